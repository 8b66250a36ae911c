"""How samples are drawn: the part of a configuration that sample.py can change. Free of JAX."""

import dataclasses
from typing import Literal

from ddpm_jax.errors import require

SamplerName = Literal[
  "unipc", "dpm_solver", "deis", "ddim", "euler", "heun", "ancestral", "predictor_corrector"
]
TimestepsName = Literal[
  "auto", "power", "quadratic", "linspace", "leading", "trailing", "logsnr", "karras"
]
# What each option belongs to; the others go with every sampler.
OPTION_OF = {
  "order": ("dpm_solver", "deis"),
  "stochastic": ("dpm_solver",),
  "eta": ("ddim",),
  "churn": ("euler", "heun"),
  "variance": ("ancestral", "predictor_corrector"),
  "corrections": ("predictor_corrector",),
  "corrector_snr": ("predictor_corrector",),
}


@dataclasses.dataclass(frozen=True)
class SamplingConfig:
  """How samples are drawn, in training and by default in sample.py."""

  sampler: SamplerName = "unipc"
  """Few steps: unipc (Zhao et al. 2023), dpm_solver (DPM-Solver++, Lu et al. 2022), deis (Zhang &
  Chen 2022), ddim (Song et al. 2020), euler and heun (EDM, Karras et al. 2022). Many: ancestral
  (Ho et al. 2020), predictor_corrector (Langevin steps after ancestral ones, Song et al. 2021)."""
  steps: int = 20
  """Timesteps to walk through, at most --diffusion.num-timesteps. A step is a network call; two of
  heun, 1 + corrections of predictor_corrector, and twice as many with guidance."""
  timesteps: TimestepsName = "auto"
  """Which ones: auto is linspace for ancestral and predictor_corrector, and power, the most
  accurate, for the others."""
  order: int = 2
  """Of dpm_solver and deis, 1 to 3."""
  stochastic: bool = False
  """Let dpm_solver solve the reverse SDE instead of the flow; up to order 2."""
  eta: float = 0.0
  """Noise of ddim: 0 is deterministic, 1 as noisy as ancestral."""
  churn: float = 0.0
  """Share by which euler and heun raise the noise before each step, 0 to sqrt(2) - 1."""
  variance: Literal["fixed_small", "fixed_large", "learned_range", "analytic"] = "fixed_small"
  """Variance of ancestral's steps: beta tilde, beta, what the network says in between, or the
  best one, measured on the network before drawing (Bao et al. 2022)."""
  corrections: int = 1
  """Langevin steps of predictor_corrector after each of its ancestral ones."""
  corrector_snr: float = 0.16
  """Noise for score in them: larger is a longer step."""
  threshold: Literal["static", "dynamic", "none"] = "static"
  """What brings estimates of the image into [-1, 1]: clipping, or each image's own quantile."""
  guidance: float = 1.0
  """Classifier-free guidance of a conditional model: 1 is none, more follows the label more."""
  guidance_interval: tuple[float, ...] = ()
  """Guide only where noise_scale / signal_scale lies between these two; everywhere where empty."""
  guidance_rescale: float = 0.0
  """How far to bring the guided image's spread back to the unguided one's, 0 to 1."""
  num: int = 64
  """Images of a grid."""

  def __post_init__(self) -> None:
    require(self.steps >= 1, "sampling.steps", self.steps, "at least 1")
    highest = 2 if self.stochastic else 3
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
    if self.sampler in ("ancestral", "predictor_corrector"):
      return False
    noise = {"ddim": self.eta, "dpm_solver": self.stochastic}
    return not noise.get(self.sampler, self.churn if self.sampler in ("euler", "heun") else 0)

  @property
  def timesteps_name(self) -> str:
    """The choice of timesteps, with "auto" resolved."""
    if self.timesteps != "auto":
      return self.timesteps
    return "linspace" if self.sampler in ("ancestral", "predictor_corrector") else "power"
