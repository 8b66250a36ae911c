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
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @multiply_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(192) %0, ptr noalias align 64 dereferenceable(192) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(48) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %10 = load double, ptr %9, align 8, !invariant.load !3
  %11 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  %12 = load double, ptr %11, align 8, !invariant.load !3
  %13 = fcmp ogt double %12, 0.000000e+00
  %14 = select i1 %13, double %12, double 1.000000e+00
  %15 = fmul double %10, %12
  %16 = fmul double %15, 5.000000e-01
  br label %17

17:                                               ; preds = %54, %8
  %18 = phi i64 [ %56, %54 ], [ 0, %8 ]
  %19 = icmp slt i64 %18, 6
  br i1 %19, label %20, label %57

20:                                               ; preds = %17
  %21 = mul nsw i64 %18, 2
  br label %22

22:                                               ; preds = %50, %20
  %23 = phi i64 [ %53, %50 ], [ 0, %20 ]
  %24 = phi double [ %52, %50 ], [ 0.000000e+00, %20 ]
  %25 = icmp slt i64 %23, 2
  br i1 %25, label %26, label %54

26:                                               ; preds = %22
  %27 = mul nsw i64 %23, 12
  %28 = add nsw i64 %21, %27
  br label %29

29:                                               ; preds = %33, %26
  %30 = phi i64 [ %49, %33 ], [ 0, %26 ]
  %31 = phi double [ %48, %33 ], [ 0.000000e+00, %26 ]
  %32 = icmp slt i64 %30, 2
  br i1 %32, label %33, label %50

33:                                               ; preds = %29
  %34 = add nsw i64 %28, %30
  %35 = getelementptr inbounds [24 x double], ptr %1, i32 0, i64 %34
  %36 = load double, ptr %35, align 8, !invariant.load !3
  %37 = fmul double %10, %36
  %38 = getelementptr inbounds [24 x double], ptr %0, i32 0, i64 %34
  %39 = load double, ptr %38, align 8, !invariant.load !3
  %40 = fsub double %39, %37
  %41 = fdiv double %40, %14
  %42 = fmul double %12, %36
  %43 = select i1 %13, double %41, double 0.000000e+00
  %44 = fmul double %10, %43
  %45 = fsub double %42, %44
  %46 = fmul double %16, %45
  %47 = fmul double %39, %46
  %48 = fadd reassoc double %31, %47
  %49 = add i64 %30, 1
  br label %29

50:                                               ; preds = %29
  %51 = fmul double %31, f0x3FE71547652B82FE
  %52 = fadd reassoc double %24, %51
  %53 = add i64 %23, 1
  br label %22, !llvm.loop !7

54:                                               ; preds = %22
  %55 = getelementptr inbounds [6 x double], ptr %4, i32 0, i64 %18
  store double %24, ptr %55, align 8
  %56 = add i64 %18, 1
  br label %17, !llvm.loop !7

57:                                               ; preds = %17
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
!4 = !{i64 192}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
