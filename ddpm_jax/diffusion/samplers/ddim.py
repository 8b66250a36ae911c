"""Denoising diffusion implicit models, DDIM (Song et al., arXiv:2010.02502)."""

import dataclasses
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.posterior import posterior_variance
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.diffusion.schedules import Schedule


@pytree(meta_fields=["eta"])
@dataclasses.dataclass(frozen=True)
class DDIM:
  """DDIM, which samples with the marginals of DDPM. Eq. 12 and 16 of arXiv:2010.02502.

  Attributes:
    eta: scale of the noise relative to ancestral sampling, in [0, 1]. 0 is deterministic; 1 is
      `Ancestral` with `fixed_small`.

  Raises:
    ValueError: if eta is out of range.
  """

  eta: float = 0.0

  def __post_init__(self) -> None:
    if not 0 <= self.eta <= 1:
      raise ValueError(f"eta is {self.eta}; allowed: 0 to 1")

  calls_per_step: ClassVar[int] = 1

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
    prediction = denoise(x, level)
    # Eq. 16: the noise's standard deviation is eta times the posterior's.
    variance = self.eta**2 * posterior_variance(level, next_level)
    direction = jnp.sqrt(jnp.square(next_level.noise_scale) - variance)
    x = next_level.signal_scale * prediction.x_0 + direction * prediction.eps
    if self.eta > 0:
      x = x + jnp.sqrt(variance) * normal(keys, x.shape[1:], x.dtype)
    return x, state, prediction
