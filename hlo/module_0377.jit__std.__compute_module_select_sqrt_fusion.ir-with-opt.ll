; ModuleID = '__compute_module___compute_module_select_sqrt_fusion'
source_filename = "__compute_module___compute_module_select_sqrt_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @select_sqrt_fusion(ptr %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = icmp sgt i64 %11, 0
  %13 = zext i1 %12 to i64
  br label %14

14:                                               ; preds = %17, %1
  %15 = phi i64 [ %26, %17 ], [ %13, %1 ]
  %16 = icmp slt i64 %15, 1
  br i1 %16, label %17, label %27

17:                                               ; preds = %14
  %18 = load i64, ptr %6, align 1
  %19 = sitofp i64 %18 to double
  %20 = fsub double 4.000000e+04, %19
  %21 = fcmp ogt double %20, 0.000000e+00
  %22 = load double, ptr %4, align 1
  %23 = fdiv double %22, %20
  %24 = select i1 %21, double %23, double +qnan
  %25 = call double @llvm.sqrt.f64(double %24)
  store double %25, ptr %8, align 1
  %26 = add i64 %15, 1
  br label %14

27:                                               ; preds = %14
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
