; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

declare double @xla.log1p.f64(double)

; Function Attrs: uwtable
define ptr @broadcast_multiply_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %11 = load ptr, ptr %10, align 8
  %12 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 0
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 1
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = getelementptr inbounds %kernel_dim3, ptr %11, i32 0, i32 2
  %17 = load i64, ptr %16, align 4, !invariant.load !3
  call void @broadcast_multiply_fusion_wrapped(ptr %5, ptr %7, ptr %9, i64 %13, i64 %15, i64 %17)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_multiply_fusion_wrapped(ptr noalias align 64 dereferenceable(64) %0, ptr noalias align 64 dereferenceable(64) %1, ptr noalias align 64 dereferenceable(128) %2, i64 %3, i64 %4, i64 %5) #1 {
  br label %7

7:                                                ; preds = %145, %6
  %8 = phi i64 [ %146, %145 ], [ 0, %6 ]
  %9 = icmp slt i64 %8, 4
  br i1 %9, label %10, label %147

10:                                               ; preds = %7
  %11 = mul nsw i64 %8, 4
  br label %12

12:                                               ; preds = %143, %10
  %13 = phi i64 [ %144, %143 ], [ 0, %10 ]
  %14 = icmp slt i64 %13, 2
  br i1 %14, label %15, label %145

15:                                               ; preds = %12
  %16 = mul nsw i64 %13, 2
  %17 = add nsw i64 %11, %16
  br label %18

18:                                               ; preds = %21, %15
  %19 = phi i64 [ %142, %21 ], [ 0, %15 ]
  %20 = icmp slt i64 %19, 2
  br i1 %20, label %21, label %143

