; ModuleID = '__compute_module_broadcast_add_fusion.3_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.3(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %9

9:                                                ; preds = %34, %1
  %10 = phi i64 [ %35, %34 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 4
  br i1 %11, label %12, label %broadcast_add_fusion.3_wrapped.exit

12:                                               ; preds = %9
  %13 = getelementptr inbounds [4 x i8], ptr %4, i64 %10
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !6, !noalias !13
  br label %15

15:                                               ; preds = %32, %12
  %16 = phi i64 [ %33, %32 ], [ 0, %12 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %34

18:                                               ; preds = %15
  %19 = shl nsw i64 %16, 1
  br label %20

20:                                               ; preds = %23, %18
  %21 = phi i64 [ %31, %23 ], [ 0, %18 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %32

23:                                               ; preds = %20
  %24 = getelementptr [4 x i8], ptr %6, i64 %19
  %25 = getelementptr [4 x i8], ptr %24, i64 %21
  %26 = load i32, ptr %25, align 4, !invariant.load !3, !alias.scope !9, !noalias !14
  %27 = add i32 %26, %14
  %.idx = shl i64 %10, 4
  %28 = getelementptr i8, ptr %8, i64 %.idx
  %29 = getelementptr [4 x i8], ptr %28, i64 %19
  %30 = getelementptr [4 x i8], ptr %29, i64 %21
  store i32 %27, ptr %30, align 4, !alias.scope !11, !noalias !15
  %31 = add i64 %21, 1
  br label %20

32:                                               ; preds = %20
  %33 = add i64 %16, 1
  br label %15, !llvm.loop !16

34:                                               ; preds = %15
  %35 = add i64 %10, 1
  br label %9, !llvm.loop !16

broadcast_add_fusion.3_wrapped.exit:              ; preds = %9
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.3_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.3_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.3_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_add_fusion.3_wrapped: argument 2"}
!13 = !{!10, !12}
!14 = !{!7, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
