; ModuleID = '__compute_module_shift-right-logical_convert_fusion_kernel_module'
source_filename = "__compute_module_shift-right-logical_convert_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @shift-right-logical_convert_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  br label %5

5:                                                ; preds = %20, %1
  %6 = phi i64 [ %21, %20 ], [ 0, %1 ]
  %7 = icmp slt i64 %6, 2
  br i1 %7, label %8, label %shift-right-logical_convert_fusion_wrapped.exit

8:                                                ; preds = %5
  %9 = shl i64 %6, 1
  br label %10

10:                                               ; preds = %13, %8
  %11 = phi i64 [ %19, %13 ], [ 0, %8 ]
  %12 = icmp slt i64 %11, 2
  br i1 %12, label %13, label %20

13:                                               ; preds = %10
  %14 = add i64 %9, %11
  %15 = lshr i64 %14, 32
  %16 = trunc nuw i64 %15 to i32
  %.idx = shl i64 %6, 3
  %17 = getelementptr i8, ptr %4, i64 %.idx
  %18 = getelementptr [4 x i8], ptr %17, i64 %11
  store i32 %16, ptr %18, align 4, !alias.scope !5
  %19 = add i64 %11, 1
  br label %10

20:                                               ; preds = %10
  %21 = add i64 %6, 1
  br label %5, !llvm.loop !8

shift-right-logical_convert_fusion_wrapped.exit:  ; preds = %5
  ret ptr null
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{!6}
!6 = distinct !{!6, !7, !"shift-right-logical_convert_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"shift-right-logical_convert_fusion_wrapped"}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
