; ModuleID = '__compute_module_dot.78_elemental_kernel_module'
source_filename = "__compute_module_dot.78_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

; Function Attrs: uwtable
define ptr @dot.78_kernel(ptr %0) #0 {
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
  %arg2 = load ptr, ptr %arg2_gep, align 8, !invariant.load !2, !dereferenceable !6, !align !4
  call void @col_major_gemv_F64_4_8_6_7_1(ptr %arg1, ptr %arg0, ptr %arg2, i64 %workgroup_id_x)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: uwtable
define internal void @col_major_gemv_F64_4_8_6_7_1(ptr %0, ptr %1, ptr %2, i64 %3) #1 {
entry:
  %dot.inner.epilg.inner.invar_address93 = alloca i64, align 8
  %dot.inner.epilg.outer.invar_address87 = alloca i64, align 8
  %dot.inner.tiled.invar_address79 = alloca i64, align 8
  %dot.inner.epilg.inner.invar_address56 = alloca i64, align 8
  %dot.inner.epilg.outer.invar_address50 = alloca i64, align 8
  %dot.inner.tiled.invar_address42 = alloca i64, align 8
  %dot.outer.tiled.invar_address = alloca i64, align 8
  %dot.inner.epilg.inner.invar_address = alloca i64, align 8
  %dot.inner.epilg.outer.invar_address = alloca i64, align 8
  %dot.inner.tiled.invar_address = alloca i64, align 8
  br i1 false, label %-true, label %-false

-after:                                           ; preds = %-false, %dot.outer.tiled.loop_exit
  %4 = getelementptr inbounds double, ptr %0, i64 0
  %5 = getelementptr inbounds double, ptr %0, i64 6
  %6 = getelementptr inbounds double, ptr %0, i64 12
  %7 = getelementptr inbounds double, ptr %0, i64 18
  %8 = getelementptr inbounds double, ptr %0, i64 24
  %9 = getelementptr inbounds double, ptr %0, i64 30
  %10 = getelementptr inbounds double, ptr %0, i64 36
  %11 = getelementptr inbounds double, ptr %1, i64 0
  %12 = getelementptr inbounds double, ptr %11, i64 0
  %13 = load double, ptr %12, align 8
  %.splatinsert62 = insertelement <4 x double> poison, double %13, i64 0
  %.splat63 = shufflevector <4 x double> %.splatinsert62, <4 x double> poison, <4 x i32> zeroinitializer
  %14 = getelementptr inbounds double, ptr %11, i64 1
  %15 = load double, ptr %14, align 8
  %.splatinsert64 = insertelement <4 x double> poison, double %15, i64 0
  %.splat65 = shufflevector <4 x double> %.splatinsert64, <4 x double> poison, <4 x i32> zeroinitializer
  %16 = getelementptr inbounds double, ptr %11, i64 2
  %17 = load double, ptr %16, align 8
  %.splatinsert66 = insertelement <4 x double> poison, double %17, i64 0
  %.splat67 = shufflevector <4 x double> %.splatinsert66, <4 x double> poison, <4 x i32> zeroinitializer
  %18 = getelementptr inbounds double, ptr %11, i64 3
  %19 = load double, ptr %18, align 8
  %.splatinsert68 = insertelement <4 x double> poison, double %19, i64 0
  %.splat69 = shufflevector <4 x double> %.splatinsert68, <4 x double> poison, <4 x i32> zeroinitializer
  %20 = getelementptr inbounds double, ptr %11, i64 4
  %21 = load double, ptr %20, align 8
  %.splatinsert70 = insertelement <4 x double> poison, double %21, i64 0
  %.splat71 = shufflevector <4 x double> %.splatinsert70, <4 x double> poison, <4 x i32> zeroinitializer
  %22 = getelementptr inbounds double, ptr %11, i64 5
  %23 = load double, ptr %22, align 8
  %.splatinsert72 = insertelement <4 x double> poison, double %23, i64 0
  %.splat73 = shufflevector <4 x double> %.splatinsert72, <4 x double> poison, <4 x i32> zeroinitializer
  %24 = getelementptr inbounds double, ptr %11, i64 6
  %25 = load double, ptr %24, align 8
  %.splatinsert74 = insertelement <4 x double> poison, double %25, i64 0
  %.splat75 = shufflevector <4 x double> %.splatinsert74, <4 x double> poison, <4 x i32> zeroinitializer
  %26 = mul i64 %3, 4
  %27 = add i64 %26, 4
  %28 = icmp slt i64 %27, 4
  %29 = select i1 %28, i64 %27, i64 4
  store i64 %26, ptr %dot.inner.tiled.invar_address79, align 4
  br label %dot.inner.tiled.loop_header77

