"""The configuration of a run: frozen dataclasses, checked where they are made. Free of JAX.

A field's docstring is its `--help`. `to_dict` and `from_dict` are exact inverses, and
`config.json` in a run's folder is the one written by the other.
"""

import dataclasses
import typing
from collections.abc import Mapping
from typing import Any, Literal

from ddpm_jax.errors import UserError


def _require(ok: bool, field: str, value: object, allowed: str) -> None:
  if not ok:
    shown = " ".join(map(str, value)) if isinstance(value, tuple) else value
    raise UserError(f"--{field.replace('_', '-')} {shown}: {allowed}")


@dataclasses.dataclass(frozen=True)
class DataConfig:
  """What to learn from."""

  dataset: str = "mnist"
  """mnist, fashion_mnist, kmnist, or any image data set that TFDS has prepared in the folder."""
  folder: str = ""
  """Folder of the data sets; empty means `data` beside the package."""

  def __post_init__(self) -> None:
    _require(bool(self.dataset.strip("./")), "data.dataset", self.dataset, "a name is needed")


@dataclasses.dataclass(frozen=True)
class DiffusionConfig:
  """The noise, and what the network predicts of it."""

  schedule: Literal["linear", "cosine"] = "linear"
  """linear betas (Ho et al.) or squared-cosine alphas_cumprod (Nichol & Dhariwal)."""
  num_timesteps: int = 1000
  """T, the number of noise levels."""
  parameterization: Literal["eps", "x_0", "v"] = "eps"
  """What the network predicts: the noise (Ho et al.), the image, or v (Salimans & Ho)."""
  timestep_sampler: Literal["uniform", "stratified"] = "uniform"
  """How training draws timesteps: independently, or spread evenly over the batch (VDM)."""

  def __post_init__(self) -> None:
    _require(self.num_timesteps >= 1, "diffusion.num_timesteps", self.num_timesteps, "at least 1")


@dataclasses.dataclass(frozen=True)
class UNetConfig:
  """The network."""

  channels: tuple[int, ...] = (64, 128, 128)
  """Channels of each level, from full resolution down; each but the last ends in a halving."""
  blocks_per_level: int = 2
  """Residual blocks of each level on the way down; one more on the way up."""
  attention_resolutions: tuple[int, ...] = (7,)
  """Heights of the feature maps whose blocks attend; the middle of the network always does."""
  head_channels: int = 32
  """Channels of an attention head."""
  num_groups: int = 8
  """Groups of every group normalisation."""
  dropout: float = 0.0
  """Probability of dropping a unit within the residual blocks."""
  patch_size: int = 1
  """Folds patches of this size into channels first; 2 is about three times as fast as 1."""
  dtype: Literal["float32", "bfloat16"] = "float32"
  """Of the computation; parameters, norms' statistics and loss stay float32."""

  def __post_init__(self) -> None:
    channels, groups, head = self.channels, self.num_groups, self.head_channels
    name = "unet.channels"
    _require(groups >= 1, "unet.num_groups", groups, "at least 1")
    _require(head >= 1, "unet.head_channels", head, "at least 1")
    _require(len(channels) >= 1, name, channels, "at least one level is needed")
    _require(
      all(c % groups == 0 for c in channels),
      name,
      channels,
      f"--unet.num-groups {groups} must divide each",
    )
    _require(
      min(channels) >= 2 * groups,
      name,
      channels,
      f"each must be at least twice --unet.num-groups {groups}, or the norm cancels the time",
    )
    _require(channels[0] % 2 == 0, name, channels, "the first must be even")
    _require(
      channels[-1] % head == 0, name, channels, f"--unet.head-channels {head} must divide the last"
    )
    if self.attention_resolutions:
      _require(
        all(c % head == 0 for c in channels),
        name,
        channels,
        f"--unet.head-channels {head} must divide each",
      )
    blocks = self.blocks_per_level
    _require(blocks >= 1, "unet.blocks_per_level", blocks, "at least 1")
    _require(0 <= self.dropout < 1, "unet.dropout", self.dropout, "at least 0 and below 1")
    _require(self.patch_size >= 1, "unet.patch_size", self.patch_size, "at least 1")


