; ModuleID = '__compute_module_call.2_computation_kernel_module'
source_filename = "__compute_module_call.2_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @call.2_kernel(ptr %0) #0 {
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg0 = load ptr, ptr %args, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg1_gep = getelementptr i8, ptr %args, i64 16
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg2_gep = getelementptr i8, ptr %args, i64 32
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg3_gep = getelementptr i8, ptr %args, i64 48
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg4_gep = getelementptr i8, ptr %args, i64 64
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg5_gep = getelementptr i8, ptr %args, i64 80
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg6_gep = getelementptr i8, ptr %args, i64 96
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg7_gep = getelementptr i8, ptr %args, i64 112
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg8_gep = getelementptr i8, ptr %args, i64 128
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg9_gep = getelementptr i8, ptr %args, i64 144
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg10_gep = getelementptr i8, ptr %args, i64 160
  %arg10 = load ptr, ptr %arg10_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg11_gep = getelementptr i8, ptr %args, i64 176
  %arg11 = load ptr, ptr %arg11_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg12_gep = getelementptr i8, ptr %args, i64 192
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg13_gep = getelementptr i8, ptr %args, i64 208
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg14_gep = getelementptr i8, ptr %args, i64 224
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg15_gep = getelementptr i8, ptr %args, i64 240
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg16_gep = getelementptr i8, ptr %args, i64 256
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg17_gep = getelementptr i8, ptr %args, i64 272
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
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
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %while.77.header.i

while.77.header.i:                                ; preds = %while.77.exit1.i, %1
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %40 = load i64, ptr %arg22, align 4, !alias.scope !14, !noalias !17
  %41 = icmp slt i64 %40, 5
  %42 = zext i1 %41 to i8
  store i8 %42, ptr %arg37, align 1, !alias.scope !20, !noalias !21
  br i1 %41, label %while.77.body.i, label %while.75_computation.exit

while.77.body.i:                                  ; preds = %while.77.header.i
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg24, ptr noundef nonnull align 64 dereferenceable(16) %arg19, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg23, ptr noundef nonnull align 64 dereferenceable(16) %arg28, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg38, ptr noundef nonnull align 64 dereferenceable(16) %arg33, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg26, ptr noundef nonnull align 64 dereferenceable(16) %arg32, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg27, ptr noundef nonnull align 64 dereferenceable(16) %arg31, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg36, ptr noundef nonnull align 64 dereferenceable(16) %arg29, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg25, ptr noundef nonnull align 64 dereferenceable(16) %arg30, i64 16, i1 false), !noalias !25
  %43 = load i64, ptr %arg22, align 64, !noalias !25
  store i64 %43, ptr %arg35, align 64, !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg19, ptr noundef nonnull align 64 dereferenceable(16) %arg23, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg28, ptr noundef nonnull align 64 dereferenceable(16) %arg24, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg32, ptr noundef nonnull align 64 dereferenceable(16) %arg38, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg33, ptr noundef nonnull align 64 dereferenceable(16) %arg27, i64 16, i1 false), !noalias !25
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg31, ptr noundef nonnull align 64 dereferenceable(16) %arg26, i64 16, i1 false), !noalias !25
  br label %add_add_fusion.kLoop_fusion.loop_header.dim.0.i.i

