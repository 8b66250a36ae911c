"""A `Level` is one point of the noise schedule; samplers and losses meet the schedule only here.

With levels instead of indices, every formula works at any stride, at fractional timesteps and at
clean data, and one function, `level_at`, does all the table look-ups. JAX wraps the index -1 and
clamps the index T without a word; `level_at` does neither.
"""

import math
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax.diffusion.schedules import Schedule

# Where images are noise alone to float32's precision. Zero terminal SNR has no finite logarithm,
# and what needs one stops here.
MIN_LOGSNR = -20.0


class Level(NamedTuple):
  """One noise level (fields of shape []), one per example ([B]) or a grid of them ([S+1]).

  Attributes:
    t: timestep in [0, T - 1], integer or fractional; -1 means clean data.
    signal_scale: sqrt(alpha bar), in [0, 1].
    noise_scale: sqrt(1 - alpha bar), in [0, 1].
    logsnr: log(alpha bar / (1 - alpha bar)); +inf for clean data.
  """

  t: jax.Array
  signal_scale: jax.Array
  noise_scale: jax.Array
  logsnr: jax.Array


def level_at(schedule: Schedule, t: npt.ArrayLike | jax.Array) -> Level:
  """The noise level at timestep t.

  Args:
    schedule: tables of T timesteps.
    t: i32[...] is looked up; f[...] is interpolated linearly in logsnr. -1 means clean data.

  Returns:
    Level with fields shaped like t. Under jit, where a value cannot be refused, a timestep
    outside {-1} and [0, T - 1] gives NaN.

  Raises:
    ValueError: if t is known when the function is called and lies outside {-1} and [0, T - 1].
  """
  last = schedule.num_timesteps - 1
  if not isinstance(t, jax.core.Tracer):
    values = np.asarray(t)
    bad = ~((values == -1) | ((values >= 0) & (values <= last)))
    if bad.any():
      raise ValueError(
        f"t is {values[bad].flat[0]}; allowed are 0 to {last}, and -1 for clean data"
      )
  t = jnp.asarray(t)
  if jnp.issubdtype(t.dtype, jnp.integer):
    inside = jnp.clip(t, 0, last)
    fields = (schedule.signal_scale[inside], schedule.noise_scale[inside], schedule.logsnr[inside])
  else:
    logsnr = _interpolate(schedule, t)
    fields = (*_scales(logsnr), logsnr)
  clean, valid = t == -1, (t >= 0) & (t <= last)
  return Level(
    t,
    *(
      jnp.where(clean, at_clean, jnp.where(valid, field, jnp.nan))
      for at_clean, field in zip((1.0, 0.0, jnp.inf), fields, strict=True)
    ),
  )


def _interpolate(schedule: Schedule, t: jax.Array) -> jax.Array:
  """logsnr at fractional timesteps."""
  last = schedule.num_timesteps - 1
  below = jnp.clip(jnp.floor(t), 0, max(last - 1, 0)).astype(jnp.int32)
  above = jnp.minimum(below + 1, last)
  low, high, share = schedule.logsnr[below], schedule.logsnr[above], t - below
  finite = jnp.isfinite(high)
  linear = low + share * (jnp.where(finite, high, low) - low)
  # No line leads to -inf: on the way to zero terminal SNR, signal_scale falls linearly instead.
  signal = schedule.signal_scale[below] * (1 - share)
  return jnp.where(finite, linear, 2 * jnp.log(signal) - jnp.log1p(-jnp.square(signal)))


def level_at_logsnr(schedule: Schedule, logsnr: jax.Array) -> Level:
  """The level with the given log signal-to-noise ratio; inverts `level_at` at fractional t.

  Args:
    schedule: tables of T timesteps.
    logsnr: f[...] within the schedule's range.

  Returns:
    Level with fractional t. The scales are exact for any logsnr; t is clamped to [0, T - 1].
  """
  logsnr = jnp.asarray(logsnr)
  signal_scale, noise_scale = _scales(logsnr)
  last = schedule.num_timesteps - 1
  # jnp.interp wants ascending abscissae, and logsnr descends in t.
  timesteps = jnp.arange(last, -1, -1, dtype=schedule.logsnr.dtype)
  table = schedule.logsnr[::-1]
  finite = jnp.isfinite(table[0])
  table = table.at[0].set(jnp.where(finite, table[0], table[1 % len(table)]))
  t = jnp.interp(logsnr, table, timesteps)
  before = schedule.signal_scale[max(last - 1, 0)]
  beyond = ~finite & (signal_scale < before)
  t = jnp.where(beyond, last - signal_scale / before, t)
  return Level(t, signal_scale, noise_scale, logsnr)


def snr(level: Level) -> jax.Array:
  """The signal-to-noise ratio, alpha bar / (1 - alpha bar); 0 at zero SNR, inf at clean data."""
  return jnp.exp(level.logsnr)


def _scales(logsnr: jax.Array) -> tuple[jax.Array, jax.Array]:
  """signal_scale and noise_scale: alpha bar is the sigmoid of logsnr."""
  return jnp.sqrt(jax.nn.sigmoid(logsnr)), jnp.sqrt(jax.nn.sigmoid(-logsnr))


def spaced_timesteps(num_timesteps: int, steps: int) -> npt.NDArray[np.int32]:
  """`steps` timesteps, evenly spaced from T - 1 down to 0, both included.

  Raises:
    ValueError: if steps lies outside 1..T.
  """
  if not 1 <= steps <= num_timesteps:
    raise ValueError(f"steps is {steps}; allowed are 1 to {num_timesteps}")
  return np.round(np.linspace(num_timesteps - 1, 0, steps)).astype(np.int32)


def time_grid(schedule: Schedule, timesteps: Any) -> Level:
  """The levels that a sampler walks through: the given timesteps, then clean data.

  Solvers divide by signal_scale and count in logsnr: where the schedule has zero SNR, the grid has
  `MIN_LOGSNR`, at the same t.

  Args:
    schedule: tables of T timesteps.
    timesteps: [S], strictly descending within [0, T - 1]; integer or fractional. A grid that has
      been made already is returned as it is.

  Returns:
    Level with fields [S + 1].

  Raises:
    ValueError: if timesteps is empty, does not descend or leaves the schedule.
  """
  if isinstance(timesteps, Level):
    return timesteps
  timesteps = np.asarray(timesteps)
  if timesteps.ndim != 1 or timesteps.size == 0:
    raise ValueError(f"timesteps has shape {timesteps.shape}; a non-empty vector [S] is needed")
  if (np.diff(timesteps) >= 0).any() or timesteps[-1] < 0:
    raise ValueError(f"timesteps must descend strictly and end at 0 or above; got {timesteps}")
  level = level_at(schedule, np.append(timesteps, np.asarray(-1, timesteps.dtype)))
  return level._replace(
    signal_scale=jnp.maximum(level.signal_scale, math.exp(MIN_LOGSNR / 2)),
    logsnr=jnp.maximum(level.logsnr, MIN_LOGSNR),
  )


def broadcast_to_images(field: jax.Array, x: jax.Array) -> jax.Array:
  """Reshapes a level's field, [] or [B], so that it multiplies images x: f[B, H, W, C].

  What has the images' rank already, such as a variance for each pixel, stays as it is.
  """
  field = jnp.asarray(field)
  return field.reshape(field.shape + (1,) * (x.ndim - 1)) if field.ndim == 1 else field
