; ModuleID = '__compute_module_call_computation_kernel_module'
source_filename = "__compute_module_call_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @call_kernel(ptr %0) #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg0 = load ptr, ptr %args, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg1_gep = getelementptr i8, ptr %args, i64 16
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg2_gep = getelementptr i8, ptr %args, i64 32
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg3_gep = getelementptr i8, ptr %args, i64 48
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg4_gep = getelementptr i8, ptr %args, i64 64
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg5_gep = getelementptr i8, ptr %args, i64 80
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg6_gep = getelementptr i8, ptr %args, i64 96
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg7_gep = getelementptr i8, ptr %args, i64 112
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg8_gep = getelementptr i8, ptr %args, i64 128
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg9_gep = getelementptr i8, ptr %args, i64 144
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg10_gep = getelementptr i8, ptr %args, i64 160
  %arg10 = load ptr, ptr %arg10_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg11_gep = getelementptr i8, ptr %args, i64 176
  %arg11 = load ptr, ptr %arg11_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg12_gep = getelementptr i8, ptr %args, i64 192
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg13_gep = getelementptr i8, ptr %args, i64 208
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg14_gep = getelementptr i8, ptr %args, i64 224
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg15_gep = getelementptr i8, ptr %args, i64 240
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg16_gep = getelementptr i8, ptr %args, i64 256
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg17_gep = getelementptr i8, ptr %args, i64 272
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg37_gep = getelementptr i8, ptr %args, i64 592
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg38_gep = getelementptr i8, ptr %args, i64 608
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg39_gep = getelementptr i8, ptr %args, i64 624
  %arg39 = load ptr, ptr %arg39_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg40_gep = getelementptr i8, ptr %args, i64 640
  %arg40 = load ptr, ptr %arg40_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg41_gep = getelementptr i8, ptr %args, i64 656
  %arg41 = load ptr, ptr %arg41_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg42_gep = getelementptr i8, ptr %args, i64 672
  %arg42 = load ptr, ptr %arg42_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg43_gep = getelementptr i8, ptr %args, i64 688
  %arg43 = load ptr, ptr %arg43_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg44_gep = getelementptr i8, ptr %args, i64 704
  %arg44 = load ptr, ptr %arg44_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %buffer_table89 = alloca [45 x ptr], align 8
  store ptr %arg0, ptr %buffer_table89, align 8
  %2 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 8
  store ptr %arg1, ptr %2, align 8
  %3 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 16
  store ptr %arg2, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 24
  store ptr %arg3, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 32
  store ptr %arg4, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 40
  store ptr %arg5, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 48
  store ptr %arg6, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 56
  store ptr %arg7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 64
  store ptr %arg8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 72
  store ptr %arg9, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 80
  store ptr %arg10, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 88
  store ptr %arg11, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 96
  store ptr %arg12, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 104
  store ptr %arg13, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 112
  store ptr %arg14, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 120
  store ptr %arg15, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 128
  store ptr %arg16, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 136
  store ptr %arg17, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 144
  store ptr %arg18, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 152
  store ptr %arg19, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 160
  store ptr %arg20, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 168
  store ptr %arg21, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 176
  store ptr %arg22, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 184
  store ptr %arg23, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 192
  store ptr %arg24, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 200
  store ptr %arg25, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 208
  store ptr %arg26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 216
  store ptr %arg27, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 224
  store ptr %arg28, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 232
  store ptr %arg29, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 240
  store ptr %arg30, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 248
  store ptr %arg31, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 256
  store ptr %arg32, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 264
  store ptr %arg33, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 272
  store ptr %arg34, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 280
  store ptr %arg35, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 288
  store ptr %arg36, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 296
  store ptr %arg37, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 304
  store ptr %arg38, ptr %39, align 8
  %40 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 312
  store ptr %arg39, ptr %40, align 8
  %41 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 320
  store ptr %arg40, ptr %41, align 8
  %42 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 328
  store ptr %arg41, ptr %42, align 8
  %43 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 336
  store ptr %arg42, ptr %43, align 8
  %44 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 344
  store ptr %arg43, ptr %44, align 8
  %45 = getelementptr inbounds nuw i8, ptr %buffer_table89, i64 352
  store ptr %arg44, ptr %45, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %while.0.header.i

