import hypothesis.strategies as st
import jax
import jax.numpy as jnp
import numpy as np
import pytest
import strategies
from hypothesis import given

from ddpm_jax.diffusion import schedules as make
from ddpm_jax.diffusion.levels import level_at, level_at_logsnr, snr, time_grid
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule

SCHEDULE = make_schedule(linear_betas(100))


def test_integers_index_the_tables_and_minus_one_is_clean_data():
  level = level_at(SCHEDULE, jnp.array([0, 57, 99, -1]))
  for field in ("signal_scale", "noise_scale", "logsnr"):
    np.testing.assert_array_equal(
      getattr(level, field)[:3], getattr(SCHEDULE, field)[jnp.array([0, 57, 99])]
    )
  assert [float(field[3]) for field in level[:4]] == [-1, 1, 0, np.inf]


def test_fractional_timesteps_agree_at_integers_and_interpolate_between():
  whole, fraction = level_at(SCHEDULE, 41), level_at(SCHEDULE, 41.0)
  for a, b in zip(jax.tree.leaves(whole), jax.tree.leaves(fraction), strict=True):
    np.testing.assert_allclose(a, b, rtol=1e-5)
  half = level_at(SCHEDULE, 41.5)
  np.testing.assert_allclose(
    half.logsnr, (SCHEDULE.logsnr[41] + SCHEDULE.logsnr[42]) / 2, rtol=1e-6
  )
  np.testing.assert_allclose(half.signal_scale**2 + half.noise_scale**2, 1, rtol=1e-6)
  np.testing.assert_allclose(level_at(SCHEDULE, 99.0).logsnr, SCHEDULE.logsnr[99], rtol=1e-6)


def test_a_schedule_of_one_timestep_accepts_a_float():
  one = make_schedule([0.3])
  np.testing.assert_allclose(level_at(one, 0.0).signal_scale, one.signal_scale[0], rtol=1e-6)


@pytest.mark.parametrize("t", [-2, 100, np.array([0, 100]), -0.5, 99.5, float("nan")])
def test_timesteps_out_of_range_raise(t):
  with pytest.raises(ValueError, match="allowed: 0 to 99, and -1 for clean data"):
    level_at(SCHEDULE, t)


@pytest.mark.parametrize("t", [-2, 100, -0.5, 99.5])
def test_under_jit_timesteps_out_of_range_give_nan(t):
  level = jax.jit(level_at)(SCHEDULE, t)
  assert all(np.isnan(field) for field in level[1:4])


@given(strategies.betas, st.floats(0, 1), st.booleans())
def test_level_at_logsnr_inverts_level_at(betas, share, zero_terminal):
  betas = make.rescale_zero_terminal_snr(betas) if zero_terminal else betas
  with jax.enable_x64(True):
    schedule = make_schedule(betas, jnp.float64)
    # Just below T - 1, where logsnr may be -inf.
    t = share * (len(betas) - 1) * (1 - 1e-9)
    level = level_at(schedule, t)
    inverse = level_at_logsnr(schedule, level.logsnr)
    np.testing.assert_allclose(inverse.t, t, rtol=1e-6, atol=1e-6)
    for field in ("signal_scale", "noise_scale", "logsnr"):
      np.testing.assert_allclose(getattr(inverse, field), getattr(level, field), rtol=1e-9)
    np.testing.assert_allclose(snr(level), (level.signal_scale / level.noise_scale) ** 2, rtol=1e-9)


def test_between_timesteps_zero_terminal_snr_is_approached_smoothly():
  schedule = make_schedule(make.rescale_zero_terminal_snr(linear_betas(100)))
  t = np.linspace(97, 99, 21)
  level = level_at(schedule, t)
  assert (np.diff(level.logsnr) < 0).all()
  assert np.isfinite(level.logsnr[:-1]).all()
  assert level.logsnr[-1] == -np.inf
  assert level.signal_scale[-1] == 0
  np.testing.assert_allclose(
    level.signal_scale[10:], schedule.signal_scale[98] * np.linspace(1, 0, 11), atol=1e-6
  )
  np.testing.assert_allclose(level_at_logsnr(schedule, -jnp.inf).t, 99)


def test_snr_at_clean_data_and_at_zero_terminal_snr():
  assert snr(level_at(SCHEDULE, -1)) == np.inf
  assert snr(level_at(make_schedule(make.rescale_zero_terminal_snr([0.1, 0.2])), 1)) == 0


