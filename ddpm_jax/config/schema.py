"""The configuration of a run: frozen dataclasses that validate themselves. Free of JAX.

A field's docstring is its `--help`.
"""

import dataclasses
import math
from typing import Literal, Protocol

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.errors import require


@dataclasses.dataclass(frozen=True)
class DataConfig:
  """The data set."""

  dataset: str = "mnist"
  """mnist, fashion_mnist, kmnist, or an image data set that TFDS has prepared in --data.folder."""
  folder: str = ""
  """Folder of the data sets. Empty means `data` beside the package."""

  def __post_init__(self) -> None:
    require(bool(self.dataset.strip("./")), "data.dataset", self.dataset, "a name is needed")


@dataclasses.dataclass(frozen=True)
class DiffusionConfig:
  """The noise schedule, the prediction target and the loss."""

  schedule: Literal[
    "linear", "scaled_linear", "quadratic", "cosine", "sigmoid", "constant", "learned"
  ] = "linear"
  """Betas: linear (Ho et al.), scaled_linear and quadratic (linear square roots), constant. By
  alphas_cumprod: cosine (Nichol & Dhariwal), sigmoid (Jabri et al.). By log SNR: learned (VDM)."""
  num_timesteps: int = 1000
  """T, the number of noise levels."""
  zero_terminal_snr: bool = False
  """Rescale the schedule to zero terminal SNR, which is pure noise (Lin et al. 2023)."""
  parameterization: Literal["eps", "x_0", "v"] = "eps"
  """Prediction target of the network: the noise (Ho et al.), the image, or v (Salimans & Ho)."""
  learned_variance: bool = False
  """Predict the reverse variance as well, between beta tilde and beta (Nichol & Dhariwal). Needs
  --diffusion.loss hybrid or vlb."""
  timestep_sampler: Literal["uniform", "stratified", "loss_aware"] = "uniform"
  """Timesteps of a training batch: independent, evenly spread over the batch (VDM), or importance
  sampled in proportion to their latest losses (Nichol & Dhariwal)."""
  loss: Literal["simple", "huber", "hybrid", "vlb"] = "simple"
  """Squared error (Ho et al.); Huber loss; hybrid: squared error for the mean plus the variational
  bound for the variance (Nichol & Dhariwal); vlb: the variational bound."""
  weighting: Literal["simple", "snr", "min_snr", "truncated_snr", "p2", "soft_min_snr"] = "simple"
  """Loss weighting over noise levels: simple is 1 on the prediction target, snr is 1 on eps."""
  min_snr_gamma: float = 5.0
  """SNR at which the weightings min_snr and soft_min_snr level off."""
  huber_delta: float = 1.0
  """Error beyond which the Huber loss is linear."""
  vlb_scale: float = 0.001
  """Weight of the variational bound in the hybrid loss."""

  def __post_init__(self) -> None:
    require(self.num_timesteps >= 1, "diffusion.num_timesteps", self.num_timesteps, "at least 1")
    for field in ("min_snr_gamma", "huber_delta"):
      value = getattr(self, field)
      require(value > 0, f"diffusion.{field}", value, "above 0")
    require(self.vlb_scale >= 0, "diffusion.vlb_scale", self.vlb_scale, "at least 0")
    if self.zero_terminal_snr:
      name = "diffusion.zero_terminal_snr"
      require(
        self.parameterization != "eps", name, True,
        "--diffusion.parameterization eps says nothing about the image at zero SNR; use v",
      )  # fmt: skip
      require(self.schedule != "learned", name, True, "a learned schedule learns its own end")
    if self.zero_terminal_snr or self.schedule == "learned":
      require(
        self.num_timesteps >= 2, "diffusion.num_timesteps", self.num_timesteps,
        "at least 2 with this schedule",
      )  # fmt: skip
    require(
      self.schedule != "learned" or self.loss == "vlb", "diffusion.schedule", self.schedule,
      "only --diffusion.loss vlb can train a schedule",
    )  # fmt: skip
    bound = self.loss in ("hybrid", "vlb")
    require(
      bound or not self.learned_variance, "diffusion.learned_variance", True,
      f"--diffusion.loss {self.loss} does not train it; use hybrid or vlb",
    )  # fmt: skip
    require(
      self.loss != "hybrid" or self.learned_variance, "diffusion.loss", self.loss,
      "it trains a learned variance; add --diffusion.learned-variance",
    )  # fmt: skip
    require(
      self.loss != "vlb" or self.weighting == "simple", "diffusion.weighting", self.weighting,
      "--diffusion.loss vlb has its own weighting",
    )  # fmt: skip


