; ModuleID = '__compute_module_call_computation_kernel_module'
source_filename = "__compute_module_call_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

@constant.8 = private unnamed_addr constant [8 x i8] c"\01\00\00\00\00\00\00\00", align 8
@0 = private unnamed_addr constant [8 x i8] zeroinitializer, align 8
@constant.10 = private unnamed_addr constant [8 x i8] c"\0C\00\00\00\00\00\00\00", align 8
@1 = private unnamed_addr constant [8 x i8] zeroinitializer
@2 = private unnamed_addr constant [8 x i8] c"O\1B\E8\B4\81Nk?"
@3 = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\08@"

; Function Attrs: uwtable
define ptr @call_kernel(ptr %0) #0 {
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
  %arg0 = load ptr, ptr %arg0_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep1 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args2 = load ptr, ptr %args_gep1, align 8
  %arg1_gep = getelementptr %XLA_CPU_KernelArg, ptr %args2, i32 1, i32 0
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep3 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args4 = load ptr, ptr %args_gep3, align 8
  %arg2_gep = getelementptr %XLA_CPU_KernelArg, ptr %args4, i32 2, i32 0
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep5 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args6 = load ptr, ptr %args_gep5, align 8
  %arg3_gep = getelementptr %XLA_CPU_KernelArg, ptr %args6, i32 3, i32 0
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %args_gep7 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args8 = load ptr, ptr %args_gep7, align 8
  %arg4_gep = getelementptr %XLA_CPU_KernelArg, ptr %args8, i32 4, i32 0
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep9 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args10 = load ptr, ptr %args_gep9, align 8
  %arg5_gep = getelementptr %XLA_CPU_KernelArg, ptr %args10, i32 5, i32 0
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep11 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args12 = load ptr, ptr %args_gep11, align 8
  %arg6_gep = getelementptr %XLA_CPU_KernelArg, ptr %args12, i32 6, i32 0
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep13 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args14 = load ptr, ptr %args_gep13, align 8
  %arg7_gep = getelementptr %XLA_CPU_KernelArg, ptr %args14, i32 7, i32 0
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep15 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args16 = load ptr, ptr %args_gep15, align 8
  %arg8_gep = getelementptr %XLA_CPU_KernelArg, ptr %args16, i32 8, i32 0
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep17 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args18 = load ptr, ptr %args_gep17, align 8
  %arg9_gep = getelementptr %XLA_CPU_KernelArg, ptr %args18, i32 9, i32 0
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep19 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args20 = load ptr, ptr %args_gep19, align 8
  %arg10_gep = getelementptr %XLA_CPU_KernelArg, ptr %args20, i32 10, i32 0
  %arg10 = load ptr, ptr %arg10_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep21 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args22 = load ptr, ptr %args_gep21, align 8
  %arg11_gep = getelementptr %XLA_CPU_KernelArg, ptr %args22, i32 11, i32 0
  %arg11 = load ptr, ptr %arg11_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %args_gep23 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args24 = load ptr, ptr %args_gep23, align 8
  %arg12_gep = getelementptr %XLA_CPU_KernelArg, ptr %args24, i32 12, i32 0
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep25 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args26 = load ptr, ptr %args_gep25, align 8
  %arg13_gep = getelementptr %XLA_CPU_KernelArg, ptr %args26, i32 13, i32 0
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep27 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args28 = load ptr, ptr %args_gep27, align 8
  %arg14_gep = getelementptr %XLA_CPU_KernelArg, ptr %args28, i32 14, i32 0
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep29 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args30 = load ptr, ptr %args_gep29, align 8
  %arg15_gep = getelementptr %XLA_CPU_KernelArg, ptr %args30, i32 15, i32 0
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep31 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args32 = load ptr, ptr %args_gep31, align 8
  %arg16_gep = getelementptr %XLA_CPU_KernelArg, ptr %args32, i32 16, i32 0
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep33 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args34 = load ptr, ptr %args_gep33, align 8
  %arg17_gep = getelementptr %XLA_CPU_KernelArg, ptr %args34, i32 17, i32 0
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %args_gep35 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args36 = load ptr, ptr %args_gep35, align 8
  %arg18_gep = getelementptr %XLA_CPU_KernelArg, ptr %args36, i32 18, i32 0
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep37 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args38 = load ptr, ptr %args_gep37, align 8
  %arg19_gep = getelementptr %XLA_CPU_KernelArg, ptr %args38, i32 19, i32 0
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep39 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args40 = load ptr, ptr %args_gep39, align 8
  %arg20_gep = getelementptr %XLA_CPU_KernelArg, ptr %args40, i32 20, i32 0
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep41 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args42 = load ptr, ptr %args_gep41, align 8
  %arg21_gep = getelementptr %XLA_CPU_KernelArg, ptr %args42, i32 21, i32 0
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep43 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args44 = load ptr, ptr %args_gep43, align 8
  %arg22_gep = getelementptr %XLA_CPU_KernelArg, ptr %args44, i32 22, i32 0
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep45 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args46 = load ptr, ptr %args_gep45, align 8
  %arg23_gep = getelementptr %XLA_CPU_KernelArg, ptr %args46, i32 23, i32 0
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep47 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args48 = load ptr, ptr %args_gep47, align 8
  %arg24_gep = getelementptr %XLA_CPU_KernelArg, ptr %args48, i32 24, i32 0
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep49 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args50 = load ptr, ptr %args_gep49, align 8
  %arg25_gep = getelementptr %XLA_CPU_KernelArg, ptr %args50, i32 25, i32 0
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %args_gep51 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args52 = load ptr, ptr %args_gep51, align 8
  %arg26_gep = getelementptr %XLA_CPU_KernelArg, ptr %args52, i32 26, i32 0
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %args_gep53 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args54 = load ptr, ptr %args_gep53, align 8
  %arg27_gep = getelementptr %XLA_CPU_KernelArg, ptr %args54, i32 27, i32 0
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep55 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args56 = load ptr, ptr %args_gep55, align 8
  %arg28_gep = getelementptr %XLA_CPU_KernelArg, ptr %args56, i32 28, i32 0
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep57 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args58 = load ptr, ptr %args_gep57, align 8
  %arg29_gep = getelementptr %XLA_CPU_KernelArg, ptr %args58, i32 29, i32 0
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep59 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args60 = load ptr, ptr %args_gep59, align 8
  %arg30_gep = getelementptr %XLA_CPU_KernelArg, ptr %args60, i32 30, i32 0
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep61 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args62 = load ptr, ptr %args_gep61, align 8
  %arg31_gep = getelementptr %XLA_CPU_KernelArg, ptr %args62, i32 31, i32 0
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep63 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args64 = load ptr, ptr %args_gep63, align 8
  %arg32_gep = getelementptr %XLA_CPU_KernelArg, ptr %args64, i32 32, i32 0
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %buffer_table = alloca ptr, i64 33, align 8
  %2 = getelementptr inbounds ptr, ptr %buffer_table, i64 0
  store ptr %arg0, ptr %2, align 8
  %3 = getelementptr inbounds ptr, ptr %buffer_table, i64 1
  store ptr %arg1, ptr %3, align 8
  %4 = getelementptr inbounds ptr, ptr %buffer_table, i64 2
  store ptr %arg2, ptr %4, align 8
  %5 = getelementptr inbounds ptr, ptr %buffer_table, i64 3
  store ptr %arg3, ptr %5, align 8
  %6 = getelementptr inbounds ptr, ptr %buffer_table, i64 4
  store ptr %arg4, ptr %6, align 8
  %7 = getelementptr inbounds ptr, ptr %buffer_table, i64 5
  store ptr %arg5, ptr %7, align 8
  %8 = getelementptr inbounds ptr, ptr %buffer_table, i64 6
  store ptr %arg6, ptr %8, align 8
  %9 = getelementptr inbounds ptr, ptr %buffer_table, i64 7
  store ptr %arg7, ptr %9, align 8
  %10 = getelementptr inbounds ptr, ptr %buffer_table, i64 8
  store ptr %arg8, ptr %10, align 8
  %11 = getelementptr inbounds ptr, ptr %buffer_table, i64 9
  store ptr %arg9, ptr %11, align 8
  %12 = getelementptr inbounds ptr, ptr %buffer_table, i64 10
  store ptr %arg10, ptr %12, align 8
  %13 = getelementptr inbounds ptr, ptr %buffer_table, i64 11
  store ptr %arg11, ptr %13, align 8
  %14 = getelementptr inbounds ptr, ptr %buffer_table, i64 12
  store ptr %arg12, ptr %14, align 8
  %15 = getelementptr inbounds ptr, ptr %buffer_table, i64 13
  store ptr %arg13, ptr %15, align 8
  %16 = getelementptr inbounds ptr, ptr %buffer_table, i64 14
  store ptr %arg14, ptr %16, align 8
  %17 = getelementptr inbounds ptr, ptr %buffer_table, i64 15
  store ptr %arg15, ptr %17, align 8
  %18 = getelementptr inbounds ptr, ptr %buffer_table, i64 16
  store ptr %arg16, ptr %18, align 8
  %19 = getelementptr inbounds ptr, ptr %buffer_table, i64 17
  store ptr %arg17, ptr %19, align 8
  %20 = getelementptr inbounds ptr, ptr %buffer_table, i64 18
  store ptr %arg18, ptr %20, align 8
  %21 = getelementptr inbounds ptr, ptr %buffer_table, i64 19
  store ptr %arg19, ptr %21, align 8
  %22 = getelementptr inbounds ptr, ptr %buffer_table, i64 20
  store ptr %arg20, ptr %22, align 8
  %23 = getelementptr inbounds ptr, ptr %buffer_table, i64 21
  store ptr %arg21, ptr %23, align 8
  %24 = getelementptr inbounds ptr, ptr %buffer_table, i64 22
  store ptr %arg22, ptr %24, align 8
  %25 = getelementptr inbounds ptr, ptr %buffer_table, i64 23
  store ptr %arg23, ptr %25, align 8
  %26 = getelementptr inbounds ptr, ptr %buffer_table, i64 24
  store ptr %arg24, ptr %26, align 8
  %27 = getelementptr inbounds ptr, ptr %buffer_table, i64 25
  store ptr %arg25, ptr %27, align 8
  %28 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  store ptr %arg26, ptr %28, align 8
  %29 = getelementptr inbounds ptr, ptr %buffer_table, i64 27
  store ptr %arg27, ptr %29, align 8
  %30 = getelementptr inbounds ptr, ptr %buffer_table, i64 28
  store ptr %arg28, ptr %30, align 8
  %31 = getelementptr inbounds ptr, ptr %buffer_table, i64 29
  store ptr %arg29, ptr %31, align 8
  %32 = getelementptr inbounds ptr, ptr %buffer_table, i64 30
  store ptr %arg30, ptr %32, align 8
  %33 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  store ptr %arg31, ptr %33, align 8
  %34 = getelementptr inbounds ptr, ptr %buffer_table, i64 32
  store ptr %arg32, ptr %34, align 8
  call void @while.5_computation(ptr null, ptr null, ptr null, ptr %buffer_table, ptr null, ptr null)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: alwaysinline uwtable
