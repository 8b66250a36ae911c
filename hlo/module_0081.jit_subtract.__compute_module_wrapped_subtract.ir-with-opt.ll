; ModuleID = '__compute_module___compute_module_wrapped_subtract'
source_filename = "__compute_module___compute_module_wrapped_subtract"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_subtract(ptr %0) {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3
  %11 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %12 = load ptr, ptr %11, align 8
  %13 = load i64, ptr %12, align 4, !invariant.load !3
  %14 = call i64 @llvm.smax.i64(i64 %13, i64 0)
  %15 = shl nuw nsw i64 %14, 7
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 128)
  br label %17

17:                                               ; preds = %wrapped_subtract_impl.exit, %1
  %18 = phi i64 [ %104, %wrapped_subtract_impl.exit ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 128
  br i1 %19, label %20, label %105

20:                                               ; preds = %17
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %21 = lshr i64 %18, 1
  %22 = sub nsw i64 64, %21
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 1)
  %24 = icmp ult i64 %18, 128
  br i1 %24, label %25, label %28

25:                                               ; preds = %20
  %26 = getelementptr [8 x i8], ptr %6, i64 %18
  %27 = load i64, ptr %26, align 1
  store i64 %27, ptr %2, align 8
  br label %47

28:                                               ; preds = %20
  br label %29

29:                                               ; preds = %44, %28
  %30 = phi i64 [ %45, %44 ], [ 0, %28 ]
  %31 = icmp slt i64 %30, %23
  br i1 %31, label %32, label %46

32:                                               ; preds = %29
  br label %33

33:                                               ; preds = %36, %32
  %34 = phi i64 [ %43, %36 ], [ 0, %32 ]
  %35 = icmp slt i64 %34, 1
  br i1 %35, label %36, label %44

36:                                               ; preds = %33
  %37 = getelementptr [8 x i8], ptr %6, i64 %18
  %.idx = shl nuw nsw i64 %30, 4
  %38 = getelementptr inbounds nuw i8, ptr %37, i64 %.idx
  %39 = getelementptr inbounds nuw [8 x i8], ptr %38, i64 %34
  %40 = load double, ptr %39, align 8
  %41 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %30
  %42 = getelementptr inbounds nuw [8 x i8], ptr %41, i64 %34
  store double %40, ptr %42, align 8
  %43 = add i64 %34, 1
  br label %33

44:                                               ; preds = %33
  %45 = add i64 %30, 1
  br label %29

46:                                               ; preds = %29
  br label %47

47:                                               ; preds = %46, %25
  %48 = alloca double, align 8
  %49 = alloca double, align 8
  br i1 %24, label %50, label %53

50:                                               ; preds = %47
  %51 = getelementptr [8 x i8], ptr %8, i64 %18
  %52 = load i64, ptr %51, align 1
  store i64 %52, ptr %48, align 8
  br label %72

53:                                               ; preds = %47
  br label %54

54:                                               ; preds = %69, %53
  %55 = phi i64 [ %70, %69 ], [ 0, %53 ]
  %56 = icmp slt i64 %55, %23
  br i1 %56, label %57, label %71

57:                                               ; preds = %54
  br label %58

58:                                               ; preds = %61, %57
  %59 = phi i64 [ %68, %61 ], [ 0, %57 ]
  %60 = icmp slt i64 %59, 1
  br i1 %60, label %61, label %69

61:                                               ; preds = %58
  %62 = getelementptr [8 x i8], ptr %8, i64 %18
  %.idx1 = shl nuw nsw i64 %55, 4
  %63 = getelementptr inbounds nuw i8, ptr %62, i64 %.idx1
  %64 = getelementptr inbounds nuw [8 x i8], ptr %63, i64 %59
  %65 = load double, ptr %64, align 8
  %66 = getelementptr inbounds nuw [8 x i8], ptr %49, i64 %55
  %67 = getelementptr inbounds nuw [8 x i8], ptr %66, i64 %59
  store double %65, ptr %67, align 8
  %68 = add i64 %59, 1
  br label %58

69:                                               ; preds = %58
  %70 = add i64 %55, 1
  br label %54

71:                                               ; preds = %54
  br label %72

72:                                               ; preds = %71, %50
  %73 = phi ptr [ %49, %71 ], [ %48, %50 ]
  %74 = phi ptr [ %3, %71 ], [ %2, %50 ]
  %75 = alloca double, align 64
  %76 = load <1 x double>, ptr %74, align 8
  %77 = extractelement <1 x double> %76, i64 0
  %78 = load <1 x double>, ptr %73, align 8
  %79 = extractelement <1 x double> %78, i64 0
  %80 = fsub double %77, %79
  %81 = insertelement <1 x double> poison, double %80, i64 0
  store <1 x double> %81, ptr %75, align 8
  br i1 %24, label %82, label %85

82:                                               ; preds = %72
  %83 = getelementptr [8 x i8], ptr %10, i64 %18
  %84 = load i64, ptr %75, align 64
  store i64 %84, ptr %83, align 1
  br label %wrapped_subtract_impl.exit

85:                                               ; preds = %72
  br label %86

86:                                               ; preds = %101, %85
  %87 = phi i64 [ %102, %101 ], [ 0, %85 ]
  %88 = icmp slt i64 %87, %23
  br i1 %88, label %89, label %103

89:                                               ; preds = %86
  br label %90

90:                                               ; preds = %93, %89
  %91 = phi i64 [ %100, %93 ], [ 0, %89 ]
  %92 = icmp slt i64 %91, 1
  br i1 %92, label %93, label %101

93:                                               ; preds = %90
  %94 = getelementptr inbounds nuw [8 x i8], ptr %75, i64 %87
  %95 = getelementptr inbounds nuw [8 x i8], ptr %94, i64 %91
  %96 = load double, ptr %95, align 8
  %97 = getelementptr [8 x i8], ptr %10, i64 %18
  %.idx2 = shl nuw nsw i64 %87, 4
  %98 = getelementptr inbounds nuw i8, ptr %97, i64 %.idx2
  %99 = getelementptr inbounds nuw [8 x i8], ptr %98, i64 %91
  store double %96, ptr %99, align 8
  %100 = add i64 %91, 1
  br label %90

101:                                              ; preds = %90
  %102 = add i64 %87, 1
  br label %86

103:                                              ; preds = %86
  br label %wrapped_subtract_impl.exit

wrapped_subtract_impl.exit:                       ; preds = %82, %103
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %104 = add i64 %18, 1
  br label %17

105:                                              ; preds = %17
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

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #2

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #2

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
