"""Samplers and likelihoods on every Gaussian path, with the exact denoiser of a mixture."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import registry

from ddpm_jax.components import build_sampler
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, make_denoiser
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at, level_at_logsnr, time_grid
from ddpm_jax.diffusion.likelihood import ode_likelihood, variational_bound
from ddpm_jax.diffusion.paths import PATHS, VARIANCE_PRESERVING
from ddpm_jax.diffusion.reverse_variances import fixed_large
from ddpm_jax.diffusion.samplers import Ancestral, integrate, sample, sample_keys
from ddpm_jax.diffusion.schedules import (
  betas_from_alphas_cumprod,
  linear_betas,
  make_schedule,
  on_path,
)
from ddpm_jax.diffusion.timesteps import linspace_timesteps, power_timesteps

pytestmark = pytest.mark.usefixtures("compile_fast")

MIXTURE = oracles.MIXTURE
SAMPLERS = {name: build_sampler(config) for name, config in registry.SAMPLINGS.items()}
SOLVERS = {name: build_sampler(config) for name, config in registry.SOLVERS.items()}
STOCHASTIC = {name: s for name, s in SAMPLERS.items() if name not in SOLVERS}


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


@functools.cache
def exact_flow(path):
  """Returns noise and the images to which the path's flow takes it, by an oracle's solver."""
  schedule = registry.PATH_SCHEDULES[path]()
  x_T = schedule.prior_std * jax.random.normal(jax.random.key(0), (64, 2, 1, 1), jnp.float64)
  scales = np.asarray([schedule.signal_scale, schedule.noise_scale])
  x = oracles.flow_of_mixture(
    MIXTURE, path, np.asarray(x_T).reshape(-1, 2), scales[:, -1], scales[:, 0]
  )
  return x_T, x.reshape(x_T.shape)


@pytest.mark.parametrize(
  ("path", "name"),
  [
    pytest.param(path, name, marks=[] if (path, name) == ("linear", "heun") else pytest.mark.slow)
    for path in registry.PATH_SCHEDULES
    for name in SOLVERS
  ],
)
def test_solvers_converge_to_the_exact_flow_of_every_path_at_their_order(path, name):
  schedule, steps = registry.PATH_SCHEDULES[path](), np.array([120, 240, 480])
  x_T, exact = exact_flow(path)
  keys, errors = sample_keys(0, jnp.arange(len(x_T))), []
  for n in steps:
    logsnr = jnp.linspace(schedule.logsnr[-1], schedule.logsnr[0], n + 1)
    grid = level_at_logsnr(schedule, logsnr)
    run = functools.partial(integrate, mixture_denoise, schedule, SOLVERS[name], grid=grid)
    found = jax.jit(lambda x, run=run: run(x=x, keys=keys).x)(x_T)
    errors.append(float(jnp.abs(found - exact).mean()))
  slope = -np.polyfit(np.log(steps), np.log(errors), 1)[0]
  least = registry.MIN_SLOPES.get(name, 0.9)
  assert slope > least - 0.1, errors
  assert errors[-1] < (0.05 if least < 1 else 2e-3), errors


@pytest.mark.parametrize(
  # Variants of a sampler are among the slow tests.
  "name",
  [pytest.param(name, marks=[pytest.mark.slow] if "," in name else []) for name in SAMPLERS],
)
def test_samples_on_other_paths_are_those_of_the_variance_preserving_one(name):
  """x_t / signal_scale follows one equation on all paths, so samples are equal at equal log SNR.

  This holds at any number of steps, also for samplers that add noise.
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


@pytest.mark.parametrize("name", registry.PATH_SCHEDULES)
def test_sampling_starts_from_the_prior(name):
  schedule = registry.PATH_SCHEDULES[name]()
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


@pytest.mark.parametrize("name", registry.PATH_SCHEDULES)
def test_the_flow_of_the_exact_denoiser_has_the_exact_density(name, monkeypatch):
  """In two dimensions the mean over the probes (1, 1) and (1, -1) is the divergence itself."""
  schedule = registry.PATH_SCHEDULES[name]()
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
  bounds = {
    path: jax.jit(functools.partial(run, schedule=on_path(base, path)))(x_0=x_0, keys=keys)
    for path in PATHS.values()
  }
  expected = bounds.pop(VARIANCE_PRESERVING)
  for found in bounds.values():
    np.testing.assert_allclose(found.terms, expected.terms, rtol=1e-8, atol=1e-12)
    np.testing.assert_allclose(found.reconstruction, expected.reconstruction, rtol=1e-8)


