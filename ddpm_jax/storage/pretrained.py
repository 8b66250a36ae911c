"""The networks that come with the project, by name. Free of JAX.

The folder ddpm_jax/pretrained holds one weights file for each name; docs/models.md describes them.
"""

from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from ddpm_jax.errors import UserError, suggest
from ddpm_jax.storage.files import expand, sha256

FOLDER = Path(__file__).resolve().parents[1] / "pretrained"
# SHA-256 of each network's weights file.
SHA256: Mapping[str, str] = MappingProxyType(
  {
    "mnist": "cd511e7c90c4916c86fb5d08c90cbfb38d5fd0268409475a7fdbc1414d5abfe0",
    "mnist_conditional_small": "f6f279b2836e65706047a9239d6845e25a8a1e138f6b93fa42885f44132161cd",
  }
)


def is_name(path: str | Path) -> bool:
  """Returns whether a path is the name of a network of the project.

  A file or folder of that name in the working folder takes precedence over the network.
  """
  return str(path) in SHA256 and not Path(path).exists()


def find(path: str | Path) -> Path:
  """Returns the weights file of a network named as in `is_name`; any other path unchanged.

  Raises:
    UserError: if the weights file is missing or corrupt, or if the path is a single word that
      neither exists nor is a name.
  """
  if is_name(path):
    return verified_file(str(path))
  path = expand(path)
  if len(path.parts) == 1 and not path.suffix and not path.exists():
    raise UserError(
      f"{path}: no such folder, and no network of that name; {suggest(str(path), SHA256)}, or "
      f"train a model: python train.py quick --workdir runs/{path}"
    )
  return path


def verified_file(name: str) -> Path:
  """Returns the weights file of a network of the project, after it has been verified.

  Args:
    name: one of the names in SHA256.

  Raises:
    UserError: if the file is missing or its SHA-256 differs.
  """
  file = FOLDER / f"{name}.safetensors"
  remedy = f"restore it with git checkout -- {file}, or install ddpm_jax again"
  if not file.is_file():
    raise UserError(f"{file}: missing; {remedy}")
  if sha256(file) != SHA256[name]:
    raise UserError(f"{file}: corrupt, its SHA-256 differs; {remedy}")
  return file
