; ModuleID = '__compute_module___compute_module_wrapped_select'
source_filename = "__compute_module___compute_module_wrapped_select"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_select(ptr %0) {
  %2 = alloca [64 x i8], align 1
  %3 = alloca [64 x i8], align 1
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %5, i64 32
  %10 = load ptr, ptr %9, align 8, !invariant.load !3
  %11 = getelementptr inbounds nuw i8, ptr %5, i64 48
  %12 = load ptr, ptr %11, align 8, !invariant.load !3
  %13 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %14 = load ptr, ptr %13, align 8
  %15 = load i64, ptr %14, align 4, !invariant.load !3
  %16 = call i64 @llvm.smax.i64(i64 %15, i64 0)
  %17 = shl nuw nsw i64 %16, 3
  %18 = call i64 @llvm.smin.i64(i64 %17, i64 8)
  br label %19

19:                                               ; preds = %wrapped_select_impl.exit, %1
  %20 = phi i64 [ %104, %wrapped_select_impl.exit ], [ %18, %1 ]
  %21 = icmp slt i64 %20, 8
  br i1 %21, label %22, label %105

22:                                               ; preds = %19
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %23 = shl nsw i64 %20, 6
  %24 = sub i64 481, %23
  %25 = call i64 @llvm.smin.i64(i64 %24, i64 64)
  %26 = icmp eq i64 %25, 64
  br i1 %26, label %27, label %29

27:                                               ; preds = %22
  %28 = getelementptr i8, ptr %6, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %2, ptr noundef nonnull align 1 dereferenceable(64) %28, i64 64, i1 false)
  br label %40

29:                                               ; preds = %22
  br label %30

30:                                               ; preds = %33, %29
  %31 = phi i64 [ %38, %33 ], [ 0, %29 ]
  %32 = icmp slt i64 %31, %25
  br i1 %32, label %33, label %39

33:                                               ; preds = %30
  %34 = getelementptr i8, ptr %6, i64 %23
  %35 = getelementptr inbounds nuw i8, ptr %34, i64 %31
  %36 = load i8, ptr %35, align 1
  %37 = getelementptr inbounds nuw i8, ptr %3, i64 %31
  store i8 %36, ptr %37, align 1
  %38 = add i64 %31, 1
  br label %30

39:                                               ; preds = %30
  br label %40

40:                                               ; preds = %39, %27
  %41 = alloca [64 x double], align 8
  %42 = alloca [64 x double], align 8
  br i1 %26, label %43, label %45

43:                                               ; preds = %40
  %44 = getelementptr [8 x i8], ptr %8, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(512) %41, ptr noundef nonnull align 1 dereferenceable(512) %44, i64 512, i1 false)
  br label %56

45:                                               ; preds = %40
  br label %46

46:                                               ; preds = %49, %45
  %47 = phi i64 [ %54, %49 ], [ 0, %45 ]
  %48 = icmp slt i64 %47, %25
  br i1 %48, label %49, label %55

49:                                               ; preds = %46
  %50 = getelementptr [8 x i8], ptr %8, i64 %23
  %51 = getelementptr inbounds nuw [8 x i8], ptr %50, i64 %47
  %52 = load double, ptr %51, align 8
  %53 = getelementptr inbounds nuw [8 x i8], ptr %42, i64 %47
  store double %52, ptr %53, align 8
  %54 = add i64 %47, 1
  br label %46

55:                                               ; preds = %46
  br label %56

56:                                               ; preds = %55, %43
  %57 = alloca [64 x double], align 8
  %58 = alloca [64 x double], align 8
  br i1 %26, label %59, label %61

59:                                               ; preds = %56
  %60 = getelementptr [8 x i8], ptr %10, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(512) %57, ptr noundef nonnull align 1 dereferenceable(512) %60, i64 512, i1 false)
  br label %72

61:                                               ; preds = %56
  br label %62

62:                                               ; preds = %65, %61
  %63 = phi i64 [ %70, %65 ], [ 0, %61 ]
  %64 = icmp slt i64 %63, %25
  br i1 %64, label %65, label %71

65:                                               ; preds = %62
  %66 = getelementptr [8 x i8], ptr %10, i64 %23
  %67 = getelementptr inbounds nuw [8 x i8], ptr %66, i64 %63
  %68 = load double, ptr %67, align 8
  %69 = getelementptr inbounds nuw [8 x i8], ptr %58, i64 %63
  store double %68, ptr %69, align 8
  %70 = add i64 %63, 1
  br label %62

71:                                               ; preds = %62
  br label %72

72:                                               ; preds = %71, %59
  %73 = phi ptr [ %58, %71 ], [ %57, %59 ]
  %74 = phi ptr [ %42, %71 ], [ %41, %59 ]
  %75 = phi ptr [ %3, %71 ], [ %2, %59 ]
  %76 = alloca [64 x double], align 64
  br label %77

77:                                               ; preds = %80, %72
  %78 = phi i64 [ %89, %80 ], [ 0, %72 ]
  %79 = icmp slt i64 %78, 64
  br i1 %79, label %80, label %90

80:                                               ; preds = %77
  %81 = getelementptr i8, ptr %75, i64 %78
  %82 = load <8 x i8>, ptr %81, align 1
  %83 = getelementptr [8 x i8], ptr %74, i64 %78
  %84 = load <8 x double>, ptr %83, align 8
  %85 = getelementptr [8 x i8], ptr %73, i64 %78
  %86 = load <8 x double>, ptr %85, align 8
  %.not = icmp eq <8 x i8> %82, zeroinitializer
  %87 = select <8 x i1> %.not, <8 x double> %86, <8 x double> %84
  %88 = getelementptr [8 x i8], ptr %76, i64 %78
  store <8 x double> %87, ptr %88, align 8
  %89 = add i64 %78, 8
  br label %77

90:                                               ; preds = %77
  br i1 %26, label %91, label %93

91:                                               ; preds = %90
  %92 = getelementptr [8 x i8], ptr %12, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(512) %92, ptr noundef nonnull align 64 dereferenceable(512) %76, i64 512, i1 false)
  br label %wrapped_select_impl.exit

93:                                               ; preds = %90
  br label %94

94:                                               ; preds = %97, %93
  %95 = phi i64 [ %102, %97 ], [ 0, %93 ]
  %96 = icmp slt i64 %95, %25
  br i1 %96, label %97, label %103

97:                                               ; preds = %94
  %98 = getelementptr inbounds nuw [8 x i8], ptr %76, i64 %95
  %99 = load double, ptr %98, align 8
  %100 = getelementptr [8 x i8], ptr %12, i64 %23
  %101 = getelementptr inbounds nuw [8 x i8], ptr %100, i64 %95
  store double %99, ptr %101, align 8
  %102 = add i64 %95, 1
  br label %94

103:                                              ; preds = %94
  br label %wrapped_select_impl.exit

wrapped_select_impl.exit:                         ; preds = %91, %103
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %104 = add i64 %20, 1
  br label %19

105:                                              ; preds = %19
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
