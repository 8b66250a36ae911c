"""evaluate.py as a user runs it, on files of images and on a run."""

import html.parser
import json
import shutil
import subprocess
import sys

import numpy as np
import PIL.Image
import pytest
import tensorflow_datasets as tfds
from programs import HANG, ROOT, TINY, error_of, run

import evaluate
from ddpm_jax.data.datasets import load_dataset, to_model_range
from ddpm_jax.storage import images


class Page(html.parser.HTMLParser):
  """Collects what a page refers to."""

  def __init__(self, text):
    super().__init__()
    self.sources, self.open = [], []
    self.feed(text)

  def handle_starttag(self, tag, attrs):
    self.sources += [value for name, value in attrs if name in ("src", "href")]
    if tag not in ("img", "meta", "link"):
      self.open.append(tag)

  def handle_endtag(self, tag):
    assert self.open.pop() == tag


@pytest.fixture(scope="module")
def digits(tmp_path_factory):
  """Real digits, of which some are training images."""
  folder = tmp_path_factory.mktemp("digits")
  train, test = (load_dataset("mnist", split) for split in ("train", "test"))
  x = np.concatenate([test.image[-150:], train.image[:50]])
  labels = np.concatenate([test.label[-150:], train.label[:50]])
  images.save_npz(folder / "digits.npz", images=to_model_range(x), labels=labels)
  return folder / "digits.npz"


@pytest.fixture(scope="module")
def report(digits):
  result = run("evaluate.py", "--samples", digits)
  assert result.returncode == 0, result.stderr
  folder = digits.with_name("digits.npz.results") / "evaluation"
  return result.stdout, json.loads((folder / "report.json").read_text()), folder


@pytest.mark.slow
def test_real_digits_are_as_good_as_real_digits(report):
  said, content, _ = report
  figures, floor = content["figures"], content["floor"]
  assert content["images"] == 200
  assert figures["frechet"] < 1.3 * floor["frechet"]
  assert figures["precision"] > 0.85
  assert figures["recall"] > 0.85
  assert figures["label_accuracy"] > 0.97
  assert figures["classifier_score"] > 9
  # A quarter are copies, and held-out images hardly ever are.
  assert 0.25 <= figures["near_copies_pixels"] < 0.3
  assert floor["near_copies_pixels"] == 0.01
  np.testing.assert_allclose(sum(figures["classes"]), 1, atol=1e-3)
  for words in ("Fréchet distance", "held-out images", "near-copies", "report.html"):
    assert words in said


@pytest.mark.slow
def test_the_page_needs_nothing_else(report):
  page = Page((report[2] / "report.html").read_text())
  assert page.open == []
  assert len(page.sources) == 4
  assert all(source.startswith("data:") for source in page.sources)


@pytest.mark.slow
def test_a_second_evaluation_takes_everything_from_the_cache(report, digits):
  files = {path: path.stat().st_mtime_ns for path in (report[2] / "cache").iterdir()}
  result = run("evaluate.py", "--samples", digits)
  assert result.returncode == 0, result.stderr
  assert {path: path.stat().st_mtime_ns for path in (report[2] / "cache").iterdir()} == files
  assert json.loads((report[2] / "report.json").read_text()) == report[1]


