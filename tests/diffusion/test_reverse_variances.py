import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest

from ddpm_jax.diffusion.gaussian import Prediction, q_sample
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.posterior import p_mean_variance
from ddpm_jax.diffusion.reverse_variances import (
  AnalyticVariance,
  estimate_analytic_variance,
  fixed_large,
  fixed_small,
  learned_range,
)
from ddpm_jax.diffusion.samplers import Ancestral, sample, sample_keys
from ddpm_jax.diffusion.schedules import (
  linear_betas,
  logsnr_betas,
  make_schedule,
  rescale_zero_terminal_snr,
)
from ddpm_jax.diffusion.timesteps import linspace_timesteps
from ddpm_jax.diffusion.variational import vlb_term

MEAN, STD = 0.1, 0.2
BETAS = linear_betas(50)
ABAR = np.cumprod(1 - BETAS)
SCHEDULE = make_schedule(BETAS)


def denoise(x_t, level):
  """The exact denoiser of N(MEAN, STD^2)."""
  signal, noise = (s.reshape(s.shape + (1,) * (x_t.ndim - s.ndim)) for s in level[1:3])
  gain = signal * STD**2 / (signal**2 * STD**2 + noise**2)
  x_0 = MEAN + gain * (x_t - signal * MEAN)
  return Prediction(x_0, (x_t - signal * x_0) / noise)


def x_0_variance(abar):
  """Var(x_0 | x_t) of N(MEAN, STD^2)."""
  return STD**2 * (1 - abar) / (abar * STD**2 + 1 - abar)


def exact_variance(schedule):
  """The analytic variance of N(MEAN, STD^2)."""
  logsnr = np.asarray(schedule.logsnr, np.float64)[::-1]
  return AnalyticVariance(jnp.asarray(logsnr), jnp.asarray(x_0_variance(1 / (1 + np.exp(-logsnr)))))


def test_fixed_variances_equal_the_papers():
  t = np.arange(1, 50)
  level, prev = level_at(SCHEDULE, t), level_at(SCHEDULE, t - 1)
  tilde = (1 - ABAR[t - 1]) / (1 - ABAR[t]) * BETAS[t]
  np.testing.assert_allclose(fixed_small(None, level, prev), tilde, rtol=1e-4)
  np.testing.assert_allclose(fixed_large(None, level, prev), BETAS[t], rtol=1e-4)
  # At clean data they are the decoder's variance.
  for fixed in (fixed_small, fixed_large):
    first = fixed(None, level_at(SCHEDULE, 0), level_at(SCHEDULE, -1))
    np.testing.assert_allclose(first, BETAS[0], rtol=1e-4)


def test_learned_variances_interpolate_in_log_space():
  """Eq. 15 of arXiv:2102.09672, for each pixel."""
  t = np.array([1, 20, 49])
  level, prev = level_at(SCHEDULE, t), level_at(SCHEDULE, t - 1)
  raw_variance = jnp.asarray(np.random.default_rng(0).uniform(-1, 1, (3, 2, 2, 1)), jnp.float32)
  x = jnp.zeros_like(raw_variance)
  step = p_mean_variance(Prediction(x, x, raw_variance), x, level, prev, learned_range)
  tilde = (1 - ABAR[t - 1]) / (1 - ABAR[t]) * BETAS[t]
  share = (np.asarray(raw_variance) + 1) / 2
  expected = np.exp(
    share * np.log(BETAS[t]).reshape(-1, 1, 1, 1) + (1 - share) * np.log(tilde).reshape(-1, 1, 1, 1)
  )
  assert step.variance.shape == raw_variance.shape
  np.testing.assert_allclose(step.variance, expected, rtol=1e-3)
  np.testing.assert_allclose(step.log_variance, np.log(expected), rtol=1e-3)
  for end, fixed in ((-1, fixed_small), (1, fixed_large)):
    at_end = learned_range(Prediction(x, x, jnp.full_like(x, end)), level, prev)
    np.testing.assert_allclose(at_end[:, 0, 0, 0], fixed(None, level, prev), rtol=1e-5)


def test_learned_range_without_a_predicted_variance_raises():
  level, prev = level_at(SCHEDULE, 3), level_at(SCHEDULE, 2)
  with pytest.raises(ValueError, match=r"prediction.variance is None; learned_range needs"):
    learned_range(Prediction(jnp.zeros(1), jnp.zeros(1)), level, prev)


