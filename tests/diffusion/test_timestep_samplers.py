import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats

from ddpm_jax.diffusion.keys import make_key
from ddpm_jax.diffusion.timestep_samplers import (
  LogitNormal,
  LossAware,
  LossHistory,
  Stratified,
  Uniform,
)

SAMPLERS = [Uniform(), Stratified(), LossAware()]
NAMES = ["uniform", "stratified", "loss_aware"]


def full(history, num_timesteps, size=10):
  """Returns a full history with the given loss at each timestep."""
  loss = jnp.broadcast_to(jnp.asarray(history, jnp.float32)[:, None], (num_timesteps, size))
  return LossHistory(loss, jnp.full(num_timesteps, size))


@pytest.mark.parametrize("sampler", SAMPLERS, ids=NAMES)
def test_timesteps_do_not_depend_on_how_the_batch_is_split(sampler):
  key, state = jax.random.key(3), sampler.init(100)
  draw = jax.jit(lambda example: sampler.draw(state, key, example, 12, 100))
  whole, order = draw(jnp.arange(12)), np.array([7, 0, 11])
  part = draw(jnp.asarray(order))
  np.testing.assert_array_equal(part.t, whole.t[order])
  np.testing.assert_array_equal(part.importance_weight, whole.importance_weight[order])


@pytest.mark.parametrize("sampler", SAMPLERS, ids=NAMES)
def test_each_timestep_is_uniform_at_first(sampler):
  """Over many steps example 3 gets all timesteps equally often, including both ends."""
  keys, state = jax.random.split(jax.random.key(0), 20_000), sampler.init(10)
  draws = jax.vmap(lambda key: sampler.draw(state, key, jnp.array([3]), 8, 10))(keys)
  counts = np.bincount(draws.t[:, 0], minlength=10)
  assert len(counts) == 10
  assert scipy.stats.chisquare(counts).pvalue > 1e-3
  np.testing.assert_allclose(draws.importance_weight, 1, rtol=1e-6)


@pytest.mark.parametrize("sampler", [Stratified(), LossAware()], ids=NAMES[1:])
def test_a_batch_covers_the_schedule_evenly(sampler):
  for seed in range(5):
    t, _ = sampler.draw(sampler.init(100), jax.random.key(seed), jnp.arange(50), 50, 100)
    # Neighbours are two timesteps apart, up to rounding.
    np.testing.assert_array_equal(np.diff(np.sort(t)), np.diff(np.sort(t)).clip(1, 3))
    assert abs(float(np.mean(t)) - 49.5) < 1.0


def test_loss_aware_timesteps_follow_the_losses_and_importance_weights_correct_for_it():
  loss = np.array([1.0, 4.0, 0.0, 5.0])
  sampler, state = LossAware(uniform_share=0.1), full(loss, 4)
  expected = 0.9 * loss / loss.sum() + 0.1 / 4
  np.testing.assert_allclose(sampler.probabilities(state), expected, rtol=1e-6)
  keys = jax.random.split(jax.random.key(0), 20_000)
  draws = jax.vmap(lambda key: sampler.draw(state, key, jnp.array([3]), 8, 4))(keys)
  counts = np.bincount(draws.t[:, 0], minlength=4)
  assert scipy.stats.chisquare(counts, expected * 20_000).pvalue > 1e-3
  # The weighted mean of any function of t is its mean over uniform timesteps.
  value = np.array([3.0, -1.0, 2.0, 7.0])
  estimate = np.mean(np.asarray(draws.importance_weight[:, 0]) * value[np.asarray(draws.t[:, 0])])
  np.testing.assert_allclose(estimate, value.mean(), rtol=0.05)


def test_importance_sampling_lowers_the_variance_of_the_loss():
  """With probabilities proportional to the losses, all weighted losses are equal."""
  loss = jnp.asarray(1000.0 / (1 + np.arange(100.0)))
  state, sampler = full(loss, 100), LossAware(uniform_share=1e-6)
  t, weight = sampler.draw(state, jax.random.key(0), jnp.arange(64), 64, 100)
  np.testing.assert_allclose(weight * loss[t], loss.mean(), rtol=1e-3)


def ring(history, num_timesteps, batches):
  """Returns the last losses of each timestep, by a plain loop."""
  remembered = [[] for _ in range(num_timesteps)]
  for t, loss in batches:
    for each, value in zip(t, loss, strict=True):
      remembered[each] = [*remembered[each], value][-history:]
  return remembered


