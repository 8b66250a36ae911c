"""Noise schedules: functions that return betas in NumPy float64, and the `Schedule` of tables.

Timesteps are 0-based: t = 0 is the paper's t = 1. alphas_cumprod is the paper's alpha bar.
"""

import dataclasses
import math
import statistics
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax.diffusion.paths import LINEAR, VARIANCE_EXPLODING, VARIANCE_PRESERVING, Path
from ddpm_jax.diffusion.pytrees import pytree


@pytree(data_fields=["signal_scale", "noise_scale", "logsnr"], meta_fields=["path"])
@dataclasses.dataclass(frozen=True)
class Schedule:
  """Tables f[T] of one noise schedule.

  All three are stored, because float32 arithmetic loses digits: noise_scale computed from
  alphas_cumprod in float32 is off by 1e-4 at t = 0. `make_schedule` rounds each once from float64.

  Attributes:
    signal_scale: sqrt(alphas_cumprod) if variance-preserving; 0 at zero terminal SNR.
    noise_scale: sqrt(1 - alphas_cumprod) if variance-preserving.
    logsnr: log(signal_scale^2 / noise_scale^2), strictly decreasing; -inf at zero terminal SNR.
    path: how the scales depend on the log SNR.
  """

  signal_scale: jax.Array
  noise_scale: jax.Array
  logsnr: jax.Array
  path: Path = VARIANCE_PRESERVING

  @property
  def num_timesteps(self) -> int:
    """T, the number of timesteps."""
    return self.logsnr.shape[0]

  @property
  def prior_std(self) -> Any:
    """Standard deviation [] of x_T for data of variance 1; sampling starts from such noise."""
    if self.path.variance is None:
      return jnp.ones((), self.logsnr.dtype)
    return jnp.sqrt(self.path.variance(self.signal_scale[-1], self.noise_scale[-1]))


# Betas derived from alphas_cumprod can be as large as 1. Nichol & Dhariwal clip them to this value.
_MAX_BETA = 0.999


def _check_num_timesteps(num_timesteps: int) -> None:
  if num_timesteps < 1:
    raise ValueError(f"num_timesteps is {num_timesteps}; allowed: integers of at least 1")


def linear_betas(
  num_timesteps: int = 1000, *, beta_start: float = 1e-4, beta_end: float = 0.02
) -> npt.NDArray[np.float64]:
  """Returns betas that increase linearly. Section 4 of arXiv:2006.11239 (Ho et al. 2020).

  The default range is meant for T = 1000; with fewer timesteps x_T is not close to pure noise.

  Args:
    num_timesteps: T, at least 1.
    beta_start: first beta, in (0, 1).
    beta_end: last beta, in (0, 1).

  Returns:
    f64[T] from beta_start to beta_end.

  Raises:
    ValueError: if num_timesteps is below 1.
  """
  _check_num_timesteps(num_timesteps)
  return np.linspace(beta_start, beta_end, num_timesteps, dtype=np.float64)


def scaled_linear_betas(
  num_timesteps: int = 1000, *, beta_start: float = 0.00085, beta_end: float = 0.012
) -> npt.NDArray[np.float64]:
  """Returns betas whose square roots increase linearly.

  The defaults are the range of latent diffusion, arXiv:2112.10752.

  Args:
    num_timesteps: T, at least 1.
    beta_start: first beta, in (0, 1).
    beta_end: last beta, in (0, 1).

  Returns:
    f64[T] from beta_start to beta_end.

  Raises:
    ValueError: if num_timesteps is below 1.
  """
  _check_num_timesteps(num_timesteps)
  return np.square(np.linspace(beta_start**0.5, beta_end**0.5, num_timesteps, dtype=np.float64))


def quadratic_betas(
  num_timesteps: int = 1000, *, beta_start: float = 1e-4, beta_end: float = 0.02
) -> npt.NDArray[np.float64]:
  """Returns `scaled_linear_betas` with the range of Ho et al., named "quad" in their code.

  Args:
    num_timesteps: T, at least 1.
    beta_start: first beta, in (0, 1).
    beta_end: last beta, in (0, 1).

  Returns:
    f64[T] from beta_start to beta_end.

  Raises:
    ValueError: if num_timesteps is below 1.
  """
  return scaled_linear_betas(num_timesteps, beta_start=beta_start, beta_end=beta_end)


