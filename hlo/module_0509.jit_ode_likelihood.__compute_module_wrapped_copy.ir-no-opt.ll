; ModuleID = '__compute_module___compute_module_wrapped_copy'
source_filename = "__compute_module___compute_module_wrapped_copy"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_copy(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 6
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 6)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 6
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_copy_impl(ptr %5, ptr %5, i64 0, i64 1, i64 6, i64 2, i64 1, i64 1, i64 12, i64 2, i64 1, i64 12, i64 12, ptr %7, ptr %7, i64 0, i64 1, i64 6, i64 2, i64 1, i64 1, i64 12, i64 2, i64 1, i64 1, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, ptr %13, ptr %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22, i64 %23, i64 %24, i64 %25, i64 %26) #0 {
  %28 = sub i64 6, %26
  %29 = call i64 @llvm.smin.i64(i64 %28, i64 1)
  %30 = icmp eq i64 %29, 1
  %31 = alloca double, i64 2, align 8
  %32 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } poison, ptr %31, 0
  %33 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %32, ptr %31, 1
  %34 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %33, i64 0, 2
  %35 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %34, i64 1, 3, 0
  %36 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %35, i64 1, 3, 1
  %37 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %36, i64 2, 3, 2
  %38 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %37, i64 1, 3, 3
  %39 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %38, i64 1, 3, 4
  %40 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %39, i64 2, 4, 0
  %41 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %40, i64 2, 4, 1
  %42 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %41, i64 1, 4, 2
  %43 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %42, i64 1, 4, 3
  %44 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %43, i64 1, 4, 4
  %45 = alloca double, i64 2, align 8
  %46 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } poison, ptr %45, 0
  %47 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %46, ptr %45, 1
  %48 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %47, i64 0, 2
  %49 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %48, i64 1, 3, 0
  %50 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %49, i64 1, 3, 1
  %51 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %50, i64 2, 3, 2
  %52 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %51, i64 1, 3, 3
  %53 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %52, i64 1, 3, 4
  %54 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %53, i64 2, 4, 0
  %55 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %54, i64 2, 4, 1
  %56 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %55, i64 1, 4, 2
  %57 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %56, i64 1, 4, 3
  %58 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %57, i64 1, 4, 4
  %59 = select i1 %30, { ptr, ptr, i64, [5 x i64], [5 x i64] } %44, { ptr, ptr, i64, [5 x i64], [5 x i64] } %58
  br i1 %30, label %60, label %93

60:                                               ; preds = %27
  %61 = mul nsw i64 %26, 2
  br label %62

62:                                               ; preds = %65, %60
  %63 = phi i64 [ %76, %65 ], [ 0, %60 ]
  %64 = icmp slt i64 %63, 2
  br i1 %64, label %65, label %77

65:                                               ; preds = %62
  %66 = getelementptr double, ptr %1, i64 %61
  %67 = add nuw nsw i64 0, %63
  %68 = add nuw nsw i64 %67, 0
  %69 = add nuw nsw i64 %68, 0
  %70 = getelementptr inbounds nuw double, ptr %66, i64 %69
  %71 = load double, ptr %70, align 8
  %72 = add nuw nsw i64 0, %63
  %73 = add nuw nsw i64 %72, 0
  %74 = add nuw nsw i64 %73, 0
  %75 = getelementptr inbounds nuw double, ptr %31, i64 %74
  store double %71, ptr %75, align 8
  %76 = add i64 %63, 1
  br label %62

77:                                               ; preds = %62
  %78 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 3, 0
  %79 = mul i64 %78, 1
  %80 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 3, 1
  %81 = mul i64 %79, %80
  %82 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 3, 2
  %83 = mul i64 %81, %82
  %84 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 3, 3
  %85 = mul i64 %83, %84
  %86 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 3, 4
  %87 = mul i64 %85, %86
  %88 = mul i64 %87, 8
  %89 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 1
  %90 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 2
  %91 = getelementptr double, ptr %89, i64 %90
  %92 = getelementptr double, ptr %14, i64 %61
  call void @llvm.memcpy.p0.p0.i64(ptr %92, ptr %91, i64 %88, i1 false)
  br label %146

93:                                               ; preds = %27
  %94 = mul nsw i64 %26, 2
  br label %95

95:                                               ; preds = %117, %93
  %96 = phi i64 [ %118, %117 ], [ 0, %93 ]
  %97 = icmp slt i64 %96, %29
  br i1 %97, label %98, label %119

98:                                               ; preds = %95
  br label %99

99:                                               ; preds = %102, %98
  %100 = phi i64 [ %116, %102 ], [ 0, %98 ]
  %101 = icmp slt i64 %100, 2
  br i1 %101, label %102, label %117

102:                                              ; preds = %99
  %103 = getelementptr double, ptr %1, i64 %94
  %104 = mul nuw nsw i64 %96, 2
  %105 = add nuw nsw i64 0, %104
  %106 = add nuw nsw i64 %105, %100
  %107 = add nuw nsw i64 %106, 0
  %108 = add nuw nsw i64 %107, 0
  %109 = getelementptr inbounds nuw double, ptr %103, i64 %108
  %110 = load double, ptr %109, align 8
  %111 = add nuw nsw i64 0, %104
  %112 = add nuw nsw i64 %111, %100
  %113 = add nuw nsw i64 %112, 0
  %114 = add nuw nsw i64 %113, 0
  %115 = getelementptr inbounds nuw double, ptr %45, i64 %114
  store double %110, ptr %115, align 8
  %116 = add i64 %100, 1
  br label %99

117:                                              ; preds = %99
  %118 = add i64 %96, 1
  br label %95

119:                                              ; preds = %95
  %120 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, 1
  br label %121

121:                                              ; preds = %143, %119
  %122 = phi i64 [ %144, %143 ], [ 0, %119 ]
  %123 = icmp slt i64 %122, %29
  br i1 %123, label %124, label %145

124:                                              ; preds = %121
  br label %125

125:                                              ; preds = %128, %124
  %126 = phi i64 [ %142, %128 ], [ 0, %124 ]
  %127 = icmp slt i64 %126, 2
  br i1 %127, label %128, label %143

128:                                              ; preds = %125
  %129 = mul nuw nsw i64 %122, 2
  %130 = add nuw nsw i64 0, %129
  %131 = add nuw nsw i64 %130, %126
  %132 = add nuw nsw i64 %131, 0
  %133 = add nuw nsw i64 %132, 0
  %134 = getelementptr inbounds nuw double, ptr %120, i64 %133
  %135 = load double, ptr %134, align 8
  %136 = getelementptr double, ptr %14, i64 %94
  %137 = add nuw nsw i64 0, %129
  %138 = add nuw nsw i64 %137, %126
  %139 = add nuw nsw i64 %138, 0
  %140 = add nuw nsw i64 %139, 0
  %141 = getelementptr inbounds nuw double, ptr %136, i64 %140
  store double %135, ptr %141, align 8
  %142 = add i64 %126, 1
  br label %125

143:                                              ; preds = %125
  %144 = add i64 %122, 1
  br label %121

145:                                              ; preds = %121
  br label %146

146:                                              ; preds = %77, %145
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
!1 = !{i32 1, !"xla_dylib_index", i64 30}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
