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
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !7
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !6
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !4
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !7
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !5
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !5
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !8
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !5
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !9
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !10
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !4
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 272
  %38 = load ptr, ptr %37, align 8, !invariant.load !3, !dereferenceable !5
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 288
  %40 = load ptr, ptr %39, align 8, !invariant.load !3, !dereferenceable !5
  %41 = getelementptr inbounds nuw i8, ptr %3, i64 304
  %42 = load ptr, ptr %41, align 8, !invariant.load !3, !dereferenceable !6
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
  %44 = load i64, ptr %8, align 4, !invariant.load !3, !alias.scope !16, !noalias !53
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
  %59 = getelementptr inbounds nuw [8 x i8], ptr %16, i64 %56
  %60 = load double, ptr %59, align 8, !invariant.load !3, !alias.scope !24, !noalias !56
  %61 = getelementptr inbounds nuw [8 x i8], ptr %26, i64 %46
  %62 = load double, ptr %61, align 8, !invariant.load !3, !alias.scope !34, !noalias !57
  %63 = getelementptr inbounds nuw [8 x i8], ptr %38, i64 %46
  %64 = load double, ptr %63, align 8, !invariant.load !3, !alias.scope !46, !noalias !58
  %65 = load double, ptr %14, align 8, !invariant.load !3, !alias.scope !22, !noalias !59
  %66 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %46
  %67 = load double, ptr %66, align 8, !invariant.load !3, !alias.scope !38, !noalias !60
  %68 = fmul double %67, 5.000000e-01
  %69 = load double, ptr %28, align 8, !invariant.load !3, !alias.scope !36, !noalias !61
  %70 = load i32, ptr %34, align 4, !invariant.load !3, !alias.scope !42, !noalias !62
  %71 = fsub double %68, %69
  %72 = icmp sgt i32 %70, 0
  %73 = fcmp une double %71, 0.000000e+00
  %74 = and i1 %72, %73
  %75 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !11, !noalias !63
  %76 = fneg double %75
  %77 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %46
  %78 = load double, ptr %77, align 8, !invariant.load !3, !alias.scope !14, !noalias !64
  %79 = getelementptr inbounds nuw [8 x i8], ptr %40, i64 %46
  %80 = load double, ptr %79, align 8, !invariant.load !3, !alias.scope !48, !noalias !65
  %81 = fsub double %78, %67
  %82 = fcmp oeq double %80, 0.000000e+00
  %83 = fmul double %81, 5.000000e-01
  %84 = select i1 %82, double 1.000000e+00, double %83
  %85 = fmul double %84, %76
  %86 = fmul double %85, 5.000000e-01
  %87 = load double, ptr %36, align 8, !invariant.load !3, !alias.scope !44, !noalias !66
  %88 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %46
  %89 = load double, ptr %88, align 8, !invariant.load !3, !alias.scope !18, !noalias !67
  br label %90

90:                                               ; preds = %136, %1
  %91 = phi i64 [ %137, %136 ], [ 0, %1 ]
  %92 = icmp slt i64 %91, 4
  br i1 %92, label %93, label %multiply_add_fusion_wrapped.exit

93:                                               ; preds = %90
  %94 = shl nsw i64 %91, 2
  br label %95

95:                                               ; preds = %134, %93
  %96 = phi i64 [ %135, %134 ], [ 0, %93 ]
  %97 = icmp slt i64 %96, 2
  br i1 %97, label %98, label %136

98:                                               ; preds = %95
  %99 = shl nsw i64 %96, 1
  %100 = add nsw i64 %94, %99
  br label %101

101:                                              ; preds = %104, %98
  %102 = phi i64 [ %133, %104 ], [ 0, %98 ]
  %103 = icmp slt i64 %102, 2
  br i1 %103, label %104, label %134

