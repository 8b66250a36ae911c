import functools

import chex
import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest

from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at, time_grid
from ddpm_jax.diffusion.samplers import DDIM, Ancestral, integrate, sample, sample_keys
from ddpm_jax.diffusion.schedules import cosine_betas, linear_betas, make_schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps
from ddpm_jax.diffusion.variances import fixed_large

SCHEDULE = make_schedule(linear_betas(1000))
# Six pixels with different means and standard deviations.
MEAN = np.array([1.5, -0.8, 0.0, 0.4, -1.2, 0.1]).reshape(2, 3, 1)
STD = np.array([0.3, 0.05, 1.0, 0.6, 1.4, 0.2]).reshape(2, 3, 1)


def gaussian_denoise(x_t, level):
  """The exact denoiser of N(MEAN, STD^2)."""
  signal, noise = level.signal_scale, level.noise_scale
  gain = signal * STD**2 / (signal**2 * STD**2 + noise**2)
  x_0 = MEAN.astype(np.float32)[None] + gain[None] * (x_t - (signal * MEAN)[None])
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def draw_samples(
  sampler, steps, num, denoise=gaussian_denoise, shape=(2, 3, 1), schedule=SCHEDULE, **options
):
  timesteps = linspace_timesteps(schedule, steps).astype(int)
  run = functools.partial(
    sample, denoise, schedule, sampler, shape=shape, timesteps=timesteps, **options
  )
  return jax.jit(run)(sample_keys(0, jnp.arange(num)))


SAMPLERS = {
  "fixed_small": (Ancestral(), {}),
  "fixed_large": (Ancestral(fixed_large), {"large": True}),
  "ddim": (DDIM(), {"ddim_eta": 0.0}),
  "ddim, eta 0.5": (DDIM(0.5), {"ddim_eta": 0.5}),
  "ddim, eta 1": (DDIM(1.0), {"ddim_eta": 1.0}),
}
# A separate test checks that eta 1 equals ancestral sampling.
NAMES = [
  pytest.param(name, marks=[pytest.mark.slow] if name == "ddim, eta 1" else []) for name in SAMPLERS
]


@pytest.mark.parametrize("steps", [1, 20, 1000])
@pytest.mark.parametrize("name", NAMES)
def test_moments_follow_the_exact_recursion(name, steps):
  sampler, options = SAMPLERS[name]
  num = 20_000 if steps < 1000 else 6_000
  x = np.asarray(draw_samples(sampler, steps, num).x, np.float64)
  abar = oracles.alphas_cumprod(linear_betas(1000)).astype(np.float64)
  abars = abar[linspace_timesteps(SCHEDULE, steps).astype(int)]
  mean, variance = oracles.reverse_moments(abars, MEAN, STD, **options)
  # Four standard errors of the mean and of the standard deviation.
  tolerance = 4 * np.sqrt(variance / num) + 1e-4
  np.testing.assert_array_less(np.abs(x.mean(axis=0) - mean), tolerance)
  np.testing.assert_array_less(np.abs(x.std(axis=0) - np.sqrt(variance)), tolerance / np.sqrt(2))


def test_the_oracle_recursion_converges_to_the_data_moments():
  """The oracle of the previous test converges to the data's moments as T grows."""
  for num_timesteps, tolerance in ((100, 0.2), (1000, 0.02), (10_000, 0.002)):
    abars = oracles.alphas_cumprod(oracles.cosine_betas(num_timesteps))[::-1].astype(np.float64)
    for _, options in SAMPLERS.values():
      mean, variance = oracles.reverse_moments(abars, MEAN, STD, **options)
      np.testing.assert_allclose(mean, MEAN, atol=tolerance)
      np.testing.assert_allclose(np.sqrt(variance), STD, atol=tolerance)


MIXTURE = oracles.Mixture(
  weights=np.array([0.5, 0.3, 0.2]),
  means=np.array([[-1.2, 0.8], [1.5, 1.0], [0.3, -1.6]]),
  covariances=np.array(
    [[[0.09, 0.05], [0.05, 0.04]], [[0.02, -0.02], [-0.02, 0.16]], [[0.12, 0.0], [0.0, 0.01]]]
  ),
)


def mixture_denoise(x_t, level):
  """The exact denoiser of MIXTURE, on images of shape [2, 1, 1]."""
  flat = MIXTURE.x_0(x_t.reshape(-1, 2), level.signal_scale, level.noise_scale)
  x_0 = flat.reshape(x_t.shape)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def mixture_statistics(x):
  """Returns weights, means and covariances of the well-separated components."""
  x = np.asarray(x, np.float64).reshape(-1, 2)
  nearest = np.argmin(((x[:, None] - MIXTURE.means) ** 2).sum(axis=-1), axis=1)
  parts = [x[nearest == k] for k in range(3)]
  weights = np.array([len(part) / len(x) for part in parts])
  return weights, np.array([p.mean(axis=0) for p in parts]), np.array([np.cov(p.T) for p in parts])


