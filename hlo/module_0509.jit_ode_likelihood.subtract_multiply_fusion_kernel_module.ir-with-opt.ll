; ModuleID = '__compute_module_subtract_multiply_fusion_kernel_module'
source_filename = "__compute_module_subtract_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @subtract_multiply_fusion(ptr %0) #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %13 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !9, !noalias !17
  %14 = fcmp ogt double %13, 0.000000e+00
  %15 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !13, !noalias !18
  %16 = fmul double %15, %13
  %17 = fmul double %16, 5.000000e-01
  br label %18

18:                                               ; preds = %37, %1
  %19 = phi i64 [ %38, %37 ], [ 0, %1 ]
  %20 = icmp slt i64 %19, 6
  br i1 %20, label %21, label %subtract_multiply_fusion_wrapped.exit

21:                                               ; preds = %18
  %22 = shl nsw i64 %19, 1
  br label %23

23:                                               ; preds = %26, %21
  %24 = phi i64 [ %36, %26 ], [ 0, %21 ]
  %25 = icmp slt i64 %24, 2
  br i1 %25, label %26, label %37

26:                                               ; preds = %23
  %27 = add nsw i64 %22, %24
  %28 = getelementptr inbounds [8 x i8], ptr %4, i64 %27
  %29 = load double, ptr %28, align 8, !invariant.load !3, !alias.scope !6, !noalias !19
  %30 = getelementptr inbounds [8 x i8], ptr %8, i64 %27
  %31 = load double, ptr %30, align 8, !invariant.load !3, !alias.scope !11, !noalias !20
  %32 = select i1 %14, double %29, double 0.000000e+00
  %33 = fsub double %31, %32
  %34 = fmul double %17, %33
  %35 = getelementptr inbounds [8 x i8], ptr %12, i64 %27
  store double %34, ptr %35, align 8, !alias.scope !15, !noalias !21
  %36 = add i64 %24, 1
  br label %23

37:                                               ; preds = %23
  %38 = add i64 %19, 1
  br label %18, !llvm.loop !22

subtract_multiply_fusion_wrapped.exit:            ; preds = %18
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"subtract_multiply_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"subtract_multiply_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"subtract_multiply_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"subtract_multiply_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"subtract_multiply_fusion_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"subtract_multiply_fusion_wrapped: argument 4"}
!17 = !{!7, !12, !14, !16}
!18 = !{!7, !10, !12, !16}
!19 = !{!10, !12, !14, !16}
!20 = !{!7, !10, !14, !16}
!21 = !{!7, !10, !12, !14}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
