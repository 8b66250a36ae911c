"""Better MNIST digits in twenty minutes on two CPU cores: over twice the parameters of `quick`.

python train.py twenty_minutes

Time: 20 minutes of training on two cores of an AMD EPYC. Result: loss 0.111 on v, Fréchet distance
18.1 at 2,000 samples of 20 NFE (docs/performance.md).
"""

import dataclasses

from configs import quick

CONFIG = dataclasses.replace(
  quick.CONFIG,
  unet=dataclasses.replace(quick.CONFIG.unet, channels=(48, 96), head_channels=48),
  optimizer=dataclasses.replace(quick.CONFIG.optimizer, learning_rate=3e-3, ema_decay=0.9995),
  training=dataclasses.replace(quick.CONFIG.training, steps=10_500, sample_every=5000),
)
