; ModuleID = '__compute_module___compute_module_wrapped_select'
source_filename = "__compute_module___compute_module_wrapped_select"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_select(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3
  %12 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %13 = load ptr, ptr %12, align 8
  %14 = getelementptr inbounds %kernel_dim3, ptr %13, i32 0, i32 0
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = mul nuw nsw i64 %16, 8
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 8)
  br label %19

19:                                               ; preds = %22, %1
  %20 = phi i64 [ %23, %22 ], [ %18, %1 ]
  %21 = icmp slt i64 %20, 8
  br i1 %21, label %22, label %24

22:                                               ; preds = %19
  call void @wrapped_select_impl(ptr %5, ptr %5, i64 0, i64 481, i64 1, ptr %7, ptr %7, i64 0, i64 481, i64 1, ptr %9, ptr %9, i64 0, i64 481, i64 1, ptr %11, ptr %11, i64 0, i64 481, i64 1, i64 %20)
  %23 = add i64 %20, 1
  br label %19

24:                                               ; preds = %19
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_select_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, ptr %5, ptr %6, i64 %7, i64 %8, i64 %9, ptr %10, ptr %11, i64 %12, i64 %13, i64 %14, ptr %15, ptr %16, i64 %17, i64 %18, i64 %19, i64 %20) #0 {
  %22 = mul nsw i64 %20, 64
  %23 = sub i64 481, %22
  %24 = call i64 @llvm.smin.i64(i64 %23, i64 64)
  %25 = icmp eq i64 %24, 64
  %26 = alloca i8, i64 64, align 1
  %27 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %26, 0
  %28 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %27, ptr %26, 1
  %29 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %28, i64 0, 2
  %30 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %29, i64 64, 3, 0
  %31 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %30, i64 1, 4, 0
  %32 = alloca i8, i64 64, align 1
  %33 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %32, 0
  %34 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %33, ptr %32, 1
  %35 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %34, i64 0, 2
  %36 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %35, i64 64, 3, 0
  %37 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %36, i64 1, 4, 0
  %38 = select i1 %25, { ptr, ptr, i64, [1 x i64], [1 x i64] } %31, { ptr, ptr, i64, [1 x i64], [1 x i64] } %37
  br i1 %25, label %39, label %41

39:                                               ; preds = %21
  %40 = getelementptr i8, ptr %1, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr %26, ptr %40, i64 64, i1 false)
  br label %52

41:                                               ; preds = %21
  br label %42

42:                                               ; preds = %45, %41
  %43 = phi i64 [ %50, %45 ], [ 0, %41 ]
  %44 = icmp slt i64 %43, %24
  br i1 %44, label %45, label %51

45:                                               ; preds = %42
  %46 = getelementptr i8, ptr %1, i64 %22
  %47 = getelementptr inbounds nuw i8, ptr %46, i64 %43
  %48 = load i8, ptr %47, align 1
  %49 = getelementptr inbounds nuw i8, ptr %32, i64 %43
  store i8 %48, ptr %49, align 1
  %50 = add i64 %43, 1
  br label %42

51:                                               ; preds = %42
  br label %52

52:                                               ; preds = %39, %51
  %53 = alloca double, i64 64, align 8
  %54 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %53, 0
  %55 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %54, ptr %53, 1
  %56 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %55, i64 0, 2
  %57 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %56, i64 64, 3, 0
  %58 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %57, i64 1, 4, 0
  %59 = alloca double, i64 64, align 8
  %60 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %59, 0
  %61 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %60, ptr %59, 1
  %62 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %61, i64 0, 2
  %63 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %62, i64 64, 3, 0
  %64 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %63, i64 1, 4, 0
  %65 = select i1 %25, { ptr, ptr, i64, [1 x i64], [1 x i64] } %58, { ptr, ptr, i64, [1 x i64], [1 x i64] } %64
  br i1 %25, label %66, label %68

66:                                               ; preds = %52
  %67 = getelementptr double, ptr %6, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr %53, ptr %67, i64 512, i1 false)
  br label %79

68:                                               ; preds = %52
  br label %69

69:                                               ; preds = %72, %68
  %70 = phi i64 [ %77, %72 ], [ 0, %68 ]
  %71 = icmp slt i64 %70, %24
  br i1 %71, label %72, label %78

