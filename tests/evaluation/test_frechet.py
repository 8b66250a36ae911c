"""The Fréchet distance against SciPy, closed forms and its bias."""

import numpy as np
import pytest
import scipy.linalg

from ddpm_jax.evaluation.frechet import (
  Moments,
  frechet_distance,
  frechet_distance_at_infinity,
  moments,
)


def features(seed, num=400, size=12, spread=1.0):
  rng = np.random.default_rng(seed)
  mixing = rng.normal(size=(size, size))
  return rng.normal(size=(num, size)) @ mixing * spread + rng.normal(size=size)


def by_sqrtm(a, b):
  """Computes the formula literally, with SciPy's matrix square root."""
  root = scipy.linalg.sqrtm(np.cov(a.T) @ np.cov(b.T)).real
  squared = np.sum((a.mean(0) - b.mean(0)) ** 2)
  return squared + np.trace(np.cov(a.T)) + np.trace(np.cov(b.T)) - 2 * np.trace(root)


@pytest.mark.parametrize("seed", range(5))
def test_the_distance_agrees_with_scipys_matrix_square_root(seed):
  a, b = features(seed), features(seed + 100)
  expected = by_sqrtm(a, b)
  np.testing.assert_allclose(frechet_distance(moments(a), moments(b)), expected, rtol=1e-6)
  np.testing.assert_allclose(frechet_distance(moments(b), moments(a)), expected, rtol=1e-6)


def test_the_distance_of_commuting_covariances_has_a_closed_form():
  """It is the sum of squared differences of means and of standard deviations."""
  rng = np.random.default_rng(0)
  rotation, _ = np.linalg.qr(rng.normal(size=(6, 6)))
  means, deviations = rng.normal(size=(2, 6)), rng.uniform(0.1, 3, size=(2, 6))
  a, b = (
    Moments(mean, rotation @ np.diag(std**2) @ rotation.T)
    for mean, std in zip(means, deviations, strict=True)
  )
  expected = np.sum((means[0] - means[1]) ** 2) + np.sum((deviations[0] - deviations[1]) ** 2)
  np.testing.assert_allclose(frechet_distance(a, b), expected, rtol=1e-10)


def test_the_distance_of_a_set_to_itself_is_zero():
  for size, num in ((12, 400), (12, 5), (1, 10)):
    a = moments(features(0, num=num, size=size))
    assert 0 <= frechet_distance(a, a) < 1e-6 * np.trace(a.covariance)


def test_the_distance_is_finite_for_singular_covariances():
  few, constant = features(0, num=4), np.ones((10, 12))
  for a, b in ((few, features(1)), (few, constant), (constant, constant)):
    assert np.isfinite(frechet_distance(moments(a), moments(b)))
  np.testing.assert_allclose(
    frechet_distance(moments(few), moments(constant)),
    np.sum((few.mean(0) - 1) ** 2) + np.trace(np.cov(few.T)),
  )


def test_extrapolation_removes_the_bias():
  """For samples of the reference itself, the distance is all bias, about a constant over N."""
  rng = np.random.default_rng(3)
  reference = Moments(np.zeros(16), np.eye(16))
  plain, corrected = [], []
  for seed in range(10):
    sample = rng.normal(size=(1000, 16))
    plain.append(frechet_distance(moments(sample), reference))
    corrected.append(frechet_distance_at_infinity(sample, reference, seed))
  assert np.mean(plain) > 0.05
  assert abs(np.mean(corrected)) < 0.15 * np.mean(plain)
  # A real distance remains.
  moved = frechet_distance_at_infinity(rng.normal(size=(1000, 16)) + 0.5, reference)
  np.testing.assert_allclose(moved, 16 * 0.25, rtol=0.1)


def test_wrong_features_are_refused():
  with pytest.raises(ValueError, match=r"shape \(1, 3\); \[N, D\] with N at least 2"):
    moments(np.zeros((1, 3)))
  with pytest.raises(ValueError, match="not finite"):
    moments(np.full((4, 3), np.nan))
  with pytest.raises(ValueError, match="3 and 4 dimensions"):
    frechet_distance(moments(np.eye(3)), moments(np.eye(4)))
  with pytest.raises(ValueError, match="39 rows; at least 40"):
    frechet_distance_at_infinity(features(0, num=39), moments(features(1)))
