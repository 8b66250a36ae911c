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
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !7
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !6
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !4
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !7
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !5
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !5
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !8
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !5
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !9
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !10
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !4
  %38 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 17, i32 0
  %39 = load ptr, ptr %38, align 8, !invariant.load !3, !dereferenceable !5
  %40 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 18, i32 0
  %41 = load ptr, ptr %40, align 8, !invariant.load !3, !dereferenceable !5
  %42 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 19, i32 0
  %43 = load ptr, ptr %42, align 8, !invariant.load !3, !dereferenceable !6
  %44 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %45 = load ptr, ptr %44, align 8
  %46 = getelementptr inbounds %kernel_dim3, ptr %45, i32 0, i32 0
  %47 = load i64, ptr %46, align 4, !invariant.load !3
  %48 = getelementptr inbounds %kernel_dim3, ptr %45, i32 0, i32 1
  %49 = load i64, ptr %48, align 4, !invariant.load !3
  %50 = getelementptr inbounds %kernel_dim3, ptr %45, i32 0, i32 2
  %51 = load i64, ptr %50, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, ptr %39, ptr %41, ptr %43, i64 %47, i64 %49, i64 %51)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(96) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(128) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(8000) %6, ptr noalias align 64 dereferenceable(128) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(8000) %9, ptr noalias align 64 dereferenceable(96) %10, ptr noalias align 64 dereferenceable(96) %11, ptr noalias align 64 dereferenceable(16) %12, ptr noalias align 64 dereferenceable(96) %13, ptr noalias align 64 dereferenceable(256) %14, ptr noalias align 64 dereferenceable(4) %15, ptr noalias align 64 dereferenceable(8) %16, ptr noalias align 64 dereferenceable(96) %17, ptr noalias align 64 dereferenceable(96) %18, ptr noalias align 64 dereferenceable(128) %19, i64 %20, i64 %21, i64 %22) #1 {
  %24 = getelementptr inbounds [1 x double], ptr %8, i32 0, i32 0
  %25 = load double, ptr %24, align 8, !invariant.load !3
  %26 = getelementptr inbounds [1 x i64], ptr %2, i32 0, i32 0
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = call i64 @llvm.smin.i64(i64 %27, i64 11)
  %29 = call i64 @llvm.smax.i64(i64 %28, i64 0)
  %30 = getelementptr inbounds [12 x i64], ptr %10, i32 0, i64 %29
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = sitofp i64 %31 to double
  %33 = fmul double %32, f0x3F6B4E81B4E81B4F
  %34 = call double @llvm.cos.f64(double %33)
  %35 = icmp slt i64 %31, 0
  %36 = add i64 %31, 1000
  %37 = select i1 %35, i64 %36, i64 %31
  %38 = call i64 @llvm.smin.i64(i64 %37, i64 999)
  %39 = call i64 @llvm.smax.i64(i64 %38, i64 0)
  %40 = getelementptr inbounds [1000 x double], ptr %9, i32 0, i64 %39
  %41 = load double, ptr %40, align 8, !invariant.load !3
  %42 = getelementptr inbounds [1000 x double], ptr %6, i32 0, i64 %39
  %43 = load double, ptr %42, align 8, !invariant.load !3
  %44 = getelementptr inbounds [12 x double], ptr %11, i32 0, i64 %29
  %45 = load double, ptr %44, align 8, !invariant.load !3
  %46 = getelementptr inbounds [12 x double], ptr %17, i32 0, i64 %29
  %47 = load double, ptr %46, align 8, !invariant.load !3
  %48 = getelementptr inbounds [1 x double], ptr %5, i32 0, i32 0
  %49 = load double, ptr %48, align 8, !invariant.load !3
  %50 = getelementptr inbounds [12 x double], ptr %13, i32 0, i64 %29
  %51 = load double, ptr %50, align 8, !invariant.load !3
  %52 = fmul double %51, 5.000000e-01
  %53 = getelementptr inbounds [2 x double], ptr %12, i32 0, i32 0
  %54 = load double, ptr %53, align 8, !invariant.load !3
  %55 = getelementptr inbounds [1 x i32], ptr %15, i32 0, i32 0
  %56 = load i32, ptr %55, align 4, !invariant.load !3
  %57 = fsub double %52, %54
  %58 = icmp sge i32 %56, 1
  %59 = fcmp une double %57, 0.000000e+00
  %60 = and i1 %58, %59
  %61 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %62 = load double, ptr %61, align 8, !invariant.load !3
  %63 = fneg double %62
  %64 = getelementptr inbounds [12 x double], ptr %1, i32 0, i64 %29
  %65 = load double, ptr %64, align 8, !invariant.load !3
  %66 = getelementptr inbounds [12 x double], ptr %18, i32 0, i64 %29
  %67 = load double, ptr %66, align 8, !invariant.load !3
  %68 = fsub double %65, %51
  %69 = fcmp oeq double %67, 0.000000e+00
  %70 = fmul double %68, 5.000000e-01
  %71 = select i1 %69, double 1.000000e+00, double %70
  %72 = fmul double %63, %71
  %73 = fmul double %72, 5.000000e-01
  %74 = getelementptr inbounds [1 x double], ptr %16, i32 0, i32 0
  %75 = load double, ptr %74, align 8, !invariant.load !3
  %76 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %29
  %77 = load double, ptr %76, align 8, !invariant.load !3
  br label %78

