; ModuleID = '__compute_module_bitcast_subtract_fusion_kernel_module'
source_filename = "__compute_module_bitcast_subtract_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @bitcast_subtract_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  br label %9

9:                                                ; preds = %27, %1
  %10 = phi i64 [ %33, %27 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 6
  br i1 %11, label %12, label %bitcast_subtract_fusion_wrapped.exit

12:                                               ; preds = %9
  br label %13

13:                                               ; preds = %17, %12
  %14 = phi i64 [ %26, %17 ], [ 0, %12 ]
  %15 = phi double [ %25, %17 ], [ 0.000000e+00, %12 ]
  %16 = icmp slt i64 %14, 2
  br i1 %16, label %17, label %27

17:                                               ; preds = %13
  %.idx = shl i64 %10, 4
  %18 = getelementptr i8, ptr %6, i64 %.idx
  %19 = getelementptr [8 x i8], ptr %18, i64 %14
  %20 = load double, ptr %19, align 8, !invariant.load !3, !alias.scope !9, !noalias !13
  %21 = fmul double %20, f0x3FF0020C6B44002A
  %22 = fmul double %21, %21
  %23 = fadd double %22, f0x3FFD63D934FB7885
  %24 = fmul double %23, 5.000000e-01
  %25 = fadd reassoc double %15, %24
  %26 = add i64 %14, 1
  br label %13

27:                                               ; preds = %13
  %28 = fmul double %15, f0x3FE71547652B82FE
  %29 = getelementptr inbounds [8 x i8], ptr %4, i64 %10
  %30 = load double, ptr %29, align 8, !invariant.load !3, !alias.scope !6, !noalias !14
  %31 = fsub double %28, %30
  %32 = getelementptr inbounds [8 x i8], ptr %8, i64 %10
  store double %31, ptr %32, align 8, !alias.scope !11, !noalias !15
  %33 = add i64 %10, 1
  br label %9, !llvm.loop !16

bitcast_subtract_fusion_wrapped.exit:             ; preds = %9
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 20}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 48}
!5 = !{i64 96}
!6 = !{!7}
!7 = distinct !{!7, !8, !"bitcast_subtract_fusion_wrapped: argument 0"}
!8 = distinct !{!8, !"bitcast_subtract_fusion_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"bitcast_subtract_fusion_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"bitcast_subtract_fusion_wrapped: argument 2"}
!13 = !{!7, !12}
!14 = !{!10, !12}
!15 = !{!7, !10}
!16 = distinct !{!16, !17}
!17 = !{!"llvm.loop.unroll.disable"}
