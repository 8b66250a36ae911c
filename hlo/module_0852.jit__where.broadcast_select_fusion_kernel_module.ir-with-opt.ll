; ModuleID = '__compute_module_broadcast_select_fusion_kernel_module'
source_filename = "__compute_module_broadcast_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %11 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !12, !noalias !16
  br label %12

12:                                               ; preds = %15, %1
  %13 = phi i64 [ %23, %15 ], [ 0, %1 ]
  %14 = icmp slt i64 %13, 9
  br i1 %14, label %15, label %broadcast_select_fusion_wrapped.exit

15:                                               ; preds = %12
  %16 = getelementptr inbounds i8, ptr %4, i64 %13
  %17 = load i8, ptr %16, align 1, !invariant.load !3, !alias.scope !7, !noalias !17
  %18 = getelementptr inbounds [8 x i8], ptr %6, i64 %13
  %19 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !10, !noalias !18
  %20 = trunc i8 %17 to i1
  %21 = select i1 %20, double %11, double %19
  %22 = getelementptr inbounds [8 x i8], ptr %10, i64 %13
  store double %21, ptr %22, align 8, !alias.scope !14, !noalias !19
  %23 = add i64 %13, 1
  br label %12

broadcast_select_fusion_wrapped.exit:             ; preds = %12
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
!4 = !{i64 9}
!5 = !{i64 72}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_select_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_select_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_select_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_select_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_select_fusion_wrapped: argument 3"}
!16 = !{!8, !11, !15}
!17 = !{!11, !13, !15}
!18 = !{!8, !13, !15}
!19 = !{!8, !11, !13}
