"""Time of an optimizer's update on the network of a preset, without the gradient.

PYTHONPATH=. python benchmarks/optimizer.py --json docs/benchmarks/optimizer.json
"""

import dataclasses
from collections.abc import Callable
from typing import Annotated, Any

import common
import jax
import jax.numpy as jnp
import optax
import optax.contrib
import tyro

from configs import load_presets
from ddpm_jax.commands import cli
from ddpm_jax.components import build_components
from ddpm_jax.errors import suggest
from ddpm_jax.optimization.muon import muon
from ddpm_jax.optimization.packing import unpack
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.devices import make_mesh, replicated, use_cpu_devices
from ddpm_jax.training.state import initialise, make_create


@dataclasses.dataclass(frozen=True)
class Arguments:
  preset: tyro.conf.Positional[str] = "quick"
  """Preset whose network is updated."""
  repetitions: int = 31
  """Timed rounds; every optimizer runs once in each."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def kernels_only(params: Any) -> Any:
  """Returns optax's dimension numbers for kernels, and None for parameters that Muon leaves out."""

  def one(leaf: Any) -> optax.contrib.MuonDimensionNumbers | None:
    last = leaf.ndim - 1
    return optax.contrib.MuonDimensionNumbers(tuple(range(last)), last) if last > 0 else None

  return jax.tree.map(one, params)


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  cpu_allocator.retain_freed_memory()  # As train.py does.
  presets = load_presets()
  if arguments.preset not in presets:
    cli.fail(f"unknown preset {arguments.preset!r}; {suggest(arguments.preset, presets)}")
  config = presets[arguments.preset][1]
  use_cpu_devices(config.training.batch_size)
  mesh = make_mesh()
  components = build_components(config, (28, 28, 1), 0, mesh)
  params = initialise(make_create(components, config.training.seed, packed=True), mesh).params
  noise = lambda leaf: jax.random.normal(jax.random.key(leaf.size), leaf.shape)
  gradient = jax.device_put(jax.tree.map(noise, params), replicated(mesh))

  def update(
    optimizer: optax.GradientTransformation, gradient: Any = gradient, params: Any = params
  ) -> Callable[[], Any]:
    run = jax.jit(optimizer.update, out_shardings=replicated(mesh))
    state = jax.jit(optimizer.init, out_shardings=replicated(mesh))(params)
    return lambda: run(gradient, state, params)

  unpacked = jax.jit(unpack, out_shardings=replicated(mesh))

  cases = {
    "adamw": update(optax.adamw(1e-3)),
    "muon, shared out": update(muon(1e-3, mesh=mesh)),
    "muon, all on each device": update(muon(1e-3)),
    "muon of optax": update(
      optax.contrib.muon(
        1e-3, muon_weight_dimension_numbers=kernels_only, consistent_rms=jnp.float32(0.2)
      ),
      unpacked(gradient),
      unpacked(params),
    ),
  }
  seconds = common.interleaved(cases, arguments.repetitions)
  rows = [{"optimizer": name, **common.spread(seconds[name])} for name in cases]
  common.report(f"an update of {arguments.preset}", rows, arguments.json)


if __name__ == "__main__":
  main()
