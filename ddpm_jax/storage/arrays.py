"""Reading of .npz files that may be damaged. Does not import JAX."""

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from ddpm_jax.errors import UserError


@contextlib.contextmanager
def open_npz(path: str | Path) -> Iterator[Mapping[str, npt.NDArray[Any]]]:
  """Opens a .npz file, whose arrays are read when the block uses them.

  Raises:
    UserError: if the file is missing, damaged or of another kind, or lacks an array that the block
      uses. Errors of the block itself become UserErrors too, so it should only read.
  """
  try:
    with Path(path).open("rb") as file:
      arrays = np.load(file, allow_pickle=False)
      if isinstance(arrays, np.ndarray):
        raise UserError(f"{path}: holds one array without a name; write it by np.savez")
      with arrays:
        yield arrays
  except UserError:
    raise
  except FileNotFoundError as error:
    raise UserError(f"{path}: no such file") from error
  except KeyError as error:
    name = str(error.args[0]).split(" ", 1)[0]
    raise UserError(f"{path}: has no array `{name}`") from error
  except Exception as error:  # NumPy, zipfile and zlib raise many kinds of errors for damage.
    raise UserError(f"{path}: cannot be read ({error or type(error).__name__})") from error
