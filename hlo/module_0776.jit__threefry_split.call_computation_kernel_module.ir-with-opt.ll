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
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg2_gep = getelementptr i8, ptr %args, i64 32
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg3_gep = getelementptr i8, ptr %args, i64 48
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg4_gep = getelementptr i8, ptr %args, i64 64
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg5_gep = getelementptr i8, ptr %args, i64 80
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg6_gep = getelementptr i8, ptr %args, i64 96
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg7_gep = getelementptr i8, ptr %args, i64 112
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg8_gep = getelementptr i8, ptr %args, i64 128
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg9_gep = getelementptr i8, ptr %args, i64 144
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg10_gep = getelementptr i8, ptr %args, i64 160
  %arg10 = load ptr, ptr %arg10_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg11_gep = getelementptr i8, ptr %args, i64 176
  %arg11 = load ptr, ptr %arg11_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg12_gep = getelementptr i8, ptr %args, i64 192
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg13_gep = getelementptr i8, ptr %args, i64 208
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg14_gep = getelementptr i8, ptr %args, i64 224
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg15_gep = getelementptr i8, ptr %args, i64 240
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg16_gep = getelementptr i8, ptr %args, i64 256
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg17_gep = getelementptr i8, ptr %args, i64 272
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg37_gep = getelementptr i8, ptr %args, i64 592
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg38_gep = getelementptr i8, ptr %args, i64 608
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %buffer_table77 = alloca [39 x ptr], align 8
  store ptr %arg0, ptr %buffer_table77, align 8
  %2 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 8
  store ptr %arg1, ptr %2, align 8
  %3 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 16
  store ptr %arg2, ptr %3, align 8
  %4 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 24
  store ptr %arg3, ptr %4, align 8
  %5 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 32
  store ptr %arg4, ptr %5, align 8
  %6 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 40
  store ptr %arg5, ptr %6, align 8
  %7 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 48
  store ptr %arg6, ptr %7, align 8
  %8 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 56
  store ptr %arg7, ptr %8, align 8
  %9 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 64
  store ptr %arg8, ptr %9, align 8
  %10 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 72
  store ptr %arg9, ptr %10, align 8
  %11 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 80
  store ptr %arg10, ptr %11, align 8
  %12 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 88
  store ptr %arg11, ptr %12, align 8
  %13 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 96
  store ptr %arg12, ptr %13, align 8
  %14 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 104
  store ptr %arg13, ptr %14, align 8
  %15 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 112
  store ptr %arg14, ptr %15, align 8
  %16 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 120
  store ptr %arg15, ptr %16, align 8
  %17 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 128
  store ptr %arg16, ptr %17, align 8
  %18 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 136
  store ptr %arg17, ptr %18, align 8
  %19 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 144
  store ptr %arg18, ptr %19, align 8
  %20 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 152
  store ptr %arg19, ptr %20, align 8
  %21 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 160
  store ptr %arg20, ptr %21, align 8
  %22 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 168
  store ptr %arg21, ptr %22, align 8
  %23 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 176
  store ptr %arg22, ptr %23, align 8
  %24 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 184
  store ptr %arg23, ptr %24, align 8
  %25 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 192
  store ptr %arg24, ptr %25, align 8
  %26 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 200
  store ptr %arg25, ptr %26, align 8
  %27 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 208
  store ptr %arg26, ptr %27, align 8
  %28 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 216
  store ptr %arg27, ptr %28, align 8
  %29 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 224
  store ptr %arg28, ptr %29, align 8
  %30 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 232
  store ptr %arg29, ptr %30, align 8
  %31 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 240
  store ptr %arg30, ptr %31, align 8
  %32 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 248
  store ptr %arg31, ptr %32, align 8
  %33 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 256
  store ptr %arg32, ptr %33, align 8
  %34 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 264
  store ptr %arg33, ptr %34, align 8
  %35 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 272
  store ptr %arg34, ptr %35, align 8
  %36 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 280
  store ptr %arg35, ptr %36, align 8
  %37 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 288
  store ptr %arg36, ptr %37, align 8
  %38 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 296
  store ptr %arg37, ptr %38, align 8
  %39 = getelementptr inbounds nuw i8, ptr %buffer_table77, i64 304
  store ptr %arg38, ptr %39, align 8
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %while.6.header.i

