; ModuleID = '__compute_module_multiply_bitcast_fusion_kernel_module'
source_filename = "__compute_module_multiply_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_bitcast_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %9

9:                                                ; preds = %35, %1
  %10 = phi i64 [ %36, %35 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 3
  br i1 %11, label %12, label %multiply_bitcast_fusion_wrapped.exit

12:                                               ; preds = %9
  %13 = mul nsw i64 %10, 24
  br label %14

14:                                               ; preds = %33, %12
  %15 = phi i64 [ %34, %33 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 12
  br i1 %16, label %17, label %35

17:                                               ; preds = %14
  %18 = shl nsw i64 %15, 1
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %23, %17
  %21 = phi i64 [ %32, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %33

23:                                               ; preds = %20
  %24 = add nsw i64 %19, %21
  %25 = getelementptr inbounds [8 x i8], ptr %6, i64 %24
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !9, !noalias !13
  %.idx = shl i64 %10, 4
  %27 = getelementptr i8, ptr %4, i64 %.idx
  %28 = getelementptr [8 x i8], ptr %27, i64 %21
  %29 = load double, ptr %28, align 8, !invariant.load !3, !alias.scope !6, !noalias !14
  %30 = fmul double %26, %29
  %31 = getelementptr inbounds [8 x i8], ptr %8, i64 %24
  store double %30, ptr %31, align 8, !alias.scope !11, !noalias !15
  %32 = add i64 %21, 1
  br label %20

33:                                               ; preds = %20
  %34 = add i64 %15, 1
  br label %14, !llvm.loop !16

35:                                               ; preds = %14
  %36 = add i64 %10, 1
  br label %9, !llvm.loop !16

multiply_bitcast_fusion_wrapped.exit:             ; preds = %9
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 576}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_bitcast_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_bitcast_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_bitcast_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_bitcast_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
