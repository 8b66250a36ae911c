"""The count of launching instructions in a compiled program, on a program written by hand."""

import kernels

PROGRAM = """HloModule jit_step

%fused (p: f32[2]) -> f32[2] {
  %p = f32[2]{0} parameter(0)
  ROOT %add.1 = f32[2]{0} add(%p, %p), metadata={op_name="jit(step)/jvp(UNet)/add"}
}

ENTRY %main (a: f32[2], b: bf16[4,8]) -> (f32[2], f32[2]) {
  %a = f32[2]{0} parameter(0)
  %b = bf16[4,8]{1,0} parameter(1)
  %c = f32[] constant(0)
  %copy.1 = f32[2]{0} copy(%a), metadata={op_name="state.params"}
  %conv = (bf16[4,8], u8[0]) custom-call(%b), custom_call_target="__cudnn$conv", {op_name="jvp(N)"}
  %part = bf16[4,8]{1,0} get-tuple-element(%conv), index=0
  %gemm_fusion_dot.3 = f32[2]{0} fusion(%part), metadata={op_name="jit(step)/muon/dot"}
  %loop = (f32[2]{0}, (f32[2]{0}, s32[])) fusion(%a), {op_name="jit(step)/transpose(jvp(N))/mul"}
  ROOT %tuple = (f32[2]{0}, f32[2]{0}) tuple(%copy.1, %gemm_fusion_dot.3)
}

%after (q: f32[2]) -> f32[2] {
  ROOT %late = f32[2]{0} copy(%q)
}
"""


def test_instructions_that_launch_something_are_counted_by_kind_and_part():
  found = [(i.kind, i.part) for i in kernels.launching_instructions(PROGRAM)]
  assert found == [
    ("copy", "update"),
    ("convolution", "forward"),
    ("matrix product", "muon"),
    ("fusion", "backward"),
  ]


def test_the_estimate_counts_the_traffic_of_images_and_one_slice_of_parameters():
  program = """
ENTRY %main (w: f32[100,500], x: bf16[1000,5000]) -> f32[500] {
  %w = f32[100,500]{1,0} parameter(0)
  %x = bf16[1000,5000]{1,0} parameter(1)
  %flat = f32[50000]{0} bitcast(%w)
  %slice = f32[500]{0} fusion(%flat), kind=kLoop, calls=%computation.1
  %twice = bf16[1000,5000]{1,0} fusion(%x, %slice), kind=kLoop, calls=%computation.2
  %conv = bf16[1000,5000]{1,0} custom-call(%twice), custom_call_target="__cudnn$convForward"
  ROOT %sum = f32[500]{0} fusion(%conv, %twice), kind=kInput, calls=%computation.3
}
"""
  found = list(kernels.launching_instructions(program))
  assert [i.bytes for i in found] == [4_000, 20_002_000, 20_000_000, 20_002_000]
  # An empty kernel, and two that move 20 MB at 2.5 TB/s; the convolution's arithmetic takes 1 ms.
  ms = kernels.estimate_ms(found, convolution_flops=330_000_000_000)
  assert abs(ms - (0.0018 + 2 * 20.002 / 2500 + 1)) < 1e-9
