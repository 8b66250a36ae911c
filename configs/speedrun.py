"""Good digits within a minute on one H100, class-conditional, with the network of `hour`.

python train.py speedrun
python sample.py runs/speedrun --label 7

Time and result: not yet measured. docs/performance.md estimates the time of its steps.
"""

import dataclasses

from configs import hour, mnist
from ddpm_jax.config.schema import TrainingConfig

CONFIG = dataclasses.replace(
  hour.CONFIG,
  unet=dataclasses.replace(hour.CONFIG.unet, dropout=0.1, dtype="bfloat16"),
  optimizer=mnist.CONFIG.optimizer,
  training=TrainingConfig(
    batch_size=512, steps=6000, conditional=True, log_every=100, sample_every=0,
    checkpoint_every=3000,
  ),
  sampling=dataclasses.replace(hour.CONFIG.sampling, num=100),
)  # fmt: skip
