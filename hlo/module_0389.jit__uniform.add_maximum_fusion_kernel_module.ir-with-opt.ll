; ModuleID = '__compute_module_add_maximum_fusion_kernel_module'
source_filename = "__compute_module_add_maximum_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @add_maximum_fusion(ptr %0) #0 {
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
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load i64, ptr %4, align 4, !invariant.load !3, !alias.scope !7, !noalias !18
  %14 = load i64, ptr %10, align 4, !invariant.load !3, !alias.scope !14, !noalias !19
  %15 = sitofp i64 %13 to double
  %16 = sitofp i64 %14 to double
  %17 = fsub nnan double %15, %16
  br label %18

18:                                               ; preds = %45, %1
  %19 = phi i64 [ %46, %45 ], [ 0, %1 ]
  %20 = icmp slt i64 %19, 6
  br i1 %20, label %21, label %add_maximum_fusion_wrapped.exit

21:                                               ; preds = %18
  %22 = shl nsw i64 %19, 1
  br label %23

23:                                               ; preds = %26, %21
  %24 = phi i64 [ %44, %26 ], [ 0, %21 ]
  %25 = icmp slt i64 %24, 2
  br i1 %25, label %26, label %45

26:                                               ; preds = %23
  %27 = add nsw i64 %22, %24
  %28 = getelementptr inbounds [4 x i8], ptr %8, i64 %27
  %29 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !12, !noalias !20
  %30 = zext i32 %29 to i64
  %31 = getelementptr inbounds [4 x i8], ptr %6, i64 %27
  %32 = load i32, ptr %31, align 4, !invariant.load !3, !alias.scope !10, !noalias !21
  %33 = shl nuw i64 %30, 32
  %34 = zext i32 %32 to i64
  %35 = or disjoint i64 %33, %34
  %36 = lshr i64 %35, 12
  %37 = or disjoint i64 %36, 4607182418800017408
  %38 = bitcast i64 %37 to double
  %39 = fadd nnan double %38, -1.000000e+00
  %40 = fmul double %39, %17
  %41 = fadd double %40, %16
  %42 = call double @llvm.maximum.f64(double %16, double %41)
  %43 = getelementptr inbounds [8 x i8], ptr %12, i64 %27
  store double %42, ptr %43, align 8, !alias.scope !16, !noalias !22
  %44 = add i64 %24, 1
  br label %23

45:                                               ; preds = %23
  %46 = add i64 %19, 1
  br label %18, !llvm.loop !23

add_maximum_fusion_wrapped.exit:                  ; preds = %18
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

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
!4 = !{i64 8}
!5 = !{i64 48}
!6 = !{i64 96}
!7 = !{!8}
!8 = distinct !{!8, !9, !"add_maximum_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"add_maximum_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"add_maximum_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"add_maximum_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"add_maximum_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"add_maximum_fusion_wrapped: argument 4"}
!18 = !{!11, !13, !15, !17}
!19 = !{!8, !11, !13, !17}
!20 = !{!8, !11, !15, !17}
!21 = !{!8, !13, !15, !17}
!22 = !{!8, !11, !13, !15}
!23 = distinct !{!23, !24}
!24 = !{!"llvm.loop.unroll.disable"}
