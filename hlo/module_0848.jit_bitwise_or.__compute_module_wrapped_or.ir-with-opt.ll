; ModuleID = '__compute_module___compute_module_wrapped_or'
source_filename = "__compute_module___compute_module_wrapped_or"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_or(ptr %0) {
  %2 = alloca [16 x i8], align 1
  %3 = alloca [16 x i8], align 1
  %4 = alloca [16 x i8], align 64
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds nuw i8, ptr %6, i64 16
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds nuw i8, ptr %6, i64 32
  %11 = load ptr, ptr %10, align 8, !invariant.load !3
  %12 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %13 = load ptr, ptr %12, align 8
  %14 = load i64, ptr %13, align 4, !invariant.load !3
  %15 = icmp sgt i64 %14, 0
  %16 = zext i1 %15 to i64
  br label %17

17:                                               ; preds = %wrapped_or_impl.exit, %1
  %18 = phi i64 [ %34, %wrapped_or_impl.exit ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 1
  br i1 %19, label %20, label %35

20:                                               ; preds = %17
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(9) %2, ptr noundef nonnull align 1 dereferenceable(9) %7, i64 9, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(9) %3, ptr noundef nonnull align 1 dereferenceable(9) %9, i64 9, i1 false)
  br label %21

21:                                               ; preds = %24, %20
  %22 = phi i64 [ %33, %24 ], [ 0, %20 ]
  %23 = icmp slt i64 %22, 16
  br i1 %23, label %24, label %wrapped_or_impl.exit

24:                                               ; preds = %21
  %25 = getelementptr i8, ptr %2, i64 %22
  %26 = load <8 x i8>, ptr %25, align 1
  %27 = getelementptr i8, ptr %3, i64 %22
  %28 = load <8 x i8>, ptr %27, align 1
  %29 = or <8 x i8> %26, %28
  %30 = icmp ne <8 x i8> %29, zeroinitializer
  %31 = zext <8 x i1> %30 to <8 x i8>
  %32 = getelementptr i8, ptr %4, i64 %22
  store <8 x i8> %31, ptr %32, align 1
  %33 = add i64 %22, 8
  br label %21

wrapped_or_impl.exit:                             ; preds = %21
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(9) %11, ptr noundef nonnull align 64 dereferenceable(9) %4, i64 9, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  %34 = add i64 %18, 1
  br label %17

35:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
