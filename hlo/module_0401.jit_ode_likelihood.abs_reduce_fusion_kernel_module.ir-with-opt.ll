; ModuleID = '__compute_module_abs_reduce_fusion_kernel_module'
source_filename = "__compute_module_abs_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @abs_reduce_fusion(ptr %0) #0 {
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

13:                                               ; preds = %17, %1
  %14 = phi i64 [ %35, %17 ], [ 0, %1 ]
  %15 = phi double [ %34, %17 ], [ -inf, %1 ]
  %16 = icmp slt i64 %14, 6
  br i1 %16, label %17, label %abs_reduce_fusion_wrapped.exit

17:                                               ; preds = %13
  %18 = getelementptr inbounds [8 x i8], ptr %6, i64 %14
  %19 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !9, !noalias !18
  %20 = getelementptr inbounds [8 x i8], ptr %4, i64 %14
  %21 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !6, !noalias !19
  %22 = select i1 %12, double %21, double %19
  %23 = call double @llvm.fabs.f64(double %21)
  %24 = call double @llvm.fabs.f64(double %22)
  %25 = call nsz double @llvm.maximum.f64(double %23, double %24)
  %26 = getelementptr inbounds [8 x i8], ptr %10, i64 %14
  %27 = load double, ptr %26, align 8, !invariant.load !3, !alias.scope !13, !noalias !20
  %28 = fcmp uno double %27, 0.000000e+00
  %29 = fmul double %25, 1.000000e-09
  %30 = select i1 %28, double +inf, double %27
  %31 = fadd double %29, 1.000000e-09
  %32 = fdiv double %30, %31
  %33 = call double @llvm.fabs.f64(double %32)
  %34 = call reassoc double @llvm.maximum.f64(double %15, double %33)
  %35 = add i64 %14, 1
  br label %13

abs_reduce_fusion_wrapped.exit:                   ; preds = %13
  %36 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %37 = load ptr, ptr %36, align 8, !invariant.load !3, !dereferenceable !21
  store double %15, ptr %37, align 8, !alias.scope !15, !noalias !22
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

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
!1 = !{i32 1, !"xla_dylib_index", i64 7}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 1}
!6 = !{!7}
!7 = distinct !{!7, !8, !"abs_reduce_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"abs_reduce_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"abs_reduce_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"abs_reduce_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"abs_reduce_fusion_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"abs_reduce_fusion_wrapped: argument 4"}
!17 = !{!7, !10, !14, !16}
!18 = !{!7, !12, !14, !16}
!19 = !{!10, !12, !14, !16}
!20 = !{!7, !10, !12, !16}
!21 = !{i64 8}
!22 = !{!7, !10, !12, !14}
