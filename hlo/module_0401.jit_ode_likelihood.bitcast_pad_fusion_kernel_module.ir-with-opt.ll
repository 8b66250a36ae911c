; ModuleID = '__compute_module_bitcast_pad_fusion_kernel_module'
source_filename = "__compute_module_bitcast_pad_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @bitcast_pad_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  br label %13

13:                                               ; preds = %39, %1
  %14 = phi i64 [ %40, %39 ], [ 0, %1 ]
  %15 = icmp slt i64 %14, 7
  br i1 %15, label %16, label %bitcast_pad_fusion_wrapped.exit

16:                                               ; preds = %13
  %17 = icmp eq i64 %14, 0
  br label %18

18:                                               ; preds = %34, %16
  %19 = phi i64 [ %38, %34 ], [ 0, %16 ]
  %20 = icmp slt i64 %19, 6
  br i1 %20, label %21, label %39

21:                                               ; preds = %18
  br i1 %17, label %22, label %33

22:                                               ; preds = %21
  %23 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !15, !noalias !19
  %24 = getelementptr inbounds [8 x i8], ptr %8, i64 %19
  %25 = load double, ptr %24, align 8, !invariant.load !3, !alias.scope !13, !noalias !20
  %26 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !11, !noalias !21
  %27 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !8, !noalias !22
  %28 = fsub double %27, %26
  %29 = fneg double %28
  %30 = trunc i8 %23 to i1
  %31 = select i1 %30, double 0.000000e+00, double %25
  %32 = fmul double %31, %29
  br label %34

33:                                               ; preds = %21
  br label %34

34:                                               ; preds = %33, %22
  %35 = phi double [ 0.000000e+00, %33 ], [ %32, %22 ]
  %.idx = mul i64 %14, 48
  %36 = getelementptr i8, ptr %12, i64 %.idx
  %37 = getelementptr [8 x i8], ptr %36, i64 %19
  store double %35, ptr %37, align 8, !alias.scope !17, !noalias !23
  %38 = add i64 %19, 1
  br label %18

39:                                               ; preds = %18
  %40 = add i64 %14, 1
  br label %13, !llvm.loop !24

bitcast_pad_fusion_wrapped.exit:                  ; preds = %13
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 17}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 48}
!6 = !{i64 1}
!7 = !{i64 336}
!8 = !{!9}
!9 = distinct !{!9, !10, !"bitcast_pad_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"bitcast_pad_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"bitcast_pad_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"bitcast_pad_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"bitcast_pad_fusion_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"bitcast_pad_fusion_wrapped: argument 4"}
!19 = !{!9, !12, !14, !18}
!20 = !{!9, !12, !16, !18}
!21 = !{!9, !14, !16, !18}
!22 = !{!12, !14, !16, !18}
!23 = !{!9, !12, !14, !16}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
