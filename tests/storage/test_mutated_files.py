"""Random damage to the files of every reader: a valid result, or one error that names the file.

    FUZZ_SEED=5 FUZZ_MUTATIONS=20000 pytest tests/storage/test_mutated_files.py -k pictures

A mutation depends on FUZZ_SEED, the reader's name and its number alone. FUZZ_ONLY=NUMBER repeats
one of them. libtiff writes to standard error itself, which no test here forbids.
"""

import collections
import contextlib
import dataclasses
import gzip
import hashlib
import io
import json
import os
import resource
import shutil
import signal
import struct
import time
import traceback
import types
import warnings
import zlib

import jax
import numpy as np
import PIL.Image
import pytest
import tensorflow_datasets as tfds
from mutations import (
  mutate,
  mutate_json,
  mutate_npy,
  mutate_npz,
  mutate_png,
  mutate_safetensors,
)  # fmt: skip

from configs import load_presets
from ddpm_jax.commands.evaluate import _read_labels
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config, DiTConfig, UNetConfig
from ddpm_jax.config.serialization import from_dict, to_dict
from ddpm_jax.data import prepare
from ddpm_jax.data.datasets import load_dataset
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.cache import Cache
from ddpm_jax.sampling.trained import Trained, load_trained, save_trained
from ddpm_jax.storage import images, metrics, pretrained, runs, weights
from ddpm_jax.storage.manifest import find_damage, write_manifest

pytestmark = pytest.mark.slow

SEED = int(os.environ.get("FUZZ_SEED", "0"))
MUTATIONS = int(os.environ.get("FUZZ_MUTATIONS", "2000"))
ONLY = int(os.environ["FUZZ_ONLY"]) if "FUZZ_ONLY" in os.environ else None
SECONDS = 60  # For one mutation; only an endless loop takes as long.
GIGABYTE = 2**30
INFO = runs.ImageInfo((8, 8, 1), 10, 60_000)


class Hang(BaseException):
  """Not an Exception, which a reader could catch."""


def _hang(*_):
  raise Hang


@contextlib.contextmanager
def limits():
  """Ends a mutation that hangs, and lets allocations of more than 4 GB fail."""
  soft, hard = resource.getrlimit(resource.RLIMIT_AS)
  with open("/proc/self/statm") as file:
    used = int(file.read().split()[0]) * resource.getpagesize()
  before = signal.signal(signal.SIGALRM, _hang)
  resource.setrlimit(resource.RLIMIT_AS, (used + 4 * GIGABYTE, hard))
  try:
    yield
  finally:
    signal.setitimer(signal.ITIMER_REAL, 0)
    signal.signal(signal.SIGALRM, before)
    resource.setrlimit(resource.RLIMIT_AS, (soft, hard))


def fuzz(name, path, files, read, capsys, *, structure=None, share=1, names=()):
  """Writes mutations of `files` to `path` and reads each of them.

  Args:
    name: of the reader, for the generator and the messages.
    path: the file to write.
    files: contents of whole files of the kind.
    read: function without arguments that reads `path`, and asserts that the result is valid.
    structure: mutation of the format's own structure.
    share: part of MUTATIONS, for slow readers.
    names: texts of which an error must contain one; by default the name of the file.
  """
  failures, outcomes = {}, collections.Counter()
  memory = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
  for content in files:
    path.write_bytes(content)
    read()
  capsys.readouterr()
  before, start = memory(), time.perf_counter()
  with limits():
    for i in range(int(MUTATIONS * share)) if ONLY is None else [ONLY]:
      rng = np.random.default_rng([SEED, zlib.crc32(name.encode()), i])
      content, other = (files[rng.integers(len(files))] for _ in range(2))
      mutated = mutate(rng, content, other, structure)
      path.write_bytes(mutated)
      failure, outcome = None, "read"
      signal.setitimer(signal.ITIMER_REAL, SECONDS)
      with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
          read()
        except UserError as error:
          outcome, text = "refused", str(error)
          if not any(part in text for part in names or (path.name,)):
            failure = f"the file is not named: {text[:200]}"
          elif len(text) > 2000:
            failure = f"long message: {len(text)} characters: {text[:100]}"
          elif isinstance(error.__cause__, NameError | AssertionError):
            failure = f"hidden: {error.__cause__!r}"
        except (Exception, Hang) as error:
          frame = traceback.extract_tb(error.__traceback__)[-1]
          where = f"{os.path.basename(frame.filename)}:{frame.lineno}"
          failure = f"{type(error).__name__} at {where}: {str(error)[:200]}"
        finally:
          signal.setitimer(signal.ITIMER_REAL, 0)
      if failure is None and caught:
        failure = f"warning {caught[0].category.__name__}: {str(caught[0].message)[:200]}"
      outcomes[outcome] += failure is None
      if failure is not None:
        failures.setdefault(failure[:40], []).append(f"mutation {i}: {failure}")
  seconds, grown = time.perf_counter() - start, memory() - before
  printed = capsys.readouterr()
  with capsys.disabled():
    print(f" [{name}: seed {SEED}, {dict(outcomes)}, {seconds:.1f} s]", end="")
  listing = "\n".join(f"{len(found)} x {found[0]}" for found in failures.values())
  assert not failures, f"FUZZ_SEED={SEED}, reader {name}:\n{listing}"
  assert grown < GIGABYTE
  assert not printed.err
  assert outcomes["refused"] or names is None or ONLY is not None


