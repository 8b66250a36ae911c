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
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg2_gep = getelementptr i8, ptr %args, i64 32
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg3_gep = getelementptr i8, ptr %args, i64 48
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg4_gep = getelementptr i8, ptr %args, i64 64
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg5_gep = getelementptr i8, ptr %args, i64 80
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg6_gep = getelementptr i8, ptr %args, i64 96
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg7_gep = getelementptr i8, ptr %args, i64 112
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg8_gep = getelementptr i8, ptr %args, i64 128
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg9_gep = getelementptr i8, ptr %args, i64 144
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg10_gep = getelementptr i8, ptr %args, i64 160
  %arg10 = load ptr, ptr %arg10_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg11_gep = getelementptr i8, ptr %args, i64 176
  %arg11 = load ptr, ptr %arg11_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg12_gep = getelementptr i8, ptr %args, i64 192
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg13_gep = getelementptr i8, ptr %args, i64 208
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg14_gep = getelementptr i8, ptr %args, i64 224
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg15_gep = getelementptr i8, ptr %args, i64 240
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg16_gep = getelementptr i8, ptr %args, i64 256
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg17_gep = getelementptr i8, ptr %args, i64 272
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg18_gep = getelementptr i8, ptr %args, i64 288
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg19_gep = getelementptr i8, ptr %args, i64 304
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg20_gep = getelementptr i8, ptr %args, i64 320
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg21_gep = getelementptr i8, ptr %args, i64 336
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg22_gep = getelementptr i8, ptr %args, i64 352
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %arg23_gep = getelementptr i8, ptr %args, i64 368
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg24_gep = getelementptr i8, ptr %args, i64 384
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg25_gep = getelementptr i8, ptr %args, i64 400
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg26_gep = getelementptr i8, ptr %args, i64 416
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg27_gep = getelementptr i8, ptr %args, i64 432
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg28_gep = getelementptr i8, ptr %args, i64 448
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg29_gep = getelementptr i8, ptr %args, i64 464
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg30_gep = getelementptr i8, ptr %args, i64 480
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg31_gep = getelementptr i8, ptr %args, i64 496
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %arg32_gep = getelementptr i8, ptr %args, i64 512
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg33_gep = getelementptr i8, ptr %args, i64 528
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg34_gep = getelementptr i8, ptr %args, i64 544
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg35_gep = getelementptr i8, ptr %args, i64 560
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %arg36_gep = getelementptr i8, ptr %args, i64 576
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %arg37_gep = getelementptr i8, ptr %args, i64 592
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %arg38_gep = getelementptr i8, ptr %args, i64 608
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
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
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  br label %while.25.header.i

while.25.header.i:                                ; preds = %while.25.exit1.i, %1
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %40 = load i64, ptr %arg21, align 4, !alias.scope !15, !noalias !18
  %41 = icmp slt i64 %40, 5
  %42 = zext i1 %41 to i8
  store i8 %42, ptr %arg35, align 1, !alias.scope !21, !noalias !22
  br i1 %41, label %while.25.body.i, label %while.24_computation.exit

