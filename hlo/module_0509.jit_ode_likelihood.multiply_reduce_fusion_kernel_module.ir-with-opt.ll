; ModuleID = '__compute_module_multiply_reduce_fusion_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !8
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !7
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !9
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !10
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !10
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !7
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !7
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
  %27 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !14, !noalias !36
  %28 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !28, !noalias !37
  %29 = fcmp ogt double %28, 0.000000e+00
  %30 = fmul double %27, %28
  %31 = fmul double %30, 5.000000e-01
  br label %32

32:                                               ; preds = %112, %1
  %33 = phi i64 [ %114, %112 ], [ 0, %1 ]
  %34 = icmp slt i64 %33, 6
  br i1 %34, label %35, label %multiply_reduce_fusion_wrapped.exit

35:                                               ; preds = %32
  %36 = getelementptr inbounds [8 x i8], ptr %14, i64 %33
  %37 = load double, ptr %36, align 8, !invariant.load !3, !alias.scope !22, !noalias !38
  %38 = getelementptr inbounds [8 x i8], ptr %10, i64 %33
  %39 = load double, ptr %38, align 8, !invariant.load !3, !alias.scope !18, !noalias !39
  %40 = shl nsw i64 %33, 1
  %41 = mul nsw i64 %33, 3
  br label %42

42:                                               ; preds = %108, %35
  %43 = phi i64 [ %111, %108 ], [ 0, %35 ]
  %44 = phi double [ %110, %108 ], [ 0.000000e+00, %35 ]
  %45 = icmp slt i64 %43, 2
  br i1 %45, label %46, label %112

46:                                               ; preds = %42
  %47 = getelementptr [8 x i8], ptr %12, i64 %33
  %.idx = mul i64 %43, 48
  %48 = getelementptr i8, ptr %47, i64 %.idx
  %49 = load double, ptr %48, align 8, !invariant.load !3, !alias.scope !20, !noalias !40
  %50 = fneg double %49
  %51 = mul nsw i64 %43, 12
  %52 = add nsw i64 %40, %51
  br label %53

53:                                               ; preds = %96, %46
  %54 = phi i64 [ %107, %96 ], [ 0, %46 ]
  %55 = phi double [ %106, %96 ], [ 0.000000e+00, %46 ]
  %56 = icmp slt i64 %54, 2
  br i1 %56, label %57, label %108

57:                                               ; preds = %53
  %58 = add nsw i64 %52, %54
  br label %59

59:                                               ; preds = %63, %57
  %60 = phi i64 [ %95, %63 ], [ 0, %57 ]
  %61 = phi double [ %94, %63 ], [ 0.000000e+00, %57 ]
  %62 = icmp slt i64 %60, 3
  br i1 %62, label %63, label %96

63:                                               ; preds = %59
  %64 = getelementptr [8 x i8], ptr %8, i64 %58
  %.idx1 = mul i64 %60, 192
  %65 = getelementptr i8, ptr %64, i64 %.idx1
  %66 = load double, ptr %65, align 8, !invariant.load !3, !alias.scope !16, !noalias !41
  %67 = fmul double %27, %66
  %68 = getelementptr [8 x i8], ptr %18, i64 %41
  %.idx2 = mul i64 %43, 144
  %69 = getelementptr i8, ptr %68, i64 %.idx2
  %70 = getelementptr [8 x i8], ptr %69, i64 %60
  %71 = load double, ptr %70, align 8, !invariant.load !3, !alias.scope !26, !noalias !42
  %72 = fmul double %71, -5.000000e-01
  %73 = getelementptr [8 x i8], ptr %16, i64 %41
  %74 = getelementptr [8 x i8], ptr %73, i64 %60
  %75 = load double, ptr %74, align 8, !invariant.load !3, !alias.scope !24, !noalias !43
  %76 = fmul double %72, %75
  %77 = fmul double %75, %50
  %78 = fmul double %76, %37
  %79 = fmul double %77, %39
  %80 = fadd double %78, %79
  %81 = getelementptr [8 x i8], ptr %22, i64 %40
  %82 = getelementptr [8 x i8], ptr %81, i64 %54
  %.idx3 = mul i64 %60, 96
  %83 = getelementptr i8, ptr %82, i64 %.idx3
  %84 = load double, ptr %83, align 8, !invariant.load !3, !alias.scope !30, !noalias !44
  %85 = getelementptr [8 x i8], ptr %24, i64 %54
  %.idx4 = shl i64 %60, 4
  %86 = getelementptr i8, ptr %85, i64 %.idx4
  %87 = load double, ptr %86, align 8, !invariant.load !3, !alias.scope !32, !noalias !45
  %88 = fmul double %27, %84
  %89 = fadd double %87, %88
  %90 = fmul double %75, %37
  %91 = fmul double %80, %89
  %92 = fmul double %90, %67
  %93 = fadd double %91, %92
  %94 = fadd reassoc double %61, %93
  %95 = add i64 %60, 1
  br label %59

