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
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !8
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @multiply_reduce_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion.1_wrapped(ptr noalias align 64 dereferenceable(3072) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(1024) %3, ptr noalias align 64 dereferenceable(1536) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %10 = load double, ptr %9, align 8, !invariant.load !3
  br label %11

11:                                               ; preds = %47, %8
  %12 = phi i64 [ %48, %47 ], [ 0, %8 ]
  %13 = icmp slt i64 %12, 64
  br i1 %13, label %14, label %49

14:                                               ; preds = %11
  %15 = mul nsw i64 %12, 2
  %16 = mul nsw i64 %12, 3
  br label %17

17:                                               ; preds = %43, %14
  %18 = phi i64 [ %46, %43 ], [ 0, %14 ]
  %19 = icmp slt i64 %18, 3
  br i1 %19, label %20, label %47

20:                                               ; preds = %17
  %21 = mul nsw i64 %18, 2
  %22 = mul nsw i64 %18, 128
  %23 = add nsw i64 %15, %22
  br label %24

24:                                               ; preds = %28, %20
  %25 = phi i64 [ %42, %28 ], [ 0, %20 ]
  %26 = phi double [ %41, %28 ], [ 0.000000e+00, %20 ]
  %27 = icmp slt i64 %25, 2
  br i1 %27, label %28, label %43

28:                                               ; preds = %24
  %29 = add nsw i64 %15, %25
  %30 = getelementptr inbounds [128 x double], ptr %3, i32 0, i64 %29
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = add nsw i64 %21, %25
  %33 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %32
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = fmul double %10, %34
  %36 = add nsw i64 %23, %25
  %37 = getelementptr inbounds [384 x double], ptr %0, i32 0, i64 %36
  %38 = load double, ptr %37, align 8, !invariant.load !3
  %39 = fsub double %31, %35
  %40 = fmul double %39, %38
  %41 = fadd reassoc double %26, %40
  %42 = add i64 %25, 1
  br label %24

43:                                               ; preds = %24
  %44 = add nsw i64 %16, %18
  %45 = getelementptr inbounds [192 x double], ptr %4, i32 0, i64 %44
  store double %26, ptr %45, align 8
  %46 = add i64 %18, 1
  br label %17, !llvm.loop !9

47:                                               ; preds = %17
  %48 = add i64 %12, 1
  br label %11, !llvm.loop !9

49:                                               ; preds = %11
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
!4 = !{i64 3072}
!5 = !{i64 48}
!6 = !{i64 8}
!7 = !{i64 1024}
!8 = !{i64 1536}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
