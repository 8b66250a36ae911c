; ModuleID = '__compute_module_broadcast_add_fusion.1_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion.1_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

; Function Attrs: uwtable
define ptr @broadcast_add_fusion.1(ptr %0) #0 {
  %2 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !4
  %5 = getelementptr inbounds nuw i8, ptr %3, i64 16
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4
  %7 = getelementptr inbounds nuw i8, ptr %3, i64 32
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5
  %9 = getelementptr inbounds nuw i8, ptr %3, i64 48
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5
  %11 = getelementptr inbounds nuw i8, ptr %3, i64 64
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !6)
  call void @llvm.experimental.noalias.scope.decl(metadata !9)
  call void @llvm.experimental.noalias.scope.decl(metadata !11)
  call void @llvm.experimental.noalias.scope.decl(metadata !13)
  call void @llvm.experimental.noalias.scope.decl(metadata !15)
  %13 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %14 = sub i32 32, %13
  %15 = icmp ult i32 %13, 32
  %16 = icmp ult i32 %14, 32
  %17 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %18 = load i32, ptr %17, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %19 = sub i32 32, %18
  %20 = icmp ult i32 %18, 32
  %21 = icmp ult i32 %19, 32
  %22 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %23 = load i32, ptr %22, align 4, !invariant.load !3, !alias.scope !9, !noalias !17
  %24 = sub i32 32, %23
  %25 = icmp ult i32 %23, 32
  %26 = icmp ult i32 %24, 32
  br label %27

27:                                               ; preds = %76, %1
  %28 = phi i64 [ %77, %76 ], [ 0, %1 ]
  %29 = icmp slt i64 %28, 4
  br i1 %29, label %30, label %broadcast_add_fusion.1_wrapped.exit

30:                                               ; preds = %27
  %31 = getelementptr inbounds [4 x i8], ptr %4, i64 %28
  %32 = load i32, ptr %31, align 4, !invariant.load !3, !alias.scope !6, !noalias !18
  %33 = shl nsw i64 %28, 2
  br label %34

34:                                               ; preds = %74, %30
  %35 = phi i64 [ %75, %74 ], [ 0, %30 ]
  %36 = icmp slt i64 %35, 2
  br i1 %36, label %37, label %76

37:                                               ; preds = %34
  %38 = shl nsw i64 %35, 1
  %39 = add nsw i64 %33, %38
  br label %40

40:                                               ; preds = %43, %37
  %41 = phi i64 [ %73, %43 ], [ 0, %37 ]
  %42 = icmp slt i64 %41, 2
  br i1 %42, label %43, label %74

43:                                               ; preds = %40
  %44 = add nsw i64 %39, %41
  %45 = getelementptr inbounds [4 x i8], ptr %8, i64 %44
  %46 = load i32, ptr %45, align 4, !invariant.load !3, !alias.scope !11, !noalias !19
  %47 = shl i32 %46, %13
  %48 = select i1 %15, i32 %47, i32 0
  %49 = lshr i32 %46, %14
  %50 = select i1 %16, i32 %49, i32 0
  %51 = getelementptr inbounds [4 x i8], ptr %10, i64 %44
  %52 = load i32, ptr %51, align 4, !invariant.load !3, !alias.scope !13, !noalias !20
  %53 = or i32 %48, %50
  %54 = add i32 %52, %46
  %55 = xor i32 %54, %53
  %56 = shl i32 %55, %18
  %57 = select i1 %20, i32 %56, i32 0
  %58 = lshr i32 %55, %19
  %59 = select i1 %21, i32 %58, i32 0
  %60 = or i32 %57, %59
  %61 = add i32 %54, %55
  %62 = xor i32 %61, %60
  %63 = shl i32 %62, %23
  %64 = select i1 %25, i32 %63, i32 0
  %65 = lshr i32 %62, %24
  %66 = select i1 %26, i32 %65, i32 0
  %67 = or i32 %64, %66
  %68 = add i32 %61, %62
  %69 = xor i32 %68, %67
  %70 = add i32 %68, %69
  %71 = add i32 %70, %32
  %72 = getelementptr inbounds [4 x i8], ptr %12, i64 %44
  store i32 %71, ptr %72, align 4, !alias.scope !15, !noalias !21
  %73 = add i64 %41, 1
  br label %40

74:                                               ; preds = %40
  %75 = add i64 %35, 1
  br label %34, !llvm.loop !22

76:                                               ; preds = %34
  %77 = add i64 %28, 1
  br label %27, !llvm.loop !22

broadcast_add_fusion.1_wrapped.exit:              ; preds = %27
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{!7}
!7 = distinct !{!7, !8, !"broadcast_add_fusion.1_wrapped: argument 0"}
!8 = distinct !{!8, !"broadcast_add_fusion.1_wrapped"}
!9 = !{!10}
!10 = distinct !{!10, !8, !"broadcast_add_fusion.1_wrapped: argument 1"}
!11 = !{!12}
!12 = distinct !{!12, !8, !"broadcast_add_fusion.1_wrapped: argument 2"}
!13 = !{!14}
!14 = distinct !{!14, !8, !"broadcast_add_fusion.1_wrapped: argument 3"}
!15 = !{!16}
!16 = distinct !{!16, !8, !"broadcast_add_fusion.1_wrapped: argument 4"}
!17 = !{!7, !12, !14, !16}
!18 = !{!10, !12, !14, !16}
!19 = !{!7, !10, !14, !16}
!20 = !{!7, !10, !12, !16}
!21 = !{!7, !10, !12, !14}
!22 = distinct !{!22, !23}
!23 = !{!"llvm.loop.unroll.disable"}
