"""A cache of results on disk, which lets an interrupted evaluation resume."""

import contextlib
import hashlib
import json
import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jax
import numpy as np

from ddpm_jax.errors import UserError
from ddpm_jax.storage.arrays import open_npz
from ddpm_jax.storage.files import atomic_file

_log = logging.getLogger(__name__)
_KEY = "cache_key"  # Name of an array with the hash of all inputs and the names of the others.
Result = Mapping[str, Any]


class Cache:
  """A folder of results, each stored under a hash of the inputs that it was computed from."""

  def __init__(self, folder: Path, version: str = ""):
    """Opens a cache.

    Args:
      folder: folder of the results; the first result creates it.
      version: version of the code that computes them; see `source_version`.
    """
    self._folder, self._version = folder, version

  def __call__(self, stage: str, content: Any, compute: Callable[[], Result]) -> dict[str, Any]:
    """Returns the arrays of `compute`, from disk if they were computed before.

    Args:
      stage: name of the stage, part of the file name.
      content: all inputs that the result depends on, of types that JSON can represent.
      compute: function without arguments that returns {name: array}.
    """
    text = json.dumps([self._version, content], sort_keys=True).encode()
    key = hashlib.sha256(text).hexdigest()
    path = self._folder / f"{stage}-{key[:16]}.npz"
    if path.exists():
      # A corrupt file, or that of another result, is computed again and replaced.
      with contextlib.suppress(UserError), open_npz(path) as arrays:
        found = dict(arrays)
        if found.pop(_KEY).tolist() == [key, *sorted(found)]:
          return found
    result = {name: np.asarray(value) for name, value in compute().items()}
    try:
      with atomic_file(path) as output:
        np.savez(output, **dict[str, Any](result | {_KEY: [key, *sorted(result)]}))
    except OSError as error:  # The folder of all evaluations may belong to another user.
      _log.warning("%s: cannot be kept (%s); it will be computed again", path, error.strerror)
    return result


def source_version() -> str:
  """Returns a hash of the package's source files: changed code may compute other results."""
  package = Path(__file__).resolve().parents[1]
  digest = hashlib.sha256()
  for path in sorted(package.rglob("*.py")):
    digest.update(str(path.relative_to(package)).encode() + path.read_bytes())
  return digest.hexdigest()


def fingerprint(tree: Any) -> str:
  """Returns a hash of the dtypes, shapes and values of all arrays of a pytree."""
  digest = hashlib.sha256()
  for leaf in jax.tree.leaves(tree):
    array = np.asarray(leaf)
    digest.update(f"{array.dtype}{array.shape}".encode())
    digest.update(np.ascontiguousarray(array).tobytes())
  return digest.hexdigest()
