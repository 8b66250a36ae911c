"""How likely images are under a model, in bits per dimension: a bound, and by the flow itself."""

import math
from collections.abc import Callable
from typing import Any, NamedTuple, TypeVar

import diffrax
import jax
import jax.numpy as jnp
import numpy as np

from ddpm_jax.diffusion.denoiser import Denoise
from ddpm_jax.diffusion.gaussian import VarianceFn, q_sample
from ddpm_jax.diffusion.levels import MIN_LOGSNR, broadcast_to_images, level_at, level_at_logsnr
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
    bpd: f[B], the sum of the three below.
    prior: f[B], L_T.
    diffusion: f[B], the sum of L_1 to L_{T-1}, from the drawn ones or all.
    reconstruction: f[B], L_0, the discrete decoder's.
    t: i32[B, K], the timesteps whose terms were computed.
    terms: f[B, K], each of those terms alone.
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
  """Bounds how many bits per dimension a lossless code of each image takes.

  The mean of `bpd` over images, with their standard deviation over sqrt(B) as its standard error,
  is an unbiased estimate of the bound on the data. All dimensions of x_0 count: hand over images
  without padding.

  Args:
    denoise: (x_t, level) -> Prediction.
    schedule: tables of T timesteps.
    x_0: f[B, H, W, C], grey values k / 127.5 - 1.
    keys: key[B], one for each image.
    variance_fn: of the reverse steps; see `variances`.
    timesteps_per_image: how many of L_1 to L_{T-1} to draw, one in each of as many parts of the
      schedule, nearly equal in logsnr, where the terms are alike; all of them where None. L_0 and
      L_T are always computed.
    batch_size: images at once; all where None. It changes memory, not what is computed.

  Raises:
    ValueError: for images out of [-1, 1], keys that do not match, or no timesteps at all.
  """
  check_images(x_0)
  _check_keys(keys, x_0)
  later = schedule.num_timesteps - 1  # L_1 to L_{T-1}.
  parts = later if timesteps_per_image is None else min(timesteps_per_image, later)
  if timesteps_per_image is not None and timesteps_per_image < 1:
    raise ValueError(f"timesteps_per_image is {timesteps_per_image}; at least 1 is needed, or None")

  probability = _term_probabilities(schedule)
  cumulative = jnp.cumsum(probability)

  def bound(x_0: jax.Array, keys: jax.Array) -> VariationalBound:
    def term(t: jax.Array, part: jax.Array) -> jax.Array:
      draw = lambda key: jax.random.normal(jax.random.fold_in(key, part), x_0.shape[1:], x_0.dtype)
      level, prev = level_at(schedule, t), level_at(schedule, t - 1)
      x_t = q_sample(x_0, level, jax.vmap(draw)(keys))
      return vlb_term(denoise(x_t, level), x_0, x_t, level, prev, variance_fn)

    part = jnp.arange(parts)
    if parts == later:
      t, weight = jnp.broadcast_to(part + 1, (len(x_0), parts)), jnp.ones(())
    else:
      uniform = lambda key: jax.random.uniform(jax.random.fold_in(key, parts + 1), (parts,))
      position = (part[None] + jax.vmap(uniform)(keys)) / parts * cumulative[-1]
      index = jnp.searchsorted(cumulative, position, side="right")
      t = jnp.minimum(index, later - 1).astype(jnp.int32) + 1
      weight = 1 / (parts * probability[t - 1])
    terms = jax.lax.map(lambda args: term(*args), (t.T, part)).T
    reconstruction = term(jnp.zeros(len(x_0), jnp.int32), jnp.asarray(parts))
    prior = prior_term(x_0, schedule)
    diffusion = jnp.sum(weight * terms, axis=1)
    bpd = prior + diffusion + reconstruction
    return VariationalBound(bpd, prior, diffusion, reconstruction, t, terms)

  return _in_pieces(bound, batch_size, x_0, keys)


def _term_probabilities(schedule: Schedule) -> jax.Array:
  """How likely to draw each of L_1 to L_{T-1}, f[T-1]: as its step is long in logsnr.

  A term is about half its step in logsnr times the share of the dimensions that the data fills. A
  part is uniform, in case the network is far from perfect.
  """
  logsnr = jnp.maximum(schedule.logsnr, MIN_LOGSNR)
  length = logsnr[:-1] - logsnr[1:]
  return 0.9 * length / jnp.sum(length) + 0.1 / max(len(length), 1)


class ODELikelihood(NamedTuple):
  """The likelihood of each image under the probability flow.

  Attributes:
    bpd: f[B], bits per dimension.
    x_T: f[B, H, W, C], the noise that the flow takes each image to.
    steps: i32[B], steps that the solver took with the image's piece.
  """

  bpd: jax.Array
  x_T: jax.Array
  steps: jax.Array