while.25.body.i:                                  ; preds = %while.25.header.i
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg31, ptr noundef nonnull align 64 dereferenceable(16) %arg27, i64 16, i1 false), !noalias !26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg38, ptr noundef nonnull align 64 dereferenceable(16) %arg19, i64 16, i1 false), !noalias !26
  %43 = load i64, ptr %arg25, align 64, !noalias !26
  store i64 %43, ptr %arg26, align 64, !noalias !26
  %44 = load i64, ptr %arg24, align 64, !noalias !26
  store i64 %44, ptr %arg30, align 64, !noalias !26
  %45 = load i64, ptr %arg20, align 64, !noalias !26
  store i64 %45, ptr %arg37, align 64, !noalias !26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(32) %arg36, ptr noundef nonnull align 64 dereferenceable(32) %arg32, i64 32, i1 false), !noalias !26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(32) %arg29, ptr noundef nonnull align 64 dereferenceable(32) %arg23, i64 32, i1 false), !noalias !26
  %46 = load i64, ptr %arg21, align 64, !noalias !26
  store i64 %46, ptr %arg28, align 64, !noalias !26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg27, ptr noundef nonnull align 64 dereferenceable(16) %arg38, i64 16, i1 false), !noalias !26
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 64 dereferenceable(16) %arg19, ptr noundef nonnull align 64 dereferenceable(16) %arg31, i64 16, i1 false), !noalias !26
  %47 = load i64, ptr %arg26, align 64, !noalias !26
  store i64 %47, ptr %arg24, align 64, !noalias !26
  %48 = load i64, ptr %arg37, align 64, !noalias !26
  store i64 %48, ptr %arg25, align 64, !noalias !26
  %49 = load i64, ptr %arg30, align 64, !noalias !26
  store i64 %49, ptr %arg20, align 64, !noalias !26
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i, %while.25.body.i
  %storemerge = phi i64 [ 0, %while.25.body.i ], [ %invar.inc.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i ]
  %50 = icmp samesign ugt i64 %storemerge, 1
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
  %storemerge79 = phi i64 [ 0, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.1.i.i ], [ %invar.inc2.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.3.i.i ]
  %52 = icmp samesign ugt i64 %storemerge79, 1
  br i1 %52, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.2.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i
  %storemerge80 = phi i1 [ true, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.2.i.i ], [ false, %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i ]
  br i1 %storemerge80, label %broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i, label %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.3.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_body.dim.3.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i
  %.split = getelementptr inbounds nuw [16 x i8], ptr %arg29, i64 %storemerge
  %.split81 = getelementptr inbounds nuw [8 x i8], ptr %.split, i64 %storemerge78
  %53 = getelementptr inbounds nuw [4 x i8], ptr %.split81, i64 %storemerge79
  %54 = load i32, ptr %53, align 4, !alias.scope !27, !noalias !29
  %.split82 = getelementptr inbounds nuw [16 x i8], ptr %arg36, i64 %storemerge
  %.split83 = getelementptr inbounds nuw [8 x i8], ptr %.split82, i64 %storemerge78
  %55 = getelementptr inbounds nuw [4 x i8], ptr %.split83, i64 %storemerge79
  %56 = load i32, ptr %55, align 4, !alias.scope !37, !noalias !38
  %57 = add i32 %54, %56
  %58 = load i32, ptr %arg38, align 4, !alias.scope !39, !noalias !40
  %59 = shl i32 %56, %58
  %shft.chk.i.i = icmp ult i32 %58, 32
  %60 = select i1 %shft.chk.i.i, i32 %59, i32 0
  %61 = sub i32 32, %58
  %62 = lshr i32 %56, %61
  %shft.chk4.i.i = icmp ult i32 %61, 32
  %63 = select i1 %shft.chk4.i.i, i32 %62, i32 0
  %64 = or i32 %60, %63
  %65 = xor i32 %57, %64
  %66 = add i32 %57, %65
  %67 = getelementptr inbounds nuw i8, ptr %arg38, i64 4
  %68 = load i32, ptr %67, align 4, !alias.scope !39, !noalias !40
  %69 = shl i32 %65, %68
  %shft.chk5.i.i = icmp ult i32 %68, 32
  %70 = select i1 %shft.chk5.i.i, i32 %69, i32 0
  %71 = sub i32 32, %68
  %72 = lshr i32 %65, %71
  %shft.chk7.i.i = icmp ult i32 %71, 32
  %73 = select i1 %shft.chk7.i.i, i32 %72, i32 0
  %74 = or i32 %70, %73
  %75 = xor i32 %66, %74
  %76 = add i32 %66, %75
  %77 = getelementptr inbounds nuw i8, ptr %arg38, i64 8
  %78 = load i32, ptr %77, align 4, !alias.scope !39, !noalias !40
  %79 = shl i32 %75, %78
  %shft.chk8.i.i = icmp ult i32 %78, 32
  %80 = select i1 %shft.chk8.i.i, i32 %79, i32 0
  %81 = sub i32 32, %78
  %82 = lshr i32 %75, %81
  %shft.chk10.i.i = icmp ult i32 %81, 32
  %83 = select i1 %shft.chk10.i.i, i32 %82, i32 0
  %84 = or i32 %80, %83
  %85 = xor i32 %76, %84
  %86 = add i32 %76, %85
  %87 = getelementptr inbounds nuw [4 x i8], ptr %arg37, i64 %storemerge
  %88 = load i32, ptr %87, align 4, !alias.scope !43, !noalias !44
  %89 = add i32 %86, %88
  %.split88 = getelementptr inbounds nuw [16 x i8], ptr %arg23, i64 %storemerge
  %.split89 = getelementptr inbounds nuw [8 x i8], ptr %.split88, i64 %storemerge78
  %90 = getelementptr inbounds nuw [4 x i8], ptr %.split89, i64 %storemerge79
  store i32 %89, ptr %90, align 4, !alias.scope !47, !noalias !48
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.3.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.3.i.i
  %invar.inc2.i.i = add nuw nsw i64 %storemerge79, 1
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i, !llvm.loop !51

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.2.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.2.i.i
  %invar.inc1.i.i = add nuw nsw i64 %storemerge78, 1
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i, !llvm.loop !53

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc.i.i = add nuw nsw i64 %storemerge, 1
  br label %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !54

broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i: ; preds = %broadcast_add_fusion.1.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i
  %storemerge90 = phi i64 [ 0, %broadcast_add_fusion.1.kLoop_fusion.loop_exit.dim.0.i.i ], [ %invar.inc11.i.i, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i ]
  %91 = icmp samesign ugt i64 %storemerge90, 1
  br i1 %91, label %while.25.exit1.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i
  %storemerge91 = phi i64 [ 0, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.0.i.i ], [ %invar.inc12.i.i, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i ]
  %92 = icmp samesign ugt i64 %storemerge91, 1
  br i1 %92, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i
  %storemerge92 = phi i64 [ 0, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.1.i.i ], [ %invar.inc13.i.i, %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i ]
  %93 = icmp samesign ugt i64 %storemerge92, 1
  br i1 %93, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i
  %storemerge93 = phi i1 [ true, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.2.i.i ], [ false, %broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i ]
  br i1 %storemerge93, label %broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i, label %broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i

broadcast_add_fusion.kLoop_fusion.loop_body.dim.3.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %.split94 = getelementptr inbounds nuw [16 x i8], ptr %arg29, i64 %storemerge90
  %.split95 = getelementptr inbounds nuw [8 x i8], ptr %.split94, i64 %storemerge91
  %94 = getelementptr inbounds nuw [4 x i8], ptr %.split95, i64 %storemerge92
  %95 = load i32, ptr %94, align 4, !alias.scope !27, !noalias !29
  %.split96 = getelementptr inbounds nuw [16 x i8], ptr %arg36, i64 %storemerge90
  %.split97 = getelementptr inbounds nuw [8 x i8], ptr %.split96, i64 %storemerge91
  %96 = getelementptr inbounds nuw [4 x i8], ptr %.split97, i64 %storemerge92
  %97 = load i32, ptr %96, align 4, !alias.scope !37, !noalias !38
  %98 = add i32 %95, %97
  %99 = load i32, ptr %arg38, align 4, !alias.scope !39, !noalias !40
  %100 = shl i32 %97, %99
  %shft.chk15.i.i = icmp ult i32 %99, 32
  %101 = select i1 %shft.chk15.i.i, i32 %100, i32 0
  %102 = sub i32 32, %99
  %103 = lshr i32 %97, %102
  %shft.chk16.i.i = icmp ult i32 %102, 32
  %104 = select i1 %shft.chk16.i.i, i32 %103, i32 0
  %105 = or i32 %101, %104
  %106 = xor i32 %98, %105
  %107 = add i32 %98, %106
  %108 = getelementptr inbounds nuw i8, ptr %arg38, i64 4
  %109 = load i32, ptr %108, align 4, !alias.scope !39, !noalias !40
  %110 = shl i32 %106, %109
  %shft.chk17.i.i = icmp ult i32 %109, 32
  %111 = select i1 %shft.chk17.i.i, i32 %110, i32 0
  %112 = sub i32 32, %109
  %113 = lshr i32 %106, %112
  %shft.chk19.i.i = icmp ult i32 %112, 32
  %114 = select i1 %shft.chk19.i.i, i32 %113, i32 0
  %115 = or i32 %111, %114
  %116 = xor i32 %107, %115
  %117 = add i32 %107, %116
  %118 = getelementptr inbounds nuw i8, ptr %arg38, i64 8
  %119 = load i32, ptr %118, align 4, !alias.scope !39, !noalias !40
  %120 = shl i32 %116, %119
  %shft.chk20.i.i = icmp ult i32 %119, 32
  %121 = select i1 %shft.chk20.i.i, i32 %120, i32 0
  %122 = sub i32 32, %119
  %123 = lshr i32 %116, %122
  %shft.chk22.i.i = icmp ult i32 %122, 32
  %124 = select i1 %shft.chk22.i.i, i32 %123, i32 0
  %125 = or i32 %121, %124
  %126 = xor i32 %117, %125
  %127 = add i32 %117, %126
  %128 = getelementptr inbounds nuw i8, ptr %arg38, i64 12
  %129 = load i32, ptr %128, align 4, !alias.scope !39, !noalias !40
  %130 = shl i32 %126, %129
  %shft.chk23.i.i = icmp ult i32 %129, 32
  %131 = select i1 %shft.chk23.i.i, i32 %130, i32 0
  %132 = sub i32 32, %129
  %133 = lshr i32 %126, %132
  %shft.chk25.i.i = icmp ult i32 %132, 32
  %134 = select i1 %shft.chk25.i.i, i32 %133, i32 0
  %135 = or i32 %131, %134
  %136 = xor i32 %127, %135
  %137 = getelementptr inbounds nuw [4 x i8], ptr %arg30, i64 %storemerge90
  %138 = load i32, ptr %137, align 4, !alias.scope !55, !noalias !56
  %139 = add i32 %136, %138
  %140 = load i64, ptr %arg28, align 4, !alias.scope !57, !noalias !58
  %141 = trunc i64 %140 to i32
  %142 = add i32 %141, 1
  %143 = add i32 %139, %142
  %.split102 = getelementptr inbounds nuw [16 x i8], ptr %arg32, i64 %storemerge90
  %.split103 = getelementptr inbounds nuw [8 x i8], ptr %.split102, i64 %storemerge91
  %144 = getelementptr inbounds nuw [4 x i8], ptr %.split103, i64 %storemerge92
  store i32 %143, ptr %144, align 4, !alias.scope !60, !noalias !61
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.3.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.3.i.i
  %invar.inc13.i.i = add nuw nsw i64 %storemerge92, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i, !llvm.loop !62

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.2.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.2.i.i
  %invar.inc12.i.i = add nuw nsw i64 %storemerge91, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i, !llvm.loop !63

