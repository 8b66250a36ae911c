"""The posterior and the reverse step against Bayes' rule in float64."""

import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import strategies
from hypothesis import given

from ddpm_jax.diffusion import gaussian, posterior
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.reverse_variances import fixed_large, fixed_small
from ddpm_jax.diffusion.schedules import cosine_betas, linear_betas, make_schedule

schedules = strategies.betas
pixels = st.floats(-1, 1)


def images(*values):
  return jnp.asarray(values, jnp.float64).reshape(-1, 1, 1, 1)


@given(schedules, st.data(), pixels, st.floats(-4, 4))
def test_the_posterior_satisfies_bayes_rule_at_any_stride(betas, data, x_0, x_t):
  t = data.draw(st.integers(1, len(betas) - 1))
  prev = data.draw(st.integers(0, t - 1))
  abar = np.cumprod(1 - np.asarray(betas))
  mean, variance = oracles.posterior(abar[t], abar[prev], x_0, x_t)
  with jax.enable_x64(True):
    schedule = make_schedule(betas, jnp.float64)
    actual = posterior.q_posterior(
      images(x_0), images(x_t), level_at(schedule, t), level_at(schedule, prev)
    )
    np.testing.assert_allclose(actual.mean.item(), mean, rtol=1e-9, atol=1e-9)
    np.testing.assert_allclose(actual.variance.item(), variance, rtol=1e-9)
    np.testing.assert_allclose(actual.log_variance.item(), np.log(variance), rtol=1e-9, atol=1e-9)


@pytest.mark.parametrize("betas", [linear_betas(1000), cosine_betas(1000)])
def test_the_posterior_is_accurate_in_float32(betas):
  schedule, abar = make_schedule(betas), np.cumprod(1 - betas)
  t = np.arange(1, 1000)
  mean, variance = oracles.posterior(abar[t], abar[t - 1], 0.7, -0.4)
  ones = jnp.ones((999, 1, 1, 1))
  actual = posterior.q_posterior(
    0.7 * ones, -0.4 * ones, level_at(schedule, t), level_at(schedule, t - 1)
  )
  np.testing.assert_allclose(actual.variance.ravel(), variance, rtol=1e-4)
  np.testing.assert_allclose(actual.mean.ravel(), mean, atol=1e-4)


def test_the_posterior_at_clean_data_is_x_0():
  schedule = make_schedule(linear_betas(10))
  x_0, x_t = jnp.full((2, 1, 1, 1), 0.3), jnp.full((2, 1, 1, 1), -2.0)
  actual = posterior.q_posterior(x_0, x_t, level_at(schedule, 4), level_at(schedule, -1))
  np.testing.assert_allclose(actual.mean, x_0, rtol=1e-7)
  np.testing.assert_array_equal(actual.variance, 0)


def test_p_mean_variance_is_the_posterior_at_the_predicted_image():
  schedule = make_schedule(linear_betas(10))
  level, prev = level_at(schedule, jnp.array([3, 9])), level_at(schedule, jnp.array([2, 5]))
  x_0, x_t = jax.random.normal(jax.random.key(0), (2, 2, 4, 4, 1))
  prediction = gaussian.Prediction(x_0, x_t)
  expected = posterior.q_posterior(x_0, x_t, level, prev)
  actual = posterior.p_mean_variance(prediction, x_t, level, prev, fixed_small)
  for a, b in zip(actual, expected, strict=True):
    np.testing.assert_array_equal(a, b)
  large = posterior.p_mean_variance(prediction, x_t, level, prev, fixed_large)
  assert (large.variance > actual.variance).all()
  assert large.variance.shape == (2, 1, 1, 1)
