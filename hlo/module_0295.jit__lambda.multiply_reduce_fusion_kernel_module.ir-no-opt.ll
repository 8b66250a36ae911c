; ModuleID = '__compute_module_multiply_reduce_fusion_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion(ptr %0) #0 {
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
  call void @multiply_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(2400) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(800) %2, ptr noalias align 64 dereferenceable(1200) %3, i64 %4, i64 %5, i64 %6) #1 {
  br label %8

8:                                                ; preds = %43, %7
  %9 = phi i64 [ %44, %43 ], [ 0, %7 ]
  %10 = icmp slt i64 %9, 50
  br i1 %10, label %11, label %45

11:                                               ; preds = %8
  %12 = mul nsw i64 %9, 2
  %13 = mul nsw i64 %9, 3
  br label %14

14:                                               ; preds = %39, %11
  %15 = phi i64 [ %42, %39 ], [ 0, %11 ]
  %16 = icmp slt i64 %15, 3
  br i1 %16, label %17, label %43

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 2
  %19 = mul nsw i64 %15, 100
  %20 = add nsw i64 %12, %19
  br label %21

21:                                               ; preds = %25, %17
  %22 = phi i64 [ %38, %25 ], [ 0, %17 ]
  %23 = phi double [ %37, %25 ], [ 0.000000e+00, %17 ]
  %24 = icmp slt i64 %22, 2
  br i1 %24, label %25, label %39

25:                                               ; preds = %21
  %26 = add nsw i64 %12, %22
  %27 = getelementptr inbounds [100 x double], ptr %2, i32 0, i64 %26
  %28 = load double, ptr %27, align 8, !invariant.load !3
  %29 = add nsw i64 %18, %22
  %30 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %29
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = add nsw i64 %20, %22
  %33 = getelementptr inbounds [300 x double], ptr %0, i32 0, i64 %32
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = fadd double %28, %31
  %36 = fmul double %35, %34
  %37 = fadd reassoc double %23, %36
  %38 = add i64 %22, 1
  br label %21

39:                                               ; preds = %21
  %40 = add nsw i64 %13, %15
  %41 = getelementptr inbounds [150 x double], ptr %3, i32 0, i64 %40
  store double %23, ptr %41, align 8
  %42 = add i64 %15, 1
  br label %14, !llvm.loop !8

43:                                               ; preds = %14
  %44 = add i64 %9, 1
  br label %8, !llvm.loop !8

45:                                               ; preds = %8
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2400}
!5 = !{i64 48}
!6 = !{i64 800}
!7 = !{i64 1200}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
