; ModuleID = '__compute_module_bitcast_bitcast_fusion_kernel_module'
source_filename = "__compute_module_bitcast_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @bitcast_bitcast_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !6
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 1
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 2
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  call void @bitcast_bitcast_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, i64 %15, i64 %17, i64 %19)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_bitcast_fusion_wrapped(ptr noalias align 64 dereferenceable(392) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(56) %3, i64 %4, i64 %5, i64 %6) #1 {
  %8 = getelementptr inbounds [1 x i64], ptr %1, i32 0, i32 0
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = getelementptr inbounds [1 x i64], ptr %2, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = add i64 %9, %11
  %13 = trunc i64 %12 to i32
  %14 = icmp slt i32 %13, 0
  %15 = add i32 %13, 7
  %16 = select i1 %14, i32 %15, i32 %13
  %17 = sext i32 %16 to i64
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 6)
  %19 = call i64 @llvm.smax.i64(i64 %18, i64 0)
  %20 = mul nsw i64 %19, 7
  br label %21

21:                                               ; preds = %24, %7
  %22 = phi i64 [ %29, %24 ], [ 0, %7 ]
  %23 = icmp slt i64 %22, 7
  br i1 %23, label %24, label %30

24:                                               ; preds = %21
  %25 = add nsw i64 %20, %22
  %26 = getelementptr inbounds [49 x double], ptr %0, i32 0, i64 %25
  %27 = load double, ptr %26, align 8, !invariant.load !3
  %28 = getelementptr inbounds [7 x double], ptr %3, i32 0, i64 %22
  store double %27, ptr %28, align 8
  %29 = add i64 %22, 1
  br label %21

30:                                               ; preds = %21
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
!4 = !{i64 392}
!5 = !{i64 8}
!6 = !{i64 56}
