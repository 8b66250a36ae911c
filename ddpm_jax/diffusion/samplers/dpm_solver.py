"""DPM-Solver++: exponential integrators in half the logsnr, of the estimate of x_0."""

import dataclasses
import functools
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.samplers.history import History, divided_differences, empty, push
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.diffusion.schedules import Schedule


@functools.partial(
  jax.tree_util.register_dataclass, data_fields=[], meta_fields=["order", "stochastic"]
)
@dataclasses.dataclass(frozen=True)
class DPMSolverPP:
  """DPM-Solver++, multistep. Algorithm 2 of arXiv:2211.01095; SDE-DPM-Solver++ there.

  Between two levels the flow is solved exactly for an x_0 estimate that is a polynomial in
  lambda = logsnr / 2. The first steps, whose history is short, are of lower order, and the step
  onto clean data, which is infinitely long in lambda, is of first order.

  Attributes:
    order: 1 is DDIM with eta 0; 2 and 3 extrapolate from one and two estimates before.
    stochastic: solve the reverse SDE instead of the flow; orders 1 and 2.
  """

  order: int = 2
  stochastic: bool = False
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    allowed = (1, 2) if self.stochastic else (1, 2, 3)
    if self.order not in allowed:
      raise ValueError(f"order is {self.order}; allowed are {', '.join(map(str, allowed))}")

  def init(self, x: jax.Array, level: Level) -> History:
    return empty(self.order - 1, x)

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: History,
  ) -> tuple[jax.Array, History, Prediction]:
    prediction = denoise(x, level)
    x_0, now = prediction.x_0, level.logsnr / 2
    slope = curvature = None
    if self.order > 1:
      slope, curvature = divided_differences(state, x_0, now)
      if self.order > 2:
        slope = slope + curvature * (now - state.at[0])  # Newton's form, from the newest point.
    mean, h = extrapolated_mean(
      x_0, level, next_level, slope, curvature if self.order > 2 else None, rate=1 + self.stochastic
    )
    x_next = next_level.noise_scale / level.noise_scale * x
    if self.stochastic:
      x_next = jnp.exp(-h) * x_next
      std = next_level.noise_scale * jnp.sqrt(-jnp.expm1(-2 * h))
      x_next = x_next + std * normal(keys, x.shape[1:], x.dtype)
    return x_next + next_level.signal_scale * mean, push(state, x_0, now), prediction


def extrapolated_mean(
  x_0: jax.Array,
  level: Level,
  next_level: Level,
  slope: jax.Array | None = None,
  curvature: jax.Array | None = None,
  rate: float = 1.0,
) -> tuple[jax.Array, jax.Array]:
  """What x_0's estimate contributes to a step, per signal_scale at its end, and the step's length.

  The integral over the step, of length h in lambda, of rate e^(-rate (h - u)) x_0(u). With a slope
  alone it is taken at the midpoint, as in algorithm 2 of arXiv:2211.01095; with a curvature it is
  exact. Onto clean data h is infinite, and only the value counts.

  Args:
    x_0: f[B, H, W, C], the estimate at the step's start.
    level: where the step starts.
    next_level: where it ends.
    slope: its slope in lambda at the start; None for first order.
    curvature: its second divided difference; None for second order.
    rate: 1 for the flow, 2 for the SDE.
  """
  clean = next_level.noise_scale == 0
  h = jnp.where(clean, 1.0, (next_level.logsnr - level.logsnr) / 2)
  value = -jnp.expm1(-rate * h)
  mean = value * x_0
  if slope is not None and curvature is None:
    mean = mean + value * h / 2 * slope
  elif slope is not None and curvature is not None:
    linear = h - value / rate
    mean = mean + linear * slope + (jnp.square(h) - 2 / rate * linear) * curvature
  return jnp.where(clean, x_0, mean), h
