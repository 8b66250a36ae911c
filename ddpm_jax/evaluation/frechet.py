"""The Fréchet distance between two sets of features, and its limit for many samples. Float64."""

from typing import NamedTuple

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float64]
# Shares of the samples that the extrapolation sees; it is a straight line in 1 / N.
_SHARES = np.linspace(0.25, 1.0, 10)


class Moments(NamedTuple):
  """A Gaussian fitted to features.

  Attributes:
    mean: f64[D].
    covariance: f64[D, D], unbiased.
  """

  mean: Array
  covariance: Array


def moments(features: npt.ArrayLike) -> Moments:
  """Mean and covariance of features f[N, D], N at least 2.

  Raises:
    ValueError: if there are fewer than two, or one is not finite.
  """
  features = np.asarray(features, np.float64)
  if features.ndim != 2 or len(features) < 2:
    raise ValueError(f"features has shape {features.shape}; [N, D] with N at least 2 is needed")
  if not np.isfinite(features).all():
    raise ValueError("features holds values that are not finite")
  return Moments(features.mean(0), np.atleast_2d(np.cov(features, rowvar=False)))


def frechet_distance(a: Moments, b: Moments) -> float:
  """|m_a - m_b|^2 + tr(C_a + C_b - 2 (C_a C_b)^(1/2)). Eq. 6 of arXiv:1706.08500.

  The trace of the root is that of the symmetric (R C_b R)^(1/2) with R = C_a^(1/2), whose
  eigenvalues are real and at least 0 for any covariances, also singular ones; those that rounding
  makes negative are 0. It is the sum of singular values of C_a^(1/2) C_b^(1/2), which loses no
  digits to squaring.

  Raises:
    ValueError: if the dimensions differ.
  """
  if a.mean.shape != b.mean.shape:
    raise ValueError(f"features have {a.mean.shape[0]} and {b.mean.shape[0]} dimensions")
  roots = _root(a.covariance) @ _root(b.covariance)
  root_trace = np.linalg.svd(roots, compute_uv=False).sum()
  distance = np.sum(np.square(a.mean - b.mean)) + np.trace(a.covariance) + np.trace(b.covariance)
  return float(max(distance - 2 * root_trace, 0.0))


def _root(covariance: Array) -> Array:
  """The symmetric square root of a positive semidefinite matrix."""
  values, vectors = np.linalg.eigh(covariance)
  root: Array = (vectors * np.sqrt(np.maximum(values, 0.0))) @ vectors.T
  return root


def frechet_distance_at_infinity(
  features: npt.ArrayLike, reference: Moments, seed: int = 0
) -> float:
  """The distance with its bias extrapolated away. arXiv:1911.07023.

  A finite sample's distance is too large by about a constant over N: the distances of random
  subsets of growing size lie on a line in 1 / N, whose value at 0 is the estimate. It can be
  slightly negative.

  Args:
    features: f[N, D], in the order drawn or any other.
    reference: what to compare with, of many samples.
    seed: decides the subsets.

  Raises:
    ValueError: if there are too few to divide, fewer than 40.
  """
  features = np.asarray(features, np.float64)
  if len(features) < 40:
    raise ValueError(f"features has {len(features)} rows; at least 40 are needed to extrapolate")
  rng = np.random.default_rng(seed)
  sizes = np.unique(np.round(_SHARES * len(features)).astype(int))
  distances = [
    frechet_distance(moments(features[rng.permutation(len(features))[:size]]), reference)
    for size in sizes
  ]
  _, at_infinity = np.polyfit(1 / sizes, distances, 1)
  return float(at_infinity)
