"""Reading of .npz files that may be damaged. Does not import JAX."""

import contextlib
import warnings
import zipfile
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

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
