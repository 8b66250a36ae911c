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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !8
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !9
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !10
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @multiply_reduce_fusion.2_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion.2_wrapped(ptr noalias align 64 dereferenceable(3072) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(1536) %2, ptr noalias align 64 dereferenceable(512) %3, ptr noalias align 64 dereferenceable(3840) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(1024) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = getelementptr inbounds [1 x i64], ptr %5, i32 0, i32 0
  %12 = load i64, ptr %11, align 4, !invariant.load !3
  %13 = call i64 @llvm.smin.i64(i64 %12, i64 479)
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = getelementptr inbounds [480 x double], ptr %4, i32 0, i64 %14
  %16 = load double, ptr %15, align 8, !invariant.load !3
  br label %17

17:                                               ; preds = %55, %10
  %18 = phi i64 [ %56, %55 ], [ 0, %10 ]
  %19 = icmp slt i64 %18, 64
  br i1 %19, label %20, label %57

20:                                               ; preds = %17
  %21 = getelementptr inbounds [64 x double], ptr %3, i32 0, i64 %18
  %22 = load double, ptr %21, align 8, !invariant.load !3
  %23 = mul nsw i64 %18, 2
  %24 = mul nsw i64 %18, 3
  br label %25

25:                                               ; preds = %52, %20
  %26 = phi i64 [ %54, %52 ], [ 0, %20 ]
  %27 = icmp slt i64 %26, 2
  br i1 %27, label %28, label %55

28:                                               ; preds = %25
  %29 = add nsw i64 %23, %26
  br label %30

30:                                               ; preds = %34, %28
  %31 = phi i64 [ %51, %34 ], [ 0, %28 ]
  %32 = phi double [ %50, %34 ], [ 0.000000e+00, %28 ]
  %33 = icmp slt i64 %31, 3
  br i1 %33, label %34, label %52

34:                                               ; preds = %30
  %35 = mul nsw i64 %31, 128
  %36 = add nsw i64 %29, %35
  %37 = getelementptr inbounds [384 x double], ptr %0, i32 0, i64 %36
  %38 = load double, ptr %37, align 8, !invariant.load !3
  %39 = mul nsw i64 %31, 2
  %40 = add nsw i64 %26, %39
  %41 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %40
  %42 = load double, ptr %41, align 8, !invariant.load !3
  %43 = fmul double %16, %38
  %44 = fadd double %42, %43
  %45 = add nsw i64 %24, %31
  %46 = getelementptr inbounds [192 x double], ptr %2, i32 0, i64 %45
  %47 = load double, ptr %46, align 8, !invariant.load !3
  %48 = fmul double %47, %22
  %49 = fmul double %48, %44
  %50 = fadd reassoc double %32, %49
  %51 = add i64 %31, 1
  br label %30

52:                                               ; preds = %30
  %53 = getelementptr inbounds [128 x double], ptr %6, i32 0, i64 %29
  store double %32, ptr %53, align 8
  %54 = add i64 %26, 1
  br label %25, !llvm.loop !11

55:                                               ; preds = %25
  %56 = add i64 %18, 1
  br label %17, !llvm.loop !11

57:                                               ; preds = %17
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3072}
!5 = !{i64 48}
!6 = !{i64 1536}
!7 = !{i64 512}
!8 = !{i64 3840}
!9 = !{i64 8}
!10 = !{i64 1024}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
