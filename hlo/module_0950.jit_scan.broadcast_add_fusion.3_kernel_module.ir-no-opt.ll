; ModuleID = '__compute_module_broadcast_add_fusion.3_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.3(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @broadcast_add_fusion.3_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion.3_wrapped(ptr noalias align 64 dereferenceable(16) %0, ptr noalias align 64 dereferenceable(16) %1, ptr noalias align 64 dereferenceable(64) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %33, %6
  %8 = phi i64 [ %34, %33 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 4
  br i1 %9, label %10, label %35

10:                                               ; preds = %7
  %11 = getelementptr inbounds [4 x i32], ptr %0, i32 0, i64 %8
  %12 = load i32, ptr %11, align 4, !invariant.load !3
  %13 = mul nsw i64 %8, 4
  br label %14

14:                                               ; preds = %31, %10
  %15 = phi i64 [ %32, %31 ], [ 0, %10 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %33

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 2
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %23, %17
  %21 = phi i64 [ %30, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %31

23:                                               ; preds = %20
  %24 = add nsw i64 %18, %21
  %25 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i64 %24
  %26 = load i32, ptr %25, align 4, !invariant.load !3
  %27 = add i32 %26, %12
  %28 = add nsw i64 %19, %21
  %29 = getelementptr inbounds [16 x i32], ptr %2, i32 0, i64 %28
  store i32 %27, ptr %29, align 4
  %30 = add i64 %21, 1
  br label %20

31:                                               ; preds = %20
  %32 = add i64 %15, 1
  br label %14, !llvm.loop !6

33:                                               ; preds = %14
  %34 = add i64 %8, 1
  br label %7, !llvm.loop !6

35:                                               ; preds = %7
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
