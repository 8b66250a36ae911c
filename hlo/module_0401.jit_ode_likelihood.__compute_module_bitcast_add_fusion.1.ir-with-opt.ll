; ModuleID = '__compute_module___compute_module_bitcast_add_fusion.1'
source_filename = "__compute_module___compute_module_bitcast_add_fusion.1"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @bitcast_add_fusion.1(ptr %0) {
  %2 = alloca [4 x double], align 8
  %3 = alloca [4 x double], align 8
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
  %15 = mul nuw nsw i64 %14, 3
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 3)
  br label %17

17:                                               ; preds = %bitcast_add_fusion.1_impl.exit, %1
  %18 = phi i64 [ %130, %bitcast_add_fusion.1_impl.exit ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 3
  br i1 %19, label %20, label %131

20:                                               ; preds = %17
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %21 = shl nsw i64 %18, 1
  %22 = sub i64 6, %21
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 2)
  %24 = icmp sgt i64 %22, 1
  br i1 %24, label %25, label %50

25:                                               ; preds = %20
  br label %26

26:                                               ; preds = %41, %25
  %27 = phi i64 [ %42, %41 ], [ 0, %25 ]
  %28 = icmp slt i64 %27, 2
  br i1 %28, label %29, label %43

29:                                               ; preds = %26
  br label %30

30:                                               ; preds = %33, %29
  %31 = phi i64 [ %40, %33 ], [ 0, %29 ]
  %32 = icmp slt i64 %31, 2
  br i1 %32, label %33, label %41

33:                                               ; preds = %30
  %.idx2 = shl i64 %18, 5
  %34 = getelementptr i8, ptr %6, i64 %.idx2
  %35 = shl nuw nsw i64 %27, 1
  %36 = add nuw nsw i64 %35, %31
  %37 = getelementptr inbounds nuw [8 x i8], ptr %34, i64 %36
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds nuw [8 x i8], ptr %2, i64 %36
  store double %38, ptr %39, align 8
  %40 = add i64 %31, 1
  br label %30

41:                                               ; preds = %30
  %42 = add i64 %27, 1
  br label %26

43:                                               ; preds = %51, %26
  %44 = shl nsw i64 %18, 2
  %45 = sub i64 12, %44
  %46 = call i64 @llvm.smin.i64(i64 %45, i64 4)
  %47 = icmp sgt i64 %45, 3
  %48 = alloca [4 x double], align 8
  %49 = alloca [4 x double], align 8
  br i1 %47, label %68, label %70

50:                                               ; preds = %20
  br label %51

51:                                               ; preds = %66, %50
  %52 = phi i64 [ %67, %66 ], [ 0, %50 ]
  %53 = icmp slt i64 %52, %23
  br i1 %53, label %54, label %43

54:                                               ; preds = %51
  br label %55

55:                                               ; preds = %58, %54
  %56 = phi i64 [ %65, %58 ], [ 0, %54 ]
  %57 = icmp slt i64 %56, 2
  br i1 %57, label %58, label %66

58:                                               ; preds = %55
  %.idx = shl i64 %18, 5
  %59 = getelementptr i8, ptr %6, i64 %.idx
  %60 = shl nuw nsw i64 %52, 1
  %61 = add nuw nsw i64 %60, %56
  %62 = getelementptr inbounds nuw [8 x i8], ptr %59, i64 %61
  %63 = load double, ptr %62, align 8
  %64 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %61
  store double %63, ptr %64, align 8
  %65 = add i64 %56, 1
  br label %55

66:                                               ; preds = %55
  %67 = add i64 %52, 1
  br label %51

68:                                               ; preds = %43
  %69 = getelementptr [8 x i8], ptr %8, i64 %44
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(32) %48, ptr noundef nonnull align 1 dereferenceable(32) %69, i64 32, i1 false)
  br label %81

70:                                               ; preds = %43
  br label %71

71:                                               ; preds = %74, %70
  %72 = phi i64 [ %79, %74 ], [ 0, %70 ]
  %73 = icmp slt i64 %72, %46
  br i1 %73, label %74, label %80

