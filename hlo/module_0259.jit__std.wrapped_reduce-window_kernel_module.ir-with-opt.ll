; ModuleID = '__compute_module_wrapped_reduce-window_kernel_module'
source_filename = "__compute_module_wrapped_reduce-window_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @wrapped_reduce-window(ptr %0) #0 {
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
  %9 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !10, !noalias !14
  br label %10

10:                                               ; preds = %39, %1
  %11 = phi i64 [ %41, %39 ], [ 0, %1 ]
  %12 = icmp slt i64 %11, 2
  br i1 %12, label %13, label %wrapped_reduce-window_wrapped.exit

13:                                               ; preds = %10
  %14 = shl nsw i64 %11, 5
  br label %15

15:                                               ; preds = %36, %13
  %16 = phi i64 [ %38, %36 ], [ 0, %13 ]
  %17 = phi double [ %37, %36 ], [ %9, %13 ]
  %18 = icmp slt i64 %16, 32
  br i1 %18, label %19, label %39

19:                                               ; preds = %15
  %20 = add nsw i64 %14, %16
  %21 = add i64 %20, -7
  %22 = icmp ult i64 %21, 50
  br i1 %22, label %23, label %36

23:                                               ; preds = %19
  br label %24

24:                                               ; preds = %28, %23
  %25 = phi i64 [ %35, %28 ], [ 0, %23 ]
  %26 = phi double [ %34, %28 ], [ %17, %23 ]
  %27 = icmp slt i64 %25, 2
  br i1 %27, label %28, label %36

28:                                               ; preds = %24
  %.idx = shl i64 %11, 9
  %29 = getelementptr i8, ptr %4, i64 %.idx
  %.idx1 = shl i64 %16, 4
  %30 = getelementptr i8, ptr %29, i64 %.idx1
  %31 = getelementptr [8 x i8], ptr %30, i64 %25
  %32 = getelementptr i8, ptr %31, i64 -112
  %33 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !7, !noalias !15
  %34 = fadd reassoc double %26, %33
  %35 = add i64 %25, 1
  br label %24

36:                                               ; preds = %24, %19
  %37 = phi double [ %26, %24 ], [ %17, %19 ]
  %38 = add i64 %16, 1
  br label %15, !llvm.loop !16

39:                                               ; preds = %15
  %40 = getelementptr inbounds [8 x i8], ptr %8, i64 %11
  store double %17, ptr %40, align 8, !alias.scope !12, !noalias !18
  %41 = add i64 %11, 1
  br label %10, !llvm.loop !16

wrapped_reduce-window_wrapped.exit:               ; preds = %10
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 800}
!5 = !{i64 8}
!6 = !{i64 16}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce-window_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce-window_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce-window_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce-window_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
!18 = !{!8, !11}
