; ModuleID = '__compute_module___compute_module_bitcast_copy_fusion'
source_filename = "__compute_module___compute_module_bitcast_copy_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @bitcast_copy_fusion(ptr %0) {
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
  %13 = shl nuw nsw i64 %12, 1
  %14 = call i64 @llvm.smin.i64(i64 %13, i64 2)
  br label %15

15:                                               ; preds = %bitcast_copy_fusion_impl.exit, %1
  %16 = phi i64 [ %66, %bitcast_copy_fusion_impl.exit ], [ %14, %1 ]
  %17 = icmp slt i64 %16, 2
  br i1 %17, label %18, label %67

18:                                               ; preds = %15
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  %19 = sub i64 2, %16
  %20 = call i64 @llvm.smin.i64(i64 %19, i64 1)
  %21 = icmp sgt i64 %19, 0
  br i1 %21, label %22, label %24

22:                                               ; preds = %18
  %.idx1 = shl i64 %16, 4
  %23 = getelementptr i8, ptr %6, i64 %.idx1
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(16) %2, ptr noundef nonnull align 1 dereferenceable(16) %23, i64 16, i1 false)
  br label %43

24:                                               ; preds = %18
  br label %25

25:                                               ; preds = %40, %24
  %26 = phi i64 [ %41, %40 ], [ 0, %24 ]
  %27 = icmp slt i64 %26, %20
  br i1 %27, label %28, label %42

28:                                               ; preds = %25
  br label %29

29:                                               ; preds = %32, %28
  %30 = phi i64 [ %39, %32 ], [ 0, %28 ]
  %31 = icmp slt i64 %30, 2
  br i1 %31, label %32, label %40

32:                                               ; preds = %29
  %.idx = shl i64 %16, 4
  %33 = getelementptr i8, ptr %6, i64 %.idx
  %34 = shl nuw nsw i64 %26, 1
  %35 = add nuw nsw i64 %34, %30
  %36 = getelementptr inbounds nuw [8 x i8], ptr %33, i64 %35
  %37 = load double, ptr %36, align 8
  %38 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %35
  store double %37, ptr %38, align 8
  %39 = add i64 %30, 1
  br label %29

40:                                               ; preds = %29
  %41 = add i64 %26, 1
  br label %25

42:                                               ; preds = %25
  br label %43

43:                                               ; preds = %42, %22
  %44 = phi ptr [ %3, %42 ], [ %2, %22 ]
  br i1 %21, label %45, label %47

45:                                               ; preds = %43
  %.idx3 = shl i64 %16, 4
  %46 = getelementptr i8, ptr %8, i64 %.idx3
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(16) %46, ptr noundef nonnull align 8 dereferenceable(16) %44, i64 16, i1 false)
  br label %bitcast_copy_fusion_impl.exit

47:                                               ; preds = %43
  br label %48

48:                                               ; preds = %63, %47
  %49 = phi i64 [ %64, %63 ], [ 0, %47 ]
  %50 = icmp slt i64 %49, %20
  br i1 %50, label %51, label %65

51:                                               ; preds = %48
  br label %52

52:                                               ; preds = %55, %51
  %53 = phi i64 [ %62, %55 ], [ 0, %51 ]
  %54 = icmp slt i64 %53, 2
  br i1 %54, label %55, label %63

55:                                               ; preds = %52
  %56 = shl nuw nsw i64 %49, 1
  %57 = add nuw nsw i64 %56, %53
  %58 = getelementptr inbounds nuw [8 x i8], ptr %44, i64 %57
  %59 = load double, ptr %58, align 8
  %.idx2 = shl i64 %16, 4
  %60 = getelementptr i8, ptr %8, i64 %.idx2
  %61 = getelementptr inbounds nuw [8 x i8], ptr %60, i64 %57
  store double %59, ptr %61, align 8
  %62 = add i64 %53, 1
  br label %52

63:                                               ; preds = %52
  %64 = add i64 %49, 1
  br label %48

65:                                               ; preds = %48
  br label %bitcast_copy_fusion_impl.exit

bitcast_copy_fusion_impl.exit:                    ; preds = %45, %65
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  %66 = add i64 %16, 1
  br label %15

67:                                               ; preds = %15
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
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
