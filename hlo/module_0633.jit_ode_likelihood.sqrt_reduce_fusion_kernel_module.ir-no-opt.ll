; ModuleID = '__compute_module_sqrt_reduce_fusion_kernel_module'
source_filename = "__compute_module_sqrt_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @sqrt_reduce_fusion(ptr %0) #0 {
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
  call void @sqrt_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @sqrt_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(96) %0, ptr noalias align 64 dereferenceable(96) %1, ptr noalias align 64 dereferenceable(1) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(8) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x i8], ptr %2, i32 0, i32 0
  %10 = load i8, ptr %9, align 1, !invariant.load !3
  %11 = trunc i8 %10 to i1
  br label %12

12:                                               ; preds = %42, %8
  %13 = phi i64 [ %46, %42 ], [ 0, %8 ]
  %14 = phi double [ %45, %42 ], [ -inf, %8 ]
  %15 = icmp slt i64 %13, 6
  br i1 %15, label %16, label %47

16:                                               ; preds = %12
  %17 = mul nsw i64 %13, 2
  br label %18

18:                                               ; preds = %22, %16
  %19 = phi i64 [ %41, %22 ], [ 0, %16 ]
  %20 = phi double [ %40, %22 ], [ 0.000000e+00, %16 ]
  %21 = icmp slt i64 %19, 2
  br i1 %21, label %22, label %42

22:                                               ; preds = %18
  %23 = add nsw i64 %17, %19
  %24 = getelementptr inbounds [12 x double], ptr %1, i32 0, i64 %23
  %25 = load double, ptr %24, align 8, !invariant.load !3
  %26 = getelementptr inbounds [12 x double], ptr %0, i32 0, i64 %23
  %27 = load double, ptr %26, align 8, !invariant.load !3
  %28 = select i1 %11, double %27, double %25
  %29 = call double @llvm.fabs.f64(double %27)
  %30 = call double @llvm.fabs.f64(double %28)
  %31 = call double @llvm.maximum.f64(double %29, double %30)
  %32 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %23
  %33 = load double, ptr %32, align 8, !invariant.load !3
  %34 = fcmp une double %33, %33
  %35 = fmul double %31, 1.000000e-09
  %36 = select i1 %34, double +inf, double %33
  %37 = fadd double %35, 1.000000e-09
  %38 = fdiv double %36, %37
  %39 = fmul double %38, %38
  %40 = fadd reassoc double %20, %39
  %41 = add i64 %19, 1
  br label %18

42:                                               ; preds = %18
  %43 = fmul double %20, 5.000000e-01
  %44 = call double @llvm.sqrt.f64(double %43)
  %45 = call reassoc double @llvm.maximum.f64(double %14, double %44)
  %46 = add i64 %13, 1
  br label %12, !llvm.loop !7

47:                                               ; preds = %12
  %48 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  store double %14, ptr %48, align 8
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 1}
!6 = !{i64 8}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
