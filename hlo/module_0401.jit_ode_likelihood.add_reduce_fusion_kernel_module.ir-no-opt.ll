; ModuleID = '__compute_module_add_reduce_fusion_kernel_module'
source_filename = "__compute_module_add_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @add_reduce_fusion(ptr %0) #0 {
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
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !8
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !9
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !9
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !6
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !10
  %24 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %25 = load ptr, ptr %24, align 8
  %26 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 0
  %27 = load i64, ptr %26, align 4, !invariant.load !3
  %28 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 1
  %29 = load i64, ptr %28, align 4, !invariant.load !3
  %30 = getelementptr inbounds %kernel_dim3, ptr %25, i32 0, i32 2
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  call void @add_reduce_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, i64 %27, i64 %29, i64 %31)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @add_reduce_fusion_wrapped(ptr noalias align 64 dereferenceable(576) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(48) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(48) %4, ptr noalias align 64 dereferenceable(144) %5, ptr noalias align 64 dereferenceable(288) %6, ptr noalias align 64 dereferenceable(288) %7, ptr noalias align 64 dereferenceable(48) %8, ptr noalias align 64 dereferenceable(192) %9, i64 %10, i64 %11, i64 %12) #1 {
  %14 = getelementptr inbounds [1 x double], ptr %1, i32 0, i32 0
  %15 = load double, ptr %14, align 8, !invariant.load !3
  br label %16

16:                                               ; preds = %89, %13
  %17 = phi i64 [ %90, %89 ], [ 0, %13 ]
  %18 = icmp slt i64 %17, 2
  br i1 %18, label %19, label %91

19:                                               ; preds = %16
  %20 = mul nsw i64 %17, 6
  %21 = mul nsw i64 %17, 12
  %22 = mul nsw i64 %17, 18
  br label %23

23:                                               ; preds = %87, %19
  %24 = phi i64 [ %88, %87 ], [ 0, %19 ]
  %25 = icmp slt i64 %24, 6
  br i1 %25, label %26, label %89

26:                                               ; preds = %23
  %27 = add nsw i64 %20, %24
  %28 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %27
  %29 = load double, ptr %28, align 8, !invariant.load !3
  %30 = fneg double %29
  %31 = getelementptr inbounds [6 x double], ptr %4, i32 0, i64 %24
  %32 = load double, ptr %31, align 8, !invariant.load !3
  %33 = getelementptr inbounds [6 x double], ptr %2, i32 0, i64 %24
  %34 = load double, ptr %33, align 8, !invariant.load !3
  %35 = mul nsw i64 %24, 2
  %36 = add nsw i64 %21, %35
  %37 = mul nsw i64 %24, 3
  %38 = add nsw i64 %22, %37
  br label %39

39:                                               ; preds = %84, %26
  %40 = phi i64 [ %86, %84 ], [ 0, %26 ]
  %41 = icmp slt i64 %40, 2
  br i1 %41, label %42, label %87

42:                                               ; preds = %39
  %43 = add nsw i64 %36, %40
  %44 = add nsw i64 %35, %40
  br label %45

45:                                               ; preds = %49, %42
  %46 = phi i64 [ %83, %49 ], [ 0, %42 ]
  %47 = phi double [ %82, %49 ], [ 0.000000e+00, %42 ]
  %48 = icmp slt i64 %46, 3
  br i1 %48, label %49, label %84

49:                                               ; preds = %45
  %50 = mul nsw i64 %46, 24
  %51 = add nsw i64 %43, %50
  %52 = getelementptr inbounds [72 x double], ptr %0, i32 0, i64 %51
  %53 = load double, ptr %52, align 8, !invariant.load !3
  %54 = fmul double %15, %53
  %55 = add nsw i64 %38, %46
  %56 = getelementptr inbounds [36 x double], ptr %6, i32 0, i64 %55
  %57 = load double, ptr %56, align 8, !invariant.load !3
  %58 = fmul double %57, 5.000000e-01
  %59 = fneg double %58
  %60 = add nsw i64 %37, %46
  %61 = getelementptr inbounds [18 x double], ptr %5, i32 0, i64 %60
  %62 = load double, ptr %61, align 8, !invariant.load !3
  %63 = fmul double %59, %62
  %64 = fmul double %30, %62
  %65 = fmul double %63, %32
  %66 = fmul double %64, %34
  %67 = fadd double %65, %66
  %68 = mul nsw i64 %46, 12
  %69 = add nsw i64 %44, %68
  %70 = getelementptr inbounds [36 x double], ptr %7, i32 0, i64 %69
  %71 = load double, ptr %70, align 8, !invariant.load !3
  %72 = mul nsw i64 %46, 2
  %73 = add nsw i64 %40, %72
  %74 = getelementptr inbounds [6 x double], ptr %8, i32 0, i64 %73
  %75 = load double, ptr %74, align 8, !invariant.load !3
  %76 = fmul double %15, %71
  %77 = fadd double %75, %76
  %78 = fmul double %62, %32
  %79 = fmul double %67, %77
  %80 = fmul double %78, %54
  %81 = fadd double %79, %80
  %82 = fadd reassoc double %47, %81
  %83 = add i64 %46, 1
  br label %45

84:                                               ; preds = %45
  %85 = getelementptr inbounds [24 x double], ptr %9, i32 0, i64 %43
  store double %47, ptr %85, align 8
  %86 = add i64 %40, 1
  br label %39, !llvm.loop !11

87:                                               ; preds = %39
  %88 = add i64 %24, 1
  br label %23, !llvm.loop !11

89:                                               ; preds = %23
  %90 = add i64 %17, 1
  br label %16, !llvm.loop !11

91:                                               ; preds = %16
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 576}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = !{i64 96}
!8 = !{i64 144}
!9 = !{i64 288}
!10 = !{i64 192}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
