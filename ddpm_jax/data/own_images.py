"""The user's own images: a folder of image files, or an array in a .npy or .npz file.

Images are decoded once, into a .npy file in `<root>/cache`, where `root` is the folder of the data
sets. That file is memory-mapped, so that a data set larger than the memory can be trained on. A
.npy file that needs no conversion is memory-mapped itself. Does not import JAX.
"""

import hashlib
import json
import logging
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import IO, Any, NamedTuple

import filelock
import numpy as np
import numpy.typing as npt
import PIL.Image

from ddpm_jax.data.decoding import Decoded, decode_all, resize
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.progress import progress_bar
from ddpm_jax.storage import images
from ddpm_jax.storage.arrays import open_npz, open_stored
from ddpm_jax.storage.files import atomic_file, check_writable, is_stray

ARRAY_SUFFIXES = (".npy", ".npz")
_SUFFIXES = (".png", ".jpg", ".jpeg", ".webp")
_IMAGE_NAMES, _LABEL_NAMES = ("image", "images", "arr_0"), ("label", "labels")
# Subfolders with the images of a split. The first one that exists holds the test split.
_TRAIN, _TEST = "train", ("test", "val")
_NAMED_ERRORS = 5
_CACHE_VERSION = 1
_log = logging.getLogger(__name__)


class SelectedImages:
  """Images of a larger array, read when they are indexed, like a NumPy array u8[N, H, W, C].

  NumPy's functions read all of them.

  Attributes:
    shape: (N, H, W, C).
    ndim: 4.
    dtype: uint8.
  """

  def __init__(self, image: npt.NDArray[np.uint8], index: npt.NDArray[np.integer]):
    """Selects image[index], for an index i[N], without reading it."""
    self._image, self._index = image, index
    self.shape: tuple[int, ...] = (len(index), *image.shape[1:])
    self.ndim, self.dtype = image.ndim, image.dtype

  def __len__(self) -> int:
    return len(self._index)

  def __getitem__(self, key: Any) -> npt.NDArray[np.uint8]:
    return self._image[self._index[key]]

  def __array__(self, dtype: Any = None, copy: bool | None = None) -> npt.NDArray[np.uint8]:
    return np.asarray(self[:], dtype)


class Split(NamedTuple):
  """A split of own images; the fields are those of `datasets.Dataset`."""

  image: npt.NDArray[np.uint8] | SelectedImages
  label: npt.NDArray[np.int32]
  num_classes: int


class _Content(NamedTuple):
  """The content of a folder or file, as far as it is known without decoding an image.

  Attributes:
    names: names of the image files, relative to the folder; empty for an array.
    stamp: hash of names, sizes and times of the files.
    label: i32[N]; zeros without labels.
    num_classes: number of classes, 0 without labels.
    splits: {"train": bool[N], "test": bool[N]}, the images of each split.
    shape: (H, W, C) of an array; empty for a folder.
  """

  names: list[str]
  stamp: str
  label: npt.NDArray[np.int32]
  num_classes: int
  splits: dict[str, npt.NDArray[np.bool_]]
  shape: tuple[int, ...] = ()


def check(path: Path, *, holdout: float) -> None:
  """Checks that own images can be trained on, as far as this is known without decoding one.

  Args:
    path: the folder or file.
    holdout: as in `load`.

  Raises:
    UserError: if they cannot.
  """
  _select(path, _inspect(path, holdout), "train", holdout)


def identity(path: Path, *, image_size: int, channels: int, holdout: float) -> str:
  """Returns a name for files computed from own images; it changes with the files and options.

  Raises:
    UserError: as `check`.
  """
  content = _inspect(path, holdout)
  return f"{_folder_name(path, content.stamp, image_size, channels)}-{holdout:g}"


def load(
  path: Path,
  split: str,
  root: Path,
  *,
  image_size: int = 0,
  channels: int = 0,
  holdout: float = 0.1,
  strict: bool = False,
) -> Split:
  """Loads a split of own images, memory-mapped.

  Args:
    path: absolute path of a folder of PNG, JPEG and WebP files, of a .npy file u8[N, H, W(, C)], or
      of a .npz file with such an array and optional labels i[N].
    split: "train" or "test".
    root: folder of the data sets, where the decoded images are kept.
    image_size: height and width to which images are resized and cropped; 0 for their own.
    channels: 1 or 3; 0 for 3 if any image has colours, else 1.
    holdout: fraction of the images in the test split, if the folder has no subfolder for it.
    strict: whether an unreadable file is an error; otherwise it is skipped with a warning.

  Raises:
    UserError: if there are no images, they differ in size, or a file or option is wrong.
  """
  if split not in ("train", "test"):
    raise UserError(f"split {split!r} is not in {path}; allowed: train, test")
  content = _inspect(path, holdout)
  height_width = (image_size,) * 2 if image_size else content.shape[:2]
  wanted = (*height_width, channels or content.shape[-1]) if content.shape else ()
  if path.suffix.lower() == ".npy" and wanted == content.shape:
    image, kept = _map(path).reshape(-1, *content.shape), np.arange(len(content.label))
  else:
    image, kept = _decoded(path, content, root, image_size, channels, strict)
  content = content._replace(
    label=content.label[kept], splits={name: of[kept] for name, of in content.splits.items()}
  )
  index = _select(path, content, split, holdout)
  whole = len(index) == len(image)
  return Split(
    image if whole else SelectedImages(image, index), content.label[index], content.num_classes
  )


