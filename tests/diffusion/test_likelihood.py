import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest

from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, categorical_mean, make_denoiser
from ddpm_jax.diffusion.gaussian import Prediction, eps_from_x_0, q_sample, step_variance
from ddpm_jax.diffusion.learned_schedule import schedule_from_logsnr
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.likelihood import ode_likelihood, variational_bound
from ddpm_jax.diffusion.paths import PATHS, VARIANCE_PRESERVING
from ddpm_jax.diffusion.reverse_variances import AnalyticVariance, fixed_large, fixed_small
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.schedules import (
  betas_from_alphas_cumprod,
  linear_betas,
  logsnr_betas,
  make_schedule,
  on_path,
  rescale_zero_terminal_snr,
)
from ddpm_jax.diffusion.variational import vlb_term

pytestmark = pytest.mark.usefixtures("compile_fast")

MEAN, STD = 0.1, 0.2
GREY = oracles.grey_values()
SCHEDULE = make_schedule(linear_betas(1000))


def denoise(x_t, level):
  """The exact denoiser of N(MEAN, STD^2)."""
  signal, noise = (s.reshape(s.shape + (1,) * (x_t.ndim - s.ndim)) for s in level[1:3])
  gain = signal * STD**2 / (signal**2 * STD**2 + noise**2)
  x_0 = MEAN + gain * (x_t - signal * MEAN)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def x_0_variance(abar):
  return STD**2 * (1 - abar) / (abar * STD**2 + 1 - abar)


def grey_images(num, shape, seed=0):
  """Returns samples of N(MEAN, STD^2) rounded to grey values."""
  x = np.random.default_rng(seed).normal(MEAN, STD, (num, *shape))
  return jnp.asarray(GREY[np.clip(np.round((x + 1) * 127.5), 0, 255).astype(int)], jnp.float32)


def expected_bound(num_timesteps, variance_fn, exact):
  """Returns the expected bound over quantised Gaussian data and noise, by quadrature, in bits."""
  logsnr = np.linspace(np.log(0.9999 / 1e-4), -12, num_timesteps)
  schedule = make_schedule(betas_from_alphas_cumprod(1 / (1 + np.exp(-logsnr))), jnp.float64)
  nodes, weights = np.polynomial.hermite_e.hermegauss(24)
  x_0 = jnp.asarray(np.repeat(GREY, 24)).reshape(-1, 1, 1, 1)
  eps = jnp.asarray(np.tile(nodes, 256)).reshape(-1, 1, 1, 1)
  weight = np.outer(oracles.quantised_gaussian(MEAN, STD), weights / weights.sum()).ravel()

  def decoder_exact(prediction, level, prev):
    other = variance_fn(prediction, level, prev)
    return jnp.where(prev.noise_scale == 0, exact(prediction, level, prev), other)

  def term(t):
    level, prev = level_at(schedule, t), level_at(schedule, t - 1)
    x_t = q_sample(x_0, level, eps)
    terms = vlb_term(denoise(x_t, level), x_0, x_t, level, prev, decoder_exact)
    return jnp.sum(terms * weight)

  abar = schedule.signal_scale[-1] ** 2
  prior = 0.5 * (abar * (MEAN**2 + STD**2) + (1 - abar) - 1 - np.log(1 - abar)) / np.log(2)
  return jax.jit(lambda: jnp.sum(jax.lax.map(term, jnp.arange(num_timesteps))))() + prior


@pytest.mark.slow
def test_the_bound_of_exact_networks_converges_to_the_entropy():
  """The gap of the fixed variances falls as 1 / T; the analytic variance has almost none.

  Its remaining gap comes from the width of the grey values, which the Gaussian denoiser ignores.
  """
  probability = oracles.quantised_gaussian(MEAN, STD)
  entropy = -np.sum(probability * np.log2(np.maximum(probability, 1e-300)))
  with jax.enable_x64(True):
    grid = jnp.linspace(-14.0, 10.0, 4001)
    exact = AnalyticVariance(grid, x_0_variance(jax.nn.sigmoid(grid)))
    gaps = {
      name: [float(expected_bound(steps, fn, exact) - entropy) for steps in (100, 1000)]
      for name, fn in (("small", fixed_small), ("large", fixed_large), ("analytic", exact))
    }
  np.testing.assert_allclose(gaps["small"], [0.37, 0.036], rtol=0.2)
  np.testing.assert_allclose(gaps["large"], [0.10, 0.011], rtol=0.2)
  for name in ("small", "large"):
    assert 8 < gaps[name][0] / gaps[name][1] < 12
  assert max(np.abs(gaps["analytic"])) < 1e-3


