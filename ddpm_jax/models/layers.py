"""Layers of the U-Net. Images are NHWC; parameters and computation may differ in dtype."""

import math
from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax import lax

from ddpm_jax.models import cpu_convolutions
from ddpm_jax.models.cpu_convolutions import materialised

# Ho et al. initialise the last layer of each block to zero and all other layers by fan_avg_uniform.
# Every residual block then starts as the identity, and the network's first output is zero.
fan_avg_uniform = nn.initializers.variance_scaling(1.0, "fan_avg", "uniform")
zeros = nn.initializers.zeros_init()


def sinusoidal_embedding(t: jax.Array, features: int, max_period: float = 10_000.0) -> jax.Array:
  """Embeds timesteps in sines and cosines. Section 3.5 of arXiv:1706.03762.

  Args:
    t: [B], timesteps, integer or fractional.
    features: size of the embedding; even.
    max_period: upper bound of the wavelengths, divided by 2 pi.

  Returns:
    f32[B, features], first the cosines, then the sines.
  """
  half = features // 2
  frequencies = jnp.exp(-math.log(max_period) * jnp.arange(half, dtype=jnp.float32) / half)
  angles = t.astype(jnp.float32)[:, None] * frequencies[None, :]
  return jnp.concatenate([jnp.cos(angles), jnp.sin(angles)], axis=-1)


