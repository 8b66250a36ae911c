; ModuleID = '__compute_module_multiply_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.1(ptr %0) #0 {
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
  call void @multiply_reduce_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion.1_wrapped(ptr noalias align 64 dereferenceable(144) %0, ptr noalias align 64 dereferenceable(288) %1, ptr noalias align 64 dereferenceable(96) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %39, %6
  %8 = phi i64 [ %40, %39 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 2
  br i1 %9, label %10, label %41

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 18
  %12 = mul nsw i64 %8, 6
  br label %13

13:                                               ; preds = %35, %10
  %14 = phi i64 [ %38, %35 ], [ 0, %10 ]
  %15 = icmp slt i64 %14, 6
  br i1 %15, label %16, label %39

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 3
  %18 = add nsw i64 %11, %17
  br label %19

19:                                               ; preds = %23, %16
  %20 = phi i64 [ %34, %23 ], [ 0, %16 ]
  %21 = phi double [ %33, %23 ], [ 0.000000e+00, %16 ]
  %22 = icmp slt i64 %20, 3
  br i1 %22, label %23, label %35

23:                                               ; preds = %19
  %24 = add nsw i64 %18, %20
  %25 = getelementptr inbounds [36 x double], ptr %1, i32 0, i64 %24
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = fmul double %26, 5.000000e-01
  %28 = fneg double %27
  %29 = add nsw i64 %17, %20
  %30 = getelementptr inbounds [18 x double], ptr %0, i32 0, i64 %29
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = fmul double %28, %31
  %33 = fadd reassoc double %21, %32
  %34 = add i64 %20, 1
  br label %19

35:                                               ; preds = %19
  %36 = add nsw i64 %12, %14
  %37 = getelementptr inbounds [12 x double], ptr %2, i32 0, i64 %36
  store double %21, ptr %37, align 8
  %38 = add i64 %14, 1
  br label %13, !llvm.loop !7

39:                                               ; preds = %13
  %40 = add i64 %8, 1
  br label %7, !llvm.loop !7

41:                                               ; preds = %7
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 144}
!5 = !{i64 288}
!6 = !{i64 96}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
