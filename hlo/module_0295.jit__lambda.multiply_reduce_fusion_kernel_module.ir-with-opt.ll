; ModuleID = '__compute_module_multiply_reduce_fusion_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  br label %11

11:                                               ; preds = %43, %1
  %12 = phi i64 [ %44, %43 ], [ 0, %1 ]
  %13 = icmp slt i64 %12, 50
  br i1 %13, label %14, label %multiply_reduce_fusion_wrapped.exit

14:                                               ; preds = %11
  %15 = shl nsw i64 %12, 1
  br label %16

16:                                               ; preds = %39, %14
  %17 = phi i64 [ %42, %39 ], [ 0, %14 ]
  %18 = icmp slt i64 %17, 3
  br i1 %18, label %19, label %43

19:                                               ; preds = %16
  br label %20

20:                                               ; preds = %24, %19
  %21 = phi i64 [ %38, %24 ], [ 0, %19 ]
  %22 = phi double [ %37, %24 ], [ 0.000000e+00, %19 ]
  %23 = icmp slt i64 %21, 2
  br i1 %23, label %24, label %39

24:                                               ; preds = %20
  %25 = getelementptr [8 x i8], ptr %8, i64 %15
  %26 = getelementptr [8 x i8], ptr %25, i64 %21
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !13, !noalias !17
  %.idx1 = shl i64 %17, 4
  %28 = getelementptr i8, ptr %6, i64 %.idx1
  %29 = getelementptr [8 x i8], ptr %28, i64 %21
  %30 = load double, ptr %29, align 8, !invariant.load !3, !alias.scope !11, !noalias !18
  %31 = getelementptr [8 x i8], ptr %4, i64 %15
  %.idx2 = mul i64 %17, 800
  %32 = getelementptr i8, ptr %31, i64 %.idx2
  %33 = getelementptr [8 x i8], ptr %32, i64 %21
  %34 = load double, ptr %33, align 8, !invariant.load !3, !alias.scope !8, !noalias !19
  %35 = fadd double %27, %30
  %36 = fmul double %35, %34
  %37 = fadd reassoc double %22, %36
  %38 = add i64 %21, 1
  br label %20

39:                                               ; preds = %20
  %.idx = mul i64 %12, 24
  %40 = getelementptr i8, ptr %10, i64 %.idx
  %41 = getelementptr [8 x i8], ptr %40, i64 %17
  store double %22, ptr %41, align 8, !alias.scope !15, !noalias !20
  %42 = add i64 %17, 1
  br label %16, !llvm.loop !21

43:                                               ; preds = %16
  %44 = add i64 %12, 1
  br label %11, !llvm.loop !21

multiply_reduce_fusion_wrapped.exit:              ; preds = %11
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2400}
!5 = !{i64 48}
!6 = !{i64 800}
!7 = !{i64 1200}
!8 = !{!9}
!9 = distinct !{!9, !10, !"multiply_reduce_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"multiply_reduce_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"multiply_reduce_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"multiply_reduce_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"multiply_reduce_fusion_wrapped: argument 3"}
!17 = !{!9, !12, !16}
!18 = !{!9, !14, !16}
!19 = !{!12, !14, !16}
!20 = !{!9, !12, !14}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
