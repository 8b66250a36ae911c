; ModuleID = '__compute_module_wrapped_broadcast.2_kernel_module'
source_filename = "__compute_module_wrapped_broadcast.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @wrapped_broadcast.2(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  br label %7

7:                                                ; preds = %28, %1
  %8 = phi i64 [ %29, %28 ], [ 0, %1 ]
  %9 = icmp slt i64 %8, 2
  br i1 %9, label %10, label %wrapped_broadcast.2_wrapped.exit

10:                                               ; preds = %7
  br label %11

11:                                               ; preds = %26, %10
  %12 = phi i64 [ %27, %26 ], [ 0, %10 ]
  %13 = icmp slt i64 %12, 6
  br i1 %13, label %14, label %28

14:                                               ; preds = %11
  br label %15

15:                                               ; preds = %18, %14
  %16 = phi i64 [ %25, %18 ], [ 0, %14 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %26

18:                                               ; preds = %15
  %.idx = shl i64 %8, 4
  %19 = getelementptr i8, ptr %4, i64 %.idx
  %20 = getelementptr [8 x i8], ptr %19, i64 %16
  %21 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !6, !noalias !9
  %.idx1 = mul i64 %8, 96
  %22 = getelementptr i8, ptr %6, i64 %.idx1
  %.idx2 = shl i64 %12, 4
  %23 = getelementptr i8, ptr %22, i64 %.idx2
  %24 = getelementptr [8 x i8], ptr %23, i64 %16
  store double %21, ptr %24, align 8, !alias.scope !9, !noalias !6
  %25 = add i64 %16, 1
  br label %15

26:                                               ; preds = %15
  %27 = add i64 %12, 1
  br label %11, !llvm.loop !11

28:                                               ; preds = %11
  %29 = add i64 %8, 1
  br label %7, !llvm.loop !11

wrapped_broadcast.2_wrapped.exit:                 ; preds = %7
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 28}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 32}
!5 = !{i64 192}
!6 = !{!7}
!7 = distinct !{!7, !8, !"wrapped_broadcast.2_wrapped: argument 0"}
!8 = distinct !{!8, !"wrapped_broadcast.2_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"wrapped_broadcast.2_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
