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
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !7
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !8
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !7
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !8
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
  %23 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !14, !noalias !30
  %24 = load i64, ptr %14, align 4, !invariant.load !3, !alias.scope !20, !noalias !31
  %25 = call i64 @llvm.smax.i64(i64 %24, i64 0)
  %26 = call i64 @llvm.smin.i64(i64 %25, i64 11)
  %27 = getelementptr inbounds nuw [8 x i8], ptr %12, i64 %26
  %28 = load i64, ptr %27, align 4, !invariant.load !3, !alias.scope !18, !noalias !32
  %29 = sitofp i64 %28 to double
  %30 = fmul nnan double %29, f0x3F6B4E81B4E81B4F
  %31 = call double @llvm.cos.f64(double %30)
  %32 = icmp slt i64 %28, 0
  %33 = add i64 %28, 1000
  %34 = select i1 %32, i64 %33, i64 %28
  %35 = call i64 @llvm.smax.i64(i64 %34, i64 0)
  %36 = call i64 @llvm.smin.i64(i64 %35, i64 999)
  %37 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %36
  %38 = load double, ptr %37, align 8, !invariant.load !3, !alias.scope !16, !noalias !33
  %39 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %36
  %40 = load double, ptr %39, align 8, !invariant.load !3, !alias.scope !9, !noalias !34
  %41 = getelementptr inbounds nuw [8 x i8], ptr %16, i64 %26
  %42 = load double, ptr %41, align 8, !invariant.load !3, !alias.scope !22, !noalias !35
  %43 = getelementptr inbounds nuw [8 x i8], ptr %20, i64 %26
  %44 = load double, ptr %43, align 8, !invariant.load !3, !alias.scope !26, !noalias !36
  br label %45

45:                                               ; preds = %77, %1
  %46 = phi i64 [ %78, %77 ], [ 0, %1 ]
  %47 = icmp slt i64 %46, 4
  br i1 %47, label %48, label %79

48:                                               ; preds = %45
  %49 = shl nsw i64 %46, 2
  br label %50

50:                                               ; preds = %75, %48
  %51 = phi i64 [ %76, %75 ], [ 0, %48 ]
  %52 = icmp slt i64 %51, 2
  br i1 %52, label %53, label %77

53:                                               ; preds = %50
  %54 = shl nsw i64 %51, 1
  %55 = add nsw i64 %49, %54
  br label %56

56:                                               ; preds = %59, %53
  %57 = phi i64 [ %74, %59 ], [ 0, %53 ]
  %58 = icmp slt i64 %57, 2
  br i1 %58, label %59, label %75

59:                                               ; preds = %56
  %60 = add nsw i64 %55, %57
  %61 = getelementptr inbounds [8 x i8], ptr %6, i64 %60
  %62 = load double, ptr %61, align 8, !invariant.load !3, !alias.scope !12, !noalias !37
  %63 = fmul double %62, %23
  %64 = fmul double %63, 3.000000e+00
  %65 = call double @llvm.sin.f64(double %64)
  %66 = fadd double %65, %31
  %67 = fmul double %38, %63
  %68 = fmul double %40, %66
  %69 = fadd double %67, %68
  %70 = fmul double %42, %62
  %71 = fmul double %44, %69
  %72 = fsub double %70, %71
  %73 = getelementptr inbounds [8 x i8], ptr %22, i64 %60
  store double %72, ptr %73, align 8, !alias.scope !28, !noalias !38
  %74 = add i64 %57, 1
  br label %56

75:                                               ; preds = %56
  %76 = add i64 %51, 1
  br label %50, !llvm.loop !39

77:                                               ; preds = %50
  %78 = add i64 %46, 1
  br label %45, !llvm.loop !39

79:                                               ; preds = %45
  br label %80

80:                                               ; preds = %103, %79
  %81 = phi i64 [ %104, %103 ], [ 0, %79 ]
  %82 = icmp slt i64 %81, 4
  br i1 %82, label %83, label %bitcast_concatenate_fusion.1_wrapped.exit

83:                                               ; preds = %80
  %84 = shl nsw i64 %81, 2
  br label %85

85:                                               ; preds = %101, %83
  %86 = phi i64 [ %102, %101 ], [ 0, %83 ]
  %87 = icmp slt i64 %86, 2
  br i1 %87, label %88, label %103

88:                                               ; preds = %85
  %89 = shl nsw i64 %86, 1
  %90 = add nsw i64 %84, %89
  br label %91

91:                                               ; preds = %94, %88
  %92 = phi i64 [ %100, %94 ], [ 0, %88 ]
  %93 = icmp slt i64 %92, 2
  br i1 %93, label %94, label %101

94:                                               ; preds = %91
  %95 = add nsw i64 %90, %92
  %96 = getelementptr inbounds [8 x i8], ptr %18, i64 %95
  %97 = load double, ptr %96, align 8, !invariant.load !3, !alias.scope !24, !noalias !41
  %98 = getelementptr [8 x i8], ptr %22, i64 %95
  %99 = getelementptr i8, ptr %98, i64 128
  store double %97, ptr %99, align 8, !alias.scope !28, !noalias !38
  %100 = add i64 %92, 1
  br label %91

101:                                              ; preds = %91
  %102 = add i64 %86, 1
  br label %85, !llvm.loop !39

103:                                              ; preds = %85
  %104 = add i64 %81, 1
  br label %80, !llvm.loop !39

bitcast_concatenate_fusion.1_wrapped.exit:        ; preds = %80
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
!4 = !{i64 8000}
!5 = !{i64 128}
!6 = !{i64 8}
!7 = !{i64 96}
!8 = !{i64 256}
!9 = !{!10}
!10 = distinct !{!10, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 0"}
!11 = distinct !{!11, !"bitcast_concatenate_fusion.1_wrapped"}
!12 = !{!13}
!13 = distinct !{!13, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 1"}
!14 = !{!15}
!15 = distinct !{!15, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 2"}
!16 = !{!17}
!17 = distinct !{!17, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 3"}
!18 = !{!19}
!19 = distinct !{!19, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 4"}
!20 = !{!21}
!21 = distinct !{!21, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 5"}
!22 = !{!23}
!23 = distinct !{!23, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 6"}
!24 = !{!25}
!25 = distinct !{!25, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 7"}
!26 = !{!27}
!27 = distinct !{!27, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 8"}
!28 = !{!29}
!29 = distinct !{!29, !11, !"bitcast_concatenate_fusion.1_wrapped: argument 9"}
!30 = !{!10, !13, !17, !19, !21, !23, !25, !27, !29}
!31 = !{!10, !13, !15, !17, !19, !23, !25, !27, !29}
!32 = !{!10, !13, !15, !17, !21, !23, !25, !27, !29}
!33 = !{!10, !13, !15, !19, !21, !23, !25, !27, !29}
!34 = !{!13, !15, !17, !19, !21, !23, !25, !27, !29}
!35 = !{!10, !13, !15, !17, !19, !21, !25, !27, !29}
!36 = !{!10, !13, !15, !17, !19, !21, !23, !25, !29}
!37 = !{!10, !15, !17, !19, !21, !23, !25, !27, !29}
!38 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27}
!39 = distinct !{!39, !40}
!40 = !{!"llvm.loop.unroll.disable"}
!41 = !{!10, !13, !15, !17, !19, !21, !23, !27, !29}
