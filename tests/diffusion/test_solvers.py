"""Order of convergence of the ODE solvers, and moments of the stochastic solvers."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import registry

from ddpm_jax.components import build_sampler
from ddpm_jax.config.samplers import samplers_with
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at, level_at_logsnr, time_grid
from ddpm_jax.diffusion.samplers import (
  DDIM,
  DEIS,
  Ancestral,
  DPMSolverPP,
  Euler,
  Heun,
  PredictorCorrector,
  UniPC,
  integrate,
  sample,
  sample_keys,
)
from ddpm_jax.diffusion.schedules import (
  cosine_betas,
  linear_betas,
  make_schedule,
  rescale_zero_terminal_snr,
)
from ddpm_jax.diffusion.timesteps import (
  linspace_timesteps,
  logsnr_timesteps,
  power_timesteps,
  quadratic_timesteps,
)

pytestmark = pytest.mark.usefixtures("compile_fast")

MEAN, STD = 0.4, 0.3
MIXTURE = oracles.MIXTURE
SOLVERS = {name: build_sampler(config) for name, config in registry.SOLVERS.items()}
STOCHASTIC = {
  name: build_sampler(config)
  for name, config in registry.SAMPLINGS.items()
  if not config.deterministic
}
# Solvers whose step to clean data returns the estimate of x_0; others extrapolate.
ENDS_AT_X_0 = ("ddim", "euler", "heun", "unipc", "dpm_solver")


def gaussian_denoise(x_t, level):
  signal, noise = (s.reshape(s.shape + (1,) * (x_t.ndim - s.ndim)) for s in level[1:3])
  x_0 = MEAN + signal * STD**2 / (signal**2 * STD**2 + noise**2) * (x_t - signal * MEAN)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def mixture_denoise(x_t, level):
  """The exact denoiser of images whose vertical pairs of pixels are samples of the mixture."""
  pairs = jnp.moveaxis(x_t, 1, -1)
  flat = MIXTURE.x_0(pairs.reshape(-1, 2), level.signal_scale, level.noise_scale)
  x_0 = jnp.moveaxis(flat.reshape(pairs.shape), -1, 1)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def schedule64():
  return make_schedule(linear_betas(1000), jnp.float64)


def solve(sampler, steps, denoise, x, schedule):
  """Solves from t = T - 1 to t = 0 in equal steps of logsnr, without the step to clean data."""
  logsnr = jnp.linspace(schedule.logsnr[-1], schedule.logsnr[0], steps + 1)
  grid, keys = level_at_logsnr(schedule, logsnr), sample_keys(0, jnp.arange(len(x)))
  return jax.jit(lambda x: integrate(denoise, schedule, sampler, x, grid, keys).x)(x)


@pytest.mark.parametrize("name", SOLVERS)
def test_order_of_convergence_on_a_gaussian(name):
  """The ODE of a Gaussian preserves quantiles: (x - s m) / sqrt(s^2 std^2 + n^2) is constant."""
  sampler, least = SOLVERS[name], registry.MIN_SLOPES.get(name, 0.9)
  with jax.enable_x64(True):
    schedule = schedule64()
    x = jax.random.normal(jax.random.key(0), (32, 2, 1, 1), jnp.float64)
    first, last = level_at(schedule, 999), level_at(schedule, 0)
    spread = lambda at: jnp.sqrt((at.signal_scale * STD) ** 2 + at.noise_scale**2)
    quantile = (x - first.signal_scale * MEAN) / spread(first)
    exact = last.signal_scale * MEAN + spread(last) * quantile
    steps = np.array([40, 80, 160])
    errors = [jnp.abs(solve(sampler, n, gaussian_denoise, x, schedule) - exact).mean()
              for n in steps]  # fmt: skip
  slope = -np.polyfit(np.log(steps), np.log(np.array(errors)), 1)[0]
  assert slope > least, errors


@functools.cache
def mixture_reference():
  with jax.enable_x64(True):
    x = jax.random.normal(jax.random.key(0), (64, 2, 1, 1), jnp.float64)
    return x, solve(Heun(), 8000, mixture_denoise, x, schedule64())


@pytest.mark.parametrize("name", SOLVERS)
def test_order_of_convergence_on_an_anisotropic_mixture(name):
  sampler, least = SOLVERS[name], registry.MIN_SLOPES.get(name, 0.9)
  x, exact = mixture_reference()
  with jax.enable_x64(True):
    steps = np.array([80, 160, 320])
    errors = [jnp.abs(solve(sampler, n, mixture_denoise, x, schedule64()) - exact).mean()
              for n in steps]  # fmt: skip
  slope = -np.polyfit(np.log(steps), np.log(np.array(errors)), 1)[0]
  assert slope > least - 0.1, errors


@pytest.mark.parametrize("name", SOLVERS)
def test_the_step_to_clean_data_is_of_first_order_and_finite(name):
  """The solution from t = 0 is the estimate of x_0 there, up to the remaining noise."""
  sampler = SOLVERS[name]
  with jax.enable_x64(True):
    schedule = schedule64()
    x = jax.random.normal(jax.random.key(0), (8, 2, 1, 1), jnp.float64)
    grid = time_grid(schedule, [400, 200, 0])
    keys = sample_keys(0, jnp.arange(8))
    result = integrate(gaussian_denoise, schedule, sampler, x, grid, keys, record=(2,))
    assert np.isfinite(result.x).all()
    noise = level_at(schedule, 0).noise_scale
    np.testing.assert_allclose(result.x, result.x_0_at[0], atol=10 * noise)
    if name.endswith("order 1") or name.split(",")[0] in ENDS_AT_X_0:
      np.testing.assert_allclose(result.x, result.x_0_at[0], atol=1e-12)


def draw_samples(sampler, steps, num, denoise, shape=(2, 1, 1)):
  schedule = make_schedule(linear_betas(1000))
  timesteps = logsnr_timesteps(schedule, steps)
  run = functools.partial(sample, denoise, schedule, sampler, shape=shape, timesteps=timesteps)
  return jax.jit(run)(sample_keys(0, jnp.arange(num))).x


def sample_on_the_cosine_schedule(sampler, steps):
  schedule = make_schedule(cosine_betas(1000))
  return jax.jit(
    lambda keys: sample(
      mixture_denoise, schedule, sampler, keys, shape=(2, 1, 1),
      timesteps=power_timesteps(schedule, steps),
    ).x
  )(sample_keys(0, jnp.arange(64)))  # fmt: skip


@functools.cache
def cosine_reference():
  return sample_on_the_cosine_schedule(UniPC(), 300)


@pytest.mark.parametrize("name", SOLVERS)
def test_solvers_are_accurate_on_schedules_that_end_in_almost_pure_noise(name):
  """The cosine schedule ends at a noise-to-signal ratio of thousands."""
  # The median, because a sample between two components may end in the other one.
  found = sample_on_the_cosine_schedule(SOLVERS[name], 20)
  error = jnp.median(jnp.abs(found - cosine_reference()))
  of_first_order = name in ("ddim", "euler") or name.endswith("order 1")
  assert error < (0.06 if of_first_order else 0.02)


def test_order_1_is_ddim():
  expected = draw_samples(DDIM(), 20, 16, mixture_denoise)
  first_order = [sampler for name, sampler in SOLVERS.items() if name.endswith("order 1")]
  assert len(first_order) == len(samplers_with("order"))
  for sampler in (*first_order, Euler()):
    np.testing.assert_allclose(draw_samples(sampler, 20, 16, mixture_denoise), expected, atol=1e-5)


def test_ddim_with_eta_1_equals_ancestral_sampling_with_fixed_small():
  # In float64, because float32 rounding errors grow to 1e-4 between two components.
  with jax.enable_x64(True):
    schedule, keys = make_schedule(cosine_betas(200), jnp.float64), sample_keys(0, jnp.arange(64))
    for steps in (1, 7, 200):
      timesteps = linspace_timesteps(schedule, steps).astype(int)
      run = functools.partial(
        sample, mixture_denoise, schedule, keys=keys, shape=(2, 1, 1), timesteps=timesteps
      )
      ddim, ancestral = (
        jax.jit(lambda sampler, run=run: run(sampler=sampler).x)(sampler)
        for sampler in (DDIM(1.0), Ancestral())
      )
      np.testing.assert_allclose(ddim, ancestral, atol=1e-9)


def stochastic_moments(sampler, timesteps):
  """Returns mean and variance of the samples of the Gaussian, from each step's definition."""
  abar = np.cumprod(1 - linear_betas(1000))
  logsnr_of = lambda t: np.interp(t, np.arange(1000), np.log(abar / (1 - abar)))
  m, v = 0.0, 1.0
  lowest = np.log(abar[-1] / (1 - abar[-1]))
  logsnrs = [logsnr_of(t) for t in timesteps]
  for i, logsnr in enumerate(logsnrs):
    scales = lambda value: (np.sqrt(1 / (1 + np.exp(-value))), np.sqrt(1 / (1 + np.exp(value))))
    s, n = scales(logsnr)
    clean = i == len(logsnrs) - 1
    s_next, n_next = (1.0, 0.0) if clean else scales(logsnrs[i + 1])
    if isinstance(sampler, Euler):
      raised = min(logsnr, max(logsnr - 2 * np.log1p(sampler.churn), lowest))
      s_up, n_up = scales(raised)
      m, v = m * s_up / s, v * (s_up / s) ** 2 + n_up**2 - (s_up / s * n) ** 2
      s, n = s_up, n_up
    gain = s * STD**2 / (s**2 * STD**2 + n**2)
    offset = MEAN - gain * s * MEAN
    if isinstance(sampler, Euler):
      # x / s moves along eps = (x - s x_0) / n.
      step = n_next / s_next - n / s
      on_x = s_next * (1 / s + step * (1 - s * gain) / n)
      on_1 = -s_next * step * s * offset / n
      noise = 0.0
    else:  # The SDE of DPM-Solver++ at first order.
      h = np.inf if clean else (logsnrs[i + 1] - logsnr) / 2
      weight = s_next * (1 - np.exp(-2 * h))
      on_x = n_next / n * np.exp(-h) + weight * gain
      on_1 = weight * offset
      noise = n_next**2 * (1 - np.exp(-2 * h))
    m, v = on_x * m + on_1, on_x**2 * v + noise
  return m, v


