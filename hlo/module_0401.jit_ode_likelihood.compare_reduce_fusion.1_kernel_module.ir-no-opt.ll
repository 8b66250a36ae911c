; ModuleID = '__compute_module_compare_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_compare_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @compare_reduce_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 1
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 2
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  call void @compare_reduce_fusion.1_wrapped(ptr %5, ptr %7, i64 %11, i64 %13, i64 %15)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @compare_reduce_fusion.1_wrapped(ptr noalias align 64 dereferenceable(96) %0, ptr noalias align 64 dereferenceable(1) %1, i64 %2, i64 %3, i64 %4) #1 {
  br label %6

6:                                                ; preds = %24, %5
  %7 = phi i64 [ %25, %24 ], [ 0, %5 ]
  %8 = phi i8 [ %14, %24 ], [ 0, %5 ]
  %9 = icmp slt i64 %7, 6
  br i1 %9, label %10, label %26

10:                                               ; preds = %6
  %11 = mul nsw i64 %7, 2
  br label %12

12:                                               ; preds = %16, %10
  %13 = phi i64 [ %23, %16 ], [ 0, %10 ]
  %14 = phi i8 [ %22, %16 ], [ %8, %10 ]
  %15 = icmp slt i64 %13, 2
  br i1 %15, label %16, label %24

16:                                               ; preds = %12
  %17 = add nsw i64 %11, %13
  %18 = getelementptr inbounds [12 x double], ptr %0, i32 0, i64 %17
  %19 = load double, ptr %18, align 8, !invariant.load !3
  %20 = fcmp une double %19, %19
  %21 = zext i1 %20 to i8
  %22 = or i8 %14, %21
  %23 = add i64 %13, 1
  br label %12

24:                                               ; preds = %12
  %25 = add i64 %7, 1
  br label %6, !llvm.loop !6

26:                                               ; preds = %6
  %27 = getelementptr inbounds [1 x i8], ptr %1, i32 0, i32 0
  store i8 %8, ptr %27, align 1
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 1}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
