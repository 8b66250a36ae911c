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
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %11 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !12, !noalias !16
  %12 = fmul double %11, %11
  %13 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !7, !noalias !17
  %14 = fmul double %13, %13
  br label %15

15:                                               ; preds = %32, %1
  %16 = phi i64 [ %34, %32 ], [ 0, %1 ]
  %17 = icmp slt i64 %16, 3
  br i1 %17, label %18, label %log_reduce_fusion_wrapped.exit

18:                                               ; preds = %15
  br label %19

19:                                               ; preds = %23, %18
  %20 = phi i64 [ %31, %23 ], [ 0, %18 ]
  %21 = phi double [ %30, %23 ], [ 0.000000e+00, %18 ]
  %22 = icmp slt i64 %20, 2
  br i1 %22, label %23, label %32

23:                                               ; preds = %19
  %.idx = shl i64 %16, 4
  %24 = getelementptr i8, ptr %6, i64 %.idx
  %25 = getelementptr [8 x i8], ptr %24, i64 %20
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !10, !noalias !18
  %27 = fmul double %12, %26
  %28 = fadd double %27, %14
  %29 = call double @llvm.log.f64(double %28)
  %30 = fadd reassoc double %21, %29
  %31 = add i64 %20, 1
  br label %19

32:                                               ; preds = %19
  %33 = getelementptr inbounds [8 x i8], ptr %10, i64 %16
  store double %21, ptr %33, align 8, !alias.scope !14, !noalias !19
  %34 = add i64 %16, 1
  br label %15, !llvm.loop !20

log_reduce_fusion_wrapped.exit:                   ; preds = %15
  ret ptr null
}

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
!4 = !{i64 8}
!5 = !{i64 48}
!6 = !{i64 24}
!7 = !{!8}
!8 = distinct !{!8, !9, !"log_reduce_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"log_reduce_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"log_reduce_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"log_reduce_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"log_reduce_fusion_wrapped: argument 3"}
!16 = !{!8, !11, !15}
!17 = !{!11, !13, !15}
!18 = !{!8, !13, !15}
!19 = !{!8, !11, !13}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
