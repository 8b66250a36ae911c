; ModuleID = '__compute_module_transpose_copy_fusion_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @transpose_copy_fusion(ptr %0) #0 {
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
  br label %9

9:                                                ; preds = %35, %1
  %10 = phi i64 [ %36, %35 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 3
  br i1 %11, label %12, label %transpose_copy_fusion_wrapped.exit

12:                                               ; preds = %9
  br label %13

13:                                               ; preds = %33, %12
  %14 = phi i64 [ %34, %33 ], [ 0, %12 ]
  %15 = icmp slt i64 %14, 50
  br i1 %15, label %16, label %35

16:                                               ; preds = %13
  %17 = shl nsw i64 %14, 1
  br label %18

18:                                               ; preds = %21, %16
  %19 = phi i64 [ %32, %21 ], [ 0, %16 ]
  %20 = icmp slt i64 %19, 2
  br i1 %20, label %21, label %33

21:                                               ; preds = %18
  %22 = getelementptr [8 x i8], ptr %6, i64 %17
  %23 = getelementptr [8 x i8], ptr %22, i64 %19
  %24 = load double, ptr %23, align 8, !invariant.load !3, !alias.scope !10, !noalias !14
  %.idx = shl i64 %10, 4
  %25 = getelementptr i8, ptr %4, i64 %.idx
  %26 = getelementptr [8 x i8], ptr %25, i64 %19
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !7, !noalias !15
  %28 = fadd double %24, %27
  %.idx1 = mul i64 %10, 800
  %29 = getelementptr i8, ptr %8, i64 %.idx1
  %30 = getelementptr [8 x i8], ptr %29, i64 %17
  %31 = getelementptr [8 x i8], ptr %30, i64 %19
  store double %28, ptr %31, align 8, !alias.scope !12, !noalias !16
  %32 = add i64 %19, 1
  br label %18

33:                                               ; preds = %18
  %34 = add i64 %14, 1
  br label %13, !llvm.loop !17

35:                                               ; preds = %13
  %36 = add i64 %10, 1
  br label %9, !llvm.loop !17

transpose_copy_fusion_wrapped.exit:               ; preds = %9
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 800}
!6 = !{i64 2400}
!7 = !{!8}
!8 = distinct !{!8, !9, !"transpose_copy_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"transpose_copy_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"transpose_copy_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"transpose_copy_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
