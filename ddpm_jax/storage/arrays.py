"""Reading of .npz and .npy files that may be damaged. Does not import JAX."""

import contextlib
import math
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import IO, Any, NamedTuple

import numpy as np
import numpy.typing as npt

from ddpm_jax.errors import UserError, brief


class _Arrays(Mapping[str, npt.NDArray[Any]]):
  """The arrays of a .npz file, each verified by the checksum of its bytes when it is read.

  NumPy itself verifies no checksum if the header of an array describes fewer bytes than there are,
  and returns a member that is not an array as bytes.
  """

  def __init__(self, archive: zipfile.ZipFile):
    self._archive = archive
    self._members = {name.removesuffix(".npy"): name for name in archive.namelist()}

  def __getitem__(self, name: str) -> npt.NDArray[Any]:
    with self._archive.open(self._members[name]) as file:
      array: npt.NDArray[Any] = np.lib.format.read_array(file, allow_pickle=False)
      if file.read(1):  # At the end of its bytes zipfile compares the checksum.
        raise ValueError(f"{name} holds more bytes than its header describes")
      return array

  def __iter__(self) -> Iterator[str]:
    return iter(self._members)

  def __len__(self) -> int:
    return len(self._members)


@contextlib.contextmanager
def open_npz(path: str | Path) -> Iterator[Mapping[str, npt.NDArray[Any]]]:
  """Opens a .npz file, whose arrays are read when the block uses them.

  Raises:
    UserError: if the file is missing, damaged or of another kind, or lacks an array that the block
      uses. Errors of the block itself become UserErrors too, so it should only read.
  """
  try:
    with warnings.catch_warnings(), Path(path).open("rb") as file:
      warnings.simplefilter("ignore")  # NumPy parses a header as Python, which may warn.
      arrays = np.load(file, allow_pickle=False)
      if isinstance(arrays, np.ndarray):
        raise UserError(f"{path}: holds one array without a name; write it by np.savez")
      with arrays:
        yield _Arrays(arrays.zip)
  except UserError:
    raise
  except FileNotFoundError as error:
    raise UserError(f"{path}: no such file") from error
  except KeyError as error:
    raise UserError(f"{path}: has no array `{error.args[0]}`") from error
  except Exception as error:  # NumPy, zipfile and zlib raise many kinds of errors for damage.
    raise UserError(f"{path}: cannot be read ({brief(error)})") from error


class StoredArray(NamedTuple):
  """An array in a .npy or .npz file whose header is read and whose values are not.

  Attributes:
    shape: its shape.
    dtype: its dtype.
    file: the file, at the first byte of the values, which lie in C order.
  """

  shape: tuple[int, ...]
  dtype: np.dtype[Any]
  file: IO[bytes]

  def rows(self) -> Iterator[npt.NDArray[Any]]:
    """Yields array[0], array[1], ... without reading the whole array."""
    length = self.dtype.itemsize * math.prod(self.shape[1:])
    for _ in range(self.shape[0]):
      content = self.file.read(length)
      if len(content) < length:
        raise ValueError("it is truncated")
      yield np.frombuffer(content, self.dtype).reshape(self.shape[1:])
    if self.file.read(1):  # At the end of a member of an .npz file zipfile compares the checksum.
      raise ValueError("it holds more bytes than its header describes")


@contextlib.contextmanager
def open_stored(path: Path, names: tuple[str, ...]) -> Iterator[StoredArray]:
  """Opens the array of a .npy file, or the first of the named arrays that a .npz file has.

  Raises:
    UserError: if the file is missing, damaged or of another kind, or has none of the arrays. Errors
      of the block itself become UserErrors too, so it should only read.
  """
  try:
    with contextlib.ExitStack() as opened, warnings.catch_warnings():
      warnings.simplefilter("ignore")  # NumPy parses a header as Python, which may warn.
      file: IO[bytes] = opened.enter_context(path.open("rb"))
      if path.suffix.lower() == ".npz":
        archive = opened.enter_context(zipfile.ZipFile(file))
        stored = [name.removesuffix(".npy") for name in archive.namelist()]
        chosen = [name for name in names if name in stored]
        if not chosen:
          raise UserError(
            f"{path}: has the arrays {brief(', '.join(stored)) or 'none'}; one must be named "
            f"{' or '.join(names)}"
          )
        file = opened.enter_context(archive.open(f"{chosen[0]}.npy"))
      version = np.lib.format.read_magic(file)
      read = {
        (1, 0): np.lib.format.read_array_header_1_0, (2, 0): np.lib.format.read_array_header_2_0
      }[version]  # fmt: skip
      shape, by_columns, dtype = read(file)
      if by_columns:
        raise UserError(f"{path}: is stored by columns; write it by numpy.ascontiguousarray")
      yield StoredArray(shape, dtype, file)
  except UserError:
    raise
  except FileNotFoundError as error:
    raise UserError(f"{path}: no such file") from error
  except Exception as error:  # NumPy, zipfile and zlib raise many kinds of errors for damage.
    raise UserError(f"{path}: cannot be read ({brief(error)})") from error