add_add_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %add_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %while.77.body.i
  %storemerge = phi i64 [ 0, %while.77.body.i ], [ %invar.inc.i.i, %add_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %44 = icmp samesign ugt i64 %storemerge, 3
  br i1 %44, label %add_add_fusion.kLoop_fusion.loop_exit.dim.0.i.i, label %add_add_fusion.kLoop_fusion.loop_body.dim.0.i.i

add_add_fusion.kLoop_fusion.loop_body.dim.0.i.i:  ; preds = %add_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %add_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

add_add_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %add_add_fusion.kLoop_fusion.loop_body.dim.1.i.i, %add_add_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge78 = phi i1 [ true, %add_add_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ false, %add_add_fusion.kLoop_fusion.loop_body.dim.1.i.i ]
  br i1 %storemerge78, label %add_add_fusion.kLoop_fusion.loop_body.dim.1.i.i, label %add_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i

add_add_fusion.kLoop_fusion.loop_body.dim.1.i.i:  ; preds = %add_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %45 = getelementptr inbounds nuw [4 x i8], ptr %arg25, i64 %storemerge
  %46 = load i32, ptr %45, align 4, !alias.scope !26, !noalias !28
  %47 = getelementptr inbounds nuw [4 x i8], ptr %arg36, i64 %storemerge
  %48 = load i32, ptr %47, align 4, !alias.scope !36, !noalias !37
  %49 = add i32 %46, %48
  %50 = load i32, ptr %arg23, align 4, !alias.scope !38, !noalias !39
  %51 = shl i32 %48, %50
  %shft.chk.i.i = icmp ult i32 %50, 32
  %52 = select i1 %shft.chk.i.i, i32 %51, i32 0
  %53 = sub i32 32, %50
  %54 = lshr i32 %48, %53
  %shft.chk2.i.i = icmp ult i32 %53, 32
  %55 = select i1 %shft.chk2.i.i, i32 %54, i32 0
  %56 = or i32 %52, %55
  %57 = xor i32 %49, %56
  %58 = add i32 %49, %57
  %59 = getelementptr inbounds nuw i8, ptr %arg23, i64 4
  %60 = load i32, ptr %59, align 4, !alias.scope !38, !noalias !39
  %61 = shl i32 %57, %60
  %shft.chk3.i.i = icmp ult i32 %60, 32
  %62 = select i1 %shft.chk3.i.i, i32 %61, i32 0
  %63 = sub i32 32, %60
  %64 = lshr i32 %57, %63
  %shft.chk5.i.i = icmp ult i32 %63, 32
  %65 = select i1 %shft.chk5.i.i, i32 %64, i32 0
  %66 = or i32 %62, %65
  %67 = xor i32 %58, %66
  %68 = add i32 %58, %67
  %69 = getelementptr inbounds nuw i8, ptr %arg23, i64 8
  %70 = load i32, ptr %69, align 4, !alias.scope !38, !noalias !39
  %71 = shl i32 %67, %70
  %shft.chk6.i.i = icmp ult i32 %70, 32
  %72 = select i1 %shft.chk6.i.i, i32 %71, i32 0
  %73 = sub i32 32, %70
  %74 = lshr i32 %67, %73
  %shft.chk8.i.i = icmp ult i32 %73, 32
  %75 = select i1 %shft.chk8.i.i, i32 %74, i32 0
  %76 = or i32 %72, %75
  %77 = xor i32 %68, %76
  %78 = add i32 %68, %77
  %79 = getelementptr inbounds nuw [4 x i8], ptr %arg27, i64 %storemerge
  %80 = load i32, ptr %79, align 4, !alias.scope !42, !noalias !43
  %81 = add i32 %78, %80
  %82 = getelementptr inbounds nuw [4 x i8], ptr %arg30, i64 %storemerge
  store i32 %81, ptr %82, align 4, !alias.scope !46, !noalias !47
  br label %add_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

add_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i:  ; preds = %add_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc.i.i = add nuw nsw i64 %storemerge, 1
  br label %add_add_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !50

add_add_fusion.kLoop_fusion.loop_exit.dim.0.i.i:  ; preds = %add_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %add_add_fusion.kLoop_fusion.loop_exit.dim.0.i.i
  %storemerge79 = phi i64 [ 0, %add_add_fusion.kLoop_fusion.loop_exit.dim.0.i.i ], [ %invar.inc9.i.i, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %83 = icmp samesign ugt i64 %storemerge79, 3
  br i1 %83, label %while.77.exit1.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge80 = phi i1 [ true, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ false, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i ]
  br i1 %storemerge80, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %84 = getelementptr inbounds nuw [4 x i8], ptr %arg25, i64 %storemerge79
  %85 = load i32, ptr %84, align 4, !alias.scope !26, !noalias !28
  %86 = getelementptr inbounds nuw [4 x i8], ptr %arg36, i64 %storemerge79
  %87 = load i32, ptr %86, align 4, !alias.scope !36, !noalias !37
  %88 = add i32 %85, %87
  %89 = load i32, ptr %arg23, align 4, !alias.scope !38, !noalias !39
  %90 = shl i32 %87, %89
  %shft.chk11.i.i = icmp ult i32 %89, 32
  %91 = select i1 %shft.chk11.i.i, i32 %90, i32 0
  %92 = sub i32 32, %89
  %93 = lshr i32 %87, %92
  %shft.chk12.i.i = icmp ult i32 %92, 32
  %94 = select i1 %shft.chk12.i.i, i32 %93, i32 0
  %95 = or i32 %91, %94
  %96 = xor i32 %88, %95
  %97 = add i32 %88, %96
  %98 = getelementptr inbounds nuw i8, ptr %arg23, i64 4
  %99 = load i32, ptr %98, align 4, !alias.scope !38, !noalias !39
  %100 = shl i32 %96, %99
  %shft.chk13.i.i = icmp ult i32 %99, 32
  %101 = select i1 %shft.chk13.i.i, i32 %100, i32 0
  %102 = sub i32 32, %99
  %103 = lshr i32 %96, %102
  %shft.chk15.i.i = icmp ult i32 %102, 32
  %104 = select i1 %shft.chk15.i.i, i32 %103, i32 0
  %105 = or i32 %101, %104
  %106 = xor i32 %97, %105
  %107 = add i32 %97, %106
  %108 = getelementptr inbounds nuw i8, ptr %arg23, i64 8
  %109 = load i32, ptr %108, align 4, !alias.scope !38, !noalias !39
  %110 = shl i32 %106, %109
  %shft.chk16.i.i = icmp ult i32 %109, 32
  %111 = select i1 %shft.chk16.i.i, i32 %110, i32 0
  %112 = sub i32 32, %109
  %113 = lshr i32 %106, %112
  %shft.chk18.i.i = icmp ult i32 %112, 32
  %114 = select i1 %shft.chk18.i.i, i32 %113, i32 0
  %115 = or i32 %111, %114
  %116 = xor i32 %107, %115
  %117 = add i32 %107, %116
  %118 = getelementptr inbounds nuw i8, ptr %arg23, i64 12
  %119 = load i32, ptr %118, align 4, !alias.scope !38, !noalias !39
  %120 = shl i32 %116, %119
  %shft.chk19.i.i = icmp ult i32 %119, 32
  %121 = select i1 %shft.chk19.i.i, i32 %120, i32 0
  %122 = sub i32 32, %119
  %123 = lshr i32 %116, %122
  %shft.chk21.i.i = icmp ult i32 %122, 32
  %124 = select i1 %shft.chk21.i.i, i32 %123, i32 0
  %125 = or i32 %121, %124
  %126 = xor i32 %117, %125
  %127 = getelementptr inbounds nuw [4 x i8], ptr %arg26, i64 %storemerge79
  %128 = load i32, ptr %127, align 4, !alias.scope !52, !noalias !53
  %129 = add i32 %126, %128
  %130 = load i64, ptr %arg35, align 4, !alias.scope !54, !noalias !55
  %131 = trunc i64 %130 to i32
  %132 = add i32 %131, 1
  %133 = add i32 %129, %132
  %134 = getelementptr inbounds nuw [4 x i8], ptr %arg29, i64 %storemerge79
  store i32 %133, ptr %134, align 4, !alias.scope !57, !noalias !58
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc9.i.i = add nuw nsw i64 %storemerge79, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !59

while.77.exit1.i:                                 ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %135 = load i64, ptr %arg35, align 4, !alias.scope !54, !noalias !55
  %136 = add i64 %135, 1
  store i64 %136, ptr %arg22, align 4, !alias.scope !14, !noalias !60
  store ptr %arg22, ptr %arg21, align 8, !alias.scope !61, !noalias !62
  %137 = getelementptr inbounds nuw i8, ptr %arg21, i64 8
  store ptr %arg30, ptr %137, align 8, !alias.scope !61, !noalias !62
  %138 = getelementptr inbounds nuw i8, ptr %arg21, i64 16
  store ptr %arg29, ptr %138, align 8, !alias.scope !61, !noalias !62
  %139 = getelementptr inbounds nuw i8, ptr %arg21, i64 24
  store ptr %arg31, ptr %139, align 8, !alias.scope !61, !noalias !62
  %140 = getelementptr inbounds nuw i8, ptr %arg21, i64 32
  store ptr %arg32, ptr %140, align 8, !alias.scope !61, !noalias !62
  %141 = getelementptr inbounds nuw i8, ptr %arg21, i64 40
  store ptr %arg33, ptr %141, align 8, !alias.scope !61, !noalias !62
  %142 = getelementptr inbounds nuw i8, ptr %arg21, i64 48
  store ptr %arg28, ptr %142, align 8, !alias.scope !61, !noalias !62
  %143 = getelementptr inbounds nuw i8, ptr %arg21, i64 56
  store ptr %arg19, ptr %143, align 8, !alias.scope !61, !noalias !62
  br label %while.77.header.i

while.75_computation.exit:                        ; preds = %while.77.header.i
  br label %return

return:                                           ; preds = %while.75_computation.exit
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
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"while.75_computation: %buffer_table"}
!10 = distinct !{!10, !"while.75_computation"}
!11 = !{!12}
!12 = distinct !{!12, !13, !"while.77__1: %buffer_table"}
!13 = distinct !{!13, !"while.77__1"}
!14 = !{!15}
!15 = !{!"buffer: {index:24, offset:1920, size:8}", !16}
!16 = !{!"XLA global AA domain"}
!17 = !{!18, !19, !12, !9}
!18 = !{!"buffer: {index:23, offset:0, size:8}", !16}
!19 = !{!"buffer: {index:24, offset:320, size:1}", !16}
!20 = !{!19}
!21 = !{!18, !15, !12, !9}
!22 = !{!23}
!23 = distinct !{!23, !24, !"while.77: %buffer_table"}
!24 = distinct !{!24, !"while.77"}
!25 = !{!23, !9}
!26 = !{!27}
!27 = !{!"buffer: {index:24, offset:1280, size:16}", !16}
!28 = !{!29, !30, !31, !32, !33, !34, !35, !23, !9}
!29 = !{!"buffer: {index:24, offset:320, size:16}", !16}
!30 = !{!"buffer: {index:24, offset:896, size:16}", !16}
!31 = !{!"buffer: {index:24, offset:1024, size:16}", !16}
!32 = !{!"buffer: {index:24, offset:1152, size:16}", !16}
!33 = !{!"buffer: {index:24, offset:1344, size:16}", !16}
!34 = !{!"buffer: {index:24, offset:1408, size:16}", !16}
!35 = !{!"buffer: {index:24, offset:1984, size:8}", !16}
!36 = !{!32}
!37 = !{!29, !30, !31, !27, !33, !34, !35, !23, !9}
!38 = !{!29}
!39 = !{!30, !40, !31, !41, !32, !27, !33, !34, !35, !23, !9}
!40 = !{!"buffer: {index:24, offset:960, size:16}", !16}
!41 = !{!"buffer: {index:24, offset:1088, size:16}", !16}
!42 = !{!34}
!43 = !{!29, !44, !45, !31, !32, !27, !23, !9}
!44 = !{!"buffer: {index:24, offset:384, size:16}", !16}
!45 = !{!"buffer: {index:24, offset:512, size:16}", !16}
!46 = !{!31}
!47 = !{!48, !29, !44, !49, !45, !40, !41, !32, !27, !33, !34, !15, !23, !9}
!48 = !{!"buffer: {index:24, offset:64, size:64}", !16}
!49 = !{!"buffer: {index:24, offset:448, size:16}", !16}
!50 = distinct !{!50, !51}
!51 = !{!"llvm.loop.unroll.disable"}
!52 = !{!30}
!53 = !{!29, !44, !49, !32, !27, !33, !35, !23, !9}
!54 = !{!35}
!55 = !{!56, !29, !30, !32, !27, !33, !15, !23, !9}
!56 = !{!"buffer: {index:14, offset:0, size:8}", !16}
!57 = !{!33}
!58 = !{!48, !29, !44, !49, !45, !30, !40, !31, !41, !32, !27, !15, !35, !23, !9}
!59 = distinct !{!59, !51}
!60 = !{!56, !48, !44, !49, !45, !40, !31, !41, !33, !35, !23, !9}
!61 = !{!48}
!62 = !{!44, !49, !45, !40, !31, !41, !33, !15, !23, !9}