@pytest.mark.slow
def test_a_run_is_drawn_from_and_measured(tmp_path):
  folder = tmp_path / "smoke"
  flags = [*TINY, "--training.conditional", "--training.steps", 2]
  flags += ["--diffusion.num-timesteps", 100]
  assert run("train.py", "smoke", "--workdir", folder, *flags).returncode == 0
  flags = ["--num", 50, "--steps", 3, "--likelihood", 4, "--flow", 2, "--full"]
  flags += ["--calls", 2, "--calls-num", 20]
  result = run("evaluate.py", folder, *flags)
  assert result.returncode == 0, result.stderr
  content = json.loads((folder / "evaluation" / "report.json").read_text())
  assert content["figures"]["frechet"] > 100
  assert np.isfinite(content["likelihood"]["bound_bpd"])
  assert np.isfinite(content["likelihood"]["flow_bpd"])
  assert "all 100 terms of the bound of 4 images: about" in result.stdout
  assert "ODE minus bound on the same images" in result.stdout
  assert {row["sampler"] for row in content["calls"]} == {"unipc", "ddim", "heun", "ancestral"}
  assert {row["calls"] for row in content["calls"]} == {2}
  assert 0 <= content["figures"]["label_accuracy"] < 0.6
  assert len(Page((folder / "evaluation" / "report.html").read_text()).sources) == 7
  # Judged as a file, the samples get the same figures.
  (samples,) = (folder / "evaluation" / "cache").glob("samples-*.npz")
  with np.load(samples) as arrays:
    images.save_npz(tmp_path / "drawn.npz", images=arrays["image"])
  assert run("evaluate.py", "--samples", tmp_path / "drawn.npz").returncode == 0
  again = json.loads((tmp_path / "drawn.npz.results" / "evaluation" / "report.json").read_text())
  for name in ("frechet", "precision", "classes"):
    assert again["figures"][name] == content["figures"][name]


@pytest.mark.slow
@pytest.mark.skipif(
  not (browser := shutil.which("chromium") or shutil.which("google-chrome")),
  reason="Chromium is not installed; make browser installs it where it can",
)
def test_a_browser_shows_all_of_it(report, tmp_path):
  page = (report[2] / "report.html").as_uri()
  command = [browser, "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run"]
  command += ["--disable-background-networking", "--disable-component-update", "--disable-sync"]
  command += [f"--user-data-dir={tmp_path}", "--enable-logging=stderr", "--dump-dom", page]
  result = subprocess.run(command, capture_output=True, text=True, timeout=HANG, check=True)
  assert "CONSOLE" not in result.stderr
  assert result.stdout.count("<img") == 3


@pytest.mark.parametrize(
  ("arrays", "message"),
  [
    ({"x": np.zeros((10, 28, 28, 1))}, "has no array `images`"),
    (
      {"images": np.zeros((10, 32, 32, 1), np.float32)},
      "has shape [10, 32, 32, 1]; [N, 28, 28, 1]",
    ),
    ({"images": np.zeros((0, 28, 28, 1), np.float32)}, "[N, 28, 28, 1] is needed"),
    ({"images": np.full((10, 28, 28, 1), 2.0)}, "floats in [-1, 1], are needed"),
    ({"images": np.full((10, 28, 28, 1), np.nan)}, "floats in [-1, 1], are needed"),
    (
      {"images": np.full((10, 28, 28, 1), -1.0), "labels": np.zeros(3, np.int32)},
      "labels is int32[3]; it must be 10 integers",
    ),
    (
      {"images": np.full((1, 28, 28, 1), -0.5)},
      "1 images can be compared with mnist, which has 10000 test images; at least 2 are needed",
    ),
    (None, "no such file"),
    (b"nothing", "cannot be read"),
  ],
)
def test_a_file_of_something_else_gets_one_line(tmp_path, arrays, message, monkeypatch, capsys):
  path = tmp_path / "samples.npz"
  if isinstance(arrays, dict):
    np.savez(path, **arrays)
  elif arrays:
    path.write_bytes(arrays)
  monkeypatch.setattr(sys, "argv", ["evaluate.py", "--samples", str(path)])
  with pytest.raises(SystemExit) as stop:
    evaluate.main()
  assert stop.value.code == 2
  said = capsys.readouterr().err
  assert len(said.splitlines()) == 1
  assert str(path) in said
  assert message in said


def test_wrong_arguments_get_one_line(tmp_path):
  assert "--num 1: must be at least 6" in error_of(run("evaluate.py", "--num", 1), "evaluate.py")
  error = error_of(run("evaluate.py", tmp_path, cwd=ROOT), "evaluate.py")
  assert "config.json is missing" in error


