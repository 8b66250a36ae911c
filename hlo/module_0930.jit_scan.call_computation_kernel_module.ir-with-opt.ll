; ModuleID = '__compute_module_call_computation_kernel_module'
source_filename = "__compute_module_call_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @call_kernel(ptr %0) #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !8, !dereferenceable !12, !align !10
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !8, !dereferenceable !13, !align !10
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !8, !dereferenceable !14, !align !10
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !8, !dereferenceable !15, !align !10
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !8, !dereferenceable !12, !align !10
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !8, !dereferenceable !13, !align !10
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !8, !dereferenceable !12, !align !10
  %arg37_gep = getelementptr i8, ptr %args, i64 592
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg38_gep = getelementptr i8, ptr %args, i64 608
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg39_gep = getelementptr i8, ptr %args, i64 624
  %arg39 = load ptr, ptr %arg39_gep, align 8, !invariant.load !8, !dereferenceable !12, !align !10
  %arg40_gep = getelementptr i8, ptr %args, i64 640
  %arg40 = load ptr, ptr %arg40_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  br label %while.0.header.i

while.0.header.i:                                 ; preds = %while.0.exit1.i, %1
  %2 = load i64, ptr %arg32, align 4, !alias.scope !16, !noalias !19
  %3 = icmp slt i64 %2, 12
  %4 = zext i1 %3 to i8
  store i8 %4, ptr %arg20, align 1, !alias.scope !26, !noalias !27
  br i1 %3, label %while.0.body.i, label %while.5_computation.exit

while.0.body.i:                                   ; preds = %while.0.header.i
  %5 = load i64, ptr %arg32, align 64, !noalias !28
  store i64 %5, ptr %arg36, align 64, !noalias !28
  br label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i

dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i, %while.0.body.i
  %storemerge = phi i1 [ true, %while.0.body.i ], [ false, %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i ]
  br i1 %storemerge, label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i, label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i

dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %6 = load i64, ptr %arg36, align 4, !alias.scope !31, !noalias !33
  %7 = call i64 @llvm.smax.i64(i64 %6, i64 0)
  %dynamic_slice.35.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %7, i64 11)
  %8 = getelementptr inbounds nuw [8 x i8], ptr %arg37, i64 %dynamic_slice.35.start_idx0.i.i
  %9 = load double, ptr %8, align 8, !alias.scope !50, !noalias !51
  %10 = insertelement <2 x double> <double poison, double undef>, double %9, i64 0
  %y_approx.i = call <2 x double> @llvm.x86.avx512.rsqrt14.pd.128(<2 x double> %10, <2 x double> zeroinitializer, i8 -1)
  %y_approx1.i = extractelement <2 x double> %y_approx.i, i64 0
  %11 = fmul double %9, %y_approx1.i
  %12 = fmul double %y_approx1.i, -5.000000e-01
  %13 = fmul double %11, %y_approx1.i
  %14 = fadd double %13, -1.000000e+00
  %15 = fmul double %12, %14
  %16 = fadd double %15, %y_approx1.i
  %17 = fmul double %9, %16
  %18 = fmul double %16, -5.000000e-01
  %19 = fmul double %17, %16
  %20 = fadd double %19, -1.000000e+00
  %21 = fmul double %18, %20
  %22 = fadd double %21, %16
  %use_hw_approx_mask.i = call i1 @llvm.is.fpclass.f64(double %9, i32 764)
  %result.i = select i1 %use_hw_approx_mask.i, double %y_approx1.i, double %22
  store double %result.i, ptr %arg22, align 8, !alias.scope !53, !noalias !54
  br label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i

dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i: ; preds = %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %23 = load i64, ptr %arg36, align 4, !alias.scope !31, !noalias !33
  %24 = add i64 %23, 1
  store i64 %24, ptr %arg32, align 4, !alias.scope !16, !noalias !55
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i

subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i, %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i
  %storemerge82 = phi i1 [ true, %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i ], [ false, %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i ]
  br i1 %storemerge82, label %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i, label %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i

subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %25 = load i64, ptr %arg36, align 4, !alias.scope !31, !noalias !33
  %26 = call i64 @llvm.smax.i64(i64 %25, i64 0)
  %dynamic_slice.34.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %26, i64 11)
  %27 = getelementptr inbounds nuw [8 x i8], ptr %arg38, i64 %dynamic_slice.34.start_idx0.i.i
  %28 = load double, ptr %27, align 8, !alias.scope !56, !noalias !57
  %square.6.i.i = fmul double %28, %28
  %29 = getelementptr inbounds nuw [8 x i8], ptr %arg34, i64 %dynamic_slice.34.start_idx0.i.i
  %30 = load double, ptr %29, align 8, !alias.scope !58, !noalias !59
  %31 = getelementptr inbounds nuw [8 x i8], ptr %arg26, i64 %dynamic_slice.34.start_idx0.i.i
  %32 = load double, ptr %31, align 8, !alias.scope !60, !noalias !61
  %sub.10.i.i = fsub double %30, %32
  %33 = fmul double %sub.10.i.i, 5.000000e-01
  %34 = fcmp oeq double %33, 0.000000e+00
  %35 = call double @llvm.fabs.f64(double %sub.10.i.i)
  %36 = fcmp ogt double %35, 5.000000e-01
  %.inv = fcmp olt double %33, f0xC031B6D58F246197
  %37 = select i1 %.inv, double f0xC031B6D58F246197, double %33
  %.inv94 = fcmp ogt double %37, f0x4031B6D58F246197
  %38 = select i1 %.inv94, double f0x4031B6D58F246197, double %37
  %39 = fmul double %38, %38
  %40 = fmul double %39, f0x3B3F9F82E5D782DF
  %41 = fadd double %40, f0x3C2C3C836C04B4C8
  %42 = fmul double %39, %41
  %43 = fadd double %42, f0x3CEC3379F905E662
  %44 = fmul double %39, %43
  %45 = fadd double %44, f0x3D929AFF6C8EDD96
  %46 = fmul double %39, %45
  %47 = fadd double %46, f0x3E2525A389DCE7C2
  %48 = fmul double %39, %47
  %49 = fadd double %48, f0x3EA708819BE51CD9
  %50 = fmul double %39, %49
  %51 = fadd double %50, f0x3F18996F4026A7FA
  %52 = fmul double %39, %51
  %53 = fadd double %52, f0x3F787F80B957ED00
  %54 = fmul double %39, %53
  %55 = fadd double %54, f0x3FC36FBA9B450E5A
  %56 = fmul double %39, %55
  %57 = fadd double %56, 1.000000e+00
  %58 = fmul double %38, %57
  %59 = fmul double %39, f0x3BBE8630CF903250
  %60 = fadd double %59, f0x3C90AABCA9A5FEA0
  %61 = fmul double %39, %60
  %62 = fadd double %61, f0x3D4232981AA2BBA8
  %63 = fmul double %39, %62
  %64 = fadd double %63, f0x3DDEE2F015EA8065
  %65 = fmul double %39, %64
  %66 = fadd double %65, f0x3E681F1947C52304
  %67 = fmul double %39, %66
  %68 = fadd double %67, f0x3EE26C82AB46D140
  %69 = fmul double %39, %68
  %70 = fadd double %69, f0x3F4B2E7C4D488C04
  %71 = fmul double %39, %70
  %72 = fadd double %71, f0x3FA1998830265B50
  %73 = fmul double %39, %72
  %74 = fadd double %73, f0x3FDF0D32A2F7DC79
  %75 = fmul double %39, %74
  %76 = fadd double %75, 1.000000e+00
  %77 = fdiv double %58, %76
  %78 = call double @llvm.fabs.f64(double %33)
  %79 = fcmp oge double %78, 2.000000e+01
  %80 = call double @llvm.copysign.f64(double 1.000000e+00, double %33)
  %81 = select i1 %79, double %80, double %77
  %is_below_exp_lo_mask.i = fcmp olt double %sub.10.i.i, f0xC086232BDD7ABCD2
  %82 = call double @llvm.minimum.f64(double %sub.10.i.i, double f0x40862E42FEFA39EF)
  %83 = call double @llvm.maximum.f64(double %82, double f0xC086232BDD7ABCD2)
  %x_mul_log2ef.i = fmul double %83, f0x3FF71547652B82FE
  %add_half_for_round.i = fadd double %x_mul_log2ef.i, 5.000000e-01
  %n_float_val.i = call double @llvm.floor.f64(double %add_half_for_round.i)
  %n_mul_log2c1.i = fmul double %n_float_val.i, f0x3FE62E4000000000
  %n_mul_log2c2.i = fmul double %n_float_val.i, f0x3EB7F7D1CF79ABCA
  %g_intermediate_sub_c1.i = fsub double %83, %n_mul_log2c1.i
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
  %84 = freeze i32 %n_float_to_int.i
  %85 = call i32 @llvm.smax.i32(i32 %84, i32 -2099)
  %86 = call i32 @llvm.smin.i32(i32 %85, i32 2099)
  %87 = sext i32 %86 to i64
  %b.i = ashr i64 %87, 2
  %88 = shl nsw i64 %b.i, 52
  %89 = add nsw i64 %88, 4607182418800017408
  %90 = bitcast i64 %89 to double
  %91 = fmul double %exp_g_approx_final.i, %90
  %92 = fmul double %91, %90
  %93 = fmul double %92, %90
  %.neg = mul nsw i64 %b.i, 4093
  %94 = add nsw i64 %.neg, %87
  %95 = shl i64 %94, 52
  %96 = add i64 %95, 4607182418800017408
  %97 = bitcast i64 %96 to double
  %98 = fmul double %93, %97
  %is_above_exp_hi_mask.i = fcmp ogt double %sub.10.i.i, f0x40862E42FEFA39EF
  %result_with_underflow.i = select i1 %is_below_exp_lo_mask.i, double 0.000000e+00, double %98
  %final_result_with_overflow.i = select i1 %is_above_exp_hi_mask.i, double +inf, double %result_with_underflow.i
  %99 = fadd double %final_result_with_overflow.i, 1.000000e+00
  %100 = fadd double %final_result_with_overflow.i, -1.000000e+00
  %101 = fmul double %81, %99
  %102 = select i1 %36, double %100, double %101
  %103 = select i1 %34, double %sub.10.i.i, double %102
  %104 = fneg double %103
  %mul.66.i.i = fmul double %square.6.i.i, %104
  %mul.65.i.i = fmul double %mul.66.i.i, 0.000000e+00
  %sub.9.i.i = fsub double %square.6.i.i, %mul.65.i.i
  %105 = call double @llvm.sqrt.f64(double %sub.9.i.i)
  store double %105, ptr %arg39, align 8, !alias.scope !62, !noalias !63
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i

subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i
  %storemerge83 = phi i64 [ 0, %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i ], [ %invar.inc2.i.i, %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %106 = icmp samesign ugt i64 %storemerge83, 3
  br i1 %106, label %while.0.exit1.i, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i, %multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge84 = phi i64 [ 0, %multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc3.i.i, %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i ]
  %107 = icmp samesign ugt i64 %storemerge84, 1
  br i1 %107, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i, %multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i
  %storemerge85 = phi i64 [ 0, %multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i ], [ %invar.inc4.i.i, %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i ]
  %108 = icmp samesign ugt i64 %storemerge85, 1
  br i1 %108, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, %multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i
  %storemerge86 = phi i1 [ true, %multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i ], [ false, %multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i ]
  br i1 %storemerge86, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %109 = load i64, ptr %arg36, align 4, !alias.scope !31, !noalias !33
  %110 = call i64 @llvm.smax.i64(i64 %109, i64 0)
  %dynamic_slice.31.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %110, i64 11)
  %111 = getelementptr inbounds nuw [8 x i8], ptr %arg27, i64 %dynamic_slice.31.start_idx0.i.i
  %112 = load double, ptr %111, align 8, !alias.scope !64, !noalias !65
  %113 = getelementptr inbounds nuw [8 x i8], ptr %arg25, i64 %dynamic_slice.31.start_idx0.i.i
  %114 = load double, ptr %113, align 8, !alias.scope !66, !noalias !67
  %.split = getelementptr inbounds nuw [32 x i8], ptr %arg30, i64 %storemerge83
  %.split87 = getelementptr inbounds nuw [16 x i8], ptr %.split, i64 %storemerge84
  %115 = getelementptr inbounds nuw [8 x i8], ptr %.split87, i64 %storemerge85
  %116 = load double, ptr %115, align 8, !alias.scope !68, !noalias !69
  %mul.62.i.i = fmul double %114, %116
  %117 = getelementptr inbounds nuw [8 x i8], ptr %arg33, i64 %dynamic_slice.31.start_idx0.i.i
  %118 = load double, ptr %117, align 8, !alias.scope !70, !noalias !71
  %119 = getelementptr inbounds nuw [8 x i8], ptr %arg21, i64 %dynamic_slice.31.start_idx0.i.i
  %120 = load i64, ptr %119, align 4, !alias.scope !72, !noalias !73
  %121 = icmp slt i64 %120, 0
  %122 = add i64 %120, 1000
  %123 = select i1 %121, i64 %122, i64 %120
  %124 = call i64 @llvm.smax.i64(i64 %123, i64 0)
  %dynamic_slice.27.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %124, i64 999)
  %125 = getelementptr inbounds nuw [8 x i8], ptr %arg28, i64 %dynamic_slice.27.start_idx0.i.i
  %126 = load double, ptr %125, align 8, !alias.scope !74, !noalias !75
  %127 = load double, ptr %arg22, align 8, !alias.scope !53, !noalias !54
  %multiply.4.i.i = fmul double %116, %127
  %mul.59.i.i = fmul double %126, %multiply.4.i.i
  %128 = getelementptr inbounds nuw [8 x i8], ptr %arg35, i64 %dynamic_slice.27.start_idx0.i.i
  %129 = load double, ptr %128, align 8, !alias.scope !76, !noalias !77
  %mul.57.i.i = fmul double %multiply.4.i.i, 3.000000e+00
  %130 = call double @llvm.sin.f64(double %mul.57.i.i)
  %131 = sitofp i64 %120 to double
  %multiply.3.i.i = fmul nnan double %131, f0x3F6B4E81B4E81B4F
  %132 = call double @llvm.cos.f64(double %multiply.3.i.i)
  %add.22.i.i = fadd double %130, %132
  %mul.56.i.i = fmul double %129, %add.22.i.i
  %add.21.i.i = fadd double %mul.59.i.i, %mul.56.i.i
  %mul.55.i.i = fmul double %118, %add.21.i.i
  %sub.8.i.i = fsub double %mul.62.i.i, %mul.55.i.i
  %mul.54.i.i = fmul double %112, %sub.8.i.i
  %133 = load double, ptr %arg39, align 8, !alias.scope !62, !noalias !63
  %134 = getelementptr inbounds nuw [8 x i8], ptr %arg40, i64 %dynamic_slice.31.start_idx0.i.i
  %135 = load double, ptr %134, align 8, !alias.scope !78, !noalias !79
  %136 = getelementptr inbounds nuw [8 x i8], ptr %arg24, i64 %dynamic_slice.31.start_idx0.i.i
  %137 = load double, ptr %136, align 8, !alias.scope !80, !noalias !81
  %mul.49.i.i = fmul double %137, %add.21.i.i
  %138 = fmul double %135, %116
  %add.20.i.i = fsub double %mul.49.i.i, %138
  %mul.48.i.i = fmul double %133, %add.20.i.i
  %add.18.i.i = fadd double %mul.54.i.i, %mul.48.i.i
  store double %add.18.i.i, ptr %115, align 8, !alias.scope !68, !noalias !82
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %invar.inc4.i.i = add nuw nsw i64 %storemerge85, 1
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i, !llvm.loop !83

multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  %invar.inc3.i.i = add nuw nsw i64 %storemerge84, 1
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i, !llvm.loop !85

multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc2.i.i = add nuw nsw i64 %storemerge83, 1
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !86

while.0.exit1.i:                                  ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  store ptr %arg32, ptr %arg31, align 8, !alias.scope !87, !noalias !88
  %139 = getelementptr inbounds nuw i8, ptr %arg31, i64 8
  store ptr %arg30, ptr %139, align 8, !alias.scope !87, !noalias !88
  %140 = getelementptr inbounds nuw i8, ptr %arg31, i64 16
  store ptr %arg21, ptr %140, align 8, !alias.scope !87, !noalias !88
  %141 = getelementptr inbounds nuw i8, ptr %arg31, i64 24
  store ptr %arg24, ptr %141, align 8, !alias.scope !87, !noalias !88
  %142 = getelementptr inbounds nuw i8, ptr %arg31, i64 32
  store ptr %arg33, ptr %142, align 8, !alias.scope !87, !noalias !88
  %143 = getelementptr inbounds nuw i8, ptr %arg31, i64 40
  store ptr %arg34, ptr %143, align 8, !alias.scope !87, !noalias !88
  %144 = getelementptr inbounds nuw i8, ptr %arg31, i64 48
  store ptr %arg40, ptr %144, align 8, !alias.scope !87, !noalias !88
  %145 = getelementptr inbounds nuw i8, ptr %arg31, i64 56
  store ptr %arg25, ptr %145, align 8, !alias.scope !87, !noalias !88
  %146 = getelementptr inbounds nuw i8, ptr %arg31, i64 64
  store ptr %arg37, ptr %146, align 8, !alias.scope !87, !noalias !88
  %147 = getelementptr inbounds nuw i8, ptr %arg31, i64 72
  store ptr %arg27, ptr %147, align 8, !alias.scope !87, !noalias !88
  %148 = getelementptr inbounds nuw i8, ptr %arg31, i64 80
  store ptr %arg38, ptr %148, align 8, !alias.scope !87, !noalias !88
  %149 = getelementptr inbounds nuw i8, ptr %arg31, i64 88
  store ptr %arg26, ptr %149, align 8, !alias.scope !87, !noalias !88
  %150 = getelementptr inbounds nuw i8, ptr %arg31, i64 96
  store ptr %arg28, ptr %150, align 8, !alias.scope !87, !noalias !88
  %151 = getelementptr inbounds nuw i8, ptr %arg31, i64 104
  store ptr %arg35, ptr %151, align 8, !alias.scope !87, !noalias !88
  br label %while.0.header.i

