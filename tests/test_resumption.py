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
from programs import HANG, ROOT, SETTINGS, TINY, error_of, run, wait_for

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


# Runs a program that stops itself with SIGSTOP at an operation on a file, counted from its first
# save on. Tests then act at that moment, however fast the machine is.
STOPPING = r"""
import os, re, runpy, signal, sys
pattern, count, program = sys.argv[1], int(sys.argv[2]), sys.argv[3]
sys.argv = sys.argv[3:]
saves = False

def stop(event, arguments):
  global count, saves
  operation = f"{event} {arguments[0]}" if arguments else event
  saves = saves or re.match(r"os.mkdir .*/\.saving-\d+$", operation)
  if saves and re.search(pattern, operation):
    count -= 1
    if count == 0:
      os.kill(os.getpid(), signal.SIGSTOP)

signal.signal(signal.SIGHUP, signal.SIG_DFL)  # The tests may run under nohup.
sys.addaudithook(stop)
sys.path.insert(0, os.path.dirname(program))
runpy.run_path(program, run_name="__main__")
"""
SAVE = r"^os.mkdir .*/\.saving-\d+$"  # The beginning of a save.
SECOND_SAVE = r"^os.mkdir .*/\.saving-14$"  # The first one is complete.
WITHIN_SAVE = r"/\.saving-\d+"


def start(folder, *flags, stop_at=None):
  """Starts a run; stop_at=(pattern, n) stops it at the n-th operation that matches a pattern."""
  stopping = ["-c", STOPPING, stop_at[0], str(stop_at[1])] if stop_at else []
  command = [sys.executable, *stopping, ROOT / "train.py", "smoke", "--workdir", folder, *FLAGS]
  command += flags
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


def wait_for_stop(process):
  """Returns when a process started with stop_at has stopped itself."""
  flags = os.WSTOPPED | os.WNOHANG | os.WNOWAIT
  wait_for(lambda: os.waitid(os.P_PID, process.pid, flags) is not None, process)


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
  """Kills a run, every other time within a save.

  Args:
    folder: the folder of the run.
    kills: number of kills; fewer, if the run is complete before.
    seed: seed of the random moments.

  Returns:
    What each kill left.
  """
  rng, moments = random.Random(seed), []
  for number in range(kills):
    within = number % 2 == 1
    stop_at = (WITHIN_SAVE, rng.randint(2, 20)) if within else (SAVE, rng.randint(1, 2))
    process = start(folder, stop_at=stop_at)
    try:
      line = process.stdout.readline()
      if "already trained" in line:
        break
      assert "from step" in line, line + process.stderr.read()
      wait_for_stop(process)
      if not within:  # Threads go on to write, for a while.
        process.send_signal(signal.SIGCONT)
        time.sleep(rng.uniform(0, 0.05))
      process.kill()
    finally:
      process.kill()
      process.communicate()
    saving = list((folder / runs.CHECKPOINTS).glob(".saving-*"))
    moments.append(f"{line.strip()}, killed" + (" amid a save" if saving else ""))
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
  ("signals", "code"),
  [
    ([signal.SIGTERM], 130),
    ([signal.SIGHUP, signal.SIGHUP], 130),
    ([signal.SIGINT, signal.SIGINT], 130),
  ],
)
def test_signals_lose_nothing(undisturbed, tmp_path, signals, code):
  process = start(tmp_path / "run", stop_at=(SECOND_SAVE, 1))
  wait_for_training(process)
  wait_for_stop(process)
  for number in signals:
    process.send_signal(number)
    process.send_signal(signal.SIGCONT)
    time.sleep(0.01)
  try:
    output, errors = process.communicate(timeout=HANG)
  except subprocess.TimeoutExpired:
    process.send_signal(signal.SIGABRT)  # Says where each thread hangs.
    output, errors = process.communicate()
  assert process.returncode == code, errors
  if signals[-1] != signal.SIGINT:
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
    process = start(disk / "run", stop_at=(SECOND_SAVE, 1))
    wait_for_training(process)
    wait_for_stop(process)
    with contextlib.suppress(OSError), (disk / "filler").open("wb") as file:
      while True:
        file.write(bytes(4096))
        file.flush()
    process.send_signal(signal.SIGCONT)
    _, errors = process.communicate(timeout=HANG)
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
