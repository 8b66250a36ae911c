"""Classifier-free guidance (arXiv:2207.12598): combines two denoisers into one."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

from ddpm_jax.diffusion.denoiser import Denoise, Threshold
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.levels import broadcast_to_images as _images

# Standard deviation below which an image in [-1, 1] counts as constant: rounding errors.
_MIN_STD = 1e-6


def guide(
  denoise_cond: Denoise,
  denoise_null: Denoise,
  scale: float | jax.Array,
  *,
  interval: tuple[float | jax.Array, float | jax.Array] | None = None,
  rescale: float | jax.Array = 0.0,
  threshold: Threshold | None = None,
) -> Denoise:
  """Returns a denoiser with classifier-free guidance. Eq. 6 of arXiv:2207.12598.

  x_0 = null + scale (cond - null). Scale 1 is the conditional model, scale 0 the unconditional one.
  Each call evaluates both denoisers.

  Args:
    denoise_cond: the conditional denoiser, without thresholding.
    denoise_null: the unconditional denoiser, without thresholding.
    scale: the guidance scale, at least 0: f[], or f[B] with one scale per image. This and the
      values below may be traced, and are then not validated.
    interval: apply guidance only where sigma = noise_scale / signal_scale lies in this closed
      interval (arXiv:2404.07724). Outside, the conditional estimate is returned. None: no limits.
    rescale: in [0, 1], the weight of rescaling each image to the standard deviation of the
      conditional estimate. 0: no rescaling. Section 3.4 of arXiv:2305.08891. An image of one value
      has standard deviation 0 and is not rescaled.
    threshold: maps the guided estimate of x_0 into [-1, 1]; see `make_denoiser`.

  Returns:
    (x_t, level) -> Prediction, with the variance of the conditional denoiser.

  Raises:
    ValueError: if scale, interval or rescale is out of range.
  """
  if _known(scale) and not np.all(np.asarray(scale) >= 0):
    raise ValueError(f"scale is {scale}; allowed: values of at least 0")
  if _known(rescale) and not 0 <= rescale <= 1:
    raise ValueError(f"rescale is {rescale}; allowed: 0 to 1")
  if interval is not None and _known(*interval) and not 0 <= interval[0] <= interval[1]:
    raise ValueError(f"interval is {interval}; allowed: two ascending values of at least 0")

  def denoise(x_t: jax.Array, level: Level) -> Prediction:
    cond, null = denoise_cond(x_t, level), denoise_null(x_t, level)
    weight = scale if np.ndim(scale) == 0 else _images(jnp.asarray(scale), x_t)
    x_0 = null.x_0 + weight * (cond.x_0 - null.x_0)
    if not _known(rescale) or rescale:
      std = _image_std(x_0)
      varies = std > _MIN_STD
      ratio = rescale * _image_std(cond.x_0) / jnp.where(varies, std, 1)
      x_0 = x_0 * jnp.where(varies, 1 - rescale + ratio, 1)
    if interval is not None:
      sigma = level.noise_scale / level.signal_scale
      inside = (sigma >= interval[0]) & (sigma <= interval[1])
      x_0 = jnp.where(_images(inside, x_0), x_0, cond.x_0)
    if threshold is not None:
      x_0 = threshold(x_0)
    return Prediction(x_0, eps_from_x_0(x_t, x_0, level), cond.variance)

  return denoise


def _known(*values: Any) -> bool:
  """Returns whether no value is traced, so that all can be compared."""
  return not any(isinstance(value, jax.core.Tracer) for value in values)


def _image_std(x: jax.Array) -> jax.Array:
  """Returns each image's standard deviation f[B, 1, 1, 1]; 0 with zero gradient if constant."""
  variance = jnp.var(x, axis=tuple(range(1, x.ndim)), keepdims=True)
  positive = variance > 0
  return jnp.where(positive, jnp.sqrt(jnp.where(positive, variance, 1)), 0)
