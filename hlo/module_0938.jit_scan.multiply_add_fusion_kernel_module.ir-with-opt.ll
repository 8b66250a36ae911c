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
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !5
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !6
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !7
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !5
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !8
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !9
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !4
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !5
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !5
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
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
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  call void @llvm.experimental.noalias.scope.decl(metadata !43)
  %37 = load i64, ptr %8, align 4, !invariant.load !3, !alias.scope !15, !noalias !45
  %38 = call i64 @llvm.smax.i64(i64 %37, i64 0)
  %39 = call i64 @llvm.smin.i64(i64 %38, i64 11)
  %40 = getelementptr inbounds nuw [8 x i8], ptr %16, i64 %39
  %41 = load i64, ptr %40, align 4, !invariant.load !3, !alias.scope !23, !noalias !46
  %42 = sitofp i64 %41 to double
  %43 = fmul nnan double %42, f0x3F6B4E81B4E81B4F
  %44 = call double @llvm.cos.f64(double %43)
  %45 = getelementptr inbounds nuw [8 x i8], ptr %20, i64 %39
  %46 = load double, ptr %45, align 8, !invariant.load !3, !alias.scope !27, !noalias !47
  %47 = getelementptr inbounds nuw [8 x i8], ptr %32, i64 %39
  %48 = load double, ptr %47, align 8, !invariant.load !3, !alias.scope !39, !noalias !48
  %49 = load double, ptr %14, align 8, !invariant.load !3, !alias.scope !21, !noalias !49
  %50 = getelementptr inbounds nuw [8 x i8], ptr %24, i64 %39
  %51 = load double, ptr %50, align 8, !invariant.load !3, !alias.scope !31, !noalias !50
  %52 = fmul double %51, 5.000000e-01
  %53 = load double, ptr %22, align 8, !invariant.load !3, !alias.scope !29, !noalias !51
  %54 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !35, !noalias !52
  %55 = fsub double %52, %53
  %56 = icmp sgt i32 %54, 0
  %57 = fcmp une double %55, 0.000000e+00
  %58 = and i1 %56, %57
  %59 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !10, !noalias !53
  %60 = fneg double %59
  %61 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %39
  %62 = load double, ptr %61, align 8, !invariant.load !3, !alias.scope !13, !noalias !54
  %63 = getelementptr inbounds nuw [8 x i8], ptr %34, i64 %39
  %64 = load double, ptr %63, align 8, !invariant.load !3, !alias.scope !41, !noalias !55
  %65 = fsub double %62, %51
  %66 = fcmp oeq double %64, 0.000000e+00
  %67 = fmul double %65, 5.000000e-01
  %68 = select i1 %66, double 1.000000e+00, double %67
  %69 = fmul double %68, %60
  %70 = fmul double %69, 5.000000e-01
  %71 = load double, ptr %30, align 8, !invariant.load !3, !alias.scope !37, !noalias !56
  %72 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %39
  %73 = load double, ptr %72, align 8, !invariant.load !3, !alias.scope !17, !noalias !57
  br label %74

74:                                               ; preds = %116, %1
  %75 = phi i64 [ %117, %116 ], [ 0, %1 ]
  %76 = icmp slt i64 %75, 4
  br i1 %76, label %77, label %multiply_add_fusion_wrapped.exit

77:                                               ; preds = %74
  %78 = shl nsw i64 %75, 2
  br label %79

79:                                               ; preds = %114, %77
  %80 = phi i64 [ %115, %114 ], [ 0, %77 ]
  %81 = icmp slt i64 %80, 2
  br i1 %81, label %82, label %116

82:                                               ; preds = %79
  %83 = shl nsw i64 %80, 1
  %84 = add nsw i64 %78, %83
  br label %85

85:                                               ; preds = %88, %82
  %86 = phi i64 [ %113, %88 ], [ 0, %82 ]
  %87 = icmp slt i64 %86, 2
  br i1 %87, label %88, label %114

