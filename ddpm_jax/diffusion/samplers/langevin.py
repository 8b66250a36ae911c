"""Predictor-corrector sampling: any sampler, followed by Langevin steps at the level it reached."""

import dataclasses
import functools
from typing import Any

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction, score_from_eps, step_variance
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.levels import broadcast_to_images as _images
from ddpm_jax.diffusion.samplers.ancestral import Ancestral
from ddpm_jax.diffusion.samplers.protocol import Sampler, normal
from ddpm_jax.diffusion.schedules import Schedule


@functools.partial(
  jax.tree_util.register_dataclass, data_fields=["predictor"], meta_fields=["corrections", "ratio"]
)
@dataclasses.dataclass(frozen=True)
class PredictorCorrector:
  """Langevin steps after each step of another sampler. Algorithms 3 and 5 of arXiv:2011.13456.

  The step size follows from the norms of each sample's own score and noise, so that a sample does
  not depend on its batch. There is no Langevin step on clean data.

  Attributes:
    predictor: takes the steps from level to level; one without memory of former images.
    corrections: Langevin steps after each.
    ratio: the paper's r, noise for score: 0 turns the corrections into repetitions.
  """

  predictor: Sampler = dataclasses.field(default_factory=Ancestral)
  corrections: int = 1
  ratio: float = 0.16

  def __post_init__(self) -> None:
    if self.corrections < 1:
      raise ValueError(f"corrections is {self.corrections}; at least 1 is needed")
    if not self.ratio >= 0:
      raise ValueError(f"ratio is {self.ratio}; at least 0 is needed")

  @property
  def calls_per_step(self) -> int:
    """Network calls of one step, the predictor's included."""
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
    purposes = jax.vmap(lambda key: jax.random.split(key, 1 + self.corrections))(keys)
    x, state, prediction = self.predictor.step(
      denoise, schedule, x, level, next_level, purposes[:, 0], state
    )
    clean = next_level.noise_scale == 0
    alpha = 1 - step_variance(level, next_level)
    norm = lambda a: jnp.sqrt(jnp.sum(jnp.square(a), axis=tuple(range(1, a.ndim))))
    for i in range(self.corrections):
      noise = normal(purposes[:, 1 + i], x.shape[1:], x.dtype)
      score = score_from_eps(denoise(x, next_level).eps, next_level)
      size = 2 * alpha * jnp.square(self.ratio * norm(noise) / norm(score))
      moved = x + _images(size, x) * score + _images(jnp.sqrt(2 * size), x) * noise
      x = jnp.where(clean, x, moved)
    return x, state, prediction
