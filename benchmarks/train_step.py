"""Speed of a training step with its batch, by network and parallelism, interleaved.

python benchmarks/train_step.py --networks quick reference --batch-size 16
"""

import dataclasses
import time
from typing import Annotated, Any, Literal

import common
import jax
import numpy as np
import tyro

from ddpm_jax.commands import cli
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config, OptimizerConfig, TrainingConfig, UNetConfig
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.errors import UserError
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import make_mesh, replicated, use_cpu_devices
from ddpm_jax.storage.checkpoints import abstract_state
from ddpm_jax.training import parallel
from ddpm_jax.training.dispatch import make_dispatch, next_batch
from ddpm_jax.training.loop import build_step
from ddpm_jax.training.state import initialise, make_create

NETWORKS = {
  "quick": UNetConfig(channels=(32, 64), blocks_per_level=1, patch_size=2),
  # diffusers' UNet2DModel of the tests: 1,112,801 parameters at full resolution.
  "reference": UNetConfig(channels=(32, 64, 64), blocks_per_level=1),
  "mnist": UNetConfig(channels=(64, 128, 128), blocks_per_level=2, dropout=0.1),
}


@dataclasses.dataclass(frozen=True)
class Arguments:
  networks: tuple[Literal["quick", "reference", "mnist"], ...] = ("quick", "reference")
  """Networks to time."""
  ways: tuple[Literal["jit", "pmap"], ...] = ("jit", "pmap")
  """Kinds of data parallelism to time."""
  batch_size: int = 16
  """Images per step."""
  dtype: Literal["float32", "bfloat16"] = "float32"
  """Data type of the computation."""
  cpu_devices: int = 0
  """Virtual devices to split a CPU into; 0 chooses, as train.py does."""
  repetitions: int = 15
  """Timed rounds; every case runs once in each."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


class Case:
  """Training steps of one network with one kind of parallelism, as train.py takes them."""

  def __init__(
    self, arguments: Arguments, network: UNetConfig, parallelism: Literal["jit", "pmap"]
  ):
    size = arguments.batch_size
    config = Config(
      unet=dataclasses.replace(network, dtype=arguments.dtype),
      optimizer=OptimizerConfig(),
      training=TrainingConfig(batch_size=size, parallelism=parallelism),
    )
    rng = np.random.default_rng(0)
    images = rng.integers(0, 256, (4 * size, 28, 28, 1), np.uint8)
    data = Dataset(images, np.zeros(4 * size, np.int32), 0)
    training, mesh = config.training, make_mesh()
    components = build_components(config, (28, 28, 1), 0, mesh)
    create = make_create(components, training.seed, packed=True)
    like = abstract_state(create, replicated(mesh))
    train_step = build_step(config, components, mesh)
    # Operations are counted in the step on the whole batch, without pmap.
    whole: Any = parallel.jit_over_mesh(dataclasses.replace(train_step, axis_name=None), mesh)
    self.gflop = common.count_gflop(whole.lower(like, next_batch(data, training, 0, mesh)))
    self.state = initialise(create, mesh)
    start = time.perf_counter()
    self.dispatch = make_dispatch(
      training, train_step, data, mesh, like, components.feature_map_size
    )
    jax.block_until_ready(self())
    self.compile_s = time.perf_counter() - start

  def __call__(self) -> Any:
    self.state, metrics = self.dispatch(self.state, 0)
    return metrics


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  cpu_allocator.retain_freed_memory()  # As train.py does.
  use_cpu_devices(arguments.batch_size, arguments.cpu_devices)
  try:
    parallel.check_devices(TrainingConfig(batch_size=arguments.batch_size), make_mesh())
  except UserError as error:
    cli.fail(error)
  cases = {
    f"{network}, {parallelism}": Case(arguments, NETWORKS[network], parallelism)
    for network in arguments.networks
    for parallelism in arguments.ways
  }
  peak = common.matmul_peak()
  seconds = common.interleaved(cases, arguments.repetitions)
  rows = []
  for name, case in cases.items():
    times = common.spread(seconds[name])
    gflops = common.quotient(case.gflop, times["median_ms"] / 1e3)
    rows.append(
      {
        "network": name,
        "parameters": sum(leaf.size for leaf in jax.tree.leaves(case.state.params)),
        "images/s": 1e3 * arguments.batch_size / times["median_ms"],
        **times,
        "gflop": case.gflop,
        "GFLOP/s": gflops,
        "share_of_matmul_peak": common.quotient(gflops, peak),
        "first_step_s": case.compile_s,
      }
    )
  common.report(f"training step, batch {arguments.batch_size}", rows, arguments.json, peak=peak)


if __name__ == "__main__":
  main()
