; ModuleID = '__compute_module_dot.99_elemental_kernel_module'
source_filename = "__compute_module_dot.99_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @dot.99_kernel(ptr %0) #0 {
  %workgroup_id_gep = getelementptr inbounds nuw i8, ptr %0, i64 8
  %workgroup_id = load ptr, ptr %workgroup_id_gep, align 8
  %workgroup_id_x = load i64, ptr %workgroup_id, align 4
  %args_gep = getelementptr inbounds nuw i8, ptr %0, i64 24
  %args = load ptr, ptr %args_gep, align 8
  %arg0 = load ptr, ptr %args, align 8, !invariant.load !2, !dereferenceable !3, !align !4
  %arg1_gep = getelementptr i8, ptr %args, i64 16
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !2, !dereferenceable !5, !align !4
  %arg2_gep = getelementptr i8, ptr %args, i64 32
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !2, !dereferenceable !6, !align !4
  call void @col_major_gemv_F64_4_8_6_7_1(ptr nonnull %arg1, ptr nonnull %arg0, ptr nonnull %arg2, i64 %workgroup_id_x)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: uwtable
define internal void @col_major_gemv_F64_4_8_6_7_1(ptr %0, ptr %1, ptr %2, i64 %3) #1 {
entry:
  %dot.inner.epilg.inner.invar_address93 = alloca i64, align 8
  %dot.inner.epilg.outer.invar_address87 = alloca i64, align 8
  %dot.inner.tiled.invar_address79 = alloca i64, align 8
  br i1 false, label %-true, label %-false

-after:                                           ; preds = %-false, %dot.outer.tiled.loop_exit
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 48
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 144
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 240
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %10 = load double, ptr %1, align 8
  %.splatinsert62 = insertelement <4 x double> poison, double %10, i64 0
  %.splat63 = shufflevector <4 x double> %.splatinsert62, <4 x double> poison, <4 x i32> zeroinitializer
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %12 = load double, ptr %11, align 8
  %.splatinsert64 = insertelement <4 x double> poison, double %12, i64 0
  %.splat65 = shufflevector <4 x double> %.splatinsert64, <4 x double> poison, <4 x i32> zeroinitializer
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %14 = load double, ptr %13, align 8
  %.splatinsert66 = insertelement <4 x double> poison, double %14, i64 0
  %.splat67 = shufflevector <4 x double> %.splatinsert66, <4 x double> poison, <4 x i32> zeroinitializer
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %16 = load double, ptr %15, align 8
  %.splatinsert68 = insertelement <4 x double> poison, double %16, i64 0
  %.splat69 = shufflevector <4 x double> %.splatinsert68, <4 x double> poison, <4 x i32> zeroinitializer
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %18 = load double, ptr %17, align 8
  %.splatinsert70 = insertelement <4 x double> poison, double %18, i64 0
  %.splat71 = shufflevector <4 x double> %.splatinsert70, <4 x double> poison, <4 x i32> zeroinitializer
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %20 = load double, ptr %19, align 8
  %.splatinsert72 = insertelement <4 x double> poison, double %20, i64 0
  %.splat73 = shufflevector <4 x double> %.splatinsert72, <4 x double> poison, <4 x i32> zeroinitializer
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %22 = load double, ptr %21, align 8
  %.splatinsert74 = insertelement <4 x double> poison, double %22, i64 0
  %.splat75 = shufflevector <4 x double> %.splatinsert74, <4 x double> poison, <4 x i32> zeroinitializer
  %23 = shl i64 %3, 2
  %24 = add i64 %23, 4
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 4)
  store i64 %23, ptr %dot.inner.tiled.invar_address79, align 4
  br label %dot.inner.tiled.loop_header77

dot.inner.tiled.loop_header77:                    ; preds = %dot.inner.tiled.loop_body78, %-after
  %dot.inner.tiled.indvar80 = load i64, ptr %dot.inner.tiled.invar_address79, align 4
  %.not = icmp ult i64 %dot.inner.tiled.indvar80, %25
  br i1 %.not, label %dot.inner.tiled.loop_body78, label %dot.inner.tiled.loop_exit76

