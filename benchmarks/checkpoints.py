"""Time that saving a checkpoint takes, and memory of a long run.

PYTHONPATH=. python benchmarks/checkpoints.py --json docs/benchmarks/checkpoints.json

Times steps of the preset `quick` without and with a save, by turns. Then takes 2,000 steps of the
preset `smoke` and reads the memory of the process several times.
"""

import dataclasses
import statistics
import tempfile
import time
from pathlib import Path
from typing import Annotated, Any

import common
import jax
import tyro

from configs import quick, smoke
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config
from ddpm_jax.data.datasets import load_dataset
from ddpm_jax.optimization.packing import unpack_on_host
from ddpm_jax.runtime.devices import make_mesh, replicated, use_cpu_devices
from ddpm_jax.storage.checkpoints import Checkpoints, Saved, abstract_state
from ddpm_jax.training.dispatch import make_dispatch
from ddpm_jax.training.loop import build_step
from ddpm_jax.training.state import initialise, make_create


@dataclasses.dataclass(frozen=True)
class Arguments:
  steps: int = 60
  """Steps in each measurement."""
  rounds: int = 5
  """Rounds; each takes the steps once without a save and once with a save before them."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


class Trainer:
  """Training steps of a configuration on MNIST, without log and previews."""

  def __init__(self, config: Config):
    mesh, dataset = make_mesh(), load_dataset("mnist", "train")
    training, shape = config.training, dataset.image.shape[1:]
    components = build_components(config, shape, dataset.num_classes, mesh)
    create = make_create(components, training.seed, packed=True)
    like = abstract_state(create, replicated(mesh))
    train_step = build_step(config, components, mesh)
    self.dispatch = make_dispatch(
      training, train_step, dataset, mesh, like, components.feature_map_size
    )
    self.state = initialise(create, mesh)
    self.done = 0

  def take(self, steps: int) -> None:
    for _ in range(steps):
      self.state, metrics = self.dispatch(self.state, self.done)
      jax.block_until_ready(metrics)
      self.done += 1


def memory_mb() -> float:
  """Returns the resident memory of this process; 0 where there is no /proc."""
  status = Path("/proc/self/status")
  if not status.exists():
    return 0.0
  (line,) = (line for line in status.read_text().splitlines() if line.startswith("VmRSS"))
  return int(line.split()[1]) / 1024


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  use_cpu_devices(quick.CONFIG.training.batch_size)
  rows: list[dict[str, Any]] = []
  with tempfile.TemporaryDirectory() as folder:
    trainer, checkpoints = Trainer(quick.CONFIG), Checkpoints(Path(folder))
    trainer.take(5)
    seconds: dict[bool, list[float]] = {False: [], True: []}
    blocked = []
    for _ in range(arguments.rounds):
      for saving in (False, True):
        start = time.perf_counter()
        if saving:
          checkpoints.save(unpack_on_host(trainer.state), Saved(quick.CONFIG, []))
          blocked.append(time.perf_counter() - start)
        trainer.take(arguments.steps)
        seconds[saving].append(time.perf_counter() - start)
    checkpoints.close()
    without, with_save = (statistics.median(seconds[saving]) for saving in (False, True))
    size = sum(p.stat().st_size for p in Path(folder).rglob("*") if p.is_file())
    interval = quick.CONFIG.training.checkpoint_every * without / arguments.steps
    rows.append(
      {"what": "size of a checkpoint, MB", "value": size / len(checkpoints.steps()) / 1e6}
    )
    rows.append(
      {"what": "a save blocks the loop for, ms", "value": 1e3 * statistics.median(blocked)}
    )
    rows.append({"what": "a save costs in all, ms", "value": 1e3 * (with_save - without)})
    rows.append({"what": "seconds between saves at the preset's interval", "value": interval})
    share = 100 * max(with_save - without, 0.0) / interval
    rows.append({"what": "share of the training time, %", "value": share})
  trainer = Trainer(smoke.CONFIG)
  for steps in (100, 400, 500, 500, 500):
    trainer.take(steps)
    rows.append({"what": f"memory after {trainer.done} steps of smoke, MB", "value": memory_mb()})
  common.report("checkpoints", rows, arguments.json)


if __name__ == "__main__":
  main()