dot.inner.tiled.loop_header77:                    ; preds = %dot.inner.tiled.loop_body78, %-after
  %dot.inner.tiled.indvar80 = load i64, ptr %dot.inner.tiled.invar_address79, align 4
  %30 = icmp uge i64 %dot.inner.tiled.indvar80, %29
  br i1 %30, label %dot.inner.tiled.loop_exit76, label %dot.inner.tiled.loop_body78

dot.inner.tiled.loop_body78:                      ; preds = %dot.inner.tiled.loop_header77
  %invar.inc81 = add nuw nsw i64 %dot.inner.tiled.indvar80, 4
  store i64 %invar.inc81, ptr %dot.inner.tiled.invar_address79, align 4
  %31 = getelementptr inbounds double, ptr %4, i64 %dot.inner.tiled.indvar80
  %32 = load <4 x double>, ptr %31, align 8
  %33 = getelementptr inbounds double, ptr %5, i64 %dot.inner.tiled.indvar80
  %34 = load <4 x double>, ptr %33, align 8
  %35 = getelementptr inbounds double, ptr %6, i64 %dot.inner.tiled.indvar80
  %36 = load <4 x double>, ptr %35, align 8
  %37 = getelementptr inbounds double, ptr %7, i64 %dot.inner.tiled.indvar80
  %38 = load <4 x double>, ptr %37, align 8
  %39 = getelementptr inbounds double, ptr %8, i64 %dot.inner.tiled.indvar80
  %40 = load <4 x double>, ptr %39, align 8
  %41 = getelementptr inbounds double, ptr %9, i64 %dot.inner.tiled.indvar80
  %42 = load <4 x double>, ptr %41, align 8
  %43 = getelementptr inbounds double, ptr %10, i64 %dot.inner.tiled.indvar80
  %44 = load <4 x double>, ptr %43, align 8
  %45 = fmul <4 x double> %32, %.splat63
  %46 = fadd <4 x double> zeroinitializer, %45
  %47 = fmul <4 x double> %34, %.splat65
  %48 = fadd <4 x double> %46, %47
  %49 = fmul <4 x double> %36, %.splat67
  %50 = fadd <4 x double> %48, %49
  %51 = fmul <4 x double> %38, %.splat69
  %52 = fadd <4 x double> %50, %51
  %53 = fmul <4 x double> %40, %.splat71
  %54 = fadd <4 x double> %52, %53
  %55 = fmul <4 x double> %42, %.splat73
  %56 = fadd <4 x double> %54, %55
  %57 = fmul <4 x double> %44, %.splat75
  %58 = fadd <4 x double> %56, %57
  %59 = getelementptr inbounds double, ptr %2, i64 %dot.inner.tiled.indvar80
  store <4 x double> %58, ptr %59, align 8
  br label %dot.inner.tiled.loop_header77, !llvm.loop !7

dot.inner.tiled.loop_exit76:                      ; preds = %dot.inner.tiled.loop_header77
  %60 = icmp eq i64 %3, 0
  br i1 %60, label %-true82, label %-after83

-after83:                                         ; preds = %dot.inner.epilg.outer.loop_exit84, %dot.inner.tiled.loop_exit76
  ret void