def network(x_t, t, cond):
  """An arbitrary network that depends on image and time."""
  return jnp.tanh(x_t + (t.reshape(-1, 1, 1, 1) if t.ndim else t) / 20 - 0.5)


@pytest.mark.parametrize("variance_fn", [fixed_small, fixed_large])
def test_all_terms_of_a_random_network_equal_the_oracle(variance_fn):
  """The estimates depend only on t, so the oracle needs no noise."""
  betas = linear_betas(20, beta_end=0.4)
  schedule, rng = make_schedule(betas), np.random.default_rng(0)
  x_0 = jnp.asarray(GREY[rng.integers(100, 156, (1, 2, 2, 1))], jnp.float32)
  estimates = jnp.asarray(
    np.concatenate([np.asarray(x_0) + 0.003, rng.uniform(-1, 1, (19, 2, 2, 1))]), jnp.float32
  )
  denoise = lambda x_t, level: Prediction(estimates[level.t], x_t)
  bound = jax.jit(
    lambda keys: variational_bound(
      denoise, schedule, x_0, keys, variance_fn=variance_fn, timesteps_per_image=None
    )
  )(sample_keys(0, jnp.arange(1)))
  expected = oracles.bound(
    np.cumprod(1 - betas), np.float64(x_0).ravel(), np.float64(estimates).reshape(20, -1),
    large=variance_fn is fixed_large,
  )  # fmt: skip
  np.testing.assert_allclose(bound.bpd, expected, rtol=1e-3)
  np.testing.assert_array_equal(bound.t, np.arange(1, 20)[None])
  np.testing.assert_allclose(
    bound.prior + bound.terms.sum(axis=1) + bound.reconstruction, bound.bpd, rtol=1e-6
  )


@pytest.mark.slow
def test_sampled_terms_estimate_the_full_bound():
  x_0 = grey_images(200, (3, 3, 1))
  schedule = make_schedule(linear_betas(100, beta_end=0.1))
  denoise = make_denoiser(network, PARAMETERIZATIONS["x_0"])
  bound = jax.jit(
    lambda timesteps_per_image, keys: variational_bound(
      denoise, schedule, x_0, keys, variance_fn=fixed_large,
      timesteps_per_image=timesteps_per_image,
    ),
    static_argnums=0,
  )  # fmt: skip
  full = bound(None, sample_keys(0, jnp.arange(200)))
  for sampled in (1, 20):
    some = bound(sampled, sample_keys(1, jnp.arange(200)))
    assert some.terms.shape == (200, sampled)
    difference = np.asarray(some.diffusion - full.diffusion)
    assert abs(difference.mean()) < 4 * difference.std() / np.sqrt(200)
    # Each timestep of an image comes from its own stratum.
    assert (np.diff(np.asarray(some.t), axis=1) >= 0).all()
    assert some.t.min() >= 1
    assert some.t.max() <= 99
    np.testing.assert_allclose(some.prior, full.prior)


@pytest.mark.slow
def test_batch_size_does_not_change_the_result():
  x_0, keys = grey_images(7, (3, 3, 1)), sample_keys(0, jnp.arange(7))
  for function, options in (
    (variational_bound, {"variance_fn": fixed_small, "timesteps_per_image": 3}),
    (ode_likelihood, {"rtol": 1e-5, "atol": 1e-5}),
  ):
    run = jax.jit(
      lambda batch_size, function=function, options=options: function(
        denoise, SCHEDULE, x_0, keys, **options, batch_size=batch_size
      ),
      static_argnums=0,
    )
    whole, batched = run(None), run(3)
    np.testing.assert_allclose(batched.bpd, whole.bpd, rtol=1e-4, atol=1e-5)
    assert batched.bpd.shape == (7,)


