"""iPNDM against Adams-Bashforth coefficients and steps computed in NumPy float64."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at_logsnr, time_grid
from ddpm_jax.diffusion.samplers import DDIM, IPNDM, integrate, sample_keys
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule

pytestmark = pytest.mark.usefixtures("compile_fast")

ORDERS = [1, 2, 3, 4]
MEAN, STD = 0.4, 0.3


def adams_bashforth(order):
  """Returns the weights of the newest value and the previous ones, f64[order].

  They are the integrals over [0, 1] of the Lagrange polynomials of the points 0, -1, -2, ...
  """
  points = -np.arange(order, dtype=np.float64)
  weights = []
  for k, point in enumerate(points):
    others = np.delete(points, k)
    lagrange = np.poly1d(others, r=True) / np.prod(point - others)
    weights.append(np.polyval(lagrange.integ(), 1.0))
  return np.array(weights)


def ipndm_oracle(eps_of, alphas, sigmas, x, order):
  """Runs iPNDM: DDIM's transfer with the Adams-Bashforth combination of eps.

  Args:
    eps_of: (x, i) -> eps at level i.
    alphas: signal scales of the levels, f64[S + 1].
    sigmas: noise scales of the levels, f64[S + 1].
    x: images at the first level.
    order: order of the later steps; step i is at most of order i + 1.
  """
  history = []
  for i in range(len(alphas) - 1):
    history.insert(0, eps_of(x, i))
    weights = adams_bashforth(min(order, i + 1))
    eps = sum(weight * past for weight, past in zip(weights, history, strict=False))
    x_0 = (x - sigmas[i] * eps) / alphas[i]
    x = alphas[i + 1] * x_0 + sigmas[i + 1] * eps
  return x


@functools.cache
def schedule64():
  return make_schedule(linear_betas(1000), jnp.float64)


def grid_of_even_sigmas(highest, lowest, steps):
  """Returns levels whose noise_scale / signal_scale are evenly spaced."""
  sigma = jnp.linspace(highest, lowest, steps + 1)
  return level_at_logsnr(schedule64(), -2 * jnp.log(sigma))


def run(denoise, order, x, grid):
  keys = sample_keys(0, jnp.arange(len(x)))
  return jax.jit(lambda x: integrate(denoise, schedule64(), IPNDM(order), x, grid, keys).x)(x)


def denoiser_of(eps_of):
  """Returns the denoiser whose eps is a function of x_t and the level."""

  def denoise(x_t, level):
    eps = eps_of(x_t, level)
    return Prediction((x_t - level.noise_scale * eps) / level.signal_scale, eps)

  return denoise


def gaussian_denoise(x_t, level):
  """The exact denoiser of N(MEAN, STD^2)."""
  signal, noise = level.signal_scale, level.noise_scale
  x_0 = MEAN + signal * STD**2 / (signal**2 * STD**2 + noise**2) * (x_t - signal * MEAN)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def test_order_1_is_ddim():
  x = jax.random.normal(jax.random.key(0), (4, 2, 3, 1))
  schedule, keys = make_schedule(linear_betas(1000)), sample_keys(0, jnp.arange(4))
  grid = time_grid(schedule, [900, 500, 300, 20])
  steps = [
    integrate(gaussian_denoise, schedule, sampler, x, grid, keys).x
    for sampler in (IPNDM(1), DDIM())
  ]
  np.testing.assert_allclose(*steps, atol=1e-6)


@pytest.mark.parametrize("order", ORDERS)
def test_steps_even_in_sigma_integrate_polynomials_below_the_order_exactly(order):
  """d(x / signal_scale) = eps d sigma has a closed-form solution for a polynomial in sigma."""
  polynomial = np.poly1d([0.7, -1.1, 0.4, 0.9][-order:])
  eps_of = lambda x, level: jnp.full_like(
    x, jnp.polyval(jnp.asarray(polynomial.coeffs), level.noise_scale / level.signal_scale)
  )
  with jax.enable_x64(True):
    steps = 12
    grid = grid_of_even_sigmas(3.0, 0.3, steps)
    sigma = np.linspace(3.0, 0.3, steps + 1)
    x = jax.random.normal(jax.random.key(0), (3, 2, 1, 1), jnp.float64)
    # The first steps are of lower order, so the exact solution starts after them.
    start = jax.tree.map(lambda field: field[:order], grid)
    scaled, found = (
      np.asarray(run(denoiser_of(eps_of), order, x, levels) / levels.signal_scale[-1])
      for levels in (start, grid)
    )
  primitive = polynomial.integ()
  expected = scaled + np.polyval(primitive, sigma[-1]) - np.polyval(primitive, sigma[order - 1])
  np.testing.assert_allclose(found, expected, rtol=1e-12, atol=1e-12)


@pytest.mark.parametrize("steps", [1, 2, 3, 4, 7])
@pytest.mark.parametrize("order", ORDERS)
def test_each_step_equals_the_oracle(order, steps):
  """Steps 1, 2 and 3 are of orders 1, 2 and 3 at most. The uneven grid ends in clean data."""
  function = lambda np, x, noise: np.sin(2 * x) + noise * np.cos(x + 0.3)
  with jax.enable_x64(True):
    timesteps = np.array([950, 700, 640, 333, 120, 50, 5])[:steps]
    grid = time_grid(schedule64(), timesteps)
    x = jax.random.normal(jax.random.key(0), (3, 2, 1, 1), jnp.float64)
    found = run(denoiser_of(lambda x, level: function(jnp, x, level.noise_scale)), order, x, grid)
  abar = np.append(np.cumprod(1 - np.linspace(1e-4, 0.02, 1000))[timesteps], 1.0)
  alphas, sigmas = np.sqrt(abar), np.sqrt(1 - abar)
  eps_of = lambda x, i: function(np, x, sigmas[i])
  expected = ipndm_oracle(eps_of, alphas, sigmas, np.asarray(x), order)
  np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("order", ORDERS)
def test_order_of_convergence_with_steps_even_in_sigma(order):
  """The ODE of a Gaussian preserves quantiles: (x - s m) / sqrt(s^2 std^2 + n^2) is constant.

  The steps start at a sigma of 10, where eps is nearly constant. Otherwise the first step, which is
  of first order, limits the order of convergence to 2.
  """
  with jax.enable_x64(True):
    quantile = jax.random.normal(jax.random.key(0), (8, 2, 1, 1), jnp.float64)
    steps, errors = np.array([80, 160, 320]), []
    for num in steps:
      grid = grid_of_even_sigmas(10.0, 0.1, num)
      first, last = (jax.tree.map(lambda field, i=i: field[i], grid) for i in (0, -1))
      at = lambda level: (
        level.signal_scale * MEAN
        + jnp.sqrt((level.signal_scale * STD) ** 2 + level.noise_scale**2) * quantile
      )
      errors.append(jnp.abs(run(gaussian_denoise, order, at(first), grid) - at(last)).mean())
  slope = -np.polyfit(np.log(steps), np.log(np.array(errors)), 1)[0]
  assert slope > order - 0.3, errors


@pytest.mark.parametrize("order", [0, 5])
def test_an_order_out_of_range_raises(order):
  with pytest.raises(ValueError, match=f"order is {order}; allowed are 1, 2, 3, 4"):
    IPNDM(order)
