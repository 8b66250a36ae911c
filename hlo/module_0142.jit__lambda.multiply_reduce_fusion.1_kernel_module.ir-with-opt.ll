; ModuleID = '__compute_module_multiply_reduce_fusion.1_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.1(ptr %0) #0 {
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
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !7
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !7
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !8
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !7
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !8
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !8
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !9
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
  %29 = load i64, ptr %22, align 4, !invariant.load !3, !alias.scope !29, !noalias !37
  %30 = call i64 @llvm.smax.i64(i64 %29, i64 0)
  %31 = call i64 @llvm.smin.i64(i64 %30, i64 479)
  %32 = getelementptr inbounds nuw [8 x i8], ptr %24, i64 %31
  %33 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !31, !noalias !38
  %34 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !17, !noalias !39
  %35 = getelementptr inbounds nuw [8 x i8], ptr %20, i64 %31
  %36 = load double, ptr %35, align 8, !invariant.load !3, !alias.scope !27, !noalias !40
  %37 = fcmp ogt double %36, 0.000000e+00
  %38 = load double, ptr %16, align 8, !invariant.load !3, !alias.scope !23, !noalias !41
  %39 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !25, !noalias !42
  %40 = fsub double %38, %39
  %41 = getelementptr inbounds nuw [8 x i8], ptr %26, i64 %31
  %42 = load double, ptr %41, align 8, !invariant.load !3, !alias.scope !33, !noalias !43
  br label %43

43:                                               ; preds = %87, %1
  %44 = phi i64 [ %88, %87 ], [ 0, %1 ]
  %45 = icmp slt i64 %44, 64
  br i1 %45, label %46, label %multiply_reduce_fusion.1_wrapped.exit

46:                                               ; preds = %43
  %47 = shl nsw i64 %44, 1
  br label %48

48:                                               ; preds = %83, %46
  %49 = phi i64 [ %86, %83 ], [ 0, %46 ]
  %50 = icmp slt i64 %49, 3
  br i1 %50, label %51, label %87

51:                                               ; preds = %48
  br label %52

52:                                               ; preds = %56, %51
  %53 = phi i64 [ %82, %56 ], [ 0, %51 ]
  %54 = phi double [ %81, %56 ], [ 0.000000e+00, %51 ]
  %55 = icmp slt i64 %53, 2
  br i1 %55, label %56, label %83

56:                                               ; preds = %52
  %57 = add nsw i64 %47, %53
  %58 = getelementptr inbounds [8 x i8], ptr %14, i64 %57
  %59 = load double, ptr %58, align 8, !invariant.load !3, !alias.scope !21, !noalias !44
  %60 = fmul double %33, %59
  %61 = getelementptr inbounds [8 x i8], ptr %12, i64 %57
  %62 = load double, ptr %61, align 8, !invariant.load !3, !alias.scope !19, !noalias !45
  %63 = fsub double %62, %60
  %64 = fmul double %63, %34
  %65 = select i1 %37, double %64, double 0.000000e+00
  %66 = getelementptr inbounds [8 x i8], ptr %8, i64 %57
  %67 = load double, ptr %66, align 8, !invariant.load !3, !alias.scope !15, !noalias !46
  %68 = fmul double %40, %65
  %69 = fadd double %67, %68
  %70 = fmul double %42, %69
  %.idx1 = shl i64 %49, 4
  %71 = getelementptr i8, ptr %6, i64 %.idx1
  %72 = getelementptr [8 x i8], ptr %71, i64 %53
  %73 = load double, ptr %72, align 8, !invariant.load !3, !alias.scope !13, !noalias !47
  %74 = fmul double %42, %73
  %75 = getelementptr [8 x i8], ptr %4, i64 %47
  %.idx2 = shl i64 %49, 10
  %76 = getelementptr i8, ptr %75, i64 %.idx2
  %77 = getelementptr [8 x i8], ptr %76, i64 %53
  %78 = load double, ptr %77, align 8, !invariant.load !3, !alias.scope !10, !noalias !48
  %79 = fsub double %70, %74
  %80 = fmul double %79, %78
  %81 = fadd reassoc double %54, %80
  %82 = add i64 %53, 1
  br label %52

