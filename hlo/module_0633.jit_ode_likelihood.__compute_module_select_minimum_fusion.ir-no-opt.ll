; ModuleID = '__compute_module___compute_module_select_minimum_fusion'
source_filename = "__compute_module___compute_module_select_minimum_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @select_minimum_fusion(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = call i64 @llvm.smax.i64(i64 %17, i64 0)
  %19 = call i64 @llvm.smin.i64(i64 %18, i64 1)
  br label %20

20:                                               ; preds = %23, %1
  %21 = phi i64 [ %24, %23 ], [ %19, %1 ]
  %22 = icmp slt i64 %21, 1
  br i1 %22, label %23, label %25

23:                                               ; preds = %20
  call void @select_minimum_fusion_impl(ptr %5, ptr %5, i64 0, ptr %7, ptr %7, i64 0, ptr %9, ptr %9, i64 0, ptr %11, ptr %11, i64 0, ptr %13, ptr %13, i64 0, i64 %21)
  %24 = add i64 %21, 1
  br label %20

25:                                               ; preds = %20
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_minimum_fusion_impl(ptr %0, ptr %1, i64 %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, i64 %8, ptr %9, ptr %10, i64 %11, ptr %12, ptr %13, i64 %14, i64 %15) #0 {
  %17 = alloca double, i64 1, align 8
  %18 = getelementptr double, ptr %7, i64 %8
  call void @llvm.memcpy.p0.p0.i64(ptr %17, ptr %18, i64 8, i1 false)
  %19 = load double, ptr %17, align 8
  %20 = alloca double, i64 1, align 8
  %21 = getelementptr double, ptr %10, i64 %11
  call void @llvm.memcpy.p0.p0.i64(ptr %20, ptr %21, i64 8, i1 false)
  %22 = load double, ptr %20, align 8
  %23 = call double @llvm.maximum.f64(double %19, double %22)
  %24 = fcmp olt double %23, 1.000000e+00
  %25 = alloca double, i64 1, align 8
  %26 = getelementptr double, ptr %1, i64 %2
  call void @llvm.memcpy.p0.p0.i64(ptr %25, ptr %26, i64 8, i1 false)
  %27 = load double, ptr %25, align 8
  %28 = alloca double, i64 1, align 8
  %29 = getelementptr double, ptr %4, i64 %5
  call void @llvm.memcpy.p0.p0.i64(ptr %28, ptr %29, i64 8, i1 false)
  %30 = load double, ptr %28, align 8
  %31 = select i1 %24, double %27, double %30
  %32 = call double @llvm.minimum.f64(double %31, double f0x40218731FD788044)
  %33 = alloca double, i64 1, align 64
  store double %32, ptr %33, align 8
  %34 = getelementptr double, ptr %13, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr %34, ptr %33, i64 8, i1 false)
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
