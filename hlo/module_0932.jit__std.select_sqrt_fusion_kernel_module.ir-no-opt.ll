; ModuleID = '__compute_module_select_sqrt_fusion_kernel_module'
source_filename = "__compute_module_select_sqrt_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_sqrt_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @select_sqrt_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_sqrt_fusion_wrapped(ptr noalias align 64 dereferenceable(128) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(8) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x i64], ptr %2, i32 0, i32 0
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = sitofp i64 %9 to double
  %11 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %12 = load double, ptr %11, align 8, !invariant.load !3
  %13 = fmul double %12, 6.250000e-02
  br label %14

14:                                               ; preds = %41, %7
  %15 = phi i64 [ %42, %41 ], [ 0, %7 ]
  %16 = phi double [ %22, %41 ], [ 0.000000e+00, %7 ]
  %17 = icmp slt i64 %15, 4
  br i1 %17, label %18, label %43

18:                                               ; preds = %14
  %19 = mul nsw i64 %15, 4
  br label %20

20:                                               ; preds = %39, %18
  %21 = phi i64 [ %40, %39 ], [ 0, %18 ]
  %22 = phi double [ %29, %39 ], [ %16, %18 ]
  %23 = icmp slt i64 %21, 2
  br i1 %23, label %24, label %41

24:                                               ; preds = %20
  %25 = mul nsw i64 %21, 2
  %26 = add nsw i64 %19, %25
  br label %27

27:                                               ; preds = %31, %24
  %28 = phi i64 [ %38, %31 ], [ 0, %24 ]
  %29 = phi double [ %37, %31 ], [ %22, %24 ]
  %30 = icmp slt i64 %28, 2
  br i1 %30, label %31, label %39

31:                                               ; preds = %27
  %32 = add nsw i64 %26, %28
  %33 = getelementptr inbounds [16 x double], ptr %0, i32 0, i64 %32
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = fsub double %34, %13
  %36 = fmul double %35, %35
  %37 = fadd reassoc double %29, %36
  %38 = add i64 %28, 1
  br label %27

39:                                               ; preds = %27
  %40 = add i64 %21, 1
  br label %20, !llvm.loop !6

41:                                               ; preds = %20
  %42 = add i64 %15, 1
  br label %14, !llvm.loop !6

43:                                               ; preds = %14
  %44 = fsub double 1.600000e+01, %10
  %45 = fcmp ogt double %44, 0.000000e+00
  %46 = fdiv double %16, %44
  %47 = select i1 %45, double %46, double +qnan
  %48 = call double @llvm.sqrt.f64(double %47)
  %49 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  store double %48, ptr %49, align 8
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 8}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
