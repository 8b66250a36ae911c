"""The noise schedule: betas in NumPy float64, then one `Schedule` of float32 tables.

Timesteps are 0-based: t = 0 is the paper's t = 1. alphas_cumprod is the paper's alpha bar.
"""

import dataclasses
import functools
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt


@functools.partial(
  jax.tree_util.register_dataclass,
  data_fields=["betas", "alphas_cumprod", "signal_scale", "noise_scale", "logsnr"],
  meta_fields=[],
)
@dataclasses.dataclass(frozen=True)
class Schedule:
  """Tables f[T] of one noise schedule, each rounded once from float64.

  Attributes:
    betas: variances of the forward steps, in (0, 1).
    alphas_cumprod: alpha bar, the product of 1 - betas; strictly decreasing.
    signal_scale: sqrt(alphas_cumprod).
    noise_scale: sqrt(1 - alphas_cumprod). Its own table: recomputed from alphas_cumprod in
      float32 it is off by 1e-4 at t = 0.
    logsnr: log(alphas_cumprod / (1 - alphas_cumprod)).
  """

  betas: jax.Array
  alphas_cumprod: jax.Array
  signal_scale: jax.Array
  noise_scale: jax.Array
  logsnr: jax.Array

  @property
  def num_timesteps(self) -> int:
    """T, the number of noise levels."""
    return self.betas.shape[0]


def _check_num_timesteps(num_timesteps: int) -> None:
  if num_timesteps < 1:
    raise ValueError(f"num_timesteps is {num_timesteps}; at least 1 is needed")


def linear_betas(
  num_timesteps: int = 1000, *, beta_start: float = 1e-4, beta_end: float = 0.02
) -> npt.NDArray[np.float64]:
  """Betas that grow linearly. Section 4 of arXiv:2006.11239 (Ho et al. 2020).

  The default range is meant for T = 1000; fewer steps with it end short of pure noise.

  Returns:
    f64[T] in [beta_start, beta_end].
  """
  _check_num_timesteps(num_timesteps)
  return np.linspace(beta_start, beta_end, num_timesteps, dtype=np.float64)


def cosine_betas(
  num_timesteps: int = 1000, *, offset: float = 0.008, max_beta: float = 0.999
) -> npt.NDArray[np.float64]:
  """Betas whose alphas_cumprod is a squared cosine. Eq. 17 of arXiv:2102.09672.

  Args:
    num_timesteps: T.
    offset: the paper's s, which keeps the first betas from being too small.
    max_beta: the paper clips the last betas here, which would reach 1 otherwise.

  Returns:
    f64[T] in (0, max_beta].
  """
  _check_num_timesteps(num_timesteps)
  t = np.arange(num_timesteps + 1, dtype=np.float64) / num_timesteps
  f = np.cos((t + offset) / (1 + offset) * np.pi / 2) ** 2
  return np.minimum(1 - f[1:] / f[:-1], max_beta)


def make_schedule(betas: npt.ArrayLike, dtype: Any = jnp.float32) -> Schedule:
  """Computes every table in float64 and rounds it once to `dtype`.

  Args:
    betas: f[T], each in (0, 1).
    dtype: dtype of the tables; float64 needs `jax_enable_x64`.

  Raises:
    ValueError: if betas is not one-dimensional, is empty, or leaves (0, 1).
  """
  betas = np.asarray(betas, np.float64)
  if betas.ndim != 1 or betas.size == 0:
    raise ValueError(f"betas has shape {betas.shape}; a non-empty vector [T] is needed")
  outside = ~((betas > 0) & (betas < 1))
  if outside.any():
    t = int(np.argmax(outside))
    raise ValueError(f"betas[{t}] is {betas[t]}; every beta must lie in (0, 1)")
  # Sums of logarithms keep 1 - alphas_cumprod exact where alphas_cumprod is close to 1.
  log_alphas_cumprod = np.cumsum(np.log1p(-betas))
  one_minus_alphas_cumprod = -np.expm1(log_alphas_cumprod)
  tables = {
    "betas": betas,
    "alphas_cumprod": np.exp(log_alphas_cumprod),
    "signal_scale": np.exp(log_alphas_cumprod / 2),
    "noise_scale": np.sqrt(one_minus_alphas_cumprod),
    "logsnr": log_alphas_cumprod - np.log(one_minus_alphas_cumprod),
  }
  return Schedule(**{name: jnp.asarray(table, dtype) for name, table in tables.items()})
