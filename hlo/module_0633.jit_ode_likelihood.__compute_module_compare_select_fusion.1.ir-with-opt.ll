; ModuleID = '__compute_module___compute_module_compare_select_fusion.1'
source_filename = "__compute_module___compute_module_compare_select_fusion.1"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @compare_select_fusion.1(ptr %0) {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %8 = load ptr, ptr %7, align 8
  %9 = load i64, ptr %8, align 4, !invariant.load !3
  %10 = icmp sgt i64 %9, 0
  %11 = zext i1 %10 to i64
  br label %12

12:                                               ; preds = %15, %1
  %13 = phi i64 [ %19, %15 ], [ %11, %1 ]
  %14 = icmp slt i64 %13, 1
  br i1 %14, label %15, label %20

15:                                               ; preds = %12
  %16 = load double, ptr %4, align 1
  %17 = fcmp olt double %16, f0x40218731FD788044
  %18 = zext i1 %17 to i32
  store i32 %18, ptr %6, align 1
  %19 = add i64 %13, 1
  br label %12

20:                                               ; preds = %12
  ret ptr null
}

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
