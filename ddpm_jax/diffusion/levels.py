"""`Level`, one point of a noise schedule, and the functions that compute levels from a schedule.

Samplers and losses receive levels instead of indices. Every formula therefore works at any stride,
at fractional timesteps and at clean data. Only `level_at` indexes the tables. JAX silently wraps
the index -1 and clamps the index T; `level_at` does neither.
"""

import math
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax.diffusion.schedules import Schedule

# At this log SNR images are pure noise in float32. The value replaces -inf where it must be finite.
MIN_LOGSNR = -20.0


class Level(NamedTuple):
  """One noise level (fields of shape []), one per example ([B]) or a grid of levels ([S + 1]).

  x_t = signal_scale x_0 + noise_scale eps: signal_scale is alpha_t and noise_scale is sigma_t in
  papers such as arXiv:2107.00630. In the samplers and in guidance, `sigma` is the ratio
  noise_scale / signal_scale, the sigma of EDM (arXiv:2206.00364).

  Attributes:
    t: timestep in [0, T - 1], integer or fractional; -1 means clean data.
    signal_scale: in [0, 1]; sqrt(alpha bar) if variance-preserving.
    noise_scale: at least 0; sqrt(1 - alpha bar) if variance-preserving.
    logsnr: log(signal_scale^2 / noise_scale^2); +inf for clean data.
    velocity: the coefficients of x_0 and eps in the path's velocity; see `paths`. None stands for
      (-noise_scale, signal_scale), those of a variance-preserving path.
    variance: the variance of x_t for data of variance 1. None stands for 1.
  """

  t: jax.Array
  signal_scale: jax.Array
  noise_scale: jax.Array
  logsnr: jax.Array
  velocity: tuple[jax.Array, jax.Array] | None = None
  variance: jax.Array | None = None


def velocity_scales(level: Level) -> tuple[jax.Array, jax.Array]:
  """Returns the coefficients of x_0 and eps in the velocity, shaped like the level's fields."""
  return level.velocity or (-level.noise_scale, level.signal_scale)


def level_at(schedule: Schedule, t: npt.ArrayLike | jax.Array) -> Level:
  """Returns the noise level at timestep t.

  Args:
    schedule: tables of T timesteps.
    t: integers [...] of any type index the tables; f[...] is interpolated linearly in logsnr. -1
      means clean data.

  Returns:
    Level with fields shaped like t. Under jit values cannot be validated; a timestep outside {-1}
    and [0, T - 1] then gives NaN.

  Raises:
    ValueError: if t is a concrete value (not traced) outside {-1} and [0, T - 1].
  """
  last = schedule.num_timesteps - 1
  if not isinstance(t, jax.core.Tracer):
    values = np.asarray(t)
    bad = ~((values == -1) | ((values >= 0) & (values <= last)))
    if bad.any():
      raise ValueError(f"t is {values[bad].flat[0]}; allowed: 0 to {last}, and -1 for clean data")
  t = _wide(jnp.asarray(t), schedule)
  if jnp.issubdtype(t.dtype, jnp.integer):
    inside = jnp.clip(t, 0, last)
    fields = (schedule.signal_scale[inside], schedule.noise_scale[inside], schedule.logsnr[inside])
  else:
    # Clipped, so that clean data gives no NaN that jax_debug_nans would report.
    logsnr = _interpolate(schedule, jnp.clip(t, 0, last))
    fields = (*schedule.path.scales(logsnr), logsnr)
  clean, valid = t == -1, (t >= 0) & (t <= last)
  signal_scale, noise_scale, logsnr = (
    jnp.where(clean, at_clean, jnp.where(valid | clean, field, jnp.nan))
    for at_clean, field in zip((1.0, 0.0, jnp.inf), fields, strict=True)
  )
  return _on_path(schedule, Level(t, signal_scale, noise_scale, logsnr))


def _wide(t: jax.Array, schedule: Schedule) -> jax.Array:
  """Converts timesteps to a type that can represent -1 and every timestep.

  Fractional ones get the tables' dtype, because interpolation computes with both.
  """
  if jnp.issubdtype(t.dtype, jnp.floating):
    return t.astype(jnp.promote_types(schedule.logsnr.dtype, jnp.float32))
  if jnp.issubdtype(t.dtype, jnp.unsignedinteger) or jnp.dtype(t.dtype).itemsize < 4:
    return t.astype(jnp.int32)
  return t


