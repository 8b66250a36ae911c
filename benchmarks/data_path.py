"""Time per batch, from the images in memory to the devices.

make peers && python benchmarks/data_path.py --json docs/benchmarks/data_path.json

Ours computes `batch_indices`, gathers the images and transfers them, as the training loop does. The
peer picks random images as float32, as diffusers' loop does with a data set in memory.
"""

import dataclasses
import functools
import statistics
import tempfile
from pathlib import Path
from typing import Annotated

import common
import jax
import numpy as np
import tyro
from peer import PYTHON, Peer, in_turn, require_python

from ddpm_jax.config.schema import TrainingConfig
from ddpm_jax.data.datasets import load_dataset
from ddpm_jax.runtime.devices import make_mesh, use_cpu_devices
from ddpm_jax.training.dispatch import next_batch

_BATCHES = 100


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` creates."""
  batch_sizes: tuple[int, ...] = (16, 64, 1024)
  """Images per batch."""
  repetitions: int = 15
  """Timed rounds of a hundred batches; both run in each."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


class Batches:
  """The batches of a training run on MNIST."""

  def __init__(self, size: int):
    self._config = TrainingConfig(batch_size=size)
    self._mesh, self._dataset, self._step = make_mesh(), load_dataset("mnist"), 0

  def take(self, num: int) -> None:
    """Computes batches. Waits for each, because JAX returns before the transfer is done."""
    for _ in range(num):
      jax.block_until_ready(next_batch(self._dataset, self._config, self._step, self._mesh))
      self._step += 1


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  require_python(arguments.python)
  use_cpu_devices(min(arguments.batch_sizes))
  rows = []
  with tempfile.TemporaryDirectory() as folder:
    images = Path(folder) / "images.npy"
    np.save(images, load_dataset("mnist").image)
    for size in arguments.batch_sizes:
      ours = Batches(size)
      peer = Peer(arguments.python, "diffusers", "--batch-size", size, "--images", images)
      seconds = in_turn(
        functools.partial(ours.take, _BATCHES),
        functools.partial(peer.ask, "batches", num=_BATCHES),
        arguments.repetitions,
      )
      peer.close()
      ours_ms, peer_ms = (1e3 * statistics.median(times) / _BATCHES for times in seconds)
      rows.append(
        {
          "batch_size": size,
          "ours_ms": ours_ms,
          "peer_ms": peer_ms,
          "ratio": peer_ms / ours_ms,
          "ours_images_per_second": 1e3 * size / ours_ms,
        }
      )
  common.report("data path", rows, arguments.json)


if __name__ == "__main__":
  main()
