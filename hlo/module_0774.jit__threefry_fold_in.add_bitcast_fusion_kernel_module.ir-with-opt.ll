; ModuleID = '__compute_module_add_bitcast_fusion_kernel_module'
source_filename = "__compute_module_add_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @add_bitcast_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !5)
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  %9 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %10 = load i32, ptr %9, align 4, !invariant.load !3, !alias.scope !8, !noalias !12
  br label %11

11:                                               ; preds = %14, %1
  %12 = phi i64 [ %19, %14 ], [ 0, %1 ]
  %13 = icmp slt i64 %12, 2
  br i1 %13, label %14, label %add_bitcast_fusion_wrapped.exit

14:                                               ; preds = %11
  %15 = getelementptr inbounds [4 x i8], ptr %4, i64 %12
  %16 = load i32, ptr %15, align 4, !invariant.load !3, !alias.scope !5, !noalias !13
  %17 = add i32 %16, %10
  %18 = getelementptr inbounds [4 x i8], ptr %8, i64 %12
  store i32 %17, ptr %18, align 4, !alias.scope !10, !noalias !14
  %19 = add i64 %12, 1
  br label %11

add_bitcast_fusion_wrapped.exit:                  ; preds = %11
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
!4 = !{i64 8}
!5 = !{!6}
!6 = distinct !{!6, !7, !"add_bitcast_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"add_bitcast_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"add_bitcast_fusion_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"add_bitcast_fusion_wrapped: argument 2"}
!12 = !{!6, !11}
!13 = !{!9, !11}
!14 = !{!6, !9}
