"""How good a sampler's images are for the network calls it spends."""

import time
from collections.abc import Iterable, Iterator
from typing import NamedTuple

import jax
import numpy as np
import numpy.typing as npt

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.evaluation.feature_extractor import Classify
from ddpm_jax.evaluation.frechet import Moments, frechet_distance, moments
from ddpm_jax.sampling import generate
from ddpm_jax.sampling.generate import Given, Learned
from ddpm_jax.sampling.trained import Trained


class Drawn(NamedTuple):
  """Many images drawn in one way.

  Attributes:
    image: f32[N, H, W, C] in [-1, 1].
    calls: network calls an image.
    seconds: that drawing took, compilation not counted.
  """

  image: npt.NDArray[np.float32]
  calls: int
  seconds: float


class Point(NamedTuple):
  """One way of drawing, judged.

  Attributes:
    sampling: the way.
    calls: network calls an image.
    frechet: distance of the features to the reference's.
    confidence: mean probability that the classifier gives to its own choice.
    images_per_second: compilation not counted.
  """

  sampling: SamplingConfig
  calls: int
  frechet: float
  confidence: float
  images_per_second: float


def draw_many(
  trained: Trained,
  sampling: SamplingConfig,
  mesh: jax.sharding.Mesh,
  *,
  num: int,
  seed: int = 0,
  batch_size: int = 256,
  label: npt.NDArray[np.int32] | None = None,
) -> Drawn:
  """Draws `num` images, and takes the time.

  Args:
    trained: the network.
    sampling: how; not with the analytic variance, which is to be measured first.
    mesh: devices.
    num: how many.
    seed: image i depends on it and on i.
    batch_size: most images at once.
    label: i32[num], for a conditional network; the classes in turn where None.
  """
  config, shape = trained.config, trained.images.image_shape
  if trained.model.num_classes and label is None:
    label = np.arange(num, dtype=np.int32) % trained.model.num_classes
  schedule = trained.schedule
  learned = Learned(trained.ema_params, schedule, generate.sampling_grid(schedule, sampling))
  draw = generate.make_draw(trained.model, config, sampling, shape)
  batch_size = min(num, batch_size)

  def pieces(count: int) -> Iterator[generate.Piece]:
    given = Given(None if label is None else label[:count])
    return generate.draw_in_pieces(
      draw, learned, mesh, seed=seed, num=count, batch_size=batch_size, given=given
    )

  # Compiled for the size that all pieces have.
  size = -(-num // -(-num // batch_size))
  list(pieces(size))
  start = time.perf_counter()
  image = np.concatenate([piece.image for piece in pieces(num)])
  return Drawn(image, components.network_calls(sampling), time.perf_counter() - start)


def convergence(
  trained: Trained,
  classify: Classify,
  reference: Moments,
  samplings: Iterable[SamplingConfig],
  mesh: jax.sharding.Mesh,
  *,
  num: int,
  seed: int = 0,
) -> Iterator[Point]:
  """Judges ways of drawing, one after the other, on the same noise.

  Args:
    trained: the network.
    classify: images to logits and features.
    reference: of the data's features.
    samplings: the ways.
    mesh: devices.
    num: images each.
    seed: of the noise.
  """
  for sampling in samplings:
    drawn = draw_many(trained, sampling, mesh, num=num, seed=seed)
    logits, features = classify(drawn.image)
    yield Point(
      sampling,
      drawn.calls,
      frechet_distance(moments(features), reference),
      float(probabilities(logits).max(-1).mean()),
      num / drawn.seconds,
    )


def probabilities(logits: npt.NDArray[np.float32]) -> npt.NDArray[np.float64]:
  """The softmax of logits f[N, K], in float64."""
  shifted = logits.astype(np.float64) - logits.max(-1, keepdims=True)
  exponentials = np.exp(shifted)
  return np.asarray(exponentials / exponentials.sum(-1, keepdims=True))
