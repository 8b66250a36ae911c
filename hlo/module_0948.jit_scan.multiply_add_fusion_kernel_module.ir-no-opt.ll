; ModuleID = '__compute_module_multiply_add_fusion_kernel_module'
source_filename = "__compute_module_multiply_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !7
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !4
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !7
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !8
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !5
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !4
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !8
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !7
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !7
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !7
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !4
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !7
  %38 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 17, i32 0
  %39 = load ptr, ptr %38, align 8, !invariant.load !3, !dereferenceable !7
  %40 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 18, i32 0
  %41 = load ptr, ptr %40, align 8, !invariant.load !3, !dereferenceable !5
  %42 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %43 = load ptr, ptr %42, align 8
  %44 = getelementptr inbounds %kernel_dim3, ptr %43, i32 0, i32 0
  %45 = load i64, ptr %44, align 4, !invariant.load !3
  %46 = getelementptr inbounds %kernel_dim3, ptr %43, i32 0, i32 1
  %47 = load i64, ptr %46, align 4, !invariant.load !3
  %48 = getelementptr inbounds %kernel_dim3, ptr %43, i32 0, i32 2
  %49 = load i64, ptr %48, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, ptr %39, ptr %41, i64 %45, i64 %47, i64 %49)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(128) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(4) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(96) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(96) %7, ptr noalias align 64 dereferenceable(8000) %8, ptr noalias align 64 dereferenceable(128) %9, ptr noalias align 64 dereferenceable(8) %10, ptr noalias align 64 dereferenceable(8000) %11, ptr noalias align 64 dereferenceable(96) %12, ptr noalias align 64 dereferenceable(96) %13, ptr noalias align 64 dereferenceable(96) %14, ptr noalias align 64 dereferenceable(8) %15, ptr noalias align 64 dereferenceable(96) %16, ptr noalias align 64 dereferenceable(96) %17, ptr noalias align 64 dereferenceable(128) %18, i64 %19, i64 %20, i64 %21) #1 {
  %23 = getelementptr inbounds [1 x double], ptr %10, i32 0, i32 0
  %24 = load double, ptr %23, align 8, !invariant.load !3
  %25 = getelementptr inbounds [1 x i64], ptr %6, i32 0, i32 0
  %26 = load i64, ptr %25, align 4, !invariant.load !3
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 11)
  %28 = call i64 @llvm.smax.i64(i64 %27, i64 0)
  %29 = getelementptr inbounds [12 x i64], ptr %12, i32 0, i64 %28
  %30 = load i64, ptr %29, align 4, !invariant.load !3
  %31 = sitofp i64 %30 to double
  %32 = fmul double %31, f0x3F6B4E81B4E81B4F
  %33 = call double @llvm.cos.f64(double %32)
  %34 = icmp slt i64 %30, 0
  %35 = add i64 %30, 1000
  %36 = select i1 %34, i64 %35, i64 %30
  %37 = call i64 @llvm.smin.i64(i64 %36, i64 999)
  %38 = call i64 @llvm.smax.i64(i64 %37, i64 0)
  %39 = getelementptr inbounds [1000 x double], ptr %11, i32 0, i64 %38
  %40 = load double, ptr %39, align 8, !invariant.load !3
  %41 = getelementptr inbounds [1000 x double], ptr %8, i32 0, i64 %38
  %42 = load double, ptr %41, align 8, !invariant.load !3
  %43 = getelementptr inbounds [12 x double], ptr %13, i32 0, i64 %28
  %44 = load double, ptr %43, align 8, !invariant.load !3
  %45 = getelementptr inbounds [12 x double], ptr %16, i32 0, i64 %28
  %46 = load double, ptr %45, align 8, !invariant.load !3
  %47 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %48 = load double, ptr %47, align 8, !invariant.load !3
  %49 = getelementptr inbounds [1 x i32], ptr %3, i32 0, i32 0
  %50 = load i32, ptr %49, align 4, !invariant.load !3
  %51 = getelementptr inbounds [12 x double], ptr %5, i32 0, i64 %28
  %52 = load double, ptr %51, align 8, !invariant.load !3
  %53 = fmul double %52, 5.000000e-01
  %54 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %55 = load double, ptr %54, align 8, !invariant.load !3
  %56 = fsub double %53, %55
  %57 = icmp sge i32 %50, 1
  %58 = fcmp une double %56, 0.000000e+00
  %59 = and i1 %57, %58
  %60 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  %61 = load double, ptr %60, align 8, !invariant.load !3
  %62 = fneg double %61
  %63 = getelementptr inbounds [12 x double], ptr %17, i32 0, i64 %28
  %64 = load double, ptr %63, align 8, !invariant.load !3
  %65 = fcmp oeq double %64, 0.000000e+00
  %66 = getelementptr inbounds [12 x double], ptr %7, i32 0, i64 %28
  %67 = load double, ptr %66, align 8, !invariant.load !3
  %68 = fsub double %67, %52
  %69 = fmul double %68, 5.000000e-01
  %70 = select i1 %65, double 1.000000e+00, double %69
  %71 = fmul double %62, %70
  %72 = fmul double %71, 5.000000e-01
  %73 = getelementptr inbounds [1 x double], ptr %15, i32 0, i32 0
  %74 = load double, ptr %73, align 8, !invariant.load !3
  %75 = getelementptr inbounds [12 x double], ptr %14, i32 0, i64 %28
  %76 = load double, ptr %75, align 8, !invariant.load !3
  br label %77

