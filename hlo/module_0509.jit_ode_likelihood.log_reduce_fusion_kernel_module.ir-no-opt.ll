; ModuleID = '__compute_module_log_reduce_fusion_kernel_module'
source_filename = "__compute_module_log_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @log_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
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
  call void @log_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @log_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(24) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %9 = load double, ptr %8, align 8, !invariant.load !3
  %10 = fmul double %9, %9
  %11 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %12 = load double, ptr %11, align 8, !invariant.load !3
  %13 = fmul double %12, %12
  br label %14

14:                                               ; preds = %32, %7
  %15 = phi i64 [ %34, %32 ], [ 0, %7 ]
  %16 = icmp slt i64 %15, 3
  br i1 %16, label %17, label %35

17:                                               ; preds = %14
  %18 = mul nsw i64 %15, 2
  br label %19

19:                                               ; preds = %23, %17
  %20 = phi i64 [ %31, %23 ], [ 0, %17 ]
  %21 = phi double [ %30, %23 ], [ 0.000000e+00, %17 ]
  %22 = icmp slt i64 %20, 2
  br i1 %22, label %23, label %32

23:                                               ; preds = %19
  %24 = add nsw i64 %18, %20
  %25 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %24
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = fmul double %10, %26
  %28 = fadd double %27, %13
  %29 = call double @llvm.log.f64(double %28)
  %30 = fadd reassoc double %21, %29
  %31 = add i64 %20, 1
  br label %19

32:                                               ; preds = %19
  %33 = getelementptr inbounds [3 x double], ptr %3, i32 0, i64 %15
  store double %21, ptr %33, align 8
  %34 = add i64 %15, 1
  br label %14, !llvm.loop !7

35:                                               ; preds = %14
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 48}
!6 = !{i64 24}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