define internal void @while.0(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #1 {
entry:
  %multiply_add_fusion.kLoop_fusion.invar_address.dim.3 = alloca i64, align 8
  %multiply_add_fusion.kLoop_fusion.invar_address.dim.2 = alloca i64, align 8
  %multiply_add_fusion.kLoop_fusion.invar_address.dim.1 = alloca i64, align 8
  %multiply_add_fusion.kLoop_fusion.invar_address.dim.0 = alloca i64, align 8
  %subtract_sqrt_fusion.kLoop_fusion.invar_address.dim.0 = alloca i64, align 8
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  %arg_tuple.1 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 21
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %3 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %5 = getelementptr inbounds ptr, ptr %buffer_table, i64 20
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %7 = getelementptr inbounds ptr, ptr %buffer_table, i64 29
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %9 = getelementptr inbounds ptr, ptr %buffer_table, i64 24
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %11 = getelementptr inbounds ptr, ptr %buffer_table, i64 27
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %13 = getelementptr inbounds ptr, ptr %buffer_table, i64 19
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %15 = getelementptr inbounds ptr, ptr %buffer_table, i64 16
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %17 = getelementptr inbounds ptr, ptr %buffer_table, i64 28
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %19 = getelementptr inbounds ptr, ptr %buffer_table, i64 25
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %21 = getelementptr inbounds ptr, ptr %buffer_table, i64 18
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %23 = getelementptr inbounds ptr, ptr %buffer_table, i64 30
  %copy.2 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %copy.2, ptr align 1 %22, i64 8, i1 false)
  %24 = getelementptr inbounds ptr, ptr %buffer_table, i64 18
  %wrapped_add = load ptr, ptr %24, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %25 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %26 = load i64, ptr @constant.8, align 4, !alias.scope !28, !noalias !29
  %27 = add i64 %25, %26
  store i64 %27, ptr %wrapped_add, align 4, !alias.scope !30, !noalias !31
  %28 = getelementptr inbounds ptr, ptr %buffer_table, i64 22
  %subtract_sqrt_fusion = load ptr, ptr %28, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  store i64 0, ptr %subtract_sqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0