@pytest.mark.parametrize(
  "target", ["v", *(pytest.param(name, marks=pytest.mark.slow) for name in ("eps", "x_0"))]
)
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


def test_velocity_on_the_linear_path_is_v_under_the_change_of_time():
  """One network, asked for v at alpha^2 = sigmoid(log SNR) and for eps - x_0 on the straight line.

  With a = (1 - s) / r, b = s / r and r^2 = (1 - s)^2 + s^2, the network's input a x_0 + b eps has
  unit variance. From v = a eps - b x_0 follows eps - x_0 = (b - a) x + (a + b) v.
  """
  linear = registry.PATH_SCHEDULES["linear"]()
  s = (np.arange(1000) + 0.5) / 1000
  a, b = (1 - s) / np.hypot(1 - s, s), s / np.hypot(1 - s, s)
  preserving = make_schedule(betas_from_alphas_cumprod(a**2), jnp.float64)

  def predict_v(x, t, cond):
    return jnp.sin(3 * x) + jnp.cos(t / 300).reshape(-1, 1, 1, 1)

  def predict_velocity(x, t, cond):
    at = lambda table: jnp.asarray(table)[t].reshape(-1, 1, 1, 1)
    return at(b - a) * x + at(a + b) * predict_v(x, t, cond)

  def run(predict, target, schedule, name):
    return sample(
      make_denoiser(predict, PARAMETERIZATIONS[target], threshold=None),
      schedule, SAMPLERS[name], sample_keys(0, jnp.arange(4)), shape=(2, 2, 1),
      timesteps=linspace_timesteps(linear, 12).astype(int),
    ).x  # fmt: skip

  # Samplers that evaluate the network at the given timesteps alone.
  for name in ("ddim", "unipc", "dpm_solver", "ancestral"):
    expected = run(predict_v, "v", preserving, name)
    found = run(predict_velocity, "velocity", linear, name)
    assert np.std(expected) > 0.5
    np.testing.assert_allclose(found, expected, rtol=1e-9, atol=1e-9)


# Relative bias of the covariances after 1,000 steps: Euler's method is of first order, and Langevin
# steps have a finite size.
COVARIANCE_BIAS = {"euler": 0.03, "predictor_corrector": 0.07}


@pytest.mark.slow
@pytest.mark.parametrize("path", registry.PATH_SCHEDULES)
@pytest.mark.parametrize("name", [name for name in STOCHASTIC if "corrections" not in name])
def test_stochastic_samples_follow_the_mixture(path, name):
  # Many pairs per image, because the corrector's step size comes from norms.
  schedule, num = registry.PATH_SCHEDULES[path](), 6144
  bias = COVARIANCE_BIAS.get(name.split(",")[0], 0.01)
  run = functools.partial(
    sample, mixture_denoise, schedule, STOCHASTIC[name], shape=(2, 64, 1),
    timesteps=linspace_timesteps(schedule, 1000),
  )  # fmt: skip
  x = jax.jit(run)(sample_keys(0, jnp.arange(num // 64))).x
  x = np.moveaxis(np.asarray(x), 1, -1).reshape(num, 2)
  nearest = np.argmin(((x[:, None] - MIXTURE.means) ** 2).sum(-1), axis=1)
  for k, weight in enumerate(MIXTURE.weights):
    part, covariance = x[nearest == k], MIXTURE.covariances[k]
    std = np.sqrt(np.diag(covariance))
    # Four standard errors each; the variance of a sample covariance is (c_ii c_jj + c_ij^2) / n.
    assert abs(len(part) / num - weight) < 4 * np.sqrt(weight * (1 - weight) / num)
    np.testing.assert_array_less(abs(part.mean(0) - MIXTURE.means[k]), 4 * std / len(part) ** 0.5)
    scale = np.outer(std, std)
    error = 4 * np.sqrt((scale**2 + covariance**2) / len(part))
    np.testing.assert_array_less(abs(np.cov(part.T) - covariance), error + bias * scale)