def test_the_history_equals_a_plain_loops():
  rng = np.random.default_rng(0)
  sampler, state = LossAware(history=3), LossAware(history=3).init(5)
  # A timestep may occur up to eight times in a batch, more often than its history holds.
  batches = [(rng.integers(0, 5, 8), rng.random(8).astype(np.float32)) for _ in range(6)]
  update = jax.jit(sampler.update)
  for t, loss in batches:
    state = update(state, jnp.asarray(t), jnp.asarray(loss))
  for actual, expected in zip(state.loss, ring(3, 5, batches), strict=True):
    np.testing.assert_array_equal(np.sort(actual), np.sort(expected))
  np.testing.assert_array_equal(state.seen, np.bincount(np.concatenate([t for t, _ in batches])))


def test_timesteps_stay_uniform_until_each_has_a_history():
  sampler = LossAware(history=2)
  state = sampler.init(3)
  for t in (0, 1, 2, 0, 1):
    state = sampler.update(state, jnp.array([t]), jnp.array([1.0 + t]))
    np.testing.assert_allclose(sampler.probabilities(state), 1 / 3)
  state = sampler.update(state, jnp.array([2]), jnp.array([3.0]))
  np.testing.assert_allclose(sampler.probabilities(state), np.array([1, 2, 3]) / 6, atol=1e-3)
  np.testing.assert_allclose(sampler.probabilities(full([0.0, 0.0], 2)), 0.5)


@pytest.mark.parametrize("options", [{"history": 0}, {"uniform_share": 0}, {"uniform_share": 1.1}])
def test_options_out_of_range_raise(options):
  with pytest.raises(ValueError, match=f"{next(iter(options))} is"):
    LossAware(**options)


@pytest.mark.parametrize("sampler", [Uniform(), Stratified(), LossAware()])
def test_timesteps_and_weights_do_not_depend_on_x64(sampler):
  draw = lambda: sampler.draw(sampler.init(50), make_key(3), np.arange(8, dtype=np.int32), 8, 50)
  expected = draw()
  with jax.enable_x64(True):
    found = draw()
  assert (found.t.dtype, found.importance_weight.dtype) == (np.int32, np.float32)
  np.testing.assert_array_equal(found.t, expected.t)
  np.testing.assert_array_equal(found.importance_weight, expected.importance_weight)


def test_a_history_of_losses_does_not_depend_on_x64():
  sampler = LossAware(history=2)
  t, loss = np.array([1, 0, 1, 1], np.int32), np.array([1, 2, 3, 4], np.float32)
  expected = sampler.update(sampler.init(2), t, loss)
  with jax.enable_x64(True), jax.numpy_dtype_promotion("strict"):
    found = sampler.update(sampler.init(2), jnp.asarray(t), jnp.asarray(loss))
  for a, b in zip(found, expected, strict=True):
    assert a.dtype == b.dtype
    np.testing.assert_array_equal(a, b)


@pytest.mark.parametrize("sampler", [LogitNormal(0.5, 0.8), LogitNormal(0.5, 0.8, continuous=True)])
def test_logits_of_times_are_normal(sampler):
  draws = jax.vmap(lambda key: sampler.draw((), key, jnp.array([3]), 8, 10_000))
  t, weight = draws(jax.random.split(jax.random.key(0), 5000))
  inside = np.clip(np.asarray(t[:, 0], np.float64) / 10_000, 1e-5, 1 - 1e-5)
  logit = np.log(inside / (1 - inside))
  assert scipy.stats.kstest(logit, scipy.stats.norm(0.5, 0.8).cdf).pvalue > 1e-3
  np.testing.assert_array_equal(weight, 1)


@pytest.mark.parametrize("sampler", [Uniform(continuous=True), Stratified(continuous=True)])
def test_continuous_timesteps_are_uniform_and_fractional(sampler):
  draws = jax.vmap(lambda key: sampler.draw((), key, jnp.array([3]), 8, 11))
  t = np.asarray(draws(jax.random.split(jax.random.key(0), 5000)).t)[:, 0]
  assert t.dtype == np.float32
  assert t.max() <= 10
  assert scipy.stats.kstest(t, scipy.stats.uniform(0, 10).cdf).pvalue > 1e-3


@pytest.mark.parametrize("sampler", [LogitNormal(), Stratified(continuous=True)])
def test_timesteps_of_a_batch_are_stratified_and_in_range(sampler):
  for num_timesteps in (1, 7, 1000):
    t, _ = sampler.draw((), jax.random.key(1), jnp.arange(64), 64, num_timesteps)
    assert 0 <= np.min(t) <= np.max(t) <= num_timesteps - 1
  # At most one of 64 in each of 32 equally likely parts lies elsewhere than expected.
  position = (np.asarray(t) + 0.5) / 1000
  if isinstance(sampler, LogitNormal):
    position = scipy.stats.norm.cdf(np.log(position / (1 - position)))
  counts, _ = np.histogram(position, np.linspace(0, 1, 17))
  assert set(counts) <= {3, 4, 5}


def test_an_invalid_width_of_the_logit_raises():
  with pytest.raises(ValueError, match="std is 0; it must be above 0"):
    LogitNormal(std=0)
