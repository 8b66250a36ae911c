"""Gaussian paths: scales, velocities, and the equivalence of all paths with one log SNR."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import registry

from ddpm_jax.components import build_sampler
from ddpm_jax.diffusion import gaussian
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, make_denoiser, unit_variance
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at, level_at_logsnr, time_grid
from ddpm_jax.diffusion.likelihood import ode_likelihood, variational_bound
from ddpm_jax.diffusion.paths import LINEAR, PATHS, VARIANCE_PRESERVING
from ddpm_jax.diffusion.reverse_variances import fixed_large
from ddpm_jax.diffusion.samplers import (
  Ancestral,
  PredictorCorrector,
  integrate,
  sample,
  sample_keys,
)
from ddpm_jax.diffusion.schedules import (
  edm_path,
  linear_betas,
  linear_path,
  make_schedule,
  on_path,
  shift_noise,
)
from ddpm_jax.diffusion.timesteps import linspace_timesteps, power_timesteps

pytestmark = pytest.mark.usefixtures("compile_fast")

MIXTURE = oracles.MIXTURE
SAMPLERS = {name: build_sampler(config) for name, config in registry.SAMPLINGS.items()}
# By the definitions: time -> (signal_scale, noise_scale).
DEFINITIONS = {
  "variance_preserving": lambda s: (np.cos(s), np.sin(s)),
  "linear": lambda s: (1 - s, s),
  "variance_exploding": lambda s: (np.ones_like(s), s),
}


@pytest.fixture(autouse=True)
def x64():
  with jax.enable_x64(True):
    yield


@pytest.fixture(autouse=True, scope="module")
def no_traces_left():
  """Later tests compute in float32, but diffrax leaves functions that were traced in float64."""
  yield
  jax.clear_caches()


def mixture_denoise(x_t, level):
  """The exact denoiser of images whose vertical pairs of pixels are samples of MIXTURE."""
  pairs = jnp.moveaxis(x_t, 1, -1)
  flat = MIXTURE.x_0(pairs.reshape(-1, 2), level.signal_scale, level.noise_scale)
  x_0 = jnp.moveaxis(flat.reshape(pairs.shape), -1, 1)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def test_every_path_has_a_definition_here():
  assert set(PATHS) == set(DEFINITIONS)


@pytest.mark.parametrize("name", PATHS)
def test_scales_and_velocity_follow_the_definition(name):
  s = np.linspace(0.01, 0.99, 99)
  signal, noise = DEFINITIONS[name](s)
  logsnr = jnp.asarray(2 * np.log(signal / noise))
  found = PATHS[name].scales(logsnr)
  np.testing.assert_allclose(found[0], signal, rtol=1e-13)
  np.testing.assert_allclose(found[1], noise, rtol=1e-13)
  velocity = PATHS[name].velocity(*found)
  step = 1e-5
  later, earlier = DEFINITIONS[name](s + step), DEFINITIONS[name](s - step)
  for i in range(2):
    np.testing.assert_allclose(velocity[i], (later[i] - earlier[i]) / (2 * step), atol=1e-9)
  np.testing.assert_allclose(signal * velocity[1] - noise * velocity[0], 1, rtol=1e-13)


SCHEDULES = {
  "variance_preserving": lambda: make_schedule(linear_betas(1000), jnp.float64),
  "linear": lambda: linear_path(1000, jnp.float64),
  "variance_exploding": lambda: edm_path(1000, dtype=jnp.float64),
}


@pytest.mark.parametrize("name", SCHEDULES)
def test_tables_and_fractional_levels_lie_on_the_path(name):
  schedule = SCHEDULES[name]()
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


@pytest.mark.parametrize("name", SCHEDULES)
def test_conversions_are_inverse(name):
  schedule = SCHEDULES[name]()
  level = level_at(schedule, jnp.array([1, 250, 600, 998]))
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 4, 3, 5, 2), jnp.float64)
  x_t = gaussian.q_sample(x_0, level, eps)
  v = gaussian.v_from_x_0_and_eps(x_0, eps, level)
  scale = jnp.abs(x_t).max() + jnp.abs(v).max()
  close = functools.partial(np.testing.assert_allclose, rtol=1e-12, atol=1e-12 * float(scale))
  close(gaussian.x_0_from_v(x_t, v, level), x_0)
  close(gaussian.eps_from_v(x_t, v, level), eps)
  close(gaussian.v_from_eps(x_t, eps, level), v, atol=1e-9)
  close(gaussian.v_from_x_0(x_t, x_0, level), v, atol=1e-9)
  close(gaussian.eps_from_score(gaussian.score_from_eps(eps, level), level), eps)
  for parameterization in PARAMETERIZATIONS.values():
    target = parameterization.target(x_0, eps, level)
    prediction = parameterization.prediction(target, x_t, level)
    close(prediction.x_0, x_0, atol=1e-8)
    close(prediction.eps, eps, atol=1e-8)


def test_velocities_are_those_of_the_papers():
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 1, 3, 5, 2), jnp.float64)
  at = lambda name: level_at(SCHEDULES[name](), jnp.array([500]))
  velocity = lambda name: gaussian.v_from_x_0_and_eps(x_0, eps, at(name))
  np.testing.assert_array_equal(velocity("linear"), eps - x_0)
  np.testing.assert_array_equal(velocity("variance_exploding"), eps)
  level = at("variance_preserving")
  expected = level.signal_scale[0] * eps - level.noise_scale[0] * x_0
  np.testing.assert_array_equal(velocity("variance_preserving"), expected)


@pytest.mark.parametrize(
  "name",
  [pytest.param(name, marks=[pytest.mark.slow] if "," in name else []) for name in SAMPLERS],
)
def test_samples_on_other_paths_are_those_of_the_variance_preserving_one(name):
  """x_t / signal_scale follows one equation on all paths, so samples are equal at equal log SNR.

  test_solvers.py shows for the variance-preserving path that they converge to the data.
  """
  base = make_schedule(linear_betas(1000), jnp.float64)
  keys, timesteps = sample_keys(0, jnp.arange(50)), power_timesteps(base, 12)
  start = jax.random.normal(jax.random.key(1), (50, 2, 1, 1), jnp.float64)
  result = {}
  for path in PATHS.values():
    schedule = on_path(base, path)
    grid = time_grid(schedule, timesteps)
    x = start * grid.signal_scale[0]
    run = functools.partial(integrate, mixture_denoise, schedule, SAMPLERS[name], grid=grid)
    result[path] = jax.jit(lambda x, run=run: run(x=x, keys=keys).x)(x)
  expected = result.pop(VARIANCE_PRESERVING)
  assert np.std(expected) > 0.5
  for found in result.values():
    np.testing.assert_allclose(found, expected, rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("name", SCHEDULES)
def test_sampling_starts_from_the_prior(name):
  schedule = SCHEDULES[name]()
  run = functools.partial(
    sample, mixture_denoise, schedule, Ancestral(), shape=(2, 1, 1), record=(0,),
    timesteps=linspace_timesteps(schedule, 5),
  )  # fmt: skip
  x_T = jax.jit(run)(sample_keys(0, jnp.arange(20_000))).x_at[0]
  last = level_at(schedule, 999)
  expected = np.sqrt(float(last.signal_scale) ** 2 + float(last.noise_scale) ** 2)
  np.testing.assert_allclose(x_T.std(), expected, rtol=0.02)  # Five standard errors.
  if name == "variance_preserving":
    assert float(schedule.prior_std) == 1


@pytest.mark.slow
@pytest.mark.parametrize("path", SCHEDULES)
@pytest.mark.parametrize("sampler", ["ancestral", "predictor_corrector"])
def test_stochastic_samples_follow_the_mixture(path, sampler):
  # The corrector's step size comes from norms, which need many pixels.
  method = {"ancestral": Ancestral(), "predictor_corrector": PredictorCorrector()}[sampler]
  schedule, num = SCHEDULES[path](), 9600
  run = functools.partial(
    sample, mixture_denoise, schedule, method, shape=(2, 32, 1),
    timesteps=linspace_timesteps(schedule, 1000),
  )  # fmt: skip
  x = jax.jit(run)(sample_keys(0, jnp.arange(num // 32))).x
  x = np.moveaxis(np.asarray(x), 1, -1).reshape(num, 2)
  nearest = np.argmin(((x[:, None] - MIXTURE.means) ** 2).sum(-1), axis=1)
  for k, weight in enumerate(MIXTURE.weights):
    part = x[nearest == k]
    assert abs(len(part) / num - weight) < 4 * np.sqrt(weight * (1 - weight) / num) + 0.005
    spread = np.sqrt(np.diag(MIXTURE.covariances[k]))
    assert (np.abs(part.mean(0) - MIXTURE.means[k]) < 0.15 * spread + 0.02).all()
    error = np.cov(part.T) - MIXTURE.covariances[k]
    assert np.abs(error).max() < 0.2 * np.abs(MIXTURE.covariances[k]).max()


@pytest.mark.parametrize("name", SCHEDULES)
def test_the_flow_of_the_exact_denoiser_has_the_exact_density(name, monkeypatch):
  """In two dimensions the mean over the probes (1, 1) and (1, -1) is the divergence itself."""
  schedule = SCHEDULES[name]()
  probes = jnp.array([[1.0, 1.0], [1.0, -1.0]], jnp.float64).reshape(2, 2, 1, 1)
  monkeypatch.setattr(jax.random, "rademacher", lambda key, shape, dtype: probes)
  x = jax.random.uniform(jax.random.key(0), (6, 2, 1, 1), jnp.float64, -1, 1)
  run = functools.partial(
    ode_likelihood, mixture_denoise, schedule, probes=2, dequantize=False, rtol=1e-9, atol=1e-9
  )
  found = jax.jit(run)(x, sample_keys(0, jnp.arange(6)))
  first, last = level_at(schedule, 0), level_at(schedule, 999)
  flat = np.asarray(x).reshape(-1, 2)
  exact = MIXTURE.log_density(flat, float(first.signal_scale), float(first.noise_scale))
  bits = -exact / np.log(2) / 2
  # Only the prior differs: it is a Gaussian, where the path ends in a wide mixture.
  x_T = np.asarray(found.x_T).reshape(-1, 2)
  true_prior = MIXTURE.log_density(x_T, float(last.signal_scale), float(last.noise_scale))
  std = float(schedule.prior_std)
  prior = -0.5 * np.sum((x_T / std) ** 2 + np.log(2 * np.pi * std**2), axis=1)
  np.testing.assert_allclose(found.bpd + (prior - true_prior) / np.log(2) / 2, bits, atol=1e-4)
  np.testing.assert_allclose(found.bpd, bits, atol=0.01)


def test_the_bound_is_the_same_on_every_path():
  """Posteriors, reverse steps and decoder are functions of x_t / signal_scale and the log SNR."""
  base = make_schedule(linear_betas(50), jnp.float64)
  grey = oracles.grey_values()
  index = np.random.default_rng(0).integers(60, 190, (8, 2, 1, 1))
  x_0, keys = jnp.asarray(grey[index]), sample_keys(0, jnp.arange(8))

  def denoise(x_t, level):
    one = lambda x, level: mixture_denoise(x[None], level).x_0[0]
    x_0 = jax.vmap(one)(x_t, level)
    return Prediction(x_0, eps_from_x_0(x_t, x_0, level))

  run = functools.partial(
    variational_bound, denoise, variance_fn=fixed_large, timesteps_per_image=None
  )
  bounds = {path: run(schedule=on_path(base, path), x_0=x_0, keys=keys) for path in PATHS.values()}
  expected = bounds.pop(VARIANCE_PRESERVING)
  for found in bounds.values():
    np.testing.assert_allclose(found.terms, expected.terms, rtol=1e-8, atol=1e-12)
    np.testing.assert_allclose(found.reconstruction, expected.reconstruction, rtol=1e-8)


@pytest.mark.parametrize("name", PATHS)
def test_the_network_sees_unit_variance_on_every_path(name):
  """For data of variance 1, and the result is the image of the variance-preserving path."""
  schedule, t = on_path(SCHEDULES["variance_exploding"](), PATHS[name]), jnp.arange(0, 1000, 111)
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 10, 3, 5, 2), jnp.float64)
  level = level_at(schedule, t)
  x, unit = unit_variance(gaussian.q_sample(x_0, level, eps), level)
  preserving = level_at(on_path(schedule, VARIANCE_PRESERVING), t)
  np.testing.assert_allclose(unit.signal_scale**2 + unit.noise_scale**2, 1, rtol=1e-13)
  np.testing.assert_allclose(x, gaussian.q_sample(x_0, preserving, eps), rtol=1e-10, atol=1e-10)


@pytest.mark.parametrize("target", ["eps", "x_0", "v"])
def test_one_network_gives_the_same_samples_on_every_path(target):
  def predict(x_t, t, cond):
    return jnp.sin(3 * x_t) + 1e-3 * t.reshape(-1, 1, 1, 1)

  denoise = make_denoiser(predict, PARAMETERIZATIONS[target], threshold=None)
  preserving = make_schedule(linear_betas(1000), jnp.float64)
  run = lambda schedule: sample(
    denoise, schedule, SAMPLERS["heun"], sample_keys(0, jnp.arange(2)), shape=(2, 2, 1),
    timesteps=linspace_timesteps(schedule, 8),
  ).x  # fmt: skip
  expected = run(preserving)
  for path in PATHS.values():
    np.testing.assert_allclose(run(on_path(preserving, path)), expected, rtol=1e-8, atol=1e-8)


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
  for make in SCHEDULES.values():
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
