"""Conversion of a network's output to a `Prediction`, for each parameterization.

A `Predict` is a network bound to its parameters, `(x_t, t, cond) -> output`. A `Denoise` is the
function that samplers call, `(x_t, level) -> Prediction`. Only this module depends on the quantity
that the network predicts.
"""

import dataclasses
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion import gaussian
from ddpm_jax.diffusion.gaussian import Prediction
from ddpm_jax.diffusion.levels import Level, broadcast_to_images

GREY_VALUES = 256  # From -1 to 1, of 8-bit images.
# (x_t f[B, H, W, C], t [] or [B], cond) -> output f[B, H, W, C], or f[B, H, W, 2C].
Predict = Callable[[jax.Array, jax.Array, Any], jax.Array]
# (x_t f[B, H, W, C], level) -> Prediction.
Denoise = Callable[[jax.Array, Level], Prediction]
# Estimate of x_0, f[B, H, W, C] -> the estimate in [-1, 1].
Threshold = Callable[[jax.Array], jax.Array]


@dataclasses.dataclass(frozen=True)
class Parameterization:
  """The quantity that the network predicts: eps, x_0, v, or the distribution of x_0.

  Attributes:
    target: (x_0, eps, level) -> the quantity that is estimated, f[B, H, W, C].
    prediction: (estimate, x_t, level) -> the Prediction with the x_0 and eps of an estimate.
    x_0_error: (snr, level) -> squared error of x_0 for a squared error of 1 in the target. snr is
      that of the level, but finite and above 0.
    outputs: channels of the network's output for each channel of an image.
    estimate: (output f[B, H, W, outputs C], x_t, level) -> the estimate of the target.
  """

  target: Callable[[jax.Array, jax.Array, Level], jax.Array]
  prediction: Callable[[jax.Array, jax.Array, Level], Prediction]
  x_0_error: Callable[[jax.Array, Level], jax.Array]
  outputs: int = 1
  estimate: Callable[[jax.Array, jax.Array, Level], jax.Array] = lambda output, x_t, level: output


def categorical_mean(logits: jax.Array, x_t: jax.Array, level: Level) -> jax.Array:
  """Computes the mean of x_0 from a network's distribution of each pixel's grey value.

  The logits need only describe what the other pixels tell about a pixel. The evidence of the noisy
  pixel itself, q(x_t | x_0) of eq. 4 of arXiv:2006.11239, is known and is added by Bayes' rule:

    E[x_0 | x_t] = sum_k v_k softmax_k(logits_k - (x_t - signal_scale v_k)^2 / (2 noise_scale^2))

  over the 256 grey values v_k. Where the noise is much weaker than their distance, the mean is
  therefore a grey value, whatever the network predicts.

  Args:
    logits: f[B, H, W, 256 C], those of one channel of the image next to each other.
    x_t: f[B, H, W, C], the noised images.
    level: noise level of x_t, fields [] or [B].

  Returns:
    f[B, H, W, C] in [-1, 1].
  """
  values = jnp.linspace(-1, 1, GREY_VALUES, dtype=logits.dtype)
  values = values.reshape((1,) * x_t.ndim + values.shape)
  signal, noise = (
    field.reshape(field.shape + (1,) * (values.ndim - field.ndim))
    for field in (level.signal_scale, level.noise_scale)
  )
  # At clean data the evidence is infinite. The floor is far below the distance of grey values.
  distance = (x_t[..., None] - signal * values) / jnp.maximum(noise, 1e-6)
  evidence = -0.5 * jnp.square(distance)
  probability = jax.nn.softmax(logits.reshape(*x_t.shape, GREY_VALUES) + evidence)
  return jnp.sum(probability * values, axis=-1)


def unit_variance(x_t: jax.Array, level: Level) -> tuple[jax.Array, Level]:
  """Divides x_t by its standard deviation for data of variance 1, at every path's level.

  The result lies on the variance-preserving path with the same log SNR. This is c_in of EDM, table
  1 of arXiv:2206.00364, for data of standard deviation 1.

  Args:
    x_t: f[B, H, W, C].
    level: noise level of x_t, fields [] or [B].

  Returns:
    x_t and its level on the variance-preserving path.
  """
  if level.variance is None:
    return x_t, level
  std = jnp.sqrt(level.variance)
  scales = {"signal_scale": level.signal_scale / std, "noise_scale": level.noise_scale / std}
  return x_t / broadcast_to_images(std, x_t), level._replace(**scales, velocity=None, variance=None)


def _v_target(x_0: jax.Array, eps: jax.Array, level: Level) -> jax.Array:
  return gaussian.v_from_x_0_and_eps(x_0, eps, unit_variance(x_0, level)[1])


def _v_prediction(v: jax.Array, x_t: jax.Array, level: Level) -> Prediction:
  x_t, level = unit_variance(x_t, level)
  return Prediction(gaussian.x_0_from_v(x_t, v, level), gaussian.eps_from_v(x_t, v, level))