while.5_computation.exit:                         ; preds = %while.0.header.i
  br label %return

return:                                           ; preds = %while.5_computation.exit
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.floor.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <2 x double> @llvm.x86.avx512.rsqrt14.pd.128(<2 x double>, <2 x double>, i8) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(none) }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2, !3, !4, !5, !6}
!llvm.ident = !{!7}

!0 = !{!"xla_cpu_emitter__computation_kernel_emitter__hlo_opcode__call"}
!1 = !{!"ir_emitter"}
!2 = !{i32 1, !"xla_dylib_index", i64 0}
!3 = !{i32 1, !"wchar_size", i32 4}
!4 = !{i32 8, !"PIC Level", i32 0}
!5 = !{i32 7, !"uwtable", i32 2}
!6 = !{i32 7, !"frame-pointer", i32 2}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 1}
!10 = !{i64 64}
!11 = !{i64 96}
!12 = !{i64 8}
!13 = !{i64 8000}
!14 = !{i64 128}
!15 = !{i64 112}
!16 = !{!17}
!17 = !{!"buffer: {index:17, offset:320, size:8}", !18}
!18 = !{!"XLA global AA domain"}
!19 = !{!20, !21, !22, !24}
!20 = !{!"buffer: {index:16, offset:0, size:8}", !18}
!21 = !{!"buffer: {index:17, offset:128, size:1}", !18}
!22 = distinct !{!22, !23, !"while.0__1: %buffer_table"}
!23 = distinct !{!23, !"while.0__1"}
!24 = distinct !{!24, !25, !"while.5_computation: %buffer_table"}
!25 = distinct !{!25, !"while.5_computation"}
!26 = !{!21}
!27 = !{!20, !17, !22, !24}
!28 = !{!29, !24}
!29 = distinct !{!29, !30, !"while.0: %buffer_table"}
!30 = distinct !{!30, !"while.0"}
!31 = !{!32}
!32 = !{!"buffer: {index:17, offset:128, size:8}", !18}
!33 = !{!34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !48, !49, !17, !29, !24}
!34 = !{!"buffer: {index:0, offset:0, size:8000}", !18}
!35 = !{!"buffer: {index:1, offset:0, size:8000}", !18}
!36 = !{!"buffer: {index:2, offset:0, size:128}", !18}
!37 = !{!"buffer: {index:4, offset:0, size:8}", !18}
!38 = !{!"buffer: {index:5, offset:0, size:96}", !18}
!39 = !{!"buffer: {index:6, offset:0, size:96}", !18}
!40 = !{!"buffer: {index:7, offset:0, size:96}", !18}
!41 = !{!"buffer: {index:8, offset:0, size:96}", !18}
!42 = !{!"buffer: {index:9, offset:0, size:96}", !18}
!43 = !{!"buffer: {index:10, offset:0, size:96}", !18}
!44 = !{!"buffer: {index:11, offset:0, size:96}", !18}
!45 = !{!"buffer: {index:12, offset:0, size:96}", !18}
!46 = !{!"buffer: {index:13, offset:0, size:96}", !18}
!47 = !{!"buffer: {index:14, offset:0, size:96}", !18}
!48 = !{!"buffer: {index:17, offset:192, size:8}", !18}
!49 = !{!"buffer: {index:17, offset:256, size:8}", !18}
!50 = !{!44}
!51 = !{!34, !35, !36, !38, !39, !40, !41, !42, !43, !45, !46, !47, !52, !32, !48, !17, !29, !24}
!52 = !{!"buffer: {index:17, offset:0, size:112}", !18}
!53 = !{!48}
!54 = !{!34, !35, !36, !38, !39, !40, !42, !43, !44, !45, !32, !49, !29, !24}
!55 = !{!34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !52, !32, !29, !24}
!56 = !{!46}
!57 = !{!34, !35, !36, !38, !39, !40, !41, !42, !43, !44, !45, !47, !52, !32, !49, !17, !29, !24}
!58 = !{!41}
!59 = !{!34, !35, !36, !38, !39, !40, !42, !43, !44, !45, !46, !47, !52, !32, !49, !17, !29, !24}
!60 = !{!47}
!61 = !{!34, !35, !36, !38, !39, !40, !41, !42, !43, !44, !45, !46, !52, !32, !49, !17, !29, !24}
!62 = !{!49}
!63 = !{!34, !35, !36, !38, !39, !40, !41, !42, !43, !45, !46, !47, !32, !48, !29, !24}
!64 = !{!45}
!65 = !{!34, !35, !36, !38, !39, !40, !41, !42, !43, !44, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!66 = !{!43}
!67 = !{!34, !35, !36, !38, !39, !40, !41, !42, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!68 = !{!36}
!69 = !{!34, !35, !38, !39, !40, !42, !43, !45, !32, !48, !49, !29, !24}
!70 = !{!40}
!71 = !{!34, !35, !36, !38, !39, !41, !42, !43, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!72 = !{!38}
!73 = !{!34, !35, !36, !39, !40, !41, !42, !43, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!74 = !{!34}
!75 = !{!35, !36, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!76 = !{!35}
!77 = !{!34, !36, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!78 = !{!42}
!79 = !{!34, !35, !36, !38, !39, !40, !41, !43, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!80 = !{!39}
!81 = !{!34, !35, !36, !38, !40, !41, !42, !43, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!82 = !{!34, !35, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !52, !32, !48, !49, !17, !29, !24}
!83 = distinct !{!83, !84}
!84 = !{!"llvm.loop.unroll.disable"}
!85 = distinct !{!85, !84}
!86 = distinct !{!86, !84}
!87 = !{!52}
!88 = !{!34, !35, !36, !38, !39, !40, !41, !42, !43, !44, !45, !46, !47, !17, !29, !24}
