"""Independent float64 computations from the papers' definitions, without imports of ddpm_jax."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import scipy.integrate
import scipy.stats


def cosine_betas(num_timesteps: int) -> np.ndarray:
  """Returns the cosine betas, one timestep at a time. Eq. 17 of arXiv:2102.09672."""

  def f(t: int) -> float:
    return np.cos((t / num_timesteps + 0.008) / 1.008 * np.pi / 2) ** 2

  return np.array([min(1 - f(t) / f(t - 1), 0.999) for t in range(1, num_timesteps + 1)])


def alphas_cumprod(betas: np.ndarray) -> np.ndarray:
  """Returns the paper's alpha bar, a plain product in extended precision."""
  product, products = np.longdouble(1), []
  for beta in np.asarray(betas, np.longdouble):
    product *= 1 - beta
    products.append(product)
  return np.array(products)


def posterior(abar_t: float, abar_prev: float, x_0: float, x_t: float) -> tuple[float, float]:
  """Returns mean and variance of q(x_prev | x_t, x_0), by Bayes' rule: precisions add.

  The prior is q(x_prev | x_0), the likelihood q(x_t | x_prev).
  """
  alpha = abar_t / abar_prev
  prior_mean, prior_variance = np.sqrt(abar_prev) * x_0, 1 - abar_prev
  likelihood_mean, likelihood_variance = x_t / np.sqrt(alpha), (1 - alpha) / alpha
  precision = 1 / prior_variance + 1 / likelihood_variance
  mean = (prior_mean / prior_variance + likelihood_mean / likelihood_variance) / precision
  return mean, 1 / precision


def gaussian_denoiser(abar: float, mean: np.ndarray, std: np.ndarray):
  """Returns gain and offset of E[x_0 | x_t] = gain x_t + offset for data N(mean, std^2)."""
  gain = np.sqrt(abar) * std**2 / (abar * std**2 + 1 - abar)
  return gain, mean - gain * np.sqrt(abar) * mean


def reverse_moments(
  abars: np.ndarray,
  mean: np.ndarray,
  std: np.ndarray,
  *,
  ddim_eta: float | None = None,
  large: bool = False,
) -> tuple[np.ndarray, np.ndarray]:
  """Returns mean and variance of samples made with the exact denoiser of N(mean, std^2).

  Every step is affine with independent noise, so both follow exact recursions.

  Args:
    abars: alpha bar at the sampler's timesteps, noisiest first; clean data follows.
    mean: mean of the data, elementwise.
    std: standard deviation of the data, elementwise.
    ddim_eta: DDIM with this eta; None: ancestral sampling.
    large: ancestral sampling with variance beta instead of beta tilde.
  """
  m, v = np.zeros_like(mean), np.ones_like(std)
  for abar, abar_prev in zip(abars, [*abars[1:], 1.0], strict=True):
    gain, offset = gaussian_denoiser(abar, mean, std)
    beta = 1 - abar / abar_prev
    tilde = (1 - abar_prev) / (1 - abar) * beta
    if ddim_eta is None:
      # Eq. 7 of arXiv:2006.11239.
      on_x_0 = np.sqrt(abar_prev) * beta / (1 - abar)
      on_x_t = np.sqrt(abar / abar_prev) * (1 - abar_prev) / (1 - abar)
      noise = (beta if large else tilde) * (abar_prev < 1)
    else:
      # Eq. 12 of arXiv:2010.02502, with eps = (x_t - sqrt(abar) x_0) / sqrt(1 - abar).
      noise = ddim_eta**2 * tilde
      on_eps = np.sqrt(1 - abar_prev - noise)
      on_x_t = on_eps / np.sqrt(1 - abar)
      on_x_0 = np.sqrt(abar_prev) - on_x_t * np.sqrt(abar)
    scale = on_x_0 * gain + on_x_t
    m = scale * m + on_x_0 * offset
    v = scale**2 * v + noise
  return m, v