-true:                                            ; preds = %entry
  %61 = getelementptr inbounds double, ptr %0, i64 0
  %62 = getelementptr inbounds double, ptr %0, i64 6
  %63 = getelementptr inbounds double, ptr %0, i64 12
  %64 = getelementptr inbounds double, ptr %0, i64 18
  %65 = getelementptr inbounds double, ptr %0, i64 24
  %66 = getelementptr inbounds double, ptr %0, i64 30
  %67 = getelementptr inbounds double, ptr %0, i64 36
  %68 = getelementptr inbounds double, ptr %0, i64 42
  %69 = getelementptr inbounds double, ptr %1, i64 0
  %70 = getelementptr inbounds double, ptr %69, i64 0
  %71 = load double, ptr %70, align 8
  %.splatinsert = insertelement <4 x double> poison, double %71, i64 0
  %.splat = shufflevector <4 x double> %.splatinsert, <4 x double> poison, <4 x i32> zeroinitializer
  %72 = getelementptr inbounds double, ptr %69, i64 1
  %73 = load double, ptr %72, align 8
  %.splatinsert1 = insertelement <4 x double> poison, double %73, i64 0
  %.splat2 = shufflevector <4 x double> %.splatinsert1, <4 x double> poison, <4 x i32> zeroinitializer
  %74 = getelementptr inbounds double, ptr %69, i64 2
  %75 = load double, ptr %74, align 8
  %.splatinsert3 = insertelement <4 x double> poison, double %75, i64 0
  %.splat4 = shufflevector <4 x double> %.splatinsert3, <4 x double> poison, <4 x i32> zeroinitializer
  %76 = getelementptr inbounds double, ptr %69, i64 3
  %77 = load double, ptr %76, align 8
  %.splatinsert5 = insertelement <4 x double> poison, double %77, i64 0
  %.splat6 = shufflevector <4 x double> %.splatinsert5, <4 x double> poison, <4 x i32> zeroinitializer
  %78 = getelementptr inbounds double, ptr %69, i64 4
  %79 = load double, ptr %78, align 8
  %.splatinsert7 = insertelement <4 x double> poison, double %79, i64 0
  %.splat8 = shufflevector <4 x double> %.splatinsert7, <4 x double> poison, <4 x i32> zeroinitializer
  %80 = getelementptr inbounds double, ptr %69, i64 5
  %81 = load double, ptr %80, align 8
  %.splatinsert9 = insertelement <4 x double> poison, double %81, i64 0
  %.splat10 = shufflevector <4 x double> %.splatinsert9, <4 x double> poison, <4 x i32> zeroinitializer
  %82 = getelementptr inbounds double, ptr %69, i64 6
  %83 = load double, ptr %82, align 8
  %.splatinsert11 = insertelement <4 x double> poison, double %83, i64 0
  %.splat12 = shufflevector <4 x double> %.splatinsert11, <4 x double> poison, <4 x i32> zeroinitializer
  %84 = getelementptr inbounds double, ptr %69, i64 7
  %85 = load double, ptr %84, align 8
  %.splatinsert13 = insertelement <4 x double> poison, double %85, i64 0
  %.splat14 = shufflevector <4 x double> %.splatinsert13, <4 x double> poison, <4 x i32> zeroinitializer
  %86 = mul i64 %3, 4
  %87 = add i64 %86, 4
  %88 = icmp slt i64 %87, 4
  %89 = select i1 %88, i64 %87, i64 4
  store i64 %86, ptr %dot.inner.tiled.invar_address, align 4
  br label %dot.inner.tiled.loop_header

dot.inner.tiled.loop_header:                      ; preds = %dot.inner.tiled.loop_body, %-true
  %dot.inner.tiled.indvar = load i64, ptr %dot.inner.tiled.invar_address, align 4
  %90 = icmp uge i64 %dot.inner.tiled.indvar, %89
  br i1 %90, label %dot.inner.tiled.loop_exit, label %dot.inner.tiled.loop_body

dot.inner.tiled.loop_body:                        ; preds = %dot.inner.tiled.loop_header
  %invar.inc = add nuw nsw i64 %dot.inner.tiled.indvar, 4
  store i64 %invar.inc, ptr %dot.inner.tiled.invar_address, align 4
  %91 = getelementptr inbounds double, ptr %61, i64 %dot.inner.tiled.indvar
  %92 = load <4 x double>, ptr %91, align 8
  %93 = getelementptr inbounds double, ptr %62, i64 %dot.inner.tiled.indvar
  %94 = load <4 x double>, ptr %93, align 8
  %95 = getelementptr inbounds double, ptr %63, i64 %dot.inner.tiled.indvar
  %96 = load <4 x double>, ptr %95, align 8
  %97 = getelementptr inbounds double, ptr %64, i64 %dot.inner.tiled.indvar
  %98 = load <4 x double>, ptr %97, align 8
  %99 = getelementptr inbounds double, ptr %65, i64 %dot.inner.tiled.indvar
  %100 = load <4 x double>, ptr %99, align 8
  %101 = getelementptr inbounds double, ptr %66, i64 %dot.inner.tiled.indvar
  %102 = load <4 x double>, ptr %101, align 8
  %103 = getelementptr inbounds double, ptr %67, i64 %dot.inner.tiled.indvar
  %104 = load <4 x double>, ptr %103, align 8
  %105 = getelementptr inbounds double, ptr %68, i64 %dot.inner.tiled.indvar
  %106 = load <4 x double>, ptr %105, align 8
  %107 = fmul <4 x double> %92, %.splat
  %108 = fadd <4 x double> zeroinitializer, %107
  %109 = fmul <4 x double> %94, %.splat2
  %110 = fadd <4 x double> %108, %109
  %111 = fmul <4 x double> %96, %.splat4
  %112 = fadd <4 x double> %110, %111
  %113 = fmul <4 x double> %98, %.splat6
  %114 = fadd <4 x double> %112, %113
  %115 = fmul <4 x double> %100, %.splat8
  %116 = fadd <4 x double> %114, %115
  %117 = fmul <4 x double> %102, %.splat10
  %118 = fadd <4 x double> %116, %117
  %119 = fmul <4 x double> %104, %.splat12
  %120 = fadd <4 x double> %118, %119
  %121 = fmul <4 x double> %106, %.splat14
  %122 = fadd <4 x double> %120, %121
  %123 = getelementptr inbounds double, ptr %2, i64 %dot.inner.tiled.indvar
  store <4 x double> %122, ptr %123, align 8
  br label %dot.inner.tiled.loop_header, !llvm.loop !10

