; ModuleID = '__compute_module_add_reduce_fusion_kernel_module'
source_filename = "__compute_module_add_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @add_reduce_fusion(ptr %0) #0 {
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
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  %17 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !19, !noalias !25
  br label %18

18:                                               ; preds = %69, %1
  %19 = phi i64 [ %70, %69 ], [ 0, %1 ]
  %20 = icmp slt i64 %19, 2
  br i1 %20, label %21, label %add_reduce_fusion_wrapped.exit

21:                                               ; preds = %18
  %22 = mul nsw i64 %19, 12
  br label %23

23:                                               ; preds = %67, %21
  %24 = phi i64 [ %68, %67 ], [ 0, %21 ]
  %25 = icmp slt i64 %24, 6
  br i1 %25, label %26, label %69

26:                                               ; preds = %23
  %27 = shl nsw i64 %24, 1
  %28 = add nsw i64 %22, %27
  br label %29

29:                                               ; preds = %62, %26
  %30 = phi i64 [ %66, %62 ], [ 0, %26 ]
  %31 = icmp slt i64 %30, 3
  br i1 %31, label %32, label %67

32:                                               ; preds = %29
  br label %33

33:                                               ; preds = %37, %32
  %34 = phi i64 [ %61, %37 ], [ 0, %32 ]
  %35 = phi double [ %60, %37 ], [ 0.000000e+00, %32 ]
  %36 = icmp slt i64 %34, 2
  br i1 %36, label %37, label %62

37:                                               ; preds = %33
  %38 = getelementptr [8 x i8], ptr %4, i64 %28
  %.idx2 = mul i64 %30, 192
  %39 = getelementptr i8, ptr %38, i64 %.idx2
  %40 = getelementptr [8 x i8], ptr %39, i64 %34
  %41 = load double, ptr %40, align 8, !invariant.load !3, !alias.scope !10, !noalias !26
  %42 = getelementptr [8 x i8], ptr %6, i64 %28
  %43 = getelementptr [8 x i8], ptr %42, i64 %34
  %44 = load double, ptr %43, align 8, !invariant.load !3, !alias.scope !13, !noalias !27
  %45 = getelementptr [8 x i8], ptr %8, i64 %27
  %.idx3 = mul i64 %30, 96
  %46 = getelementptr i8, ptr %45, i64 %.idx3
  %47 = getelementptr [8 x i8], ptr %46, i64 %34
  %48 = load double, ptr %47, align 8, !invariant.load !3, !alias.scope !15, !noalias !28
  %49 = getelementptr [8 x i8], ptr %14, i64 %27
  %50 = getelementptr [8 x i8], ptr %49, i64 %34
  %51 = load double, ptr %50, align 8, !invariant.load !3, !alias.scope !21, !noalias !29
  %.idx4 = shl i64 %30, 4
  %52 = getelementptr i8, ptr %10, i64 %.idx4
  %53 = getelementptr [8 x i8], ptr %52, i64 %34
  %54 = load double, ptr %53, align 8, !invariant.load !3, !alias.scope !17, !noalias !30
  %55 = fmul double %17, %54
  %56 = fsub double %51, %55
  %57 = fmul double %44, %48
  %58 = fmul double %56, %41
  %59 = fadd double %57, %58
  %60 = fadd reassoc double %35, %59
  %61 = add i64 %34, 1
  br label %33

62:                                               ; preds = %33
  %.idx = mul i64 %19, 144
  %63 = getelementptr i8, ptr %16, i64 %.idx
  %.idx1 = mul i64 %24, 24
  %64 = getelementptr i8, ptr %63, i64 %.idx1
  %65 = getelementptr [8 x i8], ptr %64, i64 %30
  store double %35, ptr %65, align 8, !alias.scope !23, !noalias !31
  %66 = add i64 %30, 1
  br label %29, !llvm.loop !32

67:                                               ; preds = %29
  %68 = add i64 %24, 1
  br label %23, !llvm.loop !32

69:                                               ; preds = %23
  %70 = add i64 %19, 1
  br label %18, !llvm.loop !32

add_reduce_fusion_wrapped.exit:                   ; preds = %18
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
!4 = !{i64 576}
!5 = !{i64 192}
!6 = !{i64 288}
!7 = !{i64 48}
!8 = !{i64 8}
!9 = !{i64 96}
!10 = !{!11}
!11 = distinct !{!11, !12, !"add_reduce_fusion_wrapped: argument 0"}
!12 = distinct !{!12, !"add_reduce_fusion_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"add_reduce_fusion_wrapped: argument 1"}
!15 = !{!16}
!16 = distinct !{!16, !12, !"add_reduce_fusion_wrapped: argument 2"}
!17 = !{!18}
!18 = distinct !{!18, !12, !"add_reduce_fusion_wrapped: argument 3"}
!19 = !{!20}
!20 = distinct !{!20, !12, !"add_reduce_fusion_wrapped: argument 4"}
!21 = !{!22}
!22 = distinct !{!22, !12, !"add_reduce_fusion_wrapped: argument 5"}
!23 = !{!24}
!24 = distinct !{!24, !12, !"add_reduce_fusion_wrapped: argument 6"}
!25 = !{!11, !14, !16, !18, !22, !24}
!26 = !{!14, !16, !18, !20, !22, !24}
!27 = !{!11, !16, !18, !20, !22, !24}
!28 = !{!11, !14, !18, !20, !22, !24}
!29 = !{!11, !14, !16, !18, !20, !24}
!30 = !{!11, !14, !16, !20, !22, !24}
!31 = !{!11, !14, !16, !18, !20, !22}
!32 = distinct !{!32, !33}
!33 = !{!"llvm.loop.unroll.disable"}
