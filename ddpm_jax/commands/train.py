"""train.py: trains a model in a run folder. JAX is imported after the arguments are checked."""

import contextlib
import dataclasses
import importlib.util
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import tyro

from ddpm_jax.commands import cli
from ddpm_jax.config.schema import Config
from ddpm_jax.data import prepare
from ddpm_jax.errors import UserError, require
from ddpm_jax.storage import runs

if TYPE_CHECKING:
  from ddpm_jax.components import Components
  from ddpm_jax.data.datasets import Dataset
  from ddpm_jax.training.loop import Preview


@dataclasses.dataclass(frozen=True)
class Arguments:
  """The command line of train.py."""

  config: Annotated[Config, tyro.conf.arg(name="")]
  workdir: str = ""
  """Folder of the run. Empty means runs/<preset>."""
  resume: cli.Switch = False
  """Resume the run in this folder from its newest sound checkpoint; start it if there is none."""
  accept_changes: cli.Switch = False
  """With --resume: accept a configuration that differs from the run's."""
  distributed: cli.Switch = False
  """Train with many processes. Start the same command on every machine, with the run's folder
  shared. Slurm, Open MPI, Kubernetes and Cloud TPU provide the addresses."""
  coordinator: str = ""
  """With --distributed and no such cluster: HOST:PORT of the first process."""
  num_processes: int = 0
  """With --coordinator: the number of processes."""
  process_id: int = -1
  """With --coordinator: the number of this process, from 0."""

  def __post_init__(self) -> None:
    # Without --distributed, each machine would train a run of its own.
    for field, unset in (("coordinator", ""), ("num_processes", 0), ("process_id", -1)):
      value = getattr(self, field)
      require(self.distributed or value == unset, field, value, "needs --distributed")


def parse(
  presets: Mapping[str, tuple[str, Config]], description: str | None
) -> tuple[str, Arguments]:
  """Parses the command line.

  Args:
    presets: {name: (first line of its description, its configuration)}.
    description: of the program, for --help.

  Returns:
    The preset's name and the arguments.
  """
  defaults = {name: (about, Arguments(config)) for name, (about, config) in presets.items()}
  return cli.parse_preset(defaults, description=description)


def run(preset: str, arguments: Arguments) -> None:
  """Trains a model, or resumes training.

  Args:
    preset: names the folder of the run, runs/<preset>, unless --workdir does.
    arguments: from the command line.

  Raises:
    UserError: if the data set, the folder, the devices or a resumed run do not allow it.
    FloatingPointError: if the loss stops being finite.
  """
  config, folder = arguments.config, Path(arguments.workdir or f"runs/{preset}")
  data_dir = Path(config.data.folder) if config.data.folder else prepare.default_data_dir()
  prepare.check_available(config.data.dataset, data_dir)
  if config.training.tensorboard and not importlib.util.find_spec("tensorboardX"):
    raise UserError("--training.tensorboard: install it by make train EXTRA=tensorboard")
  with contextlib.ExitStack() as held:

    def prepare_folder() -> None:
      held.enter_context(runs.hold(folder))
      accept = arguments.accept_changes
      runs.check_run(folder, config, resume=arguments.resume, accept_changes=accept)

    if not arguments.distributed:  # Otherwise the first process does it, once all are connected.
      prepare_folder()
    _train(arguments, data_dir, folder, prepare_folder)


def _train(
  arguments: Arguments, data_dir: Path, folder: Path, prepare_folder: Callable[[], None]
) -> None:
  """Connects the processes and devices, loads the data and trains."""
  from ddpm_jax.data.datasets import load_dataset
  from ddpm_jax.runtime import cpu_allocator, distributed
  from ddpm_jax.runtime.compilation_cache import use_compile_cache
  from ddpm_jax.runtime.devices import use_cpu_devices
  from ddpm_jax.training.loop import Interrupted

  cpu_allocator.retain_freed_memory()
  config = arguments.config
  if arguments.distributed:  # JAX needs a compilation cache that all processes share.
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
    train_model(config, dataset, folder, accept_changes=arguments.accept_changes)
  except Interrupted as stop:
    if distributed.is_primary():
      print(f"{folder}: {stop}, saved; the same command with --resume continues the run")
    sys.exit(cli.EXIT_STOPPED)
  if distributed.is_primary():
    print(f"{folder / 'samples.png'} shows samples; for more: python sample.py {folder}")


def train_model(
  config: Config, dataset: "Dataset", folder: Path, *, accept_changes: bool = False
) -> None:
  """Builds the components of a run and trains; see `loop.train` for what it raises."""
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
  """Returns preview(ema_params, path), which writes a grid of samples from the same noise."""
  from ddpm_jax.runtime.devices import local, make_mesh
  from ddpm_jax.runtime.distributed import is_primary
  from ddpm_jax.sampling.trained import Trained
  from ddpm_jax.storage import images
  from ddpm_jax.training.loop import image_info

  mesh, num = make_mesh(), config.sampling.num

  def preview(ema_params: Any, path: Path) -> None:
    # Every process samples by itself. In a collective the others would wait for the first.
    params = local(ema_params)
    tables = components.schedule.tables(params["schedule"])
    trained = Trained(
      config, components, params["network"], tables, image_info(dataset), 0, lambda: dataset
    )
    grid = images.grid(trained.sample(num, config.training.seed, batch_size=num, mesh=mesh))
    if is_primary():
      images.save_png(path, grid)

  return preview
