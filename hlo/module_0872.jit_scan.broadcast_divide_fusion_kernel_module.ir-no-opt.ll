; ModuleID = '__compute_module_broadcast_divide_fusion_kernel_module'
source_filename = "__compute_module_broadcast_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_divide_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @broadcast_divide_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_divide_fusion_wrapped(ptr noalias align 64 dereferenceable(64) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(64) %2, i64 %3, i64 %4, i64 %5) #1 {
  %7 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %8 = load double, ptr %7, align 8, !invariant.load !3
  br label %9

9:                                                ; preds = %32, %6
  %10 = phi i64 [ %33, %32 ], [ 0, %6 ]
  %11 = icmp slt i64 %10, 2
  br i1 %11, label %12, label %34

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, 4
  br label %14

14:                                               ; preds = %30, %12
  %15 = phi i64 [ %31, %30 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %32

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 2
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %23, %17
  %21 = phi i64 [ %29, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %30

23:                                               ; preds = %20
  %24 = add nsw i64 %19, %21
  %25 = getelementptr inbounds [8 x double], ptr %0, i32 0, i64 %24
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = fdiv double %26, %8
  %28 = getelementptr inbounds [8 x double], ptr %2, i32 0, i64 %24
  store double %27, ptr %28, align 8
  %29 = add i64 %21, 1
  br label %20

30:                                               ; preds = %20
  %31 = add i64 %15, 1
  br label %14, !llvm.loop !6

32:                                               ; preds = %14
  %33 = add i64 %10, 1
  br label %9, !llvm.loop !6

34:                                               ; preds = %9
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
!4 = !{i64 64}
!5 = !{i64 8}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
