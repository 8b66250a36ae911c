; ModuleID = '__compute_module_dot.79_elemental_kernel_module'
source_filename = "__compute_module_dot.79_elemental_kernel_module"
target datalayout = "e-m:e-p270:32:32-p271:32:32-p272:64:64-i64:64-i128:128-f80:128-n8:16:32:64-S128"
target triple = "x86_64-unknown-linux-gnu"

%XLA_CPU_KernelCallFrame = type { ptr, ptr, i64, ptr }
%XLA_CPU_NumWorkGroups = type { i64, i64, i64 }
%XLA_CPU_WorkGroupId = type { i64, i64, i64 }
%XLA_CPU_KernelArg = type { ptr, i64 }

; Function Attrs: uwtable
define ptr @dot.79_kernel(ptr %0) #0 {
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
  call void @col_major_gemv_F64_4_8_12_7_1(ptr %arg1, ptr %arg0, ptr %arg2, i64 %workgroup_id_x)
  br label %return

return:                                           ; preds = %1
  ret ptr null
}

; Function Attrs: uwtable
define internal void @col_major_gemv_F64_4_8_12_7_1(ptr %0, ptr %1, ptr %2, i64 %3) #1 {
entry:
  %dot.inner.tiled.invar_address59 = alloca i64, align 8
  %dot.inner.tiled.invar_address37 = alloca i64, align 8
  %dot.outer.tiled.invar_address = alloca i64, align 8
  %dot.inner.tiled.invar_address = alloca i64, align 8
  br i1 false, label %-true, label %-false

-after:                                           ; preds = %-false, %dot.outer.tiled.loop_exit
  %4 = getelementptr inbounds double, ptr %0, i64 0
  %5 = getelementptr inbounds double, ptr %0, i64 12
  %6 = getelementptr inbounds double, ptr %0, i64 24
  %7 = getelementptr inbounds double, ptr %0, i64 36
  %8 = getelementptr inbounds double, ptr %0, i64 48
  %9 = getelementptr inbounds double, ptr %0, i64 60
  %10 = getelementptr inbounds double, ptr %0, i64 72
  %11 = getelementptr inbounds double, ptr %1, i64 0
  %12 = getelementptr inbounds double, ptr %11, i64 0
  %13 = load double, ptr %12, align 8
  %.splatinsert42 = insertelement <4 x double> poison, double %13, i64 0
  %.splat43 = shufflevector <4 x double> %.splatinsert42, <4 x double> poison, <4 x i32> zeroinitializer
  %14 = getelementptr inbounds double, ptr %11, i64 1
  %15 = load double, ptr %14, align 8
  %.splatinsert44 = insertelement <4 x double> poison, double %15, i64 0
  %.splat45 = shufflevector <4 x double> %.splatinsert44, <4 x double> poison, <4 x i32> zeroinitializer
  %16 = getelementptr inbounds double, ptr %11, i64 2
  %17 = load double, ptr %16, align 8
  %.splatinsert46 = insertelement <4 x double> poison, double %17, i64 0
  %.splat47 = shufflevector <4 x double> %.splatinsert46, <4 x double> poison, <4 x i32> zeroinitializer
  %18 = getelementptr inbounds double, ptr %11, i64 3
  %19 = load double, ptr %18, align 8
  %.splatinsert48 = insertelement <4 x double> poison, double %19, i64 0
  %.splat49 = shufflevector <4 x double> %.splatinsert48, <4 x double> poison, <4 x i32> zeroinitializer
  %20 = getelementptr inbounds double, ptr %11, i64 4
  %21 = load double, ptr %20, align 8
  %.splatinsert50 = insertelement <4 x double> poison, double %21, i64 0
  %.splat51 = shufflevector <4 x double> %.splatinsert50, <4 x double> poison, <4 x i32> zeroinitializer
  %22 = getelementptr inbounds double, ptr %11, i64 5
  %23 = load double, ptr %22, align 8
  %.splatinsert52 = insertelement <4 x double> poison, double %23, i64 0
  %.splat53 = shufflevector <4 x double> %.splatinsert52, <4 x double> poison, <4 x i32> zeroinitializer
  %24 = getelementptr inbounds double, ptr %11, i64 6
  %25 = load double, ptr %24, align 8
  %.splatinsert54 = insertelement <4 x double> poison, double %25, i64 0
  %.splat55 = shufflevector <4 x double> %.splatinsert54, <4 x double> poison, <4 x i32> zeroinitializer
  %26 = mul i64 %3, 12
  %27 = add i64 %26, 12
  %28 = icmp slt i64 %27, 12
  %29 = select i1 %28, i64 %27, i64 12
  store i64 %26, ptr %dot.inner.tiled.invar_address59, align 4
  br label %dot.inner.tiled.loop_header57

