; ModuleID = '__compute_module_call_computation_kernel_module'
source_filename = "__compute_module_call_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @call_kernel(ptr %0) #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg16_gep = getelementptr i8, ptr %args, i64 256
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg17_gep = getelementptr i8, ptr %args, i64 272
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !8, !dereferenceable !11, !align !10
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !8, !dereferenceable !12, !align !10
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !8, !dereferenceable !12, !align !10
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !8, !dereferenceable !13, !align !10
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !8, !dereferenceable !14, !align !10
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !8, !dereferenceable !12, !align !10
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !8, !dereferenceable !9, !align !10
  br label %while.0.header.i

while.0.header.i:                                 ; preds = %while.0.exit1.i, %1
  %2 = load i64, ptr %arg18, align 4, !alias.scope !15, !noalias !18
  %3 = icmp slt i64 %2, 12
  %4 = zext i1 %3 to i8
  store i8 %4, ptr %arg17, align 1, !alias.scope !25, !noalias !26
  br i1 %3, label %while.0.body.i, label %while.5_computation.exit

while.0.body.i:                                   ; preds = %while.0.header.i
  %5 = load i64, ptr %arg18, align 64, !noalias !27
  store i64 %5, ptr %arg30, align 64, !noalias !27
  %6 = add i64 %5, 1
  store i64 %6, ptr %arg18, align 4, !alias.scope !15, !noalias !30
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i

subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i, %while.0.body.i
  %storemerge = phi i1 [ true, %while.0.body.i ], [ false, %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i ]
  br i1 %storemerge, label %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i, label %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i

subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %7 = load i64, ptr %arg30, align 4, !alias.scope !44, !noalias !45
  %8 = call i64 @llvm.smax.i64(i64 %7, i64 0)
  %dynamic_slice.26.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %8, i64 11)
  %9 = getelementptr inbounds nuw [8 x i8], ptr %arg31, i64 %dynamic_slice.26.start_idx0.i.i
  %10 = load double, ptr %9, align 8, !alias.scope !47, !noalias !48
  %square.6.i.i = fmul double %10, %10
  %11 = getelementptr inbounds nuw [8 x i8], ptr %arg27, i64 %dynamic_slice.26.start_idx0.i.i
  %12 = load double, ptr %11, align 8, !alias.scope !49, !noalias !50
  %13 = getelementptr inbounds nuw [8 x i8], ptr %arg21, i64 %dynamic_slice.26.start_idx0.i.i
  %14 = load double, ptr %13, align 8, !alias.scope !51, !noalias !52
  %sub.10.i.i = fsub double %12, %14
  %15 = fmul double %sub.10.i.i, 5.000000e-01
  %16 = fcmp oeq double %15, 0.000000e+00
  %17 = call double @llvm.fabs.f64(double %sub.10.i.i)
  %18 = fcmp ogt double %17, 5.000000e-01
  %.inv = fcmp olt double %15, f0xC031B6D58F246197
  %19 = select i1 %.inv, double f0xC031B6D58F246197, double %15
  %.inv77 = fcmp ogt double %19, f0x4031B6D58F246197
  %20 = select i1 %.inv77, double f0x4031B6D58F246197, double %19
  %21 = fmul double %20, %20
  %22 = fmul double %21, f0x3B3F9F82E5D782DF
  %23 = fadd double %22, f0x3C2C3C836C04B4C8
  %24 = fmul double %21, %23
  %25 = fadd double %24, f0x3CEC3379F905E662
  %26 = fmul double %21, %25
  %27 = fadd double %26, f0x3D929AFF6C8EDD96
  %28 = fmul double %21, %27
  %29 = fadd double %28, f0x3E2525A389DCE7C2
  %30 = fmul double %21, %29
  %31 = fadd double %30, f0x3EA708819BE51CD9
  %32 = fmul double %21, %31
  %33 = fadd double %32, f0x3F18996F4026A7FA
  %34 = fmul double %21, %33
  %35 = fadd double %34, f0x3F787F80B957ED00
  %36 = fmul double %21, %35
  %37 = fadd double %36, f0x3FC36FBA9B450E5A
  %38 = fmul double %21, %37
  %39 = fadd double %38, 1.000000e+00
  %40 = fmul double %20, %39
  %41 = fmul double %21, f0x3BBE8630CF903250
  %42 = fadd double %41, f0x3C90AABCA9A5FEA0
  %43 = fmul double %21, %42
  %44 = fadd double %43, f0x3D4232981AA2BBA8
  %45 = fmul double %21, %44
  %46 = fadd double %45, f0x3DDEE2F015EA8065
  %47 = fmul double %21, %46
  %48 = fadd double %47, f0x3E681F1947C52304
  %49 = fmul double %21, %48
  %50 = fadd double %49, f0x3EE26C82AB46D140
  %51 = fmul double %21, %50
  %52 = fadd double %51, f0x3F4B2E7C4D488C04
  %53 = fmul double %21, %52
  %54 = fadd double %53, f0x3FA1998830265B50
  %55 = fmul double %21, %54
  %56 = fadd double %55, f0x3FDF0D32A2F7DC79
  %57 = fmul double %21, %56
  %58 = fadd double %57, 1.000000e+00
  %59 = fdiv double %40, %58
  %60 = call double @llvm.fabs.f64(double %15)
  %61 = fcmp oge double %60, 2.000000e+01
  %62 = call double @llvm.copysign.f64(double 1.000000e+00, double %15)
  %63 = select i1 %61, double %62, double %59
  %is_below_exp_lo_mask.i = fcmp olt double %sub.10.i.i, f0xC086232BDD7ABCD2
  %64 = call double @llvm.minimum.f64(double %sub.10.i.i, double f0x40862E42FEFA39EF)
  %65 = call double @llvm.maximum.f64(double %64, double f0xC086232BDD7ABCD2)
  %x_mul_log2ef.i = fmul double %65, f0x3FF71547652B82FE
  %add_half_for_round.i = fadd double %x_mul_log2ef.i, 5.000000e-01
  %n_float_val.i = call double @llvm.floor.f64(double %add_half_for_round.i)
  %n_mul_log2c1.i = fmul double %n_float_val.i, f0x3FE62E4000000000
  %n_mul_log2c2.i = fmul double %n_float_val.i, f0x3EB7F7D1CF79ABCA
  %g_intermediate_sub_c1.i = fsub double %65, %n_mul_log2c1.i
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
  %66 = freeze i32 %n_float_to_int.i
  %67 = call i32 @llvm.smax.i32(i32 %66, i32 -2099)
  %68 = call i32 @llvm.smin.i32(i32 %67, i32 2099)
  %69 = sext i32 %68 to i64
  %b.i = ashr i64 %69, 2
  %70 = shl nsw i64 %b.i, 52
  %71 = add nsw i64 %70, 4607182418800017408
  %72 = bitcast i64 %71 to double
  %73 = fmul double %exp_g_approx_final.i, %72
  %74 = fmul double %73, %72
  %75 = fmul double %74, %72
  %.neg = mul nsw i64 %b.i, 4093
  %76 = add nsw i64 %.neg, %69
  %77 = shl i64 %76, 52
  %78 = add i64 %77, 4607182418800017408
  %79 = bitcast i64 %78 to double
  %80 = fmul double %75, %79
  %is_above_exp_hi_mask.i = fcmp ogt double %sub.10.i.i, f0x40862E42FEFA39EF
  %result_with_underflow.i = select i1 %is_below_exp_lo_mask.i, double 0.000000e+00, double %80
  %final_result_with_overflow.i = select i1 %is_above_exp_hi_mask.i, double +inf, double %result_with_underflow.i
  %81 = fadd double %final_result_with_overflow.i, 1.000000e+00
  %82 = fadd double %final_result_with_overflow.i, -1.000000e+00
  %83 = fmul double %63, %81
  %84 = select i1 %18, double %82, double %83
  %85 = select i1 %16, double %sub.10.i.i, double %84
  %86 = fneg double %85
  %mul.46.i.i = fmul double %square.6.i.i, %86
  %mul.45.i.i = fmul double %mul.46.i.i, 0.000000e+00
  %sub.9.i.i = fsub double %square.6.i.i, %mul.45.i.i
  %87 = call double @llvm.sqrt.f64(double %sub.9.i.i)
  store double %87, ptr %arg22, align 8, !alias.scope !53, !noalias !54
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i

subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i
  %storemerge66 = phi i64 [ 0, %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0.i.i ], [ %invar.inc1.i.i, %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %88 = icmp samesign ugt i64 %storemerge66, 3
  br i1 %88, label %while.0.exit1.i, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i, %multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge67 = phi i64 [ 0, %multiply_add_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc2.i.i, %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i ]
  %89 = icmp samesign ugt i64 %storemerge67, 1
  br i1 %89, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i, %multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i
  %storemerge68 = phi i64 [ 0, %multiply_add_fusion.kLoop_fusion.loop_body.dim.1.i.i ], [ %invar.inc3.i.i, %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i ]
  %90 = icmp samesign ugt i64 %storemerge68, 1
  br i1 %90, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, %multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i
  %storemerge69 = phi i1 [ true, %multiply_add_fusion.kLoop_fusion.loop_body.dim.2.i.i ], [ false, %multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i ]
  br i1 %storemerge69, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i

multiply_add_fusion.kLoop_fusion.loop_body.dim.3.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %91 = load i64, ptr %arg30, align 4, !alias.scope !44, !noalias !45
  %92 = call i64 @llvm.smax.i64(i64 %91, i64 0)
  %dynamic_slice.23.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %92, i64 11)
  %93 = getelementptr inbounds nuw [8 x i8], ptr %arg20, i64 %dynamic_slice.23.start_idx0.i.i
  %94 = load double, ptr %93, align 8, !alias.scope !55, !noalias !56
  %95 = getelementptr inbounds nuw [8 x i8], ptr %arg29, i64 %dynamic_slice.23.start_idx0.i.i
  %96 = load double, ptr %95, align 8, !alias.scope !57, !noalias !58
  %.split = getelementptr inbounds nuw [32 x i8], ptr %arg25, i64 %storemerge66
  %.split70 = getelementptr inbounds nuw [16 x i8], ptr %.split, i64 %storemerge67
  %97 = getelementptr inbounds nuw [8 x i8], ptr %.split70, i64 %storemerge68
  %98 = load double, ptr %97, align 8, !alias.scope !59, !noalias !60
  %mul.42.i.i = fmul double %96, %98
  %99 = getelementptr inbounds nuw [8 x i8], ptr %arg19, i64 %dynamic_slice.23.start_idx0.i.i
  %100 = load double, ptr %99, align 8, !alias.scope !61, !noalias !62
  %mul.40.i.i = fmul double %98, 3.000000e+00
  %101 = call double @llvm.sin.f64(double %mul.40.i.i)
  %102 = getelementptr inbounds nuw [8 x i8], ptr %arg28, i64 %dynamic_slice.23.start_idx0.i.i
  %103 = load i64, ptr %102, align 4, !alias.scope !63, !noalias !64
  %104 = sitofp i64 %103 to double
  %multiply.2.i.i = fmul nnan double %104, f0x3F6B4E81B4E81B4F
  %105 = call double @llvm.cos.f64(double %multiply.2.i.i)
  %add.15.i.i = fadd double %101, %105
  %mul.39.i.i = fmul double %100, %add.15.i.i
  %sub.8.i.i = fsub double %mul.42.i.i, %mul.39.i.i
  %mul.38.i.i = fmul double %94, %sub.8.i.i
  %106 = load double, ptr %arg22, align 8, !alias.scope !53, !noalias !54
  %107 = getelementptr inbounds nuw [8 x i8], ptr %arg24, i64 %dynamic_slice.23.start_idx0.i.i
  %108 = load double, ptr %107, align 8, !alias.scope !65, !noalias !66
  %109 = getelementptr inbounds nuw [8 x i8], ptr %arg16, i64 %dynamic_slice.23.start_idx0.i.i
  %110 = load double, ptr %109, align 8, !alias.scope !67, !noalias !68
  %mul.33.i.i = fmul double %110, %add.15.i.i
  %111 = fmul double %108, %98
  %add.14.i.i = fsub double %mul.33.i.i, %111
  %mul.32.i.i = fmul double %106, %add.14.i.i
  %add.12.i.i = fadd double %mul.38.i.i, %mul.32.i.i
  store double %add.12.i.i, ptr %97, align 8, !alias.scope !59, !noalias !69
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

multiply_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %invar.inc3.i.i = add nuw nsw i64 %storemerge68, 1
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i, !llvm.loop !70

multiply_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  %invar.inc2.i.i = add nuw nsw i64 %storemerge67, 1
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i, !llvm.loop !72

multiply_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc1.i.i = add nuw nsw i64 %storemerge66, 1
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !73

