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
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !4
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !6
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !6
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !5
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !5
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !5
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !6
  %31 = getelementptr inbounds nuw i8, ptr %3, i64 224
  %32 = load ptr, ptr %31, align 8, !invariant.load !3, !dereferenceable !6
  %33 = getelementptr inbounds nuw i8, ptr %3, i64 240
  %34 = load ptr, ptr %33, align 8, !invariant.load !3, !dereferenceable !6
  %35 = getelementptr inbounds nuw i8, ptr %3, i64 256
  %36 = load ptr, ptr %35, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
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
  %37 = load i64, ptr %20, align 4, !invariant.load !3, !alias.scope !24, !noalias !42
  %38 = call i64 @llvm.smax.i64(i64 %37, i64 0)
  %39 = call i64 @llvm.smin.i64(i64 %38, i64 479)
  %40 = getelementptr inbounds nuw [8 x i8], ptr %34, i64 %39
  %41 = load double, ptr %40, align 8, !invariant.load !3, !alias.scope !38, !noalias !43
  %42 = getelementptr inbounds nuw [8 x i8], ptr %32, i64 %39
  %43 = load double, ptr %42, align 8, !invariant.load !3, !alias.scope !36, !noalias !44
  %44 = load double, ptr %24, align 8, !invariant.load !3, !alias.scope !28, !noalias !45
  %45 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %39
  %46 = load double, ptr %45, align 8, !invariant.load !3, !alias.scope !34, !noalias !46
  %47 = fcmp ogt double %46, 0.000000e+00
  %48 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !30, !noalias !47
  %49 = load double, ptr %28, align 8, !invariant.load !3, !alias.scope !32, !noalias !48
  %50 = fsub double %48, %49
  %51 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !10, !noalias !49
  %52 = getelementptr inbounds nuw [8 x i8], ptr %36, i64 %39
  %53 = load double, ptr %52, align 8, !invariant.load !3, !alias.scope !40, !noalias !50
  %54 = fcmp ogt double %53, 0.000000e+00
  %55 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !14, !noalias !51
  %56 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !16, !noalias !52
  %57 = fsub double %55, %56
  %58 = fmul double %57, 5.000000e-01
  %59 = fmul double %50, 5.000000e-01
  %60 = fcmp oeq double %53, 0.000000e+00
  %61 = select i1 %60, double 1.000000e+00, double %53
  %62 = getelementptr inbounds nuw [8 x i8], ptr %22, i64 %39
  %63 = load double, ptr %62, align 8, !invariant.load !3, !alias.scope !26, !noalias !53
  %64 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %39
  %65 = load double, ptr %64, align 8, !invariant.load !3, !alias.scope !22, !noalias !54
  %66 = fadd double %63, %65
  %67 = fcmp olt double %66, 0.000000e+00
  br label %68

68:                                               ; preds = %109, %1
  %69 = phi i64 [ %110, %109 ], [ 0, %1 ]
  %70 = icmp slt i64 %69, 64
  br i1 %70, label %71, label %select_select_fusion_wrapped.exit

71:                                               ; preds = %68
  %72 = shl nsw i64 %69, 1
  br label %73

73:                                               ; preds = %76, %71
  %74 = phi i64 [ %108, %76 ], [ 0, %71 ]
  %75 = icmp slt i64 %74, 2
  br i1 %75, label %76, label %109

