"""Gaussian paths: scales, velocities, and the equivalence of all paths with one log SNR."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import registry

from ddpm_jax.diffusion import gaussian
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, make_denoiser, unit_variance
from ddpm_jax.diffusion.levels import level_at, level_at_logsnr, time_grid
from ddpm_jax.diffusion.paths import LINEAR, PATHS, VARIANCE_PRESERVING
from ddpm_jax.diffusion.schedules import (
  edm_path,
  linear_betas,
  linear_path,
  make_schedule,
  on_path,
  shift_noise,
)

pytestmark = pytest.mark.usefixtures("compile_fast")


@pytest.fixture(autouse=True)
def x64():
  with jax.enable_x64(True):
    yield


def test_every_path_has_a_definition_here():
  assert set(PATHS) == set(oracles.PATHS) == set(registry.PATH_SCHEDULES)


@pytest.mark.parametrize("name", PATHS)
def test_scales_and_velocity_follow_the_definition(name):
  s = np.linspace(0.01, 0.99, 99)
  signal, noise, *derivatives = oracles.PATHS[name](s)
  logsnr = jnp.asarray(2 * np.log(signal / noise))
  found = PATHS[name].scales(logsnr)
  np.testing.assert_allclose(found[0], signal, rtol=1e-13)
  np.testing.assert_allclose(found[1], noise, rtol=1e-13)
  velocity = PATHS[name].velocity(*found)
  step = 1e-5
  later, earlier = oracles.PATHS[name](s + step), oracles.PATHS[name](s - step)
  for i in range(2):
    difference = (later[i] - earlier[i]) / (2 * step)
    np.testing.assert_allclose(velocity[i], difference, atol=1e-9)
    np.testing.assert_allclose(derivatives[i], difference, atol=1e-9)
  np.testing.assert_allclose(signal * velocity[1] - noise * velocity[0], 1, rtol=1e-13)


@pytest.mark.parametrize("name", registry.PATH_SCHEDULES)
def test_tables_and_fractional_levels_lie_on_the_path(name):
  schedule = registry.PATH_SCHEDULES[name]()
  t = jnp.asarray([0.0, 0.25, 3.0, 500.5, 998.9, 999.0])
  for level in (
    level_at(schedule, jnp.arange(1000)),
    level_at(schedule, t),
    level_at_logsnr(schedule, level_at(schedule, t).logsnr),
    jax.tree.map(lambda a: a[:-1], time_grid(schedule, t[::-1])),
  ):
    signal, noise = PATHS[name].scales(level.logsnr)
    np.testing.assert_allclose(level.signal_scale, signal, rtol=1e-10)
    np.testing.assert_allclose(level.noise_scale, noise, rtol=1e-10)
    d_signal, d_noise = level.velocity
    np.testing.assert_allclose(
      level.signal_scale * d_noise - level.noise_scale * d_signal, 1, rtol=1e-12
    )
  np.testing.assert_allclose(level_at_logsnr(schedule, level_at(schedule, t).logsnr).t, t)
  clean = level_at(schedule, -1)
  assert (float(clean.signal_scale), float(clean.noise_scale)) == (1, 0)


def test_the_time_of_the_linear_path_is_evenly_spaced():
  schedule = linear_path(4, jnp.float64)
  np.testing.assert_allclose(schedule.noise_scale, [1 / 8, 3 / 8, 5 / 8, 7 / 8])
  np.testing.assert_allclose(schedule.signal_scale, [7 / 8, 5 / 8, 3 / 8, 1 / 8])
  assert schedule.path is LINEAR


def test_timesteps_of_edm_are_quantiles_of_its_noise_distribution():
  schedule = edm_path(100_000, dtype=jnp.float64)
  log_sigma = np.log(np.asarray(schedule.noise_scale[1:-1]))
  np.testing.assert_allclose([log_sigma.mean(), log_sigma.std()], [-1.2, 1.2], rtol=1e-3)
  np.testing.assert_allclose(np.median(log_sigma), -1.2, rtol=1e-4)
  np.testing.assert_array_equal(schedule.noise_scale[jnp.array([0, -1])], [0.002, 80.0])
  np.testing.assert_allclose(schedule.prior_std, np.sqrt(80.0**2 + 1))


@pytest.mark.parametrize(
  ("make", "message"),
  [
    (lambda: linear_path(0), "num_timesteps is 0"),
    (lambda: edm_path(1), "num_timesteps is 1"),
    (lambda: edm_path(sigma_max=1.0), "sigma_max 1.0 must be above 0 and enclose"),
    (lambda: edm_path(sigma_min=0.0), "sigma_min 0.0"),
    (lambda: edm_path(std=-1.0), "std is -1.0"),
  ],
)
def test_values_out_of_range_raise(make, message):
  with pytest.raises(ValueError, match=message):
    make()


@pytest.mark.parametrize("name", registry.PATH_SCHEDULES)
def test_conversions_are_inverse(name):
  schedule = registry.PATH_SCHEDULES[name]()
  level = level_at(schedule, jnp.array([1, 250, 600, 998]))
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 4, 3, 5, 2), jnp.float64)
  x_t = gaussian.q_sample(x_0, level, eps)
  v = gaussian.v_from_x_0_and_eps(x_0, eps, level)
  scale = jnp.abs(x_t).max() + jnp.abs(v).max()
  close = functools.partial(np.testing.assert_allclose, rtol=1e-12, atol=1e-12 * float(scale))
  close(gaussian.x_0_from_v(x_t, v, level), x_0)
  close(gaussian.eps_from_v(x_t, v, level), eps)
  close(gaussian.v_from_eps(x_t, eps, level), v)
  close(gaussian.v_from_x_0(x_t, x_0, level), v)
  close(gaussian.eps_from_score(gaussian.score_from_eps(eps, level), level), eps)
  for parameterization in PARAMETERIZATIONS.values():
    target = parameterization.target(x_0, eps, level)
    prediction = parameterization.prediction(target, x_t, level)
    close(prediction.x_0, x_0)
    close(prediction.eps, eps)


def test_velocities_are_those_of_the_papers():
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 1, 3, 5, 2), jnp.float64)
  at = lambda name: level_at(registry.PATH_SCHEDULES[name](), jnp.array([500]))
  velocity = lambda name: gaussian.v_from_x_0_and_eps(x_0, eps, at(name))
  np.testing.assert_array_equal(velocity("linear"), eps - x_0)
  np.testing.assert_array_equal(velocity("variance_exploding"), eps)
  level = at("variance_preserving")
  expected = level.signal_scale[0] * eps - level.noise_scale[0] * x_0
  np.testing.assert_array_equal(velocity("variance_preserving"), expected)


@pytest.mark.parametrize("name", PATHS)
def test_the_network_sees_unit_variance_on_every_path(name):
  """For data of variance 1, and the result is the image of the variance-preserving path."""
  schedule, t = (
    on_path(registry.PATH_SCHEDULES["variance_exploding"](), PATHS[name]),
    jnp.arange(0, 1000, 111),
  )
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 10, 3, 5, 2), jnp.float64)
  level = level_at(schedule, t)
  x, unit = unit_variance(gaussian.q_sample(x_0, level, eps), level)
  preserving = level_at(on_path(schedule, VARIANCE_PRESERVING), t)
  np.testing.assert_allclose(unit.signal_scale**2 + unit.noise_scale**2, 1, rtol=1e-13)
  np.testing.assert_allclose(x, gaussian.q_sample(x_0, preserving, eps), rtol=1e-10, atol=1e-10)


def test_v_is_the_preconditioning_of_edm():
  """Eq. 7 and table 1 of arXiv:2206.00364, sigma_data = 1: D = c_skip x + c_out F(c_in x)."""
  schedule, t = edm_path(1000, dtype=jnp.float64), jnp.array([3, 400, 990])
  sigma = np.asarray(schedule.noise_scale)[t].reshape(-1, 1, 1, 1)
  x = jax.random.normal(jax.random.key(0), (3, 2, 2, 1), jnp.float64) * np.sqrt(1 + sigma**2)
  network = lambda x: np.cos(2 * x)
  denoise = make_denoiser(lambda x, t, cond: jnp.cos(2 * x), PARAMETERIZATIONS["v"], threshold=None)
  c_skip, c_out = 1 / (1 + sigma**2), sigma / np.sqrt(1 + sigma**2)
  expected = c_skip * x - c_out * network(x / np.sqrt(1 + sigma**2))
  np.testing.assert_allclose(denoise(x, level_at(schedule, t)).x_0, expected, rtol=1e-10)


def test_the_error_of_x_0_follows_from_that_of_every_target():
  """`x_0_error`, which converts weights, against a small change of the estimate."""
  for path in PATHS.values():
    level = level_at(on_path(make_schedule(linear_betas(100), jnp.float64), path), jnp.arange(100))
    x_t = jax.random.normal(jax.random.key(0), (100, 1, 1, 1), jnp.float64)
    for name, parameterization in PARAMETERIZATIONS.items():
      low, high = (
        parameterization.prediction(jnp.full_like(x_t, y), x_t, level).x_0 for y in (0, 1)
      )
      expected = parameterization.x_0_error(jnp.exp(level.logsnr), level)
      np.testing.assert_allclose(jnp.square(high - low).ravel(), expected, rtol=1e-7, err_msg=name)


def test_a_shift_multiplies_sigma_on_every_path():
  for make in registry.PATH_SCHEDULES.values():
    schedule = make()
    shifted = shift_noise(schedule, 3.0)
    sigma = schedule.noise_scale / schedule.signal_scale
    np.testing.assert_allclose(shifted.noise_scale / shifted.signal_scale, 3 * sigma, rtol=1e-9)
    np.testing.assert_allclose(shifted.path.scales(shifted.logsnr)[0], shifted.signal_scale)
  # Eq. 23 of arXiv:2403.03206, for times of the linear path.
  s = np.asarray(linear_path(10, jnp.float64).noise_scale)
  found = shift_noise(linear_path(10, jnp.float64), 3.0).noise_scale
  np.testing.assert_allclose(found, 3 * s / (1 + 2 * s), rtol=1e-12)
  with pytest.raises(ValueError, match="factor is 0; it must be above 0"):
    shift_noise(linear_path(10), 0)
