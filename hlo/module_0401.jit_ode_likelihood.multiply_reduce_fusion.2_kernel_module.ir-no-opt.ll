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
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @multiply_reduce_fusion.2_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion.2_wrapped(ptr noalias align 64 dereferenceable(288) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(48) %2, ptr noalias align 64 dereferenceable(144) %3, ptr noalias align 64 dereferenceable(48) %4, ptr noalias align 64 dereferenceable(96) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %11 = load double, ptr %10, align 8, !invariant.load !3
  br label %12

12:                                               ; preds = %50, %9
  %13 = phi i64 [ %51, %50 ], [ 0, %9 ]
  %14 = icmp slt i64 %13, 6
  br i1 %14, label %15, label %52

15:                                               ; preds = %12
  %16 = getelementptr inbounds [6 x double], ptr %4, i32 0, i64 %13
  %17 = load double, ptr %16, align 8, !invariant.load !3
  %18 = mul nsw i64 %13, 2
  %19 = mul nsw i64 %13, 3
  br label %20

20:                                               ; preds = %47, %15
  %21 = phi i64 [ %49, %47 ], [ 0, %15 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %50

23:                                               ; preds = %20
  %24 = add nsw i64 %18, %21
  br label %25

25:                                               ; preds = %29, %23
  %26 = phi i64 [ %46, %29 ], [ 0, %23 ]
  %27 = phi double [ %45, %29 ], [ 0.000000e+00, %23 ]
  %28 = icmp slt i64 %26, 3
  br i1 %28, label %29, label %47

29:                                               ; preds = %25
  %30 = mul nsw i64 %26, 12
  %31 = add nsw i64 %24, %30
  %32 = getelementptr inbounds [36 x double], ptr %0, i32 0, i64 %31
  %33 = load double, ptr %32, align 8, !invariant.load !3
  %34 = mul nsw i64 %26, 2
  %35 = add nsw i64 %21, %34
  %36 = getelementptr inbounds [6 x double], ptr %2, i32 0, i64 %35
  %37 = load double, ptr %36, align 8, !invariant.load !3
  %38 = fmul double %11, %33
  %39 = fadd double %37, %38
  %40 = add nsw i64 %19, %26
  %41 = getelementptr inbounds [18 x double], ptr %3, i32 0, i64 %40
  %42 = load double, ptr %41, align 8, !invariant.load !3
  %43 = fmul double %42, %17
  %44 = fmul double %43, %39
  %45 = fadd reassoc double %27, %44
  %46 = add i64 %26, 1
  br label %25

47:                                               ; preds = %25
  %48 = getelementptr inbounds [12 x double], ptr %5, i32 0, i64 %24
  store double %27, ptr %48, align 8
  %49 = add i64 %21, 1
  br label %20, !llvm.loop !9

50:                                               ; preds = %20
  %51 = add i64 %13, 1
  br label %12, !llvm.loop !9

52:                                               ; preds = %12
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 288}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = !{i64 144}
!8 = !{i64 96}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
