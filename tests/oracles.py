"""Independent float64 computations, from the papers' definitions. Imports nothing of ddpm_jax."""

from typing import NamedTuple

import jax
import jax.numpy as jnp
import numpy as np


def cosine_betas(num_timesteps: int) -> np.ndarray:
  """Eq. 17 of arXiv:2102.09672, one step at a time."""

  def f(t: int) -> float:
    return np.cos((t / num_timesteps + 0.008) / 1.008 * np.pi / 2) ** 2

  return np.array([min(1 - f(t) / f(t - 1), 0.999) for t in range(1, num_timesteps + 1)])


def alphas_cumprod(betas: np.ndarray) -> np.ndarray:
  """The paper's alpha bar, a plain product in extended precision."""
  product, products = np.longdouble(1), []
  for beta in np.asarray(betas, np.longdouble):
    product *= 1 - beta
    products.append(product)
  return np.array(products)


def posterior(abar_t: float, abar_prev: float, x_0: float, x_t: float) -> tuple[float, float]:
  """Mean and variance of q(x_prev | x_t, x_0), by Bayes' rule: precisions add.

  The prior is q(x_prev | x_0), the likelihood q(x_t | x_prev).
  """
  alpha = abar_t / abar_prev
  prior_mean, prior_variance = np.sqrt(abar_prev) * x_0, 1 - abar_prev
  likelihood_mean, likelihood_variance = x_t / np.sqrt(alpha), (1 - alpha) / alpha
  precision = 1 / prior_variance + 1 / likelihood_variance
  mean = (prior_mean / prior_variance + likelihood_mean / likelihood_variance) / precision
  return mean, 1 / precision


def gaussian_denoiser(abar: float, mean: np.ndarray, std: np.ndarray):
  """E[x_0 | x_t] = gain x_t + offset for data N(mean, std^2): returns (gain, offset)."""
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
  """Mean and variance that sampling ends with, given the exact denoiser of N(mean, std^2).

  Every step is affine with independent noise, so both follow exact recursions.

  Args:
    abars: alpha bar at the timesteps walked through, noisiest first; clean data follows.
    mean, std: of the data, elementwise.
    ddim_eta: DDIM with this eta; ancestral sampling where None.
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
    """E[x_0 | x_t], f[N, D]: responsibilities times each component's affine denoiser."""
    identity = jnp.eye(self.means.shape[1])
    marginal = signal_scale**2 * self.covariances + noise_scale**2 * identity[None]  # [K, D, D]
    inverse = jnp.linalg.inv(marginal)
    residual = x_t[:, None, :] - (signal_scale * self.means)[None]  # [N, K, D]
    scaled = jnp.einsum("kde,nke->nkd", inverse, residual)
    log_density = (jnp.log(self.weights) - 0.5 * jnp.linalg.slogdet(marginal)[1])[
      None
    ] - 0.5 * jnp.sum(residual * scaled, axis=-1)
    responsibility = jax.nn.softmax(log_density, axis=-1)
    component = self.means[None] + signal_scale * jnp.einsum(
      "kde,nke->nkd", jnp.asarray(self.covariances), scaled
    )
    return jnp.sum(responsibility[..., None] * component, axis=1)
