; ModuleID = '__compute_module___compute_module_wrapped_abs'
source_filename = "__compute_module___compute_module_wrapped_abs"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_abs(ptr %0) {
  %2 = alloca double, align 8
  %3 = alloca double, align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl nuw nsw i64 %12, 7
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 128)
  br label %15

15:                                               ; preds = %wrapped_abs_impl.exit, %1
  %16 = phi i64 [ %74, %wrapped_abs_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 128
  br i1 %17, label %18, label %75

18:                                               ; preds = %15
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %19 = lshr i64 %16, 1
  %20 = sub nsw i64 64, %19
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 1)
  %22 = icmp ult i64 %16, 128
  br i1 %22, label %23, label %26

23:                                               ; preds = %18
  %24 = getelementptr [8 x i8], ptr %6, i64 %16
  %25 = load i64, ptr %24, align 1
  store i64 %25, ptr %2, align 8
  br label %45

26:                                               ; preds = %18
  br label %27

27:                                               ; preds = %42, %26
  %28 = phi i64 [ %43, %42 ], [ 0, %26 ]
  %29 = icmp slt i64 %28, %21
  br i1 %29, label %30, label %44

30:                                               ; preds = %27
  br label %31

31:                                               ; preds = %34, %30
  %32 = phi i64 [ %41, %34 ], [ 0, %30 ]
  %33 = icmp slt i64 %32, 1
  br i1 %33, label %34, label %42

34:                                               ; preds = %31
  %35 = getelementptr [8 x i8], ptr %6, i64 %16
  %.idx = shl nuw nsw i64 %28, 4
  %36 = getelementptr inbounds nuw i8, ptr %35, i64 %.idx
  %37 = getelementptr inbounds nuw [8 x i8], ptr %36, i64 %32
  %38 = load double, ptr %37, align 8
  %39 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %28
  %40 = getelementptr inbounds nuw [8 x i8], ptr %39, i64 %32
  store double %38, ptr %40, align 8
  %41 = add i64 %32, 1
  br label %31

42:                                               ; preds = %31
  %43 = add i64 %28, 1
  br label %27

44:                                               ; preds = %27
  br label %45

45:                                               ; preds = %44, %23
  %46 = phi ptr [ %3, %44 ], [ %2, %23 ]
  %47 = alloca double, align 64
  %48 = load <1 x double>, ptr %46, align 8
  %49 = extractelement <1 x double> %48, i64 0
  %50 = call double @llvm.fabs.f64(double %49)
  %51 = insertelement <1 x double> poison, double %50, i64 0
  store <1 x double> %51, ptr %47, align 8
  br i1 %22, label %52, label %55

52:                                               ; preds = %45
  %53 = getelementptr [8 x i8], ptr %8, i64 %16
  %54 = load i64, ptr %47, align 64
  store i64 %54, ptr %53, align 1
  br label %wrapped_abs_impl.exit

55:                                               ; preds = %45
  br label %56

56:                                               ; preds = %71, %55
  %57 = phi i64 [ %72, %71 ], [ 0, %55 ]
  %58 = icmp slt i64 %57, %21
  br i1 %58, label %59, label %73

59:                                               ; preds = %56
  br label %60

60:                                               ; preds = %63, %59
  %61 = phi i64 [ %70, %63 ], [ 0, %59 ]
  %62 = icmp slt i64 %61, 1
  br i1 %62, label %63, label %71

63:                                               ; preds = %60
  %64 = getelementptr inbounds nuw [8 x i8], ptr %47, i64 %57
  %65 = getelementptr inbounds nuw [8 x i8], ptr %64, i64 %61
  %66 = load double, ptr %65, align 8
  %67 = getelementptr [8 x i8], ptr %8, i64 %16
  %.idx1 = shl nuw nsw i64 %57, 4
  %68 = getelementptr inbounds nuw i8, ptr %67, i64 %.idx1
  %69 = getelementptr inbounds nuw [8 x i8], ptr %68, i64 %61
  store double %66, ptr %69, align 8
  %70 = add i64 %61, 1
  br label %60

71:                                               ; preds = %60
  %72 = add i64 %57, 1
  br label %56

73:                                               ; preds = %56
  br label %wrapped_abs_impl.exit

wrapped_abs_impl.exit:                            ; preds = %52, %73
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %74 = add i64 %16, 1
  br label %15

75:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #0

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
