; ModuleID = '__compute_module_wrapped_reduce_kernel_module'
source_filename = "__compute_module_wrapped_reduce_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @wrapped_reduce(ptr %0) #0 {
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
  %9 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !10, !noalias !14
  br label %10

10:                                               ; preds = %24, %1
  %11 = phi i64 [ %26, %24 ], [ 0, %1 ]
  %12 = icmp slt i64 %11, 6
  br i1 %12, label %13, label %wrapped_reduce_wrapped.exit

13:                                               ; preds = %10
  br label %14

14:                                               ; preds = %18, %13
  %15 = phi i64 [ %23, %18 ], [ 0, %13 ]
  %16 = phi double [ %22, %18 ], [ %9, %13 ]
  %17 = icmp slt i64 %15, 3
  br i1 %17, label %18, label %24

18:                                               ; preds = %14
  %.idx = mul i64 %11, 24
  %19 = getelementptr i8, ptr %4, i64 %.idx
  %20 = getelementptr [8 x i8], ptr %19, i64 %15
  %21 = load double, ptr %20, align 8, !invariant.load !3, !alias.scope !7, !noalias !15
  %22 = fadd reassoc double %16, %21
  %23 = add i64 %15, 1
  br label %14

24:                                               ; preds = %14
  %25 = getelementptr inbounds [8 x i8], ptr %8, i64 %11
  store double %16, ptr %25, align 8, !alias.scope !12, !noalias !16
  %26 = add i64 %11, 1
  br label %10, !llvm.loop !17

wrapped_reduce_wrapped.exit:                      ; preds = %10
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 31}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 144}
!5 = !{i64 8}
!6 = !{i64 48}
!7 = !{!8}
!8 = distinct !{!8, !9, !"wrapped_reduce_wrapped: argument 0"}
!9 = distinct !{!9, !"wrapped_reduce_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"wrapped_reduce_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"wrapped_reduce_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
!17 = distinct !{!17, !18}
!18 = !{!"llvm.loop.unroll.disable"}
