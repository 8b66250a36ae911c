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
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
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
  call void @broadcast_divide_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_divide_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(96) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(96) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %10 = load double, ptr %9, align 8, !invariant.load !3
  %11 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %12 = load double, ptr %11, align 8, !invariant.load !3
  %13 = fcmp ogt double %12, 0.000000e+00
  %14 = select i1 %13, double %12, double 1.000000e+00
  br label %15

15:                                               ; preds = %34, %8
  %16 = phi i64 [ %35, %34 ], [ 0, %8 ]
  %17 = icmp slt i64 %16, 6
  br i1 %17, label %18, label %36

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 2
  br label %20

20:                                               ; preds = %23, %18
  %21 = phi i64 [ %33, %23 ], [ 0, %18 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %34

23:                                               ; preds = %20
  %24 = add nsw i64 %19, %21
  %25 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %24
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = getelementptr inbounds [12 x double], ptr %1, i32 0, i64 %24
  %28 = load double, ptr %27, align 8, !invariant.load !3
  %29 = fmul double %10, %26
  %30 = fsub double %28, %29
  %31 = fdiv double %30, %14
  %32 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %24
  store double %31, ptr %32, align 8
  %33 = add i64 %21, 1
  br label %20

34:                                               ; preds = %20
  %35 = add i64 %16, 1
  br label %15, !llvm.loop !6

36:                                               ; preds = %15
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
