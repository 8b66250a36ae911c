"""Layers of the U-Net. Images are NHWC; parameters and computation may differ in dtype."""

import functools
import math
from typing import Any, NamedTuple

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
  # In float32, so that jax_enable_x64 does not change the masks.
  kept_share = jnp.float32(1 - rate)
  kept = jax.vmap(lambda key: jax.random.bernoulli(key, kept_share, x.shape[1:]))(keys)
  return jnp.where(kept, x / (1 - rate), 0)


class Weights(nn.Module):
  """The kernel and the bias of a linear layer, for layers that apply them in their own way.

  Attributes:
    shape: shape of the kernel; its last axis is the outputs.
    kernel_init: initialiser of the kernel.
    param_dtype: dtype of both.
  """

  shape: tuple[int, ...]
  kernel_init: Any = fan_avg_uniform
  param_dtype: Any = jnp.float32

  @nn.compact
  def __call__(self) -> tuple[jax.Array, jax.Array]:
    """Returns kernel f[..., I, O] and bias f[O]."""
    kernel = self.param("kernel", self.kernel_init, self.shape, self.param_dtype)
    return kernel, self.param("bias", zeros, self.shape[-1:], self.param_dtype)


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
    add_bias: whether to add the bias, or to return it beside the output.
    materialise_input: set it if elementwise operations compute the input.
    materialise_output: set it if several operations read the output.
  """

  features: int
  stride: int = 1
  upsample: bool = False
  kernel_init: Any = fan_avg_uniform
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32
  add_bias: bool = True
  materialise_input: bool = False
  materialise_output: bool = True

  @nn.compact
  def __call__(self, x: jax.Array) -> Any:
    """Maps f[B, H, W, C] to f[B, H', W', features] in `dtype`.

    Without `add_bias`, returns the output without it, and the bias f[features].
    """
    if self.materialise_input:
      x = materialised(x)
    shape = (3, 3, x.shape[-1], self.features)
    kernel, bias = Weights(shape, self.kernel_init, self.param_dtype, name="Conv_0")()
    x, kernel = x.astype(self.dtype), kernel.astype(self.dtype)
    if self.upsample:
      x = cpu_convolutions.convolve_upsampled(x, kernel)
    else:
      x = cpu_convolutions.convolve(x, kernel, self.stride)
    if self.add_bias:
      x = x + bias.astype(self.dtype)[None, None, None]
    x = materialised(x) if self.materialise_output else x
    return x if self.add_bias else (x, bias)


def with_fourier_features(x: jax.Array, exponents: tuple[int, ...]) -> jax.Array:
  """Appends sin(2^n pi x) and cos(2^n pi x) for each exponent n to the channels of x.

  They make differences between neighbouring grey values as large as the input's range. Appendix C
  of arXiv:2107.00630.
  """
  angles = [math.pi * 2**n * x for n in exponents]
  waves = [wave for angle in angles for wave in (jnp.sin(angle), jnp.cos(angle))]
  return jnp.concatenate([x, *waves], axis=-1)


def zero_conv3x3(features: int, **dtypes: Any) -> Conv3x3:
  """Returns a 3x3 convolution initialised to zero, for the end of a block or of the network."""
  return Conv3x3(
    features, kernel_init=zeros, materialise_input=True, materialise_output=False, **dtypes
  )


def _group_mean(values: jax.Array, num_groups: int) -> jax.Array:
  """Replaces each channel of f[B, C] by the mean of its group."""
  b, c = values.shape
  groups = values.reshape(b, num_groups, c // num_groups)
  means = lax.platform_dependent(
    groups, cpu=lambda groups: jnp.mean(groups, axis=-1), default=_mean_by_halves
  )
  return jnp.repeat(means, c // num_groups, axis=-1)


def _mean_by_halves(values: jax.Array) -> jax.Array:
  """Computes the mean over the last axis by adding its halves until one value is left.

  XLA fuses these additions with the operations around them, but makes a reduction a GPU kernel of
  its own. On a CPU, the additions would be repeated for each pixel.
  """
  sums = values
  while sums.shape[-1] % 2 == 0:
    half = sums.shape[-1] // 2
    sums = sums[..., :half] + sums[..., half:]
  return jnp.sum(sums, axis=-1) / values.shape[-1]


class _Affine(NamedTuple):
  """Group normalisation of x + shift as one multiplication and one addition for each value.

  The result is factor x + offset, and the normalised value, before scale and bias, is
  inverse x + centre. All are f32[B, C].
  """

  factor: jax.Array
  offset: jax.Array
  inverse: jax.Array
  centre: jax.Array
  mean: jax.Array  # Of the normalised values of each channel.


def _affine(
  x: jax.Array,
  shift: jax.Array,
  scale: jax.Array,
  bias: jax.Array,
  num_groups: int,
  epsilon: float,
) -> _Affine:
  x = x.astype(jnp.float32)
  mean_x, square_x = jnp.mean(x, axis=(1, 2)), jnp.mean(jnp.square(x), axis=(1, 2))
  mean = _group_mean(mean_x + shift, num_groups)
  square = _group_mean(square_x + shift * (2 * mean_x + shift), num_groups)
  inverse = lax.rsqrt(jnp.maximum(square - jnp.square(mean), 0) + epsilon)
  centre = (shift - mean) * inverse
  factor = scale[None] * inverse
  return _Affine(
    factor, bias[None] + scale[None] * centre, inverse, centre, mean_x * inverse + centre
  )


def _to_images(values: jax.Array) -> jax.Array:
  return values[:, None, None]


@functools.partial(jax.custom_jvp, nondiff_argnums=(4, 5, 6, 7))
def group_norm(
  x: jax.Array,
  shift: jax.Array,
  scale: jax.Array,
  bias: jax.Array,
  num_groups: int,
  epsilon: float,
  silu: bool,
  dtype: Any,
) -> jax.Array:
  """Normalises x + shift over height, width and each group's channels. arXiv:1803.08494.

  Only the statistics are computed by group; each value then takes one multiplication and one
  addition. Statistics are float32 for every dtype. The derivative reads the images twice: once for
  the sums over height and width, once for the result. The derivatives of shift, scale and bias
  follow from these sums.

  Args:
    x: f[B, H, W, C].
    shift: f32[B, C], added to x first.
    scale: f32[C].
    bias: f32[C].
    num_groups: number of groups, which divides C.
    epsilon: added to the variance.
    silu: whether to apply SiLU, u sigmoid(u), to the result.
    dtype: dtype of the output.

  Returns:
    f[B, H, W, C] in `dtype`.
  """
  affine = _affine(x, shift, scale, bias, num_groups, epsilon)
  return _activate(x, affine, silu, dtype)


def _activate(x: jax.Array, affine: _Affine, silu: bool, dtype: Any) -> jax.Array:
  u = x.astype(jnp.float32) * _to_images(affine.factor) + _to_images(affine.offset)
  return (nn.silu(u) if silu else u).astype(dtype)


def _silu_derivative(x: jax.Array, factor: jax.Array, offset: jax.Array) -> jax.Array:
  """Returns the derivative of SiLU at u = factor x + offset, f32[B, H, W, C]."""
  u = x.astype(jnp.float32) * _to_images(factor) + _to_images(offset)
  sigmoid = nn.sigmoid(u)
  silu = u * sigmoid
  return sigmoid + silu - silu * sigmoid


def _computed_again(x: jax.Array) -> jax.Array:
  """Returns x unchanged; an accelerator shares nothing that is computed from it with other uses."""
  return lax.platform_dependent(x, cpu=lambda x: x, default=lax.optimization_barrier)


@group_norm.defjvp
def _group_norm_jvp(
  num_groups: int, epsilon: float, silu: bool, dtype: Any, primals: Any, tangents: Any
) -> tuple[jax.Array, jax.Array]:
  """Differentiates u = scale n + bias with n = (x + shift - mean) / deviation.

  The derivative of n is that of x + shift, less its mean and less n times the mean of its product
  with n, over the deviation.
  """
  x, shift, scale, bias = primals
  affine = _affine(x, shift, scale, bias, num_groups, epsilon)

  # Recomputing u for the gradient costs less than writing and reading images of its derivative.
  @jax.checkpoint
  def derivative(x: jax.Array, affine: _Affine, tangents: Any) -> jax.Array:
    dx, dshift, dscale, dbias = tangents
    dx = dx.astype(jnp.float32)
    n = x.astype(jnp.float32) * _to_images(affine.inverse) + _to_images(affine.centre)
    mean = _group_mean(jnp.mean(dx, axis=(1, 2)) + dshift, num_groups)
    product = _group_mean(jnp.mean(n * dx, axis=(1, 2)) + affine.mean * dshift, num_groups)
    # Stacked, their gradients are one sum over the batch.
    dbias, dscale = jnp.broadcast_to(jnp.stack([dbias, dscale])[:, None], (2, *mean.shape))
    constant = dbias + affine.factor * (dshift - mean)
    slope = dscale - affine.factor * product
    direct = _to_images(affine.factor) * dx
    by_sums = _to_images(constant) + n * _to_images(slope)
    if silu:
      by_sums = by_sums * _silu_derivative(x, affine.factor, affine.offset)
      # Shared with the sums, the product of this derivative and the gradient would be written to
      # memory in float32 and read twice. Computing it twice needs fewer passes over the images.
      direct = direct * _silu_derivative(_computed_again(x), affine.factor, affine.offset)
    du = direct + by_sums
    return du.astype(dtype)

  return _activate(x, affine, silu, dtype), derivative(x, affine, tangents)


# Layers of one shape share the traces of the function and of its derivatives.
_traced_group_norm = jax.jit(group_norm, static_argnums=(4, 5, 6, 7))


class GroupNorm(nn.Module):
  """Group normalisation with an optional SiLU; see `group_norm`.

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
  def __call__(self, x: jax.Array, shift: jax.Array | None = None) -> jax.Array:
    """Normalises f[B, H, W, C], or the sum of it and a shift f[B, C]; returns `dtype`."""
    b, _, _, c = x.shape
    scale = self.param("scale", nn.initializers.ones_init(), (c,), self.param_dtype)
    bias = self.param("bias", zeros, (c,), self.param_dtype)
    shift = jnp.zeros((b, c), jnp.float32) if shift is None else shift.astype(jnp.float32)
    return _traced_group_norm(
      x, shift, scale, bias, self.num_groups, self.epsilon, self.silu, self.dtype
    )


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

  def dense(
    self, features: int, kernel_init: Any = fan_avg_uniform, name: str | None = None
  ) -> nn.Dense:
    return nn.Dense(
      features, kernel_init=kernel_init, dtype=self.dtype, param_dtype=self.param_dtype, name=name
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
    h, bias = Conv3x3(self.features, add_bias=False, materialise_input=True, **dtypes)(h)
    # The norm adds the bias, too, and so needs no sum over the images for its gradient.
    shift = self.dense(self.features)(temb).astype(jnp.float32) + bias[None]
    h = dropout(self.norm(silu=True)(h, shift), self.dropout_rate, keys)
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
    # One product for query, key and value.
    kernels, biases = zip(
      *(Weights((c, c), param_dtype=self.param_dtype, name=f"Dense_{i}")() for i in range(3)),
      strict=True,
    )
    kernel, bias = (jnp.concatenate(parts, -1).astype(self.dtype) for parts in (kernels, biases))
    projected = normed @ kernel + bias[None, None]
    query, key, value = (
      part.reshape(b, h * w, heads, self.head_channels) for part in jnp.split(projected, 3, -1)
    )
    # JAX's attention mixes dtypes, which jax_numpy_dtype_promotion=strict would refuse.
    with jax.numpy_dtype_promotion("standard"):
      attended = jax.nn.dot_product_attention(query, key, value).reshape(b, h * w, c)
    return x + self.dense(c, kernel_init=zeros, name="Dense_3")(attended).reshape(b, h, w, c)