class Mixture(NamedTuple):
  """A Gaussian mixture in D dimensions with full covariances."""

  weights: np.ndarray  # [K]
  means: np.ndarray  # [K, D]
  covariances: np.ndarray  # [K, D, D]

  def x_0(self, x_t: jax.Array, signal_scale: jax.Array, noise_scale: jax.Array) -> jax.Array:
    """Returns E[x_0 | x_t], f[N, D]: responsibilities times each component's affine denoiser."""
    # All marginals of a component have its eigenvectors, so no matrix is inverted.
    values, vectors = np.linalg.eigh(self.covariances)  # [K, D], [K, D, D]
    marginal = signal_scale**2 * values + noise_scale**2  # [K, D]
    residual = x_t[:, None, :] - (signal_scale * self.means)[None]  # [N, K, D]
    rotated = jnp.einsum("kde,nkd->nke", vectors, residual)
    scaled = jnp.einsum("kde,nke->nkd", vectors, rotated / marginal[None])
    log_density = (jnp.log(self.weights) - 0.5 * jnp.sum(jnp.log(marginal), axis=-1))[
      None
    ] - 0.5 * jnp.sum(residual * scaled, axis=-1)
    responsibility = jax.nn.softmax(log_density, axis=-1)
    component = self.means[None] + signal_scale * jnp.einsum(
      "kde,nke->nkd", jnp.asarray(self.covariances), scaled
    )
    return jnp.sum(responsibility[..., None] * component, axis=1)

  def log_density(self, x_t: np.ndarray, signal_scale: float, noise_scale: float) -> np.ndarray:
    """Returns log p(x_t) in nats, f64[N]."""
    terms = []
    for weight, mean, covariance in zip(self.weights, self.means, self.covariances, strict=True):
      marginal = signal_scale**2 * covariance + noise_scale**2 * np.eye(len(mean))
      residual = x_t - signal_scale * mean
      quadratic = np.einsum("nd,de,ne->n", residual, np.linalg.inv(marginal), residual)
      log_determinant = np.linalg.slogdet(2 * np.pi * marginal)[1]
      terms.append(np.log(weight) - 0.5 * (quadratic + log_determinant))
    return np.logaddexp.reduce(terms, axis=0)


# Gaussian paths by their definitions: time s -> signal scale, noise scale and their derivatives.
PATHS = {
  "variance_preserving": lambda s: (np.cos(s), np.sin(s), -np.sin(s), np.cos(s)),
  "linear": lambda s: (1 - s, s, -1.0, 1.0),
  "variance_exploding": lambda s: (1.0, s, 0.0, 1.0),
}


def flow_of_mixture(
  mixture: Mixture, path: str, x: np.ndarray, start: np.ndarray, end: np.ndarray
) -> np.ndarray:
  """Solves dx / ds = signal' E[x_0 | x] + noise' E[eps | x], eq. 9 of arXiv:2210.02747.

  Args:
    mixture: the data.
    path: name in PATHS.
    x: f64[N, D], where the flow starts.
    start: signal and noise scale at x.
    end: signal and noise scale of the result.

  Returns:
    f64[N, D], accurate to about 1e-8.
  """
  denoise = jax.jit(mixture.x_0)
  # The ratio of the scales is the tangent of the time, its odds, or the time itself.
  time_of = {
    "variance_preserving": np.arctan, "linear": lambda r: r / (1 + r), "variance_exploding": float
  }[path]  # fmt: skip

  def velocity(log_s: float, flat: np.ndarray) -> np.ndarray:
    s = np.exp(log_s)
    signal, noise, d_signal, d_noise = PATHS[path](s)
    x_t = flat.reshape(x.shape)
    x_0 = np.asarray(denoise(x_t, signal, noise))
    return s * (d_signal * x_0 + d_noise * (x_t - signal * x_0) / noise).ravel()

  span = [np.log(time_of(noise / signal)) for signal, noise in (start, end)]
  solution = scipy.integrate.solve_ivp(
    velocity, span, x.ravel(), method="DOP853", rtol=1e-10, atol=1e-10
  )
  return solution.y[:, -1].reshape(x.shape)


# Three well-separated components in the plane, about 2 apart.
MIXTURE = Mixture(
  weights=np.array([0.5, 0.3, 0.2]),
  means=np.array([[-1.2, 0.8], [1.5, 1.0], [0.3, -1.6]]),
  covariances=np.array(
    [[[0.09, 0.05], [0.05, 0.04]], [[0.02, -0.02], [-0.02, 0.16]], [[0.12, 0.0], [0.0, 0.01]]]
  ),
)


def sigmoid_alphas_cumprod(num_timesteps: int) -> np.ndarray:
  """Returns gamma(t / T) with start -3, end 3 and tau 1. Algorithm 1 of arXiv:2301.10972."""

  def sigmoid(x: float) -> float:
    return 1 / (1 + np.exp(-x))

  ends = sigmoid(-3), sigmoid(3)
  values = []
  for t in range(1, num_timesteps + 1):
    now = sigmoid(t / num_timesteps * 6 - 3)
    values.append((ends[1] - now) / (ends[1] - ends[0]))
  return np.array(values)