def test_the_bound_of_a_single_timestep():
  """With T = 1 the bound has only L_T and L_0."""
  schedule, x_0 = make_schedule([0.9]), grey_images(4, (2, 2, 1))
  keys = sample_keys(0, jnp.arange(4))
  for timesteps_per_image in (20, None):
    bound = jax.jit(
      lambda keys, timesteps_per_image=timesteps_per_image: variational_bound(
        denoise, schedule, x_0, keys, variance_fn=fixed_large,
        timesteps_per_image=timesteps_per_image,
      )
    )(keys)  # fmt: skip
    np.testing.assert_array_equal(bound.diffusion, 0)
    np.testing.assert_allclose(bound.bpd, bound.prior + bound.reconstruction, rtol=1e-6)


def test_the_ode_gives_the_exact_density_of_a_gaussian():
  x_0 = jnp.clip(MEAN + STD * jax.random.normal(jax.random.key(0), (16, 3, 3, 1)), -1, 1)
  solution = jax.jit(
    lambda x, keys: ode_likelihood(
      denoise, SCHEDULE, x, keys, dequantize=False, rtol=1e-5, atol=1e-5
    )
  )(x_0, sample_keys(0, jnp.arange(16)))
  abar = np.cumprod(1 - linear_betas(1000))[0]
  variance = abar * STD**2 + 1 - abar
  centred = np.asarray(x_0, np.float64) - np.sqrt(abar) * MEAN
  nats = 0.5 * (centred**2 / variance + np.log(2 * np.pi * variance))
  # The Jacobian is diagonal, so Rademacher probes are exact.
  np.testing.assert_allclose(solution.bpd, nats.mean(axis=(1, 2, 3)) / np.log(2), atol=1e-3)
  assert solution.steps.min() > 3


MIXTURE = oracles.Mixture(
  weights=np.array([0.6, 0.4]),
  means=np.array([[-0.4, 0.3], [0.5, 0.1]]),
  covariances=np.array([[[0.04, 0.015], [0.015, 0.01]], [[0.01, -0.01], [-0.01, 0.05]]]),
)


def mixture_denoise(x_t, level):
  flat = MIXTURE.x_0(x_t.reshape(-1, 2), level.signal_scale, level.noise_scale)
  x_0 = flat.reshape(x_t.shape)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


@pytest.mark.slow
def test_the_ode_gives_the_exact_density_of_an_anisotropic_mixture():
  rng = np.random.default_rng(0)
  component = rng.choice(2, 64, p=MIXTURE.weights)
  x_0 = np.array([rng.multivariate_normal(MIXTURE.means[k], MIXTURE.covariances[k])
                  for k in component])  # fmt: skip
  with jax.enable_x64(True):
    schedule = make_schedule(linear_betas(1000), jnp.float64)
    solution = jax.jit(
      lambda x, keys: ode_likelihood(
        mixture_denoise, schedule, x, keys, dequantize=False, probes=8192, rtol=1e-4, atol=1e-4
      )
    )(jnp.asarray(x_0).reshape(-1, 2, 1, 1), sample_keys(0, jnp.arange(64)))
  abar = np.cumprod(1 - linear_betas(1000))[0]
  exact = -MIXTURE.log_density(x_0, np.sqrt(abar), np.sqrt(1 - abar)) / 2 / np.log(2)
  error = np.asarray(solution.bpd) - exact
  # With two pixels the estimator's only noise is the sign of the product of the two probe values.
  assert np.abs(error).max() < 0.03
  assert abs(error.mean()) < 1e-3
  # The density at clean data differs measurably from the one at t = 0.
  clean = -MIXTURE.log_density(x_0, 1.0, 0.0) / 2 / np.log(2)
  assert np.abs(clean - exact).max() > 0.001


