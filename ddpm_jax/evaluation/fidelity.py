"""Comparison of generated images with the data: distances, and copies of training images."""

from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ddpm_jax.evaluation import nearest, scores
from ddpm_jax.evaluation.cache import Cache, fingerprint
from ddpm_jax.evaluation.feature_extractor import FeatureExtractor, make_classify
from ddpm_jax.evaluation.frechet import frechet_distance, frechet_distance_at_infinity, moments
from ddpm_jax.evaluation.prdc import prdc
from ddpm_jax.evaluation.textures import texture_features, with_textures

Figures = dict[str, Any]


class ImageFeatures(NamedTuple):
  """Images with their features.

  Attributes:
    image: f32[N, H, W, C] in [-1, 1].
    logits: f32[N, K], of the classifier.
    features: f32[N, D].
  """

  image: npt.NDArray[np.float32]
  logits: npt.NDArray[np.float32]
  features: npt.NDArray[np.float32]


def extract_features(
  cache: Cache, extractor: FeatureExtractor, image: npt.NDArray[np.float32], name: str
) -> ImageFeatures:
  """Returns images f32[N, H, W, C] in [-1, 1] with their logits and features."""

  def compute() -> dict[str, Any]:
    logits, features = make_classify(extractor)(image)
    return {"logits": logits, "features": features}

  content = [fingerprint(extractor.params), fingerprint(image)]
  arrays = cache(f"features-{name}", content, compute)
  return ImageFeatures(image, arrays["logits"], arrays["features"])


def fidelity(
  cache: Cache,
  sample: ImageFeatures,
  train: ImageFeatures,
  held_out: ImageFeatures,
  label: npt.NDArray[np.integer] | None = None,
  *,
  has_classes: bool = True,
) -> tuple[Figures, npt.NDArray[np.int64]]:
  """Compares images with the training images.

  Args:
    cache: cache of the results.
    sample: the generated images; or held-out images, for the floor of the figures.
    train: all training images.
    held_out: as many held-out real images.
    label: i[N], the classes that were sampled, for a class-conditional model.
    has_classes: whether the logits are those of classes. Figures about classes are left out
      otherwise.

  Returns:
    Figures by name, and i64[N], the index of the nearest training image of each sample, by pixels.
  """
  num = len(sample.image)

  def compute() -> dict[str, Any]:
    reference = moments(train.features)
    found: dict[str, Any] = {"frechet": frechet_distance(moments(sample.features), reference)}
    if num >= 40:
      found["frechet_infinity"] = frechet_distance_at_infinity(sample.features, reference)
    found["frechet_textures"] = frechet_with_textures(sample, train)
    if min(num, len(train.features)) > 5:
      found |= prdc(train.features[:num], sample.features)._asdict()
    return found

  content = [fingerprint(list(part)) for part in (sample, train)]
  arrays = cache("fidelity", content, compute)
  near, real = _nearest(cache, sample, train), _nearest(cache, held_out, train)
  names = (
    "frechet", "frechet_infinity", "frechet_textures", "precision", "recall", "density", "coverage",
  )  # fmt: skip
  figures: Figures = {name: float(arrays[name]) for name in names if name in arrays}
  if has_classes:
    figures["classifier_score"] = scores.classifier_score(sample.logits)
  figures["near_copies_pixels"] = nearest.near_copies(near["pixels"], real["pixels"])
  figures["near_copies_features"] = nearest.near_copies(near["features"], real["features"])
  if has_classes:
    figures["classes"] = [round(float(x), 4) for x in scores.class_histogram(sample.logits)]
  if has_classes and label is not None:
    figures["label_accuracy"] = scores.label_accuracy(sample.logits, label)
  return figures, near["which"]


def frechet_with_textures(sample: ImageFeatures, train: ImageFeatures) -> float:
  """Returns the Fréchet distance in the space of features joined with textures.

  Args:
    sample: images with their features.
    train: the training images, which also determine the scale of the textures.
  """
  textures = texture_features(train.image)
  joined = (
    with_textures(part.features, texture_features(part.image), train.features, textures)
    for part in (sample, train)
  )
  a, b = map(moments, joined)
  return frechet_distance(a, b)


def _nearest(cache: Cache, of: ImageFeatures, train: ImageFeatures) -> dict[str, Any]:
  """Returns the nearest training images by pixels, and the distances by pixels and features."""

  def compute() -> dict[str, Any]:
    near = nearest.nearest(of.image, train.image)
    in_features = nearest.nearest(of.features, train.features).distance
    return {"which": near.which, "pixels": near.distance, "features": in_features}

  content = [fingerprint(list(part)) for part in (of, train)]
  return cache("nearest", content, compute)
