; ModuleID = '__compute_module_bitcast_concatenate_fusion_kernel_module'
source_filename = "__compute_module_bitcast_concatenate_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @bitcast_concatenate_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  %9 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !9, !noalias !13
  %10 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !6, !noalias !14
  %11 = fmul double %10, f0x3F71111111111111
  br label %12

12:                                               ; preds = %15, %1
  %13 = phi i64 [ %23, %15 ], [ 0, %1 ]
  %14 = icmp slt i64 %13, 240
  br i1 %14, label %15, label %bitcast_concatenate_fusion_wrapped.exit

15:                                               ; preds = %12
  %16 = sitofp i64 %13 to double
  %17 = fmul nnan double %16, f0x3F71111111111111
  %18 = fsub nnan double 1.000000e+00, %17
  %19 = fmul double %9, %18
  %20 = fmul double %11, %16
  %21 = fadd double %19, %20
  %22 = getelementptr inbounds [8 x i8], ptr %8, i64 %13
  store double %21, ptr %22, align 8, !alias.scope !11, !noalias !15
  %23 = add i64 %13, 1
  br label %12

bitcast_concatenate_fusion_wrapped.exit:          ; preds = %12
  %24 = getelementptr inbounds nuw i8, ptr %8, i64 1920
  store double %10, ptr %24, align 8, !alias.scope !11, !noalias !15
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
!2 = !{!"xla_cpu_emitter__concatenate_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 1928}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_concatenate_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_concatenate_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_concatenate_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_concatenate_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