def small_data_set(root, train, test):
  """Prepares the data set `blobs` of bright squares in noise, 8x8 pixels, by TFDS."""

  def generate(self, count):
    rng = np.random.default_rng(0)
    for i in range(count):
      image = rng.integers(0, 60, (8, 8), np.uint8)
      image[2:6, i % 3 : i % 3 + 4] = 220
      yield i, {"image": PIL.Image.fromarray(image), "label": i % 3}

  image = tfds.features.Image(shape=(8, 8, 1))
  label = tfds.features.ClassLabel(num_classes=3)
  features = tfds.features.FeaturesDict({"image": image, "label": label})
  methods = {
    "__module__": __name__,
    "VERSION": tfds.core.Version("1.0.0"),
    "_info": lambda self: tfds.core.DatasetInfo(
      builder=self, features=features, supervised_keys=("image", "label")
    ),
    "_split_generators": lambda self, downloads: {
      "train": generate(self, train), "test": generate(self, test)
    },
    "_generate_examples": generate,
  }  # fmt: skip
  with tfds.core.registered.skip_registration():
    builder = type("Blobs", (tfds.core.GeneratorBasedBuilder,), methods)
  builder(data_dir=root, file_format="array_record").download_and_prepare()


@pytest.mark.slow
def test_few_test_images_few_timesteps_an_ascii_terminal_and_a_blocked_shared_cache(tmp_path):
  small_data_set(tmp_path / "data", 100, 20)
  (tmp_path / "data" / "classifiers").touch()  # Nothing can be written in it.
  folder = tmp_path / "lr0.001"
  flags = ["--unet.channels", 8, "--unet.num-groups", 4, "--unet.head-channels", 8]
  flags += ["--training.cpu-devices", 1, "--training.steps", 2, "--sampling.steps", 4]
  flags += ["--data.dataset", "blobs", "--data.folder", tmp_path / "data"]
  flags += ["--diffusion.num-timesteps", 6, "--sampling.num", 2, "--workdir", folder]
  result = run("train.py", "smoke", *flags)
  assert result.returncode == 0, result.stderr
  code = (
    "import os, pathlib, evaluate; from ddpm_jax.commands import evaluate as command;"
    "command.default_data_dir = lambda: pathlib.Path(os.environ['SHARED']);"
    "evaluate.main()"
  )
  (tmp_path / "main.py").write_text(code)
  flags = ["--num", 30, "--calls", 5, 50, "--calls-num", 10]
  environment = {"PYTHONIOENCODING": "ascii", "PYTHONPATH": str(ROOT)}
  environment["SHARED"] = str(tmp_path / "data")
  result = run(tmp_path / "main.py", folder, *flags, environment=environment)
  assert result.returncode == 0, result.stderr
  assert "Fr\\xe9chet distance" in result.stdout
  assert "blobs has 20 test images; 20 instead of 30 images are compared" in result.stdout
  content = json.loads((folder / "evaluation" / "report.json").read_text())
  assert content["images"] == content["likelihood"]["bound_images"] == 20
  assert content["likelihood"]["flow_images"] == 20
  assert content["likelihood"]["bound_terms"] == 6
  assert {row["calls"] for row in content["calls"]} <= {4, 5}
  assert (folder / "evaluation" / "cache" / "classifiers" / "blobs.safetensors").exists()
  assert "cannot be kept" in result.stderr


@pytest.mark.slow
def test_a_named_network_is_evaluated_outside_the_package(tmp_path):
  flags = ["--num", 20, "--steps", 2, "--vlb-images", 0, "--calls-num", 6, "--calls", 2]
  result = run("evaluate.py", "mnist_conditional_small", *flags, cwd=tmp_path)
  assert result.returncode == 0, result.stderr
  report = tmp_path / "samples" / "mnist_conditional_small" / "evaluation" / "report.json"
  assert json.loads(report.read_text())["source"].startswith("mnist_conditional_small, step 20000")


def test_without_a_model_the_networks_of_the_project_are_listed(tmp_path):
  error = error_of(run("evaluate.py", cwd=tmp_path), "evaluate.py")
  assert "runs: contains no runs" in error
  assert "mnist, mnist_conditional_small" in error
  error = error_of(run("evaluate.py", "mnits", cwd=tmp_path), "evaluate.py")
  assert "perhaps you meant mnist" in error