21:                                               ; preds = %18
  %22 = add nsw i64 %17, %19
  %23 = getelementptr inbounds [16 x i32], ptr %1, i32 0, i64 %22
  %24 = load i32, ptr %23, align 4, !invariant.load !3
  %25 = zext i32 %24 to i64
  %26 = getelementptr inbounds [16 x i32], ptr %0, i32 0, i64 %22
  %27 = load i32, ptr %26, align 4, !invariant.load !3
  %28 = shl i64 %25, 32
  %29 = zext i32 %27 to i64
  %30 = or i64 %28, %29
  %31 = lshr i64 %30, 12
  %32 = or i64 %31, 4607182418800017408
  %33 = bitcast i64 %32 to double
  %34 = fadd double %33, -1.000000e+00
  %35 = fmul double %34, 2.000000e+00
  %36 = fadd double %35, f0xBFEFFFFFFFFFFFFF
  %37 = call double @llvm.maximum.f64(double %36, double f0xBFEFFFFFFFFFFFFF)
  %38 = fneg double %37
  %39 = fmul double %37, %38
  %40 = call double @xla.log1p.f64(double %39)
  %41 = fneg double %40
  %42 = fcmp olt double %41, 6.250000e+00
  %43 = select i1 %42, double f0xBBB135D2E746E627, double f0x3E23040F87DBD932
  %44 = select i1 %42, double f0xBC08DDF93324D327, double f0x3E785CBE52878635
  %45 = fcmp olt double %41, 1.600000e+01
  %46 = select i1 %45, double %43, double f0xBDBDCEC3A7785389
  %47 = select i1 %45, double %44, double f0xBDF18FEEC0E38727
  %48 = call double @llvm.sqrt.f64(double %41)
  %49 = select i1 %45, double 3.250000e+00, double 5.000000e+00
  %50 = fadd double %41, -3.125000e+00
  %51 = fsub double %48, %49
  %52 = select i1 %42, double %50, double %51
  %53 = fmul double %46, %52
  %54 = select i1 %42, double f0x3C37B83EEF0B7C9F, double f0xBE92777453DD3955
  %55 = fadd double %47, %53
  %56 = select i1 %45, double %54, double f0x3E19E6BF2DDA45E3
  %57 = fmul double %55, %52
  %58 = select i1 %42, double f0x3C69BA72CD589B91, double f0x3E5395ABCD554C6C
  %59 = fadd double %56, %57
  %60 = select i1 %45, double %58, double f0xBE30468FB24E2F5F
  %61 = fmul double %59, %52
  %62 = select i1 %42, double f0xBCA33689090A6B96, double f0x3EB936388A3790AD
  %63 = fadd double %60, %61
  %64 = select i1 %45, double %62, double f0x3E405AC6A8FBA182
  %65 = fmul double %63, %52
  %66 = select i1 %42, double f0x3C782E11898132E0, double f0xBED0D5DB812B5083
  %67 = fadd double %64, %65
  %68 = select i1 %45, double %66, double f0xBE50102E495FB9C0
  %69 = fmul double %67, %52
  %70 = select i1 %42, double f0x3CFDE4ACFD9E26BA, double f0x3EC8860CD5D652F6
  %71 = fadd double %68, %69
  %72 = select i1 %45, double %70, double f0x3E5F4C20E1334AF8
  %73 = fmul double %71, %52
  %74 = select i1 %42, double f0xBD26D33EED66C487, double f0x3EEA29A0CACDFB23
  %75 = fadd double %72, %73
  %76 = select i1 %45, double %74, double f0xBE722D220FDF9C3E
  %77 = fmul double %75, %52
  %78 = select i1 %42, double f0xBD36F2167040D8E2, double f0xBF08CEF1F80281F2
  %79 = fadd double %76, %77
  %80 = select i1 %45, double %78, double f0x3E8EBC8BB824CB54
  %81 = fmul double %79, %52
  %82 = select i1 %42, double f0x3D872A22C2D77E20, double f0x3F11E684D0B9188A
  %83 = fadd double %80, %81
  %84 = select i1 %45, double %82, double f0xBEB0A8D40EA372CC
  %85 = fmul double %83, %52
  %86 = select i1 %42, double f0xBDAC8859C4E5C0AF, double f0x3EF932CD54C8A222
  %87 = fadd double %84, %85
  %88 = select i1 %45, double %86, double f0x3ED2FBD29D093D2B
  %89 = fmul double %87, %52
  %90 = select i1 %42, double f0xBDCDC583D118A561, double f0xBF37448A89EF8AA3
  %91 = fadd double %88, %89
  %92 = select i1 %45, double %90, double f0xBEF4A3497E1E0FAC
  %93 = fmul double %91, %52
  %94 = select i1 %42, double f0x3E120F47CCF46B3C, double f0x3F4F3CC55AD40C25
  %95 = fadd double %92, %93
  %96 = select i1 %45, double %94, double f0x3F13EBF4EB00938F
  %97 = fmul double %95, %52
  %98 = select i1 %42, double f0xBE31A9E38DC84D60, double f0xBF5BA924132F38B1
  %99 = fadd double %96, %97
  %100 = select i1 %45, double %98, double f0xBF2C2F36A8FC5D53
  %101 = fmul double %99, %52
  %102 = select i1 %42, double f0xBE5F36CD6D3D46A9, double f0x3F6468EECA533CF8
  %103 = fadd double %100, %101
  %104 = select i1 %45, double %102, double f0xBF222EA5DF04047C
  %105 = fmul double %103, %52
  %106 = select i1 %42, double f0x3E9C6B4F5D03B787, double f0xBF6EBADABB891BBD
  %107 = fadd double %104, %105
  %108 = select i1 %45, double %106, double f0x3FF02A30D1FBA0DC
  %109 = fmul double %107, %52
  %110 = select i1 %42, double f0xBEB6E8A5434AE8A2, double f0x3F75FFCFE5B76AFC
  %111 = fadd double %108, %109
  %112 = select i1 %42, double f0xBEED1D1F7B8736F6, double f0x3FF0158A6D641D39
  %113 = select i1 %45, double %110, double f0x4013664DDD1AD7FB
  %114 = fmul double %111, %52
  %115 = fadd double %113, %114
  %116 = fmul double %115, %52
  %117 = select i1 %42, double f0x3F2879C2A212F024, double f0x4008ABCC380D5A48
  %118 = fadd double %112, %116
  %119 = select i1 %45, double %118, double %115
  %120 = fmul double %119, %52
  %121 = fadd double %117, %120
  %122 = select i1 %45, double %121, double %115
  %123 = fmul double %122, %52
  %124 = fadd double %123, f0xBF4845769484FCA8
  %125 = select i1 %42, double %124, double %122
  %126 = fmul double %125, %52
  %127 = fadd double %126, f0xBF78B6C33114F909
  %128 = select i1 %42, double %127, double %122
  %129 = fmul double %128, %52
  %130 = fadd double %129, f0x3FCEBD80D9B13E28
  %131 = select i1 %42, double %130, double %122
  %132 = fmul double %131, %52
  %133 = fadd double %132, f0x3FFA755E7C99AE86
  %134 = call double @llvm.fabs.f64(double %37)
  %135 = select i1 %42, double %133, double %122
  %136 = fcmp oeq double %134, 1.000000e+00
  %137 = fmul double %37, +inf
  %138 = fmul double %135, %37
  %139 = select i1 %136, double %137, double %138
  %140 = fmul double %139, f0x3FF6A09E667F3BCD
  %141 = getelementptr inbounds [16 x double], ptr %2, i32 0, i64 %22
  store double %140, ptr %141, align 8
  %142 = add i64 %19, 1
  br label %18

143:                                              ; preds = %18
  %144 = add i64 %13, 1
  br label %12, !llvm.loop !6

145:                                              ; preds = %12
  %146 = add i64 %8, 1
  br label %7, !llvm.loop !6

147:                                              ; preds = %7
  ret void
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #2

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }
attributes #2 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 4}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 64}
!5 = !{i64 128}
!6 = distinct !{!6, !7}
!7 = !{!"llvm.loop.unroll.disable"}
