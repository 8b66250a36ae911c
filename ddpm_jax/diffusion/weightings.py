"""Weightings of the loss over noise levels, all in one form.

A weighting is a function of snr, the weight on the squared error of x_0. `target_weight` turns it
into the weight on the squared error of what the network predicts. Weights on x_0 cannot all be
finite at both ends: on eps, min-SNR is min(1, gamma / snr), which is 1 at snr = 0.
"""

from collections.abc import Callable

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Parameterization
from ddpm_jax.diffusion.levels import Level, snr

# snr f[...] -> weight on the squared error of x_0, f[...].
WeightFn = Callable[[jax.Array], jax.Array]

# Ratios of weights to powers of snr are taken no further out than here; float32 reaches 1e38.
_MIN_SNR, _MAX_SNR = 1e-18, 1e18


def snr_weight(snr: jax.Array) -> jax.Array:
  """snr: the loss of eq. 14 of arXiv:2006.11239, 1 on eps, whatever the network predicts."""
  return snr


def min_snr_weight(snr: jax.Array, gamma: float = 5.0) -> jax.Array:
  """min(snr, gamma): low noise counts no more than gamma. Section 3.4 of arXiv:2303.09556."""
  return jnp.minimum(snr, gamma)


def truncated_snr_weight(snr: jax.Array) -> jax.Array:
  """max(snr, 1): high noise counts no less than 1. Section 4 of arXiv:2202.00512."""
  return jnp.maximum(snr, 1.0)


def p2_weight(snr: jax.Array, k: float = 1.0, gamma: float = 1.0) -> jax.Array:
  """snr / (k + snr)^gamma: 1 / (k + snr)^gamma on eps. arXiv:2204.00227."""
  return snr / (k + snr) ** gamma


def soft_min_snr_weight(snr: jax.Array, gamma: float = 5.0) -> jax.Array:
  """snr gamma / (snr + gamma): min-SNR without its corner. arXiv:2401.11605."""
  return snr * (gamma / (snr + gamma))


def target_weight(
  weight_fn: WeightFn, parameterization: Parameterization, level: Level
) -> jax.Array:
  """The weight on the squared error of what the network predicts.

  Args:
    weight_fn: the weight on the squared error of x_0, as a function of snr.
    parameterization: what the network predicts; it knows how large an error of x_0 is for an error
      of its target.
    level: noise levels; at clean data and zero SNR the weight is its limit, or very large.

  Returns:
    f[...], shaped like the level's fields.
  """
  at = jnp.clip(snr(level), _MIN_SNR, _MAX_SNR)
  return weight_fn(at) * parameterization.x_0_error(at)