dot.inner.tiled.loop_header57:                    ; preds = %dot.inner.tiled.loop_body58, %-after
  %dot.inner.tiled.indvar60 = load i64, ptr %dot.inner.tiled.invar_address59, align 4
  %30 = icmp uge i64 %dot.inner.tiled.indvar60, %29
  br i1 %30, label %dot.inner.tiled.loop_exit56, label %dot.inner.tiled.loop_body58

dot.inner.tiled.loop_body58:                      ; preds = %dot.inner.tiled.loop_header57
  %invar.inc61 = add nuw nsw i64 %dot.inner.tiled.indvar60, 4
  store i64 %invar.inc61, ptr %dot.inner.tiled.invar_address59, align 4
  %31 = getelementptr inbounds double, ptr %4, i64 %dot.inner.tiled.indvar60
  %32 = load <4 x double>, ptr %31, align 8
  %33 = getelementptr inbounds double, ptr %5, i64 %dot.inner.tiled.indvar60
  %34 = load <4 x double>, ptr %33, align 8
  %35 = getelementptr inbounds double, ptr %6, i64 %dot.inner.tiled.indvar60
  %36 = load <4 x double>, ptr %35, align 8
  %37 = getelementptr inbounds double, ptr %7, i64 %dot.inner.tiled.indvar60
  %38 = load <4 x double>, ptr %37, align 8
  %39 = getelementptr inbounds double, ptr %8, i64 %dot.inner.tiled.indvar60
  %40 = load <4 x double>, ptr %39, align 8
  %41 = getelementptr inbounds double, ptr %9, i64 %dot.inner.tiled.indvar60
  %42 = load <4 x double>, ptr %41, align 8
  %43 = getelementptr inbounds double, ptr %10, i64 %dot.inner.tiled.indvar60
  %44 = load <4 x double>, ptr %43, align 8
  %45 = fmul <4 x double> %32, %.splat43
  %46 = fadd <4 x double> zeroinitializer, %45
  %47 = fmul <4 x double> %34, %.splat45
  %48 = fadd <4 x double> %46, %47
  %49 = fmul <4 x double> %36, %.splat47
  %50 = fadd <4 x double> %48, %49
  %51 = fmul <4 x double> %38, %.splat49
  %52 = fadd <4 x double> %50, %51
  %53 = fmul <4 x double> %40, %.splat51
  %54 = fadd <4 x double> %52, %53
  %55 = fmul <4 x double> %42, %.splat53
  %56 = fadd <4 x double> %54, %55
  %57 = fmul <4 x double> %44, %.splat55
  %58 = fadd <4 x double> %56, %57
  %59 = getelementptr inbounds double, ptr %2, i64 %dot.inner.tiled.indvar60
  store <4 x double> %58, ptr %59, align 8
  br label %dot.inner.tiled.loop_header57, !llvm.loop !7

dot.inner.tiled.loop_exit56:                      ; preds = %dot.inner.tiled.loop_header57
  %60 = icmp eq i64 %3, 0
  br i1 %60, label %-true62, label %-after63

-after63:                                         ; preds = %-true62, %dot.inner.tiled.loop_exit56
  ret void

-true:                                            ; preds = %entry
  %61 = getelementptr inbounds double, ptr %0, i64 0
  %62 = getelementptr inbounds double, ptr %0, i64 12
  %63 = getelementptr inbounds double, ptr %0, i64 24
  %64 = getelementptr inbounds double, ptr %0, i64 36
  %65 = getelementptr inbounds double, ptr %0, i64 48
  %66 = getelementptr inbounds double, ptr %0, i64 60
  %67 = getelementptr inbounds double, ptr %0, i64 72
  %68 = getelementptr inbounds double, ptr %0, i64 84
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
  %86 = mul i64 %3, 12
  %87 = add i64 %86, 12
  %88 = icmp slt i64 %87, 12
  %89 = select i1 %88, i64 %87, i64 12
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

-after16:                                         ; preds = %-true15, %dot.inner.tiled.loop_exit
  store i64 8, ptr %dot.outer.tiled.invar_address, align 4
  br label %dot.outer.tiled.loop_header

dot.outer.tiled.loop_header:                      ; preds = %-after41, %-after16
  %dot.outer.tiled.indvar = load i64, ptr %dot.outer.tiled.invar_address, align 4
  %125 = icmp uge i64 %dot.outer.tiled.indvar, 0
  br i1 %125, label %dot.outer.tiled.loop_exit, label %dot.outer.tiled.loop_body