def _interpolate(schedule: Schedule, t: jax.Array) -> jax.Array:
  """Interpolates logsnr at fractional timesteps."""
  last = schedule.num_timesteps - 1
  below = jnp.clip(jnp.floor(t), 0, max(last - 1, 0)).astype(jnp.int32)
  above = jnp.minimum(below + 1, last)
  low, high, fraction = schedule.logsnr[below], schedule.logsnr[above], t - below.astype(t.dtype)
  finite = jnp.isfinite(high)
  linear = low + fraction * (jnp.where(finite, high, low) - low)
  # Linear interpolation towards -inf is impossible. Before zero terminal SNR, signal_scale is
  # interpolated linearly instead.
  signal = schedule.signal_scale[below] * (1 - fraction)
  return jnp.where(finite, linear, 2 * jnp.log(signal) - jnp.log1p(-jnp.square(signal)))


def level_at_logsnr(schedule: Schedule, logsnr: jax.Array) -> Level:
  """Returns the level with the given log SNR; inverts `level_at` at fractional t.

  Args:
    schedule: tables of T timesteps.
    logsnr: f[...] within the schedule's range.

  Returns:
    Level with fractional t. The scales are exact for any logsnr; t is clamped to [0, T - 1].
  """
  logsnr = jnp.asarray(logsnr)
  signal_scale, noise_scale = schedule.path.scales(logsnr)
  last = schedule.num_timesteps - 1
  # jnp.interp needs ascending abscissae, and logsnr decreases in t.
  timesteps = jnp.arange(last, -1, -1, dtype=schedule.logsnr.dtype)
  table = schedule.logsnr[::-1]
  finite = jnp.isfinite(table[0])
  table = table.at[0].set(jnp.where(finite, table[0], table[1 % len(table)]))
  t = jnp.interp(logsnr, table, timesteps)
  before = schedule.signal_scale[max(last - 1, 0)]
  beyond = ~finite & (signal_scale < before)
  t = jnp.where(beyond, last - signal_scale / before, t)
  return _on_path(schedule, Level(t, signal_scale, noise_scale, logsnr))


def snr(level: Level) -> jax.Array:
  """Returns the ratio signal_scale^2 / noise_scale^2, shaped like the level's fields.

  It is inf at clean data.
  """
  return jnp.exp(level.logsnr)


def time_grid(schedule: Schedule, timesteps: Any, *, length: int = 0) -> Level:
  """Returns the levels of a sampler's steps: the given timesteps, then clean data.

  Solvers divide by signal_scale and integrate in logsnr. A level of zero SNR therefore gets
  `MIN_LOGSNR` and a positive signal_scale, at the same t.

  Args:
    schedule: tables of T timesteps.
    timesteps: [S], strictly descending within [0, T - 1]; integer or fractional. Traced values
      are not validated; see `level_at`. A Level is taken as the grid and returned unchanged.
    length: pads a grid of fewer levels to this length with clean data; see `num_steps` of
      `integrate`.

  Returns:
    Level with fields [S + 1], or [length].

  Raises:
    ValueError: if timesteps is empty, not strictly descending, or outside [0, T - 1].
  """
  if isinstance(timesteps, Level):
    return timesteps
  traced = any(isinstance(t, jax.core.Tracer) for t in jax.tree.leaves(timesteps))
  timesteps = jnp.asarray(timesteps) if traced else np.asarray(timesteps)
  if timesteps.ndim != 1 or timesteps.size == 0:
    raise ValueError(f"timesteps has shape {timesteps.shape}; it must be a non-empty vector [S]")
  clean = (0, max(1, length - timesteps.size))
  if traced:
    steps: Any = jnp.pad(_wide(timesteps, schedule), clean, constant_values=-1)
  else:
    if not (timesteps[1:] < timesteps[:-1]).all() or timesteps[-1] < 0:
      raise ValueError(f"timesteps is {timesteps}; it must be strictly descending and at least 0")
    signed = np.int64 if timesteps.dtype.kind == "u" else timesteps.dtype
    steps = np.pad(timesteps.astype(signed), clean, constant_values=-1)
  level = level_at(schedule, steps)
  return _on_path(
    schedule,
    level._replace(
      signal_scale=jnp.maximum(level.signal_scale, math.exp(MIN_LOGSNR / 2)),
      logsnr=jnp.maximum(level.logsnr, MIN_LOGSNR),
    ),
  )


def _on_path(schedule: Schedule, level: Level) -> Level:
  """Returns the level with the velocity and variance of the schedule's path."""
  scales = level.signal_scale, level.noise_scale
  variance = schedule.path.variance
  return level._replace(
    velocity=schedule.path.velocity(*scales), variance=variance and variance(*scales)
  )


def broadcast_to_images(field: jax.Array, x: jax.Array) -> jax.Array:
  """Reshapes a level's field, [] or [B], to broadcast against images x: f[B, H, W, C].

  A field of another rank, such as a variance per pixel, is returned unchanged.
  """
  field = jnp.asarray(field)
  return field.reshape(field.shape + (1,) * (x.ndim - 1)) if field.ndim == 1 else field
