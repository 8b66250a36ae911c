"""What a sampler is: a pure `init` and a pure `step`, in a small frozen pytree.

Its options are static and hashed by value, so that jit compiles once for each setting; arrays that
it needs, such as masks, are leaves.
"""

from typing import Any, Protocol

import jax

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.schedules import Schedule


class Sampler(Protocol):
  """A way to go from one noise level to the next."""

  @property
  def calls_per_step(self) -> int:
    """Network calls of one step; a constant of most samplers."""
    ...

  def init(self, x: jax.Array, level: Level) -> Any:
    """The state carried from step to step, such as a multistep history; () where there is none."""
    ...

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
    """Takes images x f[B, H, W, C] from `level` to `next_level`, with keys[B] for noise."""
    ...


def normal(keys: jax.Array, shape: tuple[int, ...], dtype: Any) -> jax.Array:
  """N(0, I) for images of shape (H, W, C): f[B, H, W, C], each image from its own key."""
  return jax.vmap(lambda key: jax.random.normal(key, shape, dtype))(keys)
