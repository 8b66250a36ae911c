"""How fast is sampling? Samplers and numbers of steps on one network, interleaved.

python benchmarks/sampling.py --steps 10 50 --batch-size 64
"""

import dataclasses
import functools
from typing import Annotated, Any, Literal

import common
import jax
import jax.numpy as jnp
import tyro
from train_step import NETWORKS

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplerName, SamplingConfig
from ddpm_jax.config.schema import Config, DiffusionConfig
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.runtime.devices import make_mesh, replicated, sharded, use_cpu_devices
from ddpm_jax.sampling.generate import Given, Learned, make_draw, sampling_grid


@dataclasses.dataclass(frozen=True)
class Arguments:
  network: Literal["quick", "reference", "mnist"] = "quick"
  """Network to draw from, with random parameters: the time is the same."""
  samplers: tuple[SamplerName, ...] = ("unipc", "ddim", "ancestral")
  """Samplers to time."""
  steps: tuple[int, ...] = (10, 50)
  """Numbers of steps to time each with."""
  batch_size: int = 64
  """Images drawn at once."""
  cpu_devices: int = 0
  """Virtual devices to split a CPU into; 0 chooses, as sample.py does."""
  repetitions: int = 5
  """Timed rounds, each case once in every round."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Write the table there, too."""


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  use_cpu_devices(arguments.batch_size, arguments.cpu_devices)
  mesh = make_mesh()
  config = Config(
    diffusion=DiffusionConfig(schedule="cosine", parameterization="v"),
    unet=NETWORKS[arguments.network],
  )
  model = components.build_model(config, (28, 28, 1), 0)
  initialise = lambda: model.init(jax.random.key(0), jnp.zeros((1, 28, 28, 1)), jnp.zeros(1))
  params = jax.jit(initialise, out_shardings=replicated(mesh))()["params"]
  tables = components.build_schedule(config.diffusion).tables({})
  keys = jax.device_put(sample_keys(0, jnp.arange(arguments.batch_size)), sharded(mesh))
  cases: dict[str, Any] = {}
  rows: list[dict[str, Any]] = []
  for sampler in arguments.samplers:
    for steps in arguments.steps:
      sampling = SamplingConfig(sampler=sampler, steps=steps)
      draw = make_draw(model, config, sampling, (28, 28, 1))
      learned = Learned(params, tables, sampling_grid(tables, sampling))
      learned = jax.device_put(learned, replicated(mesh))
      compiled, cost = common.compile_with_cost(draw, learned, keys, Given())
      calls = components.network_calls(sampling)
      name = f"{sampler}, {steps} steps"
      cases[name] = functools.partial(compiled, learned, keys, Given())
      rows.append({"sampler": name, "network calls": calls, **cost})
  seconds = common.interleaved(cases, arguments.repetitions)
  table = []
  for row in rows:
    times = common.spread(seconds[row["sampler"]])
    calls_per_second = 1e3 * arguments.batch_size * row["network calls"] / times["median_ms"]
    table.append(
      {
        "sampler": row["sampler"],
        "network calls": row["network calls"],
        "images/s": 1e3 * arguments.batch_size / times["median_ms"],
        "calls/s": calls_per_second,
        **times,
        # XLA counts the body of the scan once, whatever the number of steps.
        "GFLOP/s": row["gflop"] * calls_per_second / arguments.batch_size,
        **{key: row[key] for key in ("compile_s", "gflop", "memory_mb")},
      }
    )
  common.report(
    f"sampling, {arguments.network}, batch {arguments.batch_size}", table, arguments.json
  )


if __name__ == "__main__":
  main()
