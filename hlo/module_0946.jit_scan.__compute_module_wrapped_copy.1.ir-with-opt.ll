; ModuleID = '__compute_module___compute_module_wrapped_copy.1'
source_filename = "__compute_module___compute_module_wrapped_copy.1"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_copy.1(ptr %0) {
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

15:                                               ; preds = %wrapped_copy.1_impl.exit, %1
  %16 = phi i64 [ %95, %wrapped_copy.1_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 8
  br i1 %17, label %18, label %96

18:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %19 = lshr i64 %16, 1
  %20 = and i64 %16, 1
  %21 = sub nsw i64 4, %19
  %22 = call i64 @llvm.smin.i64(i64 %21, i64 1)
  %23 = icmp ult i64 %16, 8
  br i1 %23, label %24, label %39

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
  %38 = getelementptr [8 x i8], ptr %8, i64 %27
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %38, ptr noundef nonnull align 8 dereferenceable(16) %2, i64 16, i1 false)
  br label %wrapped_copy.1_impl.exit

39:                                               ; preds = %18
  %40 = shl nsw i64 %19, 2
  %41 = shl nuw nsw i64 %20, 1
  %42 = or disjoint i64 %40, %41
  br label %43

43:                                               ; preds = %66, %39
  %44 = phi i64 [ %67, %66 ], [ 0, %39 ]
  %45 = icmp slt i64 %44, %22
  br i1 %45, label %46, label %68

46:                                               ; preds = %43
  br label %47

47:                                               ; preds = %64, %46
  %48 = phi i64 [ %65, %64 ], [ 0, %46 ]
  %49 = icmp slt i64 %48, 1
  br i1 %49, label %50, label %66

50:                                               ; preds = %47
  br label %51

51:                                               ; preds = %54, %50
  %52 = phi i64 [ %63, %54 ], [ 0, %50 ]
  %53 = icmp slt i64 %52, 2
  br i1 %53, label %54, label %64

54:                                               ; preds = %51
  %55 = getelementptr [8 x i8], ptr %6, i64 %42
  %.idx3 = shl nuw nsw i64 %44, 5
  %56 = getelementptr inbounds nuw i8, ptr %55, i64 %.idx3
  %.idx4 = shl nuw nsw i64 %48, 4
  %57 = getelementptr inbounds nuw i8, ptr %56, i64 %.idx4
  %58 = getelementptr inbounds nuw [8 x i8], ptr %57, i64 %52
  %59 = load double, ptr %58, align 8
  %60 = add i64 %44, %48
  %.idx5 = shl nuw i64 %60, 4
  %61 = getelementptr inbounds nuw i8, ptr %3, i64 %.idx5
  %62 = getelementptr inbounds nuw [8 x i8], ptr %61, i64 %52
  store double %59, ptr %62, align 8
  %63 = add i64 %52, 1
  br label %51

64:                                               ; preds = %51
  %65 = add i64 %48, 1
  br label %47

66:                                               ; preds = %47
  %67 = add i64 %44, 1
  br label %43

68:                                               ; preds = %43
  br label %69

69:                                               ; preds = %92, %68
  %70 = phi i64 [ %93, %92 ], [ 0, %68 ]
  %71 = icmp slt i64 %70, %22
  br i1 %71, label %72, label %94

72:                                               ; preds = %69
  br label %73

73:                                               ; preds = %90, %72
  %74 = phi i64 [ %91, %90 ], [ 0, %72 ]
  %75 = icmp slt i64 %74, 1
  br i1 %75, label %76, label %92

76:                                               ; preds = %73
  br label %77

77:                                               ; preds = %80, %76
  %78 = phi i64 [ %89, %80 ], [ 0, %76 ]
  %79 = icmp slt i64 %78, 2
  br i1 %79, label %80, label %90

80:                                               ; preds = %77
  %81 = add i64 %70, %74
  %.idx = shl nuw i64 %81, 4
  %82 = getelementptr inbounds nuw i8, ptr %3, i64 %.idx
  %83 = getelementptr inbounds nuw [8 x i8], ptr %82, i64 %78
  %84 = load double, ptr %83, align 8
  %85 = getelementptr [8 x i8], ptr %8, i64 %42
  %.idx1 = shl nuw nsw i64 %70, 5
  %86 = getelementptr inbounds nuw i8, ptr %85, i64 %.idx1
  %.idx2 = shl nuw nsw i64 %74, 4
  %87 = getelementptr inbounds nuw i8, ptr %86, i64 %.idx2
  %88 = getelementptr inbounds nuw [8 x i8], ptr %87, i64 %78
  store double %84, ptr %88, align 8
  %89 = add i64 %78, 1
  br label %77

90:                                               ; preds = %77
  %91 = add i64 %74, 1
  br label %73

92:                                               ; preds = %73
  %93 = add i64 %70, 1
  br label %69

94:                                               ; preds = %69
  br label %wrapped_copy.1_impl.exit

wrapped_copy.1_impl.exit:                         ; preds = %37, %94
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %95 = add i64 %16, 1
  br label %15

96:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #1

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #1

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 10}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