while.0.header.i:                                 ; preds = %while.0.exit1.i, %1
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %46 = load i64, ptr %arg23, align 4, !alias.scope !14, !noalias !17
  %47 = icmp slt i64 %46, 8
  %48 = zext i1 %47 to i8
  store i8 %48, ptr %arg36, align 1, !alias.scope !20, !noalias !21
  br i1 %47, label %while.0.body.i, label %while.5_computation.exit

while.0.body.i:                                   ; preds = %while.0.header.i
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  %49 = load i64, ptr %arg23, align 64, !noalias !25
  store i64 %49, ptr %arg35, align 64, !noalias !25
  %50 = call i64 @llvm.smax.i64(i64 %49, i64 0)
  %dynamic_slice.37.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %50, i64 7)
  %51 = getelementptr inbounds nuw [8 x i8], ptr %arg24, i64 %dynamic_slice.37.start_idx0.i.i
  %52 = load double, ptr %51, align 8, !alias.scope !26, !noalias !28
  %53 = getelementptr inbounds nuw [8 x i8], ptr %arg37, i64 %dynamic_slice.37.start_idx0.i.i
  %54 = load double, ptr %53, align 8, !alias.scope !47, !noalias !48
  %div.32.i.i = fdiv double %52, %54
  store double %div.32.i.i, ptr %arg43, align 8, !alias.scope !49, !noalias !50
  %55 = load i64, ptr %arg35, align 4, !alias.scope !51, !noalias !52
  %56 = add i64 %55, 1
  store i64 %56, ptr %arg23, align 4, !alias.scope !14, !noalias !54
  %57 = call i64 @llvm.smax.i64(i64 %55, i64 0)
  %dynamic_slice.38.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %57, i64 7)
  %58 = getelementptr inbounds nuw [8 x i8], ptr %arg32, i64 %dynamic_slice.38.start_idx0.i.i
  %59 = load double, ptr %58, align 8, !alias.scope !55, !noalias !56
  %60 = load i64, ptr %arg35, align 4, !alias.scope !51, !noalias !52
  %61 = call i64 @llvm.smax.i64(i64 %60, i64 0)
  %dynamic_slice.39.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %61, i64 7)
  %62 = getelementptr inbounds nuw [8 x i8], ptr %arg26, i64 %dynamic_slice.39.start_idx0.i.i
  %63 = load double, ptr %62, align 8, !alias.scope !57, !noalias !58
  %eq.3.i.i = fcmp oeq double %63, 0.000000e+00
  %64 = select i1 %eq.3.i.i, double 1.000000e+00, double %63
  %div.33.i.i = fdiv double %59, %64
  store double %div.33.i.i, ptr %arg44, align 8, !alias.scope !59, !noalias !60
  %65 = load i64, ptr %arg35, align 4, !alias.scope !51, !noalias !52
  %66 = call i64 @llvm.smax.i64(i64 %65, i64 0)
  %dynamic_slice.40.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %66, i64 7)
  %67 = getelementptr inbounds nuw [8 x i8], ptr %arg37, i64 %dynamic_slice.40.start_idx0.i.i
  %68 = load double, ptr %67, align 8, !alias.scope !47, !noalias !48
  %69 = getelementptr inbounds nuw [8 x i8], ptr %arg24, i64 %dynamic_slice.40.start_idx0.i.i
  %70 = load double, ptr %69, align 8, !alias.scope !26, !noalias !28
  %div.34.i.i = fdiv double %68, %70
  store double %div.34.i.i, ptr %arg29, align 8, !alias.scope !61, !noalias !62
  %71 = load i64, ptr %arg35, align 4, !alias.scope !51, !noalias !52
  %72 = call i64 @llvm.smax.i64(i64 %71, i64 0)
  %dynamic_slice.43.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %72, i64 7)
  %73 = getelementptr inbounds nuw [8 x i8], ptr %arg26, i64 %dynamic_slice.43.start_idx0.i.i
  %74 = load double, ptr %73, align 8, !alias.scope !57, !noalias !58
  %75 = getelementptr inbounds nuw [8 x i8], ptr %arg32, i64 %dynamic_slice.43.start_idx0.i.i
  %76 = load double, ptr %75, align 8, !alias.scope !55, !noalias !56
  %div.35.i.i = fdiv double %74, %76
  store double %div.35.i.i, ptr %arg31, align 8, !alias.scope !63, !noalias !64
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.0.i.i

