; ModuleID = '__compute_module_add_divide_fusion_kernel_module'
source_filename = "__compute_module_add_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @add_divide_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i64, ptr %8, align 4, !invariant.load !3, !alias.scope !12, !noalias !18
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = call i64 @llvm.smin.i64(i64 %14, i64 479)
  %16 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %15
  %17 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !10, !noalias !19
  %18 = fmul double %17, %17
  %19 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %15
  %20 = load double, ptr %19, align 8, !invariant.load !3, !alias.scope !14, !noalias !20
  %21 = fmul double %20, %20
  br label %22

22:                                               ; preds = %39, %1
  %23 = phi i64 [ %40, %39 ], [ 0, %1 ]
  %24 = icmp slt i64 %23, 3
  br i1 %24, label %25, label %add_divide_fusion_wrapped.exit

25:                                               ; preds = %22
  %26 = shl nsw i64 %23, 1
  br label %27

27:                                               ; preds = %30, %25
  %28 = phi i64 [ %38, %30 ], [ 0, %25 ]
  %29 = icmp slt i64 %28, 2
  br i1 %29, label %30, label %39

30:                                               ; preds = %27
  %31 = add nsw i64 %26, %28
  %32 = getelementptr inbounds [8 x i8], ptr %4, i64 %31
  %33 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !7, !noalias !21
  %34 = fmul double %18, %33
  %35 = fadd double %34, %21
  %36 = fdiv double 1.000000e+00, %35
  %37 = getelementptr inbounds [8 x i8], ptr %12, i64 %31
  store double %36, ptr %37, align 8, !alias.scope !16, !noalias !22
  %38 = add i64 %28, 1
  br label %27

39:                                               ; preds = %27
  %40 = add i64 %23, 1
  br label %22, !llvm.loop !23

add_divide_fusion_wrapped.exit:                   ; preds = %22
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
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 3840}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"add_divide_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"add_divide_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"add_divide_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"add_divide_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"add_divide_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"add_divide_fusion_wrapped: argument 4"}
!18 = !{!8, !11, !15, !17}
!19 = !{!8, !13, !15, !17}
!20 = !{!8, !11, !13, !17}
!21 = !{!11, !13, !15, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
