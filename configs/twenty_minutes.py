"""Twenty minutes on two cores: more than twice the network of `quick`, trained by Muon.

python train.py twenty_minutes
"""

import dataclasses

from configs import quick

CONFIG = dataclasses.replace(
  quick.CONFIG,
  unet=dataclasses.replace(quick.CONFIG.unet, channels=(48, 96), head_channels=48),
  optimizer=dataclasses.replace(quick.CONFIG.optimizer, learning_rate=3e-3, ema_decay=0.9995),
  training=dataclasses.replace(quick.CONFIG.training, steps=10_500, sample_every=5000),
)