select_select_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %while.0.body.i
  %storemerge = phi i64 [ 0, %while.0.body.i ], [ %invar.inc.i.i, %select_select_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %77 = icmp samesign ugt i64 %storemerge, 1
  br i1 %77, label %while.0.exit1.i, label %select_select_fusion.kLoop_fusion.loop_body.dim.0.i.i

select_select_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.1.i.i

select_select_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_exit.dim.2.i.i, %select_select_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge90 = phi i64 [ 0, %select_select_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc1.i.i, %select_select_fusion.kLoop_fusion.loop_exit.dim.2.i.i ]
  %78 = icmp samesign ugt i64 %storemerge90, 1
  br i1 %78, label %select_select_fusion.kLoop_fusion.loop_exit.dim.1.i.i, label %select_select_fusion.kLoop_fusion.loop_body.dim.1.i.i

select_select_fusion.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.1.i.i
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.2.i.i

select_select_fusion.kLoop_fusion.loop_header.dim.2.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_exit.dim.3.i.i, %select_select_fusion.kLoop_fusion.loop_body.dim.1.i.i
  %storemerge91 = phi i64 [ 0, %select_select_fusion.kLoop_fusion.loop_body.dim.1.i.i ], [ %invar.inc2.i.i, %select_select_fusion.kLoop_fusion.loop_exit.dim.3.i.i ]
  %79 = icmp samesign ugt i64 %storemerge91, 1
  br i1 %79, label %select_select_fusion.kLoop_fusion.loop_exit.dim.2.i.i, label %select_select_fusion.kLoop_fusion.loop_body.dim.2.i.i

select_select_fusion.kLoop_fusion.loop_body.dim.2.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.2.i.i
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.3.i.i

select_select_fusion.kLoop_fusion.loop_header.dim.3.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_body.dim.3.i.i, %select_select_fusion.kLoop_fusion.loop_body.dim.2.i.i
  %storemerge92 = phi i1 [ true, %select_select_fusion.kLoop_fusion.loop_body.dim.2.i.i ], [ false, %select_select_fusion.kLoop_fusion.loop_body.dim.3.i.i ]
  br i1 %storemerge92, label %select_select_fusion.kLoop_fusion.loop_body.dim.3.i.i, label %select_select_fusion.kLoop_fusion.loop_exit.dim.3.i.i

select_select_fusion.kLoop_fusion.loop_body.dim.3.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %80 = load i64, ptr %arg35, align 4, !alias.scope !51, !noalias !52
  %81 = call i64 @llvm.smax.i64(i64 %80, i64 0)
  %dynamic_slice.35.start_idx0.i.i = call i64 @llvm.smin.i64(i64 %81, i64 7)
  %82 = getelementptr inbounds nuw [8 x i8], ptr %arg26, i64 %dynamic_slice.35.start_idx0.i.i
  %83 = load double, ptr %82, align 8, !alias.scope !57, !noalias !58
  %eq.2.i.i = fcmp oeq double %83, 0.000000e+00
  %84 = getelementptr inbounds nuw [8 x i8], ptr %arg32, i64 %dynamic_slice.35.start_idx0.i.i
  %85 = load double, ptr %84, align 8, !alias.scope !55, !noalias !56
  %.split = getelementptr inbounds nuw [32 x i8], ptr %arg34, i64 %storemerge
  %.split93 = getelementptr inbounds nuw [16 x i8], ptr %.split, i64 %storemerge90
  %86 = getelementptr inbounds nuw [8 x i8], ptr %.split93, i64 %storemerge91
  %87 = load double, ptr %86, align 8, !alias.scope !65, !noalias !66
  %88 = getelementptr inbounds nuw [8 x i8], ptr %arg24, i64 %dynamic_slice.35.start_idx0.i.i
  %89 = load double, ptr %88, align 8, !alias.scope !26, !noalias !28
  %div.30.i.i = fdiv double %87, %89
  %90 = load double, ptr %arg31, align 8, !alias.scope !63, !noalias !64
  %91 = load double, ptr %arg29, align 8, !alias.scope !61, !noalias !62
  %sub.13.i.i = fsub double %90, %91
  %92 = getelementptr inbounds nuw [8 x i8], ptr %arg30, i64 %dynamic_slice.35.start_idx0.i.i
  %93 = load double, ptr %92, align 8, !alias.scope !67, !noalias !68
  %mul.87.i.i = fmul double %87, 3.000000e+00
  %94 = call double @llvm.sin.f64(double %mul.87.i.i)
  %95 = getelementptr inbounds nuw [8 x i8], ptr %arg33, i64 %dynamic_slice.35.start_idx0.i.i
  %96 = load double, ptr %95, align 8, !alias.scope !69, !noalias !70
  %mul.86.i.i = fmul double %96, 1.000000e-03
  %add.44.i.i = fadd double %94, %mul.86.i.i
  %mul.85.i.i = fmul double %89, %add.44.i.i
  %97 = fmul double %93, %87
  %add.43.i.i = fsub double %mul.85.i.i, %97
  %mul.84.i.i = fmul double %sub.13.i.i, %add.43.i.i
  %add.42.i.i = fadd double %div.30.i.i, %mul.84.i.i
  %mul.83.i.i = fmul double %85, %add.42.i.i
  %98 = getelementptr inbounds nuw [8 x i8], ptr %arg25, i64 %dynamic_slice.35.start_idx0.i.i
  %99 = load double, ptr %98, align 8, !alias.scope !71, !noalias !72
  %100 = getelementptr inbounds nuw [8 x i8], ptr %arg27, i64 %dynamic_slice.35.start_idx0.i.i
  %101 = load double, ptr %100, align 8, !alias.scope !73, !noalias !74
  %add.41.i.i = fadd double %99, %101
  %lt.4.i.i = fcmp olt double %add.41.i.i, 0.000000e+00
  %102 = select i1 %eq.2.i.i, double 1.000000e+00, double %83
  %103 = getelementptr inbounds nuw [8 x i8], ptr %arg37, i64 %dynamic_slice.35.start_idx0.i.i
  %104 = load double, ptr %103, align 8, !alias.scope !47, !noalias !48
  %div.28.i.i = fdiv double %87, %104
  %105 = getelementptr inbounds nuw [8 x i8], ptr %arg38, i64 %dynamic_slice.35.start_idx0.i.i
  %106 = load double, ptr %105, align 8, !alias.scope !75, !noalias !76
  %mul.80.i.i = fmul double %106, %87
  %mul.79.i.i = fmul double %104, %add.44.i.i
  %sub.12.i.i = fsub double %mul.80.i.i, %mul.79.i.i
  %107 = getelementptr inbounds nuw [8 x i8], ptr %arg28, i64 %dynamic_slice.35.start_idx0.i.i
  %108 = load double, ptr %107, align 8, !alias.scope !77, !noalias !78
  %mul.77.i.i = fmul double %108, %mul.83.i.i
  %mul.75.i.i = fmul double %mul.83.i.i, 3.000000e+00
  %109 = call double @llvm.sin.f64(double %mul.75.i.i)
  %110 = getelementptr inbounds nuw [8 x i8], ptr %arg39, i64 %dynamic_slice.35.start_idx0.i.i
  %111 = load double, ptr %110, align 8, !alias.scope !79, !noalias !80
  %mul.74.i.i = fmul double %111, 1.000000e-03
  %add.39.i.i = fadd double %109, %mul.74.i.i
  %mul.73.i.i = fmul double %83, %add.39.i.i
  %sub.11.i.i = fsub double %mul.77.i.i, %mul.73.i.i
  %add.38.i.i = fadd double %sub.12.i.i, %sub.11.i.i
  %112 = load double, ptr %arg44, align 8, !alias.scope !59, !noalias !60
  %113 = load double, ptr %arg43, align 8, !alias.scope !49, !noalias !50
  %sub.10.i.i = fsub double %112, %113
  %multiply.7.i.i = fmul double %sub.10.i.i, 5.000000e-01
  %mul.72.i.i = fmul double %add.38.i.i, %multiply.7.i.i
  %add.37.i.i = fadd double %div.28.i.i, %mul.72.i.i
  %mul.71.i.i = fmul double %102, %add.37.i.i
  %114 = getelementptr inbounds nuw [8 x i8], ptr %arg42, i64 %dynamic_slice.35.start_idx0.i.i
  %115 = load double, ptr %114, align 8, !alias.scope !81, !noalias !82
  %mul.68.i.i = fmul double %85, %add.39.i.i
  %116 = fmul double %115, %mul.83.i.i
  %add.36.i.i = fsub double %mul.68.i.i, %116
  %add.35.i.i = fadd double %add.43.i.i, %add.36.i.i
  %multiply.6.i.i = fmul double %sub.13.i.i, 5.000000e-01
  %mul.67.i.i = fmul double %add.35.i.i, %multiply.6.i.i
  %add.34.i.i = fadd double %div.30.i.i, %mul.67.i.i
  %mul.66.i.i = fmul double %85, %add.34.i.i
  %117 = select i1 %lt.4.i.i, double %mul.71.i.i, double %mul.66.i.i
  %118 = select i1 %eq.2.i.i, double %mul.83.i.i, double %117
  store double %118, ptr %86, align 8, !alias.scope !65, !noalias !83
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.3.i.i

select_select_fusion.kLoop_fusion.loop_exit.dim.3.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %invar.inc2.i.i = add nuw nsw i64 %storemerge91, 1
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.2.i.i, !llvm.loop !84

select_select_fusion.kLoop_fusion.loop_exit.dim.2.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.2.i.i
  %invar.inc1.i.i = add nuw nsw i64 %storemerge90, 1
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.1.i.i, !llvm.loop !86

select_select_fusion.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc.i.i = add nuw nsw i64 %storemerge, 1
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !87

while.0.exit1.i:                                  ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.0.i.i
  store ptr %arg23, ptr %arg22, align 8, !alias.scope !88, !noalias !89
  %119 = getelementptr inbounds nuw i8, ptr %arg22, i64 8
  store ptr %arg34, ptr %119, align 8, !alias.scope !88, !noalias !89
  %120 = getelementptr inbounds nuw i8, ptr %arg22, i64 16
  store ptr %arg33, ptr %120, align 8, !alias.scope !88, !noalias !89
  %121 = getelementptr inbounds nuw i8, ptr %arg22, i64 24
  store ptr %arg24, ptr %121, align 8, !alias.scope !88, !noalias !89
  %122 = getelementptr inbounds nuw i8, ptr %arg22, i64 32
  store ptr %arg37, ptr %122, align 8, !alias.scope !88, !noalias !89
  %123 = getelementptr inbounds nuw i8, ptr %arg22, i64 40
  store ptr %arg25, ptr %123, align 8, !alias.scope !88, !noalias !89
  %124 = getelementptr inbounds nuw i8, ptr %arg22, i64 48
  store ptr %arg30, ptr %124, align 8, !alias.scope !88, !noalias !89
  %125 = getelementptr inbounds nuw i8, ptr %arg22, i64 56
  store ptr %arg38, ptr %125, align 8, !alias.scope !88, !noalias !89
  %126 = getelementptr inbounds nuw i8, ptr %arg22, i64 64
  store ptr %arg39, ptr %126, align 8, !alias.scope !88, !noalias !89
  %127 = getelementptr inbounds nuw i8, ptr %arg22, i64 72
  store ptr %arg32, ptr %127, align 8, !alias.scope !88, !noalias !89
  %128 = getelementptr inbounds nuw i8, ptr %arg22, i64 80
  store ptr %arg26, ptr %128, align 8, !alias.scope !88, !noalias !89
  %129 = getelementptr inbounds nuw i8, ptr %arg22, i64 88
  store ptr %arg27, ptr %129, align 8, !alias.scope !88, !noalias !89
  %130 = getelementptr inbounds nuw i8, ptr %arg22, i64 96
  store ptr %arg42, ptr %130, align 8, !alias.scope !88, !noalias !89
  %131 = getelementptr inbounds nuw i8, ptr %arg22, i64 104
  store ptr %arg28, ptr %131, align 8, !alias.scope !88, !noalias !89
  br label %while.0.header.i

while.5_computation.exit:                         ; preds = %while.0.header.i
  br label %return

return:                                           ; preds = %while.5_computation.exit
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"xla_cpu_emitter__computation_kernel_emitter__hlo_opcode__call"}
!1 = !{!"ir_emitter"}
!2 = !{i32 1, !"xla_dylib_index", i64 0}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 64}
!6 = !{i64 112}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"while.5_computation: %buffer_table"}
!10 = distinct !{!10, !"while.5_computation"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"while.0__1: %buffer_table"}
!13 = distinct !{!13, !"while.0__1"}
!14 = !{!15}
!15 = !{!"buffer: {index:17, offset:448, size:8}", !16}
!16 = !{!"XLA global AA domain"}
!17 = !{!18, !19, !12, !9}
!18 = !{!"buffer: {index:16, offset:0, size:8}", !16}
!19 = !{!"buffer: {index:17, offset:128, size:1}", !16}
!20 = !{!19}
!21 = !{!18, !15, !12, !9}
!22 = !{!23}
!23 = distinct !{!23, !24, !"while.0: %buffer_table"}
!24 = distinct !{!24, !"while.0"}
!25 = !{!23, !9}
!26 = !{!27}
!27 = !{!"buffer: {index:4, offset:0, size:64}", !16}
!28 = !{!29, !30, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!29 = !{!"buffer: {index:1, offset:0, size:64}", !16}
!30 = !{!"buffer: {index:3, offset:0, size:64}", !16}
!31 = !{!"buffer: {index:5, offset:0, size:64}", !16}
!32 = !{!"buffer: {index:6, offset:0, size:64}", !16}
!33 = !{!"buffer: {index:7, offset:0, size:64}", !16}
!34 = !{!"buffer: {index:8, offset:0, size:64}", !16}
!35 = !{!"buffer: {index:9, offset:0, size:64}", !16}
!36 = !{!"buffer: {index:10, offset:0, size:64}", !16}
!37 = !{!"buffer: {index:11, offset:0, size:64}", !16}
!38 = !{!"buffer: {index:12, offset:0, size:64}", !16}
!39 = !{!"buffer: {index:13, offset:0, size:64}", !16}
!40 = !{!"buffer: {index:14, offset:0, size:64}", !16}
!41 = !{!"buffer: {index:17, offset:0, size:112}", !16}
!42 = !{!"buffer: {index:17, offset:128, size:8}", !16}
!43 = !{!"buffer: {index:17, offset:192, size:8}", !16}
!44 = !{!"buffer: {index:17, offset:256, size:8}", !16}
!45 = !{!"buffer: {index:17, offset:320, size:8}", !16}
!46 = !{!"buffer: {index:17, offset:384, size:8}", !16}
!47 = !{!31}
!48 = !{!29, !30, !27, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!49 = !{!43}
!50 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !42, !44, !45, !46, !23, !9}
!51 = !{!42}
!52 = !{!53, !29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !43, !44, !45, !46, !15, !23, !9}
!53 = !{!"buffer: {index:0, offset:0, size:8}", !16}
!54 = !{!53, !29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !23, !9}
!55 = !{!36}
!56 = !{!29, !30, !27, !31, !32, !33, !34, !35, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!57 = !{!37}
!58 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!59 = !{!44}
!60 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !42, !43, !45, !46, !23, !9}
!61 = !{!46}
!62 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !42, !43, !44, !45, !23, !9}
!63 = !{!45}
!64 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !42, !43, !44, !46, !23, !9}
!65 = !{!29}
!66 = !{!30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !42, !43, !44, !45, !46, !23, !9}
!67 = !{!33}
!68 = !{!29, !30, !27, !31, !32, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!69 = !{!30}
!70 = !{!29, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!71 = !{!32}
!72 = !{!29, !30, !27, !31, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!73 = !{!38}
!74 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!75 = !{!34}
!76 = !{!29, !30, !27, !31, !32, !33, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!77 = !{!40}
!78 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!79 = !{!35}
!80 = !{!29, !30, !27, !31, !32, !33, !34, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!81 = !{!39}
!82 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!83 = !{!30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !41, !42, !43, !44, !45, !46, !15, !23, !9}
!84 = distinct !{!84, !85}
!85 = !{!"llvm.loop.unroll.disable"}
!86 = distinct !{!86, !85}
!87 = distinct !{!87, !85}
!88 = !{!41}
!89 = !{!29, !30, !27, !31, !32, !33, !34, !35, !36, !37, !38, !39, !40, !15, !23, !9}
