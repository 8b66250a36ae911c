; ModuleID = '__compute_module_add_reduce_fusion_kernel_module'
source_filename = "__compute_module_add_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_reduce_fusion(ptr %0) #0 {
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
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @add_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(576) %0, ptr noalias align 64 dereferenceable(192) %1, ptr noalias align 64 dereferenceable(288) %2, ptr noalias align 64 dereferenceable(48) %3, ptr noalias align 64 dereferenceable(96) %4, ptr noalias align 64 dereferenceable(288) %5, i64 %6, i64 %7, i64 %8) #1 {
  br label %10

10:                                               ; preds = %65, %9
  %11 = phi i64 [ %66, %65 ], [ 0, %9 ]
  %12 = icmp slt i64 %11, 2
  br i1 %12, label %13, label %67

13:                                               ; preds = %10
  %14 = mul nsw i64 %11, 12
  %15 = mul nsw i64 %11, 18
  br label %16

16:                                               ; preds = %63, %13
  %17 = phi i64 [ %64, %63 ], [ 0, %13 ]
  %18 = icmp slt i64 %17, 6
  br i1 %18, label %19, label %65

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 2
  %21 = add nsw i64 %14, %20
  %22 = mul nsw i64 %17, 3
  %23 = add nsw i64 %15, %22
  br label %24

24:                                               ; preds = %59, %19
  %25 = phi i64 [ %62, %59 ], [ 0, %19 ]
  %26 = icmp slt i64 %25, 3
  br i1 %26, label %27, label %63

27:                                               ; preds = %24
  %28 = mul nsw i64 %25, 24
  %29 = add nsw i64 %21, %28
  %30 = mul nsw i64 %25, 12
  %31 = add nsw i64 %20, %30
  %32 = mul nsw i64 %25, 2
  br label %33

33:                                               ; preds = %37, %27
  %34 = phi i64 [ %58, %37 ], [ 0, %27 ]
  %35 = phi double [ %57, %37 ], [ 0.000000e+00, %27 ]
  %36 = icmp slt i64 %34, 2
  br i1 %36, label %37, label %59

37:                                               ; preds = %33
  %38 = add nsw i64 %29, %34
  %39 = getelementptr inbounds [72 x double], ptr %0, i32 0, i64 %38
  %40 = load double, ptr %39, align 8, !invariant.load !3
  %41 = add nsw i64 %21, %34
  %42 = getelementptr inbounds [24 x double], ptr %1, i32 0, i64 %41
  %43 = load double, ptr %42, align 8, !invariant.load !3
  %44 = add nsw i64 %31, %34
  %45 = getelementptr inbounds [36 x double], ptr %2, i32 0, i64 %44
  %46 = load double, ptr %45, align 8, !invariant.load !3
  %47 = add nsw i64 %20, %34
  %48 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %47
  %49 = load double, ptr %48, align 8, !invariant.load !3
  %50 = add nsw i64 %32, %34
  %51 = getelementptr inbounds [6 x double], ptr %3, i32 0, i64 %50
  %52 = load double, ptr %51, align 8, !invariant.load !3
  %53 = fadd double %49, %52
  %54 = fmul double %43, %46
  %55 = fmul double %53, %40
  %56 = fadd double %54, %55
  %57 = fadd reassoc double %35, %56
  %58 = add i64 %34, 1
  br label %33

59:                                               ; preds = %33
  %60 = add nsw i64 %23, %25
  %61 = getelementptr inbounds [36 x double], ptr %5, i32 0, i64 %60
  store double %35, ptr %61, align 8
  %62 = add i64 %25, 1
  br label %24, !llvm.loop !9

63:                                               ; preds = %24
  %64 = add i64 %17, 1
  br label %16, !llvm.loop !9

65:                                               ; preds = %16
  %66 = add i64 %11, 1
  br label %10, !llvm.loop !9

67:                                               ; preds = %10
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
!8 = !{i64 96}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
