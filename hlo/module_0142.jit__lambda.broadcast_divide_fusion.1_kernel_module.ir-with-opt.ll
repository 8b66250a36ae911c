; ModuleID = '__compute_module_broadcast_divide_fusion.1_kernel_module'
source_filename = "__compute_module_broadcast_divide_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_divide_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  %11 = load i64, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !16
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = call i64 @llvm.smin.i64(i64 %12, i64 479)
  %14 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %13
  %15 = load double, ptr %14, align 8, !invariant.load !3, !alias.scope !10, !noalias !17
  br label %16

16:                                               ; preds = %31, %1
  %17 = phi i64 [ %32, %31 ], [ 0, %1 ]
  %18 = icmp slt i64 %17, 64
  br i1 %18, label %19, label %broadcast_divide_fusion.1_wrapped.exit

19:                                               ; preds = %16
  %20 = shl nsw i64 %17, 1
  br label %21

21:                                               ; preds = %24, %19
  %22 = phi i64 [ %30, %24 ], [ 0, %19 ]
  %23 = icmp slt i64 %22, 2
  br i1 %23, label %24, label %31

24:                                               ; preds = %21
  %25 = add nsw i64 %20, %22
  %26 = getelementptr inbounds [8 x i8], ptr %4, i64 %25
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !7, !noalias !18
  %28 = fdiv double %27, %15
  %29 = getelementptr inbounds [8 x i8], ptr %10, i64 %25
  store double %28, ptr %29, align 8, !alias.scope !14, !noalias !19
  %30 = add i64 %22, 1
  br label %21

31:                                               ; preds = %21
  %32 = add i64 %17, 1
  br label %16, !llvm.loop !20

broadcast_divide_fusion.1_wrapped.exit:           ; preds = %16
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
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1024}
!5 = !{i64 3840}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_divide_fusion.1_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_divide_fusion.1_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_divide_fusion.1_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_divide_fusion.1_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_divide_fusion.1_wrapped: argument 3"}
!16 = !{!8, !11, !15}
!17 = !{!8, !13, !15}
!18 = !{!11, !13, !15}
!19 = !{!8, !11, !13}
!20 = distinct !{!20, !21}
!21 = !{!"llvm.loop.unroll.disable"}
