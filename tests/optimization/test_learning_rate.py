"""Learning rates against their closed forms."""

import numpy as np
import pytest

from ddpm_jax.optimization.learning_rate import warmup_schedule


def test_the_warm_up_is_linear_and_starts_above_zero():
  rate = warmup_schedule(3.0, 10, 100, "constant")
  np.testing.assert_allclose([rate(s) for s in range(10)], 3 * np.arange(1, 11) / 11, rtol=1e-6)
  np.testing.assert_allclose([rate(s) for s in (10, 50, 99, 10**6)], 3.0)


def test_the_cosine_reaches_zero_after_the_last_step_and_stays_there():
  rate = warmup_schedule(1.0, 10, 110, "cosine")
  np.testing.assert_allclose([rate(s) for s in range(10)], np.arange(1, 11) / 11, rtol=1e-6)
  cosine = 0.5 * (1 + np.cos(np.pi * np.arange(100) / 100))
  np.testing.assert_allclose([rate(s) for s in range(10, 110)], cosine, atol=1e-6)
  np.testing.assert_allclose([rate(s) for s in (110, 500)], 0, atol=1e-6)


@pytest.mark.parametrize("decay", ["constant", "cosine"])
def test_without_warm_up_the_first_rate_is_the_peak(decay):
  np.testing.assert_allclose(warmup_schedule(0.5, 0, 100, decay)(0), 0.5)


def test_a_run_shorter_than_its_warm_up_has_a_finite_rate():
  rate = warmup_schedule(1.0, 10, 5, "cosine")
  np.testing.assert_allclose([rate(s) for s in range(5)], np.arange(1, 6) / 11, rtol=1e-6)
