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
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !4
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @subtract_bitcast_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @subtract_bitcast_fusion_wrapped(ptr noalias align 64 dereferenceable(96) %0, ptr noalias align 64 dereferenceable(8) %1, ptr noalias align 64 dereferenceable(128) %2, ptr noalias align 64 dereferenceable(96) %3, ptr noalias align 64 dereferenceable(96) %4, ptr noalias align 64 dereferenceable(128) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = getelementptr inbounds [1 x i64], ptr %1, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smin.i64(i64 %11, i64 11)
  %13 = call i64 @llvm.smax.i64(i64 %12, i64 0)
  %14 = getelementptr inbounds [12 x i64], ptr %0, i32 0, i64 %13
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = sitofp i64 %15 to double
  %17 = fmul double %16, f0x3F6B4E81B4E81B4F
  %18 = call double @llvm.cos.f64(double %17)
  %19 = getelementptr inbounds [12 x double], ptr %3, i32 0, i64 %13
  %20 = load double, ptr %19, align 8, !invariant.load !3
  %21 = getelementptr inbounds [12 x double], ptr %4, i32 0, i64 %13
  %22 = load double, ptr %21, align 8, !invariant.load !3
  br label %23

23:                                               ; preds = %51, %9
  %24 = phi i64 [ %52, %51 ], [ 0, %9 ]
  %25 = icmp slt i64 %24, 4
  br i1 %25, label %26, label %53

26:                                               ; preds = %23
  %27 = mul nsw i64 %24, 4
  br label %28

28:                                               ; preds = %49, %26
  %29 = phi i64 [ %50, %49 ], [ 0, %26 ]
  %30 = icmp slt i64 %29, 2
  br i1 %30, label %31, label %51

31:                                               ; preds = %28
  %32 = mul nsw i64 %29, 2
  %33 = add nsw i64 %27, %32
  br label %34

34:                                               ; preds = %37, %31
  %35 = phi i64 [ %48, %37 ], [ 0, %31 ]
  %36 = icmp slt i64 %35, 2
  br i1 %36, label %37, label %49

37:                                               ; preds = %34
  %38 = add nsw i64 %33, %35
  %39 = getelementptr inbounds [16 x double], ptr %2, i32 0, i64 %38
  %40 = load double, ptr %39, align 8, !invariant.load !3
  %41 = fmul double %40, 3.000000e+00
  %42 = call double @llvm.sin.f64(double %41)
  %43 = fadd double %42, %18
  %44 = fmul double %20, %40
  %45 = fmul double %22, %43
  %46 = fsub double %44, %45
  %47 = getelementptr inbounds [16 x double], ptr %5, i32 0, i64 %38
  store double %46, ptr %47, align 8
  %48 = add i64 %35, 1
  br label %34

49:                                               ; preds = %34
  %50 = add i64 %29, 1
  br label %28, !llvm.loop !7

51:                                               ; preds = %28
  %52 = add i64 %24, 1
  br label %23, !llvm.loop !7

53:                                               ; preds = %23
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
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 8}
!6 = !{i64 128}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
