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
  %13 = mul nuw nsw i64 %12, 8
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 8)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 8
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @wrapped_copy_impl(ptr %5, ptr %5, i64 0, i64 1, i64 4, i64 2, i64 2, i64 1, i64 16, i64 4, i64 2, i64 1, i64 1, ptr %7, ptr %7, i64 0, i64 1, i64 4, i64 2, i64 2, i64 1, i64 16, i64 4, i64 2, i64 1, i64 16, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_copy_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, i64 %11, i64 %12, ptr %13, ptr %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, i64 %22, i64 %23, i64 %24, i64 %25, i64 %26) #0 {
  %28 = udiv i64 %26, 2
  %29 = urem i64 %26, 2
  %30 = sub i64 4, %28
  %31 = call i64 @llvm.smin.i64(i64 %30, i64 1)
  %32 = sub i64 2, %29
  %33 = call i64 @llvm.smin.i64(i64 %32, i64 1)
  %34 = icmp eq i64 %31, 1
  %35 = icmp eq i64 %33, 1
  %36 = and i1 %34, %35
  %37 = alloca double, i64 2, align 8
  %38 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } poison, ptr %37, 0
  %39 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %38, ptr %37, 1
  %40 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %39, i64 0, 2
  %41 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %40, i64 1, 3, 0
  %42 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %41, i64 1, 3, 1
  %43 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %42, i64 1, 3, 2
  %44 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %43, i64 2, 3, 3
  %45 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %44, i64 1, 3, 4
  %46 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %45, i64 2, 4, 0
  %47 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %46, i64 2, 4, 1
  %48 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %47, i64 2, 4, 2
  %49 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %48, i64 1, 4, 3
  %50 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %49, i64 1, 4, 4
  %51 = alloca double, i64 2, align 8
  %52 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } poison, ptr %51, 0
  %53 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %52, ptr %51, 1
  %54 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %53, i64 0, 2
  %55 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %54, i64 1, 3, 0
  %56 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %55, i64 1, 3, 1
  %57 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %56, i64 1, 3, 2
  %58 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %57, i64 2, 3, 3
  %59 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %58, i64 1, 3, 4
  %60 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %59, i64 2, 4, 0
  %61 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %60, i64 2, 4, 1
  %62 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %61, i64 2, 4, 2
  %63 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %62, i64 1, 4, 3
  %64 = insertvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %63, i64 1, 4, 4
  %65 = select i1 %36, { ptr, ptr, i64, [5 x i64], [5 x i64] } %50, { ptr, ptr, i64, [5 x i64], [5 x i64] } %64
  br i1 %36, label %66, label %99

66:                                               ; preds = %27
  %67 = mul nsw i64 %28, 4
  %68 = mul nsw i64 %29, 2
  %69 = add nsw i64 %67, %68
  br label %70

70:                                               ; preds = %73, %66
  %71 = phi i64 [ %82, %73 ], [ 0, %66 ]
  %72 = icmp slt i64 %71, 2
  br i1 %72, label %73, label %83

73:                                               ; preds = %70
  %74 = getelementptr double, ptr %1, i64 %69
  %75 = add nuw nsw i64 0, %71
  %76 = add nuw nsw i64 %75, 0
  %77 = getelementptr inbounds nuw double, ptr %74, i64 %76
  %78 = load double, ptr %77, align 8
  %79 = add nuw nsw i64 0, %71
  %80 = add nuw nsw i64 %79, 0
  %81 = getelementptr inbounds nuw double, ptr %37, i64 %80
  store double %78, ptr %81, align 8
  %82 = add i64 %71, 1
  br label %70

83:                                               ; preds = %70
  br label %84

84:                                               ; preds = %87, %83
  %85 = phi i64 [ %97, %87 ], [ 0, %83 ]
  %86 = icmp slt i64 %85, 2
  br i1 %86, label %87, label %98

87:                                               ; preds = %84
  %88 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %65, 1
  %89 = add nuw nsw i64 0, %85
  %90 = add nuw nsw i64 %89, 0
  %91 = getelementptr inbounds nuw double, ptr %88, i64 %90
  %92 = load double, ptr %91, align 8
  %93 = getelementptr double, ptr %14, i64 %69
  %94 = add nuw nsw i64 0, %85
  %95 = add nuw nsw i64 %94, 0
  %96 = getelementptr inbounds nuw double, ptr %93, i64 %95
  store double %92, ptr %96, align 8
  %97 = add i64 %85, 1
  br label %84

