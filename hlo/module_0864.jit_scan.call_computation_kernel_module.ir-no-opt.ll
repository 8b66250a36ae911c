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
@constant.14 = private unnamed_addr constant [8 x i8] c"\08\00\00\00\00\00\00\00", align 8
@1 = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\F0?"
@2 = private unnamed_addr constant [8 x i8] zeroinitializer
@3 = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\E0?"
@4 = private unnamed_addr constant [8 x i8] c"\FC\A9\F1\D2MbP?"
@5 = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\08@"
@6 = private unnamed_addr constant [8 x i8] c"\00\00\00\00\00\00\F0?"
@7 = private unnamed_addr constant [8 x i8] zeroinitializer
@8 = private unnamed_addr constant [8 x i8] zeroinitializer

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
  %arg1 = load ptr, ptr %arg1_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep3 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args4 = load ptr, ptr %args_gep3, align 8
  %arg2_gep = getelementptr %XLA_CPU_KernelArg, ptr %args4, i32 2, i32 0
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep5 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args6 = load ptr, ptr %args_gep5, align 8
  %arg3_gep = getelementptr %XLA_CPU_KernelArg, ptr %args6, i32 3, i32 0
  %arg3 = load ptr, ptr %arg3_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep7 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args8 = load ptr, ptr %args_gep7, align 8
  %arg4_gep = getelementptr %XLA_CPU_KernelArg, ptr %args8, i32 4, i32 0
  %arg4 = load ptr, ptr %arg4_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep9 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args10 = load ptr, ptr %args_gep9, align 8
  %arg5_gep = getelementptr %XLA_CPU_KernelArg, ptr %args10, i32 5, i32 0
  %arg5 = load ptr, ptr %arg5_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep11 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args12 = load ptr, ptr %args_gep11, align 8
  %arg6_gep = getelementptr %XLA_CPU_KernelArg, ptr %args12, i32 6, i32 0
  %arg6 = load ptr, ptr %arg6_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep13 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args14 = load ptr, ptr %args_gep13, align 8
  %arg7_gep = getelementptr %XLA_CPU_KernelArg, ptr %args14, i32 7, i32 0
  %arg7 = load ptr, ptr %arg7_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep15 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args16 = load ptr, ptr %args_gep15, align 8
  %arg8_gep = getelementptr %XLA_CPU_KernelArg, ptr %args16, i32 8, i32 0
  %arg8 = load ptr, ptr %arg8_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep17 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args18 = load ptr, ptr %args_gep17, align 8
  %arg9_gep = getelementptr %XLA_CPU_KernelArg, ptr %args18, i32 9, i32 0
  %arg9 = load ptr, ptr %arg9_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep19 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args20 = load ptr, ptr %args_gep19, align 8
  %arg10_gep = getelementptr %XLA_CPU_KernelArg, ptr %args20, i32 10, i32 0
  %arg10 = load ptr, ptr %arg10_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep21 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args22 = load ptr, ptr %args_gep21, align 8
  %arg11_gep = getelementptr %XLA_CPU_KernelArg, ptr %args22, i32 11, i32 0
  %arg11 = load ptr, ptr %arg11_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep23 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args24 = load ptr, ptr %args_gep23, align 8
  %arg12_gep = getelementptr %XLA_CPU_KernelArg, ptr %args24, i32 12, i32 0
  %arg12 = load ptr, ptr %arg12_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep25 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args26 = load ptr, ptr %args_gep25, align 8
  %arg13_gep = getelementptr %XLA_CPU_KernelArg, ptr %args26, i32 13, i32 0
  %arg13 = load ptr, ptr %arg13_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep27 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args28 = load ptr, ptr %args_gep27, align 8
  %arg14_gep = getelementptr %XLA_CPU_KernelArg, ptr %args28, i32 14, i32 0
  %arg14 = load ptr, ptr %arg14_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep29 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args30 = load ptr, ptr %args_gep29, align 8
  %arg15_gep = getelementptr %XLA_CPU_KernelArg, ptr %args30, i32 15, i32 0
  %arg15 = load ptr, ptr %arg15_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep31 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args32 = load ptr, ptr %args_gep31, align 8
  %arg16_gep = getelementptr %XLA_CPU_KernelArg, ptr %args32, i32 16, i32 0
  %arg16 = load ptr, ptr %arg16_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep33 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args34 = load ptr, ptr %args_gep33, align 8
  %arg17_gep = getelementptr %XLA_CPU_KernelArg, ptr %args34, i32 17, i32 0
  %arg17 = load ptr, ptr %arg17_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep35 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args36 = load ptr, ptr %args_gep35, align 8
  %arg18_gep = getelementptr %XLA_CPU_KernelArg, ptr %args36, i32 18, i32 0
  %arg18 = load ptr, ptr %arg18_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep37 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args38 = load ptr, ptr %args_gep37, align 8
  %arg19_gep = getelementptr %XLA_CPU_KernelArg, ptr %args38, i32 19, i32 0
  %arg19 = load ptr, ptr %arg19_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep39 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args40 = load ptr, ptr %args_gep39, align 8
  %arg20_gep = getelementptr %XLA_CPU_KernelArg, ptr %args40, i32 20, i32 0
  %arg20 = load ptr, ptr %arg20_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep41 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args42 = load ptr, ptr %args_gep41, align 8
  %arg21_gep = getelementptr %XLA_CPU_KernelArg, ptr %args42, i32 21, i32 0
  %arg21 = load ptr, ptr %arg21_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep43 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args44 = load ptr, ptr %args_gep43, align 8
  %arg22_gep = getelementptr %XLA_CPU_KernelArg, ptr %args44, i32 22, i32 0
  %arg22 = load ptr, ptr %arg22_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep45 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args46 = load ptr, ptr %args_gep45, align 8
  %arg23_gep = getelementptr %XLA_CPU_KernelArg, ptr %args46, i32 23, i32 0
  %arg23 = load ptr, ptr %arg23_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
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
  %arg26 = load ptr, ptr %arg26_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep53 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args54 = load ptr, ptr %args_gep53, align 8
  %arg27_gep = getelementptr %XLA_CPU_KernelArg, ptr %args54, i32 27, i32 0
  %arg27 = load ptr, ptr %arg27_gep, align 8, !invariant.load !3, !dereferenceable !7, !align !5
  %args_gep55 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args56 = load ptr, ptr %args_gep55, align 8
  %arg28_gep = getelementptr %XLA_CPU_KernelArg, ptr %args56, i32 28, i32 0
  %arg28 = load ptr, ptr %arg28_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep57 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args58 = load ptr, ptr %args_gep57, align 8
  %arg29_gep = getelementptr %XLA_CPU_KernelArg, ptr %args58, i32 29, i32 0
  %arg29 = load ptr, ptr %arg29_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep59 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args60 = load ptr, ptr %args_gep59, align 8
  %arg30_gep = getelementptr %XLA_CPU_KernelArg, ptr %args60, i32 30, i32 0
  %arg30 = load ptr, ptr %arg30_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep61 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args62 = load ptr, ptr %args_gep61, align 8
  %arg31_gep = getelementptr %XLA_CPU_KernelArg, ptr %args62, i32 31, i32 0
  %arg31 = load ptr, ptr %arg31_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep63 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args64 = load ptr, ptr %args_gep63, align 8
  %arg32_gep = getelementptr %XLA_CPU_KernelArg, ptr %args64, i32 32, i32 0
  %arg32 = load ptr, ptr %arg32_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep65 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args66 = load ptr, ptr %args_gep65, align 8
  %arg33_gep = getelementptr %XLA_CPU_KernelArg, ptr %args66, i32 33, i32 0
  %arg33 = load ptr, ptr %arg33_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep67 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args68 = load ptr, ptr %args_gep67, align 8
  %arg34_gep = getelementptr %XLA_CPU_KernelArg, ptr %args68, i32 34, i32 0
  %arg34 = load ptr, ptr %arg34_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep69 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args70 = load ptr, ptr %args_gep69, align 8
  %arg35_gep = getelementptr %XLA_CPU_KernelArg, ptr %args70, i32 35, i32 0
  %arg35 = load ptr, ptr %arg35_gep, align 8, !invariant.load !3, !dereferenceable !6, !align !5
  %args_gep71 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args72 = load ptr, ptr %args_gep71, align 8
  %arg36_gep = getelementptr %XLA_CPU_KernelArg, ptr %args72, i32 36, i32 0
  %arg36 = load ptr, ptr %arg36_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep73 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args74 = load ptr, ptr %args_gep73, align 8
  %arg37_gep = getelementptr %XLA_CPU_KernelArg, ptr %args74, i32 37, i32 0
  %arg37 = load ptr, ptr %arg37_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep75 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args76 = load ptr, ptr %args_gep75, align 8
  %arg38_gep = getelementptr %XLA_CPU_KernelArg, ptr %args76, i32 38, i32 0
  %arg38 = load ptr, ptr %arg38_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep77 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args78 = load ptr, ptr %args_gep77, align 8
  %arg39_gep = getelementptr %XLA_CPU_KernelArg, ptr %args78, i32 39, i32 0
  %arg39 = load ptr, ptr %arg39_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep79 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args80 = load ptr, ptr %args_gep79, align 8
  %arg40_gep = getelementptr %XLA_CPU_KernelArg, ptr %args80, i32 40, i32 0
  %arg40 = load ptr, ptr %arg40_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep81 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args82 = load ptr, ptr %args_gep81, align 8
  %arg41_gep = getelementptr %XLA_CPU_KernelArg, ptr %args82, i32 41, i32 0
  %arg41 = load ptr, ptr %arg41_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep83 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args84 = load ptr, ptr %args_gep83, align 8
  %arg42_gep = getelementptr %XLA_CPU_KernelArg, ptr %args84, i32 42, i32 0
  %arg42 = load ptr, ptr %arg42_gep, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %args_gep85 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args86 = load ptr, ptr %args_gep85, align 8
  %arg43_gep = getelementptr %XLA_CPU_KernelArg, ptr %args86, i32 43, i32 0
  %arg43 = load ptr, ptr %arg43_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %args_gep87 = getelementptr inbounds nuw %XLA_CPU_KernelCallFrame, ptr %0, i32 0, i32 3
  %args88 = load ptr, ptr %args_gep87, align 8
  %arg44_gep = getelementptr %XLA_CPU_KernelArg, ptr %args88, i32 44, i32 0
  %arg44 = load ptr, ptr %arg44_gep, align 8, !invariant.load !3, !dereferenceable !4, !align !5
  %buffer_table = alloca ptr, i64 45, align 8
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
  %43 = getelementptr inbounds ptr, ptr %buffer_table, i64 41
  store ptr %arg41, ptr %43, align 8
  %44 = getelementptr inbounds ptr, ptr %buffer_table, i64 42
  store ptr %arg42, ptr %44, align 8
  %45 = getelementptr inbounds ptr, ptr %buffer_table, i64 43
  store ptr %arg43, ptr %45, align 8
  %46 = getelementptr inbounds ptr, ptr %buffer_table, i64 44
  store ptr %arg44, ptr %46, align 8
  call void @while.5_computation(ptr null, ptr null, ptr null, ptr %buffer_table, ptr null, ptr null)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: alwaysinline uwtable
