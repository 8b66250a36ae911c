; ModuleID = '__compute_module_broadcast_multiply_fusion_kernel_module'
source_filename = "__compute_module_broadcast_multiply_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_multiply_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !9
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !10
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  br label %9

9:                                                ; preds = %183, %1
  %10 = phi i64 [ %184, %183 ], [ 0, %1 ]
  %11 = icmp slt i64 %10, 2
  br i1 %11, label %12, label %broadcast_multiply_fusion_wrapped.exit

12:                                               ; preds = %9
  %13 = shl nsw i64 %10, 2
  br label %14

14:                                               ; preds = %181, %12
  %15 = phi i64 [ %182, %181 ], [ 0, %12 ]
  %16 = icmp slt i64 %15, 2
  br i1 %16, label %17, label %183

17:                                               ; preds = %14
  %18 = shl nsw i64 %15, 1
  %19 = add nsw i64 %13, %18
  br label %20

20:                                               ; preds = %23, %17
  %21 = phi i64 [ %180, %23 ], [ 0, %17 ]
  %22 = icmp slt i64 %21, 2
  br i1 %22, label %23, label %181

23:                                               ; preds = %20
  %24 = add nsw i64 %19, %21
  %25 = getelementptr inbounds [4 x i8], ptr %6, i64 %24
  %26 = load i32, ptr %25, align 4, !invariant.load !8, !alias.scope !14, !noalias !18
  %27 = zext i32 %26 to i64
  %28 = getelementptr inbounds [4 x i8], ptr %4, i64 %24
  %29 = load i32, ptr %28, align 4, !invariant.load !8, !alias.scope !11, !noalias !19
  %30 = shl nuw i64 %27, 32
  %31 = zext i32 %29 to i64
  %32 = or disjoint i64 %30, %31
  %33 = lshr i64 %32, 12
  %34 = or disjoint i64 %33, 4607182418800017408
  %35 = bitcast i64 %34 to double
  %36 = fadd nnan double %35, -1.000000e+00
  %37 = fmul nnan double %36, 2.000000e+00
  %38 = fadd double %37, f0xBFEFFFFFFFFFFFFF
  %39 = call double @llvm.maximum.f64(double %38, double f0xBFEFFFFFFFFFFFFF)
  %40 = fneg double %39
  %41 = fmul double %39, %40
  %42 = fadd double %41, 1.000000e+00
  %43 = call double @llvm.log.f64(double %42)
  %44 = fmul double %41, %41
  %45 = fmul double %41, 0.000000e+00
  %46 = fadd double %45, 1.000000e+00
  %47 = fmul double %46, %41
  %48 = fadd double %47, f0x402E20359E903E37
  %49 = fmul double %48, %41
  %50 = fadd double %49, f0x4054C30B52213498
  %51 = fmul double %50, %41
  %52 = fadd double %51, f0x406BB86590FCFB56
  %53 = fmul double %52, %41
  %54 = fadd double %53, f0x407351945DC908A5
  %55 = fmul double %54, %41
  %56 = fadd double %55, f0x406B0DB13E48E066
  %57 = fmul double %56, %41
  %58 = fadd double %57, f0x404E0F304466448E
  %59 = fadd double %45, f0x3F07BC0962B395CA
  %60 = fmul double %59, %41
  %61 = fadd double %60, f0x3FDFE818A0FE1A83
  %62 = fmul double %61, %41
  %63 = fadd double %62, f0x401A509F46F4FA53
  %64 = fmul double %63, %41
  %65 = fadd double %64, f0x403DE9738B8CB9C9
  %66 = fmul double %65, %41
  %67 = fadd double %66, f0x404E798EB86C3351
  %68 = fmul double %67, %41
  %69 = fadd double %68, f0x404C8E7597479A10
  %70 = fmul double %69, %41
  %71 = fadd double %70, f0x40340A202D99830A
  %72 = fdiv double %71, %58
  %73 = fmul double %41, %44
  %74 = fmul double %73, %72
  %75 = fmul double %44, -5.000000e-01
  %76 = fadd double %75, %74
  %77 = fadd double %41, %76
  %78 = call double @llvm.fabs.f64(double %41)
  %79 = fcmp olt double %78, f0x3FDA827999FCEF32
  %80 = select i1 %79, double %77, double %43
  %81 = fneg double %80
  %82 = fcmp ogt double %80, -6.250000e+00
  %83 = select i1 %82, double f0xBBB135D2E746E627, double f0x3E23040F87DBD932
  %84 = select i1 %82, double f0xBC08DDF93324D327, double f0x3E785CBE52878635
  %85 = fcmp ogt double %80, -1.600000e+01
  %86 = select i1 %85, double %83, double f0xBDBDCEC3A7785389
  %87 = select i1 %85, double %84, double f0xBDF18FEEC0E38727
  %88 = call double @llvm.sqrt.f64(double %81)
  %89 = select i1 %85, double 3.250000e+00, double 5.000000e+00
  %90 = fsub double -3.125000e+00, %80
  %91 = fsub double %88, %89
  %92 = select i1 %82, double %90, double %91
  %93 = fmul double %86, %92
  %94 = select i1 %82, double f0x3C37B83EEF0B7C9F, double f0xBE92777453DD3955
  %95 = fadd double %87, %93
  %96 = select i1 %85, double %94, double f0x3E19E6BF2DDA45E3
  %97 = fmul double %95, %92
  %98 = select i1 %82, double f0x3C69BA72CD589B91, double f0x3E5395ABCD554C6C
  %99 = fadd double %96, %97
  %100 = select i1 %85, double %98, double f0xBE30468FB24E2F5F
  %101 = fmul double %99, %92
  %102 = select i1 %82, double f0xBCA33689090A6B96, double f0x3EB936388A3790AD
  %103 = fadd double %100, %101
  %104 = select i1 %85, double %102, double f0x3E405AC6A8FBA182
  %105 = fmul double %103, %92
  %106 = select i1 %82, double f0x3C782E11898132E0, double f0xBED0D5DB812B5083
  %107 = fadd double %104, %105
  %108 = select i1 %85, double %106, double f0xBE50102E495FB9C0
  %109 = fmul double %107, %92
  %110 = select i1 %82, double f0x3CFDE4ACFD9E26BA, double f0x3EC8860CD5D652F6
  %111 = fadd double %108, %109
  %112 = select i1 %85, double %110, double f0x3E5F4C20E1334AF8
  %113 = fmul double %111, %92
  %114 = select i1 %82, double f0xBD26D33EED66C487, double f0x3EEA29A0CACDFB23
  %115 = fadd double %112, %113
  %116 = select i1 %85, double %114, double f0xBE722D220FDF9C3E
  %117 = fmul double %115, %92
  %118 = select i1 %82, double f0xBD36F2167040D8E2, double f0xBF08CEF1F80281F2
  %119 = fadd double %116, %117
  %120 = select i1 %85, double %118, double f0x3E8EBC8BB824CB54
  %121 = fmul double %119, %92
  %122 = select i1 %82, double f0x3D872A22C2D77E20, double f0x3F11E684D0B9188A
  %123 = fadd double %120, %121
  %124 = select i1 %85, double %122, double f0xBEB0A8D40EA372CC
  %125 = fmul double %123, %92
  %126 = select i1 %82, double f0xBDAC8859C4E5C0AF, double f0x3EF932CD54C8A222
  %127 = fadd double %124, %125
  %128 = select i1 %85, double %126, double f0x3ED2FBD29D093D2B
  %129 = fmul double %127, %92
  %130 = select i1 %82, double f0xBDCDC583D118A561, double f0xBF37448A89EF8AA3
  %131 = fadd double %128, %129
  %132 = select i1 %85, double %130, double f0xBEF4A3497E1E0FAC
  %133 = fmul double %131, %92
  %134 = select i1 %82, double f0x3E120F47CCF46B3C, double f0x3F4F3CC55AD40C25
  %135 = fadd double %132, %133
  %136 = select i1 %85, double %134, double f0x3F13EBF4EB00938F
  %137 = fmul double %135, %92
  %138 = select i1 %82, double f0xBE31A9E38DC84D60, double f0xBF5BA924132F38B1
  %139 = fadd double %136, %137
  %140 = select i1 %85, double %138, double f0xBF2C2F36A8FC5D53
  %141 = fmul double %139, %92
  %142 = select i1 %82, double f0xBE5F36CD6D3D46A9, double f0x3F6468EECA533CF8
  %143 = fadd double %140, %141
  %144 = select i1 %85, double %142, double f0xBF222EA5DF04047C
  %145 = fmul double %143, %92
  %146 = select i1 %82, double f0x3E9C6B4F5D03B787, double f0xBF6EBADABB891BBD
  %147 = fadd double %144, %145
  %148 = select i1 %85, double %146, double f0x3FF02A30D1FBA0DC
  %149 = fmul double %147, %92
  %150 = select i1 %82, double f0xBEB6E8A5434AE8A2, double f0x3F75FFCFE5B76AFC
  %151 = fadd double %148, %149
  %152 = select i1 %82, double f0xBEED1D1F7B8736F6, double f0x3FF0158A6D641D39
  %153 = select i1 %85, double %150, double f0x4013664DDD1AD7FB
  %154 = fmul double %151, %92
  %155 = fadd double %153, %154
  %156 = fmul double %155, %92
  %157 = select i1 %82, double f0x3F2879C2A212F024, double f0x4008ABCC380D5A48
  %158 = fadd double %152, %156
  %159 = select i1 %85, double %158, double %155
  %160 = fmul double %159, %92
  %161 = fadd double %157, %160
  %162 = select i1 %85, double %161, double %155
  %163 = fmul double %162, %92
  %164 = fadd double %163, f0xBF4845769484FCA8
  %165 = select i1 %82, double %164, double %162
  %166 = fmul double %165, %92
  %167 = fadd double %166, f0xBF78B6C33114F909
  %168 = select i1 %82, double %167, double %162
  %169 = fmul double %168, %92
  %170 = fadd double %169, f0x3FCEBD80D9B13E28
  %171 = select i1 %82, double %170, double %162
  %172 = fmul double %171, %92
  %173 = fadd double %172, f0x3FFA755E7C99AE86
  %174 = call double @llvm.fabs.f64(double %39)
  %175 = select i1 %82, double %173, double %162
  %176 = fcmp oeq double %174, 1.000000e+00
  %.v = select i1 %176, double +inf, double %175
  %177 = fmul double %39, %.v
  %178 = fmul double %177, f0x3FF6A09E667F3BCD
  %179 = getelementptr inbounds [8 x i8], ptr %8, i64 %24
  store double %178, ptr %179, align 8, !alias.scope !16, !noalias !20
  %180 = add i64 %21, 1
  br label %20

181:                                              ; preds = %20
  %182 = add i64 %15, 1
  br label %14, !llvm.loop !21

183:                                              ; preds = %14
  %184 = add i64 %10, 1
  br label %9, !llvm.loop !21

broadcast_multiply_fusion_wrapped.exit:           ; preds = %9
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.log.f64(double) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 32}
!10 = !{i64 64}
!11 = !{!12}
!12 = distinct !{!12, !13, !"broadcast_multiply_fusion_wrapped: argument 0"}
!13 = distinct !{!13, !"broadcast_multiply_fusion_wrapped"}
!14 = !{!15}
!15 = distinct !{!15, !13, !"broadcast_multiply_fusion_wrapped: argument 1"}
!16 = !{!17}
!17 = distinct !{!17, !13, !"broadcast_multiply_fusion_wrapped: argument 2"}
!18 = !{!12, !17}
!19 = !{!15, !17}
!20 = !{!12, !15}
!21 = distinct !{!21, !22}
!22 = !{!"llvm.loop.unroll.disable"}
