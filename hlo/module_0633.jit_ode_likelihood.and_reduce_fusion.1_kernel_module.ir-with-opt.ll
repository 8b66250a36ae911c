; ModuleID = '__compute_module_and_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_and_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @and_reduce_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !5)
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  br label %7

7:                                                ; preds = %11, %1
  %8 = phi i64 [ %21, %11 ], [ 0, %1 ]
  %9 = phi i8 [ %20, %11 ], [ 1, %1 ]
  %10 = icmp slt i64 %8, 5
  br i1 %10, label %11, label %and_reduce_fusion.1_wrapped.exit

11:                                               ; preds = %7
  %12 = getelementptr inbounds [4 x i8], ptr %4, i64 %8
  %13 = load i32, ptr %12, align 4, !invariant.load !3, !alias.scope !5, !noalias !12
  %14 = getelementptr inbounds [4 x i8], ptr %6, i64 %8
  %15 = load i32, ptr %14, align 4, !invariant.load !3, !alias.scope !8, !noalias !13
  %16 = icmp sgt i32 %15, -1
  %17 = icmp sge i32 %13, %15
  %18 = and i1 %16, %17
  %19 = and i8 %9, 1
  %20 = select i1 %18, i8 %19, i8 0
  %21 = add i64 %8, 1
  br label %7

and_reduce_fusion.1_wrapped.exit:                 ; preds = %7
  %22 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !14
  store i8 %9, ptr %23, align 1, !alias.scope !10, !noalias !15
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 20}
!5 = !{!6}
!6 = distinct !{!6, !7, !"and_reduce_fusion.1_wrapped: argument 0"}
!7 = distinct !{!7, !"and_reduce_fusion.1_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"and_reduce_fusion.1_wrapped: argument 1"}
!10 = !{!11}
!11 = distinct !{!11, !7, !"and_reduce_fusion.1_wrapped: argument 2"}
!12 = !{!9, !11}
!13 = !{!6, !11}
!14 = !{i64 1}
!15 = !{!6, !9}