77:                                               ; preds = %121, %22
  %78 = phi i64 [ %122, %121 ], [ 0, %22 ]
  %79 = icmp slt i64 %78, 4
  br i1 %79, label %80, label %123

80:                                               ; preds = %77
  %81 = mul nsw i64 %78, 4
  br label %82

82:                                               ; preds = %119, %80
  %83 = phi i64 [ %120, %119 ], [ 0, %80 ]
  %84 = icmp slt i64 %83, 2
  br i1 %84, label %85, label %121

85:                                               ; preds = %82
  %86 = mul nsw i64 %83, 2
  %87 = add nsw i64 %81, %86
  br label %88

88:                                               ; preds = %91, %85
  %89 = phi i64 [ %118, %91 ], [ 0, %85 ]
  %90 = icmp slt i64 %89, 2
  br i1 %90, label %91, label %119

91:                                               ; preds = %88
  %92 = add nsw i64 %87, %89
  %93 = getelementptr inbounds [16 x double], ptr %9, i32 0, i64 %92
  %94 = load double, ptr %93, align 8, !invariant.load !3
  %95 = fmul double %94, %24
  %96 = fmul double %95, 3.000000e+00
  %97 = call double @llvm.sin.f64(double %96)
  %98 = getelementptr inbounds [16 x double], ptr %1, i32 0, i64 %92
  %99 = load double, ptr %98, align 8, !invariant.load !3
  %100 = fadd double %97, %33
  %101 = fmul double %40, %95
  %102 = fmul double %42, %100
  %103 = fadd double %101, %102
  %104 = fmul double %44, %94
  %105 = fmul double %46, %103
  %106 = fsub double %104, %105
  %107 = fsub double %106, %99
  %108 = fmul double %107, %48
  %109 = select i1 %59, double %108, double 0.000000e+00
  %110 = fmul double %62, %106
  %111 = fmul double %72, %109
  %112 = fadd double %110, %111
  %113 = select i1 %65, double %106, double %112
  %114 = fmul double %74, %94
  %115 = fmul double %76, %113
  %116 = fadd double %114, %115
  %117 = getelementptr inbounds [16 x double], ptr %18, i32 0, i64 %92
  store double %116, ptr %117, align 8
  %118 = add i64 %89, 1
  br label %88

119:                                              ; preds = %88
  %120 = add i64 %83, 1
  br label %82, !llvm.loop !9

121:                                              ; preds = %82
  %122 = add i64 %78, 1
  br label %77, !llvm.loop !9

123:                                              ; preds = %77
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
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 128}
!6 = !{i64 4}
!7 = !{i64 96}
!8 = !{i64 8000}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
