; ModuleID = '__compute_module_add_divide_fusion_kernel_module'
source_filename = "__compute_module_add_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_divide_fusion(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @add_divide_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_divide_fusion_wrapped(ptr noalias align 64 dereferenceable(48) %0, ptr noalias align 64 dereferenceable(3840) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(3840) %3, ptr noalias align 64 dereferenceable(48) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x i64], ptr %2, i32 0, i32 0
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  %11 = call i64 @llvm.smin.i64(i64 %10, i64 479)
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = getelementptr inbounds [480 x double], ptr %1, i32 0, i64 %12
  %14 = load double, ptr %13, align 8, !invariant.load !3
  %15 = fmul double %14, %14
  %16 = getelementptr inbounds [480 x double], ptr %3, i32 0, i64 %12
  %17 = load double, ptr %16, align 8, !invariant.load !3
  %18 = fmul double %17, %17
  br label %19

19:                                               ; preds = %36, %8
  %20 = phi i64 [ %37, %36 ], [ 0, %8 ]
  %21 = icmp slt i64 %20, 3
  br i1 %21, label %22, label %38

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 2
  br label %24

24:                                               ; preds = %27, %22
  %25 = phi i64 [ %35, %27 ], [ 0, %22 ]
  %26 = icmp slt i64 %25, 2
  br i1 %26, label %27, label %36

27:                                               ; preds = %24
  %28 = add nsw i64 %23, %25
  %29 = getelementptr inbounds [6 x double], ptr %0, i32 0, i64 %28
  %30 = load double, ptr %29, align 8, !invariant.load !3
  %31 = fmul double %15, %30
  %32 = fadd double %31, %18
  %33 = fdiv double 1.000000e+00, %32
  %34 = getelementptr inbounds [6 x double], ptr %4, i32 0, i64 %28
  store double %33, ptr %34, align 8
  %35 = add i64 %25, 1
  br label %24

36:                                               ; preds = %24
  %37 = add i64 %20, 1
  br label %19, !llvm.loop !7

38:                                               ; preds = %19
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 3840}
!6 = !{i64 8}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
