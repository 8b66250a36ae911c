"""train.py as a user runs it: subprocesses, their files and their errors."""

import json
import os
import shutil
import signal
import subprocess
import sys

import numpy as np
import PIL.Image
import pytest
from programs import ARCHIVES, HANG, ROOT, SETTINGS, TINY, error_of, run, wait_for

import evaluate
import sample
import train_classifier

INPAINT = ["mnist", "--edit", "inpaint"]


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
  folder = tmp_path_factory.mktemp("runs") / "smoke"
  result = run("train.py", "smoke", "--workdir", folder, *TINY)
  assert result.returncode == 0, result.stderr
  assert "samples.png shows samples" in result.stdout
  assert "loss" in result.stderr
  assert "images/s" in result.stderr
  return folder


def test_training_leaves_pictures_and_falling_metrics(trained):
  metrics = [json.loads(line) for line in (trained / "metrics.jsonl").read_text().splitlines()]
  assert [line["step"] for line in metrics] == [10, 20, 30]
  assert metrics[-1]["loss"] < metrics[0]["loss"]
  assert set(metrics[0]) == {"step", "loss", "grad_norm", "learning_rate", "images_per_second"}
  for name in ("samples.png", "loss.png"):
    with PIL.Image.open(trained / name) as picture:
      assert min(picture.size) > 200


def test_a_second_call_says_what_is_there(trained):
  result = run("train.py", "smoke", "--workdir", trained, "--resume", *TINY)
  assert result.returncode == 0, result.stderr
  assert "already trained to step 30" in result.stdout


@pytest.mark.slow
def test_a_conditional_model_with_schedule_and_variance_learned(tmp_path):
  folder = tmp_path / "run"
  flags = [*TINY, "--training.conditional", "--training.steps", "2", "--diffusion.loss", "vlb"]
  flags += ["--diffusion.schedule", "learned", "--diffusion.learned-variance"]
  result = run("train.py", "smoke", "--workdir", folder, *flags)
  assert result.returncode == 0, result.stderr
  for flags, labels in (
    (["--variance", "learned_range", "--threshold", "dynamic"], [0, 1, 2, 3]),
    (["--variance", "analytic", "--threshold", "none", "--label", 7], [7, 7, 7, 7]),
  ):
    common = ("--num", 4, "--steps", 2, "--out", tmp_path, "--sampler", "ancestral")
    result = run("sample.py", folder, *common, *flags)
    assert result.returncode == 0, result.stderr
    with np.load(tmp_path / "samples.npz") as arrays:
      np.testing.assert_array_equal(arrays["labels"], labels)
      assert np.isfinite(arrays["images"]).all()
  error = error_of(run("sample.py", folder, "--label", 10), "sample.py")
  assert "--label 10: allowed: 0 to 9" in error


@pytest.mark.slow
def test_ctrl_c_saves_and_a_resumed_run_goes_on(tmp_path):
  folder = tmp_path / "run"
  command = [sys.executable, ROOT / "train.py", "smoke", "--workdir", folder, *TINY]
  command += ["--training.steps", "100000", "--training.checkpoint-every", "100000"]
  with subprocess.Popen(
    command, cwd=ROOT, env=os.environ | SETTINGS, stdout=subprocess.PIPE, text=True
  ) as p:
    metrics = folder / "metrics.jsonl"
    try:
      wait_for(lambda: metrics.exists() and metrics.read_text(), p)
      p.send_signal(signal.SIGINT)
      output, _ = p.communicate(timeout=HANG)
    finally:
      p.kill()
  assert p.returncode == 130
  assert "stopped at step" in output
  step = int(output.split("stopped at step ")[1].split(",")[0])
  assert step > 0
  result = run("train.py", *command[2:5], "--resume", *TINY, "--training.steps", step + 5)
  assert result.returncode == 0, result.stderr
  assert f"resuming from step {step}" in result.stdout


@pytest.mark.slow
def test_a_short_run_of_the_quick_preset_learns(tmp_path):
  flags = ["--training.steps", "400", "--workdir", tmp_path / "run"]
  result = run("train.py", "quick", *flags, environment={"JAX_DISABLE_MOST_OPTIMIZATIONS": "0"})
  assert result.returncode == 0, result.stderr
  lines = (tmp_path / "run" / "metrics.jsonl").read_text().splitlines()
  losses = [json.loads(line)["loss"] for line in lines]
  assert losses[-1] < 0.25 < 0.6 < losses[0]
  # Pixels of digits are black or white: what is drawn is no longer noise.
  with PIL.Image.open(tmp_path / "run" / "samples.png") as picture:
    pixels = np.asarray(picture)
  assert 0.5 < (pixels < 30).mean() < 0.95
  assert 0.02 < (pixels > 225).mean() < 0.3


def test_help_says_how_to_begin_and_describes_each_field():
  assert "half a minute" in run("train.py", "--help").stdout
  assert "Images per step, over all devices" in run("train.py", "quick", "--help").stdout


