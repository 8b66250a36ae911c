"""Sampling speed by sampler and number of steps, on one network, interleaved.

python benchmarks/sampling.py --steps 10 50 --batch-size 64
"""

import dataclasses
import functools
from typing import Annotated, Any, Literal

import common
import jax
import jax.numpy as jnp
import tyro
from jax.sharding import Mesh
from train_step import NETWORKS

from ddpm_jax.components import build_components
from ddpm_jax.config.sampling import SamplerName
from ddpm_jax.config.schema import Config, DiffusionConfig
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.runtime.devices import make_mesh, replicated, sharded, use_cpu_devices
from ddpm_jax.sampling.generate import SampleInputs, sample_batch
from ddpm_jax.sampling.trained import Trained
from ddpm_jax.storage.runs import ImageInfo


@dataclasses.dataclass(frozen=True)
class Arguments:
  network: Literal["quick", "reference", "mnist"] = "quick"
  """Network to sample from. Its parameters are random, which does not change the time."""
  samplers: tuple[SamplerName, ...] = ("unipc", "ddim", "ancestral")
  """Samplers to time."""
  steps: tuple[int, ...] = (10, 50)
  """Numbers of steps to time each sampler with."""
  batch_size: int = 64
  """Images generated at once."""
  cpu_devices: int = 0
  """Virtual devices to split a CPU into; 0 chooses, as sample.py does."""
  repetitions: int = 5
  """Timed rounds; every case runs once in each."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def random_model(config: Config, mesh: Mesh) -> Trained:
  """Returns an unconditional model of 28x28 images with random parameters."""
  shape = (28, 28, 1)
  components = build_components(config, shape, 0, mesh)
  params = jax.jit(lambda: components.init_params(0), out_shardings=replicated(mesh))()
  tables = components.schedule.tables(params["schedule"])
  return Trained(config, components, params["network"], tables, ImageInfo(shape, 0, 0), 0)


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  use_cpu_devices(arguments.batch_size, arguments.cpu_devices)
  mesh = make_mesh()
  config = Config(
    diffusion=DiffusionConfig(schedule="cosine", parameterization="v"),
    unet=NETWORKS[arguments.network],
  )
  model = random_model(config, mesh)
  keys = jax.device_put(sample_keys(0, jnp.arange(arguments.batch_size)), sharded(mesh))
  cases: dict[str, Any] = {}
  rows: list[dict[str, Any]] = []
  for sampler in arguments.samplers:
    for steps in arguments.steps:
      trained = model.with_sampling(sampler=sampler, steps=steps)
      params = jax.device_put(trained.sampler_params(), replicated(mesh))
      compiled, cost = common.compile_with_cost(
        sample_batch, trained.components.denoiser, params, keys, SampleInputs(),
        shape=trained.images.image_shape,
      )  # fmt: skip
      name = f"{sampler}, {steps} steps"
      cases[name] = functools.partial(compiled, params, keys, SampleInputs())
      rows.append({"sampler": name, "network calls": trained.nfe(), **cost})
  seconds = common.interleaved(cases, arguments.repetitions)
  table = []
  for row in rows:
    times = common.spread(seconds[row["sampler"]])
    nfe_per_second = 1e3 * arguments.batch_size * row["network calls"] / times["median_ms"]
    table.append(
      {
        "sampler": row["sampler"],
        "network calls": row["network calls"],
        "images/s": 1e3 * arguments.batch_size / times["median_ms"],
        "calls/s": nfe_per_second,
        **times,
        # XLA counts the body of the scan once, whatever the number of steps.
        "GFLOP/s": common.quotient(row["gflop"], arguments.batch_size / nfe_per_second),
        **{key: row[key] for key in ("compile_s", "gflop", "memory_mb")},
      }
    )
  common.report(
    f"sampling, {arguments.network}, batch {arguments.batch_size}", table, arguments.json
  )


if __name__ == "__main__":
  main()
