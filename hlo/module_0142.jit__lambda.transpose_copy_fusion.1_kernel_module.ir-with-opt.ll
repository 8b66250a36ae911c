; ModuleID = '__compute_module_transpose_copy_fusion.1_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @transpose_copy_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !8
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %13 = load i64, ptr %10, align 4, !invariant.load !3, !alias.scope !16, !noalias !20
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 479)
  %16 = getelementptr inbounds nuw [8 x i8], ptr %8, i64 %15
  %17 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !14, !noalias !21
  br label %18

18:                                               ; preds = %45, %1
  %19 = phi i64 [ %46, %45 ], [ 0, %1 ]
  %20 = icmp slt i64 %19, 3
  br i1 %20, label %21, label %transpose_copy_fusion.1_wrapped.exit

21:                                               ; preds = %18
  br label %22

22:                                               ; preds = %43, %21
  %23 = phi i64 [ %44, %43 ], [ 0, %21 ]
  %24 = icmp slt i64 %23, 64
  br i1 %24, label %25, label %45

25:                                               ; preds = %22
  %26 = shl nsw i64 %23, 1
  br label %27

27:                                               ; preds = %30, %25
  %28 = phi i64 [ %42, %30 ], [ 0, %25 ]
  %29 = icmp slt i64 %28, 2
  br i1 %29, label %30, label %43

30:                                               ; preds = %27
  %31 = getelementptr [8 x i8], ptr %6, i64 %26
  %32 = getelementptr [8 x i8], ptr %31, i64 %28
  %33 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !12, !noalias !22
  %.idx = shl i64 %19, 4
  %34 = getelementptr i8, ptr %4, i64 %.idx
  %35 = getelementptr [8 x i8], ptr %34, i64 %28
  %36 = load double, ptr %35, align 8, !invariant.load !3, !alias.scope !9, !noalias !23
  %37 = fmul double %17, %36
  %38 = fsub double %33, %37
  %.idx1 = shl i64 %19, 10
  %39 = getelementptr i8, ptr %12, i64 %.idx1
  %40 = getelementptr [8 x i8], ptr %39, i64 %26
  %41 = getelementptr [8 x i8], ptr %40, i64 %28
  store double %38, ptr %41, align 8, !alias.scope !18, !noalias !24
  %42 = add i64 %28, 1
  br label %27

43:                                               ; preds = %27
  %44 = add i64 %23, 1
  br label %22, !llvm.loop !25

45:                                               ; preds = %22
  %46 = add i64 %19, 1
  br label %18, !llvm.loop !25

transpose_copy_fusion.1_wrapped.exit:             ; preds = %18
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 1024}
!6 = !{i64 3840}
!7 = !{i64 8}
!8 = !{i64 3072}
!9 = !{!10}
!10 = distinct !{!10, !11, !"transpose_copy_fusion.1_wrapped: argument 0"}
!11 = distinct !{!11, !"transpose_copy_fusion.1_wrapped"}
!12 = !{!13}
!13 = distinct !{!13, !11, !"transpose_copy_fusion.1_wrapped: argument 1"}
!14 = !{!15}
!15 = distinct !{!15, !11, !"transpose_copy_fusion.1_wrapped: argument 2"}
!16 = !{!17}
!17 = distinct !{!17, !11, !"transpose_copy_fusion.1_wrapped: argument 3"}
!18 = !{!19}
!19 = distinct !{!19, !11, !"transpose_copy_fusion.1_wrapped: argument 4"}
!20 = !{!10, !13, !15, !19}
!21 = !{!10, !13, !17, !19}
!22 = !{!10, !15, !17, !19}
!23 = !{!13, !15, !17, !19}
!24 = !{!10, !13, !15, !17}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.unroll.disable"}
