"""Editing images by any sampler: inpainting, image to image, inversion and interpolation."""

import dataclasses
import functools
from typing import Any

import jax
import jax.numpy as jnp
import numpy.typing as npt

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction, check_same_shape, q_sample, q_step
from ddpm_jax.diffusion.levels import Level, time_grid
from ddpm_jax.diffusion.samplers.protocol import Sampler, normal
from ddpm_jax.diffusion.samplers.scan import Result, integrate
from ddpm_jax.diffusion.schedules import Schedule


@functools.partial(
  jax.tree_util.register_dataclass,
  data_fields=["sampler", "known", "mask"],
  meta_fields=["resamples"],
)
@dataclasses.dataclass(frozen=True)
class RePaint:
  """Inpainting: draws what a mask leaves open around what is known. Algorithm 1 of 2201.09865.

  Attributes:
    sampler: takes the steps; any.
    known: f[B, H, W, C], images in [-1, 1].
    mask: f[B, H, W, C] or broadcastable to it, 1 where a pixel is known and 0 where it is drawn.
    resamples: how often each step is taken, noised back in between, so that the drawn pixels come
      to agree with the known ones. A sampler's history starts anew each time.
  """

  sampler: Sampler
  known: jax.Array
  mask: jax.Array
  resamples: int = 1

  def __post_init__(self) -> None:
    if self.resamples < 1:
      raise ValueError(f"resamples is {self.resamples}; at least 1 is needed")

  @property
  def calls_per_step(self) -> int:
    """Network calls of one step, all resamples included."""
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
    purposes = jax.vmap(lambda key: jax.random.split(key, 3 * self.resamples))(keys)
    draw = lambda i: normal(purposes[:, i], x.shape[1:], x.dtype)
    for i in range(self.resamples):
      if self.resamples > 1:
        # What a multistep solver remembers belongs to images that are no longer there.
        state = self.sampler.init(x, level)
      drawn, state, prediction = self.sampler.step(
        denoise, schedule, x, level, next_level, purposes[:, 3 * i], state
      )
      known = q_sample(self.known, next_level, draw(3 * i + 1))
      x_next = self.mask * known + (1 - self.mask) * drawn
      if i < self.resamples - 1:
        x = q_step(x_next, next_level, level, draw(3 * i + 2))
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
  """Noises images up to a timestep and draws them anew from there. SDEdit, arXiv:2108.01073.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    sampler: any.
    x_0: f[B, H, W, C], images in [-1, 1].
    keys: key[B], one for each image.
    timesteps: [S], strictly descending; the first decides how much of the images is lost.
    record: steps whose x_t and x_0 to keep.
  """
  grid = time_grid(schedule, timesteps)
  both = jax.vmap(jax.random.split)(keys)
  first = jax.tree.map(lambda field: field[0], grid)
  x_t = q_sample(x_0, first, normal(both[:, 0], x_0.shape[1:], x_0.dtype))
  return integrate(denoise, schedule, sampler, x_t, grid, both[:, 1], record=record)


def invert(
  denoise: Denoise,
  schedule: Schedule,
  sampler: Sampler,
  x_0: jax.Array,
  keys: jax.Array,
  *,
  timesteps: Any,
) -> jax.Array:
  """Takes images to the noise that a deterministic sampler would draw them from.

  The flow is followed upwards, from the last timestep to the first; clean images are taken to be at
  the last, whose noise they lack. Section 5.4 of arXiv:2010.02502.

  Args:
    denoise: (x_t, level) -> Prediction; thresholding would bend the flow.
    schedule: tables of T timesteps.
    sampler: a deterministic one.
    x_0: f[B, H, W, C], images in [-1, 1].
    keys: key[B]; a deterministic sampler does not use them.
    timesteps: [S], strictly descending, as for sampling.

  Returns:
    f[B, H, W, C], to be handed to `sample` as x_T with the same timesteps.
  """
  grid = time_grid(schedule, timesteps)
  upwards = jax.tree.map(lambda field: field[-2::-1], grid)
  return integrate(denoise, schedule, sampler, x_0, upwards, keys).x


def slerp(a: jax.Array, b: jax.Array, share: npt.ArrayLike) -> jax.Array:
  """Interpolates between noises along the great circle, which keeps their norm.

  Args:
    a: f[H, W, C], where share is 0.
    b: f[H, W, C], where share is 1.
    share: [N] in [0, 1].

  Returns:
    f[N, H, W, C].
  """
  check_same_shape([a, b], custom_message="a and b must have the same shape")
  cosine = jnp.vdot(a, b) / (jnp.linalg.norm(a.ravel()) * jnp.linalg.norm(b.ravel()))
  angle = jnp.arccos(jnp.clip(cosine, -1.0, 1.0))
  share = jnp.asarray(share, a.dtype).reshape(-1, *([1] * a.ndim))
  # Nearly parallel noises have no great circle of their own; the straight line is as good.
  parallel = jnp.sin(angle) < 1e-4
  sine = jnp.where(parallel, 1.0, jnp.sin(angle))
  weights = (
    jnp.where(parallel, 1 - share, jnp.sin((1 - share) * angle) / sine),
    jnp.where(parallel, share, jnp.sin(share * angle) / sine),
  )
  return weights[0] * a[None] + weights[1] * b[None]
