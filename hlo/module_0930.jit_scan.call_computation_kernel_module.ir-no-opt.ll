; ModuleID = '__compute_module_call_computation_kernel_module'
source_filename = "__compute_module_call_computation_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

@constant.12 = private unnamed_addr constant [8 x i8] c"\01\00\00\00\00\00\00\00", align 8
@0 = private unnamed_addr constant [8 x i8] zeroinitializer, align 8
@constant.14 = private unnamed_addr constant [8 x i8] c"\0C\00\00\00\00\00\00\00", align 8
@1 = private unnamed_addr constant [8 x i8] zeroinitializer
@2 = private unnamed_addr constant [8 x i8] c"O\1B\E8\B4\81Nk?"
@3 = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\08@"
@4 = private unnamed_addr constant [8 x i8] c"\E8\03\00\00\00\00\00\00"
@5 = private unnamed_addr constant [8 x i8] zeroinitializer

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
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep3 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args4 = load ptr, ptr %args_gep3, align 8
  %arg2_gep = getelementptr %XLA_CPU_KernelArg, ptr %args4, i32 2, i32 0
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep5 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args6 = load ptr, ptr %args_gep5, align 8
  %arg3_gep = getelementptr %XLA_CPU_KernelArg, ptr %args6, i32 3, i32 0
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep7 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args8 = load ptr, ptr %args_gep7, align 8
  %arg4_gep = getelementptr %XLA_CPU_KernelArg, ptr %args8, i32 4, i32 0
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %args_gep9 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args10 = load ptr, ptr %args_gep9, align 8
  %arg5_gep = getelementptr %XLA_CPU_KernelArg, ptr %args10, i32 5, i32 0
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep11 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args12 = load ptr, ptr %args_gep11, align 8
  %arg6_gep = getelementptr %XLA_CPU_KernelArg, ptr %args12, i32 6, i32 0
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep13 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args14 = load ptr, ptr %args_gep13, align 8
  %arg7_gep = getelementptr %XLA_CPU_KernelArg, ptr %args14, i32 7, i32 0
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep15 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args16 = load ptr, ptr %args_gep15, align 8
  %arg8_gep = getelementptr %XLA_CPU_KernelArg, ptr %args16, i32 8, i32 0
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep17 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args18 = load ptr, ptr %args_gep17, align 8
  %arg9_gep = getelementptr %XLA_CPU_KernelArg, ptr %args18, i32 9, i32 0
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
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
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep25 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args26 = load ptr, ptr %args_gep25, align 8
  %arg13_gep = getelementptr %XLA_CPU_KernelArg, ptr %args26, i32 13, i32 0
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep27 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args28 = load ptr, ptr %args_gep27, align 8
  %arg14_gep = getelementptr %XLA_CPU_KernelArg, ptr %args28, i32 14, i32 0
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep29 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args30 = load ptr, ptr %args_gep29, align 8
  %arg15_gep = getelementptr %XLA_CPU_KernelArg, ptr %args30, i32 15, i32 0
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %args_gep31 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args32 = load ptr, ptr %args_gep31, align 8
  %arg16_gep = getelementptr %XLA_CPU_KernelArg, ptr %args32, i32 16, i32 0
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %args_gep33 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args34 = load ptr, ptr %args_gep33, align 8
  %arg17_gep = getelementptr %XLA_CPU_KernelArg, ptr %args34, i32 17, i32 0
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep35 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args36 = load ptr, ptr %args_gep35, align 8
  %arg18_gep = getelementptr %XLA_CPU_KernelArg, ptr %args36, i32 18, i32 0
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep37 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args38 = load ptr, ptr %args_gep37, align 8
  %arg19_gep = getelementptr %XLA_CPU_KernelArg, ptr %args38, i32 19, i32 0
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep39 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args40 = load ptr, ptr %args_gep39, align 8
  %arg20_gep = getelementptr %XLA_CPU_KernelArg, ptr %args40, i32 20, i32 0
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !10, !align !5
  %args_gep41 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args42 = load ptr, ptr %args_gep41, align 8
  %arg21_gep = getelementptr %XLA_CPU_KernelArg, ptr %args42, i32 21, i32 0
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep43 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args44 = load ptr, ptr %args_gep43, align 8
  %arg22_gep = getelementptr %XLA_CPU_KernelArg, ptr %args44, i32 22, i32 0
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep45 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args46 = load ptr, ptr %args_gep45, align 8
  %arg23_gep = getelementptr %XLA_CPU_KernelArg, ptr %args46, i32 23, i32 0
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep47 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args48 = load ptr, ptr %args_gep47, align 8
  %arg24_gep = getelementptr %XLA_CPU_KernelArg, ptr %args48, i32 24, i32 0
  %arg24 = load ptr, ptr %arg24_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep49 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args50 = load ptr, ptr %args_gep49, align 8
  %arg25_gep = getelementptr %XLA_CPU_KernelArg, ptr %args50, i32 25, i32 0
  %arg25 = load ptr, ptr %arg25_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep51 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args52 = load ptr, ptr %args_gep51, align 8
  %arg26_gep = getelementptr %XLA_CPU_KernelArg, ptr %args52, i32 26, i32 0
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep53 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args54 = load ptr, ptr %args_gep53, align 8
  %arg27_gep = getelementptr %XLA_CPU_KernelArg, ptr %args54, i32 27, i32 0
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep55 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args56 = load ptr, ptr %args_gep55, align 8
  %arg28_gep = getelementptr %XLA_CPU_KernelArg, ptr %args56, i32 28, i32 0
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %args_gep57 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args58 = load ptr, ptr %args_gep57, align 8
  %arg29_gep = getelementptr %XLA_CPU_KernelArg, ptr %args58, i32 29, i32 0
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep59 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args60 = load ptr, ptr %args_gep59, align 8
  %arg30_gep = getelementptr %XLA_CPU_KernelArg, ptr %args60, i32 30, i32 0
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %args_gep61 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args62 = load ptr, ptr %args_gep61, align 8
  %arg31_gep = getelementptr %XLA_CPU_KernelArg, ptr %args62, i32 31, i32 0
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %args_gep63 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args64 = load ptr, ptr %args_gep63, align 8
  %arg32_gep = getelementptr %XLA_CPU_KernelArg, ptr %args64, i32 32, i32 0
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep65 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args66 = load ptr, ptr %args_gep65, align 8
  %arg33_gep = getelementptr %XLA_CPU_KernelArg, ptr %args66, i32 33, i32 0
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep67 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args68 = load ptr, ptr %args_gep67, align 8
  %arg34_gep = getelementptr %XLA_CPU_KernelArg, ptr %args68, i32 34, i32 0
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep69 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args70 = load ptr, ptr %args_gep69, align 8
  %arg35_gep = getelementptr %XLA_CPU_KernelArg, ptr %args70, i32 35, i32 0
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %args_gep71 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args72 = load ptr, ptr %args_gep71, align 8
  %arg36_gep = getelementptr %XLA_CPU_KernelArg, ptr %args72, i32 36, i32 0
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep73 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args74 = load ptr, ptr %args_gep73, align 8
  %arg37_gep = getelementptr %XLA_CPU_KernelArg, ptr %args74, i32 37, i32 0
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep75 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args76 = load ptr, ptr %args_gep75, align 8
  %arg38_gep = getelementptr %XLA_CPU_KernelArg, ptr %args76, i32 38, i32 0
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep77 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args78 = load ptr, ptr %args_gep77, align 8
  %arg39_gep = getelementptr %XLA_CPU_KernelArg, ptr %args78, i32 39, i32 0
  %arg39 = load ptr, ptr %arg39_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep79 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args80 = load ptr, ptr %args_gep79, align 8
  %arg40_gep = getelementptr %XLA_CPU_KernelArg, ptr %args80, i32 40, i32 0
  %arg40 = load ptr, ptr %arg40_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %buffer_table = alloca ptr, i64 41, align 8
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
  %35 = getelementptr inbounds ptr, ptr %buffer_table, i64 33
  store ptr %arg33, ptr %35, align 8
  %36 = getelementptr inbounds ptr, ptr %buffer_table, i64 34
  store ptr %arg34, ptr %36, align 8
  %37 = getelementptr inbounds ptr, ptr %buffer_table, i64 35
  store ptr %arg35, ptr %37, align 8
  %38 = getelementptr inbounds ptr, ptr %buffer_table, i64 36
  store ptr %arg36, ptr %38, align 8
  %39 = getelementptr inbounds ptr, ptr %buffer_table, i64 37
  store ptr %arg37, ptr %39, align 8
  %40 = getelementptr inbounds ptr, ptr %buffer_table, i64 38
  store ptr %arg38, ptr %40, align 8
  %41 = getelementptr inbounds ptr, ptr %buffer_table, i64 39
  store ptr %arg39, ptr %41, align 8
  %42 = getelementptr inbounds ptr, ptr %buffer_table, i64 40
  store ptr %arg40, ptr %42, align 8
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
  %dynamic-slice_rsqrt_fusion.kLoop_fusion.invar_address.dim.0 = alloca i64, align 8
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  %arg_tuple.1 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 35
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %3 = getelementptr inbounds ptr, ptr %buffer_table, i64 28
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !9, !align !5
  %5 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %7 = getelementptr inbounds ptr, ptr %buffer_table, i64 38
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %9 = getelementptr inbounds ptr, ptr %buffer_table, i64 27
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %11 = getelementptr inbounds ptr, ptr %buffer_table, i64 37
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %13 = getelementptr inbounds ptr, ptr %buffer_table, i64 25
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %15 = getelementptr inbounds ptr, ptr %buffer_table, i64 40
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %17 = getelementptr inbounds ptr, ptr %buffer_table, i64 34
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %19 = getelementptr inbounds ptr, ptr %buffer_table, i64 33
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %21 = getelementptr inbounds ptr, ptr %buffer_table, i64 24
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %23 = getelementptr inbounds ptr, ptr %buffer_table, i64 21
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %25 = getelementptr inbounds ptr, ptr %buffer_table, i64 30
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %27 = getelementptr inbounds ptr, ptr %buffer_table, i64 32
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %29 = getelementptr inbounds ptr, ptr %buffer_table, i64 36
  %copy.2 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %copy.2, ptr align 1 %28, i64 8, i1 false)
  %30 = getelementptr inbounds ptr, ptr %buffer_table, i64 22
  %dynamic-slice_rsqrt_fusion = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  store i64 0, ptr %dynamic-slice_rsqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0