broadcast_add_fusion.kLoop_fusion.loop_exit.dim.1.i.i: ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.1.i.i
  %invar.inc11.i.i = add nuw nsw i64 %storemerge90, 1
  br label %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i, !llvm.loop !64

while.25.exit1.i:                                 ; preds = %broadcast_add_fusion.kLoop_fusion.loop_header.dim.0.i.i
  %145 = load i64, ptr %arg28, align 4, !alias.scope !57, !noalias !58
  %146 = add i64 %145, 1
  store i64 %146, ptr %arg21, align 4, !alias.scope !15, !noalias !65
  store ptr %arg21, ptr %arg22, align 8, !alias.scope !66, !noalias !67
  %147 = getelementptr inbounds nuw i8, ptr %arg22, i64 8
  store ptr %arg23, ptr %147, align 8, !alias.scope !66, !noalias !67
  %148 = getelementptr inbounds nuw i8, ptr %arg22, i64 16
  store ptr %arg32, ptr %148, align 8, !alias.scope !66, !noalias !67
  %149 = getelementptr inbounds nuw i8, ptr %arg22, i64 24
  store ptr %arg20, ptr %149, align 8, !alias.scope !66, !noalias !67
  %150 = getelementptr inbounds nuw i8, ptr %arg22, i64 32
  store ptr %arg24, ptr %150, align 8, !alias.scope !66, !noalias !67
  %151 = getelementptr inbounds nuw i8, ptr %arg22, i64 40
  store ptr %arg25, ptr %151, align 8, !alias.scope !66, !noalias !67
  %152 = getelementptr inbounds nuw i8, ptr %arg22, i64 48
  store ptr %arg19, ptr %152, align 8, !alias.scope !66, !noalias !67
  %153 = getelementptr inbounds nuw i8, ptr %arg22, i64 56
  store ptr %arg27, ptr %153, align 8, !alias.scope !66, !noalias !67
  br label %while.25.header.i

