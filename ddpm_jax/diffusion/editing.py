"""Image editing with any sampler: inpainting, image to image, DDIM inversion and interpolation.

Inpainting is RePaint (arXiv:2201.09865), image to image is SDEdit (arXiv:2108.01073), and
inversion is section 5.4 of DDIM (arXiv:2010.02502).
"""

import dataclasses
from typing import Any

import jax
import jax.numpy as jnp
import numpy.typing as npt

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import (
  Prediction,
  as_float_images,
  check_same_shape,
  q_sample,
  q_step,
)
from ddpm_jax.diffusion.levels import Level, time_grid
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.protocol import Sampler, check_keys, normal
from ddpm_jax.diffusion.samplers.scan import Result, integrate
from ddpm_jax.diffusion.schedules import Schedule


@pytree(data_fields=["sampler", "known", "mask"], meta_fields=["resamples"])
@dataclasses.dataclass(frozen=True)
class RePaint:
  """Inpainting: samples the unknown pixels given the known ones. Algorithm 1 of arXiv:2201.09865.

  Attributes:
    sampler: any sampler; it takes the reverse steps.
    known: f[B, H, W, C], images in [-1, 1].
    mask: [B, H, W, C] of any dtype, or broadcastable to it: 1 for a known pixel, 0 for a pixel to
      sample.
    resamples: how many times each step is taken, at least 1. Between repetitions the images are
      noised back, which makes the sampled pixels consistent with the known ones. The sampler's
      state is reset before each repetition.

  Raises:
    ValueError: if resamples is below 1, or, when sampling, if shapes do not match or `known` is not
      floating-point.
  """

  sampler: Sampler
  known: jax.Array
  mask: jax.Array
  resamples: int = 1

  def __post_init__(self) -> None:
    if self.resamples < 1:
      raise ValueError(f"resamples is {self.resamples}; allowed: integers of at least 1")

  @property
  def calls_per_step(self) -> int:
    """Network evaluations per step, including all resamples."""
    return self.sampler.calls_per_step * self.resamples

  def init(self, x: jax.Array, level: Level) -> Any:
    check_same_shape([self.known, x], custom_message="known must have the shape of the images")
    jnp.broadcast_shapes(self.mask.shape, x.shape)
    return self.sampler.init(x, level)

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
    split_keys = jax.vmap(lambda key: jax.random.split(key, 3 * self.resamples))(keys)
    noise = lambda i: normal(split_keys[:, i], x.shape[1:], x.dtype)
    for i in range(self.resamples):
      if self.resamples > 1:
        # The history of a multistep solver belongs to images that resampling has replaced.
        state = self.sampler.init(x, level)
      sampled, state, prediction = self.sampler.step(
        denoise, schedule, x, level, next_level, split_keys[:, 3 * i], state
      )
      known = q_sample(as_float_images(self.known, x.dtype), next_level, noise(3 * i + 1))
      mask = jnp.broadcast_to(jnp.asarray(self.mask, x.dtype), x.shape)
      x_next = mask * known.astype(x.dtype) + (1 - mask) * sampled
      if i < self.resamples - 1:
        x = q_step(x_next, next_level, level, noise(3 * i + 2))
    return x_next, state, prediction


def image_to_image(
  denoise: Denoise,
  schedule: Schedule,
  sampler: Sampler,
  x_0: jax.Array,
  keys: jax.Array,
  *,
  timesteps: Any,
  record: tuple[int, ...] = (),
) -> Result:
  """Noises images to the first timestep and samples from there. SDEdit, arXiv:2108.01073.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    sampler: any sampler.
    x_0: f[B, H, W, C], images in [-1, 1].
    keys: key[B], one per image.
    timesteps: [S], strictly descending. The larger the first one, the more the images change.
    record: steps, in 0..S-1, whose x_t and x_0 are returned.

  Returns:
    Result with the edited images, f[B, H, W, C].

  Raises:
    ValueError: if timesteps or record is invalid, or keys do not match the images.
  """
  grid = time_grid(schedule, timesteps)
  x_0 = as_float_images(x_0, grid.logsnr.dtype)
  check_keys(keys, x_0.shape)
  split_keys = jax.vmap(jax.random.split)(keys)
  first = jax.tree.map(lambda field: field[0], grid)
  x_t = q_sample(x_0, first, normal(split_keys[:, 0], x_0.shape[1:], x_0.dtype))
  return integrate(denoise, schedule, sampler, x_t, grid, split_keys[:, 1], record=record)


def invert(
  denoise: Denoise,
  schedule: Schedule,
  sampler: Sampler,
  x_0: jax.Array,
  keys: jax.Array,
  *,
  timesteps: Any,
) -> jax.Array:
  """Returns the noise from which a deterministic sampler generates the given images.

  It solves the probability-flow ODE from the last timestep to the first, towards higher noise. The
  images at the last timestep are x_0 itself, without noise. Section 5.4 of arXiv:2010.02502.

  Args:
    denoise: (x_t, level) -> Prediction, without thresholding, which would change the ODE.
    schedule: tables of T timesteps.
    sampler: a deterministic sampler.
    x_0: f[B, H, W, C], images in [-1, 1].
    keys: key[B]; a deterministic sampler does not use them.
    timesteps: [S], strictly descending, as for sampling; S at least 2.

  Returns:
    f[B, H, W, C], for use as x_T in `sample` with the same timesteps.

  Raises:
    ValueError: if timesteps is invalid or has one element, or keys do not match the images.
  """
  grid = time_grid(schedule, timesteps)
  if grid.t.shape[0] < 3:  # One timestep, then clean data.
    raise ValueError("timesteps has 1 element; inversion needs at least 2, the ends of its steps")
  ascending = jax.tree.map(lambda field: field[-2::-1], grid)
  return integrate(denoise, schedule, sampler, x_0, ascending, keys).x


def slerp(a: jax.Array, b: jax.Array, fraction: npt.ArrayLike) -> jax.Array:
  """Interpolates between two noise images along the great circle, which preserves their norm.

  Where the great circle is undefined, because an image is zero or the two are parallel, the
  interpolation is linear.

  Args:
    a: f[H, W, C], the result at fraction 0.
    b: f[H, W, C], the result at fraction 1.
    fraction: [N] in [0, 1].

  Returns:
    f[N, H, W, C], at least float32.

  Raises:
    ValueError: if a and b have different shapes.
  """
  check_same_shape([a, b], custom_message="a and b must have the same shape")
  a, b = (as_float_images(x, jnp.float32) for x in (a, b))
  fraction = jnp.asarray(fraction, a.dtype).reshape(-1, *([1] * a.ndim))
  norms = [jnp.linalg.norm(jnp.where(jnp.any(x != 0), x, 1).ravel()) for x in (a, b)]
  cosine = jnp.clip(jnp.vdot(a, b) / (norms[0] * norms[1]), -1.0, 1.0)
  # The great circle is ill-conditioned for nearly parallel images. Their angle is replaced before
  # arccos, whose derivative is infinite there.
  parallel = (jnp.sin(jnp.arccos(cosine)) < 1e-4) | ~jnp.any(a != 0) | ~jnp.any(b != 0)
  angle = jnp.arccos(jnp.where(parallel, 0.0, cosine))
  sine = jnp.sin(angle)
  weights = (
    jnp.where(parallel, 1 - fraction, jnp.sin((1 - fraction) * angle) / sine),
    jnp.where(parallel, fraction, jnp.sin(fraction * angle) / sine),
  )
  return weights[0] * a[None] + weights[1] * b[None]
