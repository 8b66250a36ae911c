import jax
import numpy as np
import oracles
import pytest
import strategies
from hypothesis import given

from ddpm_jax.diffusion.gaussian import step_variance
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.schedules import (
  betas_from_alphas_cumprod,
  constant_betas,
  cosine_betas,
  linear_betas,
  logsnr_betas,
  make_schedule,
  quadratic_betas,
  rescale_zero_terminal_snr,
  scaled_linear_betas,
  sigmoid_betas,
)

ALL = [
  linear_betas, scaled_linear_betas, quadratic_betas, constant_betas, cosine_betas, sigmoid_betas,
  logsnr_betas,
]  # fmt: skip


def test_linear_betas_equal_the_papers():
  betas = linear_betas(1000)
  assert betas.dtype == np.float64
  assert betas.shape == (1000,)
  np.testing.assert_allclose(betas[[0, -1]], [1e-4, 0.02], rtol=1e-15)
  np.testing.assert_allclose(np.diff(betas), (0.02 - 1e-4) / 999, rtol=1e-9)


@pytest.mark.parametrize(
  ("make", "start", "end"),
  [(scaled_linear_betas, 0.00085, 0.012), (quadratic_betas, 1e-4, 0.02)],
)
def test_square_roots_of_betas_increase_linearly(make, start, end):
  betas = make(1000)
  np.testing.assert_allclose(betas[[0, -1]], [start, end], rtol=1e-12)
  np.testing.assert_allclose(np.diff(betas**0.5), (end**0.5 - start**0.5) / 999, rtol=1e-9)


@pytest.mark.parametrize("num_timesteps", [1, 10, 1000])
def test_cosine_betas_match_the_oracle(num_timesteps):
  np.testing.assert_allclose(
    cosine_betas(num_timesteps), oracles.cosine_betas(num_timesteps), rtol=1e-9
  )


@pytest.mark.parametrize("num_timesteps", [10, 1000])
def test_sigmoid_betas_match_the_oracle(num_timesteps):
  # The last beta is clipped; its alphas_cumprod would be 0.
  abar = np.cumprod(1 - sigmoid_betas(num_timesteps))
  expected = oracles.sigmoid_alphas_cumprod(num_timesteps)
  np.testing.assert_allclose(abar[:-1], expected[:-1], rtol=1e-9)
  np.testing.assert_allclose(abar[-1], 0.001 * abar[-2], rtol=1e-9)


def test_constant_betas_are_constant():
  np.testing.assert_array_equal(constant_betas(4, beta=0.3), [0.3] * 4)


def test_the_log_snr_of_logsnr_betas_is_linear():
  with jax.enable_x64(True):
    logsnr = make_schedule(logsnr_betas(200, logsnr_max=9.0, logsnr_min=-7.0), np.float64).logsnr
  np.testing.assert_allclose(logsnr, np.linspace(9, -7, 200), atol=1e-10)
  with pytest.raises(ValueError, match=r"logsnr_min is 2\.0; it must be below logsnr_max"):
    logsnr_betas(10, logsnr_max=2.0, logsnr_min=2.0)


@pytest.mark.parametrize("make", ALL)
def test_every_schedule_works_from_one_timestep_on(make):
  for num_timesteps in (1, 2, 1000):
    assert make_schedule(make(num_timesteps)).num_timesteps == num_timesteps
  assert np.cumprod(1 - make(1000))[-1] < 0.005
  with pytest.raises(ValueError, match="num_timesteps is 0; allowed: integers of at least 1"):
    make(0)


@pytest.mark.parametrize("name", strategies.NAMED)
def test_tables_are_the_float64_values_rounded_once(name):
  betas = strategies.NAMED[name]
  schedule, abar = make_schedule(betas), oracles.alphas_cumprod(betas)
  with np.errstate(divide="ignore"):
    logsnr = np.log(abar) - np.log(1 - abar)
  expected = {
    "signal_scale": np.sqrt(abar),
    "noise_scale": np.sqrt(1 - abar),
    "logsnr": logsnr,
  }
  for field, table in expected.items():
    actual = getattr(schedule, field)
    assert actual.dtype == np.float32
    # 1e-7 relative is one rounding to float32; 1 - abar[0] in float32 would be off by 1.7e-4.
    np.testing.assert_allclose(
      actual, table.astype(np.float64), rtol=1e-7, atol=1e-6 if field == "logsnr" else 0
    )
  np.testing.assert_allclose(
    np.float64(schedule.signal_scale) ** 2, abar.astype(np.float64), rtol=2e-7
  )


