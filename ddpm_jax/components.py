"""Builds every object of a run from its configuration, once.

Only this module maps the names in a configuration to objects. The modules that it imports receive
objects.
"""

import dataclasses
import functools
from collections.abc import Callable, Mapping
from typing import Any, cast

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt
import optax
from jax.sharding import Mesh

from ddpm_jax.config.samplers import SAMPLERS, options_of
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
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS, Denoise, Parameterization, make_denoiser
from ddpm_jax.diffusion.gaussian import VarianceFn
from ddpm_jax.diffusion.guidance import guide
from ddpm_jax.diffusion.keys import make_key
from ddpm_jax.diffusion.learned_schedule import FixedSchedule, LearnedSchedule, ScheduleModel
from ddpm_jax.diffusion.paths import PATHS
from ddpm_jax.diffusion.reverse_variances import fixed_large, fixed_small, learned_range
from ddpm_jax.diffusion.samplers import Sampler
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.diffusion.timestep_samplers import TimestepSampler
from ddpm_jax.errors import UserError
from ddpm_jax.models.dit import DiT
from ddpm_jax.models.network import FlaxNetwork, Network, Params
from ddpm_jax.models.unet import UNet
from ddpm_jax.optimization.learning_rate import warmup_schedule
from ddpm_jax.optimization.muon import muon, precision_for


@dataclasses.dataclass(frozen=True)
class Denoiser:
  """A network with the threshold and guidance that make it a `Denoise`.

  It is hashable, so that jit can take it as a static argument.

  Attributes:
    network: the network.
    parameterization: the quantity that the network predicts.
    threshold: maps estimates of x_0 into [-1, 1]; None for no thresholding.
    guidance: guidance scale; 1 for no guidance.
    guidance_interval: `interval` of `guide`; None to guide at all noise levels.
    guidance_rescale: `rescale` of `guide`.
  """

  network: Network
  parameterization: Parameterization
  threshold: denoiser.Threshold | None
  guidance: float = 1.0
  guidance_interval: tuple[float, float] | None = None
  guidance_rescale: float = 0.0

  def bind(self, params: Params, label: jax.Array | None = None) -> Denoise:
    """Returns (x_t, level) -> Prediction for a network's parameters and labels i32[B] or None."""
    predict = functools.partial(self.network.apply, params)
    make = functools.partial(make_denoiser, predict, self.parameterization)
    if label is None or self.guidance == 1:
      return make(cond=label, threshold=self.threshold)
    return guide(
      make(cond=label, threshold=None),
      make(cond=jnp.full_like(label, self.network.num_classes), threshold=None),
      self.guidance,
      interval=self.guidance_interval,
      rescale=self.guidance_rescale,
      threshold=self.threshold,
    )


@dataclasses.dataclass(frozen=True)
class Components:
  """All objects of a run, built from its configuration by `build_components`.

  Attributes:
    image_shape: (H, W, C).
    schedule: the noise schedule, fixed or learned.
    network: the network.
    feature_map_size: number of values of an image's first feature map.
    parameterization: the quantity that the network predicts.
    learned_variance: whether the network also predicts the reverse variance.
    timestep_sampler: samples the timesteps of a training batch.
    loss: the training loss of each example.
    learning_rate: function from the step to the learning rate.
    optimizer: gradient clipping, then AdamW or Muon.
    denoiser: the network with the threshold and guidance of sampling.
    sampler: the sampler.
    timesteps: Schedule -> f64[S], the timesteps of sampling.
    measures_variance: whether the sampler uses the analytic variance, which must be measured on the
      trained network first.
  """

  image_shape: tuple[int, ...]
  schedule: ScheduleModel
  network: Network
  feature_map_size: int
  parameterization: Parameterization
  learned_variance: bool
  timestep_sampler: TimestepSampler
  loss: objectives.LossFn
  learning_rate: optax.Schedule
  optimizer: optax.GradientTransformation
  denoiser: Denoiser
  sampler: Sampler
  timesteps: Callable[[Schedule], npt.NDArray[np.float64]]
  measures_variance: bool

  def init_params(self, seed: int) -> dict[str, Any]:
    """Returns initial parameters {"network": ..., "schedule": ...}; a fixed schedule has none."""
    key = make_key(seed)
    return {
      "network": self.network.init(key, self.image_shape),
      "schedule": self.schedule.init(jax.random.fold_in(key, 1)),
    }

  def with_sampling(self, config: SamplingConfig) -> "Components":
    """Returns a copy whose denoiser, sampler and timesteps are built from another configuration."""
    return dataclasses.replace(self, **_sampling(config, self.network, self.parameterization))


