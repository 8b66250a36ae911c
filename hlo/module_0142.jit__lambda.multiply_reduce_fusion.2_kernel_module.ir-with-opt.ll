; ModuleID = '__compute_module_multiply_reduce_fusion.2_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.2(ptr %0) #0 {
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
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !9
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !10
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  %17 = load i64, ptr %14, align 4, !invariant.load !3, !alias.scope !22, !noalias !26
  %18 = call i64 @llvm.smax.i64(i64 %17, i64 0)
  %19 = call i64 @llvm.smin.i64(i64 %18, i64 479)
  %20 = getelementptr inbounds nuw [8 x i8], ptr %12, i64 %19
  %21 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !20, !noalias !27
  br label %22

22:                                               ; preds = %57, %1
  %23 = phi i64 [ %58, %57 ], [ 0, %1 ]
  %24 = icmp slt i64 %23, 64
  br i1 %24, label %25, label %multiply_reduce_fusion.2_wrapped.exit

25:                                               ; preds = %22
  %26 = getelementptr inbounds [8 x i8], ptr %10, i64 %23
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !18, !noalias !28
  %28 = shl nsw i64 %23, 1
  br label %29

29:                                               ; preds = %54, %25
  %30 = phi i64 [ %56, %54 ], [ 0, %25 ]
  %31 = icmp slt i64 %30, 2
  br i1 %31, label %32, label %57

32:                                               ; preds = %29
  %33 = add nsw i64 %28, %30
  br label %34

34:                                               ; preds = %38, %32
  %35 = phi i64 [ %53, %38 ], [ 0, %32 ]
  %36 = phi double [ %52, %38 ], [ 0.000000e+00, %32 ]
  %37 = icmp slt i64 %35, 3
  br i1 %37, label %38, label %54

38:                                               ; preds = %34
  %39 = getelementptr [8 x i8], ptr %4, i64 %33
  %.idx = shl i64 %35, 10
  %40 = getelementptr i8, ptr %39, i64 %.idx
  %41 = load double, ptr %40, align 8, !invariant.load !3, !alias.scope !11, !noalias !29
  %42 = getelementptr [8 x i8], ptr %6, i64 %30
  %.idx1 = shl i64 %35, 4
  %43 = getelementptr i8, ptr %42, i64 %.idx1
  %44 = load double, ptr %43, align 8, !invariant.load !3, !alias.scope !14, !noalias !30
  %45 = fmul double %21, %41
  %46 = fadd double %44, %45
  %.idx2 = mul i64 %23, 24
  %47 = getelementptr i8, ptr %8, i64 %.idx2
  %48 = getelementptr [8 x i8], ptr %47, i64 %35
  %49 = load double, ptr %48, align 8, !invariant.load !3, !alias.scope !16, !noalias !31
  %50 = fmul double %49, %27
  %51 = fmul double %50, %46
  %52 = fadd reassoc double %36, %51
  %53 = add i64 %35, 1
  br label %34

54:                                               ; preds = %34
  %55 = getelementptr inbounds [8 x i8], ptr %16, i64 %33
  store double %36, ptr %55, align 8, !alias.scope !24, !noalias !32
  %56 = add i64 %30, 1
  br label %29, !llvm.loop !33

57:                                               ; preds = %29
  %58 = add i64 %23, 1
  br label %22, !llvm.loop !33

multiply_reduce_fusion.2_wrapped.exit:            ; preds = %22
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
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3072}
!5 = !{i64 48}
!6 = !{i64 1536}
!7 = !{i64 512}
!8 = !{i64 3840}
!9 = !{i64 8}
!10 = !{i64 1024}
!11 = !{!12}
!12 = distinct !{!12, !13, !"multiply_reduce_fusion.2_wrapped: argument 0"}
!13 = distinct !{!13, !"multiply_reduce_fusion.2_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"multiply_reduce_fusion.2_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"multiply_reduce_fusion.2_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"multiply_reduce_fusion.2_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"multiply_reduce_fusion.2_wrapped: argument 4"}
!22 = !{!23}
!23 = distinct !{!23, !13, !"multiply_reduce_fusion.2_wrapped: argument 5"}
!24 = !{!25}
!25 = distinct !{!25, !13, !"multiply_reduce_fusion.2_wrapped: argument 6"}
!26 = !{!12, !15, !17, !19, !21, !25}
!27 = !{!12, !15, !17, !19, !23, !25}
!28 = !{!12, !15, !17, !21, !23, !25}
!29 = !{!15, !17, !19, !21, !23, !25}
!30 = !{!12, !17, !19, !21, !23, !25}
!31 = !{!12, !15, !19, !21, !23, !25}
!32 = !{!12, !15, !17, !19, !21, !23}
!33 = distinct !{!33, !34}
!34 = !{!"llvm.loop.unroll.disable"}
