"""Folders and files of own images: what is read, what is refused, and the cache of the images."""

import dataclasses
import hashlib
import io
import json
import logging
import os
import pickle
import signal
import subprocess
import sys
import threading

import filelock
import numpy as np
import PIL.Image
import pytest
from programs import ROOT

from ddpm_jax.config.schema import DataConfig, TrainingConfig
from ddpm_jax.data import decoding, own_images, prepare
from ddpm_jax.data.datasets import Dataset, dataset_key, load_dataset
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.training.dispatch import next_batch
from examples.make_shapes import make_shapes


def pixels(seed, shape=(12, 12, 3)):
  return np.random.default_rng(seed).integers(0, 256, shape, np.uint8)


def write(path, image):
  path.parent.mkdir(parents=True, exist_ok=True)
  PIL.Image.fromarray(image).save(path)


@pytest.fixture
def folder(tmp_path):
  """Twelve images of 12x12 pixels in two classes."""
  for i in range(12):
    write(tmp_path / "own" / ("b_dog", "a_cat")[i % 2] / f"{i:02d}.png", pixels(i))
  return tmp_path / "own"


@pytest.fixture
def load(tmp_path):
  """load_dataset with its cache in a temporary folder; by default all images are for training."""

  def load(path, split="train", **options):
    options = {"holdout": 0.0, **options}
    return load_dataset(os.fspath(path), split, tmp_path / "data", **options)

  return load


def caches(tmp_path):
  return sorted((tmp_path / "data" / "cache").iterdir())


def test_subfolders_are_classes_in_the_order_of_their_names(folder, load):
  dataset = load(folder)
  assert isinstance(dataset, Dataset)
  assert dataset.num_classes == 2
  assert dataset.label.dtype == np.int32
  np.testing.assert_array_equal(dataset.label, [0] * 6 + [1] * 6)
  order = [1, 3, 5, 7, 9, 11, 0, 2, 4, 6, 8, 10]
  np.testing.assert_array_equal(dataset.image, [pixels(i) for i in order])


def test_a_flat_folder_has_no_labels_and_strays_and_other_files_are_ignored(tmp_path, load):
  folder = tmp_path / "own"
  for i, name in enumerate(["b.PNG", "a.webp", ".hidden.png", "._b.PNG"]):
    folder.mkdir(exist_ok=True)
    PIL.Image.fromarray(pixels(i)).save(folder / name, format="png")
  write(folder / ".thumbnails" / "x.png", pixels(3))
  (folder / "notes.txt").write_text("x")
  (folder / "empty").mkdir()
  dataset = load(folder)
  assert dataset.num_classes == 0
  np.testing.assert_array_equal(dataset.label, [0, 0])
  np.testing.assert_array_equal(dataset.image, [pixels(1), pixels(0)])


@pytest.mark.parametrize("test", ["test", "val"])
def test_subfolders_of_splits_take_the_place_of_the_holdout(tmp_path, load, test):
  for i, name in enumerate(["train/x/0", "train/y/1", "train/y/deep/2", f"{test}/y/3"]):
    write(tmp_path / "own" / f"{name}.png", pixels(i))
  train, held = (load(tmp_path / "own", split) for split in ("train", "test"))
  np.testing.assert_array_equal(train.image, [pixels(0), pixels(1), pixels(2)])
  np.testing.assert_array_equal(train.label, [0, 1, 1])
  np.testing.assert_array_equal(held.image, [pixels(3)])
  np.testing.assert_array_equal(held.label, [1])
  assert train.num_classes == held.num_classes == 2


def test_a_folder_train_alone_has_a_holdout_and_beside_other_classes_is_a_class(tmp_path, load):
  for i in range(30):
    write(tmp_path / "own" / "train" / f"{i}.png", pixels(i))
  train, test = (load(tmp_path / "own", split, holdout=0.3) for split in ("train", "test"))
  assert len(train.image) + len(test.image) == 30
  assert train.num_classes == 0
  write(tmp_path / "own" / "bus" / "0.png", pixels(0))
  assert load(tmp_path / "own").num_classes == 2


def split_of(path, load):
  """{content of the image: its split}."""
  return {
    image.tobytes(): split
    for split in ("train", "test")
    for image in load(path, split, holdout=0.4).image
  }