def saved(picture, kind, **options):
  file = io.BytesIO()
  picture.save(file, format=kind, **options)
  return file.getvalue()


def pictures():
  rng = np.random.default_rng(0)
  grey = PIL.Image.fromarray(rng.integers(0, 256, (8, 8), np.uint8))
  colour = PIL.Image.fromarray(rng.integers(0, 256, (8, 8, 3), np.uint8))
  alpha = PIL.Image.fromarray(rng.integers(1, 256, (8, 8, 4), np.uint8))
  wide = PIL.Image.fromarray(np.arange(64, dtype=np.uint16).reshape(8, 8) * 1000)
  floats = PIL.Image.fromarray(np.arange(64, dtype=np.float32).reshape(8, 8))
  exif = PIL.Image.Exif()
  exif[0x112] = 6
  found = [
    saved(picture, "png")
    for picture in (grey, colour, alpha, wide, colour.quantize(9), grey.convert("1"))
  ]
  found += [
    saved(grey.convert("LA"), "png"),
    saved(colour, "png", exif=exif),
    saved(grey, "png", transparency=0),
  ]
  for kind in (
    "gif",
    "jpeg",
    "bmp",
    "ppm",
    "tga",
    "pcx",
    "sgi",
    "tiff",
    "webp",
    "jpeg2000",
    "dds",
    "ico",
  ):
    sizes = {"sizes": [(8, 8)]} if kind == "ico" else {}
    found.append(saved(colour, kind, **sizes))
  found += [
    saved(grey, "jpeg", exif=exif),
    saved(colour.convert("CMYK"), "jpeg"),
    saved(alpha, "webp", lossless=True),
  ]
  found += [
    saved(alpha, "avif"),
    saved(grey.convert("1"), "ppm"),
    saved(wide, "ppm"),
    saved(floats, "tiff"),
    saved(floats, "ppm"),
  ]
  for compression in ("tiff_lzw", "tiff_deflate", "packbits", "jpeg"):
    found.append(saved(colour, "tiff", compression=compression))
  found += [
    saved(grey.convert("1"), "tiff", compression="group4"),
    saved(wide, "tiff"),
    saved(alpha, "tiff"),
  ]
  found.append(saved(colour, "gif", save_all=True, append_images=[grey.convert("RGB")] * 2))
  return found


def test_pictures(tmp_path, capsys):
  path = tmp_path / "picture.dat"

  def read():
    for channels in (1, 3):
      x = images.read_images(path, (8, 8, channels))
      assert x.shape == (1, 8, 8, channels)
      assert x.dtype == np.float32
      assert (np.abs(x) <= 1).all()

  fuzz("pictures", path, pictures(), read, capsys, structure=mutate_png)


def test_masks(tmp_path, capsys):
  path = tmp_path / "mask.dat"

  def read():
    mask = images.read_mask(str(path), (8, 8, 3))
    assert mask.shape == (8, 8, 1)
    assert mask.dtype == np.float32
    assert np.isin(mask, (0, 1)).all()

  fuzz("masks", path, pictures(), read, capsys, structure=mutate_png)