104:                                              ; preds = %101
  %105 = add nsw i64 %100, %102
  %106 = getelementptr inbounds [8 x i8], ptr %18, i64 %105
  %107 = load double, ptr %106, align 8, !invariant.load !3, !alias.scope !26, !noalias !68
  %108 = fmul double %107, %43
  %109 = fmul double %108, 3.000000e+00
  %110 = call double @llvm.sin.f64(double %109)
  %111 = getelementptr inbounds [8 x i8], ptr %32, i64 %105
  %112 = load double, ptr %111, align 8, !invariant.load !3, !alias.scope !40, !noalias !69
  %113 = fadd double %110, %51
  %114 = fmul double %58, %108
  %115 = fmul double %60, %113
  %116 = fadd double %114, %115
  %117 = fmul double %62, %107
  %118 = fmul double %64, %116
  %119 = fsub double %117, %118
  %120 = fsub double %119, %112
  %121 = fmul double %120, %65
  %122 = select i1 %74, double %121, double 0.000000e+00
  %123 = fmul double %86, %122
  %124 = fmul double %75, %119
  %125 = fsub double %123, %124
  %126 = getelementptr inbounds [8 x i8], ptr %12, i64 %105
  %127 = load double, ptr %126, align 8, !invariant.load !3, !alias.scope !20, !noalias !70
  %128 = select i1 %82, double %119, double %125
  %129 = fmul double %87, %127
  %130 = fmul double %89, %128
  %131 = fadd double %129, %130
  %132 = getelementptr inbounds [8 x i8], ptr %42, i64 %105
  store double %131, ptr %132, align 8, !alias.scope !50, !noalias !71
  %133 = add i64 %102, 1
  br label %101

134:                                              ; preds = %101
  %135 = add i64 %96, 1
  br label %95, !llvm.loop !72

136:                                              ; preds = %95
  %137 = add i64 %91, 1
  br label %90, !llvm.loop !72

multiply_add_fusion_wrapped.exit:                 ; preds = %90
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
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{i64 128}
!7 = !{i64 8000}
!8 = !{i64 16}
!9 = !{i64 256}
!10 = !{i64 4}
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
!30 = !{!31}
!31 = distinct !{!31, !13, !"multiply_add_fusion_wrapped: argument 9"}
!32 = !{!33}
!33 = distinct !{!33, !13, !"multiply_add_fusion_wrapped: argument 10"}
!34 = !{!35}
!35 = distinct !{!35, !13, !"multiply_add_fusion_wrapped: argument 11"}
!36 = !{!37}
!37 = distinct !{!37, !13, !"multiply_add_fusion_wrapped: argument 12"}
!38 = !{!39}
!39 = distinct !{!39, !13, !"multiply_add_fusion_wrapped: argument 13"}
!40 = !{!41}
!41 = distinct !{!41, !13, !"multiply_add_fusion_wrapped: argument 14"}
!42 = !{!43}
!43 = distinct !{!43, !13, !"multiply_add_fusion_wrapped: argument 15"}
!44 = !{!45}
!45 = distinct !{!45, !13, !"multiply_add_fusion_wrapped: argument 16"}
!46 = !{!47}
!47 = distinct !{!47, !13, !"multiply_add_fusion_wrapped: argument 17"}
!48 = !{!49}
!49 = distinct !{!49, !13, !"multiply_add_fusion_wrapped: argument 18"}
!50 = !{!51}
!51 = distinct !{!51, !13, !"multiply_add_fusion_wrapped: argument 19"}
!52 = !{!12, !15, !17, !19, !21, !23, !25, !27, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!53 = !{!12, !15, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!54 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!55 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!56 = !{!12, !15, !17, !19, !21, !23, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!57 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !37, !39, !41, !43, !45, !47, !49, !51}
!58 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !49, !51}
!59 = !{!12, !15, !17, !19, !21, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!60 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !41, !43, !45, !47, !49, !51}
!61 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !39, !41, !43, !45, !47, !49, !51}
!62 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !45, !47, !49, !51}
!63 = !{!15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!64 = !{!12, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!65 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !51}
!66 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !47, !49, !51}
!67 = !{!12, !15, !17, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!68 = !{!12, !15, !17, !19, !21, !23, !25, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!69 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !43, !45, !47, !49, !51}
!70 = !{!12, !15, !17, !19, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49, !51}
!71 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47, !49}
!72 = distinct !{!72, !73}
!73 = !{!"llvm.loop.unroll.disable"}