def _select(path: Path, content: _Content, split: str, holdout: float) -> npt.NDArray[np.int64]:
  """Returns the indices of the images of a split.

  Raises:
    UserError: if it has none.
  """
  index = np.flatnonzero(content.splits[split])
  if not len(index):
    raise UserError(
      f"--data.holdout {holdout:g}: leaves none of the {len(content.label)} images of {path} for "
      f"the {split} split; {'raise' if split == 'test' else 'lower'} it, or add images"
    )
  return index


def _inspect(path: Path, holdout: float) -> _Content:
  if path.is_dir():
    return _inspect_folder(path, holdout)
  if not path.exists():
    raise UserError(f"{path}: no such folder or file of images")
  if path.suffix.lower() not in ARRAY_SUFFIXES:
    raise UserError(f"{path}: not a folder of images, nor a .npy or .npz file")
  return _inspect_array(path, holdout)


def _inspect_folder(path: Path, holdout: float) -> _Content:
  files = sorted(_files(path))
  if not files:
    raise UserError(f"{path}: contains no {', '.join(_SUFFIXES)} file")
  names = [name for name, _, _ in files]
  tops = {name.split("/")[0] if "/" in name else "" for name in names}
  test = next((name for name in _TEST if name in tops), "")
  if _TRAIN in tops and tops <= {_TRAIN, *_TEST}:
    used = {folder for folder in (_TRAIN, test) if folder}
    files = [file for file in files if file[0].split("/")[0] in used]
    names = [name for name, _, _ in files]
    within = [name.split("/", 1)[1] for name in names]
  else:
    test, within = "", names
  class_of = [name.split("/")[0] if "/" in name else "" for name in within]
  if "" in class_of and any(class_of):
    beside, inside = (next(n for n, c in zip(names, class_of, strict=True) if bool(c) is nested)
                      for nested in (False, True))  # fmt: skip
    raise UserError(
      f"{path}: {beside} lies beside folders of classes, such as that of {inside}; move all images "
      "into folders of classes, or all into one folder"
    )
  if test:
    in_test = np.array([name.startswith(f"{test}/") for name in names])
  else:
    in_test = np.array([_held_out(os.fsencode(name), holdout) for name in names])
  known = {c for c, held in zip(class_of, in_test, strict=True) if not (test and held)}
  if unknown := set(class_of) - known:
    raise UserError(f"{path}: {test}/{min(unknown)} is not a class of {_TRAIN}/; add it there")
  classes = {name: i for i, name in enumerate(sorted(known))}
  return _Content(
    names=names,
    stamp=hashlib.sha256(json.dumps(files).encode()).hexdigest(),
    label=np.array([classes[c] for c in class_of], np.int32),
    num_classes=len(classes) if any(class_of) else 0,
    splits={"train": ~in_test, "test": in_test},
  )


def _files(folder: Path, within: str = "") -> Iterator[tuple[str, int, int]]:
  """Yields name, size and modification time of all image files, at any depth; hidden ones not."""
  try:
    with os.scandir(folder / within) as entries:
      for entry in sorted(entries, key=lambda entry: entry.name):
        if entry.name.startswith(".") or is_stray(Path(entry.name)):
          continue
        if entry.is_dir():
          yield from _files(folder, f"{within}{entry.name}/")
        elif entry.name.lower().endswith(_SUFFIXES):
          # A link that leads nowhere is an unreadable file.
          stat = entry.stat() if os.path.exists(entry.path) else None
          yield within + entry.name, *((stat.st_size, stat.st_mtime_ns) if stat else (0, 0))
  except OSError as error:
    raise UserError(f"{folder / within}: cannot be read ({error.strerror})") from error


def _held_out(name: bytes, holdout: float) -> bool:
  """Returns whether an image belongs to the test split, which depends on its name alone."""
  return int.from_bytes(hashlib.sha256(name).digest()[:8], "big") < holdout * 2**64


