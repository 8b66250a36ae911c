; ModuleID = '__compute_module_broadcast_minimum_fusion_kernel_module'
source_filename = "__compute_module_broadcast_minimum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_minimum_fusion(ptr %0) #0 {
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
  %9 = load i64, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !13
  %10 = trunc i64 %9 to i32
  br label %11

11:                                               ; preds = %14, %1
  %12 = phi i64 [ %19, %14 ], [ 0, %1 ]
  %13 = icmp slt i64 %12, 9
  br i1 %13, label %14, label %broadcast_minimum_fusion_wrapped.exit

14:                                               ; preds = %11
  %15 = getelementptr inbounds [4 x i8], ptr %4, i64 %12
  %16 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !6, !noalias !14
  %17 = call i32 @llvm.smin.i32(i32 %16, i32 %10)
  %18 = getelementptr inbounds [4 x i8], ptr %8, i64 %12
  store i32 %17, ptr %18, align 4, !alias.scope !11, !noalias !15
  %19 = add i64 %12, 1
  br label %11

broadcast_minimum_fusion_wrapped.exit:            ; preds = %11
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 36}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_minimum_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_minimum_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_minimum_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_minimum_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
