; ModuleID = '__compute_module_multiply_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.1(ptr %0) #0 {
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
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  %15 = load i64, ptr %12, align 4, !invariant.load !3, !alias.scope !19, !noalias !23
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = call i64 @llvm.smin.i64(i64 %16, i64 11)
  %18 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %17
  %19 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !17, !noalias !24
  br label %20

20:                                               ; preds = %53, %1
  %21 = phi i64 [ %54, %53 ], [ 0, %1 ]
  %22 = icmp slt i64 %21, 50
  br i1 %22, label %23, label %multiply_reduce_fusion.1_wrapped.exit

23:                                               ; preds = %20
  %24 = shl nsw i64 %21, 1
  br label %25

25:                                               ; preds = %49, %23
  %26 = phi i64 [ %52, %49 ], [ 0, %23 ]
  %27 = icmp slt i64 %26, 3
  br i1 %27, label %28, label %53

28:                                               ; preds = %25
  br label %29

29:                                               ; preds = %33, %28
  %30 = phi i64 [ %48, %33 ], [ 0, %28 ]
  %31 = phi double [ %47, %33 ], [ 0.000000e+00, %28 ]
  %32 = icmp slt i64 %30, 2
  br i1 %32, label %33, label %49

33:                                               ; preds = %29
  %34 = getelementptr [8 x i8], ptr %8, i64 %24
  %35 = getelementptr [8 x i8], ptr %34, i64 %30
  %36 = load double, ptr %35, align 8, !invariant.load !3, !alias.scope !15, !noalias !25
  %.idx1 = shl i64 %26, 4
  %37 = getelementptr i8, ptr %6, i64 %.idx1
  %38 = getelementptr [8 x i8], ptr %37, i64 %30
  %39 = load double, ptr %38, align 8, !invariant.load !3, !alias.scope !13, !noalias !26
  %40 = fmul double %19, %39
  %41 = getelementptr [8 x i8], ptr %4, i64 %24
  %.idx2 = mul i64 %26, 800
  %42 = getelementptr i8, ptr %41, i64 %.idx2
  %43 = getelementptr [8 x i8], ptr %42, i64 %30
  %44 = load double, ptr %43, align 8, !invariant.load !3, !alias.scope !10, !noalias !27
  %45 = fsub double %36, %40
  %46 = fmul double %45, %44
  %47 = fadd reassoc double %31, %46
  %48 = add i64 %30, 1
  br label %29

49:                                               ; preds = %29
  %.idx = mul i64 %21, 24
  %50 = getelementptr i8, ptr %14, i64 %.idx
  %51 = getelementptr [8 x i8], ptr %50, i64 %26
  store double %31, ptr %51, align 8, !alias.scope !21, !noalias !28
  %52 = add i64 %26, 1
  br label %25, !llvm.loop !29

53:                                               ; preds = %25
  %54 = add i64 %21, 1
  br label %20, !llvm.loop !29

multiply_reduce_fusion.1_wrapped.exit:            ; preds = %20
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
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 2400}
!5 = !{i64 48}
!6 = !{i64 800}
!7 = !{i64 96}
!8 = !{i64 8}
!9 = !{i64 1200}
!10 = !{!11}
!11 = distinct !{!11, !12, !"multiply_reduce_fusion.1_wrapped: argument 0"}
!12 = distinct !{!12, !"multiply_reduce_fusion.1_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"multiply_reduce_fusion.1_wrapped: argument 1"}
!15 = !{!16}
!16 = distinct !{!16, !12, !"multiply_reduce_fusion.1_wrapped: argument 2"}
!17 = !{!18}
!18 = distinct !{!18, !12, !"multiply_reduce_fusion.1_wrapped: argument 3"}
!19 = !{!20}
!20 = distinct !{!20, !12, !"multiply_reduce_fusion.1_wrapped: argument 4"}
!21 = !{!22}
!22 = distinct !{!22, !12, !"multiply_reduce_fusion.1_wrapped: argument 5"}
!23 = !{!11, !14, !16, !18, !22}
!24 = !{!11, !14, !16, !20, !22}
!25 = !{!11, !14, !18, !20, !22}
!26 = !{!11, !16, !18, !20, !22}
!27 = !{!14, !16, !18, !20, !22}
!28 = !{!11, !14, !16, !18, !20}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.unroll.disable"}
