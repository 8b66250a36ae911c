; ModuleID = '__compute_module___compute_module_bitcast_copy_fusion'
source_filename = "__compute_module___compute_module_bitcast_copy_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

define ptr @bitcast_copy_fusion(ptr %0) {
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
  %13 = mul nuw nsw i64 %12, 2
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 2)
  br label %15

15:                                               ; preds = %18, %1
  %16 = phi i64 [ %19, %18 ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %20

18:                                               ; preds = %15
  call void @bitcast_copy_fusion_impl(ptr %5, ptr %5, i64 0, i64 2, i64 2, i64 2, i64 1, ptr %7, ptr %7, i64 0, i64 2, i64 2, i64 1, i64 1, i64 2, i64 1, i64 1, i64 1, i64 %16)
  %19 = add i64 %16, 1
  br label %15

20:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @bitcast_copy_fusion_impl(ptr %0, ptr %1, i64 %2, i64 %3, i64 %4, i64 %5, i64 %6, ptr %7, ptr %8, i64 %9, i64 %10, i64 %11, i64 %12, i64 %13, i64 %14, i64 %15, i64 %16, i64 %17, i64 %18) #0 {
  %20 = sub i64 2, %18
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 1)
  %22 = icmp eq i64 %21, 1
  %23 = alloca double, i64 2, align 8
  %24 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %23, 0
  %25 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %24, ptr %23, 1
  %26 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %25, i64 0, 2
  %27 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %26, i64 1, 3, 0
  %28 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %27, i64 2, 3, 1
  %29 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %28, i64 2, 4, 0
  %30 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %29, i64 1, 4, 1
  %31 = alloca double, i64 2, align 8
  %32 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } poison, ptr %31, 0
  %33 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %32, ptr %31, 1
  %34 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %33, i64 0, 2
  %35 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %34, i64 1, 3, 0
  %36 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %35, i64 2, 3, 1
  %37 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %36, i64 2, 4, 0
  %38 = insertvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %37, i64 1, 4, 1
  %39 = select i1 %22, { ptr, ptr, i64, [2 x i64], [2 x i64] } %30, { ptr, ptr, i64, [2 x i64], [2 x i64] } %38
  br i1 %22, label %40, label %43

40:                                               ; preds = %19
  %41 = mul nsw i64 %18, 2
  %42 = getelementptr double, ptr %1, i64 %41
  call void @llvm.memcpy.p0.p0.i64(ptr %23, ptr %42, i64 16, i1 false)
  br label %63

43:                                               ; preds = %19
  %44 = mul nsw i64 %18, 2
  br label %45

45:                                               ; preds = %60, %43
  %46 = phi i64 [ %61, %60 ], [ 0, %43 ]
  %47 = icmp slt i64 %46, %21
  br i1 %47, label %48, label %62

48:                                               ; preds = %45
  br label %49

49:                                               ; preds = %52, %48
  %50 = phi i64 [ %59, %52 ], [ 0, %48 ]
  %51 = icmp slt i64 %50, 2
  br i1 %51, label %52, label %60

52:                                               ; preds = %49
  %53 = getelementptr double, ptr %1, i64 %44
  %54 = mul nuw nsw i64 %46, 2
  %55 = add nuw nsw i64 %54, %50
  %56 = getelementptr inbounds nuw double, ptr %53, i64 %55
  %57 = load double, ptr %56, align 8
  %58 = getelementptr inbounds nuw double, ptr %31, i64 %55
  store double %57, ptr %58, align 8
  %59 = add i64 %50, 1
  br label %49

60:                                               ; preds = %49
  %61 = add i64 %46, 1
  br label %45

62:                                               ; preds = %45
  br label %63

63:                                               ; preds = %40, %62
  %64 = extractvalue { ptr, ptr, i64, [2 x i64], [2 x i64] } %39, 1
  br i1 %22, label %65, label %68

65:                                               ; preds = %63
  %66 = mul nsw i64 %18, 2
  %67 = getelementptr double, ptr %8, i64 %66
  call void @llvm.memcpy.p0.p0.i64(ptr %67, ptr %64, i64 16, i1 false)
  br label %90

68:                                               ; preds = %63
  %69 = mul nsw i64 %18, 2
  br label %70

70:                                               ; preds = %87, %68
  %71 = phi i64 [ %88, %87 ], [ 0, %68 ]
  %72 = icmp slt i64 %71, %21
  br i1 %72, label %73, label %89

73:                                               ; preds = %70
  br label %74

74:                                               ; preds = %77, %73
  %75 = phi i64 [ %86, %77 ], [ 0, %73 ]
  %76 = icmp slt i64 %75, 2
  br i1 %76, label %77, label %87

77:                                               ; preds = %74
  %78 = mul nuw nsw i64 %71, 2
  %79 = add nuw nsw i64 %78, %75
  %80 = add nuw nsw i64 %79, 0
  %81 = add nuw nsw i64 %80, 0
  %82 = getelementptr inbounds nuw double, ptr %64, i64 %81
  %83 = load double, ptr %82, align 8
  %84 = getelementptr double, ptr %8, i64 %69
  %85 = getelementptr inbounds nuw double, ptr %84, i64 %81
  store double %83, ptr %85, align 8
  %86 = add i64 %75, 1
  br label %74

87:                                               ; preds = %74
  %88 = add i64 %71, 1
  br label %70

89:                                               ; preds = %70
  br label %90

90:                                               ; preds = %65, %89
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