def npz(**arrays):
  file = io.BytesIO()
  compressed = arrays.pop("compressed", False)
  (np.savez_compressed if compressed else np.savez)(file, **arrays)
  return file.getvalue()


def samples():
  rng = np.random.default_rng(0)
  x = rng.uniform(-1, 1, (4, 8, 8, 1))
  pixels = rng.integers(0, 256, (4, 8, 8, 1), np.uint8)
  for array in (x.astype(np.float32), x.astype(np.float16), x, x.astype(">f4"), pixels):
    yield npz(images=array, labels=np.arange(4))
  yield npz(images=np.asfortranarray(x), compressed=True)
  yield npz(images=pixels, labels=np.arange(4, dtype=np.int32), noise=x, compressed=True)


def test_samples(tmp_path, capsys):
  path = tmp_path / "samples.npz"

  def read():
    x = images.read_images(path, (8, 8, 1))
    assert x.ndim == 4
    assert x.shape[1:] == (8, 8, 1)
    assert x.dtype == np.float32
    assert (np.abs(x) <= 1).all()
    labels = _read_labels(path, len(x))
    assert labels is None or (labels.shape == (len(x),) and labels.dtype.kind in "iu")

  fuzz("samples", path, [*samples()], read, capsys, structure=mutate_npz)


def test_samples_of_one_array(tmp_path, capsys):
  """.npy files under the name of a .npz file."""
  path = tmp_path / "samples.npz"
  files = []
  for dtype in (np.float32, np.uint8):
    file = io.BytesIO()
    np.save(file, np.zeros((2, 8, 8, 1), dtype))
    files.append(file.getvalue())

  def read():
    with contextlib.suppress(UserError) if path.read_bytes() in files else contextlib.nullcontext():
      images.read_images(path, (8, 8, 1))

  fuzz("one array", path, files, read, capsys, structure=mutate_npy)


def configurations():
  return [
    json.dumps(to_dict(config), indent=2).encode() + b"\n" for _, config in load_presets().values()
  ]


def test_configurations(tmp_path, capsys):
  runs.write_config(tmp_path, Config(), INFO)

  def read():
    config = runs.read_config(tmp_path)
    assert from_dict(json.loads(json.dumps(to_dict(config)))) == config
    config.network_options.feature_map_size((8, 8, 1))

  fuzz(
    "configurations",
    tmp_path / "config.json",
    configurations(),
    read,
    capsys,
    structure=mutate_json,
  )


def test_data_set_descriptions(tmp_path, capsys):
  files = [
    json.dumps(info._asdict(), indent=2).encode()
    for info in (INFO, runs.ImageInfo((32, 32, 3), 0, 9))
  ]

  def read():
    info = runs.read_image_info(tmp_path)
    assert len(info.image_shape) == 3
    assert min(info.image_shape) >= 1
    assert info.num_classes >= 0
    assert info.num_images >= 0
    assert all(
      type(value) is int for value in (*info.image_shape, info.num_classes, info.num_images)
    )

  fuzz(
    "data set descriptions", tmp_path / "dataset.json", files, read, capsys, structure=mutate_json
  )


def test_metrics(tmp_path, capsys):
  path = tmp_path / "metrics.jsonl"
  lines = [{"step": i, "loss": 0.5 / i, "grad_norm": float(i)} for i in range(1, 7)]
  files = [
    "".join(json.dumps(line) + "\n" for line in chosen).encode() for chosen in (lines, lines[::2])
  ]

  def read():
    for line in metrics.read_metrics(path):
      assert type(line["step"]) is int
      float(line["step"])
      assert type(line["loss"]) in (int, float)
      float(line["loss"])

  fuzz("metrics", path, files, read, capsys, structure=mutate_json)


def weights_file(path):
  rng = np.random.default_rng(0)
  tensors = {
    "network/a": rng.normal(size=(3, 5)).astype(np.float32),
    "network/b": np.ones(4, np.float16),
  }
  weights.save_weights(path, tensors, weights.Header(Config(), INFO, 3))
  return path.read_bytes()


def test_weights(tmp_path, capsys):
  path = tmp_path / "net.safetensors"

  def read():
    config, info, step = weights.read_header(path)
    assert isinstance(config, Config)
    assert len(info.image_shape) == 3
    assert min(info.image_shape) >= 1
    assert step >= 0
    for tensor in weights.read_tensors(path).values():
      assert isinstance(tensor, np.ndarray)

  fuzz("weights", path, [weights_file(path)], read, capsys, structure=mutate_safetensors)


