; ModuleID = '__compute_module_slice_add_fusion_kernel_module'
source_filename = "__compute_module_slice_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @slice_add_fusion(ptr %0) #0 {
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
  %11 = load i64, ptr %8, align 4, !invariant.load !3, !alias.scope !13, !noalias !17
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = call i64 @llvm.smin.i64(i64 %12, i64 11)
  %14 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %13
  %15 = load i64, ptr %14, align 4, !invariant.load !3, !alias.scope !11, !noalias !18
  %16 = trunc i64 %15 to i32
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %26, %20 ], [ 0, %1 ]
  %19 = icmp slt i64 %18, 4
  br i1 %19, label %20, label %slice_add_fusion_wrapped.exit

20:                                               ; preds = %17
  %.idx = shl i64 %18, 3
  %21 = getelementptr i8, ptr %4, i64 %.idx
  %22 = getelementptr i8, ptr %21, i64 4
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !8, !noalias !19
  %24 = add i32 %23, %16
  %25 = getelementptr inbounds [4 x i8], ptr %10, i64 %18
  store i32 %24, ptr %25, align 4, !alias.scope !15, !noalias !20
  %26 = add i64 %18, 1
  br label %17

slice_add_fusion_wrapped.exit:                    ; preds = %17
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 32}
!5 = !{i64 96}
!6 = !{i64 8}
!7 = !{i64 16}
!8 = !{!9}
!9 = distinct !{!9, !10, !"slice_add_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"slice_add_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"slice_add_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"slice_add_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"slice_add_fusion_wrapped: argument 3"}
!17 = !{!9, !12, !16}
!18 = !{!9, !14, !16}
!19 = !{!12, !14, !16}
!20 = !{!9, !12, !14}
