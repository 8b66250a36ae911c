"""The state of a training run."""

from typing import Any

import flax.struct
import jax
import jax.numpy as jnp
import optax

from ddpm_jax.models.unet import UNet


@flax.struct.dataclass
class TrainState:
  """Everything that training changes. Keys and batches follow from seed and step alone.

  Attributes:
    step: i32, optimizer steps taken.
    params: the network's parameters.
    ema_params: their running average, which samples are drawn by.
    opt_state: the optimizer's state.
  """

  step: jax.Array
  params: Any
  ema_params: Any
  opt_state: Any


def create_train_state(
  model: UNet,
  optimizer: optax.GradientTransformation,
  seed: int,
  image_shape: tuple[int, ...],
) -> TrainState:
  """Initialises network and optimizer. Meant to run under jit: the network itself is never run.

  Args:
    model: the network.
    optimizer: an optax transformation.
    seed: decides the initial parameters.
    image_shape: (H, W, C).
  """
  label = jnp.zeros(1, jnp.int32) if model.num_classes else None
  image = jnp.zeros((1, *image_shape))
  params = model.init(jax.random.key(seed), image, jnp.zeros(1), label)["params"]
  # The average must not share the parameters' buffers, or donating the state would free them twice.
  ema_params = jax.tree.map(jnp.copy, params)
  return TrainState(jnp.zeros((), jnp.int32), params, ema_params, optimizer.init(params))
