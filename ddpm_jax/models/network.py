"""The interface of networks, which training, sampling and export use."""

import dataclasses
from typing import Any, Protocol, cast

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np

Params = Any


class Network(Protocol):
  """A network as a pair of pure functions, `init` and `apply`.

  Implementations are hashable, so that compiled programs are cached by network.
  """

  @property
  def num_classes(self) -> int:
    """Number of classes K of a class-conditional network; 0 for an unconditional one."""
    ...

  def init(self, key: jax.Array, image_shape: tuple[int, ...]) -> Params:
    """Returns the initial parameters for images of shape (H, W, C), a pytree of arrays."""
    ...

  def apply(
    self,
    params: Params,
    x: jax.Array,
    t: jax.Array,
    label: jax.Array | None = None,
    dropout_keys: jax.Array | None = None,
  ) -> jax.Array:
    """Returns the network's output.

    Args:
      params: from `init`.
      x: f[B, H, W, C], noisy images.
      t: [] or [B], timesteps in [0, T - 1], integer or fractional.
      label: i32[B] in [0, K] for a class-conditional network, K being the null label; else None.
      dropout_keys: key[B], one per example, in training; None turns dropout off.

    Returns:
      f32[B, H, W, C], or f32[B, H, W, 2C] if it also predicts the reverse variance.
    """
    ...


@dataclasses.dataclass(frozen=True)
class FlaxNetwork:
  """A Flax Linen module as a `Network`.

  Attributes:
    module: called as module(x, t, label, dropout_keys), with an attribute `num_classes`.
  """

  module: nn.Module

  @property
  def num_classes(self) -> int:
    """Number of classes; 0 for an unconditional network."""
    return cast(int, cast(Any, self.module).num_classes)

  def init(self, key: jax.Array, image_shape: tuple[int, ...]) -> Params:
    """Returns the initial parameters. Under jit, the forward pass itself is not computed."""
    label = jnp.zeros(1, jnp.int32) if self.num_classes else None
    example = jnp.zeros((1, *image_shape), jnp.float32), jnp.zeros(1, jnp.float32)
    return self.module.init(key, *example, label)["params"]

  def apply(
    self,
    params: Params,
    x: jax.Array,
    t: jax.Array,
    label: jax.Array | None = None,
    dropout_keys: jax.Array | None = None,
  ) -> jax.Array:
    """Returns the module's output; see `Network.apply`.

    Raises:
      ValueError: if a label is not traced and lies outside [0, K].
    """
    _check_labels(label, self.num_classes)
    return cast(jax.Array, self.module.apply({"params": params}, x, t, label, dropout_keys))


def _check_labels(label: jax.Array | None, num_classes: int) -> None:
  """Validates labels where they are known; Flax embeds a label out of range as NaN."""
  if label is None or not num_classes or isinstance(label, jax.core.Tracer):
    return
  values = np.asarray(label)
  bad = (values < 0) | (values > num_classes)
  if bad.any():
    raise ValueError(
      f"label is {values[bad].flat[0]}; allowed: 0 to {num_classes - 1}, and {num_classes} for "
      "the null label"
    )
