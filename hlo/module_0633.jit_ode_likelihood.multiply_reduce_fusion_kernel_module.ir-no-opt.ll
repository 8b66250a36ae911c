; ModuleID = '__compute_module_multiply_reduce_fusion_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion(ptr %0) #0 {
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
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !9
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !10
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !9
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !6
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !6
  %26 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %27 = load ptr, ptr %26, align 8
  %28 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 0
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  %30 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 1
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = getelementptr inbounds %kernel_dim3, ptr %27, i32 0, i32 2
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  call void @multiply_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, i64 %29, i64 %31, i64 %33)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(192) %0, ptr noalias align 64 dereferenceable(576) %1, ptr noalias align 64 dereferenceable(48) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(48) %4, ptr noalias align 64 dereferenceable(144) %5, ptr noalias align 64 dereferenceable(288) %6, ptr noalias align 64 dereferenceable(8) %7, ptr noalias align 64 dereferenceable(288) %8, ptr noalias align 64 dereferenceable(48) %9, ptr noalias align 64 dereferenceable(48) %10, i64 %11, i64 %12, i64 %13) #1 {
  %15 = getelementptr inbounds [1 x double], ptr %7, i32 0, i32 0
  %16 = load double, ptr %15, align 8, !invariant.load !3
  %17 = fcmp ogt double %16, 0.000000e+00
  %18 = select i1 %17, double %16, double 1.000000e+00
  %19 = fmul double %16, 5.000000e-01
  br label %20

20:                                               ; preds = %104, %14
  %21 = phi i64 [ %106, %104 ], [ 0, %14 ]
  %22 = icmp slt i64 %21, 6
  br i1 %22, label %23, label %107

23:                                               ; preds = %20
  %24 = getelementptr inbounds [6 x double], ptr %4, i32 0, i64 %21
  %25 = load double, ptr %24, align 8, !invariant.load !3
  %26 = getelementptr inbounds [6 x double], ptr %2, i32 0, i64 %21
  %27 = load double, ptr %26, align 8, !invariant.load !3
  %28 = mul nsw i64 %21, 2
  %29 = mul nsw i64 %21, 3
  br label %30

30:                                               ; preds = %100, %23
  %31 = phi i64 [ %103, %100 ], [ 0, %23 ]
  %32 = phi double [ %102, %100 ], [ 0.000000e+00, %23 ]
  %33 = icmp slt i64 %31, 2
  br i1 %33, label %34, label %104

34:                                               ; preds = %30
  %35 = mul nsw i64 %31, 6
  %36 = add nsw i64 %21, %35
  %37 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %36
  %38 = load double, ptr %37, align 8, !invariant.load !3
  %39 = fneg double %38
  %40 = mul nsw i64 %31, 12
  %41 = add nsw i64 %28, %40
  %42 = mul nsw i64 %31, 18
  %43 = add nsw i64 %29, %42
  br label %44

44:                                               ; preds = %90, %34
  %45 = phi i64 [ %99, %90 ], [ 0, %34 ]
  %46 = phi double [ %98, %90 ], [ 0.000000e+00, %34 ]
  %47 = icmp slt i64 %45, 2
  br i1 %47, label %48, label %100

48:                                               ; preds = %44
  %49 = add nsw i64 %41, %45
  %50 = getelementptr inbounds [24 x double], ptr %0, i32 0, i64 %49
  %51 = load double, ptr %50, align 8, !invariant.load !3
  %52 = add nsw i64 %28, %45
  br label %53

53:                                               ; preds = %57, %48
  %54 = phi i64 [ %89, %57 ], [ 0, %48 ]
  %55 = phi double [ %88, %57 ], [ 0.000000e+00, %48 ]
  %56 = icmp slt i64 %54, 3
  br i1 %56, label %57, label %90

57:                                               ; preds = %53
  %58 = mul nsw i64 %54, 24
  %59 = add nsw i64 %49, %58
  %60 = getelementptr inbounds [72 x double], ptr %1, i32 0, i64 %59
  %61 = load double, ptr %60, align 8, !invariant.load !3
  %62 = add nsw i64 %43, %54
  %63 = getelementptr inbounds [36 x double], ptr %6, i32 0, i64 %62
  %64 = load double, ptr %63, align 8, !invariant.load !3
  %65 = fmul double %64, 5.000000e-01
  %66 = fneg double %65
  %67 = add nsw i64 %29, %54
  %68 = getelementptr inbounds [18 x double], ptr %5, i32 0, i64 %67
  %69 = load double, ptr %68, align 8, !invariant.load !3
  %70 = fmul double %66, %69
  %71 = fmul double %39, %69
  %72 = fmul double %70, %25
  %73 = fmul double %71, %27
  %74 = fadd double %72, %73
  %75 = mul nsw i64 %54, 2
  %76 = add nsw i64 %45, %75
  %77 = getelementptr inbounds [6 x double], ptr %9, i32 0, i64 %76
  %78 = load double, ptr %77, align 8, !invariant.load !3
  %79 = mul nsw i64 %54, 12
  %80 = add nsw i64 %52, %79
  %81 = getelementptr inbounds [36 x double], ptr %8, i32 0, i64 %80
  %82 = load double, ptr %81, align 8, !invariant.load !3
  %83 = fadd double %78, %82
  %84 = fmul double %69, %25
  %85 = fmul double %74, %83
  %86 = fmul double %84, %61
  %87 = fadd double %85, %86
  %88 = fadd reassoc double %55, %87
  %89 = add i64 %54, 1
  br label %53

90:                                               ; preds = %53
  %91 = fsub double %51, %55
  %92 = fdiv double %91, %18
  %93 = fmul double %55, -0.000000e+00
  %94 = select i1 %17, double %92, double 0.000000e+00
  %95 = fsub double %93, %94
  %96 = fmul double %19, %95
  %97 = fmul double %51, %96
  %98 = fadd reassoc double %46, %97
  %99 = add i64 %45, 1
  br label %44, !llvm.loop !11

100:                                              ; preds = %44
  %101 = fmul double %46, f0x3FE71547652B82FE
  %102 = fadd reassoc double %32, %101
  %103 = add i64 %31, 1
  br label %30, !llvm.loop !11

104:                                              ; preds = %30
  %105 = getelementptr inbounds [6 x double], ptr %10, i32 0, i64 %21
  store double %32, ptr %105, align 8
  %106 = add i64 %21, 1
  br label %20, !llvm.loop !11

107:                                              ; preds = %20
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 192}
!5 = !{i64 576}
!6 = !{i64 48}
!7 = !{i64 96}
!8 = !{i64 144}
!9 = !{i64 288}
!10 = !{i64 8}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