78:                                               ; preds = %124, %23
  %79 = phi i64 [ %125, %124 ], [ 0, %23 ]
  %80 = icmp slt i64 %79, 4
  br i1 %80, label %81, label %126

81:                                               ; preds = %78
  %82 = mul nsw i64 %79, 4
  br label %83

83:                                               ; preds = %122, %81
  %84 = phi i64 [ %123, %122 ], [ 0, %81 ]
  %85 = icmp slt i64 %84, 2
  br i1 %85, label %86, label %124

86:                                               ; preds = %83
  %87 = mul nsw i64 %84, 2
  %88 = add nsw i64 %82, %87
  br label %89

89:                                               ; preds = %92, %86
  %90 = phi i64 [ %121, %92 ], [ 0, %86 ]
  %91 = icmp slt i64 %90, 2
  br i1 %91, label %92, label %122

92:                                               ; preds = %89
  %93 = add nsw i64 %88, %90
  %94 = getelementptr inbounds [16 x double], ptr %7, i32 0, i64 %93
  %95 = load double, ptr %94, align 8, !invariant.load !3
  %96 = fmul double %95, %25
  %97 = fmul double %96, 3.000000e+00
  %98 = call double @llvm.sin.f64(double %97)
  %99 = getelementptr inbounds [32 x double], ptr %14, i32 0, i64 %93
  %100 = load double, ptr %99, align 8, !invariant.load !3
  %101 = fadd double %98, %34
  %102 = fmul double %41, %96
  %103 = fmul double %43, %101
  %104 = fadd double %102, %103
  %105 = fmul double %45, %95
  %106 = fmul double %47, %104
  %107 = fsub double %105, %106
  %108 = fsub double %107, %100
  %109 = fmul double %108, %49
  %110 = select i1 %60, double %109, double 0.000000e+00
  %111 = fmul double %63, %107
  %112 = fmul double %73, %110
  %113 = fadd double %111, %112
  %114 = getelementptr inbounds [16 x double], ptr %4, i32 0, i64 %93
  %115 = load double, ptr %114, align 8, !invariant.load !3
  %116 = select i1 %69, double %107, double %113
  %117 = fmul double %75, %115
  %118 = fmul double %77, %116
  %119 = fadd double %117, %118
  %120 = getelementptr inbounds [16 x double], ptr %19, i32 0, i64 %93
  store double %119, ptr %120, align 8
  %121 = add i64 %90, 1
  br label %89

122:                                              ; preds = %89
  %123 = add i64 %84, 1
  br label %83, !llvm.loop !11

124:                                              ; preds = %83
  %125 = add i64 %79, 1
  br label %78, !llvm.loop !11

126:                                              ; preds = %78
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
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{i64 128}
!7 = !{i64 8000}
!8 = !{i64 16}
!9 = !{i64 256}
!10 = !{i64 4}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