def test_the_holdout_has_its_fraction_and_added_images_move_no_other(tmp_path, load):
  folder = tmp_path / "own"
  for i in range(0, 60, 2):
    write(folder / f"{i:02d}.png", pixels(i))
  before = split_of(folder, load)
  for i in range(1, 60, 2):
    write(folder / f"{i:02d}.png", pixels(i))
  after = split_of(folder, load)
  assert len(before) == 30
  assert len(after) == 60
  assert before.items() <= after.items()
  assert 14 <= list(after.values()).count("test") <= 34
  images = np.stack([pixels(i) for i in range(60)])
  for name in ("own.npy", "own.npz"):
    path = tmp_path / name
    (np.save if name == "own.npy" else np.savez)(path, images[:40])
    before = split_of(path, load)
    (np.save if name == "own.npy" else np.savez)(path, images)
    after = split_of(path, load)
    assert before.items() <= after.items()
    assert 14 <= list(after.values()).count("test") <= 34


def test_the_holdout_of_a_folder_is_the_same_everywhere(tmp_path, load):
  """The hash is part of what a resumed run relies on."""
  for i in range(8):
    write(tmp_path / "own" / f"{i}.png", pixels(i))
  held = [
    i for i in range(8) if hashlib.sha256(b"%d.png" % i).digest()[0] < 0.4 * 256
  ]  # fmt: skip
  test = load(tmp_path / "own", "test", holdout=0.4)
  np.testing.assert_array_equal(test.image, [pixels(i) for i in held])


def test_images_are_resized_by_their_short_side_and_cropped_at_the_centre(tmp_path, load):
  """A gradient over 40 columns: the crop keeps columns 5 to 34, in 15 pixels of 2 columns each."""
  wide = np.repeat(np.arange(40, dtype=np.uint8)[None] * 6, 30, 0)
  write(tmp_path / "own" / "a.png", wide)
  write(tmp_path / "own" / "b.png", wide.T)
  wide, high = load(tmp_path / "own", image_size=15).image
  expected = 6 * (5.5 + 2 * np.arange(15))
  np.testing.assert_allclose(wide[:, 1:-1, 0], np.tile(expected[1:-1], (15, 1)), atol=1)
  np.testing.assert_array_equal(high[..., 0], wide[..., 0].T)


def test_a_smaller_image_is_antialiased(tmp_path, load):
  board = np.indices((64, 64)).sum(0) % 2 * 255
  write(tmp_path / "own" / "a.png", board.astype(np.uint8))
  (image,) = load(tmp_path / "own", image_size=8).image
  assert np.ptp(image.astype(int)) < 20
  assert abs(image.mean() - 127.5) < 5


def test_a_photo_is_close_to_the_same_photo_without_compression(tmp_path, load):
  """The decoder of JPEG may reduce it first."""
  smooth = PIL.Image.fromarray(pixels(0, (9, 12, 3))).resize(
    (200, 150), PIL.Image.Resampling.BICUBIC
  )
  for name in ("a.png", "b.jpg"):
    (tmp_path / "own").mkdir(exist_ok=True)
    smooth.save(tmp_path / "own" / name, quality=95)
  a, b = load(tmp_path / "own", image_size=24).image.astype(int)
  assert np.abs(a - b).mean() < 2


def test_orientation_transparency_and_16_bits_are_as_a_viewer_shows_them(tmp_path, load):
  folder = tmp_path / "own"
  folder.mkdir()
  upright = pixels(0, (12, 12, 3))
  turned = PIL.Image.fromarray(np.rot90(upright))  # Orientation 6: turn by 90 degrees clockwise.
  exif = PIL.Image.Exif()
  exif[0x0112] = 6
  turned.save(folder / "a.png", exif=exif)
  alpha = np.full((12, 12), 255, np.uint8)
  alpha[:, 6:] = 0
  write(folder / "b.png", np.dstack([pixels(1), alpha]))
  write(folder / "c.png", np.full((12, 12), 257 * 99, np.uint16))
  image = load(folder).image
  np.testing.assert_array_equal(image[0], upright)
  np.testing.assert_array_equal(image[1], np.where(alpha[..., None] > 0, pixels(1), 0))
  np.testing.assert_array_equal(image[2], np.full((12, 12, 3), 99))


