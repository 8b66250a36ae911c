"""Nearest training images of samples, and the fraction of samples that are near-copies."""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

_CHUNK = 500
_QUANTILE = 0.01


class Nearest(NamedTuple):
  """The nearest neighbours of N points.

  Attributes:
    which: i64[N], index of each nearest neighbour.
    distance: f32[N], Euclidean distance to it.
  """

  which: npt.NDArray[np.int64]
  distance: npt.NDArray[np.float32]


def nearest(points: npt.ArrayLike, among: npt.ArrayLike) -> Nearest:
  """Finds the nearest neighbour of each point.

  Args:
    points: f[N, ...], flattened to vectors.
    among: f[M, ...], the possible neighbours, M at least 1, flattened to vectors of the same size.

  Raises:
    ValueError: if the sizes differ or M is 0.
  """
  a, b = _rows(points), _rows(among)
  if not len(b) or a.shape[1] != b.shape[1]:
    raise ValueError(f"points {a.shape} and among {b.shape} must be [N, D] and [M, D], M above 0")
  squares = np.sum(b * b, 1)
  index = np.concatenate(
    [
      (squares - 2 * a[start : start + _CHUNK] @ b.T).argmin(1)
      for start in range(0, len(a), _CHUNK)
    ]
    or [np.zeros(0, np.int64)]
  )
  # Computed from the difference, because |a|^2 - 2ab + |b|^2 cancels where points are close.
  return Nearest(index, np.linalg.norm(a - b[index], axis=1))


def _rows(points: npt.ArrayLike) -> npt.NDArray[np.float32]:
  array = np.asarray(points, np.float32)
  return array.reshape(len(array), math.prod(array.shape[1:]))


def near_copies(distance: npt.NDArray[np.float32], held_out: npt.NDArray[np.float32]) -> float:
  """Returns the fraction of samples closer to a training image than 99 % of held-out images are.

  The limit is the 1 % quantile of the distances of held-out images, so these score 1 % themselves.

  Args:
    distance: f[N], distances of samples to their nearest training image.
    held_out: f[M], distances of held-out real images to their nearest training image.
  """
  return float(np.mean(distance < np.quantile(held_out, _QUANTILE)))