@pytest.mark.parametrize("sampler", [Euler(0.3), DPMSolverPP(1, stochastic=True)])
@pytest.mark.parametrize("steps", [3, 20])
def test_stochastic_solvers_have_their_exact_moments(sampler, steps):
  num = 20_000
  x = np.asarray(draw_samples(sampler, steps, num, gaussian_denoise), np.float64)
  schedule = make_schedule(linear_betas(1000))
  mean, variance = stochastic_moments(sampler, logsnr_timesteps(schedule, steps))
  np.testing.assert_allclose(x.mean(), mean, atol=4 * np.sqrt(variance / num / 2) + 1e-4)
  np.testing.assert_allclose(x.std(), np.sqrt(variance), rtol=4 / np.sqrt(4 * num) + 1e-3)


WITH_NOISE = {
  "heun, churn": Heun(0.2),
  "sde-dpm-solver++ 1": DPMSolverPP(1, stochastic=True),
  "sde-dpm-solver++ 2": DPMSolverPP(2, stochastic=True),
  "predictor-corrector": PredictorCorrector(Ancestral()),
  "langevin after ddim": PredictorCorrector(DDIM(), snr=0.1),
}


@pytest.mark.parametrize(
  "name",
  [
    name if name == "sde-dpm-solver++ 2" else pytest.param(name, marks=pytest.mark.slow)
    for name in WITH_NOISE
  ],
)
def test_the_bias_of_stochastic_solvers_on_the_mixture_falls_with_the_number_of_steps(name):
  spread = np.sqrt(np.trace(sum(
    w * (c + np.outer(m, m)) for w, m, c in zip(*MIXTURE, strict=True)
  )))  # fmt: skip
  means = MIXTURE.weights @ MIXTURE.means

  def bias(steps):
    # Many pairs per image, because the Langevin step size assumes norms of many dimensions.
    x = np.asarray(draw_samples(WITH_NOISE[name], steps, 60, mixture_denoise, (2, 8, 8)))
    x = np.moveaxis(x, 1, -1).reshape(-1, 2)
    nearest = np.argmin(((x[:, None] - MIXTURE.means) ** 2).sum(axis=-1), axis=1)
    weights = np.array([(nearest == k).mean() for k in range(3)])
    own = np.array([np.cov(x[nearest == k].T) for k in range(3)])
    assert np.abs(x.mean(axis=0) - means).max() < 0.25 * spread
    return np.abs(weights - MIXTURE.weights).max(), np.abs(own - MIXTURE.covariances).max()

  few, many = bias(10), bias(100)
  assert many[0] < min(0.03, few[0] + 0.02)
  assert many[1] < 0.02
  assert many[1] < few[1] + 0.01