def space_to_depth(x: jax.Array, factor: int) -> jax.Array:
  """Folds patches of f x f pixels into channels: [B, H, W, C] to [B, H/f, W/f, f f C]."""
  b, h, w, c = x.shape
  x = x.reshape(b, h // factor, factor, w // factor, factor, c)
  return x.transpose(0, 1, 3, 2, 4, 5).reshape(b, h // factor, w // factor, factor * factor * c)


def depth_to_space(x: jax.Array, factor: int) -> jax.Array:
  """Unfolds channels into patches of f x f pixels; the inverse of `space_to_depth`."""
  b, h, w, c = x.shape
  x = x.reshape(b, h, w, factor, factor, c // factor**2)
  return x.transpose(0, 1, 3, 2, 4, 5).reshape(b, h * factor, w * factor, c // factor**2)


def dropout(x: jax.Array, rate: float, keys: jax.Array | None) -> jax.Array:
  """Sets units to zero with probability `rate` and scales the others by 1 / (1 - rate).

  Flax's Dropout samples one mask for a whole batch, which would change when the batch is sharded.
  With one key per example, the masks do not depend on the number of devices.

  Args:
    x: f[B, ...].
    rate: probability in [0, 1); 0 returns x.
    keys: key[B]; None returns x.
  """
  if rate == 0 or keys is None:
    return x
  kept = jax.vmap(lambda key: jax.random.bernoulli(key, 1 - rate, x.shape[1:]))(keys)
  return jnp.where(kept, x / (1 - rate), 0)


class Conv3x3(nn.Module):
  """A 3x3 convolution, zero-padded by one pixel on each side.

  `materialise_input` and `materialise_output` change the speed on a CPU only, never the values:
  see `cpu_convolutions.materialised`.

  Attributes:
    features: channels of the output.
    stride: 1, or 2 to halve height and width.
    upsample: whether to double height and width first, by nearest neighbour; needs stride 1.
    kernel_init: initialiser of the kernel.
    dtype: dtype of the computation.
    param_dtype: dtype of the parameters.
    materialise_input: set it if elementwise operations compute the input.
    materialise_output: set it if several operations read the output.
  """

  features: int
  stride: int = 1
  upsample: bool = False
  kernel_init: Any = fan_avg_uniform
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32
  materialise_input: bool = False
  materialise_output: bool = True

  @nn.compact
  def __call__(self, x: jax.Array) -> jax.Array:
    """Maps f[B, H, W, C] to f[B, H', W', features] in `dtype`."""
    if self.materialise_input:
      x = materialised(x)
    x = nn.Conv(
      self.features,
      (3, 3),
      (self.stride, self.stride),
      padding=((1, 1), (1, 1)),
      kernel_init=self.kernel_init,
      dtype=self.dtype,
      param_dtype=self.param_dtype,
      conv_general_dilated=self._convolve,
    )(x)
    return materialised(x) if self.materialise_output else x

  def _convolve(self, x: jax.Array, kernel: jax.Array, *_args: Any, **_options: Any) -> jax.Array:
    """Convolves in the fastest form; Flax's other arguments repeat the stride and the padding."""
    if self.upsample:
      return cpu_convolutions.convolve_upsampled(x, kernel)
    return cpu_convolutions.convolve(x, kernel, self.stride)


def zero_conv3x3(features: int, **dtypes: Any) -> Conv3x3:
  """Returns a 3x3 convolution initialised to zero, for the end of a block or of the network."""
  return Conv3x3(
    features, kernel_init=zeros, materialise_input=True, materialise_output=False, **dtypes
  )


class GroupNorm(nn.Module):
  """Group normalisation, arXiv:1803.08494, with an optional SiLU.

  Only the statistics are computed by group; each value then takes one multiplication and one
  addition. Flax's GroupNorm normalises in the shape [..., groups, channels / groups], whose last
  dimension is too short for vector instructions. Statistics are float32 for every compute dtype.

  Attributes:
    num_groups: number of groups; must divide the number of channels.
    silu: whether to apply SiLU, x sigmoid(x), to the result.
    epsilon: added to the variance.
    dtype: dtype of the output.
    param_dtype: dtype of the parameters.
  """

  num_groups: int
  silu: bool = False
  epsilon: float = 1e-5
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32

  @nn.compact
  def __call__(self, x: jax.Array) -> jax.Array:
    """Normalises f[B, H, W, C] over H, W and each group's channels; returns `dtype`."""
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

    # Recomputing this for the gradient costs less than writing and reading the sigmoid's images.
    @jax.checkpoint
    def scaled(x: jax.Array, factor: jax.Array, shift: jax.Array) -> jax.Array:
      x = x * factor[:, None, None] + shift[:, None, None]
      return (nn.silu(x) if self.silu else x).astype(self.dtype)

    return scaled(x, factor, shift)


class Block(nn.Module):
  """Base class of the U-Net's blocks: builds layers with the block's groups and dtypes.

  Attributes:
    features: channels of the output.
    num_groups: groups of every group normalisation.
    dtype: dtype of the computation.
    param_dtype: dtype of the parameters.
  """

  features: int
  num_groups: int = 8
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32

  def norm(self, silu: bool = False) -> GroupNorm:
    return GroupNorm(self.num_groups, silu, dtype=self.dtype, param_dtype=self.param_dtype)

  def dense(self, features: int, kernel_init: Any = fan_avg_uniform) -> nn.Dense:
    return nn.Dense(
      features, kernel_init=kernel_init, dtype=self.dtype, param_dtype=self.param_dtype
    )


class ResidualBlock(Block):
  """GroupNorm-SiLU-Conv twice, with the time embedding added in between.

  Appendix B of arXiv:2006.11239.

  Attributes:
    dropout_rate: dropout probability before the second convolution.
  """

  dropout_rate: float = 0.0

  @nn.compact
  def __call__(self, x: jax.Array, temb: jax.Array, keys: jax.Array | None) -> jax.Array:
    """Computes x + h(x, temb), with x projected where the number of channels changes.

    Args:
      x: f[B, H, W, C].
      temb: f[B, E], the time embedding after its SiLU.
      keys: key[B] for dropout; None turns dropout off.

    Returns:
      f[B, H, W, features].
    """
    dtypes = {"dtype": self.dtype, "param_dtype": self.param_dtype}
    h = self.norm(silu=True)(x)
    h = Conv3x3(self.features, materialise_input=True, **dtypes)(h)
    h = h + self.dense(self.features)(temb)[:, None, None, :]
    h = dropout(self.norm(silu=True)(h), self.dropout_rate, keys)
    h = zero_conv3x3(self.features, **dtypes)(h)
    if x.shape[-1] != self.features:
      x = self._conv1x1(x)
    return materialised(x + h)

  def _conv1x1(self, x: jax.Array) -> jax.Array:
    """Computes a 1x1 convolution, which is a matrix product over the channels."""
    return materialised(self.dense(self.features)(materialised(x)))


class AttentionBlock(Block):
  """Self-attention over all pixels, added to its input. Appendix B of arXiv:2006.11239.

  Attributes:
    head_channels: channels of an attention head; must divide the number of channels.
  """

  head_channels: int = 32

  @nn.compact
  def __call__(self, x: jax.Array) -> jax.Array:
    """Maps f[B, H, W, C] to the same shape."""
    b, h, w, c = x.shape
    heads = c // self.head_channels
    normed = self.norm()(x).reshape(b, h * w, c)
    query, key, value = (
      self.dense(c)(normed).reshape(b, h * w, heads, self.head_channels) for _ in range(3)
    )
    # JAX's attention mixes dtypes, which jax_numpy_dtype_promotion=strict would refuse.
    with jax.numpy_dtype_promotion("standard"):
      attended = jax.nn.dot_product_attention(query, key, value).reshape(b, h * w, c)
    return x + self.dense(c, kernel_init=zeros)(attended).reshape(b, h, w, c)
