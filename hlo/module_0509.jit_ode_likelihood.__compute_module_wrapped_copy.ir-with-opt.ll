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
  %13 = mul nuw nsw i64 %12, 6
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 6)
  br label %15

15:                                               ; preds = %wrapped_copy_impl.exit, %1
  %16 = phi i64 [ %75, %wrapped_copy_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 6
  br i1 %17, label %18, label %76

18:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %19 = sub i64 6, %16
  %20 = call i64 @llvm.smin.i64(i64 %19, i64 1)
  %21 = icmp sgt i64 %19, 0
  br i1 %21, label %22, label %35

22:                                               ; preds = %18
  %23 = shl nsw i64 %16, 1
  br label %24

24:                                               ; preds = %27, %22
  %25 = phi i64 [ %32, %27 ], [ 0, %22 ]
  %26 = icmp slt i64 %25, 2
  br i1 %26, label %27, label %33

27:                                               ; preds = %24
  %28 = getelementptr [8 x i8], ptr %6, i64 %23
  %29 = getelementptr inbounds nuw [8 x i8], ptr %28, i64 %25
  %30 = load double, ptr %29, align 8
  %31 = getelementptr inbounds nuw [8 x i8], ptr %2, i64 %25
  store double %30, ptr %31, align 8
  %32 = add i64 %25, 1
  br label %24

33:                                               ; preds = %24
  %34 = getelementptr [8 x i8], ptr %8, i64 %23
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %34, ptr noundef nonnull align 8 dereferenceable(16) %2, i64 16, i1 false)
  br label %wrapped_copy_impl.exit

35:                                               ; preds = %18
  %36 = shl nsw i64 %16, 1
  br label %37

37:                                               ; preds = %53, %35
  %38 = phi i64 [ %54, %53 ], [ 0, %35 ]
  %39 = icmp slt i64 %38, %20
  br i1 %39, label %40, label %55

40:                                               ; preds = %37
  br label %41

41:                                               ; preds = %44, %40
  %42 = phi i64 [ %52, %44 ], [ 0, %40 ]
  %43 = icmp slt i64 %42, 2
  br i1 %43, label %44, label %53

44:                                               ; preds = %41
  %45 = getelementptr [8 x i8], ptr %6, i64 %36
  %46 = shl nuw nsw i64 %38, 1
  %47 = getelementptr inbounds nuw [8 x i8], ptr %45, i64 %46
  %48 = getelementptr inbounds nuw [8 x i8], ptr %47, i64 %42
  %49 = load double, ptr %48, align 8
  %50 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %46
  %51 = getelementptr inbounds nuw [8 x i8], ptr %50, i64 %42
  store double %49, ptr %51, align 8
  %52 = add i64 %42, 1
  br label %41

53:                                               ; preds = %41
  %54 = add i64 %38, 1
  br label %37

55:                                               ; preds = %37
  br label %56

56:                                               ; preds = %72, %55
  %57 = phi i64 [ %73, %72 ], [ 0, %55 ]
  %58 = icmp slt i64 %57, %20
  br i1 %58, label %59, label %74

59:                                               ; preds = %56
  br label %60

60:                                               ; preds = %63, %59
  %61 = phi i64 [ %71, %63 ], [ 0, %59 ]
  %62 = icmp slt i64 %61, 2
  br i1 %62, label %63, label %72

63:                                               ; preds = %60
  %64 = shl nuw nsw i64 %57, 1
  %65 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %64
  %66 = getelementptr inbounds nuw [8 x i8], ptr %65, i64 %61
  %67 = load double, ptr %66, align 8
  %68 = getelementptr [8 x i8], ptr %8, i64 %36
  %69 = getelementptr inbounds nuw [8 x i8], ptr %68, i64 %64
  %70 = getelementptr inbounds nuw [8 x i8], ptr %69, i64 %61
  store double %67, ptr %70, align 8
  %71 = add i64 %61, 1
  br label %60

72:                                               ; preds = %60
  %73 = add i64 %57, 1
  br label %56

74:                                               ; preds = %56
  br label %wrapped_copy_impl.exit

wrapped_copy_impl.exit:                           ; preds = %33, %74
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %75 = add i64 %16, 1
  br label %15

76:                                               ; preds = %15
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
!1 = !{i32 1, !"xla_dylib_index", i64 30}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
