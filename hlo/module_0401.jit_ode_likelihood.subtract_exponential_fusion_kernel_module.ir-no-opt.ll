; ModuleID = '__compute_module_subtract_exponential_fusion_kernel_module'
source_filename = "__compute_module_subtract_exponential_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare double @xla.exp.f64(double)

; Function Attrs: uwtable
define ptr @subtract_exponential_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @subtract_exponential_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @subtract_exponential_fusion_wrapped(ptr noalias align 64 dereferenceable(48) %0, ptr noalias align 64 dereferenceable(144) %1, ptr noalias align 64 dereferenceable(24) %2, ptr noalias align 64 dereferenceable(24) %3, ptr noalias align 64 dereferenceable(144) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %34, %8
  %10 = phi i64 [ %35, %34 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 6
  br i1 %11, label %12, label %36

12:                                               ; preds = %9
  %13 = getelementptr inbounds [6 x double], ptr %0, i32 0, i64 %10
  %14 = load double, ptr %13, align 8, !invariant.load !3
  %15 = mul nsw i64 %10, 3
  br label %16

16:                                               ; preds = %19, %12
  %17 = phi i64 [ %33, %19 ], [ 0, %12 ]
  %18 = icmp slt i64 %17, 3
  br i1 %18, label %19, label %34

19:                                               ; preds = %16
  %20 = add nsw i64 %15, %17
  %21 = getelementptr inbounds [18 x double], ptr %1, i32 0, i64 %20
  %22 = load double, ptr %21, align 8
  %23 = getelementptr inbounds [3 x double], ptr %3, i32 0, i64 %17
  %24 = load double, ptr %23, align 8, !invariant.load !3
  %25 = getelementptr inbounds [3 x double], ptr %2, i32 0, i64 %17
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = fmul double %24, 5.000000e-01
  %28 = fsub double %26, %27
  %29 = fmul double %22, 5.000000e-01
  %30 = fsub double %28, %29
  %31 = fsub double %30, %14
  %32 = call double @xla.exp.f64(double %31)
  store double %32, ptr %21, align 8
  %33 = add i64 %17, 1
  br label %16

34:                                               ; preds = %16
  %35 = add i64 %10, 1
  br label %9, !llvm.loop !7

36:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 144}
!6 = !{i64 24}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