def test_channels_are_those_of_the_images_or_of_the_option(tmp_path, load):
  for i in range(3):
    write(tmp_path / "own" / f"{i}.png", pixels(i, (12, 12)))
  (tmp_path / "own" / "damaged.png").write_bytes(b"x")
  grey = load(tmp_path / "own").image
  np.testing.assert_array_equal(grey[..., 0], [pixels(i, (12, 12)) for i in range(3)])
  write(tmp_path / "own" / "3.png", pixels(3))
  colours = load(tmp_path / "own").image
  np.testing.assert_array_equal(colours[:3], np.repeat(grey, 3, -1))
  one = load(tmp_path / "own", channels=1).image
  assert one.shape == (4, 12, 12, 1)
  np.testing.assert_array_equal(one[:3], grey)
  np.save(tmp_path / "own.npy", colours[:])
  np.testing.assert_array_equal(load(tmp_path / "own.npy", channels=1).image, one)


@pytest.fixture
def decoded(monkeypatch):
  """The paths that are decoded."""
  paths, decode = [], decoding.decode

  def noted(path, *arguments):
    paths.append(path)
    return decode(path, *arguments)

  monkeypatch.setattr(decoding, "decode", noted)
  return paths


def test_images_are_decoded_once_and_memory_mapped(folder, load, decoded):
  first = load(folder)
  assert len(decoded) == 12
  for options in ({"split": "train"}, {"split": "test", "holdout": 0.5}, {"strict": True}):
    load(folder, **options)
  again = load(folder)
  assert len(decoded) == 12
  np.testing.assert_array_equal(first.image, again.image)
  assert type(again.image) is np.ndarray
  assert isinstance(again.image.base, np.memmap)
  assert not again.image.flags.writeable


def test_a_split_reads_only_what_is_indexed(folder, load):
  train = load(folder, holdout=0.5)
  assert isinstance(train.image, own_images.SelectedImages)
  assert train.image.shape == (len(train.image), 12, 12, 3)
  assert (train.image.ndim, train.image.dtype) == (4, np.uint8)
  whole, test = np.asarray(train.image), load(folder, "test", holdout=0.5).image
  parts = sorted(map(bytes, [*whole, *test]))
  assert parts == sorted(map(bytes, load(folder).image))
  np.testing.assert_array_equal(train.image[np.array([2, 0, 2])], whole[[2, 0, 2]])
  np.testing.assert_array_equal(train.image[1:3], whole[1:3])
  np.testing.assert_array_equal(train.image[-1], whole[-1])


@pytest.mark.parametrize("change", ["content", "time", "added", "removed", "renamed"])
def test_changed_files_are_decoded_again_and_the_old_cache_is_removed(
  folder, tmp_path, load, decoded, change
):
  load(folder)
  load(folder, image_size=6)
  assert len(caches(tmp_path)) == 2
  path = folder / "a_cat" / "01.png"
  if change == "content":
    write(path, pixels(99, (12, 12)))
  elif change == "time":
    os.utime(path, (1, 1))
  elif change == "added":
    write(folder / "a_cat" / "99.png", pixels(99))
  elif change == "removed":
    path.unlink()
  else:
    path.rename(folder / "a_cat" / "x.png")
  decoded.clear()
  load(folder)
  assert len(decoded) == len([*folder.rglob("*.png")])
  # Both were of the earlier images.
  assert len(caches(tmp_path)) == 1


def test_a_data_set_has_another_key_if_its_files_or_options_change(folder, tmp_path):
  config = DataConfig(dataset=str(folder), folder=str(tmp_path / "data"))
  keys = [dataset_key(config)]
  assert dataset_key(dataclasses.replace(config, flip=True, strict=True)) == keys[0]
  for change in ({"image_size": 8}, {"channels": 1}, {"holdout": 0.2}):
    keys.append(dataset_key(dataclasses.replace(config, **change)))
  write(folder / "a_cat" / "99.png", pixels(99))
  keys.append(dataset_key(config))
  assert len(set(keys)) == 5
  assert all(key.startswith("own-") and "/" not in key for key in keys)
  assert dataset_key(DataConfig(dataset="mnist")) == "mnist"


def test_caches_of_other_folders_and_options_are_kept(folder, tmp_path, load):
  load(folder)
  load(folder, channels=1)
  folder.rename(tmp_path / "moved")
  write(folder / "x.png", pixels(0))
  load(tmp_path / "moved")
  load(folder)
  # Those of the folder's earlier images are removed.
  assert len(caches(tmp_path)) == 2


