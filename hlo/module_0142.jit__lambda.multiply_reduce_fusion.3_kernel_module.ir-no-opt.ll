; ModuleID = '__compute_module_multiply_reduce_fusion.3_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.3(ptr %0) #0 {
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
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @multiply_reduce_fusion.3_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion.3_wrapped(ptr noalias align 64 dereferenceable(3072) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(1024) %2, ptr noalias align 64 dereferenceable(3840) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(1536) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = getelementptr inbounds [1 x i64], ptr %4, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smin.i64(i64 %11, i64 479)
  %13 = call i64 @llvm.smax.i64(i64 %12, i64 0)
  %14 = getelementptr inbounds [480 x double], ptr %3, i32 0, i64 %13
  %15 = load double, ptr %14, align 8, !invariant.load !3
  br label %16

16:                                               ; preds = %52, %9
  %17 = phi i64 [ %53, %52 ], [ 0, %9 ]
  %18 = icmp slt i64 %17, 64
  br i1 %18, label %19, label %54

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 2
  %21 = mul nsw i64 %17, 3
  br label %22

22:                                               ; preds = %48, %19
  %23 = phi i64 [ %51, %48 ], [ 0, %19 ]
  %24 = icmp slt i64 %23, 3
  br i1 %24, label %25, label %52

25:                                               ; preds = %22
  %26 = mul nsw i64 %23, 2
  %27 = mul nsw i64 %23, 128
  %28 = add nsw i64 %20, %27
  br label %29

29:                                               ; preds = %33, %25
  %30 = phi i64 [ %47, %33 ], [ 0, %25 ]
  %31 = phi double [ %46, %33 ], [ 0.000000e+00, %25 ]
  %32 = icmp slt i64 %30, 2
  br i1 %32, label %33, label %48

33:                                               ; preds = %29
  %34 = add nsw i64 %20, %30
  %35 = getelementptr inbounds [128 x double], ptr %2, i32 0, i64 %34
  %36 = load double, ptr %35, align 8, !invariant.load !3
  %37 = add nsw i64 %26, %30
  %38 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %37
  %39 = load double, ptr %38, align 8, !invariant.load !3
  %40 = fmul double %15, %39
  %41 = add nsw i64 %28, %30
  %42 = getelementptr inbounds [384 x double], ptr %0, i32 0, i64 %41
  %43 = load double, ptr %42, align 8, !invariant.load !3
  %44 = fsub double %36, %40
  %45 = fmul double %44, %43
  %46 = fadd reassoc double %31, %45
  %47 = add i64 %30, 1
  br label %29

48:                                               ; preds = %29
  %49 = add nsw i64 %21, %23
  %50 = getelementptr inbounds [192 x double], ptr %5, i32 0, i64 %49
  store double %31, ptr %50, align 8
  %51 = add i64 %23, 1
  br label %22, !llvm.loop !10

52:                                               ; preds = %22
  %53 = add i64 %17, 1
  br label %16, !llvm.loop !10

54:                                               ; preds = %16
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
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3072}
!5 = !{i64 48}
!6 = !{i64 1024}
!7 = !{i64 3840}
!8 = !{i64 8}
!9 = !{i64 1536}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