@pytest.mark.parametrize(("t", "prev"), [(49, 48), (49, 10), (7, 3), (1, 0), (0, -1)])
def test_the_analytic_variance_is_the_variance_of_the_reverse_conditional(t, prev):
  """Var(x_prev | x_t) of Gaussian data, by conditioning their joint Gaussian."""
  abar, abar_prev = ABAR[t], ABAR[prev] if prev >= 0 else 1.0
  var_prev = abar_prev * STD**2 + 1 - abar_prev
  var_t = abar * STD**2 + 1 - abar
  covariance = np.sqrt(abar / abar_prev) * var_prev
  expected = var_prev - covariance**2 / var_t
  actual = exact_variance(SCHEDULE)(None, level_at(SCHEDULE, t), level_at(SCHEDULE, prev))
  np.testing.assert_allclose(actual, expected, rtol=1e-3)


def test_the_estimate_equals_the_exact_error_of_a_perfect_network():
  schedule = make_schedule(rescale_zero_terminal_snr(BETAS))
  abar = np.append(np.asarray(schedule.signal_scale[:-1], np.float64) ** 2, 0.0)
  x_0 = MEAN + STD * jax.random.normal(jax.random.key(0), (4000, 2, 2, 1))
  estimate = jax.jit(lambda x_0: estimate_analytic_variance(denoise, schedule, x_0,
                                                            jax.random.key(1)))(x_0)  # fmt: skip
  assert np.isfinite(estimate.logsnr).all()
  np.testing.assert_allclose(estimate.x_0_error[::-1], x_0_variance(abar), rtol=0.05)
  some = estimate_analytic_variance(denoise, schedule, x_0, jax.random.key(1), [49, 3, 20])
  np.testing.assert_array_equal(some.x_0_error, estimate.x_0_error[jnp.array([0, 29, 46])])


@pytest.mark.parametrize("steps", [5, 10])
def test_at_few_steps_the_analytic_variance_preserves_the_moments_and_fixed_small_does_not(steps):
  schedule = make_schedule(linear_betas(1000))
  timesteps = linspace_timesteps(schedule, steps).astype(int)
  keys = sample_keys(0, jnp.arange(20_000))
  draw = jax.jit(
    lambda keys, sampler: (
      sample(denoise, schedule, sampler, keys, shape=(1, 1, 1), timesteps=timesteps).x
    )
  )
  # The step to clean data adds no noise, so Var(x_0 | x_t) at t = 0 is missing from the samples.
  missing = x_0_variance(np.cumprod(1 - linear_betas(1000))[0])
  exact = np.asarray(draw(keys, Ancestral(exact_variance(schedule))), np.float64)
  np.testing.assert_allclose(exact.mean(), MEAN, atol=4 * STD / np.sqrt(20_000))
  np.testing.assert_allclose(exact.var() + missing, STD**2, rtol=4 * np.sqrt(2 / 20_000))
  small = np.asarray(draw(keys, Ancestral()), np.float64)
  assert small.std() < 0.8 * STD
  mean, variance = oracles.reverse_moments(
    np.cumprod(1 - linear_betas(1000))[timesteps], np.array(MEAN), np.array(STD)
  )
  np.testing.assert_allclose(small.mean(), mean, atol=4 * STD / np.sqrt(20_000))
  np.testing.assert_allclose(small.var(), variance, rtol=4 * np.sqrt(2 / 20_000))


MIXTURE = oracles.Mixture(
  weights=np.array([0.6, 0.4]),
  means=np.array([[-0.8, 0.6], [0.9, 0.2]]),
  covariances=np.array([[[0.09, 0.05], [0.05, 0.04]], [[0.02, -0.02], [-0.02, 0.16]]]),
)


