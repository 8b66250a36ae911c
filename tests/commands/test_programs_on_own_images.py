"""The programs on a user's own images: mistakes, resuming, sampling, evaluation, memory."""

import json
import os
import shutil
import subprocess
import sys

import jax
import numpy as np
import PIL.Image
import pytest
from programs import HANG, ROOT, SETTINGS
from test_failing_writes import execute

import ddpm_jax as dj
import evaluate
import sample
import train
import train_classifier
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.storage import runs
from ddpm_jax.training import loop
from examples.make_shapes import make_shapes

TINY = (
  "--unet.channels", "8", "--unet.num-groups", "4", "--unet.head-channels", "8",
  "--training.batch-size", "8",
)  # fmt: skip


def write(path, size=(12, 12)):
  path.parent.mkdir(parents=True, exist_ok=True)
  PIL.Image.new("RGB", size).save(path)


@pytest.fixture
def here(tmp_path, monkeypatch):
  """The working folder of a user, with folders of images."""
  for name in ("flat", "one/cat", "two/cat", "two/dog", "odd"):
    for i in range(20):
      write(tmp_path / name / f"{i:02d}.png", (30, 30) if name == "odd" else (12, 12))
  shutil.copytree(tmp_path / "flat", tmp_path / "mixed")
  write(tmp_path / "mixed" / "x.png", (20, 12))
  (tmp_path / "empty").mkdir()
  (tmp_path / "text").mkdir()
  (tmp_path / "text" / "a.txt").touch()
  (tmp_path / "a.txt").touch()
  images = np.zeros((20, 12, 12, 3), np.uint8)
  np.savez(tmp_path / "labels.npz", images=images, labels=np.zeros(19, int))
  np.save(tmp_path / "floats.npy", images / 255)
  np.save(tmp_path / "four.npy", np.zeros((20, 12, 12, 4), np.uint8))
  monkeypatch.chdir(tmp_path)
  return tmp_path


MISTAKES = [
  ("./empty", "empty: contains no .png, .jpg, .jpeg, .webp file"),
  ("text", "text: contains no .png, .jpg, .jpeg, .webp file"),
  ("./none", "none: no such folder or file of images"),
  ("./a.txt", "a.txt: not a folder of images, nor a .npy or .npz file"),
  ("mixed", "00.png is 12x12 and x.png is 12x20; pass --data.image-size SIZE"),
  ("labels.npz", "labels.npz: labels is int64[19]; it must be 20 integers"),
  ("floats.npy", "floats.npy: the images are float64[20, 12, 12, 3]; uint8 [N, H, W]"),
  ("four.npy", "four.npy: the images are uint8[20, 12, 12, 4]; uint8 [N, H, W]"),
  ("one --training.conditional", "--training.conditional: {here}/one has only one class; remove"),
  ("flat --training.conditional", "--training.conditional: {here}/flat has no labels; remove"),
  ("flat --data.holdout 0.9999", "--data.holdout 0.9999: leaves none of the 20 images"),
  ("flat --data.holdout 1", "--data.holdout 1.0: must be at least 0 and below 1"),
  ("flat --data.image-size -1", "--data.image-size -1: must be 1 to 4096"),
  ("flat --data.image-size 5000", "--data.image-size 5000: must be 1 to 4096"),
  ("flat --data.channels 2", "--data.channels 2: choose from 0, 1, 3"),
  ("mnist --data.channels 3", "--data.channels 3: only for own images"),
  ("odd", "needs images divisible by 4, but the images of {here}/odd are 30x30"),
  ("odd --network dit --dit.patch-size 4", "--dit.patch-size 4: must divide the images of {here}/"),
]


@pytest.mark.parametrize(("words", "message"), MISTAKES, ids=[words for words, _ in MISTAKES])
def test_a_mistake_gets_one_line(here, words, message, monkeypatch):
  def refuse(*_, **__):
    raise AssertionError("the training begins")

  monkeypatch.setattr(loop, "train", refuse)
  name, *flags = words.split()
  flags += ["--data.folder", here / "data", "--workdir", here / "run"]
  code, lines = execute(train, "smoke", "--data.dataset", name, *flags)
  assert code == 2
  assert len(lines) == 1, lines
  assert lines[0].startswith("train.py: ")
  assert message.format(here=here) in lines[0]
  # Nothing is left that would stand in the way of the corrected command.
  assert all(path.name.startswith(".") for path in here.glob("run/*"))


