"""For a GPU or TPU: full resolution, a larger network and 57 times as many examples as `quick`.

python train.py mnist

Time and result: not yet measured on an accelerator in this form; docs/performance.md has those of a
smaller batch. Two CPU cores would need many days; use `quick` or `hour` there. docs/recipes.md
explains why the recipe differs from Ho et al., and docs/performance.md the batch size.
"""

import dataclasses

from configs import quick
from ddpm_jax.config.schema import Config, OptimizerConfig, TrainingConfig, UNetConfig

CONFIG = Config(
  diffusion=quick.CONFIG.diffusion,
  unet=UNetConfig(channels=(64, 128, 128), blocks_per_level=2, dropout=0.1, dtype="bfloat16"),
  optimizer=OptimizerConfig(
    name="muon", learning_rate=6e-3, warmup_steps=250, decay="cosine", beta2=0.99, ema_decay=0.998
  ),
  training=TrainingConfig(batch_size=512, steps=12_500, checkpoint_every=500),
  sampling=dataclasses.replace(quick.CONFIG.sampling, steps=50),
)
