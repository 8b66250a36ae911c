; ModuleID = '__compute_module_subtract_bitcast_fusion_kernel_module'
source_filename = "__compute_module_subtract_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @subtract_bitcast_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !7
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !7
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  call void @llvm.experimental.noalias.scope.decl(metadata !19)
  call void @llvm.experimental.noalias.scope.decl(metadata !21)
  call void @llvm.experimental.noalias.scope.decl(metadata !23)
  call void @llvm.experimental.noalias.scope.decl(metadata !25)
  %21 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !13, !noalias !27
  %22 = load i64, ptr %14, align 4, !invariant.load !3, !alias.scope !19, !noalias !28
  %23 = call i64 @llvm.smax.i64(i64 %22, i64 0)
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 11)
  %25 = getelementptr inbounds nuw [8 x i8], ptr %12, i64 %24
  %26 = load i64, ptr %25, align 4, !invariant.load !3, !alias.scope !17, !noalias !29
  %27 = sitofp i64 %26 to double
  %28 = fmul nnan double %27, f0x3F6B4E81B4E81B4F
  %29 = call double @llvm.cos.f64(double %28)
  %30 = icmp slt i64 %26, 0
  %31 = add i64 %26, 1000
  %32 = select i1 %30, i64 %31, i64 %26
  %33 = call i64 @llvm.smax.i64(i64 %32, i64 0)
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 999)
  %35 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %34
  %36 = load double, ptr %35, align 8, !invariant.load !3, !alias.scope !15, !noalias !30
  %37 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %34
  %38 = load double, ptr %37, align 8, !invariant.load !3, !alias.scope !8, !noalias !31
  %39 = getelementptr inbounds nuw [8 x i8], ptr %16, i64 %24
  %40 = load double, ptr %39, align 8, !invariant.load !3, !alias.scope !21, !noalias !32
  %41 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %24
  %42 = load double, ptr %41, align 8, !invariant.load !3, !alias.scope !23, !noalias !33
  br label %43

43:                                               ; preds = %75, %1
  %44 = phi i64 [ %76, %75 ], [ 0, %1 ]
  %45 = icmp slt i64 %44, 4
  br i1 %45, label %46, label %subtract_bitcast_fusion_wrapped.exit

46:                                               ; preds = %43
  %47 = shl nsw i64 %44, 2
  br label %48

48:                                               ; preds = %73, %46
  %49 = phi i64 [ %74, %73 ], [ 0, %46 ]
  %50 = icmp slt i64 %49, 2
  br i1 %50, label %51, label %75

51:                                               ; preds = %48
  %52 = shl nsw i64 %49, 1
  %53 = add nsw i64 %47, %52
  br label %54

54:                                               ; preds = %57, %51
  %55 = phi i64 [ %72, %57 ], [ 0, %51 ]
  %56 = icmp slt i64 %55, 2
  br i1 %56, label %57, label %73

57:                                               ; preds = %54
  %58 = add nsw i64 %53, %55
  %59 = getelementptr inbounds [8 x i8], ptr %6, i64 %58
  %60 = load double, ptr %59, align 8, !invariant.load !3, !alias.scope !11, !noalias !34
  %61 = fmul double %60, %21
  %62 = fmul double %61, 3.000000e+00
  %63 = call double @llvm.sin.f64(double %62)
  %64 = fadd double %63, %29
  %65 = fmul double %36, %61
  %66 = fmul double %38, %64
  %67 = fadd double %65, %66
  %68 = fmul double %40, %60
  %69 = fmul double %42, %67
  %70 = fsub double %68, %69
  %71 = getelementptr inbounds [8 x i8], ptr %20, i64 %58
  store double %70, ptr %71, align 8, !alias.scope !25, !noalias !35
  %72 = add i64 %55, 1
  br label %54

73:                                               ; preds = %54
  %74 = add i64 %49, 1
  br label %48, !llvm.loop !36

75:                                               ; preds = %48
  %76 = add i64 %44, 1
  br label %43, !llvm.loop !36

subtract_bitcast_fusion_wrapped.exit:             ; preds = %43
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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8000}
!5 = !{i64 128}
!6 = !{i64 8}
!7 = !{i64 96}
!8 = !{!9}
!9 = distinct !{!9, !10, !"subtract_bitcast_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"subtract_bitcast_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"subtract_bitcast_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"subtract_bitcast_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"subtract_bitcast_fusion_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"subtract_bitcast_fusion_wrapped: argument 4"}
!19 = !{!20}
!20 = distinct !{!20, !10, !"subtract_bitcast_fusion_wrapped: argument 5"}
!21 = !{!22}
!22 = distinct !{!22, !10, !"subtract_bitcast_fusion_wrapped: argument 6"}
!23 = !{!24}
!24 = distinct !{!24, !10, !"subtract_bitcast_fusion_wrapped: argument 7"}
!25 = !{!26}
!26 = distinct !{!26, !10, !"subtract_bitcast_fusion_wrapped: argument 8"}
!27 = !{!9, !12, !16, !18, !20, !22, !24, !26}
!28 = !{!9, !12, !14, !16, !18, !22, !24, !26}
!29 = !{!9, !12, !14, !16, !20, !22, !24, !26}
!30 = !{!9, !12, !14, !18, !20, !22, !24, !26}
!31 = !{!12, !14, !16, !18, !20, !22, !24, !26}
!32 = !{!9, !12, !14, !16, !18, !20, !24, !26}
!33 = !{!9, !12, !14, !16, !18, !20, !22, !26}
!34 = !{!9, !14, !16, !18, !20, !22, !24, !26}
!35 = !{!9, !12, !14, !16, !18, !20, !22, !24}
!36 = distinct !{!36, !37}
!37 = !{!"llvm.loop.unroll.disable"}
