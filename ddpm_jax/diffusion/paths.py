"""Gaussian paths from data to noise: x_t = signal_scale x_0 + noise_scale eps.

A path fixes how the two scales depend on the log SNR, 2 log(signal_scale / noise_scale). A schedule
fixes the log SNR at each timestep. All formulas of sampling, training and likelihood hold for any
path: they compute with the scales, the log SNR and the path's velocity.

Two paths with the same log SNR differ by a factor alone, because x_t / signal_scale =
x_0 + sigma eps, with sigma = noise_scale / signal_scale. A solution of one probability-flow ODE is
therefore also one of the other, rescaled.

The velocity is dx_t / ds = d_signal x_0 + d_noise eps, in the time s of the path for which
signal_scale d_noise - noise_scale d_signal = 1. In this time ds = signal_scale^2 d sigma. It is the
angle of a variance-preserving path, t of the linear one, and sigma of a variance-exploding one.
"""

import dataclasses
from collections.abc import Callable, Mapping
from types import MappingProxyType

import jax
import jax.numpy as jnp

Scales = tuple[jax.Array, jax.Array]


@dataclasses.dataclass(frozen=True)
class Path:
  """A Gaussian path.

  Attributes:
    scales: logsnr f[...] -> (signal_scale, noise_scale), f[...] each.
    velocity: (signal_scale, noise_scale) -> (d_signal, d_noise), f[...] each; see the module.
    variance: (signal_scale, noise_scale) -> variance of x_t for data of variance 1. None: always 1.
  """

  scales: Callable[[jax.Array], Scales]
  velocity: Callable[[jax.Array, jax.Array], Scales]
  variance: Callable[[jax.Array, jax.Array], jax.Array] | None = lambda signal, noise: (
    jnp.square(signal) + jnp.square(noise)
  )


def _variance_preserving(logsnr: jax.Array) -> Scales:
  return jnp.sqrt(jax.nn.sigmoid(logsnr)), jnp.sqrt(jax.nn.sigmoid(-logsnr))


def _linear(logsnr: jax.Array) -> Scales:
  return jax.nn.sigmoid(logsnr / 2), jax.nn.sigmoid(-logsnr / 2)


def _variance_exploding(logsnr: jax.Array) -> Scales:
  return jnp.ones_like(logsnr), jnp.exp(-logsnr / 2)


# signal_scale^2 + noise_scale^2 = 1 (DDPM, arXiv:2006.11239). The velocity is v of
# arXiv:2202.00512.
VARIANCE_PRESERVING = Path(
  _variance_preserving, velocity=lambda signal, noise: (-noise, signal), variance=None
)
# signal_scale + noise_scale = 1 (flow matching, arXiv:2210.02747; rectified flow,
# arXiv:2209.03003). Its velocity is eps - x_0.
LINEAR = Path(_linear, lambda signal, noise: (-jnp.ones_like(signal), jnp.ones_like(noise)))
# signal_scale = 1 (arXiv:2011.13456; EDM, arXiv:2206.00364). Its velocity is eps.
VARIANCE_EXPLODING = Path(
  _variance_exploding, lambda signal, noise: (jnp.zeros_like(signal), jnp.ones_like(noise))
)

PATHS: Mapping[str, Path] = MappingProxyType(
  {
    "variance_preserving": VARIANCE_PRESERVING,
    "linear": LINEAR,
    "variance_exploding": VARIANCE_EXPLODING,
  }
)
