; ModuleID = '__compute_module___compute_module_select_select_fusion'
source_filename = "__compute_module___compute_module_select_select_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @select_select_fusion(ptr %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3
  %15 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %16 = load ptr, ptr %15, align 8
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  %18 = icmp sgt i64 %17, 0
  %19 = zext i1 %18 to i64
  br label %20

20:                                               ; preds = %23, %1
  %21 = phi i64 [ %48, %23 ], [ %19, %1 ]
  %22 = icmp slt i64 %21, 1
  br i1 %22, label %23, label %49

23:                                               ; preds = %20
  %24 = load double, ptr %10, align 1
  %25 = load double, ptr %12, align 1
  %26 = call double @llvm.maximum.f64(double %24, double %25)
  %27 = fcmp olt double %26, 1.000000e+00
  %28 = load double, ptr %6, align 1
  %29 = load double, ptr %8, align 1
  %30 = select i1 %27, double %28, double %29
  %31 = load double, ptr %4, align 1
  %32 = select i1 %27, double 1.000000e+01, double 9.000000e-01
  %33 = select i1 %27, double 1.000000e+00, double 2.000000e-01
  %34 = fdiv double 1.000000e+00, %26
  %35 = call double @llvm.pow.f64(double %34, double 2.000000e-01)
  %36 = fmul double %35, 9.000000e-01
  %37 = call nsz double @llvm.maximum.f64(double %33, double %36)
  %38 = call nsz double @llvm.minimum.f64(double %32, double %37)
  %39 = fmul double %31, %38
  %40 = fadd double %30, %39
  %41 = fcmp ogt double %40, f0x40218731FD787FE0
  %42 = call double @llvm.minimum.f64(double %30, double f0x40218731FD788044)
  %43 = fsub double f0x40218731FD788044, %42
  %44 = fmul double %43, 5.000000e-01
  %45 = fadd double %42, %44
  %46 = select i1 %27, double f0x40218731FD788044, double %45
  %47 = select i1 %41, double %46, double %40
  store double %47, ptr %14, align 1
  %48 = add i64 %21, 1
  br label %20

49:                                               ; preds = %20
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.pow.f64(double, double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 16}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
