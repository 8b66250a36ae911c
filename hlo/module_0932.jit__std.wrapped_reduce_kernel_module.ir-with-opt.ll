; ModuleID = '__compute_module_wrapped_reduce_kernel_module'
source_filename = "__compute_module_wrapped_reduce_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @wrapped_reduce(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %7 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !9, !noalias !13
  br label %8

8:                                                ; preds = %31, %1
  %9 = phi i64 [ %32, %31 ], [ 0, %1 ]
  %10 = phi double [ %15, %31 ], [ %7, %1 ]
  %11 = icmp slt i64 %9, 4
  br i1 %11, label %12, label %wrapped_reduce_wrapped.exit

12:                                               ; preds = %8
  br label %13

13:                                               ; preds = %29, %12
  %14 = phi i64 [ %30, %29 ], [ 0, %12 ]
  %15 = phi double [ %20, %29 ], [ %10, %12 ]
  %16 = icmp slt i64 %14, 2
  br i1 %16, label %17, label %31

17:                                               ; preds = %13
  br label %18

18:                                               ; preds = %22, %17
  %19 = phi i64 [ %28, %22 ], [ 0, %17 ]
  %20 = phi double [ %27, %22 ], [ %15, %17 ]
  %21 = icmp slt i64 %19, 2
  br i1 %21, label %22, label %29

22:                                               ; preds = %18
  %.idx = shl i64 %9, 5
  %23 = getelementptr i8, ptr %4, i64 %.idx
  %.idx1 = shl i64 %14, 4
  %24 = getelementptr i8, ptr %23, i64 %.idx1
  %25 = getelementptr [8 x i8], ptr %24, i64 %19
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !6, !noalias !14
  %27 = fadd reassoc double %20, %26
  %28 = add i64 %19, 1
  br label %18

29:                                               ; preds = %18
  %30 = add i64 %14, 1
  br label %13, !llvm.loop !15

31:                                               ; preds = %13
  %32 = add i64 %9, 1
  br label %8, !llvm.loop !15

wrapped_reduce_wrapped.exit:                      ; preds = %8
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !5
  store double %10, ptr %34, align 8, !alias.scope !11, !noalias !17
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
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_reduce_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_reduce_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_reduce_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"wrapped_reduce_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = distinct !{!15, !16}
!16 = !{!"llvm.loop.unroll.disable"}
!17 = !{!7, !10}
