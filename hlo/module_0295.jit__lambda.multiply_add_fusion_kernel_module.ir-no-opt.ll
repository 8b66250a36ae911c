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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !7
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !9
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !10
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !4
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !5
  %24 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 0
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 1
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  %30 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 2
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, i64 %27, i64 %29, i64 %31)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(800) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(2400) %3, ptr noalias align 64 dereferenceable(48) %4, ptr noalias align 64 dereferenceable(1200) %5, ptr noalias align 64 dereferenceable(400) %6, ptr noalias align 64 dereferenceable(96) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(800) %9, i64 %10, i64 %11, i64 %12) #1 {
  %14 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !invariant.load !3
  %16 = getelementptr inbounds [1 x i64], ptr %8, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 11)
  %19 = call i64 @llvm.smax.i64(i64 %18, i64 0)
  %20 = getelementptr inbounds [12 x double], ptr %7, i32 0, i64 %19
  %21 = load double, ptr %20, align 8, !invariant.load !3
  %22 = fcmp ogt double %21, 0.000000e+00
  %23 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %24 = load double, ptr %23, align 8, !invariant.load !3
  br label %25

25:                                               ; preds = %68, %13
  %26 = phi i64 [ %69, %68 ], [ 0, %13 ]
  %27 = icmp slt i64 %26, 50
  br i1 %27, label %28, label %70

28:                                               ; preds = %25
  %29 = getelementptr inbounds [50 x double], ptr %6, i32 0, i64 %26
  %30 = load double, ptr %29, align 8, !invariant.load !3
  %31 = mul nsw i64 %26, 2
  %32 = mul nsw i64 %26, 3
  br label %33

33:                                               ; preds = %61, %28
  %34 = phi i64 [ %67, %61 ], [ 0, %28 ]
  %35 = icmp slt i64 %34, 2
  br i1 %35, label %36, label %68

36:                                               ; preds = %33
  %37 = add nsw i64 %31, %34
  %38 = getelementptr inbounds [100 x double], ptr %1, i32 0, i64 %37
  %39 = load double, ptr %38, align 8
  br label %40

40:                                               ; preds = %44, %36
  %41 = phi i64 [ %60, %44 ], [ 0, %36 ]
  %42 = phi double [ %59, %44 ], [ 0.000000e+00, %36 ]
  %43 = icmp slt i64 %41, 3
  br i1 %43, label %44, label %61

44:                                               ; preds = %40
  %45 = mul nsw i64 %41, 2
  %46 = add nsw i64 %34, %45
  %47 = getelementptr inbounds [6 x double], ptr %4, i32 0, i64 %46
  %48 = load double, ptr %47, align 8, !invariant.load !3
  %49 = mul nsw i64 %41, 100
  %50 = add nsw i64 %37, %49
  %51 = getelementptr inbounds [300 x double], ptr %3, i32 0, i64 %50
  %52 = load double, ptr %51, align 8, !invariant.load !3
  %53 = fadd double %48, %52
  %54 = add nsw i64 %32, %41
  %55 = getelementptr inbounds [150 x double], ptr %5, i32 0, i64 %54
  %56 = load double, ptr %55, align 8, !invariant.load !3
  %57 = fmul double %56, %30
  %58 = fmul double %57, %53
  %59 = fadd reassoc double %42, %58
  %60 = add i64 %41, 1
  br label %40

61:                                               ; preds = %40
  %62 = fsub double %39, %42
  %63 = fmul double %62, %15
  %64 = select i1 %22, double %63, double 0.000000e+00
  %65 = fmul double %24, %64
  %66 = fadd double %42, %65
  store double %66, ptr %38, align 8
  %67 = add i64 %34, 1
  br label %33, !llvm.loop !11

68:                                               ; preds = %33
  %69 = add i64 %26, 1
  br label %25, !llvm.loop !11

70:                                               ; preds = %25
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 800}
!6 = !{i64 2400}
!7 = !{i64 48}
!8 = !{i64 1200}
!9 = !{i64 400}
!10 = !{i64 96}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
