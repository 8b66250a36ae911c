; ModuleID = '__compute_module_multiply_reduce_fusion_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion(ptr %0) #0 {
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
  %15 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !13, !noalias !23
  br label %16

16:                                               ; preds = %51, %1
  %17 = phi i64 [ %52, %51 ], [ 0, %1 ]
  %18 = icmp slt i64 %17, 64
  br i1 %18, label %19, label %multiply_reduce_fusion_wrapped.exit

19:                                               ; preds = %16
  %20 = getelementptr inbounds [8 x i8], ptr %12, i64 %17
  %21 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !19, !noalias !24
  %22 = shl nsw i64 %17, 1
  br label %23

23:                                               ; preds = %48, %19
  %24 = phi i64 [ %50, %48 ], [ 0, %19 ]
  %25 = icmp slt i64 %24, 2
  br i1 %25, label %26, label %51

26:                                               ; preds = %23
  %27 = add nsw i64 %22, %24
  br label %28

28:                                               ; preds = %32, %26
  %29 = phi i64 [ %47, %32 ], [ 0, %26 ]
  %30 = phi double [ %46, %32 ], [ 0.000000e+00, %26 ]
  %31 = icmp slt i64 %29, 3
  br i1 %31, label %32, label %48

32:                                               ; preds = %28
  %33 = getelementptr [8 x i8], ptr %4, i64 %27
  %.idx = shl i64 %29, 10
  %34 = getelementptr i8, ptr %33, i64 %.idx
  %35 = load double, ptr %34, align 8, !invariant.load !3, !alias.scope !10, !noalias !25
  %36 = getelementptr [8 x i8], ptr %8, i64 %24
  %.idx1 = shl i64 %29, 4
  %37 = getelementptr i8, ptr %36, i64 %.idx1
  %38 = load double, ptr %37, align 8, !invariant.load !3, !alias.scope !15, !noalias !26
  %39 = fmul double %15, %35
  %40 = fadd double %38, %39
  %.idx2 = mul i64 %17, 24
  %41 = getelementptr i8, ptr %10, i64 %.idx2
  %42 = getelementptr [8 x i8], ptr %41, i64 %29
  %43 = load double, ptr %42, align 8, !invariant.load !3, !alias.scope !17, !noalias !27
  %44 = fmul double %43, %21
  %45 = fmul double %44, %40
  %46 = fadd reassoc double %30, %45
  %47 = add i64 %29, 1
  br label %28

48:                                               ; preds = %28
  %49 = getelementptr inbounds [8 x i8], ptr %14, i64 %27
  store double %30, ptr %49, align 8, !alias.scope !21, !noalias !28
  %50 = add i64 %24, 1
  br label %23, !llvm.loop !29

51:                                               ; preds = %23
  %52 = add i64 %17, 1
  br label %16, !llvm.loop !29

multiply_reduce_fusion_wrapped.exit:              ; preds = %16
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3072}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = !{i64 1536}
!8 = !{i64 512}
!9 = !{i64 1024}
!10 = !{!11}
!11 = distinct !{!11, !12, !"multiply_reduce_fusion_wrapped: argument 0"}
!12 = distinct !{!12, !"multiply_reduce_fusion_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"multiply_reduce_fusion_wrapped: argument 1"}
!15 = !{!16}
!16 = distinct !{!16, !12, !"multiply_reduce_fusion_wrapped: argument 2"}
!17 = !{!18}
!18 = distinct !{!18, !12, !"multiply_reduce_fusion_wrapped: argument 3"}
!19 = !{!20}
!20 = distinct !{!20, !12, !"multiply_reduce_fusion_wrapped: argument 4"}
!21 = !{!22}
!22 = distinct !{!22, !12, !"multiply_reduce_fusion_wrapped: argument 5"}
!23 = !{!11, !16, !18, !20, !22}
!24 = !{!11, !14, !16, !18, !22}
!25 = !{!14, !16, !18, !20, !22}
!26 = !{!11, !14, !18, !20, !22}
!27 = !{!11, !14, !16, !20, !22}
!28 = !{!11, !14, !16, !18, !20}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.unroll.disable"}
