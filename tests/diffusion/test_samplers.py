"""Moments of ancestral sampling and DDIM against exact recursions."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest

from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.reverse_variances import fixed_large
from ddpm_jax.diffusion.samplers import DDIM, Ancestral, sample, sample_keys
from ddpm_jax.diffusion.schedules import cosine_betas, linear_betas, make_schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps

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
# test_solvers.py checks that eta 1 equals ancestral sampling.
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


MIXTURE = oracles.MIXTURE


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


@pytest.mark.parametrize("eta", [-0.1, 1.1, float("nan")])
def test_eta_out_of_range_raises(eta):
  with pytest.raises(ValueError, match="allowed: 0 to 1"):
    DDIM(eta)
