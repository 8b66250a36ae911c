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
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  br label %9

9:                                                ; preds = %38, %1
  %10 = phi i64 [ %39, %38 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 2
  br i1 %11, label %12, label %multiply_reduce_fusion.1_wrapped.exit

12:                                               ; preds = %9
  br label %13

13:                                               ; preds = %34, %12
  %14 = phi i64 [ %37, %34 ], [ 0, %12 ]
  %15 = icmp slt i64 %14, 6
  br i1 %15, label %16, label %38

16:                                               ; preds = %13
  %17 = mul nsw i64 %14, 3
  br label %18

18:                                               ; preds = %22, %16
  %19 = phi i64 [ %33, %22 ], [ 0, %16 ]
  %20 = phi double [ %32, %22 ], [ 0.000000e+00, %16 ]
  %21 = icmp slt i64 %19, 3
  br i1 %21, label %22, label %34

22:                                               ; preds = %18
  %.idx1 = mul i64 %10, 144
  %23 = getelementptr i8, ptr %6, i64 %.idx1
  %24 = getelementptr [8 x i8], ptr %23, i64 %17
  %25 = getelementptr [8 x i8], ptr %24, i64 %19
  %26 = load double, ptr %25, align 8, !invariant.load !3, !alias.scope !10, !noalias !14
  %27 = fmul double %26, -5.000000e-01
  %28 = getelementptr [8 x i8], ptr %4, i64 %17
  %29 = getelementptr [8 x i8], ptr %28, i64 %19
  %30 = load double, ptr %29, align 8, !invariant.load !3, !alias.scope !7, !noalias !15
  %31 = fmul double %27, %30
  %32 = fadd reassoc double %20, %31
  %33 = add i64 %19, 1
  br label %18

34:                                               ; preds = %18
  %.idx = mul i64 %10, 48
  %35 = getelementptr i8, ptr %8, i64 %.idx
  %36 = getelementptr [8 x i8], ptr %35, i64 %14
  store double %20, ptr %36, align 8, !alias.scope !12, !noalias !16
  %37 = add i64 %14, 1
  br label %13, !llvm.loop !17

38:                                               ; preds = %13
  %39 = add i64 %10, 1
  br label %9, !llvm.loop !17

multiply_reduce_fusion.1_wrapped.exit:            ; preds = %9
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
!4 = !{i64 144}
!5 = !{i64 288}
!6 = !{i64 96}
!7 = !{!8}
!8 = distinct !{!8, !9, !"multiply_reduce_fusion.1_wrapped: argument 0"}
!9 = distinct !{!9, !"multiply_reduce_fusion.1_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"multiply_reduce_fusion.1_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"multiply_reduce_fusion.1_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