while.24_computation.exit:                        ; preds = %while.25.header.i
  br label %return

return:                                           ; preds = %while.24_computation.exit
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
!6 = !{i64 32}
!7 = !{i64 16}
!8 = !{i64 1}
!9 = !{!10}
!10 = distinct !{!10, !11, !"while.24_computation: %buffer_table"}
!11 = distinct !{!11, !"while.24_computation"}
!12 = !{!13}
!13 = distinct !{!13, !14, !"while.25__1: %buffer_table"}
!14 = distinct !{!14, !"while.25__1"}
!15 = !{!16}
!16 = !{!"buffer: {index:7, offset:640, size:8}", !17}
!17 = !{!"XLA global AA domain"}
!18 = !{!19, !20, !13, !10}
!19 = !{!"buffer: {index:0, offset:0, size:1}", !17}
!20 = !{!"buffer: {index:6, offset:0, size:8}", !17}
!21 = !{!19}
!22 = !{!20, !16, !13, !10}
!23 = !{!24}
!24 = distinct !{!24, !25, !"while.25: %buffer_table"}
!25 = distinct !{!25, !"while.25"}
!26 = !{!24, !10}
!27 = !{!28}
!28 = !{!"buffer: {index:7, offset:64, size:32}", !17}
!29 = !{!30, !31, !32, !33, !34, !35, !36, !24, !10}
!30 = !{!"buffer: {index:0, offset:0, size:32}", !17}
!31 = !{!"buffer: {index:7, offset:128, size:32}", !17}
!32 = !{!"buffer: {index:7, offset:192, size:32}", !17}
!33 = !{!"buffer: {index:7, offset:256, size:16}", !17}
!34 = !{!"buffer: {index:7, offset:512, size:8}", !17}
!35 = !{!"buffer: {index:7, offset:576, size:8}", !17}
!36 = !{!"buffer: {index:7, offset:896, size:8}", !17}
!37 = !{!30}
!38 = !{!28, !31, !32, !33, !34, !35, !36, !24, !10}
!39 = !{!33}
!40 = !{!30, !28, !31, !32, !41, !42, !34, !35, !36, !24, !10}
!41 = !{!"buffer: {index:7, offset:384, size:16}", !17}
!42 = !{!"buffer: {index:7, offset:448, size:16}", !17}
!43 = !{!36}
!44 = !{!30, !28, !31, !33, !45, !46, !24, !10}
!45 = !{!"buffer: {index:7, offset:704, size:8}", !17}
!46 = !{!"buffer: {index:7, offset:832, size:8}", !17}
!47 = !{!31}
!48 = !{!30, !49, !28, !32, !33, !41, !42, !16, !45, !50, !46, !36, !24, !10}
!49 = !{!"buffer: {index:7, offset:0, size:64}", !17}
!50 = !{!"buffer: {index:7, offset:768, size:8}", !17}
!51 = distinct !{!51, !52}
!52 = !{!"llvm.loop.unroll.disable"}
!53 = distinct !{!53, !52}
!54 = distinct !{!54, !52}
!55 = !{!34}
!56 = !{!30, !28, !32, !33, !35, !45, !50, !24, !10}
!57 = !{!35}
!58 = !{!30, !59, !28, !32, !33, !34, !16, !24, !10}
!59 = !{!"buffer: {index:1, offset:0, size:8}", !17}
!60 = !{!32}
!61 = !{!30, !49, !28, !31, !33, !41, !42, !34, !35, !16, !45, !50, !46, !24, !10}
!62 = distinct !{!62, !52}
!63 = distinct !{!63, !52}
!64 = distinct !{!64, !52}
!65 = !{!59, !49, !31, !32, !41, !42, !35, !45, !50, !46, !24, !10}
!66 = !{!49}
!67 = !{!31, !32, !41, !42, !16, !45, !50, !46, !24, !10}
