; ModuleID = '__compute_module_bitcast_concatenate_fusion.1_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !7
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  %17 = load i64, ptr %6, align 4, !invariant.load !3, !alias.scope !11, !noalias !23
  %18 = call i64 @llvm.smax.i64(i64 %17, i64 0)
  %19 = call i64 @llvm.smin.i64(i64 %18, i64 11)
  %20 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %19
  %21 = load i64, ptr %20, align 4, !invariant.load !3, !alias.scope !8, !noalias !24
  %22 = sitofp i64 %21 to double
  %23 = fmul nnan double %22, f0x3F6B4E81B4E81B4F
  %24 = call double @llvm.cos.f64(double %23)
  %25 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %19
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !15, !noalias !25
  %27 = getelementptr inbounds nuw [8 x i8], ptr %14, i64 %19
  %28 = load double, ptr %27, align 8, !invariant.load !3, !alias.scope !19, !noalias !26
  br label %29

29:                                               ; preds = %57, %1
  %30 = phi i64 [ %58, %57 ], [ 0, %1 ]
  %31 = icmp slt i64 %30, 4
  br i1 %31, label %32, label %59

32:                                               ; preds = %29
  %33 = shl nsw i64 %30, 2
  br label %34

34:                                               ; preds = %55, %32
  %35 = phi i64 [ %56, %55 ], [ 0, %32 ]
  %36 = icmp slt i64 %35, 2
  br i1 %36, label %37, label %57

37:                                               ; preds = %34
  %38 = shl nsw i64 %35, 1
  %39 = add nsw i64 %33, %38
  br label %40

40:                                               ; preds = %43, %37
  %41 = phi i64 [ %54, %43 ], [ 0, %37 ]
  %42 = icmp slt i64 %41, 2
  br i1 %42, label %43, label %55

43:                                               ; preds = %40
  %44 = add nsw i64 %39, %41
  %45 = getelementptr inbounds [8 x i8], ptr %8, i64 %44
  %46 = load double, ptr %45, align 8, !invariant.load !3, !alias.scope !13, !noalias !27
  %47 = fmul double %46, 3.000000e+00
  %48 = call double @llvm.sin.f64(double %47)
  %49 = fadd double %48, %24
  %50 = fmul double %26, %46
  %51 = fmul double %28, %49
  %52 = fsub double %50, %51
  %53 = getelementptr inbounds [8 x i8], ptr %16, i64 %44
  store double %52, ptr %53, align 8, !alias.scope !21, !noalias !28
  %54 = add i64 %41, 1
  br label %40

55:                                               ; preds = %40
  %56 = add i64 %35, 1
  br label %34, !llvm.loop !29

57:                                               ; preds = %34
  %58 = add i64 %30, 1
  br label %29, !llvm.loop !29

59:                                               ; preds = %29
  br label %60

60:                                               ; preds = %83, %59
  %61 = phi i64 [ %84, %83 ], [ 0, %59 ]
  %62 = icmp slt i64 %61, 4
  br i1 %62, label %63, label %bitcast_concatenate_fusion.1_wrapped.exit

63:                                               ; preds = %60
  %64 = shl nsw i64 %61, 2
  br label %65

65:                                               ; preds = %81, %63
  %66 = phi i64 [ %82, %81 ], [ 0, %63 ]
  %67 = icmp slt i64 %66, 2
  br i1 %67, label %68, label %83

68:                                               ; preds = %65
  %69 = shl nsw i64 %66, 1
  %70 = add nsw i64 %64, %69
  br label %71

71:                                               ; preds = %74, %68
  %72 = phi i64 [ %80, %74 ], [ 0, %68 ]
  %73 = icmp slt i64 %72, 2
  br i1 %73, label %74, label %81

74:                                               ; preds = %71
  %75 = add nsw i64 %70, %72
  %76 = getelementptr inbounds [8 x i8], ptr %12, i64 %75
  %77 = load double, ptr %76, align 8, !invariant.load !3, !alias.scope !17, !noalias !31
  %78 = getelementptr [8 x i8], ptr %16, i64 %75
  %79 = getelementptr i8, ptr %78, i64 128
  store double %77, ptr %79, align 8, !alias.scope !21, !noalias !28
  %80 = add i64 %72, 1
  br label %71

81:                                               ; preds = %71
  %82 = add i64 %66, 1
  br label %65, !llvm.loop !29

83:                                               ; preds = %65
  %84 = add i64 %61, 1
  br label %60, !llvm.loop !29

bitcast_concatenate_fusion.1_wrapped.exit:        ; preds = %60
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 8}
!6 = !{i64 128}
!7 = !{i64 256}
!8 = !{!9}
!9 = distinct !{!9, !10, !"bitcast_concatenate_fusion.1_wrapped: argument 0"}
!10 = distinct !{!10, !"bitcast_concatenate_fusion.1_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"bitcast_concatenate_fusion.1_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"bitcast_concatenate_fusion.1_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"bitcast_concatenate_fusion.1_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"bitcast_concatenate_fusion.1_wrapped: argument 4"}
!19 = !{!20}
!20 = distinct !{!20, !10, !"bitcast_concatenate_fusion.1_wrapped: argument 5"}
!21 = !{!22}
!22 = distinct !{!22, !10, !"bitcast_concatenate_fusion.1_wrapped: argument 6"}
!23 = !{!9, !14, !16, !18, !20, !22}
!24 = !{!12, !14, !16, !18, !20, !22}
!25 = !{!9, !12, !14, !18, !20, !22}
!26 = !{!9, !12, !14, !16, !18, !22}
!27 = !{!9, !12, !16, !18, !20, !22}
!28 = !{!9, !12, !14, !16, !18, !20}
!29 = distinct !{!29, !30}
!30 = !{!"llvm.loop.unroll.disable"}
!31 = !{!9, !12, !14, !16, !20, !22}
