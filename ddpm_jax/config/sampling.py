"""Options of sampling, the section of a configuration that sample.py can change.

Does not import JAX.
"""

import dataclasses
import types
from typing import TYPE_CHECKING, Annotated, Literal

import tyro

from ddpm_jax.config.samplers import SAMPLERS, options_of, samplers_with
from ddpm_jax.errors import require, require_int32

if TYPE_CHECKING:
  SamplerName = str
else:
  SamplerName = Literal[tuple(SAMPLERS)]
TimestepsName = Literal[
  "auto", "power", "quadratic", "linspace", "leading", "trailing", "logsnr", "karras"
]


def _of(option: str) -> str:
  """Returns the samplers that use an option, as text such as "euler and heun"."""
  names = samplers_with(option)
  return " and ".join(filter(None, (", ".join(names[:-1]), names[-1])))


def _help_samplers() -> str:
  return "\n".join(f"{name}: {spec.about}." for name, spec in SAMPLERS.items())


def _help_order() -> str:
  config = types.SimpleNamespace(stochastic=False)
  limits = (f"{name} 1 to {SAMPLERS[name].max_order(config)}" for name in samplers_with("order"))
  return f"Order of the method: {', '.join(limits)}."


def _help_auto() -> str:
  choices = {spec.timesteps for spec in SAMPLERS.values()}
  return "; ".join(
    f"{choice} for {', '.join(n for n, s in SAMPLERS.items() if s.timesteps == choice)}"
    for choice in sorted(choices)
  )


@dataclasses.dataclass(frozen=True)
class SamplingConfig:
  """Options of sampling, for the sample grids of training and as defaults of sample.py."""

  sampler: Annotated[SamplerName, tyro.conf.arg(help=_help_samplers())] = "unipc"
  steps: int = 20
  """Number of sampling steps, 1 to T (--diffusion.num-timesteps in training).
  Network evaluations per step: 2 for heun, 1 + corrections for predictor_corrector, else 1.
  Guidance doubles them."""
  timesteps: Annotated[
    TimestepsName, tyro.conf.arg(help=f"Spacing of the timesteps. auto: {_help_auto()}.")
  ] = "auto"
  order: Annotated[int, tyro.conf.arg(help=_help_order())] = 2
  stochastic: Annotated[
    bool, tyro.conf.arg(help=f"Use the SDE variant of {_of('stochastic')}, of order 1 or 2.")
  ] = False
  eta: Annotated[
    float,
    tyro.conf.arg(help=f"Noise of {_of('eta')}: 0 is deterministic, 1 is as noisy as ancestral."),
  ] = 0.0
  churn: Annotated[
    float,
    tyro.conf.arg(
      help=f"EDM's gamma, S_churn / steps, for {_of('churn')}: the fraction by which a step first "
      "raises the noise level, 0 (deterministic) to sqrt(2) - 1."
    ),
  ] = 0.0
  variance: Literal["fixed_small", "fixed_large", "learned_range", "analytic"] = "fixed_small"
  """Reverse variance of ancestral steps.
  fixed_small: beta tilde. fixed_large: beta. learned_range: predicted by the network.
  analytic: optimal for the network, measured before sampling (Bao et al. 2022)."""
  corrections: int = 1
  """Number of Langevin steps of predictor_corrector after each ancestral step; at least 1."""
  corrector_snr: float = 0.16
  """Signal-to-noise ratio of the Langevin corrector, at least 0. Larger means longer steps."""
  threshold: Literal["static", "dynamic", "none"] = "static"
  """Thresholding of the estimates of x_0 to [-1, 1].
  static: clipping. dynamic: clipping and division by a quantile of each image. none: off."""
  guidance: float = 1.0
  """Classifier-free guidance scale of a class-conditional model, at least 0.
  1: no guidance. Larger values follow the label more closely."""
  guidance_interval: tuple[float, ...] = ()
  """Two ascending values of sigma = noise_scale / signal_scale between which guidance applies.
  Empty: at all noise levels."""
  guidance_rescale: float = 0.0
  """Weight, 0 to 1, of rescaling guided estimates to the unguided standard deviation.
  0: no rescaling."""
  num: int = 64
  """Number of images to sample, at least 1."""

  def __post_init__(self) -> None:
    require_int32("sampling", self)
    require(self.steps >= 1, "sampling.steps", self.steps, "must be at least 1")
    uses_order = self.sampler in samplers_with("order")
    limits = [spec.max_order(self) for spec in SAMPLERS.values()]
    highest = SAMPLERS[self.sampler].max_order(self) if uses_order else max(limits)
    require(1 <= self.order <= highest, "sampling.order", self.order, f"must be 1 to {highest}")
    require(0 <= self.eta <= 1, "sampling.eta", self.eta, "must be 0 to 1")
    require(0 <= self.churn <= 0.4142, "sampling.churn", self.churn, "must be 0 to 0.4142")
    for field, least in (("corrections", 1), ("num", 1), ("corrector_snr", 0), ("guidance", 0)):
      value = getattr(self, field)
      require(value >= least, f"sampling.{field}", value, f"must be at least {least}")
    rescale = self.guidance_rescale
    require(0 <= rescale <= 1, "sampling.guidance_rescale", rescale, "must be 0 to 1")
    interval = self.guidance_interval
    require(
      not interval or (len(interval) == 2 and 0 <= interval[0] < interval[1]),
      "sampling.guidance_interval", interval, "must be two ascending numbers of at least 0",
    )  # fmt: skip

  @property
  def deterministic(self) -> bool:
    """Whether the steps add no noise, so that an image is a function of its x_T."""
    return not SAMPLERS[self.sampler].adds_noise(self)

  @property
  def timesteps_name(self) -> str:
    """Name of the spacing of the timesteps, with "auto" resolved."""
    return SAMPLERS[self.sampler].timesteps if self.timesteps == "auto" else self.timesteps

  @property
  def onnx_problem(self) -> str:
    """The reason why the sampler cannot be exported to ONNX; empty if it can."""
    if SAMPLERS[self.sampler].predictor:
      return f"{self.sampler} adds noise several times per step; use another --sampler"
    if self.churn > 0 and "churn" in options_of(self.sampler):
      return "jax2onnx does not convert the noise levels of --churn; use --churn 0"
    return ""
