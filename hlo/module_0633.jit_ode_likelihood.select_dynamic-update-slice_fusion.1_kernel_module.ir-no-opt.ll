; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.1_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_dynamic-update-slice_fusion.1(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !7
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !5
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !4
  %22 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 0
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  %26 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 1
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 2
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  call void @select_dynamic-update-slice_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, i64 %25, i64 %27, i64 %29)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_dynamic-update-slice_fusion.1_wrapped(ptr noalias align 64 dereferenceable(672) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(1) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(96) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(8) %7, ptr noalias align 64 dereferenceable(672) %8, i64 %9, i64 %10, i64 %11) #1 {
  %13 = getelementptr inbounds [1 x i64], ptr %6, i32 0, i32 0
  %14 = load i64, ptr %13, align 4, !invariant.load !3
  %15 = getelementptr inbounds [1 x i64], ptr %7, i32 0, i32 0
  %16 = load i64, ptr %15, align 4, !invariant.load !3
  %17 = add i64 %14, %16
  %18 = icmp slt i64 %17, 0
  %19 = add i64 %17, 7
  %20 = select i1 %18, i64 %19, i64 %17
  %21 = trunc i64 %20 to i32
  %22 = sext i32 %21 to i64
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 6)
  %24 = call i64 @llvm.smax.i64(i64 %23, i64 0)
  %25 = getelementptr inbounds [1 x i8], ptr %2, i32 0, i32 0
  %26 = load i8, ptr %25, align 1, !invariant.load !3
  %27 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  %28 = load double, ptr %27, align 8, !invariant.load !3
  %29 = fcmp ogt double %28, 0.000000e+00
  %30 = fmul double %28, 5.000000e-01
  %31 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %32 = load double, ptr %31, align 8, !invariant.load !3
  %33 = trunc i8 %26 to i1
  %34 = mul nsw i64 %24, 12
  br label %35

35:                                               ; preds = %60, %12
  %36 = phi i64 [ %61, %60 ], [ 0, %12 ]
  %37 = icmp slt i64 %36, 6
  br i1 %37, label %38, label %62

38:                                               ; preds = %35
  %39 = mul nsw i64 %36, 2
  %40 = add nsw i64 %34, %39
  br label %41

41:                                               ; preds = %44, %38
  %42 = phi i64 [ %59, %44 ], [ 0, %38 ]
  %43 = icmp slt i64 %42, 2
  br i1 %43, label %44, label %60

44:                                               ; preds = %41
  %45 = add nsw i64 %39, %42
  %46 = getelementptr inbounds [12 x double], ptr %5, i32 0, i64 %45
  %47 = load double, ptr %46, align 8, !invariant.load !3
  %48 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %45
  %49 = load double, ptr %48, align 8, !invariant.load !3
  %50 = fmul double %47, -0.000000e+00
  %51 = select i1 %29, double %49, double 0.000000e+00
  %52 = fsub double %50, %51
  %53 = fmul double %30, %52
  %54 = fmul double %32, %53
  %55 = add nsw i64 %40, %42
  %56 = getelementptr inbounds [84 x double], ptr %0, i32 0, i64 %55
  %57 = load double, ptr %56, align 8
  %58 = select i1 %33, double %54, double %57
  store double %58, ptr %56, align 8
  %59 = add i64 %42, 1
  br label %41

60:                                               ; preds = %41
  %61 = add i64 %36, 1
  br label %35, !llvm.loop !8

62:                                               ; preds = %35
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
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 672}
!5 = !{i64 8}
!6 = !{i64 1}
!7 = !{i64 96}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
