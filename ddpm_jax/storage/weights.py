"""A trained network in one safetensors file, with all that drawing from it takes. Free of JAX.

The tensors are the averaged parameters, "network/...", and the noise schedule's tables,
"schedule/..."; the metadata hold the run's configuration and what its images are like.
"""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import from_dict, to_dict
from ddpm_jax.errors import UserError
from ddpm_jax.storage.files import atomic_file
from ddpm_jax.storage.runs import ImageInfo

SUFFIX = ".safetensors"
_FORMAT = "ddpm_jax 1"


class Header(NamedTuple):
  """What a file says of its network.

  Attributes:
    config: of the run.
    images: what the network draws.
    step: of training.
  """

  config: Config
  images: ImageInfo
  step: int


def save_weights(path: str | Path, tensors: Mapping[str, npt.NDArray[Any]], header: Header) -> None:
  """Writes tensors and header, whole or not at all."""
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


def read_header(path: str | Path) -> Header:
  """What a file says of its network, without the tensors.

  Raises:
    UserError: if there is no such file, or it is no network of ours.
  """
  with _opened(path) as file:
    metadata = file.metadata() or {}
  if metadata.get("format") != _FORMAT:
    raise UserError(f"{path}: not a network of ddpm_jax ({metadata.get('format')!r})")
  try:
    images = json.loads(metadata["images"])
    shape = tuple(map(int, images["image_shape"]))
    info = ImageInfo(shape, int(images["num_classes"]), int(images["num_images"]))
    return Header(from_dict(json.loads(metadata["config"])), info, int(metadata["step"]))
  except (ValueError, KeyError, TypeError) as error:
    raise UserError(f"{path}: its metadata cannot be read ({error})") from error


def read_tensors(path: str | Path) -> dict[str, npt.NDArray[Any]]:
  """All tensors of a file.

  Raises:
    UserError: if there is no such file, or it is damaged.
  """
  with _opened(path) as file:
    return {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118


def _opened(path: str | Path) -> Any:
  from safetensors import SafetensorError, safe_open

  if not Path(path).is_file():
    raise UserError(f"{path}: no such file")
  try:
    return safe_open(path, framework="numpy")
  except (SafetensorError, OSError) as error:
    raise UserError(f"{path}: not a sound safetensors file ({error})") from error