@pytest.mark.parametrize("program", [evaluate, train_classifier])
def test_a_mistake_in_other_programs_gets_one_line(here, program):
  np.savez("samples.npz", images=np.full((10, 12, 12, 3), -0.5, np.float32))
  flags = ("--samples", "samples.npz", "--dataset") if program is evaluate else ()
  for words, message in (
    (("./none",), "none: no such folder or file of images"),
    (("two", "--data.image-size", "5000"), "--data.image-size 5000: must be 1 to 4096"),
    (("two", "--data.holdout", "2"), "--data.holdout 2.0: must be at least 0 and below 1"),
    (("mnist", "--data.image-size", "8"), "--data.image-size 8: only for own images"),
  ):
    code, lines = execute(program, *flags, *words, "--out", here / "out")
    assert (code, len(lines)) == (2, 1), lines
    assert message in lines[0]
  code, lines = execute(evaluate, "mnist", "--data.image-size", 8)
  assert (code, lines) == (2, ["evaluate.py: --data.image-size 8: only with --samples"])


@pytest.mark.slow
def test_a_run_is_resumed_moved_and_sampled_from_anywhere(here, monkeypatch, compile_fast):
  """Its configuration holds the absolute path of the images."""
  make_shapes(here / "shapes", 28)  # None of them is damaged.
  flags = (*TINY, "--workdir", here / "run", "--data.folder", here / "data", "--data.image-size", 8)
  new = ("smoke", "--data.dataset", "shapes", *flags)
  assert execute(train, *new, "--training.steps", 2)[0] == 0
  config = runs.read_config(here / "run")
  assert config.data.dataset == str(here / "shapes")
  assert runs.read_image_info(here / "run").image_shape == (8, 8, 3)
  monkeypatch.chdir(here / "one")
  again = ("smoke", "--resume", *flags, "--training.steps", 3, "--data.dataset")
  assert execute(train, *again, "../shapes") == (0, [])
  code, (line,) = execute(train, *again, "../two")
  assert code == 2
  assert f"data.dataset is {here}/shapes there, {here}/two now); pass --accept-changes" in line
  # Images were added: another data set.
  write(here / "shapes" / "circle" / "new.png")
  code, (line,) = execute(train, *again, "../shapes")
  assert code == 2
  assert "contains a run on other images" in line
  (here / "shapes" / "circle" / "new.png").unlink()
  # The images are moved, and the run too.
  (here / "shapes").rename(here / "moved")
  (here / "run").rename(here / "other")
  code, (line,) = execute(evaluate, here / "other", "--num", 6)
  assert code == 2
  assert line.endswith(f"{here}/shapes: no such folder or file of images")
  assert execute(sample, here / "other", "--num", 2, "--steps", 2) == (0, [])
  code, (line,) = execute(sample, here / "other", "--edit", "inpaint", "--image", "test:0")
  assert code == 2
  assert f"{here}/shapes: no such folder or file of images" in line
  moved = [{here / "run": here / "other", 3: 4}.get(word, word) for word in again]
  assert execute(train, *moved, "../moved", "--accept-changes") == (0, [])
  assert runs.read_config(here / "other").data.dataset == str(here / "moved")
  assert execute(train, *moved, "../moved") == (0, [])
  flags = ("--num", 2, "--steps", 2, "--out", here / "out")
  inpaint = ("--edit", "inpaint", "--image", "test:0", "--mask", "left")
  assert execute(sample, here / "other", *flags, *inpaint) == (0, [])


@pytest.fixture
def shared(here, monkeypatch):
  """The folder of the data sets, in place of the project's; and devices that divide 100 images."""
  monkeypatch.setattr(feature_extractor, "make_mesh", lambda: make_mesh(jax.devices()[:2]))
  monkeypatch.setattr("ddpm_jax.commands.evaluate.default_data_dir", lambda: here / "data")
  monkeypatch.setattr("ddpm_jax.data.prepare.default_data_dir", lambda: here / "data")
  return here / "data"


