"""How samples are generated: the part of a configuration that sample.py can change. Free of JAX."""

import dataclasses
from typing import TYPE_CHECKING, Annotated, Literal

import tyro

from ddpm_jax.config.samplers import SAMPLERS, samplers_with
from ddpm_jax.errors import require

if TYPE_CHECKING:
  SamplerName = str
else:
  SamplerName = Literal[tuple(SAMPLERS)]
TimestepsName = Literal[
  "auto", "power", "quadratic", "linspace", "leading", "trailing", "logsnr", "karras"
]


def _of(option: str) -> str:
  """Returns "sampler and sampler", those that an option belongs to."""
  names = samplers_with(option)
  return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _help_samplers() -> str:
  return "; ".join(f"{name}: {spec.about}" for name, spec in SAMPLERS.items()) + "."


def _help_auto() -> str:
  choices = {spec.timesteps for spec in SAMPLERS.values()}
  return "; ".join(
    f"{choice} for {', '.join(n for n, s in SAMPLERS.items() if s.timesteps == choice)}"
    for choice in sorted(choices)
  )


@dataclasses.dataclass(frozen=True)
class SamplingConfig:
  """How samples are generated, in training and by default in sample.py."""

  sampler: Annotated[SamplerName, tyro.conf.arg(help=_help_samplers())] = "unipc"
  steps: int = 20
  """Number of timesteps, at most --diffusion.num-timesteps. A step takes one network evaluation; of
  heun two, of predictor_corrector 1 + corrections, and twice as many with guidance."""
  timesteps: Annotated[
    TimestepsName, tyro.conf.arg(help=f"Spacing of the timesteps. auto means {_help_auto()}.")
  ] = "auto"
  order: Annotated[int, tyro.conf.arg(help=f"Order of {_of('order')}, from 1.")] = 2
  stochastic: Annotated[
    bool, tyro.conf.arg(help=f"Use the SDE variant of {_of('stochastic')}, up to order 2.")
  ] = False
  eta: Annotated[
    float,
    tyro.conf.arg(help=f"Noise of {_of('eta')}: 0 is deterministic, 1 is as noisy as ancestral."),
  ] = 0.0
  churn: Annotated[
    float,
    tyro.conf.arg(help=f"EDM's gamma, S_churn / steps, of {_of('churn')}: 0 to sqrt(2) - 1."),
  ] = 0.0
  variance: Literal["fixed_small", "fixed_large", "learned_range", "analytic"] = "fixed_small"
  """Reverse variance of ancestral steps: beta tilde, beta, the network's own between the two, or
  the optimal one, measured on the network before sampling (Bao et al. 2022)."""
  corrections: int = 1
  """Langevin steps of predictor_corrector after each ancestral step."""
  corrector_snr: float = 0.16
  """Signal-to-noise ratio of the Langevin corrector: a larger one is a longer step."""
  threshold: Literal["static", "dynamic", "none"] = "static"
  """How estimates of x_0 are brought into [-1, 1]: clipping, or each image's own quantile."""
  guidance: float = 1.0
  """Guidance scale of a class-conditional model: 1 is no guidance, more follows the label more."""
  guidance_interval: tuple[float, ...] = ()
  """Guide only where noise_scale / signal_scale lies between these two; everywhere if empty."""
  guidance_rescale: float = 0.0
  """How far the guided image's standard deviation is brought back to the unguided one's, 0 to 1."""
  num: int = 64
  """Number of images."""

  def __post_init__(self) -> None:
    require(self.steps >= 1, "sampling.steps", self.steps, "at least 1")
    uses_order = self.sampler in samplers_with("order")
    limits = [spec.max_order(self) for spec in SAMPLERS.values()]
    highest = SAMPLERS[self.sampler].max_order(self) if uses_order else max(limits)
    require(1 <= self.order <= highest, "sampling.order", self.order, f"1 to {highest}")
    require(0 <= self.eta <= 1, "sampling.eta", self.eta, "0 to 1")
    require(0 <= self.churn <= 0.4142, "sampling.churn", self.churn, "0 to 0.4142")
    for field, least in (("corrections", 1), ("num", 1), ("corrector_snr", 0), ("guidance", 0)):
      value = getattr(self, field)
      require(value >= least, f"sampling.{field}", value, f"at least {least}")
    rescale = self.guidance_rescale
    require(0 <= rescale <= 1, "sampling.guidance_rescale", rescale, "0 to 1")
    interval = self.guidance_interval
    require(
      not interval or (len(interval) == 2 and 0 <= interval[0] < interval[1]),
      "sampling.guidance_interval", interval, "two ascending numbers from 0 on",
    )  # fmt: skip

  @property
  def deterministic(self) -> bool:
    """Whether the image is a function of the noise it starts from."""
    return not SAMPLERS[self.sampler].adds_noise(self)

  @property
  def timesteps_name(self) -> str:
    """The choice of timesteps, with "auto" resolved."""
    return SAMPLERS[self.sampler].timesteps if self.timesteps == "auto" else self.timesteps
