"""Counts the GPU kernels of a training step, compiled for an H100 on a machine without a GPU.

make kernels ARGS="--json docs/benchmarks/kernels.json"

Nothing runs, so there are counts and sizes but no times on the card. On an H100 the profile of a
step had 4,733 kernels where this count is 4,609.
"""

import collections
import dataclasses
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any, Literal, NamedTuple

import common
import jax
import numpy as np
import tyro
from jax.experimental import topologies
from jax.sharding import Mesh

from configs import load_presets
from ddpm_jax.commands import cli
from ddpm_jax.components import build_components
from ddpm_jax.errors import suggest
from ddpm_jax.runtime.devices import AXIS, replicated, sharded
from ddpm_jax.storage.checkpoints import abstract_state
from ddpm_jax.training import loop, parallel
from ddpm_jax.training.state import make_create
from ddpm_jax.training.step import Batch

# The properties of the card that the compiler uses.
_CARD = Path(__file__).with_name("h100.txtpb")
_LAUNCH_NOTHING = {"parameter", "constant", "bitcast", "get-tuple-element", "tuple", "iota"}


@dataclasses.dataclass(frozen=True)
class Arguments:
  presets: tyro.conf.Positional[tuple[str, ...]] = ("mnist",)
  """Presets whose training step is compiled."""
  optimizers: tuple[Literal["adamw", "muon"], ...] = ("adamw", "muon")
  """Optimizers to compile each preset with."""
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
  """

  kind: str
  part: str
  name: str


def launching_instructions(text: str) -> Iterator[Instruction]:
  """Yields the instructions of a program's entry computation that launch something.

  Args:
    text: an optimized HLO module.
  """
  entry = text[text.index("\nENTRY") :].split("\n}", 1)[0]
  for line in entry.splitlines():
    found = re.match(r"\s+(?:ROOT )?%(\S+) = (.*)", line)
    if not found:
      continue
    opcode = re.match(r"[\w-]+", _without_type(found[2]))
    if opcode is None or opcode[0] in _LAUNCH_NOTHING:
      continue
    name = re.search(r'op_name="([^"]*)"', line)
    yield Instruction(
      _kind(opcode[0], found[1], line), _part(name[1] if name else ""), name[1] if name else ""
    )


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
    and the text of the compiled program.
  """
  topology: Any = topologies.get_topology_desc(
    platform="cuda", target_config=_CARD.read_text(), topology="1x1x1"
  )
  mesh = Mesh(np.asarray(topology.devices), (AXIS,))
  components = build_components(config, (28, 28, 1), 10, mesh)
  state = abstract_state(make_create(components, 0, packed=True), replicated(mesh))
  size = config.training.batch_size
  shape: Any = lambda dims, dtype: jax.ShapeDtypeStruct(dims, dtype, sharding=sharded(mesh))
  batch = Batch(shape((size, 28, 28, 1), np.uint8), *[shape((size,), np.int32)] * 2)
  step: Any = parallel.jit_over_mesh(loop.build_step(config, components, mesh), mesh)
  start = time.perf_counter()
  lowered = step.lower(state, batch)
  traced = time.perf_counter()
  compiled = lowered.compile()
  return {
    "trace_s": traced - start,
    "compile_s": time.perf_counter() - traced,
    "stablehlo": len(re.findall(r'= "?stablehlo\.', lowered.as_text())),
    "temporary_mb": compiled.memory_analysis().temp_size_in_bytes / 1e6,
    "text": compiled.as_text(),
  }


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  jax.config.update("jax_platforms", "cpu")  # Otherwise JAX looks for a card to run on.
  presets = load_presets()
  for preset in arguments.presets:
    if preset not in presets:
      cli.fail(f"unknown preset {preset!r}; {suggest(preset, presets)}")
  rows = []
  for preset in arguments.presets:
    for optimizer in arguments.optimizers:
      config = presets[preset][1]
      named = dataclasses.replace(config.optimizer, name=optimizer)
      compiled = compile_step(dataclasses.replace(config, optimizer=named))
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
          "launches": len(found),
          **{kind: kinds[kind] for kind in ("fusion", "matrix product", "convolution", "copy")},
          **{part: parts[part] for part in ("forward", "backward", "update", "muon")},
          **compiled,
        }
      )
  common.report("kernels of a training step on an H100", rows, arguments.json)


if __name__ == "__main__":
  main()
