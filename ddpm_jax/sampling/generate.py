"""Drawing, filling in and changing any number of images, in equal pieces compiled once."""

import functools
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, cast

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax import components
from ddpm_jax.config.sampling import OPTION_OF, SamplingConfig
from ddpm_jax.config.schema import Config
from ddpm_jax.data.datasets import Dataset, to_model_range
from ddpm_jax.diffusion.denoiser import Denoise, make_denoiser
from ddpm_jax.diffusion.editing import RePaint, image_to_image, invert
from ddpm_jax.diffusion.guidance import guide
from ddpm_jax.diffusion.levels import Level, spaced_timesteps, time_grid
from ddpm_jax.diffusion.samplers import Result, sample, sample_keys
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.variances import AnalyticVariance, estimate_analytic_variance
from ddpm_jax.models.unet import UNet
from ddpm_jax.predict import make_predict
from ddpm_jax.runtime.devices import replicated, sharded

# What the analytic variance is measured on: this many images, at no more than so many timesteps.
_MEASURED_IMAGES = 64
_MEASURED_TIMESTEPS = 100


class Learned(NamedTuple):
  """What drawing takes from training.

  Attributes:
    params: the network's parameters.
    schedule: the noise schedule's tables.
    grid: the levels to walk through, fields [S + 1].
    variance: the analytic reverse variance, where it has been measured.
  """

  params: Any
  schedule: Schedule
  grid: Level
  variance: AnalyticVariance | None = None


class Given(NamedTuple):
  """What each image is made from besides its key; None where it plays no part.

  Attributes:
    label: i32[B], for a class-conditional network.
    x_T: f[B, H, W, C], the noise to start from.
    image: f[B, H, W, C] in [-1, 1], to fill in or to change.
    mask: f[B, H, W, 1], 1 where `image` is kept and 0 where it is drawn anew; without one, all of
      the image is noised to the first level and drawn anew from there.
  """

  label: Any = None
  x_T: Any = None
  image: Any = None
  mask: Any = None


# (learned, keys, given) -> Result
Draw = Callable[[Learned, jax.Array, Given], Result]


class Piece(NamedTuple):
  """Images drawn together.

  Attributes:
    image: f32[B, H, W, C], clipped to [-1, 1].
    x_at: f32[R, K, H, W, C], x_t before each recorded step, of the first K images.
    x_0_at: f32[R, K, H, W, C], the estimate of x_0 made there.
  """

  image: npt.NDArray[np.float32]
  x_at: npt.NDArray[np.float32]
  x_0_at: npt.NDArray[np.float32]


def sampling_grid(schedule: Schedule, sampling: SamplingConfig, first: int | None = None) -> Level:
  """The levels that a sampler walks through.

  Args:
    schedule: tables of T timesteps.
    sampling: number and choice of the steps.
    first: timestep to start from; T - 1 where None.

  Raises:
    ValueError: if there are more steps than timesteps.
  """
  below = schedule if first is None else jax.tree.map(lambda table: table[: first + 1], schedule)
  return time_grid(schedule, components.build_timesteps(sampling, below))


def _denoiser(
  model: UNet, params: Any, config: Config, sampling: SamplingConfig, label: jax.Array | None
) -> Denoise:
  """The network as samplers see it, guided where that is asked for."""
  threshold = components.build_threshold(sampling)
  make = functools.partial(
    make_denoiser, make_predict(model, params), components.build_parameterization(config.diffusion)
  )
  if label is None or sampling.guidance == 1:
    return make(cond=label, threshold=threshold)
  return guide(
    make(cond=label, threshold=None),
    make(cond=jnp.full_like(label, model.num_classes), threshold=None),
    sampling.guidance,
    interval=cast(tuple[float, float], sampling.guidance_interval) or None,
    rescale=sampling.guidance_rescale,
    threshold=threshold,
  )


def make_draw(
  model: UNet,
  config: Config,
  sampling: SamplingConfig,
  image_shape: tuple[int, ...],
  *,
  record: tuple[int, ...] = (),
  resamples: int = 1,
) -> Draw:
  """The jitted sampler of a run's network: (learned, keys, given) -> Result.

  Args:
    model: the network.
    config: of the run.
    sampling: the sampler and its options.
    image_shape: (H, W, C).
    record: steps whose x_t and x_0 to keep.
    resamples: of inpainting; see `RePaint`.
  """

  @jax.jit
  def draw(learned: Learned, keys: jax.Array, given: Given) -> Result:
    denoise = _denoiser(model, learned.params, config, sampling, given.label)
    sampler = components.build_sampler(sampling, learned.variance)
    common: dict[str, Any] = {"timesteps": learned.grid, "record": record}
    if given.image is not None and given.mask is None:
      return image_to_image(denoise, learned.schedule, sampler, given.image, keys, **common)
    if given.image is not None:
      sampler = RePaint(sampler, given.image, given.mask, resamples)
    return sample(
      denoise, learned.schedule, sampler, keys, shape=image_shape, x_T=given.x_T, **common
    )

  return draw


def make_invert(model: UNet, config: Config, sampling: SamplingConfig) -> Draw:
  """The jitted way from images to the noise that they are drawn from: Result.x is that noise.

  Args:
    model: the network.
    config: of the run.
    sampling: a deterministic sampler; thresholding would bend its flow.
  """

  @jax.jit
  def draw(learned: Learned, keys: jax.Array, given: Given) -> Result:
    denoise = _denoiser(model, learned.params, config, sampling, given.label)
    sampler = components.build_sampler(sampling)
    x_T = invert(denoise, learned.schedule, sampler, given.image, keys, timesteps=learned.grid)
    empty = jnp.zeros((0, *x_T.shape))
    return Result(x_T, empty, empty)

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
  if sampling.variance != "analytic" or sampling.sampler not in OPTION_OF["variance"]:
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
  given: Given | None = None,
  keep: int = 0,
  clip: bool = True,
) -> Iterator[Piece]:
  """Draws `num` images, sample i from the key (seed, i), whatever the size of the pieces.

  Args:
    draw: from `make_draw` or `make_invert`.
    learned: what training has left.
    mesh: devices to spread each piece over.
    seed: decides all images.
    num: how many.
    batch_size: most images drawn at once; the last piece is filled up and cut.
    given: what the images are made from, arrays [num, ...].
    keep: of how many images to keep what `draw` records; of all it would fill the memory.
    clip: to [-1, 1], as images need and noise does not.
  """
  pieces = -(-num // batch_size)
  size = -(-num // (pieces * mesh.size)) * mesh.size  # Equal pieces, which the devices divide.
  learned = jax.device_put(learned, replicated(mesh))
  for start in range(0, num, size):
    index = np.arange(start, start + size)
    keys = jax.device_put(sample_keys(seed, jnp.asarray(index)), sharded(mesh))
    rows = np.minimum(index, num - 1)
    of_piece = jax.tree.map(lambda all: all[rows], given or Given())  # noqa: B023
    result = draw(learned, keys, jax.device_put(of_piece, sharded(mesh)))
    count, kept = min(size, num - start), max(0, min(size, keep - start))
    image = np.asarray(result.x)[:count]
    yield Piece(
      np.clip(image, -1, 1) if clip else image,
      np.asarray(result.x_at[:, :kept]),
      np.asarray(result.x_0_at[:, :kept]),
    )
