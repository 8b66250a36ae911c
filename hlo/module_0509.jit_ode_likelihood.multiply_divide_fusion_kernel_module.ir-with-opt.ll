; ModuleID = '__compute_module_multiply_divide_fusion_kernel_module'
source_filename = "__compute_module_multiply_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_divide_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  br label %5

5:                                                ; preds = %8, %1
  %6 = phi i64 [ %13, %8 ], [ 0, %1 ]
  %7 = icmp slt i64 %6, 6
  br i1 %7, label %8, label %multiply_divide_fusion_wrapped.exit

8:                                                ; preds = %5
  %9 = getelementptr inbounds [8 x i8], ptr %4, i64 %6
  %10 = load double, ptr %9, align 8, !alias.scope !5
  %11 = fmul double %10, %10
  %12 = fdiv double 1.000000e+00, %11
  store double %12, ptr %9, align 8, !alias.scope !5
  %13 = add i64 %6, 1
  br label %5

multiply_divide_fusion_wrapped.exit:              ; preds = %5
  ret ptr null
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{!6}
!6 = distinct !{!6, !7, !"multiply_divide_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"multiply_divide_fusion_wrapped"}
