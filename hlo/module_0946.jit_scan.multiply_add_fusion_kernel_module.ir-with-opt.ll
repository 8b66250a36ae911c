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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !7
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !4
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !7
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !7
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !5
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !7
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !7
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !4
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !7
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !7
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.experimental.noalias.scope.decl(metadata !25)
  call void @llvm.experimental.noalias.scope.decl(metadata !27)
  call void @llvm.experimental.noalias.scope.decl(metadata !29)
  call void @llvm.experimental.noalias.scope.decl(metadata !31)
  call void @llvm.experimental.noalias.scope.decl(metadata !33)
  call void @llvm.experimental.noalias.scope.decl(metadata !35)
  call void @llvm.experimental.noalias.scope.decl(metadata !37)
  call void @llvm.experimental.noalias.scope.decl(metadata !39)
  %35 = load i64, ptr %16, align 4, !invariant.load !3, !alias.scope !21, !noalias !41
  %36 = call i64 @llvm.smax.i64(i64 %35, i64 0)
  %37 = call i64 @llvm.smin.i64(i64 %36, i64 11)
  %38 = getelementptr inbounds nuw [8 x i8], ptr %20, i64 %37
  %39 = load i64, ptr %38, align 4, !invariant.load !3, !alias.scope !25, !noalias !42
  %40 = sitofp i64 %39 to double
  %41 = fmul nnan double %40, f0x3F6B4E81B4E81B4F
  %42 = call double @llvm.cos.f64(double %41)
  %43 = getelementptr inbounds nuw [8 x i8], ptr %24, i64 %37
  %44 = load double, ptr %43, align 8, !invariant.load !3, !alias.scope !29, !noalias !43
  %45 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %37
  %46 = load double, ptr %45, align 8, !invariant.load !3, !alias.scope !35, !noalias !44
  %47 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !8, !noalias !45
  %48 = load i32, ptr %10, align 4, !invariant.load !3, !alias.scope !15, !noalias !46
  %49 = getelementptr inbounds nuw [8 x i8], ptr %14, i64 %37
  %50 = load double, ptr %49, align 8, !invariant.load !3, !alias.scope !19, !noalias !47
  %51 = fmul double %50, 5.000000e-01
  %52 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !13, !noalias !48
  %53 = fsub double %51, %52
  %54 = icmp sgt i32 %48, 0
  %55 = fcmp une double %53, 0.000000e+00
  %56 = and i1 %54, %55
  %57 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !17, !noalias !49
  %58 = fneg double %57
  %59 = getelementptr inbounds nuw [8 x i8], ptr %32, i64 %37
  %60 = load double, ptr %59, align 8, !invariant.load !3, !alias.scope !37, !noalias !50
  %61 = fcmp oeq double %60, 0.000000e+00
  %62 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %37
  %63 = load double, ptr %62, align 8, !invariant.load !3, !alias.scope !23, !noalias !51
  %64 = fsub double %63, %50
  %65 = fmul double %64, 5.000000e-01
  %66 = select i1 %61, double 1.000000e+00, double %65
  %67 = fmul double %66, %58
  %68 = fmul double %67, 5.000000e-01
  %69 = load double, ptr %28, align 8, !invariant.load !3, !alias.scope !33, !noalias !52
  %70 = getelementptr inbounds nuw [8 x i8], ptr %26, i64 %37
  %71 = load double, ptr %70, align 8, !invariant.load !3, !alias.scope !31, !noalias !53
  br label %72

72:                                               ; preds = %112, %1
  %73 = phi i64 [ %113, %112 ], [ 0, %1 ]
  %74 = icmp slt i64 %73, 4
  br i1 %74, label %75, label %multiply_add_fusion_wrapped.exit

75:                                               ; preds = %72
  %76 = shl nsw i64 %73, 2
  br label %77

77:                                               ; preds = %110, %75
  %78 = phi i64 [ %111, %110 ], [ 0, %75 ]
  %79 = icmp slt i64 %78, 2
  br i1 %79, label %80, label %112

80:                                               ; preds = %77
  %81 = shl nsw i64 %78, 1
  %82 = add nsw i64 %76, %81
  br label %83

83:                                               ; preds = %86, %80
  %84 = phi i64 [ %109, %86 ], [ 0, %80 ]
  %85 = icmp slt i64 %84, 2
  br i1 %85, label %86, label %110

