; ModuleID = '__compute_module___compute_module_wrapped_exponential'
source_filename = "__compute_module___compute_module_wrapped_exponential"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_exponential(ptr %0) {
  %2 = alloca [8 x double], align 8
  %3 = alloca [8 x double], align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !8
  %6 = load ptr, ptr %5, align 8, !invariant.load !8
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !8
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl nuw nsw i64 %12, 1
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 2)
  br label %15

15:                                               ; preds = %wrapped_exponential_impl.exit, %1
  %16 = phi i64 [ %70, %wrapped_exponential_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %71

18:                                               ; preds = %15
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %19 = shl nsw i64 %16, 3
  %20 = sub i64 13, %19
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 8)
  %22 = icmp eq i64 %21, 8
  br i1 %22, label %23, label %25

23:                                               ; preds = %18
  %24 = getelementptr [8 x i8], ptr %6, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %2, ptr noundef nonnull align 1 dereferenceable(64) %24, i64 64, i1 false)
  br label %36

25:                                               ; preds = %18
  br label %26

26:                                               ; preds = %29, %25
  %27 = phi i64 [ %34, %29 ], [ 0, %25 ]
  %28 = icmp slt i64 %27, %21
  br i1 %28, label %29, label %35

29:                                               ; preds = %26
  %30 = getelementptr [8 x i8], ptr %6, i64 %19
  %31 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %27
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %27
  store double %32, ptr %33, align 8
  %34 = add i64 %27, 1
  br label %26

35:                                               ; preds = %26
  br label %36

