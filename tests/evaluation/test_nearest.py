import numpy as np
import pytest

from ddpm_jax.evaluation.nearest import near_copies, nearest


def test_the_nearest_is_found_whatever_the_chunks(monkeypatch):
  rng = np.random.default_rng(0)
  points, among = rng.normal(size=(57, 3, 4)), rng.normal(size=(40, 3, 4))
  distances = np.linalg.norm((points[:, None] - among[None]).reshape(57, 40, -1), axis=-1)
  for chunk in (500, 10):
    monkeypatch.setattr("ddpm_jax.evaluation.copies._CHUNK", chunk)
    found = nearest(points, among)
    np.testing.assert_array_equal(found.which, distances.argmin(1))
    np.testing.assert_allclose(found.distance, distances.min(1), rtol=1e-5)


def test_a_copy_is_at_no_distance():
  among = np.random.default_rng(0).uniform(-1, 1, (50, 28, 28, 1)).astype(np.float32)
  found = nearest(among[[3, 7]], among)
  np.testing.assert_array_equal(found.which, [3, 7])
  np.testing.assert_array_equal(found.distance, 0)


def test_held_out_images_score_one_per_cent_and_copies_all():
  held_out = np.random.default_rng(0).uniform(1, 2, 1000).astype(np.float32)
  assert near_copies(held_out, held_out) == 0.01
  assert near_copies(np.zeros(10, np.float32), held_out) == 1
  assert near_copies(np.full(10, 3, np.float32), held_out) == 0


def test_nothing_to_be_near_to_is_refused():
  with pytest.raises(ValueError, match="M above 0"):
    nearest(np.zeros((3, 2)), np.zeros((0, 2)))
