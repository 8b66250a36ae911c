; ModuleID = '__compute_module_broadcast_divide_fusion_kernel_module'
source_filename = "__compute_module_broadcast_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_divide_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %11 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !6, !noalias !15
  %12 = fcmp ogt double %11, 0.000000e+00
  %13 = select i1 %12, double %11, double 1.000000e+00
  br label %14

14:                                               ; preds = %32, %1
  %15 = phi i64 [ %33, %32 ], [ 0, %1 ]
  %16 = icmp slt i64 %15, 6
  br i1 %16, label %17, label %broadcast_divide_fusion_wrapped.exit

17:                                               ; preds = %14
  %18 = shl nsw i64 %15, 1
  br label %19

19:                                               ; preds = %22, %17
  %20 = phi i64 [ %31, %22 ], [ 0, %17 ]
  %21 = icmp slt i64 %20, 2
  br i1 %21, label %22, label %32

22:                                               ; preds = %19
  %23 = add nsw i64 %18, %20
  %24 = getelementptr inbounds [8 x i8], ptr %6, i64 %23
  %25 = load double, ptr %24, align 8, !invariant.load !3, !alias.scope !9, !noalias !16
  %26 = getelementptr inbounds [8 x i8], ptr %8, i64 %23
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !11, !noalias !17
  %28 = fsub double %25, %27
  %29 = fdiv double %28, %13
  %30 = getelementptr inbounds [8 x i8], ptr %10, i64 %23
  store double %29, ptr %30, align 8, !alias.scope !13, !noalias !18
  %31 = add i64 %20, 1
  br label %19

32:                                               ; preds = %19
  %33 = add i64 %15, 1
  br label %14, !llvm.loop !19

broadcast_divide_fusion_wrapped.exit:             ; preds = %14
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 21}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_divide_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_divide_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_divide_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_divide_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_divide_fusion_wrapped: argument 3"}
!15 = !{!10, !12, !14}
!16 = !{!7, !12, !14}
!17 = !{!7, !10, !14}
!18 = !{!7, !10, !12}
!19 = distinct !{!19, !20}
!20 = !{!"llvm.loop.unroll.disable"}
