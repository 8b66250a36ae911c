; ModuleID = '__compute_module_wrapped_broadcast_kernel_module'
source_filename = "__compute_module_wrapped_broadcast_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @wrapped_broadcast(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  %7 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !6, !noalias !9
  br label %8

8:                                                ; preds = %33, %1
  %9 = phi i64 [ %34, %33 ], [ 0, %1 ]
  %10 = icmp slt i64 %9, 2
  br i1 %10, label %11, label %wrapped_broadcast_wrapped.exit

11:                                               ; preds = %8
  br label %12

12:                                               ; preds = %31, %11
  %13 = phi i64 [ %32, %31 ], [ 0, %11 ]
  %14 = icmp slt i64 %13, 4
  br i1 %14, label %15, label %33

15:                                               ; preds = %12
  br label %16

16:                                               ; preds = %29, %15
  %17 = phi i64 [ %30, %29 ], [ 0, %15 ]
  %18 = icmp slt i64 %17, 2
  br i1 %18, label %19, label %31

19:                                               ; preds = %16
  br label %20

20:                                               ; preds = %23, %19
  %21 = phi i64 [ %28, %23 ], [ 0, %19 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %29

23:                                               ; preds = %20
  %.idx = shl i64 %9, 7
  %24 = getelementptr i8, ptr %6, i64 %.idx
  %.idx1 = shl i64 %13, 5
  %25 = getelementptr i8, ptr %24, i64 %.idx1
  %.idx2 = shl i64 %17, 4
  %26 = getelementptr i8, ptr %25, i64 %.idx2
  %27 = getelementptr [8 x i8], ptr %26, i64 %21
  store double %7, ptr %27, align 8, !alias.scope !9, !noalias !6
  %28 = add i64 %21, 1
  br label %20

29:                                               ; preds = %20
  %30 = add i64 %17, 1
  br label %16, !llvm.loop !11

31:                                               ; preds = %16
  %32 = add i64 %13, 1
  br label %12, !llvm.loop !11

33:                                               ; preds = %12
  %34 = add i64 %9, 1
  br label %8, !llvm.loop !11

wrapped_broadcast_wrapped.exit:                   ; preds = %8
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
!4 = !{i64 8}
!5 = !{i64 256}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_broadcast_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_broadcast_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_broadcast_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
