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
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !4
  %24 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 0
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 1
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  %30 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 2
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  call void @select_dynamic-update-slice_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, i64 %27, i64 %29, i64 %31)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_dynamic-update-slice_fusion.1_wrapped(ptr noalias align 64 dereferenceable(672) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(1) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(96) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(8) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(672) %9, i64 %10, i64 %11, i64 %12) #1 {
  %14 = getelementptr inbounds [1 x i64], ptr %7, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds [1 x i64], ptr %8, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = add i64 %15, %17
  %19 = icmp slt i64 %18, 0
  %20 = add i64 %18, 7
  %21 = select i1 %19, i64 %20, i64 %18
  %22 = trunc i64 %21 to i32
  %23 = sext i32 %22 to i64
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 6)
  %25 = call i64 @llvm.smax.i64(i64 %24, i64 0)
  %26 = getelementptr inbounds [1 x i8], ptr %2, i32 0, i32 0
  %27 = load i8, ptr %26, align 1, !invariant.load !3
  %28 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  %29 = load double, ptr %28, align 8, !invariant.load !3
  %30 = fcmp ogt double %29, 0.000000e+00
  %31 = getelementptr inbounds [1 x double], ptr %6, i32 0, i32 0
  %32 = load double, ptr %31, align 8, !invariant.load !3
  %33 = fmul double %32, %29
  %34 = fmul double %33, 5.000000e-01
  %35 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %36 = load double, ptr %35, align 8, !invariant.load !3
  %37 = trunc i8 %27 to i1
  %38 = mul nsw i64 %25, 12
  br label %39

39:                                               ; preds = %63, %13
  %40 = phi i64 [ %64, %63 ], [ 0, %13 ]
  %41 = icmp slt i64 %40, 6
  br i1 %41, label %42, label %65

42:                                               ; preds = %39
  %43 = mul nsw i64 %40, 2
  %44 = add nsw i64 %38, %43
  br label %45

45:                                               ; preds = %48, %42
  %46 = phi i64 [ %62, %48 ], [ 0, %42 ]
  %47 = icmp slt i64 %46, 2
  br i1 %47, label %48, label %63

48:                                               ; preds = %45
  %49 = add nsw i64 %43, %46
  %50 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %49
  %51 = load double, ptr %50, align 8, !invariant.load !3
  %52 = getelementptr inbounds [12 x double], ptr %5, i32 0, i64 %49
  %53 = load double, ptr %52, align 8, !invariant.load !3
  %54 = select i1 %30, double %51, double 0.000000e+00
  %55 = fsub double %53, %54
  %56 = fmul double %34, %55
  %57 = fmul double %36, %56
  %58 = add nsw i64 %44, %46
  %59 = getelementptr inbounds [84 x double], ptr %0, i32 0, i64 %58
  %60 = load double, ptr %59, align 8
  %61 = select i1 %37, double %57, double %60
  store double %61, ptr %59, align 8
  %62 = add i64 %46, 1
  br label %45

63:                                               ; preds = %45
  %64 = add i64 %40, 1
  br label %39, !llvm.loop !8

65:                                               ; preds = %39
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
