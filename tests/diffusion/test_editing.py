import jax
import jax.numpy as jnp
import numpy as np
import pytest
import registry

from ddpm_jax.components import build_sampler
from ddpm_jax.diffusion.editing import RePaint, image_to_image, invert, slerp
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.likelihood import ode_likelihood, variational_bound
from ddpm_jax.diffusion.reverse_variances import estimate_analytic_variance, fixed_small
from ddpm_jax.diffusion.samplers import (
  DDIM,
  Ancestral,
  Heun,
  integrate,
  sample,
  sample_keys,
)
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps, logsnr_timesteps

pytestmark = pytest.mark.usefixtures("compile_fast")

SCHEDULE = make_schedule(linear_betas(1000))
# Two correlated pixels, so the known first pixel determines the distribution of the second.
MEAN = np.array([0.2, -0.3])
COVARIANCE = np.array([[0.25, 0.15], [0.15, 0.18]])


def solvers(fast):
  """Returns the deterministic samplers of the registry, slow except for those named."""
  return [
    pytest.param(build_sampler(config), id=name, marks=() if name in fast else (pytest.mark.slow,))
    for name, config in registry.SAMPLINGS.items()
    if config.deterministic and name == config.sampler
  ]


def denoise(x_t, level):
  """The exact denoiser of N(MEAN, COVARIANCE), on images of shape [2, 1, 1]."""
  signal, noise = level.signal_scale, level.noise_scale
  marginal = signal**2 * COVARIANCE + noise**2 * jnp.eye(2)
  gain = signal * COVARIANCE @ jnp.linalg.inv(marginal)
  centred = x_t.reshape(-1, 2) - (signal * MEAN)[None]
  x_0 = (MEAN[None] + centred @ gain.T).reshape(x_t.shape)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


@pytest.mark.parametrize(
  "sampler",
  [pytest.param(Ancestral(), id="ancestral"), *solvers(fast=())],
)
def test_inpainting_keeps_known_pixels_and_samples_the_others_from_the_conditional(sampler):
  num, value = 1000, 0.7
  known = jnp.zeros((num, 2, 1, 1)).at[:, 0].set(value)
  mask = jnp.array([1.0, 0.0]).reshape(1, 2, 1, 1)
  draw = jax.jit(
    lambda known: (
      sample(
        denoise, SCHEDULE, RePaint(sampler, known, mask, resamples=10),
        sample_keys(0, jnp.arange(num)), shape=(2, 1, 1),
        timesteps=linspace_timesteps(SCHEDULE, 400 if isinstance(sampler, Ancestral) else 100),
      ).x
    )
  )  # fmt: skip
  x = np.asarray(draw(known)).reshape(-1, 2)
  np.testing.assert_array_equal(x[:, 0], np.float32(value))
  mean = MEAN[1] + COVARIANCE[1, 0] / COVARIANCE[0, 0] * (value - MEAN[0])
  std = np.sqrt(COVARIANCE[1, 1] - COVARIANCE[1, 0] ** 2 / COVARIANCE[0, 0])
  np.testing.assert_allclose(x[:, 1].mean(), mean, atol=0.05)
  np.testing.assert_allclose(x[:, 1].std(), std, rtol=0.12)


def test_a_mask_of_zeros_and_a_mask_of_ones():
  keys, known = sample_keys(0, jnp.arange(8)), jnp.full((8, 2, 1, 1), 0.4)
  options = {"shape": (2, 1, 1), "timesteps": [900, 500, 20]}
  everything = sample(denoise, SCHEDULE, RePaint(DDIM(), known, jnp.ones((1, 1, 1, 1))), keys,
                      **options)  # fmt: skip
  np.testing.assert_array_equal(everything.x, known)
  nothing = sample(denoise, SCHEDULE, RePaint(DDIM(), known, jnp.zeros((1, 1, 1, 1))), keys,
                   **options)  # fmt: skip
  plain = sample(denoise, SCHEDULE, DDIM(), keys, **options)
  np.testing.assert_allclose(nothing.x, plain.x, atol=1e-6)


def test_invalid_shapes_and_resamples_raise():
  keys, mask = sample_keys(0, jnp.arange(8)), jnp.ones((1, 2, 1, 1))
  draw = lambda known, mask: sample(
    denoise, SCHEDULE, RePaint(DDIM(), known, mask), keys, shape=(2, 1, 1), timesteps=[900]
  )
  with pytest.raises(ValueError, match="known must have the shape of the images"):
    draw(jnp.zeros((7, 2, 1, 1)), mask)
  with pytest.raises(ValueError, match="shape"):
    draw(jnp.zeros((8, 2, 1, 1)), jnp.ones((1, 3, 1, 1)))
  with pytest.raises(ValueError, match="resamples is 0"):
    RePaint(DDIM(), mask, mask, resamples=0)


