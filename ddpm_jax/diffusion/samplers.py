"""Samplers as small frozen pytrees, and the one scan that runs them all.

A sampler is a pure `init` and a pure `step`; its options are static and hashed by value, so that
jit compiles once for each setting. Sample i is a function of (seed, i): it gets a key of its own,
into which the scan folds the step.
"""

import dataclasses
import functools
import inspect
from typing import Any, ClassVar, NamedTuple, Protocol

import chex
import jax
import jax.numpy as jnp
import numpy as np

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import (
  Prediction,
  VarianceFn,
  p_mean_variance,
  posterior_variance,
)
from ddpm_jax.diffusion.levels import Level, time_grid
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.variances import fixed_small


class Sampler(Protocol):
  """A way to go from one noise level to the next."""

  calls_per_step: ClassVar[int]
  """Network calls of one step."""

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


def _normal(keys: jax.Array, shape: tuple[int, ...], dtype: Any) -> jax.Array:
  """N(0, I) for images of shape (H, W, C): f[B, H, W, C], each image from its own key."""
  return jax.vmap(lambda key: jax.random.normal(key, shape, dtype))(keys)


@functools.partial(jax.tree_util.register_dataclass, data_fields=["variance_fn"], meta_fields=[])
@dataclasses.dataclass(frozen=True)
class Ancestral:
  """Ancestral sampling, at any stride. Algorithm 2 of arXiv:2006.11239.

  Attributes:
    variance_fn: the reverse variance: any of `variances`, such as `fixed_small`, or an
      `AnalyticVariance`. The last step, onto clean data, returns the mean without noise, as in
      the paper.
  """

  variance_fn: VarianceFn = fixed_small
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    if inspect.isfunction(self.variance_fn):  # A Partial is a pytree: the function is static in it.
      object.__setattr__(self, "variance_fn", jax.tree_util.Partial(self.variance_fn))

  def init(self, x: jax.Array, level: Level) -> tuple[()]:
    return ()

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: tuple[()],
  ) -> tuple[jax.Array, tuple[()], Prediction]:
    prediction = denoise(x, level)
    mean, variance, _ = p_mean_variance(prediction, x, level, next_level, self.variance_fn)
    std = jnp.where(next_level.t == -1, 0.0, jnp.sqrt(variance))
    return mean + std * _normal(keys, x.shape[1:], x.dtype), state, prediction


@functools.partial(jax.tree_util.register_dataclass, data_fields=[], meta_fields=["eta"])
@dataclasses.dataclass(frozen=True)
class DDIM:
  """Denoising diffusion implicit models. Eq. 12 and 16 of arXiv:2010.02502.

  Attributes:
    eta: share of the ancestral noise, in [0, 1]: 0 is deterministic, 1 is `Ancestral` with
      `fixed_small`.
  """

  eta: float = 0.0

  def __post_init__(self) -> None:
    if not 0 <= self.eta <= 1:
      raise ValueError(f"eta is {self.eta}; allowed are 0 to 1")

  calls_per_step: ClassVar[int] = 1

  def init(self, x: jax.Array, level: Level) -> tuple[()]:
    return ()

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: tuple[()],
  ) -> tuple[jax.Array, tuple[()], Prediction]:
    prediction = denoise(x, level)
    # Eq. 16: sigma is eta times the standard deviation of the posterior.
    variance = self.eta**2 * posterior_variance(level, next_level)
    direction = jnp.sqrt(jnp.square(next_level.noise_scale) - variance)
    x = next_level.signal_scale * prediction.x_0 + direction * prediction.eps
    if self.eta > 0:
      x = x + jnp.sqrt(variance) * _normal(keys, x.shape[1:], x.dtype)
    return x, state, prediction


class Result(NamedTuple):
  """What sampling gives.

  Attributes:
    x: f[B, H, W, C], the images at the last level of the grid.
    x_at: f[R, B, H, W, C], x_t before each of the R recorded steps.
    x_0_at: f[R, B, H, W, C], the estimate of x_0 made in each of them.
  """

  x: jax.Array
  x_at: jax.Array
  x_0_at: jax.Array


def integrate(
  denoise: Denoise,
  schedule: Schedule,
  sampler: Sampler,
  x: jax.Array,
  grid: Level,
  keys: jax.Array,
  *,
  record: tuple[int, ...] = (),
) -> Result:
  """Takes x along the levels of a grid. One `lax.scan`, whatever the sampler.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    sampler: how to take each step.
    x: f[B, H, W, C], images at the grid's first level.
    grid: levels with fields [S + 1].
    keys: key[B], one for each image; the scan folds in the step, counted from the grid's start. A
      second scan with the same keys would draw the same noise.
    record: steps, in 0..S-1, whose x_t and x_0 to keep. Only these take memory.

  Raises:
    ValueError: if a step to record lies outside 0..S-1.
  """
  steps = grid.t.shape[0] - 1
  if any(not 0 <= step < steps for step in record):
    raise ValueError(f"record is {record}; allowed are steps 0 to {steps - 1}")
  chex.assert_shape(keys, x.shape[:1])
  # Where each step's record goes; steps that are not recorded aim past the end and are dropped.
  slots = np.full(steps, len(record), np.int32)
  slots[list(record)] = np.arange(len(record))

  def body(carry: Any, inputs: Any) -> tuple[Any, None]:
    x, state, x_at, x_0_at = carry
    level, next_level, step, slot = inputs
    step_keys = jax.vmap(jax.random.fold_in, (0, None))(keys, step)
    x_next, state, prediction = sampler.step(
      denoise, schedule, x, level, next_level, step_keys, state
    )
    if record:
      x_at = x_at.at[slot].set(x, mode="drop")
      x_0_at = x_0_at.at[slot].set(prediction.x_0, mode="drop")
    return (x_next, state, x_at, x_0_at), None

  first = jax.tree.map(lambda field: field[0], grid)
  empty = jnp.zeros((len(record), *x.shape), x.dtype)
  inputs = (
    jax.tree.map(lambda field: field[:-1], grid),
    jax.tree.map(lambda field: field[1:], grid),
    jnp.arange(steps),
    jnp.asarray(slots),
  )
  (x, _, x_at, x_0_at), _ = jax.lax.scan(body, (x, sampler.init(x, first), empty, empty), inputs)
  return Result(x, x_at, x_0_at)


def sample(
  denoise: Denoise,
  schedule: Schedule,
  sampler: Sampler,
  keys: jax.Array,
  *,
  shape: tuple[int, ...],
  timesteps: Any,
  x_T: jax.Array | None = None,
  record: tuple[int, ...] = (),
) -> Result:
  """Draws images from noise.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    sampler: how to take each step.
    keys: key[B], one for each image; `sample_keys` makes them.
    shape: (H, W, C) of an image.
    timesteps: [S], strictly descending; see `spaced_timesteps`. Clean data follows the last.
    x_T: f[B, H, W, C], the noise to start from; drawn from N(0, I) where None.
    record: steps, in 0..S-1, whose x_t and x_0 to keep.
  """
  both = jax.vmap(jax.random.split)(keys)
  if x_T is None:
    x_T = _normal(both[:, 0], shape, schedule.logsnr.dtype)
  chex.assert_shape(x_T, (len(keys), *shape))
  grid = time_grid(schedule, timesteps)
  return integrate(denoise, schedule, sampler, x_T, grid, both[:, 1], record=record)


def sample_keys(seed: int, index: jax.Array) -> jax.Array:
  """The keys of the samples numbered index i32[B]: sample i depends on (seed, i) alone."""
  return jax.vmap(jax.random.fold_in, (None, 0))(jax.random.key(seed), index)
