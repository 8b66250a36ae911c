; ModuleID = '__compute_module_subtract_reduce_fusion_kernel_module'
source_filename = "__compute_module_subtract_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @subtract_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @subtract_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @subtract_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(144) %0, ptr noalias align 64 dereferenceable(24) %1, ptr noalias align 64 dereferenceable(24) %2, ptr noalias align 64 dereferenceable(48) %3, i64 %4, i64 %5, i64 %6) #1 {
  br label %8

8:                                                ; preds = %31, %7
  %9 = phi i64 [ %33, %31 ], [ 0, %7 ]
  %10 = icmp slt i64 %9, 6
  br i1 %10, label %11, label %34

11:                                               ; preds = %8
  %12 = mul nsw i64 %9, 3
  br label %13

13:                                               ; preds = %17, %11
  %14 = phi i64 [ %30, %17 ], [ 0, %11 ]
  %15 = phi double [ %29, %17 ], [ -inf, %11 ]
  %16 = icmp slt i64 %14, 3
  br i1 %16, label %17, label %31

17:                                               ; preds = %13
  %18 = add nsw i64 %12, %14
  %19 = getelementptr inbounds [18 x double], ptr %0, i32 0, i64 %18
  %20 = load double, ptr %19, align 8, !invariant.load !3
  %21 = getelementptr inbounds [3 x double], ptr %2, i32 0, i64 %14
  %22 = load double, ptr %21, align 8, !invariant.load !3
  %23 = getelementptr inbounds [3 x double], ptr %1, i32 0, i64 %14
  %24 = load double, ptr %23, align 8, !invariant.load !3
  %25 = fmul double %22, 5.000000e-01
  %26 = fsub double %24, %25
  %27 = fmul double %20, 5.000000e-01
  %28 = fsub double %26, %27
  %29 = call reassoc double @llvm.maximum.f64(double %15, double %28)
  %30 = add i64 %14, 1
  br label %13

31:                                               ; preds = %13
  %32 = getelementptr inbounds [6 x double], ptr %3, i32 0, i64 %9
  store double %15, ptr %32, align 8
  %33 = add i64 %9, 1
  br label %8, !llvm.loop !7

34:                                               ; preds = %8
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 23}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 144}
!5 = !{i64 24}
!6 = !{i64 48}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
