; ModuleID = '__compute_module_multiply_add_fusion_kernel_module'
source_filename = "__compute_module_multiply_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @multiply_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !8
  %4 = load ptr, ptr %3, align 8, !invariant.load !8, !dereferenceable !9
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !8, !dereferenceable !10
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !8, !dereferenceable !9
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !8, !dereferenceable !9
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !8, !dereferenceable !11
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !8, !dereferenceable !11
  %15 = getelementptr inbounds nuw i8, ptr %3, i64 96
  %16 = load ptr, ptr %15, align 8, !invariant.load !8, !dereferenceable !12
  %17 = getelementptr inbounds nuw i8, ptr %3, i64 112
  %18 = load ptr, ptr %17, align 8, !invariant.load !8, !dereferenceable !9
  %19 = getelementptr inbounds nuw i8, ptr %3, i64 128
  %20 = load ptr, ptr %19, align 8, !invariant.load !8, !dereferenceable !9
  %21 = getelementptr inbounds nuw i8, ptr %3, i64 144
  %22 = load ptr, ptr %21, align 8, !invariant.load !8, !dereferenceable !10
  %23 = getelementptr inbounds nuw i8, ptr %3, i64 160
  %24 = load ptr, ptr %23, align 8, !invariant.load !8, !dereferenceable !10
  %25 = getelementptr inbounds nuw i8, ptr %3, i64 176
  %26 = load ptr, ptr %25, align 8, !invariant.load !8, !dereferenceable !10
  %27 = getelementptr inbounds nuw i8, ptr %3, i64 192
  %28 = load ptr, ptr %27, align 8, !invariant.load !8, !dereferenceable !9
  %29 = getelementptr inbounds nuw i8, ptr %3, i64 208
  %30 = load ptr, ptr %29, align 8, !invariant.load !8, !dereferenceable !10
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  call void @llvm.experimental.noalias.scope.decl(metadata !20)
  call void @llvm.experimental.noalias.scope.decl(metadata !22)
  call void @llvm.experimental.noalias.scope.decl(metadata !24)
  call void @llvm.experimental.noalias.scope.decl(metadata !26)
  call void @llvm.experimental.noalias.scope.decl(metadata !28)
  call void @llvm.experimental.noalias.scope.decl(metadata !30)
  call void @llvm.experimental.noalias.scope.decl(metadata !32)
  call void @llvm.experimental.noalias.scope.decl(metadata !34)
  call void @llvm.experimental.noalias.scope.decl(metadata !36)
  call void @llvm.experimental.noalias.scope.decl(metadata !38)
  call void @llvm.experimental.noalias.scope.decl(metadata !40)
  %31 = load double, ptr %10, align 8, !invariant.load !8, !alias.scope !20, !noalias !42
  %32 = load i64, ptr %8, align 4, !invariant.load !8, !alias.scope !18, !noalias !43
  %33 = call i64 @llvm.smax.i64(i64 %32, i64 0)
  %34 = call i64 @llvm.smin.i64(i64 %33, i64 11)
  %35 = getelementptr inbounds nuw [8 x i8], ptr %22, i64 %34
  %36 = load i64, ptr %35, align 4, !invariant.load !8, !alias.scope !32, !noalias !44
  %37 = sitofp i64 %36 to double
  %38 = fmul nnan double %37, f0x3F6B4E81B4E81B4F
  %39 = call double @llvm.cos.f64(double %38)
  %40 = getelementptr inbounds nuw [8 x i8], ptr %26, i64 %34
  %41 = load double, ptr %40, align 8, !invariant.load !8, !alias.scope !36, !noalias !45
  %42 = getelementptr inbounds nuw [8 x i8], ptr %24, i64 %34
  %43 = load double, ptr %42, align 8, !invariant.load !8, !alias.scope !34, !noalias !46
  %44 = load double, ptr %28, align 8, !invariant.load !8, !alias.scope !38, !noalias !47
  %45 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %34
  %46 = load double, ptr %45, align 8, !invariant.load !8, !alias.scope !40, !noalias !48
  %47 = fneg double %44
  %48 = fmul double %46, %47
  %49 = load double, ptr %18, align 8, !invariant.load !8, !alias.scope !28, !noalias !49
  %50 = load double, ptr %20, align 8, !invariant.load !8, !alias.scope !30, !noalias !50
  %51 = fmul double %49, %49
  %52 = fmul double %50, %51
  %53 = getelementptr inbounds nuw [8 x i8], ptr %6, i64 %34
  %54 = load i64, ptr %53, align 4, !invariant.load !8, !alias.scope !16, !noalias !51
  %55 = icmp eq i64 %54, -1
  %56 = load double, ptr %4, align 8, !invariant.load !8, !alias.scope !13, !noalias !52
  %57 = fmul double %56, f0x3FF6A09E667F3BCD
  %58 = select i1 %55, double 0.000000e+00, double %57
  br label %59

