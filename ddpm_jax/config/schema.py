"""The configuration of a run: frozen dataclasses that validate themselves. Does not import JAX.

The docstring of a field is its text in `--help`, which keeps the line breaks.
"""

import dataclasses
import math
import os
from typing import Literal, Protocol

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.errors import require, require_int32

_MAX_TIMESTEPS = 10_000_000
_MAX_IMAGE_SIZE = 4096  # Pixels. Training on larger images would not fit into memory.
_MAX_BLOCKS = 1000  # Each is compiled on its own.


def check_image_options(image_size: int, channels: int, holdout: float) -> None:
  """Validates the options of own images; see `DataConfig`.

  Raises:
    UserError: if one is out of range.
  """
  allowed = 0 <= image_size <= _MAX_IMAGE_SIZE
  require(allowed, "data.image_size", image_size, f"must be 1 to {_MAX_IMAGE_SIZE}, or 0")
  require(channels in (0, 1, 3), "data.channels", channels, "must be 1 or 3, or 0")
  require(0 <= holdout < 1, "data.holdout", holdout, "must be at least 0 and below 1")


@dataclasses.dataclass(frozen=True)
class DataConfig:
  """The data set."""

  dataset: str = "mnist"
  """Name: mnist, fashion_mnist, kmnist, cifar10, or a data set prepared by TFDS in --data.folder.
  Or own images: the path of a folder of PNG, JPEG or WebP files (with a subfolder for each class,
  or without), or of a .npy or .npz file. A name has precedence over a folder; ./NAME is a path."""
  folder: str = ""
  """Folder of the data sets. Empty: `data` beside the package, or else in the working folder.
  Own images are kept in its subfolder cache after they are decoded."""
  image_size: int = 0
  """Height and width of own images: the short side is resized to it, then the centre is cropped.
  0: as they are, if all have the same size."""
  channels: Literal[0, 1, 3] = 0
  """Channels of own images: 1 for grey, 3 for colour. 0: 3 if any image has colours, else 1."""
  holdout: float = 0.1
  """Fraction of own images in the test split, in [0, 1), unless they have a subfolder test.
  A hash of a file's name decides, so that added files move no other."""
  strict: bool = False
  """Stop at an unreadable file among own images instead of skipping it with a warning."""
  flip: bool = False
  """Mirror training images at random, left to right. Samples then may be mirrored too."""

  def __post_init__(self) -> None:
    require(bool(self.dataset.strip("/")), "data.dataset", self.dataset, "must name a data set")
    check_image_options(self.image_size, self.channels, self.holdout)
    for field in ("dataset", "folder"):  # config.json can hold what a command line cannot.
      value = getattr(self, field)
      require(_is_path(value), f"data.{field}", ascii(value), "has characters that no path has")


def _is_path(text: str) -> bool:
  try:
    return b"\0" not in os.fsencode(text)
  except UnicodeEncodeError:
    return False


