"""Preparation and loading of data sets without TensorFlow, also from damaged archives."""

import dataclasses
import functools
import gzip
import hashlib
import http.server
import importlib.metadata
import io
import os
import shutil
import struct
import tarfile
import threading
import types
import zipfile

import numpy as np
import pytest
import tensorflow_datasets as tfds

from ddpm_jax.data import datasets, prepare
from ddpm_jax.data.datasets import load_dataset, to_model_range
from ddpm_jax.errors import UserError
from ddpm_jax.storage import images

ARCHIVES = prepare.default_data_dir() / "mnist"


def idx_images(path):
  return np.frombuffer(gzip.decompress(path.read_bytes())[16:], np.uint8).reshape(-1, 28, 28, 1)


def test_neither_tensorflow_nor_pytorch_is_installed():
  names = {d.metadata["Name"].lower() for d in importlib.metadata.distributions()}
  assert not names & {"tensorflow", "tensorflow-cpu", "torch"}


@pytest.mark.parametrize(("split", "count"), [("train", 60_000), ("test", 10_000)])
def test_mnist_contains_the_images_of_the_archives(split, count):
  dataset = load_dataset("mnist", split)
  assert dataset.image.shape == (count, 28, 28, 1)
  assert dataset.image.dtype == np.uint8
  assert dataset.label.dtype == np.int32
  assert dataset.num_classes == 10
  # TFDS shuffles the examples, so that sets of (image, label) are compared.
  prefix = "train" if split == "train" else "t10k"
  raw = idx_images(ARCHIVES / f"{prefix}-images-idx3-ubyte.gz")
  raw_labels = gzip.decompress((ARCHIVES / f"{prefix}-labels-idx1-ubyte.gz").read_bytes())[8:]
  key = lambda image, label: sorted(
    zip(map(bytes, image), np.asarray(label, np.uint8).tolist(), strict=True)
  )
  assert key(dataset.image, dataset.label) == key(raw, np.frombuffer(raw_labels, np.uint8))


def test_conversion_to_the_model_range_is_invertible():
  values = np.arange(256, dtype=np.uint8)
  scaled = to_model_range(values)
  assert scaled.dtype == np.float32
  assert (scaled.min(), scaled.max()) == (-1, 1)
  np.testing.assert_array_equal(images.to_uint8(scaled), values)


def test_unknown_names_and_splits_are_refused(tmp_path):
  with pytest.raises(
    UserError, match=r"'mnits' is not prepared .* cifar10, fashion_mnist, kmnist, mnist"
  ):
    load_dataset("mnits", data_dir=tmp_path)
  with pytest.raises(UserError, match="split 'validation' is not in mnist; allowed: train, test"):
    load_dataset("mnist", "validation")


def test_without_a_network_the_error_names_missing_archives(tmp_path, monkeypatch):
  monkeypatch.setattr(prepare, "_reachable", lambda url: False)
  # It would try again for minutes.
  monkeypatch.setattr(tfds.core.DatasetBuilder, "download_and_prepare", None)
  (tmp_path / "mnist").mkdir()
  shutil.copy(ARCHIVES / "t10k-labels-idx1-ubyte.gz", tmp_path / "mnist")
  with pytest.raises(UserError) as error:
    load_dataset("mnist", data_dir=tmp_path)
  for name in ("train-images-idx3-ubyte.gz", "t10k-images-idx3-ubyte.gz", str(tmp_path / "mnist")):
    assert name in str(error.value)
  assert "t10k-labels" not in str(error.value)
  with pytest.raises(UserError, match="missing"):
    load_dataset("kmnist", data_dir=tmp_path)
  assert not (tmp_path / "kmnist").exists()


def test_an_unreachable_host_is_detected():
  assert not prepare._reachable("http://host.invalid/file.gz")


