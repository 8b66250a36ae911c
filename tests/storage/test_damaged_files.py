"""Every reader names a damaged file in one error, and never raises any other."""

import contextlib
import json
import shutil
import warnings
import zipfile
from pathlib import Path

import numpy as np
import PIL.Image
import pytest
from safetensors import safe_open
from safetensors.numpy import load_file, save, save_file

from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import to_dict
from ddpm_jax.data import datasets
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.cache import Cache
from ddpm_jax.sampling.trained import load_trained
from ddpm_jax.storage import images, runs, weights
from ddpm_jax.storage.arrays import open_npz
from ddpm_jax.storage.checkpoints import Checkpoints
from ddpm_jax.storage.manifest import find_damage
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


@pytest.mark.parametrize("tensors", [{}, {"Dense_0/bias": np.zeros(3)}, {"Dense_1/bias": 0.0}])
def test_a_classifier_without_its_last_layer_is_named(tmp_path, tensors):
  path = tmp_path / "x.safetensors"
  arrays = {name: np.asarray(tensor) for name, tensor in tensors.items()}
  save_file(arrays, path, metadata={"about": "{}"})
  with pytest.raises(UserError, match=r"x\.safetensors: cannot be read as a classifier"):
    feature_extractor.load_feature_extractor(path)


@pytest.mark.parametrize("name", ["config", "images", "step"])
@pytest.mark.parametrize("value", ["", "null", "[" * 10**5, '{"image_shape": [1e999]}'])
def test_damaged_metadata_of_weights_are_named(tmp_path, name, value):
  path = tmp_path / "net.safetensors"
  write_weights(path)
  with safe_open(path, framework="numpy") as file:
    metadata = {**file.metadata(), name: value}
  save_file({}, path, metadata=metadata)
  with pytest.raises(UserError, match=r"net\.safetensors: its metadata cannot be read"):
    weights.read_header(path)


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


@pytest.mark.parametrize(
  ("name", "value", "message"),
  [
    ("image_shape", [28, 28], r"image_shape is \[28, 28\]; \[H, W, C\] is needed"),
    ("image_shape", [28, 0, 1], "image_shape is"),
    ("image_shape", "284", "image_shape is '284'"),
    ("num_classes", -1, "num_classes is -1; a number of at least 0 is needed"),
    ("num_classes", 2.5, "num_classes is 2.5"),
    ("num_images", True, "num_images is True"),
    ("num_images", "x" * 9999, "num_images is 'xxx"),
  ],
)
def test_a_wrong_description_of_the_images_is_refused(tmp_path, name, value, message):
  """In the folder of a run, and in a weights file."""
  write_run(tmp_path / "config.json")
  wrong = INFO._asdict() | {name: value}
  (tmp_path / "dataset.json").write_text(json.dumps(wrong))
  with pytest.raises(UserError, match=rf"dataset\.json: cannot be read \({message}") as error:
    runs.read_image_info(tmp_path)
  assert len(str(error.value)) < 1000
  header = weights.Header(Config(), runs.ImageInfo(*wrong.values()), 3)
  weights.save_weights(tmp_path / "x.safetensors", {}, header)
  with pytest.raises(UserError, match=rf"x\.safetensors: its metadata cannot be read \({message}"):
    weights.read_header(tmp_path / "x.safetensors")


def test_a_negative_step_of_a_weights_file_is_refused(tmp_path):
  weights.save_weights(tmp_path / "x.safetensors", {}, weights.Header(Config(), INFO, -3))
  with pytest.raises(UserError, match=r"x\.safetensors: its metadata cannot be read \(step is"):
    weights.read_header(tmp_path / "x.safetensors")


@pytest.mark.parametrize(
  ("section", "name", "value", "message"),
  [
    ("optimizer", "learning_rate", 10**400, "optimizer.learning_rate is too large for a float"),
    ("dit", "features", 10**400, "--dit.features"),
    ("unet", "channels", [8, 2**31], "--unet.channels 8 2147483648: must be below 2\\^31"),
    ("diffusion", "num_timesteps", 10**9, "--diffusion.num-timesteps .* must be at most 10000000"),
    ("dit", "depth", 65536, "--dit.depth 65536: must be at most 1000"),
    ("unet", "blocks_per_level", 65536, "--unet.blocks-per-level 65536: must be at most 1000"),
    ("data", "folder", "\0", "--data.folder '\\\\x00': has characters that no path has"),
    ("data", "dataset", "\ud800", "--data.dataset '\\\\ud800': has characters"),
  ],
  ids=lambda value: str(value)[:30],
)
def test_a_value_that_no_run_can_use_is_refused(tmp_path, section, name, value, message):
  write_run(tmp_path / "config.json")
  values = to_dict(Config())
  values[section][name] = value
  (tmp_path / "config.json").write_text(json.dumps(values))
  with pytest.raises(UserError, match=rf"config\.json: .*{message}") as error:
    runs.read_config(tmp_path)
  assert len(str(error.value)) < 1000


