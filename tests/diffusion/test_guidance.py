import jax
import jax.numpy as jnp
import numpy as np
import pytest

from ddpm_jax.diffusion.denoiser import static_threshold
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0, q_sample
from ddpm_jax.diffusion.guidance import guide
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.samplers import DDIM, DPMSolverPP, sample, sample_keys
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule
from ddpm_jax.diffusion.timesteps import linspace_timesteps

SCHEDULE = make_schedule(linear_betas(1000))
X_T = jax.random.normal(jax.random.key(0), (3, 4, 4, 1))


def constant(value):
  """Returns a denoiser with a constant estimate."""

  def denoise(x_t, level):
    x_0 = jnp.broadcast_to(value, x_t.shape)
    return Prediction(x_0, eps_from_x_0(x_t, x_0, level))

  return denoise


COND = 0.3 * jax.random.normal(jax.random.key(1), (3, 4, 4, 1))
NULL = 0.2 * jax.random.normal(jax.random.key(2), (3, 4, 4, 1))
LEVEL = level_at(SCHEDULE, jnp.array([10, 500, 900]))


@pytest.mark.parametrize("scale", [0.0, 1.0, 3.5])
def test_guided_estimates_equal_the_definition(scale):
  prediction = guide(constant(COND), constant(NULL), scale)(X_T, LEVEL)
  np.testing.assert_allclose(prediction.x_0, NULL + scale * (COND - NULL), atol=1e-6)
  # eps is affine in x_0, so the same combination holds for it.
  eps = [constant(x)(X_T, LEVEL).eps for x in (COND, NULL)]
  np.testing.assert_allclose(
    prediction.eps, eps[1] + scale * (eps[0] - eps[1]), rtol=1e-4, atol=1e-4
  )
  np.testing.assert_allclose(q_sample(prediction.x_0, LEVEL, prediction.eps), X_T, atol=1e-5)


def test_rescaling_restores_each_images_standard_deviation():
  half = guide(constant(COND), constant(NULL), 5.0, rescale=0.5)(X_T, LEVEL).x_0
  full = guide(constant(COND), constant(NULL), 5.0, rescale=1.0)(X_T, LEVEL).x_0
  none = guide(constant(COND), constant(NULL), 5.0)(X_T, LEVEL).x_0
  np.testing.assert_allclose(full.std(axis=(1, 2, 3)), COND.std(axis=(1, 2, 3)), rtol=1e-5)
  np.testing.assert_allclose(half, (none + full) / 2, atol=1e-5)


def test_an_image_of_one_value_is_not_rescaled():
  """Its standard deviation is 0. The gradient is finite for such estimates too."""
  flat = jnp.full(COND.shape, 0.1)
  guided = lambda cond, null: (
    guide(constant(cond), constant(null), 2.0, rescale=0.7)(X_T, LEVEL).x_0
  )
  for cond, null in ((flat, flat), (flat, NULL), (COND, 2 * COND)):
    gradients = jax.grad(lambda *x: guided(*x).sum(), argnums=(0, 1))(cond, null)
    assert np.isfinite(gradients).all()
  np.testing.assert_allclose(guided(flat, flat), flat, atol=1e-6)
  # At scale 2 the guided estimate cancels to 0.
  np.testing.assert_allclose(guided(COND, 2 * COND), 0, atol=1e-6)


def test_outside_the_interval_the_conditional_estimate_is_returned():
  sigma = np.asarray(LEVEL.noise_scale / LEVEL.signal_scale)
  inside = guide(constant(COND), constant(NULL), 4.0, interval=(sigma[1] * 0.9, sigma[1] * 1.1))
  everywhere = guide(constant(COND), constant(NULL), 4.0)
  x_0 = inside(X_T, LEVEL).x_0
  np.testing.assert_array_equal(x_0[1], everywhere(X_T, LEVEL).x_0[1])
  np.testing.assert_array_equal(x_0[jnp.array([0, 2])], COND[jnp.array([0, 2])])


def test_thresholding_is_applied_last():
  denoise = guide(constant(COND), constant(NULL), 50.0, threshold=static_threshold)
  assert np.abs(denoise(X_T, LEVEL).x_0).max() == 1


@pytest.mark.parametrize("sampler", [DDIM(), DPMSolverPP(2)])
def test_guided_sampling_of_a_gaussian_has_its_closed_form(sampler):
  """For conditional N(m, s^2) and unconditional N(0, s^2) the result is N(scale m, s^2)."""
  std, mean, scale = 0.4, 0.3, 3.0

  def denoiser(mean):
    def denoise(x_t, level):
      signal, noise = level.signal_scale, level.noise_scale
      gain = signal * std**2 / (signal**2 * std**2 + noise**2)
      x_0 = mean + gain * (x_t - signal * mean)
      return Prediction(x_0, eps_from_x_0(x_t, x_0, level))

    return denoise

  draw = jax.jit(
    lambda denoise: (
      sample(
        denoise, SCHEDULE, sampler, sample_keys(0, jnp.arange(64)), shape=(1, 1, 1),
        timesteps=linspace_timesteps(SCHEDULE, 100),
      ).x
    ),
    static_argnums=0,
  )  # fmt: skip
  guided = draw(guide(denoiser(mean), denoiser(0.0), scale))
  np.testing.assert_allclose(guided, draw(denoiser(scale * mean)), atol=1e-4)


def test_options_may_be_traced():
  def guided(scale, rescale, interval):
    options = {"rescale": rescale, "interval": interval}
    return guide(constant(COND), constant(NULL), scale, **options)(X_T, LEVEL).x_0

  interval, scales = (0.0, 10.0), np.array([0.0, 1.0, 3.5], np.float32)
  expected = np.stack([guided(float(scale), 0.4, interval) for scale in scales])
  traced = jax.jit(guided)
  found = [traced(scale, 0.4, interval) for scale in scales]
  np.testing.assert_allclose(found, expected, atol=1e-6)
  assert traced._cache_size() == 1
  found = jax.vmap(guided, (0, None, None))(scales, 0.4, interval)
  np.testing.assert_allclose(found, expected, atol=1e-6)
  # One scale per image.
  each = expected[np.arange(3), np.arange(3)]
  np.testing.assert_allclose(guided(scales, 0.4, interval), each, atol=1e-6)
  np.testing.assert_allclose(traced(scales, 0.4, interval), each, atol=1e-6)


@pytest.mark.parametrize(
  ("options", "message"),
  [
    ({"scale": -1}, "scale is -1; allowed: values of at least 0"),
    ({"scale": np.array([1.0, -1.0, 2.0])}, "scale is .*; allowed: values of at least 0"),
    ({"scale": 2, "rescale": 1.5}, "rescale is 1.5; allowed: 0 to 1"),
    ({"scale": 2, "interval": (2, 1)}, r"interval is \(2, 1\); allowed: two ascending values"),
  ],
)
def test_options_out_of_range_raise(options, message):
  with pytest.raises(ValueError, match=message):
    guide(constant(COND), constant(NULL), **options)