return:                                           ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.0
  ret void

subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0, %entry
  %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0 = load i64, ptr %subtract_sqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  %29 = icmp uge i64 %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0, 1
  br i1 %29, label %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0, label %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0

subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0
  %30 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %31 = icmp sge i64 0, %30
  %32 = select i1 %31, i64 0, i64 %30
  %33 = icmp sle i64 11, %32
  %dynamic_slice.26.start_idx0 = select i1 %33, i64 11, i64 %32
  %34 = add i64 %dynamic_slice.26.start_idx0, %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0
  %35 = getelementptr inbounds [12 x double], ptr %4, i64 0, i64 %34
  %36 = load double, ptr %35, align 8, !alias.scope !33, !noalias !34
  %square.6 = fmul double %36, %36
  %37 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %38 = icmp sge i64 0, %37
  %39 = select i1 %38, i64 0, i64 %37
  %40 = icmp sle i64 11, %39
  %dynamic_slice.25.start_idx0 = select i1 %40, i64 11, i64 %39
  %41 = add i64 %dynamic_slice.25.start_idx0, %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0
  %42 = getelementptr inbounds [12 x double], ptr %12, i64 0, i64 %41
  %43 = load double, ptr %42, align 8, !alias.scope !35, !noalias !36
  %44 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %45 = icmp sge i64 0, %44
  %46 = select i1 %45, i64 0, i64 %44
  %47 = icmp sle i64 11, %46
  %dynamic_slice.24.start_idx0 = select i1 %47, i64 11, i64 %46
  %48 = add i64 %dynamic_slice.24.start_idx0, %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0
  %49 = getelementptr inbounds [12 x double], ptr %2, i64 0, i64 %48
  %50 = load double, ptr %49, align 8, !alias.scope !37, !noalias !38
  %sub.10 = fsub double %43, %50
  %51 = fmul double %sub.10, 5.000000e-01
  %52 = fcmp oeq double %51, 0.000000e+00
  %53 = call double @llvm.fabs.f64(double %sub.10)
  %54 = fcmp ogt double %53, 5.000000e-01
  %55 = call double @xla.tanh.f64(double %51)
  %56 = call double @xla.exp.f64(double %sub.10)
  %57 = fadd double %56, 1.000000e+00
  %58 = fsub double %56, 1.000000e+00
  %59 = fmul double %55, %57
  %60 = select i1 %54, double %58, double %59
  %61 = select i1 %52, double %sub.10, double %60
  %62 = fneg double %61
  %mul.46 = fmul double %square.6, %62
  %constant.14 = load double, ptr @1, align 8
  %mul.45 = fmul double %mul.46, %constant.14
  %sub.9 = fsub double %square.6, %mul.45
  %63 = call double @llvm.sqrt.f64(double %sub.9)
  %64 = getelementptr inbounds [1 x double], ptr %subtract_sqrt_fusion, i64 0, i64 0
  store double %63, ptr %64, align 8, !alias.scope !39, !noalias !40
  %invar.inc = add nuw nsw i64 %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0, 1
  store i64 %invar.inc, ptr %subtract_sqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0

subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0
  %65 = getelementptr inbounds ptr, ptr %buffer_table, i64 25
  %multiply_add_fusion = load ptr, ptr %65, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0

multiply_add_fusion.kLoop_fusion.loop_header.dim.0: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1, %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0
  %multiply_add_fusion.kLoop_fusion.indvar.dim.0 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.0, align 4
  %66 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, 4
  br i1 %66, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.0, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.0

multiply_add_fusion.kLoop_fusion.loop_body.dim.0: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.1, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1

multiply_add_fusion.kLoop_fusion.loop_header.dim.1: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2, %multiply_add_fusion.kLoop_fusion.loop_body.dim.0
  %multiply_add_fusion.kLoop_fusion.indvar.dim.1 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.1, align 4
  %67 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, 2
  br i1 %67, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.1

multiply_add_fusion.kLoop_fusion.loop_body.dim.1: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.2, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2

multiply_add_fusion.kLoop_fusion.loop_header.dim.2: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3, %multiply_add_fusion.kLoop_fusion.loop_body.dim.1
  %multiply_add_fusion.kLoop_fusion.indvar.dim.2 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.2, align 4
  %68 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, 2
  br i1 %68, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.2

multiply_add_fusion.kLoop_fusion.loop_body.dim.2: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.3, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3