dot.inner.tiled.loop_exit:                        ; preds = %dot.inner.tiled.loop_header
  %124 = icmp eq i64 %3, 0
  br i1 %124, label %-true15, label %-after16

-after16:                                         ; preds = %dot.inner.epilg.outer.loop_exit, %dot.inner.tiled.loop_exit
  store i64 8, ptr %dot.outer.tiled.invar_address, align 4
  br label %dot.outer.tiled.loop_header

dot.outer.tiled.loop_header:                      ; preds = %-after46, %-after16
  %dot.outer.tiled.indvar = load i64, ptr %dot.outer.tiled.invar_address, align 4
  %125 = icmp uge i64 %dot.outer.tiled.indvar, 0
  br i1 %125, label %dot.outer.tiled.loop_exit, label %dot.outer.tiled.loop_body

dot.outer.tiled.loop_body:                        ; preds = %dot.outer.tiled.loop_header
  %invar.inc22 = add nuw nsw i64 %dot.outer.tiled.indvar, 8
  store i64 %invar.inc22, ptr %dot.outer.tiled.invar_address, align 4
  %126 = add i64 0, %dot.outer.tiled.indvar
  %127 = mul i64 6, %126
  %128 = getelementptr inbounds double, ptr %0, i64 %127
  %129 = add i64 1, %dot.outer.tiled.indvar
  %130 = mul i64 6, %129
  %131 = getelementptr inbounds double, ptr %0, i64 %130
  %132 = add i64 2, %dot.outer.tiled.indvar
  %133 = mul i64 6, %132
  %134 = getelementptr inbounds double, ptr %0, i64 %133
  %135 = add i64 3, %dot.outer.tiled.indvar
  %136 = mul i64 6, %135
  %137 = getelementptr inbounds double, ptr %0, i64 %136
  %138 = add i64 4, %dot.outer.tiled.indvar
  %139 = mul i64 6, %138
  %140 = getelementptr inbounds double, ptr %0, i64 %139
  %141 = add i64 5, %dot.outer.tiled.indvar
  %142 = mul i64 6, %141
  %143 = getelementptr inbounds double, ptr %0, i64 %142
  %144 = add i64 6, %dot.outer.tiled.indvar
  %145 = mul i64 6, %144
  %146 = getelementptr inbounds double, ptr %0, i64 %145
  %147 = add i64 7, %dot.outer.tiled.indvar
  %148 = mul i64 6, %147
  %149 = getelementptr inbounds double, ptr %0, i64 %148
  %150 = getelementptr inbounds double, ptr %1, i64 %dot.outer.tiled.indvar
  %151 = getelementptr inbounds double, ptr %150, i64 0
  %152 = load double, ptr %151, align 8
  %.splatinsert23 = insertelement <4 x double> poison, double %152, i64 0
  %.splat24 = shufflevector <4 x double> %.splatinsert23, <4 x double> poison, <4 x i32> zeroinitializer
  %153 = getelementptr inbounds double, ptr %150, i64 1
  %154 = load double, ptr %153, align 8
  %.splatinsert25 = insertelement <4 x double> poison, double %154, i64 0
  %.splat26 = shufflevector <4 x double> %.splatinsert25, <4 x double> poison, <4 x i32> zeroinitializer
  %155 = getelementptr inbounds double, ptr %150, i64 2
  %156 = load double, ptr %155, align 8
  %.splatinsert27 = insertelement <4 x double> poison, double %156, i64 0
  %.splat28 = shufflevector <4 x double> %.splatinsert27, <4 x double> poison, <4 x i32> zeroinitializer
  %157 = getelementptr inbounds double, ptr %150, i64 3
  %158 = load double, ptr %157, align 8
  %.splatinsert29 = insertelement <4 x double> poison, double %158, i64 0
  %.splat30 = shufflevector <4 x double> %.splatinsert29, <4 x double> poison, <4 x i32> zeroinitializer
  %159 = getelementptr inbounds double, ptr %150, i64 4
  %160 = load double, ptr %159, align 8
  %.splatinsert31 = insertelement <4 x double> poison, double %160, i64 0
  %.splat32 = shufflevector <4 x double> %.splatinsert31, <4 x double> poison, <4 x i32> zeroinitializer
  %161 = getelementptr inbounds double, ptr %150, i64 5
  %162 = load double, ptr %161, align 8
  %.splatinsert33 = insertelement <4 x double> poison, double %162, i64 0
  %.splat34 = shufflevector <4 x double> %.splatinsert33, <4 x double> poison, <4 x i32> zeroinitializer
  %163 = getelementptr inbounds double, ptr %150, i64 6
  %164 = load double, ptr %163, align 8
  %.splatinsert35 = insertelement <4 x double> poison, double %164, i64 0
  %.splat36 = shufflevector <4 x double> %.splatinsert35, <4 x double> poison, <4 x i32> zeroinitializer
  %165 = getelementptr inbounds double, ptr %150, i64 7
  %166 = load double, ptr %165, align 8
  %.splatinsert37 = insertelement <4 x double> poison, double %166, i64 0
  %.splat38 = shufflevector <4 x double> %.splatinsert37, <4 x double> poison, <4 x i32> zeroinitializer
  %167 = mul i64 %3, 4
  %168 = add i64 %167, 4
  %169 = icmp slt i64 %168, 4
  %170 = select i1 %169, i64 %168, i64 4
  store i64 %167, ptr %dot.inner.tiled.invar_address42, align 4
  br label %dot.inner.tiled.loop_header40

