; ModuleID = '__compute_module_subtract_reduce_fusion_kernel_module'
source_filename = "__compute_module_subtract_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @subtract_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  br label %11

11:                                               ; preds = %33, %1
  %12 = phi i64 [ %35, %33 ], [ 0, %1 ]
  %13 = icmp slt i64 %12, 64
  br i1 %13, label %14, label %subtract_reduce_fusion_wrapped.exit

14:                                               ; preds = %11
  br label %15

15:                                               ; preds = %19, %14
  %16 = phi i64 [ %32, %19 ], [ 0, %14 ]
  %17 = phi double [ %31, %19 ], [ -inf, %14 ]
  %18 = icmp slt i64 %16, 3
  br i1 %18, label %19, label %33

19:                                               ; preds = %15
  %.idx = mul i64 %12, 24
  %20 = getelementptr i8, ptr %4, i64 %.idx
  %21 = getelementptr [8 x i8], ptr %20, i64 %16
  %22 = load double, ptr %21, align 8, !invariant.load !3, !alias.scope !7, !noalias !16
  %23 = getelementptr inbounds [8 x i8], ptr %8, i64 %16
  %24 = load double, ptr %23, align 8, !invariant.load !3, !alias.scope !12, !noalias !17
  %25 = getelementptr inbounds [8 x i8], ptr %6, i64 %16
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !10, !noalias !18
  %27 = fmul double %24, 5.000000e-01
  %28 = fsub double %26, %27
  %29 = fmul double %22, 5.000000e-01
  %30 = fsub double %28, %29
  %31 = call reassoc double @llvm.maximum.f64(double %17, double %30)
  %32 = add i64 %16, 1
  br label %15

33:                                               ; preds = %15
  %34 = getelementptr inbounds [8 x i8], ptr %10, i64 %12
  store double %17, ptr %34, align 8, !alias.scope !14, !noalias !19
  %35 = add i64 %12, 1
  br label %11, !llvm.loop !20

subtract_reduce_fusion_wrapped.exit:              ; preds = %11
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1536}
!5 = !{i64 24}
!6 = !{i64 512}
!7 = !{!8}
!8 = distinct !{!8, !9, !"subtract_reduce_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"subtract_reduce_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"subtract_reduce_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"subtract_reduce_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"subtract_reduce_fusion_wrapped: argument 3"}
!16 = !{!11, !13, !15}
!17 = !{!8, !11, !15}
!18 = !{!8, !13, !15}
!19 = !{!8, !11, !13}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
