; ModuleID = '__compute_module_broadcast_add_fusion.2_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.2_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.2(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !5)
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %7

7:                                                ; preds = %24, %1
  %8 = phi i64 [ %25, %24 ], [ 0, %1 ]
  %9 = icmp slt i64 %8, 2
  br i1 %9, label %10, label %broadcast_add_fusion.2_wrapped.exit

10:                                               ; preds = %7
  %11 = shl nsw i64 %8, 1
  %12 = getelementptr [4 x i8], ptr %4, i64 %11
  %13 = getelementptr i8, ptr %12, i64 4
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !5, !noalias !8
  br label %15

15:                                               ; preds = %18, %10
  %16 = phi i64 [ %23, %18 ], [ 0, %10 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %24

18:                                               ; preds = %15
  %19 = trunc i64 %16 to i32
  %20 = add i32 %14, %19
  %21 = getelementptr [4 x i8], ptr %6, i64 %11
  %22 = getelementptr [4 x i8], ptr %21, i64 %16
  store i32 %20, ptr %22, align 4, !alias.scope !8, !noalias !5
  %23 = add i64 %16, 1
  br label %15

24:                                               ; preds = %15
  %25 = add i64 %8, 1
  br label %7, !llvm.loop !10

broadcast_add_fusion.2_wrapped.exit:              ; preds = %7
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 2}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{!6}
!6 = distinct !{!6, !7, !"broadcast_add_fusion.2_wrapped: argument 0"}
!7 = distinct !{!7, !"broadcast_add_fusion.2_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"broadcast_add_fusion.2_wrapped: argument 1"}
!10 = distinct !{!10, !11}
!11 = !{!"llvm.loop.unroll.disable"}
