; ModuleID = '__compute_module_select_dynamic-update-slice_fusion_kernel_module'
source_filename = "__compute_module_select_dynamic-update-slice_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @select_dynamic-update-slice_fusion(ptr %0) #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  %15 = load i64, ptr %12, align 4, !invariant.load !3, !alias.scope !17, !noalias !21
  %16 = load i64, ptr %14, align 4, !invariant.load !3, !alias.scope !19, !noalias !22
  %17 = add i64 %15, %16
  %18 = icmp slt i64 %17, 0
  %19 = shl i64 %17, 32
  %20 = add i64 %19, 30064771072
  %sext = select i1 %18, i64 %20, i64 %19
  %21 = ashr exact i64 %sext, 32
  %22 = call i64 @llvm.smax.i64(i64 %21, i64 0)
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 6)
  %24 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !15, !noalias !23
  %25 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !13, !noalias !24
  %26 = trunc i8 %24 to i1
  br label %27

27:                                               ; preds = %30, %1
  %28 = phi i64 [ %38, %30 ], [ 0, %1 ]
  %29 = icmp slt i64 %28, 6
  br i1 %29, label %30, label %select_dynamic-update-slice_fusion_wrapped.exit

30:                                               ; preds = %27
  %31 = getelementptr inbounds [8 x i8], ptr %6, i64 %28
  %32 = load double, ptr %31, align 8, !invariant.load !3, !alias.scope !11, !noalias !25
  %33 = fmul double %32, %25
  %.idx = mul nuw nsw i64 %23, 48
  %34 = getelementptr i8, ptr %4, i64 %.idx
  %35 = getelementptr [8 x i8], ptr %34, i64 %28
  %36 = load double, ptr %35, align 8, !alias.scope !8, !noalias !26
  %37 = select i1 %26, double %33, double %36
  store double %37, ptr %35, align 8, !alias.scope !8, !noalias !26
  %38 = add i64 %28, 1
  br label %27

select_dynamic-update-slice_fusion_wrapped.exit:  ; preds = %27
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
!4 = !{i64 336}
!5 = !{i64 48}
!6 = !{i64 8}
!7 = !{i64 1}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_dynamic-update-slice_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"select_dynamic-update-slice_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_dynamic-update-slice_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_dynamic-update-slice_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_dynamic-update-slice_fusion_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"select_dynamic-update-slice_fusion_wrapped: argument 4"}
!19 = !{!20}
!20 = distinct !{!20, !10, !"select_dynamic-update-slice_fusion_wrapped: argument 5"}
!21 = !{!9, !12, !14, !16, !20}
!22 = !{!9, !12, !14, !16, !18}
!23 = !{!9, !12, !14, !18, !20}
!24 = !{!9, !12, !16, !18, !20}
!25 = !{!9, !14, !16, !18, !20}
!26 = !{!12, !14, !16, !18, !20}
