; ModuleID = '__compute_module_bitcast_concatenate_fusion_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion(ptr %0) #0 {
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
  call void @bitcast_concatenate_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_concatenate_fusion_wrapped(ptr noalias align 64 dereferenceable(32) %0, ptr noalias align 64 dereferenceable(32) %1, ptr noalias align 64 dereferenceable(64) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %24, %6
  %8 = phi i64 [ %25, %24 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 4
  br i1 %9, label %10, label %26

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 2
  %12 = mul nsw i64 %8, 4
  br label %13

13:                                               ; preds = %16, %10
  %14 = phi i64 [ %23, %16 ], [ 0, %10 ]
  %15 = icmp slt i64 %14, 2
  br i1 %15, label %16, label %24

16:                                               ; preds = %13
  %17 = add nsw i64 %11, %14
  %18 = getelementptr inbounds [8 x i32], ptr %1, i32 0, i64 %17
  %19 = load i32, ptr %18, align 4, !invariant.load !3
  %20 = mul nsw i64 %14, 2
  %21 = add nsw i64 %12, %20
  %22 = getelementptr inbounds [16 x i32], ptr %2, i32 0, i64 %21
  store i32 %19, ptr %22, align 4
  %23 = add i64 %14, 1
  br label %13

24:                                               ; preds = %13
  %25 = add i64 %8, 1
  br label %7, !llvm.loop !6

26:                                               ; preds = %7
  br label %27

27:                                               ; preds = %45, %26
  %28 = phi i64 [ %46, %45 ], [ 0, %26 ]
  %29 = icmp slt i64 %28, 4
  br i1 %29, label %30, label %47

30:                                               ; preds = %27
  %31 = mul nsw i64 %28, 2
  %32 = mul nsw i64 %28, 4
  br label %33

33:                                               ; preds = %36, %30
  %34 = phi i64 [ %44, %36 ], [ 0, %30 ]
  %35 = icmp slt i64 %34, 2
  br i1 %35, label %36, label %45

36:                                               ; preds = %33
  %37 = add nsw i64 %31, %34
  %38 = getelementptr inbounds [8 x i32], ptr %0, i32 0, i64 %37
  %39 = load i32, ptr %38, align 4, !invariant.load !3
  %40 = mul nsw i64 %34, 2
  %41 = add nsw i64 %32, %40
  %42 = add nsw i64 %41, 1
  %43 = getelementptr inbounds [16 x i32], ptr %2, i32 0, i64 %42
  store i32 %39, ptr %43, align 4
  %44 = add i64 %34, 1
  br label %33

45:                                               ; preds = %33
  %46 = add i64 %28, 1
  br label %27, !llvm.loop !6

47:                                               ; preds = %27
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 32}
!5 = !{i64 64}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
