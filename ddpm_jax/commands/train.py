"""train.py: trains a model in a run folder. JAX is imported after the arguments are checked."""

import contextlib
import dataclasses
import importlib.util
import os
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import tyro

from ddpm_jax.commands import cli
from ddpm_jax.config.schema import Config
from ddpm_jax.data import prepare
from ddpm_jax.errors import UserError, require
from ddpm_jax.storage import files, runs

if TYPE_CHECKING:
  from ddpm_jax.components import Components
  from ddpm_jax.data.datasets import Dataset
  from ddpm_jax.training.loop import Preview


@dataclasses.dataclass(frozen=True)
class Arguments:
  """The command line of train.py."""

  config: Annotated[Config, tyro.conf.arg(name="")]
  workdir: str = ""
  """Folder of the run. Empty: runs/<preset>. Must be new or empty without --resume."""
  resume: cli.Switch = False
  """Resume the run in --workdir from its newest intact checkpoint, or start it if there is none."""
  accept_changes: cli.Switch = False
  """With --resume: continue with a configuration that differs from the stored one."""
  distributed: cli.Switch = False
  """Train with several processes: start the same command on every machine.
  --workdir must be on a file system that all machines share.
  On Slurm, Open MPI, Kubernetes and Cloud TPU, JAX detects the next three flags."""
  coordinator: str = ""
  """With --distributed: HOST:PORT of process 0. Empty: detected."""
  num_processes: int = 0
  """With --distributed: number of processes. 0: detected."""
  process_id: int = -1
  """With --distributed: number of this process, from 0. -1: detected."""

  def __post_init__(self) -> None:
    require(
      self.resume or not self.accept_changes, "accept_changes", "", "only with --resume; add it"
    )
    # Without --distributed, each machine would train a run of its own.
    for field, unset in (("coordinator", ""), ("num_processes", 0), ("process_id", -1)):
      value = getattr(self, field)
      require(self.distributed or value == unset, field, value, "needs --distributed")


def parse(
  presets: Mapping[str, tuple[str, Config]], description: str | None
) -> tuple[str, Arguments]:
  """Parses the command line.

  Args:
    presets: {name: (first line of its docstring, its configuration)}.
    description: description of the program in --help.

  Returns:
    The preset's name and the arguments.
  """
  defaults = {name: (about, Arguments(config)) for name, (about, config) in presets.items()}
  return cli.parse_preset(defaults, description=description)


def run(preset: str, arguments: Arguments) -> None:
  """Trains a model, or resumes training.

  Args:
    preset: name of the preset; the run is in runs/<preset> unless --workdir is given.
    arguments: from the command line.

  Raises:
    UserError: if the data set is not available, the folder or the devices are unsuitable, or the
      run cannot be resumed.
    FloatingPointError: if the loss stops being finite.
  """
  config, folder = arguments.config, files.expand(arguments.workdir or f"runs/{preset}")
  data = config.data
  data_dir = files.expand(data.folder) if data.folder else prepare.default_data_dir()
  prepare.check_available(
    data.dataset, data_dir, image_size=data.image_size, channels=data.channels,
    holdout=data.holdout, strict=data.strict,
  )  # fmt: skip
  if own := prepare.find_own(data.dataset, data_dir):
    # Stored as an absolute path, so that the run can be resumed and evaluated from any folder.
    data = dataclasses.replace(data, dataset=os.fspath(own))
    config = dataclasses.replace(config, data=data)
    arguments = dataclasses.replace(arguments, config=config)
  if config.training.tensorboard and not importlib.util.find_spec("tensorboardX"):
    raise UserError("--training.tensorboard: not installed; run: make train EXTRA=tensorboard")
  with contextlib.ExitStack() as held:

    def prepare_folder() -> None:
      held.enter_context(runs.hold(folder))
      accept = arguments.accept_changes
      runs.check_run(folder, config, resume=arguments.resume, accept_changes=accept)

    if not arguments.distributed:  # With --distributed, process 0 does this in `_train`.
      prepare_folder()
    _train(arguments, folder, prepare_folder)


