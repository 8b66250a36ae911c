; ModuleID = '__compute_module_select_select_fusion_kernel_module'
source_filename = "__compute_module_select_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @select_select_fusion(ptr %0) #0 {
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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !5
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !5
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !4
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !4
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !4
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !4
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !4
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !5
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !5
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !5
  %38 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 17, i32 0
  %39 = load ptr, ptr %38, align 8, !invariant.load !3, !dereferenceable !5
  %40 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 18, i32 0
  %41 = load ptr, ptr %40, align 8, !invariant.load !3, !dereferenceable !5
  %42 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 19, i32 0
  %43 = load ptr, ptr %42, align 8, !invariant.load !3, !dereferenceable !4
  %44 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 20, i32 0
  %45 = load ptr, ptr %44, align 8, !invariant.load !3, !dereferenceable !4
  %46 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 21, i32 0
  %47 = load ptr, ptr %46, align 8, !invariant.load !3, !dereferenceable !4
  %48 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 22, i32 0
  %49 = load ptr, ptr %48, align 8, !invariant.load !3, !dereferenceable !4
  %50 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 23, i32 0
  %51 = load ptr, ptr %50, align 8, !invariant.load !3, !dereferenceable !4
  %52 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %53 = load ptr, ptr %52, align 8
  %54 = getelementptr inbounds %kernel_dim3, ptr %53, i32 0, i32 0
  %55 = load i64, ptr %54, align 4, !invariant.load !3
  %56 = getelementptr inbounds %kernel_dim3, ptr %53, i32 0, i32 1
  %57 = load i64, ptr %56, align 4, !invariant.load !3
  %58 = getelementptr inbounds %kernel_dim3, ptr %53, i32 0, i32 2
  %59 = load i64, ptr %58, align 4, !invariant.load !3
  call void @select_select_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, ptr %39, ptr %41, ptr %43, ptr %45, ptr %47, ptr %49, ptr %51, i64 %55, i64 %57, i64 %59)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_select_fusion_wrapped(ptr noalias align 64 dereferenceable(64) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(64) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(8) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(64) %9, ptr noalias align 64 dereferenceable(64) %10, ptr noalias align 64 dereferenceable(64) %11, ptr noalias align 64 dereferenceable(64) %12, ptr noalias align 64 dereferenceable(64) %13, ptr noalias align 64 dereferenceable(8) %14, ptr noalias align 64 dereferenceable(8) %15, ptr noalias align 64 dereferenceable(8) %16, ptr noalias align 64 dereferenceable(8) %17, ptr noalias align 64 dereferenceable(8) %18, ptr noalias align 64 dereferenceable(64) %19, ptr noalias align 64 dereferenceable(64) %20, ptr noalias align 64 dereferenceable(64) %21, ptr noalias align 64 dereferenceable(64) %22, ptr noalias align 64 dereferenceable(64) %23, i64 %24, i64 %25, i64 %26) #1 {
  %28 = getelementptr inbounds [1 x double], ptr %14, i32 0, i32 0
  %29 = load double, ptr %28, align 8, !invariant.load !3
  %30 = getelementptr inbounds [1 x double], ptr %5, i32 0, i32 0
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = getelementptr inbounds [1 x i64], ptr %4, i32 0, i32 0
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 7)
  %35 = call i64 @llvm.smax.i64(i64 %34, i64 0)
  %36 = getelementptr inbounds [8 x double], ptr %20, i32 0, i64 %35
  %37 = load double, ptr %36, align 8, !invariant.load !3
  %38 = getelementptr inbounds [1 x double], ptr %17, i32 0, i32 0
  %39 = load double, ptr %38, align 8, !invariant.load !3
  %40 = getelementptr inbounds [1 x double], ptr %18, i32 0, i32 0
  %41 = load double, ptr %40, align 8, !invariant.load !3
  %42 = fsub double %39, %41
  %43 = getelementptr inbounds [8 x double], ptr %21, i32 0, i64 %35
  %44 = load double, ptr %43, align 8, !invariant.load !3
  %45 = getelementptr inbounds [8 x double], ptr %13, i32 0, i64 %35
  %46 = load double, ptr %45, align 8, !invariant.load !3
  %47 = fmul double %46, 1.000000e-03
  %48 = getelementptr inbounds [1 x double], ptr %8, i32 0, i32 0
  %49 = load double, ptr %48, align 8, !invariant.load !3
  %50 = getelementptr inbounds [8 x double], ptr %3, i32 0, i64 %35
  %51 = load double, ptr %50, align 8, !invariant.load !3
  %52 = fmul double %51, 1.000000e-03
  %53 = getelementptr inbounds [1 x double], ptr %15, i32 0, i32 0
  %54 = load double, ptr %53, align 8, !invariant.load !3
  %55 = getelementptr inbounds [1 x double], ptr %16, i32 0, i32 0
  %56 = load double, ptr %55, align 8, !invariant.load !3
  %57 = getelementptr inbounds [1 x double], ptr %6, i32 0, i32 0
  %58 = load double, ptr %57, align 8, !invariant.load !3
  %59 = getelementptr inbounds [1 x double], ptr %7, i32 0, i32 0
  %60 = load double, ptr %59, align 8, !invariant.load !3
  %61 = getelementptr inbounds [8 x double], ptr %19, i32 0, i64 %35
  %62 = load double, ptr %61, align 8, !invariant.load !3
  %63 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %64 = load double, ptr %63, align 8, !invariant.load !3
  %65 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %66 = load double, ptr %65, align 8, !invariant.load !3
  %67 = fsub double %64, %66
  %68 = fmul double %67, 5.000000e-01
  %69 = fmul double %42, 5.000000e-01
  %70 = getelementptr inbounds [8 x double], ptr %22, i32 0, i64 %35
  %71 = load double, ptr %70, align 8, !invariant.load !3
  %72 = fcmp oeq double %71, 0.000000e+00
  %73 = select i1 %72, double 1.000000e+00, double %71
  %74 = getelementptr inbounds [8 x double], ptr %12, i32 0, i64 %35
  %75 = load double, ptr %74, align 8, !invariant.load !3
  %76 = getelementptr inbounds [8 x double], ptr %11, i32 0, i64 %35
  %77 = load double, ptr %76, align 8, !invariant.load !3
  %78 = fadd double %75, %77
  %79 = fcmp olt double %78, 0.000000e+00
  br label %80