def constant_betas(num_timesteps: int = 1000, *, beta: float = 0.01) -> npt.NDArray[np.float64]:
  """Returns the same beta at every timestep.

  Args:
    num_timesteps: T, at least 1.
    beta: in (0, 1). With the default, alphas_cumprod is 4e-5 after 1,000 timesteps, as for
      `linear_betas`.

  Returns:
    f64[T].

  Raises:
    ValueError: if num_timesteps is below 1.
  """
  _check_num_timesteps(num_timesteps)
  return np.full(num_timesteps, beta, np.float64)


def cosine_betas(
  num_timesteps: int = 1000, *, offset: float = 0.008, max_beta: float = _MAX_BETA
) -> npt.NDArray[np.float64]:
  """Returns betas whose alphas_cumprod is a squared cosine. Eq. 17 of arXiv:2102.09672.

  Args:
    num_timesteps: T, at least 1.
    offset: the paper's s, which prevents very small betas near t = 0.
    max_beta: upper limit of the betas, as in the paper. Without a limit the last beta would be 1.

  Returns:
    f64[T] in (0, max_beta].

  Raises:
    ValueError: if num_timesteps is below 1.
  """
  _check_num_timesteps(num_timesteps)
  t = np.arange(num_timesteps + 1, dtype=np.float64) / num_timesteps
  f = np.cos((t + offset) / (1 + offset) * np.pi / 2) ** 2
  return np.minimum(1 - f[1:] / f[:-1], max_beta)


def sigmoid_betas(
  num_timesteps: int = 1000,
  *,
  start: float = -3.0,
  end: float = 3.0,
  tau: float = 1.0,
  max_beta: float = _MAX_BETA,
) -> npt.NDArray[np.float64]:
  """Returns betas whose alphas_cumprod is a decreasing sigmoid. Algorithm 1 of arXiv:2301.10972.

  Jabri et al. introduced it in arXiv:2212.11972.

  Args:
    num_timesteps: T, at least 1.
    start: argument of the sigmoid at clean data.
    end: argument of the sigmoid at pure noise; above start.
    tau: temperature, above 0; a higher one gives a flatter sigmoid.
    max_beta: upper limit of the betas, as for `cosine_betas`.

  Returns:
    f64[T] in (0, max_beta].

  Raises:
    ValueError: if num_timesteps is below 1, end is not above start, or tau is not above 0.
  """
  _check_num_timesteps(num_timesteps)
  if not start < end:
    raise ValueError(f"end is {end}; it must be above start {start}")
  if not tau > 0:
    raise ValueError(f"tau is {tau}; it must be above 0")
  t = np.arange(num_timesteps + 1, dtype=np.float64) / num_timesteps
  falling = 1 / (1 + np.exp((start + t * (end - start)) / tau))
  f = (falling - falling[-1]) / (falling[0] - falling[-1])
  return np.minimum(1 - f[1:] / f[:-1], max_beta)


def logsnr_betas(
  num_timesteps: int = 1000, *, logsnr_max: float = 13.3, logsnr_min: float = -10.0
) -> npt.NDArray[np.float64]:
  """Returns the betas of a log SNR that decreases linearly. arXiv:2107.00630, initial schedule.

  The simple loss with weighting "snr" is then, up to a factor, the variational bound in continuous
  time: eq. 18 of the paper, whose factor is the constant slope of the log SNR.

  Args:
    num_timesteps: T, at least 1.
    logsnr_max: log SNR of the first timestep; the default is the paper's. The noise is then a sixth
      of the distance of 8-bit grey values, and the decoder's term nearly 0.
    logsnr_min: log SNR of the last timestep, below logsnr_max.

  Returns:
    f64[T].

  Raises:
    ValueError: if num_timesteps is below 1 or logsnr_min is not below logsnr_max.
  """
  _check_num_timesteps(num_timesteps)
  if not logsnr_min < logsnr_max:
    raise ValueError(f"logsnr_min is {logsnr_min}; it must be below logsnr_max, {logsnr_max}")
  logsnr = np.linspace(logsnr_max, logsnr_min, num_timesteps, dtype=np.float64)
  # log(alphas_cumprod), whose differences keep their precision where alphas_cumprod is nearly 1.
  log_abar = -np.log1p(np.exp(-logsnr))
  return -np.expm1(np.diff(log_abar, prepend=0.0))


