; ModuleID = '__compute_module_compare_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_compare_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @compare_reduce_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !5)
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %5

5:                                                ; preds = %22, %1
  %6 = phi i64 [ %23, %22 ], [ 0, %1 ]
  %7 = phi i8 [ %12, %22 ], [ 0, %1 ]
  %8 = icmp slt i64 %6, 6
  br i1 %8, label %9, label %compare_reduce_fusion.1_wrapped.exit

9:                                                ; preds = %5
  br label %10

10:                                               ; preds = %14, %9
  %11 = phi i64 [ %21, %14 ], [ 0, %9 ]
  %12 = phi i8 [ %20, %14 ], [ %7, %9 ]
  %13 = icmp slt i64 %11, 2
  br i1 %13, label %14, label %22

14:                                               ; preds = %10
  %.idx = shl i64 %6, 4
  %15 = getelementptr i8, ptr %4, i64 %.idx
  %16 = getelementptr [8 x i8], ptr %15, i64 %11
  %17 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !5, !noalias !8
  %18 = fcmp uno double %17, 0.000000e+00
  %19 = zext i1 %18 to i8
  %20 = or i8 %12, %19
  %21 = add i64 %11, 1
  br label %10

22:                                               ; preds = %10
  %23 = add i64 %6, 1
  br label %5, !llvm.loop !10

compare_reduce_fusion.1_wrapped.exit:             ; preds = %5
  %24 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !12
  store i8 %7, ptr %25, align 1, !alias.scope !8, !noalias !5
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{!6}
!6 = distinct !{!6, !7, !"compare_reduce_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"compare_reduce_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"compare_reduce_fusion.1_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
!12 = !{i64 1}
