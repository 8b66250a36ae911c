"""Reading of images, and atomic writing of image grids and arrays. Does not import JAX."""

import contextlib
import warnings
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import PIL.Image
import PIL.ImageOps

from ddpm_jax.errors import UserError, brief
from ddpm_jax.storage.arrays import open_npz
from ddpm_jax.storage.files import atomic_file, expand

_MIN_CELL = 56  # Pixels. Smaller images are enlarged by an integer factor.
_GAP = 2  # Pixels between images.


def to_uint8(images: npt.ArrayLike) -> npt.NDArray[np.uint8]:
  """Clips f[...] to [-1, 1] and converts it to u8[...] in [0, 255].

  uint8 images are returned unchanged. The inverse is `ddpm_jax.data.datasets.to_model_range`.

  Raises:
    ValueError: if the images are neither floats nor uint8.
  """
  images = np.asarray(images)
  if images.dtype == np.uint8:
    return images
  if images.dtype.kind in "biuc":  # Not "f", nor the kind of bfloat16, "V".
    raise ValueError(f"images are {images.dtype}; uint8, or floats in [-1, 1], are needed")
  return np.round((np.clip(images, -1, 1) + 1) * 127.5).astype(np.uint8)


def grid(images: npt.ArrayLike, columns: int | None = None) -> PIL.Image.Image:
  """Returns a picture of images in a grid, row by row. Images under 56 pixels high are enlarged.

  Args:
    images: f[N, H, W, C] in [-1, 1], clipped, or u8[N, H, W, C]; C is 1 or 3.
    columns: number of images in a row; None for the square root of N, rounded up.

  Raises:
    ValueError: if there are no images, or their shape is not [N, H, W, C] with C 1 or 3.
  """
  pixels = to_uint8(images)
  if pixels.ndim != 4 or not pixels.size or pixels.shape[-1] not in (1, 3):
    raise ValueError(
      f"images has shape {pixels.shape}; it must be [N, H, W, C], N at least 1 and C 1 or 3"
    )
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
  """Writes an image as a PNG file, atomically."""
  with atomic_file(path) as file:
    picture.save(file, format="png")


def save_gif(path: str | Path, pictures: Sequence[PIL.Image.Image], seconds: float = 0.1) -> None:
  """Writes a GIF, atomically. It repeats forever and shows its last frame for two seconds.

  Args:
    path: the file to write.
    pictures: the frames, at least one.
    seconds: duration of each frame but the last.

  Raises:
    ValueError: if there are no pictures.
  """
  if not pictures:
    raise ValueError("pictures is empty; a GIF needs at least one")
  durations: list[Any] = [seconds * 1000] * (len(pictures) - 1) + [2000]
  with atomic_file(path) as file:
    pictures[0].save(
      file, format="gif", save_all=True, append_images=pictures[1:], duration=durations, loop=0
    )


def save_npz(path: str | Path, **arrays: Any) -> None:
  """Writes named arrays as an uncompressed .npz file, atomically."""
  with atomic_file(path) as file:
    np.savez(file, **arrays)


def filmstrip(frames: npt.ArrayLike) -> PIL.Image.Image:
  """Returns a picture of the frames of several images: one row per image, time to the right.

  Args:
    frames: f[R, N, H, W, C] in [-1, 1], clipped: R frames of N images.
  """
  frames = np.asarray(frames)
  rows = np.swapaxes(frames, 0, 1)
  return grid(rows.reshape(-1, *frames.shape[2:]), columns=len(frames))


