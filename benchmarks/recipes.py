"""Parameterizations, weightings, timestep samplers and schedules on MNIST at the same budget.

python benchmarks/recipes.py --steps 1200 --json docs/benchmarks/recipes.json

Every recipe trains the network of the preset `quick` from the same seed on the same batches for the
same number of steps, and differs from the first recipe in one choice. The variational bound is then
computed on images of the test split, with the analytic variance measured on training images, and
with the network's own variance if it has learned one. The errors of eps and x_0 are measured at
uniform timesteps of the cosine schedule. Recipes that the JSON file already has are not trained
again.
"""

import dataclasses
import json
import time
from pathlib import Path
from typing import Annotated, Any

import common
import jax
import jax.numpy as jnp
import numpy as np
import tyro
from jax.sharding import Mesh

from ddpm_jax.components import Components, build_components
from ddpm_jax.config.schema import (
  Config,
  DiffusionConfig,
  OptimizerConfig,
  TrainingConfig,
  UNetConfig,
)
from ddpm_jax.data.datasets import Dataset, load_dataset, to_model_range
from ddpm_jax.diffusion.gaussian import VarianceFn, q_sample
from ddpm_jax.diffusion.levels import level_at_logsnr
from ddpm_jax.diffusion.likelihood import variational_bound
from ddpm_jax.diffusion.reverse_variances import estimate_analytic_variance, learned_range
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.schedules import cosine_betas, make_schedule
from ddpm_jax.optimization.packing import unpack
from ddpm_jax.runtime.devices import make_mesh, replicated, sharded, use_cpu_devices
from ddpm_jax.runtime.progress import progress_bar
from ddpm_jax.storage.checkpoints import abstract_state
from ddpm_jax.training.dispatch import make_dispatch
from ddpm_jax.training.loop import build_step
from ddpm_jax.training.state import initialise, make_create

# The network and optimizer of the preset `quick`, with AdamW.
FIRST = Config(
  diffusion=DiffusionConfig(schedule="cosine", parameterization="v", timestep_sampler="stratified"),
  unet=UNetConfig(channels=(32, 64), blocks_per_level=1, patch_size=2),
  optimizer=OptimizerConfig(
    learning_rate=2e-3, warmup_steps=200, decay="cosine", beta2=0.99, ema_decay=0.999
  ),
  training=TrainingConfig(batch_size=16),
)
# The simple loss as the variational bound in continuous time.
_BOUND = {"schedule": "logsnr", "weighting": "snr"}
# Fields of DiffusionConfig; fourier_features is one of UNetConfig.
RECIPES: dict[str, dict[str, Any]] = {
  "v, simple, stratified": {},
  "eps": {"parameterization": "eps"},
  "x_0": {"parameterization": "x_0"},
  "snr": {"weighting": "snr"},
  "min_snr": {"weighting": "min_snr"},
  "soft_min_snr": {"weighting": "soft_min_snr"},
  "truncated_snr": {"weighting": "truncated_snr"},
  "p2": {"weighting": "p2"},
  "uniform t": {"timestep_sampler": "uniform"},
  "loss_aware t": {"timestep_sampler": "loss_aware"},
  "huber": {"loss": "huber", "huber_delta": 0.5},
  "zero terminal SNR": {"zero_terminal_snr": True},
  "sigmoid schedule": {"schedule": "sigmoid"},
  "linear schedule": {"schedule": "linear"},
  "hybrid": {"loss": "hybrid", "learned_variance": True},
  "vlb": {"loss": "vlb", "learned_variance": True},
  "vlb, loss_aware t": {"loss": "vlb", "learned_variance": True, "timestep_sampler": "loss_aware"},
  "vlb, learned schedule": {"loss": "vlb", "learned_variance": True, "schedule": "learned"},
  "logsnr schedule, snr": _BOUND,
  "logsnr schedule, snr, Fourier features": {**_BOUND, "fourier_features": (5, 6, 7)},
  "categorical": {**_BOUND, "parameterization": "categorical"},
  "categorical, loss_aware t": {
    **_BOUND, "parameterization": "categorical", "timestep_sampler": "loss_aware",
  },
  "categorical, Fourier features": {
    **_BOUND, "parameterization": "categorical", "fourier_features": (5, 6, 7),
  },
}  # fmt: skip
_ERROR_LEVELS = 16


@dataclasses.dataclass(frozen=True)
class Arguments:
  steps: int = 1200
  """Optimizer steps of each recipe, over which the learning rate decays."""
  images: int = 512
  """Number of test images to measure on."""
  only: tuple[str, ...] = ()
  """Recipes to train; empty means all."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file; its recipes are not trained again."""


