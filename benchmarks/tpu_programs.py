"""Compiles the training step and all samplers for TPU v5e chips, on a machine without a TPU.

make tpu-programs ARGS="--batch-size 128 --json docs/benchmarks/tpu_programs.json"

Nothing runs, so there are sizes and operations but no times on the chip. XLA compiles with little
effort (O0); a chip's own program is faster and smaller.
"""

import concurrent.futures
import dataclasses
import os
import re
import sys
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

from ddpm_jax.commands import cli
from ddpm_jax.config.samplers import SAMPLERS
from ddpm_jax.runtime.devices import AXIS

# `make tpu-programs` installs libtpu here. In .venv, JAX would look for a TPU at every start.
LIBTPU = Path(__file__).resolve().parents[1] / ".libtpu" / "libtpu" / "libtpu.so"
_COLLECTIVE = re.compile(
  r" (all-reduce|all-gather|reduce-scatter|all-to-all|collective-permute)(?:-start)?\("
)
_HOST_TRANSFER = re.compile(r" (?:infeed|outfeed|send|recv)\(|_callback|MoveToHost|MoveToDevice")


@dataclasses.dataclass(frozen=True)
class Arguments:
  presets: tyro.conf.Positional[tuple[str, ...]] = ("mnist",)
  """Presets whose programs are compiled."""
  optimizers: tuple[Literal["adamw", "muon"], ...] = ("adamw", "muon")
  """Optimizers of the training step."""
  batch_size: int = 0
  """Images on each chip. 0: as in the preset."""
  chips: tuple[Literal[1, 16], ...] = (1, 16)
  """Number of chips that share a training step. 16 form a 4x4 mesh. Samplers use one chip."""
  samplers: tuple[str, ...] = tuple(SAMPLERS)
  """Samplers to compile, each with the preset's number of steps."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


class Case(NamedTuple):
  """A program to compile.

  Attributes:
    row: preset, program and chips, as in the table.
    traced: the program over all chips.
    counted_flops: our own count for one chip, with the body of a sampler's loop counted once.
  """

  row: dict[str, Any]
  traced: Any
  counted_flops: float


def cases(arguments: Arguments, devices: Any) -> Iterator[Case]:
  """Yields training steps, then samplers, for the first of the given devices."""
  mesh_of = lambda chips: Mesh(np.asarray(devices[:chips]), (AXIS,))
  for preset in arguments.presets:
    for optimizer in arguments.optimizers:
      config = ahead_of_time.load_config(preset, optimizer, arguments.batch_size)
      counted = _count(ahead_of_time.training_step(config, mesh_of(1)).trace())
      for chips in arguments.chips:
        size = config.training.batch_size * chips
        training = dataclasses.replace(config.training, batch_size=size)
        shared = dataclasses.replace(config, training=training)
        traced = ahead_of_time.training_step(shared, mesh_of(chips)).trace()
        row = {"preset": preset, "program": f"step, {optimizer}", "chips": chips}
        yield Case(row, traced, counted)
    for sampler in arguments.samplers:
      config = ahead_of_time.load_config(preset, "adamw", arguments.batch_size)
      sampling = dataclasses.replace(config.sampling, sampler=sampler)
      config = dataclasses.replace(config, sampling=sampling)
      traced = ahead_of_time.sampling(config, mesh_of(1), config.training.batch_size).trace()
      row = {"preset": preset, "program": f"sampler, {sampler}", "chips": 1}
      yield Case(row, traced, _count(traced) / sampling.steps)


def _count(traced: Any) -> int:
  return flops.count_jaxpr_flops(traced.jaxpr.jaxpr, "tpu")


def describe(case: Case, lowered: Any) -> dict[str, Any]:
  """Compiles a lowered program and returns its row of the table; sizes are those of one chip."""
  start = time.perf_counter()
  compiled = lowered.compile()
  seconds = time.perf_counter() - start
  memory, text = compiled.memory_analysis(), compiled.as_text()
  return case.row | {
    "arguments_mb": memory.argument_size_in_bytes / 1e6,
    "temporary_mb": memory.temp_size_in_bytes / 1e6,
    "code_mb": memory.generated_code_size_in_bytes / 1e6,
    "gflop": compiled.cost_analysis()["flops"] / 1e9,
    "counted_gflop": case.counted_flops / 1e9,
    **in_text(text),
    "compile_s": seconds,
  }


def in_text(text: str) -> dict[str, int]:
  """Counts collectives, exchanges with the host, and arrays in float64 of an optimized program."""
  return {
    "collectives": len(_COLLECTIVE.findall(text)),
    "host_transfers": len(_HOST_TRANSFER.findall(text)),
    "float64": len(re.findall(r"\bf64\[", text)),
  }


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  os.environ.setdefault("TPU_LIBRARY_PATH", str(LIBTPU))
  os.environ["ALLOW_MULTIPLE_LIBTPU_LOAD"] = "1"  # Otherwise only one process may load it.
  if not Path(os.environ["TPU_LIBRARY_PATH"]).is_file():
    cli.fail(f"{os.environ['TPU_LIBRARY_PATH']}: not found; run: make tpu-programs")
  for sampler in arguments.samplers:
    if sampler not in SAMPLERS:
      cli.fail(f"--samplers {sampler}: unknown; choose from {', '.join(SAMPLERS)}")
  jax.config.update("jax_platforms", "cpu")  # Otherwise JAX looks for a TPU to run on.
  jax.config.update("jax_optimization_level", "O0")  # `mnist` takes over ten minutes otherwise.
  topology: Any = topologies.get_topology_desc(platform="tpu", topology_name="v5e:4x4")
  # Everything is lowered before the threads start: while they compiled, JAX 0.10.2 once returned
  # the program of another sampler.
  lowered = [(case, case.traced.lower()) for case in cases(arguments, topology.devices)]
  # Each compilation takes one core.
  with concurrent.futures.ThreadPoolExecutor(os.cpu_count() or 1) as compiler:
    futures = [compiler.submit(describe, *each) for each in lowered]
    rows = []
    for number, future in enumerate(futures, 1):
      rows.append(future.result())
      print(f"{number}/{len(futures)}: {rows[-1]['program']}", file=sys.stderr, flush=True)
  common.report("programs for TPU v5e", rows, arguments.json)


if __name__ == "__main__":
  main()
