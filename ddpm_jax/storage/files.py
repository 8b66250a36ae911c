"""Atomic file writes, hashes, and files of other programs. Does not import JAX."""

import contextlib
import hashlib
import os
import re
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import IO

from ddpm_jax.errors import UserError
from ddpm_jax.runtime import interrupts

# Files and folders that desktops, editors and network file systems leave in any folder.
_STRAY = re.compile(
  r"\.DS_Store|\._.*|\.AppleDouble|Thumbs\.db|desktop\.ini|\.directory|@eaDir|"  # Desktops.
  r".*~|\..*\.sw[a-z]|\.?#.*|"  # Editors.
  r"\.nfs.*|\.fuse_hidden.*",  # Files that were deleted while they were open.
  re.IGNORECASE,
)


def expand(path: str | Path) -> Path:
  """Returns a path from a user with a leading ~ or ~name replaced by the home folder.

  A shell does not expand --flag=~/folder. As in a shell, ~name is unchanged if there is no such
  user, and ./~ is a folder named ~.

  Raises:
    UserError: if the user's own home folder is unknown.
  """
  expanded = Path(os.path.expanduser(path))  # Path.expanduser refuses the names of no user.
  if os.fspath(path).startswith("~"):
    if expanded.parts[0] == "~":
      raise UserError(f"{path}: the home folder is unknown; set HOME, or write the path without ~")
    return expanded
  # Path("./~") is Path("~"), which would be expanded if the result came here again.
  return expanded.absolute() if str(expanded).startswith("~") else expanded


def is_stray(path: Path) -> bool:
  """Returns whether a file comes from a desktop, an editor or a network file system, by its path.

  Args:
    path: relative to a folder of ours. A file in a stray folder is stray.
  """
  return any(_STRAY.fullmatch(part) for part in path.parts)


@contextlib.contextmanager
def atomic_file(path: str | Path) -> Iterator[IO[bytes]]:
  """Opens a file that replaces `path` when the block ends without an error.

  The content goes to a temporary file in the same folder, so `path` is never partly written.
  If the block raises, the temporary file is deleted and `path` stays unchanged. Errors of writing,
  such as a full disk, name `path`.

  Args:
    path: the file to write, with ~ for the home folder; missing parent folders are created.

  Yields:
    The temporary file, open for writing bytes.
  """
  path = expand(path)
  path.parent.mkdir(parents=True, exist_ok=True)
  # Shortened, so that any name that the file system accepts leaves space for the suffix.
  temporary = path.with_name(f".{path.name[:50]}.{secrets.token_hex(4)}")
  interrupts.unfinished.add(str(temporary))
  with named_errors(path, temporary):
    try:
      # Unlike tempfile, `open` gives the file the permissions of the user's umask.
      with temporary.open("xb") as file:
        yield file
        file.flush()
        os.fsync(file.fileno())
      os.replace(temporary, path)
    except BaseException:
      # The first error is reported: on a read-only file system the deletion fails too.
      with contextlib.suppress(OSError):
        temporary.unlink(missing_ok=True)
      raise
    finally:
      interrupts.unfinished.discard(str(temporary))


@contextlib.contextmanager
def named_errors(path: Path, temporary: Path | None = None) -> Iterator[None]:
  """Makes the OSErrors of a block name the file that it writes.

  A failed write, such as on a full disk, has no file name.

  Args:
    path: the file to name.
    temporary: a file that is written in its place, whose name is replaced too.
  """
  try:
    yield
  except OSError as error:
    if error.filename is None or error.filename == str(temporary):
      raise OSError(error.errno, error.strerror or str(error), str(path)) from error
    raise


def results_folder(source: Path) -> Path:
  """Returns the default folder for results about a file or a folder.

  It is the folder itself. For a file it is NAME.results, because the name without its suffix may be
  the folder of another run.
  """
  return source if source.is_dir() else source.with_name(f"{source.name}.results")


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


def check_file_writable(path: Path, *, remedy: str) -> None:
  """Checks that a file can be written, as `check_writable` checks a folder.

  Raises:
    UserError: if the path is a folder, or the file's folder cannot be created or written.
  """
  if path.is_dir():
    raise UserError(f"{path}: a folder; a file is needed; {remedy}")
  check_writable(path.parent, remedy=remedy)


def sha256(path: Path) -> str:
  """Returns the SHA-256 of a file as 64 hexadecimal digits."""
  with path.open("rb") as file:
    return hashlib.file_digest(file, "sha256").hexdigest()
