; ModuleID = '__compute_module_bitcast_pad_fusion.1_kernel_module'
source_filename = "__compute_module_bitcast_pad_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @bitcast_pad_fusion.1(ptr %0) #0 {
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

13:                                               ; preds = %48, %1
  %14 = phi i64 [ %49, %48 ], [ 0, %1 ]
  %15 = icmp slt i64 %14, 7
  br i1 %15, label %16, label %bitcast_pad_fusion.1_wrapped.exit

16:                                               ; preds = %13
  %17 = icmp eq i64 %14, 0
  br label %18

18:                                               ; preds = %46, %16
  %19 = phi i64 [ %47, %46 ], [ 0, %16 ]
  %20 = icmp slt i64 %19, 6
  br i1 %20, label %21, label %48

21:                                               ; preds = %18
  %22 = shl nsw i64 %19, 1
  br label %23

23:                                               ; preds = %40, %21
  %24 = phi i64 [ %45, %40 ], [ 0, %21 ]
  %25 = icmp slt i64 %24, 2
  br i1 %25, label %26, label %46

26:                                               ; preds = %23
  br i1 %17, label %27, label %39

27:                                               ; preds = %26
  %28 = load i8, ptr %10, align 1, !invariant.load !3, !alias.scope !15, !noalias !19
  %29 = getelementptr [8 x i8], ptr %8, i64 %22
  %30 = getelementptr [8 x i8], ptr %29, i64 %24
  %31 = load double, ptr %30, align 8, !invariant.load !3, !alias.scope !13, !noalias !20
  %32 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !11, !noalias !21
  %33 = load double, ptr %4, align 8, !invariant.load !3, !alias.scope !8, !noalias !22
  %34 = fsub double %33, %32
  %35 = fneg double %34
  %36 = trunc i8 %28 to i1
  %37 = select i1 %36, double 0.000000e+00, double %31
  %38 = fmul double %37, %35
  br label %40

39:                                               ; preds = %26
  br label %40

40:                                               ; preds = %39, %27
  %41 = phi double [ 0.000000e+00, %39 ], [ %38, %27 ]
  %.idx = mul i64 %14, 96
  %42 = getelementptr i8, ptr %12, i64 %.idx
  %43 = getelementptr [8 x i8], ptr %42, i64 %22
  %44 = getelementptr [8 x i8], ptr %43, i64 %24
  store double %41, ptr %44, align 8, !alias.scope !17, !noalias !23
  %45 = add i64 %24, 1
  br label %23

46:                                               ; preds = %23
  %47 = add i64 %19, 1
  br label %18, !llvm.loop !24

48:                                               ; preds = %18
  %49 = add i64 %14, 1
  br label %13, !llvm.loop !24

bitcast_pad_fusion.1_wrapped.exit:                ; preds = %13
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 19}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{i64 1}
!7 = !{i64 672}
!8 = !{!9}
!9 = distinct !{!9, !10, !"bitcast_pad_fusion.1_wrapped: argument 0"}
!10 = distinct !{!10, !"bitcast_pad_fusion.1_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"bitcast_pad_fusion.1_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"bitcast_pad_fusion.1_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"bitcast_pad_fusion.1_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"bitcast_pad_fusion.1_wrapped: argument 4"}
!19 = !{!9, !12, !14, !18}
!20 = !{!9, !12, !16, !18}
!21 = !{!9, !14, !16, !18}
!22 = !{!12, !14, !16, !18}
!23 = !{!9, !12, !14, !16}
!24 = distinct !{!24, !25}
!25 = !{!"llvm.loop.unroll.disable"}