return:                                           ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.0
  ret void

dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0: ; preds = %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_body.dim.0, %entry
  %dynamic-slice_rsqrt_fusion.kLoop_fusion.indvar.dim.0 = load i64, ptr %dynamic-slice_rsqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  %31 = icmp uge i64 %dynamic-slice_rsqrt_fusion.kLoop_fusion.indvar.dim.0, 1
  br i1 %31, label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_exit.dim.0, label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_body.dim.0

dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_body.dim.0: ; preds = %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0
  %32 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %33 = icmp sge i64 0, %32
  %34 = select i1 %33, i64 0, i64 %32
  %35 = icmp sle i64 11, %34
  %dynamic_slice.35.start_idx0 = select i1 %35, i64 11, i64 %34
  %36 = add i64 %dynamic_slice.35.start_idx0, %dynamic-slice_rsqrt_fusion.kLoop_fusion.indvar.dim.0
  %37 = getelementptr inbounds [12 x double], ptr %12, i64 0, i64 %36
  %38 = load double, ptr %37, align 8, !alias.scope !33, !noalias !34
  %39 = call double @xla.rsqrt.f64(double %38)
  %40 = getelementptr inbounds [1 x double], ptr %dynamic-slice_rsqrt_fusion, i64 0, i64 0
  store double %39, ptr %40, align 8, !alias.scope !36, !noalias !37
  %invar.inc = add nuw nsw i64 %dynamic-slice_rsqrt_fusion.kLoop_fusion.indvar.dim.0, 1
  store i64 %invar.inc, ptr %dynamic-slice_rsqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0

dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_exit.dim.0: ; preds = %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_header.dim.0
  %41 = getelementptr inbounds ptr, ptr %buffer_table, i64 32
  %wrapped_add = load ptr, ptr %41, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %42 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %43 = load i64, ptr @constant.12, align 4, !alias.scope !38, !noalias !39
  %44 = add i64 %42, %43
  store i64 %44, ptr %wrapped_add, align 4, !alias.scope !40, !noalias !41
  %45 = getelementptr inbounds ptr, ptr %buffer_table, i64 39
  %subtract_sqrt_fusion = load ptr, ptr %45, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  store i64 0, ptr %subtract_sqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0

subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0, %dynamic-slice_rsqrt_fusion.kLoop_fusion.loop_exit.dim.0
  %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0 = load i64, ptr %subtract_sqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  %46 = icmp uge i64 %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0, 1
  br i1 %46, label %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0, label %subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0

subtract_sqrt_fusion.kLoop_fusion.loop_body.dim.0: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0
  %47 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %48 = icmp sge i64 0, %47
  %49 = select i1 %48, i64 0, i64 %47
  %50 = icmp sle i64 11, %49
  %dynamic_slice.34.start_idx0 = select i1 %50, i64 11, i64 %49
  %51 = add i64 %dynamic_slice.34.start_idx0, %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0
  %52 = getelementptr inbounds [12 x double], ptr %8, i64 0, i64 %51
  %53 = load double, ptr %52, align 8, !alias.scope !42, !noalias !43
  %square.6 = fmul double %53, %53
  %54 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %55 = icmp sge i64 0, %54
  %56 = select i1 %55, i64 0, i64 %54
  %57 = icmp sle i64 11, %56
  %dynamic_slice.33.start_idx0 = select i1 %57, i64 11, i64 %56
  %58 = add i64 %dynamic_slice.33.start_idx0, %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0
  %59 = getelementptr inbounds [12 x double], ptr %18, i64 0, i64 %58
  %60 = load double, ptr %59, align 8, !alias.scope !44, !noalias !45
  %61 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %62 = icmp sge i64 0, %61
  %63 = select i1 %62, i64 0, i64 %61
  %64 = icmp sle i64 11, %63
  %dynamic_slice.32.start_idx0 = select i1 %64, i64 11, i64 %63
  %65 = add i64 %dynamic_slice.32.start_idx0, %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0
  %66 = getelementptr inbounds [12 x double], ptr %6, i64 0, i64 %65
  %67 = load double, ptr %66, align 8, !alias.scope !46, !noalias !47
  %sub.10 = fsub double %60, %67
  %68 = fmul double %sub.10, 5.000000e-01
  %69 = fcmp oeq double %68, 0.000000e+00
  %70 = call double @llvm.fabs.f64(double %sub.10)
  %71 = fcmp ogt double %70, 5.000000e-01
  %72 = call double @xla.tanh.f64(double %68)
  %73 = call double @xla.exp.f64(double %sub.10)
  %74 = fadd double %73, 1.000000e+00
  %75 = fsub double %73, 1.000000e+00
  %76 = fmul double %72, %74
  %77 = select i1 %71, double %75, double %76
  %78 = select i1 %69, double %sub.10, double %77
  %79 = fneg double %78
  %mul.66 = fmul double %square.6, %79
  %constant.20 = load double, ptr @1, align 8
  %mul.65 = fmul double %mul.66, %constant.20
  %sub.9 = fsub double %square.6, %mul.65
  %80 = call double @llvm.sqrt.f64(double %sub.9)
  %81 = getelementptr inbounds [1 x double], ptr %subtract_sqrt_fusion, i64 0, i64 0
  store double %80, ptr %81, align 8, !alias.scope !48, !noalias !49
  %invar.inc1 = add nuw nsw i64 %subtract_sqrt_fusion.kLoop_fusion.indvar.dim.0, 1
  store i64 %invar.inc1, ptr %subtract_sqrt_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0

subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0: ; preds = %subtract_sqrt_fusion.kLoop_fusion.loop_header.dim.0
  %82 = getelementptr inbounds ptr, ptr %buffer_table, i64 30
  %multiply_add_fusion = load ptr, ptr %82, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0

multiply_add_fusion.kLoop_fusion.loop_header.dim.0: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1, %subtract_sqrt_fusion.kLoop_fusion.loop_exit.dim.0
  %multiply_add_fusion.kLoop_fusion.indvar.dim.0 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.0, align 4
  %83 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, 4
  br i1 %83, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.0, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.0

multiply_add_fusion.kLoop_fusion.loop_body.dim.0: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.1, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1

multiply_add_fusion.kLoop_fusion.loop_header.dim.1: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2, %multiply_add_fusion.kLoop_fusion.loop_body.dim.0
  %multiply_add_fusion.kLoop_fusion.indvar.dim.1 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.1, align 4
  %84 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, 2
  br i1 %84, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.1, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.1

multiply_add_fusion.kLoop_fusion.loop_body.dim.1: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.2, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2

multiply_add_fusion.kLoop_fusion.loop_header.dim.2: ; preds = %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3, %multiply_add_fusion.kLoop_fusion.loop_body.dim.1
  %multiply_add_fusion.kLoop_fusion.indvar.dim.2 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.2, align 4
  %85 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, 2
  br i1 %85, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.2, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.2

