"""`mnist_likelihood` for a GPU or TPU: a larger network and 38 times as many examples.

python train.py mnist_likelihood_gpu

Time and result: not yet measured; sized for 20 minutes on an H100 (docs/recipes.md).
"""

import dataclasses

from configs import mnist, mnist_likelihood

CONFIG = dataclasses.replace(
  mnist_likelihood.CONFIG,
  unet=dataclasses.replace(mnist.CONFIG.unet, channels=(96, 192, 192), fourier_features=(5, 6, 7)),
  optimizer=mnist.CONFIG.optimizer,
  training=dataclasses.replace(mnist.CONFIG.training, batch_size=256, steps=45_000),
)
