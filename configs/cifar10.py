"""CIFAR-10 for a GPU or TPU: the network of Ho et al. on 32x32 colour images, with flips.

python train.py cifar10

Time and result: not measured. The data set is downloaded on first use (170 MB). Network, dropout,
optimizer, batch size and flips are those of Ho et al. (arXiv:2006.11239, appendix B), except that
attention has four heads. Schedule, prediction target, number of steps and sampler are not theirs,
and no value was tuned on CIFAR-10.
"""

import dataclasses

from configs import quick
from ddpm_jax.config.schema import Config, DataConfig, OptimizerConfig, TrainingConfig, UNetConfig

CONFIG = Config(
  data=DataConfig(dataset="cifar10", flip=True),
  diffusion=quick.CONFIG.diffusion,
  unet=UNetConfig(
    channels=(128, 256, 256, 256), blocks_per_level=2, attention_resolutions=(16,),
    head_channels=64, num_groups=32, dropout=0.1, dtype="bfloat16",
  ),
  optimizer=OptimizerConfig(name="adamw", learning_rate=2e-4, warmup_steps=5000, ema_decay=0.9999),
  training=TrainingConfig(
    batch_size=128, steps=200_000, log_every=100, sample_every=10_000, checkpoint_every=5000
  ),
  sampling=dataclasses.replace(quick.CONFIG.sampling, steps=50),
)  # fmt: skip