@pytest.mark.slow
def test_a_conditional_run_and_a_file_are_evaluated(here, shared, compile_fast):
  make_shapes(here / "shapes", 400)
  size = ("--data.image-size", 8)
  flags = (*TINY, *size, "--training.conditional", "--training.steps", 2, "--workdir", "run")
  assert execute(train, "smoke", "--data.dataset", "shapes", *flags)[0] == 0
  flags = ("--num", 20, "--steps", 2, "--vlb-images", 2, "--ode-images", 0, "--calls")
  code, lines = execute(evaluate, "run", *flags)
  assert code == 0, lines
  report = json.loads((here / "run" / "evaluation" / "report.json").read_text())
  assert report["dataset"] == str(here / "shapes")
  assert report["images"] == 20
  assert len(report["figures"]["classes"]) == 3
  (classifier,) = (shared / "classifiers").glob("shapes-*.safetensors")
  classifier.unlink()
  # train_classifier.py writes the file that evaluate.py reads.
  assert execute(train_classifier, "shapes", *size)[0] == 0
  assert classifier.is_file()
  test = dj.load_dataset("shapes", "test", image_size=8)
  np.savez("real.npz", images=test.image[:20])
  flags = ("--samples", "real.npz", "--dataset", "shapes", *size)
  written = classifier.stat().st_mtime_ns
  assert execute(evaluate, *flags)[0] == 0
  assert classifier.stat().st_mtime_ns == written
  report = json.loads((here / "real.npz.results" / "evaluation" / "report.json").read_text())
  assert report["figures"]["frechet"] == pytest.approx(report["floor"]["frechet"], rel=1e-4)


@pytest.mark.parametrize("name", ["flat", pytest.param("one", marks=pytest.mark.slow)])
def test_images_without_classes_are_compared_by_features_of_clusters(here, shared, name):
  rng = np.random.default_rng(0)
  np.savez("samples.npz", images=rng.uniform(-1, 1, (20, 12, 12, 3)).astype(np.float32))
  flags = ("--samples", "samples.npz", "--dataset", name, "--data.holdout", 0.3)
  assert execute(evaluate, *flags)[0] == 0
  folder = here / "samples.npz.results" / "evaluation"
  report = json.loads((folder / "report.json").read_text())
  assert report["classifier"]["labels"] == "clusters"
  assert report["figures"]["frechet"] > report["floor"]["frechet"]
  assert report["figures"]["frechet_textures"] > report["floor"]["frechet_textures"]
  for key in ("figures", "floor"):
    assert not {"classifier_score", "classes", "label_accuracy"} & set(report[key])
  page = (folder / "report.html").read_text()
  assert f"clusters of {name}, which has no classes" in page
  assert "By cluster" in page
  assert "By class" not in page


MEASURE = """
import resource, sys
import train
sys.argv = ["train.py", *sys.argv[1:]]
try:
  train.main()
finally:
  fields = dict(line.split(":") for line in open("/proc/self/status") if "kB" in line)
  print("anonymous", int(fields["RssAnon"].split()[0]))
  print("most", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def memory(path, folder):
  """Kilobytes that a short training of `smoke` holds: without files at its end, and at most."""
  flags = ["smoke", "--data.dataset", path, "--workdir", folder, "--training.steps", 4]
  flags += ["--sampling.num", 4, "--sampling.steps", 2]
  result = subprocess.run(
    [sys.executable, "-c", MEASURE, *map(str, flags)],
    cwd=ROOT, env=os.environ | SETTINGS, capture_output=True, text=True, timeout=HANG, check=False,
  )  # fmt: skip
  assert result.returncode == 0, result.stderr
  return [int(line.split()[1]) for line in result.stdout.splitlines()[-2:]]


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc")
def test_memory_does_not_grow_with_the_images(tmp_path):
  """Of six gigabytes only the images of the batches are read."""
  for name, count in (("small", 1000), ("large", 1_953_126)):
    array = np.lib.format.open_memmap(
      tmp_path / f"{name}.npy", "w+", np.uint8, shape=(count, 32, 32, 3)
    )
    array[::10_000] = 7  # The rest of the file is not on the disk.
    del array
  assert (tmp_path / "large.npy").stat().st_size > 6e9
  small, large = (memory(tmp_path / f"{n}.npy", tmp_path / n) for n in ("small", "large"))
  assert runs.read_image_info(tmp_path / "large").num_images > 1_700_000
  for few, many in zip(small, large, strict=True):
    assert many - few < 300_000, (small, large)
