import hypothesis.strategies as st
import numpy as np
import pytest
from hypothesis import given

from ddpm_jax.diffusion import timesteps
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.schedules import (
  cosine_betas,
  linear_betas,
  make_schedule,
  rescale_zero_terminal_snr,
)

SCHEDULES = [
  make_schedule(linear_betas(1000)),
  make_schedule(cosine_betas(100)),
  make_schedule(rescale_zero_terminal_snr(linear_betas(1000))),
]
ALL = ["power", "linspace", "leading", "trailing", "quadratic", "logsnr", "karras"]


def choose(name, schedule, steps):
  return getattr(timesteps, f"{name}_timesteps")(schedule, steps)


@pytest.mark.parametrize("name", ALL)
@given(st.sampled_from(SCHEDULES), st.integers(1, 100))
def test_timesteps_descend_strictly_within_the_schedule(name, schedule, steps):
  t = choose(name, schedule, steps)
  assert len(t) == steps
  assert t.max() <= schedule.num_timesteps - 1
  assert t.min() >= 0
  assert (np.diff(t) < 0).all()
  if name != "leading":
    assert t[0] == schedule.num_timesteps - 1
  if name not in ("power", "trailing") and steps > 1:
    assert t[-1] == 0


@given(st.integers(1, 200), st.data())
def test_linspace_timesteps_descend_from_the_last_to_the_first(num_timesteps, data):
  steps = data.draw(st.integers(1, num_timesteps))
  t = choose("linspace", make_schedule(linear_betas(num_timesteps)), steps)
  assert t.dtype == np.float64
  assert len(t) == steps
  assert t[0] == num_timesteps - 1
  assert (np.diff(t) < 0).all()
  np.testing.assert_array_equal(t, np.round(t))
  if steps > 1:
    assert t[-1] == 0


@pytest.mark.parametrize("name", ALL)
def test_steps_out_of_range_raise(name):
  schedule = SCHEDULES[1]
  for steps in (0, 101, -3):
    with pytest.raises(ValueError, match=f"steps is {steps}; allowed: 1 to 100"):
      choose(name, schedule, steps)
  np.testing.assert_array_equal(np.diff(choose("linspace", schedule, 100)), -1)


def test_each_spacing_equals_its_definition():
  schedule = SCHEDULES[0]
  np.testing.assert_array_equal(choose("linspace", schedule, 4), [999, 666, 333, 0])
  np.testing.assert_array_equal(choose("leading", schedule, 4), [750, 500, 250, 0])
  np.testing.assert_array_equal(choose("trailing", schedule, 4), [999, 749, 499, 249])
  np.testing.assert_allclose(np.diff(choose("quadratic", schedule, 9) ** 0.5), -(999**0.5) / 8)
  power = choose("power", schedule, 8) ** (1 / 1.5)
  np.testing.assert_allclose(np.diff(np.append(power, 0)), -power[0] / 8)
  with pytest.raises(ValueError, match="power is 0; it must be above 0"):
    timesteps.power_timesteps(schedule, 5, power=0)
  logsnr = np.asarray(level_at(schedule, choose("logsnr", schedule, 9)).logsnr)
  np.testing.assert_allclose(np.diff(logsnr), (logsnr[-1] - logsnr[0]) / 8, rtol=1e-3)
  level = level_at(schedule, choose("karras", schedule, 9))
  sigma = np.asarray(level.noise_scale / level.signal_scale) ** (1 / 7)
  np.testing.assert_allclose(np.diff(sigma), (sigma[-1] - sigma[0]) / 8, rtol=1e-3)
  with pytest.raises(ValueError, match="rho is 0; it must be above 0"):
    timesteps.karras_timesteps(schedule, 5, rho=0)
