import jax
import jax.numpy as jnp
import numpy as np
import pytest

from ddpm_jax.data.datasets import Dataset, load_dataset, to_model_range
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.feature_extractor import ClassifierRecipe, shifted


def test_the_shipped_one_is_as_accurate_as_it_says():
  path = feature_extractor.SHIPPED / "mnist.safetensors"
  judge = feature_extractor.load_feature_extractor(path)
  assert judge.about["accuracy"] >= 0.993
  assert path.stat().st_size < 2e6
  test = load_dataset("mnist", "test")
  part = Dataset(test.image[:2000], test.label[:2000], test.num_classes)
  assert feature_extractor.accuracy(judge, part) > 0.99


@pytest.mark.slow
def test_training_learns_and_is_kept(tmp_path):
  """Bars at four heights are told apart after a few dozen steps."""
  rng = np.random.default_rng(0)
  label = rng.integers(0, 4, 800).astype(np.int32)
  image = rng.integers(0, 60, (800, 8, 8, 1)).astype(np.uint8)
  image[np.arange(800), 2 * label] += 190
  dataset = Dataset(image, label, 4)
  recipe = ClassifierRecipe(epochs=6, batch_size=40, shift=0)
  judge = feature_extractor.FeatureExtractor(
    *feature_extractor.train_classifier(dataset, recipe), {"dataset": "bars"}
  )
  assert feature_extractor.accuracy(judge, dataset) > 0.98
  feature_extractor.save_feature_extractor(tmp_path / "bars.safetensors", judge)
  again = feature_extractor.load_feature_extractor(tmp_path / "bars.safetensors")
  assert again.about == {"dataset": "bars"}
  x = to_model_range(image[:7])
  for found, expected in zip(
    feature_extractor.make_classify(again)(x),
    feature_extractor.make_classify(judge)(x),
    strict=True,
  ):
    np.testing.assert_array_equal(found, expected)
  assert feature_extractor.make_classify(judge)(x)[1].shape == (7, 64)


def test_shifts_move_images_and_fill_up_with_black():
  x = jnp.arange(9.0).reshape(1, 3, 3, 1)
  still, moved = (shifted(x, jnp.array([at]), 1) for at in ([1, 1], [0, 2]))
  np.testing.assert_array_equal(still, x)
  np.testing.assert_array_equal(moved[0, ..., 0], [[-1, -1, -1], [1, 2, -1], [4, 5, -1]])


def test_something_else_is_refused(tmp_path):
  (tmp_path / "a.safetensors").write_bytes(b"nothing")
  for name in ("a", "b"):
    with pytest.raises(UserError, match=f"{name}.safetensors: no classifier that can be read"):
      feature_extractor.load_feature_extractor(tmp_path / f"{name}.safetensors")


def test_chunks_do_not_matter(monkeypatch):
  judge = feature_extractor.load_feature_extractor(feature_extractor.SHIPPED / "mnist.safetensors")
  x = jax.random.uniform(jax.random.key(0), (10, 28, 28, 1), minval=-1)
  whole = feature_extractor.make_classify(judge)(np.asarray(x))
  monkeypatch.setattr(feature_extractor, "_CHUNK", 4)
  parts = feature_extractor.make_classify(judge)(np.asarray(x))
  np.testing.assert_allclose(parts[0], whole[0], atol=1e-4)
