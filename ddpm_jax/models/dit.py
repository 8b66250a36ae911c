"""The diffusion transformer of Peebles & Xie 2023, arXiv:2212.09748: (x_t, t, label) -> output."""

from typing import Any

import flax.linen as nn
import jax
import jax.numpy as jnp
from jax import lax

from ddpm_jax.models import layers

# Size of the timestep's sinusoidal embedding before its MLP, as in the paper.
_TIMESTEP_FEATURES = 256
# The paper's code initialises linear layers by Xavier's uniform distribution. One layer computes
# queries, keys and values there. With D inputs and 3 D outputs its variance is 2 / (D + 3 D), half
# of that with D outputs. There are three layers here, so that Muon orthogonalises three matrices.
_xavier = layers.fan_avg_uniform
_xavier_qkv = nn.initializers.variance_scaling(0.5, "fan_avg", "uniform")
_normal = nn.initializers.normal(0.02)


def position_embedding(height: int, width: int, features: int) -> jax.Array:
  """Embeds the positions of a grid in sines and cosines. Section 3.2 of arXiv:2212.09748.

  Args:
    height: rows of the grid.
    width: columns of the grid.
    features: size of the embedding; divisible by 4.

  Returns:
    f32[height * width, features], row by row. The first half embeds the row, the second half the
    column.
  """
  rows = layers.sinusoidal_embedding(jnp.arange(height), features // 2)
  columns = layers.sinusoidal_embedding(jnp.arange(width), features // 2)
  return jnp.concatenate([jnp.repeat(rows, width, 0), jnp.tile(columns, (height, 1))], axis=-1)


class DiT(nn.Module):
  """A transformer over patches of the image. Section 3.2 of arXiv:2212.09748.

  Timestep and label act through the adaptive layer normalisation of each block. Every block starts
  as the identity, and the network's first output is zero.

  Attributes:
    patch_size: size of the patches that become tokens. Half of it means four times as many tokens.
    features: D, channels of a token; divisible by 4 and by num_heads.
    depth: number of blocks.
    num_heads: number of attention heads of each block.
    mlp_ratio: hidden units of a block's MLP, as a multiple of `features`.
    dropout: dropout probability of the MLPs' hidden units. The paper uses none.
    out_channels: channels of the output; None for as many as the input has.
    num_classes: 0 for an unconditional network. Otherwise labels 0..num_classes - 1 are embedded,
      and the label num_classes means "none".
    dtype: dtype of the computation. The output is float32.
    param_dtype: dtype of the parameters.
  """

  patch_size: int = 2
  features: int = 128
  depth: int = 6
  num_heads: int = 4
  mlp_ratio: float = 4.0
  dropout: float = 0.0
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
      x: f[B, H, W, C], noisy images; H and W divisible by patch_size.
      t: [] or [B], timesteps, integer or fractional.
      label: i32[B] in [0, num_classes], for a class-conditional network only.
      dropout_keys: key[B], one for each example in training; None turns dropout off.

    Returns:
      f32[B, H, W, out_channels or C].

    Raises:
      ValueError: if H or W is not divisible, if features is not divisible by 4 and num_heads, or
        if label is given to an unconditional network or missing for a conditional one.
    """
    self._check(x, label)
    out_channels = self.out_channels or x.shape[-1]
    dtypes = {"dtype": self.dtype, "param_dtype": self.param_dtype}
    cond = self._embed(jnp.broadcast_to(t, x.shape[:1]), label)

    x = layers.space_to_depth(x.astype(self.dtype), self.patch_size)
    batch, height, width, values = x.shape
    x = x.reshape(batch, height * width, values)
    x = nn.Dense(self.features, kernel_init=_xavier, name="patch_embedding", **dtypes)(x)
    x = x + position_embedding(height, width, self.features)[None].astype(self.dtype)

    for number in range(1, self.depth + 1):
      keys = None
      if dropout_keys is not None:
        # Every block drops other units.
        keys = jax.vmap(jax.random.fold_in, (0, None))(dropout_keys, number)
      block = DiTBlock(self.num_heads, self.mlp_ratio, self.dropout, **dtypes)
      x = block(x, cond, keys)

    shift, scale = adaln_zero(cond, 2, self.features, **dtypes)
    x = modulated_norm(x, shift, scale)
    x = nn.Dense(
      self.patch_size**2 * out_channels, kernel_init=layers.zeros, name="output", **dtypes
    )(x)
    x = x.reshape(batch, height, width, -1)
    return layers.depth_to_space(x, self.patch_size).astype(jnp.float32)

  def _embed(self, t: jax.Array, label: jax.Array | None) -> jax.Array:
    """Returns the embedding of timestep and label after its SiLU, f[B, features]."""
    dtypes = {"dtype": self.dtype, "param_dtype": self.param_dtype}
    dense = lambda name: nn.Dense(self.features, kernel_init=_normal, name=name, **dtypes)
    cond = layers.sinusoidal_embedding(t, _TIMESTEP_FEATURES).astype(self.dtype)
    cond = dense("timestep_1")(nn.silu(dense("timestep_0")(cond)))
    if label is not None:
      table = nn.Embed(
        self.num_classes + 1, self.features, embedding_init=_normal, name="label", **dtypes
      )
      cond = cond + table(label)
    return nn.silu(cond)

  def _check(self, x: jax.Array, label: jax.Array | None) -> None:
    _, height, width, _ = x.shape
    if height % self.patch_size or width % self.patch_size:
      raise ValueError(
        f"image size {height}x{width} is not divisible by patch_size {self.patch_size}; "
        "use another patch_size or pad the images"
      )
    if self.features % 4:
      raise ValueError(
        f"features {self.features} is not divisible by 4, which the position embedding needs"
      )
    if self.features % self.num_heads:
      raise ValueError(f"num_heads {self.num_heads} must divide features {self.features}")
    if (label is not None) != (self.num_classes > 0):
      raise ValueError(
        f"label is {'given' if label is not None else 'missing'}, but num_classes is "
        f"{self.num_classes}; a class-conditional network needs labels, another takes none"
      )


class DiTBlock(nn.Module):
  """Self-attention and an MLP with adaLN-Zero. Figure 3 and section 3.2 of arXiv:2212.09748.

  Attributes:
    num_heads: number of attention heads; must divide the number of features.
    mlp_ratio: hidden units of the MLP, as a multiple of the number of features.
    dropout_rate: dropout probability of the MLP's hidden units.
    dtype: dtype of the computation.
    param_dtype: dtype of the parameters.
  """

  num_heads: int
  mlp_ratio: float = 4.0
  dropout_rate: float = 0.0
  dtype: Any = jnp.float32
  param_dtype: Any = jnp.float32

  @nn.compact
  def __call__(self, x: jax.Array, cond: jax.Array, keys: jax.Array | None) -> jax.Array:
    """Computes x + gate_1 attention(norm_1(x)), then adds gate_2 mlp(norm_2(.)) to the sum.

    Shift and scale of the norms and both gates are linear in `cond` and start as 0.

    Args:
      x: f[B, N, D], tokens.
      cond: f[B, E], the embedding of timestep and label after its SiLU.
      keys: key[B] for dropout; None turns dropout off.

    Returns:
      f[B, N, D].
    """
    features = x.shape[-1]
    dtypes = {"dtype": self.dtype, "param_dtype": self.param_dtype}
    attention_shift, attention_scale, attention_gate, mlp_shift, mlp_scale, mlp_gate = adaln_zero(
      cond, 6, features, **dtypes
    )
    x = x + attention_gate * self._attend(modulated_norm(x, attention_shift, attention_scale))
    h = modulated_norm(x, mlp_shift, mlp_scale)
    h = nn.Dense(int(self.mlp_ratio * features), kernel_init=_xavier, name="mlp_0", **dtypes)(h)
    h = layers.dropout(nn.gelu(h, approximate=True), self.dropout_rate, keys)
    return x + mlp_gate * nn.Dense(features, kernel_init=_xavier, name="mlp_1", **dtypes)(h)

  def _attend(self, x: jax.Array) -> jax.Array:
    """Computes multi-head self-attention over the tokens f[B, N, D]."""
    batch, tokens, features = x.shape
    dense = lambda name, kernel_init: nn.Dense(
      features, kernel_init=kernel_init, name=name, dtype=self.dtype, param_dtype=self.param_dtype
    )
    query, key, value = (
      dense(name, _xavier_qkv)(x).reshape(batch, tokens, self.num_heads, -1)
      for name in ("query", "key", "value")
    )
    # JAX's attention mixes dtypes, which jax_numpy_dtype_promotion=strict would refuse.
    with jax.numpy_dtype_promotion("standard"):
      attended = jax.nn.dot_product_attention(query, key, value)
    return dense("attention_output", _xavier)(attended.reshape(batch, tokens, features))


def adaln_zero(cond: jax.Array, number: int, features: int, **dtypes: Any) -> list[jax.Array]:
  """Maps f[B, E] to `number` arrays f[B, 1, features] by a linear layer that starts as zero."""
  dense = nn.Dense(number * features, kernel_init=layers.zeros, name="adaln", **dtypes)
  return jnp.split(dense(cond)[:, None], number, axis=-1)


def modulated_norm(x: jax.Array, shift: jax.Array, scale: jax.Array) -> jax.Array:
  """Computes (1 + scale) LayerNorm(x) + shift. Section 3.2 of arXiv:2212.09748.

  The normalisation has no parameters of its own. Its statistics are float32 for every dtype.

  Args:
    x: f[B, N, D].
    shift: f[B, 1, D].
    scale: f[B, 1, D].

  Returns:
    f[B, N, D].
  """
  centred = x.astype(jnp.float32)
  centred = centred - jnp.mean(centred, axis=-1, keepdims=True)
  variance = jnp.mean(jnp.square(centred), axis=-1, keepdims=True)
  normed = (centred * lax.rsqrt(variance + 1e-6)).astype(x.dtype)
  return (1 + scale) * normed + shift
