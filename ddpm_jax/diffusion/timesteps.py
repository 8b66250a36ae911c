"""Timesteps for samplers: f64[S], strictly descending, possibly fractional.

Each spacing is a function of the schedule, with T timesteps, and the number of steps S. Samplers
also accept any other strictly descending array, and append clean data themselves.
"""

import math
from collections.abc import Callable

import numpy as np
import numpy.typing as npt

from ddpm_jax.diffusion.levels import MIN_LOGSNR
from ddpm_jax.diffusion.schedules import Schedule

Timesteps = npt.NDArray[np.float64]
TimestepsFn = Callable[[Schedule, int], Timesteps]


def _check(schedule: Schedule, steps: int) -> int:
  num_timesteps = schedule.num_timesteps
  if not 1 <= steps <= num_timesteps:
    raise ValueError(f"steps is {steps}; allowed: 1 to {num_timesteps}")
  return num_timesteps


def linspace_timesteps(schedule: Schedule, steps: int) -> Timesteps:
  """Returns evenly spaced timesteps from T - 1 to 0, both included, rounded to integers.

  Raises:
    ValueError: if steps lies outside 1..T.
  """
  num_timesteps = _check(schedule, steps)
  return np.round(np.linspace(num_timesteps - 1, 0, steps))


def leading_timesteps(schedule: Schedule, steps: int) -> Timesteps:
  """Returns every (T // S)-th timestep, starting at 0; T - 1 is not included. arXiv:2010.02502.

  Raises:
    ValueError: if steps lies outside 1..T.
  """
  stride = _check(schedule, steps) // steps
  return np.arange(steps, dtype=np.float64)[::-1] * stride


def trailing_timesteps(schedule: Schedule, steps: int) -> Timesteps:
  """Returns every (T / S)-th timestep from T - 1 to T / S - 1, rounded to integers.

  Table 2 of arXiv:2305.08891.

  Raises:
    ValueError: if steps lies outside 1..T.
  """
  num_timesteps = _check(schedule, steps)
  return np.round(np.arange(steps, 0, -1) * (num_timesteps / steps)) - 1


def quadratic_timesteps(schedule: Schedule, steps: int) -> Timesteps:
  """Returns timesteps whose square roots are evenly spaced from T - 1 to 0.

  As in arXiv:2010.02502, but fractional, because rounding would create duplicates.

  Raises:
    ValueError: if steps lies outside 1..T.
  """
  num_timesteps = _check(schedule, steps)
  return _with_ends(np.linspace((num_timesteps - 1) ** 0.5, 0, steps) ** 2, schedule)


def power_timesteps(schedule: Schedule, steps: int, power: float = 1.5) -> Timesteps:
  """Returns t_i = (T - 1) (i / S)^power for i from S down to 1.

  Clean data corresponds to i = 0. No network evaluation is spent on t = 0, where almost no noise is
  left. With this spacing, multistep solvers come closer to the exact solution of the
  probability-flow ODE than with any other in this module (docs/samplers.md).

  Args:
    schedule: tables of T timesteps.
    steps: S.
    power: above 0; 1 is even spacing, and larger values put more steps near clean data.

  Raises:
    ValueError: if steps lies outside 1..T, or power is not above 0.
  """
  num_timesteps = _check(schedule, steps)
  if not power > 0:
    raise ValueError(f"power is {power}; it must be above 0")
  return (num_timesteps - 1) * (np.arange(steps, 0, -1) / steps) ** power


def logsnr_timesteps(schedule: Schedule, steps: int) -> Timesteps:
  """Returns timesteps evenly spaced in log SNR from T - 1 to 0. arXiv:2206.00927.

  Raises:
    ValueError: if steps lies outside 1..T.
  """
  _check(schedule, steps)
  low, high = _logsnr_range(schedule)
  return _at_logsnr(schedule, np.linspace(low, high, steps))


def karras_timesteps(schedule: Schedule, steps: int, rho: float = 7.0) -> Timesteps:
  """Returns timesteps evenly spaced in sigma^(1 / rho) from T - 1 to 0. Eq. 5 of arXiv:2206.00364.

  sigma is noise_scale / signal_scale. A larger rho, above 0, puts more steps near clean data.

  Raises:
    ValueError: if steps lies outside 1..T, or rho is not above 0.
  """
  _check(schedule, steps)
  if not rho > 0:
    raise ValueError(f"rho is {rho}; it must be above 0")
  low, high = _logsnr_range(schedule)
  noisiest, cleanest = (math.exp(-0.5 * logsnr / rho) for logsnr in (low, high))
  return _at_logsnr(schedule, -2 * rho * np.log(np.linspace(noisiest, cleanest, steps)))


def _logsnr_table(schedule: Schedule) -> Timesteps:
  return np.maximum(np.asarray(schedule.logsnr, np.float64), MIN_LOGSNR)


def _logsnr_range(schedule: Schedule) -> tuple[float, float]:
  table = _logsnr_table(schedule)
  return float(table[-1]), float(table[0])


def _at_logsnr(schedule: Schedule, logsnr: npt.NDArray[np.float64]) -> Timesteps:
  """Returns the fractional timesteps of the given log SNRs, with exact ends T - 1 and 0."""
  # np.interp needs ascending abscissae, and logsnr decreases in t.
  timesteps = np.arange(schedule.num_timesteps - 1, -1, -1, dtype=np.float64)
  return _with_ends(np.interp(logsnr, _logsnr_table(schedule)[::-1], timesteps), schedule)


def _with_ends(t: npt.NDArray[np.float64], schedule: Schedule) -> Timesteps:
  """Sets the ends to exactly T - 1 and 0, which rounding may have changed."""
  t[-1], t[0] = 0, schedule.num_timesteps - 1
  return t
