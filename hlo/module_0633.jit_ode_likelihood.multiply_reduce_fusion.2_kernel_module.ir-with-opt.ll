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
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  br label %13

13:                                               ; preds = %47, %1
  %14 = phi i64 [ %48, %47 ], [ 0, %1 ]
  %15 = icmp slt i64 %14, 6
  br i1 %15, label %16, label %multiply_reduce_fusion.2_wrapped.exit

16:                                               ; preds = %13
  %17 = getelementptr inbounds [8 x i8], ptr %10, i64 %14
  %18 = load double, ptr %17, align 8, !invariant.load !3, !alias.scope !15, !noalias !19
  %19 = shl nsw i64 %14, 1
  br label %20

20:                                               ; preds = %44, %16
  %21 = phi i64 [ %46, %44 ], [ 0, %16 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %47

23:                                               ; preds = %20
  %24 = add nsw i64 %19, %21
  br label %25

25:                                               ; preds = %29, %23
  %26 = phi i64 [ %43, %29 ], [ 0, %23 ]
  %27 = phi double [ %42, %29 ], [ 0.000000e+00, %23 ]
  %28 = icmp slt i64 %26, 3
  br i1 %28, label %29, label %44

29:                                               ; preds = %25
  %30 = getelementptr [8 x i8], ptr %6, i64 %21
  %.idx = shl i64 %26, 4
  %31 = getelementptr i8, ptr %30, i64 %.idx
  %32 = load double, ptr %31, align 8, !invariant.load !3, !alias.scope !11, !noalias !20
  %33 = getelementptr [8 x i8], ptr %4, i64 %24
  %.idx1 = mul i64 %26, 96
  %34 = getelementptr i8, ptr %33, i64 %.idx1
  %35 = load double, ptr %34, align 8, !invariant.load !3, !alias.scope !8, !noalias !21
  %36 = fadd double %32, %35
  %.idx2 = mul i64 %14, 24
  %37 = getelementptr i8, ptr %8, i64 %.idx2
  %38 = getelementptr [8 x i8], ptr %37, i64 %26
  %39 = load double, ptr %38, align 8, !invariant.load !3, !alias.scope !13, !noalias !22
  %40 = fmul double %39, %18
  %41 = fmul double %40, %36
  %42 = fadd reassoc double %27, %41
  %43 = add i64 %26, 1
  br label %25

44:                                               ; preds = %25
  %45 = getelementptr inbounds [8 x i8], ptr %12, i64 %24
  store double %27, ptr %45, align 8, !alias.scope !17, !noalias !23
  %46 = add i64 %21, 1
  br label %20, !llvm.loop !24

47:                                               ; preds = %20
  %48 = add i64 %14, 1
  br label %13, !llvm.loop !24

multiply_reduce_fusion.2_wrapped.exit:            ; preds = %13
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 288}
!5 = !{i64 48}
!6 = !{i64 144}
!7 = !{i64 96}
!8 = !{!9}
!9 = distinct !{!9, !10, !"multiply_reduce_fusion.2_wrapped: argument 0"}
!10 = distinct !{!10, !"multiply_reduce_fusion.2_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"multiply_reduce_fusion.2_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"multiply_reduce_fusion.2_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"multiply_reduce_fusion.2_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"multiply_reduce_fusion.2_wrapped: argument 4"}
!19 = !{!9, !12, !14, !18}
!20 = !{!9, !14, !16, !18}
!21 = !{!12, !14, !16, !18}
!22 = !{!9, !12, !16, !18}
!23 = !{!9, !12, !14, !16}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
