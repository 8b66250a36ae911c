; ModuleID = '__compute_module_multiply_exponential-minus-one_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_exponential-minus-one_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_exponential-minus-one_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !9
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !8, !dereferenceable !10
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !8, !dereferenceable !9
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %13 = load i64, ptr %8, align 4, !invariant.load !8, !alias.scope !16, !noalias !22
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 11)
  %16 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %15
  %17 = load double, ptr %16, align 8, !invariant.load !8, !alias.scope !14, !noalias !23
  %18 = load double, ptr %4, align 8, !invariant.load !8, !alias.scope !11, !noalias !24
  %19 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %15
  %20 = load double, ptr %19, align 8, !invariant.load !8, !alias.scope !18, !noalias !25
  %21 = fsub double %17, %18
  %22 = fcmp oeq double %20, 0.000000e+00
  %23 = fmul double %21, -5.000000e-01
  %24 = select i1 %22, double -1.000000e+00, double %23
  %is_below_exp_lo_mask.i = fcmp olt double %24, f0xC086232BDD7ABCD2
  %25 = call double @llvm.minimum.f64(double %24, double f0x40862E42FEFA39EF)
  %26 = call double @llvm.maximum.f64(double %25, double f0xC086232BDD7ABCD2)
  %x_mul_log2ef.i = fmul double %26, f0x3FF71547652B82FE
  %add_half_for_round.i = fadd double %x_mul_log2ef.i, 5.000000e-01
  %n_float_val.i = call double @llvm.floor.f64(double %add_half_for_round.i)
  %n_mul_log2c1.i = fmul double %n_float_val.i, f0x3FE62E4000000000
  %n_mul_log2c2.i = fmul double %n_float_val.i, f0x3EB7F7D1CF79ABCA
  %g_intermediate_sub_c1.i = fsub double %26, %n_mul_log2c1.i
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
  %27 = freeze i32 %n_float_to_int.i
  %28 = call i32 @llvm.smax.i32(i32 %27, i32 -2099)
  %29 = call i32 @llvm.smin.i32(i32 %28, i32 2099)
  %30 = sext i32 %29 to i64
  %b.i = ashr i64 %30, 2
  %31 = shl nsw i64 %b.i, 52
  %32 = add nsw i64 %31, 4607182418800017408
  %33 = bitcast i64 %32 to double
  %34 = fmul double %exp_g_approx_final.i, %33
  %35 = fmul double %34, %33
  %36 = fmul double %35, %33
  %.neg = mul nsw i64 %b.i, 4093
  %37 = add nsw i64 %.neg, %30
  %38 = shl i64 %37, 52
  %39 = add i64 %38, 4607182418800017408
  %40 = bitcast i64 %39 to double
  %41 = fmul double %36, %40
  %is_above_exp_hi_mask.i = fcmp ogt double %24, f0x40862E42FEFA39EF
  %result_with_underflow.i = select i1 %is_below_exp_lo_mask.i, double 0.000000e+00, double %41
  %final_result_with_overflow.i = select i1 %is_above_exp_hi_mask.i, double +inf, double %result_with_underflow.i
  %42 = fadd double %final_result_with_overflow.i, -1.000000e+00
  %43 = fmul double %24, 5.000000e-01
  %.inv = fcmp olt double %43, f0xC031B6D58F246197
  %44 = select i1 %.inv, double f0xC031B6D58F246197, double %43
  %.inv1 = fcmp ogt double %44, f0x4031B6D58F246197
  %45 = select i1 %.inv1, double f0x4031B6D58F246197, double %44
  %46 = fmul double %45, %45
  %47 = fmul double %46, f0x3B3F9F82E5D782DF
  %48 = fadd double %47, f0x3C2C3C836C04B4C8
  %49 = fmul double %46, %48
  %50 = fadd double %49, f0x3CEC3379F905E662
  %51 = fmul double %46, %50
  %52 = fadd double %51, f0x3D929AFF6C8EDD96
  %53 = fmul double %46, %52
  %54 = fadd double %53, f0x3E2525A389DCE7C2
  %55 = fmul double %46, %54
  %56 = fadd double %55, f0x3EA708819BE51CD9
  %57 = fmul double %46, %56
  %58 = fadd double %57, f0x3F18996F4026A7FA
  %59 = fmul double %46, %58
  %60 = fadd double %59, f0x3F787F80B957ED00
  %61 = fmul double %46, %60
  %62 = fadd double %61, f0x3FC36FBA9B450E5A
  %63 = fmul double %46, %62
  %64 = fadd double %63, 1.000000e+00
  %65 = fmul double %45, %64
  %66 = fmul double %46, f0x3BBE8630CF903250
  %67 = fadd double %66, f0x3C90AABCA9A5FEA0
  %68 = fmul double %46, %67
  %69 = fadd double %68, f0x3D4232981AA2BBA8
  %70 = fmul double %46, %69
  %71 = fadd double %70, f0x3DDEE2F015EA8065
  %72 = fmul double %46, %71
  %73 = fadd double %72, f0x3E681F1947C52304
  %74 = fmul double %46, %73
  %75 = fadd double %74, f0x3EE26C82AB46D140
  %76 = fmul double %46, %75
  %77 = fadd double %76, f0x3F4B2E7C4D488C04
  %78 = fmul double %46, %77
  %79 = fadd double %78, f0x3FA1998830265B50
  %80 = fmul double %46, %79
  %81 = fadd double %80, f0x3FDF0D32A2F7DC79
  %82 = fmul double %46, %81
  %83 = fadd double %82, 1.000000e+00
  %84 = fdiv double %65, %83
  %85 = call double @llvm.fabs.f64(double %43)
  %86 = fcmp oge double %85, 2.000000e+01
  %87 = call double @llvm.copysign.f64(double 1.000000e+00, double %43)
  %88 = select i1 %86, double %87, double %84
  %89 = fadd double %final_result_with_overflow.i, 1.000000e+00
  %90 = fmul double %88, %89
  %91 = call double @llvm.fabs.f64(double %24)
  %92 = fcmp ogt double %91, 5.000000e-01
  %93 = select i1 %92, double %42, double %90
  %94 = fcmp oeq double %43, 0.000000e+00
  %95 = select i1 %94, double %24, double %93
  store double %95, ptr %12, align 8, !alias.scope !20, !noalias !26
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 8}
!10 = !{i64 96}
!11 = !{!12}
!12 = distinct !{!12, !13, !"multiply_exponential-minus-one_fusion.1_wrapped: argument 0"}
!13 = distinct !{!13, !"multiply_exponential-minus-one_fusion.1_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"multiply_exponential-minus-one_fusion.1_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"multiply_exponential-minus-one_fusion.1_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"multiply_exponential-minus-one_fusion.1_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"multiply_exponential-minus-one_fusion.1_wrapped: argument 4"}
!22 = !{!12, !15, !19, !21}
!23 = !{!12, !17, !19, !21}
!24 = !{!15, !17, !19, !21}
!25 = !{!12, !15, !17, !21}
!26 = !{!12, !15, !17, !19}
