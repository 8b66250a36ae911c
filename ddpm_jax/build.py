"""From the words of a configuration to the objects they name: the one dispatch, at the edge."""

from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
import optax

from ddpm_jax.config import Config, DiffusionConfig, SamplingConfig
from ddpm_jax.diffusion import gaussian, objectives
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, Parameterization
from ddpm_jax.diffusion.samplers import DDIM, Ancestral, Sampler
from ddpm_jax.diffusion.schedules import Schedule, cosine_betas, linear_betas, make_schedule
from ddpm_jax.errors import UserError
from ddpm_jax.models.unet import UNet

_BETAS: dict[str, Callable[[int], npt.NDArray[np.float64]]] = {
  "linear": linear_betas,
  "cosine": cosine_betas,
}
_TIMESTEP_SAMPLERS = {
  "uniform": objectives.uniform_timesteps,
  "stratified": objectives.stratified_timesteps,
}
_VARIANCES = {"fixed_small": gaussian.fixed_small, "fixed_large": gaussian.fixed_large}


def build_schedule(config: DiffusionConfig) -> Schedule:
  """The noise schedule's tables."""
  return make_schedule(_BETAS[config.schedule](config.num_timesteps))


def build_parameterization(config: DiffusionConfig) -> Parameterization:
  """What the network predicts."""
  return PARAMETERIZATIONS[config.parameterization]


def build_timestep_sampler(config: DiffusionConfig) -> objectives.TimestepSampler:
  """How training draws timesteps."""
  return _TIMESTEP_SAMPLERS[config.timestep_sampler]


def build_sampler(config: SamplingConfig) -> Sampler:
  """How images are drawn."""
  if config.sampler == "ddim":
    return DDIM(config.eta)
  return Ancestral(_VARIANCES[config.variance])


def build_model(config: Config, image_shape: tuple[int, ...], num_classes: int) -> UNet:
  """The network of a configuration, for images and labels of a data set.

  Args:
    config: the configuration.
    image_shape: (H, W, C).
    num_classes: of the data set; used where the configuration asks for a conditional model.

  Raises:
    UserError: if the images do not divide, or a conditional model has no classes.
  """
  height, width, _ = image_shape
  halvings = len(config.unet.channels) - 1
  factor = config.unet.patch_size * 2**halvings
  if height % factor or width % factor:
    raise UserError(
      f"--unet.channels {' '.join(map(str, config.unet.channels))} with --unet.patch-size "
      f"{config.unet.patch_size} needs images divisible by {factor}, but those of "
      f"{config.data.dataset} are {height}x{width}; use fewer levels or a smaller patch size"
    )
  if config.training.conditional and not num_classes:
    raise UserError(f"--training.conditional True: {config.data.dataset} has no labels")
  unet = config.unet
  dtypes: dict[str, Any] = {"float32": jnp.float32, "bfloat16": jnp.bfloat16}
  return UNet(
    channels=unet.channels,
    blocks_per_level=unet.blocks_per_level,
    attention_resolutions=unet.attention_resolutions,
    head_channels=unet.head_channels,
    num_groups=unet.num_groups,
    dropout=unet.dropout,
    patch_size=unet.patch_size,
    num_classes=num_classes if config.training.conditional else 0,
    dtype=dtypes[unet.dtype],
  )


def build_learning_rate(config: Config) -> optax.Schedule:
  """The learning rate as a function of the step."""
  optimizer, steps = config.optimizer, config.training.steps
  peak, warmup = optimizer.learning_rate, optimizer.warmup_steps
  if optimizer.decay == "cosine":
    after = optax.cosine_decay_schedule(peak, max(steps - warmup, 1))
  else:
    after = optax.constant_schedule(peak)
  # The first step of a warm-up from 0 would be lost; it starts one step up.
  warm = lambda step: peak * (step + 1) / (warmup + 1)
  return optax.join_schedules([warm, after], [warmup])


def build_optimizer(config: Config) -> optax.GradientTransformation:
  """AdamW after clipping the gradient's global norm."""
  optimizer = config.optimizer
  return optax.chain(
    optax.clip_by_global_norm(optimizer.clip_norm),
    optax.adamw(
      build_learning_rate(config), b2=optimizer.beta2, weight_decay=optimizer.weight_decay
    ),
  )
