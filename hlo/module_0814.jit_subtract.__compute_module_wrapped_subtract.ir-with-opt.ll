; ModuleID = '__compute_module___compute_module_wrapped_subtract'
source_filename = "__compute_module___compute_module_wrapped_subtract"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_subtract(ptr %0) {
  %2 = alloca [8 x double], align 8
  %3 = alloca [8 x double], align 8
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
  %15 = shl nuw nsw i64 %14, 1
  %16 = call i64 @llvm.smin.i64(i64 %15, i64 2)
  br label %17

17:                                               ; preds = %wrapped_subtract_impl.exit, %1
  %18 = phi i64 [ %74, %wrapped_subtract_impl.exit ], [ %16, %1 ]
  %19 = icmp slt i64 %18, 2
  br i1 %19, label %20, label %75

20:                                               ; preds = %17
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %21 = shl nsw i64 %18, 3
  %22 = sub i64 9, %21
  %23 = call i64 @llvm.smin.i64(i64 %22, i64 8)
  %24 = icmp eq i64 %23, 8
  br i1 %24, label %25, label %27

25:                                               ; preds = %20
  %26 = getelementptr [8 x i8], ptr %6, i64 %21
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %2, ptr noundef nonnull align 1 dereferenceable(64) %26, i64 64, i1 false)
  br label %38

27:                                               ; preds = %20
  br label %28

28:                                               ; preds = %31, %27
  %29 = phi i64 [ %36, %31 ], [ 0, %27 ]
  %30 = icmp slt i64 %29, %23
  br i1 %30, label %31, label %37

31:                                               ; preds = %28
  %32 = getelementptr [8 x i8], ptr %6, i64 %21
  %33 = getelementptr inbounds nuw [8 x i8], ptr %32, i64 %29
  %34 = load double, ptr %33, align 8
  %35 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %29
  store double %34, ptr %35, align 8
  %36 = add i64 %29, 1
  br label %28

37:                                               ; preds = %28
  br label %38

38:                                               ; preds = %37, %25
  %39 = alloca [8 x double], align 8
  %40 = alloca [8 x double], align 8
  br i1 %24, label %41, label %43

41:                                               ; preds = %38
  %42 = getelementptr [8 x i8], ptr %8, i64 %21
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %39, ptr noundef nonnull align 1 dereferenceable(64) %42, i64 64, i1 false)
  br label %54

43:                                               ; preds = %38
  br label %44

44:                                               ; preds = %47, %43
  %45 = phi i64 [ %52, %47 ], [ 0, %43 ]
  %46 = icmp slt i64 %45, %23
  br i1 %46, label %47, label %53

47:                                               ; preds = %44
  %48 = getelementptr [8 x i8], ptr %8, i64 %21
  %49 = getelementptr inbounds nuw [8 x i8], ptr %48, i64 %45
  %50 = load double, ptr %49, align 8
  %51 = getelementptr inbounds nuw [8 x i8], ptr %40, i64 %45
  store double %50, ptr %51, align 8
  %52 = add i64 %45, 1
  br label %44

53:                                               ; preds = %44
  br label %54

54:                                               ; preds = %53, %41
  %55 = phi ptr [ %40, %53 ], [ %39, %41 ]
  %56 = phi ptr [ %3, %53 ], [ %2, %41 ]
  %57 = alloca [8 x double], align 64
  %58 = load <8 x double>, ptr %56, align 8
  %59 = load <8 x double>, ptr %55, align 8
  %60 = fsub <8 x double> %58, %59
  store <8 x double> %60, ptr %57, align 8
  br i1 %24, label %61, label %63

61:                                               ; preds = %54
  %62 = getelementptr [8 x i8], ptr %10, i64 %21
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %62, ptr noundef nonnull align 64 dereferenceable(64) %57, i64 64, i1 false)
  br label %wrapped_subtract_impl.exit

63:                                               ; preds = %54
  br label %64

64:                                               ; preds = %67, %63
  %65 = phi i64 [ %72, %67 ], [ 0, %63 ]
  %66 = icmp slt i64 %65, %23
  br i1 %66, label %67, label %73

67:                                               ; preds = %64
  %68 = getelementptr inbounds nuw [8 x i8], ptr %57, i64 %65
  %69 = load double, ptr %68, align 8
  %70 = getelementptr [8 x i8], ptr %10, i64 %21
  %71 = getelementptr inbounds nuw [8 x i8], ptr %70, i64 %65
  store double %69, ptr %71, align 8
  %72 = add i64 %65, 1
  br label %64

73:                                               ; preds = %64
  br label %wrapped_subtract_impl.exit

wrapped_subtract_impl.exit:                       ; preds = %61, %73
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %74 = add i64 %18, 1
  br label %17

75:                                               ; preds = %17
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
