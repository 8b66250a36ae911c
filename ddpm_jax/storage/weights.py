"""A trained network and its metadata as one safetensors file. Does not import JAX.

The tensors are the network's EMA parameters, "network/...", and the tables of the noise schedule,
"schedule/...". The metadata hold the run's configuration, the shape and size of its data set, and
the training step.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import from_dict, to_dict
from ddpm_jax.errors import UserError, brief
from ddpm_jax.storage.files import atomic_file
from ddpm_jax.storage.runs import ImageInfo

SUFFIX = ".safetensors"
_FORMAT = "ddpm_jax 1"
# Tables that earlier versions also wrote. The other tables of a schedule determine them.
_DROPPED_TENSORS = frozenset({"schedule/betas", "schedule/alphas_cumprod"})


class Header(NamedTuple):
  """The metadata of a weights file.

  Attributes:
    config: configuration of the run.
    images: shape and size of the run's data set.
    step: training step of the parameters.
  """

  config: Config
  images: ImageInfo
  step: int


def save_weights(path: str | Path, tensors: Mapping[str, npt.NDArray[Any]], header: Header) -> None:
  """Writes tensors and header to one file, atomically."""
  from safetensors.numpy import save

  config, images, step = header
  metadata = {
    "format": _FORMAT,
    "config": json.dumps(to_dict(config)),
    "images": json.dumps(images._asdict()),
    "step": str(step),
  }
  content = save({name: np.ascontiguousarray(t) for name, t in tensors.items()}, metadata)
  with atomic_file(path) as file:
    file.write(content)


def is_weights(path: Path) -> bool:
  """Returns whether a path is a file, or names one that is missing, rather than a run's folder."""
  return path.is_file() or (path.suffix == SUFFIX and not path.is_dir())


def read_header(path: str | Path) -> Header:
  """Reads the metadata of a weights file, without its tensors.

  Raises:
    UserError: if the file does not exist, is corrupt or is not a weights file of ddpm_jax.
  """
  with _opened(path) as file:
    metadata = file.metadata() or {}
  if metadata.get("format") != _FORMAT:
    raise UserError(
      f"{path}: not a weights file of ddpm_jax (format {metadata.get('format')!r}); write one with "
      "sample.py RUN --export FILE.safetensors"
    )
  try:
    info = ImageInfo.from_dict(json.loads(metadata["images"]))
    if not metadata["step"].isdecimal():
      raise ValueError(f"step is {metadata['step']!r}")
    return Header(from_dict(json.loads(metadata["config"])), info, int(metadata["step"]))
  except KeyError as error:
    raise UserError(f"{path}: its metadata lack {error}") from error
  except (ValueError, RecursionError) as error:
    raise UserError(f"{path}: its metadata cannot be read ({brief(error)})") from error


def read_tensors(path: str | Path) -> dict[str, npt.NDArray[Any]]:
  """Reads the tensors of a weights file by name, without tables that are no longer in use.

  Raises:
    UserError: if the file does not exist or is corrupt.
  """
  with _opened(path) as file:
    names = set(file.keys()) - _DROPPED_TENSORS
    return {name: file.get_tensor(name) for name in sorted(names)}


def _opened(path: str | Path) -> Any:
  from safetensors import SafetensorError, safe_open

  if not Path(path).is_file():
    raise UserError(f"{path}: no such file")
  try:
    return safe_open(path, framework="numpy")
  except (SafetensorError, OSError) as error:
    raise UserError(f"{path}: not a valid safetensors file ({brief(error)})") from error
