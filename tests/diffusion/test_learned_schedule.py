import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS
from ddpm_jax.diffusion.gaussian import step_variance
from ddpm_jax.diffusion.learned_schedule import FixedSchedule, LearnedSchedule
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.objectives import vlb_loss
from ddpm_jax.diffusion.reverse_variances import fixed_large
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule

pytestmark = pytest.mark.usefixtures("compile_fast")

LEARNED = LearnedSchedule(50, hidden=16, learn_ends=True)


def test_a_fixed_schedule_has_no_parameters():
  schedule = make_schedule(linear_betas(10))
  fixed = FixedSchedule(schedule)
  assert fixed.init(jax.random.key(0)) == {}
  assert fixed.tables({}) is schedule


@given(st.integers(0, 2**31 - 1), st.floats(0, 2))
def test_logsnr_decreases_strictly_between_its_ends_for_any_parameters(seed, size):
  params = LEARNED.init(jax.random.key(0))
  leaves, tree = jax.tree.flatten(params)
  keys = jax.random.split(jax.random.key(seed), len(leaves))
  params = tree.unflatten(
    [x + size * jax.random.normal(k, x.shape) for x, k in zip(leaves, keys, strict=True)]
  )
  tables = LEARNED.tables(params)
  logsnr = np.asarray(tables.logsnr)
  assert (np.diff(logsnr) < 0).all()
  np.testing.assert_allclose(logsnr[0], params["logsnr_max"])
  span = jnp.exp(params["log_span"])
  np.testing.assert_allclose(logsnr[-1], params["logsnr_max"] - span, rtol=1e-5, atol=1e-5)
  np.testing.assert_allclose(tables.signal_scale**2 + tables.noise_scale**2, 1, rtol=1e-6)


def test_fixed_ends_stay_and_learned_ends_start_at_the_same_values():
  key = jax.random.key(0)
  fixed = dataclasses.replace(LEARNED, learn_ends=False)
  params, learned = fixed.init(key), LEARNED.init(key)
  assert set(learned) - set(params) == {"logsnr_max", "log_span"}
  for a, b in zip(
    *map(jax.tree.leaves, (fixed.tables(params), LEARNED.tables(learned))), strict=True
  ):
    np.testing.assert_array_equal(a, b)
  moved = fixed.tables(jax.tree.map(lambda p: p + 0.5, params)).logsnr
  np.testing.assert_allclose(moved[jnp.array([0, -1])], [13.3, -10.0], rtol=1e-5)
  assert np.abs(moved - fixed.tables(params).logsnr).max() > 1e-3


def test_logsnr_is_initially_almost_linear():
  learned = LearnedSchedule(1000)
  tables = jax.jit(lambda key: learned.tables(learned.init(key)))(jax.random.key(0))
  np.testing.assert_allclose(tables.logsnr[jnp.array([0, -1])], [13.3, -10.0], rtol=1e-5)
  np.testing.assert_allclose(tables.logsnr, np.linspace(13.3, -10, 1000), atol=1.0)
  # The betas of the tables have the same alphas_cumprod.
  t = np.arange(1000)
  betas = np.asarray(step_variance(level_at(tables, t), level_at(tables, t - 1)), np.float64)
  np.testing.assert_allclose(np.cumprod(1 - betas), tables.signal_scale**2, rtol=1e-4)


def test_the_bound_trains_the_schedule():
  """Gradients are finite, and gradient descent lowers the bound of a perfect network."""
  mean, std = 0.1, 0.2
  x_0 = mean + std * jax.random.normal(jax.random.key(0), (400, 2, 2, 1))
  eps = jax.random.normal(jax.random.key(1), x_0.shape)
  t = jnp.arange(400) % 50

  def estimate(x_t, level):
    signal, noise = (s.reshape(-1, 1, 1, 1) for s in level[1:3])
    gain = signal * std**2 / (signal**2 * std**2 + noise**2)
    return mean + gain * (x_t - signal * mean)

  @jax.jit
  @jax.value_and_grad
  def bound(params):
    tables = LEARNED.tables(params)
    predict = lambda x_t, t, cond: estimate(x_t, level_at(tables, t))
    loss = vlb_loss(
      predict, tables, x_0, level_at(tables, t), eps, parameterization=PARAMETERIZATIONS["x_0"],
      variance_fn=fixed_large,
    )  # fmt: skip
    return jnp.mean(loss)

  params, losses = LEARNED.init(jax.random.key(0)), []
  for _ in range(20):
    loss, gradients = bound(params)
    assert all(np.isfinite(g).all() for g in jax.tree.leaves(gradients))
    losses.append(float(loss))
    params = jax.tree.map(lambda p, g: p - 0.02 * g, params, gradients)
  assert losses[-1] < losses[0] - 0.01
  # Both ends have nonzero gradients.
  assert abs(gradients["logsnr_max"]) > 0
  assert abs(gradients["log_span"]) > 0


def test_options_out_of_range_raise():
  with pytest.raises(ValueError, match="num_timesteps is 1; a learned schedule needs at least 2"):
    LearnedSchedule(1)
  with pytest.raises(ValueError, match="logsnr_min is 20"):
    LearnedSchedule(logsnr_min=20)


def test_parameters_and_tables_do_not_depend_on_x64():
  params = LEARNED.init(jax.random.key(0))
  expected = (params, LEARNED.tables(params))
  with jax.enable_x64(True), jax.numpy_dtype_promotion("strict"):
    params = LEARNED.init(jax.random.key(0))
    found = (params, LEARNED.tables(params))
  for a, b in zip(*map(jax.tree.leaves, (found, expected)), strict=True):
    assert a.dtype == np.float32
    np.testing.assert_allclose(a, b, rtol=1e-5)
