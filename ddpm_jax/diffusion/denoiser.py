"""From a network's output to a `Prediction`: the only place that knows what the network predicts.

A `Predict` is a network bound to its parameters, `(x_t, level, cond) -> output`; a `Denoise` is
what samplers see, `(x_t, level) -> Prediction`.
"""

import dataclasses
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion import gaussian
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level

Predict = Callable[[jax.Array, Level, Any], jax.Array]
Denoise = Callable[[jax.Array, Level], Prediction]
Threshold = Callable[[jax.Array], jax.Array]


@dataclasses.dataclass(frozen=True)
class Parameterization:
  """What the network predicts.

  Attributes:
    target: (x_0, eps, level) -> the value that the network is trained to give.
    prediction: (output, x_t, level) -> the x_0 and eps that an output stands for.
    x_0_error: snr -> squared error of x_0 for a squared error of 1 of the target.
  """

  target: Callable[[jax.Array, jax.Array, Level], jax.Array]
  prediction: Callable[[jax.Array, jax.Array, Level], Prediction]
  x_0_error: Callable[[jax.Array], jax.Array]


PARAMETERIZATIONS: Mapping[str, Parameterization] = MappingProxyType(
  {
    "eps": Parameterization(
      target=lambda x_0, eps, level: eps,
      prediction=lambda output, x_t, level: Prediction(
        gaussian.x_0_from_eps(x_t, output, level), output
      ),
      x_0_error=lambda snr: 1 / snr,
    ),
    "x_0": Parameterization(
      target=lambda x_0, eps, level: x_0,
      prediction=lambda output, x_t, level: Prediction(
        output, gaussian.eps_from_x_0(x_t, output, level)
      ),
      x_0_error=jnp.ones_like,
    ),
    "v": Parameterization(
      target=gaussian.v_from_x_0_and_eps,
      prediction=lambda output, x_t, level: Prediction(
        gaussian.x_0_from_v(x_t, output, level), gaussian.eps_from_v(x_t, output, level)
      ),
      x_0_error=lambda snr: 1 / (1 + snr),
    ),
  }
)


def static_threshold(x_0: jax.Array) -> jax.Array:
  """Clips to [-1, 1], where images lie."""
  return jnp.clip(x_0, -1.0, 1.0)


def dynamic_threshold(x_0: jax.Array, quantile: float = 0.995) -> jax.Array:
  """Clips each image to a quantile of its own absolute values, and scales that to 1.

  Never less than 1 is clipped to. Section 2.3 of arXiv:2205.11487.

  Args:
    x_0: f[B, H, W, C].
    quantile: in (0, 1].
  """
  axes = tuple(range(1, x_0.ndim))
  limit = jnp.maximum(jnp.quantile(jnp.abs(x_0), quantile, axis=axes, keepdims=True), 1.0)
  return jnp.clip(x_0, -limit, limit) / limit


def read_output(
  output: jax.Array, x_t: jax.Array, level: Level, parameterization: Parameterization
) -> Prediction:
  """What a network's output says of x_0, eps and, with doubled channels, of the variance.

  Args:
    output: f[B, H, W, C], or f[B, H, W, 2C] of a network that learns the reverse variance too,
      which its second half stands for.
    x_t: f[B, H, W, C].
    level: of x_t.
    parameterization: what the output means; see `PARAMETERIZATIONS`.

  Raises:
    ValueError: if the output has another shape.
  """
  variance = None
  if output.shape == (*x_t.shape[:-1], 2 * x_t.shape[-1]):
    output, variance = jnp.split(output, 2, axis=-1)
  message = "the network's output and x_t must have the same shape, or twice the channels"
  gaussian.check_same_shape([output, x_t], custom_message=message)
  return parameterization.prediction(output, x_t, level)._replace(variance=variance)


def make_denoiser(
  predict: Predict,
  parameterization: Parameterization,
  *,
  cond: Any = None,
  threshold: Threshold | None = static_threshold,
) -> Denoise:
  """Binds a network, what it predicts and its conditioning into a `Denoise`.

  Args:
    predict: (x_t, level, cond) -> output f[B, H, W, C], or 2C channels; see `read_output`.
    parameterization: what the output means; see `PARAMETERIZATIONS`.
    cond: conditioning of the batch, such as labels i32[B], or None.
    threshold: brings the estimate of x_0 into range: `static_threshold`, `dynamic_threshold` or
      None. eps is then the one that goes with it, so that
      x_t = signal_scale x_0 + noise_scale eps goes on holding.
  """

  def denoise(x_t: jax.Array, level: Level) -> Prediction:
    prediction = read_output(predict(x_t, level, cond), x_t, level, parameterization)
    if threshold is None:
      return prediction
    x_0 = threshold(prediction.x_0)
    return Prediction(x_0, gaussian.eps_from_x_0(x_t, x_0, level), prediction.variance)

  return denoise