@pytest.mark.parametrize(
  "sampler", (SOLVERS | STOCHASTIC).values(), ids=(SOLVERS | STOCHASTIC).keys()
)
def test_samplers_handle_zero_terminal_snr(sampler):
  """There signal_scale is 0 and logsnr is -inf."""
  schedule = make_schedule(rescale_zero_terminal_snr(linear_betas(1000)))
  x = jax.jit(
    lambda keys: sample(
      gaussian_denoise, schedule, sampler, keys, shape=(2, 2, 1),
      timesteps=quadratic_timesteps(schedule, 50),
    ).x
  )(sample_keys(0, jnp.arange(1000)))  # fmt: skip
  np.testing.assert_allclose(x.mean(), MEAN, atol=0.02)
  # Langevin steps of finite size increase the variance.
  rtol = 0.5 if isinstance(sampler, PredictorCorrector) else 0.2
  np.testing.assert_allclose(x.std(), STD, rtol=rtol)


@pytest.mark.parametrize(
  ("make", "message"),
  [
    (lambda: DPMSolverPP(4), "order is 4; allowed: 1, 2, 3"),
    (lambda: DPMSolverPP(3, stochastic=True), "order is 3; allowed: 1, 2"),
    (lambda: DEIS(0), "order is 0"),
    (lambda: Heun(0.5), r"churn is 0.5; allowed: 0 to sqrt\(2\) - 1"),
    (lambda: Euler(-0.1), "churn is -0.1"),
    (lambda: PredictorCorrector(corrections=0), "corrections is 0"),
    (lambda: PredictorCorrector(snr=-1), "snr is -1"),
  ],
)
def test_options_out_of_range_raise(make, message):
  with pytest.raises(ValueError, match=message):
    make()


def test_calls_per_step():
  calls = {
    DDIM(): 1, UniPC(): 1, DPMSolverPP(3): 1, Heun(): 2, PredictorCorrector(Heun(), 2): 4,
  }  # fmt: skip
  for sampler, expected in calls.items():
    assert sampler.calls_per_step == expected


@pytest.mark.parametrize("sampler", [Ancestral(), DDIM(0.7)])
def test_a_sample_of_the_mixture_depends_only_on_seed_and_index(sampler):
  """A denoiser that mixes pixels; test_sampler_properties has one that treats each alone."""
  schedule = make_schedule(linear_betas(1000))
  timesteps = linspace_timesteps(schedule, 10).astype(int)
  run = jax.jit(
    lambda keys: (
      sample(mixture_denoise, schedule, sampler, keys, shape=(2, 1, 1), timesteps=timesteps).x
    )
  )
  whole = run(sample_keys(5, jnp.arange(16)))
  parts = [run(sample_keys(5, jnp.arange(start, start + 4))) for start in (0, 4, 8, 12)]
  np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-5)
  assert len(np.unique(np.asarray(whole)[:, 0])) == 16
