"""Whether samples are copies of training images: their nearest neighbours."""

import math
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

_CHUNK = 500
_QUANTILE = 0.01


class Nearest(NamedTuple):
  """The nearest of some points, for each of others.

  Attributes:
    which: i64[N], their places.
    distance: f32[N], Euclidean.
  """

  which: npt.NDArray[np.int64]
  distance: npt.NDArray[np.float32]


def nearest(points: npt.ArrayLike, among: npt.ArrayLike) -> Nearest:
  """The nearest neighbour of each point.

  Args:
    points: f[N, ...].
    among: f[M, ...], of the same size.

  Raises:
    ValueError: if the sizes differ or there is nothing to be near to.
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
  # From the difference itself: the sum of squares would cancel where points are close.
  return Nearest(index, np.linalg.norm(a - b[index], axis=1))


def _rows(points: npt.ArrayLike) -> npt.NDArray[np.float32]:
  array = np.asarray(points, np.float32)
  return array.reshape(len(array), math.prod(array.shape[1:]))


def near_copies(distance: npt.NDArray[np.float32], held_out: npt.NDArray[np.float32]) -> float:
  """Share of samples nearer to a training image than all but 1 % of held-out images are.

  1 % is what real images score.

  Args:
    distance: f[N], of samples to their nearest training image.
    held_out: f[M], of real images that were not trained on to theirs.
  """
  return float(np.mean(distance < np.quantile(held_out, _QUANTILE)))
