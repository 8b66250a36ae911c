; ModuleID = '__compute_module___compute_module_wrapped_or'
source_filename = "__compute_module___compute_module_wrapped_or"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_or(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 1)
  br label %16

16:                                               ; preds = %19, %1
  %17 = phi i64 [ %20, %19 ], [ %15, %1 ]
  %18 = icmp slt i64 %17, 1
  br i1 %18, label %19, label %21

19:                                               ; preds = %16
  call void @wrapped_or_impl(ptr %5, ptr %5, i64 0, i64 9, i64 1, ptr %7, ptr %7, i64 0, i64 9, i64 1, ptr %9, ptr %9, i64 0, i64 9, i64 1, i64 %17)
  %20 = add i64 %17, 1
  br label %16

21:                                               ; preds = %16
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_or_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, ptr %10, ptr %11, i64 %12, i64 %13, i64 %14, i64 %15) #0 {
  %17 = alloca i8, i64 16, align 1
  %18 = mul i64 %3, 1
  %19 = mul i64 %18, 1
  %20 = getelementptr i8, ptr %1, i64 %2
  call void @llvm.memcpy.p0.p0.i64(ptr %17, ptr %20, i64 %19, i1 false)
  %21 = alloca i8, i64 16, align 1
  %22 = mul i64 %8, 1
  %23 = mul i64 %22, 1
  %24 = getelementptr i8, ptr %6, i64 %7
  call void @llvm.memcpy.p0.p0.i64(ptr %21, ptr %24, i64 %23, i1 false)
  %25 = alloca i8, i64 16, align 64
  br label %26

26:                                               ; preds = %29, %16
  %27 = phi i64 [ %39, %29 ], [ 0, %16 ]
  %28 = icmp slt i64 %27, 16
  br i1 %28, label %29, label %40

29:                                               ; preds = %26
  %30 = getelementptr i8, ptr %17, i64 %27
  %31 = load <8 x i8>, ptr %30, align 1
  %32 = getelementptr i8, ptr %21, i64 %27
  %33 = load <8 x i8>, ptr %32, align 1
  %34 = icmp ne <8 x i8> %33, zeroinitializer
  %35 = icmp ne <8 x i8> %31, zeroinitializer
  %36 = or <8 x i1> %35, %34
  %37 = zext <8 x i1> %36 to <8 x i8>
  %38 = getelementptr i8, ptr %25, i64 %27
  store <8 x i8> %37, ptr %38, align 1
  %39 = add i64 %27, 8
  br label %26

40:                                               ; preds = %26
  %41 = getelementptr i8, ptr %11, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr %41, ptr %25, i64 9, i1 false)
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