@pytest.mark.parametrize(
  ("arguments", "parts"),
  [
    (
      ["mnits"],
      [
        "unknown preset 'mnits'",
        "fashion_mnist, flow_matching, hour, mnist,",
        "perhaps you meant mnist",
      ],
    ),
    ([], ["name a preset", "quick"]),
    (["smoke", "--data.dataset", "imagenet"], ["'imagenet' is not prepared", "kmnist"]),
    (["smoke", "--training.batchsize", "3"], ["--training.batchsize", "--training.batch-size"]),
    (["smoke", "--training.batch-size", "x"], ["--training.batch-size", "'x'"]),
    (["smoke", "--training.batch-size", "0"], ["--training.batch-size 0: must be at least 1"]),
    (["smoke", "--sampling.sampler", "eular"], ["--sampling.sampler", "eular", "ddim"]),
    (
      ["smoke", "--diffusion.zero-terminal-snr", "--diffusion.parameterization", "eps"],
      ["--diffusion.zero-terminal-snr", "does not determine the image", "use v"],
    ),
    (["smoke", "--sampling.steps", "1001"], ["--sampling.steps 1001: must be at most", "1000"]),
    (["smoke", "--unet.channels", "16", "32", "64", "64"], ["divisible by 16", "28x28"]),
  ],
)
def test_wrong_arguments_to_train_get_one_line(arguments, parts, tmp_path):
  where = ["--workdir", tmp_path / "run"] if arguments and arguments[0] == "smoke" else []
  error = error_of(run("train.py", *arguments, *where), "train.py")
  assert all(part in error for part in parts), error
  # Nothing is left that would stand in the way of the corrected command.
  if where:
    assert all(path.name.startswith(".") for path in (tmp_path / "run").glob("*"))


def test_training_refuses_folders_that_cannot_serve(trained, tmp_path):
  def error(*arguments):
    return error_of(run("train.py", "smoke", *TINY, *arguments), "train.py")

  assert "not empty; pass --resume" in error("--workdir", trained)
  message = error("--workdir", trained, "--resume", "--optimizer.learning-rate", "0.5")
  assert "another configuration (optimizer.learning_rate is 0.002 there, 0.5 now)" in message
  assert "cannot be written" in error("--workdir", "/proc/run")
  (tmp_path / "other").mkdir()
  (tmp_path / "other" / "file").touch()
  assert "config.json is missing" in error("--workdir", tmp_path / "other", "--resume")


def test_a_tilde_in_a_flag_is_the_home_folder(tmp_path):
  def error(*arguments):
    environment = {"HOME": str(tmp_path)}
    return error_of(run(*arguments, cwd=here, environment=environment), arguments[0])

  here = tmp_path / "here"
  here.mkdir()
  (tmp_path / "full").mkdir()
  (tmp_path / "full" / "file").touch()
  assert f"{tmp_path}/full: not empty" in error("train.py", "smoke", "--workdir=~/full")
  data = ("--data.dataset", "imagenet", "--data.folder=~/data")
  assert f"not prepared in {tmp_path}/data" in error("train.py", "smoke", *data)
  for program in ("sample.py", "evaluate.py"):
    assert f"{tmp_path}/absent: no such folder" in error(program, "~/absent")
  assert not list(here.iterdir())


@pytest.mark.parametrize(
  ("module", "arguments", "error"),
  [
    (sample, ["mnist", "--out=~/file"], "file: cannot be written"),
    (sample, ["mnist", "--export=~/file/x.safetensors"], "file: cannot be written"),
    (sample, [*INPAINT, "--image=~/x.png"], "x.png: no such file"),
    (sample, [*INPAINT, "--image", "test:0", "--mask=~/x.png"], "x.png: no such file"),
    (evaluate, ["--samples=~/y.npz"], "y.npz: labels is float64[]; it must be 9 integers"),
    (evaluate, ["--samples=~/x", "--out=~/file"], "file: cannot be written"),
    (train_classifier, ["--epochs=1", "--out=~/file/x.safetensors"], "file: cannot be written"),
  ],
)
def test_a_tilde_in_flags_of_other_programs(
  tmp_path, monkeypatch, capsys, module, arguments, error
):
  (tmp_path / "here").mkdir()
  PIL.Image.new("L", (28, 28)).save(tmp_path / "x", "png")
  np.savez(tmp_path / "y.npz", images=np.full((9, 28, 28, 1), -0.5), labels=0.5)
  (tmp_path / "file").touch()
  monkeypatch.setenv("HOME", str(tmp_path))
  monkeypatch.chdir(tmp_path / "here")
  monkeypatch.setattr(sys, "argv", [f"{module.__name__}.py", *arguments])
  with pytest.raises(SystemExit):
    module.main()
  assert f"{tmp_path}/{error}" in capsys.readouterr().err
  assert not (tmp_path / "here" / "~").exists()


def test_damaged_and_missing_archives_get_one_line(tmp_path):
  data = tmp_path / "data" / "mnist"
  shutil.copytree(ARCHIVES, data, ignore=shutil.ignore_patterns("3.*", ".*"))
  archive = data / "train-labels-idx1-ubyte.gz"
  archive.write_bytes(archive.read_bytes()[:-1])
  arguments = ("smoke", "--data.folder", data.parent, "--workdir", tmp_path / "run")
  error = error_of(run("train.py", *arguments), "train.py")
  assert f"{archive}: its checksum differs" in error
  archive.unlink()
  unreachable = {"HTTPS_PROXY": "http://127.0.0.1:9", "HTTP_PROXY": "http://127.0.0.1:9"}
  error = error_of(run("train.py", *arguments, environment=unreachable), "train.py")
  assert "missing train-labels-idx1-ubyte.gz" in error
  assert f"put them into {data}" in error
