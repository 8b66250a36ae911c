; ModuleID = '__compute_module_dot.92_elemental_kernel_module'
source_filename = "__compute_module_dot.92_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

; Function Attrs: uwtable
define ptr @dot.92_kernel(ptr %0) #0 {
  %accum_address = alloca double, align 8
  %dot.92.invar_address.reduction = alloca i64, align 8
  %dot.92.invar_address.rhs.1 = alloca i64, align 8
  %dot.92.invar_address.lhs.0 = alloca i64, align 8
  %dot.92.bdot.invar_address = alloca i64, align 8
  %num_workgroups_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 0
  %num_workgroups = load ptr, ptr %num_workgroups_gep, align 8
  %num_workgroups_x_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 0
  %num_workgroups_y_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 1
  %num_workgroups_z_gep = getelementptr inbounds nuw %XLA_CPU_NumWorkGroups, ptr %num_workgroups, i32 0, i32 2
  %num_workgroups_x = load i64, ptr %num_workgroups_x_gep, align 4
  %num_workgroups_y = load i64, ptr %num_workgroups_y_gep, align 4
  %num_workgroups_z = load i64, ptr %num_workgroups_z_gep, align 4
  %workgroup_id_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 1
  %workgroup_id = load ptr, ptr %workgroup_id_gep, align 8
  %workgroup_id_x_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 0
  %workgroup_id_y_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 1
  %workgroup_id_z_gep = getelementptr inbounds nuw %XLA_CPU_WorkGroupId, ptr %workgroup_id, i32 0, i32 2
  %workgroup_id_x = load i64, ptr %workgroup_id_x_gep, align 4
  %workgroup_id_y = load i64, ptr %workgroup_id_y_gep, align 4
  %workgroup_id_z = load i64, ptr %workgroup_id_z_gep, align 4
  %args_gep = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args = load ptr, ptr %args_gep, align 8
  %arg0_gep = getelementptr %XLA_CPU_KernelArg, ptr %args, i32 0, i32 0
  %arg0 = load ptr, ptr %arg0_gep, align 8, !invariant.load !2, !dereferenceable !3, !align !4
  %args_gep1 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args2 = load ptr, ptr %args_gep1, align 8
  %arg1_gep = getelementptr %XLA_CPU_KernelArg, ptr %args2, i32 1, i32 0
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !2, !dereferenceable !5, !align !4
  %args_gep3 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args4 = load ptr, ptr %args_gep3, align 8
  %arg2_gep = getelementptr %XLA_CPU_KernelArg, ptr %args4, i32 2, i32 0
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !2, !dereferenceable !3, !align !4
  store i64 0, ptr %dot.92.bdot.invar_address, align 4
  br label %dot.92.bdot.loop_header

dot.92.bdot.loop_header:                          ; preds = %dot.92.loop_exit.lhs.0, %1
  %dot.92.bdot.indvar = load i64, ptr %dot.92.bdot.invar_address, align 4
  %2 = icmp uge i64 %dot.92.bdot.indvar, 3
  br i1 %2, label %dot.92.bdot.loop_exit, label %dot.92.bdot.loop_body

dot.92.bdot.loop_body:                            ; preds = %dot.92.bdot.loop_header
  %invar.inc = add nuw nsw i64 %dot.92.bdot.indvar, 1
  store i64 %invar.inc, ptr %dot.92.bdot.invar_address, align 4
  %3 = getelementptr inbounds [3 x [6 x [2 x double]]], ptr %arg0, i64 0, i64 %dot.92.bdot.indvar, i64 0, i64 0
  %4 = getelementptr inbounds [3 x [2 x [2 x double]]], ptr %arg1, i64 0, i64 %dot.92.bdot.indvar, i64 0, i64 0
  %5 = getelementptr inbounds [3 x [6 x [2 x double]]], ptr %arg2, i64 0, i64 %dot.92.bdot.indvar, i64 0, i64 0
  store i64 0, ptr %dot.92.invar_address.lhs.0, align 4
  br label %dot.92.loop_header.lhs.0

dot.92.loop_header.lhs.0:                         ; preds = %dot.92.loop_exit.rhs.1, %dot.92.bdot.loop_body
  %dot.92.indvar.lhs.0 = load i64, ptr %dot.92.invar_address.lhs.0, align 4
  %6 = icmp uge i64 %dot.92.indvar.lhs.0, 6
  br i1 %6, label %dot.92.loop_exit.lhs.0, label %dot.92.loop_body.lhs.0

