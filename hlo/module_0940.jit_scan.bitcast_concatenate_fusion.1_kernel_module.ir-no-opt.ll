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
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !7
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !8
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !7
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !8
  %24 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 0
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 1
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  %30 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 2
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  call void @bitcast_concatenate_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, i64 %27, i64 %29, i64 %31)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_concatenate_fusion.1_wrapped(ptr noalias align 64 dereferenceable(8000) %0, ptr noalias align 64 dereferenceable(128) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(8000) %3, ptr noalias align 64 dereferenceable(96) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(96) %6, ptr noalias align 64 dereferenceable(256) %7, ptr noalias align 64 dereferenceable(96) %8, ptr noalias align 64 dereferenceable(256) %9, i64 %10, i64 %11, i64 %12) #1 {
  %14 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !invariant.load !3
  %16 = getelementptr inbounds [1 x i64], ptr %5, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 11)
  %19 = call i64 @llvm.smax.i64(i64 %18, i64 0)
  %20 = getelementptr inbounds [12 x i64], ptr %4, i32 0, i64 %19
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = sitofp i64 %21 to double
  %23 = fmul double %22, f0x3F6B4E81B4E81B4F
  %24 = call double @llvm.cos.f64(double %23)
  %25 = icmp slt i64 %21, 0
  %26 = add i64 %21, 1000
  %27 = select i1 %25, i64 %26, i64 %21
  %28 = call i64 @llvm.smin.i64(i64 %27, i64 999)
  %29 = call i64 @llvm.smax.i64(i64 %28, i64 0)
  %30 = getelementptr inbounds [1000 x double], ptr %3, i32 0, i64 %29
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = getelementptr inbounds [1000 x double], ptr %0, i32 0, i64 %29
  %33 = load double, ptr %32, align 8, !invariant.load !3
  %34 = getelementptr inbounds [12 x double], ptr %6, i32 0, i64 %19
  %35 = load double, ptr %34, align 8, !invariant.load !3
  %36 = getelementptr inbounds [12 x double], ptr %8, i32 0, i64 %19
  %37 = load double, ptr %36, align 8, !invariant.load !3
  br label %38

38:                                               ; preds = %70, %13
  %39 = phi i64 [ %71, %70 ], [ 0, %13 ]
  %40 = icmp slt i64 %39, 4
  br i1 %40, label %41, label %72

41:                                               ; preds = %38
  %42 = mul nsw i64 %39, 4
  br label %43

43:                                               ; preds = %68, %41
  %44 = phi i64 [ %69, %68 ], [ 0, %41 ]
  %45 = icmp slt i64 %44, 2
  br i1 %45, label %46, label %70

46:                                               ; preds = %43
  %47 = mul nsw i64 %44, 2
  %48 = add nsw i64 %42, %47
  br label %49

49:                                               ; preds = %52, %46
  %50 = phi i64 [ %67, %52 ], [ 0, %46 ]
  %51 = icmp slt i64 %50, 2
  br i1 %51, label %52, label %68

52:                                               ; preds = %49
  %53 = add nsw i64 %48, %50
  %54 = getelementptr inbounds [16 x double], ptr %1, i32 0, i64 %53
  %55 = load double, ptr %54, align 8, !invariant.load !3
  %56 = fmul double %55, %15
  %57 = fmul double %56, 3.000000e+00
  %58 = call double @llvm.sin.f64(double %57)
  %59 = fadd double %58, %24
  %60 = fmul double %31, %56
  %61 = fmul double %33, %59
  %62 = fadd double %60, %61
  %63 = fmul double %35, %55
  %64 = fmul double %37, %62
  %65 = fsub double %63, %64
  %66 = getelementptr inbounds [32 x double], ptr %9, i32 0, i64 %53
  store double %65, ptr %66, align 8
  %67 = add i64 %50, 1
  br label %49

68:                                               ; preds = %49
  %69 = add i64 %44, 1
  br label %43, !llvm.loop !9

70:                                               ; preds = %43
  %71 = add i64 %39, 1
  br label %38, !llvm.loop !9

72:                                               ; preds = %38
  br label %73

73:                                               ; preds = %96, %72
  %74 = phi i64 [ %97, %96 ], [ 0, %72 ]
  %75 = icmp slt i64 %74, 4
  br i1 %75, label %76, label %98

76:                                               ; preds = %73
  %77 = mul nsw i64 %74, 4
  br label %78

78:                                               ; preds = %94, %76
  %79 = phi i64 [ %95, %94 ], [ 0, %76 ]
  %80 = icmp slt i64 %79, 2
  br i1 %80, label %81, label %96

81:                                               ; preds = %78
  %82 = mul nsw i64 %79, 2
  %83 = add nsw i64 %77, %82
  br label %84

84:                                               ; preds = %87, %81
  %85 = phi i64 [ %93, %87 ], [ 0, %81 ]
  %86 = icmp slt i64 %85, 2
  br i1 %86, label %87, label %94

87:                                               ; preds = %84
  %88 = add nsw i64 %83, %85
  %89 = getelementptr inbounds [32 x double], ptr %7, i32 0, i64 %88
  %90 = load double, ptr %89, align 8, !invariant.load !3
  %91 = add nsw i64 %88, 16
  %92 = getelementptr inbounds [32 x double], ptr %9, i32 0, i64 %91
  store double %90, ptr %92, align 8
  %93 = add i64 %85, 1
  br label %84

94:                                               ; preds = %84
  %95 = add i64 %79, 1
  br label %78, !llvm.loop !9

96:                                               ; preds = %78
  %97 = add i64 %74, 1
  br label %73, !llvm.loop !9

98:                                               ; preds = %73
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
!4 = !{i64 8000}
!5 = !{i64 128}
!6 = !{i64 8}
!7 = !{i64 96}
!8 = !{i64 256}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
