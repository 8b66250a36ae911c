"""The model that sample.py and evaluate.py load: a run, a weights file or a named network.

Free of JAX.
"""

import dataclasses
from pathlib import Path
from typing import Annotated, Literal

import tyro

from ddpm_jax.config.schema import Config
from ddpm_jax.errors import UserError
from ddpm_jax.storage import files, pretrained, runs, weights
from ddpm_jax.storage.runs import ImageInfo

# Programs without a model on the command line look for runs here.
RUNS = Path("runs")
# Samples of named networks go here, because the package's folder may not be writable.
SAMPLES = Path("samples")
_NAMES = ", ".join(pretrained.SHA256)
Model = tyro.conf.Positional[
  Annotated[
    str,
    tyro.conf.arg(
      help=f"Folder of a run, a .safetensors file, or a network of the project: {_NAMES}. Empty "
      "means the newest run under runs/; sample.py uses mnist if there is none."
    ),
  ]
]

# Options of programs that read own images and have no configuration of a run.
ImageSize = Annotated[int, tyro.conf.arg(name="data.image-size", help="As in train.py.")]
Channels = Annotated[Literal[0, 1, 3], tyro.conf.arg(name="data.channels", help="As in train.py.")]
Holdout = Annotated[float, tyro.conf.arg(name="data.holdout", help="As in train.py.")]


@dataclasses.dataclass(frozen=True)
class Source:
  """A model that has not been loaded yet.

  Attributes:
    title: its path or name, for messages.
    path: the folder of a run, or a weights file.
    folder: default folder of a program's output.
    is_default: whether the program chose it because there was neither a path nor a run.
  """

  title: str
  path: Path
  folder: Path
  is_default: bool = False

  def read_header(self) -> tuple[Config, ImageInfo]:
    """Reads the configuration, and shape and size of the data set.

    Raises:
      UserError: if there is no run or weights file, or it cannot be read.
    """
    if weights.is_weights(self.path):
      config, images, _ = weights.read_header(self.path)
      return config, images
    return runs.read_config(self.path), runs.read_image_info(self.path)


def check_named(words: list[str], default: str = "the newest run") -> None:
  """Checks that a command line does not begin with an empty word, such as an unset variable.

  Args:
    words: the command line.
    default: the model of a command line without a name, for the error message.

  Raises:
    UserError: if it does.
  """
  if words[:1] == [""]:
    raise UserError(f"the name of the model is empty; leave it out for {default}")


def check_dataset_named(name: str) -> None:
  """Checks that the name of a data set on a command line is not empty.

  Raises:
    UserError: if it is.
  """
  if not name:
    raise UserError("the name of the data set is empty")


def find_source(word: str, default: str = "") -> Source:
  """Finds the model that a command line names.

  Args:
    word: a path or the name of a network; empty for the newest run.
    default: name of the network to use if `word` is empty and there are no runs; none if empty.

  Raises:
    UserError: if there are no runs and no default, the name is unknown, or the network's file is
      missing or corrupt.
  """
  if word:
    if pretrained.is_name(word):
      return _network(word)
    path = pretrained.find(word)
    return Source(word, path, files.results_folder(path))
  try:
    run = runs.newest_run(RUNS)
  except UserError as error:
    if not default:
      raise UserError(f"{error}, or name a network of the project: {_NAMES}") from error
    return dataclasses.replace(_network(default), is_default=True)
  return Source(str(run), run, run)


def _network(name: str) -> Source:
  return Source(name, pretrained.verified_file(name), SAMPLES / name)
