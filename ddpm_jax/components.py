"""From the words of a configuration to the objects they name: the one dispatch, at the edge."""

import dataclasses
import functools
from collections.abc import Callable
from typing import Any

import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
import optax
from jax.sharding import Mesh

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, DiffusionConfig
from ddpm_jax.diffusion import (
  denoiser,
  objectives,
  samplers,
  schedules,
  timestep_samplers,
  timesteps,
  weightings,
)
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, Parameterization
from ddpm_jax.diffusion.gaussian import VarianceFn
from ddpm_jax.diffusion.learned_schedule import FixedSchedule, LearnedSchedule, ScheduleModel
from ddpm_jax.diffusion.samplers import Sampler
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.variances import AnalyticVariance, fixed_large, fixed_small, learned_range
from ddpm_jax.errors import UserError
from ddpm_jax.models.unet import UNet
from ddpm_jax.optimization.muon import muon

_BETAS: dict[str, Callable[[int], npt.NDArray[np.float64]]] = {
  "linear": schedules.linear_betas,
  "scaled_linear": schedules.scaled_linear_betas,
  "quadratic": schedules.quadratic_betas,
  "cosine": schedules.cosine_betas,
  "sigmoid": schedules.sigmoid_betas,
  "constant": schedules.constant_betas,
}
_TIMESTEP_SAMPLERS: dict[str, timestep_samplers.TimestepSampler] = {
  "uniform": timestep_samplers.Uniform(),
  "stratified": timestep_samplers.Stratified(),
  "loss_aware": timestep_samplers.LossAware(),
}
_VARIANCES: dict[str, VarianceFn] = {
  "fixed_small": fixed_small,
  "fixed_large": fixed_large,
  "learned_range": learned_range,
}
TIMESTEPS: dict[str, timesteps.TimestepsFn] = {
  "power": timesteps.power_timesteps,
  "quadratic": timesteps.quadratic_timesteps,
  "linspace": timesteps.linspace_timesteps,
  "leading": timesteps.leading_timesteps,
  "trailing": timesteps.trailing_timesteps,
  "logsnr": timesteps.logsnr_timesteps,
  "karras": timesteps.karras_timesteps,
}
_THRESHOLDS: dict[str, denoiser.Threshold | None] = {
  "static": denoiser.static_threshold,
  "dynamic": denoiser.dynamic_threshold,
  "none": None,
}


def build_schedule(config: DiffusionConfig) -> ScheduleModel:
  """The noise schedule; its `tables` are its own, or those of the parameters it has learned."""
  if config.schedule == "learned":
    return LearnedSchedule(config.num_timesteps)
  betas = _BETAS[config.schedule](config.num_timesteps)
  if config.zero_terminal_snr:
    betas = schedules.rescale_zero_terminal_snr(betas)
  return FixedSchedule(schedules.make_schedule(betas))


def build_parameterization(config: DiffusionConfig) -> Parameterization:
  """What the network predicts."""
  return PARAMETERIZATIONS[config.parameterization]


def build_timestep_sampler(config: DiffusionConfig) -> timestep_samplers.TimestepSampler:
  """How training draws timesteps."""
  return _TIMESTEP_SAMPLERS[config.timestep_sampler]


def build_weighting(config: DiffusionConfig) -> weightings.WeightFn | None:
  """The weight on the squared error of x_0; None is 1 on what the network predicts."""
  gamma = config.min_snr_gamma
  choices: dict[str, weightings.WeightFn | None] = {
    "simple": None,
    "snr": weightings.snr_weight,
    "min_snr": functools.partial(weightings.min_snr_weight, gamma=gamma),
    "truncated_snr": weightings.truncated_snr_weight,
    "p2": weightings.p2_weight,
    "soft_min_snr": functools.partial(weightings.soft_min_snr_weight, gamma=gamma),
  }
  return choices[config.weighting]


