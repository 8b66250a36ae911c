"""A small convolutional classifier whose features are compared to evaluate generated images."""

import flax.linen as nn
import jax

from ddpm_jax.models import layers


class Classifier(nn.Module):
  """Maps images to logits and features by four convolutions on 2x2 patches and a hidden layer.

  Attributes:
    num_classes: number of logits.
    features: size of the hidden, penultimate layer.
    channels: channels of the two convolutions at 1/2 resolution, and of the two at 1/4.
    dropout: dropout probability of the hidden layer in training.
  """

  num_classes: int = 10
  features: int = 64
  channels: tuple[int, int] = (48, 64)
  dropout: float = 0.3

  @nn.compact
  def __call__(
    self, x: jax.Array, dropout_keys: jax.Array | None = None
  ) -> tuple[jax.Array, jax.Array]:
    """Computes logits and features.

    Args:
      x: f[B, H, W, C] in [-1, 1]; H and W divisible by 4.
      dropout_keys: key[B], one for each example in training; None turns dropout off.

    Returns:
      Logits f32[B, num_classes], and features f32[B, features] before their ReLU and dropout.
    """
    x = layers.space_to_depth(x, 2)
    for channels in self.channels:
      for _ in range(2):
        x = nn.Conv(channels, (3, 3), use_bias=False)(x)
        x = nn.relu(nn.GroupNorm(8)(x))
      x = nn.max_pool(x, (2, 2), (2, 2), padding="SAME")
    features = nn.Dense(self.features)(x.reshape(x.shape[0], -1))
    hidden = layers.dropout(nn.relu(features), self.dropout, dropout_keys)
    return nn.Dense(self.num_classes)(hidden), features