while.0.exit1.i:                                  ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  store ptr %arg18, ptr %arg26, align 8, !alias.scope !74, !noalias !75
  %112 = getelementptr inbounds nuw i8, ptr %arg26, i64 8
  store ptr %arg25, ptr %112, align 8, !alias.scope !74, !noalias !75
  %113 = getelementptr inbounds nuw i8, ptr %arg26, i64 16
  store ptr %arg28, ptr %113, align 8, !alias.scope !74, !noalias !75
  %114 = getelementptr inbounds nuw i8, ptr %arg26, i64 24
  store ptr %arg16, ptr %114, align 8, !alias.scope !74, !noalias !75
  %115 = getelementptr inbounds nuw i8, ptr %arg26, i64 32
  store ptr %arg19, ptr %115, align 8, !alias.scope !74, !noalias !75
  %116 = getelementptr inbounds nuw i8, ptr %arg26, i64 40
  store ptr %arg27, ptr %116, align 8, !alias.scope !74, !noalias !75
  %117 = getelementptr inbounds nuw i8, ptr %arg26, i64 48
  store ptr %arg24, ptr %117, align 8, !alias.scope !74, !noalias !75
  %118 = getelementptr inbounds nuw i8, ptr %arg26, i64 56
  store ptr %arg29, ptr %118, align 8, !alias.scope !74, !noalias !75
  %119 = getelementptr inbounds nuw i8, ptr %arg26, i64 64
  store ptr %arg20, ptr %119, align 8, !alias.scope !74, !noalias !75
  %120 = getelementptr inbounds nuw i8, ptr %arg26, i64 72
  store ptr %arg31, ptr %120, align 8, !alias.scope !74, !noalias !75
  %121 = getelementptr inbounds nuw i8, ptr %arg26, i64 80
  store ptr %arg21, ptr %121, align 8, !alias.scope !74, !noalias !75
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.copysign.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

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
!9 = !{i64 96}
!10 = !{i64 64}
!11 = !{i64 1}
!12 = !{i64 8}
!13 = !{i64 128}
!14 = !{i64 88}
!15 = !{!16}
!16 = !{!"buffer: {index:14, offset:256, size:8}", !17}
!17 = !{!"XLA global AA domain"}
!18 = !{!19, !20, !21, !23}
!19 = !{!"buffer: {index:13, offset:0, size:8}", !17}
!20 = !{!"buffer: {index:14, offset:128, size:1}", !17}
!21 = distinct !{!21, !22, !"while.0__1: %buffer_table"}
!22 = distinct !{!22, !"while.0__1"}
!23 = distinct !{!23, !24, !"while.5_computation: %buffer_table"}
!24 = distinct !{!24, !"while.5_computation"}
!25 = !{!20}
!26 = !{!19, !16, !21, !23}
!27 = !{!28, !23}
!28 = distinct !{!28, !29, !"while.0: %buffer_table"}
!29 = distinct !{!29, !"while.0"}
!30 = !{!31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !28, !23}
!31 = !{!"buffer: {index:0, offset:0, size:128}", !17}
!32 = !{!"buffer: {index:2, offset:0, size:96}", !17}
!33 = !{!"buffer: {index:3, offset:0, size:96}", !17}
!34 = !{!"buffer: {index:4, offset:0, size:96}", !17}
!35 = !{!"buffer: {index:5, offset:0, size:96}", !17}
!36 = !{!"buffer: {index:6, offset:0, size:96}", !17}
!37 = !{!"buffer: {index:7, offset:0, size:96}", !17}
!38 = !{!"buffer: {index:8, offset:0, size:96}", !17}
!39 = !{!"buffer: {index:9, offset:0, size:96}", !17}
!40 = !{!"buffer: {index:10, offset:0, size:96}", !17}
!41 = !{!"buffer: {index:11, offset:0, size:8}", !17}
!42 = !{!"buffer: {index:14, offset:0, size:88}", !17}
!43 = !{!"buffer: {index:14, offset:128, size:8}", !17}
!44 = !{!43}
!45 = !{!31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !46, !16, !28, !23}
!46 = !{!"buffer: {index:14, offset:192, size:8}", !17}
!47 = !{!39}
!48 = !{!31, !32, !33, !34, !35, !36, !37, !38, !40, !42, !43, !46, !16, !28, !23}
!49 = !{!35}
!50 = !{!31, !32, !33, !34, !36, !37, !38, !39, !40, !42, !43, !46, !16, !28, !23}
!51 = !{!40}
!52 = !{!31, !32, !33, !34, !35, !36, !37, !38, !39, !42, !43, !46, !16, !28, !23}
!53 = !{!46}
!54 = !{!31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !43, !28, !23}
!55 = !{!38}
!56 = !{!31, !32, !33, !34, !35, !36, !37, !39, !40, !42, !43, !46, !16, !28, !23}
!57 = !{!37}
!58 = !{!31, !32, !33, !34, !35, !36, !38, !39, !40, !42, !43, !46, !16, !28, !23}
!59 = !{!31}
!60 = !{!32, !33, !34, !36, !37, !38, !43, !46, !28, !23}
!61 = !{!34}
!62 = !{!31, !32, !33, !35, !36, !37, !38, !39, !40, !42, !43, !46, !16, !28, !23}
!63 = !{!32}
!64 = !{!31, !33, !34, !35, !36, !37, !38, !39, !40, !42, !43, !46, !16, !28, !23}
!65 = !{!36}
!66 = !{!31, !32, !33, !34, !35, !37, !38, !39, !40, !42, !43, !46, !16, !28, !23}
!67 = !{!33}
!68 = !{!31, !32, !34, !35, !36, !37, !38, !39, !40, !42, !43, !46, !16, !28, !23}
!69 = !{!32, !33, !34, !35, !36, !37, !38, !39, !40, !42, !43, !46, !16, !28, !23}
!70 = distinct !{!70, !71}
!71 = !{!"llvm.loop.unroll.disable"}
!72 = distinct !{!72, !71}
!73 = distinct !{!73, !71}
!74 = !{!42}
!75 = !{!31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !16, !28, !23}