76:                                               ; preds = %73
  %77 = add nsw i64 %72, %74
  %78 = getelementptr inbounds [8 x i8], ptr %8, i64 %77
  %79 = load double, ptr %78, align 8, !invariant.load !3, !alias.scope !12, !noalias !55
  %80 = fmul double %41, %79
  %81 = getelementptr inbounds [8 x i8], ptr %14, i64 %77
  %82 = load double, ptr %81, align 8, !invariant.load !3, !alias.scope !18, !noalias !56
  %83 = fmul double %43, %82
  %84 = getelementptr inbounds [8 x i8], ptr %16, i64 %77
  %85 = load double, ptr %84, align 8, !alias.scope !20, !noalias !57
  %86 = fsub double %85, %83
  %87 = fmul double %86, %44
  %88 = select i1 %47, double %87, double 0.000000e+00
  %89 = getelementptr inbounds [8 x i8], ptr %4, i64 %77
  %90 = load double, ptr %89, align 8, !invariant.load !3, !alias.scope !7, !noalias !58
  %91 = fmul double %50, %88
  %92 = fadd double %90, %91
  %93 = fmul double %41, %92
  %94 = fsub double %93, %80
  %95 = fmul double %94, %51
  %96 = select i1 %54, double %95, double 0.000000e+00
  %97 = fadd double %82, %79
  %98 = fmul double %97, %58
  %99 = fadd double %88, %96
  %100 = fdiv double %85, %46
  %101 = fmul double %99, %59
  %102 = fadd double %100, %98
  %103 = fadd double %90, %101
  %104 = fmul double %61, %102
  %105 = fmul double %41, %103
  %106 = select i1 %67, double %104, double %105
  %107 = select i1 %60, double %93, double %106
  store double %107, ptr %84, align 8, !alias.scope !20, !noalias !57
  %108 = add i64 %74, 1
  br label %73

109:                                              ; preds = %73
  %110 = add i64 %69, 1
  br label %68, !llvm.loop !59

select_select_fusion_wrapped.exit:                ; preds = %68
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 15}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1024}
!5 = !{i64 8}
!6 = !{i64 3840}
!7 = !{!8}
!8 = distinct !{!8, !9, !"select_select_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"select_select_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"select_select_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"select_select_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"select_select_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"select_select_fusion_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"select_select_fusion_wrapped: argument 5"}
!20 = !{!21}
!21 = distinct !{!21, !9, !"select_select_fusion_wrapped: argument 6"}
!22 = !{!23}
!23 = distinct !{!23, !9, !"select_select_fusion_wrapped: argument 7"}
!24 = !{!25}
!25 = distinct !{!25, !9, !"select_select_fusion_wrapped: argument 8"}
!26 = !{!27}
!27 = distinct !{!27, !9, !"select_select_fusion_wrapped: argument 9"}
!28 = !{!29}
!29 = distinct !{!29, !9, !"select_select_fusion_wrapped: argument 10"}
!30 = !{!31}
!31 = distinct !{!31, !9, !"select_select_fusion_wrapped: argument 11"}
!32 = !{!33}
!33 = distinct !{!33, !9, !"select_select_fusion_wrapped: argument 12"}
!34 = !{!35}
!35 = distinct !{!35, !9, !"select_select_fusion_wrapped: argument 13"}
!36 = !{!37}
!37 = distinct !{!37, !9, !"select_select_fusion_wrapped: argument 14"}
!38 = !{!39}
!39 = distinct !{!39, !9, !"select_select_fusion_wrapped: argument 15"}
!40 = !{!41}
!41 = distinct !{!41, !9, !"select_select_fusion_wrapped: argument 16"}
!42 = !{!8, !11, !13, !15, !17, !19, !21, !23, !27, !29, !31, !33, !35, !37, !39, !41}
!43 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !41}
!44 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !39, !41}
!45 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !31, !33, !35, !37, !39, !41}
!46 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !37, !39, !41}
!47 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !33, !35, !37, !39, !41}
!48 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !35, !37, !39, !41}
!49 = !{!8, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!50 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39}
!51 = !{!8, !11, !13, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!52 = !{!8, !11, !13, !15, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!53 = !{!8, !11, !13, !15, !17, !19, !21, !23, !25, !29, !31, !33, !35, !37, !39, !41}
!54 = !{!8, !11, !13, !15, !17, !19, !21, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!55 = !{!8, !11, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!56 = !{!8, !11, !13, !15, !17, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!57 = !{!8, !11, !13, !15, !17, !19, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!58 = !{!11, !13, !15, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!59 = distinct !{!59, !60}
!60 = !{!"llvm.loop.unroll.disable"}