@pytest.mark.parametrize("damage", ["truncate", "other", "unfinished", "text"])
def test_a_damaged_or_unfinished_cache_is_written_anew(folder, tmp_path, load, damage, caplog):
  before = np.array(load(folder).image)
  (cache,) = caches(tmp_path)
  if damage == "truncate":
    content = (cache / "images.npy").read_bytes()
    (cache / "images.npy").write_bytes(content[:-1])
  elif damage == "other":
    np.save(cache / "images.npy", np.zeros((12, 3)))
  elif damage == "text":
    (cache / "skipped.json").write_text("{")
  else:  # A process was killed.
    (cache / "skipped.json").unlink()
    (cache / ".images.npy.0123abcd").touch()
  np.testing.assert_array_equal(load(folder).image, before)
  assert {path.name for path in cache.iterdir()} == {".lock", "images.npy", "skipped.json"}
  assert ("is corrupt" in caplog.text) == (damage != "unfinished")


def test_of_two_processes_at_once_one_decodes(folder, load, decoded):
  results = []
  threads = [threading.Thread(target=lambda: results.append(load(folder))) for _ in range(4)]
  for thread in threads:
    thread.start()
  for thread in threads:
    thread.join()
  assert len(decoded) == 12
  assert len(results) == 4


def test_a_cache_that_another_process_writes_is_not_removed(folder, tmp_path, load, caplog):
  load(folder)
  (old,) = caches(tmp_path)
  os.utime(folder / "a_cat" / "01.png", (1, 1))
  with filelock.FileLock(old / ".lock"):
    load(folder)
  assert old in caches(tmp_path)
  assert f"{old}: the cache of earlier images is kept" in caplog.text


def test_unreadable_files_are_named_counted_and_skipped(folder, load, caplog):
  for i in range(8):
    (folder / "a_cat" / f"x{i}.png").write_bytes(b"x")
  (folder / "a_cat" / "y.png").symlink_to("nowhere")
  dataset = load(folder)
  assert len(dataset.image) == 12
  np.testing.assert_array_equal(dataset.label, [0] * 6 + [1] * 6)
  lines = [record.getMessage() for record in caplog.records if record.levelno == logging.WARNING]
  assert len(lines) == 6
  assert f"{folder}/a_cat/x0.png: not an image that Pillow can read" in lines[0]
  assert "skipped 4 other files" in lines[-1]
  with pytest.raises(UserError, match=r"x0.png: not an image .*; --data.strict refuses"):
    load(folder, strict=True)


def test_strict_stops_at_the_first_unreadable_file(folder, tmp_path, load, decoded):
  (folder / "a_cat" / "00.png").write_bytes(b"x")
  with pytest.raises(UserError, match=r"00.png: not an image .*; --data.strict refuses"):
    load(folder, strict=True)
  assert len(decoded) == 1
  assert [path.name for path in caches(tmp_path)[0].iterdir()] == [".lock"]


def test_several_processes_decode_the_same_as_one(folder, monkeypatch):
  (folder / "a_cat" / "05.png").write_bytes(b"x")
  paths = sorted(folder.rglob("*.png"))
  text = lambda decoded: str(decoded if isinstance(decoded, UserError) else decoded.tolist())
  alone = [*map(text, decoding.decode_all(paths, 8, "RGB"))]
  monkeypatch.setattr(decoding, "_FILES_PER_PROCESS", 4)
  monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(3))
  assert [*map(text, decoding.decode_all(paths, 8, "RGB"))] == alone
  assert sum("not an image" in image for image in alone) == 1


def test_a_process_that_dies_is_reported_with_its_file(folder, monkeypatch):
  started, start = [], decoding._start

  def dying():
    started.append(start())
    return started[-1]

  monkeypatch.setattr(decoding, "_FILES_PER_PROCESS", 4)
  monkeypatch.setattr(os, "sched_getaffinity", lambda _: range(2))
  monkeypatch.setattr(decoding, "_start", dying)
  paths = sorted(folder.rglob("*.png"))
  # More than a pipe holds, so that the processes wait.
  images = decoding.decode_all(paths, 1000, "RGB")
  next(images)
  os.kill(started[1].pid, signal.SIGKILL)
  with pytest.raises(UserError, match=r"\.png: the process that decodes it has ended; remove"):
    list(images)
  assert [process.poll() is not None for process in started] == [True, True]


