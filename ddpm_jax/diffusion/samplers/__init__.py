"""The samplers, each a frozen pytree, and the `lax.scan` that runs them."""

from ddpm_jax.diffusion.samplers.ancestral import Ancestral
from ddpm_jax.diffusion.samplers.ddim import DDIM
from ddpm_jax.diffusion.samplers.deis import DEIS
from ddpm_jax.diffusion.samplers.dpm_solver import DPMSolverPP
from ddpm_jax.diffusion.samplers.edm import Euler, Heun
from ddpm_jax.diffusion.samplers.ipndm import IPNDM
from ddpm_jax.diffusion.samplers.langevin import PredictorCorrector
from ddpm_jax.diffusion.samplers.protocol import Sampler
from ddpm_jax.diffusion.samplers.scan import Result, integrate, sample, sample_keys
from ddpm_jax.diffusion.samplers.unipc import UniPC

__all__ = [
  "DDIM",
  "DEIS",
  "IPNDM",
  "Ancestral",
  "DPMSolverPP",
  "Euler",
  "Heun",
  "PredictorCorrector",
  "Result",
  "Sampler",
  "UniPC",
  "integrate",
  "sample",
  "sample_keys",
]
