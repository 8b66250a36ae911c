"""Trains a denoising diffusion model. Start with `python train.py quick`: minutes on a CPU."""

import contextlib
import dataclasses
import importlib.util
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Annotated

import tyro

from configs import load_presets
from ddpm_jax.commands import cli
from ddpm_jax.config.schema import Config
from ddpm_jax.data import prepare
from ddpm_jax.errors import UserError, require
from ddpm_jax.storage import runs


@dataclasses.dataclass(frozen=True)
class Arguments:
  config: Annotated[Config, tyro.conf.arg(name="")]
  workdir: str = ""
  """Folder of the run; empty means runs/<preset>."""
  resume: Annotated[bool, tyro.conf.FlagCreatePairsOff] = False
  """Go on where the run in this folder stopped; start it where the folder holds none."""
  accept_changes: Annotated[bool, tyro.conf.FlagCreatePairsOff] = False
  """Go on with --resume even where the configuration differs from the run's."""
  distributed: Annotated[bool, tyro.conf.FlagCreatePairsOff] = False
  """Train as one of many processes, each started by the same command on its own machine, with the
  run's folder shared. Slurm, Open MPI, Kubernetes and Cloud TPU tell them of each other."""
  coordinator: str = ""
  """With --distributed where no cluster says it: HOST:PORT of the first process."""
  num_processes: int = 0
  """With --coordinator: how many processes there are."""
  process_id: int = -1
  """With --coordinator: which of them this one is, from 0."""

  def __post_init__(self) -> None:
    # Left out by accident, each machine would train a run of its own.
    for field, unset in (("coordinator", ""), ("num_processes", 0), ("process_id", -1)):
      value = getattr(self, field)
      require(self.distributed or value == unset, field, value, "goes with --distributed")


def main() -> None:
  presets = load_presets()
  defaults = {name: (about, Arguments(config)) for name, (about, config) in presets.items()}
  preset, arguments = cli.parse_preset(defaults, description=__doc__)
  config, run = arguments.config, Path(arguments.workdir or f"runs/{preset}")
  try:
    data_dir = Path(config.data.folder) if config.data.folder else prepare.default_data_dir()
    prepare.check_available(config.data.dataset, data_dir)
    if config.training.tensorboard and not importlib.util.find_spec("tensorboardX"):
      raise UserError("--training.tensorboard: install it by make train EXTRA=tensorboard")
    with contextlib.ExitStack() as held:

      def prepare_folder() -> None:
        held.enter_context(runs.hold(run))
        accept = arguments.accept_changes
        runs.check_run(run, config, resume=arguments.resume, accept_changes=accept)

      if not arguments.distributed:  # Else the first of the processes does it, once they have met.
        prepare_folder()
      train(arguments, data_dir, run, prepare_folder)
  except OSError as error:
    cli.fail(f"{error.filename or run}: {error.strerror or error}")
  except (UserError, FloatingPointError) as error:
    cli.fail(error)
  except KeyboardInterrupt:
    print(f"\n{run}: stopped", file=sys.stderr)
    sys.exit(cli.EXIT_STOPPED)


def train(
  arguments: Arguments, data_dir: Path, run: Path, prepare_folder: Callable[[], None]
) -> None:
  # JAX is imported from here on, so that wrong arguments are answered at once.
  from ddpm_jax.data.datasets import load_dataset
  from ddpm_jax.runtime import cpu_allocator, distributed
  from ddpm_jax.runtime.compilation_cache import use_compile_cache
  from ddpm_jax.runtime.devices import use_cpu_devices
  from ddpm_jax.training import loop

  cpu_allocator.retain_freed_memory()
  config = arguments.config
  if arguments.distributed:  # JAX wants a cache that all processes share.
    distributed.initialize(arguments.coordinator, arguments.num_processes, arguments.process_id)
  else:
    use_compile_cache()
  share = config.training.batch_size // max(arguments.num_processes, 1)
  use_cpu_devices(share, config.training.cpu_devices)
  if arguments.distributed:
    distributed.check_alike()
    distributed.broadcast(prepare_folder)
  load = lambda: load_dataset(config.data.dataset, "train", data_dir)
  dataset = distributed.barrier(load)
  try:
    loop.train(config, dataset, run, accept_changes=arguments.accept_changes)
  except loop.Interrupted as stop:
    if distributed.is_first():
      print(f"{run}: {stop}, saved; the same command with --resume goes on from there")
    sys.exit(cli.EXIT_STOPPED)
  if distributed.is_first():
    print(f"{run / 'samples.png'} shows what the model draws; more: python sample.py {run}")


if __name__ == "__main__":
  main()
