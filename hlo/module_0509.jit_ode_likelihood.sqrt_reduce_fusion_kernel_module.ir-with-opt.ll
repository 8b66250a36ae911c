; ModuleID = '__compute_module_sqrt_reduce_fusion_kernel_module'
source_filename = "__compute_module_sqrt_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @sqrt_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %11 = load i8, ptr %8, align 1, !invariant.load !3, !alias.scope !11, !noalias !17
  %12 = trunc i8 %11 to i1
  br label %13

13:                                               ; preds = %43, %1
  %14 = phi i64 [ %47, %43 ], [ 0, %1 ]
  %15 = phi double [ %46, %43 ], [ -inf, %1 ]
  %16 = icmp slt i64 %14, 6
  br i1 %16, label %17, label %sqrt_reduce_fusion_wrapped.exit

17:                                               ; preds = %13
  %18 = shl nsw i64 %14, 1
  br label %19

19:                                               ; preds = %23, %17
  %20 = phi i64 [ %42, %23 ], [ 0, %17 ]
  %21 = phi double [ %41, %23 ], [ 0.000000e+00, %17 ]
  %22 = icmp slt i64 %20, 2
  br i1 %22, label %23, label %43

23:                                               ; preds = %19
  %24 = add nsw i64 %18, %20
  %25 = getelementptr inbounds [8 x i8], ptr %6, i64 %24
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !9, !noalias !18
  %27 = getelementptr inbounds [8 x i8], ptr %4, i64 %24
  %28 = load double, ptr %27, align 8, !invariant.load !3, !alias.scope !6, !noalias !19
  %29 = select i1 %12, double %28, double %26
  %30 = call double @llvm.fabs.f64(double %28)
  %31 = call double @llvm.fabs.f64(double %29)
  %32 = call nsz double @llvm.maximum.f64(double %30, double %31)
  %33 = getelementptr inbounds [8 x i8], ptr %10, i64 %24
  %34 = load double, ptr %33, align 8, !invariant.load !3, !alias.scope !13, !noalias !20
  %35 = fcmp uno double %34, 0.000000e+00
  %36 = fmul double %32, 1.000000e-09
  %37 = select i1 %35, double +inf, double %34
  %38 = fadd double %36, 1.000000e-09
  %39 = fdiv double %37, %38
  %40 = fmul double %39, %39
  %41 = fadd reassoc double %21, %40
  %42 = add i64 %20, 1
  br label %19

43:                                               ; preds = %19
  %44 = fmul double %21, 5.000000e-01
  %45 = call double @llvm.sqrt.f64(double %44)
  %46 = call reassoc double @llvm.maximum.f64(double %15, double %45)
  %47 = add i64 %14, 1
  br label %13, !llvm.loop !21

sqrt_reduce_fusion_wrapped.exit:                  ; preds = %13
  %48 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %49 = load ptr, ptr %48, align 8, !invariant.load !3, !dereferenceable !23
  store double %15, ptr %49, align 8, !alias.scope !15, !noalias !24
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 96}
!5 = !{i64 1}
!6 = !{!7}
!7 = distinct !{!7, !8, !"sqrt_reduce_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"sqrt_reduce_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"sqrt_reduce_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"sqrt_reduce_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"sqrt_reduce_fusion_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"sqrt_reduce_fusion_wrapped: argument 4"}
!17 = !{!7, !10, !14, !16}
!18 = !{!7, !12, !14, !16}
!19 = !{!10, !12, !14, !16}
!20 = !{!7, !10, !12, !16}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
!23 = !{i64 8}
!24 = !{!7, !10, !12, !14}
