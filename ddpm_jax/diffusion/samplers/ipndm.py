"""iPNDM (Zhang and Chen, arXiv:2204.13902): Adams-Bashforth steps with fixed coefficients."""

import dataclasses
from typing import ClassVar

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.history import History, empty, push
from ddpm_jax.diffusion.schedules import Schedule

# Row k holds the weights of the newest estimate and of the k previous ones.
_ADAMS_BASHFORTH = (
  (1.0, 0.0, 0.0, 0.0),
  (3 / 2, -1 / 2, 0.0, 0.0),
  (23 / 12, -16 / 12, 5 / 12, 0.0),
  (55 / 24, -59 / 24, 37 / 24, -9 / 24),
)


@pytree(meta_fields=["order"])
@dataclasses.dataclass(frozen=True)
class IPNDM:
  """iPNDM, multistep. arXiv:2204.13902.

  This is PNDM (arXiv:2202.09778) with steps of lower order at the start instead of Runge-Kutta.
  A step is a DDIM step, eta 0, with an extrapolated eps' instead of eps. With e0, the newest
  estimate of eps, and the previous ones e1, e2 and e3, eps' is

    order 1: e0
    order 2: (3 e0 - e1) / 2
    order 3: (23 e0 - 16 e1 + 5 e2) / 12
    order 4: (55 e0 - 59 e1 + 37 e2 - 9 e3) / 24

  A step is exact for an eps that is a polynomial in sigma = noise_scale / signal_scale of degree
  below the order, if the steps are even in sigma. `DEIS` computes the coefficients from the actual
  sigmas instead. The first steps have a short history and are of lower order. Their error is of
  second order, but small where eps is nearly constant, as at high noise.

  Attributes:
    order: 1, 2, 3 or 4. Order 1 is DDIM with eta 0.
  """

  order: int = 4
  calls_per_step: ClassVar[int] = 1

  def __post_init__(self) -> None:
    if self.order not in (1, 2, 3, 4):
      raise ValueError(f"order is {self.order}; allowed are 1, 2, 3, 4")

  def init(self, x: jax.Array, level: Level) -> History:
    return empty(self.order - 1, x)

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: History,
  ) -> tuple[jax.Array, History, Prediction]:
    prediction = denoise(x, level)
    eps, sigma = prediction.eps, level.noise_scale / level.signal_scale
    weights = jnp.asarray(_ADAMS_BASHFORTH, x.dtype)[state.seen]
    extrapolated = weights[0] * eps
    for k in range(self.order - 1):
      extrapolated = extrapolated + weights[k + 1] * state.values[k]
    # The DDIM step with eps, plus the effect of eps' - eps. The direct form,
    # (x - noise_scale eps') / signal_scale, cancels where there is almost no signal.
    x = next_level.signal_scale * prediction.x_0 + next_level.noise_scale * eps
    change = next_level.noise_scale - next_level.signal_scale * sigma
    return x + change * (extrapolated - eps), push(state, eps, sigma), prediction