def test_a_host_that_does_not_answer_in_time_is_unreachable(monkeypatch):
  assert prepare._NETWORK_TIMEOUT < 10
  monkeypatch.setattr(prepare, "_NETWORK_TIMEOUT", 0.1)
  timeouts, asked, released = [], threading.Event(), threading.Event()

  def head(url, timeout):
    """Exceeds the timeout, as the look-up of a name can."""
    timeouts.append(timeout)
    asked.set()
    released.wait(60)
    return types.SimpleNamespace(status_code=200)

  monkeypatch.setattr("requests.head", head)
  assert not prepare._reachable("http://host.invalid/file.gz")
  released.set()
  assert asked.wait(60)
  assert timeouts == [0.1]


@pytest.mark.parametrize("damage", ["truncate", "alter"])
def test_the_error_names_a_damaged_archive(tmp_path, damage):
  folder = tmp_path / "mnist"
  shutil.copytree(ARCHIVES, folder, ignore=shutil.ignore_patterns("3.*", ".lock"))
  path = folder / "t10k-images-idx3-ubyte.gz"
  content = bytearray(path.read_bytes())
  if damage == "truncate":
    del content[-1000:]
  else:
    content[5000] ^= 1
  path.write_bytes(content)
  with pytest.raises(UserError, match=r"t10k-images-idx3-ubyte.gz: its checksum differs"):
    load_dataset("mnist", data_dir=tmp_path)
  assert prepare.find_prepared("mnist", tmp_path) is None


@pytest.fixture
def archives_of(monkeypatch):
  """Returns a function that writes small archives of a data set and makes TFDS expect them."""
  rng = np.random.default_rng(1)

  def write(name, folder):
    folder.mkdir(parents=True)
    written = {}
    for split, count in (("train", 30), ("t10k", 10)):
      pixels = rng.integers(0, 256, (count, 28, 28), np.uint8)
      labels = rng.integers(0, 10, count).astype(np.uint8)
      written[split] = (pixels, labels)
      for kind, header, content in (
        ("images-idx3", struct.pack(">4I", 2051, count, 28, 28), pixels),
        ("labels-idx1", struct.pack(">2I", 2049, count), labels),
      ):
        path = folder / f"{split}-{kind}-ubyte.gz"
        path.write_bytes(gzip.compress(header + content.tobytes()))
    make = prepare._builder

    def builder(name, root):
      made = make(name, root)
      expected = {}
      for url, info in made.url_infos.items():
        content = (folder / info.filename).read_bytes()
        expected[url] = dataclasses.replace(
          info, size=len(content), checksum=hashlib.sha256(content).hexdigest()
        )
      monkeypatch.setattr(type(made), "url_infos", expected)
      return made

    monkeypatch.setattr(prepare, "_builder", builder)
    return written

  return write


@pytest.mark.parametrize("name", ["fashion_mnist", "kmnist"])
def test_fashion_mnist_and_kmnist_are_prepared_like_mnist(name, tmp_path, archives_of):
  written = archives_of(name, tmp_path / "data" / name)
  for split, prefix in (("train", "train"), ("test", "t10k")):
    dataset = load_dataset(name, split, tmp_path / "data")
    pixels, labels = written[prefix]
    assert sorted(map(bytes, dataset.image)) == sorted(map(bytes, pixels))
    assert sorted(dataset.label) == sorted(labels)


def test_a_missing_archive_is_downloaded(tmp_path, archives_of, monkeypatch):
  from tensorflow_datasets.image_classification import mnist

  written = archives_of("kmnist", tmp_path / "served")
  handler = functools.partial(QuietHandler, directory=str(tmp_path / "served"))
  with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/"
    here = {url + old.rsplit("/", 1)[1]: info for old, info in mnist.KMNIST.url_infos.items()}
    monkeypatch.setattr(mnist.KMNIST, "URL", url)
    monkeypatch.setattr(mnist.KMNIST, "url_infos", here)
    dataset = load_dataset("kmnist", "train", tmp_path / "data")
    server.shutdown()
  assert sorted(map(bytes, dataset.image)) == sorted(map(bytes, written["train"][0]))


