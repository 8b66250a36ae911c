; ModuleID = '__compute_module_compare_select_fusion.1_kernel_module'
source_filename = "__compute_module_compare_select_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @compare_select_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  br label %13

13:                                               ; preds = %16, %1
  %14 = phi i64 [ %39, %16 ], [ 0, %1 ]
  %15 = icmp slt i64 %14, 121
  br i1 %15, label %16, label %compare_select_fusion.1_wrapped.exit

16:                                               ; preds = %13
  %17 = getelementptr inbounds [8 x i8], ptr %8, i64 %14
  %18 = load double, ptr %17, align 8, !invariant.load !3, !alias.scope !11, !noalias !17
  %19 = fcmp oeq double %18, 0.000000e+00
  %20 = fcmp uno double %18, 0.000000e+00
  %21 = getelementptr inbounds [4 x i8], ptr %10, i64 %14
  %22 = load i32, ptr %21, align 4, !invariant.load !3, !alias.scope !13, !noalias !18
  %23 = bitcast double %18 to i64
  %24 = select i1 %19, i64 0, i64 %23
  %25 = select i1 %20, i64 9221120237041090560, i64 %24
  %26 = icmp slt i64 %25, 0
  %27 = xor i64 %25, 9223372036854775807
  %28 = getelementptr inbounds [4 x i8], ptr %4, i64 %14
  %29 = load i32, ptr %28, align 4, !invariant.load !3, !alias.scope !6, !noalias !19
  %30 = sub i32 %22, %29
  %31 = getelementptr inbounds [8 x i8], ptr %6, i64 %14
  %32 = load i64, ptr %31, align 4, !invariant.load !3, !alias.scope !9, !noalias !20
  %33 = select i1 %26, i64 %27, i64 %25
  %34 = lshr i32 %30, 1
  %35 = icmp slt i64 %32, %33
  %36 = select i1 %35, i32 0, i32 %34
  %37 = add i32 %29, %36
  %38 = getelementptr inbounds [4 x i8], ptr %12, i64 %14
  store i32 %37, ptr %38, align 4, !alias.scope !15, !noalias !21
  %39 = add i64 %14, 1
  br label %13

compare_select_fusion.1_wrapped.exit:             ; preds = %13
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 484}
!5 = !{i64 968}
!6 = !{!7}
!7 = distinct !{!7, !8, !"compare_select_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"compare_select_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"compare_select_fusion.1_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"compare_select_fusion.1_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"compare_select_fusion.1_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"compare_select_fusion.1_wrapped: argument 4"}
!17 = !{!7, !10, !14, !16}
!18 = !{!7, !10, !12, !16}
!19 = !{!10, !12, !14, !16}
!20 = !{!7, !12, !14, !16}
!21 = !{!7, !10, !12, !14}
