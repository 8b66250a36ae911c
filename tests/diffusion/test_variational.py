import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest

from ddpm_jax.diffusion.gaussian import Prediction, q_sample
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.reverse_variances import fixed_large, fixed_small, learned_range
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule
from ddpm_jax.diffusion.variational import (
  bits_per_dimension,
  discretized_log_likelihood,
  prior_term,
  vlb_term,
)

BETAS = linear_betas(40, beta_end=0.2)
ABAR = np.cumprod(1 - BETAS)
SCHEDULE = make_schedule(BETAS)
GREY = oracles.grey_values()


@pytest.mark.parametrize("std", [0.001, 0.01, 0.3, 3.0])
@pytest.mark.parametrize("mean", [-1.3, -1.0, 0.1234, 0.999, 2.0])
def test_decoder_probabilities_sum_to_one_and_match_the_oracle(mean, std):
  grey = jnp.asarray(GREY, jnp.float32)
  actual = np.exp(np.float64(discretized_log_likelihood(grey, jnp.full_like(grey, mean), std)))
  np.testing.assert_allclose(actual.sum(), 1, rtol=2e-5)
  expected = np.array([oracles.decoder_probability(k, mean, std) for k in range(256)])
  # The absolute tolerance covers tiny probabilities, where the float32 rounding of z dominates.
  np.testing.assert_allclose(actual, expected, rtol=2e-3, atol=1e-6)


def test_the_decoder_is_accurate_in_both_tails():
  """There the difference of two cumulative probabilities would be 0 - 0 or 1 - 1."""
  for x_0, mean in ((GREY[200], -0.9), (GREY[55], 0.9)):
    log = discretized_log_likelihood(jnp.float32(x_0), jnp.float32(mean), jnp.float32(0.05))
    z = (abs(x_0 - mean) - 1 / 255) / 0.05
    wide = (abs(x_0 - mean) + 1 / 255) / 0.05
    tail = lambda z: -0.5 * z**2 - np.log(z * np.sqrt(2 * np.pi)) + np.log1p(-1 / z**2 + 3 / z**4)
    expected = tail(z) + np.log1p(-np.exp(tail(wide) - tail(z)))
    np.testing.assert_allclose(log, expected, rtol=1e-4)


def test_decoder_gradients_are_finite_for_any_mean():
  grey = jnp.asarray(GREY[[0, 1, 128, 254, 255]], jnp.float32)
  for mean in (-50.0, -1.0, 0.0, float(GREY[128]), 1.0, 50.0):
    for std in (1e-3, 1.0):
      value, gradients = jax.value_and_grad(
        lambda mean, std: discretized_log_likelihood(grey, mean, std).sum(), (0, 1)
      )(jnp.full_like(grey, mean), jnp.full_like(grey, std))
      assert np.isfinite(value)
      assert all(np.isfinite(g).all() for g in gradients)


@pytest.mark.parametrize("variance_fn", [fixed_small, fixed_large, learned_range])
def test_each_term_equals_its_definition(variance_fn):
  """For every t and a random network: KL by quadrature, the decoder by normal probabilities."""
  rng = np.random.default_rng(0)
  t = np.arange(40)
  x_0 = GREY[rng.integers(0, 256, (40, 1, 2, 1))]
  eps = rng.standard_normal(x_0.shape)
  raw = rng.uniform(-1, 1, x_0.shape)
  level, prev = level_at(SCHEDULE, t), level_at(SCHEDULE, t - 1)
  x_t = q_sample(jnp.asarray(x_0, jnp.float32), level, jnp.asarray(eps, jnp.float32))
  x_0_hat = np.tanh(np.asarray(x_t, np.float64) * 1.3 + 0.1)
  prediction = Prediction(jnp.asarray(x_0_hat, jnp.float32), x_t, jnp.asarray(raw, jnp.float32))
  actual = vlb_term(prediction, jnp.asarray(x_0, jnp.float32), x_t, level, prev, variance_fn)
  for i in range(40):
    nats = 0.0
    for true, guess, share, noisy in zip(
      x_0[i].ravel(), x_0_hat[i].ravel(), (raw[i].ravel() + 1) / 2, np.asarray(x_t[i]).ravel(),
      strict=True,
    ):  # fmt: skip
      beta, tilde = BETAS[i], BETAS[i]
      if i:
        on_x_0 = np.sqrt(ABAR[i - 1]) * BETAS[i] / (1 - ABAR[i])
        on_x_t = np.sqrt(1 - BETAS[i]) * (1 - ABAR[i - 1]) / (1 - ABAR[i])
        tilde = (1 - ABAR[i - 1]) / (1 - ABAR[i]) * BETAS[i]
      variance = {
        fixed_small: tilde,
        fixed_large: beta,
        learned_range: beta**share * tilde ** (1 - share),
      }[variance_fn]
      if i:
        mean, guessed = (on_x_0 * x + on_x_t * noisy for x in (true, guess))
        nats += oracles.kl_of_gaussians(mean, tilde, guessed, variance)
      else:
        k = round((true + 1) * 127.5)
        nats -= np.log(max(oracles.decoder_probability(k, guess, np.sqrt(variance)), 1e-300))
    if nats < 500:  # Above that the oracle's probabilities underflow to 0.
      np.testing.assert_allclose(actual[i], nats / np.log(2) / 2, rtol=1e-3)


def test_the_prior_term_is_the_divergence_from_pure_noise():
  x_0 = jnp.asarray(GREY[[3, 77, 254]], jnp.float32).reshape(1, 3, 1, 1)
  expected = sum(
    oracles.kl_of_gaussians(np.sqrt(ABAR[-1]) * x, 1 - ABAR[-1], 0.0, 1.0) for x in x_0.ravel()
  )
  np.testing.assert_allclose(prior_term(x_0, SCHEDULE), expected / 3 / np.log(2), rtol=1e-4)


def test_bits_per_dimension_divides_by_all_values():
  nats = jnp.asarray(np.random.default_rng(0).random((2, 28, 28, 1)), jnp.float32)
  expected = np.asarray(nats).reshape(2, -1).sum(axis=1) / np.log(2) / 784
  np.testing.assert_allclose(bits_per_dimension(nats), expected, rtol=1e-5)


def test_mismatched_shapes_raise():
  x = jnp.zeros((2, 1, 1, 1))
  level, prev = level_at(SCHEDULE, 3), level_at(SCHEDULE, 2)
  with pytest.raises(ValueError, match=r"prediction.x_0, x_0 and x_t must have the same shape"):
    vlb_term(Prediction(x, x), x, x[:1], level, prev, fixed_small)


def test_bits_have_the_dtype_of_nats_in_64_bit_mode():
  """A loss in float64 from float32 parameters stops the training step."""
  with jax.enable_x64(True):
    assert bits_per_dimension(jnp.ones((2, 4, 4, 1), jnp.float32)).dtype == jnp.float32
