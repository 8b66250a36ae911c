; ModuleID = '__compute_module___compute_module_select_select_fusion'
source_filename = "__compute_module___compute_module_select_select_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @select_select_fusion(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = call i64 @llvm.smax.i64(i64 %19, i64 0)
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 1)
  br label %22

22:                                               ; preds = %25, %1
  %23 = phi i64 [ %26, %25 ], [ %21, %1 ]
  %24 = icmp slt i64 %23, 1
  br i1 %24, label %25, label %27

25:                                               ; preds = %22
  call void @select_select_fusion_impl(ptr %5, ptr %5, i64 0, ptr %7, ptr %7, i64 0, ptr %9, ptr %9, i64 0, ptr %11, ptr %11, i64 0, ptr %13, ptr %13, i64 0, ptr %15, ptr %15, i64 0, i64 %23)
  %26 = add i64 %23, 1
  br label %22

27:                                               ; preds = %22
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @select_select_fusion_impl(ptr %0, ptr %1, i64 %2, ptr %3, ptr %4, i64 %5, ptr %6, ptr %7, i64 %8, ptr %9, ptr %10, i64 %11, ptr %12, ptr %13, i64 %14, ptr %15, ptr %16, i64 %17, i64 %18) #0 {
  %20 = alloca double, i64 1, align 8
  %21 = getelementptr double, ptr %10, i64 %11
  call void @llvm.memcpy.p0.p0.i64(ptr %20, ptr %21, i64 8, i1 false)
  %22 = load double, ptr %20, align 8
  %23 = alloca double, i64 1, align 8
  %24 = getelementptr double, ptr %13, i64 %14
  call void @llvm.memcpy.p0.p0.i64(ptr %23, ptr %24, i64 8, i1 false)
  %25 = load double, ptr %23, align 8
  %26 = call double @llvm.maximum.f64(double %22, double %25)
  %27 = fcmp olt double %26, 1.000000e+00
  %28 = alloca double, i64 1, align 8
  %29 = getelementptr double, ptr %4, i64 %5
  call void @llvm.memcpy.p0.p0.i64(ptr %28, ptr %29, i64 8, i1 false)
  %30 = load double, ptr %28, align 8
  %31 = alloca double, i64 1, align 8
  %32 = getelementptr double, ptr %7, i64 %8
  call void @llvm.memcpy.p0.p0.i64(ptr %31, ptr %32, i64 8, i1 false)
  %33 = load double, ptr %31, align 8
  %34 = select i1 %27, double %30, double %33
  %35 = alloca double, i64 1, align 8
  %36 = getelementptr double, ptr %1, i64 %2
  call void @llvm.memcpy.p0.p0.i64(ptr %35, ptr %36, i64 8, i1 false)
  %37 = load double, ptr %35, align 8
  %38 = select i1 %27, double 1.000000e+01, double 9.000000e-01
  %39 = select i1 %27, double 1.000000e+00, double 2.000000e-01
  %40 = fdiv double 1.000000e+00, %26
  %41 = call double @llvm.pow.f64(double %40, double 2.000000e-01)
  %42 = fmul double %41, 9.000000e-01
  %43 = call double @llvm.maximum.f64(double %39, double %42)
  %44 = call double @llvm.minimum.f64(double %38, double %43)
  %45 = fmul double %37, %44
  %46 = fadd double %34, %45
  %47 = fcmp ogt double %46, f0x402E66CFDE9C7C46
  %48 = call double @llvm.minimum.f64(double %34, double f0x402E66CFDE9C7CAA)
  %49 = fsub double f0x402E66CFDE9C7CAA, %48
  %50 = fmul double %49, 5.000000e-01
  %51 = fadd double %48, %50
  %52 = select i1 %27, double f0x402E66CFDE9C7CAA, double %51
  %53 = select i1 %47, double %52, double %46
  %54 = alloca double, i64 1, align 64
  store double %53, ptr %54, align 8
  %55 = getelementptr double, ptr %16, i64 %17
  call void @llvm.memcpy.p0.p0.i64(ptr %55, ptr %54, i64 8, i1 false)
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