def cifar10_archive(path, *, count=8, names=True):
  """Writes an archive in the format of CIFAR-10, small and with members that must not be used.

  Returns {split: (images, labels)}.
  """
  rng, written = np.random.default_rng(2), {}
  files = {"train": [f"data_batch_{i}.bin" for i in range(1, 6)], "test": ["test_batch.bin"]}
  path.parent.mkdir(parents=True, exist_ok=True)
  with tarfile.open(path, "w:gz") as tar:

    def add(name, content):
      entry = tarfile.TarInfo(name)
      entry.size = len(content)
      tar.addfile(entry, io.BytesIO(content))

    if names:
      add("cifar-10-batches-bin/batches.meta.txt", b"\n".join(CIFAR10_NAMES) + b"\n\n")
    add("../outside.bin", b"x")
    for split, members in files.items():
      image = rng.integers(0, 256, (len(members), count, 32, 32, 3), np.uint8)
      label = rng.integers(0, 10, (len(members), count)).astype(np.uint8)
      for name, of_images, of_labels in zip(members, image, label, strict=True):
        planes = of_images.transpose(0, 3, 1, 2).reshape(count, -1)
        add(f"cifar-10-batches-bin/{name}", np.column_stack([of_labels, planes]).tobytes())
      written[split] = image.reshape(-1, 32, 32, 3), label.reshape(-1)
  return written


CIFAR10_NAMES = (b"airplane automobile bird cat deer dog frog horse ship truck").split()


def expect_cifar10(monkeypatch, archive, url=None):
  """Makes TFDS expect this archive of CIFAR-10."""
  from tensorflow_datasets.image_classification import cifar

  content = archive.read_bytes()
  ((old, info),) = cifar.Cifar10.url_infos.items()
  info = dataclasses.replace(info, size=len(content), checksum=hashlib.sha256(content).hexdigest())
  monkeypatch.setattr(cifar.Cifar10, "url_infos", {url or old: info})
  if url:
    about = cifar.Cifar10._cifar_info.fget
    here = property(lambda self: about(self)._replace(url=url))
    monkeypatch.setattr(cifar.Cifar10, "_cifar_info", here)


def check_cifar10(root, written):
  for split, (image, label) in written.items():
    dataset = load_dataset("cifar10", split, root)
    assert dataset.image.shape == image.shape
    assert dataset.num_classes == 10
    order = lambda image, label: sorted(zip(map(bytes, image), map(int, label), strict=True))
    assert order(dataset.image, dataset.label) == order(image, label)


def test_cifar10_is_prepared_without_tensorflow(tmp_path, monkeypatch):
  root = tmp_path / "data"
  archive = root / "cifar10" / "cifar-10-binary.tar.gz"
  written = cifar10_archive(archive)
  expect_cifar10(monkeypatch, archive)
  check_cifar10(root, written)
  builder = tfds.builder_from_directory(prepare.find_prepared("cifar10", root))
  names = [name.decode() for name in CIFAR10_NAMES]
  assert builder.info.features["label"].names == names
  ids = [example["id"] for example in builder.as_data_source("test")]
  assert sorted(ids) == [b"test_%05d" % i for i in range(8)]
  assert not [*tmp_path.rglob("outside.bin")]


def test_a_missing_archive_of_cifar10_is_downloaded_or_named(tmp_path, monkeypatch):
  archive = tmp_path / "served" / "cifar-10-binary.tar.gz"
  written = cifar10_archive(archive)
  handler = functools.partial(QuietHandler, directory=str(archive.parent))
  with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
    threading.Thread(target=server.serve_forever, daemon=True).start()
    url = f"http://127.0.0.1:{server.server_port}/{archive.name}"
    with monkeypatch.context() as patch:
      expect_cifar10(patch, archive, url)
      check_cifar10(tmp_path / "data", written)
    server.shutdown()
  monkeypatch.setattr(prepare, "_reachable", lambda url: False)
  with pytest.raises(UserError, match=r"missing cifar-10-binary.tar.gz, and https://www.cs.toron"):
    load_dataset("cifar10", data_dir=tmp_path / "other")


