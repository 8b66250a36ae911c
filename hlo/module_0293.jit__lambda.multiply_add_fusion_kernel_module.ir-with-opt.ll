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
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !6
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  %19 = load i64, ptr %14, align 4, !invariant.load !3, !alias.scope !18, !noalias !24
  %20 = call i64 @llvm.smax.i64(i64 %19, i64 0)
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 11)
  %22 = getelementptr inbounds nuw [8 x i8], ptr %16, i64 %21
  %23 = load double, ptr %22, align 8, !invariant.load !3, !alias.scope !20, !noalias !25
  %24 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !7, !noalias !26
  %25 = getelementptr inbounds nuw [8 x i8], ptr %12, i64 %21
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !16, !noalias !27
  %27 = fcmp ogt double %26, 0.000000e+00
  %28 = getelementptr inbounds nuw [8 x i8], ptr %18, i64 %21
  %29 = load double, ptr %28, align 8, !invariant.load !3, !alias.scope !22, !noalias !28
  %30 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !14, !noalias !29
  br label %31

31:                                               ; preds = %53, %1
  %32 = phi i64 [ %54, %53 ], [ 0, %1 ]
  %33 = icmp slt i64 %32, 50
  br i1 %33, label %34, label %multiply_add_fusion_wrapped.exit

34:                                               ; preds = %31
  %35 = shl nsw i64 %32, 1
  br label %36

36:                                               ; preds = %39, %34
  %37 = phi i64 [ %52, %39 ], [ 0, %34 ]
  %38 = icmp slt i64 %37, 2
  br i1 %38, label %39, label %53

39:                                               ; preds = %36
  %40 = add nsw i64 %35, %37
  %41 = getelementptr inbounds [8 x i8], ptr %8, i64 %40
  %42 = load double, ptr %41, align 8, !invariant.load !3, !alias.scope !12, !noalias !30
  %43 = fmul double %23, %42
  %44 = getelementptr inbounds [8 x i8], ptr %6, i64 %40
  %45 = load double, ptr %44, align 8, !alias.scope !10, !noalias !31
  %46 = fsub double %45, %43
  %47 = fmul double %46, %24
  %48 = fmul double %29, %42
  %49 = select i1 %27, double %47, double 0.000000e+00
  %50 = fmul double %30, %49
  %51 = fadd double %48, %50
  store double %51, ptr %44, align 8, !alias.scope !10, !noalias !31
  %52 = add i64 %37, 1
  br label %36

53:                                               ; preds = %36
  %54 = add i64 %32, 1
  br label %31, !llvm.loop !32

multiply_add_fusion_wrapped.exit:                 ; preds = %31
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
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 800}
!6 = !{i64 96}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_add_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_add_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_add_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_add_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_add_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"multiply_add_fusion_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"multiply_add_fusion_wrapped: argument 5"}
!20 = !{!21}
!21 = distinct !{!21, !9, !"multiply_add_fusion_wrapped: argument 6"}
!22 = !{!23}
!23 = distinct !{!23, !9, !"multiply_add_fusion_wrapped: argument 7"}
!24 = !{!8, !11, !13, !15, !17, !21, !23}
!25 = !{!8, !11, !13, !15, !17, !19, !23}
!26 = !{!11, !13, !15, !17, !19, !21, !23}
!27 = !{!8, !11, !13, !15, !19, !21, !23}
!28 = !{!8, !11, !13, !15, !17, !19, !21}
!29 = !{!8, !11, !13, !17, !19, !21, !23}
!30 = !{!8, !11, !15, !17, !19, !21, !23}
!31 = !{!8, !13, !15, !17, !19, !21, !23}
!32 = distinct !{!32, !33}
!33 = !{!"llvm.loop.unroll.disable"}
