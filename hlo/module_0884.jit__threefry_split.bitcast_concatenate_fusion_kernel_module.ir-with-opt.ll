; ModuleID = '__compute_module_bitcast_concatenate_fusion_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion(ptr %0) #0 {
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

9:                                                ; preds = %23, %1
  %10 = phi i64 [ %24, %23 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 4
  br i1 %11, label %12, label %25

12:                                               ; preds = %9
  br label %13

13:                                               ; preds = %16, %12
  %14 = phi i64 [ %22, %16 ], [ 0, %12 ]
  %15 = icmp slt i64 %14, 2
  br i1 %15, label %16, label %23

16:                                               ; preds = %13
  %.idx3 = shl i64 %10, 3
  %17 = getelementptr i8, ptr %6, i64 %.idx3
  %18 = getelementptr [4 x i8], ptr %17, i64 %14
  %19 = load i32, ptr %18, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %.idx4 = shl i64 %10, 4
  %20 = getelementptr i8, ptr %8, i64 %.idx4
  %.idx5 = shl i64 %14, 3
  %21 = getelementptr i8, ptr %20, i64 %.idx5
  store i32 %19, ptr %21, align 4, !alias.scope !11, !noalias !14
  %22 = add i64 %14, 1
  br label %13

23:                                               ; preds = %13
  %24 = add i64 %10, 1
  br label %9, !llvm.loop !15

25:                                               ; preds = %9
  br label %26

26:                                               ; preds = %41, %25
  %27 = phi i64 [ %42, %41 ], [ 0, %25 ]
  %28 = icmp slt i64 %27, 4
  br i1 %28, label %29, label %bitcast_concatenate_fusion_wrapped.exit

29:                                               ; preds = %26
  br label %30

30:                                               ; preds = %33, %29
  %31 = phi i64 [ %40, %33 ], [ 0, %29 ]
  %32 = icmp slt i64 %31, 2
  br i1 %32, label %33, label %41

33:                                               ; preds = %30
  %.idx = shl i64 %27, 3
  %34 = getelementptr i8, ptr %4, i64 %.idx
  %35 = getelementptr [4 x i8], ptr %34, i64 %31
  %36 = load i32, ptr %35, align 4, !invariant.load !3, !alias.scope !6, !noalias !17
  %.idx1 = shl i64 %27, 4
  %37 = getelementptr i8, ptr %8, i64 %.idx1
  %.idx2 = shl i64 %31, 3
  %38 = getelementptr i8, ptr %37, i64 %.idx2
  %39 = getelementptr i8, ptr %38, i64 4
  store i32 %36, ptr %39, align 4, !alias.scope !11, !noalias !14
  %40 = add i64 %31, 1
  br label %30

41:                                               ; preds = %30
  %42 = add i64 %27, 1
  br label %26, !llvm.loop !15

bitcast_concatenate_fusion_wrapped.exit:          ; preds = %26
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
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 32}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_concatenate_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_concatenate_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_concatenate_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_concatenate_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!7, !10}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!10, !12}
