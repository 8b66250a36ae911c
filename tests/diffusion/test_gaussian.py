import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import strategies
from hypothesis import given

from ddpm_jax.diffusion import gaussian
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule

schedules = strategies.betas
pixels = st.floats(-1, 1)


def images(*values):
  return jnp.asarray(values, jnp.float64).reshape(-1, 1, 1, 1)


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


def conversions(x_t, x_0, eps, v, score, level):
  """Returns every conversion as {name: (actual, expected)}."""
  return {
    "x_0 from eps": (gaussian.x_0_from_eps(x_t, eps, level), x_0),
    "x_0 from v": (gaussian.x_0_from_v(x_t, v, level), x_0),
    "eps from x_0": (gaussian.eps_from_x_0(x_t, x_0, level), eps),
    "eps from v": (gaussian.eps_from_v(x_t, v, level), eps),
    "v from eps": (gaussian.v_from_eps(x_t, eps, level), v),
    "v from x_0": (gaussian.v_from_x_0(x_t, x_0, level), v),
    "v from both": (gaussian.v_from_x_0_and_eps(x_0, eps, level), v),
    "eps from score": (gaussian.eps_from_score(score, level), eps),
    "score from eps": (gaussian.score_from_eps(eps, level) * level.noise_scale,
                       score * level.noise_scale),
  }  # fmt: skip


@given(schedules, st.data(), pixels, st.floats(-4, 4))
def test_conversions_are_exact_in_float64(betas, data, x_0, eps):
  """From the definitions: x_t = s x_0 + n eps, v = s eps - n x_0, score = -(x_t - s x_0) / n^2."""
  t = data.draw(st.integers(0, len(betas) - 1))
  abar = oracles.alphas_cumprod(betas)[t]
  s, n = float(np.sqrt(abar)), float(np.sqrt(1 - abar))
  with jax.enable_x64(True):
    level = level_at(make_schedule(betas, jnp.float64), t)
    x_t, v = s * x_0 + n * eps, s * eps - n * x_0
    score = -(x_t - s * x_0) / n**2
    for name, (actual, expected) in conversions(
      *(images(value) for value in (x_t, x_0, eps, v, score)), level
    ).items():
      # The solution amplifies the rounding of x_t by 1 / s or 1 / n.
      np.testing.assert_allclose(actual, expected, atol=1e-10 + 1e-15 / min(s, n), err_msg=name)


@pytest.mark.parametrize("name", strategies.NAMED)
def test_conversions_round_trip_in_float32_at_every_timestep(name):
  """The tolerance is 16 units in the last place, times the amplification by the scales."""
  betas = strategies.NAMED[name]
  num_timesteps = len(betas) - (betas[-1] == 1)
  schedule = make_schedule(betas)
  level = level_at(schedule, np.arange(num_timesteps))
  rng = np.random.default_rng(0)
  x_0 = jnp.asarray(rng.uniform(-1, 1, (num_timesteps, 4, 4, 1)), jnp.float32)
  eps = jnp.asarray(rng.standard_normal(x_0.shape), jnp.float32)
  x_t = gaussian.q_sample(x_0, level, eps)
  v = gaussian.v_from_x_0_and_eps(x_0, eps, level)
  ulp = np.finfo(np.float32).eps
  scale = np.maximum(1 / np.asarray(level.signal_scale), 1 / np.asarray(level.noise_scale))
  size = 4.0  # An upper limit of |x_t|, |eps| and |v|.
  bound = 16 * ulp * size * scale.reshape(-1, 1, 1, 1)
  there_and_back = {
    "eps, x_0": (gaussian.eps_from_x_0(x_t, gaussian.x_0_from_eps(x_t, eps, level), level), eps),
    "eps, v": (gaussian.eps_from_v(x_t, gaussian.v_from_eps(x_t, eps, level), level), eps),
    "x_0, eps": (gaussian.x_0_from_eps(x_t, gaussian.eps_from_x_0(x_t, x_0, level), level), x_0),
    "x_0, v": (gaussian.x_0_from_v(x_t, gaussian.v_from_x_0(x_t, x_0, level), level), x_0),
    "v, eps": (gaussian.v_from_eps(x_t, gaussian.eps_from_v(x_t, v, level), level), v),
    "v, x_0": (gaussian.v_from_x_0(x_t, gaussian.x_0_from_v(x_t, v, level), level), v),
  }
  for name, (actual, expected) in there_and_back.items():
    assert (np.abs(actual - expected) < bound).all(), name


def test_undetermined_conversions_are_0_with_finite_gradients():
  schedule = make_schedule(strategies.NAMED["zero terminal SNR"])
  x_t = jnp.array([[[[0.7]]]])
  for convert, t in (
    (gaussian.x_0_from_eps, 999),
    (gaussian.v_from_eps, 999),
    (gaussian.eps_from_x_0, -1),
    (gaussian.v_from_x_0, -1),
  ):
    level = level_at(schedule, jnp.array([t]))
    value, gradients = jax.value_and_grad(
      lambda x_t, y, convert=convert, level=level: convert(x_t, y, level).sum(), (0, 1)
    )(x_t, x_t)
    assert value == 0
    assert all(np.isfinite(g).all() for g in gradients)
  # At zero SNR v determines x_0, and x_0 determines eps.
  level = level_at(schedule, jnp.array([999]))
  np.testing.assert_array_equal(gaussian.x_0_from_v(x_t, -0.5 * jnp.ones_like(x_t), level), 0.5)
  np.testing.assert_array_equal(gaussian.eps_from_x_0(x_t, x_t, level), x_t)


@given(st.floats(-3, 3), st.floats(-3, 3), st.floats(-4, 4), st.floats(-4, 4))
def test_kl_equals_its_definition(mean_1, mean_2, log_variance_1, log_variance_2):
  with jax.enable_x64(True):
    actual = gaussian.gaussian_kl(jnp.float64(mean_1 - mean_2), log_variance_1, log_variance_2)
  expected = oracles.kl_of_gaussians(mean_1, np.exp(log_variance_1), mean_2, np.exp(log_variance_2))
  np.testing.assert_allclose(actual, expected, rtol=1e-9, atol=1e-12)


def test_q_sample_at_the_ends_of_the_schedule():
  schedule = make_schedule(linear_betas(1000))
  x_0, eps = jax.random.normal(jax.random.key(0), (2, 3, 4, 4, 1))
  np.testing.assert_array_equal(gaussian.q_sample(x_0, level_at(schedule, -1), eps), x_0)
  # sqrt(alpha bar) at T = 1000 is 0.00635 for the paper's betas.
  np.testing.assert_allclose(gaussian.q_sample(x_0, level_at(schedule, 999), eps), eps, atol=0.03)


def test_mismatched_shapes_raise():
  level = level_at(make_schedule([0.1]), 0)
  with pytest.raises(ValueError, match="x_0 and eps must have the same shape"):
    gaussian.q_sample(jnp.zeros((2, 1, 1, 1)), level, jnp.zeros((1, 1, 1, 1)))