36:                                               ; preds = %35, %23
  %37 = phi ptr [ %3, %35 ], [ %2, %23 ]
  %38 = alloca [8 x double], align 64
  %39 = load <8 x double>, ptr %37, align 8
  %is_below_exp_lo_mask.i = fcmp olt <8 x double> %39, splat (double f0xC086232BDD7ABCD2)
  %40 = call <8 x double> @llvm.minimum.v8f64(<8 x double> %39, <8 x double> splat (double f0x40862E42FEFA39EF))
  %41 = call <8 x double> @llvm.maximum.v8f64(<8 x double> %40, <8 x double> splat (double f0xC086232BDD7ABCD2))
  %x_mul_log2ef.i = fmul <8 x double> %41, splat (double f0x3FF71547652B82FE)
  %add_half_for_round.i = fadd <8 x double> %x_mul_log2ef.i, splat (double 5.000000e-01)
  %n_float_val.i = call <8 x double> @llvm.floor.v8f64(<8 x double> %add_half_for_round.i)
  %n_mul_log2c1.i = fmul <8 x double> %n_float_val.i, splat (double f0x3FE62E4000000000)
  %n_mul_log2c2.i = fmul <8 x double> %n_float_val.i, splat (double f0x3EB7F7D1CF79ABCA)
  %g_intermediate_sub_c1.i = fsub <8 x double> %41, %n_mul_log2c1.i
  %g_reduced_arg.i = fsub <8 x double> %g_intermediate_sub_c1.i, %n_mul_log2c2.i
  %g_squared.i = fmul <8 x double> %g_reduced_arg.i, %g_reduced_arg.i
  %p_poly_term0.i = fmul <8 x double> %g_squared.i, splat (double f0x3F2089CDD5E44BE8)
  %p_poly_term1.i = fadd <8 x double> %p_poly_term0.i, splat (double f0x3F9F06D10CCA2C7E)
  %p_poly_term2.i = fmul <8 x double> %p_poly_term1.i, %g_squared.i
  %p_poly_term3.i = fadd <8 x double> %p_poly_term2.i, splat (double 1.000000e+00)
  %p_poly_final_mul_g.i = fmul <8 x double> %p_poly_term3.i, %g_reduced_arg.i
  %q_poly_term0.i = fmul <8 x double> %g_squared.i, splat (double f0x3EC92EB6BC365FA0)
  %q_poly_term1.i = fadd <8 x double> %q_poly_term0.i, splat (double f0x3F64AE39B508B6C0)
  %q_poly_term2.i = fmul <8 x double> %q_poly_term1.i, %g_squared.i
  %q_poly_term3.i = fadd <8 x double> %q_poly_term2.i, splat (double f0x3FCD17099887E074)
  %q_poly_term4.i = fmul <8 x double> %q_poly_term3.i, %g_squared.i
  %q_poly_final.i = fadd <8 x double> %q_poly_term4.i, splat (double 2.000000e+00)
  %q_poly_sub_p_poly.i = fsub <8 x double> %q_poly_final.i, %p_poly_final_mul_g.i
  %exp_g_rational_term.i = fdiv <8 x double> %p_poly_final_mul_g.i, %q_poly_sub_p_poly.i
  %exp_g_term_mul_2.i = fmul <8 x double> %exp_g_rational_term.i, splat (double 2.000000e+00)
  %exp_g_approx_final.i = fadd <8 x double> %exp_g_term_mul_2.i, splat (double 1.000000e+00)
  %n_float_to_int.i = fptosi <8 x double> %n_float_val.i to <8 x i32>
  %42 = freeze <8 x i32> %n_float_to_int.i
  %43 = call <8 x i32> @llvm.smax.v8i32(<8 x i32> %42, <8 x i32> splat (i32 -2099))
  %44 = call <8 x i32> @llvm.smin.v8i32(<8 x i32> %43, <8 x i32> splat (i32 2099))
  %45 = sext <8 x i32> %44 to <8 x i64>
  %b.i = ashr <8 x i64> %45, splat (i64 2)
  %46 = shl nsw <8 x i64> %b.i, splat (i64 52)
  %47 = add nsw <8 x i64> %46, splat (i64 4607182418800017408)
  %48 = bitcast <8 x i64> %47 to <8 x double>
  %49 = fmul <8 x double> %exp_g_approx_final.i, %48
  %50 = fmul <8 x double> %49, %48
  %51 = fmul <8 x double> %50, %48
  %.neg = mul nsw <8 x i64> %b.i, splat (i64 4093)
  %52 = add nsw <8 x i64> %.neg, %45
  %53 = shl <8 x i64> %52, splat (i64 52)
  %54 = add <8 x i64> %53, splat (i64 4607182418800017408)
  %55 = bitcast <8 x i64> %54 to <8 x double>
  %56 = fmul <8 x double> %51, %55
  %is_above_exp_hi_mask.i = fcmp ogt <8 x double> %39, splat (double f0x40862E42FEFA39EF)
  %result_with_underflow.i = select <8 x i1> %is_below_exp_lo_mask.i, <8 x double> zeroinitializer, <8 x double> %56
  %final_result_with_overflow.i = select <8 x i1> %is_above_exp_hi_mask.i, <8 x double> splat (double +inf), <8 x double> %result_with_underflow.i
  store <8 x double> %final_result_with_overflow.i, ptr %38, align 8
  br i1 %22, label %57, label %59

57:                                               ; preds = %36
  %58 = getelementptr [8 x i8], ptr %8, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %58, ptr noundef nonnull align 64 dereferenceable(64) %38, i64 64, i1 false)
  br label %wrapped_exponential_impl.exit

59:                                               ; preds = %36
  br label %60

60:                                               ; preds = %63, %59
  %61 = phi i64 [ %68, %63 ], [ 0, %59 ]
  %62 = icmp slt i64 %61, %21
  br i1 %62, label %63, label %69

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw [8 x i8], ptr %38, i64 %61
  %65 = load double, ptr %64, align 8
  %66 = getelementptr [8 x i8], ptr %8, i64 %19
  %67 = getelementptr inbounds nuw [8 x i8], ptr %66, i64 %61
  store double %65, ptr %67, align 8
  %68 = add i64 %61, 1
  br label %60

69:                                               ; preds = %60
  br label %wrapped_exponential_impl.exit

wrapped_exponential_impl.exit:                    ; preds = %57, %69
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %70 = add i64 %16, 1
  br label %15

71:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.minimum.v8f64(<8 x double>, <8 x double>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.maximum.v8f64(<8 x double>, <8 x double>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.floor.v8f64(<8 x double>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smax.v8i32(<8 x i32>, <8 x i32>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x i32> @llvm.smin.v8i32(<8 x i32>, <8 x i32>) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
