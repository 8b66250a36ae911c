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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %15 = load i64, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = call i64 @llvm.smin.i64(i64 %16, i64 11)
  %18 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %17
  %19 = load i64, ptr %18, align 4, !invariant.load !3, !alias.scope !7, !noalias !21
  %20 = sitofp i64 %19 to double
  %21 = fmul nnan double %20, f0x3F6B4E81B4E81B4F
  %22 = call double @llvm.cos.f64(double %21)
  %23 = getelementptr inbounds nuw [8 x i8], ptr %10, i64 %17
  %24 = load double, ptr %23, align 8, !invariant.load !3, !alias.scope !14, !noalias !22
  %25 = getelementptr inbounds nuw [8 x i8], ptr %12, i64 %17
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !16, !noalias !23
  br label %27

27:                                               ; preds = %55, %1
  %28 = phi i64 [ %56, %55 ], [ 0, %1 ]
  %29 = icmp slt i64 %28, 4
  br i1 %29, label %30, label %subtract_bitcast_fusion_wrapped.exit

30:                                               ; preds = %27
  %31 = shl nsw i64 %28, 2
  br label %32

32:                                               ; preds = %53, %30
  %33 = phi i64 [ %54, %53 ], [ 0, %30 ]
  %34 = icmp slt i64 %33, 2
  br i1 %34, label %35, label %55

35:                                               ; preds = %32
  %36 = shl nsw i64 %33, 1
  %37 = add nsw i64 %31, %36
  br label %38

38:                                               ; preds = %41, %35
  %39 = phi i64 [ %52, %41 ], [ 0, %35 ]
  %40 = icmp slt i64 %39, 2
  br i1 %40, label %41, label %53

41:                                               ; preds = %38
  %42 = add nsw i64 %37, %39
  %43 = getelementptr inbounds [8 x i8], ptr %8, i64 %42
  %44 = load double, ptr %43, align 8, !invariant.load !3, !alias.scope !12, !noalias !24
  %45 = fmul double %44, 3.000000e+00
  %46 = call double @llvm.sin.f64(double %45)
  %47 = fadd double %46, %22
  %48 = fmul double %24, %44
  %49 = fmul double %26, %47
  %50 = fsub double %48, %49
  %51 = getelementptr inbounds [8 x i8], ptr %14, i64 %42
  store double %50, ptr %51, align 8, !alias.scope !18, !noalias !25
  %52 = add i64 %39, 1
  br label %38

53:                                               ; preds = %38
  %54 = add i64 %33, 1
  br label %32, !llvm.loop !26

55:                                               ; preds = %32
  %56 = add i64 %28, 1
  br label %27, !llvm.loop !26

subtract_bitcast_fusion_wrapped.exit:             ; preds = %27
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
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 8}
!6 = !{i64 128}
!7 = !{!8}
!8 = distinct !{!8, !9, !"subtract_bitcast_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"subtract_bitcast_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"subtract_bitcast_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"subtract_bitcast_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"subtract_bitcast_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"subtract_bitcast_fusion_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"subtract_bitcast_fusion_wrapped: argument 5"}
!20 = !{!8, !13, !15, !17, !19}
!21 = !{!11, !13, !15, !17, !19}
!22 = !{!8, !11, !13, !17, !19}
!23 = !{!8, !11, !13, !15, !19}
!24 = !{!8, !11, !15, !17, !19}
!25 = !{!8, !11, !13, !15, !17}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
