"""Counts the GPU kernels of a training step, compiled for an H100 on a machine without a GPU.

make kernels ARGS="--json docs/benchmarks/kernels.json"

Nothing runs, so there are counts and sizes, and a time that is only estimated. On an H100 the
profile of a step had 4,733 kernels where this count was 4,609. That step took 13.8 ms, and its
estimate is 13.6 ms.
"""

import collections
import dataclasses
import math
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import ahead_of_time
import common
import flops
import jax
import numpy as np
import tyro
from jax.experimental import topologies
from jax.sharding import Mesh

from ddpm_jax.runtime.devices import AXIS
from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning

# The properties of the card that the compiler uses.
_CARD = Path(__file__).with_name("h100.txtpb")
_LAUNCH_NOTHING = {"parameter", "constant", "bitcast", "get-tuple-element", "tuple", "iota"}
# Measured on an H100: microseconds of an empty kernel, bytes a second of kernels that read and
# write images, and floating-point operations a second of convolutions in bfloat16.
_EMPTY_KERNEL_US, _BYTES_PER_S, _CONVOLUTION_FLOPS = 1.8, 2.5e12, 330e12
_BYTES = {"pred": 1, "u8": 1, "s8": 1, "bf16": 2, "f16": 2, "f32": 4, "s32": 4, "u32": 4, "f64": 8}


