; ModuleID = '__compute_module_add_select_fusion_kernel_module'
source_filename = "__compute_module_add_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !9
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !9
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !5
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !5
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !9
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !9
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !4
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !5
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !9
  %38 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 17, i32 0
  %39 = load ptr, ptr %38, align 8, !invariant.load !3, !dereferenceable !4
  %40 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %41 = load ptr, ptr %40, align 8
  %42 = getelementptr inbounds %kernel_dim3, ptr %41, i32 0, i32 0
  %43 = load i64, ptr %42, align 4, !invariant.load !3
  %44 = getelementptr inbounds %kernel_dim3, ptr %41, i32 0, i32 1
  %45 = load i64, ptr %44, align 4, !invariant.load !3
  %46 = getelementptr inbounds %kernel_dim3, ptr %41, i32 0, i32 2
  %47 = load i64, ptr %46, align 4, !invariant.load !3
  call void @add_select_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, ptr %39, i64 %43, i64 %45, i64 %47)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_select_fusion_wrapped(ptr noalias align 64 dereferenceable(128) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(256) %3, ptr noalias align 64 dereferenceable(16) %4, ptr noalias align 64 dereferenceable(4) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(96) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(96) %9, ptr noalias align 64 dereferenceable(8) %10, ptr noalias align 64 dereferenceable(8) %11, ptr noalias align 64 dereferenceable(96) %12, ptr noalias align 64 dereferenceable(96) %13, ptr noalias align 64 dereferenceable(128) %14, ptr noalias align 64 dereferenceable(8) %15, ptr noalias align 64 dereferenceable(96) %16, ptr noalias align 64 dereferenceable(128) %17, i64 %18, i64 %19, i64 %20) #1 {
  %22 = getelementptr inbounds [1 x i64], ptr %8, i32 0, i32 0
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 11)
  %25 = call i64 @llvm.smax.i64(i64 %24, i64 0)
  %26 = getelementptr inbounds [12 x i64], ptr %7, i32 0, i64 %25
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = sitofp i64 %27 to double
  %29 = fmul double %28, f0x3F6B4E81B4E81B4F
  %30 = call double @llvm.cos.f64(double %29)
  %31 = getelementptr inbounds [12 x double], ptr %9, i32 0, i64 %25
  %32 = load double, ptr %31, align 8, !invariant.load !3
  %33 = getelementptr inbounds [12 x double], ptr %16, i32 0, i64 %25
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = getelementptr inbounds [1 x double], ptr %6, i32 0, i32 0
  %36 = load double, ptr %35, align 8, !invariant.load !3
  %37 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %38 = load double, ptr %37, align 8, !invariant.load !3
  %39 = getelementptr inbounds [1 x i32], ptr %5, i32 0, i32 0
  %40 = load i32, ptr %39, align 4, !invariant.load !3
  %41 = getelementptr inbounds [2 x double], ptr %4, i32 0, i32 0
  %42 = load double, ptr %41, align 8, !invariant.load !3
  %43 = getelementptr inbounds [2 x double], ptr %4, i32 0, i32 1
  %44 = load double, ptr %43, align 8, !invariant.load !3
  %45 = fsub double %42, %44
  %46 = icmp sge i32 %40, 2
  %47 = fcmp une double %45, 0.000000e+00
  %48 = and i1 %46, %47
  %49 = getelementptr inbounds [12 x double], ptr %12, i32 0, i64 %25
  %50 = load double, ptr %49, align 8, !invariant.load !3
  %51 = fmul double %50, 5.000000e-01
  %52 = fsub double %51, %42
  %53 = icmp sge i32 %40, 1
  %54 = fcmp une double %52, 0.000000e+00
  %55 = and i1 %53, %54
  %56 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %57 = load double, ptr %56, align 8, !invariant.load !3
  %58 = fsub double %51, %44
  %59 = fcmp une double %58, 0.000000e+00
  %60 = and i1 %46, %59
  %61 = getelementptr inbounds [1 x double], ptr %10, i32 0, i32 0
  %62 = load double, ptr %61, align 8, !invariant.load !3
  %63 = fneg double %62
  %64 = getelementptr inbounds [1 x double], ptr %11, i32 0, i32 0
  %65 = load double, ptr %64, align 8, !invariant.load !3
  %66 = fsub double %50, %65
  %67 = fcmp oeq double %34, 0.000000e+00
  %68 = fmul double %66, 5.000000e-01
  %69 = select i1 %67, double 1.000000e+00, double %68
  %70 = fsub double %69, %63
  %71 = fmul double %69, %69
  %72 = fmul double %70, 2.000000e+00
  %73 = fsub double %71, %72
  %74 = getelementptr inbounds [1 x double], ptr %15, i32 0, i32 0
  %75 = load double, ptr %74, align 8, !invariant.load !3
  %76 = getelementptr inbounds [12 x double], ptr %13, i32 0, i64 %25
  %77 = load double, ptr %76, align 8, !invariant.load !3
  br label %78

