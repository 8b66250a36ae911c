; ModuleID = '__compute_module___compute_module_wrapped_abs'
source_filename = "__compute_module___compute_module_wrapped_abs"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_abs(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 128
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 128)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 128
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_abs_impl(ptr %5, ptr %5, i64 0, i64 64, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, ptr %7, ptr %7, i64 0, i64 64, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_abs_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22) #0 {
  %24 = udiv i64 %22, 2
  %25 = urem i64 %22, 2
  %26 = sub i64 64, %24
  %27 = call i64 @llvm.smin.i64(i64 %26, i64 1)
  %28 = sub i64 2, %25
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 1)
  %30 = icmp eq i64 %27, 1
  %31 = icmp eq i64 %29, 1
  %32 = and i1 %30, %31
  %33 = alloca double, i64 1, align 8
  %34 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %33, 0
  %35 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %34, ptr %33, 1
  %36 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %35, i64 0, 2
  %37 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %36, i64 1, 3, 0
  %38 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %37, i64 1, 3, 1
  %39 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %38, i64 1, 3, 2
  %40 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %39, i64 1, 3, 3
  %41 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %40, i64 1, 4, 0
  %42 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %41, i64 1, 4, 1
  %43 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %42, i64 1, 4, 2
  %44 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %43, i64 1, 4, 3
  %45 = alloca double, i64 1, align 8
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %45, 0
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, ptr %45, 1
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, i64 0, 2
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 1, 3, 0
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 1, 3, 1
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 1, 3, 2
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 1, 3, 3
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 1, 4, 0
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 1, 4, 1
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 1, 4, 2
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 1, 4, 3
  %57 = select i1 %32, { ptr, ptr, i64, [4 x i64], [4 x i64] } %44, { ptr, ptr, i64, [4 x i64], [4 x i64] } %56
  br i1 %32, label %58, label %62

58:                                               ; preds = %23
  %59 = mul nsw i64 %24, 2
  %60 = add nsw i64 %59, %25
  %61 = getelementptr double, ptr %1, i64 %60
  call void @llvm.memcpy.p0.p0.i64(ptr %33, ptr %61, i64 8, i1 false)
  br label %88

62:                                               ; preds = %23
  %63 = mul nsw i64 %24, 2
  %64 = add nsw i64 %63, %25
  br label %65

65:                                               ; preds = %85, %62
  %66 = phi i64 [ %86, %85 ], [ 0, %62 ]
  %67 = icmp slt i64 %66, %27
  br i1 %67, label %68, label %87

68:                                               ; preds = %65
  br label %69

69:                                               ; preds = %72, %68
  %70 = phi i64 [ %84, %72 ], [ 0, %68 ]
  %71 = icmp slt i64 %70, %29
  br i1 %71, label %72, label %85

72:                                               ; preds = %69
  %73 = getelementptr double, ptr %1, i64 %64
  %74 = mul nuw nsw i64 %66, 2
  %75 = add nuw nsw i64 %74, %70
  %76 = add nuw nsw i64 %75, 0
  %77 = add nuw nsw i64 %76, 0
  %78 = getelementptr inbounds nuw double, ptr %73, i64 %77
  %79 = load double, ptr %78, align 8
  %80 = add nuw nsw i64 %66, %70
  %81 = add nuw nsw i64 %80, 0
  %82 = add nuw nsw i64 %81, 0
  %83 = getelementptr inbounds nuw double, ptr %45, i64 %82
  store double %79, ptr %83, align 8
  %84 = add i64 %70, 1
  br label %69

85:                                               ; preds = %69
  %86 = add i64 %66, 1
  br label %65

87:                                               ; preds = %65
  br label %88

88:                                               ; preds = %58, %87
  %89 = alloca double, i64 1, align 64
  %90 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, 1
  %91 = getelementptr double, ptr %90, i64 0
  %92 = load <1 x double>, ptr %91, align 8
  %93 = extractelement <1 x double> %92, i64 0
  %94 = call double @llvm.fabs.f64(double %93)
  %95 = insertelement <1 x double> poison, double %94, i64 0
  %96 = getelementptr double, ptr %89, i64 0
  store <1 x double> %95, ptr %96, align 8
  br i1 %32, label %97, label %101

97:                                               ; preds = %88
  %98 = mul nsw i64 %24, 2
  %99 = add nsw i64 %98, %25
  %100 = getelementptr double, ptr %12, i64 %99
  call void @llvm.memcpy.p0.p0.i64(ptr %100, ptr %89, i64 8, i1 false)
  br label %127

101:                                              ; preds = %88
  %102 = mul nsw i64 %24, 2
  %103 = add nsw i64 %102, %25
  br label %104

104:                                              ; preds = %124, %101
  %105 = phi i64 [ %125, %124 ], [ 0, %101 ]
  %106 = icmp slt i64 %105, %27
  br i1 %106, label %107, label %126

107:                                              ; preds = %104
  br label %108

108:                                              ; preds = %111, %107
  %109 = phi i64 [ %123, %111 ], [ 0, %107 ]
  %110 = icmp slt i64 %109, %29
  br i1 %110, label %111, label %124

111:                                              ; preds = %108
  %112 = add nuw nsw i64 %105, %109
  %113 = add nuw nsw i64 %112, 0
  %114 = add nuw nsw i64 %113, 0
  %115 = getelementptr inbounds nuw double, ptr %89, i64 %114
  %116 = load double, ptr %115, align 8
  %117 = getelementptr double, ptr %12, i64 %103
  %118 = mul nuw nsw i64 %105, 2
  %119 = add nuw nsw i64 %118, %109
  %120 = add nuw nsw i64 %119, 0
  %121 = add nuw nsw i64 %120, 0
  %122 = getelementptr inbounds nuw double, ptr %117, i64 %121
  store double %116, ptr %122, align 8
  %123 = add i64 %109, 1
  br label %108

124:                                              ; preds = %108
  %125 = add i64 %105, 1
  br label %104

126:                                              ; preds = %104
  br label %127

127:                                              ; preds = %97, %126
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
