"""Preparation of the MNIST family and CIFAR-10 by TFDS, without TensorFlow. Does not import JAX.

TFDS reads data sets without TensorFlow, but its preparation of `mnist` needs TensorFlow for gzip
extraction and for the encoding of NumPy images, and that of `cifar10` for reading files. This
module subclasses TFDS's builders to open the archives with Python's gzip and tarfile, and to yield
Pillow images. TFDS still finds, verifies and downloads the archives, and writes the records.
"""

import contextlib
import gzip
import os
import re
import tarfile
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import IO, Any, cast

import filelock
import numpy as np

from ddpm_jax.data import own_images
from ddpm_jax.errors import UserError
from ddpm_jax.storage.files import check_writable, expand, sha256

MNIST_LIKE = {"mnist": "MNIST", "fashion_mnist": "FashionMNIST", "kmnist": "KMNIST"}
PREPARABLE = (*MNIST_LIKE, "cifar10")
_ARCHIVES = {
  "train": ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
  "test": ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"),
}
_NETWORK_TIMEOUT = 3.0  # Seconds. TFDS retries for minutes.


def default_data_dir() -> Path:
  """Returns the folder `data` beside the package if it exists, else in the working folder."""
  beside = Path(__file__).resolve().parents[2] / "data"
  return beside if beside.is_dir() else Path("data")


def find_prepared(name: str, root: Path) -> Path | None:
  """Returns the folder of the newest prepared version of a data set, or None.

  Args:
    name: name of the data set, or "name/config".
    root: folder of the data sets.

  Raises:
    UserError: if only configurations of the data set ("name/config") are prepared, the name is
      empty, or the path is not UTF-8, which TFDS cannot read.
  """
  try:
    str(root).encode()
  except UnicodeEncodeError as error:
    raise UserError(f"{root}: the path is not UTF-8; choose another --data.folder") from error
  if not name:
    raise UserError("the name of the data set is empty")
  base = root / name
  found = [path.parent for path in base.glob("*/dataset_info.json")]
  # TFDS prepares into folders named incomplete.*, which it renames at the end.
  versions = [path for path in found if re.fullmatch(r"\d+\.\d+\.\d+", path.name)]
  if versions:
    return max(versions, key=lambda path: [int(part) for part in path.name.split(".")])
  configs = sorted({path.parent.parent.name for path in base.glob("*/*/dataset_info.json")})
  if configs:
    names = ", ".join(f"{name}/{config}" for config in configs)
    raise UserError(f"data set {name!r} has several configurations; choose one of {names}")
  return None


def find_own(name: str, root: Path) -> Path | None:
  """Returns the absolute path of the user's own images, or None for the name of a data set.

  A word that begins with ".", "~" or "/", or ends in "/", ".npy" or ".npz", is a path. Any other
  word is the name of a data set if one of this name is prepared or can be. Otherwise it is a path
  if it contains "/" or is a folder.

  Args:
    name: the word, such as the value of --data.dataset.
    root: folder of the data sets.

  Raises:
    UserError: as `find_prepared`.
  """
  explicit = name.startswith((".", "~", os.sep)) or name.lower().endswith(
    (os.sep, *own_images.ARRAY_SUFFIXES)
  )
  if not explicit:
    if name in PREPARABLE or find_prepared(name, root):
      return None
    if os.sep not in name and not Path(name).is_dir():
      return None
  return Path(os.path.abspath(expand(name)))


def check_available(
  name: str,
  root: Path,
  *,
  image_size: int = 0,
  channels: int = 0,
  holdout: float = 0.1,
  strict: bool = False,
) -> None:
  """Checks that a data set is prepared or can be prepared, without importing TFDS.

  Args:
    name: name of the data set, "name/config", or a path of own images; see `find_own`.
    root: folder of the data sets.
    image_size: as in `load_dataset`.
    channels: as in `load_dataset`.
    holdout: as in `load_dataset`.
    strict: as in `load_dataset`.

  Raises:
    UserError: if it is not; the message lists the available data sets.
  """
  if root.exists() and not root.is_dir():
    raise UserError(f"{root}: not a folder; choose another --data.folder")
  if own := find_own(name, root):
    own_images.check(own, holdout=holdout)
    return
  for flag, value in (("image-size", image_size), ("channels", channels), ("strict", strict)):
    if value:
      shown = "" if value is True else f" {value}"
      raise UserError(
        f"--data.{flag}{shown}: only for own images, but {name!r} is the name of a data set; "
        "remove it, or write a path such as ./NAME"
      )
  if find_prepared(name, root) or name in PREPARABLE:
    return
  prepared = {str(p.parent.parent.relative_to(root)) for p in root.glob("**/dataset_info.json")}
  known = ", ".join(sorted(prepared | set(PREPARABLE)))
  raise UserError(
    f"data set {name!r} is not prepared in {root}; available are {known}, and folders of images; "
    f"to prepare another: tfds build {name} --data_dir {root}"
  )


def prepare(name: str, root: Path) -> Path:
  """Prepares mnist, fashion_mnist, kmnist or cifar10 from its archives.

  Args:
    name: name of the data set.
    root: folder of the data sets; the archives are in `<root>/<name>`.

  Returns:
    The folder of the prepared data set.

  Raises:
    UserError: if the name is unknown, the folder cannot be written, or an archive is corrupt, or
      missing and cannot be downloaded.
  """
  check_available(name, root)
  import requests
  import tensorflow_datasets as tfds
  from tensorflow_datasets.core.download.download_manager import NonMatchingChecksumError

  archives, builder = root / name, _builder(name, root)
  _check_archives(builder, archives)
  check_writable(archives, remedy="choose another --data.folder")
  config = tfds.download.DownloadConfig(manual_dir=archives)
  with filelock.FileLock(archives / ".lock"):
    if found := find_prepared(name, root):  # Prepared by another process in the meantime.
      return found
    try:
      builder.download_and_prepare(download_config=config)
    except (tfds.download.DownloadError, NonMatchingChecksumError, requests.RequestException) as e:
      raise UserError(f"data set {name}: downloading failed: {e}; check the network") from e
    except OSError as error:
      raise UserError(f"{root}: preparing {name} failed: {error}") from error
  return Path(builder.data_path)


