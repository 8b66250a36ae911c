; ModuleID = '__compute_module_log_reduce_fusion_kernel_module'
source_filename = "__compute_module_log_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @log_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  %13 = load i64, ptr %6, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 11)
  %16 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %15
  %17 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !15, !noalias !20
  %18 = fmul double %17, %17
  %19 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %15
  %20 = load double, ptr %19, align 8, !invariant.load !3, !alias.scope !8, !noalias !21
  %21 = fmul double %20, %20
  br label %22

22:                                               ; preds = %39, %1
  %23 = phi i64 [ %41, %39 ], [ 0, %1 ]
  %24 = icmp slt i64 %23, 3
  br i1 %24, label %25, label %log_reduce_fusion_wrapped.exit

25:                                               ; preds = %22
  br label %26

26:                                               ; preds = %30, %25
  %27 = phi i64 [ %38, %30 ], [ 0, %25 ]
  %28 = phi double [ %37, %30 ], [ 0.000000e+00, %25 ]
  %29 = icmp slt i64 %27, 2
  br i1 %29, label %30, label %39

30:                                               ; preds = %26
  %.idx = shl i64 %23, 4
  %31 = getelementptr i8, ptr %8, i64 %.idx
  %32 = getelementptr [8 x i8], ptr %31, i64 %27
  %33 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !13, !noalias !22
  %34 = fmul double %18, %33
  %35 = fadd double %34, %21
  %36 = call double @llvm.log.f64(double %35)
  %37 = fadd reassoc double %28, %36
  %38 = add i64 %27, 1
  br label %26

39:                                               ; preds = %26
  %40 = getelementptr inbounds [8 x i8], ptr %12, i64 %23
  store double %28, ptr %40, align 8, !alias.scope !17, !noalias !23
  %41 = add i64 %23, 1
  br label %22, !llvm.loop !24

log_reduce_fusion_wrapped.exit:                   ; preds = %22
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = !{i64 24}
!8 = !{!9}
!9 = distinct !{!9, !10, !"log_reduce_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"log_reduce_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"log_reduce_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"log_reduce_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"log_reduce_fusion_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"log_reduce_fusion_wrapped: argument 4"}
!19 = !{!9, !14, !16, !18}
!20 = !{!9, !12, !14, !18}
!21 = !{!12, !14, !16, !18}
!22 = !{!9, !12, !16, !18}
!23 = !{!9, !12, !14, !16}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
