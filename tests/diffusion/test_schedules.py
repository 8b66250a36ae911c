import hypothesis.strategies as st
import jax
import numpy as np
import oracles
import pytest
from hypothesis import given

from ddpm_jax.diffusion.schedules import cosine_betas, linear_betas, make_schedule

betas_lists = st.lists(st.floats(1e-6, 0.999), min_size=1, max_size=50)


def test_linear_betas_are_the_papers():
  betas = linear_betas(1000)
  assert betas.dtype == np.float64
  assert betas.shape == (1000,)
  np.testing.assert_allclose(betas[[0, -1]], [1e-4, 0.02], rtol=1e-15)
  np.testing.assert_allclose(np.diff(betas), (0.02 - 1e-4) / 999, rtol=1e-9)


@pytest.mark.parametrize("num_timesteps", [1, 10, 1000])
def test_cosine_betas_match_the_oracle(num_timesteps):
  np.testing.assert_allclose(
    cosine_betas(num_timesteps), oracles.cosine_betas(num_timesteps), rtol=1e-9
  )


@pytest.mark.parametrize("betas", [linear_betas(1000), cosine_betas(1000), linear_betas(1)])
def test_tables_are_the_float64_values_rounded_once(betas):
  schedule = make_schedule(betas)
  abar = oracles.alphas_cumprod(betas)
  expected = {
    "betas": betas,
    "alphas_cumprod": abar,
    "signal_scale": np.sqrt(abar),
    "noise_scale": np.sqrt(1 - abar),
    "logsnr": np.log(abar) - np.log(1 - abar),
  }
  for name, table in expected.items():
    actual = getattr(schedule, name)
    assert actual.dtype == np.float32
    # 1e-7 relative is one rounding to float32; 1 - abar[0] in float32 would be off by 1.7e-4.
    np.testing.assert_allclose(
      actual, table.astype(np.float64), rtol=1e-7, atol=1e-6 if name == "logsnr" else 0
    )


@given(betas_lists)
def test_any_betas_give_a_descending_variance_preserving_schedule(betas):
  with jax.enable_x64(True):
    schedule = make_schedule(betas, np.float64)
    np.testing.assert_allclose(schedule.signal_scale**2 + schedule.noise_scale**2, 1, rtol=1e-14)
    assert (np.diff(schedule.alphas_cumprod) < 0).all()
    assert (np.diff(schedule.logsnr) < 0).all()
    assert schedule.num_timesteps == len(betas)


@pytest.mark.parametrize(
  ("betas", "message"),
  [
    ([], "shape"),
    ([[0.1]], "shape"),
    ([0.1, 0.0], r"betas\[1\] is 0.0"),
    ([1.0], r"betas\[0\] is 1.0"),
    ([0.1, float("nan")], r"betas\[1\] is nan"),
  ],
)
def test_bad_betas_are_refused_by_name(betas, message):
  with pytest.raises(ValueError, match=message):
    make_schedule(betas)


@pytest.mark.parametrize("make", [linear_betas, cosine_betas])
def test_fewer_than_one_timestep_is_refused(make):
  with pytest.raises(ValueError, match="num_timesteps is 0"):
    make(0)
