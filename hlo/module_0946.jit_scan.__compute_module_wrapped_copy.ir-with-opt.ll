; ModuleID = '__compute_module___compute_module_wrapped_copy'
source_filename = "__compute_module___compute_module_wrapped_copy"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_copy(ptr %0) {
  %2 = alloca [2 x double], align 8
  %3 = alloca [2 x double], align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl nuw nsw i64 %12, 3
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 8)
  br label %15

15:                                               ; preds = %wrapped_copy_impl.exit, %1
  %16 = phi i64 [ %102, %wrapped_copy_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 8
  br i1 %17, label %18, label %103

18:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %19 = lshr i64 %16, 1
  %20 = and i64 %16, 1
  %21 = sub nsw i64 4, %19
  %22 = call i64 @llvm.smin.i64(i64 %21, i64 1)
  %23 = icmp ult i64 %16, 8
  br i1 %23, label %24, label %47

24:                                               ; preds = %18
  %25 = shl nuw nsw i64 %19, 2
  %26 = shl nuw nsw i64 %20, 1
  %27 = or disjoint i64 %25, %26
  br label %28

28:                                               ; preds = %31, %24
  %29 = phi i64 [ %36, %31 ], [ 0, %24 ]
  %30 = icmp slt i64 %29, 2
  br i1 %30, label %31, label %37

31:                                               ; preds = %28
  %32 = getelementptr [8 x i8], ptr %6, i64 %27
  %33 = getelementptr inbounds nuw [8 x i8], ptr %32, i64 %29
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds nuw [8 x i8], ptr %2, i64 %29
  store double %34, ptr %35, align 8
  %36 = add i64 %29, 1
  br label %28

37:                                               ; preds = %28
  br label %38

38:                                               ; preds = %41, %37
  %39 = phi i64 [ %46, %41 ], [ 0, %37 ]
  %40 = icmp slt i64 %39, 2
  br i1 %40, label %41, label %wrapped_copy_impl.exit

41:                                               ; preds = %38
  %42 = getelementptr inbounds nuw [8 x i8], ptr %2, i64 %39
  %43 = load double, ptr %42, align 8
  %44 = getelementptr [8 x i8], ptr %8, i64 %27
  %45 = getelementptr inbounds nuw [8 x i8], ptr %44, i64 %39
  store double %43, ptr %45, align 8
  %46 = add i64 %39, 1
  br label %38

47:                                               ; preds = %18
  %48 = shl nsw i64 %19, 2
  %49 = shl nuw nsw i64 %20, 1
  %50 = or disjoint i64 %48, %49
  br label %51

51:                                               ; preds = %74, %47
  %52 = phi i64 [ %75, %74 ], [ 0, %47 ]
  %53 = icmp slt i64 %52, %22
  br i1 %53, label %54, label %76

54:                                               ; preds = %51
  br label %55

55:                                               ; preds = %72, %54
  %56 = phi i64 [ %73, %72 ], [ 0, %54 ]
  %57 = icmp slt i64 %56, 1
  br i1 %57, label %58, label %74

58:                                               ; preds = %55
  br label %59

59:                                               ; preds = %62, %58
  %60 = phi i64 [ %71, %62 ], [ 0, %58 ]
  %61 = icmp slt i64 %60, 2
  br i1 %61, label %62, label %72

62:                                               ; preds = %59
  %63 = getelementptr [8 x i8], ptr %6, i64 %50
  %.idx3 = shl nuw nsw i64 %52, 5
  %64 = getelementptr inbounds nuw i8, ptr %63, i64 %.idx3
  %.idx4 = shl nuw nsw i64 %56, 4
  %65 = getelementptr inbounds nuw i8, ptr %64, i64 %.idx4
  %66 = getelementptr inbounds nuw [8 x i8], ptr %65, i64 %60
  %67 = load double, ptr %66, align 8
  %68 = add i64 %52, %56
  %.idx5 = shl nuw i64 %68, 4
  %69 = getelementptr inbounds nuw i8, ptr %3, i64 %.idx5
  %70 = getelementptr inbounds nuw [8 x i8], ptr %69, i64 %60
  store double %67, ptr %70, align 8
  %71 = add i64 %60, 1
  br label %59

72:                                               ; preds = %59
  %73 = add i64 %56, 1
  br label %55

74:                                               ; preds = %55
  %75 = add i64 %52, 1
  br label %51

76:                                               ; preds = %51
  br label %77

77:                                               ; preds = %100, %76
  %78 = phi i64 [ %101, %100 ], [ 0, %76 ]
  %79 = icmp slt i64 %78, %22
  br i1 %79, label %80, label %wrapped_copy_impl.exit

80:                                               ; preds = %77
  br label %81

81:                                               ; preds = %98, %80
  %82 = phi i64 [ %99, %98 ], [ 0, %80 ]
  %83 = icmp slt i64 %82, 1
  br i1 %83, label %84, label %100

84:                                               ; preds = %81
  br label %85

85:                                               ; preds = %88, %84
  %86 = phi i64 [ %97, %88 ], [ 0, %84 ]
  %87 = icmp slt i64 %86, 2
  br i1 %87, label %88, label %98

88:                                               ; preds = %85
  %89 = add i64 %78, %82
  %.idx = shl nuw i64 %89, 4
  %90 = getelementptr inbounds nuw i8, ptr %3, i64 %.idx
  %91 = getelementptr inbounds nuw [8 x i8], ptr %90, i64 %86
  %92 = load double, ptr %91, align 8
  %93 = getelementptr [8 x i8], ptr %8, i64 %50
  %.idx1 = shl nuw nsw i64 %78, 5
  %94 = getelementptr inbounds nuw i8, ptr %93, i64 %.idx1
  %.idx2 = shl nuw nsw i64 %82, 4
  %95 = getelementptr inbounds nuw i8, ptr %94, i64 %.idx2
  %96 = getelementptr inbounds nuw [8 x i8], ptr %95, i64 %86
  store double %92, ptr %96, align 8
  %97 = add i64 %86, 1
  br label %85

98:                                               ; preds = %85
  %99 = add i64 %82, 1
  br label %81

100:                                              ; preds = %81
  %101 = add i64 %78, 1
  br label %77

wrapped_copy_impl.exit:                           ; preds = %38, %77
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %102 = add i64 %16, 1
  br label %15

103:                                              ; preds = %15
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 9}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
