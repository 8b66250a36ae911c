"""Error of ODE solvers by spacing of the timesteps and number of network evaluations.

python benchmarks/timesteps.py --json docs/benchmarks/timesteps.json

The data is an anisotropic Gaussian mixture in the plane, whose exact denoiser is known. The error
is the mean distance between the solver's result and the exact solution of the probability-flow ODE,
over 256 initial noises, in units of the data (its components lie about 2 apart). Float64.
"""

import dataclasses
import functools
from collections.abc import Callable
from typing import Annotated, Any

import common
import jax
import jax.numpy as jnp
import numpy as np
import tyro

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplerName, SamplingConfig
from ddpm_jax.diffusion import schedules, timesteps
from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.samplers import Heun, sample, sample_keys
from ddpm_jax.diffusion.schedules import Schedule

SCHEDULES: dict[str, Callable[[int], Any]] = {
  "linear": schedules.linear_betas,
  "cosine": schedules.cosine_betas,
}
TIMESTEPS: dict[str, timesteps.TimestepsFn] = {
  **components.TIMESTEPS,
  "power 1.25": functools.partial(timesteps.power_timesteps, power=1.25),
  "power 2": functools.partial(timesteps.power_timesteps, power=2.0),
}
WEIGHTS = np.array([0.5, 0.3, 0.2])
MEANS = np.array([[-1.2, 0.8], [1.5, 1.0], [0.3, -1.6]])
COVARIANCES = np.array(
  [[[0.09, 0.05], [0.05, 0.04]], [[0.02, -0.02], [-0.02, 0.16]], [[0.12, 0.0], [0.0, 0.01]]]
)


@dataclasses.dataclass(frozen=True)
class Arguments:
  samplers: tuple[SamplerName, ...] = ("unipc", "dpm_solver", "deis", "ddim", "heun")
  """Deterministic samplers, with their default options."""
  calls: tuple[int, ...] = (10, 20, 50)
  """Numbers of network evaluations."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def denoise(x_t: jax.Array, level: Level) -> Prediction:
  """Computes the mixture's exact denoiser from the score, by Tweedie's formula."""
  signal, noise = level.signal_scale, level.noise_scale

  def log_density(x: jax.Array) -> jax.Array:
    covariances = signal**2 * COVARIANCES + noise**2 * np.eye(2)
    logs = jax.vmap(jax.scipy.stats.multivariate_normal.logpdf, (None, 0, 0))(
      x, signal * MEANS, covariances
    )
    return jax.scipy.special.logsumexp(logs, b=WEIGHTS)

  score = jax.vmap(jax.grad(log_density))(x_t.reshape(-1, 2)).reshape(x_t.shape)
  x_0 = (x_t + noise**2 * score) / signal
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  jax.config.update("jax_enable_x64", True)
  keys = sample_keys(0, jnp.arange(256))
  rows: list[dict[str, Any]] = []

  def solve(schedule: Schedule, sampler: Any, at: Any) -> jax.Array:
    run: Callable[..., Any] = jax.jit(
      lambda keys: sample(denoise_fn, schedule, sampler, keys, shape=(2, 1, 1), timesteps=at).x
    )
    return run(keys)

  denoise_fn: Denoise = denoise
  for schedule_name, betas in SCHEDULES.items():
    schedule = schedules.make_schedule(betas(1000), jnp.float64)
    exact = solve(schedule, Heun(), timesteps.logsnr_timesteps(schedule, 1000))
    for name in arguments.samplers:
      sampler = components.build_sampler(SamplingConfig(sampler=name))
      for timesteps_name, timesteps_fn in TIMESTEPS.items():
        row: dict[str, Any] = {
          "schedule": schedule_name, "sampler": name, "timesteps": timesteps_name,
        }  # fmt: skip
        for calls in arguments.calls:
          found = solve(schedule, sampler, timesteps_fn(schedule, calls // sampler.calls_per_step))
          distance = jnp.linalg.norm((found - exact).reshape(-1, 2), axis=1)
          row[f"{calls} calls"] = float(distance.mean())
        rows.append(row)
        print(row, flush=True)
  common.report("timesteps", rows, arguments.json)


if __name__ == "__main__":
  main()
