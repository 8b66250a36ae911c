"""The training losses, and the sampling of their noise levels and noise.

Every loss is a function (predict, schedule, x_0, level, eps, cond) -> f[B], one value per example.
Training minimises its mean over uniform timesteps.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp

from ddpm_jax.diffusion.denoiser import (
  Parameterization,
  Predict,
  read_output,
  split_output,
  unit_variance,
)
from ddpm_jax.diffusion.gaussian import VarianceFn, q_sample
from ddpm_jax.diffusion.levels import Level, level_at
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.timestep_samplers import TimestepSampler, example_keys
from ddpm_jax.diffusion.variational import prior_term, vlb_term
from ddpm_jax.diffusion.weightings import WeightFn, target_weight

LossFn = Callable[[Predict, Schedule, jax.Array, Level, jax.Array, Any], jax.Array]
ErrorFn = Callable[[jax.Array], jax.Array]


class TrainingNoise(NamedTuple):
  """The random inputs of a training step.

  Attributes:
    level: noise level of each example, fields [B].
    eps: f[B, H, W, C], noise from N(0, I).
    importance_weight: f32[B], the factor of each example's loss; 1 for uniform timesteps.
  """

  level: Level
  eps: jax.Array
  importance_weight: jax.Array


def draw_training_noise(
  key: jax.Array,
  example: jax.Array,
  x_0: jax.Array,
  schedule: Schedule,
  timestep_sampler: TimestepSampler,
  state: Any,
  batch_size: int,
) -> TrainingNoise:
  """Samples a noise level and eps for each example.

  Args:
    key: the step's key.
    example: i32[B], the examples' indices in the global batch.
    x_0: f[B, H, W, C], clean images; only shape and dtype are used.
    schedule: tables of T timesteps.
    timestep_sampler: see `timestep_samplers`.
    state: the timestep sampler's state.
    batch_size: size of the global batch; B is smaller on one of several devices.

  Returns:
    TrainingNoise. For a given state, each example's noise depends only on key and example.
  """
  timestep_key, eps_key = jax.random.split(key)
  t, importance_weight = timestep_sampler.draw(
    state, timestep_key, example, batch_size, schedule.num_timesteps
  )
  normal = lambda key: jax.random.normal(key, x_0.shape[1:], x_0.dtype)
  eps = jax.vmap(normal)(example_keys(eps_key, example))
  return TrainingNoise(level_at(schedule, t), eps, importance_weight)


def huber(error: jax.Array, delta: float = 1.0) -> jax.Array:
  """Returns twice the Huber loss: the square up to delta, then its tangent line.

  Args:
    error: f[...].
    delta: absolute error above which the loss is linear; above 0.

  Returns:
    f[...], at least 0.
  """
  magnitude = jnp.abs(error)
  return jnp.where(magnitude <= delta, jnp.square(error), delta * (2 * magnitude - delta))


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
  """Computes the simple loss: the squared error of the network's output, averaged over pixels.

  With the eps parameterization it is L_simple, eq. 14 of arXiv:2006.11239, divided by H * W * C.

  Args:
    predict: (x_t, t, cond) -> output f[B, H, W, C] or f[B, H, W, 2C]. The second half of 2C
      channels, the variance, is ignored.
    schedule: unused; every loss takes the same arguments.
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise levels, fields [B].
    eps: f[B, H, W, C], noise from N(0, I).
    cond: conditioning passed to the network.
    parameterization: the quantity that the network predicts.
    weight_fn: weight on the squared error of x_0 as a function of snr; see `weightings`. It is
      converted to the weight on the target. None: weight 1 on the target.
    error_fn: error of each pixel, elementwise, such as `huber`.

  Returns:
    f[B], one loss per example.

  Raises:
    ValueError: if the network's output has the wrong shape.
  """
  del schedule
  x_t = q_sample(x_0, level, eps)
  output = predict(unit_variance(x_t, level)[0], level.t, cond)
  return _output_loss(output, x_0, x_t, level, eps, parameterization, weight_fn, error_fn)


def _output_loss(
  output: jax.Array,
  x_0: jax.Array,
  x_t: jax.Array,
  level: Level,
  eps: jax.Array,
  parameterization: Parameterization,
  weight_fn: WeightFn | None,
  error_fn: ErrorFn,
) -> jax.Array:
  output, _ = split_output(output, x_t, parameterization)
  estimate = parameterization.estimate(output, x_t, level)
  error = estimate - parameterization.target(x_0, eps, level)
  loss = jnp.mean(error_fn(error), axis=tuple(range(1, x_0.ndim)))
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
  """Estimates the variational bound in bits per dimension from one of its T terms.

  The estimate is T times the term at `level`, plus the prior term. Its mean over uniform timesteps
  is eq. 5 of arXiv:2006.11239. It is differentiable in a learned schedule.

  Args:
    predict: (x_t, t, cond) -> output f[B, H, W, C], or f[B, H, W, 2C] for a learned variance.
    schedule: tables of T timesteps, from which `level` was computed.
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise levels at integer timesteps, fields [B].
    eps: f[B, H, W, C], noise from N(0, I).
    cond: conditioning passed to the network.
    parameterization: the quantity that the network predicts.
    variance_fn: variance of the reverse steps; see `reverse_variances`.

  Returns:
    f[B], bits per dimension.

  Raises:
    ValueError: if the network's output has the wrong shape.
  """
  x_t = q_sample(x_0, level, eps)
  prediction = read_output(
    predict(unit_variance(x_t, level)[0], level.t, cond), x_t, level, parameterization
  )
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
  """Computes L_simple + lambda L_vlb, which trains mean and variance. Eq. 16 of arXiv:2102.09672.

  L_vlb is T times the term at `level`, in bits per dimension. A stop-gradient on the mean restricts
  the gradient of L_vlb to the variance.

  Args:
    predict: (x_t, t, cond) -> output f[B, H, W, 2C].
    schedule: tables of T timesteps, from which `level` was computed.
    x_0: f[B, H, W, C], clean images in [-1, 1].
    level: noise levels at integer timesteps, fields [B].
    eps: f[B, H, W, C], noise from N(0, I).
    cond: conditioning passed to the network.
    parameterization: the quantity that the first half of the output predicts.
    variance_fn: variance of the reverse steps, `learned_range`.
    weight_fn: weighting of L_simple; see `training_loss`.
    vlb_scale: lambda, at least 0.

  Returns:
    f[B], one loss per example.

  Raises:
    ValueError: if the network's output has the wrong shape, or no variance for `learned_range`.
  """
  x_t = q_sample(x_0, level, eps)
  output = predict(unit_variance(x_t, level)[0], level.t, cond)
  simple = _output_loss(output, x_0, x_t, level, eps, parameterization, weight_fn, jnp.square)
  prediction = read_output(output, x_t, level, parameterization)
  frozen = prediction._replace(x_0=jax.lax.stop_gradient(prediction.x_0))
  term = vlb_term(frozen, x_0, x_t, level, level_at(schedule, level.t - 1), variance_fn)
  return simple + vlb_scale * schedule.num_timesteps * term
