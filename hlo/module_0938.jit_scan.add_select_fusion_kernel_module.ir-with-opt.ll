; ModuleID = '__compute_module_add_select_fusion_kernel_module'
source_filename = "__compute_module_add_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @add_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !8
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !5
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !9
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !9
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !5
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !5
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !9
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !9
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !4
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !5
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !9
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
  %37 = load i64, ptr %20, align 4, !invariant.load !3, !alias.scope !27, !noalias !45
  %38 = call i64 @llvm.smax.i64(i64 %37, i64 0)
  %39 = call i64 @llvm.smin.i64(i64 %38, i64 11)
  %40 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %39
  %41 = load i64, ptr %40, align 4, !invariant.load !3, !alias.scope !25, !noalias !46
  %42 = sitofp i64 %41 to double
  %43 = fmul nnan double %42, f0x3F6B4E81B4E81B4F
  %44 = call double @llvm.cos.f64(double %43)
  %45 = getelementptr inbounds nuw [8 x i8], ptr %22, i64 %39
  %46 = load double, ptr %45, align 8, !invariant.load !3, !alias.scope !29, !noalias !47
  %47 = getelementptr inbounds nuw [8 x i8], ptr %36, i64 %39
  %48 = load double, ptr %47, align 8, !invariant.load !3, !alias.scope !43, !noalias !48
  %49 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !23, !noalias !49
  %50 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !15, !noalias !50
  %51 = load i32, ptr %14, align 4, !invariant.load !3, !alias.scope !21, !noalias !51
  %52 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !19, !noalias !52
  %53 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %54 = load double, ptr %53, align 8, !invariant.load !3, !alias.scope !19, !noalias !52
  %55 = fsub double %52, %54
  %56 = icmp sgt i32 %51, 1
  %57 = fcmp une double %55, 0.000000e+00
  %58 = and i1 %56, %57
  %59 = getelementptr inbounds nuw [8 x i8], ptr %28, i64 %39
  %60 = load double, ptr %59, align 8, !invariant.load !3, !alias.scope !35, !noalias !53
  %61 = fmul double %60, 5.000000e-01
  %62 = fsub double %61, %52
  %63 = icmp sgt i32 %51, 0
  %64 = fcmp une double %62, 0.000000e+00
  %65 = and i1 %63, %64
  %66 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !13, !noalias !54
  %67 = fsub double %61, %54
  %68 = fcmp une double %67, 0.000000e+00
  %69 = and i1 %56, %68
  %70 = load double, ptr %24, align 8, !invariant.load !3, !alias.scope !31, !noalias !55
  %71 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !33, !noalias !56
  %72 = fsub double %60, %71
  %73 = fcmp oeq double %48, 0.000000e+00
  %74 = fmul double %72, 5.000000e-01
  %75 = select i1 %73, double 1.000000e+00, double %74
  %76 = fadd double %75, %70
  %77 = fmul double %75, %75
  %78 = fmul double %76, 2.000000e+00
  %79 = fsub double %77, %78
  %80 = load double, ptr %34, align 8, !invariant.load !3, !alias.scope !41, !noalias !57
  %81 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %39
  %82 = load double, ptr %81, align 8, !invariant.load !3, !alias.scope !37, !noalias !58
  br label %83

83:                                               ; preds = %137, %1
  %84 = phi i64 [ %138, %137 ], [ 0, %1 ]
  %85 = icmp slt i64 %84, 4
  br i1 %85, label %86, label %add_select_fusion_wrapped.exit

86:                                               ; preds = %83
  %87 = shl nsw i64 %84, 2
  br label %88

88:                                               ; preds = %135, %86
  %89 = phi i64 [ %136, %135 ], [ 0, %86 ]
  %90 = icmp slt i64 %89, 2
  br i1 %90, label %91, label %137

91:                                               ; preds = %88
  %92 = shl nsw i64 %89, 1
  %93 = add nsw i64 %87, %92
  br label %94

94:                                               ; preds = %97, %91
  %95 = phi i64 [ %134, %97 ], [ 0, %91 ]
  %96 = icmp slt i64 %95, 2
  br i1 %96, label %97, label %135

