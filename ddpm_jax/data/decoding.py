"""Decoding of image files by several processes. Does not import JAX.

Pillow decodes under Python's global lock, so that threads would not be faster. The processes are
not those of `multiprocessing`, which would import the script of a library's user again.

python -m ddpm_jax.data.decoding is one of these processes.
"""

import contextlib
import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import PIL.Image
import PIL.ImageOps

from ddpm_jax.errors import UserError
from ddpm_jax.storage import images

# A process takes half a second to start, in which hundreds of small images are decoded.
_FILES_PER_PROCESS, _MAX_PROCESSES = 500, 32
# A JPEG is decoded at a fraction of its size that is at least this multiple of the final size.
_JPEG_MARGIN = 4

Decoded = npt.NDArray[np.uint8] | UserError


def resize(picture: PIL.Image.Image, size: int) -> npt.NDArray[np.uint8]:
  """Returns a picture in mode L or RGB as u8[H, W, C], cropped to a centred square and resized.

  Args:
    picture: the picture.
    size: height and width; 0 keeps those of the picture.
  """
  if size and picture.size != (size, size):
    picture = PIL.ImageOps.fit(picture, (size, size), PIL.Image.Resampling.LANCZOS)
  return np.array(picture).reshape(picture.height, picture.width, -1)


def decode(path: Path, size: int, mode: str) -> Decoded:
  """Returns an image file as u8[H, W, C], or the error if it cannot be read.

  Args:
    path: the file.
    size: as in `resize`.
    mode: "L" for one channel, "RGB" for three.
  """

  def reduce(picture: PIL.Image.Image) -> None:
    if size:
      picture.draft(None, (_JPEG_MARGIN * size, _JPEG_MARGIN * size))

  try:
    return resize(images.read_picture(path, mode, reduce), size)
  except UserError as error:
    return error


def decode_all(paths: Sequence[Path], size: int, mode: str) -> Iterator[Decoded]:
  """Yields `decode` of every file in order, computed by as many processes as there are cores.

  Raises:
    UserError: if a process ends early, for example because the memory is full.
  """
  cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
  count = min(cores, len(paths) // _FILES_PER_PROCESS, _MAX_PROCESSES)
  if count < 2:
    yield from (decode(path, size, mode) for path in paths)
    return
  with contextlib.ExitStack() as running:
    outputs = []
    for number in range(count):
      process = running.enter_context(_start())
      running.callback(process.kill)  # Called before the process is waited for.
      assert process.stdin is not None
      assert process.stdout is not None
      with process.stdin as to_process:
        pickle.dump((paths[number::count], size, mode), to_process)
      outputs.append(process.stdout)
    for i, path in enumerate(paths):
      try:
        # A process that is ahead waits until its pipe is read.
        yield pickle.load(outputs[i % count])
      except (EOFError, pickle.UnpicklingError) as error:
        raise UserError(
          f"{path}: the process that decodes it has ended; remove the file, or free memory"
        ) from error


def _start() -> subprocess.Popen[bytes]:
  search_path = [str(Path(__file__).resolve().parents[2]), os.environ.get("PYTHONPATH", "")]
  return subprocess.Popen(
    [sys.executable, "-m", __name__],
    stdin=subprocess.PIPE,
    stdout=subprocess.PIPE,
    env=os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, search_path))},
  )


def _serve(source: Any, sink: Any) -> None:
  """Decodes the files that are listed in `source` and writes the results to `sink`."""
  paths, size, mode = pickle.load(source)
  for path in paths:
    pickle.dump(decode(path, size, mode), sink)
    sink.flush()


if __name__ == "__main__":
  # Ctrl-C reaches all processes of a terminal. This one ends when its reader does.
  signal.signal(signal.SIGINT, signal.SIG_IGN)
  with contextlib.suppress(BrokenPipeError):
    _serve(sys.stdin.buffer, sys.stdout.buffer)
