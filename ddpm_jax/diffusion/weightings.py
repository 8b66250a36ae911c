"""Weightings of the loss over noise levels, as functions of snr.

A weighting maps snr f[...] to the weight f[...] on the squared error of x_0. `target_weight`
converts it to the weight on the squared error of the network's target. At snr 0 and infinity the
conversion can be 0 times infinity, so snr is clipped. For example, min-SNR on eps is
min(1, gamma / snr), which is 1 at snr 0.
"""

from collections.abc import Callable

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Parameterization
from ddpm_jax.diffusion.levels import Level, snr

# snr f[...] -> weight on the squared error of x_0, f[...].
WeightFn = Callable[[jax.Array], jax.Array]

# Limits of snr in `target_weight`, which keep ratios of weights to powers of snr finite in float32.
_MIN_SNR, _MAX_SNR = 1e-18, 1e18


def snr_weight(snr: jax.Array) -> jax.Array:
  """Returns snr, which corresponds to weight 1 on eps: eq. 14 of arXiv:2006.11239."""
  return snr


def min_snr_weight(snr: jax.Array, gamma: float = 5.0) -> jax.Array:
  """Returns min(snr, gamma), which limits the weight of low noise. Sec. 3.4 of arXiv:2303.09556."""
  return jnp.minimum(snr, gamma)


def truncated_snr_weight(snr: jax.Array) -> jax.Array:
  """Returns max(snr, 1), at least 1 at high noise. Section 4 of arXiv:2202.00512."""
  return jnp.maximum(snr, 1.0)


def p2_weight(snr: jax.Array, k: float = 1.0, gamma: float = 1.0) -> jax.Array:
  """Returns snr / (k + snr)^gamma, which is 1 / (k + snr)^gamma on eps. arXiv:2204.00227."""
  return snr / (k + snr) ** gamma


def soft_min_snr_weight(snr: jax.Array, gamma: float = 5.0) -> jax.Array:
  """Returns snr gamma / (snr + gamma), a smooth version of min-SNR. arXiv:2401.11605."""
  return snr * (gamma / (snr + gamma))


def target_weight(
  weight_fn: WeightFn, parameterization: Parameterization, level: Level
) -> jax.Array:
  """Computes the weight on the squared error of the network's target.

  Args:
    weight_fn: the weight on the squared error of x_0, as a function of snr.
    parameterization: the quantity that the network predicts; its `x_0_error` converts the weight.
    level: noise levels. At clean data and zero SNR the weight is its limit, or very large where the
      limit is infinite.

  Returns:
    f[...], shaped like the level's fields.
  """
  clipped = jnp.clip(snr(level), _MIN_SNR, _MAX_SNR)
  return weight_fn(clipped) * parameterization.x_0_error(clipped, level)
