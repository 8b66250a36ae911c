"""Precision, recall, density and coverage: whether samples and data lie among each other."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
_CHUNK = 1000


class Manifold(NamedTuple):
  """How two sets of features cover each other, by balls around each point.

  A ball reaches to the point's k-th nearest neighbour in its own set.

  Attributes:
    precision: share of samples within a ball of the data. arXiv:1904.06991.
    recall: share of data within a ball of the samples.
    density: how many of the data's balls a sample lies in, over k. arXiv:2002.09797.
    coverage: share of the data's balls that hold a sample.
  """

  precision: float
  recall: float
  density: float
  coverage: float


def manifold(real: npt.ArrayLike, fake: npt.ArrayLike, k: int = 5) -> Manifold:
  """Compares samples with data.

  Args:
    real: f[N, D], features of data.
    fake: f[M, D], features of samples.
    k: which neighbour a ball reaches to.

  Raises:
    ValueError: if a set has no k-th neighbour, or the dimensions differ.
  """
  real, fake = np.asarray(real, np.float64), np.asarray(fake, np.float64)
  if real.ndim != 2 or fake.ndim != 2 or real.shape[1] != fake.shape[1]:
    raise ValueError(f"real {real.shape} and fake {fake.shape} must be [N, D] with the same D")
  if not 1 <= k < min(len(real), len(fake)):
    raise ValueError(f"k is {k}; allowed are 1 to {min(len(real), len(fake)) - 1}, below N and M")
  real_radius, fake_radius = _radius(real, k), _radius(fake, k)
  within_real = np.zeros(len(fake))  # How many of the data's balls each sample lies in.
  recalled, covered = np.zeros(len(real), bool), np.zeros(len(real), bool)
  for start in range(0, len(real), _CHUNK):
    part = slice(start, start + _CHUNK)
    distance = _distances(real[part], fake)
    within_real += (distance < real_radius[part, None]).sum(0)
    recalled[part] = (distance < fake_radius).any(1)
    covered[part] = distance.min(1) < real_radius[part]
  return Manifold(
    float((within_real > 0).mean()),
    float(recalled.mean()),
    float(within_real.mean() / k),
    float(covered.mean()),
  )


def _radius(points: Array, k: int) -> Array:
  """Distance of each point to its k-th nearest neighbour, itself not counted."""
  parts = [points[start : start + _CHUNK] for start in range(0, len(points), _CHUNK)]
  return np.concatenate([np.partition(_distances(part, points), k, axis=1)[:, k] for part in parts])


def _distances(a: Array, b: Array) -> Array:
  """Euclidean distances f64[N, M]."""
  squares = np.sum(a * a, 1)[:, None] + np.sum(b * b, 1)[None] - 2 * a @ b.T
  return np.sqrt(np.maximum(squares, 0.0))
