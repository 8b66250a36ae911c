"""The training loss, and the draws of timestep and noise that it takes.

Every draw is a function of (key, example), where the key belongs to the step and `example` is the
image's place in the global batch. Neither a device's share of the batch nor the way it is laid
out changes what is drawn.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import chex
import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Predict
from ddpm_jax.diffusion.gaussian import q_sample
from ddpm_jax.diffusion.levels import Level, level_at
from ddpm_jax.diffusion.schedules import Schedule

TimestepSampler = Callable[[jax.Array, jax.Array, int, int], jax.Array]
TargetFn = Callable[[jax.Array, jax.Array, Level], jax.Array]


class Draw(NamedTuple):
  """What one training step draws: a noise level and the noise for each example."""

  level: Level
  eps: jax.Array


def example_keys(key: jax.Array, example: jax.Array) -> jax.Array:
  """One key for each example, key[B], from the step's key and the examples' places i32[B]."""
  return jax.vmap(jax.random.fold_in, (None, 0))(key, example)


def uniform_timesteps(
  key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
) -> jax.Array:
  """Independent timesteps, uniform on 0..T-1. Algorithm 1 of arXiv:2006.11239.

  Args:
    key: the step's key.
    example: i32[B], places in the global batch.
    batch_size: size of the global batch.
    num_timesteps: T.

  Returns:
    i32[B].
  """
  del batch_size
  draw = lambda key: jax.random.randint(key, (), 0, num_timesteps)
  return jax.vmap(draw)(example_keys(key, example))


def stratified_timesteps(
  key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
) -> jax.Array:
  """Timesteps spread evenly over the batch from one random offset: the loss varies less.

  Each one is uniform on 0..T-1 by itself. The low-discrepancy sampler of appendix I.1 of
  arXiv:2107.00630. Arguments as for `uniform_timesteps`.
  """
  offset = jax.random.uniform(key)
  position = jnp.mod(offset + example.astype(offset.dtype) / batch_size, 1.0)
  # In float32, position * T can round up to T.
  return jnp.minimum((position * num_timesteps).astype(jnp.int32), num_timesteps - 1)


def draw(
  key: jax.Array,
  example: jax.Array,
  x_0: jax.Array,
  schedule: Schedule,
  timestep_sampler: TimestepSampler,
  batch_size: int,
) -> Draw:
  """Draws a noise level and eps for each example.

  Args:
    key: the step's key.
    example: i32[B], the images' places in the global batch of `batch_size`.
    x_0: f[B, H, W, C], clean images; only shape and dtype are used.
    schedule: tables of T timesteps.
    timestep_sampler: `uniform_timesteps` or `stratified_timesteps`.
    batch_size: size of the global batch, of which this may be a device's share.

  Returns:
    Draw(level with fields [B], eps f[B, H, W, C]).
  """
  timestep_key, eps_key = jax.random.split(key)
  t = timestep_sampler(timestep_key, example, batch_size, schedule.num_timesteps)
  normal = lambda key: jax.random.normal(key, x_0.shape[1:], x_0.dtype)
  return Draw(level_at(schedule, t), jax.vmap(normal)(example_keys(eps_key, example)))


def training_loss(
  predict: Predict,
  x_0: jax.Array,
  level: Level,
  eps: jax.Array,
  cond: Any = None,
  *,
  target_fn: TargetFn,
) -> jax.Array:
  """The simple loss: squared error of the network's output, averaged over the pixels.

  With the eps target it is L_simple, eq. 14 of arXiv:2006.11239, divided by H * W * C.

  Args:
    predict: (x_t, level, cond) -> output f[B, H, W, C].
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise levels, fields [B].
    eps: f[B, H, W, C], draws from N(0, I).
    cond: conditioning handed to the network.
    target_fn: (x_0, eps, level) -> what the network should give.

  Returns:
    f[B], one loss for each example.
  """
  output = predict(q_sample(x_0, level, eps), level, cond)
  target = target_fn(x_0, eps, level)
  chex.assert_equal_shape([output, target])
  return jnp.mean(jnp.square(output - target), axis=tuple(range(1, x_0.ndim)))