def test_a_process_ignores_ctrl_c_and_ends_quietly_without_a_reader(folder):
  pipe = subprocess.PIPE
  command = [sys.executable, "-m", "ddpm_jax.data.decoding"]
  with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe, stderr=pipe) as process:
    # Of 1000 pixels, so that the pipe cannot hold an image.
    pickle.dump(([*folder.rglob("*.png")], 1000, "RGB"), process.stdin)
    process.stdin.close()
    process.stdout.read(10)
    process.send_signal(signal.SIGINT)
    process.stdout.read(2**20)
    process.stdout.close()
    assert process.stderr.read() == b""
  assert process.returncode == 0


@pytest.mark.parametrize("name", ["image", "images", "arr_0"])
@pytest.mark.parametrize("labels", ["label", "labels", None])
def test_a_npz_file_has_images_and_labels_under_several_names(tmp_path, load, name, labels):
  images, label = np.stack([pixels(i) for i in range(5)]), np.array([2, 0, 1, 1, 0])
  np.savez_compressed(tmp_path / "own.npz", **{name: images}, **({labels: label} if labels else {}))
  dataset = load(tmp_path / "own.npz")
  np.testing.assert_array_equal(dataset.image, images)
  np.testing.assert_array_equal(dataset.label, label if labels else np.zeros(5))
  assert dataset.num_classes == (3 if labels else 0)


def test_a_npy_file_is_mapped_itself_unless_it_is_converted(tmp_path, load):
  images = np.stack([pixels(i, (12, 12)) for i in range(5)])
  np.save(tmp_path / "own.npy", images)
  dataset = load(tmp_path / "own.npy", image_size=12, channels=1)
  np.testing.assert_array_equal(dataset.image[..., 0], images)
  assert not (tmp_path / "data").exists()
  os.utime(tmp_path / "own.npy")
  small = load(tmp_path / "own.npy", image_size=6, channels=3).image
  expected = PIL.Image.fromarray(images[0]).resize((6, 6), PIL.Image.Resampling.LANCZOS)
  np.testing.assert_array_equal(small[0], np.repeat(np.asarray(expected)[..., None], 3, -1))
  assert len(caches(tmp_path)) == 1


def test_the_same_images_in_a_file_give_the_same_batches(tmp_path, load):
  make_shapes(tmp_path / "shapes", 40)
  from_folder = load(tmp_path / "shapes", image_size=16)
  np.savez(tmp_path / "a.npz", images=from_folder.image, labels=from_folder.label)
  np.savez(tmp_path / "train.npz", images=from_folder.image[:], labels=from_folder.label)
  config = TrainingConfig(batch_size=16, seed=3)
  for step in (0, 1, 7):
    one, other = (
      next_batch(dataset, config, step, make_mesh())
      for dataset in (from_folder, load(tmp_path / "a.npz"))
    )
    for a, b in zip(one, other, strict=True):
      np.testing.assert_array_equal(a, b)


def test_the_shapes_of_the_documentation_load_as_described(tmp_path, load, caplog):
  make_shapes(tmp_path / "shapes")
  sizes, names = set(), [*(tmp_path / "shapes").rglob("*.*")]
  assert len(names) == 600
  for name in names:
    with PIL.Image.open(name) as picture:
      sizes.add(picture.size)
  assert min(min(size) for size in sizes) >= 30
  assert max(max(size) for size in sizes) <= 200
  dataset = load(tmp_path / "shapes", image_size=32)
  assert dataset.image.shape == (599, 32, 32, 3)
  assert dataset.num_classes == 3
  assert caplog.text.count("skipped") == 1
  (grey,) = [i for i in dataset.image if not np.ptp(i.astype(int), axis=-1).any()]
  assert grey.max() > 100


def array_of(**arrays):
  def make(tmp_path):
    np.savez(tmp_path / "own.npz", **arrays)
    return tmp_path / "own.npz"

  return make


def npy_of(array):
  def make(tmp_path):
    np.save(tmp_path / "own.npy", array)
    return tmp_path / "own.npy"

  return make


def file_of(name, content):
  def make(tmp_path):
    (tmp_path / name).write_bytes(content)
    return tmp_path / name

  return make


def folder_of(*names, shape=(12, 12, 3)):
  def make(tmp_path):
    (tmp_path / "own").mkdir()
    for i, name in enumerate(names):
      write(tmp_path / "own" / name, pixels(i, (*shape[:1], shape[1] + i, *shape[2:])))
    return tmp_path / "own"

  return make


