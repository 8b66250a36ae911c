"""The full recipe of Ho et al. at MNIST's size, for a GPU or TPU.

python train.py mnist

Time and result: not yet measured on an accelerator. On two CPU cores a step of 16 images in
float32 takes 1.1 s, and so the whole run many days: use `quick` there.
"""

from ddpm_jax.config import Config, OptimizerConfig, TrainingConfig, UNetConfig
from ddpm_jax.sampling_config import SamplingConfig

CONFIG = Config(
  unet=UNetConfig(channels=(64, 128, 128), blocks_per_level=2, dropout=0.1, dtype="bfloat16"),
  optimizer=OptimizerConfig(learning_rate=2e-4, warmup_steps=1000, ema_decay=0.9995),
  training=TrainingConfig(batch_size=128, steps=50_000),
  sampling=SamplingConfig(sampler="ancestral", steps=1000, variance="fixed_large"),
)
