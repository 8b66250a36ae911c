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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !8
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !9
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !9
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !6
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !10
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  call void @llvm.experimental.noalias.scope.decl(metadata !28)
  call void @llvm.experimental.noalias.scope.decl(metadata !30)
  %23 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !14, !noalias !32
  br label %24

24:                                               ; preds = %91, %1
  %25 = phi i64 [ %92, %91 ], [ 0, %1 ]
  %26 = icmp slt i64 %25, 2
  br i1 %26, label %27, label %add_reduce_fusion_wrapped.exit

27:                                               ; preds = %24
  %28 = mul nsw i64 %25, 12
  br label %29

29:                                               ; preds = %89, %27
  %30 = phi i64 [ %90, %89 ], [ 0, %27 ]
  %31 = icmp slt i64 %30, 6
  br i1 %31, label %32, label %91

32:                                               ; preds = %29
  %.idx = mul i64 %25, 48
  %33 = getelementptr i8, ptr %10, i64 %.idx
  %34 = getelementptr [8 x i8], ptr %33, i64 %30
  %35 = load double, ptr %34, align 8, !invariant.load !3, !alias.scope !18, !noalias !33
  %36 = fneg double %35
  %37 = getelementptr inbounds [8 x i8], ptr %12, i64 %30
  %38 = load double, ptr %37, align 8, !invariant.load !3, !alias.scope !20, !noalias !34
  %39 = getelementptr inbounds [8 x i8], ptr %8, i64 %30
  %40 = load double, ptr %39, align 8, !invariant.load !3, !alias.scope !16, !noalias !35
  %41 = shl nsw i64 %30, 1
  %42 = add nsw i64 %28, %41
  %43 = mul nsw i64 %30, 3
  br label %44

44:                                               ; preds = %86, %32
  %45 = phi i64 [ %88, %86 ], [ 0, %32 ]
  %46 = icmp slt i64 %45, 2
  br i1 %46, label %47, label %89

47:                                               ; preds = %44
  %48 = add nsw i64 %42, %45
  br label %49

49:                                               ; preds = %53, %47
  %50 = phi i64 [ %85, %53 ], [ 0, %47 ]
  %51 = phi double [ %84, %53 ], [ 0.000000e+00, %47 ]
  %52 = icmp slt i64 %50, 3
  br i1 %52, label %53, label %86

53:                                               ; preds = %49
  %54 = getelementptr [8 x i8], ptr %4, i64 %48
  %.idx1 = mul i64 %50, 192
  %55 = getelementptr i8, ptr %54, i64 %.idx1
  %56 = load double, ptr %55, align 8, !invariant.load !3, !alias.scope !11, !noalias !36
  %57 = fmul double %23, %56
  %.idx2 = mul i64 %25, 144
  %58 = getelementptr i8, ptr %16, i64 %.idx2
  %59 = getelementptr [8 x i8], ptr %58, i64 %43
  %60 = getelementptr [8 x i8], ptr %59, i64 %50
  %61 = load double, ptr %60, align 8, !invariant.load !3, !alias.scope !24, !noalias !37
  %62 = fmul double %61, -5.000000e-01
  %63 = getelementptr [8 x i8], ptr %14, i64 %43
  %64 = getelementptr [8 x i8], ptr %63, i64 %50
  %65 = load double, ptr %64, align 8, !invariant.load !3, !alias.scope !22, !noalias !38
  %66 = fmul double %62, %65
  %67 = fmul double %65, %36
  %68 = fmul double %66, %38
  %69 = fmul double %67, %40
  %70 = fadd double %68, %69
  %71 = getelementptr [8 x i8], ptr %18, i64 %41
  %72 = getelementptr [8 x i8], ptr %71, i64 %45
  %.idx3 = mul i64 %50, 96
  %73 = getelementptr i8, ptr %72, i64 %.idx3
  %74 = load double, ptr %73, align 8, !invariant.load !3, !alias.scope !26, !noalias !39
  %75 = getelementptr [8 x i8], ptr %20, i64 %45
  %.idx4 = shl i64 %50, 4
  %76 = getelementptr i8, ptr %75, i64 %.idx4
  %77 = load double, ptr %76, align 8, !invariant.load !3, !alias.scope !28, !noalias !40
  %78 = fmul double %23, %74
  %79 = fadd double %77, %78
  %80 = fmul double %65, %38
  %81 = fmul double %70, %79
  %82 = fmul double %80, %57
  %83 = fadd double %81, %82
  %84 = fadd reassoc double %51, %83
  %85 = add i64 %50, 1
  br label %49

86:                                               ; preds = %49
  %87 = getelementptr inbounds [8 x i8], ptr %22, i64 %48
  store double %51, ptr %87, align 8, !alias.scope !30, !noalias !41
  %88 = add i64 %45, 1
  br label %44, !llvm.loop !42

89:                                               ; preds = %44
  %90 = add i64 %30, 1
  br label %29, !llvm.loop !42

91:                                               ; preds = %29
  %92 = add i64 %25, 1
  br label %24, !llvm.loop !42

add_reduce_fusion_wrapped.exit:                   ; preds = %24
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 576}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = !{i64 96}
!8 = !{i64 144}
!9 = !{i64 288}
!10 = !{i64 192}
!11 = !{!12}
!12 = distinct !{!12, !13, !"add_reduce_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"add_reduce_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"add_reduce_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"add_reduce_fusion_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"add_reduce_fusion_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"add_reduce_fusion_wrapped: argument 4"}
!22 = !{!23}
!23 = distinct !{!23, !13, !"add_reduce_fusion_wrapped: argument 5"}
!24 = !{!25}
!25 = distinct !{!25, !13, !"add_reduce_fusion_wrapped: argument 6"}
!26 = !{!27}
!27 = distinct !{!27, !13, !"add_reduce_fusion_wrapped: argument 7"}
!28 = !{!29}
!29 = distinct !{!29, !13, !"add_reduce_fusion_wrapped: argument 8"}
!30 = !{!31}
!31 = distinct !{!31, !13, !"add_reduce_fusion_wrapped: argument 9"}
!32 = !{!12, !17, !19, !21, !23, !25, !27, !29, !31}
!33 = !{!12, !15, !17, !21, !23, !25, !27, !29, !31}
!34 = !{!12, !15, !17, !19, !23, !25, !27, !29, !31}
!35 = !{!12, !15, !19, !21, !23, !25, !27, !29, !31}
!36 = !{!15, !17, !19, !21, !23, !25, !27, !29, !31}
!37 = !{!12, !15, !17, !19, !21, !23, !27, !29, !31}
!38 = !{!12, !15, !17, !19, !21, !25, !27, !29, !31}
!39 = !{!12, !15, !17, !19, !21, !23, !25, !29, !31}
!40 = !{!12, !15, !17, !19, !21, !23, !25, !27, !31}
!41 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29}
!42 = distinct !{!42, !43}
!43 = !{!"llvm.loop.unroll.disable"}