def test_calls_per_step_include_the_resamples():
  x = jnp.zeros((1, 2, 1, 1))
  assert RePaint(Heun(), x, x, resamples=5).calls_per_step == 10


def test_a_resample_starts_from_images_noised_back_to_the_level():
  """The known pixels then have new noise of the level's variance."""
  seen = []

  class Spy(DDIM):
    def step(self, denoise, schedule, x, level, next_level, keys, state):
      seen.append(x)
      return x, state, None

  level, prev = level_at(SCHEDULE, 300), level_at(SCHEDULE, 250)
  known = jnp.full((400, 4, 4, 1), 0.6)
  x, keys = jax.random.normal(jax.random.key(0), known.shape), sample_keys(0, jnp.arange(400))
  RePaint(Spy(), known, jnp.ones(known.shape), 3).step(None, SCHEDULE, x, level, prev, keys, ())
  noises = [(x - level.signal_scale * 0.6) / level.noise_scale for x in seen[1:]]
  for noise in noises:
    np.testing.assert_allclose([noise.mean(), noise.std()], [0, 1], atol=0.03)
  assert abs(jnp.mean(noises[0] * noises[1])) < 0.05


@pytest.mark.slow
def test_image_to_image_keeps_more_of_the_image_at_less_noise():
  x_0 = jnp.asarray(
    np.random.default_rng(0).multivariate_normal(MEAN, COVARIANCE, 500), jnp.float32
  ).reshape(-1, 2, 1, 1)
  all_timesteps = linspace_timesteps(SCHEDULE, 100)
  correlations = []
  for start in (0, 80, 95):
    x = jax.jit(
      lambda x_0, start=start: (
        image_to_image(
          denoise, SCHEDULE, Ancestral(), x_0, sample_keys(0, jnp.arange(500)),
          timesteps=all_timesteps[start:],
        ).x
      )
    )(x_0)  # fmt: skip
    assert np.isfinite(x).all()
    correlations.append(np.corrcoef(np.ravel(x[:, 0]), np.ravel(x_0[:, 0]))[0, 1])
  assert correlations[0] < 0.2 < correlations[1] < correlations[2]
  assert correlations[2] > 0.9


@pytest.mark.parametrize("sampler", solvers(fast=("ddim", "heun", "dpm_solver")))
def test_the_error_of_inversion_falls_with_the_number_of_steps(sampler):
  with jax.enable_x64(True):
    check_round_trips(sampler, make_schedule(linear_betas(1000), jnp.float64))


def check_round_trips(sampler, schedule):
  x_0 = jnp.asarray(np.random.default_rng(0).multivariate_normal(MEAN, COVARIANCE, 64)).reshape(
    -1, 2, 1, 1
  )
  keys = sample_keys(0, jnp.arange(64))

  def round_trip(steps):
    timesteps = logsnr_timesteps(schedule, steps)

    @jax.jit
    def there_and_back(x_0):
      x_T = invert(denoise, schedule, sampler, x_0, keys, timesteps=timesteps)
      options = {"shape": (2, 1, 1), "timesteps": timesteps, "x_T": x_T}
      result = sample(denoise, schedule, sampler, keys, **options, record=(steps - 1,))
      return x_T, result.x, result.x_at[0]

    x_T, back, before_jump = there_and_back(x_0)
    return x_T, *(float(jnp.abs(x - x_0).mean()) for x in (back, before_jump))

  trips = [round_trip(steps) for steps in (10, 40, 160)]
  # Before the last step the only error is the solver's. The step to clean data adds a constant one.
  errors = [before_jump for _, _, before_jump in trips]
  assert errors[0] > errors[1] > errors[2], errors
  x_T, *last_errors = trips[2]
  assert max(last_errors) < 0.02
  # The noise is the exact solution of the ODE, which maps quantiles of a Gaussian to quantiles.
  last = level_at(schedule, 0)
  marginal = last.signal_scale**2 * COVARIANCE + last.noise_scale**2 * np.eye(2)
  values, vectors = np.linalg.eigh(marginal)
  whiten = vectors @ np.diag(values**-0.5) @ vectors.T
  expected = (np.asarray(x_0).reshape(-1, 2) - float(last.signal_scale) * MEAN) @ whiten
  np.testing.assert_allclose(np.reshape(x_T, (-1, 2)), expected, atol=0.06)


def test_inversion_by_one_timestep_raises():
  """It would take no step and return the images themselves as their noise."""
  keys, x = sample_keys(0, jnp.arange(2)), jnp.zeros((2, 2, 1, 1))
  with pytest.raises(ValueError, match="timesteps has 1 element; inversion needs at least 2"):
    invert(denoise, SCHEDULE, DDIM(), x, keys, timesteps=[900])


