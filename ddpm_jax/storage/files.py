"""Files that are written whole or not at all."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ddpm_jax.errors import UserError


@contextlib.contextmanager
def atomic_file(path: str | Path) -> Iterator[IO[bytes]]:
  """Opens a temporary file that takes the name `path` when the block ends without an error."""
  path = Path(path)
  path.parent.mkdir(parents=True, exist_ok=True)
  handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
  try:
    with os.fdopen(handle, "wb") as file:
      yield file
      file.flush()
      os.fsync(file.fileno())
    os.chmod(temporary, 0o644)  # mkstemp's files are private.
    os.replace(temporary, path)
  except BaseException:
    os.unlink(temporary)
    raise


def check_writable(folder: Path, *, remedy: str) -> None:
  """Makes a folder and tries to write in it, before long work that ends there.

  Args:
    folder: made where it is absent.
    remedy: what to do where it cannot be written, for the error.

  Raises:
    UserError: if the folder cannot be made or written.
  """
  try:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
      pass
  except OSError as error:
    raise UserError(f"{folder}: cannot be written ({error.strerror}); {remedy}") from error