def test_shipped_weights(tmp_path, capsys, monkeypatch):
  whole = (pretrained.FOLDER / "mnist.safetensors").read_bytes()[:5000]
  path = tmp_path / "mnist.safetensors"
  monkeypatch.setattr(pretrained, "FOLDER", tmp_path)
  path.write_bytes(whole)
  monkeypatch.setattr(pretrained, "SHA256", {"mnist": pretrained.sha256(path)})

  def read():
    assert pretrained.verified_file("mnist").read_bytes() == whole

  fuzz("shipped weights", path, [whole], read, capsys)


def test_classifiers(tmp_path, capsys):
  path = tmp_path / "mnist.safetensors"
  whole = (feature_extractor.SHIPPED / path.name).read_bytes()

  def read():
    extractor = feature_extractor.load_feature_extractor(path)
    assert extractor.model.num_classes >= 1
    assert isinstance(extractor.about, dict)
    leaves = [*_leaves(extractor.params)]
    assert all(leaf.dtype == np.float32 for leaf in leaves)
    assert all(np.isfinite(leaf).all() for leaf in leaves)
    assert len(leaves) == 16

  fuzz("classifiers", path, [whole], read, capsys, structure=mutate_safetensors)


def _leaves(tree):
  for value in tree.values():
    yield from _leaves(value) if isinstance(value, dict) else (value,)


def test_manifests(tmp_path, capsys):
  """Every damage to a step's files or its manifest is found."""
  rng = np.random.default_rng(0)
  step = tmp_path / "30"
  (step / "state").mkdir(parents=True)
  whole = {
    "run.json": json.dumps({"config": to_dict(Config()), "pending": []}).encode(),
    "state/0": rng.bytes(500),
  }
  for name, content in whole.items():
    (step / name).write_bytes(content)
  write_manifest(step)
  manifest = (step / "manifest.json").read_bytes()

  def read():
    damage = find_damage(step)
    if damage is None:
      assert all((step / name).read_bytes() == content for name, content in whole.items())
      assert json.loads((step / "manifest.json").read_bytes()) == json.loads(manifest)
    else:
      raise UserError(damage)

  for name, content in whole.items():
    fuzz(name, step / name, [content], read, capsys, names=(name,), share=0.5)
    (step / name).write_bytes(content)
  fuzz(
    "manifests", step / "manifest.json", [manifest], read, capsys, structure=mutate_json,
    names=("manifest.json", *whole),
  )  # fmt: skip


def test_caches_of_an_evaluation(tmp_path, capsys, monkeypatch):
  """A damaged result is computed again."""
  monkeypatch.setattr(os, "fsync", lambda file: None)
  cache, computed = Cache(tmp_path), []

  def compute():
    computed.append(1)
    return {"image": np.arange(12.0).reshape(3, 4), "n": 0.25}

  cache("stage", 1, compute)
  (path,) = tmp_path.iterdir()
  whole = path.read_bytes()

  def read():
    result = cache("stage", 1, compute)
    assert set(result) == {"image", "n"}
    np.testing.assert_array_equal(result["image"], np.arange(12.0).reshape(3, 4))
    assert result["n"] == 0.25

  fuzz("caches", path, [whole], read, capsys, names=None)
  assert len(computed) > 10


def test_archives(tmp_path, capsys):
  """TFDS publishes the checksum of every archive."""
  rng = np.random.default_rng(0)
  whole = gzip.compress(struct.pack(">2I", 2049, 99) + rng.bytes(99))
  path = tmp_path / "labels.gz"
  info = types.SimpleNamespace(filename=path.name, checksum=hashlib.sha256(whole).hexdigest())
  builder = types.SimpleNamespace(url_infos={"https://host.invalid/labels.gz": info})

  def read():
    prepare._check_archives(builder, tmp_path)
    assert path.read_bytes() == whole

  fuzz("archives", path, [whole], read, capsys)


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
  """A weights file of a small model, and the same with a transformer."""
  unet = UNetConfig(channels=(8,), num_groups=4, head_channels=8, blocks_per_level=1)
  small = dataclasses.replace(Config(), unet=unet, dit=DiTConfig(features=8, depth=1, num_heads=2))
  files = []
  for network in ("unet", "dit"):
    config = dataclasses.replace(small, network=network)
    components = build_components(config, INFO.image_shape, INFO.num_classes)
    params = components.init_params(0)
    tables = components.schedule.tables(params["schedule"])
    path = tmp_path_factory.mktemp("exported") / "net.safetensors"
    save_trained(path, Trained(config, components, params["network"], tables, INFO, 3))
    files.append(path.read_bytes())
  return files