98:                                               ; preds = %84, %137
  br label %169

99:                                               ; preds = %27
  %100 = mul nsw i64 %28, 4
  %101 = mul nsw i64 %29, 2
  %102 = add nsw i64 %100, %101
  br label %103

103:                                              ; preds = %133, %99
  %104 = phi i64 [ %134, %133 ], [ 0, %99 ]
  %105 = icmp slt i64 %104, %31
  br i1 %105, label %106, label %135

106:                                              ; preds = %103
  br label %107

107:                                              ; preds = %131, %106
  %108 = phi i64 [ %132, %131 ], [ 0, %106 ]
  %109 = icmp slt i64 %108, %33
  br i1 %109, label %110, label %133

110:                                              ; preds = %107
  br label %111

111:                                              ; preds = %114, %110
  %112 = phi i64 [ %130, %114 ], [ 0, %110 ]
  %113 = icmp slt i64 %112, 2
  br i1 %113, label %114, label %131

114:                                              ; preds = %111
  %115 = getelementptr double, ptr %1, i64 %102
  %116 = mul nuw nsw i64 %104, 4
  %117 = add nuw nsw i64 0, %116
  %118 = mul nuw nsw i64 %108, 2
  %119 = add nuw nsw i64 %117, %118
  %120 = add nuw nsw i64 %119, %112
  %121 = add nuw nsw i64 %120, 0
  %122 = getelementptr inbounds nuw double, ptr %115, i64 %121
  %123 = load double, ptr %122, align 8
  %124 = mul nuw nsw i64 %104, 2
  %125 = add nuw nsw i64 0, %124
  %126 = add nuw nsw i64 %125, %118
  %127 = add nuw nsw i64 %126, %112
  %128 = add nuw nsw i64 %127, 0
  %129 = getelementptr inbounds nuw double, ptr %51, i64 %128
  store double %123, ptr %129, align 8
  %130 = add i64 %112, 1
  br label %111

131:                                              ; preds = %111
  %132 = add i64 %108, 1
  br label %107

133:                                              ; preds = %107
  %134 = add i64 %104, 1
  br label %103

135:                                              ; preds = %103
  %136 = extractvalue { ptr, ptr, i64, [5 x i64], [5 x i64] } %65, 1
  br label %137

137:                                              ; preds = %167, %135
  %138 = phi i64 [ %168, %167 ], [ 0, %135 ]
  %139 = icmp slt i64 %138, %31
  br i1 %139, label %140, label %98

140:                                              ; preds = %137
  br label %141

141:                                              ; preds = %165, %140
  %142 = phi i64 [ %166, %165 ], [ 0, %140 ]
  %143 = icmp slt i64 %142, %33
  br i1 %143, label %144, label %167

144:                                              ; preds = %141
  br label %145

145:                                              ; preds = %148, %144
  %146 = phi i64 [ %164, %148 ], [ 0, %144 ]
  %147 = icmp slt i64 %146, 2
  br i1 %147, label %148, label %165

148:                                              ; preds = %145
  %149 = mul nuw nsw i64 %138, 2
  %150 = add nuw nsw i64 0, %149
  %151 = mul nuw nsw i64 %142, 2
  %152 = add nuw nsw i64 %150, %151
  %153 = add nuw nsw i64 %152, %146
  %154 = add nuw nsw i64 %153, 0
  %155 = getelementptr inbounds nuw double, ptr %136, i64 %154
  %156 = load double, ptr %155, align 8
  %157 = getelementptr double, ptr %14, i64 %102
  %158 = mul nuw nsw i64 %138, 4
  %159 = add nuw nsw i64 0, %158
  %160 = add nuw nsw i64 %159, %151
  %161 = add nuw nsw i64 %160, %146
  %162 = add nuw nsw i64 %161, 0
  %163 = getelementptr inbounds nuw double, ptr %157, i64 %162
  store double %156, ptr %163, align 8
  %164 = add i64 %146, 1
  br label %145

165:                                              ; preds = %145
  %166 = add i64 %142, 1
  br label %141

167:                                              ; preds = %141
  %168 = add i64 %138, 1
  br label %137

169:                                              ; preds = %98
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

attributes #0 = { alwaysinline }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
