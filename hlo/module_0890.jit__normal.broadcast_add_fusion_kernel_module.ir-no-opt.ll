; ModuleID = '__compute_module_broadcast_add_fusion_kernel_module'
source_filename = "__compute_module_broadcast_add_fusion_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_KernelArg = type { ptr, i64 }
%kernel_dim3 = type { i64, i64, i64 }

; Function Attrs: uwtable
define ptr @broadcast_add_fusion(ptr %0) #0 {
  %2 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %3 = load ptr, ptr %2, align 8, !invariant.load !3
  %4 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 0, i32 0
  %5 = load ptr, ptr %4, align 8, !invariant.load !3, !dereferenceable !4
  %6 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 1, i32 0
  %7 = load ptr, ptr %6, align 8, !invariant.load !3, !dereferenceable !4
  %8 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 2, i32 0
  %9 = load ptr, ptr %8, align 8, !invariant.load !3, !dereferenceable !5
  %10 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 3, i32 0
  %11 = load ptr, ptr %10, align 8, !invariant.load !3, !dereferenceable !5
  %12 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 4, i32 0
  %13 = load ptr, ptr %12, align 8, !invariant.load !3, !dereferenceable !6
  %14 = getelementptr inbounds %XLA_CPU_KernelArg, ptr %3, i32 5, i32 0
  %15 = load ptr, ptr %14, align 8, !invariant.load !3, !dereferenceable !5
  %16 = getelementptr inbounds %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %17 = load ptr, ptr %16, align 8
  %18 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 0
  %19 = load i64, ptr %18, align 4, !invariant.load !3
  %20 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 1
  %21 = load i64, ptr %20, align 4, !invariant.load !3
  %22 = getelementptr inbounds %kernel_dim3, ptr %17, i32 0, i32 2
  %23 = load i64, ptr %22, align 4, !invariant.load !3
  call void @broadcast_add_fusion_wrapped(ptr %5, ptr %7, ptr %9, ptr %11, ptr %13, ptr %15, i64 %19, i64 %21, i64 %23)
  ret ptr null
}

; Function Attrs: alwaysinline
define internal void @broadcast_add_fusion_wrapped(ptr noalias align 64 dereferenceable(16) %0, ptr noalias align 64 dereferenceable(16) %1, ptr noalias align 64 dereferenceable(64) %2, ptr noalias align 64 dereferenceable(64) %3, ptr noalias align 64 dereferenceable(8) %4, ptr noalias align 64 dereferenceable(64) %5, i64 %6, i64 %7, i64 %8) #1 {
  %10 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 0
  %11 = load i32, ptr %10, align 4, !invariant.load !3
  %12 = sub i32 32, %11
  %13 = icmp ult i32 %11, 32
  %14 = icmp ult i32 %12, 32
  %15 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 1
  %16 = load i32, ptr %15, align 4, !invariant.load !3
  %17 = sub i32 32, %16
  %18 = icmp ult i32 %16, 32
  %19 = icmp ult i32 %17, 32
  %20 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 2
  %21 = load i32, ptr %20, align 4, !invariant.load !3
  %22 = sub i32 32, %21
  %23 = icmp ult i32 %21, 32
  %24 = icmp ult i32 %22, 32
  %25 = getelementptr inbounds [4 x i32], ptr %1, i32 0, i32 3
  %26 = load i32, ptr %25, align 4, !invariant.load !3
  %27 = sub i32 32, %26
  %28 = icmp ult i32 %26, 32
  %29 = icmp ult i32 %27, 32
  %30 = getelementptr inbounds [1 x i64], ptr %4, i32 0, i32 0
  %31 = load i64, ptr %30, align 4, !invariant.load !3
  %32 = add i64 %31, 1
  %33 = trunc i64 %32 to i32
  br label %34

34:                                               ; preds = %90, %9
  %35 = phi i64 [ %91, %90 ], [ 0, %9 ]
  %36 = icmp slt i64 %35, 4
  br i1 %36, label %37, label %92

37:                                               ; preds = %34
  %38 = getelementptr inbounds [4 x i32], ptr %0, i32 0, i64 %35
  %39 = load i32, ptr %38, align 4, !invariant.load !3
  %40 = mul nsw i64 %35, 4
  br label %41

41:                                               ; preds = %88, %37
  %42 = phi i64 [ %89, %88 ], [ 0, %37 ]
  %43 = icmp slt i64 %42, 2
  br i1 %43, label %44, label %90

44:                                               ; preds = %41
  %45 = mul nsw i64 %42, 2
  %46 = add nsw i64 %40, %45
  br label %47

47:                                               ; preds = %50, %44
  %48 = phi i64 [ %87, %50 ], [ 0, %44 ]
  %49 = icmp slt i64 %48, 2
  br i1 %49, label %50, label %88

50:                                               ; preds = %47
  %51 = add nsw i64 %46, %48
  %52 = getelementptr inbounds [16 x i32], ptr %2, i32 0, i64 %51
  %53 = load i32, ptr %52, align 4, !invariant.load !3
  %54 = shl i32 %53, %11
  %55 = select i1 %13, i32 %54, i32 0
  %56 = lshr i32 %53, %12
  %57 = select i1 %14, i32 %56, i32 0
  %58 = getelementptr inbounds [16 x i32], ptr %3, i32 0, i64 %51
  %59 = load i32, ptr %58, align 4, !invariant.load !3
  %60 = or i32 %55, %57
  %61 = add i32 %59, %53
  %62 = xor i32 %61, %60
  %63 = shl i32 %62, %16
  %64 = select i1 %18, i32 %63, i32 0
  %65 = lshr i32 %62, %17
  %66 = select i1 %19, i32 %65, i32 0
  %67 = or i32 %64, %66
  %68 = add i32 %61, %62
  %69 = xor i32 %68, %67
  %70 = shl i32 %69, %21
  %71 = select i1 %23, i32 %70, i32 0
  %72 = lshr i32 %69, %22
  %73 = select i1 %24, i32 %72, i32 0
  %74 = or i32 %71, %73
  %75 = add i32 %68, %69
  %76 = xor i32 %75, %74
  %77 = shl i32 %76, %26
  %78 = select i1 %28, i32 %77, i32 0
  %79 = lshr i32 %76, %27
  %80 = select i1 %29, i32 %79, i32 0
  %81 = add i32 %75, %76
  %82 = or i32 %78, %80
  %83 = xor i32 %81, %82
  %84 = add i32 %83, %39
  %85 = add i32 %84, %33
  %86 = getelementptr inbounds [16 x i32], ptr %5, i32 0, i64 %51
  store i32 %85, ptr %86, align 4
  %87 = add i64 %48, 1
  br label %47

88:                                               ; preds = %47
  %89 = add i64 %42, 1
  br label %41, !llvm.loop !7

90:                                               ; preds = %41
  %91 = add i64 %35, 1
  br label %34, !llvm.loop !7

92:                                               ; preds = %34
  ret void
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline }

!llvm.module.flags = !{!0, !1}
!xla_cpu_memory_region_name = !{!2}

!0 = !{i32 2, !"Debug Info Version", i32 3}
!1 = !{i32 1, !"xla_dylib_index", i64 0}
!2 = !{!"xla_cpu_emitter__loop_fusion_kernel_emitter__hlo_opcode__fusion"}
!3 = !{}
!4 = !{i64 16}
!5 = !{i64 64}
!6 = !{i64 8}
!7 = distinct !{!7, !8}
!8 = !{!"llvm.loop.unroll.disable"}