def test_the_dequantised_likelihood_is_close_to_the_entropy():
  """Dequantisation costs almost nothing, because the density is much wider than a bin."""
  probability = oracles.quantised_gaussian(MEAN, STD)
  entropy = -np.sum(probability * np.log2(np.maximum(probability, 1e-300)))
  x_0 = grey_images(64, (8, 8, 1))
  bpd = np.asarray(jax.jit(
    lambda x, keys: ode_likelihood(denoise, SCHEDULE, x, keys).bpd
  )(x_0, sample_keys(0, jnp.arange(64))))  # fmt: skip
  np.testing.assert_allclose(bpd.mean(), entropy, atol=4 * bpd.std() / 8 + 0.002)


# Three grey values, far from each other but for the last two, which are neighbours.
VALUES, PROBABILITY = np.array([20, 128, 129]), np.array([0.5, 0.2, 0.3])
ENTROPY = -np.sum(PROBABILITY * np.log2(PROBABILITY))


def discrete_denoise(x_t, level):
  """The exact denoiser of independent pixels with the three grey values."""
  logits = np.full(256, -1e9)
  logits[VALUES] = np.log(PROBABILITY)
  logits = jnp.broadcast_to(jnp.asarray(logits, x_t.dtype), (*x_t.shape, 256))
  x_0 = categorical_mean(logits.reshape(*x_t.shape[:-1], -1), x_t, level)
  return Prediction(x_0, eps_from_x_0(x_t, x_0, level))


def discrete_images(num):
  index = np.random.default_rng(0).choice(3, (num, 8, 8, 1), p=PROBABILITY)
  return jnp.asarray(GREY[VALUES[index]], jnp.float32)


def entropy_of(x_0):
  """Returns -log2 of each image's probability, per pixel."""
  value = np.round((np.asarray(x_0) + 1) * 127.5).astype(int)
  index = np.searchsorted(VALUES, value)
  return -np.log2(PROBABILITY[index]).mean(axis=(1, 2, 3))


def test_the_decoders_flow_gives_the_exact_probability_of_discrete_images():
  """For a perfect model the bound is the probability of every image, whatever the noise."""
  schedule, x_0 = make_schedule(logsnr_betas(1000)), discrete_images(16)
  solve = lambda **options: jax.jit(
    lambda x, keys: ode_likelihood(
      discrete_denoise, schedule, x, keys, probes=8, rtol=1e-5, atol=1e-5, **options
    )
  )(x_0, sample_keys(0, jnp.arange(16)))
  flow = solve(decoder=fixed_small)
  # Gaussian integrals over 64 pixels: Hutchinson's estimator is exact for independent pixels.
  np.testing.assert_allclose(flow.bpd, entropy_of(x_0), atol=0.01)
  assert 0 <= np.min(flow.reconstruction) <= np.max(flow.reconstruction) < 0.01
  # Uniform noise within a bin is much wider than the model's noise at t = 0.
  assert np.mean(solve().bpd) > ENTROPY + 0.3


@pytest.mark.parametrize(
  "path",
  [
    pytest.param(path, marks=[] if path is VARIANCE_PRESERVING else pytest.mark.slow, id=name)
    for name, path in PATHS.items()
  ],
)
def test_the_bound_of_the_exact_categorical_denoiser_is_the_entropy(path):
  schedule, x_0 = on_path(make_schedule(logsnr_betas(1000)), path), discrete_images(128)
  bound = jax.jit(
    lambda x, keys: variational_bound(
      discrete_denoise, schedule, x, keys, variance_fn=fixed_small, timesteps_per_image=100
    )
  )(x_0, sample_keys(0, jnp.arange(128)))
  gap = np.asarray(bound.bpd) - entropy_of(x_0)
  standard_error = gap.std() / np.sqrt(len(gap))
  assert standard_error < 0.012
  # Steps of finite length cost up to 0.02 bits.
  assert -3 * standard_error < gap.mean() < 0.02 + 3 * standard_error


