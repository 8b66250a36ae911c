"""Predictor-corrector sampling with Langevin corrections (Song et al., arXiv:2011.13456)."""

import dataclasses
from typing import Any

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction, score_from_eps, step_variance
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.levels import broadcast_to_images as _images
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.ancestral import Ancestral
from ddpm_jax.diffusion.samplers.protocol import Sampler, normal
from ddpm_jax.diffusion.schedules import Schedule

# Ratio of the score's norm to the noise's below which the score counts as 0.
_MIN_SCORE = 1e-6


@pytree(data_fields=["predictor"], meta_fields=["corrections", "snr"])
@dataclasses.dataclass(frozen=True)
class PredictorCorrector:
  """Langevin steps after each step of another sampler. Algorithms 3 and 5 of arXiv:2011.13456.

  The step size is computed from the norms of each sample's own score and noise, so a sample does
  not depend on its batch. There is no Langevin step at clean data, nor for a sample whose score is
  0, because the step size is inversely proportional to the score's norm.

  Attributes:
    predictor: the sampler that steps from level to level. It must not be a multistep solver.
    corrections: number of Langevin steps after each predictor step, at least 1.
    snr: the signal-to-noise ratio of the Langevin steps, the paper's r, at least 0. At 0 the
      corrections change nothing.

  Raises:
    ValueError: if corrections or snr is out of range.
  """

  predictor: Sampler = dataclasses.field(default_factory=Ancestral)
  corrections: int = 1
  snr: float = 0.16

  def __post_init__(self) -> None:
    if self.corrections < 1:
      raise ValueError(f"corrections is {self.corrections}; allowed: integers of at least 1")
    if not self.snr >= 0:
      raise ValueError(f"snr is {self.snr}; allowed: values of at least 0")

  @property
  def calls_per_step(self) -> int:
    """Network evaluations per step, including the predictor's."""
    return self.predictor.calls_per_step + self.corrections

  def init(self, x: jax.Array, level: Level) -> Any:
    return self.predictor.init(x, level)

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: Any,
  ) -> tuple[jax.Array, Any, Prediction]:
    split_keys = jax.vmap(lambda key: jax.random.split(key, 1 + self.corrections))(keys)
    x, state, prediction = self.predictor.step(
      denoise, schedule, x, level, next_level, split_keys[:, 0], state
    )
    clean = next_level.noise_scale == 0
    # beta of the variance-preserving path with the same log SNR, so that the corrections are the
    # same on every path.
    variance = 1.0 if level.variance is None else level.variance
    alpha = 1 - step_variance(level, next_level) / variance
    # The score is not used at clean data, where it would be infinite.
    finite = next_level._replace(noise_scale=jnp.where(clean, 1.0, next_level.noise_scale))
    norm = lambda a: jnp.sqrt(jnp.sum(jnp.square(a), axis=tuple(range(1, a.ndim))))
    for i in range(self.corrections):
      noise = normal(split_keys[:, 1 + i], x.shape[1:], x.dtype)
      score = score_from_eps(denoise(x, next_level).eps, finite)
      moves = _images(norm(score) > _MIN_SCORE * norm(noise), x)
      # Replacing a score of 0 before its norm is taken keeps the gradient finite.
      score = jnp.where(moves, score, 1)
      step_size = 2 * alpha * jnp.square(self.snr * norm(noise) / norm(score))
      drift, diffusion = _images(step_size, x), _images(jnp.sqrt(2 * step_size), x)
      x = jnp.where(clean | ~moves, x, x + drift * score + diffusion * noise)
    return x, state, prediction
