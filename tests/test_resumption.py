"""A run that is killed, stopped or starved of disk, and resumed, ends as one left alone: every bit.

python tests/test_resumption.py KILLS

kills a run that often at random moments, resuming it each time, and says what was the same.
"""

import contextlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import jax
import numpy as np
import pytest
from programs import ROOT, SETTINGS, TINY, error_of, run

from ddpm_jax.components import build_components
from ddpm_jax.runtime.devices import make_mesh, replicated
from ddpm_jax.storage import runs
from ddpm_jax.storage.checkpoints import Checkpoints, abstract_state
from ddpm_jax.training.state import make_create

# Saves fall between the lines of the log, and most of the time is spent in them.
FLAGS = [
  *TINY, "--training.steps", "60", "--training.log-every", "4", "--training.checkpoint-every", "7",
  "--training.cpu-devices", "1", "--optimizer.name", "muon", "--resume",
]  # fmt: skip


def start(folder, *flags):
  command = [sys.executable, ROOT / "train.py", "smoke", "--workdir", folder, *FLAGS, *flags]
  return subprocess.Popen(
    command, cwd=ROOT, env=os.environ | SETTINGS | {"PYTHONFAULTHANDLER": "1"},
    stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
  )  # fmt: skip


def finish(folder):
  result = run("train.py", "smoke", "--workdir", folder, *FLAGS)
  assert result.returncode == 0, result.stderr


def wait_for_training(process):
  """Returns when the state is there and steps are about to be taken."""
  line = process.stdout.readline()
  assert "from step" in line, line + process.stderr.read()
  return line


def outcome(folder):
  """The last state as named arrays, and metrics.jsonl without what depends on the clock."""
  config, info = runs.read_config(folder), runs.read_image_info(folder)
  create = make_create(build_components(config, info.image_shape, info.num_classes), 0)
  with contextlib.closing(Checkpoints(folder / runs.CHECKPOINTS)) as checkpoints:
    step = checkpoints.latest()
    state = checkpoints.restore(step, abstract_state(create, replicated(make_mesh())))
  lines = [json.loads(line) for line in (folder / runs.METRICS).read_text().splitlines()]
  for line in lines:
    line.pop("images_per_second", None)
  leaves, _ = jax.tree_util.tree_flatten_with_path(state)
  return {jax.tree_util.keystr(path): np.asarray(leaf) for path, leaf in leaves}, lines


def assert_same(folder, other):
  state, lines = outcome(folder)
  expected, expected_lines = outcome(other)
  assert set(state) == set(expected)
  for name, leaf in state.items():
    assert leaf.dtype == expected[name].dtype
    assert leaf.tobytes() == expected[name].tobytes(), name
  assert lines == expected_lines
  assert [line["step"] for line in lines] == list(range(4, 61, 4))
  return len(state)


def kill_and_resume(folder, kills, seed):
  """Kills a run at random moments, every other time within a save; what each kill left."""
  rng, moments = random.Random(seed), []
  for number in range(kills):
    process = start(folder)
    saving = lambda: list((folder / runs.CHECKPOINTS).glob(".saving-*"))
    try:
      line = wait_for_training(process)
      left_before = saving()
      if number % 2:
        while process.poll() is None and set(saving()) <= set(left_before):
          time.sleep(0.001)
        time.sleep(rng.uniform(0, 0.05))
      else:
        time.sleep(rng.uniform(0, 3))
      process.kill()
    finally:
      process.communicate()
    moments.append(f"{line.strip()}, killed" + (" amid a save" if saving() else ""))
  finish(folder)
  return moments


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
  folder = tmp_path_factory.mktemp("undisturbed") / "run"
  finish(folder)
  return folder


@pytest.mark.slow
def test_a_run_killed_twice_and_resumed_is_the_undisturbed_one(undisturbed, tmp_path):
  kill_and_resume(tmp_path / "run", kills=2, seed=0)
  assert_same(tmp_path / "run", undisturbed)