def test_trained_models(tmp_path, capsys, exported):
  path = tmp_path / "net.safetensors"

  def read():
    trained = load_trained(path)
    assert all(leaf.dtype == np.float32 for leaf in jax.tree.leaves(trained.ema_params))
    assert all(np.isfinite(leaf).all() for leaf in jax.tree.leaves(trained.ema_params))
    assert not any(np.isnan(table).any() for table in jax.tree.leaves(trained.schedule))

  fuzz("trained models", path, exported, read, capsys, structure=mutate_safetensors)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory):
  """Folder of a data set of 8x6 images that TFDS has prepared."""
  rng = np.random.default_rng(0)
  pixels = rng.integers(0, 256, (12, 8, 6, 3), np.uint8)

  def generate(self):
    for i, image in enumerate(pixels):
      yield i, {"image": PIL.Image.fromarray(image), "label": i % 4}

  features = {
    "image": tfds.features.Image(shape=(8, 6, 3)),
    "label": tfds.features.ClassLabel(num_classes=4),
  }
  methods = {
    "__module__": __name__,
    "VERSION": tfds.core.Version("1.0.0"),
    "_info": lambda self: tfds.core.DatasetInfo(
      builder=self,
      features=tfds.features.FeaturesDict(features),
      supervised_keys=("image", "label"),
    ),
    "_split_generators": lambda self, downloads: {"train": generate(self)},
    "_generate_examples": generate,
  }
  root = tmp_path_factory.mktemp("data")
  with tfds.core.registered.skip_registration():
    builder = type("Colours", (tfds.core.GeneratorBasedBuilder,), methods)
  builder(data_dir=root, file_format="array_record").download_and_prepare()
  return prepare.find_prepared("colours", root)


def as_tfrecords(folder):
  """Replaces the records by a file in the default format of TFDS; returns its path."""
  source = tfds.builder_from_directory(folder).as_data_source("train").data_source
  path = folder / "colours-train.tfrecord-00000-of-00001"
  with path.open("wb") as file:
    for record in source.__getitems__(list(range(12))):
      file.write(struct.pack("<QI", len(record), 0) + bytes(record) + struct.pack("<I", 0))
  info = folder / "dataset_info.json"
  info.write_text(info.read_text().replace("array_record", "tfrecord"))
  return path


@pytest.mark.parametrize(
  "part", ["dataset_info.json", "features.json", "records", "tfrecords", "cache"]
)
def test_data_sets(tmp_path, capsys, prepared, part, caplog, monkeypatch):
  caplog.set_level("ERROR")  # Every damaged cache is logged.
  monkeypatch.setattr(os, "fsync", lambda file: None)
  folder = tmp_path / "colours" / "1.0.0"
  shutil.copytree(prepared, folder)
  cache = folder / "decoded-train.npz"
  path = folder / part
  if part == "records":
    (path,) = folder.glob("*array_record*")
  elif part == "tfrecords":
    path = as_tfrecords(folder)
  elif part == "cache":
    load_dataset("colours", data_dir=tmp_path)
    path = cache

  def read():
    if part != "cache":
      cache.unlink(missing_ok=True)
    dataset = load_dataset("colours", data_dir=tmp_path)
    assert dataset.image.ndim == 4
    assert dataset.image.dtype == np.uint8
    assert dataset.label.shape == (len(dataset.image),)
    assert dataset.label.dtype == np.int32

  structure = {
    "dataset_info.json": mutate_json,
    "features.json": mutate_json,
    "cache": mutate_npz,
  }.get(part)
  fuzz(
    part,
    path,
    [path.read_bytes()],
    read,
    capsys,
    structure=structure,
    names=None if part == "cache" else ("colours",),
  )