def _hash_numbers(count: int) -> npt.NDArray[np.float64]:
  """Returns a hash in [0, 1) of each number below `count`, by SplitMix64 (public domain)."""
  x = np.arange(1, count + 1, dtype=np.uint64) * np.uint64(0x9E3779B97F4A7C15)
  x = (x ^ (x >> np.uint64(30))) * np.uint64(0xBF58476D1CE4E5B9)
  x = (x ^ (x >> np.uint64(27))) * np.uint64(0x94D049BB133111EB)
  return (x ^ (x >> np.uint64(31))) / 2.0**64


def _inspect_array(path: Path, holdout: float) -> _Content:
  with open_stored(path, _IMAGE_NAMES) as stored:
    shape, dtype = stored.shape, stored.dtype
  allowed = len(shape) == 3 or (len(shape) == 4 and shape[-1] in (1, 3))
  if dtype != np.uint8 or not allowed or not np.prod(shape):
    raise UserError(
      f"{path}: the images are {dtype}{list(shape)}; uint8 [N, H, W], [N, H, W, 1] or [N, H, W, 3] "
      "is needed"
    )
  count = shape[0]
  label, num_classes = _read_labels(path, count)
  stat = path.stat()
  in_test = _hash_numbers(count) < holdout  # Images that are appended move no other.
  return _Content(
    names=[],
    stamp=hashlib.sha256(json.dumps([stat.st_size, stat.st_mtime_ns]).encode()).hexdigest(),
    label=label,
    num_classes=num_classes,
    splits={"train": ~in_test, "test": in_test},
    shape=(*shape[1:], 1)[:3],
  )


def _read_labels(path: Path, count: int) -> tuple[npt.NDArray[np.int32], int]:
  """Returns the labels of a .npz file, i32[N], and the number of classes."""
  none: npt.NDArray[np.int32] = np.zeros(count, np.int32)
  if path.suffix.lower() != ".npz":
    return none, 0
  with open_npz(path) as arrays:
    name = next((name for name in _LABEL_NAMES if name in arrays), "")
    if not name:
      return none, 0
    label = arrays[name]
  integers = np.issubdtype(label.dtype, np.integer)
  if not integers or label.shape != (count,) or label.min() < 0 or label.max() >= count:
    raise UserError(
      f"{path}: {name} is {label.dtype}{list(label.shape)}; it must be {count} integers from 0 to "
      "the number of classes - 1, one for each image"
    )
  return label.astype(np.int32), int(label.max()) + 1


def _map(path: Path) -> npt.NDArray[np.uint8]:
  try:
    # A plain array, whose memory is still that of the file.
    return np.asarray(np.load(path, mmap_mode="r"))
  except (OSError, ValueError) as error:
    raise UserError(f"{path}: cannot be read ({error})") from error


def _short_hash(value: Any) -> str:
  return hashlib.sha256(json.dumps(value).encode()).hexdigest()[:10]


def _folder_name(path: Path, stamp: str, image_size: int, channels: int) -> str:
  """Returns the name of the cache: of the source, its content and the options of decoding."""
  options = _short_hash([_CACHE_VERSION, image_size, channels])
  return f"{_source_name(path)}{_short_hash(stamp)}-{options}"


def _source_name(path: Path) -> str:
  return f"{path.name[:50]}-{_short_hash(os.fspath(path))}-"


def _decoded(
  path: Path, content: _Content, root: Path, image_size: int, channels: int, strict: bool
) -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.int64]]:
  """Returns the decoded images from the cache, which is written if it is missing.

  Returns:
    u8[K, H, W, C], memory-mapped, and i64[K], the indices of the files that could be read.
  """
  folder = root / "cache" / _folder_name(path, content.stamp, image_size, channels)
  total = len(content.label)
  found = _read_cache(folder, total)
  if found is None:
    check_writable(folder, remedy="choose another --data.folder")
    with filelock.FileLock(folder / ".lock"):
      found = _read_cache(folder, total)  # Written by another process in the meantime?
      if found is None:
        _remove_caches(path, content.stamp, folder)
        _write_cache(folder, path, content, image_size, channels, strict)
        found = _read_cache(folder, total)
  if found is None:
    raise UserError(f"{folder}: cannot be read after it was written; delete it")
  image, skipped = found
  if skipped and strict:
    raise UserError(f"{next(iter(skipped.values()))}; --data.strict refuses such files")
  return image, np.setdiff1d(np.arange(total), np.array([*skipped], np.int64))


def _read_cache(folder: Path, total: int) -> tuple[npt.NDArray[np.uint8], dict[int, str]] | None:
  """Returns the images and the errors of skipped files by index, or None if they are missing."""
  try:
    # This file is written last.
    skipped = {int(i): str(e) for i, e in json.loads((folder / "skipped.json").read_bytes())}
    image = _map(folder / "images.npy")
    if image.dtype != np.uint8 or image.ndim != 4 or len(image) != total - len(skipped):
      raise UserError(f"it holds {image.dtype}{list(image.shape)}")
  except FileNotFoundError:
    return None
  except (OSError, ValueError, TypeError) as error:
    _log.warning("%s is corrupt (%s); decoding again", folder, error)
    return None
  return image, skipped


