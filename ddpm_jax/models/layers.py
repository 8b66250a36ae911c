"""The layers of the U-Net. Images are NHWC; parameters and compute may differ in dtype."""

import math
from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax import lax

from ddpm_jax.models import cpu_convolutions
from ddpm_jax.models.cpu_convolutions import materialised

# Ho et al. initialise every layer this way, and the last one of each block with zeros, so that
# every residual block starts as the identity and the network's first output is zero.
fan_avg_uniform = nn.initializers.variance_scaling(1.0, "fan_avg", "uniform")
zeros = nn.initializers.zeros_init()


def sinusoidal_embedding(t: jax.Array, features: int, max_period: float = 10_000.0) -> jax.Array:
  """Embeds timesteps in sines and cosines. Section 3.5 of arXiv:1706.03762.

  Args:
    t: [B], timesteps, integer or fractional.
    features: size of the embedding, even.
    max_period: wavelength of the slowest wave, over 2 pi.

  Returns:
    f32[B, features]: the cosines, then the sines.
  """
  half = features // 2
  frequencies = jnp.exp(-math.log(max_period) * jnp.arange(half, dtype=jnp.float32) / half)
  angles = t.astype(jnp.float32)[:, None] * frequencies[None, :]
  return jnp.concatenate([jnp.cos(angles), jnp.sin(angles)], axis=-1)