def test_an_archive_of_cifar10_that_is_damaged_or_lacks_a_file_is_named(tmp_path, monkeypatch):
  archive = tmp_path / "cifar10" / "cifar-10-binary.tar.gz"
  cifar10_archive(archive)
  with pytest.raises(UserError, match=r"cifar-10-binary.tar.gz: its checksum differs"):
    load_dataset("cifar10", data_dir=tmp_path)
  whole = archive.read_bytes()
  archive.write_bytes(whole[: len(whole) // 2])
  expect_cifar10(monkeypatch, archive)
  with pytest.raises(UserError, match=r"cifar-10-binary.tar.gz: cannot be read \("):
    load_dataset("cifar10", data_dir=tmp_path)
  cifar10_archive(archive, names=False)
  expect_cifar10(monkeypatch, archive)
  with pytest.raises(UserError, match=r"cannot be read \(.*batches.meta.txt"):
    load_dataset("cifar10", data_dir=tmp_path)
  assert prepare.find_prepared("cifar10", tmp_path) is None


class QuietHandler(http.server.SimpleHTTPRequestHandler):
  def log_message(self, *arguments):
    pass


@pytest.fixture(scope="module")
def colours(tmp_path_factory):
  """(folder, images, labels) of a data set of 12x10 RGB images that TFDS has prepared."""
  import PIL.Image

  root = tmp_path_factory.mktemp("data")
  rng = np.random.default_rng(0)
  pixels = rng.integers(0, 256, (20, 12, 10, 3), np.uint8)
  labels = rng.integers(0, 4, 20)

  def generate(self):
    for i, (image, label) in enumerate(zip(pixels, labels, strict=True)):
      yield i, {"image": PIL.Image.fromarray(image), "label": int(label)}

  features = tfds.features.FeaturesDict(
    {
      "image": tfds.features.Image(shape=(12, 10, 3)),
      "label": tfds.features.ClassLabel(num_classes=4),
    }
  )
  with tfds.core.registered.skip_registration():
    builder = type(
      "Colours",
      (tfds.core.GeneratorBasedBuilder,),
      {
        "__module__": __name__,
        "VERSION": tfds.core.Version("1.0.0"),
        "_info": lambda self: tfds.core.DatasetInfo(
          builder=self, features=features, supervised_keys=("image", "label")
        ),
        "_split_generators": lambda self, downloads: {"train": generate(self)},
        "_generate_examples": generate,
      },
    )
  builder(data_dir=root, file_format="array_record").download_and_prepare()
  return root, pixels, labels


def check_colours(root, pixels, labels):
  dataset = load_dataset("colours", data_dir=root)
  assert dataset.num_classes == 4
  order = lambda image, label: sorted(
    zip(map(bytes, image), np.asarray(label).tolist(), strict=True)
  )
  assert order(dataset.image, dataset.label) == order(pixels, labels)


def test_any_prepared_data_set_can_be_loaded(colours):
  check_colours(*colours)


def test_a_second_load_reads_uncompressed_arrays_and_does_not_use_tfds(colours, monkeypatch):
  root, pixels, labels = colours
  cache = prepare.find_prepared("colours", root) / "decoded-train.npz"
  cache.unlink(missing_ok=True)
  check_colours(root, pixels, labels)
  with zipfile.ZipFile(cache) as file:
    assert {entry.compress_type for entry in file.infolist()} == {zipfile.ZIP_STORED}
  monkeypatch.setattr(datasets, "_decode", None)
  check_colours(root, pixels, labels)


def test_a_data_set_in_the_tfrecord_format_can_be_loaded(colours, tmp_path):
  """TFRecord is the default format of TFDS, which needs TensorFlow to read it."""
  root, pixels, labels = colours
  shutil.copytree(root, tmp_path, dirs_exist_ok=True)
  folder = prepare.find_prepared("colours", tmp_path)
  (folder / "decoded-train.npz").unlink(missing_ok=True)
  source = tfds.builder_from_directory(folder).as_data_source("train").data_source
  path = folder / "colours-train.tfrecord-00000-of-00001"
  with path.open("wb") as file:
    for record in source.__getitems__(list(range(20))):
      file.write(struct.pack("<QI", len(record), 0) + bytes(record) + struct.pack("<I", 0))
  info = folder / "dataset_info.json"
  info.write_text(info.read_text().replace("array_record", "tfrecord"))
  check_colours(tmp_path, pixels, labels)
  (folder / "decoded-train.npz").unlink()
  whole, length = path.read_bytes(), len(record) + 16
  for size in (len(whole) - 20, len(whole) - length + 5, len(whole) - length + 10):
    path.write_bytes(whole[:size])
    with pytest.raises(UserError, match="tfrecord-00000-of-00001 is truncated"):
      load_dataset("colours", data_dir=tmp_path)
  # Cut between two records.
  path.write_bytes(whole[:-length])
  with pytest.raises(UserError, match="split 'train' has 19 examples, but 20 are recorded"):
    load_dataset("colours", data_dir=tmp_path)
  assert not (folder / "decoded-train.npz").exists()


def tfrecord(folder, records):
  """Replaces the records of a prepared data set by a file in the TFRecord format."""
  path = folder / "colours-train.tfrecord-00000-of-00001"
  path.write_bytes(
    b"".join(struct.pack("<QI", len(record), 0) + record + bytes(4) for record in records)
  )
  info = folder / "dataset_info.json"
  info.write_text(info.read_text().replace("array_record", "tfrecord"))
  return path


@pytest.fixture
def damaged(colours, tmp_path):
  """(folder, records) of a copy of a prepared data set."""
  shutil.copytree(colours[0], tmp_path, dirs_exist_ok=True)
  folder = prepare.find_prepared("colours", tmp_path)
  (folder / "decoded-train.npz").unlink(missing_ok=True)
  source = tfds.builder_from_directory(folder).as_data_source("train").data_source
  return folder, [bytes(record) for record in source.__getitems__(list(range(20)))]


@pytest.mark.parametrize("length", [2**62, 2**64 - 1])
def test_a_record_longer_than_its_file_is_not_allocated(damaged, tmp_path, length):
  path = tfrecord(*damaged)
  path.write_bytes(struct.pack("<Q", length) + path.read_bytes()[8:])
  with pytest.raises(UserError, match="tfrecord-00000-of-00001 is truncated"):
    load_dataset("colours", data_dir=tmp_path)


@pytest.mark.parametrize("name", [b"image", b"label"])
def test_an_example_without_a_value_is_named(damaged, tmp_path, name):
  folder, records = damaged
  tfrecord(folder, [records[0], records[1].replace(name, b"other"), *records[2:]])
  with pytest.raises(UserError, match=r"1\.0\.0: (example 1 is corrupt|cannot be read .*); delete"):
    load_dataset("colours", data_dir=tmp_path)


def test_a_number_of_examples_that_exceeds_the_memory_is_refused(damaged, tmp_path):
  info = damaged[0] / "dataset_info.json"
  info.write_text(info.read_text().replace('"20"', f'"{10**15}"'))
  with pytest.raises(UserError, match=r"1\.0\.0: cannot be read"):
    load_dataset("colours", data_dir=tmp_path)


def test_a_programming_error_keeps_its_traceback(damaged, tmp_path, monkeypatch):
  def wrong(builder, split):
    raise AttributeError("of ours")

  monkeypatch.setattr(datasets, "_examples", wrong)
  with pytest.raises(AttributeError, match="of ours"):
    load_dataset("colours", data_dir=tmp_path)


def test_a_cache_of_another_dtype_is_replaced(colours, caplog):
  root, pixels, labels = colours
  cache = prepare.find_prepared("colours", root) / "decoded-train.npz"
  np.savez(cache, image=np.zeros((20, 4)), label=np.zeros(20), num_classes=4)
  check_colours(root, pixels, labels)
  assert "decoded-train.npz is corrupt (image is float64[20, 4], label float64)" in caplog.text


@pytest.mark.parametrize("damage", ["empty", "truncate", "alter"])
def test_a_damaged_array_record_file_is_named(colours, tmp_path, damage):
  shutil.copytree(colours[0], tmp_path, dirs_exist_ok=True)
  folder = prepare.find_prepared("colours", tmp_path)
  (folder / "decoded-train.npz").unlink(missing_ok=True)
  (path,) = folder.glob("*array_record*")
  content = path.read_bytes()
  middle = len(content) // 2
  changed = {
    "empty": b"",
    "truncate": content[:middle],
    "alter": content[:middle] + bytes(100) + content[middle + 100 :],
  }
  path.write_bytes(changed[damage])
  with pytest.raises(UserError, match=r"1\.0\.0: cannot be read .*; delete it and prepare"):
    load_dataset("colours", data_dir=tmp_path)


@pytest.mark.parametrize("damage", ["empty", "truncate", "alter"])
def test_a_damaged_cache_is_replaced(colours, damage, caplog):
  root, pixels, labels = colours
  check_colours(root, pixels, labels)
  cache = prepare.find_prepared("colours", root) / "decoded-train.npz"
  content = bytearray(cache.read_bytes())
  if damage == "empty":
    content.clear()
  elif damage == "truncate":
    del content[-100:]
  else:
    content[len(content) // 2] ^= 1
  cache.write_bytes(content)
  check_colours(root, pixels, labels)
  assert "decoded-train.npz is corrupt" in caplog.text
  caplog.clear()
  check_colours(root, pixels, labels)
  assert not caplog.text


def test_images_load_without_a_cache_if_the_folder_cannot_be_written(colours, monkeypatch, caplog):
  root, pixels, labels = colours
  cache = prepare.find_prepared("colours", root) / "decoded-train.npz"
  cache.unlink(missing_ok=True)

  def refuse(path):
    raise PermissionError(13, "Permission denied")

  monkeypatch.setattr(datasets, "atomic_file", refuse)
  check_colours(root, pixels, labels)
  assert "cannot keep the decoded images" in caplog.text


def test_the_newest_version_is_found_and_the_error_lists_configurations(tmp_path):
  for version in ("1.9.0", "1.10.0"):
    (tmp_path / "some" / version).mkdir(parents=True)
    (tmp_path / "some" / version / "dataset_info.json").touch()
  assert prepare.find_prepared("some", tmp_path).name == "1.10.0"
  # A preparation that was killed leaves such a folder.
  (tmp_path / "some" / "incomplete.ABC123_2.0.0").mkdir()
  (tmp_path / "some" / "incomplete.ABC123_2.0.0" / "dataset_info.json").touch()
  assert prepare.find_prepared("some", tmp_path).name == "1.10.0"
  (tmp_path / "many" / "digits" / "1.0.0").mkdir(parents=True)
  (tmp_path / "many" / "digits" / "1.0.0" / "dataset_info.json").touch()
  with pytest.raises(UserError, match="choose one of many/digits"):
    prepare.find_prepared("many", tmp_path)
  assert prepare.find_prepared("many/digits", tmp_path).name == "1.0.0"


def test_a_folder_that_is_not_utf_8_is_refused_before_tfds_sees_it(tmp_path):
  root = tmp_path / os.fsdecode(b"\xff")
  message = "not UTF-8; choose another --data.folder"
  with pytest.raises(UserError, match=message):
    prepare.check_available("mnist", root)
  with pytest.raises(UserError, match=message):
    load_dataset("mnist", "train", root)


def test_a_tilde_is_the_home_folder(tmp_path, monkeypatch):
  monkeypatch.setenv("HOME", str(tmp_path))
  with pytest.raises(UserError, match=f"'mnits' is not prepared in {tmp_path}/data"):
    load_dataset("mnits", data_dir="~/data")