dot.inner.tiled.loop_body78:                      ; preds = %dot.inner.tiled.loop_header77
  %invar.inc81 = add nuw nsw i64 %dot.inner.tiled.indvar80, 4
  store i64 %invar.inc81, ptr %dot.inner.tiled.invar_address79, align 4
  %26 = getelementptr inbounds [8 x i8], ptr %0, i64 %dot.inner.tiled.indvar80
  %27 = load <4 x double>, ptr %26, align 8
  %28 = getelementptr inbounds [8 x i8], ptr %4, i64 %dot.inner.tiled.indvar80
  %29 = load <4 x double>, ptr %28, align 8
  %30 = getelementptr inbounds [8 x i8], ptr %5, i64 %dot.inner.tiled.indvar80
  %31 = load <4 x double>, ptr %30, align 8
  %32 = getelementptr inbounds [8 x i8], ptr %6, i64 %dot.inner.tiled.indvar80
  %33 = load <4 x double>, ptr %32, align 8
  %34 = getelementptr inbounds [8 x i8], ptr %7, i64 %dot.inner.tiled.indvar80
  %35 = load <4 x double>, ptr %34, align 8
  %36 = getelementptr inbounds [8 x i8], ptr %8, i64 %dot.inner.tiled.indvar80
  %37 = load <4 x double>, ptr %36, align 8
  %38 = getelementptr inbounds [8 x i8], ptr %9, i64 %dot.inner.tiled.indvar80
  %39 = load <4 x double>, ptr %38, align 8
  %40 = fmul <4 x double> %27, %.splat63
  %41 = fadd <4 x double> %40, zeroinitializer
  %42 = fmul <4 x double> %29, %.splat65
  %43 = fadd <4 x double> %41, %42
  %44 = fmul <4 x double> %31, %.splat67
  %45 = fadd <4 x double> %43, %44
  %46 = fmul <4 x double> %33, %.splat69
  %47 = fadd <4 x double> %45, %46
  %48 = fmul <4 x double> %35, %.splat71
  %49 = fadd <4 x double> %47, %48
  %50 = fmul <4 x double> %37, %.splat73
  %51 = fadd <4 x double> %49, %50
  %52 = fmul <4 x double> %39, %.splat75
  %53 = fadd <4 x double> %51, %52
  %54 = getelementptr inbounds [8 x i8], ptr %2, i64 %dot.inner.tiled.indvar80
  store <4 x double> %53, ptr %54, align 8
  br label %dot.inner.tiled.loop_header77, !llvm.loop !7

dot.inner.tiled.loop_exit76:                      ; preds = %dot.inner.tiled.loop_header77
  %55 = icmp eq i64 %3, 0
  br i1 %55, label %-true82, label %-after83

-after83:                                         ; preds = %dot.inner.epilg.outer.loop_exit84, %dot.inner.tiled.loop_exit76
  ret void

-true:                                            ; preds = %entry
  br label %dot.inner.tiled.loop_header

dot.inner.tiled.loop_header:                      ; preds = %dot.inner.tiled.loop_body, %-true
  br i1 poison, label %dot.inner.tiled.loop_exit, label %dot.inner.tiled.loop_body

dot.inner.tiled.loop_body:                        ; preds = %dot.inner.tiled.loop_header
  br label %dot.inner.tiled.loop_header, !llvm.loop !10

dot.inner.tiled.loop_exit:                        ; preds = %dot.inner.tiled.loop_header
  br i1 poison, label %-true15, label %-after16

-after16:                                         ; preds = %dot.inner.epilg.outer.loop_exit, %dot.inner.tiled.loop_exit
  br label %dot.outer.tiled.loop_header

dot.outer.tiled.loop_header:                      ; preds = %-after46, %-after16
  br i1 poison, label %dot.outer.tiled.loop_exit, label %dot.outer.tiled.loop_body

dot.outer.tiled.loop_body:                        ; preds = %dot.outer.tiled.loop_header
  br label %dot.inner.tiled.loop_header40

dot.inner.tiled.loop_header40:                    ; preds = %dot.inner.tiled.loop_body41, %dot.outer.tiled.loop_body
  br i1 poison, label %dot.inner.tiled.loop_exit39, label %dot.inner.tiled.loop_body41

dot.inner.tiled.loop_body41:                      ; preds = %dot.inner.tiled.loop_header40
  br label %dot.inner.tiled.loop_header40, !llvm.loop !11

