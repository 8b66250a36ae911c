"""Classifier-free guidance: a `Denoise` made of two, one conditional and one not."""

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise, Threshold
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.levels import broadcast_to_images as _images


def guide(
  denoise_cond: Denoise,
  denoise_null: Denoise,
  scale: float,
  *,
  interval: tuple[float, float] | None = None,
  rescale: float = 0.0,
  threshold: Threshold | None = None,
) -> Denoise:
  """Pushes estimates away from the unconditional ones. Eq. 6 of arXiv:2207.12598.

  x_0 = null + scale (cond - null): 1 is the conditional model itself, 0 the unconditional one.
  Every call of the result calls both.

  Args:
    denoise_cond: the conditional denoiser, not thresholded.
    denoise_null: the unconditional one, not thresholded.
    scale: the guidance weight, at least 0.
    interval: guide only where noise_scale / signal_scale lies within, ends included
      (arXiv:2404.07724); everywhere where None. Outside, the conditional estimate stays.
    rescale: in [0, 1], how far each image's spread is brought back to the conditional one's.
      Section 3.4 of arXiv:2305.08891.
    threshold: brings the guided estimate of x_0 into range; see `make_denoiser`.

  Raises:
    ValueError: if scale, interval or rescale is out of range.
  """
  if not scale >= 0:
    raise ValueError(f"scale is {scale}; at least 0 is needed")
  if not 0 <= rescale <= 1:
    raise ValueError(f"rescale is {rescale}; allowed are 0 to 1")
  if interval is not None and not 0 <= interval[0] <= interval[1]:
    raise ValueError(f"interval is {interval}; two ascending values from 0 on are needed")

  def denoise(x_t: jax.Array, level: Level) -> Prediction:
    cond, null = denoise_cond(x_t, level), denoise_null(x_t, level)
    x_0 = null.x_0 + scale * (cond.x_0 - null.x_0)
    if rescale:
      axes = tuple(range(1, x_0.ndim))
      spread = lambda x: jnp.std(x, axis=axes, keepdims=True)
      x_0 = x_0 * (1 - rescale + rescale * spread(cond.x_0) / jnp.maximum(spread(x_0), 1e-12))
    if interval is not None:
      rho = level.noise_scale / level.signal_scale
      inside = (rho >= interval[0]) & (rho <= interval[1])
      x_0 = jnp.where(_images(inside, x_0), x_0, cond.x_0)
    if threshold is not None:
      x_0 = threshold(x_0)
    return Prediction(x_0, eps_from_x_0(x_t, x_0, level), cond.variance)

  return denoise