def _builder(name: str, root: Path) -> Any:
  """Returns TFDS's builder of a data set, with methods that need no TensorFlow."""
  import tensorflow_datasets as tfds

  parent, methods = _cifar10() if name == "cifar10" else _mnist(name)
  # A `class` statement would register the builder in TFDS under a name that is already taken.
  with tfds.core.registered.skip_registration():
    builder = type(parent.__name__, (parent,), {"__module__": parent.__module__, **methods})
  return builder(data_dir=root, file_format="array_record")


def _mnist(name: str) -> tuple[Any, dict[str, Any]]:
  import PIL.Image
  from tensorflow_datasets.image_classification import mnist

  def split_generators(self: Any, downloads: Any) -> dict[str, Iterator[Any]]:
    paths = downloads.download(
      {split: [self.URL + file for file in files] for split, files in _ARCHIVES.items()}
    )
    return {split: self._generate_examples(*files) for split, files in paths.items()}

  def generate_examples(self: Any, images: Any, labels: Any) -> Iterator[tuple[int, Any]]:
    height, width, _ = mnist.MNIST_IMAGE_SHAPE
    pixels = np.frombuffer(gzip.decompress(Path(images).read_bytes())[16:], np.uint8)
    classes = np.frombuffer(gzip.decompress(Path(labels).read_bytes())[8:], np.uint8)
    for i, (image, label) in enumerate(
      zip(pixels.reshape(-1, height, width), classes, strict=True)
    ):
      yield i, {"image": PIL.Image.fromarray(image), "label": int(label)}

  methods = {"_split_generators": split_generators, "_generate_examples": generate_examples}
  return getattr(mnist, MNIST_LIKE[name]), methods


def _cifar10() -> tuple[Any, dict[str, Any]]:
  import PIL.Image
  from tensorflow_datasets.image_classification import cifar

  def split_generators(self: Any, downloads: Any) -> dict[str, Iterator[Any]]:
    about = self._cifar_info
    archive = Path(downloads.download(about.url))
    (names,) = _members(archive, about.prefix, about.label_files)
    self.info.features["label"].names = names.decode().split()
    return {
      split: self._generate_examples(f"{split}_", archive, files)
      for split, files in (("train", about.train_files), ("test", about.test_files))
    }

  def generate_examples(
    self: Any, prefix: str, archive: Path, files: list[str]
  ) -> Iterator[tuple[int, Any]]:
    height, width, channels = self.info.features["image"].shape
    content = b"".join(_members(archive, self._cifar_info.prefix, files))
    # Each image is its label and then its channels.
    records = np.frombuffer(content, np.uint8).reshape(-1, 1 + channels * height * width)
    for i, record in enumerate(records):
      pixels = record[1:].reshape(channels, height, width).transpose(1, 2, 0)
      image = PIL.Image.fromarray(np.ascontiguousarray(pixels))
      yield i, {"id": f"{prefix}{i:05d}", "image": image, "label": int(record[0])}

  methods = {"_split_generators": split_generators, "_generate_examples": generate_examples}
  return cifar.Cifar10, methods


def _members(archive: Path, prefix: str, names: list[str]) -> list[bytes]:
  """Returns files of a tar archive. Nothing is extracted to the disk.

  Raises:
    UserError: if the archive is damaged or lacks a file.
  """
  try:
    with tarfile.open(archive, mode="r:gz") as tar:
      # extractfile returns None for a member that is not a file, which has no `read`.
      return [cast(IO[bytes], tar.extractfile(prefix + name)).read() for name in names]
  except (tarfile.TarError, KeyError, AttributeError, EOFError, OSError) as error:
    raise UserError(f"{archive}: cannot be read ({error}); delete it") from error


def _check_archives(builder: Any, folder: Path) -> None:
  """Checks the archives of a data set before TFDS uses them.

  Raises:
    UserError: if an archive is corrupt, or missing while the server cannot be reached.
  """
  missing = []
  for url, info in builder.url_infos.items():
    path = folder / info.filename
    if not path.exists():
      missing.append(url)
    elif sha256(path) != info.checksum:
      raise UserError(
        f"{path}: its checksum differs from the one in TFDS; replace the file by {url}"
      )
  if missing and not _reachable(missing[0]):
    names = ", ".join(url.rsplit("/", 1)[1] for url in missing)
    source = missing[0].rsplit("/", 1)[0]
    raise UserError(
      f"missing {names}, and {source}/ does not answer within {_NETWORK_TIMEOUT:.0f} s; check the "
      f"network, or download the files elsewhere and put them into {folder}"
    )


def _reachable(url: str) -> bool:
  """Returns whether a server answers within 3 seconds.

  The request runs on a thread because a DNS look-up can block for longer than the timeout.
  """
  import requests

  answers: list[int] = []

  def request() -> None:
    with contextlib.suppress(requests.RequestException):
      answers.append(requests.head(url, timeout=_NETWORK_TIMEOUT).status_code)

  thread = threading.Thread(target=request, daemon=True)
  thread.start()
  thread.join(_NETWORK_TIMEOUT)
  return bool(answers)  # HTTP errors count as answers; TFDS reports them.
