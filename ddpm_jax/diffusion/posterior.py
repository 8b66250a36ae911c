"""The posterior q(x_prev | x_t, x_0) and the reverse step p(x_prev | x_t), at any stride.

In every function `level` is the noisier level (the paper's t) and `prev` a cleaner one, clean data
included. Level fields are scalars or [B].
"""

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.gaussian import (
  Gaussian,
  Prediction,
  VarianceFn,
  check_same_shape,
  one_minus_snr_ratio,
)
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.levels import broadcast_to_images as _images


def q_posterior(x_0: jax.Array, x_t: jax.Array, level: Level, prev: Level) -> Gaussian:
  """Computes q(x_prev | x_t, x_0) at any stride. Eq. 6-7 of arXiv:2006.11239.

  Args:
    x_0: f[B, H, W, C], clean images in [-1, 1].
    x_t: f[B, H, W, C], the same images at `level`.
    level: the noisier level, fields [] or [B].
    prev: the cleaner level; clean data gives mean x_0 and variance 0.

  Returns:
    Gaussian with mean f[B, H, W, C] and variance, log_variance broadcastable to it.

  Raises:
    ValueError: if x_0 and x_t have different shapes.
  """
  check_same_shape([x_0, x_t], custom_message="x_0 and x_t must have the same shape")
  x_t_weight = (level.signal_scale / prev.signal_scale) * jnp.square(
    prev.noise_scale / level.noise_scale
  )
  mean = _images(posterior_x_0_weight(level, prev), x_0) * x_0 + _images(x_t_weight, x_t) * x_t
  variance = _images(posterior_variance(level, prev), x_0)
  return Gaussian(mean, variance, jnp.log(variance))


def posterior_variance(level: Level, prev: Level) -> jax.Array:
  """Returns the variance of q(x_prev | x_t, x_0), at any stride.

  It is beta tilde of eq. 7 of arXiv:2006.11239.
  """
  return jnp.square(prev.noise_scale) * one_minus_snr_ratio(level, prev)


def posterior_x_0_weight(level: Level, prev: Level) -> jax.Array:
  """Returns the coefficient of x_0 in the mean of q(x_prev | x_t, x_0).

  Eq. 7 of arXiv:2006.11239, at any stride.
  """
  return prev.signal_scale * one_minus_snr_ratio(level, prev)


def p_mean_variance(
  prediction: Prediction, x_t: jax.Array, level: Level, prev: Level, variance_fn: VarianceFn
) -> Gaussian:
  """Computes the reverse step p(x_prev | x_t). Eq. 1 and 11 of arXiv:2006.11239.

  Its mean is the mean of q(x_prev | x_t, x_0) at the predicted x_0.

  Args:
    prediction: the denoiser's estimates at x_t.
    x_t: f[B, H, W, C], images at `level`.
    level: the noisier level, fields [] or [B].
    prev: the cleaner level.
    variance_fn: the reverse variance; see `reverse_variances`.

  Returns:
    Gaussian with mean f[B, H, W, C] and variance, log_variance broadcastable to it.

  Raises:
    ValueError: if prediction.x_0 and x_t have different shapes.
  """
  mean = q_posterior(prediction.x_0, x_t, level, prev).mean
  variance = _images(variance_fn(prediction, level, prev), x_t)
  return Gaussian(mean, variance, jnp.log(variance))
