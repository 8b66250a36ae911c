; ModuleID = '__compute_module_multiply_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !7
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !7
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !7
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !8
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !7
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !8
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !8
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !9
  %30 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %31 = load ptr, ptr %30, align 8
  %32 = getelementptr inbounds %kernel_dim3, ptr %31, i32 0, i32 0
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  %34 = getelementptr inbounds %kernel_dim3, ptr %31, i32 0, i32 1
  %35 = load i64, ptr %34, align 4, !invariant.load !3
  %36 = getelementptr inbounds %kernel_dim3, ptr %31, i32 0, i32 2
  %37 = load i64, ptr %36, align 4, !invariant.load !3
  call void @multiply_reduce_fusion.1_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, i64 %33, i64 %35, i64 %37)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_reduce_fusion.1_wrapped(ptr noalias align 64 dereferenceable(3072) %0, ptr noalias align 64 dereferenceable(48) %1, ptr noalias align 64 dereferenceable(1024) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(1024) %4, ptr noalias align 64 dereferenceable(1024) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(8) %7, ptr noalias align 64 dereferenceable(3840) %8, ptr noalias align 64 dereferenceable(8) %9, ptr noalias align 64 dereferenceable(3840) %10, ptr noalias align 64 dereferenceable(3840) %11, ptr noalias align 64 dereferenceable(1536) %12, i64 %13, i64 %14, i64 %15) #1 {
  %17 = getelementptr inbounds [1 x i64], ptr %9, i32 0, i32 0
  %18 = load i64, ptr %17, align 4, !invariant.load !3
  %19 = call i64 @llvm.smin.i64(i64 %18, i64 479)
  %20 = call i64 @llvm.smax.i64(i64 %19, i64 0)
  %21 = getelementptr inbounds [480 x double], ptr %10, i32 0, i64 %20
  %22 = load double, ptr %21, align 8, !invariant.load !3
  %23 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  %24 = load double, ptr %23, align 8, !invariant.load !3
  %25 = getelementptr inbounds [480 x double], ptr %8, i32 0, i64 %20
  %26 = load double, ptr %25, align 8, !invariant.load !3
  %27 = fcmp ogt double %26, 0.000000e+00
  %28 = getelementptr inbounds [1 x double], ptr %6, i32 0, i32 0
  %29 = load double, ptr %28, align 8, !invariant.load !3
  %30 = getelementptr inbounds [1 x double], ptr %7, i32 0, i32 0
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = fsub double %29, %31
  %33 = getelementptr inbounds [480 x double], ptr %11, i32 0, i64 %20
  %34 = load double, ptr %33, align 8, !invariant.load !3
  br label %35

35:                                               ; preds = %82, %16
  %36 = phi i64 [ %83, %82 ], [ 0, %16 ]
  %37 = icmp slt i64 %36, 64
  br i1 %37, label %38, label %84

38:                                               ; preds = %35
  %39 = mul nsw i64 %36, 2
  %40 = mul nsw i64 %36, 3
  br label %41

41:                                               ; preds = %78, %38
  %42 = phi i64 [ %81, %78 ], [ 0, %38 ]
  %43 = icmp slt i64 %42, 3
  br i1 %43, label %44, label %82

44:                                               ; preds = %41
  %45 = mul nsw i64 %42, 2
  %46 = mul nsw i64 %42, 128
  %47 = add nsw i64 %39, %46
  br label %48

48:                                               ; preds = %52, %44
  %49 = phi i64 [ %77, %52 ], [ 0, %44 ]
  %50 = phi double [ %76, %52 ], [ 0.000000e+00, %44 ]
  %51 = icmp slt i64 %49, 2
  br i1 %51, label %52, label %78

52:                                               ; preds = %48
  %53 = add nsw i64 %39, %49
  %54 = getelementptr inbounds [128 x double], ptr %5, i32 0, i64 %53
  %55 = load double, ptr %54, align 8, !invariant.load !3
  %56 = fmul double %22, %55
  %57 = getelementptr inbounds [128 x double], ptr %4, i32 0, i64 %53
  %58 = load double, ptr %57, align 8, !invariant.load !3
  %59 = fsub double %58, %56
  %60 = fmul double %59, %24
  %61 = select i1 %27, double %60, double 0.000000e+00
  %62 = getelementptr inbounds [128 x double], ptr %2, i32 0, i64 %53
  %63 = load double, ptr %62, align 8, !invariant.load !3
  %64 = fmul double %32, %61
  %65 = fadd double %63, %64
  %66 = fmul double %34, %65
  %67 = add nsw i64 %45, %49
  %68 = getelementptr inbounds [6 x double], ptr %1, i32 0, i64 %67
  %69 = load double, ptr %68, align 8, !invariant.load !3
  %70 = fmul double %34, %69
  %71 = add nsw i64 %47, %49
  %72 = getelementptr inbounds [384 x double], ptr %0, i32 0, i64 %71
  %73 = load double, ptr %72, align 8, !invariant.load !3
  %74 = fsub double %66, %70
  %75 = fmul double %74, %73
  %76 = fadd reassoc double %50, %75
  %77 = add i64 %49, 1
  br label %48

78:                                               ; preds = %48
  %79 = add nsw i64 %40, %42
  %80 = getelementptr inbounds [192 x double], ptr %12, i32 0, i64 %79
  store double %50, ptr %80, align 8
  %81 = add i64 %42, 1
  br label %41, !llvm.loop !10

82:                                               ; preds = %41
  %83 = add i64 %36, 1
  br label %35, !llvm.loop !10

84:                                               ; preds = %35
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
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3072}
!5 = !{i64 48}
!6 = !{i64 1024}
!7 = !{i64 8}
!8 = !{i64 3840}
!9 = !{i64 1536}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
