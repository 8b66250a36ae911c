import functools

import jax
import jax.numpy as jnp
import numpy as np
import oracles
import pytest
import scipy.stats

from ddpm_jax.diffusion import weightings
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS
from ddpm_jax.diffusion.gaussian import Prediction, q_sample
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.objectives import (
  draw_training_noise,
  huber,
  hybrid_loss,
  training_loss,
  vlb_loss,
)
from ddpm_jax.diffusion.reverse_variances import fixed_large, fixed_small, learned_range
from ddpm_jax.diffusion.schedules import (
  linear_betas,
  logsnr_betas,
  make_schedule,
  rescale_zero_terminal_snr,
)
from ddpm_jax.diffusion.timestep_samplers import LossAware, Uniform
from ddpm_jax.diffusion.variational import prior_term, vlb_term

pytestmark = pytest.mark.usefixtures("compile_fast")

REGRESSIONS = [name for name, p in PARAMETERIZATIONS.items() if p.outputs == 1]
SCHEDULE = make_schedule(linear_betas(100))
ABAR = np.cumprod(1 - linear_betas(100))
WEIGHTINGS = {
  "snr": lambda s: s,
  "min_snr": lambda s: np.minimum(s, 5),
  "truncated_snr": lambda s: np.maximum(s, 1),
  "p2": lambda s: s / (1 + s),
  "soft_min_snr": lambda s: 5 * s / (5 + s),
}


def test_training_noise_does_not_depend_on_how_the_batch_is_split():
  key, x_0 = jax.random.key(3), jnp.zeros((12, 2, 2, 1))
  run = jax.jit(
    lambda example, x_0: draw_training_noise(key, example, x_0, SCHEDULE, Uniform(), (), 12)
  )
  whole, order = run(jnp.arange(12), x_0), np.array([7, 0, 11])
  part = run(jnp.asarray(order), x_0[:3])
  np.testing.assert_array_equal(part.level.t, whole.level.t[order])
  np.testing.assert_array_equal(part.eps, whole.eps[order])


def test_eps_is_standard_normal_and_differs_by_example_and_step():
  x_0 = jnp.zeros((64, 8, 8, 1))
  one, two = (
    draw_training_noise(jax.random.key(s), jnp.arange(64), x_0, SCHEDULE, Uniform(), (), 64).eps
    for s in (0, 1)
  )
  values = np.concatenate([one, two]).reshape(128, -1)
  assert scipy.stats.kstest(values.ravel(), "norm").pvalue > 1e-3
  correlation = np.corrcoef(values) - np.eye(128)
  assert np.abs(correlation).max() < 0.7


def on_preserving(name):
  """Returns the name of an equal target on a variance-preserving path."""
  return {"velocity": "v"}.get(name, name)


@pytest.mark.parametrize("name", REGRESSIONS)
@pytest.mark.parametrize("weighting", [None, *WEIGHTINGS])
def test_the_loss_is_the_weighted_mean_squared_error_of_the_target(name, weighting):
  rng = np.random.default_rng(0)
  x_0, eps, output = rng.standard_normal((3, 5, 4, 4, 2))
  t = np.array([0, 1, 50, 98, 99])
  abar = oracles.alphas_cumprod(linear_betas(100)).astype(np.float64)[t].reshape(-1, 1, 1, 1)
  signal, noise = np.sqrt(abar), np.sqrt(1 - abar)
  target = {"eps": eps, "x_0": x_0, "v": signal * eps - noise * x_0}[on_preserving(name)]
  x_t = signal * x_0 + noise * eps
  # The weight applies to the error of x_0 that results from the output's error.
  x_0_of = {
    "eps": lambda y: (x_t - noise * y) / signal,
    "x_0": lambda y: y,
    "v": lambda y: signal * x_t - noise * y,
  }[on_preserving(name)]
  expected = ((output - target) ** 2).mean(axis=(1, 2, 3))
  if weighting:
    error = ((x_0_of(output) - x_0) ** 2).mean(axis=(1, 2, 3))
    expected = WEIGHTINGS[weighting]((abar / (1 - abar)).ravel()) * error
  seen = {}

  def predict(x_t, t, cond):
    seen.update(x_t=x_t, t=t, cond=cond)
    return jnp.asarray(output, jnp.float32)

  loss = training_loss(
    predict,
    SCHEDULE,
    jnp.asarray(x_0, jnp.float32),
    level_at(SCHEDULE, t),
    jnp.asarray(eps, jnp.float32),
    "label",
    parameterization=PARAMETERIZATIONS[name],
    weight_fn=getattr(weightings, f"{weighting}_weight") if weighting else None,
  )
  np.testing.assert_allclose(seen["x_t"], x_t, atol=1e-5)
  np.testing.assert_array_equal(seen["t"], t)
  assert seen["cond"] == "label"
  np.testing.assert_allclose(loss, expected, rtol=2e-5)