def betas_from_alphas_cumprod(alphas_cumprod: npt.ArrayLike) -> npt.NDArray[np.float64]:
  """Returns the betas whose cumulative product of 1 - beta is given.

  Args:
    alphas_cumprod: f[T] in (0, 1), strictly decreasing; the last may be 0 (zero terminal SNR).

  Returns:
    f64[T], each 1 - alphas_cumprod[t] / alphas_cumprod[t - 1].

  Raises:
    ValueError: if a value is out of range or not below its predecessor; the message names it.
  """
  abar = np.asarray(alphas_cumprod, np.float64)
  _check_vector("alphas_cumprod", abar)
  inside = (abar > 0) & (abar < 1)
  inside[-1] |= abar[-1] == 0
  if not inside.all():
    t = int(np.argmin(inside))
    raise ValueError(
      f"alphas_cumprod[{t}] is {abar[t]}; every value must lie in (0, 1); the last may be 0"
    )
  if (np.diff(abar) >= 0).any():
    t = int(np.argmax(np.diff(abar) >= 0))
    raise ValueError(
      f"alphas_cumprod[{t + 1}] is {abar[t + 1]}; it must be below alphas_cumprod[{t}], {abar[t]}"
    )
  before = np.append(1.0, abar[:-1])
  return (before - abar) / before


def rescale_zero_terminal_snr(betas: npt.ArrayLike) -> npt.NDArray[np.float64]:
  """Returns betas rescaled so that x_T is pure noise. Algorithm 1 of arXiv:2305.08891.

  sqrt(alphas_cumprod) is shifted and scaled. Its first value is unchanged and its last becomes 0.

  Args:
    betas: f[T] in (0, 1), T at least 2.

  Returns:
    f64[T], the last exactly 1.

  Raises:
    ValueError: if betas has fewer than two elements, or a beta is outside (0, 1).
  """
  betas = np.asarray(betas, np.float64)
  _check_betas(betas, zero_terminal_snr=False)
  if betas.size < 2:
    raise ValueError(f"betas has {betas.size} element; rescaling needs at least 2")
  scale = np.exp(np.cumsum(np.log1p(-betas)) / 2)
  rescaled = scale[0] * (scale - scale[-1]) / (scale[0] - scale[-1])
  rescaled[0] = scale[0]
  return betas_from_alphas_cumprod(np.square(rescaled))


def make_schedule(betas: npt.ArrayLike, dtype: Any = jnp.float32) -> Schedule:
  """Computes the tables of a schedule in float64 and rounds each once to `dtype`.

  Args:
    betas: f[T], each in (0, 1); if T > 1 the last may be 1 (zero terminal SNR).
    dtype: dtype of the tables; float64 needs `jax_enable_x64`.

  Raises:
    ValueError: if betas is not one-dimensional, is empty, or has a value out of range.
  """
  betas = np.asarray(betas, np.float64)
  _check_betas(betas, zero_terminal_snr=True)
  # Sums of logarithms keep 1 - alphas_cumprod accurate where alphas_cumprod is close to 1.
  with np.errstate(divide="ignore"):  # log(0) at zero terminal SNR.
    log_alphas_cumprod = np.cumsum(np.log1p(-betas))
  one_minus_alphas_cumprod = -np.expm1(log_alphas_cumprod)
  tables = {
    "signal_scale": np.exp(log_alphas_cumprod / 2),
    "noise_scale": np.sqrt(one_minus_alphas_cumprod),
    "logsnr": log_alphas_cumprod - np.log(one_minus_alphas_cumprod),
  }
  return _tables(**tables, path=VARIANCE_PRESERVING, dtype=dtype)


def shift_noise(schedule: Schedule, factor: float) -> Schedule:
  """Returns the schedule with factor times as much noise, on the same path.

  sigma = noise_scale / signal_scale is multiplied by the factor at every timestep, as large images
  need it: arXiv:2301.11093 and, for flow matching, eq. 23 of arXiv:2403.03206. A factor of 2 also
  takes EDM's schedule from its data of standard deviation 0.5 to data of standard deviation 1.

  Args:
    schedule: tables of T timesteps.
    factor: above 0.

  Raises:
    ValueError: if factor is not above 0.
  """
  if not 0 < factor < math.inf:
    raise ValueError(f"factor is {factor}; it must be above 0")
  logsnr = schedule.logsnr - 2 * math.log(factor)
  return Schedule(*schedule.path.scales(logsnr), logsnr, schedule.path)


