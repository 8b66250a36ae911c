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
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !7
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !5
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !7
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !7
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !4
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !7
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !7
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !5
  %36 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %37 = load ptr, ptr %36, align 8
  %38 = getelementptr inbounds %kernel_dim3, ptr %37, i32 0, i32 0
  %39 = load i64, ptr %38, align 4, !invariant.load !3
  %40 = getelementptr inbounds %kernel_dim3, ptr %37, i32 0, i32 1
  %41 = load i64, ptr %40, align 4, !invariant.load !3
  %42 = getelementptr inbounds %kernel_dim3, ptr %37, i32 0, i32 2
  %43 = load i64, ptr %42, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, i64 %39, i64 %41, i64 %43)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(128) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(4) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(96) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(96) %7, ptr noalias align 64 dereferenceable(96) %8, ptr noalias align 64 dereferenceable(128) %9, ptr noalias align 64 dereferenceable(96) %10, ptr noalias align 64 dereferenceable(96) %11, ptr noalias align 64 dereferenceable(8) %12, ptr noalias align 64 dereferenceable(96) %13, ptr noalias align 64 dereferenceable(96) %14, ptr noalias align 64 dereferenceable(128) %15, i64 %16, i64 %17, i64 %18) #1 {
  %20 = getelementptr inbounds [1 x i64], ptr %6, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = call i64 @llvm.smin.i64(i64 %21, i64 11)
  %23 = call i64 @llvm.smax.i64(i64 %22, i64 0)
  %24 = getelementptr inbounds [12 x i64], ptr %8, i32 0, i64 %23
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  %26 = sitofp i64 %25 to double
  %27 = fmul double %26, f0x3F6B4E81B4E81B4F
  %28 = call double @llvm.cos.f64(double %27)
  %29 = getelementptr inbounds [12 x double], ptr %10, i32 0, i64 %23
  %30 = load double, ptr %29, align 8, !invariant.load !3
  %31 = getelementptr inbounds [12 x double], ptr %13, i32 0, i64 %23
  %32 = load double, ptr %31, align 8, !invariant.load !3
  %33 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = getelementptr inbounds [1 x i32], ptr %3, i32 0, i32 0
  %36 = load i32, ptr %35, align 4, !invariant.load !3
  %37 = getelementptr inbounds [12 x double], ptr %5, i32 0, i64 %23
  %38 = load double, ptr %37, align 8, !invariant.load !3
  %39 = fmul double %38, 5.000000e-01
  %40 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %41 = load double, ptr %40, align 8, !invariant.load !3
  %42 = fsub double %39, %41
  %43 = icmp sge i32 %36, 1
  %44 = fcmp une double %42, 0.000000e+00
  %45 = and i1 %43, %44
  %46 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  %47 = load double, ptr %46, align 8, !invariant.load !3
  %48 = fneg double %47
  %49 = getelementptr inbounds [12 x double], ptr %14, i32 0, i64 %23
  %50 = load double, ptr %49, align 8, !invariant.load !3
  %51 = fcmp oeq double %50, 0.000000e+00
  %52 = getelementptr inbounds [12 x double], ptr %7, i32 0, i64 %23
  %53 = load double, ptr %52, align 8, !invariant.load !3
  %54 = fsub double %53, %38
  %55 = fmul double %54, 5.000000e-01
  %56 = select i1 %51, double 1.000000e+00, double %55
  %57 = fmul double %48, %56
  %58 = fmul double %57, 5.000000e-01
  %59 = getelementptr inbounds [1 x double], ptr %12, i32 0, i32 0
  %60 = load double, ptr %59, align 8, !invariant.load !3
  %61 = getelementptr inbounds [12 x double], ptr %11, i32 0, i64 %23
  %62 = load double, ptr %61, align 8, !invariant.load !3
  br label %63

63:                                               ; preds = %103, %19
  %64 = phi i64 [ %104, %103 ], [ 0, %19 ]
  %65 = icmp slt i64 %64, 4
  br i1 %65, label %66, label %105

66:                                               ; preds = %63
  %67 = mul nsw i64 %64, 4
  br label %68

68:                                               ; preds = %101, %66
  %69 = phi i64 [ %102, %101 ], [ 0, %66 ]
  %70 = icmp slt i64 %69, 2
  br i1 %70, label %71, label %103

71:                                               ; preds = %68
  %72 = mul nsw i64 %69, 2
  %73 = add nsw i64 %67, %72
  br label %74

74:                                               ; preds = %77, %71
  %75 = phi i64 [ %100, %77 ], [ 0, %71 ]
  %76 = icmp slt i64 %75, 2
  br i1 %76, label %77, label %101

77:                                               ; preds = %74
  %78 = add nsw i64 %73, %75
  %79 = getelementptr inbounds [16 x double], ptr %1, i32 0, i64 %78
  %80 = load double, ptr %79, align 8, !invariant.load !3
  %81 = getelementptr inbounds [16 x double], ptr %9, i32 0, i64 %78
  %82 = load double, ptr %81, align 8, !invariant.load !3
  %83 = fmul double %82, 3.000000e+00
  %84 = call double @llvm.sin.f64(double %83)
  %85 = fadd double %84, %28
  %86 = fmul double %30, %82
  %87 = fmul double %32, %85
  %88 = fsub double %86, %87
  %89 = fsub double %88, %80
  %90 = fmul double %89, %34
  %91 = select i1 %45, double %90, double 0.000000e+00
  %92 = fmul double %48, %88
  %93 = fmul double %58, %91
  %94 = fadd double %92, %93
  %95 = select i1 %51, double %88, double %94
  %96 = fmul double %60, %82
  %97 = fmul double %62, %95
  %98 = fadd double %96, %97
  %99 = getelementptr inbounds [16 x double], ptr %15, i32 0, i64 %78
  store double %98, ptr %99, align 8
  %100 = add i64 %75, 1
  br label %74

101:                                              ; preds = %74
  %102 = add i64 %69, 1
  br label %68, !llvm.loop !8

103:                                              ; preds = %68
  %104 = add i64 %64, 1
  br label %63, !llvm.loop !8

105:                                              ; preds = %63
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 128}
!6 = !{i64 4}
!7 = !{i64 96}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
