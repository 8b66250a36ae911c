; ModuleID = '__compute_module_compare_select_fusion_kernel_module'
source_filename = "__compute_module_compare_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @compare_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
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
  call void @compare_select_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @compare_select_fusion_wrapped(ptr noalias align 64 dereferenceable(1924) %0, ptr noalias align 64 dereferenceable(3848) %1, ptr noalias align 64 dereferenceable(3848) %2, ptr noalias align 64 dereferenceable(1924) %3, ptr noalias align 64 dereferenceable(1924) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %12, %8
  %10 = phi i64 [ %35, %12 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 481
  br i1 %11, label %12, label %36

12:                                               ; preds = %9
  %13 = getelementptr inbounds [481 x double], ptr %2, i32 0, i64 %10
  %14 = load double, ptr %13, align 8, !invariant.load !3
  %15 = fcmp oeq double %14, 0.000000e+00
  %16 = fcmp une double %14, %14
  %17 = select i1 %15, double 0.000000e+00, double %14
  %18 = select i1 %16, double +qnan, double %17
  %19 = bitcast double %18 to i64
  %20 = icmp slt i64 %19, 0
  %21 = xor i64 %19, 9223372036854775807
  %22 = getelementptr inbounds [481 x i32], ptr %0, i32 0, i64 %10
  %23 = load i32, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds [481 x i32], ptr %3, i32 0, i64 %10
  %25 = load i32, ptr %24, align 4, !invariant.load !3
  %26 = sub i32 %23, %25
  %27 = getelementptr inbounds [481 x i64], ptr %1, i32 0, i64 %10
  %28 = load i64, ptr %27, align 4, !invariant.load !3
  %29 = select i1 %20, i64 %21, i64 %19
  %30 = lshr i32 %26, 1
  %31 = icmp slt i64 %28, %29
  %32 = add i32 %25, %30
  %33 = select i1 %31, i32 %32, i32 %23
  %34 = getelementptr inbounds [481 x i32], ptr %4, i32 0, i64 %10
  store i32 %33, ptr %34, align 4
  %35 = add i64 %10, 1
  br label %9

36:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1924}
!5 = !{i64 3848}
