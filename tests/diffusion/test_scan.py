"""The scan that runs a sampler: recorded steps, and two scans in a row."""

import functools
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import ddpm_jax
from ddpm_jax.diffusion.editing import image_to_image, invert
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at, time_grid
from ddpm_jax.diffusion.likelihood import ode_likelihood, variational_bound
from ddpm_jax.diffusion.reverse_variances import fixed_large
from ddpm_jax.diffusion.samplers import DDIM, integrate, sample, sample_keys
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps

pytestmark = pytest.mark.usefixtures("compile_fast")

SCHEDULE = make_schedule(linear_betas(1000))
TIMESTEPS = linspace_timesteps(SCHEDULE, 10).astype(int)
MEAN, STD = 0.4, 0.3


def gaussian_denoise(x_t, level):
  """The exact denoiser of N(MEAN, STD^2)."""
  signal, noise = level.signal_scale, level.noise_scale
  x_0 = MEAN + signal * STD**2 / (signal**2 * STD**2 + noise**2) * (x_t - signal * MEAN)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def sample_by_ddim(**options):
  run = functools.partial(
    sample, gaussian_denoise, SCHEDULE, DDIM(), shape=(2, 3, 1), timesteps=TIMESTEPS, **options
  )
  return jax.jit(run)(sample_keys(0, jnp.arange(4)))


def test_recorded_steps_are_the_states_of_the_scan():
  x_T = jax.random.normal(jax.random.key(1), (4, 2, 3, 1))
  result = sample_by_ddim(x_T=x_T, record=(0, 9, 4))
  np.testing.assert_array_equal(result.x_at[0], x_T)
  for slot, step in enumerate((0, 9, 4)):
    expected = gaussian_denoise(result.x_at[slot], level_at(SCHEDULE, TIMESTEPS[step])).x_0
    np.testing.assert_allclose(result.x_0_at[slot], expected, atol=1e-5)
  # The last step returns the clean image that it predicts.
  np.testing.assert_allclose(result.x, result.x_0_at[1], atol=1e-6)
  assert sample_by_ddim().x_at.shape == (0, 4, 2, 3, 1)


def test_recording_a_step_out_of_range_raises():
  with pytest.raises(ValueError, match=r"record is \(10,\); allowed: steps 0 to 9"):
    sample_by_ddim(record=(10,))


def test_one_program_takes_any_number_of_steps():
  x, keys = jax.random.normal(jax.random.key(1), (4, 2, 3, 1)), sample_keys(0, jnp.arange(4))
  run = functools.partial(integrate, gaussian_denoise, SCHEDULE, DDIM(eta=0.5))
  padded = jax.jit(lambda grid, steps: run(x, grid, keys, num_steps=steps).x)
  exact = jax.jit(lambda grid: run(x, grid, keys).x)
  for steps in (1, 9):
    grid = functools.partial(time_grid, SCHEDULE, TIMESTEPS[:steps])
    np.testing.assert_allclose(padded(grid(length=11), steps), exact(grid()), atol=1e-6)
  assert padded._cache_size() == 1
  np.testing.assert_array_equal(padded(grid(), 0), x)


def test_recording_a_padded_grid_raises():
  grid, x = time_grid(SCHEDULE, TIMESTEPS), jnp.zeros((1, 2, 3, 1))
  with pytest.raises(ValueError, match=r"record is \(0,\); steps of a padded grid cannot"):
    integrate(
      gaussian_denoise, SCHEDULE, DDIM(), x, grid, sample_keys(0, jnp.arange(1)),
      record=(0,), num_steps=jnp.int32(3),
    )  # fmt: skip


def test_two_consecutive_scans_equal_one():
  """The second scan starts from the result of the first."""
  grid = time_grid(SCHEDULE, TIMESTEPS)
  keys = sample_keys(0, jnp.arange(3))
  x = jax.random.normal(jax.random.key(0), (3, 2, 3, 1))
  run = functools.partial(integrate, gaussian_denoise, SCHEDULE, DDIM())
  halfway = run(x, jax.tree.map(lambda field: field[:6], grid), keys)
  rest = run(halfway.x, jax.tree.map(lambda field: field[5:], grid), keys)
  np.testing.assert_allclose(rest.x, run(x, grid, keys).x, atol=1e-6)


def test_keys_of_the_old_style_are_named_in_the_error():
  old = jax.random.split(jax.random.PRNGKey(0), 4)
  x = jnp.zeros((4, 2, 3, 1))
  options = {"timesteps": [900, 0]}
  for call in (
    lambda keys: sample(gaussian_denoise, SCHEDULE, DDIM(), keys, shape=(2, 3, 1), **options),
    lambda keys: image_to_image(gaussian_denoise, SCHEDULE, DDIM(), x, keys, **options),
    lambda keys: invert(gaussian_denoise, SCHEDULE, DDIM(), x, keys, **options),
    lambda keys: ode_likelihood(gaussian_denoise, SCHEDULE, x, keys),
    lambda keys: variational_bound(gaussian_denoise, SCHEDULE, x, keys, variance_fn=fixed_large),
  ):
    with pytest.raises(ValueError, match=r"keys is uint32\[4, 2\]; typed keys are needed"):
      call(old)


def test_a_sample_depends_only_on_seed_and_index_for_every_default_generator():
  keys = sample_keys(3, jnp.arange(4))
  with jax.default_prng_impl("rbg"):
    np.testing.assert_array_equal(
      jax.random.key_data(sample_keys(3, jnp.arange(4))), jax.random.key_data(keys)
    )
    x = functools.partial(
      sample, gaussian_denoise, SCHEDULE, DDIM(), shape=(2, 3, 1), timesteps=[900, 0]
    )
    whole, part = x(sample_keys(3, jnp.arange(4))).x, x(sample_keys(3, jnp.arange(2, 4))).x
  np.testing.assert_allclose(whole[2:], part, atol=1e-5)


def test_the_package_makes_keys_in_one_place_only():
  package = Path(ddpm_jax.__file__).parent
  found = [path.name for path in package.rglob("*.py") if "random.key(" in path.read_text()]
  assert found == ["keys.py"]
