; ModuleID = '__compute_module_bitcast_pad_fusion.1_kernel_module'
source_filename = "__compute_module_bitcast_pad_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_pad_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %15 = load ptr, ptr %14, align 8
  %16 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 1
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %15, i32 0, i32 2
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  call void @bitcast_pad_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, i64 %17, i64 %19, i64 %21)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_pad_fusion.1_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(96) %2, ptr noalias align 64 dereferenceable(1) %3, ptr noalias align 64 dereferenceable(672) %4, i64 %5, i64 %6, i64 %7) #1 {
  br label %9

9:                                                ; preds = %51, %8
  %10 = phi i64 [ %52, %51 ], [ 0, %8 ]
  %11 = icmp slt i64 %10, 7
  br i1 %11, label %12, label %53

12:                                               ; preds = %9
  %13 = icmp eq i64 %10, 0
  %14 = mul nsw i64 %10, 12
  br label %15

15:                                               ; preds = %49, %12
  %16 = phi i64 [ %50, %49 ], [ 0, %12 ]
  %17 = icmp slt i64 %16, 6
  br i1 %17, label %18, label %51

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 2
  %20 = add nsw i64 %14, %19
  br label %21

21:                                               ; preds = %45, %18
  %22 = phi i64 [ %48, %45 ], [ 0, %18 ]
  %23 = icmp slt i64 %22, 2
  br i1 %23, label %24, label %49

24:                                               ; preds = %21
  br i1 %13, label %25, label %42

25:                                               ; preds = %24
  %26 = getelementptr inbounds [1 x i8], ptr %3, i32 0, i32 0
  %27 = load i8, ptr %26, align 1, !invariant.load !3
  %28 = add nsw i64 %19, %22
  %29 = getelementptr inbounds [12 x double], ptr %2, i32 0, i64 %28
  %30 = load double, ptr %29, align 8, !invariant.load !3
  %31 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %32 = load double, ptr %31, align 8, !invariant.load !3
  %33 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = fneg double %32
  %36 = fneg double %34
  %37 = fsub double %35, %36
  %38 = fmul double %37, -1.000000e+00
  %39 = trunc i8 %27 to i1
  %40 = select i1 %39, double 0.000000e+00, double %30
  %41 = fmul double %38, %40
  br label %43

42:                                               ; preds = %24
  br label %43

43:                                               ; preds = %25, %42
  %44 = phi double [ 0.000000e+00, %42 ], [ %41, %25 ]
  br label %45

45:                                               ; preds = %43
  %46 = add nsw i64 %20, %22
  %47 = getelementptr inbounds [84 x double], ptr %4, i32 0, i64 %46
  store double %44, ptr %47, align 8
  %48 = add i64 %22, 1
  br label %21

49:                                               ; preds = %21
  %50 = add i64 %16, 1
  br label %15, !llvm.loop !8

51:                                               ; preds = %15
  %52 = add i64 %10, 1
  br label %9, !llvm.loop !8

53:                                               ; preds = %9
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{i64 1}
!7 = !{i64 672}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