def ode_likelihood(
  denoise: Denoise,
  schedule: Schedule,
  x_0: jax.Array,
  keys: jax.Array,
  *,
  probes: int = 1,
  dequantize: bool = True,
  rtol: float = 1e-4,
  atol: float = 1e-4,
  batch_size: int | None = None,
) -> ODELikelihood:
  """The likelihood by the probability-flow ODE. Eq. 39 and section D.2 of arXiv:2011.13456.

  In logsnr the flow of a variance-preserving process is
  dx / dlogsnr = signal_scale noise_scale / 2 (noise_scale x_0 - signal_scale eps), with the
  denoiser's x_0 and eps. Its divergence is Hutchinson's estimate with Rademacher probes. The
  density is that at t = 0, the first noise level, not at clean data.

  Args:
    denoise: (x_t, level) -> Prediction at fractional timesteps; not thresholded, which would not
      be smooth.
    schedule: tables of T timesteps.
    x_0: f[B, H, W, C] in [-1, 1].
    keys: key[B], one for each image.
    probes: random vectors for the divergence; each costs a derivative of the network.
    dequantize: spread each grey value over its bin of width 2 / 255, so that the density bounds
      the probability of the grey values. Without it `bpd` is of the density itself.
    rtol: tolerance of the solver, relative.
    atol: tolerance of the solver, absolute, for pixels and for bits per dimension.
    batch_size: images at once; all where None. The solver's steps are common to a piece.

  Raises:
    ValueError: for images out of [-1, 1] or keys that do not match.
  """
  check_images(x_0)
  _check_keys(keys, x_0)
  ends = jnp.maximum(schedule.logsnr[jnp.array([0, -1])], MIN_LOGSNR)

  def likelihood(x_0: jax.Array, keys: jax.Array) -> ODELikelihood:
    purposes = jax.vmap(jax.random.split)(keys)
    offset = 0.0
    if dequantize:
      spread = lambda key: jax.random.uniform(key, x_0.shape[1:], x_0.dtype, -HALF_BIN, HALF_BIN)
      x_0, offset = x_0 + jax.vmap(spread)(purposes[:, 0]), -math.log2(2 * HALF_BIN)
    rademacher = lambda key: jax.random.rademacher(key, (probes, *x_0.shape[1:]), x_0.dtype)
    probe = jnp.swapaxes(jax.vmap(rademacher)(purposes[:, 1]), 0, 1)
    solution = diffrax.diffeqsolve(
      diffrax.ODETerm(_flow_derivative(denoise, schedule, probe)),
      diffrax.Tsit5(),
      ends[0],
      ends[1],
      dt0=None,
      y0=(x_0, jnp.zeros(len(x_0), x_0.dtype)),
      stepsize_controller=diffrax.PIDController(rtol=rtol, atol=atol, norm=_largest_error),
    )
    assert solution.ys is not None
    x_T, gained = (y[-1] for y in solution.ys)
    normal = bits_per_dimension(0.5 * (jnp.square(x_T) + np.log(2 * np.pi)))
    steps = jnp.broadcast_to(solution.stats["num_steps"], len(x_0))
    return ODELikelihood(normal - gained + offset, x_T, steps)

  return _in_pieces(likelihood, batch_size, x_0, keys)


def _flow_derivative(
  denoise: Denoise, schedule: Schedule, probe: jax.Array
) -> Callable[[Any, Any, Any], Any]:
  """d (x, bits) / d logsnr along the flow, with probes f[P, B, H, W, C] for the divergence."""

  def velocity(x: jax.Array, logsnr: jax.Array) -> jax.Array:
    level = level_at_logsnr(schedule, logsnr)
    prediction = denoise(x, level)
    signal, noise = (broadcast_to_images(s, x) for s in (level.signal_scale, level.noise_scale))
    return signal * noise / 2 * (noise * prediction.x_0 - signal * prediction.eps)

  def derivative(logsnr: Any, y: Any, args: Any) -> Any:
    x, _ = y
    dx, tangent = jax.linearize(lambda x: velocity(x, logsnr), x)
    # Along the flow log p falls by the divergence: bits rise.
    divergence = jax.vmap(lambda v: bits_per_dimension(v * tangent(v)))(probe)
    return dx, jnp.mean(divergence, axis=0)

  return derivative


def _largest_error(error: tuple[jax.Array, jax.Array]) -> jax.Array:
  """The norm of the solver's error: that of the worst image, so that none hides behind others."""
  x, bits = error
  of_images = jnp.sqrt(jnp.mean(jnp.square(x), axis=(1, 2, 3)))
  return jnp.maximum(jnp.max(of_images), jnp.max(jnp.abs(bits)))


def _check_keys(keys: jax.Array, x_0: jax.Array) -> None:
  if keys.shape != x_0.shape[:1]:
    raise ValueError(f"keys has shape {keys.shape}; one for each image is needed, {x_0.shape[:1]}")


def _in_pieces(
  fn: Callable[[jax.Array, jax.Array], _T], batch_size: int | None, x: jax.Array, keys: jax.Array
) -> _T:
  """fn(x, keys) over equal pieces of at most batch_size, one after the other, compiled once."""
  if batch_size is not None and batch_size < 1:
    raise ValueError(f"batch_size is {batch_size}; at least 1 is needed, or None")
  if batch_size is None or batch_size >= len(x):
    return fn(x, keys)
  pieces = -(-len(x) // batch_size)
  size = -(-len(x) // pieces)
  # The last piece is filled up with repetitions, which are cut off again.
  index = np.minimum(np.arange(pieces * size), len(x) - 1).reshape(pieces, size)
  result = jax.lax.map(lambda args: fn(*args), (x[index], keys[index]))
  return jax.tree.map(lambda a: a.reshape(-1, *a.shape[2:])[: len(x)], result)