def _train(arguments: Arguments, folder: Path, prepare_folder: Callable[[], None]) -> None:
  """Connects the processes and devices, loads the data and trains."""
  from ddpm_jax.data.datasets import load_split
  from ddpm_jax.runtime import cpu_allocator, distributed, interrupts
  from ddpm_jax.runtime.compilation_cache import use_compile_cache
  from ddpm_jax.runtime.devices import use_cpu_devices
  from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning
  from ddpm_jax.storage.checkpoints import silence_failed_saves
  from ddpm_jax.training.loop import Interrupted

  silence_failed_saves()
  cpu_allocator.retain_freed_memory()
  config = arguments.config
  skip_fusion_autotuning()
  if arguments.distributed:  # No cache: its folder would have to be shared by all processes.
    distributed.initialize(arguments.coordinator, arguments.num_processes, arguments.process_id)
  else:
    use_compile_cache()
  share = config.training.batch_size // max(arguments.num_processes, 1)
  use_cpu_devices(share, config.training.cpu_devices)
  if arguments.distributed:
    distributed.check_alike()
    distributed.broadcast(prepare_folder)
  dataset = distributed.barrier(lambda: load_split(config.data, "train"))
  try:
    train_model(config, dataset, folder, accept_changes=arguments.accept_changes)
  except Interrupted as stop:
    if distributed.is_primary():
      print(f"{folder}: {stop}, saved; repeat the command with --resume to continue the run")
    sys.exit(interrupts.EXIT_STOPPED)
  if distributed.is_primary():
    print(f"{folder / 'samples.png'} shows samples; for more: python sample.py {folder}")


def train_model(
  config: Config, dataset: "Dataset", folder: Path, *, accept_changes: bool = False
) -> None:
  """Builds the components of a run and trains. Raises the errors of `loop.train`."""
  import jax

  from ddpm_jax.components import build_components
  from ddpm_jax.runtime.devices import make_mesh
  from ddpm_jax.training import loop, parallel

  mesh = make_mesh(jax.devices())
  parallel.check_devices(config.training, mesh)
  components = build_components(config, dataset.image.shape[1:], dataset.num_classes, mesh)
  loop.train(
    config, components, dataset, folder,
    mesh=mesh, preview=make_preview(config, components, dataset), accept_changes=accept_changes,
  )  # fmt: skip


def make_preview(config: Config, components: "Components", dataset: "Dataset") -> "Preview":
  """Returns previews: grids of samples from the same noise.

  On an accelerator their program compiles while training continues. On a CPU it would take the
  cores of the training step.
  """
  from ddpm_jax.runtime.devices import make_mesh, place, replicated
  from ddpm_jax.runtime.distributed import is_primary
  from ddpm_jax.sampling.trained import Trained
  from ddpm_jax.storage import images
  from ddpm_jax.training.loop import Preview, image_info

  mesh, num = make_mesh(), config.sampling.num

  def trained(ema_params: Any) -> Trained:
    params = place(ema_params, replicated(mesh))
    tables = components.schedule.tables(params["schedule"])
    return Trained(
      config, components, params["network"], tables, image_info(dataset), 0, lambda: dataset
    )

  def write(ema_params: Any, path: Path) -> None:
    # Every process samples alone: in a collective, the others would wait for process 0.
    samples = trained(ema_params).sample(num, config.training.seed, batch_size=num, mesh=mesh)
    grid = images.grid(samples)
    if is_primary():
      images.save_png(path, grid)

  def compile_ahead(ema_params: Any) -> None:
    trained(ema_params).compile_sample(num, batch_size=num, mesh=mesh)

  on_cpu = mesh.devices.flat[0].platform == "cpu"
  return Preview(write, None if on_cpu else compile_ahead)
