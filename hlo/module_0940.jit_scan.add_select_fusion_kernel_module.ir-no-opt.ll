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
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !10
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !5
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !10
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !5
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !5
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !10
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !10
  %38 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 17, i32 0
  %39 = load ptr, ptr %38, align 8, !invariant.load !3, !dereferenceable !4
  %40 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 18, i32 0
  %41 = load ptr, ptr %40, align 8, !invariant.load !3, !dereferenceable !5
  %42 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 19, i32 0
  %43 = load ptr, ptr %42, align 8, !invariant.load !3, !dereferenceable !10
  %44 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 20, i32 0
  %45 = load ptr, ptr %44, align 8, !invariant.load !3, !dereferenceable !4
  %46 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %47 = load ptr, ptr %46, align 8
  %48 = getelementptr inbounds %kernel_dim3, ptr %47, i32 0, i32 0
  %49 = load i64, ptr %48, align 4, !invariant.load !3
  %50 = getelementptr inbounds %kernel_dim3, ptr %47, i32 0, i32 1
  %51 = load i64, ptr %50, align 4, !invariant.load !3
  %52 = getelementptr inbounds %kernel_dim3, ptr %47, i32 0, i32 2
  %53 = load i64, ptr %52, align 4, !invariant.load !3
  call void @add_select_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, ptr %39, ptr %41, ptr %43, ptr %45, i64 %49, i64 %51, i64 %53)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_select_fusion_wrapped(ptr noalias align 64 dereferenceable(128) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(256) %3, ptr noalias align 64 dereferenceable(16) %4, ptr noalias align 64 dereferenceable(4) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(8000) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(8000) %9, ptr noalias align 64 dereferenceable(96) %10, ptr noalias align 64 dereferenceable(8) %11, ptr noalias align 64 dereferenceable(96) %12, ptr noalias align 64 dereferenceable(8) %13, ptr noalias align 64 dereferenceable(8) %14, ptr noalias align 64 dereferenceable(96) %15, ptr noalias align 64 dereferenceable(96) %16, ptr noalias align 64 dereferenceable(128) %17, ptr noalias align 64 dereferenceable(8) %18, ptr noalias align 64 dereferenceable(96) %19, ptr noalias align 64 dereferenceable(128) %20, i64 %21, i64 %22, i64 %23) #1 {
  %25 = getelementptr inbounds [1 x double], ptr %8, i32 0, i32 0
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = getelementptr inbounds [1 x i64], ptr %11, i32 0, i32 0
  %28 = load i64, ptr %27, align 4, !invariant.load !3
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 11)
  %30 = call i64 @llvm.smax.i64(i64 %29, i64 0)
  %31 = getelementptr inbounds [12 x i64], ptr %10, i32 0, i64 %30
  %32 = load i64, ptr %31, align 4, !invariant.load !3
  %33 = sitofp i64 %32 to double
  %34 = fmul double %33, f0x3F6B4E81B4E81B4F
  %35 = call double @llvm.cos.f64(double %34)
  %36 = icmp slt i64 %32, 0
  %37 = add i64 %32, 1000
  %38 = select i1 %36, i64 %37, i64 %32
  %39 = call i64 @llvm.smin.i64(i64 %38, i64 999)
  %40 = call i64 @llvm.smax.i64(i64 %39, i64 0)
  %41 = getelementptr inbounds [1000 x double], ptr %9, i32 0, i64 %40
  %42 = load double, ptr %41, align 8, !invariant.load !3
  %43 = getelementptr inbounds [1000 x double], ptr %7, i32 0, i64 %40
  %44 = load double, ptr %43, align 8, !invariant.load !3
  %45 = getelementptr inbounds [12 x double], ptr %12, i32 0, i64 %30
  %46 = load double, ptr %45, align 8, !invariant.load !3
  %47 = getelementptr inbounds [12 x double], ptr %19, i32 0, i64 %30
  %48 = load double, ptr %47, align 8, !invariant.load !3
  %49 = getelementptr inbounds [1 x double], ptr %6, i32 0, i32 0
  %50 = load double, ptr %49, align 8, !invariant.load !3
  %51 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %52 = load double, ptr %51, align 8, !invariant.load !3
  %53 = getelementptr inbounds [1 x i32], ptr %5, i32 0, i32 0
  %54 = load i32, ptr %53, align 4, !invariant.load !3
  %55 = getelementptr inbounds [2 x double], ptr %4, i32 0, i32 0
  %56 = load double, ptr %55, align 8, !invariant.load !3
  %57 = getelementptr inbounds [2 x double], ptr %4, i32 0, i32 1
  %58 = load double, ptr %57, align 8, !invariant.load !3
  %59 = fsub double %56, %58
  %60 = icmp sge i32 %54, 2
  %61 = fcmp une double %59, 0.000000e+00
  %62 = and i1 %60, %61
  %63 = getelementptr inbounds [12 x double], ptr %15, i32 0, i64 %30
  %64 = load double, ptr %63, align 8, !invariant.load !3
  %65 = fmul double %64, 5.000000e-01
  %66 = fsub double %65, %56
  %67 = icmp sge i32 %54, 1
  %68 = fcmp une double %66, 0.000000e+00
  %69 = and i1 %67, %68
  %70 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %71 = load double, ptr %70, align 8, !invariant.load !3
  %72 = fsub double %65, %58
  %73 = fcmp une double %72, 0.000000e+00
  %74 = and i1 %60, %73
  %75 = getelementptr inbounds [1 x double], ptr %13, i32 0, i32 0
  %76 = load double, ptr %75, align 8, !invariant.load !3
  %77 = fneg double %76
  %78 = getelementptr inbounds [1 x double], ptr %14, i32 0, i32 0
  %79 = load double, ptr %78, align 8, !invariant.load !3
  %80 = fsub double %64, %79
  %81 = fcmp oeq double %48, 0.000000e+00
  %82 = fmul double %80, 5.000000e-01
  %83 = select i1 %81, double 1.000000e+00, double %82
  %84 = fsub double %83, %77
  %85 = fmul double %83, %83
  %86 = fmul double %84, 2.000000e+00
  %87 = fsub double %85, %86
  %88 = getelementptr inbounds [1 x double], ptr %18, i32 0, i32 0
  %89 = load double, ptr %88, align 8, !invariant.load !3
  %90 = getelementptr inbounds [12 x double], ptr %16, i32 0, i64 %30
  %91 = load double, ptr %90, align 8, !invariant.load !3
  br label %92

