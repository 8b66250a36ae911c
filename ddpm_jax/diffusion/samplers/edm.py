"""The Euler and Heun samplers of EDM (Karras et al., arXiv:2206.00364), with churn."""

import dataclasses
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level, level_at_logsnr
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.diffusion.schedules import Schedule


def _add_churn_noise(
  churn: float, schedule: Schedule, x: jax.Array, level: Level, keys: jax.Array
) -> tuple[jax.Array, Level]:
  """Adds noise so that sigma grows by the factor 1 + churn, at most to the schedule's last level.

  Returns:
    The noised images and their level.
  """
  logsnr = jnp.maximum(level.logsnr - 2 * jnp.log1p(churn), schedule.logsnr[-1])
  raised = level_at_logsnr(schedule, jnp.minimum(logsnr, level.logsnr))
  ratio = raised.signal_scale / level.signal_scale
  variance = jnp.square(raised.noise_scale) - jnp.square(ratio * level.noise_scale)
  noise = jnp.sqrt(jnp.maximum(variance, 0.0)) * normal(keys, x.shape[1:], x.dtype)
  return ratio * x + noise, raised


def _euler_step(x: jax.Array, slope: jax.Array, level: Level, next_level: Level) -> jax.Array:
  """Takes an Euler step of d(x / signal_scale) / d sigma = eps, with `slope` in place of eps."""
  sigma, next_sigma = (at.noise_scale / at.signal_scale for at in (level, next_level))
  return next_level.signal_scale * (x / level.signal_scale + (next_sigma - sigma) * slope)


def _check_churn(churn: float) -> None:
  if not 0 <= churn <= 2**0.5 - 1:
    raise ValueError(f"churn is {churn}; allowed: 0 to sqrt(2) - 1")


@pytree(meta_fields=["churn"])
@dataclasses.dataclass(frozen=True)
class Euler:
  """Euler's method on the probability-flow ODE, first order.

  Algorithm 2 of arXiv:2206.00364 (EDM) without its second-order correction.

  Attributes:
    churn: the paper's gamma, in [0, sqrt(2) - 1]: sigma is increased by this fraction before each
      step. 0 is deterministic and equals DDIM with eta 0.

  Raises:
    ValueError: if churn is out of range.
  """

  churn: float = 0.0
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    _check_churn(self.churn)

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
      x, level = _add_churn_noise(self.churn, schedule, x, level, keys)
    prediction = denoise(x, level)
    return _euler_step(x, prediction.eps, level, next_level), state, prediction


@pytree(meta_fields=["churn"])
@dataclasses.dataclass(frozen=True)
class Heun:
  """Heun's method on the probability-flow ODE, second order.

  Algorithms 1 and 2 of arXiv:2206.00364 (EDM).

  A step averages the slopes at its two ends. If the geometric mean of sigma at the ends is above 1,
  the step is taken in the variable 1 / sigma, whose slope is x_0. Otherwise the variable is sigma,
  whose slope is eps. The first sigma can be thousands, where averaging eps is inaccurate. Euler's
  method is the same in both variables. The step to clean data is an Euler step.

  Attributes:
    churn: the paper's gamma, in [0, sqrt(2) - 1]: sigma is increased by this fraction before each
      step. 0 is deterministic.

  Raises:
    ValueError: if churn is out of range.
  """

  churn: float = 0.0
  calls_per_step: ClassVar[int] = 2

  def __post_init__(self) -> None:
    _check_churn(self.churn)

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
      x, level = _add_churn_noise(self.churn, schedule, x, level, keys)
    prediction = denoise(x, level)
    euler = _euler_step(x, prediction.eps, level, next_level)
    at_end = denoise(euler, next_level)
    mean = lambda a, b: (a + b) / 2
    in_sigma = _euler_step(x, mean(prediction.eps, at_end.eps), level, next_level)
    # The same step in 1 / sigma: signal and noise exchange their roles.
    clean = next_level.noise_scale == 0
    noise_scale = jnp.where(clean, 1.0, next_level.noise_scale)
    inverse_change = next_level.signal_scale / noise_scale - level.signal_scale / level.noise_scale
    in_inverse_sigma = noise_scale * (
      x / level.noise_scale + inverse_change * mean(prediction.x_0, at_end.x_0)
    )
    heun = jnp.where(level.logsnr + next_level.logsnr < 0, in_inverse_sigma, in_sigma)
    # eps is undefined at clean data, so the last step is an Euler step.
    return jnp.where(clean, euler, heun), state, prediction
