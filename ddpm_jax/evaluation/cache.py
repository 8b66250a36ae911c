"""Results kept by the content that they were computed from, so that a broken evaluation goes on."""

import hashlib
import json
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jax
import numpy as np

from ddpm_jax.storage.files import atomic_file

Result = Mapping[str, Any]


class Cache:
  """A folder of results."""

  def __init__(self, folder: Path, version: str = ""):
    """Uses a folder, made when the first result comes.

    Args:
      folder: of the results.
      version: of the code that computes them; see `source_version`.
    """
    self._folder, self._version = folder, version

  def __call__(self, stage: str, content: Any, compute: Callable[[], Result]) -> dict[str, Any]:
    """The arrays that `compute` gives, from disk where they have been computed before.

    Args:
      stage: name of the stage.
      content: everything that the result depends on, as JSON's types.
      compute: gives {name: array}.
    """
    text = json.dumps([self._version, content], sort_keys=True).encode()
    path = self._folder / f"{stage}-{hashlib.sha256(text).hexdigest()[:16]}.npz"
    if path.exists():
      try:
        with path.open("rb") as kept, np.load(kept, allow_pickle=False) as arrays:
          return dict(arrays)
      except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        path.unlink()  # Damaged; it is computed again.
    result = {name: np.asarray(value) for name, value in compute().items()}
    with atomic_file(path) as file:
      np.savez(file, **dict[str, Any](result))
    return result


def source_version() -> str:
  """A hash of the package's sources: another version of the code may compute something else."""
  package = Path(__file__).resolve().parents[1]
  digest = hashlib.sha256()
  for path in sorted(package.rglob("*.py")):
    digest.update(str(path.relative_to(package)).encode() + path.read_bytes())
  return digest.hexdigest()


def fingerprint(tree: Any) -> str:
  """A hash of all arrays of a pytree."""
  digest = hashlib.sha256()
  for leaf in jax.tree.leaves(tree):
    array = np.asarray(leaf)
    digest.update(f"{array.dtype}{array.shape}".encode())
    digest.update(np.ascontiguousarray(array).tobytes())
  return digest.hexdigest()
