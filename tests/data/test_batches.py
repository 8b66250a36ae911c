"""The order of training images: permutations, independence of the start, and no overflow."""

import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats
from hypothesis import given, settings

from ddpm_jax.data.batches import batch_indices


def stream(seed, batch_size, n, steps, first=0):
  return np.concatenate(
    [batch_indices(seed, s, batch_size, n) for s in range(first, first + steps)]
  )


@settings(max_examples=15)
@given(st.integers(1, 70), st.integers(1, 30), st.integers(0, 2**32 - 1))
def test_every_epoch_is_a_permutation(n, batch_size, seed):
  order = stream(seed, batch_size, n, steps=-(-3 * n // batch_size))
  for epoch in range(3):
    np.testing.assert_array_equal(np.sort(order[epoch * n : (epoch + 1) * n]), np.arange(n))


def test_epochs_of_mnist_are_uncorrelated_permutations():
  n, batch_size = 60_000, 96  # 625 steps an epoch.
  run = jax.jit(jax.vmap(lambda step: batch_indices(7, step, batch_size, n)))
  one, two = (np.asarray(run(625 * e + jnp.arange(625))).ravel() for e in (0, 1))
  for order in (one, two):
    np.testing.assert_array_equal(np.sort(order), np.arange(n))
  assert np.mean(one == two) < 1e-3
  assert abs(scipy.stats.spearmanr(one, two).statistic) < 0.02
  assert abs(scipy.stats.spearmanr(one, np.arange(n)).statistic) < 0.02
  # Neighbours in the stream are not neighbours in the data.
  assert abs(scipy.stats.spearmanr(one[1:], one[:-1]).statistic) < 0.02


def test_all_permutations_are_equally_frequent_over_seeds_and_epochs():
  """The 24 orders of four images, over 6,000 seeds and over 6,000 epochs of one seed."""
  by_seed = jax.vmap(lambda seed: batch_indices(seed, 0, 4, 4))(jnp.arange(6000))
  by_epoch = jax.vmap(lambda step: batch_indices(0, step, 4, 4))(jnp.arange(6000))
  for orders in (by_seed, by_epoch):
    _, counts = np.unique(np.asarray(orders), axis=0, return_counts=True)
    assert len(counts) == 24
    assert scipy.stats.chisquare(counts).pvalue > 1e-4


def test_the_stream_does_not_depend_on_the_first_step_or_on_tracing():
  whole = stream(3, 32, 1000, steps=100)
  np.testing.assert_array_equal(stream(3, 32, 1000, steps=40, first=60), whole[60 * 32 :])
  traced = jax.jit(lambda step: batch_indices(3, step, 32, 1000))
  for step in (0, 57, 99):
    np.testing.assert_array_equal(traced(jnp.int32(step)), whole[step * 32 : (step + 1) * 32])
  assert isinstance(batch_indices(3, 99, 32, 1000), np.ndarray)


def test_positions_beyond_32_bits_do_not_overflow():
  """At position 1.2e11, batches of 64 and of 4096 contain the same images."""
  n, step = 60_000, 3 * 10**7
  large = batch_indices(0, step, 4096, n)
  np.testing.assert_array_equal(large[:64], batch_indices(0, 64 * step, 64, n))
  np.testing.assert_array_equal(large[-64:], batch_indices(0, 64 * step + 63, 64, n))


def test_a_batch_can_be_larger_than_the_data_set():
  batch = np.asarray(batch_indices(0, 0, 10, 3))
  np.testing.assert_array_equal(np.sort(batch[:9].reshape(3, 3)), [[0, 1, 2]] * 3)


@pytest.mark.parametrize(("batch_size", "n"), [(0, 10), (10, 0), (2**20, 2**12)])
def test_sizes_out_of_range_are_refused(batch_size, n):
  with pytest.raises(ValueError, match=f"batch_size is {batch_size} and n is {n}"):
    batch_indices(0, 0, batch_size, n)