dot.outer.tiled.loop_body:                        ; preds = %dot.outer.tiled.loop_header
  %invar.inc17 = add nuw nsw i64 %dot.outer.tiled.indvar, 8
  store i64 %invar.inc17, ptr %dot.outer.tiled.invar_address, align 4
  %126 = add i64 0, %dot.outer.tiled.indvar
  %127 = mul i64 12, %126
  %128 = getelementptr inbounds double, ptr %0, i64 %127
  %129 = add i64 1, %dot.outer.tiled.indvar
  %130 = mul i64 12, %129
  %131 = getelementptr inbounds double, ptr %0, i64 %130
  %132 = add i64 2, %dot.outer.tiled.indvar
  %133 = mul i64 12, %132
  %134 = getelementptr inbounds double, ptr %0, i64 %133
  %135 = add i64 3, %dot.outer.tiled.indvar
  %136 = mul i64 12, %135
  %137 = getelementptr inbounds double, ptr %0, i64 %136
  %138 = add i64 4, %dot.outer.tiled.indvar
  %139 = mul i64 12, %138
  %140 = getelementptr inbounds double, ptr %0, i64 %139
  %141 = add i64 5, %dot.outer.tiled.indvar
  %142 = mul i64 12, %141
  %143 = getelementptr inbounds double, ptr %0, i64 %142
  %144 = add i64 6, %dot.outer.tiled.indvar
  %145 = mul i64 12, %144
  %146 = getelementptr inbounds double, ptr %0, i64 %145
  %147 = add i64 7, %dot.outer.tiled.indvar
  %148 = mul i64 12, %147
  %149 = getelementptr inbounds double, ptr %0, i64 %148
  %150 = getelementptr inbounds double, ptr %1, i64 %dot.outer.tiled.indvar
  %151 = getelementptr inbounds double, ptr %150, i64 0
  %152 = load double, ptr %151, align 8
  %.splatinsert18 = insertelement <4 x double> poison, double %152, i64 0
  %.splat19 = shufflevector <4 x double> %.splatinsert18, <4 x double> poison, <4 x i32> zeroinitializer
  %153 = getelementptr inbounds double, ptr %150, i64 1
  %154 = load double, ptr %153, align 8
  %.splatinsert20 = insertelement <4 x double> poison, double %154, i64 0
  %.splat21 = shufflevector <4 x double> %.splatinsert20, <4 x double> poison, <4 x i32> zeroinitializer
  %155 = getelementptr inbounds double, ptr %150, i64 2
  %156 = load double, ptr %155, align 8
  %.splatinsert22 = insertelement <4 x double> poison, double %156, i64 0
  %.splat23 = shufflevector <4 x double> %.splatinsert22, <4 x double> poison, <4 x i32> zeroinitializer
  %157 = getelementptr inbounds double, ptr %150, i64 3
  %158 = load double, ptr %157, align 8
  %.splatinsert24 = insertelement <4 x double> poison, double %158, i64 0
  %.splat25 = shufflevector <4 x double> %.splatinsert24, <4 x double> poison, <4 x i32> zeroinitializer
  %159 = getelementptr inbounds double, ptr %150, i64 4
  %160 = load double, ptr %159, align 8
  %.splatinsert26 = insertelement <4 x double> poison, double %160, i64 0
  %.splat27 = shufflevector <4 x double> %.splatinsert26, <4 x double> poison, <4 x i32> zeroinitializer
  %161 = getelementptr inbounds double, ptr %150, i64 5
  %162 = load double, ptr %161, align 8
  %.splatinsert28 = insertelement <4 x double> poison, double %162, i64 0
  %.splat29 = shufflevector <4 x double> %.splatinsert28, <4 x double> poison, <4 x i32> zeroinitializer
  %163 = getelementptr inbounds double, ptr %150, i64 6
  %164 = load double, ptr %163, align 8
  %.splatinsert30 = insertelement <4 x double> poison, double %164, i64 0
  %.splat31 = shufflevector <4 x double> %.splatinsert30, <4 x double> poison, <4 x i32> zeroinitializer
  %165 = getelementptr inbounds double, ptr %150, i64 7
  %166 = load double, ptr %165, align 8
  %.splatinsert32 = insertelement <4 x double> poison, double %166, i64 0
  %.splat33 = shufflevector <4 x double> %.splatinsert32, <4 x double> poison, <4 x i32> zeroinitializer
  %167 = mul i64 %3, 12
  %168 = add i64 %167, 12
  %169 = icmp slt i64 %168, 12
  %170 = select i1 %169, i64 %168, i64 12
  store i64 %167, ptr %dot.inner.tiled.invar_address37, align 4
  br label %dot.inner.tiled.loop_header35

dot.inner.tiled.loop_header35:                    ; preds = %dot.inner.tiled.loop_body36, %dot.outer.tiled.loop_body
  %dot.inner.tiled.indvar38 = load i64, ptr %dot.inner.tiled.invar_address37, align 4
  %171 = icmp uge i64 %dot.inner.tiled.indvar38, %170
  br i1 %171, label %dot.inner.tiled.loop_exit34, label %dot.inner.tiled.loop_body36

