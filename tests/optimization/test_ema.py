"""The EMA of the parameters against its recurrence in float64 NumPy."""

import jax
import jax.numpy as jnp
import numpy as np

from ddpm_jax.optimization.ema import update_ema


def test_the_ema_follows_its_recurrence():
  """d = min(decay, (1 + step) / (10 + step)), for steps before and after d reaches the decay."""
  rng = np.random.default_rng(0)
  params = {"a": rng.normal(size=(60, 3, 4)), "b": {"c": rng.normal(size=(60, 5))}}
  at = lambda step: jax.tree.map(lambda leaf: leaf[step], params)
  update = jax.jit(update_ema, static_argnames="decay")
  ema = jax.tree.map(jnp.float32, at(0))
  expected = at(0)
  for step in range(60):
    ema = update(ema, jax.tree.map(jnp.float32, at(step)), jnp.int32(step), decay=0.8)
    d = min(0.8, (1 + step) / (10 + step))
    expected = jax.tree.map(lambda e, p, d=d: d * e + (1 - d) * p, expected, at(step))
    jax.tree.map(lambda x, y: np.testing.assert_allclose(x, y, atol=1e-6), ema, expected)


def test_the_parameters_have_weight_nine_tenths_at_step_0_and_one_minus_decay_later():
  zero, one = jnp.zeros(3), jnp.ones(3)
  np.testing.assert_allclose(update_ema(zero, one, jnp.int32(0), 0.9999), 0.9, rtol=1e-6)
  np.testing.assert_allclose(update_ema(zero, one, jnp.int32(10**6), 0.999), 0.001, rtol=1e-4)
