"""The preset `mnist` on Fashion-MNIST, which is downloaded on first use.

python train.py fashion_mnist

Time and result: not yet measured, as for `mnist`.
"""

import dataclasses

from configs import mnist
from ddpm_jax.config.schema import DataConfig

CONFIG = dataclasses.replace(mnist.CONFIG, data=DataConfig(dataset="fashion_mnist"))