83:                                               ; preds = %52
  %.idx = mul i64 %44, 24
  %84 = getelementptr i8, ptr %28, i64 %.idx
  %85 = getelementptr [8 x i8], ptr %84, i64 %49
  store double %54, ptr %85, align 8, !alias.scope !35, !noalias !49
  %86 = add i64 %49, 1
  br label %48, !llvm.loop !50

87:                                               ; preds = %48
  %88 = add i64 %44, 1
  br label %43, !llvm.loop !50

multiply_reduce_fusion.1_wrapped.exit:            ; preds = %43
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
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3072}
!5 = !{i64 48}
!6 = !{i64 1024}
!7 = !{i64 8}
!8 = !{i64 3840}
!9 = !{i64 1536}
!10 = !{!11}
!11 = distinct !{!11, !12, !"multiply_reduce_fusion.1_wrapped: argument 0"}
!12 = distinct !{!12, !"multiply_reduce_fusion.1_wrapped"}
!13 = !{!14}
!14 = distinct !{!14, !12, !"multiply_reduce_fusion.1_wrapped: argument 1"}
!15 = !{!16}
!16 = distinct !{!16, !12, !"multiply_reduce_fusion.1_wrapped: argument 2"}
!17 = !{!18}
!18 = distinct !{!18, !12, !"multiply_reduce_fusion.1_wrapped: argument 3"}
!19 = !{!20}
!20 = distinct !{!20, !12, !"multiply_reduce_fusion.1_wrapped: argument 4"}
!21 = !{!22}
!22 = distinct !{!22, !12, !"multiply_reduce_fusion.1_wrapped: argument 5"}
!23 = !{!24}
!24 = distinct !{!24, !12, !"multiply_reduce_fusion.1_wrapped: argument 6"}
!25 = !{!26}
!26 = distinct !{!26, !12, !"multiply_reduce_fusion.1_wrapped: argument 7"}
!27 = !{!28}
!28 = distinct !{!28, !12, !"multiply_reduce_fusion.1_wrapped: argument 8"}
!29 = !{!30}
!30 = distinct !{!30, !12, !"multiply_reduce_fusion.1_wrapped: argument 9"}
!31 = !{!32}
!32 = distinct !{!32, !12, !"multiply_reduce_fusion.1_wrapped: argument 10"}
!33 = !{!34}
!34 = distinct !{!34, !12, !"multiply_reduce_fusion.1_wrapped: argument 11"}
!35 = !{!36}
!36 = distinct !{!36, !12, !"multiply_reduce_fusion.1_wrapped: argument 12"}
!37 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !32, !34, !36}
!38 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !34, !36}
!39 = !{!11, !14, !16, !20, !22, !24, !26, !28, !30, !32, !34, !36}
!40 = !{!11, !14, !16, !18, !20, !22, !24, !26, !30, !32, !34, !36}
!41 = !{!11, !14, !16, !18, !20, !22, !26, !28, !30, !32, !34, !36}
!42 = !{!11, !14, !16, !18, !20, !22, !24, !28, !30, !32, !34, !36}
!43 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !36}
!44 = !{!11, !14, !16, !18, !20, !24, !26, !28, !30, !32, !34, !36}
!45 = !{!11, !14, !16, !18, !22, !24, !26, !28, !30, !32, !34, !36}
!46 = !{!11, !14, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36}
!47 = !{!11, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36}
!48 = !{!14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34, !36}
!49 = !{!11, !14, !16, !18, !20, !22, !24, !26, !28, !30, !32, !34}
!50 = distinct !{!50, !51}
!51 = !{!"llvm.loop.unroll.disable"}
