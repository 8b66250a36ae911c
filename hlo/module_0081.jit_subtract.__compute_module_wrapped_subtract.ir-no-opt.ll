; ModuleID = '__compute_module___compute_module_wrapped_subtract'
source_filename = "__compute_module___compute_module_wrapped_subtract"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @wrapped_subtract(ptr %0) {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = mul nuw nsw i64 %14, 128
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 128)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 128
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @wrapped_subtract_impl(ptr %5, ptr %5, i64 0, i64 64, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, ptr %7, ptr %7, i64 0, i64 64, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, ptr %9, ptr %9, i64 0, i64 64, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @wrapped_subtract_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18, i64 %19, i64 %20, i64 %21, ptr %22, ptr %23, i64 %24, i64 %25, i64 %26, i64 %27, i64 %28, i64 %29, i64 %30, i64 %31, i64 %32, i64 %33) #0 {
  %35 = udiv i64 %33, 2
  %36 = urem i64 %33, 2
  %37 = sub i64 64, %35
  %38 = call i64 @llvm.smin.i64(i64 %37, i64 1)
  %39 = sub i64 2, %36
  %40 = call i64 @llvm.smin.i64(i64 %39, i64 1)
  %41 = icmp eq i64 %38, 1
  %42 = icmp eq i64 %40, 1
  %43 = and i1 %41, %42
  %44 = alloca double, i64 1, align 8
  %45 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %44, 0
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %45, ptr %44, 1
  %47 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, i64 0, 2
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %47, i64 1, 3, 0
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, i64 1, 3, 1
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 1, 3, 2
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 1, 3, 3
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 1, 4, 0
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 1, 4, 1
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 1, 4, 2
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 1, 4, 3
  %56 = alloca double, i64 1, align 8
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %56, 0
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, ptr %56, 1
  %59 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %58, i64 0, 2
  %60 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, i64 1, 3, 0
  %61 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %60, i64 1, 3, 1
  %62 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %61, i64 1, 3, 2
  %63 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %62, i64 1, 3, 3
  %64 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %63, i64 1, 4, 0
  %65 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %64, i64 1, 4, 1
  %66 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %65, i64 1, 4, 2
  %67 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %66, i64 1, 4, 3
  %68 = select i1 %43, { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, { ptr, ptr, i64, [4 x i64], [4 x i64] } %67
  br i1 %43, label %69, label %73

69:                                               ; preds = %34
  %70 = mul nsw i64 %35, 2
  %71 = add nsw i64 %70, %36
  %72 = getelementptr double, ptr %1, i64 %71
  call void @llvm.memcpy.p0.p0.i64(ptr %44, ptr %72, i64 8, i1 false)
  br label %99

73:                                               ; preds = %34
  %74 = mul nsw i64 %35, 2
  %75 = add nsw i64 %74, %36
  br label %76

76:                                               ; preds = %96, %73
  %77 = phi i64 [ %97, %96 ], [ 0, %73 ]
  %78 = icmp slt i64 %77, %38
  br i1 %78, label %79, label %98

79:                                               ; preds = %76
  br label %80

80:                                               ; preds = %83, %79
  %81 = phi i64 [ %95, %83 ], [ 0, %79 ]
  %82 = icmp slt i64 %81, %40
  br i1 %82, label %83, label %96

83:                                               ; preds = %80
  %84 = getelementptr double, ptr %1, i64 %75
  %85 = mul nuw nsw i64 %77, 2
  %86 = add nuw nsw i64 %85, %81
  %87 = add nuw nsw i64 %86, 0
  %88 = add nuw nsw i64 %87, 0
  %89 = getelementptr inbounds nuw double, ptr %84, i64 %88
  %90 = load double, ptr %89, align 8
  %91 = add nuw nsw i64 %77, %81
  %92 = add nuw nsw i64 %91, 0
  %93 = add nuw nsw i64 %92, 0
  %94 = getelementptr inbounds nuw double, ptr %56, i64 %93
  store double %90, ptr %94, align 8
  %95 = add i64 %81, 1
  br label %80

96:                                               ; preds = %80
  %97 = add i64 %77, 1
  br label %76

98:                                               ; preds = %76
  br label %99

99:                                               ; preds = %69, %98
  %100 = alloca double, i64 1, align 8
  %101 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %100, 0
  %102 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %101, ptr %100, 1
  %103 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %102, i64 0, 2
  %104 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %103, i64 1, 3, 0
  %105 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %104, i64 1, 3, 1
  %106 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %105, i64 1, 3, 2
  %107 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %106, i64 1, 3, 3
  %108 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %107, i64 1, 4, 0
  %109 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %108, i64 1, 4, 1
  %110 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %109, i64 1, 4, 2
  %111 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %110, i64 1, 4, 3
  %112 = alloca double, i64 1, align 8
  %113 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %112, 0
  %114 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %113, ptr %112, 1
  %115 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %114, i64 0, 2
  %116 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %115, i64 1, 3, 0
  %117 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %116, i64 1, 3, 1
  %118 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %117, i64 1, 3, 2
  %119 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %118, i64 1, 3, 3
  %120 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %119, i64 1, 4, 0
  %121 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %120, i64 1, 4, 1
  %122 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %121, i64 1, 4, 2
  %123 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %122, i64 1, 4, 3
  %124 = select i1 %43, { ptr, ptr, i64, [4 x i64], [4 x i64] } %111, { ptr, ptr, i64, [4 x i64], [4 x i64] } %123
  br i1 %43, label %125, label %129

125:                                              ; preds = %99
  %126 = mul nsw i64 %35, 2
  %127 = add nsw i64 %126, %36
  %128 = getelementptr double, ptr %12, i64 %127
  call void @llvm.memcpy.p0.p0.i64(ptr %100, ptr %128, i64 8, i1 false)
  br label %155

129:                                              ; preds = %99
  %130 = mul nsw i64 %35, 2
  %131 = add nsw i64 %130, %36
  br label %132

132:                                              ; preds = %152, %129
  %133 = phi i64 [ %153, %152 ], [ 0, %129 ]
  %134 = icmp slt i64 %133, %38
  br i1 %134, label %135, label %154

135:                                              ; preds = %132
  br label %136

136:                                              ; preds = %139, %135
  %137 = phi i64 [ %151, %139 ], [ 0, %135 ]
  %138 = icmp slt i64 %137, %40
  br i1 %138, label %139, label %152

139:                                              ; preds = %136
  %140 = getelementptr double, ptr %12, i64 %131
  %141 = mul nuw nsw i64 %133, 2
  %142 = add nuw nsw i64 %141, %137
  %143 = add nuw nsw i64 %142, 0
  %144 = add nuw nsw i64 %143, 0
  %145 = getelementptr inbounds nuw double, ptr %140, i64 %144
  %146 = load double, ptr %145, align 8
  %147 = add nuw nsw i64 %133, %137
  %148 = add nuw nsw i64 %147, 0
  %149 = add nuw nsw i64 %148, 0
  %150 = getelementptr inbounds nuw double, ptr %112, i64 %149
  store double %146, ptr %150, align 8
  %151 = add i64 %137, 1
  br label %136

152:                                              ; preds = %136
  %153 = add i64 %133, 1
  br label %132

154:                                              ; preds = %132
  br label %155

155:                                              ; preds = %125, %154
  %156 = alloca double, i64 1, align 64
  %157 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %68, 1
  %158 = getelementptr double, ptr %157, i64 0
  %159 = load <1 x double>, ptr %158, align 8
  %160 = extractelement <1 x double> %159, i64 0
  %161 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %124, 1
  %162 = getelementptr double, ptr %161, i64 0
  %163 = load <1 x double>, ptr %162, align 8
  %164 = extractelement <1 x double> %163, i64 0
  %165 = fsub double %160, %164
  %166 = insertelement <1 x double> poison, double %165, i64 0
  %167 = getelementptr double, ptr %156, i64 0
  store <1 x double> %166, ptr %167, align 8
  br i1 %43, label %168, label %172

168:                                              ; preds = %155
  %169 = mul nsw i64 %35, 2
  %170 = add nsw i64 %169, %36
  %171 = getelementptr double, ptr %23, i64 %170
  call void @llvm.memcpy.p0.p0.i64(ptr %171, ptr %156, i64 8, i1 false)
  br label %198

172:                                              ; preds = %155
  %173 = mul nsw i64 %35, 2
  %174 = add nsw i64 %173, %36
  br label %175

175:                                              ; preds = %195, %172
  %176 = phi i64 [ %196, %195 ], [ 0, %172 ]
  %177 = icmp slt i64 %176, %38
  br i1 %177, label %178, label %197

178:                                              ; preds = %175
  br label %179

179:                                              ; preds = %182, %178
  %180 = phi i64 [ %194, %182 ], [ 0, %178 ]
  %181 = icmp slt i64 %180, %40
  br i1 %181, label %182, label %195

182:                                              ; preds = %179
  %183 = add nuw nsw i64 %176, %180
  %184 = add nuw nsw i64 %183, 0
  %185 = add nuw nsw i64 %184, 0
  %186 = getelementptr inbounds nuw double, ptr %156, i64 %185
  %187 = load double, ptr %186, align 8
  %188 = getelementptr double, ptr %23, i64 %174
  %189 = mul nuw nsw i64 %176, 2
  %190 = add nuw nsw i64 %189, %180
  %191 = add nuw nsw i64 %190, 0
  %192 = add nuw nsw i64 %191, 0
  %193 = getelementptr inbounds nuw double, ptr %188, i64 %192
  store double %187, ptr %193, align 8
  %194 = add i64 %180, 1
  br label %179

195:                                              ; preds = %179
  %196 = add i64 %176, 1
  br label %175

197:                                              ; preds = %175
  br label %198

198:                                              ; preds = %168, %197
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