@dataclasses.dataclass(frozen=True)
class DiffusionConfig:
  """The noise schedule, the prediction target and the loss."""

  schedule: Literal[
    "linear",
    "scaled_linear",
    "quadratic",
    "cosine",
    "sigmoid",
    "constant",
    "logsnr",
    "flow",
    "edm",
    "learned",
  ] = "linear"
  """Noise schedule.
  linear, constant: betas that increase linearly (Ho et al.), or are all equal.
  scaled_linear, quadratic: betas whose square roots increase linearly.
  cosine: alphas_cumprod is a squared cosine (Nichol & Dhariwal).
  sigmoid: alphas_cumprod is a decreasing sigmoid (Jabri et al.).
  logsnr: a log SNR that decreases linearly from 13.3 to -10 (VDM's first schedule).
  flow: sigma = s / (1 - s) at evenly spaced times s (flow matching, rectified flow).
  edm: log(sigma) is normally distributed (Karras et al.).
  learned: a log SNR trained with the network (VDM); needs --diffusion.loss vlb."""
  path: Literal["variance_preserving", "linear", "variance_exploding"] = "variance_preserving"
  """How the scales of image and noise follow from the noise schedule.
  variance_preserving: their squares add up to 1 (Ho et al.).
  linear: they add up to 1 (flow matching). variance_exploding: the image's is 1 (Karras et al.)."""
  noise_shift: float = 1.0
  """Factor of sigma, the ratio of noise and image, at every timestep; above 0.
  2 or more for large images (Hoogeboom et al. 2023)."""
  num_timesteps: int = 1000
  """T, the number of timesteps of the noise schedule, at least 1."""
  zero_terminal_snr: bool = False
  """Rescale the schedule so that the last timestep is pure noise (Lin et al. 2023).
  Needs --diffusion.parameterization x_0 or v."""
  parameterization: Literal["eps", "x_0", "v", "velocity", "categorical"] = "eps"
  """Prediction target of the network.
  eps: the noise (Ho et al.). x_0: the clean image. v: that of Salimans & Ho on every path.
  velocity: the path's own; on the linear path eps - x_0 (flow matching).
  categorical: the distribution of each pixel over 256 grey values; for likelihood."""
  learned_variance: bool = False
  """Also predict the reverse variance, between beta tilde and beta (Nichol & Dhariwal).
  Needs --diffusion.loss hybrid or vlb."""
  timestep_sampler: Literal["uniform", "stratified", "loss_aware", "logit_normal"] = "uniform"
  """Sampling of a batch's timesteps.
  uniform: independent for each image (Ho et al.).
  stratified: evenly spaced over the batch (VDM).
  loss_aware: importance sampling in proportion to recent losses (Nichol & Dhariwal).
  logit_normal: more often in the middle, which is a weighting of the loss (Esser et al. 2024)."""
  continuous_time: bool = False
  """Train at all times between the timesteps too; the network sees fractional timesteps."""
  loss: Literal["simple", "huber", "hybrid", "vlb"] = "simple"
  """Training loss.
  simple: squared error (Ho et al.). huber: Huber loss. vlb: the variational bound.
  hybrid: squared error for the mean, variational bound for the variance (Nichol & Dhariwal)."""
  weighting: Literal["simple", "snr", "min_snr", "truncated_snr", "p2", "soft_min_snr"] = "simple"
  """Loss weight of a noise level.
  simple: 1 on the error of the prediction target. The others weight the error of x_0.
  snr: snr, which is 1 on eps. min_snr: min(snr, gamma). truncated_snr: max(snr, 1).
  p2: snr / (1 + snr). soft_min_snr: snr gamma / (snr + gamma)."""
  min_snr_gamma: float = 5.0
  """gamma, the upper limit of the weightings min_snr and soft_min_snr; above 0."""
  huber_delta: float = 1.0
  """Absolute error above which --diffusion.loss huber is linear; above 0."""
  vlb_scale: float = 0.001
  """Weight of the variational bound in --diffusion.loss hybrid; at least 0."""

  def __post_init__(self) -> None:
    require_int32("diffusion", self)
    require(
      self.num_timesteps >= 1, "diffusion.num_timesteps", self.num_timesteps, "must be at least 1"
    )
    # Tables of more timesteps would not fit into memory.
    require(
      self.num_timesteps <= _MAX_TIMESTEPS, "diffusion.num_timesteps", self.num_timesteps,
      f"must be at most {_MAX_TIMESTEPS}",
    )  # fmt: skip
    for field in ("min_snr_gamma", "huber_delta", "noise_shift"):
      value = getattr(self, field)
      require(value > 0, f"diffusion.{field}", value, "must be above 0")
    require(self.vlb_scale >= 0, "diffusion.vlb_scale", self.vlb_scale, "must be at least 0")
    if self.zero_terminal_snr:
      name = "diffusion.zero_terminal_snr"
      require(
        self.parameterization != "eps", name, True,
        "--diffusion.parameterization eps does not determine the image at zero SNR; use v",
      )  # fmt: skip
      require(
        self.schedule != "learned",
        name,
        True,
        "--diffusion.schedule learned cannot be rescaled; remove one",
      )
    if self.zero_terminal_snr or self.schedule == "learned":
      require(
        self.num_timesteps >= 2, "diffusion.num_timesteps", self.num_timesteps,
        "must be at least 2 with a learned schedule or with zero terminal SNR",
      )  # fmt: skip
    require(
      self.schedule != "learned" or self.loss == "vlb", "diffusion.schedule", self.schedule,
      "only --diffusion.loss vlb can train a schedule; add it",
    )  # fmt: skip
    self._check_path()
    bound = self.loss in ("hybrid", "vlb")
    require(
      bound or not self.learned_variance, "diffusion.learned_variance", True,
      f"--diffusion.loss {self.loss} does not train it; use hybrid or vlb",
    )  # fmt: skip
    require(
      self.loss != "hybrid" or self.learned_variance, "diffusion.loss", self.loss,
      "needs a learned variance; add --diffusion.learned-variance",
    )  # fmt: skip
    require(
      self.loss != "vlb" or self.weighting == "simple", "diffusion.weighting", self.weighting,
      "--diffusion.loss vlb has its own weighting; use simple",
    )  # fmt: skip

  def _check_path(self) -> None:
    bound = self.loss in ("hybrid", "vlb")
    require(
      not (self.zero_terminal_snr and self.schedule in ("flow", "edm")),
      "diffusion.zero_terminal_snr", True, f"--diffusion.schedule {self.schedule} has no betas",
    )  # fmt: skip
    require(
      not (self.zero_terminal_snr and self.path == "variance_exploding"), "diffusion.path",
      self.path, "has no level of pure noise; remove --diffusion.zero-terminal-snr",
    )  # fmt: skip
    require(
      self.schedule != "learned" or self.path == "variance_preserving", "diffusion.path", self.path,
      "--diffusion.schedule learned is variance-preserving",
    )  # fmt: skip
    require(
      self.schedule != "learned" or self.noise_shift == 1, "diffusion.noise_shift",
      self.noise_shift, "--diffusion.schedule learned cannot be shifted; use 1",
    )  # fmt: skip
    require(
      self.schedule != "edm" or self.num_timesteps >= 2, "diffusion.num_timesteps",
      self.num_timesteps, "must be at least 2 with --diffusion.schedule edm",
    )  # fmt: skip
    require(
      not (bound and self.timestep_sampler == "logit_normal"), "diffusion.timestep_sampler",
      self.timestep_sampler, f"would make --diffusion.loss {self.loss} no bound; use stratified",
    )  # fmt: skip
    if self.continuous_time:
      name = "diffusion.continuous_time"
      require(not bound, name, True, f"--diffusion.loss {self.loss} needs integer timesteps")
      require(
        self.timestep_sampler != "loss_aware", name, True,
        "--diffusion.timestep-sampler loss_aware needs integer timesteps; use stratified",
      )  # fmt: skip


