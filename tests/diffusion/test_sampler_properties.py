"""Properties of every sampler of the registry, with its default options and its variants."""

import chex
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from registry import SAMPLINGS

from ddpm_jax.components import build_sampler
from ddpm_jax.config.samplers import SAMPLERS
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, make_denoiser
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.samplers import sample, sample_keys
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps

DEFAULT_TESTS = {*SAMPLERS, "dpm_solver, stochastic True"}
pytestmark = [
  pytest.mark.usefixtures("compile_fast"),
  pytest.mark.parametrize(
    "config",
    [
      # Variants of a sampler are among the slow tests, but for one that adds noise.
      pytest.param(config, id=name, marks=[] if name in DEFAULT_TESTS else pytest.mark.slow)
      for name, config in SAMPLINGS.items()
    ],
  ),
]

SCHEDULE = make_schedule(linear_betas(1000))
MEAN, STD = 0.4, 0.3
SHAPE, STEPS = (2, 1, 1), 10
TIMESTEPS = linspace_timesteps(SCHEDULE, STEPS).astype(int)
RECORD = (0, 9, 4)


def gaussian_denoise(x_t, level):
  """The exact denoiser of N(MEAN, STD^2)."""
  signal, noise = level.signal_scale, level.noise_scale
  x_0 = MEAN + signal * STD**2 / (signal**2 * STD**2 + noise**2) * (x_t - signal * MEAN)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


class Counted:
  """The Gaussian's denoiser, which counts its evaluations."""

  def __init__(self):
    self.evaluations = 0

  def __call__(self, x_t, level):
    self.evaluations += 1
    return gaussian_denoise(x_t, level)


traces = 0


@jax.jit
def run(sampler, keys):
  global traces
  traces += 1
  return sample(
    gaussian_denoise, SCHEDULE, sampler, keys, shape=SHAPE, timesteps=TIMESTEPS, record=RECORD
  )


def test_a_sample_depends_only_on_seed_and_index(config):
  sampler = build_sampler(config)
  whole = run(sampler, sample_keys(5, jnp.arange(16))).x
  parts = [run(sampler, sample_keys(5, jnp.arange(start, start + 4))).x for start in (0, 4, 8, 12)]
  np.testing.assert_allclose(np.concatenate(parts), whole, atol=1e-5)
  assert len(np.unique(np.asarray(whole)[:, 0])) == 16
  other = run(sampler, sample_keys(6, jnp.arange(16))).x
  assert np.abs(other - whole).min() > 0


def test_equal_samplers_compile_once(config):
  """A new sampler with equal options is an equal static value."""
  run(build_sampler(config), sample_keys(0, jnp.arange(4)))
  before = traces
  for seed in (1, 2):
    run(build_sampler(config), sample_keys(seed, jnp.arange(4)))
  assert traces == before


def test_recorded_steps_are_the_states_of_the_scan(config):
  """x_0 is estimated from the recorded state, unless churn adds noise to the state first."""
  result = run(build_sampler(config), sample_keys(0, jnp.arange(4)))
  chex.assert_shape([result.x_at, result.x_0_at], (len(RECORD), 4, *SHAPE))
  for slot, step in enumerate(RECORD):
    expected = gaussian_denoise(result.x_at[slot], level_at(SCHEDULE, TIMESTEPS[step])).x_0
    if not ("churn" in vars(build_sampler(config)) and config.churn > 0):
      np.testing.assert_allclose(result.x_0_at[slot], expected, atol=1e-5)
  # The last step ends at the clean image that it predicts, up to the noise that is left at t = 0.
  noise = level_at(SCHEDULE, 0).noise_scale
  np.testing.assert_allclose(result.x, result.x_0_at[1], atol=10 * noise)


def test_sampling_is_one_scan_that_evaluates_the_network_calls_per_step_times(config):
  sampler, denoise = build_sampler(config), Counted()
  jaxpr = jax.make_jaxpr(
    lambda keys: sample(denoise, SCHEDULE, sampler, keys, shape=SHAPE, timesteps=TIMESTEPS).x
  )(sample_keys(0, jnp.arange(4)))
  loops = [eqn for eqn in jaxpr.eqns if eqn.primitive.name in ("scan", "while")]
  assert [eqn.params["length"] for eqn in loops] == [STEPS]
  assert denoise.evaluations == sampler.calls_per_step


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.float64])
def test_a_step_keeps_shape_and_dtype(config, dtype):
  with jax.enable_x64(dtype == jnp.float64):
    sampler, schedule = build_sampler(config), make_schedule(linear_betas(1000), dtype)

    def step(x):
      level, next_level = level_at(schedule, 300), level_at(schedule, 250)
      keys, state = sample_keys(0, jnp.arange(4)), sampler.init(x, level)
      x_next, next_state, prediction = sampler.step(
        gaussian_denoise, schedule, x, level, next_level, keys, state
      )
      chex.assert_trees_all_equal_shapes_and_dtypes(state, next_state)
      return x_next, prediction.x_0

    x = jax.ShapeDtypeStruct((4, *SHAPE), dtype)
    chex.assert_trees_all_equal_shapes_and_dtypes(jax.eval_shape(step, x), (x, x))


def test_a_step_depends_on_the_keys_unless_the_sampler_is_deterministic(config):
  sampler = build_sampler(config)
  x = jax.random.normal(jax.random.key(0), (4, *SHAPE))
  level, next_level = level_at(SCHEDULE, 300), level_at(SCHEDULE, 250)
  steps = [
    sampler.step(
      gaussian_denoise, SCHEDULE, x, level, next_level, sample_keys(seed, jnp.arange(4)),
      sampler.init(x, level),
    )[0]
    for seed in (0, 1)
  ]  # fmt: skip
  if config.deterministic:
    np.testing.assert_array_equal(*steps)
  else:
    assert np.abs(steps[1] - steps[0]).min() > 0


def test_a_network_of_zeros_gives_finite_images_and_gradients(config):
  """A network's last layer starts at zero, so its first eps is 0 and so is the score."""
  denoise = make_denoiser(
    lambda x_t, t, cond: jnp.zeros_like(x_t),
    PARAMETERIZATIONS["eps"],
    threshold=None,
  )
  if config.variance == "learned_range":
    denoise = gaussian_denoise
  sampler, keys = build_sampler(config), sample_keys(0, jnp.arange(3))

  @jax.jit
  def sample_from(x_T):
    return sample(denoise, SCHEDULE, sampler, keys, shape=SHAPE, timesteps=[600, 300, 0], x_T=x_T).x

  x, gradient = jax.vjp(sample_from, jax.random.normal(jax.random.key(0), (3, *SHAPE)))
  assert np.isfinite(x).all()
  assert np.isfinite(gradient(jnp.ones_like(x))[0]).all()


@pytest.mark.parametrize("dtype", ["bfloat16", "float16"])
def test_noise_of_low_precision_is_converted_to_the_schedules_dtype(config, dtype):
  x_T = jax.random.normal(jax.random.key(1), (3, *SHAPE)).astype(dtype)
  options = {"shape": SHAPE, "timesteps": [900, 500, 20], "record": (1,)}
  sampler, keys = build_sampler(config), sample_keys(0, jnp.arange(3))
  run = jax.jit(lambda x: sample(gaussian_denoise, SCHEDULE, sampler, keys, x_T=x, **options))
  found, expected = run(x_T), run(x_T.astype(jnp.float32))
  chex.assert_trees_all_equal_shapes_and_dtypes(found, expected)
  chex.assert_trees_all_close(found, expected, atol=1e-6)