@pytest.mark.parametrize("num", [6_000, pytest.param(40_000, marks=pytest.mark.slow)])
@pytest.mark.parametrize("name", NAMES)
def test_samples_follow_an_anisotropic_mixture(name, num):
  sampler, _ = SAMPLERS[name]
  x = draw_samples(
    sampler, 1000, num, mixture_denoise, (2, 1, 1), make_schedule(cosine_betas(1000))
  ).x
  weights, means, covariances = mixture_statistics(x)
  counts = MIXTURE.weights * num
  np.testing.assert_array_less(
    np.abs(weights - MIXTURE.weights), 4 * np.sqrt(MIXTURE.weights * (1 - MIXTURE.weights) / num)
  )
  spread = np.sqrt(np.diagonal(MIXTURE.covariances, axis1=1, axis2=2))
  np.testing.assert_array_less(np.abs(means - MIXTURE.means), 4 * spread / np.sqrt(counts)[:, None])
  # Variance of a sample covariance: (c_ii c_jj + c_ij^2) / n. The 1% covers the finite T.
  scale = spread[:, :, None] * spread[:, None, :]
  error = np.sqrt((scale**2 + MIXTURE.covariances**2) / counts[:, None, None])
  np.testing.assert_array_less(np.abs(covariances - MIXTURE.covariances), 4 * error + 0.01 * scale)


def test_ddim_with_eta_1_equals_ancestral_sampling_with_fixed_small():
  # In float64, because float32 rounding errors grow to 1e-4 between two components.
  with jax.enable_x64(True):
    schedule = make_schedule(cosine_betas(200), jnp.float64)
    for steps in (1, 7, 200):
      args = (steps, 64, mixture_denoise, (2, 1, 1), schedule)
      np.testing.assert_allclose(
        draw_samples(DDIM(1.0), *args).x, draw_samples(Ancestral(), *args).x, atol=1e-9
      )


@pytest.mark.parametrize("sampler", [Ancestral(), DDIM(0.7)])
def test_a_sample_depends_only_on_seed_and_index(sampler):
  timesteps = linspace_timesteps(SCHEDULE, 10).astype(int)
  run = jax.jit(
    lambda keys: (
      sample(mixture_denoise, SCHEDULE, sampler, keys, shape=(2, 1, 1), timesteps=timesteps).x
    )
  )
  whole = run(sample_keys(5, jnp.arange(16)))
  parts = [run(sample_keys(5, jnp.arange(start, start + 4))) for start in (0, 4, 8, 12)]
  np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-5)
  assert len(np.unique(np.asarray(whole)[:, 0])) == 16
  other = run(sample_keys(6, jnp.arange(16)))
  assert np.abs(other - whole).min() > 0


def test_recorded_steps_are_the_states_of_the_scan():
  x_T = jax.random.normal(jax.random.key(1), (4, 2, 3, 1))
  result = draw_samples(DDIM(), 10, 4, x_T=x_T, record=(0, 9, 4))
  timesteps = linspace_timesteps(SCHEDULE, 10).astype(int)
  np.testing.assert_array_equal(result.x_at[0], x_T)
  for slot, step in enumerate((0, 9, 4)):
    expected = gaussian_denoise(result.x_at[slot], level_at(SCHEDULE, timesteps[step])).x_0
    np.testing.assert_allclose(result.x_0_at[slot], expected, atol=1e-5)
  # The last step returns the clean image that it predicts.
  np.testing.assert_allclose(result.x, result.x_0_at[1], atol=1e-6)
  assert draw_samples(DDIM(), 10, 4).x_at.shape == (0, 4, 2, 3, 1)


def test_recording_a_step_out_of_range_raises():
  with pytest.raises(ValueError, match=r"record is \(10,\); allowed are steps 0 to 9"):
    draw_samples(DDIM(), 10, 4, record=(10,))


def test_two_consecutive_scans_equal_one():
  """The second scan starts from the result of the first."""
  grid = time_grid(SCHEDULE, linspace_timesteps(SCHEDULE, 10).astype(int))
  keys = sample_keys(0, jnp.arange(3))
  x = jax.random.normal(jax.random.key(0), (3, 2, 3, 1))
  run = functools.partial(integrate, gaussian_denoise, SCHEDULE, DDIM())
  halfway = run(x, jax.tree.map(lambda field: field[:6], grid), keys)
  rest = run(halfway.x, jax.tree.map(lambda field: field[5:], grid), keys)
  np.testing.assert_allclose(rest.x, run(x, grid, keys).x, atol=1e-6)


@pytest.mark.parametrize("sampler", [Ancestral(), Ancestral(fixed_large), DDIM(0.5)])
def test_equal_samplers_compile_once(sampler):
  @jax.jit
  @chex.assert_max_traces(1)
  def run(scale, sampler, keys):
    denoise = lambda x, level: Prediction(scale * x, x)
    return sample(denoise, SCHEDULE, sampler, keys, shape=(2, 2, 1), timesteps=[900, 3]).x

  chex.clear_trace_counter()
  for scale in (0.1, 0.2, 0.3):
    # A new sampler with equal options is an equal static value.
    run(scale, type(sampler)(*vars(sampler).values()), sample_keys(0, jnp.arange(2)))


@pytest.mark.parametrize("eta", [-0.1, 1.1, float("nan")])
def test_eta_out_of_range_raises(eta):
  with pytest.raises(ValueError, match="allowed are 0 to 1"):
    DDIM(eta)
