"""Every reader names a damaged file in one error, and never raises any other."""

import contextlib
import json
import shutil
import warnings
import zipfile

import numpy as np
import PIL.Image
import pytest

from ddpm_jax.config.schema import Config
from ddpm_jax.data import datasets
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.cache import Cache
from ddpm_jax.storage import images, runs, weights
from ddpm_jax.storage.arrays import open_npz
from ddpm_jax.storage.metrics import read_metrics

INFO = runs.ImageInfo((28, 28, 1), 10, 60_000)
PIXELS = np.random.default_rng(0).integers(0, 256, (4, 28, 28, 1), np.uint8)


def write_npz(path):
  np.savez_compressed(path, images=PIXELS)


def write_run(path):
  runs.write_config(path.parent, Config(), INFO)


def write_metrics(path):
  path.write_text("".join(json.dumps({"step": i, "loss": 0.5}) + "\n" for i in range(9)))


def write_weights(path):
  weights.save_weights(path, {"a": np.zeros(300)}, weights.Header(Config(), INFO, 3))


def write_classifier(path):
  path.write_bytes((feature_extractor.SHIPPED / "mnist.safetensors").read_bytes())


def read_weights(path):
  return weights.read_header(path), weights.read_tensors(path)


READERS = {
  "images.npz": (write_npz, lambda path: images.read_images(path, (28, 28, 1))),
  "config.json": (write_run, lambda path: runs.read_config(path.parent)),
  "dataset.json": (write_run, lambda path: runs.read_image_info(path.parent)),
  "metrics.jsonl": (write_metrics, read_metrics),
  "net.safetensors": (write_weights, read_weights),
  "mnist.safetensors": (write_classifier, feature_extractor.load_feature_extractor),
}


