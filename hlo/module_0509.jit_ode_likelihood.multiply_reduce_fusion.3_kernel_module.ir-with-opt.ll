; ModuleID = '__compute_module_multiply_reduce_fusion.3_kernel_module'
source_filename = "__compute_module_multiply_reduce_fusion.3_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_reduce_fusion.3(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !7
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !8
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %13 = load double, ptr %8, align 8, !invariant.load !3, !alias.scope !14, !noalias !20
  br label %14

14:                                               ; preds = %47, %1
  %15 = phi i64 [ %48, %47 ], [ 0, %1 ]
  %16 = icmp slt i64 %15, 6
  br i1 %16, label %17, label %multiply_reduce_fusion.3_wrapped.exit

17:                                               ; preds = %14
  %18 = shl nsw i64 %15, 1
  br label %19

19:                                               ; preds = %43, %17
  %20 = phi i64 [ %46, %43 ], [ 0, %17 ]
  %21 = icmp slt i64 %20, 3
  br i1 %21, label %22, label %47

22:                                               ; preds = %19
  br label %23

23:                                               ; preds = %27, %22
  %24 = phi i64 [ %42, %27 ], [ 0, %22 ]
  %25 = phi double [ %41, %27 ], [ 0.000000e+00, %22 ]
  %26 = icmp slt i64 %24, 2
  br i1 %26, label %27, label %43

27:                                               ; preds = %23
  %28 = getelementptr [8 x i8], ptr %10, i64 %18
  %29 = getelementptr [8 x i8], ptr %28, i64 %24
  %30 = load double, ptr %29, align 8, !invariant.load !3, !alias.scope !16, !noalias !21
  %.idx1 = shl i64 %20, 4
  %31 = getelementptr i8, ptr %6, i64 %.idx1
  %32 = getelementptr [8 x i8], ptr %31, i64 %24
  %33 = load double, ptr %32, align 8, !invariant.load !3, !alias.scope !12, !noalias !22
  %34 = fmul double %13, %33
  %35 = getelementptr [8 x i8], ptr %4, i64 %18
  %.idx2 = mul i64 %20, 96
  %36 = getelementptr i8, ptr %35, i64 %.idx2
  %37 = getelementptr [8 x i8], ptr %36, i64 %24
  %38 = load double, ptr %37, align 8, !invariant.load !3, !alias.scope !9, !noalias !23
  %39 = fsub double %30, %34
  %40 = fmul double %39, %38
  %41 = fadd reassoc double %25, %40
  %42 = add i64 %24, 1
  br label %23

43:                                               ; preds = %23
  %.idx = mul i64 %15, 24
  %44 = getelementptr i8, ptr %12, i64 %.idx
  %45 = getelementptr [8 x i8], ptr %44, i64 %20
  store double %25, ptr %45, align 8, !alias.scope !18, !noalias !24
  %46 = add i64 %20, 1
  br label %19, !llvm.loop !25

47:                                               ; preds = %19
  %48 = add i64 %15, 1
  br label %14, !llvm.loop !25

multiply_reduce_fusion.3_wrapped.exit:            ; preds = %14
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 288}
!5 = !{i64 48}
!6 = !{i64 8}
!7 = !{i64 96}
!8 = !{i64 144}
!9 = !{!10}
!10 = distinct !{!10, !11, !"multiply_reduce_fusion.3_wrapped: argument 0"}
!11 = distinct !{!11, !"multiply_reduce_fusion.3_wrapped"}
!12 = !{!13}
!13 = distinct !{!13, !11, !"multiply_reduce_fusion.3_wrapped: argument 1"}
!14 = !{!15}
!15 = distinct !{!15, !11, !"multiply_reduce_fusion.3_wrapped: argument 2"}
!16 = !{!17}
!17 = distinct !{!17, !11, !"multiply_reduce_fusion.3_wrapped: argument 3"}
!18 = !{!19}
!19 = distinct !{!19, !11, !"multiply_reduce_fusion.3_wrapped: argument 4"}
!20 = !{!10, !13, !17, !19}
!21 = !{!10, !13, !15, !19}
!22 = !{!10, !15, !17, !19}
!23 = !{!13, !15, !17, !19}
!24 = !{!10, !13, !15, !17}
!25 = distinct !{!25, !26}
!26 = !{!"llvm.loop.unroll.disable"}
