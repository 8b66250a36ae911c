"""Preparing the MNIST family through TFDS, without TensorFlow.

TFDS reads without TensorFlow but prepares `mnist` only with it: its gzip extraction and its
encoder of NumPy images call it. The builder here is TFDS's own but for these two: it opens the
archives with gzip and yields Pillow images. TFDS finds the archives, checks them, downloads what
is missing, and writes the records.
"""

import contextlib
import gzip
import hashlib
import re
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import filelock
import numpy as np

from ddpm_jax.errors import UserError
from ddpm_jax.storage.files import check_writable

MNIST_LIKE = {"mnist": "MNIST", "fashion_mnist": "FashionMNIST", "kmnist": "KMNIST"}
_ARCHIVES = {
  "train": ("train-images-idx3-ubyte.gz", "train-labels-idx1-ubyte.gz"),
  "test": ("t10k-images-idx3-ubyte.gz", "t10k-labels-idx1-ubyte.gz"),
}
_NETWORK_TIMEOUT = 3.0  # Seconds. TFDS itself would retry for minutes.


def default_data_dir() -> Path:
  """The `data` folder beside the package, as in a clone; else `data` in the working folder."""
  beside = Path(__file__).resolve().parents[2] / "data"
  return beside if beside.is_dir() else Path("data")


def find_prepared(name: str, root: Path) -> Path | None:
  """The folder of the newest version of a data set that TFDS has prepared, or None.

  Raises:
    UserError: if only configurations of the data set ("name/config") are prepared.
  """
  base = root / name
  found = [path.parent for path in base.glob("*/dataset_info.json")]
  # TFDS works in folders named incomplete.*, which it renames at the end.
  versions = [path for path in found if re.fullmatch(r"\d+\.\d+\.\d+", path.name)]
  if versions:
    return max(versions, key=lambda path: [int(part) for part in path.name.split(".")])
  configs = sorted({path.parent.parent.name for path in base.glob("*/*/dataset_info.json")})
  if configs:
    names = ", ".join(f"{name}/{config}" for config in configs)
    raise UserError(f"data set {name!r} has several configurations; choose one of {names}")
  return None


def check_available(name: str, root: Path) -> None:
  """Refuses a data set that is neither known nor prepared; imports nothing heavy.

  Raises:
    UserError: naming what is allowed.
  """
  if name in MNIST_LIKE or find_prepared(name, root):
    return
  prepared = {str(p.parent.parent.relative_to(root)) for p in root.glob("**/dataset_info.json")}
  known = ", ".join(sorted(prepared | set(MNIST_LIKE)))
  raise UserError(
    f"data set {name!r} is not prepared in {root}; available are {known}; TFDS prepares others: "
    f"tfds build {name} --data_dir {root}"
  )


def prepare(name: str, root: Path) -> Path:
  """Prepares mnist, fashion_mnist or kmnist in `root` from the archives in `<root>/<name>`.

  Returns:
    The folder of the prepared data set.

  Raises:
    UserError: if the name is unknown, the folder cannot be written, or an archive is altered, or
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
    if found := find_prepared(name, root):  # Another process has prepared it meanwhile.
      return found
    try:
      builder.download_and_prepare(download_config=config)
    except (tfds.download.DownloadError, NonMatchingChecksumError, requests.RequestException) as e:
      raise UserError(f"downloading {name} failed: {e}") from e
    except OSError as error:
      raise UserError(f"{root}: preparing {name} failed: {error}") from error
  return Path(builder.data_path)


def _builder(name: str, root: Path) -> Any:
  import PIL.Image
  import tensorflow_datasets as tfds
  from tensorflow_datasets.image_classification import mnist

  parent: Any = getattr(mnist, MNIST_LIKE[name])

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

  # A plain `class` statement would register the builder under TFDS's own name a second time.
  with tfds.core.registered.skip_registration():
    methods = {"_split_generators": split_generators, "_generate_examples": generate_examples}
    builder = type(parent.__name__, (parent,), {"__module__": parent.__module__, **methods})
  return builder(data_dir=root, file_format="array_record")


def _check_archives(builder: Any, folder: Path) -> None:
  """Names altered archives, and missing ones that cannot be downloaded, before TFDS is called."""
  missing = []
  for url, info in builder.url_infos.items():
    path = folder / info.filename
    if not path.exists():
      missing.append(url)
    elif hashlib.sha256(path.read_bytes()).hexdigest() != info.checksum:
      raise UserError(
        f"{path}: its checksum differs from the one that TFDS records; replace it by {url}"
      )
  if missing and not _reachable(missing[0]):
    names = ", ".join(url.rsplit("/", 1)[1] for url in missing)
    source = missing[0].rsplit("/", 1)[0]
    raise UserError(
      f"missing {names}, and {source}/ does not answer within {_NETWORK_TIMEOUT:.0f} s: without a "
      f"network, put them into {folder}"
    )


def _reachable(url: str) -> bool:
  """Whether a host answers within a few seconds; a name look-up alone could hang for longer."""
  import requests

  answers: list[int] = []

  def ask() -> None:
    with contextlib.suppress(requests.RequestException):
      answers.append(requests.head(url, timeout=_NETWORK_TIMEOUT).status_code)

  thread = threading.Thread(target=ask, daemon=True)
  thread.start()
  thread.join(_NETWORK_TIMEOUT)
  return bool(answers)  # An HTTP error, too, is for TFDS to report.
