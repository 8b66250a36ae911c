; ModuleID = '__compute_module___compute_module_wrapped_log-plus-one'
source_filename = "__compute_module___compute_module_wrapped_log-plus-one"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @wrapped_log-plus-one(ptr %0) {
  %2 = alloca [8 x double], align 8
  %3 = alloca [8 x double], align 8
  %4 = getelementptr inbounds nuw i8, ptr %0, i64 24
  %5 = load ptr, ptr %4, align 8, !invariant.load !8
  %6 = load ptr, ptr %5, align 8, !invariant.load !8
  %7 = getelementptr inbounds nuw i8, ptr %5, i64 16
  %8 = load ptr, ptr %7, align 8, !invariant.load !8
  %9 = getelementptr inbounds nuw i8, ptr %0, i64 8
  %10 = load ptr, ptr %9, align 8
  %11 = load i64, ptr %10, align 4, !invariant.load !8
  %12 = call i64 @llvm.smax.i64(i64 %11, i64 0)
  %13 = shl nuw nsw i64 %12, 1
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 2)
  br label %15

15:                                               ; preds = %wrapped_log-plus-one_impl.exit, %1
  %16 = phi i64 [ %92, %wrapped_log-plus-one_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %93

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
  %40 = fadd <8 x double> %39, splat (double 1.000000e+00)
  %41 = call <8 x double> @llvm.log.v8f64(<8 x double> %40)
  %42 = fmul <8 x double> %39, %39
  %43 = fmul <8 x double> %39, zeroinitializer
  %44 = fadd <8 x double> %43, splat (double 1.000000e+00)
  %45 = fmul <8 x double> %44, %39
  %46 = fadd <8 x double> %45, splat (double f0x402E20359E903E37)
  %47 = fmul <8 x double> %46, %39
  %48 = fadd <8 x double> %47, splat (double f0x4054C30B52213498)
  %49 = fmul <8 x double> %48, %39
  %50 = fadd <8 x double> %49, splat (double f0x406BB86590FCFB56)
  %51 = fmul <8 x double> %50, %39
  %52 = fadd <8 x double> %51, splat (double f0x407351945DC908A5)
  %53 = fmul <8 x double> %52, %39
  %54 = fadd <8 x double> %53, splat (double f0x406B0DB13E48E066)
  %55 = fmul <8 x double> %54, %39
  %56 = fadd <8 x double> %55, splat (double f0x404E0F304466448E)
  %57 = fadd <8 x double> %43, splat (double f0x3F07BC0962B395CA)
  %58 = fmul <8 x double> %57, %39
  %59 = fadd <8 x double> %58, splat (double f0x3FDFE818A0FE1A83)
  %60 = fmul <8 x double> %59, %39
  %61 = fadd <8 x double> %60, splat (double f0x401A509F46F4FA53)
  %62 = fmul <8 x double> %61, %39
  %63 = fadd <8 x double> %62, splat (double f0x403DE9738B8CB9C9)
  %64 = fmul <8 x double> %63, %39
  %65 = fadd <8 x double> %64, splat (double f0x404E798EB86C3351)
  %66 = fmul <8 x double> %65, %39
  %67 = fadd <8 x double> %66, splat (double f0x404C8E7597479A10)
  %68 = fmul <8 x double> %67, %39
  %69 = fadd <8 x double> %68, splat (double f0x40340A202D99830A)
  %70 = fdiv <8 x double> %69, %56
  %71 = fmul <8 x double> %39, %42
  %72 = fmul <8 x double> %71, %70
  %73 = fmul <8 x double> %42, splat (double -5.000000e-01)
  %74 = fadd <8 x double> %73, %72
  %75 = fadd <8 x double> %39, %74
  %76 = call <8 x double> @llvm.fabs.v8f64(<8 x double> %39)
  %77 = fcmp olt <8 x double> %76, splat (double f0x3FDA827999FCEF32)
  %78 = select <8 x i1> %77, <8 x double> %75, <8 x double> %41
  store <8 x double> %78, ptr %38, align 8
  br i1 %22, label %79, label %81

79:                                               ; preds = %36
  %80 = getelementptr [8 x i8], ptr %8, i64 %19
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(64) %80, ptr noundef nonnull align 64 dereferenceable(64) %38, i64 64, i1 false)
  br label %wrapped_log-plus-one_impl.exit

81:                                               ; preds = %36
  br label %82

82:                                               ; preds = %85, %81
  %83 = phi i64 [ %90, %85 ], [ 0, %81 ]
  %84 = icmp slt i64 %83, %21
  br i1 %84, label %85, label %91

85:                                               ; preds = %82
  %86 = getelementptr inbounds nuw [8 x i8], ptr %38, i64 %83
  %87 = load double, ptr %86, align 8
  %88 = getelementptr [8 x i8], ptr %8, i64 %19
  %89 = getelementptr inbounds nuw [8 x i8], ptr %88, i64 %83
  store double %87, ptr %89, align 8
  %90 = add i64 %83, 1
  br label %82

91:                                               ; preds = %82
  br label %wrapped_log-plus-one_impl.exit

wrapped_log-plus-one_impl.exit:                   ; preds = %79, %91
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %92 = add i64 %16, 1
  br label %15

93:                                               ; preds = %15
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

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.fabs.v8f64(<8 x double>) #0

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare <8 x double> @llvm.log.v8f64(<8 x double>) #0

attributes #0 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }
attributes #1 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #2 = { nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1, !2, !3, !4, !5}
!xla_cpu_memory_region_name = !{!6}
!llvm.ident = !{!7}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{i32 1, !"wchar_size", i32 4}
!3 = !{i32 8, !"PIC Level", i32 0}
!4 = !{i32 7, !"uwtable", i32 2}
!5 = !{i32 7, !"frame-pointer", i32 2}
!6 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!7 = !{!"clang version 18.1.8"}
!8 = !{}