@dataclasses.dataclass(frozen=True)
class OptimizerConfig:
  """AdamW with warm-up and clipping, and the averaged parameters that samples are drawn by."""

  learning_rate: float = 2e-4
  """Peak learning rate."""
  warmup_steps: int = 500
  """Steps over which the learning rate grows from 0 to its peak."""
  decay: Literal["constant", "cosine"] = "constant"
  """What follows the warm-up: the peak, or half a cosine from it down to 0 at the last step."""
  weight_decay: float = 0.0
  """AdamW's weight decay."""
  beta2: float = 0.999
  """AdamW's decay of the second moment."""
  clip_norm: float = 1.0
  """Largest global norm of the gradient; longer ones are scaled down to it."""
  ema_decay: float = 0.9999
  """Decay of the averaged parameters, (1 + step) / (10 + step) while that is smaller."""

  def __post_init__(self) -> None:
    _require(self.learning_rate > 0, "optimizer.learning_rate", self.learning_rate, "above 0")
    _require(self.warmup_steps >= 0, "optimizer.warmup_steps", self.warmup_steps, "at least 0")
    _require(self.weight_decay >= 0, "optimizer.weight_decay", self.weight_decay, "at least 0")
    _require(0 <= self.beta2 < 1, "optimizer.beta2", self.beta2, "at least 0 and below 1")
    _require(self.clip_norm > 0, "optimizer.clip_norm", self.clip_norm, "above 0")
    _require(
      0 <= self.ema_decay < 1, "optimizer.ema_decay", self.ema_decay, "at least 0 and below 1"
    )


@dataclasses.dataclass(frozen=True)
class TrainingConfig:
  """The run itself."""

  batch_size: int = 128
  """Images a step, over all devices."""
  steps: int = 100_000
  """Optimizer steps of the whole run."""
  seed: int = 0
  """Decides initial parameters, order of the images and all noise."""
  conditional: bool = False
  """Train a class-conditional model on the data set's labels."""
  label_dropout: float = 0.1
  """Share of labels hidden from a conditional model, so that it learns to draw without one too."""
  parallelism: Literal["jit", "pmap"] = "jit"
  """How a step spreads over the devices: jit over a mesh, or pmap. Both compute the same."""
  cpu_devices: int = 0
  """Virtual devices to split the CPU into, where there is no accelerator; 0 chooses."""
  log_every: int = 50
  """Steps between lines of metrics.jsonl; each holds means over these steps."""
  sample_every: int = 2_000
  """Steps between sample grids; 0 draws one at the end only."""
  checkpoint_every: int = 1_000
  """Steps between checkpoints; the last step is always saved."""
  tensorboard: bool = False
  """Write TensorBoard files too; needs the extra `tensorboard`."""

  def __post_init__(self) -> None:
    for field in ("batch_size", "steps", "log_every", "checkpoint_every"):
      _require(getattr(self, field) >= 1, f"training.{field}", getattr(self, field), "at least 1")
    for field in ("cpu_devices", "sample_every"):
      _require(getattr(self, field) >= 0, f"training.{field}", getattr(self, field), "at least 0")
    _require(0 <= self.seed < 2**31, "training.seed", self.seed, "0 to 2^31 - 1")
    _require(
      0 <= self.label_dropout < 1,
      "training.label_dropout",
      self.label_dropout,
      "at least 0 and below 1",
    )
    _require(
      self.batch_size % max(self.cpu_devices, 1) == 0,
      "training.batch_size",
      self.batch_size,
      f"--training.cpu-devices {self.cpu_devices} must divide it",
    )


