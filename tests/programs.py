"""Programs as a user runs them, in subprocesses."""

import os
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
ARCHIVES = ROOT / "data" / "mnist"
# A network that compiles in seconds; what is tested here does not depend on it.
TINY = [
  "--unet.channels",
  "8",
  "--unet.num-groups",
  "4",
  "--unet.head-channels",
  "8",
  "--training.cpu-devices",
  "2",
]
HANG = 300  # Seconds after which a program is taken to hang.
SETTINGS = {
  "JAX_DISABLE_MOST_OPTIMIZATIONS": "1",
  "JAX_PLATFORMS": "cpu",
  "PYTHONWARNINGS": "error",
}


def run(program, *arguments, cwd=ROOT, environment=None):
  return subprocess.run(
    [sys.executable, ROOT / program, *map(str, arguments)],
    cwd=cwd, env=os.environ | SETTINGS | (environment or {}),
    capture_output=True, text=True, timeout=HANG, check=False,
  )  # fmt: skip


def error_of(result, program):
  """The one line on standard error of a program that refuses its arguments."""
  assert result.returncode == 2, result.stderr
  assert result.stdout == ""
  lines = result.stderr.splitlines()
  assert len(lines) == 1, result.stderr
  assert lines[0].startswith(f"{program}: ")
  return lines[0]


def wait_for(condition, *processes):
  """Waits until a condition holds; fails if one of the programs that it needs ends before."""
  deadline = time.monotonic() + HANG
  while not condition():
    assert time.monotonic() < deadline
    for process in processes:
      assert process.poll() is None, process.communicate()
    time.sleep(0.01)