def build_components(
  config: Config, image_shape: tuple[int, ...], num_classes: int, mesh: Mesh | None = None
) -> Components:
  """Builds every object of a run.

  Args:
    config: the configuration.
    image_shape: (H, W, C) of the data set.
    num_classes: number of classes of the data set, 0 if it has no labels.
    mesh: the devices of training. CPU devices distribute Muon among them; None: no distribution.

  Raises:
    UserError: if the image size does not suit the network, or a class-conditional model has no
      classes.
  """
  parameterization = PARAMETERIZATIONS[config.diffusion.parameterization]
  network = build_network(config, image_shape, num_classes)
  learning_rate = build_learning_rate(config)
  return Components(
    image_shape=image_shape,
    schedule=build_schedule(config.diffusion),
    network=network,
    feature_map_size=config.network_options.feature_map_size(image_shape),
    parameterization=parameterization,
    learned_variance=config.diffusion.learned_variance,
    timestep_sampler=_build_timestep_sampler(config.diffusion),
    loss=build_loss(config.diffusion),
    learning_rate=learning_rate,
    optimizer=build_optimizer(config, learning_rate, mesh),
    **_sampling(config.sampling, network, parameterization),
  )


def _sampling(
  config: SamplingConfig, network: Network, parameterization: Parameterization
) -> dict[str, Any]:
  """Returns the fields of `Components` that depend on the sampling options."""
  interval = cast(tuple[float, float], config.guidance_interval) or None
  return {
    "denoiser": Denoiser(
      network, parameterization, THRESHOLDS[config.threshold],
      config.guidance, interval, config.guidance_rescale,
    ),
    "sampler": build_sampler(config),
    "timesteps": functools.partial(_timesteps, TIMESTEPS[config.timesteps_name], config.steps),
    "measures_variance": config.variance == "analytic" and "variance" in options_of(config.sampler),
  }  # fmt: skip


def _timesteps(
  spacing: timesteps.TimestepsFn, steps: int, schedule: Schedule
) -> npt.NDArray[np.float64]:
  return spacing(schedule, steps)


_BETAS: Mapping[str, Callable[[int], npt.NDArray[np.float64]]] = {
  "linear": schedules.linear_betas,
  "scaled_linear": schedules.scaled_linear_betas,
  "quadratic": schedules.quadratic_betas,
  "cosine": schedules.cosine_betas,
  "sigmoid": schedules.sigmoid_betas,
  "constant": schedules.constant_betas,
  "logsnr": schedules.logsnr_betas,
}


_WITHOUT_BETAS: Mapping[str, Callable[[int], Schedule]] = {
  "flow": schedules.linear_path,
  "edm": schedules.edm_path,
}


def build_schedule(config: DiffusionConfig) -> ScheduleModel:
  """Builds the noise schedule, fixed or learned."""
  if config.schedule == "learned":
    return LearnedSchedule(config.num_timesteps)
  if config.schedule in _WITHOUT_BETAS:
    schedule = _WITHOUT_BETAS[config.schedule](config.num_timesteps)
  else:
    betas = _BETAS[config.schedule](config.num_timesteps)
    if config.zero_terminal_snr:
      betas = schedules.rescale_zero_terminal_snr(betas)
    schedule = schedules.make_schedule(betas)
  if config.noise_shift != 1:
    schedule = schedules.shift_noise(schedule, config.noise_shift)
  return FixedSchedule(schedules.on_path(schedule, PATHS[config.path]))


def _build_timestep_sampler(config: DiffusionConfig) -> TimestepSampler:
  if config.timestep_sampler == "loss_aware":
    return timestep_samplers.LossAware()
  stateless = {
    "uniform": timestep_samplers.Uniform,
    "stratified": timestep_samplers.Stratified,
    "logit_normal": timestep_samplers.LogitNormal,
  }
  return stateless[config.timestep_sampler](continuous=config.continuous_time)


def _weighting(config: DiffusionConfig) -> weightings.WeightFn | None:
  """Returns the weight on the squared error of x_0; None is 1 on the prediction target."""
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
  """Builds the training loss of each example."""
  parameterization = PARAMETERIZATIONS[config.parameterization]
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
      weight_fn=_weighting(config),
      vlb_scale=config.vlb_scale,
    )
  error_fn: objectives.ErrorFn = jnp.square
  if config.loss == "huber":
    error_fn = functools.partial(objectives.huber, delta=config.huber_delta)
  return functools.partial(
    objectives.training_loss,
    parameterization=parameterization,
    weight_fn=_weighting(config),
    error_fn=error_fn,
  )


_DTYPES: Mapping[str, Any] = {"float32": jnp.float32, "bfloat16": jnp.bfloat16}


def build_network(config: Config, image_shape: tuple[int, ...], num_classes: int) -> Network:
  """Builds the network for a data set's images and classes.

  Args:
    config: the configuration.
    image_shape: (H, W, C).
    num_classes: number of classes of the data set; used for a class-conditional model only.

  Raises:
    UserError: if the image size does not suit the network, or a class-conditional model has no
      classes.
  """
  if config.training.conditional and num_classes < 2:
    found = "only one class" if num_classes else "no labels"
    raise UserError(f"--training.conditional: {config.data.dataset} has {found}; remove the flag")
  channels = image_shape[-1]
  outputs = PARAMETERIZATIONS[config.diffusion.parameterization].outputs
  return _NETWORKS[config.network](
    config,
    image_shape,
    out_channels=(outputs + config.diffusion.learned_variance) * channels,
    num_classes=num_classes if config.training.conditional else 0,
    dtype=_DTYPES[config.network_options.dtype],
  )