dot.inner.tiled.loop_header40:                    ; preds = %dot.inner.tiled.loop_body41, %dot.outer.tiled.loop_body
  %dot.inner.tiled.indvar43 = load i64, ptr %dot.inner.tiled.invar_address42, align 4
  %171 = icmp uge i64 %dot.inner.tiled.indvar43, %170
  br i1 %171, label %dot.inner.tiled.loop_exit39, label %dot.inner.tiled.loop_body41

dot.inner.tiled.loop_body41:                      ; preds = %dot.inner.tiled.loop_header40
  %invar.inc44 = add nuw nsw i64 %dot.inner.tiled.indvar43, 4
  store i64 %invar.inc44, ptr %dot.inner.tiled.invar_address42, align 4
  %172 = getelementptr inbounds double, ptr %128, i64 %dot.inner.tiled.indvar43
  %173 = load <4 x double>, ptr %172, align 8
  %174 = getelementptr inbounds double, ptr %131, i64 %dot.inner.tiled.indvar43
  %175 = load <4 x double>, ptr %174, align 8
  %176 = getelementptr inbounds double, ptr %134, i64 %dot.inner.tiled.indvar43
  %177 = load <4 x double>, ptr %176, align 8
  %178 = getelementptr inbounds double, ptr %137, i64 %dot.inner.tiled.indvar43
  %179 = load <4 x double>, ptr %178, align 8
  %180 = getelementptr inbounds double, ptr %140, i64 %dot.inner.tiled.indvar43
  %181 = load <4 x double>, ptr %180, align 8
  %182 = getelementptr inbounds double, ptr %143, i64 %dot.inner.tiled.indvar43
  %183 = load <4 x double>, ptr %182, align 8
  %184 = getelementptr inbounds double, ptr %146, i64 %dot.inner.tiled.indvar43
  %185 = load <4 x double>, ptr %184, align 8
  %186 = getelementptr inbounds double, ptr %149, i64 %dot.inner.tiled.indvar43
  %187 = load <4 x double>, ptr %186, align 8
  %188 = getelementptr inbounds double, ptr %2, i64 %dot.inner.tiled.indvar43
  %189 = load <4 x double>, ptr %188, align 8
  %190 = fmul <4 x double> %173, %.splat24
  %191 = fadd <4 x double> %189, %190
  %192 = fmul <4 x double> %175, %.splat26
  %193 = fadd <4 x double> %191, %192
  %194 = fmul <4 x double> %177, %.splat28
  %195 = fadd <4 x double> %193, %194
  %196 = fmul <4 x double> %179, %.splat30
  %197 = fadd <4 x double> %195, %196
  %198 = fmul <4 x double> %181, %.splat32
  %199 = fadd <4 x double> %197, %198
  %200 = fmul <4 x double> %183, %.splat34
  %201 = fadd <4 x double> %199, %200
  %202 = fmul <4 x double> %185, %.splat36
  %203 = fadd <4 x double> %201, %202
  %204 = fmul <4 x double> %187, %.splat38
  %205 = fadd <4 x double> %203, %204
  %206 = getelementptr inbounds double, ptr %2, i64 %dot.inner.tiled.indvar43
  store <4 x double> %205, ptr %206, align 8
  br label %dot.inner.tiled.loop_header40, !llvm.loop !11

