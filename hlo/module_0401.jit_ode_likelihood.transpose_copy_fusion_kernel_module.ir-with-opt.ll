; ModuleID = '__compute_module_transpose_copy_fusion_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @transpose_copy_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %11 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !11, !noalias !17
  br label %12

12:                                               ; preds = %39, %1
  %13 = phi i64 [ %40, %39 ], [ 0, %1 ]
  %14 = icmp slt i64 %13, 3
  br i1 %14, label %15, label %transpose_copy_fusion_wrapped.exit

15:                                               ; preds = %12
  br label %16

16:                                               ; preds = %37, %15
  %17 = phi i64 [ %38, %37 ], [ 0, %15 ]
  %18 = icmp slt i64 %17, 6
  br i1 %18, label %19, label %39

19:                                               ; preds = %16
  %20 = shl nsw i64 %17, 1
  br label %21

21:                                               ; preds = %24, %19
  %22 = phi i64 [ %36, %24 ], [ 0, %19 ]
  %23 = icmp slt i64 %22, 2
  br i1 %23, label %24, label %37

24:                                               ; preds = %21
  %25 = getelementptr [8 x i8], ptr %8, i64 %20
  %26 = getelementptr [8 x i8], ptr %25, i64 %22
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !13, !noalias !18
  %.idx = shl i64 %13, 4
  %28 = getelementptr i8, ptr %4, i64 %.idx
  %29 = getelementptr [8 x i8], ptr %28, i64 %22
  %30 = load double, ptr %29, align 8, !invariant.load !3, !alias.scope !8, !noalias !19
  %31 = fmul double %11, %30
  %32 = fsub double %27, %31
  %.idx1 = mul i64 %13, 96
  %33 = getelementptr i8, ptr %10, i64 %.idx1
  %34 = getelementptr [8 x i8], ptr %33, i64 %20
  %35 = getelementptr [8 x i8], ptr %34, i64 %22
  store double %32, ptr %35, align 8, !alias.scope !15, !noalias !20
  %36 = add i64 %22, 1
  br label %21

37:                                               ; preds = %21
  %38 = add i64 %17, 1
  br label %16, !llvm.loop !21

39:                                               ; preds = %16
  %40 = add i64 %13, 1
  br label %12, !llvm.loop !21

transpose_copy_fusion_wrapped.exit:               ; preds = %12
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 24}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 8}
!6 = !{i64 96}
!7 = !{i64 288}
!8 = !{!9}
!9 = distinct !{!9, !10, !"transpose_copy_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"transpose_copy_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"transpose_copy_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"transpose_copy_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"transpose_copy_fusion_wrapped: argument 3"}
!17 = !{!9, !14, !16}
!18 = !{!9, !12, !16}
!19 = !{!12, !14, !16}
!20 = !{!9, !12, !14}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