def _build_unet(config: Config, image_shape: tuple[int, ...], **common: Any) -> Network:
  unet, (height, width, _) = config.unet, image_shape
  factor = unet.patch_size * 2 ** (len(unet.channels) - 1)
  if height % factor or width % factor:
    raise UserError(
      f"--unet.channels {' '.join(map(str, unet.channels))} with --unet.patch-size "
      f"{unet.patch_size} needs images divisible by {factor}, but the images of "
      f"{config.data.dataset} are {height}x{width}; use fewer levels or a smaller patch size"
    )
  return FlaxNetwork(
    UNet(
      channels=unet.channels,
      blocks_per_level=unet.blocks_per_level,
      attention_resolutions=unet.attention_resolutions,
      head_channels=unet.head_channels,
      num_groups=unet.num_groups,
      dropout=unet.dropout,
      patch_size=unet.patch_size,
      fourier_features=unet.fourier_features,
      pointwise_output=PARAMETERIZATIONS[config.diffusion.parameterization].outputs > 1,
      **common,
    )
  )


def _build_dit(config: Config, image_shape: tuple[int, ...], **common: Any) -> Network:
  dit, (height, width, _) = config.dit, image_shape
  if height % dit.patch_size or width % dit.patch_size:
    raise UserError(
      f"--dit.patch-size {dit.patch_size}: must divide the images of {config.data.dataset}, "
      f"which are {height}x{width}; use a patch size that divides both"
    )
  return FlaxNetwork(
    DiT(
      patch_size=dit.patch_size,
      features=dit.features,
      depth=dit.depth,
      num_heads=dit.num_heads,
      mlp_ratio=dit.mlp_ratio,
      dropout=dit.dropout,
      **common,
    )
  )


_NETWORKS: Mapping[str, Callable[..., Network]] = {"unet": _build_unet, "dit": _build_dit}


def build_learning_rate(config: Config) -> optax.Schedule:
  """Builds the learning rate as a function of the step."""
  optimizer = config.optimizer
  return warmup_schedule(
    optimizer.learning_rate, optimizer.warmup_steps, config.training.steps, optimizer.decay
  )


def build_optimizer(
  config: Config, learning_rate: optax.Schedule, mesh: Mesh | None = None
) -> optax.GradientTransformation:
  """Builds the optimizer: clipping by the global norm, then AdamW or Muon.

  Args:
    config: the configuration.
    learning_rate: function from the step to the learning rate.
    mesh: the devices. CPU devices under jit distribute Muon's kernels among them. Elsewhere every
      device computes all kernels, because communication may cost more (not measured).
  """
  optimizer = config.optimizer
  on_cpu = mesh is not None and mesh.devices.flat[0].platform == "cpu"
  shared = mesh if on_cpu and config.training.parallelism == "jit" else None
  precision = precision_for((mesh.devices.flat if mesh else jax.devices())[0])
  muon_here = functools.partial(muon, mesh=shared, precision=precision)
  make = muon_here if optimizer.name == "muon" else optax.adamw
  return optax.chain(
    optax.clip_by_global_norm(optimizer.clip_norm),
    make(learning_rate, b2=optimizer.beta2, weight_decay=optimizer.weight_decay),
  )


# fixed_small is a placeholder for the analytic variance until that is measured.
_VARIANCES: Mapping[str, VarianceFn] = {
  "fixed_small": fixed_small,
  "fixed_large": fixed_large,
  "learned_range": learned_range,
  "analytic": fixed_small,
}
THRESHOLDS: Mapping[str, denoiser.Threshold | None] = {
  "static": denoiser.static_threshold,
  "dynamic": denoiser.dynamic_threshold,
  "none": None,
}
TIMESTEPS: Mapping[str, timesteps.TimestepsFn] = {
  "power": timesteps.power_timesteps,
  "quadratic": timesteps.quadratic_timesteps,
  "linspace": timesteps.linspace_timesteps,
  "leading": timesteps.leading_timesteps,
  "trailing": timesteps.trailing_timesteps,
  "logsnr": timesteps.logsnr_timesteps,
  "karras": timesteps.karras_timesteps,
}


def build_sampler(config: SamplingConfig, name: str | None = None) -> Sampler:
  """Builds a sampler.

  In place of the analytic variance, which must be measured first, the sampler has `fixed_small`.

  Args:
    config: the options.
    name: name of the sampler in `SAMPLERS`; None for the sampler of the configuration.
  """
  spec = SAMPLERS[name or config.sampler]
  options = {argument: getattr(config, field) for field, argument in spec.options.items()}
  if "variance" in spec.options:
    options[spec.options["variance"]] = _VARIANCES[config.variance]
  if spec.predictor:
    options["predictor"] = build_sampler(config, spec.predictor)
  return cast(Sampler, getattr(samplers, spec.class_name)(**options))