80:                                               ; preds = %138, %27
  %81 = phi i64 [ %139, %138 ], [ 0, %27 ]
  %82 = icmp slt i64 %81, 2
  br i1 %82, label %83, label %140

83:                                               ; preds = %80
  %84 = mul nsw i64 %81, 4
  br label %85

85:                                               ; preds = %136, %83
  %86 = phi i64 [ %137, %136 ], [ 0, %83 ]
  %87 = icmp slt i64 %86, 2
  br i1 %87, label %88, label %138

88:                                               ; preds = %85
  %89 = mul nsw i64 %86, 2
  %90 = add nsw i64 %84, %89
  br label %91

91:                                               ; preds = %94, %88
  %92 = phi i64 [ %135, %94 ], [ 0, %88 ]
  %93 = icmp slt i64 %92, 2
  br i1 %93, label %94, label %136

94:                                               ; preds = %91
  %95 = add nsw i64 %90, %92
  %96 = getelementptr inbounds [8 x double], ptr %10, i32 0, i64 %95
  %97 = load double, ptr %96, align 8
  %98 = fmul double %97, %29
  %99 = getelementptr inbounds [8 x double], ptr %0, i32 0, i64 %95
  %100 = load double, ptr %99, align 8, !invariant.load !3
  %101 = fdiv double %97, %37
  %102 = fmul double %42, %100
  %103 = fadd double %101, %102
  %104 = fmul double %44, %103
  %105 = fmul double %104, %31
  %106 = fmul double %98, 3.000000e+00
  %107 = fmul double %105, 3.000000e+00
  %108 = call double @llvm.sin.f64(double %106)
  %109 = call double @llvm.sin.f64(double %107)
  %110 = getelementptr inbounds [8 x double], ptr %9, i32 0, i64 %95
  %111 = load double, ptr %110, align 8, !invariant.load !3
  %112 = fadd double %108, %47
  %113 = fdiv double %104, %49
  %114 = fadd double %109, %52
  %115 = fmul double %54, %111
  %116 = fmul double %56, %112
  %117 = fmul double %60, %113
  %118 = fmul double %58, %114
  %119 = fmul double %58, %113
  %120 = fmul double %60, %114
  %121 = fsub double %115, %116
  %122 = fsub double %117, %118
  %123 = fadd double %119, %120
  %124 = fadd double %121, %122
  %125 = fadd double %100, %123
  %126 = fdiv double %97, %62
  %127 = fmul double %124, %68
  %128 = fmul double %125, %69
  %129 = fadd double %126, %127
  %130 = fadd double %101, %128
  %131 = fmul double %73, %129
  %132 = fmul double %44, %130
  %133 = select i1 %79, double %131, double %132
  %134 = select i1 %72, double %104, double %133
  store double %134, ptr %96, align 8
  %135 = add i64 %92, 1
  br label %91

136:                                              ; preds = %91
  %137 = add i64 %86, 1
  br label %85, !llvm.loop !6

138:                                              ; preds = %85
  %139 = add i64 %81, 1
  br label %80, !llvm.loop !6

140:                                              ; preds = %80
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 8}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
