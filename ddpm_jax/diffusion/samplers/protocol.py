"""The interface of samplers: a frozen pytree with pure functions `init` and `step`.

A sampler's options are static and hashed by value, so jit compiles once per setting. Its arrays,
such as masks, are leaves of the pytree.
"""

from typing import Any, Protocol

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.schedules import Schedule


def check_keys(keys: jax.Array, shape: tuple[int, ...]) -> None:
  """Validates one key per image, key[B], for images of shape [B, H, W, C].

  Raises:
    ValueError: if keys are not typed keys or their number is not B.
  """
  if not jnp.issubdtype(keys.dtype, jax.dtypes.prng_key):
    raise ValueError(
      f"keys is {keys.dtype}{list(keys.shape)}; typed keys are needed: use sample_keys, or convert "
      "keys of jax.random.PRNGKey with jax.random.wrap_key_data"
    )
  if keys.shape != shape[:1]:
    raise ValueError(f"keys has shape {keys.shape}; it must be {shape[:1]}, one key per image")


class Sampler(Protocol):
  """A method that takes images from one noise level to the next."""

  @property
  def calls_per_step(self) -> int:
    """Network evaluations per step; a class attribute in most samplers."""
    ...

  def init(self, x: jax.Array, level: Level) -> Any:
    """Returns the initial state for images x at `level`, such as an empty history; () if none."""
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
    """Takes one step.

    Args:
      denoise: (x_t, level) -> Prediction.
      schedule: tables of T timesteps.
      x: f[B, H, W, C], images at `level`.
      level: level of the step's start, fields [].
      next_level: level of the step's end, cleaner except in inversion; clean data at the last step.
      keys: key[B], one per image, for the step's noise; see `normal`.
      state: from `init` or the previous step.

    Returns:
      The images at `next_level` f[B, H, W, C], the new state, and the denoiser's Prediction.
    """
    ...


def normal(keys: jax.Array, shape: tuple[int, ...], dtype: Any) -> jax.Array:
  """Samples N(0, I) for images of the given shape (H, W, C), one key each: f[B, H, W, C].

  Noise f[B, H, W, C] in place of the keys is returned unchanged.
  """
  if not jnp.issubdtype(keys.dtype, jax.dtypes.prng_key):
    return keys
  return jax.vmap(lambda key: jax.random.normal(key, shape, dtype))(keys)