dot.92.loop_body.lhs.0:                           ; preds = %dot.92.loop_header.lhs.0
  store i64 0, ptr %dot.92.invar_address.rhs.1, align 4
  br label %dot.92.loop_header.rhs.1

dot.92.loop_header.rhs.1:                         ; preds = %dot.92.loop_exit.reduction, %dot.92.loop_body.lhs.0
  %dot.92.indvar.rhs.1 = load i64, ptr %dot.92.invar_address.rhs.1, align 4
  %7 = icmp uge i64 %dot.92.indvar.rhs.1, 2
  br i1 %7, label %dot.92.loop_exit.rhs.1, label %dot.92.loop_body.rhs.1

dot.92.loop_body.rhs.1:                           ; preds = %dot.92.loop_header.rhs.1
  store i64 0, ptr %dot.92.invar_address.reduction, align 4
  store double 0.000000e+00, ptr %accum_address, align 8
  br label %dot.92.loop_header.reduction

dot.92.loop_header.reduction:                     ; preds = %dot.92.loop_body.reduction, %dot.92.loop_body.rhs.1
  %dot.92.indvar.reduction = load i64, ptr %dot.92.invar_address.reduction, align 4
  %8 = icmp uge i64 %dot.92.indvar.reduction, 2
  br i1 %8, label %dot.92.loop_exit.reduction, label %dot.92.loop_body.reduction

dot.92.loop_body.reduction:                       ; preds = %dot.92.loop_header.reduction
  %9 = getelementptr inbounds [6 x [2 x double]], ptr %3, i64 0, i64 %dot.92.indvar.lhs.0, i64 %dot.92.indvar.reduction
  %10 = load double, ptr %9, align 8
  %11 = getelementptr inbounds [2 x [2 x double]], ptr %4, i64 0, i64 %dot.92.indvar.reduction, i64 %dot.92.indvar.rhs.1
  %12 = load double, ptr %11, align 8
  %13 = load double, ptr %accum_address, align 8
  %14 = fmul double %10, %12
  %15 = fadd double %13, %14
  store double %15, ptr %accum_address, align 8
  %invar.inc7 = add nuw nsw i64 %dot.92.indvar.reduction, 1
  store i64 %invar.inc7, ptr %dot.92.invar_address.reduction, align 4
  br label %dot.92.loop_header.reduction

dot.92.loop_exit.reduction:                       ; preds = %dot.92.loop_header.reduction
  %16 = load double, ptr %accum_address, align 8
  %17 = getelementptr inbounds [6 x [2 x double]], ptr %5, i64 0, i64 %dot.92.indvar.lhs.0, i64 %dot.92.indvar.rhs.1
  store double %16, ptr %17, align 8
  %invar.inc6 = add nuw nsw i64 %dot.92.indvar.rhs.1, 1
  store i64 %invar.inc6, ptr %dot.92.invar_address.rhs.1, align 4
  br label %dot.92.loop_header.rhs.1

dot.92.loop_exit.rhs.1:                           ; preds = %dot.92.loop_header.rhs.1
  %invar.inc5 = add nuw nsw i64 %dot.92.indvar.lhs.0, 1
  store i64 %invar.inc5, ptr %dot.92.invar_address.lhs.0, align 4
  br label %dot.92.loop_header.lhs.0

dot.92.loop_exit.lhs.0:                           ; preds = %dot.92.loop_header.lhs.0
  br label %dot.92.bdot.loop_header, !llvm.loop !6

dot.92.bdot.loop_exit:                            ; preds = %dot.92.bdot.loop_header
  br label %return

return:                                           ; preds = %dot.92.bdot.loop_exit
  ret ptr null
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }

!xla_cpu_memory_region_name = !{!0}
!llvm.module.flags = !{!1}

!0 = !{!"xla_cpu_emitter__dot_kernel_emitter__hlo_opcode__dot"}
!1 = !{i32 1, !"xla_dylib_index", i64 3}
!2 = !{}
!3 = !{i64 288}
!4 = !{i64 64}
!5 = !{i64 96}
!6 = distinct !{!6, !7, !8}
!7 = !{!"llvm.loop.unroll.disable"}
!8 = !{!"llvm.loop.vectorize.enable", i1 false}