dot.inner.tiled.loop_body36:                      ; preds = %dot.inner.tiled.loop_header35
  %invar.inc39 = add nuw nsw i64 %dot.inner.tiled.indvar38, 4
  store i64 %invar.inc39, ptr %dot.inner.tiled.invar_address37, align 4
  %172 = getelementptr inbounds double, ptr %128, i64 %dot.inner.tiled.indvar38
  %173 = load <4 x double>, ptr %172, align 8
  %174 = getelementptr inbounds double, ptr %131, i64 %dot.inner.tiled.indvar38
  %175 = load <4 x double>, ptr %174, align 8
  %176 = getelementptr inbounds double, ptr %134, i64 %dot.inner.tiled.indvar38
  %177 = load <4 x double>, ptr %176, align 8
  %178 = getelementptr inbounds double, ptr %137, i64 %dot.inner.tiled.indvar38
  %179 = load <4 x double>, ptr %178, align 8
  %180 = getelementptr inbounds double, ptr %140, i64 %dot.inner.tiled.indvar38
  %181 = load <4 x double>, ptr %180, align 8
  %182 = getelementptr inbounds double, ptr %143, i64 %dot.inner.tiled.indvar38
  %183 = load <4 x double>, ptr %182, align 8
  %184 = getelementptr inbounds double, ptr %146, i64 %dot.inner.tiled.indvar38
  %185 = load <4 x double>, ptr %184, align 8
  %186 = getelementptr inbounds double, ptr %149, i64 %dot.inner.tiled.indvar38
  %187 = load <4 x double>, ptr %186, align 8
  %188 = getelementptr inbounds double, ptr %2, i64 %dot.inner.tiled.indvar38
  %189 = load <4 x double>, ptr %188, align 8
  %190 = fmul <4 x double> %173, %.splat19
  %191 = fadd <4 x double> %189, %190
  %192 = fmul <4 x double> %175, %.splat21
  %193 = fadd <4 x double> %191, %192
  %194 = fmul <4 x double> %177, %.splat23
  %195 = fadd <4 x double> %193, %194
  %196 = fmul <4 x double> %179, %.splat25
  %197 = fadd <4 x double> %195, %196
  %198 = fmul <4 x double> %181, %.splat27
  %199 = fadd <4 x double> %197, %198
  %200 = fmul <4 x double> %183, %.splat29
  %201 = fadd <4 x double> %199, %200
  %202 = fmul <4 x double> %185, %.splat31
  %203 = fadd <4 x double> %201, %202
  %204 = fmul <4 x double> %187, %.splat33
  %205 = fadd <4 x double> %203, %204
  %206 = getelementptr inbounds double, ptr %2, i64 %dot.inner.tiled.indvar38
  store <4 x double> %205, ptr %206, align 8
  br label %dot.inner.tiled.loop_header35, !llvm.loop !11

dot.inner.tiled.loop_exit34:                      ; preds = %dot.inner.tiled.loop_header35
  %207 = icmp eq i64 %3, 0
  br i1 %207, label %-true40, label %-after41

-after41:                                         ; preds = %-true40, %dot.inner.tiled.loop_exit34
  br label %dot.outer.tiled.loop_header, !llvm.loop !12

dot.outer.tiled.loop_exit:                        ; preds = %dot.outer.tiled.loop_header
  br label %-after

-false:                                           ; preds = %entry
  br label %-after

-true15:                                          ; preds = %dot.inner.tiled.loop_exit
  br label %-after16

-true40:                                          ; preds = %dot.inner.tiled.loop_exit34
  br label %-after41

-true62:                                          ; preds = %dot.inner.tiled.loop_exit56
  br label %-after63
}

attributes #0 = { uwtable "frame-pointer"="all" "prefer-vector-width"="256" }
attributes #1 = { uwtable "denormal-fp-math"="preserve-sign" "no-frame-pointer-elim"="false" }

!xla_cpu_memory_region_name = !{!0}
!llvm.module.flags = !{!1}

!0 = !{!"xla_cpu_emitter__dot_kernel_emitter__hlo_opcode__dot"}
!1 = !{i32 1, !"xla_dylib_index", i64 6}
!2 = !{}
!3 = !{i64 56}
!4 = !{i64 64}
!5 = !{i64 672}
!6 = !{i64 96}
!7 = distinct !{!7, !8, !9}
!8 = !{!"llvm.loop.unroll.disable"}
!9 = !{!"llvm.loop.vectorize.enable", i1 false}
!10 = distinct !{!10, !8, !9}
!11 = distinct !{!11, !8, !9}
!12 = distinct !{!12, !8, !9}