multiply_add_fusion.kLoop_fusion.loop_header.dim.3: ; preds = %multiply_add_fusion.kLoop_fusion.loop_body.dim.3, %multiply_add_fusion.kLoop_fusion.loop_body.dim.2
  %multiply_add_fusion.kLoop_fusion.indvar.dim.3 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.3, align 4
  %69 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.3, 1
  br i1 %69, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.3

multiply_add_fusion.kLoop_fusion.loop_body.dim.3: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3
  %70 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %71 = icmp sge i64 0, %70
  %72 = select i1 %71, i64 0, i64 %70
  %73 = icmp sle i64 11, %72
  %dynamic_slice.23.start_idx0 = select i1 %73, i64 11, i64 %72
  %74 = add i64 %dynamic_slice.23.start_idx0, 0
  %75 = getelementptr inbounds [12 x double], ptr %6, i64 0, i64 %74
  %76 = load double, ptr %75, align 8, !alias.scope !41, !noalias !42
  %77 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %78 = icmp sge i64 0, %77
  %79 = select i1 %78, i64 0, i64 %77
  %80 = icmp sle i64 11, %79
  %dynamic_slice.22.start_idx0 = select i1 %80, i64 11, i64 %79
  %81 = add i64 %dynamic_slice.22.start_idx0, 0
  %82 = getelementptr inbounds [12 x double], ptr %8, i64 0, i64 %81
  %83 = load double, ptr %82, align 8, !alias.scope !43, !noalias !44
  %84 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %20, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %85 = load double, ptr %84, align 8, !alias.scope !45, !noalias !46
  %mul.42 = fmul double %83, %85
  %86 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %87 = icmp sge i64 0, %86
  %88 = select i1 %87, i64 0, i64 %86
  %89 = icmp sle i64 11, %88
  %dynamic_slice.21.start_idx0 = select i1 %89, i64 11, i64 %88
  %90 = add i64 %dynamic_slice.21.start_idx0, 0
  %91 = getelementptr inbounds [12 x double], ptr %14, i64 0, i64 %90
  %92 = load double, ptr %91, align 8, !alias.scope !47, !noalias !48
  %93 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %20, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %94 = load double, ptr %93, align 8, !alias.scope !45, !noalias !46
  %constant.13 = load double, ptr @3, align 8
  %mul.40 = fmul double %94, %constant.13
  %95 = call double @llvm.sin.f64(double %mul.40)
  %96 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %97 = icmp sge i64 0, %96
  %98 = select i1 %97, i64 0, i64 %96
  %99 = icmp sle i64 11, %98
  %dynamic_slice.20.start_idx0 = select i1 %99, i64 11, i64 %98
  %100 = add i64 %dynamic_slice.20.start_idx0, 0
  %101 = getelementptr inbounds [12 x i64], ptr %18, i64 0, i64 %100
  %102 = load i64, ptr %101, align 4, !alias.scope !49, !noalias !50
  %103 = sitofp i64 %102 to double
  %constant.12 = load double, ptr @2, align 8
  %multiply.2 = fmul double %103, %constant.12
  %104 = call double @llvm.cos.f64(double %multiply.2)
  %add.15 = fadd double %95, %104
  %mul.39 = fmul double %92, %add.15
  %sub.8 = fsub double %mul.42, %mul.39
  %mul.38 = fmul double %76, %sub.8
  %105 = getelementptr inbounds [1 x double], ptr %subtract_sqrt_fusion, i64 0, i64 0
  %106 = load double, ptr %105, align 8, !alias.scope !39, !noalias !40
  %107 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %108 = icmp sge i64 0, %107
  %109 = select i1 %108, i64 0, i64 %107
  %110 = icmp sle i64 11, %109
  %dynamic_slice.19.start_idx0 = select i1 %110, i64 11, i64 %109
  %111 = add i64 %dynamic_slice.19.start_idx0, 0
  %112 = getelementptr inbounds [12 x double], ptr %10, i64 0, i64 %111
  %113 = load double, ptr %112, align 8, !alias.scope !51, !noalias !52
  %114 = fneg double %113
  %115 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %20, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %116 = load double, ptr %115, align 8, !alias.scope !45, !noalias !46
  %mul.35 = fmul double %114, %116
  %117 = load i64, ptr %copy.2, align 4, !alias.scope !11, !noalias !14
  %118 = icmp sge i64 0, %117
  %119 = select i1 %118, i64 0, i64 %117
  %120 = icmp sle i64 11, %119
  %dynamic_slice.18.start_idx0 = select i1 %120, i64 11, i64 %119
  %121 = add i64 %dynamic_slice.18.start_idx0, 0
  %122 = getelementptr inbounds [12 x double], ptr %16, i64 0, i64 %121
  %123 = load double, ptr %122, align 8, !alias.scope !53, !noalias !54
  %mul.33 = fmul double %123, %add.15
  %add.14 = fadd double %mul.35, %mul.33
  %mul.32 = fmul double %106, %add.14
  %add.12 = fadd double %mul.38, %mul.32
  %124 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %multiply_add_fusion, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  store double %add.12, ptr %124, align 8, !alias.scope !45, !noalias !55
  %invar.inc4 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.3, 1
  store i64 %invar.inc4, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.3, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3

