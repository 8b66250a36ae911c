; ModuleID = '__compute_module_add_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_add_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_reduce_fusion.1(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !8
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !9
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !6
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @add_reduce_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_reduce_fusion.1_wrapped(ptr noalias align 64 dereferenceable(576) %0, ptr noalias align 64 dereferenceable(192) %1, ptr noalias align 64 dereferenceable(288) %2, ptr noalias align 64 dereferenceable(48) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(96) %5, ptr noalias align 64 dereferenceable(288) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  %12 = load double, ptr %11, align 8, !invariant.load !3
  br label %13

13:                                               ; preds = %69, %10
  %14 = phi i64 [ %70, %69 ], [ 0, %10 ]
  %15 = icmp slt i64 %14, 2
  br i1 %15, label %16, label %71

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 12
  %18 = mul nsw i64 %14, 18
  br label %19

19:                                               ; preds = %67, %16
  %20 = phi i64 [ %68, %67 ], [ 0, %16 ]
  %21 = icmp slt i64 %20, 6
  br i1 %21, label %22, label %69

22:                                               ; preds = %19
  %23 = mul nsw i64 %20, 2
  %24 = add nsw i64 %17, %23
  %25 = mul nsw i64 %20, 3
  %26 = add nsw i64 %18, %25
  br label %27

27:                                               ; preds = %63, %22
  %28 = phi i64 [ %66, %63 ], [ 0, %22 ]
  %29 = icmp slt i64 %28, 3
  br i1 %29, label %30, label %67

30:                                               ; preds = %27
  %31 = mul nsw i64 %28, 24
  %32 = add nsw i64 %24, %31
  %33 = mul nsw i64 %28, 12
  %34 = add nsw i64 %23, %33
  %35 = mul nsw i64 %28, 2
  br label %36

36:                                               ; preds = %40, %30
  %37 = phi i64 [ %62, %40 ], [ 0, %30 ]
  %38 = phi double [ %61, %40 ], [ 0.000000e+00, %30 ]
  %39 = icmp slt i64 %37, 2
  br i1 %39, label %40, label %63

40:                                               ; preds = %36
  %41 = add nsw i64 %32, %37
  %42 = getelementptr inbounds [72 x double], ptr %0, i32 0, i64 %41
  %43 = load double, ptr %42, align 8, !invariant.load !3
  %44 = add nsw i64 %24, %37
  %45 = getelementptr inbounds [24 x double], ptr %1, i32 0, i64 %44
  %46 = load double, ptr %45, align 8, !invariant.load !3
  %47 = add nsw i64 %34, %37
  %48 = getelementptr inbounds [36 x double], ptr %2, i32 0, i64 %47
  %49 = load double, ptr %48, align 8, !invariant.load !3
  %50 = add nsw i64 %23, %37
  %51 = getelementptr inbounds [12 x double], ptr %5, i32 0, i64 %50
  %52 = load double, ptr %51, align 8, !invariant.load !3
  %53 = add nsw i64 %35, %37
  %54 = getelementptr inbounds [6 x double], ptr %3, i32 0, i64 %53
  %55 = load double, ptr %54, align 8, !invariant.load !3
  %56 = fmul double %12, %55
  %57 = fsub double %52, %56
  %58 = fmul double %46, %49
  %59 = fmul double %57, %43
  %60 = fadd double %58, %59
  %61 = fadd reassoc double %38, %60
  %62 = add i64 %37, 1
  br label %36

63:                                               ; preds = %36
  %64 = add nsw i64 %26, %28
  %65 = getelementptr inbounds [36 x double], ptr %6, i32 0, i64 %64
  store double %38, ptr %65, align 8
  %66 = add i64 %28, 1
  br label %27, !llvm.loop !10

67:                                               ; preds = %27
  %68 = add i64 %20, 1
  br label %19, !llvm.loop !10

69:                                               ; preds = %19
  %70 = add i64 %14, 1
  br label %13, !llvm.loop !10

71:                                               ; preds = %13
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 576}
!5 = !{i64 192}
!6 = !{i64 288}
!7 = !{i64 48}
!8 = !{i64 8}
!9 = !{i64 96}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
