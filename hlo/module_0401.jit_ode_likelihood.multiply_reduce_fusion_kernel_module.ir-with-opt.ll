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
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %13 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !12, !noalias !18
  %14 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !14, !noalias !19
  %15 = fcmp ogt double %14, 0.000000e+00
  %16 = fmul double %13, %14
  %17 = fmul double %16, 5.000000e-01
  br label %18

18:                                               ; preds = %55, %1
  %19 = phi i64 [ %57, %55 ], [ 0, %1 ]
  %20 = icmp slt i64 %19, 6
  br i1 %20, label %21, label %multiply_reduce_fusion_wrapped.exit

21:                                               ; preds = %18
  %22 = shl nsw i64 %19, 1
  br label %23

23:                                               ; preds = %51, %21
  %24 = phi i64 [ %54, %51 ], [ 0, %21 ]
  %25 = phi double [ %53, %51 ], [ 0.000000e+00, %21 ]
  %26 = icmp slt i64 %24, 2
  br i1 %26, label %27, label %55

27:                                               ; preds = %23
  %28 = mul nsw i64 %24, 12
  %29 = add nsw i64 %22, %28
  br label %30

30:                                               ; preds = %34, %27
  %31 = phi i64 [ %50, %34 ], [ 0, %27 ]
  %32 = phi double [ %49, %34 ], [ 0.000000e+00, %27 ]
  %33 = icmp slt i64 %31, 2
  br i1 %33, label %34, label %51

34:                                               ; preds = %30
  %35 = add nsw i64 %29, %31
  %36 = getelementptr inbounds [8 x i8], ptr %6, i64 %35
  %37 = load double, ptr %36, align 8, !invariant.load !3, !alias.scope !10, !noalias !20
  %38 = fmul double %13, %37
  %39 = getelementptr inbounds [8 x i8], ptr %4, i64 %35
  %40 = load double, ptr %39, align 8, !invariant.load !3, !alias.scope !7, !noalias !21
  %41 = fsub double %40, %38
  %42 = fdiv double %41, %14
  %43 = fmul double %14, %37
  %44 = select i1 %15, double %42, double 0.000000e+00
  %45 = fmul double %13, %44
  %46 = fsub double %43, %45
  %47 = fmul double %17, %46
  %48 = fmul double %40, %47
  %49 = fadd reassoc double %32, %48
  %50 = add i64 %31, 1
  br label %30

51:                                               ; preds = %30
  %52 = fmul double %32, f0x3FE71547652B82FE
  %53 = fadd reassoc double %25, %52
  %54 = add i64 %24, 1
  br label %23, !llvm.loop !22

55:                                               ; preds = %23
  %56 = getelementptr inbounds [8 x i8], ptr %12, i64 %19
  store double %25, ptr %56, align 8, !alias.scope !16, !noalias !24
  %57 = add i64 %19, 1
  br label %18, !llvm.loop !22

multiply_reduce_fusion_wrapped.exit:              ; preds = %18
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 192}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_reduce_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_reduce_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_reduce_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_reduce_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"multiply_reduce_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"multiply_reduce_fusion_wrapped: argument 4"}
!18 = !{!8, !11, !15, !17}
!19 = !{!8, !11, !13, !17}
!20 = !{!8, !13, !15, !17}
!21 = !{!11, !13, !15, !17}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
!24 = !{!8, !11, !13, !15}
