; ModuleID = '__compute_module_add_divide_fusion_kernel_module'
source_filename = "__compute_module_add_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @add_divide_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !9
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  br label %7

7:                                                ; preds = %10, %1
  %8 = phi i64 [ %36, %10 ], [ 0, %1 ]
  %9 = icmp slt i64 %8, 13
  br i1 %9, label %10, label %add_divide_fusion_wrapped.exit

10:                                               ; preds = %7
  %11 = getelementptr inbounds [8 x i8], ptr %4, i64 %8
  %12 = load double, ptr %11, align 8, !invariant.load !8, !alias.scope !10, !noalias !13
  %13 = fneg double %12
  %is_below_exp_lo_mask.i = fcmp ogt double %12, f0x4086232BDD7ABCD2
  %14 = call double @llvm.minimum.f64(double %13, double f0x40862E42FEFA39EF)
  %15 = call double @llvm.maximum.f64(double %14, double f0xC086232BDD7ABCD2)
  %x_mul_log2ef.i = fmul double %15, f0x3FF71547652B82FE
  %add_half_for_round.i = fadd double %x_mul_log2ef.i, 5.000000e-01
  %n_float_val.i = call double @llvm.floor.f64(double %add_half_for_round.i)
  %n_mul_log2c1.i = fmul double %n_float_val.i, f0x3FE62E4000000000
  %n_mul_log2c2.i = fmul double %n_float_val.i, f0x3EB7F7D1CF79ABCA
  %g_intermediate_sub_c1.i = fsub double %15, %n_mul_log2c1.i
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
  %16 = freeze i32 %n_float_to_int.i
  %17 = call i32 @llvm.smax.i32(i32 %16, i32 -2099)
  %18 = call i32 @llvm.smin.i32(i32 %17, i32 2099)
  %19 = sext i32 %18 to i64
  %b.i = ashr i64 %19, 2
  %20 = shl nsw i64 %b.i, 52
  %21 = add nsw i64 %20, 4607182418800017408
  %22 = bitcast i64 %21 to double
  %23 = fmul double %exp_g_approx_final.i, %22
  %24 = fmul double %23, %22
  %25 = fmul double %24, %22
  %.neg = mul nsw i64 %b.i, 4093
  %26 = add nsw i64 %.neg, %19
  %27 = shl i64 %26, 52
  %28 = add i64 %27, 4607182418800017408
  %29 = bitcast i64 %28 to double
  %30 = fmul double %25, %29
  %is_above_exp_hi_mask.i = fcmp olt double %12, f0xC0862E42FEFA39EF
  %31 = fadd double %30, 1.000000e+00
  %32 = fdiv double 1.000000e+00, %31
  %33 = select i1 %is_below_exp_lo_mask.i, double 1.000000e+00, double %32
  %34 = select i1 %is_above_exp_hi_mask.i, double 0.000000e+00, double %33
  %35 = getelementptr inbounds [8 x i8], ptr %6, i64 %8
  store double %34, ptr %35, align 8, !alias.scope !13, !noalias !10
  %36 = add i64 %8, 1
  br label %7

add_divide_fusion_wrapped.exit:                   ; preds = %7
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
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 104}
!10 = !{!11}
!11 = distinct !{!11, !12, !"add_divide_fusion_wrapped: argument 0"}
!12 = distinct !{!12, !"add_divide_fusion_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"add_divide_fusion_wrapped: argument 1"}
