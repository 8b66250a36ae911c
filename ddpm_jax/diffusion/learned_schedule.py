"""A noise schedule that is learned with the network, by the variational bound.

Fixed and learned schedules meet training in one form: `init` gives parameters (none for a fixed
one), `tables` the `Schedule` that they stand for.
"""

import dataclasses
import functools
from typing import Any, Protocol

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.schedules import Schedule

Params = dict[str, jax.Array]


class ScheduleModel(Protocol):
  """A noise schedule with parameters to train, or none."""

  def init(self, key: jax.Array) -> Params:
    """The parameters to start from."""
    ...

  def tables(self, params: Params) -> Schedule:
    """The schedule that the parameters stand for; differentiable in them."""
    ...


@dataclasses.dataclass(frozen=True, eq=False)
class FixedSchedule:
  """A schedule without parameters."""

  schedule: Schedule

  def init(self, key: jax.Array) -> Params:
    return {}

  def tables(self, params: Params) -> Schedule:
    return self.schedule


@dataclasses.dataclass(frozen=True)
class LearnedSchedule:
  """log SNR as a monotone network of time. arXiv:2107.00630 (VDM).

  gamma(u) = l1(u) + l3(sigmoid(l2(l1(u)))) with positive weights, shifted and scaled so that it
  goes from one end to the other; gamma is -logsnr. For a finite T the bound itself trains the
  schedule.

  Attributes:
    num_timesteps: T, at least 2.
    logsnr_max: log SNR at t = 0, or where it starts from; the paper's 13.3.
    logsnr_min: log SNR at t = T - 1, or where it starts from. At the paper's -5 the brightness of
      the data still shows, which samples that start from N(0, I) lack.
    hidden: units of the hidden layer.
    learn_ends: whether the ends are learned too. L_0, drawn once in T times, must then weigh
      against all other terms: where the gradient is clipped it cannot, and the bound suffers.
  """

  num_timesteps: int = 1000
  logsnr_max: float = 13.3
  logsnr_min: float = -10.0
  hidden: int = 1024
  learn_ends: bool = False

  def __post_init__(self) -> None:
    if self.num_timesteps < 2:
      raise ValueError(f"num_timesteps is {self.num_timesteps}; a learned schedule needs 2 or more")
    if not self.logsnr_min < self.logsnr_max:
      raise ValueError(f"logsnr_min is {self.logsnr_min}; below logsnr_max {self.logsnr_max}")

  def init(self, key: jax.Array) -> Params:
    weights, biases = jax.random.split(key)
    return {
      **(self._ends() if self.learn_ends else {}),
      # Weights enter by their exponential, which keeps them positive. The linear part is 1 and the
      # curved one starts small, so that log SNR starts nearly linear in time.
      "log_w1": jnp.zeros(()),
      "b1": jnp.zeros(()),
      "log_w2": jax.random.normal(weights, (self.hidden,)),
      "b2": 3 * jax.random.normal(biases, (self.hidden,)),
      "log_w3": jnp.full((self.hidden,), -jnp.log(10.0 * self.hidden), jnp.float32),
    }

  def _ends(self) -> Params:
    return {
      "logsnr_max": jnp.asarray(self.logsnr_max, jnp.float32),
      "log_span": jnp.log(jnp.asarray(self.logsnr_max - self.logsnr_min, jnp.float32)),
    }

  def tables(self, params: Params) -> Schedule:
    ends = self._ends() | params
    u = jnp.linspace(0.0, 1.0, self.num_timesteps)
    rising = functools.partial(_rising, params)(u)
    # Divided by its own end: exactly 0 and 1 at the two ends.
    share = (rising - rising[0]) / (rising[-1] - rising[0])
    return schedule_from_logsnr(ends["logsnr_max"] - jnp.exp(ends["log_span"]) * share)


def _rising(params: Params, u: jax.Array) -> jax.Array:
  """The monotone network before it is shifted and scaled: f[T] to f[T]."""
  linear = jnp.exp(params["log_w1"]) * u + params["b1"]
  hidden = jax.nn.sigmoid(linear[:, None] * jnp.exp(params["log_w2"])[None] + params["b2"][None])
  return linear + hidden @ jnp.exp(params["log_w3"])


def schedule_from_logsnr(logsnr: Any) -> Schedule:
  """The schedule with the given log SNR f[T], strictly falling; differentiable in it.

  Every table keeps its relative precision where alphas_cumprod is close to 0 or 1.
  """
  logsnr = jnp.asarray(logsnr)
  noise = jax.nn.sigmoid(-logsnr)
  # beta = (1 - abar_t) (1 - snr_t / snr_prev); at t = 0 the step comes from clean data.
  share = jnp.concatenate([jnp.ones_like(logsnr[:1]), -jnp.expm1(logsnr[1:] - logsnr[:-1])])
  return Schedule(
    betas=noise * share,
    alphas_cumprod=jax.nn.sigmoid(logsnr),
    signal_scale=jnp.exp(0.5 * jax.nn.log_sigmoid(logsnr)),
    noise_scale=jnp.exp(0.5 * jax.nn.log_sigmoid(-logsnr)),
    logsnr=logsnr,
  )
