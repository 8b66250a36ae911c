; ModuleID = '__compute_module_subtract_exponential_fusion_kernel_module'
source_filename = "__compute_module_subtract_exponential_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @subtract_exponential_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !11
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !8, !dereferenceable !11
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  br label %11

11:                                               ; preds = %51, %1
  %12 = phi i64 [ %52, %51 ], [ 0, %1 ]
  %13 = icmp slt i64 %12, 50
  br i1 %13, label %14, label %subtract_exponential_fusion_wrapped.exit

14:                                               ; preds = %11
  %15 = getelementptr inbounds [8 x i8], ptr %4, i64 %12
  %16 = load double, ptr %15, align 8, !invariant.load !8, !alias.scope !12, !noalias !21
  br label %17

17:                                               ; preds = %20, %14
  %18 = phi i64 [ %50, %20 ], [ 0, %14 ]
  %19 = icmp slt i64 %18, 3
  br i1 %19, label %20, label %51

20:                                               ; preds = %17
  %.idx = mul i64 %12, 24
  %21 = getelementptr i8, ptr %6, i64 %.idx
  %22 = getelementptr [8 x i8], ptr %21, i64 %18
  %23 = load double, ptr %22, align 8, !alias.scope !15, !noalias !22
  %24 = getelementptr inbounds [8 x i8], ptr %10, i64 %18
  %25 = load double, ptr %24, align 8, !invariant.load !8, !alias.scope !19, !noalias !23
  %26 = getelementptr inbounds [8 x i8], ptr %8, i64 %18
  %27 = load double, ptr %26, align 8, !invariant.load !8, !alias.scope !17, !noalias !24
  %28 = fmul double %25, 5.000000e-01
  %29 = fsub double %27, %28
  %30 = fmul double %23, 5.000000e-01
  %31 = fsub double %29, %30
  %32 = fsub double %31, %16
  %is_below_exp_lo_mask.i = fcmp olt double %32, f0xC086232BDD7ABCD2
  %33 = call double @llvm.minimum.f64(double %32, double f0x40862E42FEFA39EF)
  %34 = call double @llvm.maximum.f64(double %33, double f0xC086232BDD7ABCD2)
  %x_mul_log2ef.i = fmul double %34, f0x3FF71547652B82FE
  %add_half_for_round.i = fadd double %x_mul_log2ef.i, 5.000000e-01
  %n_float_val.i = call double @llvm.floor.f64(double %add_half_for_round.i)
  %n_mul_log2c1.i = fmul double %n_float_val.i, f0x3FE62E4000000000
  %n_mul_log2c2.i = fmul double %n_float_val.i, f0x3EB7F7D1CF79ABCA
  %g_intermediate_sub_c1.i = fsub double %34, %n_mul_log2c1.i
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
  %35 = freeze i32 %n_float_to_int.i
  %36 = call i32 @llvm.smax.i32(i32 %35, i32 -2099)
  %37 = call i32 @llvm.smin.i32(i32 %36, i32 2099)
  %38 = sext i32 %37 to i64
  %b.i = ashr i64 %38, 2
  %39 = shl nsw i64 %b.i, 52
  %40 = add nsw i64 %39, 4607182418800017408
  %41 = bitcast i64 %40 to double
  %42 = fmul double %exp_g_approx_final.i, %41
  %43 = fmul double %42, %41
  %44 = fmul double %43, %41
  %.neg = mul nsw i64 %b.i, 4093
  %45 = add nsw i64 %.neg, %38
  %46 = shl i64 %45, 52
  %47 = add i64 %46, 4607182418800017408
  %48 = bitcast i64 %47 to double
  %49 = fmul double %44, %48
  %is_above_exp_hi_mask.i = fcmp ogt double %32, f0x40862E42FEFA39EF
  %result_with_underflow.i = select i1 %is_below_exp_lo_mask.i, double 0.000000e+00, double %49
  %final_result_with_overflow.i = select i1 %is_above_exp_hi_mask.i, double +inf, double %result_with_underflow.i
  store double %final_result_with_overflow.i, ptr %22, align 8, !alias.scope !15, !noalias !22
  %50 = add i64 %18, 1
  br label %17

51:                                               ; preds = %17
  %52 = add i64 %12, 1
  br label %11, !llvm.loop !25

subtract_exponential_fusion_wrapped.exit:         ; preds = %11
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 400}
!10 = !{i64 1200}
!11 = !{i64 24}
!12 = !{!13}
!13 = distinct !{!13, !14, !"subtract_exponential_fusion_wrapped: argument 0"}
!14 = distinct !{!14, !"subtract_exponential_fusion_wrapped"}
!15 = !{!16}
!16 = distinct !{!16, !14, !"subtract_exponential_fusion_wrapped: argument 1"}
!17 = !{!18}
!18 = distinct !{!18, !14, !"subtract_exponential_fusion_wrapped: argument 2"}
!19 = !{!20}
!20 = distinct !{!20, !14, !"subtract_exponential_fusion_wrapped: argument 3"}
!21 = !{!16, !18, !20}
!22 = !{!13, !18, !20}
!23 = !{!13, !16, !18}
!24 = !{!13, !16, !20}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.unroll.disable"}
