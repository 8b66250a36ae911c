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
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !5
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !6
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !7
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !5
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !8
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !9
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !4
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !5
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !5
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !6
  %38 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %39 = load ptr, ptr %38, align 8
  %40 = getelementptr inbounds %kernel_dim3, ptr %39, i32 0, i32 0
  %41 = load i64, ptr %40, align 4, !invariant.load !3
  %42 = getelementptr inbounds %kernel_dim3, ptr %39, i32 0, i32 1
  %43 = load i64, ptr %42, align 4, !invariant.load !3
  %44 = getelementptr inbounds %kernel_dim3, ptr %39, i32 0, i32 2
  %45 = load i64, ptr %44, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, i64 %41, i64 %43, i64 %45)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(96) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(128) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(96) %6, ptr noalias align 64 dereferenceable(128) %7, ptr noalias align 64 dereferenceable(96) %8, ptr noalias align 64 dereferenceable(16) %9, ptr noalias align 64 dereferenceable(96) %10, ptr noalias align 64 dereferenceable(256) %11, ptr noalias align 64 dereferenceable(4) %12, ptr noalias align 64 dereferenceable(8) %13, ptr noalias align 64 dereferenceable(96) %14, ptr noalias align 64 dereferenceable(96) %15, ptr noalias align 64 dereferenceable(128) %16, i64 %17, i64 %18, i64 %19) #1 {
  %21 = getelementptr inbounds [1 x i64], ptr %2, i32 0, i32 0
  %22 = load i64, ptr %21, align 4, !invariant.load !3
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 11)
  %24 = call i64 @llvm.smax.i64(i64 %23, i64 0)
  %25 = getelementptr inbounds [12 x i64], ptr %6, i32 0, i64 %24
  %26 = load i64, ptr %25, align 4, !invariant.load !3
  %27 = sitofp i64 %26 to double
  %28 = fmul double %27, f0x3F6B4E81B4E81B4F
  %29 = call double @llvm.cos.f64(double %28)
  %30 = getelementptr inbounds [12 x double], ptr %8, i32 0, i64 %24
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = getelementptr inbounds [12 x double], ptr %14, i32 0, i64 %24
  %33 = load double, ptr %32, align 8, !invariant.load !3
  %34 = getelementptr inbounds [1 x double], ptr %5, i32 0, i32 0
  %35 = load double, ptr %34, align 8, !invariant.load !3
  %36 = getelementptr inbounds [12 x double], ptr %10, i32 0, i64 %24
  %37 = load double, ptr %36, align 8, !invariant.load !3
  %38 = fmul double %37, 5.000000e-01
  %39 = getelementptr inbounds [2 x double], ptr %9, i32 0, i32 0
  %40 = load double, ptr %39, align 8, !invariant.load !3
  %41 = getelementptr inbounds [1 x i32], ptr %12, i32 0, i32 0
  %42 = load i32, ptr %41, align 4, !invariant.load !3
  %43 = fsub double %38, %40
  %44 = icmp sge i32 %42, 1
  %45 = fcmp une double %43, 0.000000e+00
  %46 = and i1 %44, %45
  %47 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %48 = load double, ptr %47, align 8, !invariant.load !3
  %49 = fneg double %48
  %50 = getelementptr inbounds [12 x double], ptr %1, i32 0, i64 %24
  %51 = load double, ptr %50, align 8, !invariant.load !3
  %52 = getelementptr inbounds [12 x double], ptr %15, i32 0, i64 %24
  %53 = load double, ptr %52, align 8, !invariant.load !3
  %54 = fsub double %51, %37
  %55 = fcmp oeq double %53, 0.000000e+00
  %56 = fmul double %54, 5.000000e-01
  %57 = select i1 %55, double 1.000000e+00, double %56
  %58 = fmul double %49, %57
  %59 = fmul double %58, 5.000000e-01
  %60 = getelementptr inbounds [1 x double], ptr %13, i32 0, i32 0
  %61 = load double, ptr %60, align 8, !invariant.load !3
  %62 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %24
  %63 = load double, ptr %62, align 8, !invariant.load !3
  br label %64

64:                                               ; preds = %106, %20
  %65 = phi i64 [ %107, %106 ], [ 0, %20 ]
  %66 = icmp slt i64 %65, 4
  br i1 %66, label %67, label %108

67:                                               ; preds = %64
  %68 = mul nsw i64 %65, 4
  br label %69

69:                                               ; preds = %104, %67
  %70 = phi i64 [ %105, %104 ], [ 0, %67 ]
  %71 = icmp slt i64 %70, 2
  br i1 %71, label %72, label %106

72:                                               ; preds = %69
  %73 = mul nsw i64 %70, 2
  %74 = add nsw i64 %68, %73
  br label %75

75:                                               ; preds = %78, %72
  %76 = phi i64 [ %103, %78 ], [ 0, %72 ]
  %77 = icmp slt i64 %76, 2
  br i1 %77, label %78, label %104

78:                                               ; preds = %75
  %79 = add nsw i64 %74, %76
  %80 = getelementptr inbounds [32 x double], ptr %11, i32 0, i64 %79
  %81 = load double, ptr %80, align 8, !invariant.load !3
  %82 = getelementptr inbounds [16 x double], ptr %7, i32 0, i64 %79
  %83 = load double, ptr %82, align 8, !invariant.load !3
  %84 = fmul double %83, 3.000000e+00
  %85 = call double @llvm.sin.f64(double %84)
  %86 = fadd double %85, %29
  %87 = fmul double %31, %83
  %88 = fmul double %33, %86
  %89 = fsub double %87, %88
  %90 = fsub double %89, %81
  %91 = fmul double %90, %35
  %92 = select i1 %46, double %91, double 0.000000e+00
  %93 = fmul double %49, %89
  %94 = fmul double %59, %92
  %95 = fadd double %93, %94
  %96 = getelementptr inbounds [16 x double], ptr %4, i32 0, i64 %79
  %97 = load double, ptr %96, align 8, !invariant.load !3
  %98 = select i1 %55, double %89, double %95
  %99 = fmul double %61, %97
  %100 = fmul double %63, %98
  %101 = fadd double %99, %100
  %102 = getelementptr inbounds [16 x double], ptr %16, i32 0, i64 %79
  store double %101, ptr %102, align 8
  %103 = add i64 %76, 1
  br label %75

104:                                              ; preds = %75
  %105 = add i64 %70, 1
  br label %69, !llvm.loop !10

106:                                              ; preds = %69
  %107 = add i64 %65, 1
  br label %64, !llvm.loop !10

108:                                              ; preds = %64
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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{i64 128}
!7 = !{i64 16}
!8 = !{i64 256}
!9 = !{i64 4}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
