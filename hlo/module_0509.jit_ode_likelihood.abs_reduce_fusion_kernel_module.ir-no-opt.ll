; ModuleID = '__compute_module_abs_reduce_fusion_kernel_module'
source_filename = "__compute_module_abs_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @abs_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @abs_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @abs_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(48) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(1) %2, ptr noalias align 64 dereferenceable(48) %3, ptr noalias align 64 dereferenceable(8) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x i8], ptr %2, i32 0, i32 0
  %10 = load i8, ptr %9, align 1, !invariant.load !3
  %11 = trunc i8 %10 to i1
  br label %12

12:                                               ; preds = %16, %8
  %13 = phi i64 [ %34, %16 ], [ 0, %8 ]
  %14 = phi double [ %33, %16 ], [ -inf, %8 ]
  %15 = icmp slt i64 %13, 6
  br i1 %15, label %16, label %35

16:                                               ; preds = %12
  %17 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %13
  %18 = load double, ptr %17, align 8, !invariant.load !3
  %19 = getelementptr inbounds [6 x double], ptr %0, i32 0, i64 %13
  %20 = load double, ptr %19, align 8, !invariant.load !3
  %21 = select i1 %11, double %20, double %18
  %22 = call double @llvm.fabs.f64(double %20)
  %23 = call double @llvm.fabs.f64(double %21)
  %24 = call double @llvm.maximum.f64(double %22, double %23)
  %25 = getelementptr inbounds [6 x double], ptr %3, i32 0, i64 %13
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = fcmp une double %26, %26
  %28 = fmul double %24, 1.000000e-09
  %29 = select i1 %27, double +inf, double %26
  %30 = fadd double %28, 1.000000e-09
  %31 = fdiv double %29, %30
  %32 = call double @llvm.fabs.f64(double %31)
  %33 = call reassoc double @llvm.maximum.f64(double %14, double %32)
  %34 = add i64 %13, 1
  br label %12

35:                                               ; preds = %12
  %36 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  store double %14, ptr %36, align 8
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 1}
!6 = !{i64 8}