@given(strategies.betas)
def test_any_betas_give_a_descending_variance_preserving_schedule(betas):
  with jax.enable_x64(True):
    schedule = make_schedule(betas, np.float64)
    np.testing.assert_allclose(schedule.signal_scale**2 + schedule.noise_scale**2, 1, rtol=1e-14)
    assert (np.diff(schedule.signal_scale) < 0).all()
    assert (np.diff(schedule.logsnr) < 0).all()
    assert schedule.signal_scale.min() > 0
    assert schedule.signal_scale.max() < 1
    assert schedule.num_timesteps == len(betas)
    np.testing.assert_allclose(
      schedule.signal_scale**2, np.cumprod(1 - np.array(betas)), rtol=1e-12
    )
    t = np.arange(len(betas))
    from_tables = step_variance(level_at(schedule, t), level_at(schedule, t - 1))
    np.testing.assert_allclose(from_tables, betas, rtol=1e-7)


@given(strategies.betas)
def test_betas_from_alphas_cumprod_inverts_the_cumulative_product(betas):
  np.testing.assert_allclose(betas_from_alphas_cumprod(np.cumprod(1 - np.array(betas))), betas,
                             rtol=1e-8, atol=1e-14)  # fmt: skip


@given(strategies.betas)
def test_rescaled_schedules_end_at_exactly_zero_snr(betas):
  rescaled = rescale_zero_terminal_snr(betas)
  assert rescaled[-1] == 1
  with jax.enable_x64(True):
    schedule = make_schedule(rescaled, np.float64)
    assert schedule.signal_scale[-1] == 0
    assert schedule.noise_scale[-1] == 1
    assert schedule.logsnr[-1] == -np.inf
    # sqrt(abar) is a linear function of its old values, with the first value unchanged.
    before = np.sqrt(np.cumprod(1 - np.array(betas)))
    np.testing.assert_allclose(schedule.signal_scale[0], before[0], rtol=1e-9)
    slope = before[0] / (before[0] - before[-1])
    np.testing.assert_allclose(
      schedule.signal_scale, slope * (before - before[-1]), rtol=1e-7, atol=1e-12
    )


@pytest.mark.parametrize(
  ("betas", "message"),
  [
    ([], "betas has shape"),
    ([[0.1]], "betas has shape"),
    ([0.1, 0.0], r"betas\[1\] is 0.0; every beta must lie in \(0, 1\)"),
    ([1.0], r"betas\[0\] is 1.0"),
    ([1.0, 0.5], r"betas\[0\] is 1.0"),
    ([0.1, 1.5], r"betas\[1\] is 1.5"),
    ([0.1, float("nan")], r"betas\[1\] is nan"),
  ],
)
def test_invalid_betas_raise_with_their_index(betas, message):
  with pytest.raises(ValueError, match=message):
    make_schedule(betas)


@pytest.mark.parametrize(
  ("alphas_cumprod", "message"),
  [
    ([], "alphas_cumprod has shape"),
    ([1.0, 0.5], r"alphas_cumprod\[0\] is 1.0; every value must lie in \(0, 1\)"),
    ([0.0, 0.5], r"alphas_cumprod\[0\] is 0.0"),
    ([0.5, -0.1], r"alphas_cumprod\[1\] is -0.1"),
    ([0.9, 0.5, 0.5], r"alphas_cumprod\[2\] is 0.5; it must be below alphas_cumprod\[1\]"),
  ],
)
def test_invalid_alphas_cumprod_raise_with_their_index(alphas_cumprod, message):
  with pytest.raises(ValueError, match=message):
    betas_from_alphas_cumprod(alphas_cumprod)


def test_options_out_of_range_raise():
  with pytest.raises(ValueError, match="betas has 1 element; rescaling needs at least 2"):
    rescale_zero_terminal_snr([0.5])
  with pytest.raises(ValueError, match=r"betas\[1\] is 1.0"):
    rescale_zero_terminal_snr([0.5, 1.0])
  with pytest.raises(ValueError, match="end is -3; it must be above start"):
    sigmoid_betas(end=-3)
  with pytest.raises(ValueError, match="tau is 0"):
    sigmoid_betas(tau=0)
