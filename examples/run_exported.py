"""Samples with a program that sample.py --export wrote. Needs jax, numpy and flatbuffers.

python run_exported.py digits.stablehlo [NUM [SEED [LABEL]]]
"""

import sys

import jax.export
import numpy as np

path, num, seed, label = (sys.argv[1:] + ["16", "0", "0"][len(sys.argv) - 2 :])[:4]
with open(path, "rb") as file:
  program = jax.export.deserialize(bytearray(file.read()))
arguments = [np.int32(seed), np.arange(int(num), dtype=np.int32)]
if len(program.in_avals) == 3:
  arguments.append(np.full(int(num), int(label), np.int32))
images = np.asarray(program.call(*arguments))
np.save("images.npy", images)
print(f"images.npy: {images.shape}, {images.min():.2f} to {images.max():.2f}")
