"""Likelihood of images under a model, in bits per dimension.

`variational_bound` computes the bound of arXiv:2006.11239, and `ode_likelihood` integrates the
probability-flow ODE of arXiv:2011.13456.
"""

import math
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import diffrax
import jax
import jax.numpy as jnp
import numpy as np

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import VarianceFn, as_float_images, q_sample
from ddpm_jax.diffusion.levels import (
  MIN_LOGSNR,
  broadcast_to_images,
  level_at,
  level_at_logsnr,
  velocity_scales,
)
from ddpm_jax.diffusion.samplers.protocol import check_keys
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.variational import (
  HALF_BIN,
  bits_per_dimension,
  check_images,
  prior_term,
  vlb_term,
)

_T = TypeVar("_T")


class VariationalBound(NamedTuple):
  """The bound of each image in bits per dimension, and its terms. Eq. 5 of arXiv:2006.11239.

  Attributes:
    bpd: f[B], prior + diffusion + reconstruction.
    prior: f[B], L_T.
    diffusion: f[B], the sum of L_1 to L_{T-1}, or an unbiased estimate from K sampled terms.
    reconstruction: f[B], L_0, from the discretised decoder.
    t: i32[B, K], the timesteps whose terms were computed.
    terms: f[B, K], those terms, unweighted.
  """

  bpd: jax.Array
  prior: jax.Array
  diffusion: jax.Array
  reconstruction: jax.Array
  t: jax.Array
  terms: jax.Array


def variational_bound(
  denoise: Denoise,
  schedule: Schedule,
  x_0: jax.Array,
  keys: jax.Array,
  *,
  variance_fn: VarianceFn,
  timesteps_per_image: int | None = 20,
  batch_size: int | None = None,
) -> VariationalBound:
  """Computes an upper bound on the negative log-likelihood of each image, in bits per dimension.

  Eq. 5 of arXiv:2006.11239. The mean of `bpd` over images is an unbiased estimate of the bound on
  the data. Its standard error is the standard deviation of `bpd` over sqrt(B). Images must not be
  padded, because all dimensions of x_0 count.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    x_0: f[B, H, W, C], grey values k / 127.5 - 1, converted to the dtype of the schedule. bfloat16
      cannot represent all grey values.
    keys: key[B], one per image.
    variance_fn: variance of the reverse steps; see `reverse_variances`.
    timesteps_per_image: number of terms L_1 to L_{T-1} to sample per image, at least 1; None
      computes all of them. Each term is sampled from its own stratum of timesteps. Strata have
      nearly equal lengths in logsnr, so that the terms of a stratum are similar. L_0 and L_T are
      always computed.
    batch_size: images per batch, at least 1; None computes all at once. It affects memory only.

  Raises:
    ValueError: if x_0 is outside [-1, 1], keys do not match the images, or timesteps_per_image or
      batch_size is below 1.
  """
  check_images(x_0)
  x_0 = as_float_images(x_0, schedule.logsnr.dtype)
  check_keys(keys, x_0.shape)
  num_terms = schedule.num_timesteps - 1  # L_1 to L_{T-1}.
  strata = num_terms if timesteps_per_image is None else min(timesteps_per_image, num_terms)
  if timesteps_per_image is not None and timesteps_per_image < 1:
    raise ValueError(
      f"timesteps_per_image is {timesteps_per_image}; allowed: None, or integers of at least 1"
    )

  probability = _term_probabilities(schedule)
  cumulative = jnp.cumsum(probability)

  def bound(x_0: jax.Array, keys: jax.Array) -> VariationalBound:
    def term(t: jax.Array, stratum: jax.Array) -> jax.Array:
      noise = lambda key: jax.random.normal(
        jax.random.fold_in(key, stratum), x_0.shape[1:], x_0.dtype
      )
      level, prev = level_at(schedule, t), level_at(schedule, t - 1)
      x_t = q_sample(x_0, level, jax.vmap(noise)(keys))
      return vlb_term(denoise(x_t, level), x_0, x_t, level, prev, variance_fn)

    stratum = jnp.arange(strata, dtype=jnp.int32)
    if strata == num_terms:
      t, weight = jnp.broadcast_to(stratum + 1, (len(x_0), strata)), jnp.ones((), cumulative.dtype)
    else:
      uniform = lambda key: jax.random.uniform(
        jax.random.fold_in(key, strata + 1), (strata,), cumulative.dtype
      )
      offset = jax.vmap(uniform)(keys)
      position = (stratum[None].astype(offset.dtype) + offset) / strata * cumulative[-1]
      index = jnp.searchsorted(cumulative, position, side="right")
      t = jnp.minimum(index, num_terms - 1).astype(jnp.int32) + 1
      weight = 1 / (strata * probability[t - 1])
    terms = jax.lax.map(lambda args: term(*args), (t.T, stratum)).T
    reconstruction = term(jnp.zeros(len(x_0), jnp.int32), jnp.asarray(strata, jnp.int32))
    prior = prior_term(x_0, schedule)
    diffusion = jnp.sum(weight * terms, axis=1)
    bpd = prior + diffusion + reconstruction
    return VariationalBound(bpd, prior, diffusion, reconstruction, t, terms)

  return _map_batches(bound, batch_size, x_0, keys)