@pytest.mark.parametrize("weighting", [None, "min_snr"])
@pytest.mark.parametrize("name", REGRESSIONS)
def test_the_loss_of_a_gaussian_has_its_known_minimum(name, weighting):
  """For N(m, s^2) the least squared error of x_0 at t is s^2 (1 - abar) / (abar s^2 + 1 - abar)."""
  mean, std, n = 0.1, 0.2, 100_000
  t = np.array([5, 40, 99])
  abar = ABAR[t]
  x_0 = mean + std * jax.random.normal(jax.random.key(0), (3, n, 1, 1))
  eps = jax.random.normal(jax.random.key(1), x_0.shape)
  level, parameterization = level_at(SCHEDULE, t), PARAMETERIZATIONS[name]

  def predict(x_t, t, cond, shift=0.0):
    signal, noise = (s.reshape(-1, 1, 1, 1) for s in level[1:3])
    gain = signal * std**2 / (signal**2 * std**2 + noise**2)
    best = mean + gain * (x_t - signal * mean) + shift
    return parameterization.target(best, (x_t - signal * best) / noise, level)

  loss = functools.partial(
    training_loss, schedule=SCHEDULE, x_0=x_0, level=level, eps=eps,
    parameterization=parameterization,
    weight_fn=getattr(weightings, f"{weighting}_weight") if weighting else None,
  )  # fmt: skip
  snr = abar / (1 - abar)
  on_x_0 = {"eps": snr, "x_0": 1.0, "v": 1 + snr}[on_preserving(name)]
  weight = np.minimum(snr, 5) if weighting else on_x_0
  least = std**2 * (1 - abar) / (abar * std**2 + 1 - abar)
  np.testing.assert_allclose(loss(predict), weight * least, rtol=0.02)
  # A shifted estimate is worse by the weight times the squared shift.
  shifted = loss(functools.partial(predict, shift=0.1))
  np.testing.assert_allclose(shifted - loss(predict), weight * 0.01, rtol=0.1)


def test_the_simple_loss_is_the_bound_in_continuous_time():
  """With the weighting snr, and a log SNR that is linear in time. Eq. 18 of arXiv:2107.00630.

  The exact denoiser of two grey values that are far apart: the loss times half the range of log SNR
  is the entropy, in nats, less what is left of it at the ends.
  """
  schedule = make_schedule(logsnr_betas(400, logsnr_max=13.3, logsnr_min=-10.0))
  probability = np.array([0.3, 0.7])
  logits = np.full(256, -1e9)
  logits[[30, 200]] = np.log(probability)
  values = np.linspace(-1, 1, 256)[[30, 200]]
  index = np.random.default_rng(0).choice(2, (400, 200, 1, 1), p=probability)
  x_0 = jnp.asarray(values[index], jnp.float32)
  loss = training_loss(
    lambda x_t, t, cond: jnp.broadcast_to(jnp.asarray(logits, x_t.dtype), (*x_t.shape[:-1], 256)),
    schedule, x_0, level_at(schedule, np.arange(400)),
    jax.random.normal(jax.random.key(0), x_0.shape),
    parameterization=PARAMETERIZATIONS["categorical"], weight_fn=weightings.snr_weight,
  )  # fmt: skip
  entropy = -np.sum(probability * np.log(probability))
  np.testing.assert_allclose(23.3 / 2 * np.mean(loss), entropy, atol=0.02)


MIXTURE = oracles.Mixture(
  weights=np.array([0.6, 0.4]),
  means=np.array([[-0.8, 0.6], [0.9, 0.2]]),
  covariances=np.array([[[0.09, 0.05], [0.05, 0.04]], [[0.02, -0.02], [-0.02, 0.16]]]),
)


@pytest.mark.parametrize("name", REGRESSIONS)
def test_the_loss_of_an_anisotropic_mixture_has_its_known_minimum(name):
  """The minimum is E Var(x_0 | x_t), by quadrature, converted to the error of the target."""
  rng, n = np.random.default_rng(0), 100_000
  component = rng.choice(2, n, p=MIXTURE.weights)
  factors = np.linalg.cholesky(MIXTURE.covariances)
  x_0 = MIXTURE.means[component] + np.einsum(
    "nde,ne->nd", factors[component], rng.standard_normal((n, 2))
  )
  t = np.array([10, 50, 90])
  level, parameterization = level_at(SCHEDULE, t), PARAMETERIZATIONS[name]

  def predict(x_t, t, cond):
    best = jnp.stack(
      [
        MIXTURE.x_0(x.reshape(n, 2), level.signal_scale[i], level.noise_scale[i])
        for i, x in enumerate(x_t)
      ]
    ).reshape(x_t.shape)
    noise = level.noise_scale.reshape(-1, 1, 1, 1)
    eps = (x_t - level.signal_scale.reshape(-1, 1, 1, 1) * best) / noise
    return parameterization.target(best, eps, level)

  images = jnp.broadcast_to(jnp.asarray(x_0, jnp.float32).reshape(1, n, 2, 1), (3, n, 2, 1))
  eps = jnp.asarray(rng.standard_normal(images.shape), jnp.float32)
  loss = training_loss(predict, SCHEDULE, images, level, eps, parameterization=parameterization)
  snr = ABAR[t] / (1 - ABAR[t])
  on_x_0 = {"eps": snr, "x_0": 1.0, "v": 1 + snr}[on_preserving(name)]
  least = np.array([oracles.mixture_conditional_variance(MIXTURE, ABAR[i]) for i in t]) / 2
  np.testing.assert_allclose(loss, on_x_0 * least, rtol=0.03)


