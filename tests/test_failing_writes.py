"""Writes of the programs fail in turn: one line, exit code 2, and no half-written file.

One write of every kind to every file fails, and a sample of the others, drawn with SEED. Old files
stay, or are replaced by complete new ones.
"""

import contextlib
import errno
import io
import logging
import random
import re
import resource
import shutil
import sys
import threading
from unittest import mock

import jax
import jax.numpy as jnp
import numpy as np
import pytest
import safetensors.numpy
from faults import Writes, counted
from programs import ROOT

import evaluate
import sample
import train
import train_classifier
from ddpm_jax.commands import train as train_command
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.sampling import export_onnx
from ddpm_jax.storage import images, runs
from ddpm_jax.storage.checkpoints import silence_failed_saves
from ddpm_jax.storage.manifest import find_damage
from ddpm_jax.training import loop
from ddpm_jax.training.state import TrainState
from examples.make_shapes import make_shapes

pytestmark = [pytest.mark.slow, pytest.mark.usefixtures("compile_fast")]
SEED = 0
WEIGHTS = ROOT / "tests" / "stored" / "2026-11-26-muon" / "weights.safetensors"
SAMPLE = (WEIGHTS, "--num", 4, "--steps", 2)
TRAIN = (
  "smoke", "--training.checkpoint-every", 2, "--training.log-every", 2, "--training.sample-every",
  3, "--training.tensorboard",
)  # fmt: skip


def execute(program, *arguments):
  """Runs a program in this process; returns its exit code and the lines on standard error."""
  errors = io.StringIO()
  with contextlib.ExitStack() as stack:
    for patch in (
      mock.patch.object(sys, "argv", [f"{program.__name__}.py", *map(str, arguments)]),
      # The process has its devices already, and keeps its allocator's settings.
      mock.patch("ddpm_jax.runtime.devices.use_cpu_devices"),
      mock.patch("ddpm_jax.runtime.cpu_allocator.retain_freed_memory"),
      # Warnings and errors of threads go to standard error, as they do without pytest.
      mock.patch.object(logging.getLogger(), "handlers", []),
      mock.patch.object(threading, "excepthook", threading.__excepthook__),
      contextlib.redirect_stdout(io.StringIO()),
      contextlib.redirect_stderr(errors),
    ):
      stack.enter_context(patch)
    code = 0
    try:
      program.main()
    except SystemExit as stop:
      code = stop.code
  lines = [line.strip() for line in re.split(r"[\r\n]+", errors.getvalue())]
  return code, [line for line in lines if line and not re.search(r"\d+%\|", line)]


def error_of(number, kind):
  """An error that the system raises for a kind of write."""
  if kind in ("open", "replace", "rename"):
    return (errno.EACCES, errno.ENOENT)[number % 2]
  return errno.EROFS if kind == "mkdir" else errno.ENOSPC


def start(program, arguments, folder, before, fails=lambda *_: 0):
  """Runs a program that finds the files of `before` in its folder."""
  while folder.exists():  # Threads of a save that failed may still be writing.
    shutil.rmtree(folder, ignore_errors=True)
  shutil.copytree(before, folder)
  with counted(Writes(folder, fails)) as writes:
    code, lines = execute(program, *arguments)
  return code, lines, writes


def chosen(seen, others):
  """Numbers of the first write of each kind to each file, and of some other writes."""
  first = {}
  for number, (kind, path) in enumerate(seen):
    name = re.sub(r"\.[0-9a-f]{8}$", "", path)  # The suffix of a temporary file.
    first.setdefault((kind, re.sub(r"\d+", "N", name)), number)
  rest = sorted(set(range(len(seen))) - set(first.values()))
  return sorted([*first.values(), *random.Random(SEED).sample(rest, min(others, len(rest)))])


def contents(folder):
  return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def loaded(name, content):
  """The content of a file, without the order of tensors, which differs from save to save."""
  if not name.endswith(".safetensors"):
    return content
  tensors = safetensors.numpy.load(content)
  return {name: tensors[name].tobytes() for name in sorted(tensors)}


