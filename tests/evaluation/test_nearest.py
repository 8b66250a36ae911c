"""Nearest neighbours against all pairs, and the fraction of near-copies."""

import numpy as np
import pytest

from ddpm_jax.evaluation.nearest import near_copies, nearest


def test_neighbours_agree_with_all_pairs_for_any_chunk_size(monkeypatch):
  rng = np.random.default_rng(0)
  points, among = rng.normal(size=(57, 3, 4)), rng.normal(size=(40, 3, 4))
  distances = np.linalg.norm((points[:, None] - among[None]).reshape(57, 40, -1), axis=-1)
  for chunk in (500, 10):
    monkeypatch.setattr("ddpm_jax.evaluation.nearest._CHUNK", chunk)
    neighbours = nearest(points, among)
    np.testing.assert_array_equal(neighbours.which, distances.argmin(1))
    np.testing.assert_allclose(neighbours.distance, distances.min(1), rtol=1e-5)


def test_the_distance_of_a_copy_is_zero():
  among = np.random.default_rng(0).uniform(-1, 1, (50, 28, 28, 1)).astype(np.float32)
  neighbours = nearest(among[[3, 7]], among)
  np.testing.assert_array_equal(neighbours.which, [3, 7])
  np.testing.assert_array_equal(neighbours.distance, 0)


def test_held_out_images_score_one_per_cent_and_copies_one_hundred():
  held_out = np.random.default_rng(0).uniform(1, 2, 1000).astype(np.float32)
  assert near_copies(held_out, held_out) == 0.01
  assert near_copies(np.zeros(10, np.float32), held_out) == 1
  assert near_copies(np.full(10, 3, np.float32), held_out) == 0


def test_an_empty_set_of_neighbours_is_refused():
  with pytest.raises(ValueError, match="M above 0"):
    nearest(np.zeros((3, 2)), np.zeros((0, 2)))
