; ModuleID = '__compute_module_add_maximum_fusion_kernel_module'
source_filename = "__compute_module_add_maximum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_maximum_fusion(ptr %0) #0 {
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
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @add_maximum_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_maximum_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(48) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(96) %4, i64 %5, i64 %6, i64 %7) #1 {
  %9 = getelementptr inbounds [1 x i64], ptr %0, i32 0, i32 0
  %10 = load i64, ptr %9, align 4, !invariant.load !3
  %11 = getelementptr inbounds [1 x i64], ptr %3, i32 0, i32 0
  %12 = load i64, ptr %11, align 4, !invariant.load !3
  %13 = sitofp i64 %10 to double
  %14 = sitofp i64 %12 to double
  %15 = fsub double %13, %14
  br label %16

16:                                               ; preds = %43, %8
  %17 = phi i64 [ %44, %43 ], [ 0, %8 ]
  %18 = icmp slt i64 %17, 6
  br i1 %18, label %19, label %45

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 2
  br label %21

21:                                               ; preds = %24, %19
  %22 = phi i64 [ %42, %24 ], [ 0, %19 ]
  %23 = icmp slt i64 %22, 2
  br i1 %23, label %24, label %43

24:                                               ; preds = %21
  %25 = add nsw i64 %20, %22
  %26 = getelementptr inbounds [12 x i32], ptr %2, i32 0, i64 %25
  %27 = load i32, ptr %26, align 4, !invariant.load !3
  %28 = zext i32 %27 to i64
  %29 = getelementptr inbounds [12 x i32], ptr %1, i32 0, i64 %25
  %30 = load i32, ptr %29, align 4, !invariant.load !3
  %31 = shl i64 %28, 32
  %32 = zext i32 %30 to i64
  %33 = or i64 %31, %32
  %34 = lshr i64 %33, 12
  %35 = or i64 %34, 4607182418800017408
  %36 = bitcast i64 %35 to double
  %37 = fadd double %36, -1.000000e+00
  %38 = fmul double %37, %15
  %39 = fadd double %38, %14
  %40 = call double @llvm.maximum.f64(double %14, double %39)
  %41 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %25
  store double %40, ptr %41, align 8
  %42 = add i64 %22, 1
  br label %21

43:                                               ; preds = %21
  %44 = add i64 %17, 1
  br label %16, !llvm.loop !7

45:                                               ; preds = %16
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 48}
!6 = !{i64 96}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