78:                                               ; preds = %133, %21
  %79 = phi i64 [ %134, %133 ], [ 0, %21 ]
  %80 = icmp slt i64 %79, 4
  br i1 %80, label %81, label %135

81:                                               ; preds = %78
  %82 = mul nsw i64 %79, 4
  br label %83

83:                                               ; preds = %131, %81
  %84 = phi i64 [ %132, %131 ], [ 0, %81 ]
  %85 = icmp slt i64 %84, 2
  br i1 %85, label %86, label %133

86:                                               ; preds = %83
  %87 = mul nsw i64 %84, 2
  %88 = add nsw i64 %82, %87
  br label %89

89:                                               ; preds = %92, %86
  %90 = phi i64 [ %130, %92 ], [ 0, %86 ]
  %91 = icmp slt i64 %90, 2
  br i1 %91, label %92, label %131

92:                                               ; preds = %89
  %93 = add nsw i64 %88, %90
  %94 = getelementptr inbounds [16 x double], ptr %0, i32 0, i64 %93
  %95 = load double, ptr %94, align 8, !invariant.load !3
  %96 = fmul double %95, 3.000000e+00
  %97 = call double @llvm.sin.f64(double %96)
  %98 = fadd double %97, %30
  %99 = fmul double %32, %95
  %100 = fmul double %34, %98
  %101 = fsub double %99, %100
  %102 = getelementptr inbounds [32 x double], ptr %3, i32 0, i64 %93
  %103 = load double, ptr %102, align 8, !invariant.load !3
  %104 = fsub double %101, %103
  %105 = add nsw i64 %93, 16
  %106 = getelementptr inbounds [32 x double], ptr %3, i32 0, i64 %105
  %107 = load double, ptr %106, align 8, !invariant.load !3
  %108 = fsub double %103, %107
  %109 = fmul double %108, %38
  %110 = select i1 %48, double %109, double 0.000000e+00
  %111 = fmul double %104, %36
  %112 = select i1 %55, double %111, double 0.000000e+00
  %113 = fsub double %112, %110
  %114 = fmul double %113, %57
  %115 = select i1 %60, double %114, double 0.000000e+00
  %116 = fmul double %115, %52
  %117 = fsub double %112, %116
  %118 = fmul double %63, %103
  %119 = fmul double %70, %117
  %120 = fadd double %118, %119
  %121 = fmul double %73, %115
  %122 = fadd double %120, %121
  %123 = getelementptr inbounds [16 x double], ptr %14, i32 0, i64 %93
  %124 = load double, ptr %123, align 8
  %125 = select i1 %67, double %103, double %122
  %126 = fmul double %75, %124
  %127 = fmul double %77, %125
  %128 = fadd double %126, %127
  %129 = select i1 %53, double %128, double %95
  store double %129, ptr %123, align 8
  %130 = add i64 %90, 1
  br label %89

131:                                              ; preds = %89
  %132 = add i64 %84, 1
  br label %83, !llvm.loop !10

133:                                              ; preds = %83
  %134 = add i64 %79, 1
  br label %78, !llvm.loop !10

135:                                              ; preds = %78
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 8}
!6 = !{i64 256}
!7 = !{i64 16}
!8 = !{i64 4}
!9 = !{i64 96}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