def check(program, arguments, folder, before, *, numbers, lasting=False):
  """Makes writes fail one at a time, or with `lasting` all from one on.

  Args:
    numbers: writes seen -> numbers of those to fail.
  """
  code, lines, writes = start(program, arguments, folder, before)
  assert (code, lines) == (0, [])
  old, new = contents(before), contents(folder)
  failures = 0
  for n in numbers(writes.seen):
    code, lines, writes = start(
      program, arguments, folder, before,
      lambda i, kind, _: error_of(n, kind) if i == n or (lasting and i > n) else 0,  # noqa: B023
    )  # fmt: skip
    case = (n, writes.failed, code, lines)
    now = contents(folder)
    assert old.keys() <= now.keys() <= old.keys() | new.keys(), case
    for name, content in now.items():
      versions = [loaded(name, files[name]) for files in (old, new) if name in files]
      assert loaded(name, content) in versions, (name, case)
    if code:
      failures += 1
      assert code == 2, case
      assert len(lines) == 1 + sum("cannot be kept" in line for line in lines), case
      assert lines[-1].startswith(f"{program.__name__}.py: {folder}"), case
    else:
      # A folder that exists, a probe that is made in another way, or a cache.
      assert all(str(folder) in line and "cannot be kept" in line for line in lines), case
      assert now.keys() == new.keys() or lines, case
    assert not re.search(r"/\.[^/]*\.[0-9a-f]{8}\b", lines[-1] if lines else ""), case
  return failures


@pytest.fixture
def folders(tmp_path):
  (tmp_path / "before").mkdir()
  return tmp_path / "out", tmp_path / "before"


@pytest.mark.parametrize("lasting", [False, True])
def test_sample(folders, lasting):
  folder, before = folders
  pictures = (*SAMPLE, "--gif", "--strip", "--out")
  assert execute(sample, *pictures, before, "--seed", 1) == (0, [])
  others = 0 if lasting else 5
  assert check(
    sample, (*pictures, folder), folder, before,
    numbers=lambda seen: chosen(seen, others)[:: 4 if lasting else 1], lasting=lasting,
  ) >= 5  # fmt: skip
  if lasting:
    return
  edit = (*SAMPLE, "--edit", "invert", "--image", folder / "samples.npz", "--out", folder)
  check(sample, edit, folder, before, numbers=lambda seen: chosen(seen, 0))


@pytest.mark.parametrize("suffix", ["stablehlo", "onnx", "safetensors"])
def test_export(folders, suffix, monkeypatch):
  folder, before = folders
  content = bytes(10_000)
  monkeypatch.setattr("ddpm_jax.sampling.export.export_sampler", lambda trained: content)
  model = export_onnx.OnnxModel(content, 0.0)
  monkeypatch.setattr("ddpm_jax.sampling.export_onnx.export_sampler", lambda trained: model)
  monkeypatch.setattr("ddpm_jax.commands.sample._check_onnx", lambda arguments: None)
  (before / "model.safetensors").write_bytes(WEIGHTS.read_bytes())
  for name in ("stablehlo", "onnx"):
    (before / f"model.{name}").write_bytes(b"old")
  flags = (WEIGHTS, "--export", folder / f"model.{suffix}")
  assert check(sample, flags, folder, before, numbers=lambda seen: chosen(seen, 0)) >= 5


def test_a_disk_that_fills_up_while_code_in_c_writes(folders):
  """Each size but the largest lets some files be written, and not those that are larger."""
  folder, before = folders
  flags = (*SAMPLE, "--gif", "--strip", "--out", folder)
  assert start(sample, flags, folder, before)[:2] == (0, [])
  new = contents(folder)
  for size in sorted({len(content) for content in new.values()}):
    with largest_file(size - 1):
      code, lines, _ = start(sample, flags, folder, before)
    too_large = [str(folder / name) for name, content in new.items() if len(content) >= size]
    assert (code, len(lines)) == (2, 1), lines
    assert any(f"sample.py: {name}: " in lines[0] for name in too_large), lines
    assert contents(folder).items() <= new.items()


