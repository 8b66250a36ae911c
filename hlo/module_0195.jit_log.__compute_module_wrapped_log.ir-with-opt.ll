; ModuleID = '__compute_module___compute_module_wrapped_log'
source_filename = "__compute_module___compute_module_wrapped_log"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_log(ptr %0) {
  %2 = alloca [8 x double], align 8
  %3 = alloca [8 x double], align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !3
  %6 = load ptr, ptr %5, align 8, !invariant.load !3
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !3
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !3
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl nuw nsw i64 %12, 1
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 2)
  br label %15

15:                                               ; preds = %wrapped_log_impl.exit, %1
  %16 = phi i64 [ %54, %wrapped_log_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %55

18:                                               ; preds = %15
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %19 = shl nsw i64 %16, 3
  %20 = sub i64 13, %19
  %21 = call i64 @llvm.smin.i64(i64 %20, i64 8)
  %22 = icmp eq i64 %21, 8
  br i1 %22, label %23, label %25

23:                                               ; preds = %18
  %24 = getelementptr [8 x i8], ptr %6, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(64) %2, ptr noundef nonnull align 1 dereferenceable(64) %24, i64 64, i1 false)
  br label %36

25:                                               ; preds = %18
  br label %26

26:                                               ; preds = %29, %25
  %27 = phi i64 [ %34, %29 ], [ 0, %25 ]
  %28 = icmp slt i64 %27, %21
  br i1 %28, label %29, label %35

29:                                               ; preds = %26
  %30 = getelementptr [8 x i8], ptr %6, i64 %19
  %31 = getelementptr inbounds nuw [8 x i8], ptr %30, i64 %27
  %32 = load double, ptr %31, align 8
  %33 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %27
  store double %32, ptr %33, align 8
  %34 = add i64 %27, 1
  br label %26

35:                                               ; preds = %26
  br label %36

36:                                               ; preds = %35, %23
  %37 = phi ptr [ %3, %35 ], [ %2, %23 ]
  %38 = alloca [8 x double], align 64
  %39 = load <8 x double>, ptr %37, align 8
  %40 = call <8 x double> @llvm.log.v8f64(<8 x double> %39)
  store <8 x double> %40, ptr %38, align 8
  br i1 %22, label %41, label %43

41:                                               ; preds = %36
  %42 = getelementptr [8 x i8], ptr %8, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %42, ptr noundef nonnull align 64 dereferenceable(64) %38, i64 64, i1 false)
  br label %wrapped_log_impl.exit

43:                                               ; preds = %36
  br label %44

44:                                               ; preds = %47, %43
  %45 = phi i64 [ %52, %47 ], [ 0, %43 ]
  %46 = icmp slt i64 %45, %21
  br i1 %46, label %47, label %53

47:                                               ; preds = %44
  %48 = getelementptr inbounds nuw [8 x i8], ptr %38, i64 %45
  %49 = load double, ptr %48, align 8
  %50 = getelementptr [8 x i8], ptr %8, i64 %19
  %51 = getelementptr inbounds nuw [8 x i8], ptr %50, i64 %45
  store double %49, ptr %51, align 8
  %52 = add i64 %45, 1
  br label %44

53:                                               ; preds = %44
  br label %wrapped_log_impl.exit

wrapped_log_impl.exit:                            ; preds = %41, %53
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %54 = add i64 %16, 1
  br label %15

55:                                               ; preds = %15
  ret ptr null
}

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smax.i64(i64, i64) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare i64 @llvm.smin.i64(i64, i64) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #1

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.log.v8f64(<8 x double>) #0

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
