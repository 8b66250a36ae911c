; ModuleID = '__compute_module_select_select_fusion_kernel_module'
source_filename = "__compute_module_select_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
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
  call void @select_select_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_select_fusion_wrapped(ptr noalias align 64 dereferenceable(3848) %0, ptr noalias align 64 dereferenceable(8000) %1, ptr noalias align 64 dereferenceable(3848) %2, ptr noalias align 64 dereferenceable(3848) %3, ptr noalias align 64 dereferenceable(8000) %4, ptr noalias align 64 dereferenceable(1924) %5, ptr noalias align 64 dereferenceable(3848) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = getelementptr inbounds [1000 x double], ptr %4, i32 0, i32 0
  %12 = load double, ptr %11, align 8, !invariant.load !3
  %13 = getelementptr inbounds [1000 x double], ptr %4, i32 0, i32 999
  %14 = load double, ptr %13, align 8, !invariant.load !3
  %15 = getelementptr inbounds [1000 x double], ptr %1, i32 0, i32 0
  %16 = load double, ptr %15, align 8, !invariant.load !3
  %17 = getelementptr inbounds [1000 x double], ptr %1, i32 0, i32 999
  %18 = load double, ptr %17, align 8, !invariant.load !3
  br label %19

19:                                               ; preds = %22, %10
  %20 = phi i64 [ %58, %22 ], [ 0, %10 ]
  %21 = icmp slt i64 %20, 481
  br i1 %21, label %22, label %59

22:                                               ; preds = %19
  %23 = getelementptr inbounds [481 x double], ptr %3, i32 0, i64 %20
  %24 = load double, ptr %23, align 8, !invariant.load !3
  %25 = getelementptr inbounds [481 x double], ptr %2, i32 0, i64 %20
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = fsub double %26, %24
  %28 = getelementptr inbounds [481 x i32], ptr %5, i32 0, i64 %20
  %29 = load i32, ptr %28, align 4, !invariant.load !3
  %30 = call i32 @llvm.smax.i32(i32 %29, i32 1)
  %31 = call i32 @llvm.smin.i32(i32 %30, i32 999)
  %32 = icmp slt i32 %31, 0
  %33 = add i32 %31, 1000
  %34 = select i1 %32, i32 %33, i32 %31
  %35 = sext i32 %34 to i64
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 999)
  %37 = call i64 @llvm.smax.i64(i64 %36, i64 0)
  %38 = getelementptr inbounds [1000 x double], ptr %4, i32 0, i64 %37
  %39 = load double, ptr %38, align 8, !invariant.load !3
  %40 = fsub double %39, %24
  %41 = call double @llvm.fabs.f64(double %40)
  %42 = fcmp ole double %41, f0x3970000000000000
  %43 = select i1 %42, double 1.000000e+00, double %40
  %44 = fdiv double %27, %43
  %45 = getelementptr inbounds [1000 x double], ptr %1, i32 0, i64 %37
  %46 = load double, ptr %45, align 8, !invariant.load !3
  %47 = getelementptr inbounds [481 x double], ptr %0, i32 0, i64 %20
  %48 = load double, ptr %47, align 8, !invariant.load !3
  %49 = fsub double %46, %48
  %50 = fmul double %44, %49
  %51 = fadd double %48, %50
  %52 = fcmp olt double %26, %12
  %53 = select i1 %42, double %48, double %51
  %54 = fcmp ogt double %26, %14
  %55 = select i1 %52, double %16, double %53
  %56 = select i1 %54, double %18, double %55
  %57 = getelementptr inbounds [481 x double], ptr %6, i32 0, i64 %20
  store double %56, ptr %57, align 8
  %58 = add i64 %20, 1
  br label %19

59:                                               ; preds = %19
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3848}
!5 = !{i64 8000}
!6 = !{i64 1924}
