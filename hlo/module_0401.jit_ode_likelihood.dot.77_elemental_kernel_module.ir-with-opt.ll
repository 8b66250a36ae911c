; ModuleID = '__compute_module_dot.77_elemental_kernel_module'
source_filename = "__compute_module_dot.77_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @dot.77_kernel(ptr %0) #0 {
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
  call void @col_major_gemv_F64_4_8_12_7_1(ptr nonnull %arg1, ptr nonnull %arg0, ptr nonnull %arg2, i64 %workgroup_id_x)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: uwtable
define internal void @col_major_gemv_F64_4_8_12_7_1(ptr %0, ptr %1, ptr %2, i64 %3) #1 {
entry:
  %dot.inner.tiled.invar_address59 = alloca i64, align 8
  br i1 false, label %-true, label %-false

-after:                                           ; preds = %-false, %dot.outer.tiled.loop_exit
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 96
  %5 = getelementptr inbounds nuw i8, ptr %0, i64 192
  %6 = getelementptr inbounds nuw i8, ptr %0, i64 288
  %7 = getelementptr inbounds nuw i8, ptr %0, i64 384
  %8 = getelementptr inbounds nuw i8, ptr %0, i64 480
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 576
  %10 = load double, ptr %1, align 8
  %.splatinsert42 = insertelement <4 x double> poison, double %10, i64 0
  %.splat43 = shufflevector <4 x double> %.splatinsert42, <4 x double> poison, <4 x i32> zeroinitializer
  %11 = getelementptr inbounds nuw i8, ptr %1, i64 8
  %12 = load double, ptr %11, align 8
  %.splatinsert44 = insertelement <4 x double> poison, double %12, i64 0
  %.splat45 = shufflevector <4 x double> %.splatinsert44, <4 x double> poison, <4 x i32> zeroinitializer
  %13 = getelementptr inbounds nuw i8, ptr %1, i64 16
  %14 = load double, ptr %13, align 8
  %.splatinsert46 = insertelement <4 x double> poison, double %14, i64 0
  %.splat47 = shufflevector <4 x double> %.splatinsert46, <4 x double> poison, <4 x i32> zeroinitializer
  %15 = getelementptr inbounds nuw i8, ptr %1, i64 24
  %16 = load double, ptr %15, align 8
  %.splatinsert48 = insertelement <4 x double> poison, double %16, i64 0
  %.splat49 = shufflevector <4 x double> %.splatinsert48, <4 x double> poison, <4 x i32> zeroinitializer
  %17 = getelementptr inbounds nuw i8, ptr %1, i64 32
  %18 = load double, ptr %17, align 8
  %.splatinsert50 = insertelement <4 x double> poison, double %18, i64 0
  %.splat51 = shufflevector <4 x double> %.splatinsert50, <4 x double> poison, <4 x i32> zeroinitializer
  %19 = getelementptr inbounds nuw i8, ptr %1, i64 40
  %20 = load double, ptr %19, align 8
  %.splatinsert52 = insertelement <4 x double> poison, double %20, i64 0
  %.splat53 = shufflevector <4 x double> %.splatinsert52, <4 x double> poison, <4 x i32> zeroinitializer
  %21 = getelementptr inbounds nuw i8, ptr %1, i64 48
  %22 = load double, ptr %21, align 8
  %.splatinsert54 = insertelement <4 x double> poison, double %22, i64 0
  %.splat55 = shufflevector <4 x double> %.splatinsert54, <4 x double> poison, <4 x i32> zeroinitializer
  %23 = mul i64 %3, 12
  %24 = add i64 %23, 12
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 12)
  store i64 %23, ptr %dot.inner.tiled.invar_address59, align 4
  br label %dot.inner.tiled.loop_header57

dot.inner.tiled.loop_header57:                    ; preds = %dot.inner.tiled.loop_body58, %-after
  %dot.inner.tiled.indvar60 = load i64, ptr %dot.inner.tiled.invar_address59, align 4
  %.not = icmp ult i64 %dot.inner.tiled.indvar60, %25
  br i1 %.not, label %dot.inner.tiled.loop_body58, label %dot.inner.tiled.loop_exit56