59:                                               ; preds = %244, %1
  %60 = phi i64 [ %245, %244 ], [ 0, %1 ]
  %61 = icmp slt i64 %60, 4
  br i1 %61, label %62, label %multiply_add_fusion_wrapped.exit

62:                                               ; preds = %59
  %63 = shl nsw i64 %60, 2
  br label %64

64:                                               ; preds = %242, %62
  %65 = phi i64 [ %243, %242 ], [ 0, %62 ]
  %66 = icmp slt i64 %65, 2
  br i1 %66, label %67, label %244

67:                                               ; preds = %64
  %68 = shl nsw i64 %65, 1
  %69 = add nsw i64 %63, %68
  br label %70

70:                                               ; preds = %73, %67
  %71 = phi i64 [ %241, %73 ], [ 0, %67 ]
  %72 = icmp slt i64 %71, 2
  br i1 %72, label %73, label %242

73:                                               ; preds = %70
  %74 = add nsw i64 %69, %71
  %75 = getelementptr inbounds [4 x i8], ptr %14, i64 %74
  %76 = load i32, ptr %75, align 4, !invariant.load !8, !alias.scope !24, !noalias !53
  %77 = zext i32 %76 to i64
  %78 = getelementptr inbounds [4 x i8], ptr %12, i64 %74
  %79 = load i32, ptr %78, align 4, !invariant.load !8, !alias.scope !22, !noalias !54
  %80 = shl nuw i64 %77, 32
  %81 = zext i32 %79 to i64
  %82 = or disjoint i64 %80, %81
  %83 = lshr i64 %82, 12
  %84 = or disjoint i64 %83, 4607182418800017408
  %85 = bitcast i64 %84 to double
  %86 = fadd nnan double %85, -1.000000e+00
  %87 = fmul double %86, %31
  %88 = fadd double %87, f0xBFEFFFFFFFFFFFFF
  %89 = call double @llvm.maximum.f64(double %88, double f0xBFEFFFFFFFFFFFFF)
  %90 = fneg double %89
  %91 = fmul double %89, %90
  %92 = fadd double %91, 1.000000e+00
  %93 = call double @llvm.log.f64(double %92)
  %94 = fmul double %91, %91
  %95 = fmul double %91, 0.000000e+00
  %96 = fadd double %95, 1.000000e+00
  %97 = fmul double %96, %91
  %98 = fadd double %97, f0x402E20359E903E37
  %99 = fmul double %98, %91
  %100 = fadd double %99, f0x4054C30B52213498
  %101 = fmul double %100, %91
  %102 = fadd double %101, f0x406BB86590FCFB56
  %103 = fmul double %102, %91
  %104 = fadd double %103, f0x407351945DC908A5
  %105 = fmul double %104, %91
  %106 = fadd double %105, f0x406B0DB13E48E066
  %107 = fmul double %106, %91
  %108 = fadd double %107, f0x404E0F304466448E
  %109 = fadd double %95, f0x3F07BC0962B395CA
  %110 = fmul double %109, %91
  %111 = fadd double %110, f0x3FDFE818A0FE1A83
  %112 = fmul double %111, %91
  %113 = fadd double %112, f0x401A509F46F4FA53
  %114 = fmul double %113, %91
  %115 = fadd double %114, f0x403DE9738B8CB9C9
  %116 = fmul double %115, %91
  %117 = fadd double %116, f0x404E798EB86C3351
  %118 = fmul double %117, %91
  %119 = fadd double %118, f0x404C8E7597479A10
  %120 = fmul double %119, %91
  %121 = fadd double %120, f0x40340A202D99830A
  %122 = fdiv double %121, %108
  %123 = fmul double %91, %94
  %124 = fmul double %123, %122
  %125 = fmul double %94, -5.000000e-01
  %126 = fadd double %125, %124
  %127 = fadd double %91, %126
  %128 = call double @llvm.fabs.f64(double %91)
  %129 = fcmp olt double %128, f0x3FDA827999FCEF32
  %130 = select i1 %129, double %127, double %93
  %131 = fneg double %130
  %132 = fcmp ogt double %130, -6.250000e+00
  %133 = select i1 %132, double f0xBBB135D2E746E627, double f0x3E23040F87DBD932
  %134 = select i1 %132, double f0xBC08DDF93324D327, double f0x3E785CBE52878635
  %135 = fcmp ogt double %130, -1.600000e+01
  %136 = select i1 %135, double %133, double f0xBDBDCEC3A7785389
  %137 = select i1 %135, double %134, double f0xBDF18FEEC0E38727
  %138 = call double @llvm.sqrt.f64(double %131)
  %139 = select i1 %135, double 3.250000e+00, double 5.000000e+00
  %140 = fsub double -3.125000e+00, %130
  %141 = fsub double %138, %139
  %142 = select i1 %132, double %140, double %141
  %143 = fmul double %136, %142
  %144 = select i1 %132, double f0x3C37B83EEF0B7C9F, double f0xBE92777453DD3955
  %145 = fadd double %137, %143
  %146 = select i1 %135, double %144, double f0x3E19E6BF2DDA45E3
  %147 = fmul double %145, %142
  %148 = select i1 %132, double f0x3C69BA72CD589B91, double f0x3E5395ABCD554C6C
  %149 = fadd double %146, %147
  %150 = select i1 %135, double %148, double f0xBE30468FB24E2F5F
  %151 = fmul double %149, %142
  %152 = select i1 %132, double f0xBCA33689090A6B96, double f0x3EB936388A3790AD
  %153 = fadd double %150, %151
  %154 = select i1 %135, double %152, double f0x3E405AC6A8FBA182
  %155 = fmul double %153, %142
  %156 = select i1 %132, double f0x3C782E11898132E0, double f0xBED0D5DB812B5083
  %157 = fadd double %154, %155
  %158 = select i1 %135, double %156, double f0xBE50102E495FB9C0
  %159 = fmul double %157, %142
  %160 = select i1 %132, double f0x3CFDE4ACFD9E26BA, double f0x3EC8860CD5D652F6
  %161 = fadd double %158, %159
  %162 = select i1 %135, double %160, double f0x3E5F4C20E1334AF8
  %163 = fmul double %161, %142
  %164 = select i1 %132, double f0xBD26D33EED66C487, double f0x3EEA29A0CACDFB23
  %165 = fadd double %162, %163
  %166 = select i1 %135, double %164, double f0xBE722D220FDF9C3E
  %167 = fmul double %165, %142
  %168 = select i1 %132, double f0xBD36F2167040D8E2, double f0xBF08CEF1F80281F2
  %169 = fadd double %166, %167
  %170 = select i1 %135, double %168, double f0x3E8EBC8BB824CB54
  %171 = fmul double %169, %142
  %172 = select i1 %132, double f0x3D872A22C2D77E20, double f0x3F11E684D0B9188A
  %173 = fadd double %170, %171
  %174 = select i1 %135, double %172, double f0xBEB0A8D40EA372CC
  %175 = fmul double %173, %142
  %176 = select i1 %132, double f0xBDAC8859C4E5C0AF, double f0x3EF932CD54C8A222
  %177 = fadd double %174, %175
  %178 = select i1 %135, double %176, double f0x3ED2FBD29D093D2B
  %179 = fmul double %177, %142
  %180 = select i1 %132, double f0xBDCDC583D118A561, double f0xBF37448A89EF8AA3
  %181 = fadd double %178, %179
  %182 = select i1 %135, double %180, double f0xBEF4A3497E1E0FAC
  %183 = fmul double %181, %142
  %184 = select i1 %132, double f0x3E120F47CCF46B3C, double f0x3F4F3CC55AD40C25
  %185 = fadd double %182, %183
  %186 = select i1 %135, double %184, double f0x3F13EBF4EB00938F
  %187 = fmul double %185, %142
  %188 = select i1 %132, double f0xBE31A9E38DC84D60, double f0xBF5BA924132F38B1
  %189 = fadd double %186, %187
  %190 = select i1 %135, double %188, double f0xBF2C2F36A8FC5D53
  %191 = fmul double %189, %142
  %192 = select i1 %132, double f0xBE5F36CD6D3D46A9, double f0x3F6468EECA533CF8
  %193 = fadd double %190, %191
  %194 = select i1 %135, double %192, double f0xBF222EA5DF04047C
  %195 = fmul double %193, %142
  %196 = select i1 %132, double f0x3E9C6B4F5D03B787, double f0xBF6EBADABB891BBD
  %197 = fadd double %194, %195
  %198 = select i1 %135, double %196, double f0x3FF02A30D1FBA0DC
  %199 = fmul double %197, %142
  %200 = select i1 %132, double f0xBEB6E8A5434AE8A2, double f0x3F75FFCFE5B76AFC
  %201 = fadd double %198, %199
  %202 = select i1 %132, double f0xBEED1D1F7B8736F6, double f0x3FF0158A6D641D39
  %203 = select i1 %135, double %200, double f0x4013664DDD1AD7FB
  %204 = fmul double %201, %142
  %205 = fadd double %203, %204
  %206 = fmul double %205, %142
  %207 = select i1 %132, double f0x3F2879C2A212F024, double f0x4008ABCC380D5A48
  %208 = fadd double %202, %206
  %209 = select i1 %135, double %208, double %205
  %210 = fmul double %209, %142
  %211 = fadd double %207, %210
  %212 = select i1 %135, double %211, double %205
  %213 = fmul double %212, %142
  %214 = fadd double %213, f0xBF4845769484FCA8
  %215 = select i1 %132, double %214, double %212
  %216 = fmul double %215, %142
  %217 = getelementptr inbounds [8 x i8], ptr %16, i64 %74
  %218 = load double, ptr %217, align 8, !alias.scope !26, !noalias !55
  %219 = fmul double %218, 3.000000e+00
  %220 = fadd double %216, f0xBF78B6C33114F909
  %221 = select i1 %132, double %220, double %212
  %222 = fmul double %221, %142
  %223 = call double @llvm.sin.f64(double %219)
  %224 = fadd double %222, f0x3FCEBD80D9B13E28
  %225 = select i1 %132, double %224, double %212
  %226 = fmul double %225, %142
  %227 = fadd double %223, %39
  %228 = fadd double %226, f0x3FFA755E7C99AE86
  %229 = fmul double %41, %218
  %230 = fmul double %43, %227
  %231 = call double @llvm.fabs.f64(double %89)
  %232 = select i1 %132, double %228, double %212
  %233 = fsub double %229, %230
  %234 = fcmp oeq double %231, 1.000000e+00
  %235 = fmul double %48, %233
  %236 = fmul double %52, %218
  %.v = select i1 %234, double +inf, double %232
  %237 = fmul double %89, %.v
  %238 = fadd double %235, %236
  %239 = fmul double %237, %58
  %240 = fadd double %238, %239
  store double %240, ptr %217, align 8, !alias.scope !26, !noalias !55
  %241 = add i64 %71, 1
  br label %70