97:                                               ; preds = %94
  %98 = add nsw i64 %93, %95
  %99 = getelementptr inbounds [8 x i8], ptr %4, i64 %98
  %100 = load double, ptr %99, align 8, !invariant.load !3, !alias.scope !10, !noalias !59
  %101 = fmul double %100, 3.000000e+00
  %102 = call double @llvm.sin.f64(double %101)
  %103 = fadd double %102, %44
  %104 = fmul double %46, %100
  %105 = fmul double %48, %103
  %106 = fsub double %104, %105
  %107 = getelementptr inbounds [8 x i8], ptr %10, i64 %98
  %108 = load double, ptr %107, align 8, !invariant.load !3, !alias.scope !17, !noalias !60
  %109 = fsub double %106, %108
  %110 = getelementptr i8, ptr %107, i64 128
  %111 = load double, ptr %110, align 8, !invariant.load !3, !alias.scope !17, !noalias !60
  %112 = fsub double %108, %111
  %113 = fmul double %112, %50
  %114 = select i1 %58, double %113, double 0.000000e+00
  %115 = fmul double %109, %49
  %116 = select i1 %65, double %115, double 0.000000e+00
  %117 = fsub double %116, %114
  %118 = fmul double %117, %66
  %119 = select i1 %69, double %118, double 0.000000e+00
  %120 = fmul double %119, %62
  %121 = fsub double %116, %120
  %122 = fmul double %76, %121
  %123 = fmul double %70, %108
  %124 = fsub double %122, %123
  %125 = fmul double %79, %119
  %126 = fadd double %124, %125
  %127 = getelementptr inbounds [8 x i8], ptr %32, i64 %98
  %128 = load double, ptr %127, align 8, !alias.scope !39, !noalias !61
  %129 = select i1 %73, double %108, double %126
  %130 = fmul double %80, %128
  %131 = fmul double %82, %129
  %132 = fadd double %130, %131
  %133 = select i1 %63, double %132, double %100
  store double %133, ptr %127, align 8, !alias.scope !39, !noalias !61
  %134 = add i64 %95, 1
  br label %94

135:                                              ; preds = %94
  %136 = add i64 %89, 1
  br label %88, !llvm.loop !62

137:                                              ; preds = %88
  %138 = add i64 %84, 1
  br label %83, !llvm.loop !62

add_select_fusion_wrapped.exit:                   ; preds = %83
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
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 8}
!6 = !{i64 256}
!7 = !{i64 16}
!8 = !{i64 4}
!9 = !{i64 96}
!10 = !{!11}
!11 = distinct !{!11, !12, !"add_select_fusion_wrapped: argument 0"}
!12 = distinct !{!12, !"add_select_fusion_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"add_select_fusion_wrapped: argument 1"}
!15 = !{!16}
!16 = distinct !{!16, !12, !"add_select_fusion_wrapped: argument 2"}
!17 = !{!18}
!18 = distinct !{!18, !12, !"add_select_fusion_wrapped: argument 3"}
!19 = !{!20}
!20 = distinct !{!20, !12, !"add_select_fusion_wrapped: argument 4"}
!21 = !{!22}
!22 = distinct !{!22, !12, !"add_select_fusion_wrapped: argument 5"}
!23 = !{!24}
!24 = distinct !{!24, !12, !"add_select_fusion_wrapped: argument 6"}
!25 = !{!26}
!26 = distinct !{!26, !12, !"add_select_fusion_wrapped: argument 7"}
!27 = !{!28}
!28 = distinct !{!28, !12, !"add_select_fusion_wrapped: argument 8"}
!29 = !{!30}
!30 = distinct !{!30, !12, !"add_select_fusion_wrapped: argument 9"}
!31 = !{!32}
!32 = distinct !{!32, !12, !"add_select_fusion_wrapped: argument 10"}
!33 = !{!34}
!34 = distinct !{!34, !12, !"add_select_fusion_wrapped: argument 11"}
!35 = !{!36}
!36 = distinct !{!36, !12, !"add_select_fusion_wrapped: argument 12"}
!37 = !{!38}
!38 = distinct !{!38, !12, !"add_select_fusion_wrapped: argument 13"}
!39 = !{!40}
!40 = distinct !{!40, !12, !"add_select_fusion_wrapped: argument 14"}
!41 = !{!42}
!42 = distinct !{!42, !12, !"add_select_fusion_wrapped: argument 15"}
!43 = !{!44}
!44 = distinct !{!44, !12, !"add_select_fusion_wrapped: argument 16"}
!45 = !{!11, !14, !16, !18, !20, !22, !24, !26, !30, !32, !34, !36, !38, !40, !42, !44}
!46 = !{!11, !14, !16, !18, !20, !22, !24, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!47 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !32, !34, !36, !38, !40, !42, !44}
!48 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42}
!49 = !{!11, !14, !16, !18, !20, !22, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!50 = !{!11, !14, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!51 = !{!11, !14, !16, !18, !20, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!52 = !{!11, !14, !16, !18, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!53 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !38, !40, !42, !44}
!54 = !{!11, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!55 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !34, !36, !38, !40, !42, !44}
!56 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !36, !38, !40, !42, !44}
!57 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !44}
!58 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !40, !42, !44}
!59 = !{!14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!60 = !{!11, !14, !16, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !40, !42, !44}
!61 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36, !38, !42, !44}
!62 = distinct !{!62, !63}
!63 = !{!"llvm.loop.unroll.disable"}