def test_huber_is_the_square_continued_by_its_tangent():
  error = jnp.linspace(-3, 3, 601)
  np.testing.assert_allclose(
    huber(error, 0.5), 2 * scipy.special.huber(0.5, np.asarray(error)), rtol=1e-5, atol=1e-7
  )
  slope = jax.vmap(jax.grad(lambda e: huber(e, 0.5)))(error)
  np.testing.assert_allclose(slope, np.clip(2 * error, -1, 1), atol=1e-5)


def network(channels):
  """Returns parameters and a network with three parameters per output channel."""

  def apply(params, x_t, t, cond, dtype=jnp.float32):
    time = (t / 100).reshape(-1, 1, 1, 1).astype(dtype)
    features = [jnp.tanh(x_t.astype(dtype)), x_t.astype(dtype), time * jnp.ones_like(x_t, dtype)]
    out = [
      sum(w.astype(dtype) * f for w, f in zip(params[i], features, strict=True))
      for i in range(channels)
    ]
    return jnp.concatenate(out, axis=-1).astype(jnp.float32)

  params = jnp.asarray(np.random.default_rng(0).standard_normal((channels, 3)), jnp.float32)
  return params, apply


def data(num, seed=0):
  rng = np.random.default_rng(seed)
  x_0 = jnp.asarray(oracles.grey_values()[rng.integers(0, 256, (num, 3, 3, 1))], jnp.float32)
  return x_0, jnp.asarray(rng.standard_normal(x_0.shape), jnp.float32)


@pytest.mark.slow
def test_the_mean_vlb_loss_over_all_timesteps_is_the_bound():
  params, apply = network(2)
  x_0, eps = data(100)
  x_0 = jnp.broadcast_to(x_0[:1], x_0.shape)
  t, v = jnp.arange(100), PARAMETERIZATIONS["v"]
  level, prev = level_at(SCHEDULE, t), level_at(SCHEDULE, t - 1)
  predict = functools.partial(apply, params)
  losses = jax.jit(
    lambda x_0: vlb_loss(
      predict, SCHEDULE, x_0, level, eps, parameterization=v, variance_fn=learned_range
    )
  )(x_0)
  x_t = q_sample(x_0, level, eps)
  output = predict(x_t, t, None)
  prediction = v.prediction(output[..., :1], x_t, level)
  terms = vlb_term(
    Prediction(*prediction[:2], output[..., 1:]), x_0, x_t, level, prev, learned_range
  )
  bound = terms.sum() + prior_term(x_0[:1], SCHEDULE)[0]
  np.testing.assert_allclose(losses.mean(), bound, rtol=1e-4)


def test_the_hybrid_loss_trains_the_mean_by_the_simple_loss_and_the_variance_by_the_bound():
  params, apply = network(2)
  x_0, eps = data(50)
  level = level_at(SCHEDULE, jnp.arange(0, 100, 2))
  eps_target = PARAMETERIZATIONS["eps"]

  def gradient(loss):
    mean = lambda params: loss(functools.partial(apply, params)).mean()
    return jax.jit(jax.grad(mean))(params)

  common = {"schedule": SCHEDULE, "x_0": x_0, "level": level, "eps": eps}
  hybrid = gradient(
    functools.partial(
      hybrid_loss, **common, parameterization=eps_target, variance_fn=learned_range, vlb_scale=0.01
    )
  )
  simple = gradient(functools.partial(training_loss, **common, parameterization=eps_target))
  vlb = gradient(
    functools.partial(vlb_loss, **common, parameterization=eps_target, variance_fn=learned_range)
  )
  np.testing.assert_allclose(hybrid[0], simple[0], rtol=1e-5)  # The mean's parameters.
  np.testing.assert_allclose(hybrid[1], 0.01 * vlb[1], rtol=1e-4)  # The variance's.
  assert np.abs(vlb[0] - simple[0]).max() > 0.01
  assert np.abs(vlb[1]).min() > 0


