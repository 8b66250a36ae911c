; ModuleID = '__compute_module_subtract_bitcast_fusion_kernel_module'
source_filename = "__compute_module_subtract_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @subtract_bitcast_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !7
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !7
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !5
  %22 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %23 = load ptr, ptr %22, align 8
  %24 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 0
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  %26 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 1
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds %kernel_dim3, ptr %23, i32 0, i32 2
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  call void @subtract_bitcast_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, i64 %25, i64 %27, i64 %29)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @subtract_bitcast_fusion_wrapped(ptr noalias align 64 dereferenceable(8000) %0, ptr noalias align 64 dereferenceable(128) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(8000) %3, ptr noalias align 64 dereferenceable(96) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(96) %6, ptr noalias align 64 dereferenceable(96) %7, ptr noalias align 64 dereferenceable(128) %8, i64 %9, i64 %10, i64 %11) #1 {
  %13 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %14 = load double, ptr %13, align 8, !invariant.load !3
  %15 = getelementptr inbounds [1 x i64], ptr %5, i32 0, i32 0
  %16 = load i64, ptr %15, align 4, !invariant.load !3
  %17 = call i64 @llvm.smin.i64(i64 %16, i64 11)
  %18 = call i64 @llvm.smax.i64(i64 %17, i64 0)
  %19 = getelementptr inbounds [12 x i64], ptr %4, i32 0, i64 %18
  %20 = load i64, ptr %19, align 4, !invariant.load !3
  %21 = sitofp i64 %20 to double
  %22 = fmul double %21, f0x3F6B4E81B4E81B4F
  %23 = call double @llvm.cos.f64(double %22)
  %24 = icmp slt i64 %20, 0
  %25 = add i64 %20, 1000
  %26 = select i1 %24, i64 %25, i64 %20
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 999)
  %28 = call i64 @llvm.smax.i64(i64 %27, i64 0)
  %29 = getelementptr inbounds [1000 x double], ptr %3, i32 0, i64 %28
  %30 = load double, ptr %29, align 8, !invariant.load !3
  %31 = getelementptr inbounds [1000 x double], ptr %0, i32 0, i64 %28
  %32 = load double, ptr %31, align 8, !invariant.load !3
  %33 = getelementptr inbounds [12 x double], ptr %6, i32 0, i64 %18
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = getelementptr inbounds [12 x double], ptr %7, i32 0, i64 %18
  %36 = load double, ptr %35, align 8, !invariant.load !3
  br label %37

37:                                               ; preds = %69, %12
  %38 = phi i64 [ %70, %69 ], [ 0, %12 ]
  %39 = icmp slt i64 %38, 4
  br i1 %39, label %40, label %71

40:                                               ; preds = %37
  %41 = mul nsw i64 %38, 4
  br label %42

42:                                               ; preds = %67, %40
  %43 = phi i64 [ %68, %67 ], [ 0, %40 ]
  %44 = icmp slt i64 %43, 2
  br i1 %44, label %45, label %69

45:                                               ; preds = %42
  %46 = mul nsw i64 %43, 2
  %47 = add nsw i64 %41, %46
  br label %48

48:                                               ; preds = %51, %45
  %49 = phi i64 [ %66, %51 ], [ 0, %45 ]
  %50 = icmp slt i64 %49, 2
  br i1 %50, label %51, label %67

51:                                               ; preds = %48
  %52 = add nsw i64 %47, %49
  %53 = getelementptr inbounds [16 x double], ptr %1, i32 0, i64 %52
  %54 = load double, ptr %53, align 8, !invariant.load !3
  %55 = fmul double %54, %14
  %56 = fmul double %55, 3.000000e+00
  %57 = call double @llvm.sin.f64(double %56)
  %58 = fadd double %57, %23
  %59 = fmul double %30, %55
  %60 = fmul double %32, %58
  %61 = fadd double %59, %60
  %62 = fmul double %34, %54
  %63 = fmul double %36, %61
  %64 = fsub double %62, %63
  %65 = getelementptr inbounds [16 x double], ptr %8, i32 0, i64 %52
  store double %64, ptr %65, align 8
  %66 = add i64 %49, 1
  br label %48

67:                                               ; preds = %48
  %68 = add i64 %43, 1
  br label %42, !llvm.loop !8

69:                                               ; preds = %42
  %70 = add i64 %38, 1
  br label %37, !llvm.loop !8

71:                                               ; preds = %37
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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8000}
!5 = !{i64 128}
!6 = !{i64 8}
!7 = !{i64 96}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
