"""Precision, recall, density and coverage against the package `prdc` and by hand."""

import numpy as np
import prdc as reference
import pytest

from ddpm_jax.evaluation.prdc import prdc


@pytest.mark.parametrize(
  ("num_real", "num_fake", "k"), [(300, 200, 5), (150, 1200, 3), (1100, 50, 1)]
)
def test_all_four_agree_with_the_package_prdc(num_real, num_fake, k):
  rng = np.random.default_rng(num_real)
  real = rng.normal(size=(num_real, 6))
  fake = 0.7 * rng.normal(size=(num_fake, 6)) + 0.3
  expected = reference.compute_prdc(real, fake, nearest_k=k)
  actual = prdc(real, fake, k)
  assert 0 < actual.recall < 1
  for name, value in expected.items():
    np.testing.assert_allclose(getattr(actual, name), value, atol=1e-12)


def test_points_on_a_line_agree_with_a_calculation_by_hand():
  """For k = 1 the radii are 1, 1, 8 for the data and 0.5, 0.5, 0.2, 0.2 for the samples."""
  real = np.array([[0.0], [1.0], [9.0]])
  fake = np.array([[0.5], [0.0], [20.0], [20.2]])
  assert prdc(real, fake, k=1) == (1 / 2, 1 / 3, 3 / 4, 2 / 3)


def test_a_set_covers_itself_and_not_a_distant_one():
  points = np.random.default_rng(0).normal(size=(100, 4))
  same, far = prdc(points, points), prdc(points, points + 100)
  assert same[:2] == (1, 1)
  assert same.coverage == 1
  assert far == (0, 0, 0, 0)


def test_equal_points_have_balls_of_radius_zero_which_contain_nothing():
  assert prdc(np.ones((10, 3)), np.ones((10, 3))) == (0, 0, 0, 0)


def test_wrong_sets_are_refused():
  with pytest.raises(ValueError, match="k is 5; allowed: 1 to 4"):
    prdc(np.zeros((5, 2)), np.zeros((10, 2)))
  with pytest.raises(ValueError, match="with the same D"):
    prdc(np.zeros((10, 2)), np.zeros((10, 3)))
