; ModuleID = '__compute_module___compute_module_bitcast_add_fusion.1'
source_filename = "__compute_module___compute_module_bitcast_add_fusion.1"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @bitcast_add_fusion.1(ptr %0) {
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
  %15 = mul nuw nsw i64 %14, 3
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 3)
  br label %17

17:                                               ; preds = %20, %1
  %18 = phi i64 [ %21, %20 ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 3
  br i1 %19, label %20, label %22

20:                                               ; preds = %17
  call void @bitcast_add_fusion.1_impl(ptr %5, ptr %5, i64 0, i64 6, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, ptr %7, ptr %7, i64 0, i64 1, i64 12, i64 12, i64 1, ptr %9, ptr %9, i64 0, i64 6, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, i64 %18)
  %21 = add i64 %18, 1
  br label %17

22:                                               ; preds = %17
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_add_fusion.1_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, i64 %7, i64 %8, i64 %9, i64 %10, ptr %11, ptr %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, ptr %18, ptr %19, i64 %20, i64 %21, i64 %22, i64 %23, i64 %24, i64 %25, i64 %26, i64 %27, i64 %28, i64 %29) #0 {
  %31 = mul nsw i64 %29, 2
  %32 = sub i64 6, %31
  %33 = call i64 @llvm.smin.i64(i64 %32, i64 2)
  %34 = icmp eq i64 %33, 2
  %35 = alloca double, i64 4, align 8
  %36 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %35, 0
  %37 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %36, ptr %35, 1
  %38 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %37, i64 0, 2
  %39 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %38, i64 2, 3, 0
  %40 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %39, i64 2, 3, 1
  %41 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %40, i64 1, 3, 2
  %42 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %41, i64 1, 3, 3
  %43 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %42, i64 2, 4, 0
  %44 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %43, i64 1, 4, 1
  %45 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %44, i64 1, 4, 2
  %46 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %45, i64 1, 4, 3
  %47 = alloca double, i64 4, align 8
  %48 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } poison, ptr %47, 0
  %49 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %48, ptr %47, 1
  %50 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %49, i64 0, 2
  %51 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %50, i64 2, 3, 0
  %52 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %51, i64 2, 3, 1
  %53 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %52, i64 1, 3, 2
  %54 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %53, i64 1, 3, 3
  %55 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %54, i64 2, 4, 0
  %56 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %55, i64 1, 4, 1
  %57 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %56, i64 1, 4, 2
  %58 = insertvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %57, i64 1, 4, 3
  %59 = select i1 %34, { ptr, ptr, i64, [4 x i64], [4 x i64] } %46, { ptr, ptr, i64, [4 x i64], [4 x i64] } %58
  br i1 %34, label %60, label %84

60:                                               ; preds = %30
  %61 = mul nsw i64 %29, 4
  br label %62

62:                                               ; preds = %81, %60
  %63 = phi i64 [ %82, %81 ], [ 0, %60 ]
  %64 = icmp slt i64 %63, 2
  br i1 %64, label %65, label %83

65:                                               ; preds = %62
  br label %66

66:                                               ; preds = %69, %65
  %67 = phi i64 [ %80, %69 ], [ 0, %65 ]
  %68 = icmp slt i64 %67, 2
  br i1 %68, label %69, label %81

69:                                               ; preds = %66
  %70 = getelementptr double, ptr %1, i64 %61
  %71 = mul nuw nsw i64 %63, 2
  %72 = add nuw nsw i64 %71, %67
  %73 = add nuw nsw i64 %72, 0
  %74 = add nuw nsw i64 %73, 0
  %75 = getelementptr inbounds nuw double, ptr %70, i64 %74
  %76 = load double, ptr %75, align 8
  %77 = add nuw nsw i64 %72, 0
  %78 = add nuw nsw i64 %77, 0
  %79 = getelementptr inbounds nuw double, ptr %35, i64 %78
  store double %76, ptr %79, align 8
  %80 = add i64 %67, 1
  br label %66

81:                                               ; preds = %66
  %82 = add i64 %63, 1
  br label %62

83:                                               ; preds = %62, %86
  br label %107

84:                                               ; preds = %30
  %85 = mul nsw i64 %29, 4
  br label %86

86:                                               ; preds = %105, %84
  %87 = phi i64 [ %106, %105 ], [ 0, %84 ]
  %88 = icmp slt i64 %87, %33
  br i1 %88, label %89, label %83

89:                                               ; preds = %86
  br label %90

90:                                               ; preds = %93, %89
  %91 = phi i64 [ %104, %93 ], [ 0, %89 ]
  %92 = icmp slt i64 %91, 2
  br i1 %92, label %93, label %105

93:                                               ; preds = %90
  %94 = getelementptr double, ptr %1, i64 %85
  %95 = mul nuw nsw i64 %87, 2
  %96 = add nuw nsw i64 %95, %91
  %97 = add nuw nsw i64 %96, 0
  %98 = add nuw nsw i64 %97, 0
  %99 = getelementptr inbounds nuw double, ptr %94, i64 %98
  %100 = load double, ptr %99, align 8
  %101 = add nuw nsw i64 %96, 0
  %102 = add nuw nsw i64 %101, 0
  %103 = getelementptr inbounds nuw double, ptr %47, i64 %102
  store double %100, ptr %103, align 8
  %104 = add i64 %91, 1
  br label %90

105:                                              ; preds = %90
  %106 = add i64 %87, 1
  br label %86

