"""Image data sets, each as one uint8 array, decoded once and cached on disk."""

import contextlib
import logging
import os
import struct
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import numpy.typing as npt

from ddpm_jax.config.schema import DataConfig, check_image_options
from ddpm_jax.data import own_images, prepare
from ddpm_jax.data.own_images import SelectedImages
from ddpm_jax.errors import UserError, brief
from ddpm_jax.storage.arrays import open_npz
from ddpm_jax.storage.files import atomic_file, expand

_EXAMPLES_AT_ONCE = 100_000
_log = logging.getLogger(__name__)


class Dataset(NamedTuple):
  """A data set.

  Attributes:
    image: u8[N, H, W, C]; C is 1 or 3. Own images are memory-mapped, and `SelectedImages` if they
      are some of a file's; image[i] and image[:] read them as a NumPy array.
    label: i32[N] in [0, num_classes); zeros if the data set has no labels.
    num_classes: number of classes, 0 if the data set has no labels.
  """

  image: npt.NDArray[np.uint8] | SelectedImages
  label: npt.NDArray[np.int32]
  num_classes: int


def load_dataset(
  name: str,
  split: str = "train",
  data_dir: str | Path | None = None,
  *,
  image_size: int = 0,
  channels: int = 0,
  holdout: float = 0.1,
  strict: bool = False,
) -> Dataset:
  """Loads a split of a data set as one array.

  mnist, fashion_mnist, kmnist and cifar10 are prepared from their archives in `<data_dir>/<name>`;
  missing archives are downloaded. Any other data set must be prepared by TFDS in `data_dir` and
  have images of one size. The decoded array is cached beside the prepared files. Own images are
  decoded into `<data_dir>/cache` and memory-mapped.

  Args:
    name: name of the data set, or "name/config" if TFDS has several configurations of it; or the
      path of own images: a folder, or a .npy or .npz file. See `prepare.find_own`.
    split: "train", "test" or another split of the data set.
    data_dir: folder of the data sets, by default `prepare.default_data_dir()`.
    image_size: height and width to which own images are resized and cropped; 0 for their own.
    channels: channels of own images, 1 or 3; 0 for 3 if any image has colours, else 1.
    holdout: fraction of own images in the test split, in [0, 1).
    strict: whether an unreadable file among own images is an error; otherwise it is skipped.

  Returns:
    The data set, in the order in which TFDS stores it, or in that of the files' names.

  Raises:
    UserError: if the data set or split is unknown, if the images differ in size or are not uint8
      with 1 or 3 channels, if a file is truncated, or if an archive is corrupt, or missing and
      cannot be downloaded; or if an option is out of range, or of own images only.
  """
  check_image_options(image_size, channels, holdout)
  root = expand(data_dir) if data_dir is not None else prepare.default_data_dir()
  options: Any = {"image_size": image_size, "channels": channels, "strict": strict}
  if own := prepare.find_own(name, root):
    return Dataset(*own_images.load(own, split, root, holdout=holdout, **options))
  if any(options.values()):
    prepare.check_available(name, root, **options)
  folder = prepare.find_prepared(name, root) or prepare.prepare(name, root)
  cache = folder / f"decoded-{split}.npz"
  if cache.exists():
    try:
      with open_npz(cache) as arrays:
        dataset = Dataset(arrays["image"], arrays["label"], int(arrays["num_classes"]))
      image, label, _ = dataset
      right = image.ndim == 4 and image.dtype == np.uint8 and label.dtype == np.int32
      if right and label.shape == image.shape[:1]:
        return dataset
      raise UserError(f"image is {image.dtype}{list(image.shape)}, label {label.dtype}")
    except UserError as error:
      _log.warning("%s is corrupt (%s); decoding %s again", cache, error, name)
  dataset = _decode(folder, name, split)
  _write_cache(cache, dataset)
  return dataset


def load_split(config: DataConfig, split: str) -> Dataset:
  """Loads a split of the data set of a configuration; see `load_dataset`."""
  return load_dataset(
    config.dataset, split, config.folder or None, image_size=config.image_size,
    channels=config.channels, holdout=config.holdout, strict=config.strict,
  )  # fmt: skip


def dataset_key(config: DataConfig) -> str:
  """Returns a name for files computed from a data set; for own images it changes with the files."""
  root = expand(config.folder) if config.folder else prepare.default_data_dir()
  if own := prepare.find_own(config.dataset, root):
    return own_images.identity(
      own, image_size=config.image_size, channels=config.channels, holdout=config.holdout
    )
  return config.dataset


def _write_cache(path: Path, dataset: Dataset) -> None:
  try:
    with atomic_file(path) as file:
      np.savez(file, image=dataset.image, label=dataset.label, num_classes=dataset.num_classes)
  except OSError as error:
    _log.warning(
      "cannot keep the decoded images in %s (%s); the next run decodes them again", path, error
    )