@pytest.mark.slow
def test_a_run_killed_twenty_times_and_resumed_is_the_undisturbed_one(undisturbed, tmp_path):
  moments = kill_and_resume(tmp_path / "run", kills=20, seed=1)
  assert sum("amid a save" in moment for moment in moments) >= 3, moments
  assert_same(tmp_path / "run", undisturbed)


@pytest.mark.slow
@pytest.mark.parametrize(
  ("signals", "code"), [([signal.SIGTERM], 130), ([signal.SIGINT, signal.SIGINT], 130)]
)
def test_signals_lose_nothing(undisturbed, tmp_path, signals, code):
  process = start(tmp_path / "run")
  wait_for_training(process)
  while not list((tmp_path / "run").glob("checkpoints/*/manifest.json")):
    time.sleep(0.02)
  for number in signals:
    process.send_signal(number)
    time.sleep(0.01)
  try:
    output, errors = process.communicate(timeout=60)
  except subprocess.TimeoutExpired:
    process.send_signal(signal.SIGABRT)  # Says where each thread hangs.
    output, errors = process.communicate()
  assert process.returncode == code, errors
  if len(signals) == 1:
    assert "saved; repeat the command with --resume to continue the run" in output
  finish(tmp_path / "run")
  assert_same(tmp_path / "run", undisturbed)


def test_two_trainers_do_not_share_a_folder(tmp_path):
  first = start(tmp_path / "run", "--training.steps", "100000")
  try:
    wait_for_training(first)
    refused = run("train.py", "smoke", "--workdir", tmp_path / "run", *FLAGS)
    message = error_of(refused, "train.py")
    assert f"process {first.pid} is training here; choose another --workdir" in message
    assert first.poll() is None
  finally:
    first.kill()
    first.communicate()


@contextlib.contextmanager
def small_disk(folder, size):
  """A file system of its own for a folder, where the system lets us make one."""
  folder.mkdir()
  mounted = subprocess.run(
    ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", folder], check=False,
    capture_output=True, text=True,
  )  # fmt: skip
  if mounted.returncode:
    pytest.skip(f"no file system can be mounted here: {mounted.stderr.strip()}")
  try:
    yield
  finally:
    subprocess.run(["umount", folder], check=True)


@pytest.mark.slow
def test_a_full_disk_loses_nothing(undisturbed, tmp_path):
  disk = tmp_path / "disk"
  with small_disk(disk, "16m"):
    process = start(disk / "run")
    wait_for_training(process)
    while not list((disk / "run").glob("checkpoints/*/manifest.json")):
      time.sleep(0.02)
    with contextlib.suppress(OSError), (disk / "filler").open("wb") as file:
      while True:
        file.write(bytes(4096))
        file.flush()
    _, errors = process.communicate(timeout=60)
    assert process.returncode == 2, errors
    assert "Traceback" not in errors, errors
    (last,) = (line for line in errors.splitlines() if "train.py: " in line)
    assert str(disk / "run") in last, errors
    assert "No space left on device" in last or "could not be saved" in last, errors
    kept = list((disk / "run").glob("checkpoints/*/manifest.json"))
    assert kept
    (disk / "filler").unlink()
    finish(disk / "run")
    assert_same(disk / "run", undisturbed)


def main():
  kills = int(sys.argv[1]) if sys.argv[1:] else 20
  with tempfile.TemporaryDirectory() as folder:
    os.environ["JAX_COMPILATION_CACHE_DIR"] = f"{folder}/compiled"
    os.environ["JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS"] = "0"
    whole, killed = Path(folder) / "whole", Path(folder) / "killed"
    finish(whole)
    moments = kill_and_resume(killed, kills, seed=int(time.time()))
    print(*moments, sep="\n")
    leaves = assert_same(killed, whole)
  saving = sum("amid a save" in moment for moment in moments)
  print(f"{len(moments)} kills, {saving} amid a save: {leaves} arrays and all metrics the same")


if __name__ == "__main__":
  main()