def damages(content):
  """The content truncated, replaced or with some bytes changed near its start or anywhere."""
  rng = np.random.default_rng(0)
  foreign = (b"[]", b"{}", b"null", b'"x"', b"5", b"1e999", b"[" * 10**5, b"\xff\xfe\0", b"\0" * 99)
  yield from (b"", content[:1], content[:10], content[: len(content) // 2], content[:-1], *foreign)
  yield from (b"[1]\n[2]\n", b'{"step": "x"}\n{"step": 1}\n')
  for i in range(100):
    changed = bytearray(content)
    changed[rng.integers(len(content) if i % 2 else min(300, len(content)))] = rng.integers(256)
    yield bytes(changed)


@pytest.mark.parametrize("name", READERS)
def test_a_damaged_file_is_named(tmp_path, name):
  write, read = READERS[name]
  path = tmp_path / name
  write(path)
  read(path)
  messages = []
  for content in damages(path.read_bytes()):
    path.write_bytes(content)
    try:
      read(path)
    except UserError as error:
      messages.append(str(error))
  assert len(messages) >= 10
  assert all(name in message and len(message.splitlines()) == 1 for message in messages)


@pytest.mark.parametrize(
  ("name", "encoding"),
  [
    ("config.json", "utf-8-sig"), ("config.json", "utf-16"), ("dataset.json", "utf-8-sig"),
    ("metrics.jsonl", "utf-8-sig"),
  ],
)  # fmt: skip
def test_a_byte_order_mark_is_accepted(tmp_path, name, encoding):
  write, read = READERS[name]
  path = tmp_path / name
  write(path)
  expected = read(path)
  path.write_bytes(path.read_text().encode(encoding))
  assert read(path) == expected


def test_a_npy_file_under_the_name_of_a_npz_file_is_refused(tmp_path):
  with (tmp_path / "x.npz").open("wb") as file:
    np.save(file, PIXELS)
  with (
    pytest.raises(
      UserError, match=r"x\.npz: holds one array without a name; write it by np\.savez"
    ),
    open_npz(tmp_path / "x.npz"),
  ):
    pass


def test_a_damaged_cache_of_an_evaluation_is_computed_again(tmp_path):
  cache = Cache(tmp_path)
  cache("stage", 1, lambda: {"a": np.ones(100)})
  (path,) = tmp_path.iterdir()
  for n, content in enumerate((b"", path.read_bytes()[:-1], np.ones(3).tobytes(), b"PK\3\4")):
    path.write_bytes(content)
    for _ in range(2):  # From the file that was written again, the second time.
      assert cache("stage", 1, lambda: {"a": np.full(2, n)})["a"].tolist() == [n, n]  # noqa: B023


@pytest.mark.parametrize("file", ["dataset_info.json", "features.json"])
def test_a_damaged_data_set_is_named(tmp_path, file):
  folder = tmp_path / "shapes" / "1.0.0"
  folder.mkdir(parents=True)
  (folder / "dataset_info.json").write_text("{}")
  (folder / file).write_text("")
  with pytest.raises(UserError, match=r"1\.0\.0: cannot be read .*; delete it and prepare"):
    datasets.load_dataset("shapes", "train", tmp_path)


def rewritten(path, change):
  """Rewrites the members of a .npz file by `change`, with checksums that are right."""
  with zipfile.ZipFile(path) as archive:
    members = {name: archive.read(name) for name in archive.namelist()}
  with zipfile.ZipFile(path, "w") as archive:
    for name, content in members.items():
      archive.writestr(name, change(content))


def test_an_array_whose_header_describes_fewer_bytes_is_refused(tmp_path):
  """NumPy would return the first images, and never compare the checksum."""
  path = tmp_path / "x.npz"
  np.savez(path, images=np.tile(PIXELS, (99, 1, 1, 1)))
  path.write_bytes(path.read_bytes().replace(b"(396, 28, 28, 1)", b"(002, 28, 28, 1)"))
  path.write_bytes(path.read_bytes().replace(b"(002, ", b"(2  , "))
  with pytest.raises(UserError, match=r"x\.npz: cannot be read \(images holds more bytes"):
    images.read_images(path, (28, 28, 1))


def test_a_member_that_is_no_array_is_refused(tmp_path):
  write_npz(tmp_path / "x.npz")
  rewritten(tmp_path / "x.npz", lambda content: b"text")
  with pytest.raises(UserError, match=r"x\.npz: cannot be read"):
    images.read_images(tmp_path / "x.npz", (28, 28, 1))


@pytest.mark.parametrize(
  ("old", "new"), [(b"1), } ", b"1L), }"), (b"False", b"1is 1")], ids=["python2", "damaged"]
)
def test_a_header_that_numpy_warns_of_gives_no_warning(tmp_path, old, new):
  """Python 2 wrote the first header, which is valid."""
  path = tmp_path / "x.npz"
  write_npz(path)
  rewritten(path, lambda content: content.replace(old, new))
  with warnings.catch_warnings(record=True) as caught, contextlib.suppress(UserError):
    warnings.simplefilter("always")
    assert images.read_images(path, (28, 28, 1)).shape == PIXELS.shape
  assert not caught


def test_the_size_of_a_picture_is_checked_before_it_is_decoded(tmp_path):
  """Pillow's own warning of such a size would be a second line on standard error."""
  (tmp_path / "x.pgm").write_bytes(b"P5 12000 12000 255\n")
  with pytest.raises(UserError, match=r"x\.pgm: its size is 12000x12000; resize it to 8x8"):
    images.read_images(tmp_path / "x.pgm", (8, 8, 3))


def test_damaged_metadata_of_a_picture_give_no_warning(tmp_path):
  exif = PIL.Image.Exif()
  exif[0x112] = 1
  picture = PIL.Image.fromarray(PIXELS[0, ..., 0])
  picture.save(tmp_path / "x.png", exif=exif.tobytes()[:-6])
  expected = PIXELS[:1] / 127.5 - 1
  np.testing.assert_allclose(
    images.read_images(tmp_path / "x.png", (28, 28, 1)), expected, atol=1e-6
  )


def test_a_cache_that_holds_another_result_is_computed_again(tmp_path):
  cache = Cache(tmp_path)
  for number in (1, 2):
    cache("stage", number, lambda: {"a": np.full(3, number), "b": 0})  # noqa: B023
  first, second = sorted(tmp_path.iterdir(), key=lambda path: path.stat().st_mtime_ns)
  shutil.copy(first, second)
  assert cache("stage", 2, lambda: {"a": np.full(3, 9), "b": 0})["a"].tolist() == [9, 9, 9]
  with zipfile.ZipFile(first) as archive:
    members = {name: archive.read(name) for name in archive.namelist() if name != "b.npy"}
  with zipfile.ZipFile(first, "w") as archive:
    for name, content in members.items():
      archive.writestr(name, content)
  assert "b" in cache("stage", 1, lambda: {"a": np.full(3, 9), "b": 0})
