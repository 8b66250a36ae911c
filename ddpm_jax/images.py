"""Pictures for people: grids, PNG and GIF. Every file is written whole or not at all."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import PIL.Image

from ddpm_jax.files import atomic_file

_MIN_CELL = 56  # Pixels. Smaller images are enlarged by whole factors.
_GAP = 2


def to_uint8(images: npt.ArrayLike) -> npt.NDArray[np.uint8]:
  """f[...] in [-1, 1], clipped, to u8 in [0, 255]; inverts `ddpm_jax.data.to_model_range`."""
  return np.round((np.clip(np.asarray(images), -1, 1) + 1) * 127.5).astype(np.uint8)


def grid(images: npt.ArrayLike, columns: int | None = None) -> PIL.Image.Image:
  """Lays images out in rows, enlarged where they are small.

  Args:
    images: f[N, H, W, C] in [-1, 1], clipped; C is 1 or 3.
    columns: images in a row; about the square root of N where None.
  """
  pixels = to_uint8(images)
  count, height, width, channels = pixels.shape
  columns = columns or int(np.ceil(np.sqrt(count)))
  rows = -(-count // columns)
  scale = max(1, -(-_MIN_CELL // height))
  pixels = pixels.repeat(scale, axis=1).repeat(scale, axis=2)
  cell_height, cell_width = height * scale + _GAP, width * scale + _GAP
  sheet = np.full((rows * cell_height + _GAP, columns * cell_width + _GAP, channels), 48, np.uint8)
  for i, image in enumerate(pixels):
    top, left = i // columns * cell_height + _GAP, i % columns * cell_width + _GAP
    sheet[top : top + height * scale, left : left + width * scale] = image
  return PIL.Image.fromarray(sheet[..., 0] if channels == 1 else sheet)


def save_png(path: str | Path, picture: PIL.Image.Image) -> None:
  """Writes a picture as PNG."""
  with atomic_file(path) as file:
    picture.save(file, format="png")


def save_gif(path: str | Path, pictures: Sequence[PIL.Image.Image], seconds: float = 0.1) -> None:
  """Writes pictures as an endless GIF that rests on its last one.

  Args:
    path: the file.
    pictures: at least one.
    seconds: how long each picture stays.
  """
  durations: list[Any] = [seconds * 1000] * (len(pictures) - 1) + [2000]
  with atomic_file(path) as file:
    pictures[0].save(
      file, format="gif", save_all=True, append_images=pictures[1:], duration=durations, loop=0
    )


def save_npz(path: str | Path, **arrays: Any) -> None:
  """Writes named arrays as an uncompressed .npz."""
  with atomic_file(path) as file:
    np.savez(file, **arrays)


def save_samples(
  folder: Path,
  x: npt.NDArray[np.float32],
  labels: npt.NDArray[np.int32] | None,
  frames: Sequence[npt.NDArray[np.float32]] = (),
) -> None:
  """Writes samples.npz (images and labels), samples.png (a grid) and samples.gif (of frames).

  Args:
    folder: where to.
    x: f32[N, H, W, C] in [-1, 1]; the grid shows the first 256.
    labels: i32[N], for a class-conditional model.
    frames: images of each frame f32[K, H, W, C]; no GIF where there are none.
  """
  save_npz(folder / "samples.npz", images=x, **({} if labels is None else {"labels": labels}))
  save_png(folder / "samples.png", grid(x[:256]))
  if frames:
    save_gif(folder / "samples.gif", [grid(frame) for frame in frames])
