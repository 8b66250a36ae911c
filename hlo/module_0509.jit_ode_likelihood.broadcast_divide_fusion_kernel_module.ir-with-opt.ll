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
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %13 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !11, !noalias !17
  %14 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !6, !noalias !18
  %15 = fcmp ogt double %14, 0.000000e+00
  %16 = select i1 %15, double %14, double 1.000000e+00
  br label %17

17:                                               ; preds = %36, %1
  %18 = phi i64 [ %37, %36 ], [ 0, %1 ]
  %19 = icmp slt i64 %18, 6
  br i1 %19, label %20, label %broadcast_divide_fusion_wrapped.exit

20:                                               ; preds = %17
  %21 = shl nsw i64 %18, 1
  br label %22

22:                                               ; preds = %25, %20
  %23 = phi i64 [ %35, %25 ], [ 0, %20 ]
  %24 = icmp slt i64 %23, 2
  br i1 %24, label %25, label %36

25:                                               ; preds = %22
  %26 = add nsw i64 %21, %23
  %27 = getelementptr inbounds [8 x i8], ptr %10, i64 %26
  %28 = load double, ptr %27, align 8, !invariant.load !3, !alias.scope !13, !noalias !19
  %29 = getelementptr inbounds [8 x i8], ptr %6, i64 %26
  %30 = load double, ptr %29, align 8, !invariant.load !3, !alias.scope !9, !noalias !20
  %31 = fmul double %13, %28
  %32 = fsub double %30, %31
  %33 = fdiv double %32, %16
  %34 = getelementptr inbounds [8 x i8], ptr %12, i64 %26
  store double %33, ptr %34, align 8, !alias.scope !15, !noalias !21
  %35 = add i64 %23, 1
  br label %22

36:                                               ; preds = %22
  %37 = add i64 %18, 1
  br label %17, !llvm.loop !22

broadcast_divide_fusion_wrapped.exit:             ; preds = %17
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 22}
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
!15 = !{!16}
!16 = distinct !{!16, !8, !"broadcast_divide_fusion_wrapped: argument 4"}
!17 = !{!7, !10, !14, !16}
!18 = !{!10, !12, !14, !16}
!19 = !{!7, !10, !12, !16}
!20 = !{!7, !12, !14, !16}
!21 = !{!7, !10, !12, !14}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
