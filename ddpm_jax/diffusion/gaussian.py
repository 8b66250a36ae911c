"""The forward process q, and the conversions among x_0, eps, v and score.

In every function `level` is the noisier level (the paper's t). `prev` is a cleaner one: the paper's
t - 1, any earlier timestep, or clean data. Level fields are scalars or [B]. Images, eps, v and
scores are f[B, H, W, C].
"""

import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import chex
import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.levels import Level, velocity_scales
from ddpm_jax.diffusion.levels import broadcast_to_images as _images


class Gaussian(NamedTuple):
  """A diagonal Gaussian: mean f[B, H, W, C]; variance and log_variance broadcast to it."""

  mean: jax.Array
  variance: jax.Array
  log_variance: jax.Array


class Prediction(NamedTuple):
  """The estimates of a denoiser at x_t, independent of the network's parameterization.

  Attributes:
    x_0: f[B, H, W, C], the estimate of the clean images.
    eps: f[B, H, W, C], the estimate of the noise, consistent with x_0.
    variance: f[B, H, W, C], the network's output for the reverse variance: -1 is its lower bound,
      1 its upper bound (see `learned_range`). None if the network does not learn it.
  """

  x_0: jax.Array
  eps: jax.Array
  variance: jax.Array | None = None


# (prediction, level, prev) -> variance of the reverse step; see `reverse_variances`.
VarianceFn = Callable[[Prediction, Level, Level], jax.Array]

# Raises ValueError instead of chex's AssertionError. Shapes are static, so it also works under jit.
check_same_shape = functools.partial(chex.assert_equal_shape, exception_type=ValueError)


def as_float_images(x: Any, dtype: Any) -> jax.Array:
  """Converts images to `dtype`, or keeps them if their float type is wider.

  Samplers and likelihoods compute in the dtype of the schedule, float32 by default: bfloat16 cannot
  represent the small steps near clean data.

  Args:
    x: f[B, H, W, C].
    dtype: dtype of the schedule's tables.

  Raises:
    ValueError: if x is not floating-point.
  """
  x = jnp.asarray(x)
  if not jnp.issubdtype(x.dtype, jnp.floating):
    raise ValueError(
      f"images are {x.dtype}; floats in [-1, 1] are needed: convert uint8 with to_model_range"
    )
  return x.astype(jnp.promote_types(x.dtype, dtype))


def q_sample(x_0: jax.Array, level: Level, eps: jax.Array) -> jax.Array:
  """Samples x_t from q(x_t | x_0) with the given noise. Eq. 4 of arXiv:2006.11239.

  Args:
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise level, fields [] or [B].
    eps: f[B, H, W, C], noise from N(0, I).

  Returns:
    f[B, H, W, C].

  Raises:
    ValueError: if x_0 and eps have different shapes.
  """
  check_same_shape([x_0, eps], custom_message="x_0 and eps must have the same shape")
  return _images(level.signal_scale, x_0) * x_0 + _images(level.noise_scale, x_0) * eps


def one_minus_snr_ratio(level: Level, prev: Level) -> jax.Array:
  """Returns 1 - snr / snr_prev, which is beta / (1 - alpha bar) at stride 1."""
  # -expm1 keeps the result exact where the two ratios are close. There 1 - abar_t / abar_prev loses
  # four digits in float32.
  return -jnp.expm1(level.logsnr - prev.logsnr)


def step_variance(level: Level, prev: Level) -> jax.Array:
  """Returns the variance of q(x_t | x_prev): the paper's beta_t, at any stride."""
  return jnp.square(level.noise_scale) * one_minus_snr_ratio(level, prev)


def q_step(x_prev: jax.Array, prev: Level, level: Level, eps: jax.Array) -> jax.Array:
  """Samples x_t from q(x_t | x_prev) with the given noise. Eq. 2 of arXiv:2006.11239.

  Args:
    x_prev: f[B, H, W, C], images at `prev`.
    prev: the cleaner level, fields [] or [B].
    level: the noisier level.
    eps: f[B, H, W, C], noise from N(0, I).

  Returns:
    f[B, H, W, C].

  Raises:
    ValueError: if x_prev and eps have different shapes.
  """
  check_same_shape([x_prev, eps], custom_message="x_prev and eps must have the same shape")
  scale = _images(level.signal_scale / prev.signal_scale, x_prev)
  return scale * x_prev + _images(jnp.sqrt(step_variance(level, prev)), x_prev) * eps


def _divide_or_zero(numerator: jax.Array, scale: jax.Array) -> jax.Array:
  """Divides images by a level's scale; 0 with zero gradients where the scale is 0."""
  scale = _images(scale, numerator)
  positive = scale > 0
  return jnp.where(positive, numerator / jnp.where(positive, scale, 1), 0)


