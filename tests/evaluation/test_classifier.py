import jax
import jax.numpy as jnp
import numpy as np
import pytest

from ddpm_jax.data.datasets import Dataset, load_dataset, to_model_range
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import classifier
from ddpm_jax.evaluation.classifier import ClassifierRecipe, shifted


def test_the_shipped_one_is_as_accurate_as_it_says():
  path = classifier.SHIPPED / "mnist.safetensors"
  judge = classifier.load_judge(path)
  assert judge.about["accuracy"] >= 0.993
  assert path.stat().st_size < 2e6
  test = load_dataset("mnist", "test")
  part = Dataset(test.image[:2000], test.label[:2000], test.num_classes)
  assert classifier.accuracy(judge, part) > 0.99


@pytest.mark.slow
def test_training_learns_and_is_kept(tmp_path):
  """Bars at four heights are told apart after a few dozen steps."""
  rng = np.random.default_rng(0)
  label = rng.integers(0, 4, 800).astype(np.int32)
  image = rng.integers(0, 60, (800, 8, 8, 1)).astype(np.uint8)
  image[np.arange(800), 2 * label] += 190
  dataset = Dataset(image, label, 4)
  recipe = ClassifierRecipe(epochs=6, batch_size=40, shift=0)
  judge = classifier.Judge(*classifier.train_classifier(dataset, recipe), {"dataset": "bars"})
  assert classifier.accuracy(judge, dataset) > 0.98
  classifier.save_judge(tmp_path / "bars.safetensors", judge)
  again = classifier.load_judge(tmp_path / "bars.safetensors")
  assert again.about == {"dataset": "bars"}
  x = to_model_range(image[:7])
  for found, expected in zip(
    classifier.make_classify(again)(x), classifier.make_classify(judge)(x), strict=True
  ):
    np.testing.assert_array_equal(found, expected)
  assert classifier.make_classify(judge)(x)[1].shape == (7, 64)


def test_shifts_move_images_and_fill_up_with_black():
  x = jnp.arange(9.0).reshape(1, 3, 3, 1)
  still, moved = (shifted(x, jnp.array([at]), 1) for at in ([1, 1], [0, 2]))
  np.testing.assert_array_equal(still, x)
  np.testing.assert_array_equal(moved[0, ..., 0], [[-1, -1, -1], [1, 2, -1], [4, 5, -1]])


def test_something_else_is_refused(tmp_path):
  (tmp_path / "a.safetensors").write_bytes(b"nothing")
  for name in ("a", "b"):
    with pytest.raises(UserError, match=f"{name}.safetensors: no classifier that can be read"):
      classifier.load_judge(tmp_path / f"{name}.safetensors")


def test_chunks_do_not_matter(monkeypatch):
  judge = classifier.load_judge(classifier.SHIPPED / "mnist.safetensors")
  x = jax.random.uniform(jax.random.key(0), (10, 28, 28, 1), minval=-1)
  whole = classifier.make_classify(judge)(np.asarray(x))
  monkeypatch.setattr(classifier, "_CHUNK", 4)
  parts = classifier.make_classify(judge)(np.asarray(x))
  np.testing.assert_allclose(parts[0], whole[0], atol=1e-4)
