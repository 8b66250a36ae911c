"""From a network's output to a `Prediction`: the only place that knows what the network predicts.

A `Predict` is a network bound to its parameters, `(x_t, level, cond) -> output`; a `Denoise` is
what samplers see, `(x_t, level) -> Prediction`.
"""

import dataclasses
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import chex
import jax
import jax.numpy as jnp

from ddpm_jax.diffusion import gaussian
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level

Predict = Callable[[jax.Array, Level, Any], jax.Array]
Denoise = Callable[[jax.Array, Level], Prediction]


@dataclasses.dataclass(frozen=True)
class Parameterization:
  """What the network predicts.

  Attributes:
    target: (x_0, eps, level) -> the value that the network is trained to give.
    prediction: (output, x_t, level) -> the x_0 and eps that an output stands for.
  """

  target: Callable[[jax.Array, jax.Array, Level], jax.Array]
  prediction: Callable[[jax.Array, jax.Array, Level], Prediction]


PARAMETERIZATIONS: Mapping[str, Parameterization] = MappingProxyType(
  {
    "eps": Parameterization(
      target=lambda x_0, eps, level: eps,
      prediction=lambda output, x_t, level: Prediction(
        gaussian.x_0_from_eps(x_t, output, level), output
      ),
    ),
    "x_0": Parameterization(
      target=lambda x_0, eps, level: x_0,
      prediction=lambda output, x_t, level: Prediction(
        output, gaussian.eps_from_x_0(x_t, output, level)
      ),
    ),
    "v": Parameterization(
      target=gaussian.v_from_x_0_and_eps,
      prediction=lambda output, x_t, level: Prediction(
        gaussian.x_0_from_v(x_t, output, level), gaussian.eps_from_v(x_t, output, level)
      ),
    ),
  }
)


def make_denoiser(
  predict: Predict, parameterization: Parameterization, *, cond: Any = None, clip_x_0: bool = True
) -> Denoise:
  """Binds a network, what it predicts and its conditioning into a `Denoise`.

  Args:
    predict: (x_t, level, cond) -> output f[B, H, W, C].
    parameterization: what the output means; see `PARAMETERIZATIONS`.
    cond: conditioning of the batch, such as labels i32[B], or None.
    clip_x_0: clip the estimate of x_0 to [-1, 1], and take the eps that goes with the clipped
      one, so that x_t = signal_scale x_0 + noise_scale eps goes on holding.
  """

  def denoise(x_t: jax.Array, level: Level) -> Prediction:
    output = predict(x_t, level, cond)
    chex.assert_equal_shape([x_t, output])
    prediction = parameterization.prediction(output, x_t, level)
    if not clip_x_0:
      return prediction
    x_0 = jnp.clip(prediction.x_0, -1.0, 1.0)
    return Prediction(x_0, gaussian.eps_from_x_0(x_t, x_0, level), prediction.variance)

  return denoise
