; ModuleID = '__compute_module_select_select_fusion_kernel_module'
source_filename = "__compute_module_select_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @select_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !5
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !5
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !4
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !4
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !4
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !4
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !4
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !5
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !5
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !5
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 272
  %38 = load ptr, ptr %37, align 8, !invariant.load !3, !dereferenceable !5
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 288
  %40 = load ptr, ptr %39, align 8, !invariant.load !3, !dereferenceable !5
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 304
  %42 = load ptr, ptr %41, align 8, !invariant.load !3, !dereferenceable !4
  %43 = getelementptr inbounds nuw i8, ptr %3, i64 320
  %44 = load ptr, ptr %43, align 8, !invariant.load !3, !dereferenceable !4
  %45 = getelementptr inbounds nuw i8, ptr %3, i64 336
  %46 = load ptr, ptr %45, align 8, !invariant.load !3, !dereferenceable !4
  %47 = getelementptr inbounds nuw i8, ptr %3, i64 352
  %48 = load ptr, ptr %47, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
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
  call void @llvm.experimental.noalias.scope.decl(metadata !41)
  call void @llvm.experimental.noalias.scope.decl(metadata !43)
  call void @llvm.experimental.noalias.scope.decl(metadata !45)
  call void @llvm.experimental.noalias.scope.decl(metadata !47)
  call void @llvm.experimental.noalias.scope.decl(metadata !49)
  call void @llvm.experimental.noalias.scope.decl(metadata !51)
  %49 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !35, !noalias !53
  %50 = load double, ptr %14, align 8, !invariant.load !3, !alias.scope !17, !noalias !54
  %51 = load i64, ptr %12, align 4, !invariant.load !3, !alias.scope !15, !noalias !55
  %52 = call i64 @llvm.smax.i64(i64 %51, i64 0)
  %53 = call i64 @llvm.smin.i64(i64 %52, i64 7)
  %54 = getelementptr inbounds nuw [8 x i8], ptr %44, i64 %53
  %55 = load double, ptr %54, align 8, !invariant.load !3, !alias.scope !47, !noalias !56
  %56 = load double, ptr %38, align 8, !invariant.load !3, !alias.scope !41, !noalias !57
  %57 = load double, ptr %40, align 8, !invariant.load !3, !alias.scope !43, !noalias !58
  %58 = fsub double %56, %57
  %59 = getelementptr inbounds nuw [8 x i8], ptr %46, i64 %53
  %60 = load double, ptr %59, align 8, !invariant.load !3, !alias.scope !49, !noalias !59
  %61 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %53
  %62 = load double, ptr %61, align 8, !invariant.load !3, !alias.scope !33, !noalias !60
  %63 = fmul double %62, 1.000000e-03
  %64 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !23, !noalias !61
  %65 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %53
  %66 = load double, ptr %65, align 8, !invariant.load !3, !alias.scope !13, !noalias !62
  %67 = fmul double %66, 1.000000e-03
  %68 = load double, ptr %34, align 8, !invariant.load !3, !alias.scope !37, !noalias !63
  %69 = load double, ptr %36, align 8, !invariant.load !3, !alias.scope !39, !noalias !64
  %70 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !19, !noalias !65
  %71 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !21, !noalias !66
  %72 = getelementptr inbounds nuw [8 x i8], ptr %42, i64 %53
  %73 = load double, ptr %72, align 8, !invariant.load !3, !alias.scope !45, !noalias !67
  %74 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !9, !noalias !68
  %75 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !11, !noalias !69
  %76 = fsub double %74, %75
  %77 = fmul double %76, 5.000000e-01
  %78 = fmul double %58, 5.000000e-01
  %79 = getelementptr inbounds nuw [8 x i8], ptr %48, i64 %53
  %80 = load double, ptr %79, align 8, !invariant.load !3, !alias.scope !51, !noalias !70
  %81 = fcmp oeq double %80, 0.000000e+00
  %82 = select i1 %81, double 1.000000e+00, double %80
  %83 = getelementptr inbounds nuw [8 x i8], ptr %28, i64 %53
  %84 = load double, ptr %83, align 8, !invariant.load !3, !alias.scope !31, !noalias !71
  %85 = getelementptr inbounds nuw [8 x i8], ptr %26, i64 %53
  %86 = load double, ptr %85, align 8, !invariant.load !3, !alias.scope !29, !noalias !72
  %87 = fadd double %84, %86
  %88 = fcmp olt double %87, 0.000000e+00
  br label %89

89:                                               ; preds = %147, %1
  %90 = phi i64 [ %148, %147 ], [ 0, %1 ]
  %91 = icmp slt i64 %90, 2
  br i1 %91, label %92, label %select_select_fusion_wrapped.exit

92:                                               ; preds = %89
  %93 = shl nsw i64 %90, 2
  br label %94

94:                                               ; preds = %145, %92
  %95 = phi i64 [ %146, %145 ], [ 0, %92 ]
  %96 = icmp slt i64 %95, 2
  br i1 %96, label %97, label %147

97:                                               ; preds = %94
  %98 = shl nsw i64 %95, 1
  %99 = add nsw i64 %93, %98
  br label %100

100:                                              ; preds = %103, %97
  %101 = phi i64 [ %144, %103 ], [ 0, %97 ]
  %102 = icmp slt i64 %101, 2
  br i1 %102, label %103, label %145

