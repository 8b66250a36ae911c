; ModuleID = '__compute_module_select_divide_fusion_kernel_module'
source_filename = "__compute_module_select_divide_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @select_divide_fusion(ptr %0) #0 {
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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !7
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  call void @llvm.experimental.noalias.scope.decl(metadata !17)
  %13 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %14 = load i64, ptr %10, align 4, !invariant.load !3, !alias.scope !15, !noalias !20
  %15 = call i64 @llvm.smax.i64(i64 %14, i64 0)
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 11)
  %17 = getelementptr inbounds nuw [8 x i8], ptr %8, i64 %16
  %18 = load double, ptr %17, align 8, !invariant.load !3, !alias.scope !13, !noalias !21
  %19 = icmp sgt i32 %13, 1
  %20 = fmul double %18, 5.000000e-01
  %21 = getelementptr inbounds nuw i8, ptr %4, i64 8
  %22 = load double, ptr %21, align 8, !invariant.load !3, !alias.scope !8, !noalias !22
  %23 = fsub double %20, %22
  %24 = fcmp une double %23, 0.000000e+00
  %25 = and i1 %19, %24
  %26 = fdiv double 1.000000e+00, %23
  %27 = select i1 %25, double %26, double 1.000000e+00
  store double %27, ptr %12, align 8, !alias.scope !17, !noalias !23
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 11}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 4}
!6 = !{i64 96}
!7 = !{i64 8}
!8 = !{!9}
!9 = distinct !{!9, !10, !"select_divide_fusion_wrapped: argument 0"}
!10 = distinct !{!10, !"select_divide_fusion_wrapped"}
!11 = !{!12}
!12 = distinct !{!12, !10, !"select_divide_fusion_wrapped: argument 1"}
!13 = !{!14}
!14 = distinct !{!14, !10, !"select_divide_fusion_wrapped: argument 2"}
!15 = !{!16}
!16 = distinct !{!16, !10, !"select_divide_fusion_wrapped: argument 3"}
!17 = !{!18}
!18 = distinct !{!18, !10, !"select_divide_fusion_wrapped: argument 4"}
!19 = !{!9, !14, !16, !18}
!20 = !{!9, !12, !14, !18}
!21 = !{!9, !12, !16, !18}
!22 = !{!12, !14, !16, !18}
!23 = !{!9, !12, !14, !16}
