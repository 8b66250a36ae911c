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
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !6
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !6
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 0
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  %26 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 1
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 2
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, i64 %25, i64 %27, i64 %29)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(800) %1, ptr noalias align 64 dereferenceable(800) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(96) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(96) %6, ptr noalias align 64 dereferenceable(96) %7, ptr noalias align 64 dereferenceable(800) %8, i64 %9, i64 %10, i64 %11) #1 {
  %13 = getelementptr inbounds [1 x i64], ptr %5, i32 0, i32 0
  %14 = load i64, ptr %13, align 4, !invariant.load !3
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 11)
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = getelementptr inbounds [12 x double], ptr %6, i32 0, i64 %16
  %18 = load double, ptr %17, align 8, !invariant.load !3
  %19 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %20 = load double, ptr %19, align 8, !invariant.load !3
  %21 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %16
  %22 = load double, ptr %21, align 8, !invariant.load !3
  %23 = fcmp ogt double %22, 0.000000e+00
  %24 = getelementptr inbounds [12 x double], ptr %7, i32 0, i64 %16
  %25 = load double, ptr %24, align 8, !invariant.load !3
  %26 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  %27 = load double, ptr %26, align 8, !invariant.load !3
  br label %28

28:                                               ; preds = %50, %12
  %29 = phi i64 [ %51, %50 ], [ 0, %12 ]
  %30 = icmp slt i64 %29, 50
  br i1 %30, label %31, label %52

31:                                               ; preds = %28
  %32 = mul nsw i64 %29, 2
  br label %33

33:                                               ; preds = %36, %31
  %34 = phi i64 [ %49, %36 ], [ 0, %31 ]
  %35 = icmp slt i64 %34, 2
  br i1 %35, label %36, label %50

36:                                               ; preds = %33
  %37 = add nsw i64 %32, %34
  %38 = getelementptr inbounds [100 x double], ptr %2, i32 0, i64 %37
  %39 = load double, ptr %38, align 8, !invariant.load !3
  %40 = fmul double %18, %39
  %41 = getelementptr inbounds [100 x double], ptr %1, i32 0, i64 %37
  %42 = load double, ptr %41, align 8
  %43 = fsub double %42, %40
  %44 = fmul double %43, %20
  %45 = fmul double %25, %39
  %46 = select i1 %23, double %44, double 0.000000e+00
  %47 = fmul double %27, %46
  %48 = fadd double %45, %47
  store double %48, ptr %41, align 8
  %49 = add i64 %34, 1
  br label %33

50:                                               ; preds = %33
  %51 = add i64 %29, 1
  br label %28, !llvm.loop !7

52:                                               ; preds = %28
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 800}
!6 = !{i64 96}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
