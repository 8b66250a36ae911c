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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !8
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !7
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !9
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !10
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !10
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !7
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !7
  %28 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %29 = load ptr, ptr %28, align 8
  %30 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 0
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 1
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  %34 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 2
  %35 = load i64, ptr %34, align 4, !invariant.load !3
  call void @multiply_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, i64 %31, i64 %33, i64 %35)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(192) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(576) %2, ptr noalias align 64 dereferenceable(48) %3, ptr noalias align 64 dereferenceable(96) %4, ptr noalias align 64 dereferenceable(48) %5, ptr noalias align 64 dereferenceable(144) %6, ptr noalias align 64 dereferenceable(288) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(288) %9, ptr noalias align 64 dereferenceable(48) %10, ptr noalias align 64 dereferenceable(48) %11, i64 %12, i64 %13, i64 %14) #1 {
  %16 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %17 = load double, ptr %16, align 8, !invariant.load !3
  %18 = getelementptr inbounds [1 x double], ptr %8, i32 0, i32 0
  %19 = load double, ptr %18, align 8, !invariant.load !3
  %20 = fcmp ogt double %19, 0.000000e+00
  %21 = select i1 %20, double %19, double 1.000000e+00
  %22 = fmul double %17, %19
  %23 = fmul double %22, 5.000000e-01
  br label %24

24:                                               ; preds = %110, %15
  %25 = phi i64 [ %112, %110 ], [ 0, %15 ]
  %26 = icmp slt i64 %25, 6
  br i1 %26, label %27, label %113

27:                                               ; preds = %24
  %28 = getelementptr inbounds [6 x double], ptr %5, i32 0, i64 %25
  %29 = load double, ptr %28, align 8, !invariant.load !3
  %30 = getelementptr inbounds [6 x double], ptr %3, i32 0, i64 %25
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = mul nsw i64 %25, 2
  %33 = mul nsw i64 %25, 3
  br label %34

34:                                               ; preds = %106, %27
  %35 = phi i64 [ %109, %106 ], [ 0, %27 ]
  %36 = phi double [ %108, %106 ], [ 0.000000e+00, %27 ]
  %37 = icmp slt i64 %35, 2
  br i1 %37, label %38, label %110

38:                                               ; preds = %34
  %39 = mul nsw i64 %35, 6
  %40 = add nsw i64 %25, %39
  %41 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %40
  %42 = load double, ptr %41, align 8, !invariant.load !3
  %43 = fneg double %42
  %44 = mul nsw i64 %35, 12
  %45 = add nsw i64 %32, %44
  %46 = mul nsw i64 %35, 18
  %47 = add nsw i64 %33, %46
  br label %48

48:                                               ; preds = %94, %38
  %49 = phi i64 [ %105, %94 ], [ 0, %38 ]
  %50 = phi double [ %104, %94 ], [ 0.000000e+00, %38 ]
  %51 = icmp slt i64 %49, 2
  br i1 %51, label %52, label %106

52:                                               ; preds = %48
  %53 = add nsw i64 %45, %49
  %54 = add nsw i64 %32, %49
  br label %55

55:                                               ; preds = %59, %52
  %56 = phi i64 [ %93, %59 ], [ 0, %52 ]
  %57 = phi double [ %92, %59 ], [ 0.000000e+00, %52 ]
  %58 = icmp slt i64 %56, 3
  br i1 %58, label %59, label %94

59:                                               ; preds = %55
  %60 = mul nsw i64 %56, 24
  %61 = add nsw i64 %53, %60
  %62 = getelementptr inbounds [72 x double], ptr %2, i32 0, i64 %61
  %63 = load double, ptr %62, align 8, !invariant.load !3
  %64 = fmul double %17, %63
  %65 = add nsw i64 %47, %56
  %66 = getelementptr inbounds [36 x double], ptr %7, i32 0, i64 %65
  %67 = load double, ptr %66, align 8, !invariant.load !3
  %68 = fmul double %67, 5.000000e-01
  %69 = fneg double %68
  %70 = add nsw i64 %33, %56
  %71 = getelementptr inbounds [18 x double], ptr %6, i32 0, i64 %70
  %72 = load double, ptr %71, align 8, !invariant.load !3
  %73 = fmul double %69, %72
  %74 = fmul double %43, %72
  %75 = fmul double %73, %29
  %76 = fmul double %74, %31
  %77 = fadd double %75, %76
  %78 = mul nsw i64 %56, 12
  %79 = add nsw i64 %54, %78
  %80 = getelementptr inbounds [36 x double], ptr %9, i32 0, i64 %79
  %81 = load double, ptr %80, align 8, !invariant.load !3
  %82 = mul nsw i64 %56, 2
  %83 = add nsw i64 %49, %82
  %84 = getelementptr inbounds [6 x double], ptr %10, i32 0, i64 %83
  %85 = load double, ptr %84, align 8, !invariant.load !3
  %86 = fmul double %17, %81
  %87 = fadd double %85, %86
  %88 = fmul double %72, %29
  %89 = fmul double %77, %87
  %90 = fmul double %88, %64
  %91 = fadd double %89, %90
  %92 = fadd reassoc double %57, %91
  %93 = add i64 %56, 1
  br label %55

94:                                               ; preds = %55
  %95 = fmul double %17, %57
  %96 = getelementptr inbounds [24 x double], ptr %0, i32 0, i64 %53
  %97 = load double, ptr %96, align 8, !invariant.load !3
  %98 = fsub double %97, %95
  %99 = fdiv double %98, %21
  %100 = select i1 %20, double %99, double 0.000000e+00
  %101 = fsub double %57, %100
  %102 = fmul double %23, %101
  %103 = fmul double %97, %102
  %104 = fadd reassoc double %50, %103
  %105 = add i64 %49, 1
  br label %48, !llvm.loop !11

106:                                              ; preds = %48
  %107 = fmul double %50, f0x3FE71547652B82FE
  %108 = fadd reassoc double %36, %107
  %109 = add i64 %35, 1
  br label %34, !llvm.loop !11

110:                                              ; preds = %34
  %111 = getelementptr inbounds [6 x double], ptr %11, i32 0, i64 %25
  store double %36, ptr %111, align 8
  %112 = add i64 %25, 1
  br label %24, !llvm.loop !11

113:                                              ; preds = %24
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
!5 = !{i64 8}
!6 = !{i64 576}
!7 = !{i64 48}
!8 = !{i64 96}
!9 = !{i64 144}
!10 = !{i64 288}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
