"""A run of half a minute that checks that everything works; its samples are noise.

python train.py smoke

Time: half a minute on two cores, nearly all of it compilation. Result: loss below 0.7 on v.
"""

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import (
  Config,
  DiffusionConfig,
  OptimizerConfig,
  TrainingConfig,
  UNetConfig,
)

CONFIG = Config(
  diffusion=DiffusionConfig(schedule="cosine", parameterization="v", timestep_sampler="stratified"),
  unet=UNetConfig(channels=(16, 32), blocks_per_level=1, patch_size=2, head_channels=16),
  optimizer=OptimizerConfig(learning_rate=2e-3, warmup_steps=10, ema_decay=0.9),
  training=TrainingConfig(
    batch_size=16, steps=30, log_every=10, sample_every=0, checkpoint_every=10
  ),
  sampling=SamplingConfig(steps=10, num=16),
)