while.6.header.i:                                 ; preds = %while.6.exit1.i, %1
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %40 = load i64, ptr %arg23, align 4, !alias.scope !14, !noalias !17
  %41 = icmp slt i64 %40, 5
  %42 = zext i1 %41 to i8
  store i8 %42, ptr %arg29, align 1, !alias.scope !20, !noalias !21
  br i1 %41, label %while.6.body.i, label %while.5_computation.exit

while.6.body.i:                                   ; preds = %while.6.header.i
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg35, ptr noundef nonnull align 64 dereferenceable(16) %arg34, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg33, ptr noundef nonnull align 32 dereferenceable(16) %arg19, i64 16, i1 false), !noalias !25
  %43 = load i64, ptr %arg24, align 64, !noalias !25
  store i64 %43, ptr %arg31, align 64, !noalias !25
  %44 = load i64, ptr %arg32, align 64, !noalias !25
  store i64 %44, ptr %arg28, align 64, !noalias !25
  %45 = load i64, ptr %arg20, align 64, !noalias !25
  store i64 %45, ptr %arg27, align 64, !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg38, ptr noundef nonnull align 64 dereferenceable(16) %arg25, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg37, ptr noundef nonnull align 64 dereferenceable(16) %arg21, i64 16, i1 false), !noalias !25
  %46 = load i64, ptr %arg23, align 64, !noalias !25
  store i64 %46, ptr %arg36, align 64, !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg34, ptr noundef nonnull align 64 dereferenceable(16) %arg33, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 32 dereferenceable(16) %arg19, ptr noundef nonnull align 64 dereferenceable(16) %arg35, i64 16, i1 false), !noalias !25
  %47 = load i64, ptr %arg31, align 64, !noalias !25
  store i64 %47, ptr %arg32, align 64, !noalias !25
  %48 = load i64, ptr %arg27, align 64, !noalias !25
  store i64 %48, ptr %arg24, align 64, !noalias !25
  %49 = load i64, ptr %arg28, align 64, !noalias !25
  store i64 %49, ptr %arg20, align 64, !noalias !25
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i, %while.6.body.i
  %storemerge = phi i64 [ 0, %while.6.body.i ], [ %invar.inc.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i ]
  %50 = icmp samesign ugt i64 %storemerge, 1
  br i1 %50, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge78 = phi i64 [ 0, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc1.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i ]
  %51 = icmp samesign ugt i64 %storemerge78, 1
  br i1 %51, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i
  %.split = getelementptr inbounds nuw [8 x i8], ptr %arg37, i64 %storemerge
  %52 = getelementptr inbounds nuw [4 x i8], ptr %.split, i64 %storemerge78
  %53 = load i32, ptr %52, align 4, !alias.scope !26, !noalias !28
  %.split79 = getelementptr inbounds nuw [8 x i8], ptr %arg38, i64 %storemerge
  %54 = getelementptr inbounds nuw [4 x i8], ptr %.split79, i64 %storemerge78
  %55 = load i32, ptr %54, align 4, !alias.scope !36, !noalias !37
  %56 = add i32 %53, %55
  %57 = load i32, ptr %arg33, align 4, !alias.scope !38, !noalias !39
  %58 = shl i32 %55, %57
  %shft.chk.i.i = icmp ult i32 %57, 32
  %59 = select i1 %shft.chk.i.i, i32 %58, i32 0
  %60 = sub i32 32, %57
  %61 = lshr i32 %55, %60
  %shft.chk2.i.i = icmp ult i32 %60, 32
  %62 = select i1 %shft.chk2.i.i, i32 %61, i32 0
  %63 = or i32 %59, %62
  %64 = xor i32 %56, %63
  %65 = add i32 %56, %64
  %66 = getelementptr inbounds nuw i8, ptr %arg33, i64 4
  %67 = load i32, ptr %66, align 4, !alias.scope !38, !noalias !39
  %68 = shl i32 %64, %67
  %shft.chk3.i.i = icmp ult i32 %67, 32
  %69 = select i1 %shft.chk3.i.i, i32 %68, i32 0
  %70 = sub i32 32, %67
  %71 = lshr i32 %64, %70
  %shft.chk5.i.i = icmp ult i32 %70, 32
  %72 = select i1 %shft.chk5.i.i, i32 %71, i32 0
  %73 = or i32 %69, %72
  %74 = xor i32 %65, %73
  %75 = add i32 %65, %74
  %76 = getelementptr inbounds nuw i8, ptr %arg33, i64 8
  %77 = load i32, ptr %76, align 4, !alias.scope !38, !noalias !39
  %78 = shl i32 %74, %77
  %shft.chk6.i.i = icmp ult i32 %77, 32
  %79 = select i1 %shft.chk6.i.i, i32 %78, i32 0
  %80 = sub i32 32, %77
  %81 = lshr i32 %74, %80
  %shft.chk8.i.i = icmp ult i32 %80, 32
  %82 = select i1 %shft.chk8.i.i, i32 %81, i32 0
  %83 = or i32 %79, %82
  %84 = xor i32 %75, %83
  %85 = add i32 %75, %84
  %86 = getelementptr inbounds nuw [4 x i8], ptr %arg27, i64 %storemerge
  %87 = load i32, ptr %86, align 4, !alias.scope !42, !noalias !43
  %88 = add i32 %85, %87
  %.split82 = getelementptr inbounds nuw [8 x i8], ptr %arg21, i64 %storemerge
  %89 = getelementptr inbounds nuw [4 x i8], ptr %.split82, i64 %storemerge78
  store i32 %88, ptr %89, align 4, !alias.scope !46, !noalias !47
  %invar.inc1.i.i = add nuw nsw i64 %storemerge78, 1
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc.i.i = add nuw nsw i64 %storemerge, 1
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !50

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i
  %storemerge83 = phi i64 [ 0, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i ], [ %invar.inc9.i.i, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %90 = icmp samesign ugt i64 %storemerge83, 1
  br i1 %90, label %while.6.exit1.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge84 = phi i64 [ 0, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc10.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i ]
  %91 = icmp samesign ugt i64 %storemerge84, 1
  br i1 %91, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %.split85 = getelementptr inbounds nuw [8 x i8], ptr %arg37, i64 %storemerge83
  %92 = getelementptr inbounds nuw [4 x i8], ptr %.split85, i64 %storemerge84
  %93 = load i32, ptr %92, align 4, !alias.scope !26, !noalias !28
  %.split86 = getelementptr inbounds nuw [8 x i8], ptr %arg38, i64 %storemerge83
  %94 = getelementptr inbounds nuw [4 x i8], ptr %.split86, i64 %storemerge84
  %95 = load i32, ptr %94, align 4, !alias.scope !36, !noalias !37
  %96 = add i32 %93, %95
  %97 = load i32, ptr %arg33, align 4, !alias.scope !38, !noalias !39
  %98 = shl i32 %95, %97
  %shft.chk11.i.i = icmp ult i32 %97, 32
  %99 = select i1 %shft.chk11.i.i, i32 %98, i32 0
  %100 = sub i32 32, %97
  %101 = lshr i32 %95, %100
  %shft.chk12.i.i = icmp ult i32 %100, 32
  %102 = select i1 %shft.chk12.i.i, i32 %101, i32 0
  %103 = or i32 %99, %102
  %104 = xor i32 %96, %103
  %105 = add i32 %96, %104
  %106 = getelementptr inbounds nuw i8, ptr %arg33, i64 4
  %107 = load i32, ptr %106, align 4, !alias.scope !38, !noalias !39
  %108 = shl i32 %104, %107
  %shft.chk13.i.i = icmp ult i32 %107, 32
  %109 = select i1 %shft.chk13.i.i, i32 %108, i32 0
  %110 = sub i32 32, %107
  %111 = lshr i32 %104, %110
  %shft.chk15.i.i = icmp ult i32 %110, 32
  %112 = select i1 %shft.chk15.i.i, i32 %111, i32 0
  %113 = or i32 %109, %112
  %114 = xor i32 %105, %113
  %115 = add i32 %105, %114
  %116 = getelementptr inbounds nuw i8, ptr %arg33, i64 8
  %117 = load i32, ptr %116, align 4, !alias.scope !38, !noalias !39
  %118 = shl i32 %114, %117
  %shft.chk16.i.i = icmp ult i32 %117, 32
  %119 = select i1 %shft.chk16.i.i, i32 %118, i32 0
  %120 = sub i32 32, %117
  %121 = lshr i32 %114, %120
  %shft.chk18.i.i = icmp ult i32 %120, 32
  %122 = select i1 %shft.chk18.i.i, i32 %121, i32 0
  %123 = or i32 %119, %122
  %124 = xor i32 %115, %123
  %125 = add i32 %115, %124
  %126 = getelementptr inbounds nuw i8, ptr %arg33, i64 12
  %127 = load i32, ptr %126, align 4, !alias.scope !38, !noalias !39
  %128 = shl i32 %124, %127
  %shft.chk19.i.i = icmp ult i32 %127, 32
  %129 = select i1 %shft.chk19.i.i, i32 %128, i32 0
  %130 = sub i32 32, %127
  %131 = lshr i32 %124, %130
  %shft.chk21.i.i = icmp ult i32 %130, 32
  %132 = select i1 %shft.chk21.i.i, i32 %131, i32 0
  %133 = or i32 %129, %132
  %134 = xor i32 %125, %133
  %135 = getelementptr inbounds nuw [4 x i8], ptr %arg28, i64 %storemerge83
  %136 = load i32, ptr %135, align 4, !alias.scope !52, !noalias !53
  %137 = add i32 %134, %136
  %138 = load i64, ptr %arg36, align 4, !alias.scope !54, !noalias !55
  %139 = trunc i64 %138 to i32
  %140 = add i32 %139, 1
  %141 = add i32 %137, %140
  %.split89 = getelementptr inbounds nuw [8 x i8], ptr %arg25, i64 %storemerge83
  %142 = getelementptr inbounds nuw [4 x i8], ptr %.split89, i64 %storemerge84
  store i32 %141, ptr %142, align 4, !alias.scope !57, !noalias !58
  %invar.inc10.i.i = add nuw nsw i64 %storemerge84, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc9.i.i = add nuw nsw i64 %storemerge83, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !59

while.6.exit1.i:                                  ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %143 = load i64, ptr %arg36, align 4, !alias.scope !54, !noalias !55
  %144 = add i64 %143, 1
  store i64 %144, ptr %arg23, align 4, !alias.scope !14, !noalias !60
  store ptr %arg23, ptr %arg30, align 8, !alias.scope !61, !noalias !62
  %145 = getelementptr inbounds nuw i8, ptr %arg30, i64 8
  store ptr %arg21, ptr %145, align 8, !alias.scope !61, !noalias !62
  %146 = getelementptr inbounds nuw i8, ptr %arg30, i64 16
  store ptr %arg25, ptr %146, align 8, !alias.scope !61, !noalias !62
  %147 = getelementptr inbounds nuw i8, ptr %arg30, i64 24
  store ptr %arg20, ptr %147, align 8, !alias.scope !61, !noalias !62
  %148 = getelementptr inbounds nuw i8, ptr %arg30, i64 32
  store ptr %arg32, ptr %148, align 8, !alias.scope !61, !noalias !62
  %149 = getelementptr inbounds nuw i8, ptr %arg30, i64 40
  store ptr %arg24, ptr %149, align 8, !alias.scope !61, !noalias !62
  %150 = getelementptr inbounds nuw i8, ptr %arg30, i64 48
  store ptr %arg19, ptr %150, align 8, !alias.scope !61, !noalias !62
  %151 = getelementptr inbounds nuw i8, ptr %arg30, i64 56
  store ptr %arg34, ptr %151, align 8, !alias.scope !61, !noalias !62
  br label %while.6.header.i

while.5_computation.exit:                         ; preds = %while.6.header.i
  br label %return

return:                                           ; preds = %while.5_computation.exit
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"xla_cpu_emitter__computation_kernel_emitter__hlo_opcode__call"}
!1 = !{!"ir_emitter"}
!2 = !{i32 1, !"xla_dylib_index", i64 0}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 64}
!6 = !{i64 16}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"while.5_computation: %buffer_table"}
!10 = distinct !{!10, !"while.5_computation"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"while.6__1: %buffer_table"}
!13 = distinct !{!13, !"while.6__1"}
!14 = !{!15}
!15 = !{!"buffer: {index:7, offset:768, size:8}", !16}
!16 = !{!"XLA global AA domain"}
!17 = !{!18, !19, !12, !9}
!18 = !{!"buffer: {index:6, offset:0, size:8}", !16}
!19 = !{!"buffer: {index:7, offset:64, size:1}", !16}
!20 = !{!19}
!21 = !{!18, !15, !12, !9}
!22 = !{!23}
!23 = distinct !{!23, !24, !"while.6: %buffer_table"}
!24 = distinct !{!24, !"while.6"}
!25 = !{!23, !9}
!26 = !{!27}
!27 = !{!"buffer: {index:7, offset:192, size:16}", !16}
!28 = !{!29, !30, !31, !32, !33, !34, !35, !23, !9}
!29 = !{!"buffer: {index:7, offset:64, size:16}", !16}
!30 = !{!"buffer: {index:7, offset:128, size:16}", !16}
!31 = !{!"buffer: {index:7, offset:320, size:16}", !16}
!32 = !{!"buffer: {index:7, offset:384, size:16}", !16}
!33 = !{!"buffer: {index:7, offset:512, size:8}", !16}
!34 = !{!"buffer: {index:7, offset:576, size:8}", !16}
!35 = !{!"buffer: {index:7, offset:640, size:8}", !16}
!36 = !{!30}
!37 = !{!29, !27, !31, !32, !33, !34, !35, !23, !9}
!38 = !{!29}
!39 = !{!40, !30, !27, !31, !32, !41, !33, !34, !35, !23, !9}
!40 = !{!"buffer: {index:1, offset:0, size:16}", !16}
!41 = !{!"buffer: {index:7, offset:448, size:16}", !16}
!42 = !{!35}
!43 = !{!29, !30, !27, !31, !44, !45, !23, !9}
!44 = !{!"buffer: {index:7, offset:832, size:8}", !16}
!45 = !{!"buffer: {index:7, offset:960, size:8}", !16}
!46 = !{!31}
!47 = !{!40, !48, !29, !30, !27, !32, !41, !35, !15, !44, !49, !45, !23, !9}
!48 = !{!"buffer: {index:7, offset:0, size:64}", !16}
!49 = !{!"buffer: {index:7, offset:896, size:8}", !16}
!50 = distinct !{!50, !51}
!51 = !{!"llvm.loop.unroll.disable"}
!52 = !{!33}
!53 = !{!29, !30, !27, !32, !34, !44, !49, !23, !9}
!54 = !{!34}
!55 = !{!56, !29, !30, !27, !32, !33, !15, !23, !9}
!56 = !{!"buffer: {index:0, offset:0, size:8}", !16}
!57 = !{!32}
!58 = !{!40, !48, !29, !30, !27, !31, !41, !33, !34, !15, !44, !49, !45, !23, !9}
!59 = distinct !{!59, !51}
!60 = !{!56, !40, !48, !31, !32, !41, !34, !44, !49, !45, !23, !9}
!61 = !{!48}
!62 = !{!40, !31, !32, !41, !15, !44, !49, !45, !23, !9}
