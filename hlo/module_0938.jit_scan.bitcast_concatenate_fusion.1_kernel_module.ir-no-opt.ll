; ModuleID = '__compute_module_bitcast_concatenate_fusion.1_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion.1(ptr %0) #0 {
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
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !4
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !7
  %18 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %19 = load ptr, ptr %18, align 8
  %20 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 0
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 1
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  %24 = getelementptr inbounds %kernel_dim3, ptr %19, i32 0, i32 2
  %25 = load i64, ptr %24, align 4, !invariant.load !3
  call void @bitcast_concatenate_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, i64 %21, i64 %23, i64 %25)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_concatenate_fusion.1_wrapped(ptr noalias align 64 dereferenceable(96) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(128) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(256) %4, ptr noalias align 64 dereferenceable(96) %5, ptr noalias align 64 dereferenceable(256) %6, i64 %7, i64 %8, i64 %9) #1 {
  %11 = getelementptr inbounds [1 x i64], ptr %1, i32 0, i32 0
  %12 = load i64, ptr %11, align 4, !invariant.load !3
  %13 = call i64 @llvm.smin.i64(i64 %12, i64 11)
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = getelementptr inbounds [12 x i64], ptr %0, i32 0, i64 %14
  %16 = load i64, ptr %15, align 4, !invariant.load !3
  %17 = sitofp i64 %16 to double
  %18 = fmul double %17, f0x3F6B4E81B4E81B4F
  %19 = call double @llvm.cos.f64(double %18)
  %20 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %14
  %21 = load double, ptr %20, align 8, !invariant.load !3
  %22 = getelementptr inbounds [12 x double], ptr %5, i32 0, i64 %14
  %23 = load double, ptr %22, align 8, !invariant.load !3
  br label %24

24:                                               ; preds = %52, %10
  %25 = phi i64 [ %53, %52 ], [ 0, %10 ]
  %26 = icmp slt i64 %25, 4
  br i1 %26, label %27, label %54

27:                                               ; preds = %24
  %28 = mul nsw i64 %25, 4
  br label %29

29:                                               ; preds = %50, %27
  %30 = phi i64 [ %51, %50 ], [ 0, %27 ]
  %31 = icmp slt i64 %30, 2
  br i1 %31, label %32, label %52

32:                                               ; preds = %29
  %33 = mul nsw i64 %30, 2
  %34 = add nsw i64 %28, %33
  br label %35

35:                                               ; preds = %38, %32
  %36 = phi i64 [ %49, %38 ], [ 0, %32 ]
  %37 = icmp slt i64 %36, 2
  br i1 %37, label %38, label %50

38:                                               ; preds = %35
  %39 = add nsw i64 %34, %36
  %40 = getelementptr inbounds [16 x double], ptr %2, i32 0, i64 %39
  %41 = load double, ptr %40, align 8, !invariant.load !3
  %42 = fmul double %41, 3.000000e+00
  %43 = call double @llvm.sin.f64(double %42)
  %44 = fadd double %43, %19
  %45 = fmul double %21, %41
  %46 = fmul double %23, %44
  %47 = fsub double %45, %46
  %48 = getelementptr inbounds [32 x double], ptr %6, i32 0, i64 %39
  store double %47, ptr %48, align 8
  %49 = add i64 %36, 1
  br label %35

50:                                               ; preds = %35
  %51 = add i64 %30, 1
  br label %29, !llvm.loop !8

52:                                               ; preds = %29
  %53 = add i64 %25, 1
  br label %24, !llvm.loop !8

54:                                               ; preds = %24
  br label %55

55:                                               ; preds = %78, %54
  %56 = phi i64 [ %79, %78 ], [ 0, %54 ]
  %57 = icmp slt i64 %56, 4
  br i1 %57, label %58, label %80

58:                                               ; preds = %55
  %59 = mul nsw i64 %56, 4
  br label %60

60:                                               ; preds = %76, %58
  %61 = phi i64 [ %77, %76 ], [ 0, %58 ]
  %62 = icmp slt i64 %61, 2
  br i1 %62, label %63, label %78

63:                                               ; preds = %60
  %64 = mul nsw i64 %61, 2
  %65 = add nsw i64 %59, %64
  br label %66

66:                                               ; preds = %69, %63
  %67 = phi i64 [ %75, %69 ], [ 0, %63 ]
  %68 = icmp slt i64 %67, 2
  br i1 %68, label %69, label %76

69:                                               ; preds = %66
  %70 = add nsw i64 %65, %67
  %71 = getelementptr inbounds [32 x double], ptr %4, i32 0, i64 %70
  %72 = load double, ptr %71, align 8, !invariant.load !3
  %73 = add nsw i64 %70, 16
  %74 = getelementptr inbounds [32 x double], ptr %6, i32 0, i64 %73
  store double %72, ptr %74, align 8
  %75 = add i64 %67, 1
  br label %66

76:                                               ; preds = %66
  %77 = add i64 %61, 1
  br label %60, !llvm.loop !8

78:                                               ; preds = %60
  %79 = add i64 %56, 1
  br label %55, !llvm.loop !8

80:                                               ; preds = %55
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
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 8}
!6 = !{i64 128}
!7 = !{i64 256}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