@dataclasses.dataclass(frozen=True)
class Arguments:
  presets: tyro.conf.Positional[tuple[str, ...]] = ("mnist",)
  """Presets whose training step is compiled."""
  optimizers: tuple[Literal["adamw", "muon"], ...] = ("adamw", "muon")
  """Optimizers to compile each preset with."""
  batch_size: int = 0
  """Images in a step. 0: as in the preset."""
  hlo: Annotated[str, tyro.conf.arg(metavar="FOLDER")] = ""
  """Also write the compiled programs to this folder."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


class Instruction(NamedTuple):
  """An instruction of a compiled program that launches a kernel or a copy.

  Attributes:
    kind: "convolution", "matrix product", "copy" or "fusion", the last for all others.
    part: "forward", "backward", "muon" or "update".
    name: JAX's names of the operation, separated by slashes.
    bytes: size of its operands and results. Of a parameter, no more is counted than of the result,
      because an instruction usually reads one slice of packed parameters.
  """

  kind: str
  part: str
  name: str
  bytes: int


def launching_instructions(text: str) -> Iterator[Instruction]:
  """Yields the instructions of a program's entry computation that launch something.

  Args:
    text: an optimized HLO module.
  """
  entry = text[text.index("\nENTRY") :].split("\n}", 1)[0]
  sizes: dict[str, int] = {}
  parameters: set[str] = set()
  for line in entry.splitlines():
    found = re.match(r"\s+(?:ROOT )?%(\S+) = (.*)", line)
    if not found:
      continue
    operation = _without_type(found[2])
    size = sizes[found[1]] = _bytes(found[2].removesuffix(operation))
    opcode = re.match(r"[\w-]+", operation)
    operands = _operands(operation)
    if opcode is None or opcode[0] in _LAUNCH_NOTHING:
      if operation.startswith("parameter") or parameters.intersection(operands):
        parameters.add(found[1])
      continue
    name = re.search(r'op_name="([^"]*)"', line)
    read = sum(
      min(sizes[operand], size) if operand in parameters else sizes[operand] for operand in operands
    )
    yield Instruction(
      _kind(opcode[0], found[1], line),
      _part(name[1] if name else ""),
      name[1] if name else "",
      size + read,
    )


def estimate_ms(instructions: list[Instruction], convolution_flops: int) -> float:
  """Estimates the milliseconds of a program on an H100.

  Each instruction takes the time of an empty kernel or that of its memory traffic, whichever is
  longer. All convolutions take at least the time of their arithmetic.

  Args:
    instructions: from `launching_instructions`.
    convolution_flops: floating-point operations of the convolutions.
  """
  ms = lambda some: sum(max(_EMPTY_KERNEL_US / 1e3, i.bytes / _BYTES_PER_S * 1e3) for i in some)
  convolutions = [i for i in instructions if i.kind == "convolution"]
  others = [i for i in instructions if i.kind != "convolution"]
  return max(ms(convolutions), convolution_flops / _CONVOLUTION_FLOPS * 1e3) + ms(others)


def _bytes(types: str) -> int:
  """Returns the size of an array, or of a tuple of arrays, such as "(f32[2,3]{1,0}, s32[])"."""
  arrays = re.findall(r"\b([a-z]+\d*)\[([\d,]*)\]", types)
  return sum(_BYTES.get(t, 0) * math.prod(int(n) for n in d.split(",") if n) for t, d in arrays)


def _operands(operation: str) -> list[str]:
  """Returns the names of the operands of an instruction such as "fusion(%a, %b), kind=kLoop"."""
  inside = re.match(r"[\w-]+\(([^()]*)\)", operation)
  return re.findall(r"%([\w.\-]+)", inside[1]) if inside else []


def _without_type(instruction: str) -> str:
  """Removes the type of the result, which is an array or a tuple of arrays in parentheses."""
  if not instruction.startswith("("):
    return instruction.split(" ", 1)[1]
  depth = 0
  for place, character in enumerate(instruction):
    depth += (character == "(") - (character == ")")
    if depth == 0:
      return instruction[place + 1 :].lstrip()
  raise ValueError(f"unbalanced parentheses: {instruction[:80]}")


def _kind(opcode: str, result: str, line: str) -> str:
  if "__cudnn$conv" in line:
    return "convolution"
  if "gemm" in result or "__triton_gemm" in line or "cublas" in line:
    return "matrix product"
  return "copy" if opcode.startswith("copy") else "fusion"


def _part(name: str) -> str:
  if "muon" in name:
    return "muon"
  return "backward" if "transpose(" in name else "forward" if "jvp(" in name else "update"


def compile_step(config: Any) -> dict[str, Any]:
  """Compiles a training step on MNIST for one H100.

  Args:
    config: the configuration of the run.

  Returns:
    Times of tracing and compilation in seconds, memory in MB, the number of StableHLO operations,
    the floating-point operations, and the text of the compiled program.
  """
  topology: Any = topologies.get_topology_desc(
    platform="cuda", target_config=_CARD.read_text(), topology="1x1x1"
  )
  mesh = Mesh(np.asarray(topology.devices), (AXIS,))
  program = ahead_of_time.training_step(config, mesh)
  jax.clear_caches()  # Traces of the same layers in an earlier step.
  start = time.perf_counter()
  lowered = program.trace().lower()
  traced = time.perf_counter()
  compiled = lowered.compile()
  return {
    "trace_s": traced - start,
    "compile_s": time.perf_counter() - traced,
    "stablehlo": len(re.findall(r'= "?stablehlo\.', lowered.as_text())),
    "temporary_mb": compiled.memory_analysis().temp_size_in_bytes / 1e6,
    "gflop": flops.count_flops(program.function, *program.arguments, platform="cuda") / 1e9,
    "text": compiled.as_text(),
  }


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  jax.config.update("jax_platforms", "cpu")  # Otherwise JAX looks for a card to run on.
  skip_fusion_autotuning()
  rows = []
  for preset in arguments.presets:
    for optimizer in arguments.optimizers:
      config = ahead_of_time.load_config(preset, optimizer, arguments.batch_size)
      compiled = compile_step(config)
      text = compiled.pop("text")
      if arguments.hlo:
        Path(arguments.hlo).mkdir(parents=True, exist_ok=True)
        Path(arguments.hlo, f"{preset}-{optimizer}.txt").write_text(text)
      found = list(launching_instructions(text))
      kinds = collections.Counter(instruction.kind for instruction in found)
      parts = collections.Counter(instruction.part for instruction in found)
      rows.append(
        {
          "preset": preset,
          "optimizer": optimizer,
          "batch_size": config.training.batch_size,
          "launches": len(found),
          **{kind: kinds[kind] for kind in ("fusion", "matrix product", "convolution", "copy")},
          **{part: parts[part] for part in ("forward", "backward", "update", "muon")},
          **compiled,
          "estimated_ms": estimate_ms(found, int(compiled["gflop"] * 1e9)),
        }
      )
  common.report("kernels of a training step on an H100", rows, arguments.json)


if __name__ == "__main__":
  main()