def build_loss(config: DiffusionConfig) -> objectives.LossFn:
  """What training lowers."""
  parameterization, weight_fn = build_parameterization(config), build_weighting(config)
  variance_fn = learned_range if config.learned_variance else fixed_large
  if config.loss == "vlb":
    return functools.partial(
      objectives.vlb_loss, parameterization=parameterization, variance_fn=variance_fn
    )
  if config.loss == "hybrid":
    return functools.partial(
      objectives.hybrid_loss,
      parameterization=parameterization,
      variance_fn=variance_fn,
      weight_fn=weight_fn,
      vlb_scale=config.vlb_scale,
    )
  error_fn: objectives.ErrorFn = jnp.square
  if config.loss == "huber":
    error_fn = functools.partial(objectives.huber, delta=config.huber_delta)
  return functools.partial(
    objectives.training_loss,
    parameterization=parameterization,
    weight_fn=weight_fn,
    error_fn=error_fn,
  )


def build_sampler(config: SamplingConfig, analytic: AnalyticVariance | None = None) -> Sampler:
  """How images are drawn; the analytic variance must have been measured."""
  variance_fn = lambda: _VARIANCES[config.variance] if analytic is None else analytic
  choices: dict[str, Callable[[], Sampler]] = {
    "ancestral": lambda: samplers.Ancestral(variance_fn()),
    "ddim": lambda: samplers.DDIM(config.eta),
    "deis": lambda: samplers.DEIS(config.order),
    "dpm_solver": lambda: samplers.DPMSolverPP(config.order, config.stochastic),
    "euler": lambda: samplers.Euler(config.churn),
    "heun": lambda: samplers.Heun(config.churn),
    "predictor_corrector": lambda: samplers.PredictorCorrector(
      samplers.Ancestral(variance_fn()), config.corrections, config.corrector_snr
    ),
    "unipc": samplers.UniPC,
  }
  return choices[config.sampler]()


def network_calls(config: SamplingConfig, resamples: int = 1) -> int:
  """How often the network is called for an image.

  Args:
    config: how it is drawn.
    resamples: of inpainting; see `RePaint`.
  """
  sampler = build_sampler(dataclasses.replace(config, variance="fixed_small"))
  guided = 2 if config.guidance != 1 else 1
  return config.steps * sampler.calls_per_step * guided * resamples


def build_timesteps(config: SamplingConfig, schedule: Schedule) -> npt.NDArray[np.float64]:
  """The timesteps that a sampler walks through.

  Raises:
    ValueError: if there are more steps than the schedule has timesteps.
  """
  return TIMESTEPS[config.timesteps_name](schedule, config.steps)


def build_threshold(config: SamplingConfig) -> denoiser.Threshold | None:
  """What brings estimates of x_0 into range."""
  return _THRESHOLDS[config.threshold]


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
  unet, channels = config.unet, image_shape[-1]
  dtypes: dict[str, Any] = {"float32": jnp.float32, "bfloat16": jnp.bfloat16}
  return UNet(
    channels=unet.channels,
    blocks_per_level=unet.blocks_per_level,
    attention_resolutions=unet.attention_resolutions,
    head_channels=unet.head_channels,
    num_groups=unet.num_groups,
    dropout=unet.dropout,
    patch_size=unet.patch_size,
    out_channels=2 * channels if config.diffusion.learned_variance else channels,
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


def build_optimizer(config: Config, mesh: Mesh | None = None) -> optax.GradientTransformation:
  """AdamW or Muon, its work shared out over a mesh, after clipping the gradient's global norm."""
  optimizer = config.optimizer
  make = functools.partial(muon, mesh=mesh) if optimizer.name == "muon" else optax.adamw
  return optax.chain(
    optax.clip_by_global_norm(optimizer.clip_norm),
    make(build_learning_rate(config), b2=optimizer.beta2, weight_decay=optimizer.weight_decay),
  )
