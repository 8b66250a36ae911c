"""The noise of a step: sampled from keys, or given."""

import jax.numpy as jnp
import numpy as np

from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.samplers.protocol import normal


def test_given_noise_is_returned_unchanged():
  keys = sample_keys(0, jnp.arange(3))
  drawn = normal(keys, (4, 5, 1), jnp.float32)
  assert drawn.shape == (3, 4, 5, 1)
  assert len(np.unique(drawn)) == drawn.size
  np.testing.assert_array_equal(normal(drawn, (4, 5, 1), jnp.float32), drawn)
