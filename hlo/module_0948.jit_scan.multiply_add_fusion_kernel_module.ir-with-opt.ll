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
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !8
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !5
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !4
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !8
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !7
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !7
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !7
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !4
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !7
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 272
  %38 = load ptr, ptr %37, align 8, !invariant.load !3, !dereferenceable !7
  %39 = getelementptr inbounds nuw i8, ptr %3, i64 288
  %40 = load ptr, ptr %39, align 8, !invariant.load !3, !dereferenceable !5
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
  call void @llvm.experimental.noalias.scope.decl(metadata !34)
  call void @llvm.experimental.noalias.scope.decl(metadata !36)
  call void @llvm.experimental.noalias.scope.decl(metadata !38)
  call void @llvm.experimental.noalias.scope.decl(metadata !40)
  call void @llvm.experimental.noalias.scope.decl(metadata !42)
  call void @llvm.experimental.noalias.scope.decl(metadata !44)
  call void @llvm.experimental.noalias.scope.decl(metadata !46)
  %41 = load double, ptr %24, align 8, !invariant.load !3, !alias.scope !30, !noalias !48
  %42 = load i64, ptr %16, align 4, !invariant.load !3, !alias.scope !22, !noalias !49
  %43 = call i64 @llvm.smax.i64(i64 %42, i64 0)
  %44 = call i64 @llvm.smin.i64(i64 %43, i64 11)
  %45 = getelementptr inbounds nuw [8 x i8], ptr %28, i64 %44
  %46 = load i64, ptr %45, align 4, !invariant.load !3, !alias.scope !34, !noalias !50
  %47 = sitofp i64 %46 to double
  %48 = fmul nnan double %47, f0x3F6B4E81B4E81B4F
  %49 = call double @llvm.cos.f64(double %48)
  %50 = icmp slt i64 %46, 0
  %51 = add i64 %46, 1000
  %52 = select i1 %50, i64 %51, i64 %46
  %53 = call i64 @llvm.smax.i64(i64 %52, i64 0)
  %54 = call i64 @llvm.smin.i64(i64 %53, i64 999)
  %55 = getelementptr inbounds nuw [8 x i8], ptr %26, i64 %54
  %56 = load double, ptr %55, align 8, !invariant.load !3, !alias.scope !32, !noalias !51
  %57 = getelementptr inbounds nuw [8 x i8], ptr %20, i64 %54
  %58 = load double, ptr %57, align 8, !invariant.load !3, !alias.scope !26, !noalias !52
  %59 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %44
  %60 = load double, ptr %59, align 8, !invariant.load !3, !alias.scope !36, !noalias !53
  %61 = getelementptr inbounds nuw [8 x i8], ptr %36, i64 %44
  %62 = load double, ptr %61, align 8, !invariant.load !3, !alias.scope !42, !noalias !54
  %63 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !9, !noalias !55
  %64 = load i32, ptr %10, align 4, !invariant.load !3, !alias.scope !16, !noalias !56
  %65 = getelementptr inbounds nuw [8 x i8], ptr %14, i64 %44
  %66 = load double, ptr %65, align 8, !invariant.load !3, !alias.scope !20, !noalias !57
  %67 = fmul double %66, 5.000000e-01
  %68 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !14, !noalias !58
  %69 = fsub double %67, %68
  %70 = icmp sgt i32 %64, 0
  %71 = fcmp une double %69, 0.000000e+00
  %72 = and i1 %70, %71
  %73 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !18, !noalias !59
  %74 = fneg double %73
  %75 = getelementptr inbounds nuw [8 x i8], ptr %38, i64 %44
  %76 = load double, ptr %75, align 8, !invariant.load !3, !alias.scope !44, !noalias !60
  %77 = fcmp oeq double %76, 0.000000e+00
  %78 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %44
  %79 = load double, ptr %78, align 8, !invariant.load !3, !alias.scope !24, !noalias !61
  %80 = fsub double %79, %66
  %81 = fmul double %80, 5.000000e-01
  %82 = select i1 %77, double 1.000000e+00, double %81
  %83 = fmul double %82, %74
  %84 = fmul double %83, 5.000000e-01
  %85 = load double, ptr %34, align 8, !invariant.load !3, !alias.scope !40, !noalias !62
  %86 = getelementptr inbounds nuw [8 x i8], ptr %32, i64 %44
  %87 = load double, ptr %86, align 8, !invariant.load !3, !alias.scope !38, !noalias !63
  br label %88

88:                                               ; preds = %132, %1
  %89 = phi i64 [ %133, %132 ], [ 0, %1 ]
  %90 = icmp slt i64 %89, 4
  br i1 %90, label %91, label %multiply_add_fusion_wrapped.exit

91:                                               ; preds = %88
  %92 = shl nsw i64 %89, 2
  br label %93

93:                                               ; preds = %130, %91
  %94 = phi i64 [ %131, %130 ], [ 0, %91 ]
  %95 = icmp slt i64 %94, 2
  br i1 %95, label %96, label %132

96:                                               ; preds = %93
  %97 = shl nsw i64 %94, 1
  %98 = add nsw i64 %92, %97
  br label %99

99:                                               ; preds = %102, %96
  %100 = phi i64 [ %129, %102 ], [ 0, %96 ]
  %101 = icmp slt i64 %100, 2
  br i1 %101, label %102, label %130