dot.inner.tiled.loop_body58:                      ; preds = %dot.inner.tiled.loop_header57
  %invar.inc61 = add nuw nsw i64 %dot.inner.tiled.indvar60, 4
  store i64 %invar.inc61, ptr %dot.inner.tiled.invar_address59, align 4
  %26 = getelementptr inbounds [8 x i8], ptr %0, i64 %dot.inner.tiled.indvar60
  %27 = load <4 x double>, ptr %26, align 8
  %28 = getelementptr inbounds [8 x i8], ptr %4, i64 %dot.inner.tiled.indvar60
  %29 = load <4 x double>, ptr %28, align 8
  %30 = getelementptr inbounds [8 x i8], ptr %5, i64 %dot.inner.tiled.indvar60
  %31 = load <4 x double>, ptr %30, align 8
  %32 = getelementptr inbounds [8 x i8], ptr %6, i64 %dot.inner.tiled.indvar60
  %33 = load <4 x double>, ptr %32, align 8
  %34 = getelementptr inbounds [8 x i8], ptr %7, i64 %dot.inner.tiled.indvar60
  %35 = load <4 x double>, ptr %34, align 8
  %36 = getelementptr inbounds [8 x i8], ptr %8, i64 %dot.inner.tiled.indvar60
  %37 = load <4 x double>, ptr %36, align 8
  %38 = getelementptr inbounds [8 x i8], ptr %9, i64 %dot.inner.tiled.indvar60
  %39 = load <4 x double>, ptr %38, align 8
  %40 = fmul <4 x double> %27, %.splat43
  %41 = fadd <4 x double> %40, zeroinitializer
  %42 = fmul <4 x double> %29, %.splat45
  %43 = fadd <4 x double> %41, %42
  %44 = fmul <4 x double> %31, %.splat47
  %45 = fadd <4 x double> %43, %44
  %46 = fmul <4 x double> %33, %.splat49
  %47 = fadd <4 x double> %45, %46
  %48 = fmul <4 x double> %35, %.splat51
  %49 = fadd <4 x double> %47, %48
  %50 = fmul <4 x double> %37, %.splat53
  %51 = fadd <4 x double> %49, %50
  %52 = fmul <4 x double> %39, %.splat55
  %53 = fadd <4 x double> %51, %52
  %54 = getelementptr inbounds [8 x i8], ptr %2, i64 %dot.inner.tiled.indvar60
  store <4 x double> %53, ptr %54, align 8
  br label %dot.inner.tiled.loop_header57, !llvm.loop !7

dot.inner.tiled.loop_exit56:                      ; preds = %dot.inner.tiled.loop_header57
  %55 = icmp eq i64 %3, 0
  br i1 %55, label %-true62, label %-after63

-after63:                                         ; preds = %-true62, %dot.inner.tiled.loop_exit56
  ret void

-true:                                            ; preds = %entry
  br label %dot.inner.tiled.loop_header

dot.inner.tiled.loop_header:                      ; preds = %dot.inner.tiled.loop_body, %-true
  br i1 poison, label %dot.inner.tiled.loop_exit, label %dot.inner.tiled.loop_body

dot.inner.tiled.loop_body:                        ; preds = %dot.inner.tiled.loop_header
  br label %dot.inner.tiled.loop_header, !llvm.loop !10

dot.inner.tiled.loop_exit:                        ; preds = %dot.inner.tiled.loop_header
  br i1 poison, label %-true15, label %-after16

-after16:                                         ; preds = %-true15, %dot.inner.tiled.loop_exit
  br label %dot.outer.tiled.loop_header

dot.outer.tiled.loop_header:                      ; preds = %-after41, %-after16
  br i1 poison, label %dot.outer.tiled.loop_exit, label %dot.outer.tiled.loop_body

dot.outer.tiled.loop_body:                        ; preds = %dot.outer.tiled.loop_header
  br label %dot.inner.tiled.loop_header35

dot.inner.tiled.loop_header35:                    ; preds = %dot.inner.tiled.loop_body36, %dot.outer.tiled.loop_body
  br i1 poison, label %dot.inner.tiled.loop_exit34, label %dot.inner.tiled.loop_body36

dot.inner.tiled.loop_body36:                      ; preds = %dot.inner.tiled.loop_header35
  br label %dot.inner.tiled.loop_header35, !llvm.loop !11

dot.inner.tiled.loop_exit34:                      ; preds = %dot.inner.tiled.loop_header35
  br i1 poison, label %-true40, label %-after41

-after41:                                         ; preds = %-true40, %dot.inner.tiled.loop_exit34
  br label %dot.outer.tiled.loop_header, !llvm.loop !12

dot.outer.tiled.loop_exit:                        ; preds = %dot.outer.tiled.loop_header
  br label %-after

-false:                                           ; preds = %entry
  br label %-after

-true15:                                          ; preds = %dot.inner.tiled.loop_exit
  br label %-after16

-true40:                                          ; preds = %dot.inner.tiled.loop_exit34
  br label %-after41

-true62:                                          ; preds = %dot.inner.tiled.loop_exit56
  br label %-after63
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { uwtable "denormal-fp-math"="preserve-sign" "no-frame-pointer-elim"="false" }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!xla_cpu_memory_region_name = !{!0}
!llvm.module.flags = !{!1}

!0 = !{!"xla_cpu_emitter__dot_kernel_emitter__hlo_opcode__dot"}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{}
!3 = !{i64 56}
!4 = !{i64 64}
!5 = !{i64 672}
!6 = !{i64 96}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!"llvm.loop.vectorize.enable", i1 false}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
