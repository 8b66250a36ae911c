"""Drawing any number of images from a trained network, in equal pieces compiled once."""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax import build
from ddpm_jax.config import Config, SamplingConfig
from ddpm_jax.data.datasets import Dataset, to_model_range
from ddpm_jax.devices import replicated, sharded
from ddpm_jax.diffusion.denoiser import Denoise, make_denoiser
from ddpm_jax.diffusion.levels import spaced_timesteps
from ddpm_jax.diffusion.samplers import Result, sample, sample_keys
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.variances import AnalyticVariance, estimate_analytic_variance
from ddpm_jax.models.unet import UNet
from ddpm_jax.predict import make_predict

# What the analytic variance is measured on: this many images, at no more than so many timesteps.
_MEASURED_IMAGES = 64
_MEASURED_TIMESTEPS = 100


class Learned(NamedTuple):
  """What drawing takes from training.

  Attributes:
    params: the network's parameters.
    schedule: the noise schedule's tables.
    variance: the analytic reverse variance, where it has been measured.
  """

  params: Any
  schedule: Schedule
  variance: AnalyticVariance | None = None


# (learned, keys, label) -> Result
Draw = Callable[[Learned, jax.Array, jax.Array | None], Result]


class Piece(NamedTuple):
  """Images drawn together.

  Attributes:
    image: f32[B, H, W, C], clipped to [-1, 1].
    x_at: f32[R, K, H, W, C], x_t before each recorded step, of the first K images.
  """

  image: npt.NDArray[np.float32]
  x_at: npt.NDArray[np.float32]


def _denoiser(
  model: UNet, params: Any, config: Config, sampling: SamplingConfig, label: jax.Array | None
) -> Denoise:
  return make_denoiser(
    make_predict(model, params),
    build.build_parameterization(config.diffusion),
    cond=label,
    threshold=build.build_threshold(sampling),
  )


def make_draw(
  model: UNet,
  config: Config,
  sampling: SamplingConfig,
  image_shape: tuple[int, ...],
  record: tuple[int, ...] = (),
) -> Draw:
  """The jitted sampler of a run's network: (learned, keys, label) -> Result.

  Args:
    model: the network.
    config: of the run.
    sampling: sampler, steps and their options.
    image_shape: (H, W, C).
    record: steps whose x_t to keep.

  Raises:
    ValueError: if sampling.steps lies outside 1..T.
  """
  timesteps = spaced_timesteps(config.diffusion.num_timesteps, sampling.steps)

  @jax.jit
  def draw(learned: Learned, keys: jax.Array, label: jax.Array | None) -> Result:
    return sample(
      _denoiser(model, learned.params, config, sampling, label),
      learned.schedule,
      build.build_sampler(sampling, learned.variance),
      keys,
      shape=image_shape,
      timesteps=timesteps,
      record=record,
    )

  return draw


def with_variance(
  learned: Learned,
  model: UNet,
  config: Config,
  sampling: SamplingConfig,
  load: Callable[[], Dataset],
) -> Learned:
  """Measures the analytic variance, if that is what `sampling` draws by.

  Args:
    learned: parameters and schedule.
    model: the network.
    config: of the run.
    sampling: sampler, steps and threshold; its timesteps are measured.
    load: gives the data set that the network was trained on.
  """
  if sampling.sampler != "ancestral" or sampling.variance != "analytic":
    return learned
  dataset, num_timesteps = load(), config.diffusion.num_timesteps
  timesteps = spaced_timesteps(num_timesteps, min(sampling.steps, _MEASURED_TIMESTEPS))
  label = dataset.label[:_MEASURED_IMAGES] if model.num_classes else None

  @jax.jit
  def measure(learned: Learned, image: jax.Array, label: jax.Array | None) -> AnalyticVariance:
    return estimate_analytic_variance(
      _denoiser(model, learned.params, config, sampling, label),
      learned.schedule,
      to_model_range(image),
      jax.random.key(config.training.seed),
      timesteps,
    )

  return learned._replace(variance=measure(learned, dataset.image[:_MEASURED_IMAGES], label))


def draw_in_pieces(
  draw: Draw,
  learned: Learned,
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
    learned: what training has left.
    mesh: devices to spread each piece over.
    seed: decides all images.
    num: how many.
    batch_size: most images drawn at once; the last piece is filled up and cut.
    label: i32[num], for a class-conditional network.
    keep_x_at: of how many images to keep what `draw` records; of all it would fill the memory.
  """
  pieces = -(-num // batch_size)
  size = -(-num // (pieces * mesh.size)) * mesh.size  # Equal pieces, which the devices divide.
  learned = jax.device_put(learned, replicated(mesh))
  for start in range(0, num, size):
    index = np.arange(start, start + size)
    keys = jax.device_put(sample_keys(seed, jnp.asarray(index)), sharded(mesh))
    labels = None
    if label is not None:
      labels = jax.device_put(label[np.minimum(index, num - 1)], sharded(mesh))
    result = draw(learned, keys, labels)
    count, kept = min(size, num - start), max(0, min(size, keep_x_at - start))
    yield Piece(np.clip(np.asarray(result.x)[:count], -1, 1), np.asarray(result.x_at[:, :kept]))