242:                                              ; preds = %70
  %243 = add i64 %65, 1
  br label %64, !llvm.loop !56

244:                                              ; preds = %64
  %245 = add i64 %60, 1
  br label %59, !llvm.loop !56

multiply_add_fusion_wrapped.exit:                 ; preds = %59
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.maximum.f64(double, double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #1

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
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
!9 = !{i64 8}
!10 = !{i64 96}
!11 = !{i64 64}
!12 = !{i64 128}
!13 = !{!14}
!14 = distinct !{!14, !15, !"multiply_add_fusion_wrapped: argument 0"}
!15 = distinct !{!15, !"multiply_add_fusion_wrapped"}
!16 = !{!17}
!17 = distinct !{!17, !15, !"multiply_add_fusion_wrapped: argument 1"}
!18 = !{!19}
!19 = distinct !{!19, !15, !"multiply_add_fusion_wrapped: argument 2"}
!20 = !{!21}
!21 = distinct !{!21, !15, !"multiply_add_fusion_wrapped: argument 3"}
!22 = !{!23}
!23 = distinct !{!23, !15, !"multiply_add_fusion_wrapped: argument 4"}
!24 = !{!25}
!25 = distinct !{!25, !15, !"multiply_add_fusion_wrapped: argument 5"}
!26 = !{!27}
!27 = distinct !{!27, !15, !"multiply_add_fusion_wrapped: argument 6"}
!28 = !{!29}
!29 = distinct !{!29, !15, !"multiply_add_fusion_wrapped: argument 7"}
!30 = !{!31}
!31 = distinct !{!31, !15, !"multiply_add_fusion_wrapped: argument 8"}
!32 = !{!33}
!33 = distinct !{!33, !15, !"multiply_add_fusion_wrapped: argument 9"}
!34 = !{!35}
!35 = distinct !{!35, !15, !"multiply_add_fusion_wrapped: argument 10"}
!36 = !{!37}
!37 = distinct !{!37, !15, !"multiply_add_fusion_wrapped: argument 11"}
!38 = !{!39}
!39 = distinct !{!39, !15, !"multiply_add_fusion_wrapped: argument 12"}
!40 = !{!41}
!41 = distinct !{!41, !15, !"multiply_add_fusion_wrapped: argument 13"}
!42 = !{!14, !17, !19, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!43 = !{!14, !17, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!44 = !{!14, !17, !19, !21, !23, !25, !27, !29, !31, !35, !37, !39, !41}
!45 = !{!14, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !39, !41}
!46 = !{!14, !17, !19, !21, !23, !25, !27, !29, !31, !33, !37, !39, !41}
!47 = !{!14, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !41}
!48 = !{!14, !17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39}
!49 = !{!14, !17, !19, !21, !23, !25, !27, !31, !33, !35, !37, !39, !41}
!50 = !{!14, !17, !19, !21, !23, !25, !27, !29, !33, !35, !37, !39, !41}
!51 = !{!14, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!52 = !{!17, !19, !21, !23, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!53 = !{!14, !17, !19, !21, !23, !27, !29, !31, !33, !35, !37, !39, !41}
!54 = !{!14, !17, !19, !21, !25, !27, !29, !31, !33, !35, !37, !39, !41}
!55 = !{!14, !17, !19, !21, !23, !25, !29, !31, !33, !35, !37, !39, !41}
!56 = distinct !{!56, !57}
!57 = !{!"llvm.loop.unroll.disable"}
