"""DEIS (Zhang and Chen, arXiv:2204.13902): Adams-Bashforth steps on the probability-flow ODE."""

import dataclasses
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.history import History, divided_differences, empty, push
from ddpm_jax.diffusion.schedules import Schedule


@pytree(meta_fields=["order"])
@dataclasses.dataclass(frozen=True)
class DEIS:
  """rho-AB-DEIS, a multistep solver of the probability-flow ODE. arXiv:2204.13902.

  In sigma = noise_scale / signal_scale, which the paper calls rho, the probability-flow ODE is
  d(x / signal_scale) / d sigma = eps. Each step integrates a polynomial in sigma that interpolates
  eps. Clean data, sigma = 0, needs no special case.

  Attributes:
    order: 1, 2 or 3. Order 1 is DDIM with eta 0; orders 2 and 3 also use one and two previous
      estimates of eps.

  Raises:
    ValueError: if order is out of range.
  """

  order: int = 3
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    if self.order not in (1, 2, 3):
      raise ValueError(f"order is {self.order}; allowed: 1, 2, 3")

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
    eps, sigma = prediction.eps, level.noise_scale / level.signal_scale
    h = next_level.noise_scale / next_level.signal_scale - sigma
    change = h * eps
    if self.order > 1:
      first, second = divided_differences(state, eps, sigma)
      change = change + jnp.square(h) / 2 * first
      # The integral of (sigma - sigma_0) (sigma - sigma_1) over the step.
      if self.order > 2:
        change = change + (h**3 / 3 + jnp.square(h) / 2 * (sigma - state.at[0])) * second
    x = next_level.signal_scale * (x / level.signal_scale + change)
    return x, push(state, eps, sigma), prediction
