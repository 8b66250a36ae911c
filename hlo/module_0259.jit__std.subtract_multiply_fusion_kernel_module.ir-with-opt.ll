; ModuleID = '__compute_module_subtract_multiply_fusion_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @subtract_multiply_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %9 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !9, !noalias !13
  %10 = fmul double %9, 1.000000e-02
  br label %11

11:                                               ; preds = %27, %1
  %12 = phi i64 [ %28, %27 ], [ 0, %1 ]
  %13 = icmp slt i64 %12, 50
  br i1 %13, label %14, label %subtract_multiply_fusion_wrapped.exit

14:                                               ; preds = %11
  %15 = shl nsw i64 %12, 1
  br label %16

16:                                               ; preds = %19, %14
  %17 = phi i64 [ %26, %19 ], [ 0, %14 ]
  %18 = icmp slt i64 %17, 2
  br i1 %18, label %19, label %27

19:                                               ; preds = %16
  %20 = add nsw i64 %15, %17
  %21 = getelementptr inbounds [8 x i8], ptr %4, i64 %20
  %22 = load double, ptr %21, align 8, !invariant.load !3, !alias.scope !6, !noalias !14
  %23 = fsub double %22, %10
  %24 = fmul double %23, %23
  %25 = getelementptr inbounds [8 x i8], ptr %8, i64 %20
  store double %24, ptr %25, align 8, !alias.scope !11, !noalias !15
  %26 = add i64 %17, 1
  br label %16

27:                                               ; preds = %16
  %28 = add i64 %12, 1
  br label %11, !llvm.loop !16

subtract_multiply_fusion_wrapped.exit:            ; preds = %11
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 800}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"subtract_multiply_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"subtract_multiply_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"subtract_multiply_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"subtract_multiply_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