dot.inner.tiled.loop_exit39:                      ; preds = %dot.inner.tiled.loop_header40
  %207 = icmp eq i64 %3, 0
  br i1 %207, label %-true45, label %-after46

-after46:                                         ; preds = %dot.inner.epilg.outer.loop_exit47, %dot.inner.tiled.loop_exit39
  br label %dot.outer.tiled.loop_header, !llvm.loop !12

dot.outer.tiled.loop_exit:                        ; preds = %dot.outer.tiled.loop_header
  br label %-after

-false:                                           ; preds = %entry
  br label %-after

-true15:                                          ; preds = %dot.inner.tiled.loop_exit
  store i64 0, ptr %dot.inner.epilg.outer.invar_address, align 4
  br label %dot.inner.epilg.outer.loop_header

dot.inner.epilg.outer.loop_header:                ; preds = %dot.inner.epilg.inner.loop_exit, %-true15
  %dot.inner.epilg.outer.indvar = load i64, ptr %dot.inner.epilg.outer.invar_address, align 4
  %208 = icmp uge i64 %dot.inner.epilg.outer.indvar, 8
  br i1 %208, label %dot.inner.epilg.outer.loop_exit, label %dot.inner.epilg.outer.loop_body

dot.inner.epilg.outer.loop_body:                  ; preds = %dot.inner.epilg.outer.loop_header
  %invar.inc17 = add nuw nsw i64 %dot.inner.epilg.outer.indvar, 1
  store i64 %invar.inc17, ptr %dot.inner.epilg.outer.invar_address, align 4
  %209 = icmp eq i64 %dot.inner.epilg.outer.indvar, 0
  %210 = getelementptr inbounds double, ptr %1, i64 %dot.inner.epilg.outer.indvar
  %211 = load double, ptr %210, align 8
  %212 = mul i64 %dot.inner.epilg.outer.indvar, 6
  %213 = getelementptr inbounds double, ptr %0, i64 %212
  store i64 4, ptr %dot.inner.epilg.inner.invar_address, align 4
  br label %dot.inner.epilg.inner.loop_header

dot.inner.epilg.inner.loop_header:                ; preds = %-after21, %dot.inner.epilg.outer.loop_body
  %dot.inner.epilg.inner.indvar = load i64, ptr %dot.inner.epilg.inner.invar_address, align 4
  %214 = icmp uge i64 %dot.inner.epilg.inner.indvar, 6
  br i1 %214, label %dot.inner.epilg.inner.loop_exit, label %dot.inner.epilg.inner.loop_body

dot.inner.epilg.inner.loop_body:                  ; preds = %dot.inner.epilg.inner.loop_header
  %invar.inc18 = add nuw nsw i64 %dot.inner.epilg.inner.indvar, 1
  store i64 %invar.inc18, ptr %dot.inner.epilg.inner.invar_address, align 4
  %215 = getelementptr inbounds double, ptr %213, i64 %dot.inner.epilg.inner.indvar
  %216 = load double, ptr %215, align 8
  %217 = fmul double %216, %211
  %218 = and i1 %209, true
  br i1 %218, label %-true19, label %-false20

-after21:                                         ; preds = %-false20, %-true19
  br label %dot.inner.epilg.inner.loop_header, !llvm.loop !13

