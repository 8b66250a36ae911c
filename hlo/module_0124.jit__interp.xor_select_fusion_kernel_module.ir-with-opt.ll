; ModuleID = '__compute_module_xor_select_fusion_kernel_module'
source_filename = "__compute_module_xor_select_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @xor_select_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  call void @llvm.experimental.noalias.scope.decl(metadata !5)
  call void @llvm.experimental.noalias.scope.decl(metadata !8)
  br label %7

7:                                                ; preds = %10, %1
  %8 = phi i64 [ %22, %10 ], [ 0, %1 ]
  %9 = icmp slt i64 %8, 481
  br i1 %9, label %10, label %xor_select_fusion_wrapped.exit

10:                                               ; preds = %7
  %11 = getelementptr inbounds [8 x i8], ptr %4, i64 %8
  %12 = load double, ptr %11, align 8, !invariant.load !3, !alias.scope !5, !noalias !8
  %13 = fcmp oeq double %12, 0.000000e+00
  %14 = fcmp uno double %12, 0.000000e+00
  %15 = bitcast double %12 to i64
  %16 = select i1 %13, i64 0, i64 %15
  %17 = select i1 %14, i64 9221120237041090560, i64 %16
  %18 = icmp slt i64 %17, 0
  %19 = xor i64 %17, 9223372036854775807
  %20 = select i1 %18, i64 %19, i64 %17
  %21 = getelementptr inbounds [8 x i8], ptr %6, i64 %8
  store i64 %20, ptr %21, align 4, !alias.scope !8, !noalias !5
  %22 = add i64 %8, 1
  br label %7

xor_select_fusion_wrapped.exit:                   ; preds = %7
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 8}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 3848}
!5 = !{!6}
!6 = distinct !{!6, !7, !"xor_select_fusion_wrapped: argument 0"}
!7 = distinct !{!7, !"xor_select_fusion_wrapped"}
!8 = !{!9}
!9 = distinct !{!9, !7, !"xor_select_fusion_wrapped: argument 1"}