103:                                              ; preds = %100
  %104 = add nsw i64 %99, %101
  %105 = getelementptr inbounds [8 x i8], ptr %24, i64 %104
  %106 = load double, ptr %105, align 8, !alias.scope !27, !noalias !73
  %107 = fmul double %106, %49
  %108 = getelementptr inbounds [8 x i8], ptr %4, i64 %104
  %109 = load double, ptr %108, align 8, !invariant.load !3, !alias.scope !6, !noalias !74
  %110 = fdiv double %106, %55
  %111 = fmul double %58, %109
  %112 = fadd double %110, %111
  %113 = fmul double %60, %112
  %114 = fmul double %113, %50
  %115 = fmul double %107, 3.000000e+00
  %116 = fmul double %114, 3.000000e+00
  %117 = call double @llvm.sin.f64(double %115)
  %118 = call double @llvm.sin.f64(double %116)
  %119 = getelementptr inbounds [8 x i8], ptr %22, i64 %104
  %120 = load double, ptr %119, align 8, !invariant.load !3, !alias.scope !25, !noalias !75
  %121 = fadd double %117, %63
  %122 = fdiv double %113, %64
  %123 = fadd double %118, %67
  %124 = fmul double %68, %120
  %125 = fmul double %69, %121
  %126 = fmul double %71, %122
  %127 = fmul double %70, %123
  %128 = fmul double %70, %122
  %129 = fmul double %71, %123
  %130 = fsub double %124, %125
  %131 = fsub double %126, %127
  %132 = fadd double %128, %129
  %133 = fadd double %130, %131
  %134 = fadd double %109, %132
  %135 = fdiv double %106, %73
  %136 = fmul double %133, %77
  %137 = fmul double %134, %78
  %138 = fadd double %135, %136
  %139 = fadd double %110, %137
  %140 = fmul double %82, %138
  %141 = fmul double %60, %139
  %142 = select i1 %88, double %140, double %141
  %143 = select i1 %81, double %113, double %142
  store double %143, ptr %105, align 8, !alias.scope !27, !noalias !73
  %144 = add i64 %101, 1
  br label %100

145:                                              ; preds = %100
  %146 = add i64 %95, 1
  br label %94, !llvm.loop !76

147:                                              ; preds = %94
  %148 = add i64 %90, 1
  br label %89, !llvm.loop !76

select_select_fusion_wrapped.exit:                ; preds = %89
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

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
!4 = !{i64 64}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"select_select_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"select_select_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"select_select_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"select_select_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"select_select_fusion_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"select_select_fusion_wrapped: argument 4"}
!17 = !{!18}
!18 = distinct !{!18, !8, !"select_select_fusion_wrapped: argument 5"}
!19 = !{!20}
!20 = distinct !{!20, !8, !"select_select_fusion_wrapped: argument 6"}
!21 = !{!22}
!22 = distinct !{!22, !8, !"select_select_fusion_wrapped: argument 7"}
!23 = !{!24}
!24 = distinct !{!24, !8, !"select_select_fusion_wrapped: argument 8"}
!25 = !{!26}
!26 = distinct !{!26, !8, !"select_select_fusion_wrapped: argument 9"}
!27 = !{!28}
!28 = distinct !{!28, !8, !"select_select_fusion_wrapped: argument 10"}
!29 = !{!30}
!30 = distinct !{!30, !8, !"select_select_fusion_wrapped: argument 11"}
!31 = !{!32}
!32 = distinct !{!32, !8, !"select_select_fusion_wrapped: argument 12"}
!33 = !{!34}
!34 = distinct !{!34, !8, !"select_select_fusion_wrapped: argument 13"}
!35 = !{!36}
!36 = distinct !{!36, !8, !"select_select_fusion_wrapped: argument 14"}
!37 = !{!38}
!38 = distinct !{!38, !8, !"select_select_fusion_wrapped: argument 15"}
!39 = !{!40}
!40 = distinct !{!40, !8, !"select_select_fusion_wrapped: argument 16"}
!41 = !{!42}
!42 = distinct !{!42, !8, !"select_select_fusion_wrapped: argument 17"}
!43 = !{!44}
!44 = distinct !{!44, !8, !"select_select_fusion_wrapped: argument 18"}
!45 = !{!46}
!46 = distinct !{!46, !8, !"select_select_fusion_wrapped: argument 19"}
!47 = !{!48}
!48 = distinct !{!48, !8, !"select_select_fusion_wrapped: argument 20"}
!49 = !{!50}
!50 = distinct !{!50, !8, !"select_select_fusion_wrapped: argument 21"}
!51 = !{!52}
!52 = distinct !{!52, !8, !"select_select_fusion_wrapped: argument 22"}
!53 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !38, !40, !42, !44, !46, !48, !50, !52}
!54 = !{!7, !10, !12, !14, !16, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!55 = !{!7, !10, !12, !14, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!56 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !50, !52}
!57 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !44, !46, !48, !50, !52}
!58 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !46, !48, !50, !52}
!59 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !52}
!60 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!61 = !{!7, !10, !12, !14, !16, !18, !20, !22, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!62 = !{!7, !10, !12, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!63 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !40, !42, !44, !46, !48, !50, !52}
!64 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !42, !44, !46, !48, !50, !52}
!65 = !{!7, !10, !12, !14, !16, !18, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!66 = !{!7, !10, !12, !14, !16, !18, !20, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!67 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !48, !50, !52}
!68 = !{!7, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!69 = !{!7, !10, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!70 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50}
!71 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!72 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!73 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !26, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!74 = !{!10, !12, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!75 = !{!7, !10, !12, !14, !16, !18, !20, !22, !24, !28, !30, !32, !34, !36, !38, !40, !42, !44, !46, !48, !50, !52}
!76 = distinct !{!76, !77}
!77 = !{!"llvm.loop.unroll.disable"}
