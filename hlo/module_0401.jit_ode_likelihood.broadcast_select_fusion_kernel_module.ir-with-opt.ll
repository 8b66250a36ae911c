; ModuleID = '__compute_module_broadcast_select_fusion_kernel_module'
source_filename = "__compute_module_broadcast_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  %11 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !11, !noalias !15
  %12 = load double, ptr %10, align 8, !invariant.load !3, !alias.scope !13, !noalias !16
  %13 = call double @llvm.maximum.f64(double %11, double %12)
  %14 = fcmp olt double %13, 1.000000e+00
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %24, %18 ], [ 0, %1 ]
  %17 = icmp slt i64 %16, 6
  br i1 %17, label %18, label %broadcast_select_fusion_wrapped.exit

18:                                               ; preds = %15
  %19 = getelementptr inbounds [8 x i8], ptr %4, i64 %16
  %20 = load double, ptr %19, align 8, !invariant.load !3, !alias.scope !6, !noalias !17
  %21 = getelementptr inbounds [8 x i8], ptr %6, i64 %16
  %22 = load double, ptr %21, align 8, !alias.scope !9, !noalias !18
  %23 = select i1 %14, double %20, double %22
  store double %23, ptr %21, align 8, !alias.scope !9, !noalias !18
  %24 = add i64 %16, 1
  br label %15

broadcast_select_fusion_wrapped.exit:             ; preds = %15
  ret ptr null
}

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
!1 = !{i32 1, !"xla_dylib_index", i64 26}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 8}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_select_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_select_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_select_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_select_fusion_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_select_fusion_wrapped: argument 3"}
!15 = !{!7, !10, !14}
!16 = !{!7, !10, !12}
!17 = !{!10, !12, !14}
!18 = !{!7, !12, !14}