@contextlib.contextmanager
def largest_file(size):
  """Lets no file of this process grow beyond a size, whichever code writes it."""
  soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
  resource.setrlimit(resource.RLIMIT_FSIZE, (size, hard))
  try:
    yield
  finally:
    resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))


@pytest.fixture
def small_data(folders, monkeypatch):
  rng = np.random.default_rng(0)
  image = rng.integers(0, 256, (120, 28, 28, 1), np.uint8)
  dataset = Dataset(image, np.arange(120, dtype=np.int32) % 10, 10)
  monkeypatch.setattr("ddpm_jax.data.datasets.load_dataset", lambda *_, **__: dataset)
  monkeypatch.setattr("ddpm_jax.commands.evaluate.default_data_dir", lambda: folders[0] / "data")


def test_evaluate(folders, small_data):
  folder, before = folders
  for name in ("report.json", "report.html"):
    (before / name).write_text("old")
  flags = (WEIGHTS, "--num", 20, "--vlb-images", 0, "--calls", "--out", folder)
  assert check(evaluate, flags, folder, before, numbers=lambda seen: chosen(seen, 0)) >= 5
  check(evaluate, flags, folder, before, numbers=lambda seen: [len(seen) // 2], lasting=True)


def test_train_classifier(folders, small_data, monkeypatch):
  folder, before = folders
  shipped = feature_extractor.SHIPPED / "mnist.safetensors"
  trained = feature_extractor.load_feature_extractor(shipped)
  monkeypatch.setattr(feature_extractor, "train_feature_extractor", lambda *_: trained)
  (before / "mnist.safetensors").write_bytes(WEIGHTS.read_bytes())
  flags = ("mnist", "--out", folder / "mnist.safetensors")
  assert check(train_classifier, flags, folder, before, numbers=lambda seen: chosen(seen, 0)) >= 5


def test_own_images(folders, monkeypatch):
  """Decoding them for train.py."""
  folder, before = folders
  make_shapes(before / "shapes", 20)
  monkeypatch.setattr(train_command, "train_model", lambda *_, **__: None)
  flags = ("smoke", "--data.dataset", folder / "shapes", "--data.image-size", 8)
  flags += ("--data.folder", folder / "data", "--workdir", folder / "run")
  assert check(train, flags, folder, before, numbers=lambda seen: chosen(seen, 0)) >= 5


@pytest.fixture
def without_training(small_data, monkeypatch):
  """Steps that only count, of a state whose file takes 80 kB, with previews of black images."""
  add_one = jax.jit(lambda n: n + 1)
  metrics = {"loss": np.float32(0.5), "grad_norm": np.float32(1)}
  step = lambda state, _: (state.replace(step=add_one(state.step)), metrics)
  w = jax.random.normal(jax.random.key(0), (10_000,))
  state = TrainState(jnp.asarray(0), {"w": w}, {"w": w + 1}, (), ())
  black = images.grid(np.zeros((4, 8, 8, 1), np.uint8))
  preview = lambda ema_params, path: images.save_png(path, black)
  parse, parsed = train_command.parse, {}

  def parse_once(*arguments):
    key = tuple(sys.argv)
    if key not in parsed:
      parsed[key] = parse(*arguments)
    return parsed[key]

  monkeypatch.setattr(train_command, "parse", parse_once)
  monkeypatch.setattr(train_command, "make_preview", lambda *_: loop.Preview(preview))
  monkeypatch.setattr(loop, "make_dispatch", lambda *_: step)
  monkeypatch.setattr(loop, "make_create", lambda *_, **__: lambda: jax.tree.map(jnp.copy, state))
  # TensorStore's threads may end after the program.
  monkeypatch.setattr(sys, "unraisablehook", sys.unraisablehook)
  silence_failed_saves()


def check_run(folder, code, lines, case):
  """Checks what a training run of 6 steps leaves after a failed write."""
  check_no_leftovers(folder, lines, case)
  for path in folder.rglob("*.png"):
    assert path.read_bytes().endswith(b"IEND\xaeB`\x82"), case
  if code:
    assert code == 2, case
    assert lines.pop().startswith(f"train.py: {folder}"), case
  assert len(lines) <= 1, case
  assert all("could not be saved" in line and str(folder) in line for line in lines), case
  if not code:
    assert find_damage(folder / "checkpoints" / "6") is None, case
    assert (folder / runs.METRICS).read_text().count("\n") == 3, case
  assert not re.search(r"/\.[^/]*\.[0-9a-f]{8}\b", str(lines)), case


def check_no_leftovers(folder, lines, case):
  """Checks that checkpoints are complete, and that only threads of a failed save left files."""
  failed = re.findall(r"checkpoints/(\d+): could not be saved", str(lines))
  hidden = {path.name for path in folder.rglob(".*")}
  assert hidden <= {".lock", *(f".saving-{step}" for step in failed)}, case
  steps = [path for path in folder.glob("checkpoints/*") if path.name.isdigit()]
  assert not any(map(find_damage, steps)), case


@pytest.mark.parametrize("first_steps", [0, 4])
def test_train(folders, without_training, first_steps):
  """A new run, and one that is resumed from step 4 and keeps a checkpoint that can be resumed."""
  folder, before = folders
  flags = (*TRAIN, "--resume", "--workdir")
  if first_steps:
    assert execute(train, *flags, before, "--training.steps", first_steps) == (0, [])
  flags = (*flags, folder, "--training.steps", 6)
  code, lines, writes = start(train, flags, folder, before)
  assert (code, lines) == (0, [])
  failures = 0
  for n in chosen(writes.seen, 0):
    fails = lambda i, kind, _: error_of(n, kind) if i == n else 0  # noqa: B023
    code, lines, writes = start(train, flags, folder, before, fails)
    case = (n, writes.failed, code, lines)
    check_run(folder, code, [*lines], case)
    failures += code == 2
    if first_steps:
      assert list(folder.glob("checkpoints/*")), case
      assert execute(train, *flags) == (0, []), case
  assert failures >= 5


def test_train_on_a_disk_that_stays_full(folders, without_training):
  folder, before = folders
  flags = (*TRAIN, "--workdir", folder, "--training.steps", 6)
  _, _, writes = start(train, flags, folder, before)
  for n in random.Random(SEED).sample(range(len(writes.seen)), 12):
    fails = lambda i, *_: errno.ENOSPC if i >= n else 0  # noqa: B023
    code, lines, writes = start(train, flags, folder, before, fails)
    case = (n, writes.failed, code, lines)
    assert (code, sum("train.py: " in line for line in lines)) == (2, 1), case
    assert all(str(folder) in line for line in lines), case
    check_no_leftovers(folder, lines, case)


def test_a_save_that_fails_leaves_no_error_to_the_next(folders, without_training):
  folder, before = folders
  flags = (*TRAIN, "--workdir", folder, "--training.steps", 6)
  fails = lambda _, kind, path: errno.ENOSPC if ".saving-2" in path and kind == "open" else 0
  code, (line,), writes = start(train, flags, folder, before, fails)
  assert code == 0
  assert len(writes.failed) > 1
  assert f"{folder}/checkpoints/2: could not be saved" in line
  steps = (path.name for path in folder.glob("checkpoints/*"))
  assert sorted(name for name in steps if name.isdigit()) == ["4", "6"]


def test_checkpoints_that_are_too_large_for_the_disk(folders, without_training):
  """TensorStore, which is C++, cannot write them."""
  folder, before = folders
  flags = (*TRAIN, "--workdir", folder, "--training.steps", 6)
  with largest_file(20_000):
    code, lines, _ = start(train, flags, folder, before)
  assert code == 2
  for step, line in zip((2, 4, 6), lines, strict=True):
    assert f"{folder}/checkpoints/{step}: could not be saved" in line
  assert lines[-1].startswith("train.py: ")
  assert not [path for path in folder.glob("checkpoints/*") if path.name.isdigit()]
