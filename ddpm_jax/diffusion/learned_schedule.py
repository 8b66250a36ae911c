"""Noise schedules for training: fixed, or learned with the network by the variational bound.

Training uses fixed and learned schedules through one interface, `ScheduleModel`: `init` returns
parameters (none for a fixed schedule), and `tables` computes the `Schedule` from them.
"""

import dataclasses
from typing import Any, Protocol

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.schedules import Schedule

Params = dict[str, jax.Array]


class ScheduleModel(Protocol):
  """A noise schedule with trainable parameters, or with none."""

  def init(self, key: jax.Array) -> Params:
    """Returns the initial parameters."""
    ...

  def tables(self, params: Params) -> Schedule:
    """Computes the `Schedule`; differentiable in the parameters."""
    ...


@dataclasses.dataclass(frozen=True, eq=False)
class FixedSchedule:
  """A noise schedule without parameters.

  Attributes:
    schedule: tables of T timesteps, returned by `tables` unchanged.
  """

  schedule: Schedule

  def init(self, key: jax.Array) -> Params:
    return {}

  def tables(self, params: Params) -> Schedule:
    return self.schedule


@dataclasses.dataclass(frozen=True)
class LearnedSchedule:
  """A noise schedule whose log SNR is a monotone network of time. arXiv:2107.00630 (VDM).

  gamma(u) = l1(u) + l3(sigmoid(l2(l1(u)))) with positive weights. gamma, which is -logsnr, is
  shifted and scaled to run from -logsnr_max to -logsnr_min. For a finite T the variational bound
  depends on the whole schedule and trains it.

  Attributes:
    num_timesteps: T, at least 2.
    logsnr_max: log SNR at t = 0, or its initial value if learn_ends; the default is the paper's.
    logsnr_min: log SNR at t = T - 1, or its initial value if learn_ends. At the paper's -5, x_T
      still contains the brightness of the data, which samples that start from N(0, I) lack.
    hidden: number of hidden units.
    learn_ends: whether logsnr_max and logsnr_min are learned too. This makes the bound worse: L_0
      is sampled once in T times, and gradient clipping keeps it from outweighing other terms.

  Raises:
    ValueError: if num_timesteps is below 2 or logsnr_min is not below logsnr_max.
  """

  num_timesteps: int = 1000
  logsnr_max: float = 13.3
  logsnr_min: float = -10.0
  hidden: int = 1024
  learn_ends: bool = False

  def __post_init__(self) -> None:
    if self.num_timesteps < 2:
      raise ValueError(
        f"num_timesteps is {self.num_timesteps}; a learned schedule needs at least 2"
      )
    if not self.logsnr_min < self.logsnr_max:
      raise ValueError(
        f"logsnr_min is {self.logsnr_min}; it must be below logsnr_max, {self.logsnr_max}"
      )

  def init(self, key: jax.Array) -> Params:
    weights, biases = jax.random.split(key)
    return {
      **(self._end_params() if self.learn_ends else {}),
      # Parameters are logarithms of the weights, which keeps the weights positive. The linear part
      # is 1 and the nonlinear part starts small, so log SNR is almost linear in time at first.
      "log_w1": jnp.zeros((), jnp.float32),
      "b1": jnp.zeros((), jnp.float32),
      "log_w2": jax.random.normal(weights, (self.hidden,), jnp.float32),
      "b2": 3 * jax.random.normal(biases, (self.hidden,), jnp.float32),
      "log_w3": jnp.full((self.hidden,), -jnp.log(jnp.float32(10.0 * self.hidden))),
    }

  def _end_params(self) -> Params:
    return {
      "logsnr_max": jnp.asarray(self.logsnr_max, jnp.float32),
      "log_span": jnp.log(jnp.asarray(self.logsnr_max - self.logsnr_min, jnp.float32)),
    }

  def tables(self, params: Params) -> Schedule:
    ends = self._end_params() | params
    u = jnp.linspace(0.0, 1.0, self.num_timesteps, dtype=params["b1"].dtype)
    gamma = _monotone_network(params, u)
    # Dividing by the last value makes the fraction exactly 0 and 1 at the two ends.
    fraction = (gamma - gamma[0]) / (gamma[-1] - gamma[0])
    return schedule_from_logsnr(ends["logsnr_max"] - jnp.exp(ends["log_span"]) * fraction)


def _monotone_network(params: Params, u: jax.Array) -> jax.Array:
  """Evaluates the monotone network, not yet shifted and scaled, at times u: f[T] to f[T]."""
  linear = jnp.exp(params["log_w1"]) * u + params["b1"]
  hidden = jax.nn.sigmoid(linear[:, None] * jnp.exp(params["log_w2"])[None] + params["b2"][None])
  return linear + hidden @ jnp.exp(params["log_w3"])


def schedule_from_logsnr(logsnr: Any) -> Schedule:
  """Computes the `Schedule` with the given log SNR; differentiable in logsnr.

  Both scales keep their relative precision where alpha bar is close to 0 or 1.

  Args:
    logsnr: f[T], strictly decreasing.
  """
  logsnr = jnp.asarray(logsnr)
  return Schedule(
    signal_scale=jnp.exp(0.5 * jax.nn.log_sigmoid(logsnr)),
    noise_scale=jnp.exp(0.5 * jax.nn.log_sigmoid(-logsnr)),
    logsnr=logsnr,
  )
