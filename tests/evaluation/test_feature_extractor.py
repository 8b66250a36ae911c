"""The classifier whose features the metrics use: accuracy, training and files."""

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from fake_programs import AHEAD, FakeProgram

from ddpm_jax.data.datasets import Dataset, load_dataset, to_model_range
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.feature_extractor import ClassifierRecipe, shifted


def test_the_shipped_classifier_is_as_accurate_as_its_metadata_state():
  path = feature_extractor.SHIPPED / "mnist.safetensors"
  extractor = feature_extractor.load_feature_extractor(path)
  assert extractor.about["accuracy"] >= 0.993
  assert path.stat().st_size < 2e6
  test = load_dataset("mnist", "test")
  part = Dataset(test.image[:2000], test.label[:2000], test.num_classes)
  assert feature_extractor.accuracy(extractor, part) > 0.99


@pytest.mark.slow
def test_a_trained_classifier_can_be_saved_and_loaded(tmp_path):
  """Training for 120 steps suffices to distinguish bars at four heights."""
  rng = np.random.default_rng(0)
  label = rng.integers(0, 4, 800).astype(np.int32)
  image = rng.integers(0, 60, (800, 8, 8, 1)).astype(np.uint8)
  image[np.arange(800), 2 * label] += 190
  dataset = Dataset(image, label, 4)
  recipe = ClassifierRecipe(epochs=6, batch_size=40, shift=0)
  extractor = feature_extractor.FeatureExtractor(
    *feature_extractor.train_classifier(dataset, recipe), {"dataset": "bars"}
  )
  assert feature_extractor.accuracy(extractor, dataset) > 0.98
  feature_extractor.save_feature_extractor(tmp_path / "bars.safetensors", extractor)
  loaded = feature_extractor.load_feature_extractor(tmp_path / "bars.safetensors")
  assert loaded.about == {"dataset": "bars"}
  x = to_model_range(image[:7])
  for actual, expected in zip(
    feature_extractor.make_classify(loaded)(x),
    feature_extractor.make_classify(extractor)(x),
    strict=True,
  ):
    np.testing.assert_array_equal(actual, expected)
  assert feature_extractor.make_classify(extractor)(x)[1].shape == (7, 64)


def test_shifted_images_have_a_border_of_minus_one():
  x = jnp.arange(9.0).reshape(1, 3, 3, 1)
  still, moved = (shifted(x, jnp.array([at]), 1) for at in ([1, 1], [0, 2]))
  np.testing.assert_array_equal(still, x)
  np.testing.assert_array_equal(moved[0, ..., 0], [[-1, -1, -1], [1, 2, -1], [4, 5, -1]])


def test_missing_and_damaged_files_are_refused(tmp_path):
  (tmp_path / "a.safetensors").write_bytes(b"nothing")
  for name in ("a", "b"):
    with pytest.raises(UserError, match=f"{name}.safetensors: cannot be read as a classifier"):
      feature_extractor.load_feature_extractor(tmp_path / f"{name}.safetensors")


def test_results_do_not_depend_on_the_chunk_size(monkeypatch):
  extractor = feature_extractor.load_feature_extractor(
    feature_extractor.SHIPPED / "mnist.safetensors"
  )
  x = jax.random.uniform(jax.random.key(0), (10, 28, 28, 1), minval=-1)
  whole = feature_extractor.make_classify(extractor)(np.asarray(x))
  monkeypatch.setattr(feature_extractor, "_CHUNK", 4)
  parts = feature_extractor.make_classify(extractor)(np.asarray(x))
  np.testing.assert_allclose(parts[0], whole[0], atol=1e-4)


def test_the_next_chunk_is_dispatched_before_the_last_is_copied(monkeypatch):
  program = FakeProgram((np.zeros((4, 10)), np.zeros((4, 64))))
  monkeypatch.setattr(feature_extractor, "_CHUNK", 4)
  monkeypatch.setattr(feature_extractor, "_apply", program)
  extractor = feature_extractor.FeatureExtractor(None, {}, {})
  logits, features = feature_extractor.make_classify(extractor)(np.zeros((10, 28, 28, 1)))
  assert program.events == AHEAD
  assert (logits.shape, features.shape) == ((10, 10), (10, 64))
  np.testing.assert_array_equal(logits[:, 0], [0] * 4 + [1] * 4 + [2] * 2)
