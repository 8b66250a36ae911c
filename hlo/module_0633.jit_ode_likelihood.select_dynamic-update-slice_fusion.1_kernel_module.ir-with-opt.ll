; ModuleID = '__compute_module_select_dynamic-update-slice_fusion.1_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @select_dynamic-update-slice_fusion.1(ptr %0) #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !7
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !5
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  %19 = load i64, ptr %16, align 4, !invariant.load !3, !alias.scope !21, !noalias !25
  %20 = load i64, ptr %18, align 4, !invariant.load !3, !alias.scope !23, !noalias !26
  %21 = add i64 %19, %20
  %22 = icmp slt i64 %21, 0
  %23 = shl i64 %21, 32
  %24 = add i64 %23, 30064771072
  %sext = select i1 %22, i64 %24, i64 %23
  %25 = ashr exact i64 %sext, 32
  %26 = call i64 @llvm.smax.i64(i64 %25, i64 0)
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 6)
  %28 = load i8, ptr %8, align 1, !invariant.load !3, !alias.scope !13, !noalias !27
  %29 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !17, !noalias !28
  %30 = fcmp ogt double %29, 0.000000e+00
  %31 = fmul double %29, 5.000000e-01
  %32 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !11, !noalias !29
  %33 = trunc i8 %28 to i1
  br label %34

34:                                               ; preds = %59, %1
  %35 = phi i64 [ %60, %59 ], [ 0, %1 ]
  %36 = icmp slt i64 %35, 6
  br i1 %36, label %37, label %select_dynamic-update-slice_fusion.1_wrapped.exit

37:                                               ; preds = %34
  %38 = shl nsw i64 %35, 1
  br label %39

39:                                               ; preds = %42, %37
  %40 = phi i64 [ %58, %42 ], [ 0, %37 ]
  %41 = icmp slt i64 %40, 2
  br i1 %41, label %42, label %59

42:                                               ; preds = %39
  %43 = add nsw i64 %38, %40
  %44 = getelementptr inbounds [8 x i8], ptr %14, i64 %43
  %45 = load double, ptr %44, align 8, !invariant.load !3, !alias.scope !19, !noalias !30
  %46 = getelementptr inbounds [8 x i8], ptr %10, i64 %43
  %47 = load double, ptr %46, align 8, !invariant.load !3, !alias.scope !15, !noalias !31
  %48 = fmul double %45, -0.000000e+00
  %49 = select i1 %30, double %47, double 0.000000e+00
  %50 = fsub double %48, %49
  %51 = fmul double %31, %50
  %52 = fmul double %32, %51
  %.idx = mul nuw nsw i64 %27, 96
  %53 = getelementptr i8, ptr %4, i64 %.idx
  %54 = getelementptr [8 x i8], ptr %53, i64 %38
  %55 = getelementptr [8 x i8], ptr %54, i64 %40
  %56 = load double, ptr %55, align 8, !alias.scope !8, !noalias !32
  %57 = select i1 %33, double %52, double %56
  store double %57, ptr %55, align 8, !alias.scope !8, !noalias !32
  %58 = add i64 %40, 1
  br label %39

59:                                               ; preds = %39
  %60 = add i64 %35, 1
  br label %34, !llvm.loop !33

select_dynamic-update-slice_fusion.1_wrapped.exit: ; preds = %34
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
!1 = !{i32 1, !"xla_dylib_index", i64 14}
!2 = !{!"xla_cpu_emitter__dynamic_update_slice_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 672}
!5 = !{i64 8}
!6 = !{i64 1}
!7 = !{i64 96}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion.1_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 4"}
!19 = !{!20}
!20 = distinct !{!20, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 5"}
!21 = !{!22}
!22 = distinct !{!22, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 6"}
!23 = !{!24}
!24 = distinct !{!24, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 7"}
!25 = !{!9, !12, !14, !16, !18, !20, !24}
!26 = !{!9, !12, !14, !16, !18, !20, !22}
!27 = !{!9, !12, !16, !18, !20, !22, !24}
!28 = !{!9, !12, !14, !16, !20, !22, !24}
!29 = !{!9, !14, !16, !18, !20, !22, !24}
!30 = !{!9, !12, !14, !16, !18, !22, !24}
!31 = !{!9, !12, !14, !18, !20, !22, !24}
!32 = !{!12, !14, !16, !18, !20, !22, !24}
!33 = distinct !{!33, !34}
!34 = !{!"llvm.loop.unroll.disable"}
