; ModuleID = '__compute_module___compute_module_bitcast_add_fusion'
source_filename = "__compute_module___compute_module_bitcast_add_fusion"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

define ptr @bitcast_add_fusion(ptr %0) {
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
  %14 = icmp sgt i64 %13, 0
  %15 = zext i1 %14 to i64
  br label %16

16:                                               ; preds = %bitcast_add_fusion_impl.exit, %1
  %17 = phi i64 [ %32, %bitcast_add_fusion_impl.exit ], [ %15, %1 ]
  %18 = icmp slt i64 %17, 1
  br i1 %18, label %19, label %33

19:                                               ; preds = %16
  %savedstack = call ptr @llvm.stacksave.p0()
  call void @llvm.lifetime.start.p0(ptr nonnull %2)
  call void @llvm.lifetime.start.p0(ptr nonnull %3)
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 8 dereferenceable(48) %2, ptr noundef nonnull align 1 dereferenceable(48) %6, i64 48, i1 false)
  br label %20

20:                                               ; preds = %23, %19
  %21 = phi i64 [ %27, %23 ], [ 0, %19 ]
  %22 = icmp slt i64 %21, 6
  br i1 %22, label %23, label %bitcast_add_fusion_impl.exit

23:                                               ; preds = %20
  %24 = getelementptr inbounds nuw [8 x i8], ptr %8, i64 %21
  %25 = load double, ptr %24, align 8
  %26 = getelementptr inbounds nuw [8 x i8], ptr %3, i64 %21
  store double %25, ptr %26, align 8
  %27 = add i64 %21, 1
  br label %20

bitcast_add_fusion_impl.exit:                     ; preds = %20
  %28 = alloca [8 x double], align 64
  %29 = load <8 x double>, ptr %2, align 8
  %30 = load <8 x double>, ptr %3, align 8
  %31 = fadd <8 x double> %29, %30
  store <8 x double> %31, ptr %28, align 8
  call void @llvm.memcpy.p0.p0.i64(ptr noundef nonnull align 1 dereferenceable(48) %10, ptr noundef nonnull align 64 dereferenceable(48) %28, i64 48, i1 false)
  call void @llvm.lifetime.end.p0(ptr nonnull %2)
  call void @llvm.lifetime.end.p0(ptr nonnull %3)
  call void @llvm.stackrestore.p0(ptr %savedstack)
  %32 = add i64 %17, 1
  br label %16

33:                                               ; preds = %16
  ret ptr null
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.start.p0(ptr captures(none)) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.lifetime.end.p0(ptr captures(none)) #0

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare ptr @llvm.stacksave.p0() #1

; Function Attrs: nocallback nofree nosync nounwind willreturn
declare void @llvm.stackrestore.p0(ptr) #1

attributes #0 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #1 = { nocallback nofree nosync nounwind willreturn }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 12}
!2 = !{!"xla_cpu_emitter__tiled_emitter__hlo_opcode__fusion"}
!3 = !{}
