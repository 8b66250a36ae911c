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
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !4
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !6
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !6
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !5
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !5
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !5
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !6
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !6
  %34 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 15, i32 0
  %35 = load ptr, ptr %34, align 8, !invariant.load !3, !dereferenceable !6
  %36 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 16, i32 0
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !6
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
  call void @select_select_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, ptr %35, ptr %37, ptr %39, i64 %43, i64 %45, i64 %47)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_select_fusion_wrapped(ptr noalias align 64 dereferenceable(1024) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(1024) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(1024) %5, ptr noalias align 64 dereferenceable(1024) %6, ptr noalias align 64 dereferenceable(3840) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(3840) %9, ptr noalias align 64 dereferenceable(8) %10, ptr noalias align 64 dereferenceable(8) %11, ptr noalias align 64 dereferenceable(8) %12, ptr noalias align 64 dereferenceable(3840) %13, ptr noalias align 64 dereferenceable(3840) %14, ptr noalias align 64 dereferenceable(3840) %15, ptr noalias align 64 dereferenceable(3840) %16, ptr noalias align 64 dereferenceable(1024) %17, i64 %18, i64 %19, i64 %20) #1 {
  %22 = getelementptr inbounds [1 x i64], ptr %8, i32 0, i32 0
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 479)
  %25 = call i64 @llvm.smax.i64(i64 %24, i64 0)
  %26 = getelementptr inbounds [480 x double], ptr %15, i32 0, i64 %25
  %27 = load double, ptr %26, align 8, !invariant.load !3
  %28 = getelementptr inbounds [480 x double], ptr %14, i32 0, i64 %25
  %29 = load double, ptr %28, align 8, !invariant.load !3
  %30 = getelementptr inbounds [1 x double], ptr %10, i32 0, i32 0
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = getelementptr inbounds [480 x double], ptr %13, i32 0, i64 %25
  %33 = load double, ptr %32, align 8, !invariant.load !3
  %34 = fcmp ogt double %33, 0.000000e+00
  %35 = getelementptr inbounds [1 x double], ptr %11, i32 0, i32 0
  %36 = load double, ptr %35, align 8, !invariant.load !3
  %37 = getelementptr inbounds [1 x double], ptr %12, i32 0, i32 0
  %38 = load double, ptr %37, align 8, !invariant.load !3
  %39 = fsub double %36, %38
  %40 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %41 = load double, ptr %40, align 8, !invariant.load !3
  %42 = getelementptr inbounds [480 x double], ptr %16, i32 0, i64 %25
  %43 = load double, ptr %42, align 8, !invariant.load !3
  %44 = fcmp ogt double %43, 0.000000e+00
  %45 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  %46 = load double, ptr %45, align 8, !invariant.load !3
  %47 = getelementptr inbounds [1 x double], ptr %4, i32 0, i32 0
  %48 = load double, ptr %47, align 8, !invariant.load !3
  %49 = fsub double %46, %48
  %50 = fmul double %49, 5.000000e-01
  %51 = fmul double %39, 5.000000e-01
  %52 = fcmp oeq double %43, 0.000000e+00
  %53 = select i1 %52, double 1.000000e+00, double %43
  %54 = getelementptr inbounds [480 x double], ptr %9, i32 0, i64 %25
  %55 = load double, ptr %54, align 8, !invariant.load !3
  %56 = getelementptr inbounds [480 x double], ptr %7, i32 0, i64 %25
  %57 = load double, ptr %56, align 8, !invariant.load !3
  %58 = fadd double %55, %57
  %59 = fcmp olt double %58, 0.000000e+00
  br label %60

60:                                               ; preds = %101, %21
  %61 = phi i64 [ %102, %101 ], [ 0, %21 ]
  %62 = icmp slt i64 %61, 64
  br i1 %62, label %63, label %103

63:                                               ; preds = %60
  %64 = mul nsw i64 %61, 2
  br label %65

65:                                               ; preds = %68, %63
  %66 = phi i64 [ %100, %68 ], [ 0, %63 ]
  %67 = icmp slt i64 %66, 2
  br i1 %67, label %68, label %101

68:                                               ; preds = %65
  %69 = add nsw i64 %64, %66
  %70 = getelementptr inbounds [128 x double], ptr %2, i32 0, i64 %69
  %71 = load double, ptr %70, align 8, !invariant.load !3
  %72 = fmul double %27, %71
  %73 = getelementptr inbounds [128 x double], ptr %5, i32 0, i64 %69
  %74 = load double, ptr %73, align 8, !invariant.load !3
  %75 = fmul double %29, %74
  %76 = getelementptr inbounds [128 x double], ptr %6, i32 0, i64 %69
  %77 = load double, ptr %76, align 8
  %78 = fsub double %77, %75
  %79 = fmul double %78, %31
  %80 = select i1 %34, double %79, double 0.000000e+00
  %81 = getelementptr inbounds [128 x double], ptr %0, i32 0, i64 %69
  %82 = load double, ptr %81, align 8, !invariant.load !3
  %83 = fmul double %39, %80
  %84 = fadd double %82, %83
  %85 = fmul double %27, %84
  %86 = fsub double %85, %72
  %87 = fmul double %86, %41
  %88 = select i1 %44, double %87, double 0.000000e+00
  %89 = fadd double %74, %71
  %90 = fmul double %89, %50
  %91 = fadd double %80, %88
  %92 = fdiv double %77, %33
  %93 = fmul double %91, %51
  %94 = fadd double %92, %90
  %95 = fadd double %82, %93
  %96 = fmul double %53, %94
  %97 = fmul double %27, %95
  %98 = select i1 %59, double %96, double %97
  %99 = select i1 %52, double %85, double %98
  store double %99, ptr %76, align 8
  %100 = add i64 %66, 1
  br label %65

101:                                              ; preds = %65
  %102 = add i64 %61, 1
  br label %60, !llvm.loop !7

103:                                              ; preds = %60
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1024}
!5 = !{i64 8}
!6 = !{i64 3840}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
