; ModuleID = '__compute_module_multiply_reduce_fusion.2_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.2(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @multiply_reduce_fusion.2_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion.2_wrapped(ptr noalias align 64 dereferenceable(288) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(144) %2, ptr noalias align 64 dereferenceable(48) %3, ptr noalias align 64 dereferenceable(96) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %46, %8
  %10 = phi i64 [ %47, %46 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 6
  br i1 %11, label %12, label %48

12:                                               ; preds = %9
  %13 = getelementptr inbounds [6 x double], ptr %3, i32 0, i64 %10
  %14 = load double, ptr %13, align 8, !invariant.load !3
  %15 = mul nsw i64 %10, 2
  %16 = mul nsw i64 %10, 3
  br label %17

17:                                               ; preds = %43, %12
  %18 = phi i64 [ %45, %43 ], [ 0, %12 ]
  %19 = icmp slt i64 %18, 2
  br i1 %19, label %20, label %46

20:                                               ; preds = %17
  %21 = add nsw i64 %15, %18
  br label %22

22:                                               ; preds = %26, %20
  %23 = phi i64 [ %42, %26 ], [ 0, %20 ]
  %24 = phi double [ %41, %26 ], [ 0.000000e+00, %20 ]
  %25 = icmp slt i64 %23, 3
  br i1 %25, label %26, label %43

26:                                               ; preds = %22
  %27 = mul nsw i64 %23, 2
  %28 = add nsw i64 %18, %27
  %29 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %28
  %30 = load double, ptr %29, align 8, !invariant.load !3
  %31 = mul nsw i64 %23, 12
  %32 = add nsw i64 %21, %31
  %33 = getelementptr inbounds [36 x double], ptr %0, i32 0, i64 %32
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = fadd double %30, %34
  %36 = add nsw i64 %16, %23
  %37 = getelementptr inbounds [18 x double], ptr %2, i32 0, i64 %36
  %38 = load double, ptr %37, align 8, !invariant.load !3
  %39 = fmul double %38, %14
  %40 = fmul double %39, %35
  %41 = fadd reassoc double %24, %40
  %42 = add i64 %23, 1
  br label %22

43:                                               ; preds = %22
  %44 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %21
  store double %24, ptr %44, align 8
  %45 = add i64 %18, 1
  br label %17, !llvm.loop !8

46:                                               ; preds = %17
  %47 = add i64 %10, 1
  br label %9, !llvm.loop !8

48:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 288}
!5 = !{i64 48}
!6 = !{i64 144}
!7 = !{i64 96}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
