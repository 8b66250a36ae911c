; ModuleID = '__compute_module_multiply_add_fusion_kernel_module'
source_filename = "__compute_module_multiply_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare double @xla.log1p.f64(double)

; Function Attrs: uwtable
define ptr @multiply_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !5
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !4
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !4
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !6
  %16 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 6, i32 0
  %17 = load ptr, ptr %16, align 8, !invariant.load !3, !dereferenceable !7
  %18 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 7, i32 0
  %19 = load ptr, ptr %18, align 8, !invariant.load !3, !dereferenceable !4
  %20 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 8, i32 0
  %21 = load ptr, ptr %20, align 8, !invariant.load !3, !dereferenceable !4
  %22 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 9, i32 0
  %23 = load ptr, ptr %22, align 8, !invariant.load !3, !dereferenceable !5
  %24 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 10, i32 0
  %25 = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !5
  %26 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 11, i32 0
  %27 = load ptr, ptr %26, align 8, !invariant.load !3, !dereferenceable !5
  %28 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 12, i32 0
  %29 = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !4
  %30 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 13, i32 0
  %31 = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !5
  %32 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 14, i32 0
  %33 = load ptr, ptr %32, align 8, !invariant.load !3, !dereferenceable !7
  %34 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %35 = load ptr, ptr %34, align 8
  %36 = getelementptr inbounds %kernel_dim3, ptr %35, i32 0, i32 0
  %37 = load i64, ptr %36, align 4, !invariant.load !3
  %38 = getelementptr inbounds %kernel_dim3, ptr %35, i32 0, i32 1
  %39 = load i64, ptr %38, align 4, !invariant.load !3
  %40 = getelementptr inbounds %kernel_dim3, ptr %35, i32 0, i32 2
  %41 = load i64, ptr %40, align 4, !invariant.load !3
  call void @multiply_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, ptr %17, ptr %19, ptr %21, ptr %23, ptr %25, ptr %27, ptr %29, ptr %31, ptr %33, i64 %37, i64 %39, i64 %41)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @multiply_add_fusion_wrapped(ptr noalias align 64 dereferenceable(8) %0, ptr noalias align 64 dereferenceable(96) %1, ptr noalias align 64 dereferenceable(8) %2, ptr noalias align 64 dereferenceable(8) %3, ptr noalias align 64 dereferenceable(64) %4, ptr noalias align 64 dereferenceable(64) %5, ptr noalias align 64 dereferenceable(128) %6, ptr noalias align 64 dereferenceable(8) %7, ptr noalias align 64 dereferenceable(8) %8, ptr noalias align 64 dereferenceable(96) %9, ptr noalias align 64 dereferenceable(96) %10, ptr noalias align 64 dereferenceable(96) %11, ptr noalias align 64 dereferenceable(8) %12, ptr noalias align 64 dereferenceable(96) %13, ptr noalias align 64 dereferenceable(128) %14, i64 %15, i64 %16, i64 %17) #1 {
  %19 = getelementptr inbounds [1 x double], ptr %3, i32 0, i32 0
  %20 = load double, ptr %19, align 8, !invariant.load !3
  %21 = getelementptr inbounds [1 x i64], ptr %2, i32 0, i32 0
  %22 = load i64, ptr %21, align 4, !invariant.load !3
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 11)
  %24 = call i64 @llvm.smax.i64(i64 %23, i64 0)
  %25 = getelementptr inbounds [12 x i64], ptr %9, i32 0, i64 %24
  %26 = load i64, ptr %25, align 4, !invariant.load !3
  %27 = sitofp i64 %26 to double
  %28 = fmul double %27, f0x3F6B4E81B4E81B4F
  %29 = call double @llvm.cos.f64(double %28)
  %30 = getelementptr inbounds [12 x double], ptr %11, i32 0, i64 %24
  %31 = load double, ptr %30, align 8, !invariant.load !3
  %32 = getelementptr inbounds [12 x double], ptr %10, i32 0, i64 %24
  %33 = load double, ptr %32, align 8, !invariant.load !3
  %34 = getelementptr inbounds [1 x double], ptr %12, i32 0, i32 0
  %35 = load double, ptr %34, align 8, !invariant.load !3
  %36 = getelementptr inbounds [12 x double], ptr %13, i32 0, i64 %24
  %37 = load double, ptr %36, align 8, !invariant.load !3
  %38 = fneg double %35
  %39 = fmul double %37, %38
  %40 = getelementptr inbounds [1 x double], ptr %7, i32 0, i32 0
  %41 = load double, ptr %40, align 8, !invariant.load !3
  %42 = getelementptr inbounds [1 x double], ptr %8, i32 0, i32 0
  %43 = load double, ptr %42, align 8, !invariant.load !3
  %44 = fmul double %41, %41
  %45 = fmul double %43, %44
  %46 = getelementptr inbounds [12 x i64], ptr %1, i32 0, i64 %24
  %47 = load i64, ptr %46, align 4, !invariant.load !3
  %48 = icmp eq i64 %47, -1
  %49 = getelementptr inbounds [1 x double], ptr %0, i32 0, i32 0
  %50 = load double, ptr %49, align 8, !invariant.load !3
  %51 = select i1 %48, double 0.000000e+00, double %50
  %52 = fmul double %51, f0x3FF6A09E667F3BCD
  br label %53

