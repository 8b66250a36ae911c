; ModuleID = '__compute_module_multiply_exponential-minus-one_fusion_kernel_module'
source_filename = "__compute_module_multiply_exponential-minus-one_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_exponential-minus-one_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !9
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !8, !dereferenceable !9
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !8, !dereferenceable !10
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %13 = load i64, ptr %6, align 4, !invariant.load !8, !alias.scope !14, !noalias !22
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 11)
  %16 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %15
  %17 = load double, ptr %16, align 8, !invariant.load !8, !alias.scope !18, !noalias !23
  %18 = fcmp oeq double %17, 0.000000e+00
  %19 = getelementptr inbounds nuw [8 x i8], ptr %8, i64 %15
  %20 = load double, ptr %19, align 8, !invariant.load !8, !alias.scope !16, !noalias !24
  %21 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %15
  %22 = load double, ptr %21, align 8, !invariant.load !8, !alias.scope !11, !noalias !25
  %23 = fsub double %20, %22
  %24 = fmul double %23, -5.000000e-01
  %25 = select i1 %18, double -1.000000e+00, double %24
  %is_below_exp_lo_mask.i = fcmp olt double %25, f0xC086232BDD7ABCD2
  %26 = call double @llvm.minimum.f64(double %25, double f0x40862E42FEFA39EF)
  %27 = call double @llvm.maximum.f64(double %26, double f0xC086232BDD7ABCD2)
  %x_mul_log2ef.i = fmul double %27, f0x3FF71547652B82FE
  %add_half_for_round.i = fadd double %x_mul_log2ef.i, 5.000000e-01
  %n_float_val.i = call double @llvm.floor.f64(double %add_half_for_round.i)
  %n_mul_log2c1.i = fmul double %n_float_val.i, f0x3FE62E4000000000
  %n_mul_log2c2.i = fmul double %n_float_val.i, f0x3EB7F7D1CF79ABCA
  %g_intermediate_sub_c1.i = fsub double %27, %n_mul_log2c1.i
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
  %28 = freeze i32 %n_float_to_int.i
  %29 = call i32 @llvm.smax.i32(i32 %28, i32 -2099)
  %30 = call i32 @llvm.smin.i32(i32 %29, i32 2099)
  %31 = sext i32 %30 to i64
  %b.i = ashr i64 %31, 2
  %32 = shl nsw i64 %b.i, 52
  %33 = add nsw i64 %32, 4607182418800017408
  %34 = bitcast i64 %33 to double
  %35 = fmul double %exp_g_approx_final.i, %34
  %36 = fmul double %35, %34
  %37 = fmul double %36, %34
  %.neg = mul nsw i64 %b.i, 4093
  %38 = add nsw i64 %.neg, %31
  %39 = shl i64 %38, 52
  %40 = add i64 %39, 4607182418800017408
  %41 = bitcast i64 %40 to double
  %42 = fmul double %37, %41
  %is_above_exp_hi_mask.i = fcmp ogt double %25, f0x40862E42FEFA39EF
  %result_with_underflow.i = select i1 %is_below_exp_lo_mask.i, double 0.000000e+00, double %42
  %final_result_with_overflow.i = select i1 %is_above_exp_hi_mask.i, double +inf, double %result_with_underflow.i
  %43 = fadd double %final_result_with_overflow.i, -1.000000e+00
  %44 = fmul double %25, 5.000000e-01
  %.inv = fcmp olt double %44, f0xC031B6D58F246197
  %45 = select i1 %.inv, double f0xC031B6D58F246197, double %44
  %.inv1 = fcmp ogt double %45, f0x4031B6D58F246197
  %46 = select i1 %.inv1, double f0x4031B6D58F246197, double %45
  %47 = fmul double %46, %46
  %48 = fmul double %47, f0x3B3F9F82E5D782DF
  %49 = fadd double %48, f0x3C2C3C836C04B4C8
  %50 = fmul double %47, %49
  %51 = fadd double %50, f0x3CEC3379F905E662
  %52 = fmul double %47, %51
  %53 = fadd double %52, f0x3D929AFF6C8EDD96
  %54 = fmul double %47, %53
  %55 = fadd double %54, f0x3E2525A389DCE7C2
  %56 = fmul double %47, %55
  %57 = fadd double %56, f0x3EA708819BE51CD9
  %58 = fmul double %47, %57
  %59 = fadd double %58, f0x3F18996F4026A7FA
  %60 = fmul double %47, %59
  %61 = fadd double %60, f0x3F787F80B957ED00
  %62 = fmul double %47, %61
  %63 = fadd double %62, f0x3FC36FBA9B450E5A
  %64 = fmul double %47, %63
  %65 = fadd double %64, 1.000000e+00
  %66 = fmul double %46, %65
  %67 = fmul double %47, f0x3BBE8630CF903250
  %68 = fadd double %67, f0x3C90AABCA9A5FEA0
  %69 = fmul double %47, %68
  %70 = fadd double %69, f0x3D4232981AA2BBA8
  %71 = fmul double %47, %70
  %72 = fadd double %71, f0x3DDEE2F015EA8065
  %73 = fmul double %47, %72
  %74 = fadd double %73, f0x3E681F1947C52304
  %75 = fmul double %47, %74
  %76 = fadd double %75, f0x3EE26C82AB46D140
  %77 = fmul double %47, %76
  %78 = fadd double %77, f0x3F4B2E7C4D488C04
  %79 = fmul double %47, %78
  %80 = fadd double %79, f0x3FA1998830265B50
  %81 = fmul double %47, %80
  %82 = fadd double %81, f0x3FDF0D32A2F7DC79
  %83 = fmul double %47, %82
  %84 = fadd double %83, 1.000000e+00
  %85 = fdiv double %66, %84
  %86 = call double @llvm.fabs.f64(double %44)
  %87 = fcmp oge double %86, 2.000000e+01
  %88 = call double @llvm.copysign.f64(double 1.000000e+00, double %44)
  %89 = select i1 %87, double %88, double %85
  %90 = fadd double %final_result_with_overflow.i, 1.000000e+00
  %91 = fmul double %89, %90
  %92 = call double @llvm.fabs.f64(double %25)
  %93 = fcmp ogt double %92, 5.000000e-01
  %94 = select i1 %93, double %43, double %91
  %95 = fcmp oeq double %44, 0.000000e+00
  %96 = select i1 %95, double %25, double %94
  store double %96, ptr %12, align 8, !alias.scope !20, !noalias !26
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #1

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
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 96}
!10 = !{i64 8}
!11 = !{!12}
!12 = distinct !{!12, !13, !"multiply_exponential-minus-one_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"multiply_exponential-minus-one_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"multiply_exponential-minus-one_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"multiply_exponential-minus-one_fusion_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"multiply_exponential-minus-one_fusion_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"multiply_exponential-minus-one_fusion_wrapped: argument 4"}
!22 = !{!12, !17, !19, !21}
!23 = !{!12, !15, !17, !21}
!24 = !{!12, !15, !19, !21}
!25 = !{!15, !17, !19, !21}
!26 = !{!12, !15, !17, !19}
