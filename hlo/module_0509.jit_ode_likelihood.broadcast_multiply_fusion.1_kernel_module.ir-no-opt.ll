; ModuleID = '__compute_module_broadcast_multiply_fusion.1_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_multiply_fusion.1(ptr %0) #0 {
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
  call void @broadcast_multiply_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_multiply_fusion.1_wrapped(ptr noalias align 64 dereferenceable(288) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(288) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %33, %6
  %8 = phi i64 [ %34, %33 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 3
  br i1 %9, label %10, label %35

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 12
  %12 = mul nsw i64 %8, 2
  br label %13

13:                                               ; preds = %31, %10
  %14 = phi i64 [ %32, %31 ], [ 0, %10 ]
  %15 = icmp slt i64 %14, 6
  br i1 %15, label %16, label %33

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 2
  %18 = add nsw i64 %11, %17
  br label %19

19:                                               ; preds = %22, %16
  %20 = phi i64 [ %30, %22 ], [ 0, %16 ]
  %21 = icmp slt i64 %20, 2
  br i1 %21, label %22, label %31

22:                                               ; preds = %19
  %23 = add nsw i64 %18, %20
  %24 = getelementptr inbounds [36 x double], ptr %0, i32 0, i64 %23
  %25 = load double, ptr %24, align 8
  %26 = add nsw i64 %12, %20
  %27 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %26
  %28 = load double, ptr %27, align 8, !invariant.load !3
  %29 = fmul double %25, %28
  store double %29, ptr %24, align 8
  %30 = add i64 %20, 1
  br label %19

31:                                               ; preds = %19
  %32 = add i64 %14, 1
  br label %13, !llvm.loop !6

33:                                               ; preds = %13
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
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 288}
!5 = !{i64 48}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
