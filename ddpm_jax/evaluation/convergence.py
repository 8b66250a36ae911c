"""Sample quality and speed of samplers over the number of network evaluations."""

import time
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from jax.sharding import Mesh

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.evaluation.cache import Cache, fingerprint
from ddpm_jax.evaluation.feature_extractor import Classify, FeatureExtractor, make_classify
from ddpm_jax.evaluation.fidelity import ImageFeatures
from ddpm_jax.evaluation.frechet import Moments, frechet_distance, moments
from ddpm_jax.evaluation.scores import probabilities
from ddpm_jax.runtime.progress import progress_bar
from ddpm_jax.sampling.trained import Trained


class Timed(NamedTuple):
  """Images generated with one sampler, and the time taken.

  Attributes:
    image: f32[N, H, W, C] in [-1, 1].
    nfe: network evaluations per image.
    seconds: time for all images, without compilation.
  """

  image: npt.NDArray[np.float32]
  nfe: int
  seconds: float


class Point(NamedTuple):
  """Quality and speed of one sampling configuration.

  Attributes:
    sampling: the sampling configuration.
    calls: network evaluations per image.
    frechet: Fréchet distance of the features to the reference.
    confidence: mean probability of the class that the classifier chooses.
    images_per_second: speed without compilation.
  """

  sampling: SamplingConfig
  calls: int
  frechet: float
  confidence: float
  images_per_second: float


def sample_timed(
  trained: Trained,
  sampling: SamplingConfig,
  mesh: Mesh,
  *,
  num: int,
  seed: int = 0,
  batch_size: int = 0,
  label: npt.NDArray[np.int32] | None = None,
) -> Timed:
  """Generates `num` images and measures the time.

  Args:
    trained: the model.
    sampling: the sampling configuration.
    mesh: devices.
    num: number of images.
    seed: image i depends on the seed and i alone.
    batch_size: largest number of images at once. 0: `Trained.default_batch_size`.
    label: i32[num], for a class-conditional model; None repeats the classes in turn.
  """
  trained = trained.with_sampling(**vars(sampling))
  batch_size = min(num, batch_size or trained.default_batch_size(mesh))
  label = trained.labels(num, label)
  options: dict[str, Any] = {"batch_size": batch_size, "mesh": mesh, "any_steps": True}
  # Compiles for the size that all batches have.
  size = -(-num // -(-num // batch_size))
  trained.sample(size, seed, label=None if label is None else label[:size], **options)
  start = time.perf_counter()
  image = trained.sample(num, seed, label=label, **options)
  return Timed(image, trained.nfe(), time.perf_counter() - start)


def convergence(
  trained: Trained,
  classify: Classify,
  reference: Moments,
  samplings: Iterable[SamplingConfig],
  mesh: Mesh,
  *,
  num: int,
  seed: int = 0,
  batch_size: int = 0,
) -> Iterator[Point]:
  """Yields quality and speed of each sampling configuration, all from the same noise.

  Args:
    trained: the model.
    classify: images to logits and features.
    reference: moments of the data's features.
    samplings: the sampling configurations.
    mesh: devices.
    num: number of images for each configuration.
    seed: seed of the noise.
    batch_size: as in `sample_timed`.
  """
  for sampling in samplings:
    timed = sample_timed(trained, sampling, mesh, num=num, seed=seed, batch_size=batch_size)
    logits, features = classify(timed.image)
    yield Point(
      sampling,
      timed.nfe,
      frechet_distance(moments(features), reference),
      float(probabilities(logits).max(-1).mean()),
      num / timed.seconds,
    )


def compare_samplers(
  cache: Cache,
  trained: Trained,
  extractor: FeatureExtractor,
  train: ImageFeatures,
  samplings: list[SamplingConfig],
  mesh: Mesh,
  *,
  num: int,
  seed: int,
  batch_size: int = 0,
) -> list[dict[str, Any]]:
  """Returns a row of figures for each sampling configuration; see `convergence`."""
  rows, weights = [], fingerprint([trained.ema_params, trained.schedule])
  classify, reference = make_classify(extractor), moments(train.features)
  with progress_bar(len(samplings), unit="sampler", label="comparing samplers") as bar:
    for sampling in samplings:

      def compute(sampling: SamplingConfig = sampling) -> dict[str, Any]:
        (point,) = convergence(
          trained, classify, reference, [sampling], mesh, num=num, seed=seed, batch_size=batch_size
        )
        return {name: value for name, value in point._asdict().items() if name != "sampling"}

      content = [weights, vars(sampling), num, seed, fingerprint(extractor.params)]
      arrays = cache("calls", content, compute)
      figures = {name: value.item() for name, value in arrays.items()}
      rows.append({"sampler": sampling.sampler, "timesteps": sampling.timesteps_name, **figures})
      bar.update()
  return rows
