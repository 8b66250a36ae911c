; ModuleID = '__compute_module___compute_module_select_minimum_fusion'
source_filename = "__compute_module___compute_module_select_minimum_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @select_minimum_fusion(ptr %0) {
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
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = icmp sgt i64 %15, 0
  %17 = zext i1 %16 to i64
  br label %18

18:                                               ; preds = %21, %1
  %19 = phi i64 [ %30, %21 ], [ %17, %1 ]
  %20 = icmp slt i64 %19, 1
  br i1 %20, label %21, label %31

21:                                               ; preds = %18
  %22 = load double, ptr %8, align 1
  %23 = load double, ptr %10, align 1
  %24 = call double @llvm.maximum.f64(double %22, double %23)
  %25 = fcmp olt double %24, 1.000000e+00
  %26 = load double, ptr %4, align 1
  %27 = load double, ptr %6, align 1
  %28 = select i1 %25, double %26, double %27
  %29 = call double @llvm.minimum.f64(double %28, double f0x402E66CFDE9C7CAA)
  store double %29, ptr %12, align 1
  %30 = add i64 %19, 1
  br label %18

31:                                               ; preds = %18
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.minimum.f64(double, double) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
