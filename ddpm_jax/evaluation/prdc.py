"""Precision, recall, density and coverage (PRDC) of samples by nearest neighbours, in float64."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
_CHUNK = 1000


class PRDC(NamedTuple):
  """Overlap of data and samples in feature space.

  Each point has a ball whose radius is the distance to its k-th nearest neighbour in its own set.

  Attributes:
    precision: fraction of samples that lie in a ball of the data. arXiv:1904.06991.
    recall: fraction of the data that lies in a ball of the samples. arXiv:1904.06991.
    density: mean number of the data's balls that contain a sample, over k. arXiv:2002.09797.
    coverage: fraction of the data's balls that contain a sample. arXiv:2002.09797.
  """

  precision: float
  recall: float
  density: float
  coverage: float


def prdc(real: npt.ArrayLike, fake: npt.ArrayLike, k: int = 5) -> PRDC:
  """Computes precision, recall, density and coverage.

  Args:
    real: f[N, D], features of data.
    fake: f[M, D], features of samples.
    k: the nearest neighbour that determines the radius of a ball, at least 1, below N and M.

  Raises:
    ValueError: if k is out of range, or the dimensions differ.
  """
  real, fake = np.asarray(real, np.float64), np.asarray(fake, np.float64)
  if real.ndim != 2 or fake.ndim != 2 or real.shape[1] != fake.shape[1]:
    raise ValueError(f"real {real.shape} and fake {fake.shape} must be [N, D] with the same D")
  if not 1 <= k < min(len(real), len(fake)):
    raise ValueError(f"k is {k}; allowed: 1 to {min(len(real), len(fake)) - 1}, below N and M")
  real_radius, fake_radius = _radius(real, k), _radius(fake, k)
  balls_of_data = np.zeros(len(fake))  # Number of the data's balls that contain each sample.
  recalled, covered = np.zeros(len(real), bool), np.zeros(len(real), bool)
  for start in range(0, len(real), _CHUNK):
    rows = slice(start, start + _CHUNK)
    distance = _distances(real[rows], fake)
    balls_of_data += (distance < real_radius[rows, None]).sum(0)
    recalled[rows] = (distance < fake_radius).any(1)
    covered[rows] = distance.min(1) < real_radius[rows]
  return PRDC(
    float((balls_of_data > 0).mean()),
    float(recalled.mean()),
    float(balls_of_data.mean() / k),
    float(covered.mean()),
  )


def _radius(points: Array, k: int) -> Array:
  """Returns the distance of each point to its k-th nearest neighbour, not counting itself."""
  chunks = [points[start : start + _CHUNK] for start in range(0, len(points), _CHUNK)]
  return np.concatenate(
    [np.partition(_distances(chunk, points), k, axis=1)[:, k] for chunk in chunks]
  )


def _distances(a: Array, b: Array) -> Array:
  """Returns the Euclidean distances f64[N, M] between points f64[N, D] and f64[M, D]."""
  squares = np.sum(a * a, 1)[:, None] + np.sum(b * b, 1)[None] - 2 * a @ b.T
  return np.sqrt(np.maximum(squares, 0.0))
