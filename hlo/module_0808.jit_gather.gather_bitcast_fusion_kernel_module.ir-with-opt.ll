; ModuleID = '__compute_module_gather_bitcast_fusion_kernel_module'
source_filename = "__compute_module_gather_bitcast_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @gather_bitcast_fusion(ptr %0) #0 {
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

9:                                                ; preds = %12, %1
  %10 = phi i64 [ %21, %12 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 9
  br i1 %11, label %12, label %gather_bitcast_fusion_wrapped.exit

12:                                               ; preds = %9
  %13 = getelementptr inbounds [4 x i8], ptr %6, i64 %10
  %14 = load i32, ptr %13, align 4, !invariant.load !3, !alias.scope !10, !noalias !14
  %15 = call i32 @llvm.smax.i32(i32 %14, i32 0)
  %16 = call i32 @llvm.smin.i32(i32 %15, i32 999)
  %17 = zext nneg i32 %16 to i64
  %18 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %17
  %19 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !7, !noalias !15
  %20 = getelementptr inbounds [8 x i8], ptr %8, i64 %10
  store double %19, ptr %20, align 8, !alias.scope !12, !noalias !16
  %21 = add i64 %10, 1
  br label %9

gather_bitcast_fusion_wrapped.exit:               ; preds = %9
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8000}
!5 = !{i64 36}
!6 = !{i64 72}
!7 = !{!8}
!8 = distinct !{!8, !9, !"gather_bitcast_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"gather_bitcast_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"gather_bitcast_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"gather_bitcast_fusion_wrapped: argument 2"}
!14 = !{!8, !13}
!15 = !{!11, !13}
!16 = !{!8, !11}
