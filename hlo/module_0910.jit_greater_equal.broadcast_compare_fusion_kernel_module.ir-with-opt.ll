; ModuleID = '__compute_module_broadcast_compare_fusion_kernel_module'
source_filename = "__compute_module_broadcast_compare_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_compare_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  %9 = load i64, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  br label %10

10:                                               ; preds = %13, %1
  %11 = phi i64 [ %19, %13 ], [ 0, %1 ]
  %12 = icmp slt i64 %11, 13
  br i1 %12, label %13, label %broadcast_compare_fusion_wrapped.exit

13:                                               ; preds = %10
  %14 = getelementptr inbounds [8 x i8], ptr %4, i64 %11
  %15 = load i64, ptr %14, align 4, !invariant.load !3, !alias.scope !7, !noalias !15
  %16 = icmp sge i64 %15, %9
  %17 = zext i1 %16 to i8
  %18 = getelementptr inbounds i8, ptr %8, i64 %11
  store i8 %17, ptr %18, align 1, !alias.scope !12, !noalias !16
  %19 = add i64 %11, 1
  br label %10

broadcast_compare_fusion_wrapped.exit:            ; preds = %10
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 104}
!5 = !{i64 8}
!6 = !{i64 13}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_compare_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_compare_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_compare_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_compare_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
