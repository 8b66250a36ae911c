; ModuleID = '__compute_module___compute_module_wrapped_is-finite'
source_filename = "__compute_module___compute_module_wrapped_is-finite"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_is-finite(ptr %0) {
  %2 = alloca [16 x double], align 8
  %3 = alloca [16 x i8], align 64
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = icmp sgt i64 %11, 0
  %13 = zext i1 %12 to i64
  br label %14

14:                                               ; preds = %wrapped_is-finite_impl.exit, %1
  %15 = phi i64 [ %29, %wrapped_is-finite_impl.exit ], [ %13, %1 ]
  %16 = icmp slt i64 %15, 1
  br i1 %16, label %17, label %30

17:                                               ; preds = %14
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(104) %2, ptr noundef nonnull align 1 dereferenceable(104) %6, i64 104, i1 false)
  br label %18

18:                                               ; preds = %21, %17
  %19 = phi i64 [ %28, %21 ], [ 0, %17 ]
  %20 = icmp slt i64 %19, 16
  br i1 %20, label %21, label %wrapped_is-finite_impl.exit

21:                                               ; preds = %18
  %22 = getelementptr [8 x i8], ptr %2, i64 %19
  %23 = load <8 x double>, ptr %22, align 8
  %24 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %23)
  %25 = fcmp one <8 x double> %24, splat (double +inf)
  %26 = zext <8 x i1> %25 to <8 x i8>
  %27 = getelementptr i8, ptr %3, i64 %19
  store <8 x i8> %26, ptr %27, align 1
  %28 = add i64 %19, 8
  br label %18

wrapped_is-finite_impl.exit:                      ; preds = %18
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(13) %8, ptr noundef nonnull align 64 dereferenceable(13) %3, i64 13, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %29 = add i64 %15, 1
  br label %14

30:                                               ; preds = %14
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.fabs.v8f64(<8 x double>) #1

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
