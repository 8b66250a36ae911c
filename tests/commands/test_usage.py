"""Mistakes on the command line: one line, exit code 2, and nothing is written or compiled."""

import contextlib
import gc
import sys

import numpy as np
import pytest
from programs import error_of, run

import demo
import evaluate
import sample
import train
import train_classifier
from ddpm_jax.commands import cli
from ddpm_jax.config.schema import Config
from ddpm_jax.errors import UserError
from ddpm_jax.storage import runs


@pytest.fixture
def folder(tmp_path, monkeypatch):
  """The working folder of a user, with a file, a folder, a run and images in it."""
  (tmp_path / "file").write_text("text")
  (tmp_path / "folder.safetensors").mkdir()
  runs.write_config(tmp_path / "runs" / "own", Config(), runs.ImageInfo((28, 28, 1), 10, 60_000))
  np.savez(tmp_path / "images.npz", images=np.full((10, 28, 28, 1), -0.5, np.float32))
  monkeypatch.chdir(tmp_path)
  return tmp_path


# The functions that compile or write first.
WORK = (
  "commands.train.train_model", "sampling.trained.Trained.sample", "sampling.trained.save_trained",
  "commands.evaluate.load_or_train_feature_extractor",
  "evaluation.feature_extractor.train_feature_extractor", "demo.server.serving",
)  # fmt: skip
MISTAKES = [
  ("train smok", ["unknown preset 'smok'", "(perhaps you meant smoke)"]),
  ("train ''", ["unknown preset ''", "choose from"]),
  ("train smoke --data.dataset ''", ["--data.dataset: must name a data set"]),
  (
    "train smoke --sampling.sampler unpic",
    ["--sampling.sampler unpic: choose from ancestral,", "(perhaps you meant unipc)"],
  ),
  ("train smoke --network uent", ["--network uent: choose from", "(perhaps you meant unet)"]),
  ("train smoke --accept-changes", ["--accept-changes: only with --resume"]),
  ("train smoke --data.folder file", ["file: not a folder; choose another --data.folder"]),
  ("train smoke --workdir file", ["file: cannot be written", "choose another --workdir"]),
  ("sample ''", ["the name of the model is empty"]),
  ("sample runs/own --sampler unpic", ["--sampler unpic: choose", "(perhaps you meant unipc)"]),
  ("sample runs/own --steps -1", ["--steps -1: must be at least 1"]),
  ("sample runs/own --out file", ["file: cannot be written", "choose another --out"]),
  (
    "sample runs/own --export folder.safetensors",
    ["folder.safetensors: a folder", "choose another --export"],
  ),
  ("sample runs/own --export x.safetensors --gif", ["--export x.safetensors", "with --gif"]),
  ("sample runs/own --export x.safetensors --strip", ["--export x.safetensors", "with --strip"]),
  ("sample runs/own --export x.safetensors --out y", ["--export x.safetensors", "with --out"]),
  ("sample mnist --label 3", ["--label 3: the model is not class-conditional"]),
  ("sample mnist_conditional_small --label -1", ["--label -1: allowed: 0 to 9"]),
  ("evaluate ''", ["the name of the model is empty"]),
  ("evaluate mnits", ["mnits: no such folder", "(perhaps you meant mnist)"]),
  ("evaluate mnist --sampler unpic", ["--sampler unpic: choose", "(perhaps you meant unipc)"]),
  ("evaluate mnist --timesteps linspac", ["--timesteps linspac: ", "(perhaps you meant linspace)"]),
  ("evaluate mnist --num -1", ["--num -1: must be at least 6"]),
  ("evaluate mnist --batch-size -1", ["--batch-size -1: must be at least 1, or 0 for the default"]),
  ("evaluate mnist --calls 0", ["--calls 0: must be at least 2 each"]),
  ("evaluate mnist --dataset kmnist", ["--dataset kmnist: only with --samples"]),
  ("evaluate mnist --vlb-images 0 --full", ["--full: needs --vlb-images"]),
  ("evaluate --samples images.npz --steps 5", ["--steps 5: only for a model, without --samples"]),
  ("evaluate --samples images.npz --batch-size 9", ["--batch-size 9: only for a model, without"]),
  ("evaluate --samples images.npz --num 20", ["--num 20: only for a model, without --samples"]),
  ("evaluate --samples images.npz --dataset mnits", ["data set 'mnits' is not prepared"]),
  ("evaluate --samples images.npz --dataset ''", ["the name of the data set is empty"]),
  ("evaluate --samples runs", ["--samples runs: no such file"]),
  ("evaluate --samples file", ["file: not an image"]),
  ("train_classifier mnits", ["data set 'mnits' is not prepared"]),
  ("train_classifier ''", ["the name of the data set is empty"]),
  ("train_classifier mnist --epochs 0", ["--epochs 0: must be at least 1"]),
  ("train_classifier mnist --out runs", ["runs: a folder", "choose another --out"]),
  ("train_classifier mnist --out file/x", ["file: cannot be written", "choose another --out"]),
  ("demo ''", ["the name of the model is empty; leave it out for mnist_conditional_small"]),
  ("demo mnits", ["mnits: no such folder", "(perhaps you meant mnist)"]),
  ("demo runs/own --port 0", ["--port 0: must be 1 to 65535"]),
  ("demo runs/own --port 65536", ["--port 65536: must be 1 to 65535"]),
  ("demo runs/own --prot 7000", ["--prot"]),
  ("demo runs/own --max-evaluations 0", ["--max-evaluations 0: must be at least 1"]),
]


@pytest.mark.parametrize(("line", "parts"), MISTAKES, ids=[line for line, _ in MISTAKES])
def test_a_mistake_gets_one_line_and_writes_nothing(line, parts, folder, monkeypatch, capsys):
  def refuse(*_, **__):
    raise AssertionError("the work begins")

  program, *words = line.replace("''", "\0").split()
  module = {m.__name__: m for m in (train, sample, evaluate, train_classifier, demo)}[program]
  words = ["" if word == "\0" else word for word in words]
  monkeypatch.setattr(sys, "argv", [f"{program}.py", *words])
  for work in WORK:
    monkeypatch.setattr(f"ddpm_jax.{work}", refuse)
  before = sorted(folder.rglob("*"))
  with pytest.raises(SystemExit) as stop:
    module.main()
  said = capsys.readouterr()
  assert stop.value.code == 2
  assert said.out == ""
  assert len(said.err.splitlines()) == 1
  assert said.err.startswith(f"{program}.py: ")
  assert all(part in said.err for part in parts), said.err
  assert sorted(folder.rglob("*")) == before


def test_an_ascii_terminal_gets_the_same_line():
  ascii_only = {"PYTHONIOENCODING": "ascii"}
  for flags, message in (
    (["--num", "-1"], "--num -1: must be at least 6"),
    (["--sampler", "unpic"], "--sampler unpic: choose from "),
  ):
    error = error_of(run("evaluate.py", *flags, environment=ascii_only), "evaluate.py")
    assert error.startswith(f"evaluate.py: {message}")


@pytest.mark.parametrize("error", [None, UserError("wrong")])
def test_garbage_is_collected_less_often_until_the_program_ends(error):
  before = gc.get_threshold()
  with contextlib.suppress(SystemExit), cli.program():
    assert gc.isenabled()
    assert gc.get_threshold()[0] > 10 * before[0] > 0
    if error:
      raise error
  assert gc.get_threshold() == before
