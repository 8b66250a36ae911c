"""The terms of the variational bound on the likelihood. Eq. 5 of arXiv:2006.11239.

Terms are in bits per dimension: nats per image, divided by ln 2 and by H * W * C. Images must not
be padded, because padding would count as dimensions of zero cost.
"""

import math

import chex
import jax
import jax.numpy as jnp
import numpy as np
from jax.scipy.special import log_ndtr

from ddpm_jax.diffusion.gaussian import Prediction, VarianceFn, check_same_shape, gaussian_kl
from ddpm_jax.diffusion.levels import Level, broadcast_to_images, level_at
from ddpm_jax.diffusion.posterior import posterior_variance, posterior_x_0_weight
from ddpm_jax.diffusion.schedules import Schedule

# Half the distance between neighbours among the 256 grey values in [-1, 1].
HALF_BIN = 1 / 255


def check_images(x_0: jax.Array) -> None:
  """Validates clean images f[B, H, W, C] in [-1, 1].

  Raises:
    ValueError: if x_0 has another rank, or if concrete (not traced) values are outside [-1, 1].
  """
  chex.assert_rank(
    x_0, 4, custom_message="x_0 must be images f[B, H, W, C]", exception_type=ValueError
  )
  if not isinstance(x_0, jax.core.Tracer):
    # NumPy, because under jit JAX's functions return tracers even for concrete arrays.
    low, high = float(np.min(np.asarray(x_0))), float(np.max(np.asarray(x_0)))
    if not (low >= -1 and high <= 1):
      raise ValueError(f"x_0 has values from {low:.4g} to {high:.4g}; allowed: -1 to 1")


def bits_per_dimension(nats: jax.Array) -> jax.Array:
  """Averages over the dimensions of each image: f[B, H, W, C] in nats to f[B] in bits."""
  return jnp.mean(nats, axis=tuple(range(1, nats.ndim))) / math.log(2)


def prior_term(x_0: jax.Array, schedule: Schedule) -> jax.Array:
  """Computes L_T = KL(q(x_T | x_0) || p(x_T)) of eq. 5 of arXiv:2006.11239.

  p(x_T) is N(0, prior_std^2), which is N(0, I) on a variance-preserving path.

  Args:
    x_0: f[B, H, W, C], clean images in [-1, 1].
    schedule: tables of T timesteps.

  Returns:
    f[B] in bits per dimension, at least 0.
  """
  last = level_at(schedule, schedule.num_timesteps - 1)
  log_variance = 2 * jnp.log(last.noise_scale)
  difference = last.signal_scale * x_0
  prior_log_variance = jnp.broadcast_to(2 * jnp.log(schedule.prior_std), log_variance.shape)
  return bits_per_dimension(gaussian_kl(difference, log_variance, prior_log_variance))


def discretized_log_likelihood(x_0: jax.Array, mean: jax.Array, std: jax.Array) -> jax.Array:
  """Computes the log-probability of x_0's bin under N(mean, std^2). Eq. 13 of arXiv:2006.11239.

  The 256 grey values in [-1, 1] lie 2 / 255 apart. A value's bin is the interval of that width
  around it; the first and the last bin extend to infinity.

  Args:
    x_0: f[...], grey values k / 127.5 - 1.
    mean: f[...] of the same shape.
    std: f[...] broadcastable to it, above 0.

  Returns:
    f[...] in nats, at most 0.
  """
  # Mirrored so that the bin lies left of the mean, in the tail where log_ndtr is accurate.
  sign = jnp.where(x_0 > mean, -1.0, 1.0)
  centred = sign * (x_0 - mean)
  upper, lower = (centred + HALF_BIN) / std, (centred - HALF_BIN) / std
  log_upper, log_lower = log_ndtr(upper), log_ndtr(lower)
  # log(Phi(upper) - Phi(lower)). The end bins are unbounded; mirroring swaps their sides.
  inside = log_upper + jnp.log(-jnp.expm1(jnp.minimum(log_lower - log_upper, -1e-30)))
  is_first, is_last = x_0 <= -1 + HALF_BIN, x_0 >= 1 - HALF_BIN
  open_below = jnp.where(sign > 0, is_first, is_last)
  open_above = jnp.where(sign > 0, is_last, is_first)
  return jnp.where(open_below, log_upper, jnp.where(open_above, log_ndtr(-lower), inside))


def vlb_term(
  prediction: Prediction,
  x_0: jax.Array,
  x_t: jax.Array,
  level: Level,
  prev: Level,
  variance_fn: VarianceFn,
) -> jax.Array:
  """Computes one term of the bound: L_{t-1}, or L_0 where `prev` is clean data.

  L_{t-1} = KL(q(x_prev | x_t, x_0) || p(x_prev | x_t)); L_0 = -log p(x_0 | x_t), discretised.

  Args:
    prediction: the denoiser's estimates at x_t. In training they must not be thresholded, because
      thresholding blocks gradients.
    x_0: f[B, H, W, C], clean images in [-1, 1].
    x_t: f[B, H, W, C], the same images at `level`.
    level: the noisier level, fields [] or [B].
    prev: the cleaner level; clean data for L_0.
    variance_fn: variance of the reverse step; see `reverse_variances`.

  Returns:
    f[B] in bits per dimension.

  Raises:
    ValueError: if prediction.x_0, x_0 and x_t have different shapes.
  """
  message = "prediction.x_0, x_0 and x_t must have the same shape"
  check_same_shape([prediction.x_0, x_0, x_t], custom_message=message)
  images = lambda field: broadcast_to_images(field, x_0)
  clean = prev.noise_scale == 0
  log_variance = jnp.log(images(variance_fn(prediction, level, prev)))
  # The x_t term is the same in both means, so only the x_0 terms differ.
  difference = images(posterior_x_0_weight(level, prev)) * (x_0 - prediction.x_0)
  # At clean data the posterior variance is 0. Replacing it by 1 keeps the gradient of kl finite.
  posterior = jnp.where(clean, 1.0, posterior_variance(level, prev))
  kl = gaussian_kl(difference, images(jnp.log(posterior)), log_variance)
  decoder = -discretized_log_likelihood(x_0, prediction.x_0, jnp.exp(0.5 * log_variance))
  return bits_per_dimension(jnp.where(images(clean), decoder, kl))
