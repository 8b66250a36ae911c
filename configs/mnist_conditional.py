"""Class-conditional `mnist`. Sample: python sample.py runs/mnist_conditional --label 7.

python train.py mnist_conditional

Time and result: not yet measured, as for `mnist`.
"""

import dataclasses

from configs import mnist

CONFIG = dataclasses.replace(
  mnist.CONFIG,
  training=dataclasses.replace(mnist.CONFIG.training, conditional=True),
  sampling=dataclasses.replace(mnist.CONFIG.sampling, num=100),
)
