; ModuleID = '__compute_module_multiply_add_fusion_kernel_module'
source_filename = "__compute_module_multiply_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !5
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  %19 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !13, !noalias !23
  %20 = load i64, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !24
  %21 = call i64 @llvm.smax.i64(i64 %20, i64 0)
  %22 = call i64 @llvm.smin.i64(i64 %21, i64 7)
  %23 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %22
  %24 = load double, ptr %23, align 8, !invariant.load !3, !alias.scope !6, !noalias !25
  %25 = fmul double %24, 1.000000e-03
  %26 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !19, !noalias !26
  %27 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !15, !noalias !27
  br label %28

28:                                               ; preds = %59, %1
  %29 = phi i64 [ %60, %59 ], [ 0, %1 ]
  %30 = icmp slt i64 %29, 2
  br i1 %30, label %31, label %multiply_add_fusion_wrapped.exit

31:                                               ; preds = %28
  %32 = shl nsw i64 %29, 2
  br label %33

33:                                               ; preds = %57, %31
  %34 = phi i64 [ %58, %57 ], [ 0, %31 ]
  %35 = icmp slt i64 %34, 2
  br i1 %35, label %36, label %59

36:                                               ; preds = %33
  %37 = shl nsw i64 %34, 1
  %38 = add nsw i64 %32, %37
  br label %39

39:                                               ; preds = %42, %36
  %40 = phi i64 [ %56, %42 ], [ 0, %36 ]
  %41 = icmp slt i64 %40, 2
  br i1 %41, label %42, label %57

42:                                               ; preds = %39
  %43 = add nsw i64 %38, %40
  %44 = getelementptr inbounds [8 x i8], ptr %8, i64 %43
  %45 = load double, ptr %44, align 8, !invariant.load !3, !alias.scope !11, !noalias !28
  %46 = fmul double %45, %19
  %47 = fmul double %46, 3.000000e+00
  %48 = call double @llvm.sin.f64(double %47)
  %49 = getelementptr inbounds [8 x i8], ptr %14, i64 %43
  %50 = load double, ptr %49, align 8, !invariant.load !3, !alias.scope !17, !noalias !29
  %51 = fadd double %48, %25
  %52 = fmul double %26, %50
  %53 = fmul double %27, %51
  %54 = fadd double %52, %53
  %55 = getelementptr inbounds [8 x i8], ptr %18, i64 %43
  store double %54, ptr %55, align 8, !alias.scope !21, !noalias !30
  %56 = add i64 %40, 1
  br label %39

57:                                               ; preds = %39
  %58 = add i64 %34, 1
  br label %33, !llvm.loop !31

59:                                               ; preds = %33
  %60 = add i64 %29, 1
  br label %28, !llvm.loop !31

multiply_add_fusion_wrapped.exit:                 ; preds = %28
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"multiply_add_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"multiply_add_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"multiply_add_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"multiply_add_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"multiply_add_fusion_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"multiply_add_fusion_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"multiply_add_fusion_wrapped: argument 5"}
!19 = !{!20}
!20 = distinct !{!20, !8, !"multiply_add_fusion_wrapped: argument 6"}
!21 = !{!22}
!22 = distinct !{!22, !8, !"multiply_add_fusion_wrapped: argument 7"}
!23 = !{!7, !10, !12, !16, !18, !20, !22}
!24 = !{!7, !12, !14, !16, !18, !20, !22}
!25 = !{!10, !12, !14, !16, !18, !20, !22}
!26 = !{!7, !10, !12, !14, !16, !18, !22}
!27 = !{!7, !10, !12, !14, !18, !20, !22}
!28 = !{!7, !10, !14, !16, !18, !20, !22}
!29 = !{!7, !10, !12, !14, !16, !20, !22}
!30 = !{!7, !10, !12, !14, !16, !18, !20}
!31 = distinct !{!31, !32}
!32 = !{!"llvm.loop.unroll.disable"}