dot.inner.tiled.loop_exit39:                      ; preds = %dot.inner.tiled.loop_header40
  br i1 poison, label %-true45, label %-after46

-after46:                                         ; preds = %dot.inner.epilg.outer.loop_exit47, %dot.inner.tiled.loop_exit39
  br label %dot.outer.tiled.loop_header, !llvm.loop !12

dot.outer.tiled.loop_exit:                        ; preds = %dot.outer.tiled.loop_header
  br label %-after

-false:                                           ; preds = %entry
  br label %-after

-true15:                                          ; preds = %dot.inner.tiled.loop_exit
  br label %dot.inner.epilg.outer.loop_header

dot.inner.epilg.outer.loop_header:                ; preds = %dot.inner.epilg.inner.loop_exit, %-true15
  br i1 poison, label %dot.inner.epilg.outer.loop_exit, label %dot.inner.epilg.outer.loop_body

dot.inner.epilg.outer.loop_body:                  ; preds = %dot.inner.epilg.outer.loop_header
  br label %dot.inner.epilg.inner.loop_header

dot.inner.epilg.inner.loop_header:                ; preds = %-after21, %dot.inner.epilg.outer.loop_body
  br i1 poison, label %dot.inner.epilg.inner.loop_exit, label %dot.inner.epilg.inner.loop_body

dot.inner.epilg.inner.loop_body:                  ; preds = %dot.inner.epilg.inner.loop_header
  br i1 poison, label %-true19, label %-false20

-after21:                                         ; preds = %-false20, %-true19
  br label %dot.inner.epilg.inner.loop_header, !llvm.loop !13

dot.inner.epilg.inner.loop_exit:                  ; preds = %dot.inner.epilg.inner.loop_header
  br label %dot.inner.epilg.outer.loop_header, !llvm.loop !14

dot.inner.epilg.outer.loop_exit:                  ; preds = %dot.inner.epilg.outer.loop_header
  br label %-after16

-true19:                                          ; preds = %dot.inner.epilg.inner.loop_body
  br label %-after21

-false20:                                         ; preds = %dot.inner.epilg.inner.loop_body
  br label %-after21

-true45:                                          ; preds = %dot.inner.tiled.loop_exit39
  br label %dot.inner.epilg.outer.loop_header48

dot.inner.epilg.outer.loop_header48:              ; preds = %dot.inner.epilg.inner.loop_exit53, %-true45
  br i1 poison, label %dot.inner.epilg.outer.loop_exit47, label %dot.inner.epilg.outer.loop_body49

dot.inner.epilg.outer.loop_body49:                ; preds = %dot.inner.epilg.outer.loop_header48
  br label %dot.inner.epilg.inner.loop_header54

dot.inner.epilg.inner.loop_header54:              ; preds = %-after61, %dot.inner.epilg.outer.loop_body49
  br i1 poison, label %dot.inner.epilg.inner.loop_exit53, label %dot.inner.epilg.inner.loop_body55

dot.inner.epilg.inner.loop_body55:                ; preds = %dot.inner.epilg.inner.loop_header54
  br i1 poison, label %-true59, label %-false60

-after61:                                         ; preds = %-false60, %-true59
  br label %dot.inner.epilg.inner.loop_header54, !llvm.loop !15

dot.inner.epilg.inner.loop_exit53:                ; preds = %dot.inner.epilg.inner.loop_header54
  br label %dot.inner.epilg.outer.loop_header48, !llvm.loop !16

dot.inner.epilg.outer.loop_exit47:                ; preds = %dot.inner.epilg.outer.loop_header48
  br label %-after46

-true59:                                          ; preds = %dot.inner.epilg.inner.loop_body55
  br label %-after61

-false60:                                         ; preds = %dot.inner.epilg.inner.loop_body55
  br label %-after61

-true82:                                          ; preds = %dot.inner.tiled.loop_exit76
  store i64 0, ptr %dot.inner.epilg.outer.invar_address87, align 4
  br label %dot.inner.epilg.outer.loop_header85

