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
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !8
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !9
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !10
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  call void @llvm.experimental.noalias.scope.decl(metadata !28)
  %21 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !11, !noalias !30
  %22 = load i64, ptr %20, align 4, !invariant.load !3, !alias.scope !28, !noalias !31
  %23 = call i64 @llvm.smax.i64(i64 %22, i64 0)
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 11)
  %25 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %24
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !26, !noalias !32
  %27 = fcmp ogt double %26, 0.000000e+00
  %28 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !16, !noalias !33
  br label %29

29:                                               ; preds = %69, %1
  %30 = phi i64 [ %70, %69 ], [ 0, %1 ]
  %31 = icmp slt i64 %30, 50
  br i1 %31, label %32, label %multiply_add_fusion_wrapped.exit

32:                                               ; preds = %29
  %33 = getelementptr inbounds [8 x i8], ptr %16, i64 %30
  %34 = load double, ptr %33, align 8, !invariant.load !3, !alias.scope !24, !noalias !34
  %35 = shl nsw i64 %30, 1
  br label %36

36:                                               ; preds = %62, %32
  %37 = phi i64 [ %68, %62 ], [ 0, %32 ]
  %38 = icmp slt i64 %37, 2
  br i1 %38, label %39, label %69

39:                                               ; preds = %36
  %40 = add nsw i64 %35, %37
  %41 = getelementptr inbounds [8 x i8], ptr %6, i64 %40
  %42 = load double, ptr %41, align 8, !alias.scope !14, !noalias !35
  br label %43

43:                                               ; preds = %47, %39
  %44 = phi i64 [ %61, %47 ], [ 0, %39 ]
  %45 = phi double [ %60, %47 ], [ 0.000000e+00, %39 ]
  %46 = icmp slt i64 %44, 3
  br i1 %46, label %47, label %62

47:                                               ; preds = %43
  %48 = getelementptr [8 x i8], ptr %12, i64 %37
  %.idx = shl i64 %44, 4
  %49 = getelementptr i8, ptr %48, i64 %.idx
  %50 = load double, ptr %49, align 8, !invariant.load !3, !alias.scope !20, !noalias !36
  %51 = getelementptr [8 x i8], ptr %10, i64 %40
  %.idx1 = mul i64 %44, 800
  %52 = getelementptr i8, ptr %51, i64 %.idx1
  %53 = load double, ptr %52, align 8, !invariant.load !3, !alias.scope !18, !noalias !37
  %54 = fadd double %50, %53
  %.idx2 = mul i64 %30, 24
  %55 = getelementptr i8, ptr %14, i64 %.idx2
  %56 = getelementptr [8 x i8], ptr %55, i64 %44
  %57 = load double, ptr %56, align 8, !invariant.load !3, !alias.scope !22, !noalias !38
  %58 = fmul double %57, %34
  %59 = fmul double %58, %54
  %60 = fadd reassoc double %45, %59
  %61 = add i64 %44, 1
  br label %43

62:                                               ; preds = %43
  %63 = fsub double %42, %45
  %64 = fmul double %63, %21
  %65 = select i1 %27, double %64, double 0.000000e+00
  %66 = fmul double %28, %65
  %67 = fadd double %45, %66
  store double %67, ptr %41, align 8, !alias.scope !14, !noalias !35
  %68 = add i64 %37, 1
  br label %36, !llvm.loop !39

69:                                               ; preds = %36
  %70 = add i64 %30, 1
  br label %29, !llvm.loop !39

multiply_add_fusion_wrapped.exit:                 ; preds = %29
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 800}
!6 = !{i64 2400}
!7 = !{i64 48}
!8 = !{i64 1200}
!9 = !{i64 400}
!10 = !{i64 96}
!11 = !{!12}
!12 = distinct !{!12, !13, !"multiply_add_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"multiply_add_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"multiply_add_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"multiply_add_fusion_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"multiply_add_fusion_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"multiply_add_fusion_wrapped: argument 4"}
!22 = !{!23}
!23 = distinct !{!23, !13, !"multiply_add_fusion_wrapped: argument 5"}
!24 = !{!25}
!25 = distinct !{!25, !13, !"multiply_add_fusion_wrapped: argument 6"}
!26 = !{!27}
!27 = distinct !{!27, !13, !"multiply_add_fusion_wrapped: argument 7"}
!28 = !{!29}
!29 = distinct !{!29, !13, !"multiply_add_fusion_wrapped: argument 8"}
!30 = !{!15, !17, !19, !21, !23, !25, !27, !29}
!31 = !{!12, !15, !17, !19, !21, !23, !25, !27}
!32 = !{!12, !15, !17, !19, !21, !23, !25, !29}
!33 = !{!12, !15, !19, !21, !23, !25, !27, !29}
!34 = !{!12, !15, !17, !19, !21, !23, !27, !29}
!35 = !{!12, !17, !19, !21, !23, !25, !27, !29}
!36 = !{!12, !15, !17, !19, !23, !25, !27, !29}
!37 = !{!12, !15, !17, !21, !23, !25, !27, !29}
!38 = !{!12, !15, !17, !19, !21, !25, !27, !29}
!39 = distinct !{!39, !40}
!40 = !{!"llvm.loop.unroll.disable"}