define internal void @while.0(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #1 {
entry:
  %select_select_fusion.kLoop_fusion.invar_address.dim.3 = alloca i64, align 8
  %select_select_fusion.kLoop_fusion.invar_address.dim.2 = alloca i64, align 8
  %select_select_fusion.kLoop_fusion.invar_address.dim.1 = alloca i64, align 8
  %select_select_fusion.kLoop_fusion.invar_address.dim.0 = alloca i64, align 8
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 35
  %arg_tuple.1 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 37
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %3 = getelementptr inbounds ptr, ptr %buffer_table, i64 32
  %4 = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %5 = getelementptr inbounds ptr, ptr %buffer_table, i64 30
  %6 = load ptr, ptr %5, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %7 = getelementptr inbounds ptr, ptr %buffer_table, i64 22
  %8 = load ptr, ptr %7, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %9 = getelementptr inbounds ptr, ptr %buffer_table, i64 42
  %10 = load ptr, ptr %9, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %11 = getelementptr inbounds ptr, ptr %buffer_table, i64 41
  %12 = load ptr, ptr %11, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %13 = getelementptr inbounds ptr, ptr %buffer_table, i64 40
  %14 = load ptr, ptr %13, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %15 = getelementptr inbounds ptr, ptr %buffer_table, i64 33
  %16 = load ptr, ptr %15, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %17 = getelementptr inbounds ptr, ptr %buffer_table, i64 38
  %18 = load ptr, ptr %17, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %19 = getelementptr inbounds ptr, ptr %buffer_table, i64 26
  %20 = load ptr, ptr %19, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %21 = getelementptr inbounds ptr, ptr %buffer_table, i64 39
  %22 = load ptr, ptr %21, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %23 = getelementptr inbounds ptr, ptr %buffer_table, i64 34
  %24 = load ptr, ptr %23, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %25 = getelementptr inbounds ptr, ptr %buffer_table, i64 36
  %26 = load ptr, ptr %25, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  %27 = getelementptr inbounds ptr, ptr %buffer_table, i64 23
  %28 = load ptr, ptr %27, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %29 = getelementptr inbounds ptr, ptr %buffer_table, i64 25
  %copy.2 = load ptr, ptr %29, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  call void @llvm.memcpy.p0.p0.i64(ptr align 1 %copy.2, ptr align 1 %28, i64 8, i1 false)
  %30 = getelementptr inbounds ptr, ptr %buffer_table, i64 44
  %bitcast_divide_fusion = load ptr, ptr %30, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %31 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %32 = icmp sge i64 0, %31
  %33 = select i1 %32, i64 0, i64 %31
  %34 = icmp sle i64 7, %33
  %dynamic_slice.37.start_idx0 = select i1 %34, i64 7, i64 %33
  %35 = add i64 %dynamic_slice.37.start_idx0, 0
  %36 = getelementptr inbounds [8 x double], ptr %22, i64 0, i64 %35
  %37 = load double, ptr %36, align 8, !alias.scope !32, !noalias !33
  %38 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %39 = icmp sge i64 0, %38
  %40 = select i1 %39, i64 0, i64 %38
  %41 = icmp sle i64 7, %40
  %dynamic_slice.36.start_idx0 = select i1 %41, i64 7, i64 %40
  %42 = add i64 %dynamic_slice.36.start_idx0, 0
  %43 = getelementptr inbounds [8 x double], ptr %20, i64 0, i64 %42
  %44 = load double, ptr %43, align 8, !alias.scope !35, !noalias !36
  %div.32 = fdiv double %37, %44
  store double %div.32, ptr %bitcast_divide_fusion, align 8, !alias.scope !37, !noalias !38
  %45 = getelementptr inbounds ptr, ptr %buffer_table, i64 23
  %wrapped_add = load ptr, ptr %45, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %46 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %47 = load i64, ptr @constant.12, align 4, !alias.scope !39, !noalias !40
  %48 = add i64 %46, %47
  store i64 %48, ptr %wrapped_add, align 4, !alias.scope !41, !noalias !42
  %49 = getelementptr inbounds ptr, ptr %buffer_table, i64 29
  %select_divide_fusion = load ptr, ptr %49, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %50 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %51 = icmp sge i64 0, %50
  %52 = select i1 %51, i64 0, i64 %50
  %53 = icmp sle i64 7, %52
  %dynamic_slice.38.start_idx0 = select i1 %53, i64 7, i64 %52
  %54 = add i64 %dynamic_slice.38.start_idx0, 0
  %55 = getelementptr inbounds [8 x double], ptr %10, i64 0, i64 %54
  %56 = load double, ptr %55, align 8, !alias.scope !43, !noalias !44
  %57 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %58 = icmp sge i64 0, %57
  %59 = select i1 %58, i64 0, i64 %57
  %60 = icmp sle i64 7, %59
  %dynamic_slice.39.start_idx0 = select i1 %60, i64 7, i64 %59
  %61 = add i64 %dynamic_slice.39.start_idx0, 0
  %62 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %61
  %63 = load double, ptr %62, align 8, !alias.scope !45, !noalias !46
  %constant.25 = load double, ptr @2, align 8
  %eq.3 = fcmp oeq double %63, %constant.25
  %64 = zext i1 %eq.3 to i8
  %constant.24 = load double, ptr @1, align 8
  %65 = trunc i8 %64 to i1
  %66 = select i1 %65, double %constant.24, double %63
  %div.33 = fdiv double %56, %66
  store double %div.33, ptr %select_divide_fusion, align 8, !alias.scope !47, !noalias !48
  %67 = getelementptr inbounds ptr, ptr %buffer_table, i64 24
  %bitcast_divide_fusion.1 = load ptr, ptr %67, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %68 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %69 = icmp sge i64 0, %68
  %70 = select i1 %69, i64 0, i64 %68
  %71 = icmp sle i64 7, %70
  %dynamic_slice.40.start_idx0 = select i1 %71, i64 7, i64 %70
  %72 = add i64 %dynamic_slice.40.start_idx0, 0
  %73 = getelementptr inbounds [8 x double], ptr %20, i64 0, i64 %72
  %74 = load double, ptr %73, align 8, !alias.scope !35, !noalias !36
  %75 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %76 = icmp sge i64 0, %75
  %77 = select i1 %76, i64 0, i64 %75
  %78 = icmp sle i64 7, %77
  %dynamic_slice.41.start_idx0 = select i1 %78, i64 7, i64 %77
  %79 = add i64 %dynamic_slice.41.start_idx0, 0
  %80 = getelementptr inbounds [8 x double], ptr %22, i64 0, i64 %79
  %81 = load double, ptr %80, align 8, !alias.scope !32, !noalias !33
  %div.34 = fdiv double %74, %81
  store double %div.34, ptr %bitcast_divide_fusion.1, align 8, !alias.scope !49, !noalias !50
  %82 = getelementptr inbounds ptr, ptr %buffer_table, i64 31
  %bitcast_divide_fusion.2 = load ptr, ptr %82, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %83 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %84 = icmp sge i64 0, %83
  %85 = select i1 %84, i64 0, i64 %83
  %86 = icmp sle i64 7, %85
  %dynamic_slice.43.start_idx0 = select i1 %86, i64 7, i64 %85
  %87 = add i64 %dynamic_slice.43.start_idx0, 0
  %88 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %87
  %89 = load double, ptr %88, align 8, !alias.scope !45, !noalias !46
  %90 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %91 = icmp sge i64 0, %90
  %92 = select i1 %91, i64 0, i64 %90
  %93 = icmp sle i64 7, %92
  %dynamic_slice.42.start_idx0 = select i1 %93, i64 7, i64 %92
  %94 = add i64 %dynamic_slice.42.start_idx0, 0
  %95 = getelementptr inbounds [8 x double], ptr %10, i64 0, i64 %94
  %96 = load double, ptr %95, align 8, !alias.scope !43, !noalias !44
  %div.35 = fdiv double %89, %96
  store double %div.35, ptr %bitcast_divide_fusion.2, align 8, !alias.scope !51, !noalias !52
  %97 = getelementptr inbounds ptr, ptr %buffer_table, i64 36
  %select_select_fusion = load ptr, ptr %97, align 8, !invariant.load !3, !dereferenceable !5, !align !5
  store i64 0, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.0

return:                                           ; preds = %select_select_fusion.kLoop_fusion.loop_exit.dim.0
  ret void

select_select_fusion.kLoop_fusion.loop_header.dim.0: ; preds = %select_select_fusion.kLoop_fusion.loop_exit.dim.1, %entry
  %select_select_fusion.kLoop_fusion.indvar.dim.0 = load i64, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.0, align 4
  %98 = icmp uge i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, 2
  br i1 %98, label %select_select_fusion.kLoop_fusion.loop_exit.dim.0, label %select_select_fusion.kLoop_fusion.loop_body.dim.0

select_select_fusion.kLoop_fusion.loop_body.dim.0: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.0
  store i64 0, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.1, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.1

select_select_fusion.kLoop_fusion.loop_header.dim.1: ; preds = %select_select_fusion.kLoop_fusion.loop_exit.dim.2, %select_select_fusion.kLoop_fusion.loop_body.dim.0
  %select_select_fusion.kLoop_fusion.indvar.dim.1 = load i64, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.1, align 4
  %99 = icmp uge i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, 2
  br i1 %99, label %select_select_fusion.kLoop_fusion.loop_exit.dim.1, label %select_select_fusion.kLoop_fusion.loop_body.dim.1

select_select_fusion.kLoop_fusion.loop_body.dim.1: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.1
  store i64 0, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.2, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.2

select_select_fusion.kLoop_fusion.loop_header.dim.2: ; preds = %select_select_fusion.kLoop_fusion.loop_exit.dim.3, %select_select_fusion.kLoop_fusion.loop_body.dim.1
  %select_select_fusion.kLoop_fusion.indvar.dim.2 = load i64, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.2, align 4
  %100 = icmp uge i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, 2
  br i1 %100, label %select_select_fusion.kLoop_fusion.loop_exit.dim.2, label %select_select_fusion.kLoop_fusion.loop_body.dim.2

select_select_fusion.kLoop_fusion.loop_body.dim.2: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.2
  store i64 0, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.3, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.3

select_select_fusion.kLoop_fusion.loop_header.dim.3: ; preds = %select_select_fusion.kLoop_fusion.loop_body.dim.3, %select_select_fusion.kLoop_fusion.loop_body.dim.2
  %select_select_fusion.kLoop_fusion.indvar.dim.3 = load i64, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.3, align 4
  %101 = icmp uge i64 %select_select_fusion.kLoop_fusion.indvar.dim.3, 1
  br i1 %101, label %select_select_fusion.kLoop_fusion.loop_exit.dim.3, label %select_select_fusion.kLoop_fusion.loop_body.dim.3

select_select_fusion.kLoop_fusion.loop_body.dim.3: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.3
  %102 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %103 = icmp sge i64 0, %102
  %104 = select i1 %103, i64 0, i64 %102
  %105 = icmp sle i64 7, %104
  %dynamic_slice.35.start_idx0 = select i1 %105, i64 7, i64 %104
  %106 = add i64 %dynamic_slice.35.start_idx0, 0
  %107 = getelementptr inbounds [8 x double], ptr %8, i64 0, i64 %106
  %108 = load double, ptr %107, align 8, !alias.scope !45, !noalias !46
  %constant.23 = load double, ptr @7, align 8
  %eq.2 = fcmp oeq double %108, %constant.23
  %109 = zext i1 %eq.2 to i8
  %110 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %111 = icmp sge i64 0, %110
  %112 = select i1 %111, i64 0, i64 %110
  %113 = icmp sle i64 7, %112
  %dynamic_slice.34.start_idx0 = select i1 %113, i64 7, i64 %112
  %114 = add i64 %dynamic_slice.34.start_idx0, 0
  %115 = getelementptr inbounds [8 x double], ptr %10, i64 0, i64 %114
  %116 = load double, ptr %115, align 8, !alias.scope !43, !noalias !44
  %117 = getelementptr inbounds [2 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %118 = load double, ptr %117, align 8, !alias.scope !53, !noalias !54
  %119 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %120 = icmp sge i64 0, %119
  %121 = select i1 %120, i64 0, i64 %119
  %122 = icmp sle i64 7, %121
  %dynamic_slice.33.start_idx0 = select i1 %122, i64 7, i64 %121
  %123 = add i64 %dynamic_slice.33.start_idx0, 0
  %124 = getelementptr inbounds [8 x double], ptr %22, i64 0, i64 %123
  %125 = load double, ptr %124, align 8, !alias.scope !32, !noalias !33
  %div.30 = fdiv double %118, %125
  %126 = load double, ptr %bitcast_divide_fusion.2, align 8, !alias.scope !51, !noalias !52
  %127 = load double, ptr %bitcast_divide_fusion.1, align 8, !alias.scope !49, !noalias !50
  %sub.13 = fsub double %126, %127
  %128 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %129 = icmp sge i64 0, %128
  %130 = select i1 %129, i64 0, i64 %128
  %131 = icmp sle i64 7, %130
  %dynamic_slice.31.start_idx0 = select i1 %131, i64 7, i64 %130
  %132 = add i64 %dynamic_slice.31.start_idx0, 0
  %133 = getelementptr inbounds [8 x double], ptr %16, i64 0, i64 %132
  %134 = load double, ptr %133, align 8, !alias.scope !55, !noalias !56
  %135 = fneg double %134
  %136 = getelementptr inbounds [2 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %137 = load double, ptr %136, align 8, !alias.scope !53, !noalias !54
  %mul.88 = fmul double %135, %137
  %138 = getelementptr inbounds [2 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %139 = load double, ptr %138, align 8, !alias.scope !53, !noalias !54
  %constant.22 = load double, ptr @5, align 8
  %mul.87 = fmul double %139, %constant.22
  %140 = call double @llvm.sin.f64(double %mul.87)
  %141 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %142 = icmp sge i64 0, %141
  %143 = select i1 %142, i64 0, i64 %141
  %144 = icmp sle i64 7, %143
  %dynamic_slice.30.start_idx0 = select i1 %144, i64 7, i64 %143
  %145 = add i64 %dynamic_slice.30.start_idx0, 0
  %146 = getelementptr inbounds [8 x double], ptr %24, i64 0, i64 %145
  %147 = load double, ptr %146, align 8, !alias.scope !57, !noalias !58
  %constant.21 = load double, ptr @4, align 8
  %mul.86 = fmul double %147, %constant.21
  %add.44 = fadd double %140, %mul.86
  %mul.85 = fmul double %125, %add.44
  %add.43 = fadd double %mul.88, %mul.85
  %mul.84 = fmul double %sub.13, %add.43
  %add.42 = fadd double %div.30, %mul.84
  %mul.83 = fmul double %116, %add.42
  %148 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %149 = icmp sge i64 0, %148
  %150 = select i1 %149, i64 0, i64 %148
  %151 = icmp sle i64 7, %150
  %dynamic_slice.29.start_idx0 = select i1 %151, i64 7, i64 %150
  %152 = add i64 %dynamic_slice.29.start_idx0, 0
  %153 = getelementptr inbounds [8 x double], ptr %18, i64 0, i64 %152
  %154 = load double, ptr %153, align 8, !alias.scope !59, !noalias !60
  %155 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %156 = icmp sge i64 0, %155
  %157 = select i1 %156, i64 0, i64 %155
  %158 = icmp sle i64 7, %157
  %dynamic_slice.28.start_idx0 = select i1 %158, i64 7, i64 %157
  %159 = add i64 %dynamic_slice.28.start_idx0, 0
  %160 = getelementptr inbounds [8 x double], ptr %6, i64 0, i64 %159
  %161 = load double, ptr %160, align 8, !alias.scope !61, !noalias !62
  %add.41 = fadd double %154, %161
  %constant.20 = load double, ptr @8, align 8
  %lt.4 = fcmp olt double %add.41, %constant.20
  %162 = zext i1 %lt.4 to i8
  %constant.19 = load double, ptr @6, align 8
  %163 = trunc i8 %109 to i1
  %164 = select i1 %163, double %constant.19, double %108
  %165 = getelementptr inbounds [2 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %166 = load double, ptr %165, align 8, !alias.scope !53, !noalias !54
  %167 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %168 = icmp sge i64 0, %167
  %169 = select i1 %168, i64 0, i64 %167
  %170 = icmp sle i64 7, %169
  %dynamic_slice.32.start_idx0 = select i1 %170, i64 7, i64 %169
  %171 = add i64 %dynamic_slice.32.start_idx0, 0
  %172 = getelementptr inbounds [8 x double], ptr %20, i64 0, i64 %171
  %173 = load double, ptr %172, align 8, !alias.scope !35, !noalias !36
  %div.28 = fdiv double %166, %173
  %174 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %175 = icmp sge i64 0, %174
  %176 = select i1 %175, i64 0, i64 %174
  %177 = icmp sle i64 7, %176
  %dynamic_slice.27.start_idx0 = select i1 %177, i64 7, i64 %176
  %178 = add i64 %dynamic_slice.27.start_idx0, 0
  %179 = getelementptr inbounds [8 x double], ptr %14, i64 0, i64 %178
  %180 = load double, ptr %179, align 8, !alias.scope !63, !noalias !64
  %181 = getelementptr inbounds [2 x [2 x [2 x [1 x double]]]], ptr %26, i64 0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, i64 0
  %182 = load double, ptr %181, align 8, !alias.scope !53, !noalias !54
  %mul.80 = fmul double %180, %182
  %mul.79 = fmul double %173, %add.44
  %sub.12 = fsub double %mul.80, %mul.79
  %183 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %184 = icmp sge i64 0, %183
  %185 = select i1 %184, i64 0, i64 %183
  %186 = icmp sle i64 7, %185
  %dynamic_slice.26.start_idx0 = select i1 %186, i64 7, i64 %185
  %187 = add i64 %dynamic_slice.26.start_idx0, 0
  %188 = getelementptr inbounds [8 x double], ptr %2, i64 0, i64 %187
  %189 = load double, ptr %188, align 8, !alias.scope !65, !noalias !66
  %mul.77 = fmul double %189, %mul.83
  %mul.75 = fmul double %mul.83, %constant.22
  %190 = call double @llvm.sin.f64(double %mul.75)
  %191 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %192 = icmp sge i64 0, %191
  %193 = select i1 %192, i64 0, i64 %191
  %194 = icmp sle i64 7, %193
  %dynamic_slice.25.start_idx0 = select i1 %194, i64 7, i64 %193
  %195 = add i64 %dynamic_slice.25.start_idx0, 0
  %196 = getelementptr inbounds [8 x double], ptr %12, i64 0, i64 %195
  %197 = load double, ptr %196, align 8, !alias.scope !67, !noalias !68
  %constant.214 = load double, ptr @4, align 8
  %mul.74 = fmul double %197, %constant.214
  %add.39 = fadd double %190, %mul.74
  %mul.73 = fmul double %108, %add.39
  %sub.11 = fsub double %mul.77, %mul.73
  %add.38 = fadd double %sub.12, %sub.11
  %198 = load double, ptr %select_divide_fusion, align 8, !alias.scope !47, !noalias !48
  %199 = load double, ptr %bitcast_divide_fusion, align 8, !alias.scope !37, !noalias !38
  %sub.10 = fsub double %198, %199
  %constant.18 = load double, ptr @3, align 8
  %multiply.7 = fmul double %sub.10, %constant.18
  %mul.72 = fmul double %add.38, %multiply.7
  %add.37 = fadd double %div.28, %mul.72
  %mul.71 = fmul double %164, %add.37
  %200 = load i64, ptr %copy.2, align 4, !alias.scope !9, !noalias !12
  %201 = icmp sge i64 0, %200
  %202 = select i1 %201, i64 0, i64 %200
  %203 = icmp sle i64 7, %202
  %dynamic_slice.24.start_idx0 = select i1 %203, i64 7, i64 %202
  %204 = add i64 %dynamic_slice.24.start_idx0, 0
  %205 = getelementptr inbounds [8 x double], ptr %4, i64 0, i64 %204
  %206 = load double, ptr %205, align 8, !alias.scope !69, !noalias !70
  %207 = fneg double %206
  %mul.69 = fmul double %207, %mul.83
  %mul.68 = fmul double %116, %add.39
  %add.36 = fadd double %mul.69, %mul.68
  %add.35 = fadd double %add.43, %add.36
  %constant.185 = load double, ptr @3, align 8
  %multiply.6 = fmul double %sub.13, %constant.185
  %mul.67 = fmul double %add.35, %multiply.6
  %add.34 = fadd double %div.30, %mul.67
  %mul.66 = fmul double %116, %add.34
  %208 = trunc i8 %162 to i1
  %209 = select i1 %208, double %mul.71, double %mul.66
  %210 = trunc i8 %109 to i1
  %211 = select i1 %210, double %mul.83, double %209
  %212 = getelementptr inbounds [2 x [2 x [2 x [1 x double]]]], ptr %select_select_fusion, i64 0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, i64 0
  store double %211, ptr %212, align 8, !alias.scope !53, !noalias !71
  %invar.inc3 = add nuw nsw i64 %select_select_fusion.kLoop_fusion.indvar.dim.3, 1
  store i64 %invar.inc3, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.3, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.3

select_select_fusion.kLoop_fusion.loop_exit.dim.3: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.3
  %invar.inc2 = add nuw nsw i64 %select_select_fusion.kLoop_fusion.indvar.dim.2, 1
  store i64 %invar.inc2, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.2, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.2, !llvm.loop !72

select_select_fusion.kLoop_fusion.loop_exit.dim.2: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.2
  %invar.inc1 = add nuw nsw i64 %select_select_fusion.kLoop_fusion.indvar.dim.1, 1
  store i64 %invar.inc1, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.1, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.1, !llvm.loop !74

select_select_fusion.kLoop_fusion.loop_exit.dim.1: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.1
  %invar.inc = add nuw nsw i64 %select_select_fusion.kLoop_fusion.indvar.dim.0, 1
  store i64 %invar.inc, ptr %select_select_fusion.kLoop_fusion.invar_address.dim.0, align 4
  br label %select_select_fusion.kLoop_fusion.loop_header.dim.0, !llvm.loop !75

select_select_fusion.kLoop_fusion.loop_exit.dim.0: ; preds = %select_select_fusion.kLoop_fusion.loop_header.dim.0
  %213 = getelementptr inbounds ptr, ptr %buffer_table, i64 35
  %tuple.3 = load ptr, ptr %213, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %214 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 0
  store ptr %wrapped_add, ptr %214, align 8, !alias.scope !76, !noalias !77
  %215 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 1
  store ptr %select_select_fusion, ptr %215, align 8, !alias.scope !76, !noalias !77
  %216 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 2
  store ptr %24, ptr %216, align 8, !alias.scope !76, !noalias !77
  %217 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 3
  store ptr %22, ptr %217, align 8, !alias.scope !76, !noalias !77
  %218 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 4
  store ptr %20, ptr %218, align 8, !alias.scope !76, !noalias !77
  %219 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 5
  store ptr %18, ptr %219, align 8, !alias.scope !76, !noalias !77
  %220 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 6
  store ptr %16, ptr %220, align 8, !alias.scope !76, !noalias !77
  %221 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 7
  store ptr %14, ptr %221, align 8, !alias.scope !76, !noalias !77
  %222 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 8
  store ptr %12, ptr %222, align 8, !alias.scope !76, !noalias !77
  %223 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 9
  store ptr %10, ptr %223, align 8, !alias.scope !76, !noalias !77
  %224 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 10
  store ptr %8, ptr %224, align 8, !alias.scope !76, !noalias !77
  %225 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 11
  store ptr %6, ptr %225, align 8, !alias.scope !76, !noalias !77
  %226 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 12
  store ptr %4, ptr %226, align 8, !alias.scope !76, !noalias !77
  %227 = getelementptr inbounds [14 x ptr], ptr %tuple.3, i64 0, i64 13
  store ptr %2, ptr %227, align 8, !alias.scope !76, !noalias !77
  br label %return
}

; Function Attrs: nocallback nofree nosync nounwind willreturn memory(argmem: readwrite)
declare void @llvm.memcpy.p0.p0.i64(ptr noalias writeonly captures(none), ptr noalias readonly captures(none), i64, i1 immarg) #2

; Function Attrs: nocallback nocreateundeforpoison nofree nosync nounwind speculatable willreturn memory(none)
declare double @llvm.sin.f64(double) #3

; Function Attrs: alwaysinline uwtable
define internal void @while.0__1(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #1 {
entry:
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 35
  %arg_tuple.3 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 23
  %2 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %3 = getelementptr inbounds ptr, ptr %buffer_table, i64 27
  %wrapped_compare = load ptr, ptr %3, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %4 = load i64, ptr %2, align 4, !alias.scope !41, !noalias !78
  %5 = load i64, ptr @constant.14, align 4, !alias.scope !81, !noalias !82
  %6 = icmp slt i64 %4, %5
  %7 = zext i1 %6 to i8
  store i8 %7, ptr %wrapped_compare, align 1, !alias.scope !83, !noalias !84
  br label %return

return:                                           ; preds = %entry
  ret void
}

; Function Attrs: alwaysinline uwtable
define internal void @while.5_computation(ptr %retval, ptr noalias %run_options, ptr noalias %params, ptr noalias %buffer_table, ptr noalias %status, ptr noalias %prof_counters) #1 {
entry:
  %0 = getelementptr inbounds ptr, ptr %buffer_table, i64 35
  %tuple.4 = load ptr, ptr %0, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  %1 = getelementptr inbounds ptr, ptr %buffer_table, i64 35
  %while.0 = load ptr, ptr %1, align 8, !invariant.load !3, !dereferenceable !8, !align !5
  br label %while.0.header

return:                                           ; preds = %while.0.exit
  ret void

while.0.header:                                   ; preds = %while.0.body, %entry
  call void @while.0__1(ptr null, ptr %run_options, ptr null, ptr %buffer_table, ptr %status, ptr %prof_counters)
  %2 = getelementptr inbounds ptr, ptr %buffer_table, i64 27
  %3 = load ptr, ptr %2, align 8, !invariant.load !3, !dereferenceable !8, !align !5
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
!6 = !{i64 112}
!7 = !{i64 1}
!8 = !{i64 456}
!9 = !{!10}
!10 = !{!"buffer: {index:17, offset:128, size:8}", !11}
!11 = !{!"XLA global AA domain"}
!12 = !{!13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !27, !28, !29, !30, !31}
!13 = !{!"buffer: {index:0, offset:0, size:8}", !11}
!14 = !{!"buffer: {index:1, offset:0, size:64}", !11}
!15 = !{!"buffer: {index:3, offset:0, size:64}", !11}
!16 = !{!"buffer: {index:4, offset:0, size:64}", !11}
!17 = !{!"buffer: {index:5, offset:0, size:64}", !11}
!18 = !{!"buffer: {index:6, offset:0, size:64}", !11}
!19 = !{!"buffer: {index:7, offset:0, size:64}", !11}
!20 = !{!"buffer: {index:8, offset:0, size:64}", !11}
!21 = !{!"buffer: {index:9, offset:0, size:64}", !11}
!22 = !{!"buffer: {index:10, offset:0, size:64}", !11}
!23 = !{!"buffer: {index:11, offset:0, size:64}", !11}
!24 = !{!"buffer: {index:12, offset:0, size:64}", !11}
!25 = !{!"buffer: {index:13, offset:0, size:64}", !11}
!26 = !{!"buffer: {index:14, offset:0, size:64}", !11}
!27 = !{!"buffer: {index:17, offset:192, size:8}", !11}
!28 = !{!"buffer: {index:17, offset:256, size:8}", !11}
!29 = !{!"buffer: {index:17, offset:320, size:8}", !11}
!30 = !{!"buffer: {index:17, offset:384, size:8}", !11}
!31 = !{!"buffer: {index:17, offset:448, size:8}", !11}
!32 = !{!16}
!33 = !{!14, !15, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!34 = !{!"buffer: {index:17, offset:0, size:112}", !11}
!35 = !{!17}
!36 = !{!14, !15, !16, !18, !19, !20, !21, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!37 = !{!27}
!38 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !10, !28, !29, !30}
!39 = !{!13}
!40 = !{!10, !31}
!41 = !{!31}
!42 = !{!13, !14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !34, !10}
!43 = !{!22}
!44 = !{!14, !15, !16, !17, !18, !19, !20, !21, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!45 = !{!23}
!46 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!47 = !{!28}
!48 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !10, !27, !29, !30}
!49 = !{!30}
!50 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !10, !27, !28, !29}
!51 = !{!29}
!52 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !10, !27, !28, !30}
!53 = !{!14}
!54 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !10, !27, !28, !29, !30}
!55 = !{!19}
!56 = !{!14, !15, !16, !17, !18, !20, !21, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!57 = !{!15}
!58 = !{!14, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!59 = !{!18}
!60 = !{!14, !15, !16, !17, !19, !20, !21, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!61 = !{!24}
!62 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!63 = !{!20}
!64 = !{!14, !15, !16, !17, !18, !19, !21, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!65 = !{!26}
!66 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !34, !10, !27, !28, !29, !30, !31}
!67 = !{!21}
!68 = !{!14, !15, !16, !17, !18, !19, !20, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!69 = !{!25}
!70 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !26, !34, !10, !27, !28, !29, !30, !31}
!71 = !{!15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !34, !10, !27, !28, !29, !30, !31}
!72 = distinct !{!72, !73}
!73 = !{!"llvm.loop.unroll.disable"}
!74 = distinct !{!74, !73}
!75 = distinct !{!75, !73}
!76 = !{!34}
!77 = !{!14, !15, !16, !17, !18, !19, !20, !21, !22, !23, !24, !25, !26, !31}
!78 = !{!79, !80}
!79 = !{!"buffer: {index:16, offset:0, size:8}", !11}
!80 = !{!"buffer: {index:17, offset:128, size:1}", !11}
!81 = !{!79}
!82 = !{!80, !31}
!83 = !{!80}
!84 = !{!79, !31}
