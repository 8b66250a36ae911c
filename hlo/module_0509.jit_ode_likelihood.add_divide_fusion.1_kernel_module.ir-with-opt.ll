; ModuleID = '__compute_module_add_divide_fusion.1_kernel_module'
source_filename = "__compute_module_add_divide_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @add_divide_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !9
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !9
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !8, !dereferenceable !10
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !8, !dereferenceable !9
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !8, !dereferenceable !9
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !8, !dereferenceable !9
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  %17 = load double, ptr %8, align 8, !invariant.load !8, !alias.scope !16, !noalias !26
  %18 = load i64, ptr %12, align 4, !invariant.load !8, !alias.scope !20, !noalias !27
  %19 = load i64, ptr %14, align 4, !invariant.load !8, !alias.scope !22, !noalias !28
  %20 = add i64 %18, %19
  %21 = icmp slt i64 %20, 0
  %22 = add i64 %20, 7
  %23 = select i1 %21, i64 %22, i64 %20
  %24 = call i64 @llvm.smax.i64(i64 %23, i64 0)
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 6)
  %26 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %25
  %27 = load double, ptr %26, align 8, !invariant.load !8, !alias.scope !18, !noalias !29
  %28 = load double, ptr %6, align 8, !invariant.load !8, !alias.scope !14, !noalias !30
  %29 = fmul double %27, %17
  %30 = fcmp oeq double %27, 1.000000e+00
  %31 = load double, ptr %4, align 8, !invariant.load !8, !alias.scope !11, !noalias !31
  %32 = fadd double %28, %29
  %33 = select i1 %30, double %31, double %32
  %34 = fmul double %33, 5.000000e-01
  %is_below_exp_lo_mask.i = fcmp olt double %34, f0xC086232BDD7ABCD2
  %35 = call double @llvm.minimum.f64(double %34, double f0x40862E42FEFA39EF)
  %36 = call double @llvm.maximum.f64(double %35, double f0xC086232BDD7ABCD2)
  %x_mul_log2ef.i = fmul double %36, f0x3FF71547652B82FE
  %add_half_for_round.i = fadd double %x_mul_log2ef.i, 5.000000e-01
  %n_float_val.i = call double @llvm.floor.f64(double %add_half_for_round.i)
  %n_mul_log2c1.i = fmul double %n_float_val.i, f0x3FE62E4000000000
  %n_mul_log2c2.i = fmul double %n_float_val.i, f0x3EB7F7D1CF79ABCA
  %g_intermediate_sub_c1.i = fsub double %36, %n_mul_log2c1.i
  %g_reduced_arg.i = fsub double %g_intermediate_sub_c1.i, %n_mul_log2c2.i
  %g_squared.i = fmul double %g_reduced_arg.i, %g_reduced_arg.i
  %p_poly_term0.i = fmul double %g_squared.i, f0x3F2089CDD5E44BE8
  %p_poly_term1.i = fadd double %p_poly_term0.i, f0x3F9F06D10CCA2C7E
  %p_poly_term2.i = fmul double %p_poly_term1.i, %g_squared.i
  %p_poly_term3.i = fadd double %p_poly_term2.i, 1.000000e+00
  %p_poly_final_mul_g.i = fmul double %p_poly_term3.i, %g_reduced_arg.i
  %q_poly_term0.i = fmul double %g_squared.i, f0x3EC92EB6BC365FA0
  %q_poly_term1.i = fadd double %q_poly_term0.i, f0x3F64AE39B508B6C0
  %q_poly_term2.i = fmul double %q_poly_term1.i, %g_squared.i
  %q_poly_term3.i = fadd double %q_poly_term2.i, f0x3FCD17099887E074
  %q_poly_term4.i = fmul double %q_poly_term3.i, %g_squared.i
  %q_poly_final.i = fadd double %q_poly_term4.i, 2.000000e+00
  %q_poly_sub_p_poly.i = fsub double %q_poly_final.i, %p_poly_final_mul_g.i
  %exp_g_rational_term.i = fdiv double %p_poly_final_mul_g.i, %q_poly_sub_p_poly.i
  %exp_g_term_mul_2.i = fmul double %exp_g_rational_term.i, 2.000000e+00
  %exp_g_approx_final.i = fadd double %exp_g_term_mul_2.i, 1.000000e+00
  %n_float_to_int.i = fptosi double %n_float_val.i to i32
  %37 = freeze i32 %n_float_to_int.i
  %38 = call i32 @llvm.smax.i32(i32 %37, i32 -2099)
  %39 = call i32 @llvm.smin.i32(i32 %38, i32 2099)
  %40 = sext i32 %39 to i64
  %b.i = ashr i64 %40, 2
  %41 = shl nsw i64 %b.i, 52
  %42 = add nsw i64 %41, 4607182418800017408
  %43 = bitcast i64 %42 to double
  %44 = fmul double %exp_g_approx_final.i, %43
  %45 = fmul double %44, %43
  %46 = fmul double %45, %43
  %.neg = mul nsw i64 %b.i, 4093
  %47 = add nsw i64 %.neg, %40
  %48 = shl i64 %47, 52
  %49 = add i64 %48, 4607182418800017408
  %50 = bitcast i64 %49 to double
  %51 = fmul double %46, %50
  %is_above_exp_hi_mask.i = fcmp ogt double %34, f0x40862E42FEFA39EF
  %52 = fadd double %51, 1.000000e+00
  %53 = fdiv double 1.000000e+00, %52
  %54 = select i1 %is_below_exp_lo_mask.i, double 1.000000e+00, double %53
  %55 = select i1 %is_above_exp_hi_mask.i, double 0.000000e+00, double %54
  store double %55, ptr %16, align 8, !alias.scope !24, !noalias !32
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 8}
!10 = !{i64 56}
!11 = !{!12}
!12 = distinct !{!12, !13, !"add_divide_fusion.1_wrapped: argument 0"}
!13 = distinct !{!13, !"add_divide_fusion.1_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"add_divide_fusion.1_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"add_divide_fusion.1_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"add_divide_fusion.1_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"add_divide_fusion.1_wrapped: argument 4"}
!22 = !{!23}
!23 = distinct !{!23, !13, !"add_divide_fusion.1_wrapped: argument 5"}
!24 = !{!25}
!25 = distinct !{!25, !13, !"add_divide_fusion.1_wrapped: argument 6"}
!26 = !{!12, !15, !19, !21, !23, !25}
!27 = !{!12, !15, !17, !19, !23, !25}
!28 = !{!12, !15, !17, !19, !21, !25}
!29 = !{!12, !15, !17, !21, !23, !25}
!30 = !{!12, !17, !19, !21, !23, !25}
!31 = !{!15, !17, !19, !21, !23, !25}
!32 = !{!12, !15, !17, !19, !21, !23}
