"""Sums over the kernels of a synthetic profile, in the layout that JAX writes on a GPU."""

import gzip
import json

import kernel_profile
import pytest

# Of a compiled program: a fusion of the gradient, one of the update, and a product of the update.
HLO = """
ENTRY %main {
  %loop_add_fusion.1 = f32[8]{0} fusion(%p), metadata={op_name="jit(step)/jvp(UNet)/add"}
  %input_reduce_fusion.2 = f32[] fusion(%p), metadata={op_name="jit(step)/jit(norm)/reduce_sum"}
  ROOT %gemm_fusion_dot.976 = f32[8,8]{1,0} fusion(%p), metadata={op_name="jit(step)/dot_general"}
}
"""


def write_profile(folder, kernels):
  """Writes kernels (name, start, duration, arguments) of one stream beside events to ignore."""
  metadata = lambda pid, name, value, **more: {
    "ph": "M", "pid": pid, "name": name, "args": {"name": value}, **more
  }  # fmt: skip
  events = [
    metadata(1, "process_name", "/device:GPU:0"),
    metadata(2, "process_name", "/host:CPU"),
    metadata(1, "thread_name", "Stream #13(Compute,MemcpyD2D)", tid=13),
    metadata(1, "thread_name", "XLA Ops", tid=14),
    metadata(2, "thread_name", "Stream of another process", tid=13),
    {"ph": "X", "pid": 2, "tid": 13, "ts": 0, "dur": 900, "name": "on the host"},
    {"ph": "X", "pid": 1, "tid": 14, "ts": 0, "dur": 900, "name": "loop_add_fusion_1"},
    {},  # The last event of a file may be empty.
  ]
  for name, start, duration, arguments in kernels:
    event = {"ph": "X", "pid": 1, "tid": 13, "ts": start, "dur": duration, "name": name}
    events.append(event | ({"args": arguments} if arguments else {}))
  path = folder / "plugins" / "profile" / "2026_01_01" / "host.trace.json.gz"
  path.parent.mkdir(parents=True)
  with gzip.open(path, "wt") as file:
    json.dump({"traceEvents": events}, file)


def test_kernels_are_summed_by_phase_and_kind(tmp_path):
  write_profile(
    tmp_path,
    [
      # In a CUDA graph the operation is not known, and the name of the kernel determines it.
      ("gemm_fusion_dot_976", 60, 5.0, {"hlo_op": "command_buffer_1"}),
      ("loop_add_fusion_1", 10, 2.0, {"hlo_op": "command_buffer_1"}),
      ("sm90_xmma_fprop_implicit_gemm_bf16", 20, 30.0, {"hlo_op": "custom-call.7"}),
      ("nvjet_sm90_64x64", 55, 4.0, None),  # As the kernel before it: gradient.
      ("input_reduce_fusion_2", 58, 1.0, None),
      ("nvjet_sm90_64x64", 70, 3.0, None),  # As the kernel before it: update.
      ("Memset 3", 80, 0.5, None),
      # Outside of a CUDA graph, the profile itself names the operation.
      ("wrapped_convert_5", 90, 1.5, {"tf_op": "jit(step)/transpose(jvp(UNet))/convert"}),
    ],
  )
  kernels = kernel_profile.read_kernels(tmp_path)
  assert [kernel.start_us for kernel in kernels] == [10, 20, 55, 58, 60, 70, 80, 90]
  summary = kernel_profile.summarise(kernels, kernel_profile.operation_names([HLO]), steps=2, top=1)
  assert (summary["kernels"], summary["ms"]) == (4, 0.0235)
  found = {(row["phase"], row["kind"]): (row["kernels"], row["ms"]) for row in summary["kinds"]}
  assert found == {
    ("gradient", "convolution"): (0.5, 0.015),
    ("gradient", "matrix product"): (0.5, 0.002),
    ("gradient", "elementwise"): (1.0, 0.00175),
    ("update", "matrix product"): (1.0, 0.004),
    ("update", "reduction"): (0.5, 0.0005),
    ("update", "copy"): (0.5, 0.00025),
  }
  (longest,) = summary["top"]
  assert longest == {
    "phase": "gradient", "kernel": "sm90_xmma_fprop_implicit_gemm_bf16", "launches": 0.5, "us": 15.0
  }  # fmt: skip


def test_a_profile_without_a_gpu_has_no_kernels(tmp_path):
  write_profile(tmp_path, [])
  assert kernel_profile.summarise(kernel_profile.read_kernels(tmp_path), {}, 2)["kernels"] == 0
  with pytest.raises(FileNotFoundError, match=r"no plugins/profile"):
    kernel_profile.read_kernels(tmp_path / "plugins")