def _decode(folder: Path, name: str, split: str) -> Dataset:
  import google.protobuf.json_format
  import google.protobuf.message
  import tensorflow_datasets as tfds

  # In this one call TFDS reads the files that describe the data set, and builds what they name.
  of_description: Any = (OSError, ValueError, KeyError, TypeError, AttributeError, ImportError)
  of_description += (RecursionError, SystemError, google.protobuf.json_format.Error)
  with _one_error(folder, of_description):
    builder = tfds.builder_from_directory(folder)
  if split not in builder.info.splits:
    allowed = brief(", ".join(builder.info.splits))
    raise UserError(f"split {split!r} is not in {name}; allowed: {allowed}")
  image, label = builder.info.supervised_keys or ("image", "label")
  features = builder.info.features
  shape = features[image].shape if image in features else None
  dtype = features[image].np_dtype if image in features else None
  if not shape or len(shape) != 3 or None in shape or shape[-1] not in (1, 3) or dtype != np.uint8:
    raise UserError(
      f"data set {name}: {image!r} has shape {shape} and dtype {dtype}; images must have one "
      "known size, 1 or 3 channels and dtype uint8"
    )
  # array_record raises RuntimeError and IndexError, and Pillow SyntaxError among others.
  of_records: Any = (OSError, ValueError, RuntimeError, IndexError, SyntaxError)
  of_records += (google.protobuf.message.Error,)
  with _one_error(folder, of_records):
    examples = list(_examples(builder, split))
  recorded = builder.info.splits[split].num_examples
  if not examples or len(examples) != recorded:
    raise UserError(
      f"{folder}: split {split!r} has {len(examples)} examples, but {recorded} are recorded in "
      "dataset_info.json; files are truncated; prepare the data set again"
    )
  labelled = label in features and isinstance(features[label], tfds.features.ClassLabel)
  num_classes: int = features[label].num_classes if labelled else 0
  for i, example in enumerate(examples):
    pixels, number = example[image], example[label] if labelled else -1
    # TFDS decodes an image of any size, and a missing value as None. -1 is an unknown label.
    right = isinstance(pixels, np.ndarray) and (pixels.shape, pixels.dtype) == (shape, np.uint8)
    if not right or not isinstance(number, int | np.integer) or not -1 <= number < num_classes:
      raise UserError(f"{folder}: example {i} is corrupt; delete it and prepare the data set again")
  images = np.stack([example[image] for example in examples])
  labels = [example[label] for example in examples] if labelled else np.zeros(len(images))
  return Dataset(images, np.asarray(labels, np.int32), num_classes)


@contextlib.contextmanager
def _one_error(folder: Path, kinds: tuple[type[Exception], ...]) -> Iterator[None]:
  """Raises the errors that TFDS and its readers raise for damaged files as UserErrors."""
  try:
    yield
  except UserError:
    raise
  except kinds as error:
    raise UserError(
      f"{folder}: cannot be read ({brief(error)}); delete it and prepare the data set again"
    ) from error


def _examples(builder: Any, split: str) -> Iterator[Any]:
  if builder.info.file_format.value == "array_record":
    source = builder.as_data_source(split)
    # A read of many examples is three times as fast as single reads. The length is that of
    # dataset_info.json, so that a list of all indices could exceed the memory if it is damaged.
    for start in range(0, len(source), _EXAMPLES_AT_ONCE):
      yield from source.__getitems__([*range(start, min(start + _EXAMPLES_AT_ONCE, len(source)))])
  else:
    for path in builder.info.splits[split].filepaths:
      for record in _tfrecords(Path(path)):
        yield builder.info.features.deserialize_example_np(record)


def _tfrecords(path: Path) -> Iterator[bytes]:
  """Reads the records of a TFRecord file, the default format of TFDS, without TensorFlow.

  A record is the length of the data (u64), a checksum of the length (u32), the data, and a checksum
  of the data (u32). The checksums are not verified.
  """
  with path.open("rb") as file:
    left = os.fstat(file.fileno()).st_size
    while header := file.read(12):
      (length,) = struct.unpack("<Q", header[:8].ljust(8, b"\0"))
      left -= 16 + length
      if left < 0:  # Before the data is read: a damaged length may exceed the memory.
        raise UserError(f"{path} is truncated; prepare the data set again")
      yield file.read(length)
      file.read(4)


def to_model_range(image: Any) -> Any:
  """Converts u8[...] in [0, 255] to f32[...] in [-1, 1], for NumPy or JAX arrays.

  Floats are images in [-1, 1] already and keep their values. Their range is validated where it is
  known. The inverse is `ddpm_jax.storage.images.to_uint8`.

  Raises:
    ValueError: if the images are neither uint8 nor floats, or floats outside [-1, 1].
  """
  if image.dtype == np.uint8:
    return image.astype(np.float32) / 127.5 - 1.0
  if not jnp.issubdtype(image.dtype, jnp.floating):
    raise ValueError(f"images are {image.dtype}; uint8, or floats in [-1, 1], are needed")
  if not isinstance(image, jax.core.Tracer) and image.size:
    low, high = float(image.min()), float(image.max())
    if not (low >= -1 and high <= 1):
      raise ValueError(f"images have values from {low:.4g} to {high:.4g}; allowed: -1 to 1")
  return image.astype(np.float32)