def _term_probabilities(schedule: Schedule) -> jax.Array:
  """Returns the sampling probability of each of L_1 to L_{T-1}: f[T-1].

  90% of it is proportional to the length of the term's step in logsnr. With a good network, a term
  is about half that length times the fraction of the dimensions that the data fills. The other 10%
  is uniform, in case the network is not good.
  """
  logsnr = jnp.maximum(schedule.logsnr, MIN_LOGSNR)
  length = logsnr[:-1] - logsnr[1:]
  # If no timestep has a signal, all lengths are 0 and all terms equally likely.
  length = jnp.where(jnp.any(length > 0), length, 1)
  return 0.9 * length / jnp.sum(length) + 0.1 / max(len(length), 1)


class ODELikelihood(NamedTuple):
  """The likelihood of each image under the probability-flow ODE.

  Attributes:
    bpd: f[B], negative log-likelihood in bits per dimension.
    reconstruction: f[B], the part of bpd that is the decoder's; 0 without `decoder`.
    x_T: f[B, H, W, C], the solution at t = T - 1: the noise that corresponds to each image.
    steps: i32[B], number of solver steps for the image's batch.
  """

  bpd: jax.Array
  reconstruction: jax.Array
  x_T: jax.Array
  steps: jax.Array


def ode_likelihood(
  denoise: Denoise,
  schedule: Schedule,
  x_0: jax.Array,
  keys: jax.Array,
  *,
  decoder: VarianceFn | None = None,
  probes: int = 1,
  dequantize: bool = True,
  rtol: float = 1e-4,
  atol: float = 1e-4,
  batch_size: int | None = None,
) -> ODELikelihood:
  """Computes the likelihood of each image by solving the probability-flow ODE.

  Eq. 39 and section D.2 of arXiv:2011.13456. In logsnr the ODE is
  dx / dlogsnr = -signal_scale noise_scale / 2 (d_signal x_0 + d_noise eps), with the path's
  velocity at the denoiser's x_0 and eps; see `paths`. Hutchinson's estimator with Rademacher
  probes gives its divergence.

  The ODE gives the density at t = 0, the first noise level. With `decoder`, `bpd` bounds the
  probability of the grey values as `variational_bound` does, with the same first and last term:

    -log p(x_0) <= E_q(x_1 | x_0)[log q(x_1 | x_0) - log p(x_1) - log p(x_0 | x_1)]

  where x_1 is the image with the noise of t = 0. For a perfect model the two sides are equal for
  every x_1. Without it, the density at t = 0 is taken for that of dequantised images, which adds
  the cost of noise of another shape than the model's; it is large for a model that has learned that
  images have grey values.

  Args:
    denoise: (x_t, level) -> Prediction at fractional timesteps. It must not threshold, because
      thresholding is not smooth.
    schedule: tables of T timesteps.
    x_0: f[B, H, W, C] in [-1, 1].
    keys: key[B], one per image.
    decoder: variance of the last reverse step; see `reverse_variances`. x_0 must be grey values.
      None: no decoder.
    probes: number of random vectors for the divergence, at least 1. Each costs one Jacobian-vector
      product of the network per evaluation.
    dequantize: add uniform noise within each grey value's bin of width 2 / 255. The density then
      bounds the probability of the grey values. Without it, `bpd` refers to the density at x_0.
      Ignored with `decoder`.
    rtol: relative tolerance of the solver.
    atol: absolute tolerance of the solver, for pixels and for bits per dimension.
    batch_size: images per batch, at least 1; None computes all at once. The solver takes the same
      steps for all images of a batch.

  Raises:
    ValueError: if x_0 is outside [-1, 1], keys do not match the images, or batch_size is below 1.
  """
  check_images(x_0)
  x_0 = as_float_images(x_0, schedule.logsnr.dtype)
  check_keys(keys, x_0.shape)
  ends = jnp.maximum(schedule.logsnr[jnp.array([0, -1])], MIN_LOGSNR)

  def likelihood(x_0: jax.Array, keys: jax.Array) -> ODELikelihood:
    split_keys = jax.vmap(jax.random.split)(keys)
    offset: Any = 0.0
    reconstruction = jnp.zeros(len(x_0), x_0.dtype)
    if decoder is not None:
      x_0, offset, reconstruction = _decode(denoise, schedule, x_0, split_keys[:, 0], decoder)
    elif dequantize:
      uniform = lambda key: jax.random.uniform(key, x_0.shape[1:], x_0.dtype, -HALF_BIN, HALF_BIN)
      x_0, offset = x_0 + jax.vmap(uniform)(split_keys[:, 0]), -math.log2(2 * HALF_BIN)
    rademacher = lambda key: jax.random.rademacher(key, (probes, *x_0.shape[1:]), x_0.dtype)
    probe = jnp.swapaxes(jax.vmap(rademacher)(split_keys[:, 1]), 0, 1)
    solution = diffrax.diffeqsolve(
      diffrax.ODETerm(_ode_derivative(denoise, schedule, probe)),
      diffrax.Tsit5(),
      ends[0],
      ends[1],
      dt0=None,
      y0=(x_0, jnp.zeros(len(x_0), x_0.dtype)),
      stepsize_controller=diffrax.PIDController(rtol=rtol, atol=atol, norm=_max_error_norm),
    )
    assert solution.ys is not None
    x_T, divergence_bits = (y[-1] for y in solution.ys)
    prior_std = schedule.prior_std
    log_scale = math.log(2 * math.pi) + 2 * jnp.log(prior_std)
    prior_bits = bits_per_dimension(0.5 * (jnp.square(x_T / prior_std) + log_scale))
    steps = jnp.broadcast_to(solution.stats["num_steps"], len(x_0))
    bpd = prior_bits - divergence_bits + offset + reconstruction
    return ODELikelihood(bpd, reconstruction, x_T, steps)

  return _map_batches(likelihood, batch_size, x_0, keys)


