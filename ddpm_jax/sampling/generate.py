"""Compiled programs that generate, edit or invert a batch of images, and their inputs."""

import dataclasses
import functools
from collections.abc import Iterator
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
from jax.sharding import Mesh

from ddpm_jax.components import Denoiser
from ddpm_jax.data.datasets import to_model_range
from ddpm_jax.diffusion.editing import RePaint, invert
from ddpm_jax.diffusion.gaussian import q_sample
from ddpm_jax.diffusion.keys import make_key
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.reverse_variances import AnalyticVariance, estimate_analytic_variance
from ddpm_jax.diffusion.samplers import PredictorCorrector, Result, Sampler, integrate, sample_keys
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.models.network import Params
from ddpm_jax.runtime.devices import sharded


class SamplerParams(NamedTuple):
  """The arguments of a sampling program that all batches share.

  Attributes:
    params: the network's parameters.
    schedule: the noise schedule's tables.
    grid: the levels of the sampler's timesteps, then clean data, fields [S + 1].
    sampler: the sampler; its options are static.
    num_steps: i32[], the number of steps if the grid is padded; None if it is not.
  """

  params: Params
  schedule: Schedule
  grid: Level
  sampler: Sampler
  num_steps: Any = None


class SampleInputs(NamedTuple):
  """The arguments of a sampling program for one batch, besides the keys; None where unused.

  Attributes:
    label: i32[B], for a class-conditional network.
    x_T: f[B, H, W, C], the noise to start from.
    image: f[B, H, W, C] in [-1, 1], the images to inpaint or to noise and denoise.
    mask: f[B, H, W, 1], 1 where `image` is kept and 0 where it is generated. Without a mask, the
      whole image is noised to the first level and denoised from there.
  """

  label: Any = None
  x_T: Any = None
  image: Any = None
  mask: Any = None


class SampleBatch(NamedTuple):
  """A batch of generated images.

  Attributes:
    images: f32[B, H, W, C] in [-1, 1].
    x_at: f32[R, B, H, W, C], x_t before each of the R recorded steps.
    x_0_at: f32[R, B, H, W, C], the estimate of x_0 in each recorded step.
  """

  images: npt.NDArray[np.float32]
  x_at: npt.NDArray[np.float32]
  x_0_at: npt.NDArray[np.float32]


@functools.partial(jax.jit, static_argnames=("denoiser", "shape", "record", "resamples"))
def sample_batch(
  denoiser: Denoiser,
  params: SamplerParams,
  keys: jax.Array,
  inputs: SampleInputs,
  *,
  shape: tuple[int, ...],
  record: tuple[int, ...] = (),
  resamples: int = 1,
) -> Result:
  """Generates a batch of images: from noise, by inpainting, or from noised images.

  Args:
    denoiser: network, threshold and guidance.
    params: parameters, levels and sampler.
    keys: key[B], one per image, from `sample_keys`.
    inputs: labels, noise, images and masks, each [B, ...] or None; see `SampleInputs`.
    shape: (H, W, C) of an image.
    record: steps in 0..S-1 whose x_t and x_0 are returned.
    resamples: number of times that inpainting takes each step; see `RePaint`.
  """
  denoise = denoiser.bind(params.params, inputs.label)
  noise_keys, step_keys = _split(keys)
  sampler, image, x = params.sampler, inputs.image, inputs.x_T
  if image is not None and inputs.mask is not None:
    sampler = RePaint(sampler, image, inputs.mask, resamples)
  if image is not None and inputs.mask is None:
    first = jax.tree.map(lambda field: field[0], params.grid)
    x = q_sample(image, first, normal(noise_keys, image.shape[1:], image.dtype))
  elif x is None:
    x = params.schedule.prior_std * normal(noise_keys, shape, params.schedule.logsnr.dtype)
  return integrate(
    denoise, params.schedule, sampler, x, params.grid, step_keys,
    record=record, num_steps=params.num_steps,
  )  # fmt: skip


@functools.partial(jax.jit, static_argnames=("shape", "dtype"))
def initial_noise(keys: jax.Array, *, shape: tuple[int, ...], dtype: Any) -> jax.Array:
  """Returns the noise f[B, H, W, C] that `sample_batch` starts from, given the same keys."""
  return normal(_split(keys)[0], shape, dtype)


def _split(keys: jax.Array) -> tuple[jax.Array, jax.Array]:
  """Splits the key of each image into one for its first noise and one for the steps."""
  both = jax.vmap(jax.random.split)(keys)
  return both[:, 0], both[:, 1]


@functools.partial(jax.jit, static_argnames=("denoiser",))
def invert_batch(
  denoiser: Denoiser, params: SamplerParams, keys: jax.Array, inputs: SampleInputs
) -> jax.Array:
  """Returns the noise f[B, H, W, C] from which a deterministic sampler generates `inputs.image`."""
  denoise = denoiser.bind(params.params, inputs.label)
  return invert(denoise, params.schedule, params.sampler, inputs.image, keys, timesteps=params.grid)


@functools.partial(jax.jit, static_argnames=("denoiser",))
def measure_variance(
  denoiser: Denoiser,
  params: SamplerParams,
  image: jax.Array,
  label: jax.Array | None,
  timesteps: jax.Array,
  seed: jax.Array,
) -> AnalyticVariance:
  """Measures the analytic reverse variance of a trained network.

  Args:
    denoiser: network, threshold and guidance.
    params: parameters and schedule.
    image: u8[N, H, W, C], training images.
    label: i32[N], for a class-conditional network.
    timesteps: i32[K], timesteps at which the error is measured.
    seed: determines the noise.
  """
  return estimate_analytic_variance(
    denoiser.bind(params.params, label),
    params.schedule,
    to_model_range(image),
    make_key(seed),
    timesteps,
  )


def with_variance(sampler: Sampler, variance: AnalyticVariance) -> Sampler:
  """Returns an ancestral or predictor-corrector sampler with a measured reverse variance."""
  if isinstance(sampler, PredictorCorrector):
    return dataclasses.replace(sampler, predictor=with_variance(sampler.predictor, variance))
  replaced: Sampler = dataclasses.replace(sampler, variance_fn=variance)  # type: ignore[type-var]
  return replaced


def batches(
  num: int, batch_size: int, seed: int, inputs: SampleInputs, mesh: Mesh
) -> Iterator[tuple[jax.Array, SampleInputs]]:
  """Yields keys and inputs of equal batches, sharded over the mesh.

  Sample i has the key (seed, i) for every batch size. The last batch is padded with copies of the
  last input, so that all batches together may have more than `num` images.

  Args:
    num: number of images.
    batch_size: largest batch; rounded up to a multiple of the number of devices.
    seed: seed of the keys.
    inputs: arrays [num, ...].
    mesh: devices.

  Yields:
    keys key[B], inputs [B, ...].
  """
  number = -(-num // batch_size)
  size = -(-num // (number * mesh.size)) * mesh.size
  for start in range(0, num, size):
    index = np.arange(start, start + size)
    keys = jax.device_put(sample_keys(seed, jnp.asarray(index)), sharded(mesh))
    rows = np.minimum(index, num - 1)
    of_batch = jax.tree.map(lambda all: _at_most_float32(all)[rows], inputs)  # noqa: B023
    yield keys, jax.device_put(of_batch, sharded(mesh))


def _at_most_float32(a: Any) -> npt.NDArray[Any]:
  """Converts float64 to float32, as JAX does itself without jax_enable_x64."""
  a = np.asarray(a)
  return a.astype(np.float32) if a.dtype == np.float64 else a
