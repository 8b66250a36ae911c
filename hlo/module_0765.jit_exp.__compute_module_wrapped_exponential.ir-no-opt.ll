; ModuleID = '__compute_module___compute_module_wrapped_exponential'
source_filename = "__compute_module___compute_module_wrapped_exponential"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare <8 x double> @xla.exp.v8f64(<8 x double>)

define ptr @wrapped_exponential(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %9 = load ptr, ptr %8, align 8
  %10 = getelementptr inbounds %kernel_dim3, ptr %9, i32 0, i32 0
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = mul nuw nsw i64 %12, 7
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 7)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 7
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_exponential_impl(ptr %5, ptr %5, i64 0, i64 50, i64 1, ptr %7, ptr %7, i64 0, i64 50, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_exponential_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, i64 %10) #0 {
  %12 = mul nsw i64 %10, 8
  %13 = sub i64 50, %12
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 8)
  %15 = icmp eq i64 %14, 8
  %16 = alloca double, i64 8, align 8
  %17 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %16, 0
  %18 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %17, ptr %16, 1
  %19 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %18, i64 0, 2
  %20 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %19, i64 8, 3, 0
  %21 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %20, i64 1, 4, 0
  %22 = alloca double, i64 8, align 8
  %23 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %22, 0
  %24 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %23, ptr %22, 1
  %25 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %24, i64 0, 2
  %26 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %25, i64 8, 3, 0
  %27 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %26, i64 1, 4, 0
  %28 = select i1 %15, { ptr, ptr, i64, [1 x i64], [1 x i64] } %21, { ptr, ptr, i64, [1 x i64], [1 x i64] } %27
  br i1 %15, label %29, label %31

29:                                               ; preds = %11
  %30 = getelementptr double, ptr %1, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr %16, ptr %30, i64 64, i1 false)
  br label %42

31:                                               ; preds = %11
  br label %32

32:                                               ; preds = %35, %31
  %33 = phi i64 [ %40, %35 ], [ 0, %31 ]
  %34 = icmp slt i64 %33, %14
  br i1 %34, label %35, label %41

35:                                               ; preds = %32
  %36 = getelementptr double, ptr %1, i64 %12
  %37 = getelementptr inbounds nuw double, ptr %36, i64 %33
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds nuw double, ptr %22, i64 %33
  store double %38, ptr %39, align 8
  %40 = add i64 %33, 1
  br label %32

41:                                               ; preds = %32
  br label %42

42:                                               ; preds = %29, %41
  %43 = alloca double, i64 8, align 64
  %44 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %28, 1
  %45 = load <8 x double>, ptr %44, align 8
  %46 = call <8 x double> @xla.exp.v8f64(<8 x double> %45)
  store <8 x double> %46, ptr %43, align 8
  br i1 %15, label %47, label %49

47:                                               ; preds = %42
  %48 = getelementptr double, ptr %6, i64 %12
  call void @llvm.memcpy.p0.p0.i64(ptr %48, ptr %43, i64 64, i1 false)
  br label %60

49:                                               ; preds = %42
  br label %50

50:                                               ; preds = %53, %49
  %51 = phi i64 [ %58, %53 ], [ 0, %49 ]
  %52 = icmp slt i64 %51, %14
  br i1 %52, label %53, label %59

53:                                               ; preds = %50
  %54 = getelementptr inbounds nuw double, ptr %43, i64 %51
  %55 = load double, ptr %54, align 8
  %56 = getelementptr double, ptr %6, i64 %12
  %57 = getelementptr inbounds nuw double, ptr %56, i64 %51
  store double %55, ptr %57, align 8
  %58 = add i64 %51, 1
  br label %50

59:                                               ; preds = %50
  br label %60

60:                                               ; preds = %47, %59
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
