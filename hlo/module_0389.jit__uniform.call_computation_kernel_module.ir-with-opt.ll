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
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg3_gep = getelementptr i8, ptr %args, i64 48
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg4_gep = getelementptr i8, ptr %args, i64 64
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg5_gep = getelementptr i8, ptr %args, i64 80
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg6_gep = getelementptr i8, ptr %args, i64 96
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg7_gep = getelementptr i8, ptr %args, i64 112
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg8_gep = getelementptr i8, ptr %args, i64 128
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg9_gep = getelementptr i8, ptr %args, i64 144
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg10_gep = getelementptr i8, ptr %args, i64 160
  %arg10 = load ptr, ptr %arg10_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg11_gep = getelementptr i8, ptr %args, i64 176
  %arg11 = load ptr, ptr %arg11_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg12_gep = getelementptr i8, ptr %args, i64 192
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg13_gep = getelementptr i8, ptr %args, i64 208
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg14_gep = getelementptr i8, ptr %args, i64 224
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg15_gep = getelementptr i8, ptr %args, i64 240
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg16_gep = getelementptr i8, ptr %args, i64 256
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg17_gep = getelementptr i8, ptr %args, i64 272
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg37_gep = getelementptr i8, ptr %args, i64 592
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg38_gep = getelementptr i8, ptr %args, i64 608
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
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
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %while.6.header.i

while.6.header.i:                                 ; preds = %while.6.exit1.i, %1
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %40 = load i64, ptr %arg29, align 4, !alias.scope !16, !noalias !19
  %41 = icmp slt i64 %40, 5
  %42 = zext i1 %41 to i8
  store i8 %42, ptr %arg25, align 1, !alias.scope !22, !noalias !23
  br i1 %41, label %while.6.body.i, label %while.5_computation.exit

