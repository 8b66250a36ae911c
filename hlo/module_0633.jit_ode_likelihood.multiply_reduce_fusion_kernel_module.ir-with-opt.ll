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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !8
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !9
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !10
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !9
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !6
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !6
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
  %25 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !26, !noalias !34
  %26 = fcmp ogt double %25, 0.000000e+00
  %27 = fmul double %25, 5.000000e-01
  br label %28

28:                                               ; preds = %106, %1
  %29 = phi i64 [ %108, %106 ], [ 0, %1 ]
  %30 = icmp slt i64 %29, 6
  br i1 %30, label %31, label %multiply_reduce_fusion_wrapped.exit

31:                                               ; preds = %28
  %32 = getelementptr inbounds [8 x i8], ptr %12, i64 %29
  %33 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !20, !noalias !35
  %34 = getelementptr inbounds [8 x i8], ptr %8, i64 %29
  %35 = load double, ptr %34, align 8, !invariant.load !3, !alias.scope !16, !noalias !36
  %36 = shl nsw i64 %29, 1
  %37 = mul nsw i64 %29, 3
  br label %38

38:                                               ; preds = %102, %31
  %39 = phi i64 [ %105, %102 ], [ 0, %31 ]
  %40 = phi double [ %104, %102 ], [ 0.000000e+00, %31 ]
  %41 = icmp slt i64 %39, 2
  br i1 %41, label %42, label %106

42:                                               ; preds = %38
  %43 = getelementptr [8 x i8], ptr %10, i64 %29
  %.idx = mul i64 %39, 48
  %44 = getelementptr i8, ptr %43, i64 %.idx
  %45 = load double, ptr %44, align 8, !invariant.load !3, !alias.scope !18, !noalias !37
  %46 = fneg double %45
  %47 = mul nsw i64 %39, 12
  %48 = add nsw i64 %36, %47
  br label %49

49:                                               ; preds = %92, %42
  %50 = phi i64 [ %101, %92 ], [ 0, %42 ]
  %51 = phi double [ %100, %92 ], [ 0.000000e+00, %42 ]
  %52 = icmp slt i64 %50, 2
  br i1 %52, label %53, label %102

53:                                               ; preds = %49
  %54 = add nsw i64 %48, %50
  %55 = getelementptr inbounds [8 x i8], ptr %4, i64 %54
  %56 = load double, ptr %55, align 8, !invariant.load !3, !alias.scope !11, !noalias !38
  br label %57

57:                                               ; preds = %61, %53
  %58 = phi i64 [ %91, %61 ], [ 0, %53 ]
  %59 = phi double [ %90, %61 ], [ 0.000000e+00, %53 ]
  %60 = icmp slt i64 %58, 3
  br i1 %60, label %61, label %92

61:                                               ; preds = %57
  %62 = getelementptr [8 x i8], ptr %6, i64 %54
  %.idx1 = mul i64 %58, 192
  %63 = getelementptr i8, ptr %62, i64 %.idx1
  %64 = load double, ptr %63, align 8, !invariant.load !3, !alias.scope !14, !noalias !39
  %65 = getelementptr [8 x i8], ptr %16, i64 %37
  %.idx2 = mul i64 %39, 144
  %66 = getelementptr i8, ptr %65, i64 %.idx2
  %67 = getelementptr [8 x i8], ptr %66, i64 %58
  %68 = load double, ptr %67, align 8, !invariant.load !3, !alias.scope !24, !noalias !40
  %69 = fmul double %68, -5.000000e-01
  %70 = getelementptr [8 x i8], ptr %14, i64 %37
  %71 = getelementptr [8 x i8], ptr %70, i64 %58
  %72 = load double, ptr %71, align 8, !invariant.load !3, !alias.scope !22, !noalias !41
  %73 = fmul double %69, %72
  %74 = fmul double %72, %46
  %75 = fmul double %73, %33
  %76 = fmul double %74, %35
  %77 = fadd double %75, %76
  %78 = getelementptr [8 x i8], ptr %22, i64 %50
  %.idx3 = shl i64 %58, 4
  %79 = getelementptr i8, ptr %78, i64 %.idx3
  %80 = load double, ptr %79, align 8, !invariant.load !3, !alias.scope !30, !noalias !42
  %81 = getelementptr [8 x i8], ptr %20, i64 %36
  %82 = getelementptr [8 x i8], ptr %81, i64 %50
  %.idx4 = mul i64 %58, 96
  %83 = getelementptr i8, ptr %82, i64 %.idx4
  %84 = load double, ptr %83, align 8, !invariant.load !3, !alias.scope !28, !noalias !43
  %85 = fadd double %80, %84
  %86 = fmul double %72, %33
  %87 = fmul double %77, %85
  %88 = fmul double %86, %64
  %89 = fadd double %87, %88
  %90 = fadd reassoc double %59, %89
  %91 = add i64 %58, 1
  br label %57

92:                                               ; preds = %57
  %93 = fsub double %56, %59
  %94 = fdiv double %93, %25
  %95 = fmul double %59, -0.000000e+00
  %96 = select i1 %26, double %94, double 0.000000e+00
  %97 = fsub double %95, %96
  %98 = fmul double %27, %97
  %99 = fmul double %56, %98
  %100 = fadd reassoc double %51, %99
  %101 = add i64 %50, 1
  br label %49, !llvm.loop !44

102:                                              ; preds = %49
  %103 = fmul double %51, f0x3FE71547652B82FE
  %104 = fadd reassoc double %40, %103
  %105 = add i64 %39, 1
  br label %38, !llvm.loop !44

106:                                              ; preds = %38
  %107 = getelementptr inbounds [8 x i8], ptr %24, i64 %29
  store double %40, ptr %107, align 8, !alias.scope !32, !noalias !46
  %108 = add i64 %29, 1
  br label %28, !llvm.loop !44

multiply_reduce_fusion_wrapped.exit:              ; preds = %28
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
!5 = !{i64 576}
!6 = !{i64 48}
!7 = !{i64 96}
!8 = !{i64 144}
!9 = !{i64 288}
!10 = !{i64 8}
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
!34 = !{!12, !15, !17, !19, !21, !23, !25, !29, !31, !33}
!35 = !{!12, !15, !17, !19, !23, !25, !27, !29, !31, !33}
!36 = !{!12, !15, !19, !21, !23, !25, !27, !29, !31, !33}
!37 = !{!12, !15, !17, !21, !23, !25, !27, !29, !31, !33}
!38 = !{!15, !17, !19, !21, !23, !25, !27, !29, !31, !33}
!39 = !{!12, !17, !19, !21, !23, !25, !27, !29, !31, !33}
!40 = !{!12, !15, !17, !19, !21, !23, !27, !29, !31, !33}
!41 = !{!12, !15, !17, !19, !21, !25, !27, !29, !31, !33}
!42 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !33}
!43 = !{!12, !15, !17, !19, !21, !23, !25, !27, !31, !33}
!44 = distinct !{!44, !45}
!45 = !{!"llvm.loop.unroll.disable"}
!46 = !{!12, !15, !17, !19, !21, !23, !25, !27, !29, !31}