96:                                               ; preds = %59
  %97 = fmul double %27, %61
  %98 = getelementptr inbounds [8 x i8], ptr %4, i64 %58
  %99 = load double, ptr %98, align 8, !invariant.load !3, !alias.scope !11, !noalias !46
  %100 = fsub double %99, %97
  %101 = fdiv double %100, %28
  %102 = select i1 %29, double %101, double 0.000000e+00
  %103 = fsub double %61, %102
  %104 = fmul double %31, %103
  %105 = fmul double %99, %104
  %106 = fadd reassoc double %55, %105
  %107 = add i64 %54, 1
  br label %53, !llvm.loop !47

108:                                              ; preds = %53
  %109 = fmul double %55, f0x3FE71547652B82FE
  %110 = fadd reassoc double %44, %109
  %111 = add i64 %43, 1
  br label %42, !llvm.loop !47

112:                                              ; preds = %42
  %113 = getelementptr inbounds [8 x i8], ptr %26, i64 %33
  store double %44, ptr %113, align 8, !alias.scope !34, !noalias !49
  %114 = add i64 %33, 1
  br label %32, !llvm.loop !47

multiply_reduce_fusion_wrapped.exit:              ; preds = %32
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 192}
!5 = !{i64 8}
!6 = !{i64 576}
!7 = !{i64 48}
!8 = !{i64 96}
!9 = !{i64 144}
!10 = !{i64 288}
!11 = !{!12}
!12 = distinct !{!12, !13, !"multiply_reduce_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"multiply_reduce_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"multiply_reduce_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"multiply_reduce_fusion_wrapped: argument 2"}
!18 = !{!19}
!19 = distinct !{!19, !13, !"multiply_reduce_fusion_wrapped: argument 3"}
!20 = !{!21}
!21 = distinct !{!21, !13, !"multiply_reduce_fusion_wrapped: argument 4"}
!22 = !{!23}
!23 = distinct !{!23, !13, !"multiply_reduce_fusion_wrapped: argument 5"}
!24 = !{!25}
!25 = distinct !{!25, !13, !"multiply_reduce_fusion_wrapped: argument 6"}
!26 = !{!27}
!27 = distinct !{!27, !13, !"multiply_reduce_fusion_wrapped: argument 7"}
!28 = !{!29}
!29 = distinct !{!29, !13, !"multiply_reduce_fusion_wrapped: argument 8"}
!30 = !{!31}
!31 = distinct !{!31, !13, !"multiply_reduce_fusion_wrapped: argument 9"}
!32 = !{!33}
!33 = distinct !{!33, !13, !"multiply_reduce_fusion_wrapped: argument 10"}
!34 = !{!35}
!35 = distinct !{!35, !13, !"multiply_reduce_fusion_wrapped: argument 11"}
!36 = !{!12, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35}
!37 = !{!12, !15, !17, !19, !21, !23, !25, !27, !31, !33, !35}
!38 = !{!12, !15, !17, !19, !21, !25, !27, !29, !31, !33, !35}
!39 = !{!12, !15, !17, !21, !23, !25, !27, !29, !31, !33, !35}
!40 = !{!12, !15, !17, !19, !23, !25, !27, !29, !31, !33, !35}
!41 = !{!12, !15, !19, !21, !23, !25, !27, !29, !31, !33, !35}
!42 = !{!12, !15, !17, !19, !21, !23, !25, !29, !31, !33, !35}
!43 = !{!12, !15, !17, !19, !21, !23, !27, !29, !31, !33, !35}
!44 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !33, !35}
!45 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !35}
!46 = !{!15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35}
!47 = distinct !{!47, !48}
!48 = !{!"llvm.loop.unroll.disable"}
!49 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33}