multiply_add_fusion.kLoop_fusion.loop_body.dim.2: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2
  store i64 0, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.3, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3

multiply_add_fusion.kLoop_fusion.loop_header.dim.3: ; preds = %multiply_add_fusion.kLoop_fusion.loop_body.dim.3, %multiply_add_fusion.kLoop_fusion.loop_body.dim.2
  %multiply_add_fusion.kLoop_fusion.indvar.dim.3 = load i64, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.3, align 4
  %86 = icmp uge i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.3, 1
  br i1 %86, label %multiply_add_fusion.kLoop_fusion.loop_exit.dim.3, label %multiply_add_fusion.kLoop_fusion.loop_body.dim.3

multiply_add_fusion.kLoop_fusion.loop_body.dim.3: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3
  %87 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %88 = icmp sge i64 0, %87
  %89 = select i1 %88, i64 0, i64 %87
  %90 = icmp sle i64 11, %89
  %dynamic_slice.31.start_idx0 = select i1 %90, i64 11, i64 %89
  %91 = add i64 %dynamic_slice.31.start_idx0, 0
  %92 = getelementptr inbounds [12 x double], ptr %10, i64 0, i64 %91
  %93 = load double, ptr %92, align 8, !alias.scope !50, !noalias !51
  %94 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %95 = icmp sge i64 0, %94
  %96 = select i1 %95, i64 0, i64 %94
  %97 = icmp sle i64 11, %96
  %dynamic_slice.30.start_idx0 = select i1 %97, i64 11, i64 %96
  %98 = add i64 %dynamic_slice.30.start_idx0, 0
  %99 = getelementptr inbounds [12 x double], ptr %14, i64 0, i64 %98
  %100 = load double, ptr %99, align 8, !alias.scope !52, !noalias !53
  %101 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %102 = load double, ptr %101, align 8, !alias.scope !54, !noalias !55
  %mul.62 = fmul double %100, %102
  %103 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %104 = icmp sge i64 0, %103
  %105 = select i1 %104, i64 0, i64 %103
  %106 = icmp sle i64 11, %105
  %dynamic_slice.29.start_idx0 = select i1 %106, i64 11, i64 %105
  %107 = add i64 %dynamic_slice.29.start_idx0, 0
  %108 = getelementptr inbounds [12 x double], ptr %20, i64 0, i64 %107
  %109 = load double, ptr %108, align 8, !alias.scope !56, !noalias !57
  %110 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %111 = icmp sge i64 0, %110
  %112 = select i1 %111, i64 0, i64 %110
  %113 = icmp sle i64 11, %112
  %dynamic_slice.28.start_idx0 = select i1 %113, i64 11, i64 %112
  %114 = add i64 %dynamic_slice.28.start_idx0, 0
  %115 = getelementptr inbounds [12 x i64], ptr %24, i64 0, i64 %114
  %116 = load i64, ptr %115, align 4, !alias.scope !58, !noalias !59
  %constant.19 = load i64, ptr @5, align 4
  %117 = icmp slt i64 %116, %constant.19
  %118 = zext i1 %117 to i8
  %constant.18 = load i64, ptr @4, align 4
  %119 = add i64 %116, %constant.18
  %120 = trunc i8 %118 to i1
  %121 = select i1 %120, i64 %119, i64 %116
  %122 = icmp sge i64 0, %121
  %123 = select i1 %122, i64 0, i64 %121
  %124 = icmp sle i64 999, %123
  %dynamic_slice.27.start_idx0 = select i1 %124, i64 999, i64 %123
  %125 = add i64 %dynamic_slice.27.start_idx0, 0
  %126 = getelementptr inbounds [1000 x double], ptr %4, i64 0, i64 %125
  %127 = load double, ptr %126, align 8, !alias.scope !60, !noalias !61
  %128 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %129 = load double, ptr %128, align 8, !alias.scope !54, !noalias !55
  %130 = getelementptr inbounds [1 x double], ptr %dynamic-slice_rsqrt_fusion, i64 0, i64 0
  %131 = load double, ptr %130, align 8, !alias.scope !36, !noalias !37
  %multiply.4 = fmul double %129, %131
  %mul.59 = fmul double %127, %multiply.4
  %132 = icmp sge i64 0, %121
  %133 = select i1 %132, i64 0, i64 %121
  %134 = icmp sle i64 999, %133
  %dynamic_slice.26.start_idx0 = select i1 %134, i64 999, i64 %133
  %135 = add i64 %dynamic_slice.26.start_idx0, 0
  %136 = getelementptr inbounds [1000 x double], ptr %2, i64 0, i64 %135
  %137 = load double, ptr %136, align 8, !alias.scope !62, !noalias !63
  %constant.17 = load double, ptr @3, align 8
  %mul.57 = fmul double %multiply.4, %constant.17
  %138 = call double @llvm.sin.f64(double %mul.57)
  %139 = sitofp i64 %116 to double
  %constant.16 = load double, ptr @2, align 8
  %multiply.3 = fmul double %139, %constant.16
  %140 = call double @llvm.cos.f64(double %multiply.3)
  %add.22 = fadd double %138, %140
  %mul.56 = fmul double %137, %add.22
  %add.21 = fadd double %mul.59, %mul.56
  %mul.55 = fmul double %109, %add.21
  %sub.8 = fsub double %mul.62, %mul.55
  %mul.54 = fmul double %93, %sub.8
  %141 = getelementptr inbounds [1 x double], ptr %subtract_sqrt_fusion, i64 0, i64 0
  %142 = load double, ptr %141, align 8, !alias.scope !48, !noalias !49
  %143 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %144 = icmp sge i64 0, %143
  %145 = select i1 %144, i64 0, i64 %143
  %146 = icmp sle i64 11, %145
  %dynamic_slice.25.start_idx0 = select i1 %146, i64 11, i64 %145
  %147 = add i64 %dynamic_slice.25.start_idx0, 0
  %148 = getelementptr inbounds [12 x double], ptr %16, i64 0, i64 %147
  %149 = load double, ptr %148, align 8, !alias.scope !64, !noalias !65
  %150 = fneg double %149
  %151 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %152 = load double, ptr %151, align 8, !alias.scope !54, !noalias !55
  %mul.51 = fmul double %150, %152
  %153 = load i64, ptr %copy.2, align 4, !alias.scope !12, !noalias !15
  %154 = icmp sge i64 0, %153
  %155 = select i1 %154, i64 0, i64 %153
  %156 = icmp sle i64 11, %155
  %dynamic_slice.24.start_idx0 = select i1 %156, i64 11, i64 %155
  %157 = add i64 %dynamic_slice.24.start_idx0, 0
  %158 = getelementptr inbounds [12 x double], ptr %22, i64 0, i64 %157
  %159 = load double, ptr %158, align 8, !alias.scope !66, !noalias !67
  %mul.49 = fmul double %159, %add.21
  %add.20 = fadd double %mul.51, %mul.49
  %mul.48 = fmul double %142, %add.20
  %add.18 = fadd double %mul.54, %mul.48
  %160 = getelementptr inbounds [4 x [2 x [2 x [1 x double]]]], ptr %multiply_add_fusion, i64 0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, i64 0
  store double %add.18, ptr %160, align 8, !alias.scope !54, !noalias !68
  %invar.inc5 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.3, 1
  store i64 %invar.inc5, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.3, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.3

