"""The training losses, and the draws of timestep and noise that they take.

Every loss is (predict, schedule, x_0, level, eps, cond) -> f[B], one number for each example,
whose mean over uniform timesteps is what training lowers.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import Parameterization, Predict, read_output
from ddpm_jax.diffusion.gaussian import VarianceFn, check_same_shape, q_sample
from ddpm_jax.diffusion.levels import Level, level_at
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.timestep_samplers import TimestepSampler, example_keys
from ddpm_jax.diffusion.variational import prior_term, vlb_term
from ddpm_jax.diffusion.weightings import WeightFn, target_weight

LossFn = Callable[[Predict, Schedule, jax.Array, Level, jax.Array, Any], jax.Array]
ErrorFn = Callable[[jax.Array], jax.Array]


class Draw(NamedTuple):
  """What one training step draws for each example.

  Attributes:
    level: noise level, fields [B].
    eps: f[B, H, W, C].
    importance: f32[B], what to multiply each loss by.
  """

  level: Level
  eps: jax.Array
  importance: jax.Array


def draw(
  key: jax.Array,
  example: jax.Array,
  x_0: jax.Array,
  schedule: Schedule,
  timestep_sampler: TimestepSampler,
  state: Any,
  batch_size: int,
) -> Draw:
  """Draws a noise level and eps for each example.

  Args:
    key: the step's key.
    example: i32[B], the images' places in the global batch of `batch_size`.
    x_0: f[B, H, W, C], clean images; only shape and dtype are used.
    schedule: tables of T timesteps.
    timestep_sampler: see `timestep_samplers`.
    state: of the timestep sampler.
    batch_size: size of the global batch, of which this may be a device's share.
  """
  timestep_key, eps_key = jax.random.split(key)
  t, importance = timestep_sampler.draw(
    state, timestep_key, example, batch_size, schedule.num_timesteps
  )
  normal = lambda key: jax.random.normal(key, x_0.shape[1:], x_0.dtype)
  eps = jax.vmap(normal)(example_keys(eps_key, example))
  return Draw(level_at(schedule, t), eps, importance)


def huber(error: jax.Array, delta: float = 1.0) -> jax.Array:
  """The square up to delta and a line from there on, with no corner; twice Huber's own form."""
  size = jnp.abs(error)
  return jnp.where(size <= delta, jnp.square(error), delta * (2 * size - delta))


def training_loss(
  predict: Predict,
  schedule: Schedule,
  x_0: jax.Array,
  level: Level,
  eps: jax.Array,
  cond: Any = None,
  *,
  parameterization: Parameterization,
  weight_fn: WeightFn | None = None,
  error_fn: ErrorFn = jnp.square,
) -> jax.Array:
  """The simple loss: squared error of the network's output, averaged over the pixels.

  With the eps parameterization it is L_simple, eq. 14 of arXiv:2006.11239, over H * W * C.

  Args:
    predict: (x_t, level, cond) -> output f[B, H, W, C]; with doubled channels the second half,
      which stands for the variance, is left out.
    schedule: unused; every loss takes the same arguments.
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise levels, fields [B].
    eps: f[B, H, W, C], draws from N(0, I).
    cond: conditioning handed to the network.
    parameterization: what the network should give.
    weight_fn: weight on the squared error of x_0 as a function of snr (see `weightings`), turned
      into the target's; 1 on the target itself where None.
    error_fn: of each pixel, such as `huber`.

  Returns:
    f[B], one loss for each example.
  """
  del schedule
  output = predict(q_sample(x_0, level, eps), level, cond)
  return _output_loss(output, x_0, level, eps, parameterization, weight_fn, error_fn)


def _output_loss(
  output: jax.Array,
  x_0: jax.Array,
  level: Level,
  eps: jax.Array,
  parameterization: Parameterization,
  weight_fn: WeightFn | None,
  error_fn: ErrorFn,
) -> jax.Array:
  if output.shape[-1] == 2 * x_0.shape[-1]:
    output = output[..., : x_0.shape[-1]]
  target = parameterization.target(x_0, eps, level)
  message = "the network's output and its target must have the same shape, or twice the channels"
  check_same_shape([output, target], custom_message=message)
  loss = jnp.mean(error_fn(output - target), axis=tuple(range(1, x_0.ndim)))
  return loss if weight_fn is None else target_weight(weight_fn, parameterization, level) * loss


def vlb_loss(
  predict: Predict,
  schedule: Schedule,
  x_0: jax.Array,
  level: Level,
  eps: jax.Array,
  cond: Any = None,
  *,
  parameterization: Parameterization,
  variance_fn: VarianceFn,
) -> jax.Array:
  """The variational bound in bits per dimension, from one of its T terms.

  T times the drawn term, plus the prior's: over uniform timesteps its mean is the whole of eq. 5 of
  arXiv:2006.11239. It trains a learned schedule too.

  Args:
    predict: (x_t, level, cond) -> output, with 2C channels for a learned variance.
    schedule: tables of T timesteps, those that `level` was drawn from.
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise levels at integer timesteps, fields [B].
    eps: f[B, H, W, C], draws from N(0, I).
    cond: conditioning handed to the network.
    parameterization: what the network gives.
    variance_fn: of the reverse steps; see `variances`.

  Returns:
    f[B], bits per dimension.
  """
  x_t = q_sample(x_0, level, eps)
  prediction = read_output(predict(x_t, level, cond), x_t, level, parameterization)
  term = vlb_term(prediction, x_0, x_t, level, level_at(schedule, level.t - 1), variance_fn)
  return schedule.num_timesteps * term + prior_term(x_0, schedule)


def hybrid_loss(
  predict: Predict,
  schedule: Schedule,
  x_0: jax.Array,
  level: Level,
  eps: jax.Array,
  cond: Any = None,
  *,
  parameterization: Parameterization,
  variance_fn: VarianceFn,
  weight_fn: WeightFn | None = None,
  vlb_scale: float = 0.001,
) -> jax.Array:
  """L_simple + lambda L_vlb: trains mean and variance together. Eq. 16 of arXiv:2102.09672.

  L_vlb, here T times the drawn term, trains the variance alone: it sees the mean through a
  stop-gradient.

  Args:
    predict: (x_t, level, cond) -> output f[B, H, W, 2C].
    schedule: tables of T timesteps, those that `level` was drawn from.
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise levels at integer timesteps, fields [B].
    eps: f[B, H, W, C], draws from N(0, I).
    cond: conditioning handed to the network.
    parameterization: what the first half of the output should be.
    variance_fn: of the reverse steps, `learned_range`.
    weight_fn: weighting of L_simple; see `training_loss`.
    vlb_scale: lambda.

  Returns:
    f[B], one loss for each example.
  """
  x_t = q_sample(x_0, level, eps)
  output = predict(x_t, level, cond)
  simple = _output_loss(output, x_0, level, eps, parameterization, weight_fn, jnp.square)
  prediction = read_output(output, x_t, level, parameterization)
  frozen = prediction._replace(x_0=jax.lax.stop_gradient(prediction.x_0))
  term = vlb_term(frozen, x_0, x_t, level, level_at(schedule, level.t - 1), variance_fn)
  return simple + vlb_scale * schedule.num_timesteps * term
