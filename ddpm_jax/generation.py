"""Drawing any number of images from a trained network, in equal pieces compiled once."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax import build
from ddpm_jax.config import Config, SamplingConfig
from ddpm_jax.devices import replicated, sharded
from ddpm_jax.diffusion.denoiser import make_denoiser
from ddpm_jax.diffusion.levels import spaced_timesteps
from ddpm_jax.diffusion.samplers import Result, sample, sample_keys
from ddpm_jax.models.unet import UNet
from ddpm_jax.predict import make_predict

# (params, keys, label) -> Result
Draw = Callable[[Any, jax.Array, jax.Array | None], Result]


class Piece(NamedTuple):
  """Images drawn together.

  Attributes:
    image: f32[B, H, W, C], clipped to [-1, 1].
    x_at: f32[R, K, H, W, C], x_t before each recorded step, of the first K images.
  """

  image: npt.NDArray[np.float32]
  x_at: npt.NDArray[np.float32]


def make_draw(
  model: UNet,
  config: Config,
  sampling: SamplingConfig,
  image_shape: tuple[int, ...],
  record: tuple[int, ...] = (),
) -> Draw:
  """The jitted sampler of a run's network: (params, keys, label) -> Result.

  Args:
    model: the network.
    config: of the run.
    sampling: sampler, steps and their options.
    image_shape: (H, W, C).
    record: steps whose x_t to keep.

  Raises:
    ValueError: if sampling.steps lies outside 1..T.
  """
  schedule = build.build_schedule(config.diffusion)
  parameterization = build.build_parameterization(config.diffusion)
  sampler = build.build_sampler(sampling)
  timesteps = spaced_timesteps(schedule.num_timesteps, sampling.steps)

  @jax.jit
  def draw(params: Any, keys: jax.Array, label: jax.Array | None) -> Result:
    denoise = make_denoiser(make_predict(model, params), parameterization, cond=label)
    return sample(
      denoise, schedule, sampler, keys, shape=image_shape, timesteps=timesteps, record=record
    )

  return draw


def draw_in_pieces(
  draw: Draw,
  params: Any,
  mesh: jax.sharding.Mesh,
  *,
  seed: int,
  num: int,
  batch_size: int,
  label: npt.NDArray[np.int32] | None = None,
  keep_x_at: int = 0,
) -> Iterator[Piece]:
  """Draws `num` images, sample i from the key (seed, i), whatever the size of the pieces.

  Args:
    draw: from `make_draw`.
    params: of the network.
    mesh: devices to spread each piece over.
    seed: decides all images.
    num: how many.
    batch_size: most images drawn at once; the last piece is filled up and cut.
    label: i32[num], for a class-conditional network.
    keep_x_at: of how many images to keep what `draw` records; of all it would fill the memory.
  """
  pieces = -(-num // batch_size)
  size = -(-num // (pieces * mesh.size)) * mesh.size  # Equal pieces, which the devices divide.
  params = jax.device_put(params, replicated(mesh))
  for start in range(0, num, size):
    index = np.arange(start, start + size)
    keys = jax.device_put(sample_keys(seed, jnp.asarray(index)), sharded(mesh))
    labels = None
    if label is not None:
      labels = jax.device_put(label[np.minimum(index, num - 1)], sharded(mesh))
    result = draw(params, keys, labels)
    count, kept = min(size, num - start), max(0, min(size, keep_x_at - start))
    yield Piece(np.clip(np.asarray(result.x)[:count], -1, 1), np.asarray(result.x_at[:, :kept]))