multiply_add_fusion.kLoop_fusion.loop_exit.dim.3: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3
  %invar.inc3 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, 1
  store i64 %invar.inc3, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.2, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2, !llvm.loop !56

multiply_add_fusion.kLoop_fusion.loop_exit.dim.2: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2
  %invar.inc2 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, 1
  store i64 %invar.inc2, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.1, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1, !llvm.loop !58

multiply_add_fusion.kLoop_fusion.loop_exit.dim.1: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1
  %invar.inc1 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, 1
  store i64 %invar.inc1, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0, !llvm.loop !59

multiply_add_fusion.kLoop_fusion.loop_exit.dim.0: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0
  %125 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  %tuple.3 = load ptr, ptr %125, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %126 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 0
  store ptr %wrapped_add, ptr %126, align 8, !alias.scope !60, !noalias !61
  %127 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 1
  store ptr %multiply_add_fusion, ptr %127, align 8, !alias.scope !60, !noalias !61
  %128 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 2
  store ptr %18, ptr %128, align 8, !alias.scope !60, !noalias !61
  %129 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 3
  store ptr %16, ptr %129, align 8, !alias.scope !60, !noalias !61
  %130 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 4
  store ptr %14, ptr %130, align 8, !alias.scope !60, !noalias !61
  %131 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 5
  store ptr %12, ptr %131, align 8, !alias.scope !60, !noalias !61
  %132 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 6
  store ptr %10, ptr %132, align 8, !alias.scope !60, !noalias !61
  %133 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 7
  store ptr %8, ptr %133, align 8, !alias.scope !60, !noalias !61
  %134 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 8
  store ptr %6, ptr %134, align 8, !alias.scope !60, !noalias !61
  %135 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 9
  store ptr %4, ptr %135, align 8, !alias.scope !60, !noalias !61
  %136 = getelementptr inbounds [11 x ptr], ptr %tuple.3, i64 0, i64 10
  store ptr %2, ptr %136, align 8, !alias.scope !60, !noalias !61
  br label %return
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.fabs.f64(double) #3

