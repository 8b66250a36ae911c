"""Texture features, and which corruptions the Fréchet distance with them can see."""

import numpy as np
import pytest

from ddpm_jax.data.datasets import Dataset, load_dataset
from ddpm_jax.evaluation.textures import texture_features, with_textures


def test_each_orientation_and_scale_has_a_feature_of_its_own():
  row, column = np.indices((8, 8))
  amplitude = 0.5
  stripes = {
    0: column % 2,  # Fine: differences from left to right, top to bottom, and diagonal.
    1: row % 2,
    2: (row + column) % 2,
    3: column // 2 % 2,  # The same at twice the scale.
    4: row // 2 % 2,
    5: (row // 2 + column // 2) % 2,
  }
  for place, pattern in stripes.items():
    image = np.where(pattern, amplitude, -amplitude)[None, :, :, None]
    expected = np.full((1, 6), np.log(0.01))
    expected[0, place] = np.log(amplitude + 0.01)
    np.testing.assert_allclose(texture_features(image), expected, atol=1e-12)


def test_textures_of_channels_are_separate_and_odd_edges_are_ignored():
  rng = np.random.default_rng(0)
  image = rng.uniform(-1, 1, (1500, 11, 9, 3))
  found = texture_features(image)
  assert found.shape == (1500, 18)
  channels = [texture_features(image[:, :8, :8, c : c + 1]) for c in range(3)]
  for c, expected in enumerate(channels):
    np.testing.assert_allclose(found[:, c::3], expected, rtol=1e-12)


def test_textures_vary_as_much_as_features_over_the_training_images():
  rng = np.random.default_rng(0)
  features, textures = rng.normal(3, 7, (500, 20)), rng.normal(5, [1, 10, 0], (500, 3))
  joined = with_textures(features, textures, features, textures)
  np.testing.assert_array_equal(joined[:, :20], features)
  by_texture = np.var(joined[:, 20:], axis=0)
  total = np.var(features, axis=0).sum()
  np.testing.assert_allclose(by_texture, [total / 3, total / 3, 0])
  np.testing.assert_allclose(joined[:, 20:].mean(0), 0, atol=1e-9)


@pytest.mark.slow
@pytest.mark.parametrize("split", ["train", "test"])
def test_every_corruption_raises_the_distance_with_textures_to_three_times_its_floor(split):
  import sensitivity

  train, dataset = load_dataset("mnist"), load_dataset("mnist", split)
  part = Dataset(train.image[-20_000:], train.label[-20_000:], 10)
  rows = sensitivity.measure(part, dataset, 2000)
  assert len(rows) == 1 + len(sensitivity.CORRUPTIONS) + 10
  ratios = {row["images"]: row["frechet_textures_ratio"] for row in rows}
  assert min(ratio for name, ratio in ratios.items() if name != "real images") >= 3, ratios
  # The classifier alone hardly sees noise.
  assert rows[2]["images"] == "noise of 20 grey levels"
  assert rows[2]["frechet_ratio"] < 1.5 < 50 < rows[2]["frechet_textures_ratio"]