while.6.body.i:                                   ; preds = %while.6.header.i
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg38, ptr noundef nonnull align 64 dereferenceable(16) %arg33, i64 16, i1 false), !noalias !27
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg30, ptr noundef nonnull align 64 dereferenceable(16) %arg19, i64 16, i1 false), !noalias !27
  %43 = load i32, ptr %arg31, align 64, !noalias !27
  store i32 %43, ptr %arg36, align 64, !noalias !27
  %44 = load i32, ptr %arg21, align 64, !noalias !27
  store i32 %44, ptr %arg34, align 64, !noalias !27
  %45 = load i32, ptr %arg26, align 64, !noalias !27
  store i32 %45, ptr %arg37, align 64, !noalias !27
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(48) %arg23, ptr noundef nonnull align 64 dereferenceable(48) %arg32, i64 48, i1 false), !noalias !27
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(48) %arg35, ptr noundef nonnull align 64 dereferenceable(48) %arg27, i64 48, i1 false), !noalias !27
  %46 = load i64, ptr %arg29, align 64, !noalias !27
  store i64 %46, ptr %arg22, align 64, !noalias !27
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg33, ptr noundef nonnull align 64 dereferenceable(16) %arg30, i64 16, i1 false), !noalias !27
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg19, ptr noundef nonnull align 64 dereferenceable(16) %arg38, i64 16, i1 false), !noalias !27
  %47 = load i32, ptr %arg36, align 64, !noalias !27
  store i32 %47, ptr %arg21, align 64, !noalias !27
  %48 = load i32, ptr %arg37, align 64, !noalias !27
  store i32 %48, ptr %arg31, align 64, !noalias !27
  %49 = load i32, ptr %arg34, align 64, !noalias !27
  store i32 %49, ptr %arg26, align 64, !noalias !27
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i, %while.6.body.i
  %storemerge = phi i64 [ 0, %while.6.body.i ], [ %invar.inc.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i ]
  %50 = icmp samesign ugt i64 %storemerge, 5
  br i1 %50, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.2.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge78 = phi i64 [ 0, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc1.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.2.i.i ]
  %51 = icmp samesign ugt i64 %storemerge78, 1
  br i1 %51, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.3.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i
  %storemerge79 = phi i1 [ true, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i ], [ false, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.3.i.i ]
  br i1 %storemerge79, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.2.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i
  %storemerge80 = phi i1 [ true, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i ], [ false, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i ]
  br i1 %storemerge80, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.3.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i
  %.split = getelementptr inbounds nuw [8 x i8], ptr %arg35, i64 %storemerge
  %52 = getelementptr inbounds nuw [4 x i8], ptr %.split, i64 %storemerge78
  %53 = load i32, ptr %52, align 4, !alias.scope !28, !noalias !30
  %.split82 = getelementptr inbounds nuw [8 x i8], ptr %arg23, i64 %storemerge
  %54 = getelementptr inbounds nuw [4 x i8], ptr %.split82, i64 %storemerge78
  %55 = load i32, ptr %54, align 4, !alias.scope !38, !noalias !39
  %56 = add i32 %53, %55
  %57 = load i32, ptr %arg30, align 4, !alias.scope !40, !noalias !41
  %58 = shl i32 %55, %57
  %shft.chk.i.i = icmp ult i32 %57, 32
  %59 = select i1 %shft.chk.i.i, i32 %58, i32 0
  %60 = sub i32 32, %57
  %61 = lshr i32 %55, %60
  %shft.chk4.i.i = icmp ult i32 %60, 32
  %62 = select i1 %shft.chk4.i.i, i32 %61, i32 0
  %63 = or i32 %59, %62
  %64 = xor i32 %56, %63
  %65 = add i32 %56, %64
  %66 = getelementptr inbounds nuw i8, ptr %arg30, i64 4
  %67 = load i32, ptr %66, align 4, !alias.scope !40, !noalias !41
  %68 = shl i32 %64, %67
  %shft.chk5.i.i = icmp ult i32 %67, 32
  %69 = select i1 %shft.chk5.i.i, i32 %68, i32 0
  %70 = sub i32 32, %67
  %71 = lshr i32 %64, %70
  %shft.chk7.i.i = icmp ult i32 %70, 32
  %72 = select i1 %shft.chk7.i.i, i32 %71, i32 0
  %73 = or i32 %69, %72
  %74 = xor i32 %65, %73
  %75 = add i32 %65, %74
  %76 = getelementptr inbounds nuw i8, ptr %arg30, i64 8
  %77 = load i32, ptr %76, align 4, !alias.scope !40, !noalias !41
  %78 = shl i32 %74, %77
  %shft.chk8.i.i = icmp ult i32 %77, 32
  %79 = select i1 %shft.chk8.i.i, i32 %78, i32 0
  %80 = sub i32 32, %77
  %81 = lshr i32 %74, %80
  %shft.chk10.i.i = icmp ult i32 %80, 32
  %82 = select i1 %shft.chk10.i.i, i32 %81, i32 0
  %83 = or i32 %79, %82
  %84 = xor i32 %75, %83
  %85 = add i32 %75, %84
  %86 = load i32, ptr %arg37, align 4, !alias.scope !44, !noalias !45
  %87 = add i32 %85, %86
  %.split85 = getelementptr inbounds nuw [8 x i8], ptr %arg27, i64 %storemerge
  %88 = getelementptr inbounds nuw [4 x i8], ptr %.split85, i64 %storemerge78
  store i32 %87, ptr %88, align 4, !alias.scope !48, !noalias !49
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.3.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i, !llvm.loop !52

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.2.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i
  %invar.inc1.i.i = add nuw nsw i64 %storemerge78, 1
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i, !llvm.loop !54

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc.i.i = add nuw nsw i64 %storemerge, 1
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !55

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i
  %storemerge86 = phi i64 [ 0, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i ], [ %invar.inc11.i.i, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %89 = icmp samesign ugt i64 %storemerge86, 5
  br i1 %89, label %while.6.exit1.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge87 = phi i64 [ 0, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc12.i.i, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i ]
  %90 = icmp samesign ugt i64 %storemerge87, 1
  br i1 %90, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i
  %storemerge88 = phi i1 [ true, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i ], [ false, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i ]
  br i1 %storemerge88, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i
  %storemerge89 = phi i1 [ true, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i ], [ false, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i ]
  br i1 %storemerge89, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %.split91 = getelementptr inbounds nuw [8 x i8], ptr %arg35, i64 %storemerge86
  %91 = getelementptr inbounds nuw [4 x i8], ptr %.split91, i64 %storemerge87
  %92 = load i32, ptr %91, align 4, !alias.scope !28, !noalias !30
  %.split92 = getelementptr inbounds nuw [8 x i8], ptr %arg23, i64 %storemerge86
  %93 = getelementptr inbounds nuw [4 x i8], ptr %.split92, i64 %storemerge87
  %94 = load i32, ptr %93, align 4, !alias.scope !38, !noalias !39
  %95 = add i32 %92, %94
  %96 = load i32, ptr %arg30, align 4, !alias.scope !40, !noalias !41
  %97 = shl i32 %94, %96
  %shft.chk15.i.i = icmp ult i32 %96, 32
  %98 = select i1 %shft.chk15.i.i, i32 %97, i32 0
  %99 = sub i32 32, %96
  %100 = lshr i32 %94, %99
  %shft.chk16.i.i = icmp ult i32 %99, 32
  %101 = select i1 %shft.chk16.i.i, i32 %100, i32 0
  %102 = or i32 %98, %101
  %103 = xor i32 %95, %102
  %104 = add i32 %95, %103
  %105 = getelementptr inbounds nuw i8, ptr %arg30, i64 4
  %106 = load i32, ptr %105, align 4, !alias.scope !40, !noalias !41
  %107 = shl i32 %103, %106
  %shft.chk17.i.i = icmp ult i32 %106, 32
  %108 = select i1 %shft.chk17.i.i, i32 %107, i32 0
  %109 = sub i32 32, %106
  %110 = lshr i32 %103, %109
  %shft.chk19.i.i = icmp ult i32 %109, 32
  %111 = select i1 %shft.chk19.i.i, i32 %110, i32 0
  %112 = or i32 %108, %111
  %113 = xor i32 %104, %112
  %114 = add i32 %104, %113
  %115 = getelementptr inbounds nuw i8, ptr %arg30, i64 8
  %116 = load i32, ptr %115, align 4, !alias.scope !40, !noalias !41
  %117 = shl i32 %113, %116
  %shft.chk20.i.i = icmp ult i32 %116, 32
  %118 = select i1 %shft.chk20.i.i, i32 %117, i32 0
  %119 = sub i32 32, %116
  %120 = lshr i32 %113, %119
  %shft.chk22.i.i = icmp ult i32 %119, 32
  %121 = select i1 %shft.chk22.i.i, i32 %120, i32 0
  %122 = or i32 %118, %121
  %123 = xor i32 %114, %122
  %124 = add i32 %114, %123
  %125 = getelementptr inbounds nuw i8, ptr %arg30, i64 12
  %126 = load i32, ptr %125, align 4, !alias.scope !40, !noalias !41
  %127 = shl i32 %123, %126
  %shft.chk23.i.i = icmp ult i32 %126, 32
  %128 = select i1 %shft.chk23.i.i, i32 %127, i32 0
  %129 = sub i32 32, %126
  %130 = lshr i32 %123, %129
  %shft.chk25.i.i = icmp ult i32 %129, 32
  %131 = select i1 %shft.chk25.i.i, i32 %130, i32 0
  %132 = or i32 %128, %131
  %133 = xor i32 %124, %132
  %134 = load i32, ptr %arg34, align 4, !alias.scope !56, !noalias !57
  %135 = add i32 %133, %134
  %136 = load i64, ptr %arg22, align 4, !alias.scope !58, !noalias !59
  %137 = trunc i64 %136 to i32
  %138 = add i32 %137, 1
  %139 = add i32 %135, %138
  %.split95 = getelementptr inbounds nuw [8 x i8], ptr %arg32, i64 %storemerge86
  %140 = getelementptr inbounds nuw [4 x i8], ptr %.split95, i64 %storemerge87
  store i32 %139, ptr %140, align 4, !alias.scope !61, !noalias !62
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i, !llvm.loop !63

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  %invar.inc12.i.i = add nuw nsw i64 %storemerge87, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i, !llvm.loop !64

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc11.i.i = add nuw nsw i64 %storemerge86, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !65

while.6.exit1.i:                                  ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %141 = load i64, ptr %arg22, align 4, !alias.scope !58, !noalias !59
  %142 = add i64 %141, 1
  store i64 %142, ptr %arg29, align 4, !alias.scope !16, !noalias !66
  store ptr %arg29, ptr %arg28, align 8, !alias.scope !67, !noalias !68
  %143 = getelementptr inbounds nuw i8, ptr %arg28, i64 8
  store ptr %arg27, ptr %143, align 8, !alias.scope !67, !noalias !68
  %144 = getelementptr inbounds nuw i8, ptr %arg28, i64 16
  store ptr %arg32, ptr %144, align 8, !alias.scope !67, !noalias !68
  %145 = getelementptr inbounds nuw i8, ptr %arg28, i64 24
  store ptr %arg26, ptr %145, align 8, !alias.scope !67, !noalias !68
  %146 = getelementptr inbounds nuw i8, ptr %arg28, i64 32
  store ptr %arg21, ptr %146, align 8, !alias.scope !67, !noalias !68
  %147 = getelementptr inbounds nuw i8, ptr %arg28, i64 40
  store ptr %arg31, ptr %147, align 8, !alias.scope !67, !noalias !68
  %148 = getelementptr inbounds nuw i8, ptr %arg28, i64 48
  store ptr %arg19, ptr %148, align 8, !alias.scope !67, !noalias !68
  %149 = getelementptr inbounds nuw i8, ptr %arg28, i64 56
  store ptr %arg33, ptr %149, align 8, !alias.scope !67, !noalias !68
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
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{i64 8}
!7 = !{i64 4}
!8 = !{i64 48}
!9 = !{i64 1}
!10 = !{!11}
!11 = distinct !{!11, !12, !"while.5_computation: %buffer_table"}
!12 = distinct !{!12, !"while.5_computation"}
!13 = !{!14}
!14 = distinct !{!14, !15, !"while.6__1: %buffer_table"}
!15 = distinct !{!15, !"while.6__1"}
!16 = !{!17}
!17 = !{!"buffer: {index:9, offset:576, size:8}", !18}
!18 = !{!"XLA global AA domain"}
!19 = !{!20, !21, !14, !11}
!20 = !{!"buffer: {index:0, offset:0, size:1}", !18}
!21 = !{!"buffer: {index:8, offset:0, size:8}", !18}
!22 = !{!20}
!23 = !{!21, !17, !14, !11}
!24 = !{!25}
!25 = distinct !{!25, !26, !"while.6: %buffer_table"}
!26 = distinct !{!26, !"while.6"}
!27 = !{!25, !11}
!28 = !{!29}
!29 = !{!"buffer: {index:9, offset:64, size:48}", !18}
!30 = !{!31, !32, !33, !34, !35, !36, !37, !25, !11}
!31 = !{!"buffer: {index:0, offset:0, size:48}", !18}
!32 = !{!"buffer: {index:9, offset:128, size:48}", !18}
!33 = !{!"buffer: {index:9, offset:192, size:48}", !18}
!34 = !{!"buffer: {index:9, offset:256, size:16}", !18}
!35 = !{!"buffer: {index:9, offset:512, size:8}", !18}
!36 = !{!"buffer: {index:9, offset:640, size:4}", !18}
!37 = !{!"buffer: {index:9, offset:896, size:4}", !18}
!38 = !{!31}
!39 = !{!29, !32, !33, !34, !35, !36, !37, !25, !11}
!40 = !{!34}
!41 = !{!31, !29, !32, !33, !42, !43, !35, !36, !37, !25, !11}
!42 = !{!"buffer: {index:9, offset:384, size:16}", !18}
!43 = !{!"buffer: {index:9, offset:448, size:16}", !18}
!44 = !{!37}
!45 = !{!31, !29, !32, !34, !46, !47, !25, !11}
!46 = !{!"buffer: {index:9, offset:704, size:4}", !18}
!47 = !{!"buffer: {index:9, offset:832, size:4}", !18}
!48 = !{!32}
!49 = !{!31, !50, !29, !33, !34, !42, !43, !17, !46, !51, !47, !37, !25, !11}
!50 = !{!"buffer: {index:9, offset:0, size:64}", !18}
!51 = !{!"buffer: {index:9, offset:768, size:4}", !18}
!52 = distinct !{!52, !53}
!53 = !{!"llvm.loop.unroll.disable"}
!54 = distinct !{!54, !53}
!55 = distinct !{!55, !53}
!56 = !{!36}
!57 = !{!31, !29, !33, !34, !35, !46, !51, !25, !11}
!58 = !{!35}
!59 = !{!31, !60, !29, !33, !34, !17, !36, !25, !11}
!60 = !{!"buffer: {index:1, offset:0, size:8}", !18}
!61 = !{!33}
!62 = !{!31, !50, !29, !32, !34, !42, !43, !35, !17, !36, !46, !51, !47, !25, !11}
!63 = distinct !{!63, !53}
!64 = distinct !{!64, !53}
!65 = distinct !{!65, !53}
!66 = !{!60, !50, !32, !33, !42, !43, !35, !46, !51, !47, !25, !11}
!67 = !{!50}
!68 = !{!32, !33, !42, !43, !17, !46, !51, !47, !25, !11}