def _remove_caches(path: Path, stamp: str, folder: Path) -> None:
  """Removes what a killed process left in the folder, and the caches of earlier content."""
  for left in folder.iterdir():
    if left.name != ".lock":
      left.unlink()
  source = _source_name(path)
  for old in folder.parent.iterdir():
    if old.name.startswith(source) and not old.name.startswith(source + _short_hash(stamp)):
      try:
        with filelock.FileLock(old / ".lock", timeout=0):
          shutil.rmtree(old)
      except (filelock.Timeout, OSError) as error:  # Another process decodes or has removed it.
        _log.warning("%s: the cache of earlier images is kept (%s)", old, error)


def _write_cache(
  folder: Path, path: Path, content: _Content, image_size: int, channels: int, strict: bool
) -> None:
  """Decodes all images into the folder and warns of unreadable files."""
  total = len(content.label)
  names = content.names or [f"image {i}" for i in range(total)]
  if content.names:
    files = [path / name for name in names]
    mode = {1: "L", 3: "RGB"}[channels or (1 if _all_grey(files) else 3)]
    decoded = decode_all(files, image_size, mode)
  else:
    mode = {1: "L", 3: "RGB"}[channels or content.shape[-1]]
    decoded = _convert(path, content.shape, image_size, mode)
  label = f"decoding {path.name}"
  with (
    atomic_file(folder / "images.npy") as file,
    progress_bar(total, unit="image", label=label, delay=1.0) as bar,
  ):
    skipped = _write_images(file, path, names, _counted(decoded, bar), strict)
  with atomic_file(folder / "skipped.json") as file:
    file.write(json.dumps([*skipped.items()]).encode())
  for error in [*skipped.values()][:_NAMED_ERRORS]:
    _log.warning("skipped %s", error)
  if len(skipped) > _NAMED_ERRORS:
    _log.warning("skipped %d other files of %s", len(skipped) - _NAMED_ERRORS, path)


def _counted(decoded: Iterable[Decoded], bar: Any) -> Iterator[Decoded]:
  for image in decoded:
    bar.update()
    yield image


def _write_images(
  file: IO[bytes], path: Path, names: list[str], decoded: Iterable[Decoded], strict: bool
) -> dict[int, str]:
  """Writes images as a .npy file; returns the errors of files that cannot be read, by index.

  They are written, not stored in a memory map, in which a full disk would end the process.
  """
  skipped: dict[int, str] = {}
  first, shape = "", ()
  for i, image in enumerate(decoded):
    if isinstance(image, UserError):
      if strict:
        raise UserError(f"{image}; --data.strict refuses such files") from image
      skipped[i] = str(image)
      continue
    if not shape:
      first, shape = names[i], image.shape
      _write_header(file, len(names), shape)
    if image.shape != shape:
      sizes = (
        f"{name} is {of[0]}x{of[1]}" for name, of in ((first, shape), (names[i], image.shape))
      )
      raise UserError(
        f"{path}: {' and '.join(sizes)}; pass --data.image-size SIZE, to which images are resized"
      )
    file.write(image.tobytes())
  if not shape:
    raise UserError(f"{path}: none of the {len(names)} images can be read ({skipped[0]})")
  file.seek(0)
  _write_header(file, len(names) - len(skipped), shape)
  return skipped


def _write_header(file: IO[bytes], count: int, shape: tuple[int, ...]) -> None:
  # NumPy pads the header so that its length is the same for any number of images.
  header = {"descr": "|u1", "fortran_order": False, "shape": (count, *shape)}
  np.lib.format.write_array_header_1_0(file, header)


def _all_grey(files: list[Path]) -> bool:
  for file in files:
    try:
      if not images.is_grey(file):
        return False
    except UserError:
      continue  # Reported when the file is decoded.
  return True


def _convert(
  path: Path, shape: tuple[int, ...], image_size: int, mode: str
) -> Iterator[npt.NDArray[np.uint8]]:
  """Yields the images of a .npy or .npz file, resized and converted to a mode of Pillow."""
  stored_mode = "L" if shape[-1] == 1 else "RGB"
  unchanged = mode == stored_mode and not image_size
  with open_stored(path, _IMAGE_NAMES) as stored:
    for row in stored.rows():
      pixels = row.reshape(shape)
      if not unchanged:
        plain = pixels[..., 0] if stored_mode == "L" else pixels
        pixels = resize(PIL.Image.fromarray(plain).convert(mode), image_size)
      yield pixels