multiply_add_fusion.kLoop_fusion.loop_exit.dim.3: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.3
  %invar.inc4 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.2, 1
  store i64 %invar.inc4, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.2, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.2, !llvm.loop !69

multiply_add_fusion.kLoop_fusion.loop_exit.dim.2: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.2
  %invar.inc3 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.1, 1
  store i64 %invar.inc3, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.1, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.1, !llvm.loop !71

multiply_add_fusion.kLoop_fusion.loop_exit.dim.1: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.1
  %invar.inc2 = add nuw nsw i64 %multiply_add_fusion.kLoop_fusion.indvar.dim.0, 1
  store i64 %invar.inc2, ptr %multiply_add_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %multiply_add_fusion.kLoop_fusion.loop_header.dim.0, !llvm.loop !72

multiply_add_fusion.kLoop_fusion.loop_exit.dim.0: ; preds = %multiply_add_fusion.kLoop_fusion.loop_header.dim.0
  %161 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  %tuple.3 = load ptr, ptr %161, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %162 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 0
  store ptr %wrapped_add, ptr %162, align 8, !alias.scope !73, !noalias !74
  %163 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 1
  store ptr %multiply_add_fusion, ptr %163, align 8, !alias.scope !73, !noalias !74
  %164 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 2
  store ptr %24, ptr %164, align 8, !alias.scope !73, !noalias !74
  %165 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 3
  store ptr %22, ptr %165, align 8, !alias.scope !73, !noalias !74
  %166 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 4
  store ptr %20, ptr %166, align 8, !alias.scope !73, !noalias !74
  %167 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 5
  store ptr %18, ptr %167, align 8, !alias.scope !73, !noalias !74
  %168 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 6
  store ptr %16, ptr %168, align 8, !alias.scope !73, !noalias !74
  %169 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 7
  store ptr %14, ptr %169, align 8, !alias.scope !73, !noalias !74
  %170 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 8
  store ptr %12, ptr %170, align 8, !alias.scope !73, !noalias !74
  %171 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 9
  store ptr %10, ptr %171, align 8, !alias.scope !73, !noalias !74
  %172 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 10
  store ptr %8, ptr %172, align 8, !alias.scope !73, !noalias !74
  %173 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 11
  store ptr %6, ptr %173, align 8, !alias.scope !73, !noalias !74
  %174 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 12
  store ptr %4, ptr %174, align 8, !alias.scope !73, !noalias !74
  %175 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 13
  store ptr %2, ptr %175, align 8, !alias.scope !73, !noalias !74
  br label %return
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