def space_to_depth(x: jax.Array, factor: int) -> jax.Array:
  """Folds factor x factor pixels into channels: [B, H, W, C] to [B, H/f, W/f, f f C]."""
  b, h, w, c = x.shape
  x = x.reshape(b, h // factor, factor, w // factor, factor, c)
  return x.transpose(0, 1, 3, 2, 4, 5).reshape(b, h // factor, w // factor, factor * factor * c)


def depth_to_space(x: jax.Array, factor: int) -> jax.Array:
  """Unfolds channels into factor x factor pixels; inverts `space_to_depth`."""
  b, h, w, c = x.shape
  x = x.reshape(b, h, w, factor, factor, c // factor**2)
  return x.transpose(0, 1, 3, 2, 4, 5).reshape(b, h * factor, w * factor, c // factor**2)


def dropout(x: jax.Array, rate: float, keys: jax.Array | None) -> jax.Array:
  """Drops units with probability `rate`, each example by its own key; identity without keys.

  Flax's Dropout draws one mask for a whole batch, which would differ between a batch and its
  shards; with a key for each example the draw does not depend on the device count.
  """
  if rate == 0 or keys is None:
    return x
  kept = jax.vmap(lambda key: jax.random.bernoulli(key, 1 - rate, x.shape[1:]))(keys)
  return jnp.where(kept, x / (1 - rate), 0)


class Conv3x3(nn.Module):
  """A 3x3 convolution, padded by one pixel on each side.

  Attributes:
    features: channels of the output.
    stride: 2 halves height and width.
    upsampled: double height and width first, by nearest neighbour; with stride 1.
    kernel_init: initialiser of the kernel.
    dtype: of the computation.
    param_dtype: of the parameters.
  """

  features: int
  stride: int = 1
  upsampled: bool = False
  kernel_init: Any = fan_avg_uniform
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32

  @nn.compact
  def __call__(self, x: jax.Array) -> jax.Array:
    return nn.Conv(
      self.features,
      (3, 3),
      (self.stride, self.stride),
      padding=((1, 1), (1, 1)),
      kernel_init=self.kernel_init,
      dtype=self.dtype,
      param_dtype=self.param_dtype,
      conv_general_dilated=self._convolve,
    )(x)

  def _convolve(self, x: jax.Array, kernel: jax.Array, *args: Any, **options: Any) -> jax.Array:
    """In the form that suits stride and platform; flax's own arguments say no more than them."""
    if self.upsampled:
      return cpu_convolutions.convolve_upsampled(x, kernel)
    return cpu_convolutions.convolve(x, kernel, self.stride)


class GroupNorm(nn.Module):
  """Group normalisation, arXiv:1803.08494, as one multiplication and addition for each channel.

  Flax's own splits the channels into groups and normalises in that shape, whose last dimension is
  too short for vector instructions; here only the statistics are grouped. They are taken in float32
  whatever the compute dtype.

  Attributes:
    num_groups: groups of channels; must divide their number.
    activated: x sigmoid(x), SiLU, of the result.
    epsilon: added to the variance.
    dtype: of the output.
    param_dtype: of the parameters.
  """

  num_groups: int
  activated: bool = False
  epsilon: float = 1e-5
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32

  @nn.compact
  def __call__(self, x: jax.Array) -> jax.Array:
    """x: f[B, H, W, C]. Returns the same shape in `dtype`."""
    b, _, _, c = x.shape
    scale = self.param("scale", nn.initializers.ones_init(), (c,), self.param_dtype)
    bias = self.param("bias", zeros, (c,), self.param_dtype)
    x = x.astype(jnp.float32)

    def group_mean(values: jax.Array) -> jax.Array:  # f32[B, H, W, C] to f32[B, C]
      grouped = jnp.mean(values, axis=(1, 2)).reshape(b, self.num_groups, c // self.num_groups)
      return jnp.repeat(jnp.mean(grouped, axis=-1), c // self.num_groups, axis=-1)

    mean = group_mean(x)
    variance = jnp.maximum(group_mean(jnp.square(x)) - jnp.square(mean), 0)
    factor = scale[None] * lax.rsqrt(variance + self.epsilon)
    shift = bias[None] - mean * factor

    # Computed again for the gradient: cheaper than the images of the sigmoid, written and read.
    @jax.checkpoint
    def scaled(x: jax.Array, factor: jax.Array, shift: jax.Array) -> jax.Array:
      x = x * factor[:, None, None] + shift[:, None, None]
      return (nn.silu(x) if self.activated else x).astype(self.dtype)

    return scaled(x, factor, shift)


class Block(nn.Module):
  """What the U-Net's blocks share: group normalisation and dense layers in the right dtypes."""

  features: int
  num_groups: int = 8
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32

  def norm(self, activated: bool = False) -> GroupNorm:
    return GroupNorm(self.num_groups, activated, dtype=self.dtype, param_dtype=self.param_dtype)

  def dense(self, features: int, kernel_init: Any = fan_avg_uniform) -> nn.Dense:
    return nn.Dense(
      features, kernel_init=kernel_init, dtype=self.dtype, param_dtype=self.param_dtype
    )

  def conv(self, features: int, kernel_init: Any = fan_avg_uniform) -> Conv3x3:
    return Conv3x3(
      features, kernel_init=kernel_init, dtype=self.dtype, param_dtype=self.param_dtype
    )


class ResidualBlock(Block):
  """GroupNorm-SiLU-Conv twice, the time embedding added in between. Appendix B of 2006.11239."""

  dropout_rate: float = 0.0

  @nn.compact
  def __call__(self, x: jax.Array, temb: jax.Array, keys: jax.Array | None) -> jax.Array:
    """x: f[B, H, W, C]; temb: f[B, E], after its SiLU; keys: key[B] for dropout, or None."""
    h = materialised(self.conv(self.features)(materialised(self.norm(activated=True)(x))))
    h = h + self.dense(self.features)(temb)[:, None, None, :]
    h = dropout(self.norm(activated=True)(h), self.dropout_rate, keys)
    h = self.conv(self.features, kernel_init=zeros)(materialised(h))
    if x.shape[-1] != self.features:
      # A 1x1 convolution, as the matrix product it is.
      x = materialised(self.dense(self.features)(materialised(x)))
    return materialised(x + h)


class AttentionBlock(Block):
  """Self-attention over all pixels, added to its input. Appendix B of arXiv:2006.11239."""

  head_channels: int = 32

  @nn.compact
  def __call__(self, x: jax.Array) -> jax.Array:
    b, h, w, c = x.shape
    heads = c // self.head_channels
    normed = self.norm()(x).reshape(b, h * w, c)
    query, key, value = (
      self.dense(c)(normed).reshape(b, h * w, heads, self.head_channels) for _ in range(3)
    )
    attended = jax.nn.dot_product_attention(query, key, value).reshape(b, h * w, c)
    return x + self.dense(c, kernel_init=zeros)(attended).reshape(b, h, w, c)
