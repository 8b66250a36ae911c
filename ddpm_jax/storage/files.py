"""Atomic file writes. Does not import JAX."""

import contextlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ddpm_jax.errors import UserError


@contextlib.contextmanager
def atomic_file(path: str | Path) -> Iterator[IO[bytes]]:
  """Opens a file that replaces `path` when the block ends without an error.

  The content goes to a temporary file in the same folder, so `path` is never partly written.
  If the block raises, the temporary file is deleted and `path` stays unchanged.

  Args:
    path: the file to write; missing parent folders are created.

  Yields:
    The temporary file, open for writing bytes.
  """
  path = Path(path)
  path.parent.mkdir(parents=True, exist_ok=True)
  # Shortened, so that any name that the file system accepts leaves space for the suffix.
  handle, temporary = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name[:50]}.")
  try:
    with os.fdopen(handle, "wb") as file:
      yield file
      file.flush()
      os.fsync(file.fileno())
    os.chmod(temporary, 0o644)  # mkstemp creates files that only their owner can read.
    os.replace(temporary, path)
  except BaseException:
    os.unlink(temporary)
    raise


def check_writable(folder: Path, *, remedy: str) -> None:
  """Checks that a folder can be written, before long work whose result goes there.

  Args:
    folder: the folder; it is created if it does not exist.
    remedy: end of the error message, such as "choose another --out".

  Raises:
    UserError: if the folder cannot be created or written.
  """
  try:
    folder.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryFile(dir=folder):
      pass
  except OSError as error:
    raise UserError(f"{folder}: cannot be written ({error.strerror}); {remedy}") from error
