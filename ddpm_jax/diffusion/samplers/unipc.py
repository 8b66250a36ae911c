"""UniPC (Zhao et al., arXiv:2302.04867): a multistep predictor and corrector.

The corrector reuses the predictor's network evaluation, so a step takes one evaluation.
"""

import dataclasses
from typing import ClassVar, NamedTuple

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.diffusion.pytrees import pytree
from ddpm_jax.diffusion.samplers.dpm_solver import extrapolated_mean
from ddpm_jax.diffusion.samplers.history import History, divided_differences, empty, push
from ddpm_jax.diffusion.schedules import Schedule


class UniPCState(NamedTuple):
  """State of UniPC: the previous step, which the corrector repeats.

  Attributes:
    history: previous estimates of x_0, at lambda = logsnr / 2.
    x: f[B, H, W, C], the corrected images at the start of the previous step.
    level: the level at the start of the previous step.
  """

  history: History
  x: jax.Array
  level: Level


@pytree()
@dataclasses.dataclass(frozen=True)
class UniPC:
  """UniPC of order 2 with corrector, on the estimate of x_0, with B(h) = e^h - 1. arXiv:2302.04867.

  A step evaluates the network at the predicted images. The corrector repeats the previous step with
  that evaluation included, and the predictor steps from the corrected images. The step to clean
  data is a predictor step of first order.
  """

  calls_per_step: ClassVar[int] = 1

  def init(self, x: jax.Array, level: Level) -> UniPCState:
    return UniPCState(empty(2, x), x, level)

  def step(
    self,
    denoise: Denoise,
    schedule: Schedule,
    x: jax.Array,
    level: Level,
    next_level: Level,
    keys: jax.Array,
    state: UniPCState,
  ) -> tuple[jax.Array, UniPCState, Prediction]:
    prediction = denoise(x, level)
    x_0, now = prediction.x_0, level.logsnr / 2
    history = state.history
    # UniC-2: the previous step again, with a polynomial through the estimate at its end too.
    slope, curvature = divided_differences(history, x_0, now)
    at_start = slope - curvature * (now - history.at[0])
    mean, _ = extrapolated_mean(history.values[0], state.level, level, at_start, curvature)
    corrected = level.noise_scale / state.level.noise_scale * state.x + level.signal_scale * mean
    x = jnp.where(history.seen >= 1, corrected, x)
    # UniP-2 equals DPM-Solver++ of order 2.
    mean, _ = extrapolated_mean(x_0, level, next_level, slope)
    x_next = next_level.noise_scale / level.noise_scale * x + next_level.signal_scale * mean
    return x_next, UniPCState(push(history, x_0, now), x, level), prediction
