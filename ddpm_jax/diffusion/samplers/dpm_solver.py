"""DPM-Solver++ (Lu et al., arXiv:2211.01095): exponential integrators in half the log SNR."""

import dataclasses
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.history import History, divided_differences, empty, push
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.diffusion.schedules import Schedule


@pytree(meta_fields=["order", "stochastic"])
@dataclasses.dataclass(frozen=True)
class DPMSolverPP:
  """Multistep DPM-Solver++ and its SDE variant. Algorithm 2 of arXiv:2211.01095.

  Each step solves the probability-flow ODE exactly for an estimate of x_0 that is a polynomial in
  lambda = logsnr / 2. The first steps have a short history and are of lower order. The step to
  clean data is infinitely long in lambda and is of first order.

  Attributes:
    order: 1, 2 or 3. Order 1 is DDIM with eta 0; orders 2 and 3 also use one and two previous
      estimates of x_0.
    stochastic: solve the reverse SDE (SDE-DPM-Solver++) instead of the ODE; order 1 or 2.

  Raises:
    ValueError: if order is out of range.
  """

  order: int = 2
  stochastic: bool = False
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    allowed = (1, 2) if self.stochastic else (1, 2, 3)
    if self.order not in allowed:
      raise ValueError(f"order is {self.order}; allowed: {', '.join(map(str, allowed))}")

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
        # The derivative of Newton's interpolation polynomial at the newest point.
        slope = slope + curvature * (now - state.at[0])
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
  """Computes the contribution of x_0 to a step, divided by signal_scale at the step's end.

  The contribution is the integral of rate e^(-rate (h - u)) x_0(u) over the step, u from 0 to h,
  where h is the step's length in lambda. With a slope alone, x_0 is taken at the midpoint, as in
  algorithm 2 of arXiv:2211.01095. With a curvature too, the integral is exact. For the step to
  clean data, h is infinite and the contribution is x_0 itself.

  Args:
    x_0: f[B, H, W, C], the estimate at the step's start.
    level: level at the step's start.
    next_level: level at the step's end.
    slope: derivative of the estimate in lambda at the start; None for first order.
    curvature: second divided difference of the estimate; None for second order.
    rate: 1 for the ODE, 2 for the SDE.

  Returns:
    The contribution f[B, H, W, C], and h, which is 1 for the step to clean data.
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
