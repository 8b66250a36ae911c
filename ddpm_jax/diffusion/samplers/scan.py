"""The `lax.scan` that runs every sampler.

Each sample has its own key, into which the scan folds the step. Sample i is therefore a function of
(seed, i) alone.
"""

from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import as_float_images
from ddpm_jax.diffusion.keys import make_key
from ddpm_jax.diffusion.levels import Level, time_grid
from ddpm_jax.diffusion.samplers.protocol import Sampler, check_keys, normal
from ddpm_jax.diffusion.schedules import Schedule


class Result(NamedTuple):
  """The result of sampling.

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
  num_steps: jax.Array | None = None,
) -> Result:
  """Runs a sampler over the levels of a grid with one `lax.scan`.

  The scan computes in the dtype of the schedule, or of x if that is wider. Images in bfloat16 or
  float16 are converted first, and the result has the dtype of the computation.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    sampler: the sampler that takes each step.
    x: f[B, H, W, C], images at the grid's first level.
    grid: levels with fields [S + 1].
    keys: key[B], one per image. The scan folds the step's index in the grid into them, so a second
      scan with the same keys uses the same noise.
    record: steps, in 0..S-1, whose x_t and x_0 are returned. Other steps take no memory.
    num_steps: i32[], the number of steps to take; the rest of the grid is padding. A program that
      is compiled with it as an argument serves every number of steps. Its loop is a
      `lax.fori_loop`, which has no derivative in reverse mode. None: all steps of the grid.

  Returns:
    Result with the images at the grid's last level, or at that after `num_steps` steps.

  Raises:
    ValueError: if a recorded step lies outside 0..S-1, steps are recorded with `num_steps`, or keys
      do not match the images.
  """
  steps = grid.t.shape[0] - 1
  if any(not 0 <= step < steps for step in record):
    raise ValueError(f"record is {record}; allowed: steps 0 to {steps - 1}")
  if record and num_steps is not None:
    raise ValueError(f"record is {record}; steps of a padded grid cannot be recorded")
  x = as_float_images(x, grid.logsnr.dtype)
  check_keys(keys, x.shape)
  # The output index of each step's record. Other steps have an index past the end and are dropped.
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
      x_0_at = x_0_at.at[slot].set(prediction.x_0.astype(x_0_at.dtype), mode="drop")
    return (x_next, state, x_at, x_0_at), None

  first = jax.tree.map(lambda field: field[0], grid)
  empty = jnp.zeros((len(record), *x.shape), x.dtype)
  inputs = (
    jax.tree.map(lambda field: field[:-1], grid),
    jax.tree.map(lambda field: field[1:], grid),
    jnp.arange(steps),
    jnp.asarray(slots),
  )
  start = (x, sampler.init(x, first), empty, empty)
  if num_steps is None:
    (x, _, x_at, x_0_at), _ = jax.lax.scan(body, start, inputs)
  else:

    def take_step(step: jax.Array, carry: Any) -> Any:
      return body(carry, jax.tree.map(lambda a: a[step], inputs))[0]

    x, _, x_at, x_0_at = jax.lax.fori_loop(0, num_steps, take_step, start)
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
  """Samples images, starting from noise.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    sampler: the sampler that takes each step.
    keys: key[B], one per image, from `sample_keys`.
    shape: (H, W, C) of an image.
    timesteps: [S], strictly descending; see the module `timesteps`. Clean data follows the last.
    x_T: f[B, H, W, C], the noise to start from; None samples it from N(0, prior_std^2), which is
      N(0, I) on a variance-preserving path. It is converted to the dtype of the schedule.
    record: steps, in 0..S-1, whose x_t and x_0 are returned.

  Returns:
    Result with the clean images.

  Raises:
    ValueError: if keys, x_T, timesteps or record is invalid.
  """
  check_keys(keys, keys.shape[:1])
  split_keys = jax.vmap(jax.random.split)(keys)
  if x_T is None:
    x_T = schedule.prior_std * normal(split_keys[:, 0], shape, schedule.logsnr.dtype)
  if x_T.shape != (*keys.shape, *shape):
    expected = (*keys.shape, *shape)
    raise ValueError(f"x_T has shape {x_T.shape}; it must be {expected}, one image per key")
  grid = time_grid(schedule, timesteps)
  return integrate(denoise, schedule, sampler, x_T, grid, split_keys[:, 1], record=record)


def sample_keys(seed: int | jax.Array, index: jax.Array) -> jax.Array:
  """Returns key[B], one key per sample: a function of the seed and the sample's index i32[B]."""
  return jax.vmap(jax.random.fold_in, (None, 0))(make_key(seed), index)