def _decode(
  denoise: Denoise, schedule: Schedule, x_0: jax.Array, keys: jax.Array, variance_fn: VarianceFn
) -> tuple[jax.Array, jax.Array, jax.Array]:
  """Returns x_1 ~ q(x_1 | x_0) at t = 0, and log q(x_1 | x_0) and -log p(x_0 | x_1) in bits."""
  start, clean = level_at(schedule, 0), level_at(schedule, -1)
  eps = jax.vmap(lambda key: jax.random.normal(key, x_0.shape[1:], x_0.dtype))(keys)
  x_1 = q_sample(x_0, start, eps)
  log_q = -0.5 * (jnp.square(eps) + math.log(2 * math.pi)) - jnp.log(start.noise_scale)
  reconstruction = vlb_term(denoise(x_1, start), x_0, x_1, start, clean, variance_fn)
  return x_1, bits_per_dimension(log_q), reconstruction


def _ode_derivative(
  denoise: Denoise, schedule: Schedule, probe: jax.Array
) -> Callable[[Any, Any, Any], Any]:
  """Returns the right-hand side of the ODE for (x, bits) in logsnr.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    probe: f[P, B, H, W, C], Rademacher vectors for the divergence.
  """

  def velocity(x: jax.Array, logsnr: jax.Array) -> jax.Array:
    level = level_at_logsnr(schedule, logsnr)
    prediction = denoise(x, level)
    signal, noise, d_signal, d_noise = (
      broadcast_to_images(s, x)
      for s in (level.signal_scale, level.noise_scale, *velocity_scales(level))
    )
    return signal * noise / 2 * (-d_signal * prediction.x_0 - d_noise * prediction.eps)

  def derivative(logsnr: Any, y: Any, args: Any) -> Any:
    x, _ = y
    dx, tangent = jax.linearize(lambda x: velocity(x, logsnr), x)
    # d log p / d logsnr is minus the divergence, so the bits increase by the divergence.
    divergence = jax.vmap(lambda v: bits_per_dimension(v * tangent(v)))(probe)
    return dx, jnp.mean(divergence, axis=0)

  return derivative


def _max_error_norm(error: tuple[jax.Array, jax.Array]) -> jax.Array:
  """Returns the solver's error norm: the largest over images, so that every image is accurate."""
  x, bits = error
  x_error = jnp.sqrt(jnp.mean(jnp.square(x), axis=(1, 2, 3)))
  return jnp.maximum(jnp.max(x_error), jnp.max(jnp.abs(bits)))


def _map_batches(
  fn: Callable[[jax.Array, jax.Array], _T], batch_size: int | None, x: jax.Array, keys: jax.Array
) -> _T:
  """Computes fn(x, keys) over equal batches of at most batch_size, sequentially, compiled once."""
  if batch_size is not None and batch_size < 1:
    raise ValueError(f"batch_size is {batch_size}; allowed: None, or integers of at least 1")
  if batch_size is None or batch_size >= len(x):
    return fn(x, keys)
  batches = -(-len(x) // batch_size)
  size = -(-len(x) // batches)
  # The last batch is padded with copies of the last image; their results are discarded.
  index = np.minimum(np.arange(batches * size), len(x) - 1).reshape(batches, size)
  result = jax.lax.map(lambda args: fn(*args), (x[index], keys[index]))
  return jax.tree.map(lambda a: a.reshape(-1, *a.shape[2:])[: len(x)], result)
