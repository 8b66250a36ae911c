import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import scipy.stats

from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.objectives import (
  draw,
  stratified_timesteps,
  training_loss,
  uniform_timesteps,
)
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule

SCHEDULE = make_schedule(linear_betas(100))
TIMESTEP_SAMPLERS = [uniform_timesteps, stratified_timesteps]


@pytest.mark.parametrize("timestep_sampler", TIMESTEP_SAMPLERS)
def test_draws_do_not_depend_on_how_the_batch_is_cut(timestep_sampler):
  key, x_0 = jax.random.key(3), jnp.zeros((12, 2, 2, 1))
  run = jax.jit(
    lambda example, x_0: draw(key, example, x_0, SCHEDULE, timestep_sampler, batch_size=12)
  )
  whole = run(jnp.arange(12), x_0)
  order = np.array([7, 0, 11])
  part = run(jnp.asarray(order), x_0[:3])
  np.testing.assert_array_equal(part.level.t, whole.level.t[order])
  np.testing.assert_array_equal(part.eps, whole.eps[order])


def test_draws_are_standard_normal_and_differ_by_example_and_step():
  x_0 = jnp.zeros((64, 8, 8, 1))
  one, two = (
    draw(jax.random.key(s), jnp.arange(64), x_0, SCHEDULE, uniform_timesteps, 64).eps
    for s in (0, 1)
  )
  values = np.concatenate([one, two]).reshape(128, -1)
  assert scipy.stats.kstest(values.ravel(), "norm").pvalue > 1e-3
  correlation = np.corrcoef(values) - np.eye(128)
  assert np.abs(correlation).max() < 0.7


@pytest.mark.parametrize("timestep_sampler", TIMESTEP_SAMPLERS)
def test_each_timestep_is_uniform(timestep_sampler):
  """Example 3 of a batch, over many steps: all timesteps equally often, both ends included."""
  keys = jax.random.split(jax.random.key(0), 20_000)
  one = lambda key: timestep_sampler(key, jnp.array([3]), 8, 10)[0]
  counts = np.bincount(jax.vmap(one)(keys), minlength=10)
  assert len(counts) == 10
  assert scipy.stats.chisquare(counts).pvalue > 1e-3


def test_stratified_timesteps_cover_the_schedule_evenly():
  for seed in range(5):
    t = stratified_timesteps(jax.random.key(seed), jnp.arange(50), 50, 100)
    # One in each stretch of two timesteps, but for the two stretches that the offset cuts.
    np.testing.assert_array_equal(np.diff(np.sort(t)), np.diff(np.sort(t)).clip(1, 3))
    assert abs(float(np.mean(t)) - 49.5) < 1.0


@pytest.mark.parametrize("name", PARAMETERIZATIONS)
def test_the_loss_is_the_mean_squared_error_of_the_target(name):
  rng = np.random.default_rng(0)
  x_0, eps, output = rng.standard_normal((3, 5, 4, 4, 2))
  t = np.array([0, 1, 50, 98, 99])
  abar = oracles.alphas_cumprod(linear_betas(100)).astype(np.float64)[t].reshape(-1, 1, 1, 1)
  signal, noise = np.sqrt(abar), np.sqrt(1 - abar)
  target = {"eps": eps, "x_0": x_0, "v": signal * eps - noise * x_0}[name]
  seen = {}

  def predict(x_t, level, cond):
    seen.update(x_t=x_t, cond=cond)
    return jnp.asarray(output, jnp.float32)

  loss = training_loss(
    predict,
    jnp.asarray(x_0, jnp.float32),
    level_at(SCHEDULE, t),
    jnp.asarray(eps, jnp.float32),
    "label",
    target_fn=PARAMETERIZATIONS[name].target,
  )
  np.testing.assert_allclose(seen["x_t"], signal * x_0 + noise * eps, atol=1e-5)
  assert seen["cond"] == "label"
  np.testing.assert_allclose(loss, ((output - target) ** 2).mean(axis=(1, 2, 3)), rtol=1e-5)


def test_the_eps_loss_of_a_gaussian_has_its_known_minimum():
  """For data N(m, s^2) the best eps-loss at t is 1 - (1 - abar) / (abar s^2 + 1 - abar)."""
  mean, std, n = 0.1, 0.2, 200_000
  t = np.array([5, 40, 99])
  abar = oracles.alphas_cumprod(linear_betas(100)).astype(np.float64)[t]
  marginal = abar * std**2 + 1 - abar
  x_0 = mean + std * jax.random.normal(jax.random.key(0), (3, n, 1, 1))
  eps = jax.random.normal(jax.random.key(1), x_0.shape)

  def predict(x_t, level, cond):
    centred = x_t - (level.signal_scale * mean).reshape(-1, 1, 1, 1)
    return centred * jnp.asarray(np.sqrt(1 - abar) / marginal, jnp.float32).reshape(-1, 1, 1, 1)

  target_fn = PARAMETERIZATIONS["eps"].target
  loss = training_loss(predict, x_0, level_at(SCHEDULE, t), eps, target_fn=target_fn)
  np.testing.assert_allclose(loss, 1 - (1 - abar) / marginal, rtol=0.02)
