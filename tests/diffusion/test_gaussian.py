import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
from hypothesis import given

from ddpm_jax.diffusion import gaussian
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.schedules import cosine_betas, linear_betas, make_schedule

schedules = st.lists(st.floats(1e-5, 0.9), min_size=2, max_size=30)
pixels = st.floats(-1, 1)


def images(*values):
  return jnp.asarray(values, jnp.float64).reshape(-1, 1, 1, 1)


@given(schedules, st.data(), pixels, st.floats(-4, 4))
def test_the_posterior_is_bayes_rule_at_any_stride(betas, data, x_0, x_t):
  t = data.draw(st.integers(1, len(betas) - 1))
  prev = data.draw(st.integers(0, t - 1))
  abar = np.cumprod(1 - np.asarray(betas))
  mean, variance = oracles.posterior(abar[t], abar[prev], x_0, x_t)
  with jax.enable_x64(True):
    schedule = make_schedule(betas, jnp.float64)
    actual = gaussian.q_posterior(
      images(x_0), images(x_t), level_at(schedule, t), level_at(schedule, prev)
    )
    np.testing.assert_allclose(actual.mean.item(), mean, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(actual.variance.item(), variance, rtol=1e-9)
    np.testing.assert_allclose(actual.log_variance.item(), np.log(variance), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("betas", [linear_betas(1000), cosine_betas(1000)])
def test_the_posterior_in_float32_keeps_its_digits(betas):
  schedule, abar = make_schedule(betas), np.cumprod(1 - betas)
  t = np.arange(1, 1000)
  mean, variance = oracles.posterior(abar[t], abar[t - 1], 0.7, -0.4)
  ones = jnp.ones((999, 1, 1, 1))
  actual = gaussian.q_posterior(
    0.7 * ones, -0.4 * ones, level_at(schedule, t), level_at(schedule, t - 1)
  )
  np.testing.assert_allclose(actual.variance.ravel(), variance, rtol=1e-4)
  np.testing.assert_allclose(actual.mean.ravel(), mean, atol=1e-4)


def test_the_posterior_at_clean_data_is_x_0():
  schedule = make_schedule(linear_betas(10))
  x_0, x_t = jnp.full((2, 1, 1, 1), 0.3), jnp.full((2, 1, 1, 1), -2.0)
  posterior = gaussian.q_posterior(x_0, x_t, level_at(schedule, 4), level_at(schedule, -1))
  np.testing.assert_allclose(posterior.mean, x_0, rtol=1e-7)
  np.testing.assert_array_equal(posterior.variance, 0)


@given(schedules, st.data())
def test_steps_compose_to_the_marginal(betas, data):
  """q(x_t | x_prev) after q(x_prev | x_0) is q(x_t | x_0): scales multiply, variances add."""
  t = data.draw(st.integers(1, len(betas) - 1))
  with jax.enable_x64(True):
    schedule = make_schedule(betas, jnp.float64)
    level = level_at(schedule, t)
    prev = level_at(schedule, data.draw(st.integers(-1, t - 1)))
    one, zero = images(1.0), images(0.0)
    of_signal = gaussian.q_step(gaussian.q_sample(one, prev, zero), prev, level, zero)
    of_first = gaussian.q_step(gaussian.q_sample(zero, prev, one), prev, level, zero)
    of_second = gaussian.q_step(zero, prev, level, one)
    np.testing.assert_allclose(of_signal.item(), level.signal_scale, rtol=1e-10)
    np.testing.assert_allclose(
      of_first.item() ** 2 + of_second.item() ** 2, level.noise_scale**2, rtol=1e-10
    )


def test_fixed_variances_are_the_papers():
  betas = linear_betas(50)
  abar = np.cumprod(1 - betas)
  schedule = make_schedule(betas)
  t = np.arange(1, 50)
  level, prev = level_at(schedule, t), level_at(schedule, t - 1)
  tilde = (1 - abar[t - 1]) / (1 - abar[t]) * betas[t]
  np.testing.assert_allclose(gaussian.fixed_small(None, level, prev), tilde, rtol=1e-4)
  np.testing.assert_allclose(gaussian.fixed_large(None, level, prev), betas[t], rtol=1e-4)
  first = gaussian.fixed_large(None, level_at(schedule, 0), level_at(schedule, -1))
  np.testing.assert_allclose(first, betas[0], rtol=1e-4)


def test_p_mean_variance_is_the_posterior_at_the_predicted_image():
  schedule = make_schedule(linear_betas(10))
  level, prev = level_at(schedule, jnp.array([3, 9])), level_at(schedule, jnp.array([2, 5]))
  x_0, x_t = jax.random.normal(jax.random.key(0), (2, 2, 4, 4, 1))
  prediction = gaussian.Prediction(x_0, x_t)
  expected = gaussian.q_posterior(x_0, x_t, level, prev)
  actual = gaussian.p_mean_variance(prediction, x_t, level, prev, gaussian.fixed_small)
  for a, b in zip(actual, expected, strict=True):
    np.testing.assert_array_equal(a, b)
  large = gaussian.p_mean_variance(prediction, x_t, level, prev, gaussian.fixed_large)
  assert (large.variance > actual.variance).all()
  assert large.variance.shape == (2, 1, 1, 1)


@pytest.mark.parametrize("name", PARAMETERIZATIONS)
@given(schedules, st.data(), pixels, st.floats(-4, 4))
def test_x_0_to_x_t_and_back(name, betas, data, x_0, eps):
  parameterization = PARAMETERIZATIONS[name]
  with jax.enable_x64(True):
    schedule = make_schedule(betas, jnp.float64)
    level = level_at(schedule, data.draw(st.integers(0, len(betas) - 1)))
    x_0, eps = images(x_0), images(eps)
    x_t = gaussian.q_sample(x_0, level, eps)
    prediction = parameterization.prediction(parameterization.target(x_0, eps, level), x_t, level)
    scale = 1 / min(float(level.signal_scale), float(level.noise_scale))
    np.testing.assert_allclose(prediction.x_0, x_0, atol=1e-13 * scale)
    np.testing.assert_allclose(prediction.eps, eps, atol=1e-13 * scale)


def test_q_sample_at_the_ends_of_the_schedule():
  schedule = make_schedule(linear_betas(1000))
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 3, 4, 4, 1))
  np.testing.assert_array_equal(gaussian.q_sample(x_0, level_at(schedule, -1), eps), x_0)
  # sqrt(alpha bar) at T = 1000 is 0.00635 for the paper's betas.
  np.testing.assert_allclose(gaussian.q_sample(x_0, level_at(schedule, 999), eps), eps, atol=0.03)


def test_images_of_unequal_shape_are_refused():
  level = level_at(make_schedule([0.1]), 0)
  with pytest.raises(AssertionError, match="shape"):
    gaussian.q_sample(jnp.zeros((2, 1, 1, 1)), level, jnp.zeros((1, 1, 1, 1)))