declare double @xla.tanh.f64(double)

declare double @xla.exp.f64(double)

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sqrt.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.cos.f64(double) #3

; Function Attrs: alwaysinline uwtable
define internal void @while.0__1(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #1 {
entry:
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  %arg_tuple.3 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 18
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %3 = getelementptr inbounds ptr, ptr %buffer_table, i64 17
  %wrapped_compare = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %4 = load i64, ptr %2, align 4, !alias.scope !30, !noalias !62
  %5 = load i64, ptr @constant.10, align 4, !alias.scope !65, !noalias !66
  %6 = icmp slt i64 %4, %5
  %7 = zext i1 %6 to i8
  store i8 %7, ptr %wrapped_compare, align 1, !alias.scope !67, !noalias !68
  br label %return

return:                                           ; preds = %entry
  ret void
}

; Function Attrs: alwaysinline uwtable
define internal void @while.5_computation(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #1 {
entry:
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  %tuple.4 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  %while.0 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  br label %while.0.header

return:                                           ; preds = %while.0.exit
  ret void

while.0.header:                                   ; preds = %while.0.body, %entry
  call void @while.0__1(ptr null, ptr %run_options, ptr null, ptr %buffer_table, ptr %status, ptr %prof_counters)
  %2 = getelementptr inbounds ptr, ptr %buffer_table, i64 17
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %4 = load i8, ptr %3, align 1
  %5 = icmp ne i8 %4, 0
  br i1 %5, label %while.0.body, label %while.0.exit

while.0.body:                                     ; preds = %while.0.header
  call void @while.0(ptr null, ptr %run_options, ptr null, ptr %buffer_table, ptr %status, ptr %prof_counters)
  br label %while.0.header

while.0.exit:                                     ; preds = %while.0.header
  br label %return
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { alwaysinline uwtable "denormal-fp-math"="preserve-sign" "no-frame-pointer-elim"="false" }
attributes #2 = { nocallback nofree nosync nounwind willreturn memory(argmem: readwrite) }
attributes #3 = { nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none) }

!xla_cpu_memory_region_name = !{!0, !1}
!llvm.module.flags = !{!2}

!0 = !{!"xla_cpu_emitter__computation_kernel_emitter__hlo_opcode__call"}
!1 = !{!"ir_emitter"}
!2 = !{i32 1, !"xla_dylib_index", i64 0}
!3 = !{}
!4 = !{i64 8}
!5 = !{i64 64}
!6 = !{i64 96}
!7 = !{i64 88}
!8 = !{i64 128}
!9 = !{i64 1}
!10 = !{i64 264}
!11 = !{!12}
!12 = !{!"buffer: {index:14, offset:128, size:8}", !13}
!13 = !{!"XLA global AA domain"}
!14 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27}
!15 = !{!"buffer: {index:0, offset:0, size:128}", !13}
!16 = !{!"buffer: {index:2, offset:0, size:96}", !13}
!17 = !{!"buffer: {index:3, offset:0, size:96}", !13}
!18 = !{!"buffer: {index:4, offset:0, size:96}", !13}
!19 = !{!"buffer: {index:5, offset:0, size:96}", !13}
!20 = !{!"buffer: {index:6, offset:0, size:96}", !13}
!21 = !{!"buffer: {index:7, offset:0, size:96}", !13}
!22 = !{!"buffer: {index:8, offset:0, size:96}", !13}
!23 = !{!"buffer: {index:9, offset:0, size:96}", !13}
!24 = !{!"buffer: {index:10, offset:0, size:96}", !13}
!25 = !{!"buffer: {index:11, offset:0, size:8}", !13}
!26 = !{!"buffer: {index:14, offset:192, size:8}", !13}
!27 = !{!"buffer: {index:14, offset:256, size:8}", !13}
!28 = !{!25}
!29 = !{!12, !27}
!30 = !{!27}
!31 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !32, !12}
!32 = !{!"buffer: {index:14, offset:0, size:88}", !13}
!33 = !{!23}
!34 = !{!15, !16, !17, !18, !19, !20, !21, !22, !24, !32, !12, !26, !27}
!35 = !{!19}
!36 = !{!15, !16, !17, !18, !20, !21, !22, !23, !24, !32, !12, !26, !27}
!37 = !{!24}
!38 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !32, !12, !26, !27}
!39 = !{!26}
!40 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !12}
!41 = !{!22}
!42 = !{!15, !16, !17, !18, !19, !20, !21, !23, !24, !32, !12, !26, !27}
!43 = !{!21}
!44 = !{!15, !16, !17, !18, !19, !20, !22, !23, !24, !32, !12, !26, !27}
!45 = !{!15}
!46 = !{!16, !17, !18, !20, !21, !22, !12, !26}
!47 = !{!18}
!48 = !{!15, !16, !17, !19, !20, !21, !22, !23, !24, !32, !12, !26, !27}
!49 = !{!16}
!50 = !{!15, !17, !18, !19, !20, !21, !22, !23, !24, !32, !12, !26, !27}
!51 = !{!20}
!52 = !{!15, !16, !17, !18, !19, !21, !22, !23, !24, !32, !12, !26, !27}
!53 = !{!17}
!54 = !{!15, !16, !18, !19, !20, !21, !22, !23, !24, !32, !12, !26, !27}
!55 = !{!16, !17, !18, !19, !20, !21, !22, !23, !24, !32, !12, !26, !27}
!56 = distinct !{!56, !57}
!57 = !{!"llvm.loop.unroll.disable"}
!58 = distinct !{!58, !57}
!59 = distinct !{!59, !57}
!60 = !{!32}
!61 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !27}
!62 = !{!63, !64}
!63 = !{!"buffer: {index:13, offset:0, size:8}", !13}
!64 = !{!"buffer: {index:14, offset:128, size:1}", !13}
!65 = !{!63}
!66 = !{!64, !27}
!67 = !{!64}
!68 = !{!63, !27}