dot.inner.epilg.outer.loop_header85:              ; preds = %dot.inner.epilg.inner.loop_exit90, %-true82
  %dot.inner.epilg.outer.indvar88 = load i64, ptr %dot.inner.epilg.outer.invar_address87, align 4
  %56 = icmp ugt i64 %dot.inner.epilg.outer.indvar88, 6
  br i1 %56, label %dot.inner.epilg.outer.loop_exit84, label %dot.inner.epilg.outer.loop_body86

dot.inner.epilg.outer.loop_body86:                ; preds = %dot.inner.epilg.outer.loop_header85
  %invar.inc89 = add nuw nsw i64 %dot.inner.epilg.outer.indvar88, 1
  store i64 %invar.inc89, ptr %dot.inner.epilg.outer.invar_address87, align 4
  %57 = icmp eq i64 %dot.inner.epilg.outer.indvar88, 0
  %58 = getelementptr inbounds nuw [8 x i8], ptr %1, i64 %dot.inner.epilg.outer.indvar88
  %59 = load double, ptr %58, align 8
  %.idx = mul nuw nsw i64 %dot.inner.epilg.outer.indvar88, 48
  %60 = getelementptr inbounds nuw i8, ptr %0, i64 %.idx
  store i64 4, ptr %dot.inner.epilg.inner.invar_address93, align 4
  br label %dot.inner.epilg.inner.loop_header91

dot.inner.epilg.inner.loop_header91:              ; preds = %-after98, %dot.inner.epilg.outer.loop_body86
  %dot.inner.epilg.inner.indvar94 = load i64, ptr %dot.inner.epilg.inner.invar_address93, align 4
  %61 = icmp ugt i64 %dot.inner.epilg.inner.indvar94, 5
  br i1 %61, label %dot.inner.epilg.inner.loop_exit90, label %dot.inner.epilg.inner.loop_body92

dot.inner.epilg.inner.loop_body92:                ; preds = %dot.inner.epilg.inner.loop_header91
  %invar.inc95 = add nuw nsw i64 %dot.inner.epilg.inner.indvar94, 1
  store i64 %invar.inc95, ptr %dot.inner.epilg.inner.invar_address93, align 4
  %62 = getelementptr inbounds nuw [8 x i8], ptr %60, i64 %dot.inner.epilg.inner.indvar94
  %63 = load double, ptr %62, align 8
  %64 = fmul double %63, %59
  br i1 %57, label %-true96, label %-false97

-after98:                                         ; preds = %-false97, %-true96
  br label %dot.inner.epilg.inner.loop_header91, !llvm.loop !17

dot.inner.epilg.inner.loop_exit90:                ; preds = %dot.inner.epilg.inner.loop_header91
  br label %dot.inner.epilg.outer.loop_header85, !llvm.loop !18

dot.inner.epilg.outer.loop_exit84:                ; preds = %dot.inner.epilg.outer.loop_header85
  br label %-after83

-true96:                                          ; preds = %dot.inner.epilg.inner.loop_body92
  %65 = getelementptr inbounds nuw [8 x i8], ptr %2, i64 %dot.inner.epilg.inner.indvar94
  store double %64, ptr %65, align 8
  br label %-after98

-false97:                                         ; preds = %dot.inner.epilg.inner.loop_body92
  %66 = getelementptr inbounds nuw [8 x i8], ptr %2, i64 %dot.inner.epilg.inner.indvar94
  %67 = load double, ptr %66, align 8
  %68 = fadd double %67, %64
  store double %68, ptr %66, align 8
  br label %-after98
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { uwtable "denormal-fp-math"="preserve-sign" "no-frame-pointer-elim"="false" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!xla_cpu_memory_region_name = !{!0}
!llvm.module.flags = !{!1}

!0 = !{!"xla_cpu_emitter__dot_kernel_emitter__hlo_opcode__dot"}
!1 = !{i32 1, !"xla_dylib_index", i64 5}
!2 = !{}
!3 = !{i64 56}
!4 = !{i64 64}
!5 = !{i64 336}
!6 = !{i64 48}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!"llvm.loop.vectorize.enable", i1 false}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
!13 = distinct !{!13, !8, !9}
!14 = distinct !{!14, !8, !9}
!15 = distinct !{!15, !8, !9}
!16 = distinct !{!16, !8, !9}
!17 = distinct !{!17, !8, !9}
!18 = distinct !{!18, !8, !9}
