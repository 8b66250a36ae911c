"""A class-conditional model whose programs compile at once."""

import dataclasses

import jax.numpy as jnp
import pytest

from ddpm_jax.components import build_components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, DiffusionConfig, TrainingConfig, UNetConfig
from ddpm_jax.sampling.trained import Trained
from ddpm_jax.storage.runs import ImageInfo

INFO = ImageInfo((8, 8, 1), 10, 100)
CONFIG = Config(
  diffusion=DiffusionConfig(num_timesteps=20),
  unet=UNetConfig(
    channels=(8,), blocks_per_level=1, attention_resolutions=(), num_groups=4, head_channels=8
  ),
  training=TrainingConfig(conditional=True),
  sampling=SamplingConfig(sampler="unipc", steps=3),
)


@dataclasses.dataclass(frozen=True)
class Line:
  """A network whose output is linear in the image and in the class."""

  num_classes: int = 10

  def apply(self, params, x, t, label=None, dropout_keys=None):
    return 0.7 * x + 0.02 * jnp.float32(label)[:, None, None, None]


@pytest.fixture(scope="session")
def trained():
  components = build_components(CONFIG, INFO.image_shape, INFO.num_classes)
  components = dataclasses.replace(components, network=Line()).with_sampling(CONFIG.sampling)
  return Trained(CONFIG, components, {}, components.schedule.tables({}), INFO, 7)
