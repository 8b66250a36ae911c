; ModuleID = '__compute_module_transpose_copy_fusion_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @transpose_copy_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !6
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !5
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !6
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !7
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !6
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !7
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !7
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !8
  %28 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %29 = load ptr, ptr %28, align 8
  %30 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 0
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 1
  %33 = load i64, ptr %32, align 4, !invariant.load !3
  %34 = getelementptr inbounds %kernel_dim3, ptr %29, i32 0, i32 2
  %35 = load i64, ptr %34, align 4, !invariant.load !3
  call void @transpose_copy_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, i64 %31, i64 %33, i64 %35)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @transpose_copy_fusion_wrapped(ptr noalias align 64 dereferenceable(48) %0, ptr noalias align 64 dereferenceable(1024) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(1024) %3, ptr noalias align 64 dereferenceable(1024) %4, ptr noalias align 64 dereferenceable(8) %5, ptr noalias align 64 dereferenceable(8) %6, ptr noalias align 64 dereferenceable(3840) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(3840) %9, ptr noalias align 64 dereferenceable(3840) %10, ptr noalias align 64 dereferenceable(3072) %11, i64 %12, i64 %13, i64 %14) #1 {
  %16 = getelementptr inbounds [1 x i64], ptr %8, i32 0, i32 0
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 479)
  %19 = call i64 @llvm.smax.i64(i64 %18, i64 0)
  %20 = getelementptr inbounds [480 x double], ptr %9, i32 0, i64 %19
  %21 = load double, ptr %20, align 8, !invariant.load !3
  %22 = getelementptr inbounds [1 x double], ptr %2, i32 0, i32 0
  %23 = load double, ptr %22, align 8, !invariant.load !3
  %24 = getelementptr inbounds [480 x double], ptr %7, i32 0, i64 %19
  %25 = load double, ptr %24, align 8, !invariant.load !3
  %26 = fcmp ogt double %25, 0.000000e+00
  %27 = getelementptr inbounds [1 x double], ptr %5, i32 0, i32 0
  %28 = load double, ptr %27, align 8, !invariant.load !3
  %29 = getelementptr inbounds [1 x double], ptr %6, i32 0, i32 0
  %30 = load double, ptr %29, align 8, !invariant.load !3
  %31 = fsub double %28, %30
  %32 = getelementptr inbounds [480 x double], ptr %10, i32 0, i64 %19
  %33 = load double, ptr %32, align 8, !invariant.load !3
  br label %34

34:                                               ; preds = %74, %15
  %35 = phi i64 [ %75, %74 ], [ 0, %15 ]
  %36 = icmp slt i64 %35, 3
  br i1 %36, label %37, label %76

37:                                               ; preds = %34
  %38 = mul nsw i64 %35, 2
  %39 = mul nsw i64 %35, 128
  br label %40

40:                                               ; preds = %72, %37
  %41 = phi i64 [ %73, %72 ], [ 0, %37 ]
  %42 = icmp slt i64 %41, 64
  br i1 %42, label %43, label %74

43:                                               ; preds = %40
  %44 = mul nsw i64 %41, 2
  %45 = add nsw i64 %39, %44
  br label %46

46:                                               ; preds = %49, %43
  %47 = phi i64 [ %71, %49 ], [ 0, %43 ]
  %48 = icmp slt i64 %47, 2
  br i1 %48, label %49, label %72

49:                                               ; preds = %46
  %50 = add nsw i64 %44, %47
  %51 = getelementptr inbounds [128 x double], ptr %4, i32 0, i64 %50
  %52 = load double, ptr %51, align 8, !invariant.load !3
  %53 = fmul double %21, %52
  %54 = getelementptr inbounds [128 x double], ptr %3, i32 0, i64 %50
  %55 = load double, ptr %54, align 8, !invariant.load !3
  %56 = fsub double %55, %53
  %57 = fmul double %56, %23
  %58 = select i1 %26, double %57, double 0.000000e+00
  %59 = getelementptr inbounds [128 x double], ptr %1, i32 0, i64 %50
  %60 = load double, ptr %59, align 8, !invariant.load !3
  %61 = fmul double %31, %58
  %62 = fadd double %60, %61
  %63 = fmul double %33, %62
  %64 = add nsw i64 %38, %47
  %65 = getelementptr inbounds [6 x double], ptr %0, i32 0, i64 %64
  %66 = load double, ptr %65, align 8, !invariant.load !3
  %67 = fmul double %33, %66
  %68 = fsub double %63, %67
  %69 = add nsw i64 %45, %47
  %70 = getelementptr inbounds [384 x double], ptr %11, i32 0, i64 %69
  store double %68, ptr %70, align 8
  %71 = add i64 %47, 1
  br label %46

72:                                               ; preds = %46
  %73 = add i64 %41, 1
  br label %40, !llvm.loop !9

74:                                               ; preds = %40
  %75 = add i64 %35, 1
  br label %34, !llvm.loop !9

76:                                               ; preds = %34
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
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 1024}
!6 = !{i64 8}
!7 = !{i64 3840}
!8 = !{i64 3072}
!9 = distinct !{!9, !10}
!10 = !{!"llvm.loop.unroll.disable"}