@dataclasses.dataclass(frozen=True)
class UNetConfig:
  """The U-Net of Ho et al., --network unet."""

  channels: tuple[int, ...] = (64, 128, 128)
  """Channels of each level, highest resolution first; multiples of --unet.num-groups.
  Height and width are halved after each level but the last."""
  blocks_per_level: int = 2
  """Residual blocks per level of the encoder; the decoder has one more per level."""
  attention_resolutions: tuple[int, ...] = (7,)
  """Heights of the feature maps with self-attention. The middle block always has it."""
  head_channels: int = 32
  """Channels of an attention head; must divide the channels of the levels with attention."""
  num_groups: int = 8
  """Number of groups of group normalisation; at most half the channels of any level."""
  dropout: float = 0.0
  """Dropout probability in the residual blocks, in [0, 1)."""
  patch_size: int = 1
  """Side, in pixels, of the patches folded into channels before the first convolution.
  1: no patches. 2 is about three times as fast."""
  fourier_features: tuple[int, ...] = ()
  """Exponents n of sin(2^n pi x) and cos(2^n pi x), which are added to the input's channels.
  6 7 make the grey values of 8-bit images visible at low noise (VDM); for likelihood."""
  dtype: Literal["float32", "bfloat16"] = "float32"
  """Dtype of the computation; parameters, normalisation statistics and loss stay float32."""

  def __post_init__(self) -> None:
    require_int32("unet", self)
    channels, groups, head = self.channels, self.num_groups, self.head_channels
    name = "unet.channels"
    require(groups >= 1, "unet.num_groups", groups, "must be at least 1")
    require(head >= 1, "unet.head_channels", head, "must be at least 1")
    require(len(channels) >= 1, name, channels, "must have at least one level")
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
      f"each must be at least twice --unet.num-groups {groups}, because normalisation of a single "
      "channel cancels the time embedding",
    )
    require(channels[0] % 2 == 0, name, channels, "the first must be even, for the time embedding")
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
    require(blocks >= 1, "unet.blocks_per_level", blocks, "must be at least 1")
    require(
      blocks <= _MAX_BLOCKS, "unet.blocks_per_level", blocks, f"must be at most {_MAX_BLOCKS}"
    )
    require(0 <= self.dropout < 1, "unet.dropout", self.dropout, "must be at least 0 and below 1")
    require(self.patch_size >= 1, "unet.patch_size", self.patch_size, "must be at least 1")
    exponents = self.fourier_features
    require(
      all(0 <= n <= 12 for n in exponents), "unet.fourier_features", exponents, "must be 0 to 12"
    )

  def feature_map_size(self, image_shape: tuple[int, ...]) -> int:
    """Returns the number of values in the first and largest feature map of an image."""
    height, width, _ = image_shape
    return self.channels[0] * (height // self.patch_size) * (width // self.patch_size)


@dataclasses.dataclass(frozen=True)
class DiTConfig:
  """The diffusion transformer of Peebles & Xie, --network dit."""

  patch_size: int = 2
  """Side, in pixels, of the patches that become tokens; twice the side gives a quarter of them."""
  features: int = 128
  """Channels of a token; a multiple of 4 and of --dit.num-heads."""
  depth: int = 6
  """Number of transformer blocks."""
  num_heads: int = 4
  """Number of attention heads of each block."""
  mlp_ratio: float = 4.0
  """Hidden units of a block's MLP, as a multiple of --dit.features."""
  dropout: float = 0.0
  """Dropout probability of the MLPs' hidden units, in [0, 1)."""
  dtype: Literal["float32", "bfloat16"] = "float32"
  """Dtype of the computation; parameters, normalisation statistics and loss stay float32."""

  def __post_init__(self) -> None:
    require_int32("dit", self)
    for field in ("patch_size", "features", "depth", "num_heads"):
      require(getattr(self, field) >= 1, f"dit.{field}", getattr(self, field), "must be at least 1")
    require(self.depth <= _MAX_BLOCKS, "dit.depth", self.depth, f"must be at most {_MAX_BLOCKS}")
    features, heads = self.features, self.num_heads
    require(
      features % 4 == 0,
      "dit.features",
      features,
      "must be a multiple of 4, for the position embedding",
    )
    require(
      features % heads == 0, "dit.features", features, f"--dit.num-heads {heads} must divide it"
    )
    require(
      1 <= self.mlp_ratio * features < math.inf, "dit.mlp_ratio", self.mlp_ratio,
      f"times --dit.features {features} must be at least 1 and finite",
    )  # fmt: skip
    require(0 <= self.dropout < 1, "dit.dropout", self.dropout, "must be at least 0 and below 1")

  def feature_map_size(self, image_shape: tuple[int, ...]) -> int:
    """Returns the number of values in the tokens of an image."""
    height, width, _ = image_shape
    return self.features * (height // self.patch_size) * (width // self.patch_size)


class NetworkConfig(Protocol):
  """Options common to all architectures."""

  @property
  def dtype(self) -> Literal["float32", "bfloat16"]:
    """Dtype of the computation."""
    ...

  def feature_map_size(self, image_shape: tuple[int, ...]) -> int:
    """Returns the number of values in the first feature map of an image."""
    ...


NetworkName = Literal["unet", "dit"]


@dataclasses.dataclass(frozen=True)
class OptimizerConfig:
  """The optimizer, its learning rate, gradient clipping and the EMA of the parameters."""

  name: Literal["adamw", "muon"] = "adamw"
  """Optimizer.
  muon: Muon for the kernels, with AdamW's step length, and AdamW elsewhere (Jordan et al. 2024).
  Muon reaches the same quality in fewer steps. On a CPU each step takes a fifth longer."""
  learning_rate: float = 2e-4
  """Learning rate at the end of the warm-up, its peak; above 0."""
  warmup_steps: int = 500
  """Number of steps of the linear warm-up; 0 disables it."""
  decay: Literal["constant", "cosine"] = "constant"
  """Learning rate after the warm-up: constant, or a cosine decay to 0 at the last step."""
  weight_decay: float = 0.0
  """Decoupled weight decay, as in AdamW; 0 disables it."""
  beta2: float = 0.999
  """Decay of AdamW's second moment, in [0, 1)."""
  clip_norm: float = 1.0
  """Largest global norm of the gradient, above 0; larger gradients are scaled down to it."""
  skip_nonfinite: bool = False
  """Skip and count updates whose loss or gradient is not finite, instead of ending the run."""
  ema_decay: float = 0.9999
  """Decay of the EMA parameters, in [0, 1).
  Early steps use (1 + step) / (10 + step), as long as it is smaller."""

  def __post_init__(self) -> None:
    require_int32("optimizer", self)
    require(
      self.learning_rate > 0, "optimizer.learning_rate", self.learning_rate, "must be above 0"
    )
    require(
      self.warmup_steps >= 0, "optimizer.warmup_steps", self.warmup_steps, "must be at least 0"
    )
    require(
      self.weight_decay >= 0, "optimizer.weight_decay", self.weight_decay, "must be at least 0"
    )
    require(0 <= self.beta2 < 1, "optimizer.beta2", self.beta2, "must be at least 0 and below 1")
    require(self.clip_norm > 0, "optimizer.clip_norm", self.clip_norm, "must be above 0")
    require(
      0 <= self.ema_decay < 1,
      "optimizer.ema_decay",
      self.ema_decay,
      "must be at least 0 and below 1",
    )


@dataclasses.dataclass(frozen=True)
class TrainingConfig:
  """Batch size, number of steps, devices, logging and checkpoints."""

  batch_size: int = 128
  """Images per step, over all devices."""
  micro_batch_size: int = 0
  """Micro-batch size for gradient accumulation, in images over all devices.
  Must divide the batch size, and be a multiple of the number of devices.
  A smaller one needs less memory and computes the same step.
  0: the whole batch, or on a CPU a micro-batch that fits into its cache."""
  steps: int = 100_000
  """Number of optimizer steps of the whole run, including those before a --resume."""
  seed: int = 0
  """Seed of the initial parameters, the order of the images and all noise; 0 to 2^31 - 1."""
  conditional: bool = False
  """Train a class-conditional model on the data set's labels."""
  label_dropout: float = 0.1
  """Label-dropout probability for classifier-free guidance, in [0, 1).
  Used by class-conditional models only."""
  parallelism: Literal["jit", "pmap"] = "jit"
  """Data parallelism by jit over a mesh, or by pmap, with the same results."""
  steps_per_dispatch: int = 1
  """Number of steps per compiled program. Above 1, device memory holds the whole data set.
  Must divide steps, log_every, sample_every and checkpoint_every.
  10 or more keep a fast accelerator busy. On a CPU it has no advantage."""
  cpu_devices: int = 0
  """Number of virtual devices that the CPU is split into; must divide the batch size.
  0: up to one per core. Accelerators ignore it."""
  log_every: int = 50
  """Steps between lines of metrics.jsonl; a line holds means over these steps."""
  sample_every: int = 2_000
  """Steps between sample grids, samples/step_*.png. 0: only samples.png at the end."""
  checkpoint_every: int = 1_000
  """Steps between checkpoints; the last step is always saved."""
  tensorboard: bool = False
  """Also write TensorBoard files; needs `make train EXTRA=tensorboard` once."""

  def __post_init__(self) -> None:
    require_int32("training", self)
    for field in ("batch_size", "steps", "steps_per_dispatch", "log_every", "checkpoint_every"):
      require(
        getattr(self, field) >= 1, f"training.{field}", getattr(self, field), "must be at least 1"
      )
    for field in ("cpu_devices", "sample_every", "micro_batch_size"):
      require(
        getattr(self, field) >= 0, f"training.{field}", getattr(self, field), "must be at least 0"
      )
    for field in ("steps", "log_every", "checkpoint_every", "sample_every"):
      value, take = getattr(self, field), self.steps_per_dispatch
      advice = f"--training.steps-per-dispatch {take} must divide it"
      require(value % take == 0, f"training.{field}", value, advice)
    require(
      self.steps_per_dispatch == 1 or self.parallelism == "jit", "training.parallelism", "pmap",
      "with --training.steps-per-dispatch above 1 use jit",
    )  # fmt: skip
    if self.micro_batch_size:
      name, size = "training.micro_batch_size", self.micro_batch_size
      advice = f"must divide --training.batch-size {self.batch_size}"
      require(self.batch_size % size == 0, name, size, advice)
      require(self.parallelism == "jit", name, size, "must be 0 with --training.parallelism pmap")
      require(
        self.steps_per_dispatch == 1, name, size,
        "must be 0 with --training.steps-per-dispatch above 1",
      )  # fmt: skip
    require(0 <= self.seed < 2**31, "training.seed", self.seed, "must be 0 to 2^31 - 1")
    require(
      0 <= self.label_dropout < 1,
      "training.label_dropout",
      self.label_dropout,
      "must be at least 0 and below 1",
    )
    require(
      self.batch_size % max(self.cpu_devices, 1) == 0,
      "training.batch_size",
      self.batch_size,
      f"--training.cpu-devices {self.cpu_devices} must divide it",
    )


@dataclasses.dataclass(frozen=True)
class Config:
  """The configuration of a run: data, diffusion, network, optimizer, training and sampling.

  Raises:
    UserError: if a field is out of range or contradicts another one.
  """

  data: DataConfig = DataConfig()
  diffusion: DiffusionConfig = DiffusionConfig()
  network: NetworkName = "unet"
  """Architecture of the network. Its options are --unet.* or --dit.*; the others are ignored."""
  unet: UNetConfig = UNetConfig()
  dit: DiTConfig = DiTConfig()
  optimizer: OptimizerConfig = OptimizerConfig()
  training: TrainingConfig = TrainingConfig()
  sampling: SamplingConfig = SamplingConfig()  # noqa: RUF009
  """Options of sampling, for the sample grids of training and as defaults of sample.py."""

  def __post_init__(self) -> None:
    steps, total = self.sampling.steps, self.diffusion.num_timesteps
    require(
      steps <= total, "sampling.steps", steps, f"must be at most --diffusion.num-timesteps {total}"
    )
    require(
      self.sampling.variance != "learned_range" or self.diffusion.learned_variance,
      "sampling.variance",
      self.sampling.variance,
      "needs a model trained with --diffusion.learned-variance; use fixed_small",
    )
    guided, training = self.sampling.guidance != 1, self.training
    require(
      training.conditional or not guided, "sampling.guidance", self.sampling.guidance,
      "the model is not class-conditional; train one with --training.conditional",
    )  # fmt: skip
    require(
      training.label_dropout > 0 or not guided, "sampling.guidance", self.sampling.guidance,
      "trained with --training.label-dropout 0, a model cannot be guided; raise it",
    )  # fmt: skip

  @property
  def network_options(self) -> NetworkConfig:
    """The options of the chosen architecture."""
    options: NetworkConfig = getattr(self, self.network)
    return options