def truncated_npy(tmp_path):
  path = npy_of(np.zeros((50, 8, 8), np.uint8))(tmp_path)
  path.write_bytes(path.read_bytes()[:-1])
  return path


def text_folder(tmp_path):
  (tmp_path / "own").mkdir()
  (tmp_path / "own" / "a.bmp").touch()
  return tmp_path / "own"


IMAGES = np.zeros((5, 8, 8, 3), np.uint8)
MISTAKES = {
  "empty folder": (folder_of(), "own: contains no .png, .jpg, .jpeg, .webp file"),
  "no images": (text_folder, "own: contains no .png, .jpg, .jpeg, .webp file"),
  "mixed sizes": (
    folder_of("a.png", "b.png"),
    "own: a.png is 12x12 and b.png is 12x13; pass --data.image-size SIZE",
  ),
  "images beside classes": (
    folder_of("a.png", "cat/b.png"),
    "own: a.png lies beside folders of classes, such as that of cat/b.png; move all",
  ),
  "class only in test": (
    folder_of("train/a/1.png", "test/b/1.png"),
    "own: test/b is not a class of train/; add it there",
  ),
  "missing path": (lambda tmp_path: tmp_path / "none", "none: no such folder or file of images"),
  "another type": (file_of("a.txt", b"x"), "a.txt: not a folder of images, nor a .npy or .npz"),
  "image file": (file_of("a.png", b"x"), "a.png: not a folder of images, nor a .npy or .npz file"),
  "all damaged": (
    lambda tmp_path: file_of("own/a.png", b"x")(folder_of()(tmp_path).parent).parent,
    "own: none of the 1 images can be read (",
  ),
  "floats": (npy_of(IMAGES / 255), "own.npy: the images are float64[5, 8, 8, 3]; uint8 [N, H, W],"),
  "channels": (npy_of(np.zeros((5, 8, 8, 4), np.uint8)), "the images are uint8[5, 8, 8, 4];"),
  "one image": (npy_of(np.zeros((8, 8), np.uint8)), "the images are uint8[8, 8];"),
  "no image": (npy_of(IMAGES[:0]), "the images are uint8[0, 8, 8, 3];"),
  "by columns": (npy_of(np.asfortranarray(IMAGES)), "own.npy: is stored by columns; write it by"),
  "truncated npy": (truncated_npy, "own.npy: cannot be read ("),
  "no npy": (file_of("own.npy", b"x"), "own.npy: cannot be read ("),
  "no npz": (file_of("own.npz", b"x"), "own.npz: cannot be read ("),
  "other name": (array_of(x=IMAGES), "has the arrays x; one must be named image or"),
  "few labels": (
    array_of(images=IMAGES, labels=np.zeros(4, int)),
    "own.npz: labels is int64[4]; it must be 5 integers from 0",
  ),
  "float labels": (array_of(images=IMAGES, label=np.zeros(5)), "label is float64[5]; it must be 5"),
  "negative labels": (array_of(images=IMAGES, label=np.arange(5) - 1), "label is int64[5]; it"),
  "more classes than images": (array_of(images=IMAGES, label=np.arange(5) + 1), "it must be 5"),
}  # fmt: skip


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_named_and_leaves_no_images(tmp_path, load, mistake):
  make, message = MISTAKES[mistake]
  path = make(tmp_path)
  with pytest.raises(UserError) as error:
    load(path)
  assert f"{tmp_path}" in str(error.value)
  assert message in str(error.value)
  assert not [*(tmp_path / "data").rglob("*images.npy*")]


@pytest.mark.parametrize("name", ["own.npy", "own.npz"])
def test_a_truncated_file_that_is_converted_is_named(tmp_path, load, name):
  images = np.stack([pixels(i) for i in range(5)])
  (np.save if name == "own.npy" else np.savez)(tmp_path / name, images)
  content = (tmp_path / name).read_bytes()
  cut = content[:-1] if name == "own.npy" else content.replace(pixels(2).tobytes(), bytes(432))
  (tmp_path / name).write_bytes(cut)
  with pytest.raises(UserError, match=rf"{name}: cannot be read \((it is truncated|Bad CRC-32)"):
    load(tmp_path / name, image_size=6)
  assert not [*(tmp_path / "data").rglob("*images.npy*")]