102:                                              ; preds = %99
  %103 = add nsw i64 %98, %100
  %104 = getelementptr inbounds [8 x i8], ptr %22, i64 %103
  %105 = load double, ptr %104, align 8, !invariant.load !3, !alias.scope !28, !noalias !64
  %106 = fmul double %105, %41
  %107 = fmul double %106, 3.000000e+00
  %108 = call double @llvm.sin.f64(double %107)
  %109 = getelementptr inbounds [8 x i8], ptr %6, i64 %103
  %110 = load double, ptr %109, align 8, !invariant.load !3, !alias.scope !12, !noalias !65
  %111 = fadd double %108, %49
  %112 = fmul double %56, %106
  %113 = fmul double %58, %111
  %114 = fadd double %112, %113
  %115 = fmul double %60, %105
  %116 = fmul double %62, %114
  %117 = fsub double %115, %116
  %118 = fsub double %117, %110
  %119 = fmul double %118, %63
  %120 = select i1 %72, double %119, double 0.000000e+00
  %121 = fmul double %84, %120
  %122 = fmul double %73, %117
  %123 = fsub double %121, %122
  %124 = select i1 %77, double %117, double %123
  %125 = fmul double %85, %105
  %126 = fmul double %87, %124
  %127 = fadd double %125, %126
  %128 = getelementptr inbounds [8 x i8], ptr %40, i64 %103
  store double %127, ptr %128, align 8, !alias.scope !46, !noalias !66
  %129 = add i64 %100, 1
  br label %99

130:                                              ; preds = %99
  %131 = add i64 %94, 1
  br label %93, !llvm.loop !67

132:                                              ; preds = %93
  %133 = add i64 %89, 1
  br label %88, !llvm.loop !67

multiply_add_fusion_wrapped.exit:                 ; preds = %88
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
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 128}
!6 = !{i64 4}
!7 = !{i64 96}
!8 = !{i64 8000}
!9 = !{!10}
!10 = distinct !{!10, !11, !"multiply_add_fusion_wrapped: argument 0"}
!11 = distinct !{!11, !"multiply_add_fusion_wrapped"}
!12 = !{!13}
!13 = distinct !{!13, !11, !"multiply_add_fusion_wrapped: argument 1"}
!14 = !{!15}
!15 = distinct !{!15, !11, !"multiply_add_fusion_wrapped: argument 2"}
!16 = !{!17}
!17 = distinct !{!17, !11, !"multiply_add_fusion_wrapped: argument 3"}
!18 = !{!19}
!19 = distinct !{!19, !11, !"multiply_add_fusion_wrapped: argument 4"}
!20 = !{!21}
!21 = distinct !{!21, !11, !"multiply_add_fusion_wrapped: argument 5"}
!22 = !{!23}
!23 = distinct !{!23, !11, !"multiply_add_fusion_wrapped: argument 6"}
!24 = !{!25}
!25 = distinct !{!25, !11, !"multiply_add_fusion_wrapped: argument 7"}
!26 = !{!27}
!27 = distinct !{!27, !11, !"multiply_add_fusion_wrapped: argument 8"}
!28 = !{!29}
!29 = distinct !{!29, !11, !"multiply_add_fusion_wrapped: argument 9"}
!30 = !{!31}
!31 = distinct !{!31, !11, !"multiply_add_fusion_wrapped: argument 10"}
!32 = !{!33}
!33 = distinct !{!33, !11, !"multiply_add_fusion_wrapped: argument 11"}
!34 = !{!35}
!35 = distinct !{!35, !11, !"multiply_add_fusion_wrapped: argument 12"}
!36 = !{!37}
!37 = distinct !{!37, !11, !"multiply_add_fusion_wrapped: argument 13"}
!38 = !{!39}
!39 = distinct !{!39, !11, !"multiply_add_fusion_wrapped: argument 14"}
!40 = !{!41}
!41 = distinct !{!41, !11, !"multiply_add_fusion_wrapped: argument 15"}
!42 = !{!43}
!43 = distinct !{!43, !11, !"multiply_add_fusion_wrapped: argument 16"}
!44 = !{!45}
!45 = distinct !{!45, !11, !"multiply_add_fusion_wrapped: argument 17"}
!46 = !{!47}
!47 = distinct !{!47, !11, !"multiply_add_fusion_wrapped: argument 18"}
!48 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !33, !35, !37, !39, !41, !43, !45, !47}
!49 = !{!10, !13, !15, !17, !19, !21, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!50 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !37, !39, !41, !43, !45, !47}
!51 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !35, !37, !39, !41, !43, !45, !47}
!52 = !{!10, !13, !15, !17, !19, !21, !23, !25, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!53 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !39, !41, !43, !45, !47}
!54 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !45, !47}
!55 = !{!13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!56 = !{!10, !13, !15, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!57 = !{!10, !13, !15, !17, !19, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!58 = !{!10, !13, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!59 = !{!10, !13, !15, !17, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!60 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !47}
!61 = !{!10, !13, !15, !17, !19, !21, !23, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!62 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !43, !45, !47}
!63 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !41, !43, !45, !47}
!64 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!65 = !{!10, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45, !47}
!66 = !{!10, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41, !43, !45}
!67 = distinct !{!67, !68}
!68 = !{!"llvm.loop.unroll.disable"}
