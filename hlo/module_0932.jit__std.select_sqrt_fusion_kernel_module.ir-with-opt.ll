; ModuleID = '__compute_module_select_sqrt_fusion_kernel_module'
source_filename = "__compute_module_select_sqrt_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @select_sqrt_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %7 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !9, !noalias !15
  %8 = fmul double %7, 6.250000e-02
  br label %9

9:                                                ; preds = %34, %1
  %10 = phi i64 [ %35, %34 ], [ 0, %1 ]
  %11 = phi double [ %16, %34 ], [ 0.000000e+00, %1 ]
  %12 = icmp slt i64 %10, 4
  br i1 %12, label %13, label %select_sqrt_fusion_wrapped.exit

13:                                               ; preds = %9
  br label %14

14:                                               ; preds = %32, %13
  %15 = phi i64 [ %33, %32 ], [ 0, %13 ]
  %16 = phi double [ %21, %32 ], [ %11, %13 ]
  %17 = icmp slt i64 %15, 2
  br i1 %17, label %18, label %34

18:                                               ; preds = %14
  br label %19

19:                                               ; preds = %23, %18
  %20 = phi i64 [ %31, %23 ], [ 0, %18 ]
  %21 = phi double [ %30, %23 ], [ %16, %18 ]
  %22 = icmp slt i64 %20, 2
  br i1 %22, label %23, label %32

23:                                               ; preds = %19
  %.idx = shl i64 %10, 5
  %24 = getelementptr i8, ptr %4, i64 %.idx
  %.idx1 = shl i64 %15, 4
  %25 = getelementptr i8, ptr %24, i64 %.idx1
  %26 = getelementptr [8 x i8], ptr %25, i64 %20
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !6, !noalias !16
  %28 = fsub double %27, %8
  %29 = fmul double %28, %28
  %30 = fadd reassoc double %21, %29
  %31 = add i64 %20, 1
  br label %19

32:                                               ; preds = %19
  %33 = add i64 %15, 1
  br label %14, !llvm.loop !17

34:                                               ; preds = %14
  %35 = add i64 %10, 1
  br label %9, !llvm.loop !17

select_sqrt_fusion_wrapped.exit:                  ; preds = %9
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !5
  %38 = load i64, ptr %37, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %39 = sitofp i64 %38 to double
  %40 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %41 = load ptr, ptr %40, align 8, !invariant.load !3, !dereferenceable !5
  %42 = fsub double 1.600000e+01, %39
  %43 = fcmp ogt double %42, 0.000000e+00
  %44 = fdiv double %11, %42
  %45 = select i1 %43, double %44, double +qnan
  %46 = call double @llvm.sqrt.f64(double %45)
  store double %46, ptr %41, align 8, !alias.scope !13, !noalias !20
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 128}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"select_sqrt_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"select_sqrt_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"select_sqrt_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"select_sqrt_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"select_sqrt_fusion_wrapped: argument 3"}
!15 = !{!7, !12, !14}
!16 = !{!10, !12, !14}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
!19 = !{!7, !10, !14}
!20 = !{!7, !10, !12}
