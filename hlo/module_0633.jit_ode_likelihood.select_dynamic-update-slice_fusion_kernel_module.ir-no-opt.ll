; ModuleID = '__compute_module_select_dynamic-update-slice_fusion_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_dynamic-update-slice_fusion(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !4
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @select_dynamic-update-slice_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_dynamic-update-slice_fusion_wrapped(ptr noalias align 64 dereferenceable(336) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(1) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(336) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = getelementptr inbounds [1 x i64], ptr %4, i32 0, i32 0
  %12 = load i64, ptr %11, align 4, !invariant.load !3
  %13 = getelementptr inbounds [1 x i64], ptr %5, i32 0, i32 0
  %14 = load i64, ptr %13, align 4, !invariant.load !3
  %15 = add i64 %12, %14
  %16 = icmp slt i64 %15, 0
  %17 = add i64 %15, 7
  %18 = select i1 %16, i64 %17, i64 %15
  %19 = trunc i64 %18 to i32
  %20 = sext i32 %19 to i64
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 6)
  %22 = call i64 @llvm.smax.i64(i64 %21, i64 0)
  %23 = getelementptr inbounds [1 x i8], ptr %3, i32 0, i32 0
  %24 = load i8, ptr %23, align 1, !invariant.load !3
  %25 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = trunc i8 %24 to i1
  %28 = mul nsw i64 %22, 6
  br label %29

29:                                               ; preds = %32, %10
  %30 = phi i64 [ %40, %32 ], [ 0, %10 ]
  %31 = icmp slt i64 %30, 6
  br i1 %31, label %32, label %41

32:                                               ; preds = %29
  %33 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %30
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = fmul double %34, %26
  %36 = add nsw i64 %28, %30
  %37 = getelementptr inbounds [42 x double], ptr %0, i32 0, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = select i1 %27, double %35, double %38
  store double %39, ptr %37, align 8
  %40 = add i64 %30, 1
  br label %29

41:                                               ; preds = %29
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
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 336}
!5 = !{i64 48}
!6 = !{i64 8}
!7 = !{i64 1}