88:                                               ; preds = %85
  %89 = add nsw i64 %84, %86
  %90 = getelementptr inbounds [8 x i8], ptr %26, i64 %89
  %91 = load double, ptr %90, align 8, !invariant.load !3, !alias.scope !33, !noalias !58
  %92 = getelementptr inbounds [8 x i8], ptr %18, i64 %89
  %93 = load double, ptr %92, align 8, !invariant.load !3, !alias.scope !25, !noalias !59
  %94 = fmul double %93, 3.000000e+00
  %95 = call double @llvm.sin.f64(double %94)
  %96 = fadd double %95, %44
  %97 = fmul double %46, %93
  %98 = fmul double %48, %96
  %99 = fsub double %97, %98
  %100 = fsub double %99, %91
  %101 = fmul double %100, %49
  %102 = select i1 %58, double %101, double 0.000000e+00
  %103 = fmul double %70, %102
  %104 = fmul double %59, %99
  %105 = fsub double %103, %104
  %106 = getelementptr inbounds [8 x i8], ptr %12, i64 %89
  %107 = load double, ptr %106, align 8, !invariant.load !3, !alias.scope !19, !noalias !60
  %108 = select i1 %66, double %99, double %105
  %109 = fmul double %71, %107
  %110 = fmul double %73, %108
  %111 = fadd double %109, %110
  %112 = getelementptr inbounds [8 x i8], ptr %36, i64 %89
  store double %111, ptr %112, align 8, !alias.scope !43, !noalias !61
  %113 = add i64 %86, 1
  br label %85

114:                                              ; preds = %85
  %115 = add i64 %80, 1
  br label %79, !llvm.loop !62

116:                                              ; preds = %79
  %117 = add i64 %75, 1
  br label %74, !llvm.loop !62

multiply_add_fusion_wrapped.exit:                 ; preds = %74
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
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{i64 128}
!7 = !{i64 16}
!8 = !{i64 256}
!9 = !{i64 4}
!10 = !{!11}
!11 = distinct !{!11, !12, !"multiply_add_fusion_wrapped: argument 0"}
!12 = distinct !{!12, !"multiply_add_fusion_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"multiply_add_fusion_wrapped: argument 1"}
!15 = !{!16}
!16 = distinct !{!16, !12, !"multiply_add_fusion_wrapped: argument 2"}
!17 = !{!18}
!18 = distinct !{!18, !12, !"multiply_add_fusion_wrapped: argument 3"}
!19 = !{!20}
!20 = distinct !{!20, !12, !"multiply_add_fusion_wrapped: argument 4"}
!21 = !{!22}
!22 = distinct !{!22, !12, !"multiply_add_fusion_wrapped: argument 5"}
!23 = !{!24}
!24 = distinct !{!24, !12, !"multiply_add_fusion_wrapped: argument 6"}
!25 = !{!26}
!26 = distinct !{!26, !12, !"multiply_add_fusion_wrapped: argument 7"}
!27 = !{!28}
!28 = distinct !{!28, !12, !"multiply_add_fusion_wrapped: argument 8"}
!29 = !{!30}
!30 = distinct !{!30, !12, !"multiply_add_fusion_wrapped: argument 9"}
!31 = !{!32}
!32 = distinct !{!32, !12, !"multiply_add_fusion_wrapped: argument 10"}
!33 = !{!34}
!34 = distinct !{!34, !12, !"multiply_add_fusion_wrapped: argument 11"}
!35 = !{!36}
!36 = distinct !{!36, !12, !"multiply_add_fusion_wrapped: argument 12"}
!37 = !{!38}
!38 = distinct !{!38, !12, !"multiply_add_fusion_wrapped: argument 13"}
!39 = !{!40}
!40 = distinct !{!40, !12, !"multiply_add_fusion_wrapped: argument 14"}
!41 = !{!42}
!42 = distinct !{!42, !12, !"multiply_add_fusion_wrapped: argument 15"}
!43 = !{!44}
!44 = distinct !{!44, !12, !"multiply_add_fusion_wrapped: argument 16"}
!45 = !{!11, !14, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!46 = !{!11, !14, !16, !18, !20, !22, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!47 = !{!11, !14, !16, !18, !20, !22, !24, !26, !30, !32, !34, !36, !38, !40, !42, !44}
!48 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !42, !44}
!49 = !{!11, !14, !16, !18, !20, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!50 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !34, !36, !38, !40, !42, !44}
!51 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !32, !34, !36, !38, !40, !42, !44}
!52 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !38, !40, !42, !44}
!53 = !{!14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!54 = !{!11, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!55 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !44}
!56 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !40, !42, !44}
!57 = !{!11, !14, !16, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!58 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !36, !38, !40, !42, !44}
!59 = !{!11, !14, !16, !18, !20, !22, !24, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!60 = !{!11, !14, !16, !18, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!61 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42}
!62 = distinct !{!62, !63}
!63 = !{!"llvm.loop.unroll.disable"}