92:                                               ; preds = %151, %24
  %93 = phi i64 [ %152, %151 ], [ 0, %24 ]
  %94 = icmp slt i64 %93, 4
  br i1 %94, label %95, label %153

95:                                               ; preds = %92
  %96 = mul nsw i64 %93, 4
  br label %97

97:                                               ; preds = %149, %95
  %98 = phi i64 [ %150, %149 ], [ 0, %95 ]
  %99 = icmp slt i64 %98, 2
  br i1 %99, label %100, label %151

100:                                              ; preds = %97
  %101 = mul nsw i64 %98, 2
  %102 = add nsw i64 %96, %101
  br label %103

103:                                              ; preds = %106, %100
  %104 = phi i64 [ %148, %106 ], [ 0, %100 ]
  %105 = icmp slt i64 %104, 2
  br i1 %105, label %106, label %149

106:                                              ; preds = %103
  %107 = add nsw i64 %102, %104
  %108 = getelementptr inbounds [16 x double], ptr %0, i32 0, i64 %107
  %109 = load double, ptr %108, align 8, !invariant.load !3
  %110 = fmul double %109, %26
  %111 = fmul double %110, 3.000000e+00
  %112 = call double @llvm.sin.f64(double %111)
  %113 = fadd double %112, %35
  %114 = fmul double %42, %110
  %115 = fmul double %44, %113
  %116 = fadd double %114, %115
  %117 = fmul double %46, %109
  %118 = fmul double %48, %116
  %119 = fsub double %117, %118
  %120 = getelementptr inbounds [32 x double], ptr %3, i32 0, i64 %107
  %121 = load double, ptr %120, align 8, !invariant.load !3
  %122 = fsub double %119, %121
  %123 = add nsw i64 %107, 16
  %124 = getelementptr inbounds [32 x double], ptr %3, i32 0, i64 %123
  %125 = load double, ptr %124, align 8, !invariant.load !3
  %126 = fsub double %121, %125
  %127 = fmul double %126, %52
  %128 = select i1 %62, double %127, double 0.000000e+00
  %129 = fmul double %122, %50
  %130 = select i1 %69, double %129, double 0.000000e+00
  %131 = fsub double %130, %128
  %132 = fmul double %131, %71
  %133 = select i1 %74, double %132, double 0.000000e+00
  %134 = fmul double %133, %66
  %135 = fsub double %130, %134
  %136 = fmul double %77, %121
  %137 = fmul double %84, %135
  %138 = fadd double %136, %137
  %139 = fmul double %87, %133
  %140 = fadd double %138, %139
  %141 = getelementptr inbounds [16 x double], ptr %17, i32 0, i64 %107
  %142 = load double, ptr %141, align 8
  %143 = select i1 %81, double %121, double %140
  %144 = fmul double %89, %142
  %145 = fmul double %91, %143
  %146 = fadd double %144, %145
  %147 = select i1 %67, double %146, double %109
  store double %147, ptr %141, align 8
  %148 = add i64 %104, 1
  br label %103

149:                                              ; preds = %103
  %150 = add i64 %98, 1
  br label %97, !llvm.loop !11

151:                                              ; preds = %97
  %152 = add i64 %93, 1
  br label %92, !llvm.loop !11

153:                                              ; preds = %92
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
!9 = !{i64 8000}
!10 = !{i64 96}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
