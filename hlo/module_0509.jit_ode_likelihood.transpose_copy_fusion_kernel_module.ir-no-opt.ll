; ModuleID = '__compute_module_transpose_copy_fusion_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @transpose_copy_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @transpose_copy_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_wrapped(ptr noalias align 64 dereferenceable(48) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(96) %2, ptr noalias align 64 dereferenceable(288) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %9 = load double, ptr %8, align 8, !invariant.load !3
  br label %10

10:                                               ; preds = %39, %7
  %11 = phi i64 [ %40, %39 ], [ 0, %7 ]
  %12 = icmp slt i64 %11, 3
  br i1 %12, label %13, label %41

13:                                               ; preds = %10
  %14 = mul nsw i64 %11, 2
  %15 = mul nsw i64 %11, 12
  br label %16

16:                                               ; preds = %37, %13
  %17 = phi i64 [ %38, %37 ], [ 0, %13 ]
  %18 = icmp slt i64 %17, 6
  br i1 %18, label %19, label %39

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 2
  %21 = add nsw i64 %15, %20
  br label %22

22:                                               ; preds = %25, %19
  %23 = phi i64 [ %36, %25 ], [ 0, %19 ]
  %24 = icmp slt i64 %23, 2
  br i1 %24, label %25, label %37

25:                                               ; preds = %22
  %26 = add nsw i64 %20, %23
  %27 = getelementptr inbounds [12 x double], ptr %2, i32 0, i64 %26
  %28 = load double, ptr %27, align 8, !invariant.load !3
  %29 = add nsw i64 %14, %23
  %30 = getelementptr inbounds [6 x double], ptr %0, i32 0, i64 %29
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = fmul double %9, %31
  %33 = fsub double %28, %32
  %34 = add nsw i64 %21, %23
  %35 = getelementptr inbounds [36 x double], ptr %3, i32 0, i64 %34
  store double %33, ptr %35, align 8
  %36 = add i64 %23, 1
  br label %22

37:                                               ; preds = %22
  %38 = add i64 %17, 1
  br label %16, !llvm.loop !8

39:                                               ; preds = %16
  %40 = add i64 %11, 1
  br label %10, !llvm.loop !8

41:                                               ; preds = %10
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 23}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 8}
!6 = !{i64 96}
!7 = !{i64 288}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
