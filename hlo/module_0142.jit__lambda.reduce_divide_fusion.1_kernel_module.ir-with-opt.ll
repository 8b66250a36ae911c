; ModuleID = '__compute_module_reduce_divide_fusion.1_kernel_module'
source_filename = "__compute_module_reduce_divide_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @reduce_divide_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  br label %7

7:                                                ; preds = %21, %1
  %8 = phi i64 [ %24, %21 ], [ 0, %1 ]
  %9 = icmp slt i64 %8, 64
  br i1 %9, label %10, label %reduce_divide_fusion.1_wrapped.exit

10:                                               ; preds = %7
  br label %11

11:                                               ; preds = %15, %10
  %12 = phi i64 [ %20, %15 ], [ 0, %10 ]
  %13 = phi double [ %19, %15 ], [ 0.000000e+00, %10 ]
  %14 = icmp slt i64 %12, 3
  br i1 %14, label %15, label %21

15:                                               ; preds = %11
  %.idx = mul i64 %8, 24
  %16 = getelementptr i8, ptr %4, i64 %.idx
  %17 = getelementptr [8 x i8], ptr %16, i64 %12
  %18 = load double, ptr %17, align 8, !invariant.load !3, !alias.scope !6, !noalias !9
  %19 = fadd reassoc double %13, %18
  %20 = add i64 %12, 1
  br label %11

21:                                               ; preds = %11
  %22 = fdiv double 1.000000e+00, %13
  %23 = getelementptr inbounds [8 x i8], ptr %6, i64 %8
  store double %22, ptr %23, align 8, !alias.scope !9, !noalias !6
  %24 = add i64 %8, 1
  br label %7, !llvm.loop !11

reduce_divide_fusion.1_wrapped.exit:              ; preds = %7
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 1536}
!5 = !{i64 512}
!6 = !{!7}
!7 = distinct !{!7, !8, !"reduce_divide_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"reduce_divide_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"reduce_divide_fusion.1_wrapped: argument 1"}
!11 = distinct !{!11, !12}
!12 = !{!"llvm.loop.unroll.disable"}
