"""Does the data keep up? Batches a second, from the images in memory to the devices.

make peers && python benchmarks/data_path.py --json docs/benchmarks/data_path.json

Ours: `batch_indices`, the images and their transfer, as the training loop takes them. The peer: a
random choice of images as float32, as in diffusers' loop over a data set held in memory.
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

from ddpm_jax.config.schema import Config, TrainingConfig
from ddpm_jax.data.datasets import load_dataset
from ddpm_jax.runtime.devices import make_mesh, use_cpu_devices
from ddpm_jax.training.dispatch import next_batch

_EACH = 100


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` makes."""
  batch_sizes: tuple[int, ...] = (16, 64, 1024)
  """Images a batch."""
  repetitions: int = 15
  """Timed rounds of a hundred batches each, both in each."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Write the table there, too."""


class Batches:
  """Makes batch after batch."""

  def __init__(self, size: int):
    self._config = Config(training=TrainingConfig(batch_size=size))
    self._mesh, self._dataset, self._step = make_mesh(), load_dataset("mnist"), 0

  def take(self, num: int) -> None:
    """Waits for each, so that the work is not merely put off."""
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
        functools.partial(ours.take, _EACH),
        functools.partial(peer.ask, "batches", num=_EACH),
        arguments.repetitions,
      )
      peer.close()
      ours_ms, peer_ms = (1e3 * statistics.median(times) / _EACH for times in seconds)
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
