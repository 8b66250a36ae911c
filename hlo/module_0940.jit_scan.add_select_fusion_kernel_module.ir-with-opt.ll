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
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !10
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !5
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !10
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !5
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !5
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !10
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !10
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 272
  %38 = load ptr, ptr %37, align 8, !invariant.load !3, !dereferenceable !4
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 288
  %40 = load ptr, ptr %39, align 8, !invariant.load !3, !dereferenceable !5
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 304
  %42 = load ptr, ptr %41, align 8, !invariant.load !3, !dereferenceable !10
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
  call void @llvm.experimental.noalias.scope.decl(metadata !32)
  call void @llvm.experimental.noalias.scope.decl(metadata !34)
  call void @llvm.experimental.noalias.scope.decl(metadata !36)
  call void @llvm.experimental.noalias.scope.decl(metadata !38)
  call void @llvm.experimental.noalias.scope.decl(metadata !40)
  call void @llvm.experimental.noalias.scope.decl(metadata !42)
  call void @llvm.experimental.noalias.scope.decl(metadata !44)
  call void @llvm.experimental.noalias.scope.decl(metadata !46)
  call void @llvm.experimental.noalias.scope.decl(metadata !48)
  call void @llvm.experimental.noalias.scope.decl(metadata !50)
  %43 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !28, !noalias !52
  %44 = load i64, ptr %26, align 4, !invariant.load !3, !alias.scope !34, !noalias !53
  %45 = call i64 @llvm.smax.i64(i64 %44, i64 0)
  %46 = call i64 @llvm.smin.i64(i64 %45, i64 11)
  %47 = getelementptr inbounds nuw [8 x i8], ptr %24, i64 %46
  %48 = load i64, ptr %47, align 4, !invariant.load !3, !alias.scope !32, !noalias !54
  %49 = sitofp i64 %48 to double
  %50 = fmul nnan double %49, f0x3F6B4E81B4E81B4F
  %51 = call double @llvm.cos.f64(double %50)
  %52 = icmp slt i64 %48, 0
  %53 = add i64 %48, 1000
  %54 = select i1 %52, i64 %53, i64 %48
  %55 = call i64 @llvm.smax.i64(i64 %54, i64 0)
  %56 = call i64 @llvm.smin.i64(i64 %55, i64 999)
  %57 = getelementptr inbounds nuw [8 x i8], ptr %22, i64 %56
  %58 = load double, ptr %57, align 8, !invariant.load !3, !alias.scope !30, !noalias !55
  %59 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %56
  %60 = load double, ptr %59, align 8, !invariant.load !3, !alias.scope !26, !noalias !56
  %61 = getelementptr inbounds nuw [8 x i8], ptr %28, i64 %46
  %62 = load double, ptr %61, align 8, !invariant.load !3, !alias.scope !36, !noalias !57
  %63 = getelementptr inbounds nuw [8 x i8], ptr %42, i64 %46
  %64 = load double, ptr %63, align 8, !invariant.load !3, !alias.scope !50, !noalias !58
  %65 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !24, !noalias !59
  %66 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !16, !noalias !60
  %67 = load i32, ptr %14, align 4, !invariant.load !3, !alias.scope !22, !noalias !61
  %68 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !20, !noalias !62
  %69 = getelementptr inbounds nuw i8, ptr %12, i64 8
  %70 = load double, ptr %69, align 8, !invariant.load !3, !alias.scope !20, !noalias !62
  %71 = fsub double %68, %70
  %72 = icmp sgt i32 %67, 1
  %73 = fcmp une double %71, 0.000000e+00
  %74 = and i1 %72, %73
  %75 = getelementptr inbounds nuw [8 x i8], ptr %34, i64 %46
  %76 = load double, ptr %75, align 8, !invariant.load !3, !alias.scope !42, !noalias !63
  %77 = fmul double %76, 5.000000e-01
  %78 = fsub double %77, %68
  %79 = icmp sgt i32 %67, 0
  %80 = fcmp une double %78, 0.000000e+00
  %81 = and i1 %79, %80
  %82 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !14, !noalias !64
  %83 = fsub double %77, %70
  %84 = fcmp une double %83, 0.000000e+00
  %85 = and i1 %72, %84
  %86 = load double, ptr %30, align 8, !invariant.load !3, !alias.scope !38, !noalias !65
  %87 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !40, !noalias !66
  %88 = fsub double %76, %87
  %89 = fcmp oeq double %64, 0.000000e+00
  %90 = fmul double %88, 5.000000e-01
  %91 = select i1 %89, double 1.000000e+00, double %90
  %92 = fadd double %91, %86
  %93 = fmul double %91, %91
  %94 = fmul double %92, 2.000000e+00
  %95 = fsub double %93, %94
  %96 = load double, ptr %40, align 8, !invariant.load !3, !alias.scope !48, !noalias !67
  %97 = getelementptr inbounds nuw [8 x i8], ptr %36, i64 %46
  %98 = load double, ptr %97, align 8, !invariant.load !3, !alias.scope !44, !noalias !68
  br label %99

99:                                               ; preds = %157, %1
  %100 = phi i64 [ %158, %157 ], [ 0, %1 ]
  %101 = icmp slt i64 %100, 4
  br i1 %101, label %102, label %add_select_fusion_wrapped.exit

102:                                              ; preds = %99
  %103 = shl nsw i64 %100, 2
  br label %104

104:                                              ; preds = %155, %102
  %105 = phi i64 [ %156, %155 ], [ 0, %102 ]
  %106 = icmp slt i64 %105, 2
  br i1 %106, label %107, label %157

107:                                              ; preds = %104
  %108 = shl nsw i64 %105, 1
  %109 = add nsw i64 %103, %108
  br label %110

