; ModuleID = '__compute_module_select_select_fusion_kernel_module'
source_filename = "__compute_module_select_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @select_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  %17 = load double, ptr %12, align 8, !invariant.load !3, !alias.scope !16, !noalias !22
  %18 = getelementptr inbounds nuw i8, ptr %12, i64 7992
  %19 = load double, ptr %18, align 8, !invariant.load !3, !alias.scope !16, !noalias !22
  %20 = load double, ptr %6, align 8, !invariant.load !3, !alias.scope !10, !noalias !23
  %21 = getelementptr inbounds nuw i8, ptr %6, i64 7992
  %22 = load double, ptr %21, align 8, !invariant.load !3, !alias.scope !10, !noalias !23
  br label %23

23:                                               ; preds = %26, %1
  %24 = phi i64 [ %57, %26 ], [ 0, %1 ]
  %25 = icmp slt i64 %24, 481
  br i1 %25, label %26, label %select_select_fusion_wrapped.exit

26:                                               ; preds = %23
  %27 = getelementptr inbounds [8 x i8], ptr %10, i64 %24
  %28 = load double, ptr %27, align 8, !invariant.load !3, !alias.scope !14, !noalias !24
  %29 = getelementptr inbounds [8 x i8], ptr %8, i64 %24
  %30 = load double, ptr %29, align 8, !invariant.load !3, !alias.scope !12, !noalias !25
  %31 = fsub double %30, %28
  %32 = getelementptr inbounds [4 x i8], ptr %14, i64 %24
  %33 = load i32, ptr %32, align 4, !invariant.load !3, !alias.scope !18, !noalias !26
  %34 = call i32 @llvm.smax.i32(i32 %33, i32 1)
  %35 = call i32 @llvm.smin.i32(i32 %34, i32 999)
  %36 = zext nneg i32 %35 to i64
  %37 = getelementptr inbounds nuw [8 x i8], ptr %12, i64 %36
  %38 = load double, ptr %37, align 8, !invariant.load !3, !alias.scope !16, !noalias !22
  %39 = fsub double %38, %28
  %40 = call double @llvm.fabs.f64(double %39)
  %41 = fcmp ole double %40, f0x3970000000000000
  %42 = select i1 %41, double 1.000000e+00, double %39
  %43 = fdiv double %31, %42
  %44 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %36
  %45 = load double, ptr %44, align 8, !invariant.load !3, !alias.scope !10, !noalias !23
  %46 = getelementptr inbounds [8 x i8], ptr %4, i64 %24
  %47 = load double, ptr %46, align 8, !invariant.load !3, !alias.scope !7, !noalias !27
  %48 = fsub double %45, %47
  %49 = fmul double %43, %48
  %50 = fadd double %47, %49
  %51 = fcmp olt double %30, %17
  %52 = select i1 %41, double %47, double %50
  %53 = fcmp ogt double %30, %19
  %54 = select i1 %51, double %20, double %52
  %55 = select i1 %53, double %22, double %54
  %56 = getelementptr inbounds [8 x i8], ptr %16, i64 %24
  store double %55, ptr %56, align 8, !alias.scope !20, !noalias !28
  %57 = add i64 %24, 1
  br label %23

select_select_fusion_wrapped.exit:                ; preds = %23
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smax.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i32 @llvm.smin.i32(i32, i32) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3848}
!5 = !{i64 8000}
!6 = !{i64 1924}
!7 = !{!8}
!8 = distinct !{!8, !9, !"select_select_fusion_wrapped: argument 0"}
!9 = distinct !{!9, !"select_select_fusion_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"select_select_fusion_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"select_select_fusion_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"select_select_fusion_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"select_select_fusion_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"select_select_fusion_wrapped: argument 5"}
!20 = !{!21}
!21 = distinct !{!21, !9, !"select_select_fusion_wrapped: argument 6"}
!22 = !{!8, !11, !13, !15, !19, !21}
!23 = !{!8, !13, !15, !17, !19, !21}
!24 = !{!8, !11, !13, !17, !19, !21}
!25 = !{!8, !11, !15, !17, !19, !21}
!26 = !{!8, !11, !13, !15, !17, !21}
!27 = !{!11, !13, !15, !17, !19, !21}
!28 = !{!8, !11, !13, !15, !17, !19}