86:                                               ; preds = %83
  %87 = add nsw i64 %82, %84
  %88 = getelementptr inbounds [8 x i8], ptr %6, i64 %87
  %89 = load double, ptr %88, align 8, !invariant.load !3, !alias.scope !11, !noalias !54
  %90 = getelementptr inbounds [8 x i8], ptr %22, i64 %87
  %91 = load double, ptr %90, align 8, !invariant.load !3, !alias.scope !27, !noalias !55
  %92 = fmul double %91, 3.000000e+00
  %93 = call double @llvm.sin.f64(double %92)
  %94 = fadd double %93, %42
  %95 = fmul double %44, %91
  %96 = fmul double %46, %94
  %97 = fsub double %95, %96
  %98 = fsub double %97, %89
  %99 = fmul double %98, %47
  %100 = select i1 %56, double %99, double 0.000000e+00
  %101 = fmul double %68, %100
  %102 = fmul double %57, %97
  %103 = fsub double %101, %102
  %104 = select i1 %61, double %97, double %103
  %105 = fmul double %69, %91
  %106 = fmul double %71, %104
  %107 = fadd double %105, %106
  %108 = getelementptr inbounds [8 x i8], ptr %34, i64 %87
  store double %107, ptr %108, align 8, !alias.scope !39, !noalias !56
  %109 = add i64 %84, 1
  br label %83

110:                                              ; preds = %83
  %111 = add i64 %78, 1
  br label %77, !llvm.loop !57

112:                                              ; preds = %77
  %113 = add i64 %73, 1
  br label %72, !llvm.loop !57

multiply_add_fusion_wrapped.exit:                 ; preds = %72
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
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 128}
!6 = !{i64 4}
!7 = !{i64 96}
!8 = !{!9}
!9 = distinct !{!9, !10, !"multiply_add_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"multiply_add_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"multiply_add_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"multiply_add_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"multiply_add_fusion_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"multiply_add_fusion_wrapped: argument 4"}
!19 = !{!20}
!20 = distinct !{!20, !10, !"multiply_add_fusion_wrapped: argument 5"}
!21 = !{!22}
!22 = distinct !{!22, !10, !"multiply_add_fusion_wrapped: argument 6"}
!23 = !{!24}
!24 = distinct !{!24, !10, !"multiply_add_fusion_wrapped: argument 7"}
!25 = !{!26}
!26 = distinct !{!26, !10, !"multiply_add_fusion_wrapped: argument 8"}
!27 = !{!28}
!28 = distinct !{!28, !10, !"multiply_add_fusion_wrapped: argument 9"}
!29 = !{!30}
!30 = distinct !{!30, !10, !"multiply_add_fusion_wrapped: argument 10"}
!31 = !{!32}
!32 = distinct !{!32, !10, !"multiply_add_fusion_wrapped: argument 11"}
!33 = !{!34}
!34 = distinct !{!34, !10, !"multiply_add_fusion_wrapped: argument 12"}
!35 = !{!36}
!36 = distinct !{!36, !10, !"multiply_add_fusion_wrapped: argument 13"}
!37 = !{!38}
!38 = distinct !{!38, !10, !"multiply_add_fusion_wrapped: argument 14"}
!39 = !{!40}
!40 = distinct !{!40, !10, !"multiply_add_fusion_wrapped: argument 15"}
!41 = !{!9, !12, !14, !16, !18, !20, !24, !26, !28, !30, !32, !34, !36, !38, !40}
!42 = !{!9, !12, !14, !16, !18, !20, !22, !24, !28, !30, !32, !34, !36, !38, !40}
!43 = !{!9, !12, !14, !16, !18, !20, !22, !24, !26, !28, !32, !34, !36, !38, !40}
!44 = !{!9, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !38, !40}
!45 = !{!12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40}
!46 = !{!9, !12, !14, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40}
!47 = !{!9, !12, !14, !16, !18, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40}
!48 = !{!9, !12, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40}
!49 = !{!9, !12, !14, !16, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40}
!50 = !{!9, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !40}
!51 = !{!9, !12, !14, !16, !18, !20, !22, !26, !28, !30, !32, !34, !36, !38, !40}
!52 = !{!9, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !36, !38, !40}
!53 = !{!9, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !34, !36, !38, !40}
!54 = !{!9, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40}
!55 = !{!9, !12, !14, !16, !18, !20, !22, !24, !26, !30, !32, !34, !36, !38, !40}
!56 = !{!9, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38}
!57 = distinct !{!57, !58}
!58 = !{!"llvm.loop.unroll.disable"}
