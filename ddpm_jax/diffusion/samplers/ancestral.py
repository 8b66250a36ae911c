"""Ancestral sampling from the learned reverse steps, DDPM (Ho et al., arXiv:2006.11239)."""

import dataclasses
import functools
import inspect
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction, VarianceFn
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.posterior import p_mean_variance
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.reverse_variances import fixed_small
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.diffusion.schedules import Schedule

# Wraps a function in a pytree, in which the function is static. The cache returns the same object
# for the same function, so samplers with the same variance compare equal.
_as_pytree = functools.cache(jax.tree_util.Partial)


@pytree(data_fields=["variance_fn"])
@dataclasses.dataclass(frozen=True)
class Ancestral:
  """Ancestral sampling at any stride. Algorithm 2 of arXiv:2006.11239.

  The last step, to clean data, returns the mean without noise, as in the paper.

  Attributes:
    variance_fn: the reverse variance: a function of `reverse_variances`, such as `fixed_small`, or
      an `AnalyticVariance`.
  """

  variance_fn: VarianceFn = fixed_small
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    if inspect.isfunction(self.variance_fn):
      object.__setattr__(self, "variance_fn", _as_pytree(self.variance_fn))

  def init(self, x: jax.Array, level: Level) -> tuple[()]:
    return ()

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: tuple[()],
  ) -> tuple[jax.Array, tuple[()], Prediction]:
    prediction = denoise(x, level)
    mean, variance, _ = p_mean_variance(prediction, x, level, next_level, self.variance_fn)
    std = jnp.where(next_level.t == -1, 0.0, jnp.sqrt(variance))
    return mean + std * normal(keys, x.shape[1:], x.dtype), state, prediction