def test_a_split_without_images_names_the_holdout(folder, load):
  with pytest.raises(UserError, match=r"--data.holdout 0: leaves none of the 12 images .* raise"):
    load(folder, "test")
  with pytest.raises(UserError, match=r"--data.holdout 0.999: leaves none .* train split; lower"):
    load(folder, holdout=0.999)
  with pytest.raises(UserError, match=r"split 'validation' is not in .*; allowed: train, test"):
    load(folder, "validation")


@pytest.mark.parametrize(
  ("options", "message"),
  [
    ({"image_size": -1}, "--data.image-size -1: must be 1 to 4096"),
    ({"image_size": 10**6}, "--data.image-size 1000000: must be 1 to 4096"),
    ({"channels": 2}, "--data.channels 2: must be 1 or 3"),
    ({"holdout": 1.0}, "--data.holdout 1.0: must be at least 0 and below 1"),
    ({"holdout": float("nan")}, "--data.holdout nan: must be at least 0 and below 1"),
  ],
)
def test_an_option_out_of_range_is_refused(folder, load, options, message):
  with pytest.raises(UserError, match=message):
    load(folder, **options)


def test_options_of_own_images_are_refused_for_a_name(load):
  with pytest.raises(UserError, match=r"--data.image-size 32: only for own images, but 'mnist' is"):
    load("mnist", image_size=32)
  with pytest.raises(UserError, match=r"--data.strict: only for own images"):
    prepare.check_available("kmnist", prepare.default_data_dir(), strict=True)


def test_a_folder_that_cannot_be_read_is_named(folder, load, monkeypatch):
  scan = os.scandir

  def refuse(path):
    if "a_cat" in os.fspath(path):
      raise PermissionError(13, "Permission denied", os.fspath(path))
    return scan(path)

  monkeypatch.setattr(os, "scandir", refuse)
  with pytest.raises(UserError, match=r"own/a_cat: cannot be read \(Permission denied\)"):
    load(folder)


def test_a_cache_folder_that_cannot_be_written_is_named(folder, tmp_path, load):
  (tmp_path / "data").touch()
  with pytest.raises(UserError, match=r"data/cache/.* cannot be written .* another --data.folder"):
    load(folder)


def test_a_full_disk_is_reported_and_leaves_no_file(folder, tmp_path, load, monkeypatch):
  def full(file, *_):
    raise OSError(28, "No space left on device")

  monkeypatch.setattr(own_images, "_write_images", full)
  with pytest.raises(OSError, match=r"No space left on device.*images.npy"):
    load(folder)
  assert [path.name for path in caches(tmp_path)[0].iterdir()] == [".lock"]


def test_a_path_is_told_from_a_name(tmp_path, monkeypatch):
  monkeypatch.chdir(tmp_path)
  monkeypatch.setenv("HOME", str(tmp_path))
  root = tmp_path / "data"
  for name in ("mnist", "photos", "prepared", "emnist/digits"):
    (tmp_path / name).mkdir(parents=True)
  for name in ("prepared/1.0.0", "emnist/letters/1.0.0"):
    (root / name).mkdir(parents=True)
    (root / name / "dataset_info.json").touch()
  find = lambda name: prepare.find_own(name, root)
  for name in ("mnist", "cifar10", "prepared", "emnist/letters", "unknown"):
    assert find(name) is None, name
  for name in ("./mnist", "mnist/", "~/mnist", f"{tmp_path}/mnist", "x/../mnist"):
    assert find(name) == tmp_path / "mnist", name
  assert find(".") == tmp_path
  for name in ("photos", "emnist/digits", "no/such", "own.npy", "OWN.NPZ"):
    assert find(name) == tmp_path / name, name
  with pytest.raises(UserError, match=r"'unknown' is not prepared in .* and folders of images"):
    prepare.check_available("unknown", root)
  with pytest.raises(UserError, match="no/such: no such folder or file of images"):
    prepare.check_available("no/such", root)


def test_names_that_are_not_utf_8_are_read(tmp_path, load):
  path = tmp_path / "own" / os.fsdecode(b"\xff.png")
  path.parent.mkdir()
  buffer = io.BytesIO()
  PIL.Image.fromarray(pixels(0)).save(buffer, format="png")
  path.write_bytes(buffer.getvalue())
  np.testing.assert_array_equal(load(path.parent).image, [pixels(0)])
  (cache,) = caches(tmp_path)
  assert json.loads((cache / "skipped.json").read_text()) == []
