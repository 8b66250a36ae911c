"""The U-Net of Ho et al. 2020, arXiv:2006.11239: (x_t, t, label) -> network output."""

from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp

from ddpm_jax.models import layers


class UNet(nn.Module):
  """A U-Net with residual blocks, attention and a time embedding. Appendix B of arXiv:2006.11239.

  Attributes:
    channels: channels of each level, from the highest resolution to the lowest. Height and width
      are halved after every level but the last.
    blocks_per_level: residual blocks per level of the encoder; the decoder has one more.
    attention_resolutions: heights of the feature maps with an attention block after each residual
      block. The middle block always has attention.
    head_channels: channels of an attention head.
    num_groups: groups of every group normalisation; must divide all channels.
    dropout: dropout probability within residual blocks.
    patch_size: size of the patches that are folded into channels before the first convolution and
      unfolded after the last. 2 makes a network about three times as fast.
    fourier_features: exponents n of sin(2^n pi x) and cos(2^n pi x), which are added to the input's
      channels. Appendix C of arXiv:2107.00630 (VDM).
    pointwise_output: make the last convolution 1x1 instead of 3x3. With the many outputs of a
      distribution over grey values, a 3x3 convolution would cost more than the rest of the network.
    out_channels: channels of the output; None for as many as the input has.
    num_classes: 0 for an unconditional network. Otherwise labels 0..num_classes - 1 are embedded,
      and the label num_classes is the null label.
    dtype: dtype of the computation. The output is float32.
    param_dtype: dtype of the parameters.
  """

  channels: tuple[int, ...] = (32, 64, 64)
  blocks_per_level: int = 1
  attention_resolutions: tuple[int, ...] = (7,)
  head_channels: int = 32
  num_groups: int = 8
  dropout: float = 0.0
  patch_size: int = 1
  fourier_features: tuple[int, ...] = ()
  pointwise_output: bool = False
  out_channels: int | None = None
  num_classes: int = 0
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32

  @nn.compact
  def __call__(
    self,
    x: jax.Array,
    t: jax.Array,
    label: jax.Array | None = None,
    dropout_keys: jax.Array | None = None,
  ) -> jax.Array:
    """Computes the network's output.

    Args:
      x: f[B, H, W, C], noisy images; H and W divisible by patch_size * 2^(levels - 1).
      t: [] or [B], timesteps, integer or fractional.
      label: i32[B] in [0, num_classes], for a class-conditional network only.
      dropout_keys: key[B], one for each example in training; None turns dropout off.

    Returns:
      f32[B, H, W, out_channels or C].

    Raises:
      ValueError: if H or W is not divisible, if head_channels does not divide the channels of a
        level with attention, if a group would have fewer than two channels, or if label is given
        to an unconditional network or missing for a conditional one.
    """
    self._check(x, label)
    out_channels = self.out_channels or x.shape[-1]
    dtypes = {"dtype": self.dtype, "param_dtype": self.param_dtype}
    options = {"num_groups": self.num_groups, **dtypes}
    temb = self._embed(jnp.broadcast_to(t, x.shape[:1]), label)
    num_blocks = 0

    def block(x: jax.Array, features: int) -> jax.Array:
      nonlocal num_blocks
      num_blocks += 1
      keys = None
      if dropout_keys is not None:
        # Each block has its own dropout keys.
        keys = jax.vmap(jax.random.fold_in, (0, None))(dropout_keys, num_blocks)
      return layers.ResidualBlock(features, dropout_rate=self.dropout, **options)(x, temb, keys)

    def attention(x: jax.Array) -> jax.Array:
      return layers.AttentionBlock(x.shape[-1], head_channels=self.head_channels, **options)(x)

    if self.fourier_features:
      x = layers.with_fourier_features(x, self.fourier_features)
    if self.patch_size > 1:
      x = layers.space_to_depth(x, self.patch_size)
    x = layers.Conv3x3(self.channels[0], **dtypes)(x.astype(self.dtype))
    skips = [x]
    for level, features in enumerate(self.channels):
      for _ in range(self.blocks_per_level):
        x = block(x, features)
        if x.shape[1] in self.attention_resolutions:
          x = attention(x)
        skips.append(x)
      if level < len(self.channels) - 1:
        x = layers.Conv3x3(features, stride=2, **dtypes)(x)
        skips.append(x)

    x = block(attention(block(x, x.shape[-1])), x.shape[-1])

    for level, features in reversed(list(enumerate(self.channels))):
      for _ in range(self.blocks_per_level + 1):
        x = block(jnp.concatenate([x, skips.pop()], axis=-1), features)
        if x.shape[1] in self.attention_resolutions:
          x = attention(x)
      if level > 0:
        x = layers.Conv3x3(features, upsample=True, **dtypes)(x)

    x = layers.GroupNorm(self.num_groups, silu=True, **dtypes)(x)
    features = out_channels * self.patch_size**2
    if self.pointwise_output:
      x = nn.Dense(features, kernel_init=layers.zeros, name="output", **dtypes)(x)
    else:
      x = layers.zero_conv3x3(features, **dtypes)(x)
    if self.patch_size > 1:
      x = layers.depth_to_space(x, self.patch_size)
    return x.astype(jnp.float32)

  def _embed(self, t: jax.Array, label: jax.Array | None) -> jax.Array:
    """Returns the embedding of timestep and label after its SiLU, f[B, 4 channels[0]]."""
    dtypes = {"dtype": self.dtype, "param_dtype": self.param_dtype}
    features = 4 * self.channels[0]
    dense = lambda: nn.Dense(features, kernel_init=layers.fan_avg_uniform, **dtypes)
    temb = layers.sinusoidal_embedding(t, self.channels[0]).astype(self.dtype)
    temb = dense()(nn.silu(dense()(temb)))
    if label is not None:
      temb = temb + nn.Embed(self.num_classes + 1, features, **dtypes)(label)
    return nn.silu(temb)

  def _check(self, x: jax.Array, label: jax.Array | None) -> None:
    _, height, width, _ = x.shape
    factor = self.patch_size * 2 ** (len(self.channels) - 1)
    if height % factor or width % factor:
      raise ValueError(
        f"image size {height}x{width} is not divisible by {factor}: patch_size {self.patch_size} "
        f"times {len(self.channels) - 1} halvings; use fewer levels or pad the images"
      )
    attending = [c for c in self.channels if self.attention_resolutions] + [self.channels[-1]]
    if any(c % self.head_channels for c in attending):
      raise ValueError(f"head_channels {self.head_channels} must divide channels {self.channels}")
    if min(self.channels) < 2 * self.num_groups:
      raise ValueError(
        f"channels {self.channels} leave fewer than two in one of {self.num_groups} groups, where "
        "group normalisation would cancel the time embedding; use fewer groups"
      )
    if (label is not None) != (self.num_classes > 0):
      raise ValueError(
        f"label is {'given' if label is not None else 'missing'}, but num_classes is "
        f"{self.num_classes}; pass label if and only if num_classes is above 0"
      )