declare double @xla.rsqrt.f64(double)

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
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  %arg_tuple.3 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 32
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %3 = getelementptr inbounds ptr, ptr %buffer_table, i64 20
  %wrapped_compare = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %4 = load i64, ptr %2, align 4, !alias.scope !40, !noalias !75
  %5 = load i64, ptr @constant.14, align 4, !alias.scope !78, !noalias !79
  %6 = icmp slt i64 %4, %5
  %7 = zext i1 %6 to i8
  store i8 %7, ptr %wrapped_compare, align 1, !alias.scope !80, !noalias !81
  br label %return

return:                                           ; preds = %entry
  ret void
}

; Function Attrs: alwaysinline uwtable
define internal void @while.5_computation(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #1 {
entry:
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  %tuple.4 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  %while.0 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !11, !align !5
  br label %while.0.header

return:                                           ; preds = %while.0.exit
  ret void

while.0.header:                                   ; preds = %while.0.body, %entry
  call void @while.0__1(ptr null, ptr %run_options, ptr null, ptr %buffer_table, ptr %status, ptr %prof_counters)
  %2 = getelementptr inbounds ptr, ptr %buffer_table, i64 20
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !11, !align !5
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
!4 = !{i64 96}
!5 = !{i64 64}
!6 = !{i64 8}
!7 = !{i64 128}
!8 = !{i64 112}
!9 = !{i64 8000}
!10 = !{i64 1}
!11 = !{i64 328}
!12 = !{!13}
!13 = !{!"buffer: {index:17, offset:128, size:8}", !14}
!14 = !{!"XLA global AA domain"}
!15 = !{!16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !30, !31, !32}
!16 = !{!"buffer: {index:0, offset:0, size:8000}", !14}
!17 = !{!"buffer: {index:1, offset:0, size:8000}", !14}
!18 = !{!"buffer: {index:2, offset:0, size:128}", !14}
!19 = !{!"buffer: {index:4, offset:0, size:8}", !14}
!20 = !{!"buffer: {index:5, offset:0, size:96}", !14}
!21 = !{!"buffer: {index:6, offset:0, size:96}", !14}
!22 = !{!"buffer: {index:7, offset:0, size:96}", !14}
!23 = !{!"buffer: {index:8, offset:0, size:96}", !14}
!24 = !{!"buffer: {index:9, offset:0, size:96}", !14}
!25 = !{!"buffer: {index:10, offset:0, size:96}", !14}
!26 = !{!"buffer: {index:11, offset:0, size:96}", !14}
!27 = !{!"buffer: {index:12, offset:0, size:96}", !14}
!28 = !{!"buffer: {index:13, offset:0, size:96}", !14}
!29 = !{!"buffer: {index:14, offset:0, size:96}", !14}
!30 = !{!"buffer: {index:17, offset:192, size:8}", !14}
!31 = !{!"buffer: {index:17, offset:256, size:8}", !14}
!32 = !{!"buffer: {index:17, offset:320, size:8}", !14}
!33 = !{!26}
!34 = !{!16, !17, !18, !20, !21, !22, !23, !24, !25, !27, !28, !29, !35, !13, !30, !32}
!35 = !{!"buffer: {index:17, offset:0, size:112}", !14}
!36 = !{!30}
!37 = !{!16, !17, !18, !20, !21, !22, !24, !25, !26, !27, !13, !31}
!38 = !{!19}
!39 = !{!13, !32}
!40 = !{!32}
!41 = !{!16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !35, !13}
!42 = !{!28}
!43 = !{!16, !17, !18, !20, !21, !22, !23, !24, !25, !26, !27, !29, !35, !13, !31, !32}
!44 = !{!23}
!45 = !{!16, !17, !18, !20, !21, !22, !24, !25, !26, !27, !28, !29, !35, !13, !31, !32}
!46 = !{!29}
!47 = !{!16, !17, !18, !20, !21, !22, !23, !24, !25, !26, !27, !28, !35, !13, !31, !32}
!48 = !{!31}
!49 = !{!16, !17, !18, !20, !21, !22, !23, !24, !25, !27, !28, !29, !13, !30}
!50 = !{!27}
!51 = !{!16, !17, !18, !20, !21, !22, !23, !24, !25, !26, !28, !29, !35, !13, !30, !31, !32}
!52 = !{!25}
!53 = !{!16, !17, !18, !20, !21, !22, !23, !24, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!54 = !{!18}
!55 = !{!16, !17, !20, !21, !22, !24, !25, !27, !13, !30, !31}
!56 = !{!22}
!57 = !{!16, !17, !18, !20, !21, !23, !24, !25, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!58 = !{!20}
!59 = !{!16, !17, !18, !21, !22, !23, !24, !25, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!60 = !{!16}
!61 = !{!17, !18, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!62 = !{!17}
!63 = !{!16, !18, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!64 = !{!24}
!65 = !{!16, !17, !18, !20, !21, !22, !23, !25, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!66 = !{!21}
!67 = !{!16, !17, !18, !20, !22, !23, !24, !25, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!68 = !{!16, !17, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !35, !13, !30, !31, !32}
!69 = distinct !{!69, !70}
!70 = !{!"llvm.loop.unroll.disable"}
!71 = distinct !{!71, !70}
!72 = distinct !{!72, !70}
!73 = !{!35}
!74 = !{!16, !17, !18, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !32}
!75 = !{!76, !77}
!76 = !{!"buffer: {index:16, offset:0, size:8}", !14}
!77 = !{!"buffer: {index:17, offset:128, size:1}", !14}
!78 = !{!76}
!79 = !{!77, !32}
!80 = !{!77}
!81 = !{!76, !32}
