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
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  br label %15

15:                                               ; preds = %65, %1
  %16 = phi i64 [ %66, %65 ], [ 0, %1 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %add_reduce_fusion_wrapped.exit

18:                                               ; preds = %15
  %19 = mul nsw i64 %16, 12
  br label %20

20:                                               ; preds = %63, %18
  %21 = phi i64 [ %64, %63 ], [ 0, %18 ]
  %22 = icmp slt i64 %21, 6
  br i1 %22, label %23, label %65

23:                                               ; preds = %20
  %24 = shl nsw i64 %21, 1
  %25 = add nsw i64 %19, %24
  br label %26

26:                                               ; preds = %58, %23
  %27 = phi i64 [ %62, %58 ], [ 0, %23 ]
  %28 = icmp slt i64 %27, 3
  br i1 %28, label %29, label %63

29:                                               ; preds = %26
  br label %30

30:                                               ; preds = %34, %29
  %31 = phi i64 [ %57, %34 ], [ 0, %29 ]
  %32 = phi double [ %56, %34 ], [ 0.000000e+00, %29 ]
  %33 = icmp slt i64 %31, 2
  br i1 %33, label %34, label %58

34:                                               ; preds = %30
  %35 = getelementptr [8 x i8], ptr %4, i64 %25
  %.idx2 = mul i64 %27, 192
  %36 = getelementptr i8, ptr %35, i64 %.idx2
  %37 = getelementptr [8 x i8], ptr %36, i64 %31
  %38 = load double, ptr %37, align 8, !invariant.load !3, !alias.scope !9, !noalias !22
  %39 = getelementptr [8 x i8], ptr %6, i64 %25
  %40 = getelementptr [8 x i8], ptr %39, i64 %31
  %41 = load double, ptr %40, align 8, !invariant.load !3, !alias.scope !12, !noalias !23
  %42 = getelementptr [8 x i8], ptr %8, i64 %24
  %.idx3 = mul i64 %27, 96
  %43 = getelementptr i8, ptr %42, i64 %.idx3
  %44 = getelementptr [8 x i8], ptr %43, i64 %31
  %45 = load double, ptr %44, align 8, !invariant.load !3, !alias.scope !14, !noalias !24
  %46 = getelementptr [8 x i8], ptr %12, i64 %24
  %47 = getelementptr [8 x i8], ptr %46, i64 %31
  %48 = load double, ptr %47, align 8, !invariant.load !3, !alias.scope !18, !noalias !25
  %.idx4 = shl i64 %27, 4
  %49 = getelementptr i8, ptr %10, i64 %.idx4
  %50 = getelementptr [8 x i8], ptr %49, i64 %31
  %51 = load double, ptr %50, align 8, !invariant.load !3, !alias.scope !16, !noalias !26
  %52 = fadd double %48, %51
  %53 = fmul double %41, %45
  %54 = fmul double %52, %38
  %55 = fadd double %53, %54
  %56 = fadd reassoc double %32, %55
  %57 = add i64 %31, 1
  br label %30

58:                                               ; preds = %30
  %.idx = mul i64 %16, 144
  %59 = getelementptr i8, ptr %14, i64 %.idx
  %.idx1 = mul i64 %21, 24
  %60 = getelementptr i8, ptr %59, i64 %.idx1
  %61 = getelementptr [8 x i8], ptr %60, i64 %27
  store double %32, ptr %61, align 8, !alias.scope !20, !noalias !27
  %62 = add i64 %27, 1
  br label %26, !llvm.loop !28

63:                                               ; preds = %26
  %64 = add i64 %21, 1
  br label %20, !llvm.loop !28

65:                                               ; preds = %20
  %66 = add i64 %16, 1
  br label %15, !llvm.loop !28

add_reduce_fusion_wrapped.exit:                   ; preds = %15
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 576}
!5 = !{i64 192}
!6 = !{i64 288}
!7 = !{i64 48}
!8 = !{i64 96}
!9 = !{!10}
!10 = distinct !{!10, !11, !"add_reduce_fusion_wrapped: argument 0"}
!11 = distinct !{!11, !"add_reduce_fusion_wrapped"}
!12 = !{!13}
!13 = distinct !{!13, !11, !"add_reduce_fusion_wrapped: argument 1"}
!14 = !{!15}
!15 = distinct !{!15, !11, !"add_reduce_fusion_wrapped: argument 2"}
!16 = !{!17}
!17 = distinct !{!17, !11, !"add_reduce_fusion_wrapped: argument 3"}
!18 = !{!19}
!19 = distinct !{!19, !11, !"add_reduce_fusion_wrapped: argument 4"}
!20 = !{!21}
!21 = distinct !{!21, !11, !"add_reduce_fusion_wrapped: argument 5"}
!22 = !{!13, !15, !17, !19, !21}
!23 = !{!10, !15, !17, !19, !21}
!24 = !{!10, !13, !17, !19, !21}
!25 = !{!10, !13, !15, !17, !21}
!26 = !{!10, !13, !15, !19, !21}
!27 = !{!10, !13, !15, !17, !19}
!28 = distinct !{!28, !29}
!29 = !{!"llvm.loop.unroll.disable"}