def test_zero_terminal_snr_has_finite_likelihoods():
  schedule = make_schedule(rescale_zero_terminal_snr(linear_betas(1000)))
  x_0, keys = grey_images(8, (3, 3, 1)), sample_keys(0, jnp.arange(8))
  solution = jax.jit(lambda schedule: ode_likelihood(denoise, schedule, x_0, keys))
  np.testing.assert_allclose(solution(schedule).bpd, solution(SCHEDULE).bpd, atol=5e-3)
  bound = jax.jit(
    lambda keys: variational_bound(denoise, schedule, x_0, keys, variance_fn=fixed_large)
  )(keys)
  assert np.isfinite(bound.bpd).all()
  np.testing.assert_array_equal(bound.prior, 0)


def test_schedule_from_logsnr_gives_the_same_tables():
  for betas in (linear_betas(1000), np.array([0.3, 0.4])):
    schedule = make_schedule(betas)
    again = schedule_from_logsnr(schedule.logsnr)
    for name in ("signal_scale", "noise_scale", "logsnr"):
      np.testing.assert_allclose(getattr(again, name), getattr(schedule, name), rtol=3e-4)
    np.testing.assert_allclose(again.signal_scale**2, np.cumprod(1 - betas), rtol=3e-4)
    t = np.arange(len(betas))
    again_betas = step_variance(level_at(again, t), level_at(again, t - 1))
    np.testing.assert_allclose(again_betas, betas, rtol=3e-4)


@pytest.mark.parametrize("function", [variational_bound, ode_likelihood])
def test_invalid_images_and_keys_raise(function):
  options = {"variance_fn": fixed_small} if function is variational_bound else {}
  run = lambda x, keys, **more: function(denoise, SCHEDULE, x, keys, **options, **more)
  keys = sample_keys(0, jnp.arange(2))
  with pytest.raises(ValueError, match=r"x_0 has values from -2 to 0; allowed: -1 to 1"):
    run(jnp.array([-2.0, 0.0]).reshape(2, 1, 1, 1), keys)
  with pytest.raises(ValueError, match=r"x_0 has values from nan"):
    run(jnp.array([jnp.nan, 0.0]).reshape(2, 1, 1, 1), keys)
  images = jnp.zeros((3, 1, 1, 1))
  # Shapes are checked under jit too.
  with pytest.raises(
    ValueError, match=r"keys has shape \(2,\); it must be \(3,\), one key per image"
  ):
    jax.jit(run)(images, keys)
  with pytest.raises(ValueError, match=r"x_0 must be images f\[B, H, W, C\]"):
    jax.jit(run)(images[0], keys)
  with pytest.raises(ValueError, match="batch_size is 0"):
    run(images[:2], keys, batch_size=0)
  if function is variational_bound:
    with pytest.raises(
      ValueError, match="timesteps_per_image is 0; allowed: None, or integers of at least 1"
    ):
      run(images[:2], keys, timesteps_per_image=0)


def test_the_bound_is_finite_where_no_timestep_has_a_signal():
  """All log SNRs are below MIN_LOGSNR, so the terms have no length in logsnr."""
  schedule = schedule_from_logsnr(jnp.array([-30.0, -31.0, -32.0, -33.0]))
  zeros = lambda x_t, level: Prediction(jnp.zeros_like(x_t), x_t)
  found = variational_bound(
    zeros, schedule, grey_images(2, (2, 2, 1)), sample_keys(0, jnp.arange(2)),
    variance_fn=fixed_large, timesteps_per_image=2,
  )  # fmt: skip
  assert np.isfinite(found.bpd).all()


@pytest.mark.slow
def test_strict_dtype_promotion_is_supported_by_the_bound():
  with jax.numpy_dtype_promotion("strict"):
    found = variational_bound(
      lambda x_t, level: Prediction(0.1 * x_t, x_t), SCHEDULE, grey_images(2, (2, 2, 1)),
      sample_keys(0, jnp.arange(2)), variance_fn=fixed_large, timesteps_per_image=4,
    )  # fmt: skip
  assert np.isfinite(found.bpd).all()