107:                                              ; preds = %83
  %108 = mul nsw i64 %29, 4
  %109 = sub i64 12, %108
  %110 = call i64 @llvm.smin.i64(i64 %109, i64 4)
  %111 = icmp eq i64 %110, 4
  %112 = alloca double, i64 4, align 8
  %113 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %112, 0
  %114 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %113, ptr %112, 1
  %115 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %114, i64 0, 2
  %116 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %115, i64 1, 3, 0
  %117 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %116, i64 4, 3, 1
  %118 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %117, i64 4, 4, 0
  %119 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %118, i64 1, 4, 1
  %120 = alloca double, i64 4, align 8
  %121 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %120, 0
  %122 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %121, ptr %120, 1
  %123 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %122, i64 0, 2
  %124 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %123, i64 1, 3, 0
  %125 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %124, i64 4, 3, 1
  %126 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %125, i64 4, 4, 0
  %127 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %126, i64 1, 4, 1
  %128 = select i1 %111, { ptr, ptr, i64, [2 x i64], [2 x i64] } %119, { ptr, ptr, i64, [2 x i64], [2 x i64] } %127
  br i1 %111, label %129, label %131

129:                                              ; preds = %107
  %130 = getelementptr double, ptr %12, i64 %108
  call void @llvm.memcpy.p0.p0.i64(ptr %112, ptr %130, i64 32, i1 false)
  br label %144

131:                                              ; preds = %107
  br label %132

132:                                              ; preds = %135, %131
  %133 = phi i64 [ %142, %135 ], [ 0, %131 ]
  %134 = icmp slt i64 %133, %110
  br i1 %134, label %135, label %143

135:                                              ; preds = %132
  %136 = getelementptr double, ptr %12, i64 %108
  %137 = add nuw nsw i64 0, %133
  %138 = getelementptr inbounds nuw double, ptr %136, i64 %137
  %139 = load double, ptr %138, align 8
  %140 = add nuw nsw i64 0, %133
  %141 = getelementptr inbounds nuw double, ptr %120, i64 %140
  store double %139, ptr %141, align 8
  %142 = add i64 %133, 1
  br label %132

143:                                              ; preds = %132
  br label %144

144:                                              ; preds = %129, %143
  %145 = extractvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %128, 1
  %146 = alloca double, i64 4, align 64
  %147 = extractvalue { ptr, ptr, i64, [4 x i64], [4 x i64] } %59, 1
  br label %148

148:                                              ; preds = %172, %144
  %149 = phi i64 [ %173, %172 ], [ 0, %144 ]
  %150 = icmp slt i64 %149, 2
  br i1 %150, label %151, label %174

151:                                              ; preds = %148
  %152 = mul i64 %149, 2
  %153 = mul nsw i64 %149, 2
  br label %154

154:                                              ; preds = %157, %151
  %155 = phi i64 [ %171, %157 ], [ 0, %151 ]
  %156 = icmp slt i64 %155, 2
  br i1 %156, label %157, label %172

157:                                              ; preds = %154
  %158 = add i64 %152, %155
  %159 = add i64 %158, 0
  %160 = add i64 %159, 0
  %161 = getelementptr double, ptr %147, i64 %160
  %162 = load <1 x double>, ptr %161, align 8
  %163 = extractelement <1 x double> %162, i64 0
  %164 = add nsw i64 %153, %155
  %165 = getelementptr double, ptr %145, i64 %164
  %166 = load <1 x double>, ptr %165, align 8
  %167 = extractelement <1 x double> %166, i64 0
  %168 = fadd double %163, %167
  %169 = insertelement <1 x double> poison, double %168, i64 0
  %170 = getelementptr double, ptr %146, i64 %160
  store <1 x double> %169, ptr %170, align 8
  %171 = add i64 %155, 1
  br label %154

172:                                              ; preds = %154
  %173 = add i64 %149, 1
  br label %148

174:                                              ; preds = %148
  br i1 %34, label %175, label %177

175:                                              ; preds = %174
  %176 = getelementptr double, ptr %19, i64 %108
  call void @llvm.memcpy.p0.p0.i64(ptr %176, ptr %146, i64 32, i1 false)
  br label %198

177:                                              ; preds = %174
  br label %178

178:                                              ; preds = %195, %177
  %179 = phi i64 [ %196, %195 ], [ 0, %177 ]
  %180 = icmp slt i64 %179, %33
  br i1 %180, label %181, label %197

181:                                              ; preds = %178
  br label %182

182:                                              ; preds = %185, %181
  %183 = phi i64 [ %194, %185 ], [ 0, %181 ]
  %184 = icmp slt i64 %183, 2
  br i1 %184, label %185, label %195

185:                                              ; preds = %182
  %186 = mul nuw nsw i64 %179, 2
  %187 = add nuw nsw i64 %186, %183
  %188 = add nuw nsw i64 %187, 0
  %189 = add nuw nsw i64 %188, 0
  %190 = getelementptr inbounds nuw double, ptr %146, i64 %189
  %191 = load double, ptr %190, align 8
  %192 = getelementptr double, ptr %19, i64 %108
  %193 = getelementptr inbounds nuw double, ptr %192, i64 %189
  store double %191, ptr %193, align 8
  %194 = add i64 %183, 1
  br label %182

195:                                              ; preds = %182
  %196 = add i64 %179, 1
  br label %178

197:                                              ; preds = %178
  br label %198

198:                                              ; preds = %175, %197
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
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