72:                                               ; preds = %69
  %73 = getelementptr double, ptr %6, i64 %22
  %74 = getelementptr inbounds nuw double, ptr %73, i64 %70
  %75 = load double, ptr %74, align 8
  %76 = getelementptr inbounds nuw double, ptr %59, i64 %70
  store double %75, ptr %76, align 8
  %77 = add i64 %70, 1
  br label %69

78:                                               ; preds = %69
  br label %79

79:                                               ; preds = %66, %78
  %80 = alloca double, i64 64, align 8
  %81 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %80, 0
  %82 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %81, ptr %80, 1
  %83 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %82, i64 0, 2
  %84 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %83, i64 64, 3, 0
  %85 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %84, i64 1, 4, 0
  %86 = alloca double, i64 64, align 8
  %87 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } poison, ptr %86, 0
  %88 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %87, ptr %86, 1
  %89 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %88, i64 0, 2
  %90 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %89, i64 64, 3, 0
  %91 = insertvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %90, i64 1, 4, 0
  %92 = select i1 %25, { ptr, ptr, i64, [1 x i64], [1 x i64] } %85, { ptr, ptr, i64, [1 x i64], [1 x i64] } %91
  br i1 %25, label %93, label %95

93:                                               ; preds = %79
  %94 = getelementptr double, ptr %11, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr %80, ptr %94, i64 512, i1 false)
  br label %106

95:                                               ; preds = %79
  br label %96

96:                                               ; preds = %99, %95
  %97 = phi i64 [ %104, %99 ], [ 0, %95 ]
  %98 = icmp slt i64 %97, %24
  br i1 %98, label %99, label %105

99:                                               ; preds = %96
  %100 = getelementptr double, ptr %11, i64 %22
  %101 = getelementptr inbounds nuw double, ptr %100, i64 %97
  %102 = load double, ptr %101, align 8
  %103 = getelementptr inbounds nuw double, ptr %86, i64 %97
  store double %102, ptr %103, align 8
  %104 = add i64 %97, 1
  br label %96

105:                                              ; preds = %96
  br label %106

106:                                              ; preds = %93, %105
  %107 = alloca double, i64 64, align 64
  %108 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %38, 1
  %109 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %65, 1
  %110 = extractvalue { ptr, ptr, i64, [1 x i64], [1 x i64] } %92, 1
  br label %111

111:                                              ; preds = %114, %106
  %112 = phi i64 [ %124, %114 ], [ 0, %106 ]
  %113 = icmp slt i64 %112, 64
  br i1 %113, label %114, label %125

114:                                              ; preds = %111
  %115 = getelementptr i8, ptr %108, i64 %112
  %116 = load <8 x i8>, ptr %115, align 1
  %117 = getelementptr double, ptr %109, i64 %112
  %118 = load <8 x double>, ptr %117, align 8
  %119 = getelementptr double, ptr %110, i64 %112
  %120 = load <8 x double>, ptr %119, align 8
  %121 = icmp ne <8 x i8> %116, zeroinitializer
  %122 = select <8 x i1> %121, <8 x double> %118, <8 x double> %120
  %123 = getelementptr double, ptr %107, i64 %112
  store <8 x double> %122, ptr %123, align 8
  %124 = add i64 %112, 8
  br label %111

125:                                              ; preds = %111
  br i1 %25, label %126, label %128

126:                                              ; preds = %125
  %127 = getelementptr double, ptr %16, i64 %22
  call void @llvm.memcpy.p0.p0.i64(ptr %127, ptr %107, i64 512, i1 false)
  br label %139

128:                                              ; preds = %125
  br label %129

129:                                              ; preds = %132, %128
  %130 = phi i64 [ %137, %132 ], [ 0, %128 ]
  %131 = icmp slt i64 %130, %24
  br i1 %131, label %132, label %138

132:                                              ; preds = %129
  %133 = getelementptr inbounds nuw double, ptr %107, i64 %130
  %134 = load double, ptr %133, align 8
  %135 = getelementptr double, ptr %16, i64 %22
  %136 = getelementptr inbounds nuw double, ptr %135, i64 %130
  store double %134, ptr %136, align 8
  %137 = add i64 %130, 1
  br label %129

138:                                              ; preds = %129
  br label %139

139:                                              ; preds = %126, %138
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
