; ModuleID = '__compute_module_transpose_copy_fusion_kernel_module'
source_filename = "__compute_module_transpose_copy_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @transpose_copy_fusion(ptr %0) #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !6
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !7
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !6
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !7
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !7
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !8
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  call void @llvm.experimental.noalias.scope.decl(metadata !28)
  call void @llvm.experimental.noalias.scope.decl(metadata !30)
  call void @llvm.experimental.noalias.scope.decl(metadata !32)
  %27 = load i64, ptr %20, align 4, !invariant.load !3, !alias.scope !26, !noalias !34
  %28 = call i64 @llvm.smax.i64(i64 %27, i64 0)
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 479)
  %30 = getelementptr inbounds nuw [8 x i8], ptr %22, i64 %29
  %31 = load double, ptr %30, align 8, !invariant.load !3, !alias.scope !28, !noalias !35
  %32 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !14, !noalias !36
  %33 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %29
  %34 = load double, ptr %33, align 8, !invariant.load !3, !alias.scope !24, !noalias !37
  %35 = fcmp ogt double %34, 0.000000e+00
  %36 = load double, ptr %14, align 8, !invariant.load !3, !alias.scope !20, !noalias !38
  %37 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !22, !noalias !39
  %38 = fsub double %36, %37
  %39 = getelementptr inbounds nuw [8 x i8], ptr %24, i64 %29
  %40 = load double, ptr %39, align 8, !invariant.load !3, !alias.scope !30, !noalias !40
  br label %41

41:                                               ; preds = %79, %1
  %42 = phi i64 [ %80, %79 ], [ 0, %1 ]
  %43 = icmp slt i64 %42, 3
  br i1 %43, label %44, label %transpose_copy_fusion_wrapped.exit

44:                                               ; preds = %41
  br label %45

45:                                               ; preds = %77, %44
  %46 = phi i64 [ %78, %77 ], [ 0, %44 ]
  %47 = icmp slt i64 %46, 64
  br i1 %47, label %48, label %79

48:                                               ; preds = %45
  %49 = shl nsw i64 %46, 1
  br label %50

50:                                               ; preds = %53, %48
  %51 = phi i64 [ %76, %53 ], [ 0, %48 ]
  %52 = icmp slt i64 %51, 2
  br i1 %52, label %53, label %77

53:                                               ; preds = %50
  %54 = add nsw i64 %49, %51
  %55 = getelementptr inbounds [8 x i8], ptr %12, i64 %54
  %56 = load double, ptr %55, align 8, !invariant.load !3, !alias.scope !18, !noalias !41
  %57 = fmul double %31, %56
  %58 = getelementptr inbounds [8 x i8], ptr %10, i64 %54
  %59 = load double, ptr %58, align 8, !invariant.load !3, !alias.scope !16, !noalias !42
  %60 = fsub double %59, %57
  %61 = fmul double %60, %32
  %62 = select i1 %35, double %61, double 0.000000e+00
  %63 = getelementptr inbounds [8 x i8], ptr %6, i64 %54
  %64 = load double, ptr %63, align 8, !invariant.load !3, !alias.scope !12, !noalias !43
  %65 = fmul double %38, %62
  %66 = fadd double %64, %65
  %67 = fmul double %40, %66
  %.idx = shl i64 %42, 4
  %68 = getelementptr i8, ptr %4, i64 %.idx
  %69 = getelementptr [8 x i8], ptr %68, i64 %51
  %70 = load double, ptr %69, align 8, !invariant.load !3, !alias.scope !9, !noalias !44
  %71 = fmul double %40, %70
  %72 = fsub double %67, %71
  %.idx1 = shl i64 %42, 10
  %73 = getelementptr i8, ptr %26, i64 %.idx1
  %74 = getelementptr [8 x i8], ptr %73, i64 %49
  %75 = getelementptr [8 x i8], ptr %74, i64 %51
  store double %72, ptr %75, align 8, !alias.scope !32, !noalias !45
  %76 = add i64 %51, 1
  br label %50

77:                                               ; preds = %50
  %78 = add i64 %46, 1
  br label %45, !llvm.loop !46

79:                                               ; preds = %45
  %80 = add i64 %42, 1
  br label %41, !llvm.loop !46

transpose_copy_fusion_wrapped.exit:               ; preds = %41
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
!1 = !{i32 1, !"xla_dylib_index", i64 18}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 1024}
!6 = !{i64 8}
!7 = !{i64 3840}
!8 = !{i64 3072}
!9 = !{!10}
!10 = distinct !{!10, !11, !"transpose_copy_fusion_wrapped: argument 0"}
!11 = distinct !{!11, !"transpose_copy_fusion_wrapped"}
!12 = !{!13}
!13 = distinct !{!13, !11, !"transpose_copy_fusion_wrapped: argument 1"}
!14 = !{!15}
!15 = distinct !{!15, !11, !"transpose_copy_fusion_wrapped: argument 2"}
!16 = !{!17}
!17 = distinct !{!17, !11, !"transpose_copy_fusion_wrapped: argument 3"}
!18 = !{!19}
!19 = distinct !{!19, !11, !"transpose_copy_fusion_wrapped: argument 4"}
!20 = !{!21}
!21 = distinct !{!21, !11, !"transpose_copy_fusion_wrapped: argument 5"}
!22 = !{!23}
!23 = distinct !{!23, !11, !"transpose_copy_fusion_wrapped: argument 6"}
!24 = !{!25}
!25 = distinct !{!25, !11, !"transpose_copy_fusion_wrapped: argument 7"}
!26 = !{!27}
!27 = distinct !{!27, !11, !"transpose_copy_fusion_wrapped: argument 8"}
!28 = !{!29}
!29 = distinct !{!29, !11, !"transpose_copy_fusion_wrapped: argument 9"}
!30 = !{!31}
!31 = distinct !{!31, !11, !"transpose_copy_fusion_wrapped: argument 10"}
!32 = !{!33}
!33 = distinct !{!33, !11, !"transpose_copy_fusion_wrapped: argument 11"}
!34 = !{!10, !13, !15, !17, !19, !21, !23, !25, !29, !31, !33}
!35 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !31, !33}
!36 = !{!10, !13, !17, !19, !21, !23, !25, !27, !29, !31, !33}
!37 = !{!10, !13, !15, !17, !19, !21, !23, !27, !29, !31, !33}
!38 = !{!10, !13, !15, !17, !19, !23, !25, !27, !29, !31, !33}
!39 = !{!10, !13, !15, !17, !19, !21, !25, !27, !29, !31, !33}
!40 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !33}
!41 = !{!10, !13, !15, !17, !21, !23, !25, !27, !29, !31, !33}
!42 = !{!10, !13, !15, !19, !21, !23, !25, !27, !29, !31, !33}
!43 = !{!10, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33}
!44 = !{!13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33}
!45 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31}
!46 = distinct !{!46, !47}
!47 = !{!"llvm.loop.unroll.disable"}
