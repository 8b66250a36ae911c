"""The one place where the network meets the mathematics."""

from typing import Any, cast

import jax

from ddpm_jax.diffusion.denoiser import Predict
from ddpm_jax.diffusion.levels import Level
from ddpm_jax.models.unet import UNet


def make_predict(model: UNet, params: Any, dropout_keys: jax.Array | None = None) -> Predict:
  """Binds a network to its parameters, and in training to its dropout: a `Predict`.

  Args:
    model: the network.
    params: its parameters.
    dropout_keys: key[B], one for each example; None turns dropout off.
  """

  def predict(x_t: jax.Array, level: Level, cond: Any) -> jax.Array:
    output = model.apply({"params": params}, x_t, level.t, cond, dropout_keys)
    return cast(jax.Array, output)

  return predict
