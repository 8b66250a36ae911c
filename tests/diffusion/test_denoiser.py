import jax
import jax.numpy as jnp
import numpy as np
import pytest
import scipy.stats

from ddpm_jax.diffusion.denoiser import (
  PARAMETERIZATIONS,
  categorical_mean,
  dynamic_threshold,
  make_denoiser,
  static_threshold,
)
from ddpm_jax.diffusion.gaussian import q_sample
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule

SCHEDULE = make_schedule(linear_betas(100))
# The parameterizations whose output is the estimate of the target.
REGRESSIONS = [name for name, p in PARAMETERIZATIONS.items() if p.outputs == 1]


@pytest.mark.parametrize("name", REGRESSIONS)
@pytest.mark.parametrize("clip", [False, True])
def test_a_perfect_network_gives_the_true_x_0_and_eps(name, clip):
  parameterization = PARAMETERIZATIONS[name]
  x_0 = jax.random.uniform(jax.random.key(0), (3, 4, 4, 1), minval=-1, maxval=1)
  eps = jax.random.normal(jax.random.key(1), x_0.shape)
  level = level_at(SCHEDULE, jnp.array([10, 50, 99]))
  seen = []

  def predict(x_t, t, cond):
    seen.append(t)
    return parameterization.target(x_0, eps, level) * cond

  denoise = make_denoiser(
    predict, parameterization, cond=1.0, threshold=static_threshold if clip else None
  )
  prediction = denoise(q_sample(x_0, level, eps), level)
  np.testing.assert_array_equal(seen, [level.t])
  np.testing.assert_allclose(prediction.x_0, x_0, atol=1e-5)
  np.testing.assert_allclose(prediction.eps, eps, atol=1e-5)


@pytest.mark.parametrize("name", REGRESSIONS)
def test_clipping_keeps_x_0_in_range_and_eps_consistent(name):
  parameterization = PARAMETERIZATIONS[name]
  x_t = 3 * jax.random.normal(jax.random.key(0), (2, 4, 4, 1))
  level = level_at(SCHEDULE, 60)
  output = jax.random.normal(jax.random.key(1), x_t.shape)
  denoise = make_denoiser(lambda x_t, t, cond: output, parameterization)
  prediction = denoise(x_t, level)
  assert np.abs(prediction.x_0).max() == 1
  np.testing.assert_allclose(q_sample(prediction.x_0, level, prediction.eps), x_t, atol=1e-5)


def test_an_output_of_another_shape_raises():
  denoise = make_denoiser(lambda x_t, t, cond: x_t[..., :1], PARAMETERIZATIONS["eps"])
  with pytest.raises(ValueError, match="it must be"):
    denoise(jnp.zeros((2, 4, 4, 3)), level_at(SCHEDULE, 3))


def test_the_second_half_of_doubled_channels_is_the_variance():
  x_t = jax.random.normal(jax.random.key(0), (2, 3, 3, 2))
  output = jax.random.normal(jax.random.key(1), (2, 3, 3, 4))
  denoise = make_denoiser(lambda x_t, t, cond: output, PARAMETERIZATIONS["x_0"])
  prediction = denoise(x_t, level_at(SCHEDULE, 60))
  np.testing.assert_array_equal(prediction.variance, output[..., 2:])
  np.testing.assert_array_equal(prediction.x_0, np.clip(output[..., :2], -1, 1))
  single = make_denoiser(lambda x_t, t, cond: x_t, PARAMETERIZATIONS["x_0"])
  assert single(x_t, level_at(SCHEDULE, 60)).variance is None


def test_dynamic_thresholding_scales_each_image_by_its_own_quantile():
  rng = np.random.default_rng(0)
  scale = np.array([0.3, 1.0, 5.0]).reshape(-1, 1, 1, 1)
  x_0 = scale * rng.standard_normal((3, 10, 10, 2))
  actual = dynamic_threshold(jnp.asarray(x_0, jnp.float32), 0.9)
  for image, expected in zip(actual, x_0, strict=True):
    limit = max(np.quantile(np.abs(expected), 0.9), 1.0)
    np.testing.assert_allclose(image, np.clip(expected, -limit, limit) / limit, atol=1e-6)
  assert np.abs(actual).max() <= 1
  # An image in range does not change.
  np.testing.assert_array_equal(dynamic_threshold(actual, 0.9), actual)


def test_the_categorical_mean_is_the_posterior_mean():
  """Bayes' rule for each pixel, in float64 NumPy."""
  rng = np.random.default_rng(0)
  logits = rng.normal(size=(3, 2, 2, 2 * 256))
  index = rng.integers(0, 256, (3, 2, 2, 2))
  level = level_at(SCHEDULE, jnp.array([0, 40, 99]))
  values = np.linspace(-1, 1, 256)
  signal, noise = (np.asarray(s, np.float64).reshape(-1, 1, 1, 1) for s in level[1:3])
  x_t = signal * values[index] + noise * rng.normal(size=index.shape)
  prior = np.exp(logits.reshape(3, 2, 2, 2, 256))
  likelihood = scipy.stats.norm.pdf(x_t[..., None], signal[..., None] * values, noise[..., None])
  posterior = prior * likelihood
  expected = (posterior * values).sum(-1) / posterior.sum(-1)
  actual = categorical_mean(jnp.asarray(logits, jnp.float32), jnp.asarray(x_t, jnp.float32), level)
  np.testing.assert_allclose(actual, expected, atol=1e-5)


def test_without_noise_the_categorical_mean_is_the_image_whatever_the_network_says():
  values = np.linspace(-1, 1, 256, dtype=np.float32)
  x_0 = jnp.asarray(values[np.random.default_rng(0).integers(0, 256, (2, 3, 3, 1))])
  logits = 5 * jax.random.normal(jax.random.key(0), (2, 3, 3, 256))
  level = level_at(SCHEDULE, jnp.array([-1, -1]))
  np.testing.assert_allclose(categorical_mean(logits, x_0, level), x_0, atol=1e-6)
  gradient = jax.grad(lambda logits: jnp.sum(categorical_mean(logits, x_0, level)))(logits)
  assert np.isfinite(gradient).all()


def test_an_output_of_the_wrong_width_is_named():
  x_t, level = jnp.zeros((1, 4, 4, 1)), level_at(SCHEDULE, 5)
  denoise = make_denoiser(
    lambda x_t, t, cond: jnp.zeros((1, 4, 4, 7)), PARAMETERIZATIONS["categorical"]
  )
  with pytest.raises(ValueError, match=r"\(1, 4, 4, 7\); it must be \(1, 4, 4, 256\)"):
    denoise(x_t, level)