@pytest.mark.parametrize(
  "line", ['{"step": 1}', '{"step": 1, "loss": "x"}', '{"step": 1%s, "loss": 1}' % ("0" * 400)]
)
def test_a_line_of_metrics_without_numbers_is_refused(tmp_path, line):
  path = tmp_path / "metrics.jsonl"
  path.write_text(f'{line}\n{{"step": 2, "loss": 0.5}}\n')
  with pytest.raises(UserError, match=r"metrics\.jsonl: line 1 is corrupt; remove the line"):
    read_metrics(path)


def test_a_manifest_of_deep_lists_is_damage(tmp_path):
  (tmp_path / "manifest.json").write_text("[" * 100_000)
  assert find_damage(tmp_path).startswith("manifest.json cannot be read")


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


@pytest.mark.parametrize(
  ("change", "message"),
  [
    (lambda flat: flat | {"Dense_1/bias": np.full(10, np.nan, np.float32)}, "not finite"),
    (lambda flat: flat | {"Dense_0/bias": np.zeros(9, np.float32)}, r"Dense_0/bias is float32\[9"),
    (lambda flat: flat | {"Dense_0/bias": np.zeros(64, np.int32)}, "Dense_0/bias is int32"),
    (lambda flat: flat | {"x": np.zeros(1)}, "x is unknown"),
    (lambda flat: {n: a for n, a in flat.items() if n != "Conv_1/kernel"}, "Conv_1/kernel is miss"),
    (lambda flat: flat | {"Dense_0/kernel": np.zeros((0, 64), np.float32)}, "without parameters"),
  ],
)
def test_parameters_that_are_no_classifier_are_refused(tmp_path, change, message):
  shipped = feature_extractor.SHIPPED / "mnist.safetensors"
  content = save(change(load_file(shipped)), {"about": "{}"})
  (tmp_path / "x.safetensors").write_bytes(content)
  with pytest.raises(UserError, match=rf"x\.safetensors: cannot be read as .*{message}"):
    feature_extractor.load_feature_extractor(tmp_path / "x.safetensors")


@pytest.mark.parametrize("about", ["[" * 100_000, "[1]"])
def test_metadata_that_are_no_classifiers_are_refused(tmp_path, about):
  shipped = feature_extractor.SHIPPED / "mnist.safetensors"
  (tmp_path / "x.safetensors").write_bytes(save(load_file(shipped), {"about": about}))
  with pytest.raises(UserError, match=r"x\.safetensors: cannot be read as a classifier"):
    feature_extractor.load_feature_extractor(tmp_path / "x.safetensors")


@pytest.mark.parametrize("content", [b"", b"[]", b"[" * 100_000, b"\xff\xfe\0"])
def test_a_damaged_checkpoint_without_a_manifest_is_named(tmp_path, content):
  (tmp_path / "2" / "config").mkdir(parents=True)
  (tmp_path / "2" / "config" / "metadata").write_bytes(content)
  (tmp_path / "2" / "state").mkdir()
  (tmp_path / "2" / "state" / "_METADATA").write_bytes(content)
  with contextlib.closing(Checkpoints(tmp_path)) as checkpoints:
    assert checkpoints.latest() == 2
    with pytest.raises(UserError, match=r"2/config/metadata: cannot be read"):
      checkpoints.read_saved(2)
    with pytest.raises(UserError, match=r"2: cannot be read"):
      checkpoints.restore_ema(2, {})


@pytest.mark.parametrize("kind", ["network", "schedule"])
def test_weights_that_are_not_finite_are_refused(tmp_path, kind):
  stored = Path(__file__).parents[1] / "stored" / "2026-11-26-muon" / "weights.safetensors"
  path, tensors = tmp_path / "x.safetensors", weights.read_tensors(stored)
  name = next(name for name in tensors if name.startswith(kind))
  tensors[name] = np.full_like(tensors[name], np.nan)
  weights.save_weights(path, tensors, weights.read_header(stored))
  with pytest.raises(UserError, match=rf"x\.safetensors: {name} has values that are not finite"):
    load_trained(path)


def test_images_that_do_not_suit_the_network_are_named_with_the_file(tmp_path):
  stored = Path(__file__).parents[1] / "stored" / "2026-11-26-muon" / "weights.safetensors"
  tensors, path = load_file(stored), tmp_path / "net.safetensors"
  with safe_open(stored, "numpy") as file:
    metadata = file.metadata()
  images = json.loads(metadata["images"]) | {"image_shape": [27, 5, 1]}
  save_file(tensors, path, metadata | {"images": json.dumps(images)})
  with pytest.raises(UserError, match=r"net\.safetensors: .* are 27x5"):
    load_trained(path)
