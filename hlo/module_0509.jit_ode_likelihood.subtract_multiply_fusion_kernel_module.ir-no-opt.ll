; ModuleID = '__compute_module_subtract_multiply_fusion_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @subtract_multiply_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @subtract_multiply_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @subtract_multiply_fusion_wrapped(ptr noalias align 64 dereferenceable(96) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(96) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(96) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %10 = load double, ptr %9, align 8, !invariant.load !3
  %11 = fcmp ogt double %10, 0.000000e+00
  %12 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  %13 = load double, ptr %12, align 8, !invariant.load !3
  %14 = fmul double %13, %10
  %15 = fmul double %14, 5.000000e-01
  br label %16

16:                                               ; preds = %35, %8
  %17 = phi i64 [ %36, %35 ], [ 0, %8 ]
  %18 = icmp slt i64 %17, 6
  br i1 %18, label %19, label %37

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 2
  br label %21

21:                                               ; preds = %24, %19
  %22 = phi i64 [ %34, %24 ], [ 0, %19 ]
  %23 = icmp slt i64 %22, 2
  br i1 %23, label %24, label %35

24:                                               ; preds = %21
  %25 = add nsw i64 %20, %22
  %26 = getelementptr inbounds [12 x double], ptr %0, i32 0, i64 %25
  %27 = load double, ptr %26, align 8, !invariant.load !3
  %28 = getelementptr inbounds [12 x double], ptr %2, i32 0, i64 %25
  %29 = load double, ptr %28, align 8, !invariant.load !3
  %30 = select i1 %11, double %27, double 0.000000e+00
  %31 = fsub double %29, %30
  %32 = fmul double %15, %31
  %33 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %25
  store double %32, ptr %33, align 8
  %34 = add i64 %22, 1
  br label %21

35:                                               ; preds = %21
  %36 = add i64 %17, 1
  br label %16, !llvm.loop !6

37:                                               ; preds = %16
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
!4 = !{i64 96}
!5 = !{i64 8}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
