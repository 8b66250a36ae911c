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
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !7
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !5
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %21 = load i64, ptr %18, align 4, !invariant.load !3, !alias.scope !23, !noalias !27
  %22 = load i64, ptr %20, align 4, !invariant.load !3, !alias.scope !25, !noalias !28
  %23 = add i64 %21, %22
  %24 = icmp slt i64 %23, 0
  %25 = shl i64 %23, 32
  %26 = add i64 %25, 30064771072
  %sext = select i1 %24, i64 %26, i64 %25
  %27 = ashr exact i64 %sext, 32
  %28 = call i64 @llvm.smax.i64(i64 %27, i64 0)
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 6)
  %30 = load i8, ptr %8, align 1, !invariant.load !3, !alias.scope !13, !noalias !29
  %31 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !17, !noalias !30
  %32 = fcmp ogt double %31, 0.000000e+00
  %33 = load double, ptr %14, align 8, !invariant.load !3, !alias.scope !19, !noalias !31
  %34 = fmul double %33, %31
  %35 = fmul double %34, 5.000000e-01
  %36 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !11, !noalias !32
  %37 = trunc i8 %30 to i1
  br label %38

38:                                               ; preds = %64, %1
  %39 = phi i64 [ %65, %64 ], [ 0, %1 ]
  %40 = icmp slt i64 %39, 6
  br i1 %40, label %41, label %select_dynamic-update-slice_fusion.1_wrapped.exit

41:                                               ; preds = %38
  %42 = shl nsw i64 %39, 1
  br label %43

43:                                               ; preds = %46, %41
  %44 = phi i64 [ %63, %46 ], [ 0, %41 ]
  %45 = icmp slt i64 %44, 2
  br i1 %45, label %46, label %64

46:                                               ; preds = %43
  %47 = add nsw i64 %42, %44
  %48 = getelementptr inbounds [8 x i8], ptr %10, i64 %47
  %49 = load double, ptr %48, align 8, !invariant.load !3, !alias.scope !15, !noalias !33
  %50 = getelementptr inbounds [8 x i8], ptr %16, i64 %47
  %51 = load double, ptr %50, align 8, !invariant.load !3, !alias.scope !21, !noalias !34
  %52 = fmul double %31, %51
  %53 = select i1 %32, double %49, double 0.000000e+00
  %54 = fmul double %33, %53
  %55 = fsub double %52, %54
  %56 = fmul double %35, %55
  %57 = fmul double %36, %56
  %.idx = mul nuw nsw i64 %29, 96
  %58 = getelementptr i8, ptr %4, i64 %.idx
  %59 = getelementptr [8 x i8], ptr %58, i64 %42
  %60 = getelementptr [8 x i8], ptr %59, i64 %44
  %61 = load double, ptr %60, align 8, !alias.scope !8, !noalias !35
  %62 = select i1 %37, double %57, double %61
  store double %62, ptr %60, align 8, !alias.scope !8, !noalias !35
  %63 = add i64 %44, 1
  br label %43

64:                                               ; preds = %43
  %65 = add i64 %39, 1
  br label %38, !llvm.loop !36

select_dynamic-update-slice_fusion.1_wrapped.exit: ; preds = %38
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
!1 = !{i32 1, !"xla_dylib_index", i64 15}
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
!25 = !{!26}
!26 = distinct !{!26, !10, !"select_dynamic-update-slice_fusion.1_wrapped: argument 8"}
!27 = !{!9, !12, !14, !16, !18, !20, !22, !26}
!28 = !{!9, !12, !14, !16, !18, !20, !22, !24}
!29 = !{!9, !12, !16, !18, !20, !22, !24, !26}
!30 = !{!9, !12, !14, !16, !20, !22, !24, !26}
!31 = !{!9, !12, !14, !16, !18, !22, !24, !26}
!32 = !{!9, !14, !16, !18, !20, !22, !24, !26}
!33 = !{!9, !12, !14, !18, !20, !22, !24, !26}
!34 = !{!9, !12, !14, !16, !18, !20, !24, !26}
!35 = !{!12, !14, !16, !18, !20, !22, !24, !26}
!36 = distinct !{!36, !37}
!37 = !{!"llvm.loop.unroll.disable"}