53:                                               ; preds = %202, %18
  %54 = phi i64 [ %203, %202 ], [ 0, %18 ]
  %55 = icmp slt i64 %54, 4
  br i1 %55, label %56, label %204

56:                                               ; preds = %53
  %57 = mul nsw i64 %54, 4
  br label %58

58:                                               ; preds = %200, %56
  %59 = phi i64 [ %201, %200 ], [ 0, %56 ]
  %60 = icmp slt i64 %59, 2
  br i1 %60, label %61, label %202

61:                                               ; preds = %58
  %62 = mul nsw i64 %59, 2
  %63 = add nsw i64 %57, %62
  br label %64

64:                                               ; preds = %67, %61
  %65 = phi i64 [ %199, %67 ], [ 0, %61 ]
  %66 = icmp slt i64 %65, 2
  br i1 %66, label %67, label %200

67:                                               ; preds = %64
  %68 = add nsw i64 %63, %65
  %69 = getelementptr inbounds [16 x i32], ptr %5, i32 0, i64 %68
  %70 = load i32, ptr %69, align 4, !invariant.load !3
  %71 = zext i32 %70 to i64
  %72 = getelementptr inbounds [16 x i32], ptr %4, i32 0, i64 %68
  %73 = load i32, ptr %72, align 4, !invariant.load !3
  %74 = shl i64 %71, 32
  %75 = zext i32 %73 to i64
  %76 = or i64 %74, %75
  %77 = lshr i64 %76, 12
  %78 = or i64 %77, 4607182418800017408
  %79 = bitcast i64 %78 to double
  %80 = fadd double %79, -1.000000e+00
  %81 = fmul double %80, %20
  %82 = fadd double %81, f0xBFEFFFFFFFFFFFFF
  %83 = call double @llvm.maximum.f64(double %82, double f0xBFEFFFFFFFFFFFFF)
  %84 = fneg double %83
  %85 = fmul double %83, %84
  %86 = call double @xla.log1p.f64(double %85)
  %87 = fneg double %86
  %88 = fcmp olt double %87, 6.250000e+00
  %89 = select i1 %88, double f0xBBB135D2E746E627, double f0x3E23040F87DBD932
  %90 = select i1 %88, double f0xBC08DDF93324D327, double f0x3E785CBE52878635
  %91 = fcmp olt double %87, 1.600000e+01
  %92 = select i1 %91, double %89, double f0xBDBDCEC3A7785389
  %93 = select i1 %91, double %90, double f0xBDF18FEEC0E38727
  %94 = call double @llvm.sqrt.f64(double %87)
  %95 = select i1 %91, double 3.250000e+00, double 5.000000e+00
  %96 = fadd double %87, -3.125000e+00
  %97 = fsub double %94, %95
  %98 = select i1 %88, double %96, double %97
  %99 = fmul double %92, %98
  %100 = select i1 %88, double f0x3C37B83EEF0B7C9F, double f0xBE92777453DD3955
  %101 = fadd double %93, %99
  %102 = select i1 %91, double %100, double f0x3E19E6BF2DDA45E3
  %103 = fmul double %101, %98
  %104 = select i1 %88, double f0x3C69BA72CD589B91, double f0x3E5395ABCD554C6C
  %105 = fadd double %102, %103
  %106 = select i1 %91, double %104, double f0xBE30468FB24E2F5F
  %107 = fmul double %105, %98
  %108 = select i1 %88, double f0xBCA33689090A6B96, double f0x3EB936388A3790AD
  %109 = fadd double %106, %107
  %110 = select i1 %91, double %108, double f0x3E405AC6A8FBA182
  %111 = fmul double %109, %98
  %112 = select i1 %88, double f0x3C782E11898132E0, double f0xBED0D5DB812B5083
  %113 = fadd double %110, %111
  %114 = select i1 %91, double %112, double f0xBE50102E495FB9C0
  %115 = fmul double %113, %98
  %116 = select i1 %88, double f0x3CFDE4ACFD9E26BA, double f0x3EC8860CD5D652F6
  %117 = fadd double %114, %115
  %118 = select i1 %91, double %116, double f0x3E5F4C20E1334AF8
  %119 = fmul double %117, %98
  %120 = select i1 %88, double f0xBD26D33EED66C487, double f0x3EEA29A0CACDFB23
  %121 = fadd double %118, %119
  %122 = select i1 %91, double %120, double f0xBE722D220FDF9C3E
  %123 = fmul double %121, %98
  %124 = select i1 %88, double f0xBD36F2167040D8E2, double f0xBF08CEF1F80281F2
  %125 = fadd double %122, %123
  %126 = select i1 %91, double %124, double f0x3E8EBC8BB824CB54
  %127 = fmul double %125, %98
  %128 = select i1 %88, double f0x3D872A22C2D77E20, double f0x3F11E684D0B9188A
  %129 = fadd double %126, %127
  %130 = select i1 %91, double %128, double f0xBEB0A8D40EA372CC
  %131 = fmul double %129, %98
  %132 = select i1 %88, double f0xBDAC8859C4E5C0AF, double f0x3EF932CD54C8A222
  %133 = fadd double %130, %131
  %134 = select i1 %91, double %132, double f0x3ED2FBD29D093D2B
  %135 = fmul double %133, %98
  %136 = select i1 %88, double f0xBDCDC583D118A561, double f0xBF37448A89EF8AA3
  %137 = fadd double %134, %135
  %138 = select i1 %91, double %136, double f0xBEF4A3497E1E0FAC
  %139 = fmul double %137, %98
  %140 = select i1 %88, double f0x3E120F47CCF46B3C, double f0x3F4F3CC55AD40C25
  %141 = fadd double %138, %139
  %142 = select i1 %91, double %140, double f0x3F13EBF4EB00938F
  %143 = fmul double %141, %98
  %144 = select i1 %88, double f0xBE31A9E38DC84D60, double f0xBF5BA924132F38B1
  %145 = fadd double %142, %143
  %146 = select i1 %91, double %144, double f0xBF2C2F36A8FC5D53
  %147 = fmul double %145, %98
  %148 = select i1 %88, double f0xBE5F36CD6D3D46A9, double f0x3F6468EECA533CF8
  %149 = fadd double %146, %147
  %150 = select i1 %91, double %148, double f0xBF222EA5DF04047C
  %151 = fmul double %149, %98
  %152 = select i1 %88, double f0x3E9C6B4F5D03B787, double f0xBF6EBADABB891BBD
  %153 = fadd double %150, %151
  %154 = select i1 %91, double %152, double f0x3FF02A30D1FBA0DC
  %155 = fmul double %153, %98
  %156 = select i1 %88, double f0xBEB6E8A5434AE8A2, double f0x3F75FFCFE5B76AFC
  %157 = fadd double %154, %155
  %158 = select i1 %88, double f0xBEED1D1F7B8736F6, double f0x3FF0158A6D641D39
  %159 = select i1 %91, double %156, double f0x4013664DDD1AD7FB
  %160 = fmul double %157, %98
  %161 = fadd double %159, %160
  %162 = fmul double %161, %98
  %163 = select i1 %88, double f0x3F2879C2A212F024, double f0x4008ABCC380D5A48
  %164 = fadd double %158, %162
  %165 = select i1 %91, double %164, double %161
  %166 = fmul double %165, %98
  %167 = fadd double %163, %166
  %168 = select i1 %91, double %167, double %161
  %169 = fmul double %168, %98
  %170 = fadd double %169, f0xBF4845769484FCA8
  %171 = select i1 %88, double %170, double %168
  %172 = fmul double %171, %98
  %173 = getelementptr inbounds [16 x double], ptr %6, i32 0, i64 %68
  %174 = load double, ptr %173, align 8
  %175 = fmul double %174, 3.000000e+00
  %176 = fadd double %172, f0xBF78B6C33114F909
  %177 = select i1 %88, double %176, double %168
  %178 = fmul double %177, %98
  %179 = call double @llvm.sin.f64(double %175)
  %180 = fadd double %178, f0x3FCEBD80D9B13E28
  %181 = select i1 %88, double %180, double %168
  %182 = fmul double %181, %98
  %183 = fadd double %179, %29
  %184 = fadd double %182, f0x3FFA755E7C99AE86
  %185 = fmul double %31, %174
  %186 = fmul double %33, %183
  %187 = call double @llvm.fabs.f64(double %83)
  %188 = select i1 %88, double %184, double %168
  %189 = fsub double %185, %186
  %190 = fcmp oeq double %187, 1.000000e+00
  %191 = fmul double %83, +inf
  %192 = fmul double %188, %83
  %193 = fmul double %39, %189
  %194 = fmul double %45, %174
  %195 = select i1 %190, double %191, double %192
  %196 = fadd double %193, %194
  %197 = fmul double %195, %52
  %198 = fadd double %196, %197
  store double %198, ptr %173, align 8
  %199 = add i64 %65, 1
  br label %64

200:                                              ; preds = %64
  %201 = add i64 %59, 1
  br label %58, !llvm.loop !8

202:                                              ; preds = %58
  %203 = add i64 %54, 1
  br label %53, !llvm.loop !8

204:                                              ; preds = %53
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 96}
!6 = !{i64 64}
!7 = !{i64 128}
!8 = distinct !{!8, !9}
!9 = !{!"llvm.loop.unroll.disable"}