@dataclasses.dataclass(frozen=True)
class SamplingConfig:
  """How samples are drawn, in training and by default in sample.py."""

  sampler: Literal["ddim", "ancestral"] = "ddim"
  """ddim (Song et al. 2020) or ancestral (Ho et al. 2020)."""
  steps: int = 50
  """Timesteps to walk through, evenly spaced; at most --diffusion.num-timesteps."""
  eta: float = 0.0
  """Noise of ddim: 0 is deterministic, 1 as noisy as ancestral."""
  variance: Literal["fixed_small", "fixed_large"] = "fixed_small"
  """Variance of ancestral's steps: beta tilde or beta."""
  num: int = 64
  """Images of a grid."""

  def __post_init__(self) -> None:
    _require(self.steps >= 1, "sampling.steps", self.steps, "at least 1")
    _require(0 <= self.eta <= 1, "sampling.eta", self.eta, "0 to 1")
    _require(self.num >= 1, "sampling.num", self.num, "at least 1")


@dataclasses.dataclass(frozen=True)
class Config:
  """Everything that decides what a run computes."""

  data: DataConfig = DataConfig()
  diffusion: DiffusionConfig = DiffusionConfig()
  unet: UNetConfig = UNetConfig()
  optimizer: OptimizerConfig = OptimizerConfig()
  training: TrainingConfig = TrainingConfig()
  sampling: SamplingConfig = SamplingConfig()

  def __post_init__(self) -> None:
    steps, total = self.sampling.steps, self.diffusion.num_timesteps
    _require(steps <= total, "sampling.steps", steps, f"at most --diffusion.num-timesteps {total}")


def to_dict(config: Config) -> dict[str, Any]:
  """The configuration as nested dicts of JSON's types."""

  def plain(value: Any) -> Any:
    if isinstance(value, dict):
      return {name: plain(field) for name, field in value.items()}
    return list(value) if isinstance(value, tuple) else value

  return typing.cast(dict[str, Any], plain(dataclasses.asdict(config)))


def from_dict(values: Mapping[str, Any]) -> Config:
  """Builds a configuration from nested dicts, as read from config.json.

  Raises:
    UserError: naming the field that is missing, unknown or of the wrong type or range.
  """
  return typing.cast(Config, _build(Config, values, ""))


def _build(kind: Any, values: Any, path: str) -> Any:
  if not isinstance(values, Mapping):
    raise UserError(f"{path or 'the configuration'} is {values!r}; an object is needed")
  hints = typing.get_type_hints(kind)
  for name in (*hints, *values):
    if (name in hints) != (name in values):
      raise UserError(f"{path}{name} is {'unknown' if name in values else 'missing'}")
  return kind(**{name: _convert(hints[name], values[name], f"{path}{name}") for name in hints})


def _convert(hint: Any, value: Any, path: str) -> Any:
  if dataclasses.is_dataclass(hint):
    return _build(hint, value, f"{path}.")
  if typing.get_origin(hint) is Literal:
    allowed = typing.get_args(hint)
    if value not in allowed:
      raise UserError(f"{path} is {value!r}; allowed are {', '.join(map(str, allowed))}")
    return value
  if typing.get_origin(hint) is tuple:
    if not isinstance(value, list):
      raise UserError(f"{path} is {value!r}; a list is needed")
    return tuple(_convert(typing.get_args(hint)[0], item, path) for item in value)
  numeric = hint is float and type(value) is int
  if type(value) is not hint and not numeric:
    raise UserError(f"{path} is {value!r}; {hint.__name__} is needed")
  return float(value) if numeric else value


def differences(old: Config, new: Config) -> dict[str, tuple[Any, Any]]:
  """The fields in which two configurations differ: {"section.field": (old, new)}."""

  def flat(config: Config) -> dict[str, Any]:
    sections = to_dict(config).items()
    return {f"{s}.{name}": value for s, fields in sections for name, value in fields.items()}

  before, after = flat(old), flat(new)
  return {name: (before[name], after[name]) for name in before if before[name] != after[name]}