@dataclasses.dataclass(frozen=True)
class UNetConfig:
  """The U-Net of Ho et al., --network unet."""

  channels: tuple[int, ...] = (64, 128, 128)
  """Channels of each level, from full resolution down. Each but the last is downsampled by 2."""
  blocks_per_level: int = 2
  """Residual blocks per level of the encoder; the decoder has one more per level."""
  attention_resolutions: tuple[int, ...] = (7,)
  """Heights of the feature maps with self-attention; the middle of the network always has it."""
  head_channels: int = 32
  """Channels per attention head."""
  num_groups: int = 8
  """Number of groups of every group normalisation."""
  dropout: float = 0.0
  """Dropout probability in the residual blocks."""
  patch_size: int = 1
  """Size of the patches folded into channels first; 2 is about three times as fast as 1."""
  dtype: Literal["float32", "bfloat16"] = "float32"
  """Dtype of the computation; parameters, normalisation statistics and loss stay float32."""

  def __post_init__(self) -> None:
    channels, groups, head = self.channels, self.num_groups, self.head_channels
    name = "unet.channels"
    require(groups >= 1, "unet.num_groups", groups, "at least 1")
    require(head >= 1, "unet.head_channels", head, "at least 1")
    require(len(channels) >= 1, name, channels, "at least one level is needed")
    require(
      all(c % groups == 0 for c in channels),
      name,
      channels,
      f"--unet.num-groups {groups} must divide each",
    )
    require(
      min(channels) >= 2 * groups,
      name,
      channels,
      f"each must be at least twice --unet.num-groups {groups}, or the norm cancels the time",
    )
    require(channels[0] % 2 == 0, name, channels, "the first must be even")
    require(
      channels[-1] % head == 0, name, channels, f"--unet.head-channels {head} must divide the last"
    )
    if self.attention_resolutions:
      require(
        all(c % head == 0 for c in channels),
        name,
        channels,
        f"--unet.head-channels {head} must divide each",
      )
    blocks = self.blocks_per_level
    require(blocks >= 1, "unet.blocks_per_level", blocks, "at least 1")
    require(0 <= self.dropout < 1, "unet.dropout", self.dropout, "at least 0 and below 1")
    require(self.patch_size >= 1, "unet.patch_size", self.patch_size, "at least 1")

  def feature_map_size(self, image_shape: tuple[int, ...]) -> int:
    """Returns the number of values of an image's first feature map, its largest one."""
    height, width, _ = image_shape
    return self.channels[0] * (height // self.patch_size) * (width // self.patch_size)


@dataclasses.dataclass(frozen=True)
class DiTConfig:
  """The diffusion transformer of Peebles & Xie, --network dit."""

  patch_size: int = 2
  """Size of the patches that become tokens; 4 makes a quarter of the tokens of 2."""
  features: int = 128
  """Channels of a token."""
  depth: int = 6
  """Number of transformer blocks."""
  num_heads: int = 4
  """Number of attention heads of each block."""
  mlp_ratio: float = 4.0
  """Hidden units of a block's MLP, as a multiple of the channels."""
  dropout: float = 0.0
  """Dropout probability of the MLPs' hidden units."""
  dtype: Literal["float32", "bfloat16"] = "float32"
  """Dtype of the computation; parameters, normalisation statistics and loss stay float32."""

  def __post_init__(self) -> None:
    for field in ("patch_size", "features", "depth", "num_heads"):
      require(getattr(self, field) >= 1, f"dit.{field}", getattr(self, field), "at least 1")
    features, heads = self.features, self.num_heads
    require(
      features % 4 == 0, "dit.features", features, "the position embedding needs a multiple of 4"
    )
    require(
      features % heads == 0, "dit.features", features, f"--dit.num-heads {heads} must divide it"
    )
    require(
      1 <= self.mlp_ratio * features < math.inf, "dit.mlp_ratio", self.mlp_ratio,
      f"times --dit.features {features} it must be at least 1 and finite",
    )  # fmt: skip
    require(0 <= self.dropout < 1, "dit.dropout", self.dropout, "at least 0 and below 1")

  def feature_map_size(self, image_shape: tuple[int, ...]) -> int:
    """Returns the number of values of an image's tokens."""
    height, width, _ = image_shape
    return self.features * (height // self.patch_size) * (width // self.patch_size)


class NetworkConfig(Protocol):
  """The options that every architecture has."""

  @property
  def dtype(self) -> Literal["float32", "bfloat16"]:
    """Dtype of the computation."""
    ...

  def feature_map_size(self, image_shape: tuple[int, ...]) -> int:
    """Returns the number of values of an image's first feature map."""
    ...


NetworkName = Literal["unet", "dit"]


@dataclasses.dataclass(frozen=True)
class OptimizerConfig:
  """The optimizer with warm-up and clipping, and the EMA of the parameters."""

  name: Literal["adamw", "muon"] = "adamw"
  """AdamW, or Muon for the kernels and AdamW for all other parameters (Jordan et al. 2024, scaled
  to AdamW's step length): fewer steps to the same quality, each a fifth slower on a CPU."""
  learning_rate: float = 2e-4
  """Peak learning rate."""
  warmup_steps: int = 500
  """Steps of the linear warm-up."""
  decay: Literal["constant", "cosine"] = "constant"
  """Learning rate after the warm-up: constant, or a cosine decay to 0 at the last step."""
  weight_decay: float = 0.0
  """Decoupled weight decay, as in AdamW."""
  beta2: float = 0.999
  """Decay of AdamW's second moment."""
  clip_norm: float = 1.0
  """Gradients with a larger global norm are scaled down to this norm."""
  skip_nonfinite: bool = False
  """Skip and count updates whose loss or gradient is not finite, instead of ending the run."""
  ema_decay: float = 0.9999
  """Decay of the EMA parameters, but (1 + step) / (10 + step) while that is smaller."""

  def __post_init__(self) -> None:
    require(self.learning_rate > 0, "optimizer.learning_rate", self.learning_rate, "above 0")
    require(self.warmup_steps >= 0, "optimizer.warmup_steps", self.warmup_steps, "at least 0")
    require(self.weight_decay >= 0, "optimizer.weight_decay", self.weight_decay, "at least 0")
    require(0 <= self.beta2 < 1, "optimizer.beta2", self.beta2, "at least 0 and below 1")
    require(self.clip_norm > 0, "optimizer.clip_norm", self.clip_norm, "above 0")
    require(
      0 <= self.ema_decay < 1, "optimizer.ema_decay", self.ema_decay, "at least 0 and below 1"
    )


@dataclasses.dataclass(frozen=True)
class TrainingConfig:
  """The run: batch, length, devices and output."""

  batch_size: int = 128
  """Images per step, over all devices."""
  micro_batch_size: int = 0
  """Micro-batch size for gradient accumulation, over all devices: the same step in less memory. 0
  chooses: the whole batch, or on a CPU a micro-batch that fits into its cache."""
  steps: int = 100_000
  """Optimizer steps of the whole run."""
  seed: int = 0
  """Seed of the initial parameters, the order of the images and all noise."""
  conditional: bool = False
  """Train a class-conditional model on the data set's labels."""
  label_dropout: float = 0.1
  """Label-dropout probability for classifier-free guidance; class-conditional models only."""
  parallelism: Literal["jit", "pmap"] = "jit"
  """Data parallelism by jit over a mesh, or by pmap. Both compute the same."""
  steps_per_dispatch: int = 1
  """Steps per compiled program, with all images in device memory. Must divide the four numbers of
  steps here. 10 or more keep a fast accelerator busy; a CPU gains nothing."""
  cpu_devices: int = 0
  """Virtual devices that the CPU is split into; 0 chooses. Ignored on accelerators."""
  log_every: int = 50
  """Steps between lines of metrics.jsonl; each line holds means over these steps."""
  sample_every: int = 2_000
  """Steps between sample grids; 0 means one at the end only."""
  checkpoint_every: int = 1_000
  """Steps between checkpoints; the last step is always saved."""
  tensorboard: bool = False
  """Write TensorBoard files as well; needs the extra `tensorboard`."""

  def __post_init__(self) -> None:
    for field in ("batch_size", "steps", "steps_per_dispatch", "log_every", "checkpoint_every"):
      require(getattr(self, field) >= 1, f"training.{field}", getattr(self, field), "at least 1")
    for field in ("cpu_devices", "sample_every", "micro_batch_size"):
      require(getattr(self, field) >= 0, f"training.{field}", getattr(self, field), "at least 0")
    for field in ("steps", "log_every", "checkpoint_every", "sample_every"):
      value, take = getattr(self, field), self.steps_per_dispatch
      advice = f"--training.steps-per-dispatch {take} must divide it"
      require(value % take == 0, f"training.{field}", value, advice)
    require(
      self.steps_per_dispatch == 1 or self.parallelism == "jit", "training.parallelism", "pmap",
      "with more than one step per dispatch use jit",
    )  # fmt: skip
    if self.micro_batch_size:
      name, size = "training.micro_batch_size", self.micro_batch_size
      advice = f"must divide --training.batch-size {self.batch_size}"
      require(self.batch_size % size == 0, name, size, advice)
      require(self.parallelism == "jit", name, size, "with --training.parallelism pmap leave it 0")
      require(
        self.steps_per_dispatch == 1, name, size, "with more than one step per dispatch leave it 0"
      )
    require(0 <= self.seed < 2**31, "training.seed", self.seed, "0 to 2^31 - 1")
    require(
      0 <= self.label_dropout < 1,
      "training.label_dropout",
      self.label_dropout,
      "at least 0 and below 1",
    )
    require(
      self.batch_size % max(self.cpu_devices, 1) == 0,
      "training.batch_size",
      self.batch_size,
      f"--training.cpu-devices {self.cpu_devices} must divide it",
    )


@dataclasses.dataclass(frozen=True)
class Config:
  """Everything that determines what a run computes."""

  data: DataConfig = DataConfig()
  diffusion: DiffusionConfig = DiffusionConfig()
  network: NetworkName = "unet"
  """Architecture of the network; the section of that name has its options."""
  unet: UNetConfig = UNetConfig()
  dit: DiTConfig = DiTConfig()
  optimizer: OptimizerConfig = OptimizerConfig()
  training: TrainingConfig = TrainingConfig()
  sampling: SamplingConfig = SamplingConfig()  # noqa: RUF009

  def __post_init__(self) -> None:
    steps, total = self.sampling.steps, self.diffusion.num_timesteps
    require(steps <= total, "sampling.steps", steps, f"at most --diffusion.num-timesteps {total}")
    require(
      self.sampling.variance != "learned_range" or self.diffusion.learned_variance,
      "sampling.variance",
      self.sampling.variance,
      "the network learns no variance without --diffusion.learned-variance",
    )
    guided, training = self.sampling.guidance != 1, self.training
    require(
      training.conditional or not guided, "sampling.guidance", self.sampling.guidance,
      "the model is not conditional; train one by --training.conditional",
    )  # fmt: skip
    require(
      training.label_dropout > 0 or not guided, "sampling.guidance", self.sampling.guidance,
      "trained with --training.label-dropout 0, the model cannot sample without a label",
    )  # fmt: skip

  @property
  def network_options(self) -> NetworkConfig:
    """The section of the chosen network."""
    options: NetworkConfig = getattr(self, self.network)
    return options
