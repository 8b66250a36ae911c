; ModuleID = '__compute_module___compute_module_wrapped_select'
source_filename = "__compute_module___compute_module_wrapped_select"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_select(ptr %0) {
  %2 = alloca [16 x i8], align 1
  %3 = alloca [16 x double], align 8
  %4 = alloca [16 x double], align 8
  %5 = alloca [16 x double], align 64
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %7, i64 16
  %10 = load ptr, ptr %9, align 8, !invariant.load !3
  %11 = getelementptr inbounds nuw i8, ptr %7, i64 32
  %12 = load ptr, ptr %11, align 8, !invariant.load !3
  %13 = getelementptr inbounds nuw i8, ptr %7, i64 48
  %14 = load ptr, ptr %13, align 8, !invariant.load !3
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = icmp sgt i64 %17, 0
  %19 = zext i1 %18 to i64
  br label %20

20:                                               ; preds = %wrapped_select_impl.exit, %1
  %21 = phi i64 [ %37, %wrapped_select_impl.exit ], [ %19, %1 ]
  %22 = icmp slt i64 %21, 1
  br i1 %22, label %23, label %38

23:                                               ; preds = %20
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.lifetime.start.p0(ptr nonnull %4)
  call void @llvm.lifetime.start.p0(ptr nonnull %5)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(13) %2, ptr noundef nonnull align 1 dereferenceable(13) %8, i64 13, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %3, ptr noundef nonnull align 1 dereferenceable(104) %10, i64 104, i1 false)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %4, ptr noundef nonnull align 1 dereferenceable(104) %12, i64 104, i1 false)
  br label %24

24:                                               ; preds = %27, %23
  %25 = phi i64 [ %36, %27 ], [ 0, %23 ]
  %26 = icmp slt i64 %25, 16
  br i1 %26, label %27, label %wrapped_select_impl.exit

27:                                               ; preds = %24
  %28 = getelementptr i8, ptr %2, i64 %25
  %29 = load <8 x i8>, ptr %28, align 1
  %30 = getelementptr [8 x i8], ptr %3, i64 %25
  %31 = load <8 x double>, ptr %30, align 8
  %32 = getelementptr [8 x i8], ptr %4, i64 %25
  %33 = load <8 x double>, ptr %32, align 8
  %.not = icmp eq <8 x i8> %29, zeroinitializer
  %34 = select <8 x i1> %.not, <8 x double> %33, <8 x double> %31
  %35 = getelementptr [8 x i8], ptr %5, i64 %25
  store <8 x double> %34, ptr %35, align 8
  %36 = add i64 %25, 8
  br label %24

wrapped_select_impl.exit:                         ; preds = %24
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(104) %14, ptr noundef nonnull align 64 dereferenceable(104) %5, i64 104, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.lifetime.end.p0(ptr nonnull %4)
  call void @llvm.lifetime.end.p0(ptr nonnull %5)
  %37 = add i64 %21, 1
  br label %20

38:                                               ; preds = %20
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