def kl_of_gaussians(mean_1: float, variance_1: float, mean_2: float, variance_2: float) -> float:
  """Computes KL(N_1 || N_2) = E_1[log N_1 - log N_2] in nats, by quadrature."""
  nodes, weights = np.polynomial.hermite_e.hermegauss(20)
  x = mean_1 + np.sqrt(variance_1) * nodes
  log_1 = -0.5 * ((x - mean_1) ** 2 / variance_1 + np.log(variance_1))
  log_2 = -0.5 * ((x - mean_2) ** 2 / variance_2 + np.log(variance_2))
  return float(np.sum(weights * (log_1 - log_2)) / np.sqrt(2 * np.pi))


def grey_values() -> np.ndarray:
  """Returns the 256 values of a pixel in [-1, 1]."""
  return np.arange(256) / 127.5 - 1


def decoder_probability(k: int, mean: float, std: float) -> float:
  """Returns the probability of grey value k under N(mean, std^2). Eq. 13 of arXiv:2006.11239."""
  upper = scipy.stats.norm.cdf(grey_values()[k] + 1 / 255, mean, std) if k < 255 else 1.0
  lower = scipy.stats.norm.cdf(grey_values()[k] - 1 / 255, mean, std) if k > 0 else 0.0
  return float(upper - lower)


def quantised_gaussian(mean: float, std: float) -> np.ndarray:
  """Returns the probabilities of the 256 grey values for N(mean, std^2), rounded to the nearest."""
  return np.array([decoder_probability(k, mean, std) for k in range(256)])


def bound(abar: np.ndarray, x_0: np.ndarray, x_0_hat: np.ndarray, large: bool) -> float:
  """Computes the bound in bits per dimension, for estimates that do not depend on x_t.

  Eq. 5 of arXiv:2006.11239.

  Args:
    abar: f64[T].
    x_0: f64[D], grey values.
    x_0_hat: f64[T, D], the network's estimate at each timestep.
    large: reverse variance beta instead of beta tilde; the decoder's variance is always beta.
  """
  one = lambda mean, variance: sum(kl_of_gaussians(m, variance, 0.0, 1.0) for m in mean)
  nats = one(np.sqrt(abar[-1]) * x_0, 1 - abar[-1])
  for t in range(1, len(abar)):
    alpha = abar[t] / abar[t - 1]
    beta = 1 - alpha
    tilde = (1 - abar[t - 1]) / (1 - abar[t]) * beta
    # Eq. 7, at x_t = 0: any x_t gives the same difference of means.
    on_x_0 = np.sqrt(abar[t - 1]) * beta / (1 - abar[t])
    for true, estimate in zip(on_x_0 * x_0, on_x_0 * x_0_hat[t], strict=True):
      nats += kl_of_gaussians(true, tilde, estimate, beta if large else tilde)
  levels = np.round((x_0 + 1) * 127.5).astype(int)
  for k, estimate in zip(levels, x_0_hat[0], strict=True):
    nats -= np.log(decoder_probability(k, estimate, np.sqrt(1 - abar[0])))
  return nats / np.log(2) / len(x_0)


def mixture_conditional_variance(mixture: Mixture, abar: float) -> float:
  """Computes E[|x_0 - E[x_0 | x_t]|^2] of a mixture in 2-D, by quadrature on a grid of x_t."""
  signal, noise = np.sqrt(abar), np.sqrt(1 - abar)
  axis = np.linspace(-8, 8, 801)
  x_t = np.stack(np.meshgrid(axis, axis), axis=-1).reshape(-1, 2)
  density = np.zeros(len(x_t))
  mean = np.zeros_like(x_t)
  second = 0.0
  for weight, mu, covariance in zip(*mixture, strict=True):
    marginal = signal**2 * covariance + noise**2 * np.eye(2)
    residual = x_t - signal * mu
    scaled = residual @ np.linalg.inv(marginal)
    part = weight * np.exp(-0.5 * np.sum(residual * scaled, axis=1))
    part /= 2 * np.pi * np.sqrt(np.linalg.det(marginal))
    density += part
    mean += part[:, None] * (mu + signal * scaled @ covariance)
    second += weight * (mu @ mu + np.trace(covariance))
  area = (axis[1] - axis[0]) ** 2
  at = density > 1e-200
  explained = np.sum(np.sum(mean[at] ** 2, axis=1) / density[at]) * area
  return second - explained