74:                                               ; preds = %71
  %75 = getelementptr [8 x i8], ptr %8, i64 %44
  %76 = getelementptr inbounds nuw [8 x i8], ptr %75, i64 %72
  %77 = load double, ptr %76, align 8
  %78 = getelementptr inbounds nuw [8 x i8], ptr %49, i64 %72
  store double %77, ptr %78, align 8
  %79 = add i64 %72, 1
  br label %71

80:                                               ; preds = %71
  br label %81

81:                                               ; preds = %80, %68
  %82 = phi ptr [ %49, %80 ], [ %48, %68 ]
  %83 = alloca [4 x double], align 64
  %84 = select i1 %24, ptr %2, ptr %3
  br label %85

85:                                               ; preds = %106, %81
  %86 = phi i64 [ %107, %106 ], [ 0, %81 ]
  %87 = icmp slt i64 %86, 2
  br i1 %87, label %88, label %108

88:                                               ; preds = %85
  %89 = shl i64 %86, 1
  br label %90

90:                                               ; preds = %93, %88
  %91 = phi i64 [ %105, %93 ], [ 0, %88 ]
  %92 = icmp slt i64 %91, 2
  br i1 %92, label %93, label %106

93:                                               ; preds = %90
  %94 = add i64 %89, %91
  %95 = getelementptr [8 x i8], ptr %84, i64 %94
  %96 = load <1 x double>, ptr %95, align 8
  %97 = extractelement <1 x double> %96, i64 0
  %.idx1 = shl i64 %86, 4
  %98 = getelementptr i8, ptr %82, i64 %.idx1
  %99 = getelementptr [8 x i8], ptr %98, i64 %91
  %100 = load <1 x double>, ptr %99, align 8
  %101 = extractelement <1 x double> %100, i64 0
  %102 = fadd double %97, %101
  %103 = insertelement <1 x double> poison, double %102, i64 0
  %104 = getelementptr [8 x i8], ptr %83, i64 %94
  store <1 x double> %103, ptr %104, align 8
  %105 = add i64 %91, 1
  br label %90

106:                                              ; preds = %90
  %107 = add i64 %86, 1
  br label %85

108:                                              ; preds = %85
  br i1 %24, label %109, label %111

109:                                              ; preds = %108
  %110 = getelementptr [8 x i8], ptr %10, i64 %44
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(32) %110, ptr noundef nonnull align 64 dereferenceable(32) %83, i64 32, i1 false)
  br label %bitcast_add_fusion.1_impl.exit

111:                                              ; preds = %108
  br label %112

112:                                              ; preds = %127, %111
  %113 = phi i64 [ %128, %127 ], [ 0, %111 ]
  %114 = icmp slt i64 %113, %23
  br i1 %114, label %115, label %129

115:                                              ; preds = %112
  br label %116

116:                                              ; preds = %119, %115
  %117 = phi i64 [ %126, %119 ], [ 0, %115 ]
  %118 = icmp slt i64 %117, 2
  br i1 %118, label %119, label %127

119:                                              ; preds = %116
  %120 = shl nuw nsw i64 %113, 1
  %121 = add nuw nsw i64 %120, %117
  %122 = getelementptr inbounds nuw [8 x i8], ptr %83, i64 %121
  %123 = load double, ptr %122, align 8
  %124 = getelementptr [8 x i8], ptr %10, i64 %44
  %125 = getelementptr inbounds nuw [8 x i8], ptr %124, i64 %121
  store double %123, ptr %125, align 8
  %126 = add i64 %117, 1
  br label %116

127:                                              ; preds = %116
  %128 = add i64 %113, 1
  br label %112

129:                                              ; preds = %112
  br label %bitcast_add_fusion.1_impl.exit

bitcast_add_fusion.1_impl.exit:                   ; preds = %109, %129
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %130 = add i64 %18, 1
  br label %17

131:                                              ; preds = %17
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
!1 = !{i32 1, !"xla_dylib_index", i64 13}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
