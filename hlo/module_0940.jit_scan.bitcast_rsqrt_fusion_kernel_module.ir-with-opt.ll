; ModuleID = '__compute_module_bitcast_rsqrt_fusion_kernel_module'
source_filename = "__compute_module_bitcast_rsqrt_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @bitcast_rsqrt_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !10
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  %9 = load i64, ptr %6, align 4, !invariant.load !8, !alias.scope !14, !noalias !18
  %10 = call i64 @llvm.smax.i64(i64 %9, i64 0)
  %11 = call i64 @llvm.smin.i64(i64 %10, i64 11)
  %12 = getelementptr inbounds nuw [8 x i8], ptr %4, i64 %11
  %13 = load double, ptr %12, align 8, !invariant.load !8, !alias.scope !11, !noalias !19
  %14 = insertelement <2 x double> <double poison, double undef>, double %13, i64 0
  %y_approx.i = call <2 x double> @llvm.x86.avx512.rsqrt14.pd.128(<2 x double> %14, <2 x double> zeroinitializer, i8 -1)
  %y_approx1.i = extractelement <2 x double> %y_approx.i, i64 0
  %15 = fmul double %13, %y_approx1.i
  %16 = fmul double %y_approx1.i, -5.000000e-01
  %17 = fmul double %15, %y_approx1.i
  %18 = fadd double %17, -1.000000e+00
  %19 = fmul double %16, %18
  %20 = fadd double %19, %y_approx1.i
  %21 = fmul double %13, %20
  %22 = fmul double %20, -5.000000e-01
  %23 = fmul double %21, %20
  %24 = fadd double %23, -1.000000e+00
  %25 = fmul double %22, %24
  %26 = fadd double %25, %20
  %use_hw_approx_mask.i = call i1 @llvm.is.fpclass.f64(double %13, i32 764)
  %result.i = select i1 %use_hw_approx_mask.i, double %y_approx1.i, double %26
  store double %result.i, ptr %8, align 8, !alias.scope !16, !noalias !20
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(none)
declare <2 x double> @llvm.x86.avx512.rsqrt14.pd.128(<2 x double>, <2 x double>, i8) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i1 @llvm.is.fpclass.f64(double, i32 immarg) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }
attributes #3 = { nocallback nofree nosync nounwind willreturn memory(none) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 96}
!10 = !{i64 8}
!11 = !{!12}
!12 = distinct !{!12, !13, !"bitcast_rsqrt_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"bitcast_rsqrt_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"bitcast_rsqrt_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"bitcast_rsqrt_fusion_wrapped: argument 2"}
!18 = !{!12, !17}
!19 = !{!15, !17}
!20 = !{!12, !15}