# {name: parameterization}. "v" is that of arXiv:2202.00512 for the image that `unit_variance`
# returns, which makes it the preconditioning of EDM, eq. 7 of arXiv:2206.00364, on any path.
# "velocity" is the velocity of the path itself; see `paths`.
PARAMETERIZATIONS: Mapping[str, Parameterization] = MappingProxyType(
  {
    "eps": Parameterization(
      target=lambda x_0, eps, level: eps,
      prediction=lambda output, x_t, level: Prediction(
        gaussian.x_0_from_eps(x_t, output, level), output
      ),
      x_0_error=lambda snr, level: 1 / snr,
    ),
    "x_0": Parameterization(
      target=lambda x_0, eps, level: x_0,
      prediction=lambda output, x_t, level: Prediction(
        output, gaussian.eps_from_x_0(x_t, output, level)
      ),
      x_0_error=lambda snr, level: jnp.ones_like(snr),
    ),
    "v": Parameterization(
      target=_v_target,
      prediction=_v_prediction,
      x_0_error=lambda snr, level: 1 / (1 + snr),
    ),
    "velocity": Parameterization(
      target=gaussian.v_from_x_0_and_eps,
      prediction=lambda output, x_t, level: Prediction(
        gaussian.x_0_from_v(x_t, output, level), gaussian.eps_from_v(x_t, output, level)
      ),
      x_0_error=lambda snr, level: jnp.square(level.noise_scale),
    ),
    "categorical": Parameterization(
      target=lambda x_0, eps, level: x_0,
      prediction=lambda estimate, x_t, level: Prediction(
        estimate, gaussian.eps_from_x_0(x_t, estimate, level)
      ),
      x_0_error=lambda snr, level: jnp.ones_like(snr),
      outputs=GREY_VALUES,
      estimate=categorical_mean,
    ),
  }
)


def static_threshold(x_0: jax.Array) -> jax.Array:
  """Clips x_0, of any shape, to [-1, 1], the range of images."""
  return jnp.clip(x_0, -1.0, 1.0)


def dynamic_threshold(x_0: jax.Array, quantile: float = 0.995) -> jax.Array:
  """Clips each image to a quantile of its absolute values and divides by that quantile.

  The limit is at least 1, so an image within [-1, 1] is unchanged. Section 2.3 of
  arXiv:2205.11487.

  Args:
    x_0: f[B, H, W, C], estimates of the clean images.
    quantile: in (0, 1].

  Returns:
    f[B, H, W, C] in [-1, 1].
  """
  axes = tuple(range(1, x_0.ndim))
  limit = jnp.maximum(jnp.quantile(jnp.abs(x_0), quantile, axis=axes, keepdims=True), 1.0)
  return jnp.clip(x_0, -limit, limit) / limit


def read_output(
  output: jax.Array, x_t: jax.Array, level: Level, parameterization: Parameterization
) -> Prediction:
  """Converts a network's output to a Prediction.

  Args:
    output: f[B, H, W, N C] with the N outputs of the parameterization, or (N + 1) C channels from a
      network that also learns the reverse variance. The last C channels are then the variance.
    x_t: f[B, H, W, C], the noised images.
    level: noise level of x_t, fields [] or [B].
    parameterization: the quantity that the output estimates; see `PARAMETERIZATIONS`.

  Returns:
    Prediction with x_0 and eps; its variance is None unless the output has the channels for it.

  Raises:
    ValueError: if the output has neither of the two shapes.
  """
  estimate, variance = split_output(output, x_t, parameterization)
  estimate = parameterization.estimate(estimate, x_t, level)
  return parameterization.prediction(estimate, x_t, level)._replace(variance=variance)


def split_output(
  output: jax.Array, x_t: jax.Array, parameterization: Parameterization
) -> tuple[jax.Array, jax.Array | None]:
  """Splits a network's output into that of the parameterization and the variance, or None.

  Raises:
    ValueError: if the output has the shape of neither; see `read_output`.
  """
  channels = x_t.shape[-1]
  for_estimate = parameterization.outputs * channels
  if output.shape == (*x_t.shape[:-1], for_estimate):
    return output, None
  if output.shape == (*x_t.shape[:-1], for_estimate + channels):
    return output[..., :for_estimate], output[..., for_estimate:]
  expected = (*x_t.shape[:-1], for_estimate)
  raise ValueError(
    f"the network's output has shape {output.shape}; it must be {expected}, or with {channels} "
    "more channels for a learned variance"
  )


def make_denoiser(
  predict: Predict,
  parameterization: Parameterization,
  *,
  cond: Any = None,
  threshold: Threshold | None = static_threshold,
) -> Denoise:
  """Returns the `Denoise` of a network with its parameterization and conditioning.

  Args:
    predict: (x_t, t, cond) -> output f[B, H, W, C], or 2C channels; see `read_output`. t is the
      level's timestep, [] or [B], integer or fractional.
    parameterization: the quantity that the network predicts; see `PARAMETERIZATIONS`.
    cond: conditioning of the batch, such as labels i32[B], or None.
    threshold: maps the estimate of x_0 into [-1, 1]: `static_threshold`, `dynamic_threshold` or
      None. eps is recomputed from the result, so that x_t = signal_scale x_0 + noise_scale eps
      still holds.

  Returns:
    (x_t, level) -> Prediction. Calling it raises ValueError if the output has another shape.
  """

  def denoise(x_t: jax.Array, level: Level) -> Prediction:
    output = predict(unit_variance(x_t, level)[0], level.t, cond)
    prediction = read_output(output, x_t, level, parameterization)
    if threshold is None:
      return prediction
    x_0 = threshold(prediction.x_0)
    return Prediction(x_0, gaussian.eps_from_x_0(x_t, x_0, level), prediction.variance)

  return denoise