def on_path(schedule: Schedule, path: Path) -> Schedule:
  """Returns the schedule with the same log SNR at every timestep on another path."""
  if path is schedule.path:
    return schedule
  return Schedule(*path.scales(schedule.logsnr), schedule.logsnr, path)


def linear_path(num_timesteps: int = 1000, dtype: Any = jnp.float32) -> Schedule:
  """Returns the schedule of flow matching: x_t = (1 - s) x_0 + s eps at evenly spaced times s.

  arXiv:2210.02747 and arXiv:2209.03003. Timestep t has the time s = (t + 1/2) / T, so that no level
  has zero signal.

  Args:
    num_timesteps: T, at least 1.
    dtype: dtype of the tables.

  Raises:
    ValueError: if num_timesteps is below 1.
  """
  _check_num_timesteps(num_timesteps)
  s = (np.arange(num_timesteps, dtype=np.float64) + 0.5) / num_timesteps
  return _schedule(1 - s, s, LINEAR, dtype)


def edm_path(
  num_timesteps: int = 1000,
  *,
  sigma_min: float = 0.002,
  sigma_max: float = 80.0,
  mean: float = -1.2,
  std: float = 1.2,
  dtype: Any = jnp.float32,
) -> Schedule:
  """Returns the schedule of EDM: x_t = x_0 + sigma eps. Table 1 of arXiv:2206.00364.

  Timesteps are quantiles of EDM's training distribution: log sigma is N(mean, std^2) for uniform
  timesteps between the first and the last, whose levels are sigma_min and sigma_max.

  Args:
    num_timesteps: T, at least 2.
    sigma_min: noise scale of the first timestep, above 0.
    sigma_max: noise scale of the last timestep, above that of the one before it.
    mean: the paper's P_mean.
    std: the paper's P_std, above 0.
    dtype: dtype of the tables.

  Raises:
    ValueError: if a value is out of range.
  """
  if num_timesteps < 2:
    raise ValueError(f"num_timesteps is {num_timesteps}; allowed: integers of at least 2")
  if not std > 0:
    raise ValueError(f"std is {std}; it must be above 0")
  log_sigma = statistics.NormalDist(mean, std)
  sigma = np.exp([log_sigma.inv_cdf((t + 0.5) / num_timesteps) for t in range(num_timesteps)])
  sigma[0], sigma[-1] = sigma_min, sigma_max
  if not (sigma_min > 0 and (np.diff(sigma) > 0).all()):
    raise ValueError(
      f"sigma_min {sigma_min} and sigma_max {sigma_max} must be above 0 and enclose the levels "
      f"between them, {sigma[1:-1].min(initial=np.inf):.4g} to "
      f"{sigma[1:-1].max(initial=0):.4g}"
    )
  return _schedule(np.ones(num_timesteps), sigma, VARIANCE_EXPLODING, dtype)


def _schedule(
  signal_scale: npt.NDArray[np.float64],
  noise_scale: npt.NDArray[np.float64],
  path: Path,
  dtype: Any,
) -> Schedule:
  logsnr = 2 * (np.log(signal_scale) - np.log(noise_scale))
  return _tables(signal_scale, noise_scale, logsnr, path, dtype)


def _tables(
  signal_scale: npt.NDArray[np.float64],
  noise_scale: npt.NDArray[np.float64],
  logsnr: npt.NDArray[np.float64],
  path: Path,
  dtype: Any,
) -> Schedule:
  on_device = lambda table: jnp.asarray(table, dtype)
  return Schedule(on_device(signal_scale), on_device(noise_scale), on_device(logsnr), path)


def _check_vector(name: str, values: npt.NDArray[np.float64]) -> None:
  if values.ndim != 1 or values.size == 0:
    raise ValueError(f"{name} has shape {values.shape}; it must be a non-empty vector [T]")


def _check_betas(betas: npt.NDArray[np.float64], *, zero_terminal_snr: bool) -> None:
  _check_vector("betas", betas)
  inside = (betas > 0) & (betas < 1)
  # With T = 1 a beta of 1 would leave no signal at any timestep.
  if zero_terminal_snr and betas.size > 1:
    inside[-1] |= betas[-1] == 1
  if not inside.all():
    t = int(np.argmin(inside))
    raise ValueError(
      f"betas[{t}] is {betas[t]}; every beta must lie in (0, 1)"
      + (", except the last of several, which may be 1" if zero_terminal_snr else "")
    )
