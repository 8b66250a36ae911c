; ModuleID = '__compute_module___compute_module_wrapped_iota'
source_filename = "__compute_module___compute_module_wrapped_iota"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_iota(ptr %0) {
  %2 = alloca [8 x i64], align 64
  %3 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %7 = load ptr, ptr %6, align 8
  %8 = load i64, ptr %7, align 4, !invariant.load !3
  %9 = call i64 @llvm.smax.i64(i64 %8, i64 0)
  %10 = shl nuw nsw i64 %9, 1
  %11 = call i64 @llvm.smin.i64(i64 %10, i64 2)
  br label %12

12:                                               ; preds = %wrapped_iota_impl.exit, %1
  %13 = phi i64 [ %38, %wrapped_iota_impl.exit ], [ %11, %1 ]
  %14 = icmp slt i64 %13, 2
  br i1 %14, label %15, label %39

15:                                               ; preds = %12
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  %16 = shl nsw i64 %13, 3
  %17 = trunc i64 %16 to i32
  %18 = insertelement <8 x i32> poison, i32 %17, i64 0
  %19 = shufflevector <8 x i32> %18, <8 x i32> poison, <8 x i32> zeroinitializer
  %20 = or disjoint <8 x i32> %19, <i32 0, i32 1, i32 2, i32 3, i32 4, i32 5, i32 6, i32 7>
  %21 = sext <8 x i32> %20 to <8 x i64>
  store <8 x i64> %21, ptr %2, align 8
  %22 = sub i64 12, %16
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 8)
  %24 = icmp eq i64 %23, 8
  br i1 %24, label %25, label %27

25:                                               ; preds = %15
  %26 = getelementptr [8 x i8], ptr %5, i64 %16
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %26, ptr noundef nonnull align 64 dereferenceable(64) %2, i64 64, i1 false)
  br label %wrapped_iota_impl.exit

27:                                               ; preds = %15
  br label %28

28:                                               ; preds = %31, %27
  %29 = phi i64 [ %36, %31 ], [ 0, %27 ]
  %30 = icmp slt i64 %29, %23
  br i1 %30, label %31, label %37

31:                                               ; preds = %28
  %32 = getelementptr inbounds nuw [8 x i8], ptr %2, i64 %29
  %33 = load i64, ptr %32, align 4
  %34 = getelementptr [8 x i8], ptr %5, i64 %16
  %35 = getelementptr inbounds nuw [8 x i8], ptr %34, i64 %29
  store i64 %33, ptr %35, align 4
  %36 = add i64 %29, 1
  br label %28

37:                                               ; preds = %28
  br label %wrapped_iota_impl.exit

wrapped_iota_impl.exit:                           ; preds = %25, %37
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  %38 = add i64 %13, 1
  br label %12

39:                                               ; preds = %12
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

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
