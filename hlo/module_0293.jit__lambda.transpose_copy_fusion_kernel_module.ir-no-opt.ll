; ModuleID = '__compute_module_transpose_copy_fusion_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @transpose_copy_fusion(ptr %0) #0 {
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
  call void @transpose_copy_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_wrapped(ptr noalias align 64 dereferenceable(48) %0, ptr noalias align 64 dereferenceable(800) %1, ptr noalias align 64 dereferenceable(96) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(2400) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x i64], ptr %3, i32 0, i32 0
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  %11 = call i64 @llvm.smin.i64(i64 %10, i64 11)
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = getelementptr inbounds [12 x double], ptr %2, i32 0, i64 %12
  %14 = load double, ptr %13, align 8, !invariant.load !3
  br label %15

15:                                               ; preds = %44, %8
  %16 = phi i64 [ %45, %44 ], [ 0, %8 ]
  %17 = icmp slt i64 %16, 3
  br i1 %17, label %18, label %46

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 2
  %20 = mul nsw i64 %16, 100
  br label %21

21:                                               ; preds = %42, %18
  %22 = phi i64 [ %43, %42 ], [ 0, %18 ]
  %23 = icmp slt i64 %22, 50
  br i1 %23, label %24, label %44

24:                                               ; preds = %21
  %25 = mul nsw i64 %22, 2
  %26 = add nsw i64 %20, %25
  br label %27

27:                                               ; preds = %30, %24
  %28 = phi i64 [ %41, %30 ], [ 0, %24 ]
  %29 = icmp slt i64 %28, 2
  br i1 %29, label %30, label %42

30:                                               ; preds = %27
  %31 = add nsw i64 %25, %28
  %32 = getelementptr inbounds [100 x double], ptr %1, i32 0, i64 %31
  %33 = load double, ptr %32, align 8, !invariant.load !3
  %34 = add nsw i64 %19, %28
  %35 = getelementptr inbounds [6 x double], ptr %0, i32 0, i64 %34
  %36 = load double, ptr %35, align 8, !invariant.load !3
  %37 = fmul double %14, %36
  %38 = fsub double %33, %37
  %39 = add nsw i64 %26, %28
  %40 = getelementptr inbounds [300 x double], ptr %4, i32 0, i64 %39
  store double %38, ptr %40, align 8
  %41 = add i64 %28, 1
  br label %27

42:                                               ; preds = %27
  %43 = add i64 %22, 1
  br label %21, !llvm.loop !9

44:                                               ; preds = %21
  %45 = add i64 %16, 1
  br label %15, !llvm.loop !9

46:                                               ; preds = %15
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
!4 = !{i64 48}
!5 = !{i64 800}
!6 = !{i64 96}
!7 = !{i64 8}
!8 = !{i64 2400}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