dot.inner.epilg.inner.loop_exit:                  ; preds = %dot.inner.epilg.inner.loop_header
  br label %dot.inner.epilg.outer.loop_header, !llvm.loop !14

dot.inner.epilg.outer.loop_exit:                  ; preds = %dot.inner.epilg.outer.loop_header
  br label %-after16

-true19:                                          ; preds = %dot.inner.epilg.inner.loop_body
  %219 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar
  store double %217, ptr %219, align 8
  br label %-after21

-false20:                                         ; preds = %dot.inner.epilg.inner.loop_body
  %220 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar
  %221 = load double, ptr %220, align 8
  %222 = fadd double %221, %217
  %223 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar
  store double %222, ptr %223, align 8
  br label %-after21

-true45:                                          ; preds = %dot.inner.tiled.loop_exit39
  %224 = add i64 8, %dot.outer.tiled.indvar
  store i64 %dot.outer.tiled.indvar, ptr %dot.inner.epilg.outer.invar_address50, align 4
  br label %dot.inner.epilg.outer.loop_header48

dot.inner.epilg.outer.loop_header48:              ; preds = %dot.inner.epilg.inner.loop_exit53, %-true45
  %dot.inner.epilg.outer.indvar51 = load i64, ptr %dot.inner.epilg.outer.invar_address50, align 4
  %225 = icmp uge i64 %dot.inner.epilg.outer.indvar51, %224
  br i1 %225, label %dot.inner.epilg.outer.loop_exit47, label %dot.inner.epilg.outer.loop_body49

dot.inner.epilg.outer.loop_body49:                ; preds = %dot.inner.epilg.outer.loop_header48
  %invar.inc52 = add nuw nsw i64 %dot.inner.epilg.outer.indvar51, 1
  store i64 %invar.inc52, ptr %dot.inner.epilg.outer.invar_address50, align 4
  %226 = icmp eq i64 %dot.inner.epilg.outer.indvar51, %dot.outer.tiled.indvar
  %227 = getelementptr inbounds double, ptr %1, i64 %dot.inner.epilg.outer.indvar51
  %228 = load double, ptr %227, align 8
  %229 = mul i64 %dot.inner.epilg.outer.indvar51, 6
  %230 = getelementptr inbounds double, ptr %0, i64 %229
  store i64 4, ptr %dot.inner.epilg.inner.invar_address56, align 4
  br label %dot.inner.epilg.inner.loop_header54

dot.inner.epilg.inner.loop_header54:              ; preds = %-after61, %dot.inner.epilg.outer.loop_body49
  %dot.inner.epilg.inner.indvar57 = load i64, ptr %dot.inner.epilg.inner.invar_address56, align 4
  %231 = icmp uge i64 %dot.inner.epilg.inner.indvar57, 6
  br i1 %231, label %dot.inner.epilg.inner.loop_exit53, label %dot.inner.epilg.inner.loop_body55

dot.inner.epilg.inner.loop_body55:                ; preds = %dot.inner.epilg.inner.loop_header54
  %invar.inc58 = add nuw nsw i64 %dot.inner.epilg.inner.indvar57, 1
  store i64 %invar.inc58, ptr %dot.inner.epilg.inner.invar_address56, align 4
  %232 = getelementptr inbounds double, ptr %230, i64 %dot.inner.epilg.inner.indvar57
  %233 = load double, ptr %232, align 8
  %234 = fmul double %233, %228
  %235 = and i1 %226, false
  br i1 %235, label %-true59, label %-false60

-after61:                                         ; preds = %-false60, %-true59
  br label %dot.inner.epilg.inner.loop_header54, !llvm.loop !15

dot.inner.epilg.inner.loop_exit53:                ; preds = %dot.inner.epilg.inner.loop_header54
  br label %dot.inner.epilg.outer.loop_header48, !llvm.loop !16

dot.inner.epilg.outer.loop_exit47:                ; preds = %dot.inner.epilg.outer.loop_header48
  br label %-after46

-true59:                                          ; preds = %dot.inner.epilg.inner.loop_body55
  %236 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar57
  store double %234, ptr %236, align 8
  br label %-after61

-false60:                                         ; preds = %dot.inner.epilg.inner.loop_body55
  %237 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar57
  %238 = load double, ptr %237, align 8
  %239 = fadd double %238, %234
  %240 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar57
  store double %239, ptr %240, align 8
  br label %-after61