def read_images(path: str | Path, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
  """Reads an image file, or the array `images` of a .npz file.

  Args:
    path: a file that Pillow can read, or a .npz file with u8 in [0, 255] or floats in [-1, 1].
      Transparent pixels are composed with black.
      Floats without a negative value are refused, because their range may be [0, 1].
    shape: required (H, W, C). Colours are converted to C channels; sizes must match.

  Returns:
    f32[N, H, W, C] in [-1, 1]; N is 1 for an image file.

  Raises:
    UserError: if the file is missing or unreadable, or its shape, dtype or range is wrong.
  """
  path = expand(path)
  if path.suffix == ".npz":
    return _read_npz(path, shape)
  pixels = np.asarray(_open_picture(path, shape, "L" if shape[-1] == 1 else "RGB"))
  return (pixels.reshape(1, *shape) / 127.5 - 1).astype(np.float32)


def read_mask(mask: str, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
  """Returns an inpainting mask: a named region, or an image file.

  Args:
    mask: "top", "bottom", "left", "right" or "center", the region that is 0; or the path of an
      image file, whose pixels are 1 where they are brighter than 127 of 255.
    shape: (H, W, C) of the images.

  Returns:
    f32[H, W, 1], 1 for pixels to keep and 0 for pixels to generate.

  Raises:
    UserError: if the image file is missing or unreadable, or has another size.
  """
  height, width, _ = shape
  generated: dict[str, Any] = {
    "top": np.s_[: height // 2],
    "bottom": np.s_[height // 2 :],
    "left": np.s_[:, : width // 2],
    "right": np.s_[:, width // 2 :],
    "center": np.s_[height // 4 : -(height // 4), width // 4 : -(width // 4)],
  }
  if mask in generated:
    kept = np.ones((height, width, 1), np.float32)
    kept[generated[mask]] = 0
    return kept
  pixels = np.asarray(_open_picture(expand(mask), shape, "L"))
  return (pixels > 127).astype(np.float32)[..., None]


def read_picture(
  path: str | Path, mode: str, on_open: Callable[[PIL.Image.Image], Any] = lambda picture: None
) -> PIL.Image.Image:
  """Reads an image file as a viewer shows it: upright, 8 bits per channel, over black.

  Args:
    path: a file that Pillow can read.
    mode: mode of Pillow to convert to, "L" or "RGB".
    on_open: called with the picture after its header is read, before it is decoded.

  Raises:
    UserError: if the file is missing or unreadable, or invisible over black.
  """
  with _opened(path) as picture:
    on_open(picture)
    return _as_shown(path, picture).convert(mode)


def is_grey(path: str | Path) -> bool:
  """Returns whether an image file stores grey values instead of colours; reads only its header.

  Raises:
    UserError: if the file is missing or unreadable.
  """
  with _opened(path) as picture:
    return picture.mode in ("1", "L", "LA", "La", "F") or picture.mode.startswith("I")


@contextlib.contextmanager
def _opened(path: str | Path) -> Iterator[PIL.Image.Image]:
  """Opens an image file by Pillow. Errors of the block become UserErrors: it should only read."""
  try:
    with warnings.catch_warnings():
      # Pillow warns of damaged metadata and of large pictures.
      warnings.simplefilter("ignore")
      with PIL.Image.open(path) as picture:
        yield picture
  except UserError:
    raise
  except FileNotFoundError as error:
    raise UserError(f"{path}: no such file") from error
  except Exception as error:  # Pillow's formats raise many kinds of errors for damage.
    raise UserError(f"{path}: not an image that Pillow can read ({brief(error)})") from error


def _open_picture(path: str | Path, shape: tuple[int, ...], mode: str) -> PIL.Image.Image:
  """Returns a picture of the size (H, W, ...) in a mode of Pillow."""
  height, width = shape[:2]

  def check_header(picture: PIL.Image.Image) -> None:
    # Before the picture is decoded: a damaged header may name a size of hundreds of megabytes.
    turned = picture.size == (height, width)
    _check_size(path, shape[:2] if turned else (picture.height, picture.width), shape)

  shown = read_picture(path, mode, check_header)
  _check_size(path, (shown.height, shown.width), shape)
  return shown


def _as_shown(path: str | Path, picture: PIL.Image.Image) -> PIL.Image.Image:
  """Returns a picture as a viewer shows it, with at most 8 bits per channel and no transparency.

  Pillow's conversions ignore the orientation and the transparency, and clip 16 bits at 255.
  """
  wide, floats = picture.mode.startswith("I"), picture.mode == "F"
  is_16_bit = picture.mode.startswith("I;16") or (wide and picture.format in ("PNG", "PPM"))
  picture = PIL.ImageOps.exif_transpose(picture)
  if is_16_bit:
    return PIL.Image.fromarray(np.round(np.asarray(picture) / 257).astype(np.uint8))
  if wide or floats:
    values = np.asarray(picture)
    low, high = values.min(), values.max()
    if not (low >= 0 and 1 < high <= 255):
      raise UserError(
        f"{path}: its values are {low:g} to {high:g}; convert it to 8 bits per channel"
      )
  if not picture.has_transparency_data:
    return picture
  picture = picture.convert("RGBA")
  black = PIL.Image.new("RGBA", picture.size, "black")
  shown = PIL.Image.alpha_composite(black, picture).convert("RGB")
  alpha, colours = np.asarray(picture.getchannel("A")), np.asarray(shown)
  if np.ptp(alpha) and not np.ptp(colours, axis=(0, 1)).any():
    raise UserError(f"{path}: invisible over black; replace its transparent pixels by a background")
  return shown


def _read_npz(path: str | Path, shape: tuple[int, ...]) -> npt.NDArray[np.float32]:
  with open_npz(path) as arrays:
    images = arrays["images"]
  if images.ndim != 4 or images.shape[1:] != shape or not len(images):
    wanted = ", ".join(map(str, shape))
    raise UserError(f"{path}: images has shape {list(images.shape)}; [N, {wanted}] is needed")
  if images.dtype == np.uint8:
    return (images / 127.5 - 1).astype(np.float32)
  if not np.issubdtype(images.dtype, np.floating) or not (np.abs(images) <= 1).all():
    raise UserError(f"{path}: images is {images.dtype}; uint8, or floats in [-1, 1], are needed")
  # Images in [0, 1] have no negative value; in [-1, 1] all pixels darker than grey are negative.
  if images.min() >= 0:
    raise UserError(
      f"{path}: images has floats from {images.min():.4g} to {images.max():.4g}, whose range may "
      "be [0, 1]; store uint8, or 2 * images - 1 if the range is [0, 1]"
    )
  return images.astype(np.float32)


def _check_size(path: str | Path, size: tuple[int, ...], shape: tuple[int, ...]) -> None:
  if size != shape[:2]:
    found, wanted = ("x".join(map(str, s)) for s in (size, shape[:2]))
    raise UserError(
      f"{path}: its size is {found}; resize it to {wanted}, the size of the model's images"
    )