def x_0_from_eps(x_t: jax.Array, eps: jax.Array, level: Level) -> jax.Array:
  """Returns x_0 = (x_t - noise_scale eps) / signal_scale, eq. 4 of arXiv:2006.11239 for x_0.

  It is ill-conditioned where signal_scale is small, and 0 at zero SNR, where eps does not determine
  x_0. All images are f[B, H, W, C].
  """
  return _divide_or_zero(x_t - _images(level.noise_scale, x_t) * eps, level.signal_scale)


def eps_from_x_0(x_t: jax.Array, x_0: jax.Array, level: Level) -> jax.Array:
  """Returns eps = (x_t - signal_scale x_0) / noise_scale, eq. 4 of arXiv:2006.11239 for eps.

  It is ill-conditioned where noise_scale is small, and 0 at clean data, where x_0 does not
  determine eps. All images are f[B, H, W, C].
  """
  return _divide_or_zero(x_t - _images(level.signal_scale, x_t) * x_0, level.noise_scale)


def v_from_x_0_and_eps(x_0: jax.Array, eps: jax.Array, level: Level) -> jax.Array:
  """Returns the velocity v = d_signal x_0 + d_noise eps, f[B, H, W, C]; see `paths`.

  On a variance-preserving path it is signal_scale eps - noise_scale x_0, the v of App. D of
  arXiv:2202.00512. On the linear path it is eps - x_0 (arXiv:2209.03003).
  """
  d_signal, d_noise = velocity_scales(level)
  return _images(d_noise, x_0) * eps - _images(-d_signal, x_0) * x_0


def x_0_from_v(x_t: jax.Array, v: jax.Array, level: Level) -> jax.Array:
  """Returns x_0 = d_noise x_t - noise_scale v, f[B, H, W, C].

  On a variance-preserving path d_noise is signal_scale, and x_0 well-conditioned at every level.
  """
  _, d_noise = velocity_scales(level)
  return _images(d_noise, x_t) * x_t - _images(level.noise_scale, x_t) * v


def eps_from_v(x_t: jax.Array, v: jax.Array, level: Level) -> jax.Array:
  """Returns eps = signal_scale v - d_signal x_t, f[B, H, W, C].

  On a variance-preserving path d_signal is -noise_scale. eps is well-conditioned at every level.
  """
  d_signal, _ = velocity_scales(level)
  return _images(-d_signal, x_t) * x_t + _images(level.signal_scale, x_t) * v


def v_from_eps(x_t: jax.Array, eps: jax.Array, level: Level) -> jax.Array:
  """Returns v = (eps + d_signal x_t) / signal_scale, f[B, H, W, C]; the inverse of `eps_from_v`.

  It is 0 at zero SNR, where eps does not determine v.
  """
  d_signal, _ = velocity_scales(level)
  return _divide_or_zero(eps - _images(-d_signal, x_t) * x_t, level.signal_scale)


def v_from_x_0(x_t: jax.Array, x_0: jax.Array, level: Level) -> jax.Array:
  """Returns v = (d_noise x_t - x_0) / noise_scale, f[B, H, W, C]; the inverse of `x_0_from_v`.

  It is 0 at clean data, where x_0 does not determine v.
  """
  _, d_noise = velocity_scales(level)
  return _divide_or_zero(_images(d_noise, x_t) * x_t - x_0, level.noise_scale)


def score_from_eps(eps: jax.Array, level: Level) -> jax.Array:
  """Returns the score grad log p(x_t) = -eps / noise_scale, f[B, H, W, C]. arXiv:2011.13456.

  It is unbounded towards clean data, where noise_scale is 0.
  """
  return -eps / _images(level.noise_scale, eps)


def eps_from_score(score: jax.Array, level: Level) -> jax.Array:
  """Returns eps = -noise_scale score, f[B, H, W, C], the inverse of `score_from_eps`.

  Together with `x_0_from_eps` it is Tweedie's formula.
  """
  return -_images(level.noise_scale, score) * score


def gaussian_kl(
  mean_difference: jax.Array, log_variance_1: jax.Array, log_variance_2: jax.Array
) -> jax.Array:
  """Computes KL(N(m_1, v_1) || N(m_2, v_2)) of each pixel, in nats.

  Args:
    mean_difference: f[...], m_1 - m_2.
    log_variance_1: f[...] broadcastable to it, log v_1.
    log_variance_2: f[...] broadcastable to it, log v_2.

  Returns:
    f[...], at least 0.
  """
  log_ratio = log_variance_1 - log_variance_2
  scaled = jnp.square(mean_difference) * jnp.exp(-log_variance_2)
  # expm1(r) - r is v_1 / v_2 - 1 - log(v_1 / v_2) without cancellation where v_1 is close to v_2.
  return 0.5 * (jnp.expm1(log_ratio) - log_ratio + scaled)