110:                                              ; preds = %113, %107
  %111 = phi i64 [ %154, %113 ], [ 0, %107 ]
  %112 = icmp slt i64 %111, 2
  br i1 %112, label %113, label %155

113:                                              ; preds = %110
  %114 = add nsw i64 %109, %111
  %115 = getelementptr inbounds [8 x i8], ptr %4, i64 %114
  %116 = load double, ptr %115, align 8, !invariant.load !3, !alias.scope !11, !noalias !69
  %117 = fmul double %116, %43
  %118 = fmul double %117, 3.000000e+00
  %119 = call double @llvm.sin.f64(double %118)
  %120 = fadd double %119, %51
  %121 = fmul double %58, %117
  %122 = fmul double %60, %120
  %123 = fadd double %121, %122
  %124 = fmul double %62, %116
  %125 = fmul double %64, %123
  %126 = fsub double %124, %125
  %127 = getelementptr inbounds [8 x i8], ptr %10, i64 %114
  %128 = load double, ptr %127, align 8, !invariant.load !3, !alias.scope !18, !noalias !70
  %129 = fsub double %126, %128
  %130 = getelementptr i8, ptr %127, i64 128
  %131 = load double, ptr %130, align 8, !invariant.load !3, !alias.scope !18, !noalias !70
  %132 = fsub double %128, %131
  %133 = fmul double %132, %66
  %134 = select i1 %74, double %133, double 0.000000e+00
  %135 = fmul double %129, %65
  %136 = select i1 %81, double %135, double 0.000000e+00
  %137 = fsub double %136, %134
  %138 = fmul double %137, %82
  %139 = select i1 %85, double %138, double 0.000000e+00
  %140 = fmul double %139, %78
  %141 = fsub double %136, %140
  %142 = fmul double %92, %141
  %143 = fmul double %86, %128
  %144 = fsub double %142, %143
  %145 = fmul double %95, %139
  %146 = fadd double %144, %145
  %147 = getelementptr inbounds [8 x i8], ptr %38, i64 %114
  %148 = load double, ptr %147, align 8, !alias.scope !46, !noalias !71
  %149 = select i1 %89, double %128, double %146
  %150 = fmul double %96, %148
  %151 = fmul double %98, %149
  %152 = fadd double %150, %151
  %153 = select i1 %79, double %152, double %116
  store double %153, ptr %147, align 8, !alias.scope !46, !noalias !71
  %154 = add i64 %111, 1
  br label %110

155:                                              ; preds = %110
  %156 = add i64 %105, 1
  br label %104, !llvm.loop !72

157:                                              ; preds = %104
  %158 = add i64 %100, 1
  br label %99, !llvm.loop !72

add_select_fusion_wrapped.exit:                   ; preds = %99
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
!9 = !{i64 8000}
!10 = !{i64 96}
!11 = !{!12}
!12 = distinct !{!12, !13, !"add_select_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"add_select_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"add_select_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"add_select_fusion_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"add_select_fusion_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"add_select_fusion_wrapped: argument 4"}
!22 = !{!23}
!23 = distinct !{!23, !13, !"add_select_fusion_wrapped: argument 5"}
!24 = !{!25}
!25 = distinct !{!25, !13, !"add_select_fusion_wrapped: argument 6"}
!26 = !{!27}
!27 = distinct !{!27, !13, !"add_select_fusion_wrapped: argument 7"}
!28 = !{!29}
!29 = distinct !{!29, !13, !"add_select_fusion_wrapped: argument 8"}
!30 = !{!31}
!31 = distinct !{!31, !13, !"add_select_fusion_wrapped: argument 9"}
!32 = !{!33}
!33 = distinct !{!33, !13, !"add_select_fusion_wrapped: argument 10"}
!34 = !{!35}
!35 = distinct !{!35, !13, !"add_select_fusion_wrapped: argument 11"}
!36 = !{!37}
!37 = distinct !{!37, !13, !"add_select_fusion_wrapped: argument 12"}
!38 = !{!39}
!39 = distinct !{!39, !13, !"add_select_fusion_wrapped: argument 13"}
!40 = !{!41}
!41 = distinct !{!41, !13, !"add_select_fusion_wrapped: argument 14"}
!42 = !{!43}
!43 = distinct !{!43, !13, !"add_select_fusion_wrapped: argument 15"}
!44 = !{!45}
!45 = distinct !{!45, !13, !"add_select_fusion_wrapped: argument 16"}
!46 = !{!47}
!47 = distinct !{!47, !13, !"add_select_fusion_wrapped: argument 17"}
!48 = !{!49}
!49 = distinct !{!49, !13, !"add_select_fusion_wrapped: argument 18"}
!50 = !{!51}
!51 = distinct !{!51, !13, !"add_select_fusion_wrapped: argument 19"}
!52 = !{!12, !15, !17, !19, !21, !23, !25, !27, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!53 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !37, !39, !41, !43, !45, !47, !49, !51}
!54 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!55 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!56 = !{!12, !15, !17, !19, !21, !23, !25, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!57 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !39, !41, !43, !45, !47, !49, !51}
!58 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49}
!59 = !{!12, !15, !17, !19, !21, !23, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!60 = !{!12, !15, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!61 = !{!12, !15, !17, !19, !21, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!62 = !{!12, !15, !17, !19, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!63 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !45, !47, !49, !51}
!64 = !{!12, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!65 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !41, !43, !45, !47, !49, !51}
!66 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !43, !45, !47, !49, !51}
!67 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !51}
!68 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !47, !49, !51}
!69 = !{!15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!70 = !{!12, !15, !17, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!71 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !49, !51}
!72 = distinct !{!72, !73}
!73 = !{!"llvm.loop.unroll.disable"}
