; ModuleID = '__compute_module_bitcast_pad_fusion_kernel_module'
source_filename = "__compute_module_bitcast_pad_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_pad_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
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
  call void @bitcast_pad_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_pad_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(48) %2, ptr noalias align 64 dereferenceable(1) %3, ptr noalias align 64 dereferenceable(336) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %42, %8
  %10 = phi i64 [ %43, %42 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 7
  br i1 %11, label %12, label %44

12:                                               ; preds = %9
  %13 = icmp eq i64 %10, 0
  %14 = mul nsw i64 %10, 6
  br label %15

15:                                               ; preds = %38, %12
  %16 = phi i64 [ %41, %38 ], [ 0, %12 ]
  %17 = icmp slt i64 %16, 6
  br i1 %17, label %18, label %42

18:                                               ; preds = %15
  br i1 %13, label %19, label %35

19:                                               ; preds = %18
  %20 = getelementptr inbounds [1 x i8], ptr %3, i32 0, i32 0
  %21 = load i8, ptr %20, align 1, !invariant.load !3
  %22 = getelementptr inbounds [6 x double], ptr %2, i32 0, i64 %16
  %23 = load double, ptr %22, align 8, !invariant.load !3
  %24 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %25 = load double, ptr %24, align 8, !invariant.load !3
  %26 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %27 = load double, ptr %26, align 8, !invariant.load !3
  %28 = fneg double %25
  %29 = fneg double %27
  %30 = fsub double %28, %29
  %31 = fmul double %30, -1.000000e+00
  %32 = trunc i8 %21 to i1
  %33 = select i1 %32, double 0.000000e+00, double %23
  %34 = fmul double %31, %33
  br label %36

35:                                               ; preds = %18
  br label %36

36:                                               ; preds = %19, %35
  %37 = phi double [ 0.000000e+00, %35 ], [ %34, %19 ]
  br label %38

38:                                               ; preds = %36
  %39 = add nsw i64 %14, %16
  %40 = getelementptr inbounds [42 x double], ptr %4, i32 0, i64 %39
  store double %37, ptr %40, align 8
  %41 = add i64 %16, 1
  br label %15

42:                                               ; preds = %15
  %43 = add i64 %10, 1
  br label %9, !llvm.loop !8

44:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 48}
!6 = !{i64 1}
!7 = !{i64 336}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
