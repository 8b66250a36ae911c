; ModuleID = '__compute_module_compare_reduce_fusion_kernel_module'
source_filename = "__compute_module_compare_reduce_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @compare_reduce_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !5)
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %5

5:                                                ; preds = %9, %1
  %6 = phi i64 [ %15, %9 ], [ 0, %1 ]
  %7 = phi i8 [ %14, %9 ], [ 0, %1 ]
  %8 = icmp slt i64 %6, 6
  br i1 %8, label %9, label %compare_reduce_fusion_wrapped.exit

9:                                                ; preds = %5
  %10 = getelementptr inbounds [8 x i8], ptr %4, i64 %6
  %11 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !5, !noalias !8
  %12 = fcmp uno double %11, 0.000000e+00
  %13 = zext i1 %12 to i8
  %14 = or i8 %7, %13
  %15 = add i64 %6, 1
  br label %5

compare_reduce_fusion_wrapped.exit:               ; preds = %5
  %16 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !10
  store i8 %7, ptr %17, align 1, !alias.scope !8, !noalias !5
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{!6}
!6 = distinct !{!6, !7, !"compare_reduce_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"compare_reduce_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"compare_reduce_fusion_wrapped: argument 1"}
!10 = !{i64 1}