def test_slerp_interpolates_at_constant_norm_and_angular_speed():
  a, b = jax.random.normal(jax.random.key(0), (2, 8, 8, 1))
  b = b * jnp.linalg.norm(a.ravel()) / jnp.linalg.norm(b.ravel())
  path = slerp(a, b, np.linspace(0, 1, 5))
  np.testing.assert_allclose(path[0], a, atol=1e-5)
  np.testing.assert_allclose(path[-1], b, atol=1e-5)
  norms = np.linalg.norm(np.asarray(path).reshape(5, -1), axis=1)
  np.testing.assert_allclose(norms, norms[0], rtol=1e-5)
  unit = lambda x: np.ravel(x) / np.linalg.norm(x)
  angles = [np.arccos(unit(path[i]) @ unit(path[i + 1])) for i in range(4)]
  np.testing.assert_allclose(angles, np.mean(angles), rtol=1e-3)
  np.testing.assert_allclose(slerp(a, a, [0.5])[0], a, atol=1e-5)
  with pytest.raises(ValueError, match="a and b must have the same shape"):
    slerp(a, b[:2], [0.5])


@pytest.mark.parametrize(("a", "b"), [(0.0, 1.0), (1.0, 0.0), (0.0, 0.0), (1.0, 1.0)])
def test_slerp_is_linear_where_the_great_circle_is_undefined(a, b):
  noise = jax.random.normal(jax.random.key(0), (4, 4, 1))
  path = lambda a, b: slerp(a * noise, b * noise, [0.0, 0.25, 1.0])
  np.testing.assert_allclose(path(a, b)[1], (0.75 * a + 0.25 * b) * noise, atol=1e-6)
  gradients = jax.grad(lambda a, b: path(a, b).sum(), argnums=(0, 1))(a, b)
  assert np.isfinite(gradients).all()


@pytest.mark.slow
@pytest.mark.parametrize("dtype", ["bfloat16", "float64"])
def test_images_of_other_float_types_are_converted_to_the_schedules_dtype(dtype):
  """float64 stands for NumPy's default, which JAX does not have without jax_enable_x64."""
  x = np.asarray(jax.random.uniform(jax.random.key(0), (3, 2, 1, 1))).astype(jnp.dtype(dtype))
  keys, t, mask = sample_keys(0, jnp.arange(3)), [900, 500, 20], np.array([[[True]], [[False]]])
  denoise = lambda x_t, level: Prediction(0.1 * x_t, x_t)
  edits = {
    "image_to_image": lambda x: (
      image_to_image(denoise, SCHEDULE, Ancestral(), x, keys, timesteps=t).x
    ),
    "invert": lambda x: invert(denoise, SCHEDULE, DDIM(), x, keys, timesteps=t),
    "inpaint": lambda x: (
      sample(denoise, SCHEDULE, RePaint(DDIM(), x, mask, 2), keys, shape=(2, 1, 1), timesteps=t).x
    ),
    "slerp": lambda x: slerp(x[0], x[1], [0.3]),
    "bound": lambda x: (
      variational_bound(
        denoise, SCHEDULE, x, keys, variance_fn=fixed_small, timesteps_per_image=2
      ).bpd
    ),
    "ode": lambda x: ode_likelihood(denoise, SCHEDULE, x, keys).bpd,
    "analytic": lambda x: estimate_analytic_variance(denoise, SCHEDULE, x, keys[0], [5]).x_0_error,
  }
  for name, edit in edits.items():
    found = edit(x)
    assert found.dtype == jnp.float32, name
    np.testing.assert_allclose(found, edit(x.astype(np.float32)), atol=1e-5, err_msg=name)


def test_grey_values_are_refused():
  grey, keys = np.full((2, 2, 1, 1), 100, np.uint8), sample_keys(0, jnp.arange(2))
  for edit in (
    lambda: image_to_image(denoise, SCHEDULE, Ancestral(), grey, keys, timesteps=[500]),
    lambda: invert(denoise, SCHEDULE, DDIM(), grey, keys, timesteps=[500, 0]),
    lambda: sample(
      denoise, SCHEDULE, RePaint(DDIM(), grey, grey), keys, shape=(2, 1, 1), timesteps=[500]
    ),
    lambda: estimate_analytic_variance(denoise, SCHEDULE, grey, keys[0], [5]),
  ):
    with pytest.raises(ValueError, match="images are uint8; floats in"):
      edit()


def test_integrate_accepts_an_ascending_grid():
  x = jnp.zeros((2, 2, 1, 1))
  grid = level_at(SCHEDULE, jnp.array([0, 400, 999]))
  result = integrate(denoise, SCHEDULE, DDIM(), x, grid, sample_keys(0, jnp.arange(2)))
  assert np.isfinite(result.x).all()