-true82:                                          ; preds = %dot.inner.tiled.loop_exit76
  store i64 0, ptr %dot.inner.epilg.outer.invar_address87, align 4
  br label %dot.inner.epilg.outer.loop_header85

dot.inner.epilg.outer.loop_header85:              ; preds = %dot.inner.epilg.inner.loop_exit90, %-true82
  %dot.inner.epilg.outer.indvar88 = load i64, ptr %dot.inner.epilg.outer.invar_address87, align 4
  %241 = icmp uge i64 %dot.inner.epilg.outer.indvar88, 7
  br i1 %241, label %dot.inner.epilg.outer.loop_exit84, label %dot.inner.epilg.outer.loop_body86

dot.inner.epilg.outer.loop_body86:                ; preds = %dot.inner.epilg.outer.loop_header85
  %invar.inc89 = add nuw nsw i64 %dot.inner.epilg.outer.indvar88, 1
  store i64 %invar.inc89, ptr %dot.inner.epilg.outer.invar_address87, align 4
  %242 = icmp eq i64 %dot.inner.epilg.outer.indvar88, 0
  %243 = getelementptr inbounds double, ptr %1, i64 %dot.inner.epilg.outer.indvar88
  %244 = load double, ptr %243, align 8
  %245 = mul i64 %dot.inner.epilg.outer.indvar88, 6
  %246 = getelementptr inbounds double, ptr %0, i64 %245
  store i64 4, ptr %dot.inner.epilg.inner.invar_address93, align 4
  br label %dot.inner.epilg.inner.loop_header91

dot.inner.epilg.inner.loop_header91:              ; preds = %-after98, %dot.inner.epilg.outer.loop_body86
  %dot.inner.epilg.inner.indvar94 = load i64, ptr %dot.inner.epilg.inner.invar_address93, align 4
  %247 = icmp uge i64 %dot.inner.epilg.inner.indvar94, 6
  br i1 %247, label %dot.inner.epilg.inner.loop_exit90, label %dot.inner.epilg.inner.loop_body92

dot.inner.epilg.inner.loop_body92:                ; preds = %dot.inner.epilg.inner.loop_header91
  %invar.inc95 = add nuw nsw i64 %dot.inner.epilg.inner.indvar94, 1
  store i64 %invar.inc95, ptr %dot.inner.epilg.inner.invar_address93, align 4
  %248 = getelementptr inbounds double, ptr %246, i64 %dot.inner.epilg.inner.indvar94
  %249 = load double, ptr %248, align 8
  %250 = fmul double %249, %244
  %251 = and i1 %242, true
  br i1 %251, label %-true96, label %-false97

-after98:                                         ; preds = %-false97, %-true96
  br label %dot.inner.epilg.inner.loop_header91, !llvm.loop !17

dot.inner.epilg.inner.loop_exit90:                ; preds = %dot.inner.epilg.inner.loop_header91
  br label %dot.inner.epilg.outer.loop_header85, !llvm.loop !18

dot.inner.epilg.outer.loop_exit84:                ; preds = %dot.inner.epilg.outer.loop_header85
  br label %-after83

-true96:                                          ; preds = %dot.inner.epilg.inner.loop_body92
  %252 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar94
  store double %250, ptr %252, align 8
  br label %-after98

-false97:                                         ; preds = %dot.inner.epilg.inner.loop_body92
  %253 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar94
  %254 = load double, ptr %253, align 8
  %255 = fadd double %254, %250
  %256 = getelementptr inbounds double, ptr %2, i64 %dot.inner.epilg.inner.indvar94
  store double %255, ptr %256, align 8
  br label %-after98
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { uwtable "denormal-fp-math"="preserve-sign" "no-frame-pointer-elim"="false" }

!xla_cpu_memory_region_name = !{!0}
!llvm.module.flags = !{!1}

!0 = !{!"xla_cpu_emitter__dot_kernel_emitter__hlo_opcode__dot"}
!1 = !{i32 1, !"xla_dylib_index", i64 1}
!2 = !{}
!3 = !{i64 56}
!4 = !{i64 64}
!5 = !{i64 336}
!6 = !{i64 48}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!"llvm.loop.vectorize.enable", i1 false}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
!13 = distinct !{!13, !8, !9}
!14 = distinct !{!14, !8, !9}
!15 = distinct !{!15, !8, !9}
!16 = distinct !{!16, !8, !9}
!17 = distinct !{!17, !8, !9}
!18 = distinct !{!18, !8, !9}
