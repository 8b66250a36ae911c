"""Euler and Heun on the probability flow in the noise-to-signal ratio, with churn."""

import dataclasses
import functools
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level, level_at_logsnr
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.diffusion.schedules import Schedule


def _churned(
  churn: float, schedule: Schedule, x: jax.Array, level: Level, keys: jax.Array
) -> tuple[jax.Array, Level]:
  """Adds noise: the level rises by the factor 1 + churn in noise-to-signal, if there is room."""
  logsnr = jnp.maximum(level.logsnr - 2 * jnp.log1p(churn), schedule.logsnr[-1])
  raised = level_at_logsnr(schedule, jnp.minimum(logsnr, level.logsnr))
  ratio = raised.signal_scale / level.signal_scale
  variance = jnp.square(raised.noise_scale) - jnp.square(ratio * level.noise_scale)
  noise = jnp.sqrt(jnp.maximum(variance, 0.0)) * normal(keys, x.shape[1:], x.dtype)
  return ratio * x + noise, raised


def _follow(x: jax.Array, slope: jax.Array, level: Level, next_level: Level) -> jax.Array:
  """A straight line in rho = noise_scale / signal_scale, where d(x / signal_scale) is eps d rho."""
  rho, next_rho = (at.noise_scale / at.signal_scale for at in (level, next_level))
  return next_level.signal_scale * (x / level.signal_scale + (next_rho - rho) * slope)


def _check(churn: float) -> None:
  if not 0 <= churn <= 2**0.5 - 1:
    raise ValueError(f"churn is {churn}; allowed are 0 to sqrt(2) - 1")


@functools.partial(jax.tree_util.register_dataclass, data_fields=[], meta_fields=["churn"])
@dataclasses.dataclass(frozen=True)
class Euler:
  """Euler's method on the flow. Algorithm 2 of arXiv:2206.00364 without its second-order step.

  Attributes:
    churn: the paper's gamma: the noise is raised by this share before each step, 0 to
      sqrt(2) - 1. 0 is deterministic, and then DDIM with eta 0.
  """

  churn: float = 0.0
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    _check(self.churn)

  def init(self, x: jax.Array, level: Level) -> tuple[()]:
    return ()

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: tuple[()],
  ) -> tuple[jax.Array, tuple[()], Prediction]:
    if self.churn:
      x, level = _churned(self.churn, schedule, x, level, keys)
    prediction = denoise(x, level)
    return _follow(x, prediction.eps, level, next_level), state, prediction


@functools.partial(jax.tree_util.register_dataclass, data_fields=[], meta_fields=["churn"])
@dataclasses.dataclass(frozen=True)
class Heun:
  """Heun's method on the flow. Algorithms 1 and 2 of arXiv:2206.00364 (EDM).

  Where a step's middle holds more noise than signal, the slope is averaged in 1 / rho, where it is
  x_0, instead of in rho: schedules that end in almost pure noise have a rho of thousands there, and
  a mean of eps over such a step says nothing. Euler's method is the same in both.

  Attributes:
    churn: the paper's gamma: the noise is raised by this share before each step, 0 to
      sqrt(2) - 1; 0 is deterministic.
  """

  churn: float = 0.0
  calls_per_step: ClassVar[int] = 2

  def __post_init__(self) -> None:
    _check(self.churn)

  def init(self, x: jax.Array, level: Level) -> tuple[()]:
    return ()

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: tuple[()],
  ) -> tuple[jax.Array, tuple[()], Prediction]:
    if self.churn:
      x, level = _churned(self.churn, schedule, x, level, keys)
    prediction = denoise(x, level)
    euler = _follow(x, prediction.eps, level, next_level)
    at_end = denoise(euler, next_level)
    mean = lambda a, b: (a + b) / 2
    in_rho = _follow(x, mean(prediction.eps, at_end.eps), level, next_level)
    # The same with signal and noise changing roles, where there is more noise than signal.
    clean = next_level.noise_scale == 0
    noise_scale = jnp.where(clean, 1.0, next_level.noise_scale)
    swapped = next_level.signal_scale / noise_scale - level.signal_scale / level.noise_scale
    in_inverse = noise_scale * (x / level.noise_scale + swapped * mean(prediction.x_0, at_end.x_0))
    heun = jnp.where(level.logsnr + next_level.logsnr < 0, in_inverse, in_rho)
    # Clean data has no eps: the last step stays Euler's.
    return jnp.where(clean, euler, heun), state, prediction