@pytest.mark.slow
def test_the_measured_variance_preserves_more_of_an_anisotropic_mixtures_variance():
  """The variance is the same in all directions, so only the sum of the variances can be right."""
  schedule = make_schedule(linear_betas(1000))

  def denoise(x_t, level):
    flat = MIXTURE.x_0(x_t.reshape(-1, 2), level.signal_scale, level.noise_scale)
    return Prediction(flat.reshape(x_t.shape), None)

  rng = np.random.default_rng(0)
  component = rng.choice(2, 4000, p=MIXTURE.weights)
  factors = np.linalg.cholesky(MIXTURE.covariances)[component]
  x_0 = MIXTURE.means[component] + np.einsum("nde,ne->nd", factors, rng.standard_normal((4000, 2)))
  timesteps = linspace_timesteps(schedule, 20).astype(int)
  measured = jax.jit(
    lambda x_0: estimate_analytic_variance(denoise, schedule, x_0, jax.random.key(0), timesteps)
  )(jnp.asarray(x_0, jnp.float32).reshape(-1, 2, 1, 1))
  exact = [
    oracles.mixture_conditional_variance(MIXTURE, abar) / 2
    for abar in np.cumprod(1 - linear_betas(1000))[timesteps]
  ]
  np.testing.assert_allclose(measured.x_0_error, exact, rtol=0.1)

  mean = MIXTURE.weights @ MIXTURE.means
  spread = sum(
    w * (np.trace(c) + (m - mean) @ (m - mean)) for w, m, c in zip(*MIXTURE, strict=True)
  )
  draw = jax.jit(
    lambda sampler: (
      sample(
        denoise, schedule, sampler, sample_keys(0, jnp.arange(20_000)), shape=(2, 1, 1),
        timesteps=timesteps,
      ).x
    )
  )  # fmt: skip
  analytic, small = (
    np.asarray(draw(sampler)).reshape(-1, 2).var(axis=0).sum()
    for sampler in (Ancestral(measured), Ancestral())
  )
  # The remaining loss comes from the nonlinear mean and the anisotropic conditional noise.
  assert 0 < spread - analytic < 0.4 * (spread - small)
  assert small < 0.9 * spread


def test_exact_reverse_steps_at_any_stride_preserve_the_marginal():
  """A reverse step with analytic mean and variance takes q(x_t) to q(x_prev)."""
  schedule = make_schedule(linear_betas(1000))
  x_0 = MEAN + STD * jax.random.normal(jax.random.key(0), (100_000, 1, 1, 1))
  eps, noise = jax.random.normal(jax.random.key(1), (2, *x_0.shape))
  level, prev = level_at(schedule, 700), level_at(schedule, 150)
  x_t = q_sample(x_0, level, eps)
  step = p_mean_variance(denoise(x_t, level), x_t, level, prev, exact_variance(schedule))
  x_prev = step.mean + jnp.sqrt(step.variance) * noise
  abar = np.cumprod(1 - linear_betas(1000))[150]
  np.testing.assert_allclose(x_prev.mean(), np.sqrt(abar) * MEAN, atol=0.01)
  np.testing.assert_allclose(x_prev.var(), abar * STD**2 + 1 - abar, rtol=0.02)


def test_rare_errors_of_a_grey_value_cost_the_decoder_little():
  """One pixel in 1,000 is off by one: the entropy of this event is 0.011 bits per pixel."""
  schedule = make_schedule(logsnr_betas(1000))
  level, clean = level_at(schedule, 0), level_at(schedule, -1)
  x_0 = jnp.zeros((1, 100, 100, 1)) + 1 / 255
  wrong = np.zeros(x_0.size)
  wrong[:10] = 2 / 255
  estimate = x_0 + wrong.reshape(x_0.shape)
  error = jnp.mean(jnp.square(estimate - x_0))
  variance_fn = AnalyticVariance(jnp.array([-10.0, 13.3]), jnp.array([error, error]))
  prediction = Prediction(estimate, jnp.zeros_like(x_0))
  bits = lambda variance: float(
    vlb_term(prediction, x_0, x_0, level, clean, lambda *args: variance(*args))[0]
  )
  assert 0.004 < bits(variance_fn) < 0.015
  assert bits(lambda *args: error) > 0.1
  # A decoder that is never wrong costs almost nothing.
  right = Prediction(x_0, jnp.zeros_like(x_0))
  assert float(vlb_term(right, x_0, x_0, level, clean, variance_fn)[0]) < 0.004
  # Larger errors are not affected.
  large = AnalyticVariance(jnp.array([-10.0, 13.3]), jnp.array([0.01, 0.01]))
  np.testing.assert_allclose(large(prediction, level, clean), 0.01, rtol=1e-6)
