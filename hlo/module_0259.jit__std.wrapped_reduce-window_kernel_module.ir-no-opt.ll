; ModuleID = '__compute_module_wrapped_reduce-window_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @wrapped_reduce-window(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @wrapped_reduce-window_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_reduce-window_wrapped(ptr noalias align 64 dereferenceable(800) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(16) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %8 = load double, ptr %7, align 8, !invariant.load !3
  br label %9

9:                                                ; preds = %43, %6
  %10 = phi i64 [ %45, %43 ], [ 0, %6 ]
  %11 = icmp slt i64 %10, 2
  br i1 %11, label %12, label %46

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, 32
  br label %14

14:                                               ; preds = %41, %12
  %15 = phi i64 [ %42, %41 ], [ 0, %12 ]
  %16 = phi double [ %39, %41 ], [ %8, %12 ]
  %17 = icmp slt i64 %15, 32
  br i1 %17, label %18, label %43

18:                                               ; preds = %14
  %19 = add nsw i64 %13, %15
  %20 = icmp sge i64 %19, 7
  %21 = icmp sle i64 %19, 56
  %22 = and i1 %20, %21
  br i1 %22, label %23, label %38

23:                                               ; preds = %18
  %24 = mul nsw i64 %10, 64
  %25 = mul nsw i64 %15, 2
  %26 = add nsw i64 %24, %25
  br label %27

27:                                               ; preds = %31, %23
  %28 = phi i64 [ %37, %31 ], [ 0, %23 ]
  %29 = phi double [ %36, %31 ], [ %16, %23 ]
  %30 = icmp slt i64 %28, 2
  br i1 %30, label %31, label %38

31:                                               ; preds = %27
  %32 = add nsw i64 %26, %28
  %33 = add nsw i64 %32, -14
  %34 = getelementptr inbounds [100 x double], ptr %0, i32 0, i64 %33
  %35 = load double, ptr %34, align 8, !invariant.load !3
  %36 = fadd reassoc double %29, %35
  %37 = add i64 %28, 1
  br label %27

38:                                               ; preds = %27, %18
  %39 = phi double [ %29, %27 ], [ %16, %18 ]
  br label %40

40:                                               ; preds = %38
  br label %41

41:                                               ; preds = %40
  %42 = add i64 %15, 1
  br label %14, !llvm.loop !7

43:                                               ; preds = %14
  %44 = getelementptr inbounds [2 x double], ptr %2, i32 0, i64 %10
  store double %16, ptr %44, align 8
  %45 = add i64 %10, 1
  br label %9, !llvm.loop !7

46:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 800}
!5 = !{i64 8}
!6 = !{i64 16}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
