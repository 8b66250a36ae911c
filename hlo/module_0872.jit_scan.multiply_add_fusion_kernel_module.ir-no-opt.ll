; ModuleID = '__compute_module_multiply_add_fusion_kernel_module'
source_filename = "__compute_module_multiply_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !4
  %20 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %21 = load ptr, ptr %20, align 8
  %22 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 0
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 1
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  %26 = getelementptr inbounds %kernel_dim3, ptr %21, i32 0, i32 2
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, i64 %23, i64 %25, i64 %27)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(64) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(64) %7, i64 %8, i64 %9, i64 %10) #1 {
  %12 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  %13 = load double, ptr %12, align 8, !invariant.load !3
  %14 = getelementptr inbounds [1 x i64], ptr %1, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 7)
  %17 = call i64 @llvm.smax.i64(i64 %16, i64 0)
  %18 = getelementptr inbounds [8 x double], ptr %0, i32 0, i64 %17
  %19 = load double, ptr %18, align 8, !invariant.load !3
  %20 = fmul double %19, 1.000000e-03
  %21 = getelementptr inbounds [1 x double], ptr %6, i32 0, i32 0
  %22 = load double, ptr %21, align 8, !invariant.load !3
  %23 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  %24 = load double, ptr %23, align 8, !invariant.load !3
  br label %25

25:                                               ; preds = %56, %11
  %26 = phi i64 [ %57, %56 ], [ 0, %11 ]
  %27 = icmp slt i64 %26, 2
  br i1 %27, label %28, label %58

28:                                               ; preds = %25
  %29 = mul nsw i64 %26, 4
  br label %30

30:                                               ; preds = %54, %28
  %31 = phi i64 [ %55, %54 ], [ 0, %28 ]
  %32 = icmp slt i64 %31, 2
  br i1 %32, label %33, label %56

33:                                               ; preds = %30
  %34 = mul nsw i64 %31, 2
  %35 = add nsw i64 %29, %34
  br label %36

36:                                               ; preds = %39, %33
  %37 = phi i64 [ %53, %39 ], [ 0, %33 ]
  %38 = icmp slt i64 %37, 2
  br i1 %38, label %39, label %54

39:                                               ; preds = %36
  %40 = add nsw i64 %35, %37
  %41 = getelementptr inbounds [8 x double], ptr %2, i32 0, i64 %40
  %42 = load double, ptr %41, align 8, !invariant.load !3
  %43 = fmul double %42, %13
  %44 = fmul double %43, 3.000000e+00
  %45 = call double @llvm.sin.f64(double %44)
  %46 = getelementptr inbounds [8 x double], ptr %5, i32 0, i64 %40
  %47 = load double, ptr %46, align 8, !invariant.load !3
  %48 = fadd double %45, %20
  %49 = fmul double %22, %47
  %50 = fmul double %24, %48
  %51 = fadd double %49, %50
  %52 = getelementptr inbounds [8 x double], ptr %7, i32 0, i64 %40
  store double %51, ptr %52, align 8
  %53 = add i64 %37, 1
  br label %36

54:                                               ; preds = %36
  %55 = add i64 %31, 1
  br label %30, !llvm.loop !6

56:                                               ; preds = %30
  %57 = add i64 %26, 1
  br label %25, !llvm.loop !6

58:                                               ; preds = %25
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 8}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
