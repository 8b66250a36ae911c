"""The registry of samplers. Free of JAX.

Each sampler stands here once. The configuration, `--help`, the parametrised tests, the lowering
tests and the table in docs/samplers.md derive from it. The class itself is in
`ddpm_jax.diffusion.samplers` and knows its network evaluations per step.
"""

import dataclasses
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any


@dataclasses.dataclass(frozen=True)
class SamplerSpec:
  """One sampler.

  Attributes:
    class_name: its class in `ddpm_jax.diffusion.samplers`.
    about: the method and its paper, for `--help` and the docs.
    options: {field of SamplingConfig: argument of the class}.
    predictor: name of the sampler that takes the steps of a predictor-corrector method.
    max_order: highest allowed `order`, if that is an option; given the configuration.
    adds_noise: whether a step adds noise of its own, given the configuration.
    timesteps: the choice that `--timesteps auto` stands for.
    variants: further option values that the tests cover besides the defaults.
  """

  class_name: str
  about: str
  options: Mapping[str, str] = dataclasses.field(default_factory=dict)
  predictor: str = ""
  max_order: Callable[[Any], int] = lambda config: 3
  adds_noise: Callable[[Any], bool] = lambda config: False
  timesteps: str = "power"
  variants: tuple[Mapping[str, Any], ...] = ()


_CHURN: dict[str, Any] = {
  "options": {"churn": "churn"},
  "adds_noise": lambda config: config.churn > 0,
  "variants": ({"churn": 0.1},),
}

SAMPLERS: Mapping[str, SamplerSpec] = MappingProxyType(
  {
    "unipc": SamplerSpec("UniPC", "UniPC, order 2 with corrector (Zhao et al. 2023)"),
    "dpm_solver": SamplerSpec(
      "DPMSolverPP",
      "DPM-Solver++, multistep (Lu et al. 2022)",
      options={"order": "order", "stochastic": "stochastic"},
      max_order=lambda config: 2 if config.stochastic else 3,
      adds_noise=lambda config: config.stochastic,
      variants=({"order": 3}, {"stochastic": True}),
    ),
    "deis": SamplerSpec(
      "DEIS",
      "DEIS, multistep (Zhang & Chen 2022)",
      options={"order": "order"},
      variants=({"order": 3},),
    ),
    "ipndm": SamplerSpec(
      "IPNDM",
      "improved PNDM, multistep (Zhang & Chen 2022)",
      options={"order": "order"},
      max_order=lambda config: 4,
      variants=({"order": 4},),
    ),
    "ddim": SamplerSpec(
      "DDIM",
      "DDIM (Song et al. 2020)",
      options={"eta": "eta"},
      adds_noise=lambda config: config.eta > 0,
      variants=({"eta": 0.5},),
    ),
    "euler": SamplerSpec("Euler", "Euler's method of EDM (Karras et al. 2022)", **_CHURN),
    "heun": SamplerSpec("Heun", "Heun's method of EDM (Karras et al. 2022)", **_CHURN),
    "ancestral": SamplerSpec(
      "Ancestral",
      "ancestral sampling (Ho et al. 2020), for many steps",
      options={"variance": "variance_fn"},
      adds_noise=lambda config: True,
      timesteps="linspace",
      variants=({"variance": "fixed_large"},),
    ),
    "predictor_corrector": SamplerSpec(
      "PredictorCorrector",
      "Langevin steps after ancestral ones (Song et al. 2021), for many steps",
      options={"corrections": "corrections", "corrector_snr": "snr"},
      predictor="ancestral",
      adds_noise=lambda config: True,
      timesteps="linspace",
      variants=({"corrections": 2},),
    ),
  }
)


def options_of(name: str) -> tuple[str, ...]:
  """Returns the fields of SamplingConfig that a sampler uses, its predictor's included."""
  spec = SAMPLERS[name]
  return (*spec.options, *(options_of(spec.predictor) if spec.predictor else ()))


def samplers_with(option: str) -> tuple[str, ...]:
  """Returns the names of the samplers that use a field of SamplingConfig."""
  return tuple(name for name in SAMPLERS if option in options_of(name))


# Fields of SamplingConfig that some samplers alone use, in the order of the registry.
OPTIONS: tuple[str, ...] = tuple(dict.fromkeys(o for name in SAMPLERS for o in options_of(name)))