def test_time_grid_ends_in_clean_data():
  grid = time_grid(SCHEDULE, [80, 3])
  np.testing.assert_array_equal(grid.t, [80, 3, -1])
  np.testing.assert_array_equal(grid.noise_scale[-1], 0)
  assert time_grid(SCHEDULE, [80.5, 3.25]).t.dtype == np.float32


@pytest.mark.parametrize("timesteps", [[], [[3]], [3, 3], [3, 5], [3, -1], [100, 3]])
def test_invalid_grids_raise(timesteps):
  with pytest.raises(ValueError, match=r"timesteps|allowed: 0 to 99"):
    time_grid(SCHEDULE, timesteps)


INTEGERS = ("uint8", "uint16", "uint32", "int8", "int16", "int32", "bfloat16", "float16")


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("compiled", [False, True])
def test_timesteps_of_any_type_give_the_same_grid(dtype, compiled):
  """Also timesteps that JAX computes inside of a jitted function."""
  expected = time_grid(SCHEDULE, np.array([99, 60, 0]))
  t = jnp.array([99, 60, 0], dtype)
  grid = lambda t: time_grid(SCHEDULE, t)
  found = (jax.jit(grid) if compiled else grid)(t)
  for a, b in zip(jax.tree.leaves(found), jax.tree.leaves(expected), strict=True):
    np.testing.assert_allclose(a, b, rtol=1e-5)
  if compiled:
    found = jax.jit(lambda t: time_grid(SCHEDULE, [t[0], t[1], t[2]]))(t)
    np.testing.assert_allclose(found.logsnr, expected.logsnr, rtol=1e-5)
  else:
    np.testing.assert_allclose(level_at(SCHEDULE, t).logsnr, expected.logsnr[:3], rtol=1e-5)
  long = make_schedule(linear_betas(1000))
  np.testing.assert_array_equal(
    level_at(long, jnp.array(7, dtype)).signal_scale,
    level_at(long, np.array(7, dtype)).signal_scale,
  )


@pytest.mark.parametrize("compiled", [False, True])
@pytest.mark.parametrize("timesteps", [[19, 7, 0], [18.5, 7.25, 0.5]])
def test_padding_changes_no_level_of_a_grid(timesteps, compiled):
  schedule, timesteps = make_schedule(linear_betas(20)), np.asarray(timesteps, np.float32)
  grid = lambda length: time_grid(schedule, timesteps, length=length)
  whole = time_grid(schedule, timesteps)
  if compiled:
    grid = lambda length: jax.jit(lambda t: time_grid(schedule, t, length=length))(timesteps)
  leaves = (jax.tree.leaves(levels) for levels in (whole, grid(21), grid(2)))
  for field, padded, unpadded in zip(*leaves, strict=True):
    assert (len(padded), len(unpadded)) == (21, 4)
    np.testing.assert_allclose(padded[:4], field, rtol=1e-6)
    np.testing.assert_array_equal(padded[4:], np.broadcast_to(field[-1], 17))
    np.testing.assert_array_equal(unpadded, padded[:4])


def test_unsigned_timesteps_must_descend():
  with pytest.raises(ValueError, match="must be strictly descending"):
    time_grid(SCHEDULE, np.array([3, 5, 1], np.uint8))


def test_strict_dtype_promotion_is_supported_at_fractional_timesteps():
  expected = time_grid(SCHEDULE, [98.5, 3.25])
  with jax.numpy_dtype_promotion("strict"):
    found = jax.jit(lambda t: time_grid(SCHEDULE, t))(jnp.array([98.5, 3.25]))
  np.testing.assert_allclose(found.logsnr, expected.logsnr, rtol=1e-6)


@pytest.mark.parametrize("timesteps", [[98.5, 3.25], [98, 3]])
def test_a_grid_has_the_dtype_of_the_schedule_with_x64(timesteps):
  expected = time_grid(SCHEDULE, timesteps)
  with jax.enable_x64(True), jax.numpy_dtype_promotion("strict"):
    found = time_grid(SCHEDULE, timesteps)
    traced = jax.jit(lambda t: time_grid(SCHEDULE, t))(jnp.asarray(timesteps))
  for a, b, c in zip(found[1:4], traced[1:4], expected[1:4], strict=True):
    assert a.dtype == b.dtype == np.float32
    np.testing.assert_array_equal(a, c)
    np.testing.assert_allclose(b, c, rtol=1e-6)


def test_a_grid_computes_no_nan_for_clean_data():
  """jax_debug_nans would report one even where it is not selected."""
  with jax.debug_nans(True):
    grid = time_grid(SCHEDULE, [98.5, 3.25])
  assert float(grid.logsnr[-1]) == np.inf
