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
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6
  %13 = getelementptr inbounds nuw i8, ptr %3, i64 80
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5
  call void @llvm.experimental.noalias.scope.decl(metadata !7)
  call void @llvm.experimental.noalias.scope.decl(metadata !10)
  call void @llvm.experimental.noalias.scope.decl(metadata !12)
  call void @llvm.experimental.noalias.scope.decl(metadata !14)
  call void @llvm.experimental.noalias.scope.decl(metadata !16)
  call void @llvm.experimental.noalias.scope.decl(metadata !18)
  %15 = load i32, ptr %6, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %16 = sub i32 32, %15
  %17 = icmp ult i32 %15, 32
  %18 = icmp ult i32 %16, 32
  %19 = getelementptr inbounds nuw i8, ptr %6, i64 4
  %20 = load i32, ptr %19, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %21 = sub i32 32, %20
  %22 = icmp ult i32 %20, 32
  %23 = icmp ult i32 %21, 32
  %24 = getelementptr inbounds nuw i8, ptr %6, i64 8
  %25 = load i32, ptr %24, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %26 = sub i32 32, %25
  %27 = icmp ult i32 %25, 32
  %28 = icmp ult i32 %26, 32
  %29 = getelementptr inbounds nuw i8, ptr %6, i64 12
  %30 = load i32, ptr %29, align 4, !invariant.load !3, !alias.scope !10, !noalias !20
  %31 = sub i32 32, %30
  %32 = icmp ult i32 %30, 32
  %33 = icmp ult i32 %31, 32
  %34 = load i64, ptr %12, align 4, !invariant.load !3, !alias.scope !16, !noalias !21
  %35 = trunc i64 %34 to i32
  %36 = add i32 %35, 1
  br label %37

37:                                               ; preds = %93, %1
  %38 = phi i64 [ %94, %93 ], [ 0, %1 ]
  %39 = icmp slt i64 %38, 4
  br i1 %39, label %40, label %broadcast_add_fusion.1_wrapped.exit

40:                                               ; preds = %37
  %41 = getelementptr inbounds [4 x i8], ptr %4, i64 %38
  %42 = load i32, ptr %41, align 4, !invariant.load !3, !alias.scope !7, !noalias !22
  %43 = shl nsw i64 %38, 2
  br label %44

44:                                               ; preds = %91, %40
  %45 = phi i64 [ %92, %91 ], [ 0, %40 ]
  %46 = icmp slt i64 %45, 2
  br i1 %46, label %47, label %93

47:                                               ; preds = %44
  %48 = shl nsw i64 %45, 1
  %49 = add nsw i64 %43, %48
  br label %50

50:                                               ; preds = %53, %47
  %51 = phi i64 [ %90, %53 ], [ 0, %47 ]
  %52 = icmp slt i64 %51, 2
  br i1 %52, label %53, label %91

53:                                               ; preds = %50
  %54 = add nsw i64 %49, %51
  %55 = getelementptr inbounds [4 x i8], ptr %8, i64 %54
  %56 = load i32, ptr %55, align 4, !invariant.load !3, !alias.scope !12, !noalias !23
  %57 = shl i32 %56, %15
  %58 = select i1 %17, i32 %57, i32 0
  %59 = lshr i32 %56, %16
  %60 = select i1 %18, i32 %59, i32 0
  %61 = getelementptr inbounds [4 x i8], ptr %10, i64 %54
  %62 = load i32, ptr %61, align 4, !invariant.load !3, !alias.scope !14, !noalias !24
  %63 = or i32 %58, %60
  %64 = add i32 %62, %56
  %65 = xor i32 %64, %63
  %66 = shl i32 %65, %20
  %67 = select i1 %22, i32 %66, i32 0
  %68 = lshr i32 %65, %21
  %69 = select i1 %23, i32 %68, i32 0
  %70 = or i32 %67, %69
  %71 = add i32 %64, %65
  %72 = xor i32 %71, %70
  %73 = shl i32 %72, %25
  %74 = select i1 %27, i32 %73, i32 0
  %75 = lshr i32 %72, %26
  %76 = select i1 %28, i32 %75, i32 0
  %77 = or i32 %74, %76
  %78 = add i32 %71, %72
  %79 = xor i32 %78, %77
  %80 = shl i32 %79, %30
  %81 = select i1 %32, i32 %80, i32 0
  %82 = lshr i32 %79, %31
  %83 = select i1 %33, i32 %82, i32 0
  %84 = add i32 %78, %79
  %85 = or i32 %81, %83
  %86 = xor i32 %84, %85
  %87 = add i32 %86, %42
  %88 = add i32 %87, %36
  %89 = getelementptr inbounds [4 x i8], ptr %14, i64 %54
  store i32 %88, ptr %89, align 4, !alias.scope !18, !noalias !25
  %90 = add i64 %51, 1
  br label %50

91:                                               ; preds = %50
  %92 = add i64 %45, 1
  br label %44, !llvm.loop !26

93:                                               ; preds = %44
  %94 = add i64 %38, 1
  br label %37, !llvm.loop !26

broadcast_add_fusion.1_wrapped.exit:              ; preds = %37
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite)
declare void @llvm.experimental.noalias.scope.decl(metadata) #1

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(inaccessiblemem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{i64 8}
!7 = !{!8}
!8 = distinct !{!8, !9, !"broadcast_add_fusion.1_wrapped: argument 0"}
!9 = distinct !{!9, !"broadcast_add_fusion.1_wrapped"}
!10 = !{!11}
!11 = distinct !{!11, !9, !"broadcast_add_fusion.1_wrapped: argument 1"}
!12 = !{!13}
!13 = distinct !{!13, !9, !"broadcast_add_fusion.1_wrapped: argument 2"}
!14 = !{!15}
!15 = distinct !{!15, !9, !"broadcast_add_fusion.1_wrapped: argument 3"}
!16 = !{!17}
!17 = distinct !{!17, !9, !"broadcast_add_fusion.1_wrapped: argument 4"}
!18 = !{!19}
!19 = distinct !{!19, !9, !"broadcast_add_fusion.1_wrapped: argument 5"}
!20 = !{!8, !13, !15, !17, !19}
!21 = !{!8, !11, !13, !15, !19}
!22 = !{!11, !13, !15, !17, !19}
!23 = !{!8, !11, !15, !17, !19}
!24 = !{!8, !11, !13, !17, !19}
!25 = !{!8, !11, !13, !15, !17}
!26 = distinct !{!26, !27}
!27 = !{!"llvm.loop.unroll.disable"}