LOSSES = {
  "simple": (1, training_loss, {}),
  "min_snr": (1, training_loss, {"weight_fn": weightings.min_snr_weight}),
  "truncated_snr": (1, training_loss, {"weight_fn": weightings.truncated_snr_weight}),
  "huber": (1, training_loss, {"error_fn": huber}),
  "vlb, fixed_small": (1, vlb_loss, {"variance_fn": fixed_small}),
  "vlb, fixed_large": (1, vlb_loss, {"variance_fn": fixed_large}),
  "vlb, learned": (2, vlb_loss, {"variance_fn": learned_range}),
  "hybrid": (2, hybrid_loss, {"variance_fn": learned_range}),
}
SWEEPS = {
  "linear": SCHEDULE,
  "zero terminal SNR": make_schedule(rescale_zero_terminal_snr(linear_betas(100))),
  "one timestep": make_schedule([0.5]),
}


@pytest.mark.parametrize(
  ("loss_name", "name"),
  [
    # Every loss with v and every target with the simple loss are among the default tests.
    pytest.param(loss, name, marks=[] if loss == "simple" or name == "v" else pytest.mark.slow)
    for loss in LOSSES
    for name in REGRESSIONS
  ],
)
def test_gradients_are_finite_at_every_timestep(loss_name, name):
  """In float32 and with a bfloat16 network, for each timestep separately."""
  channels, loss_fn, options = LOSSES[loss_name]
  x_0, eps = data(1)
  params, apply = network(channels)

  # Schedules of one length share a compiled program.
  @functools.partial(jax.jit, static_argnums=2)
  def gradients(tables, t, dtype):
    def loss(params, t):
      predict = functools.partial(apply, params, dtype=dtype)
      return loss_fn(
        predict, tables, x_0, level_at(tables, t[None]), eps,
        parameterization=PARAMETERIZATIONS[name], **options,
      )[0]  # fmt: skip

    return jax.vmap(jax.value_and_grad(loss), (None, 0))(params, t)

  for schedule, tables in SWEEPS.items():
    # The length of a schedule costs a compilation, and the network's dtype does not depend on it.
    for dtype in (jnp.float32, jnp.bfloat16)[: min(tables.num_timesteps, 2)]:
      for values in gradients(tables, jnp.arange(tables.num_timesteps), dtype):
        assert np.isfinite(values).all(), (schedule, dtype)


@pytest.mark.parametrize("name", SWEEPS)
def test_gradients_of_a_categorical_target_are_finite_at_every_timestep(name):
  schedule = SWEEPS[name]
  x_0, eps = data(1)
  channels = 256 * x_0.shape[-1]
  logits = jax.random.normal(jax.random.key(0), (*x_0.shape[:-1], channels))

  @jax.jit
  def gradient(logits, t):
    loss = lambda logits: training_loss(
      lambda x_t, t, cond: logits, schedule, x_0, level_at(schedule, t[None]), eps,
      parameterization=PARAMETERIZATIONS["categorical"], weight_fn=weightings.snr_weight,
    )[0]  # fmt: skip
    return jnp.isfinite(jax.grad(loss)(logits)).all()

  finite = jax.lax.map(lambda t: gradient(logits, t), jnp.arange(schedule.num_timesteps))
  assert finite.all()


def test_importance_weights_preserve_the_mean_loss():
  """Over many training steps the weighted mean is the mean over uniform timesteps."""
  sampler = LossAware(history=1)
  state = sampler.update(sampler.init(100), jnp.arange(100), jnp.linspace(0.1, 5, 100))
  x_0 = jnp.zeros((16, 1, 1, 1))

  def estimate(key):
    level, _, weight = draw_training_noise(key, jnp.arange(16), x_0, SCHEDULE, sampler, state, 16)
    return jnp.mean(weight * level.t)

  estimates = jax.jit(jax.vmap(estimate))(jax.random.split(jax.random.key(0), 500))
  np.testing.assert_allclose(estimates.mean(), 49.5, atol=4 * estimates.std() / np.sqrt(500))


def test_mismatched_shapes_raise_while_tracing():
  x_0, eps = data(3)
  level = level_at(SCHEDULE, jnp.arange(3))
  for output, match in (
    (x_0[:, :2], "the network's output has shape"),
    (x_0[..., :0], "the network's output has shape"),
  ):
    run = lambda eps, output=output: training_loss(
      lambda x_t, t, cond: output, SCHEDULE, x_0, level, eps,
      parameterization=PARAMETERIZATIONS["eps"],
    )  # fmt: skip
    with pytest.raises(ValueError, match=match):
      jax.jit(run)(eps)
  with pytest.raises(ValueError, match="x_0 and eps must have the same shape"):
    q_sample(x_0, level, eps[:1])