def train(
  config: Config, components: Components, data: Dataset, mesh: Mesh, name: str
) -> tuple[Any, float]:
  """Returns the EMA parameters after all steps, and the seconds of the steps after the first."""
  training = config.training
  create = make_create(components, training.seed, packed=True)
  like = abstract_state(create, replicated(mesh))
  train_step = build_step(config, components, mesh)
  dispatch = make_dispatch(training, train_step, data, mesh, like, components.feature_map_size)
  state = initialise(create, mesh)
  start = time.perf_counter()
  with progress_bar(training.steps, label=name) as bar:
    for i in range(training.steps):
      state, metrics = dispatch(state, i)
      jax.block_until_ready(metrics)  # Many queued steps can deadlock the devices of a CPU.
      if i == 0:
        start = time.perf_counter()
      elif i % 50 == 0:
        bar.set_postfix_str(f"loss {float(metrics['loss']):.4f}")
      bar.update()
  jax.block_until_ready(state)
  return unpack(state.ema_params), time.perf_counter() - start


def measure(
  components: Components, params: Any, train_data: Dataset, test_images: Any, mesh: Mesh
) -> dict[str, float | None]:
  """Returns the variational bounds and the errors of eps and x_0 on test images."""
  denoiser = components.denoiser.bind
  tables = components.schedule.tables(params["schedule"])
  levels = make_schedule(cosine_betas(1000))
  x_0 = jax.device_put(to_model_range(test_images), sharded(mesh))
  keys = jax.device_put(sample_keys(1, jnp.arange(len(x_0))), sharded(mesh))

  @jax.jit
  def bound(params: Any, variance_fn: Any, x_0: jax.Array, keys: jax.Array) -> Any:
    return variational_bound(denoiser(params), tables, x_0, keys, variance_fn=variance_fn)

  @jax.jit
  def errors(params: Any, x_0: jax.Array, keys: jax.Array) -> Any:
    def at(args: tuple[jax.Array, jax.Array]) -> Any:
      logsnr, index = args
      level = level_at_logsnr(tables, logsnr)
      noise = lambda key: jax.random.normal(jax.random.fold_in(key, index), x_0.shape[1:])
      eps = jax.vmap(noise)(keys)
      prediction = denoiser(params)(q_sample(x_0, level, eps), level)
      return jnp.mean((prediction.eps - eps) ** 2), jnp.mean((prediction.x_0 - x_0) ** 2)

    t = (jnp.arange(_ERROR_LEVELS) + 0.5) * 1000 / _ERROR_LEVELS
    return jax.lax.map(at, (levels.logsnr[t.astype(int)], jnp.arange(_ERROR_LEVELS)))

  def summary(variance_fn: VarianceFn) -> Any:
    return bound(params["network"], variance_fn, x_0, keys)

  analytic = jax.jit(
    lambda params, x_0: estimate_analytic_variance(
      denoiser(params), tables, x_0, jax.random.key(2), np.linspace(0, 999, 100).astype(int)
    )
  )(params["network"], to_model_range(train_data.image[:64]))
  by_analytic = summary(analytic)
  eps_error, x_0_error = errors(params["network"], x_0, keys)
  row: dict[str, float | None] = {
    "bpd": float(jnp.mean(by_analytic.bpd)),
    "standard error": float(jnp.std(by_analytic.bpd)) / len(x_0) ** 0.5,
    "L_0": float(jnp.mean(by_analytic.reconstruction)),
    "eps error": float(jnp.mean(eps_error)),
    "x_0 error": float(jnp.mean(x_0_error)),
    "bpd, own variance": None,
  }
  if components.learned_variance:
    row["bpd, own variance"] = float(jnp.mean(summary(jax.tree_util.Partial(learned_range)).bpd))
  return row


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  use_cpu_devices(FIRST.training.batch_size)
  mesh = make_mesh()
  train_data = load_dataset("mnist", "train")
  test_images = load_dataset("mnist", "test").image[: arguments.images]
  out, rows = Path(arguments.json), []
  if arguments.json and out.exists():
    rows = json.loads(out.read_text())["rows"]
  for name in arguments.only or tuple(RECIPES):
    if name in {row["recipe"] for row in rows}:
      continue
    changes = dict(RECIPES[name])
    features = changes.pop("fourier_features", ())
    config = dataclasses.replace(
      FIRST,
      diffusion=dataclasses.replace(FIRST.diffusion, **changes),
      unet=dataclasses.replace(FIRST.unet, fourier_features=features),
      training=dataclasses.replace(FIRST.training, steps=arguments.steps),
    )
    components = build_components(config, train_data.image.shape[1:], 0, mesh)
    params, seconds = train(config, components, train_data, mesh, name)
    row = {"recipe": name, "training s": seconds}
    rows.append(row | measure(components, params, train_data, test_images, mesh))
    common.report(f"recipes, {arguments.steps} steps", rows, arguments.json)


if __name__ == "__main__":
  main()
