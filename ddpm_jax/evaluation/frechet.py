"""The Fréchet distance of two sets of features, and its limit for many samples, in float64."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
# Sizes of the extrapolation's subsets, as fractions of the number of samples.
_FRACTIONS = np.linspace(0.25, 1.0, 10)


class Moments(NamedTuple):
  """The mean and covariance of a set of features.

  Attributes:
    mean: f64[D].
    covariance: f64[D, D], the unbiased estimate.
  """

  mean: Array
  covariance: Array


def moments(features: npt.ArrayLike) -> Moments:
  """Computes the mean and covariance of features.

  Args:
    features: f[N, D], finite, with N at least 2.

  Raises:
    ValueError: if the shape is wrong or a value is not finite.
  """
  features = np.asarray(features, np.float64)
  if features.ndim != 2 or len(features) < 2:
    raise ValueError(f"features has shape {features.shape}; [N, D] with N at least 2 is needed")
  if not np.isfinite(features).all():
    raise ValueError("features contains values that are not finite; remove them")
  return Moments(features.mean(0), np.atleast_2d(np.cov(features, rowvar=False)))


def frechet_distance(a: Moments, b: Moments) -> float:
  """Computes |m_a - m_b|^2 + tr(C_a + C_b - 2 (C_a C_b)^(1/2)). Eq. 6 of arXiv:1706.08500.

  tr (C_a C_b)^(1/2) equals the trace of (R C_b R)^(1/2) with R = C_a^(1/2). That matrix is
  symmetric with real eigenvalues of at least 0, for singular covariances too. Its trace is computed
  as the sum of the singular values of C_a^(1/2) C_b^(1/2), which loses no digits to squaring.

  Args:
    a: moments of one set of features.
    b: moments of the other set.

  Returns:
    The distance, at least 0.

  Raises:
    ValueError: if the dimensions differ.
  """
  if a.mean.shape != b.mean.shape:
    raise ValueError(
      f"features have {a.mean.shape[0]} and {b.mean.shape[0]} dimensions; they must agree"
    )
  roots = _root(a.covariance) @ _root(b.covariance)
  root_trace = np.linalg.svd(roots, compute_uv=False).sum()
  distance = np.sum(np.square(a.mean - b.mean)) + np.trace(a.covariance) + np.trace(b.covariance)
  return float(max(distance - 2 * root_trace, 0.0))


def _root(covariance: Array) -> Array:
  """Computes the symmetric square root of a positive semidefinite matrix.

  Eigenvalues that rounding makes negative count as 0.
  """
  values, vectors = np.linalg.eigh(covariance)
  root: Array = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
  return root


def frechet_distance_at_infinity(
  features: npt.ArrayLike, reference: Moments, seed: int = 0
) -> float:
  """Estimates the distance for infinitely many samples. arXiv:1911.07023.

  The bias of the distance of N samples is about proportional to 1 / N. The distances of random
  subsets of 10 sizes therefore lie near a line in 1 / N. The estimate is the value of the fitted
  line at 0, which can be slightly negative.

  Args:
    features: f[N, D] in any order, N at least 40.
    reference: moments to compare with, of many images.
    seed: determines the subsets.

  Raises:
    ValueError: if N is below 40.
  """
  features = np.asarray(features, np.float64)
  if len(features) < 40:
    raise ValueError(f"features has {len(features)} rows; at least 40 are needed to extrapolate")
  rng = np.random.default_rng(seed)
  sizes = np.unique(np.round(_FRACTIONS * len(features)).astype(int))
  distances = [
    frechet_distance(moments(features[rng.permutation(len(features))[:size]]), reference)
    for size in sizes
  ]
  _, at_infinity = np.polyfit(1 / sizes, distances, 1)
  return float(at_infinity)
