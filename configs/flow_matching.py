"""`quick` as flow matching: straight lines from image to noise, and their velocity as the target.

python train.py flow_matching

arXiv:2210.02747 and arXiv:2209.03003, with the logit-normal times of arXiv:2403.03206. Time: as
`quick`, 7 minutes on two cores. Result: not yet measured.
"""

import dataclasses

from configs import quick
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import DiffusionConfig

CONFIG = dataclasses.replace(
  quick.CONFIG,
  diffusion=DiffusionConfig(
    schedule="flow",
    path="linear",
    parameterization="velocity",
    timestep_sampler="logit_normal",
    continuous_time=True,
  ),
  sampling=SamplingConfig(),
)
