"""Speed of training steps and sampling compared with diffusers in PyTorch, on the same network.

make peers && python benchmarks/against_diffusers.py --json docs/benchmarks/against_diffusers.json
python benchmarks/against_diffusers.py --repetitions 0 --steps 10 --samplers ancestral ddim unipc

Both train the network of 1,112,801 parameters in float32 with the same batch size: forward,
backward, AdamW and EMA. Both generate images with the same samplers. Both use all cores of a CPU.
"""

import dataclasses
import functools
import statistics
from collections.abc import Callable
from typing import Annotated, Any, Literal

import common
import tyro
from peer import PYTHON, Peer, in_turn, require_python
from sampling import random_model
from train_step import NETWORKS, Case
from train_step import Arguments as StepArguments

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, UNetConfig
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import make_mesh, use_cpu_devices

# 9 % faster than 64 for the reference network, whose layers then leave the cache.
SAMPLING_BATCH_SIZE = 16
# The samplers that diffusers has as well.
SharedSampler = Literal["ancestral", "ddim", "deis", "dpm_solver", "euler", "heun", "unipc"]


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` creates."""
  batch_size: int = 64
  """Images per training step, and images to generate."""
  samplers: tuple[SharedSampler, ...] = ("ddim",)
  """Samplers to compare."""
  steps: int = 50
  """Steps of each sampler."""
  repetitions: int = 11
  """Timed rounds of training steps; both run in each. 0 leaves them out."""
  in_a_row: int = 5
  """Training steps of one before those of the other."""
  draws: int = 3
  """Timed rounds of sampling; both run in each. 0 leaves them out."""
  cpu_devices: int = 0
  """Virtual devices to split a CPU into; 0 chooses, as train.py does."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def make_sampling(num: int, sampling: SamplingConfig, network: UNetConfig) -> Callable[[], Any]:
  """Returns a function that generates images with random parameters, in batches for the cache."""
  mesh = make_mesh()
  model = random_model(Config(unet=network, sampling=sampling), mesh)
  return functools.partial(model.sample, num, batch_size=SAMPLING_BATCH_SIZE, mesh=mesh)


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  require_python(arguments.python)
  cpu_allocator.retain_freed_memory()  # As train.py does.
  use_cpu_devices(arguments.batch_size, arguments.cpu_devices)
  peer = Peer(arguments.python, "diffusers", "--batch-size", arguments.batch_size)
  peak = common.matmul_peak()
  size, rows = arguments.batch_size, []
  measured: list[tuple[str, tuple[list[float], list[float]], float | None]] = []
  if arguments.repetitions:
    case = Case(StepArguments(batch_size=size), NETWORKS["reference"], "jit")
    train = lambda: peer.ask("train_step")
    seconds = in_turn(case, train, arguments.repetitions, arguments.in_a_row)
    measured.append(("training step", seconds, case.gflop))
  for name in arguments.samplers if arguments.draws else ():
    sample = make_sampling(
      size, SamplingConfig(sampler=name, steps=arguments.steps), NETWORKS["reference"]
    )
    options = {"num": size, "steps": arguments.steps, "sampler": name}
    seconds = in_turn(sample, functools.partial(peer.ask, "sample", **options), arguments.draws)
    measured.append((f"drawing, {arguments.steps} steps of {name}", seconds, None))
  for what, (ours, theirs), gflop in measured:
    median = statistics.median(ours)
    gflops = common.quotient(gflop, median)
    rows.append(
      {
        "what": what,
        "ours_ms_per_image": 1e3 * median / arguments.batch_size,
        "diffusers_ms_per_image": 1e3 * statistics.median(theirs) / arguments.batch_size,
        "ratio": statistics.median(theirs) / median,
        "ratio_of_best": min(theirs) / min(ours),
        "GFLOP/s": gflops,
        "share_of_matmul_peak": common.quotient(gflops, peak),
      }
    )
  print(f"peer: {peer.about}; matrix products: {peak:.0f} GFLOP/s")
  common.report(f"against diffusers, batch {arguments.batch_size}", rows, arguments.json, peak=peak)


if __name__ == "__main__":
  main()
