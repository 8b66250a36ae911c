"""Every sampler as a small frozen pytree, and the one `lax.scan` that runs them all."""

from ddpm_jax.diffusion.samplers.ancestral import Ancestral
from ddpm_jax.diffusion.samplers.ddim import DDIM
from ddpm_jax.diffusion.samplers.protocol import Sampler
from ddpm_jax.diffusion.samplers.scan import Result, integrate, sample, sample_keys

__all__ = ["DDIM", "Ancestral", "Result", "Sampler", "integrate", "sample", "sample_keys"]
