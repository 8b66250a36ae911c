"""Variances of the reverse step p(x_prev | x_t): fixed, learned and analytic.

Each is a function (prediction, level, prev) -> variance. For `prev` at clean data the variance of
q(x_prev | x_t, x_0) is 0. The functions then return the variance of the decoder p(x_0 | x_t), which
only the variational bound uses.
"""

import dataclasses
from typing import Any

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.gaussian import Prediction, as_float_images, q_sample, step_variance
from ddpm_jax.diffusion.levels import MIN_LOGSNR, Level, broadcast_to_images, level_at
from ddpm_jax.diffusion.posterior import posterior_variance, posterior_x_0_weight
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.variational import HALF_BIN


def fixed_small(prediction: Prediction, level: Level, prev: Level) -> jax.Array:
  """Returns beta tilde, optimal for data that is a single point. Section 3.2 of arXiv:2006.11239.

  The result is shaped like the levels' fields. For `prev` at clean data, where beta tilde is 0, it
  is beta.
  """
  clean = prev.noise_scale == 0
  return jnp.where(clean, fixed_large(prediction, level, prev), posterior_variance(level, prev))


def fixed_large(prediction: Prediction, level: Level, prev: Level) -> jax.Array:
  """Returns beta, optimal for data from N(0, I). Section 3.2 of arXiv:2006.11239.

  On other than variance-preserving paths, beta is rescaled with the variance of x_t. The result is
  shaped like the levels' fields.
  """
  del prediction
  beta = step_variance(level, prev)
  if level.variance is None or prev.variance is None:
    return beta
  return beta * (prev.variance / level.variance)


def learned_range(prediction: Prediction, level: Level, prev: Level) -> jax.Array:
  """Interpolates between `fixed_small` and `fixed_large` in log space. Eq. 15 of arXiv:2102.09672.

  prediction.variance is -1 for `fixed_small` and 1 for `fixed_large`; other values extrapolate.

  Returns:
    f[B, H, W, C].

  Raises:
    ValueError: if prediction.variance is None.
  """
  output = prediction.variance
  if output is None:
    raise ValueError("prediction.variance is None; learned_range needs a network that predicts it")
  fraction = (output + 1) / 2
  low, high = (
    broadcast_to_images(jnp.log(fixed(prediction, level, prev)), output)
    for fixed in (fixed_small, fixed_large)
  )
  return jnp.exp(fraction * high + (1 - fraction) * low)


@pytree(data_fields=["logsnr", "x_0_error"])
@dataclasses.dataclass(frozen=True)
class AnalyticVariance:
  """The variance that minimises the variational bound, given the network's means.

  It is posterior_variance + c^2 E[(x_0 - estimate)^2], where c is the coefficient of x_0 in the
  posterior mean. Eq. 7 of arXiv:2201.06503 (Analytic-DPM) has the norm of the score in place of the
  error of x_0. For a perfect network the two are equal. The form with the error is also optimal for
  an imperfect network (arXiv:2206.07309) and defined at zero SNR.

  At clean data it is the variance of the decoder, whose standard deviation is at least a third of
  half the distance of grey values. Where estimates are grey values, this costs at most 0.004 bits
  per dimension, and rare errors by one grey value cost little. Estimates that are merely close to
  grey values can lose more: 0.016 bits for a network trained by the bound with the target v.

  Attributes:
    logsnr: f[K], ascending log SNRs at which the error was measured.
    x_0_error: f[K], E[(x_0 - estimate)^2] per pixel at each log SNR.
  """

  logsnr: Any
  x_0_error: Any

  def __call__(self, prediction: Prediction, level: Level, prev: Level) -> jax.Array:
    """Returns the variance at any stride, shaped like the levels' fields."""
    del prediction
    error = jnp.interp(level.logsnr, jnp.asarray(self.logsnr), jnp.asarray(self.x_0_error))
    variance = posterior_variance(level, prev)
    variance = variance + jnp.square(posterior_x_0_weight(level, prev)) * error
    decoder = jnp.maximum(variance, (HALF_BIN / 3) ** 2)
    return jnp.where(prev.noise_scale == 0, decoder, variance)


def estimate_analytic_variance(
  denoise: Any, schedule: Schedule, x_0: jax.Array, key: jax.Array, timesteps: Any = None
) -> AnalyticVariance:
  """Returns the `AnalyticVariance` of a network, measured on data.

  Args:
    denoise: (x_t, level) -> Prediction, the same as for sampling.
    schedule: tables of T timesteps.
    x_0: f[B, H, W, C], images of the data in [-1, 1]; a few dozen suffice.
    key: key of the noise.
    timesteps: i32[K], timesteps at which the error of x_0 is measured, one network evaluation each;
      None: all T. Between them the error is interpolated linearly in logsnr.
  """
  x_0 = as_float_images(x_0, schedule.logsnr.dtype)
  t = jnp.sort(jnp.arange(schedule.num_timesteps) if timesteps is None else jnp.asarray(timesteps))

  def error_at(t: jax.Array) -> jax.Array:
    level = level_at(schedule, t)
    eps = jax.random.normal(jax.random.fold_in(key, t), x_0.shape, x_0.dtype)
    return jnp.mean(jnp.square(x_0 - denoise(q_sample(x_0, level, eps), level).x_0))

  # Descending timesteps give ascending logsnr.
  errors = jax.lax.map(error_at, t[::-1])
  return AnalyticVariance(jnp.maximum(level_at(schedule, t[::-1]).logsnr, MIN_LOGSNR), errors)
