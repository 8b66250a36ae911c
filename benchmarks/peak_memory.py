"""How much memory does training take, from the start on? A run of train.py beside diffusers' loop.

make peers && python benchmarks/peak_memory.py --json docs/benchmarks/peak_memory.json

The network of 1,112,801 parameters at full resolution, AdamW, float32, nothing compiled before.
Memory is what the system says a process holds (Linux); the peak includes the compiler, and every
ten steps are saved.
"""

import dataclasses
import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Annotated, Any

import common
import tyro
from peer import PYTHON, Peer

from ddpm_jax.commands import cli

ROOT = Path(__file__).resolve().parents[1]
_EVERY = 5  # Steps between lines of the log, and between looks at the memory.


@dataclasses.dataclass(frozen=True)
class Arguments:
  steps: int = 100
  """Steps of each."""
  batch_size: int = 64
  """Images a step."""
  python: str = PYTHON
  """Python of the environment that `make peers` makes; the peer is left out where it is not."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Write the table there, too."""


def held(process: int, what: str) -> float:
  """MB that a process holds, VmRSS, or has held at most, VmHWM."""
  status = Path(f"/proc/{process}/status").read_text().splitlines()
  (line,) = (line for line in status if line.startswith(what))
  return int(line.split()[1]) * 1024 / 1e6


def measure(arguments: Arguments, folder: Path) -> dict[str, Any]:
  """Starts train.py, looks at it whenever its log grows, and ends it after so many steps."""
  words = [
    "quick", "--unet.channels", 32, 64, 64, "--unet.patch-size", 1, "--optimizer.name", "adamw",
    "--training.batch-size", arguments.batch_size, "--training.log-every", _EVERY,
    "--training.checkpoint-every", 2 * _EVERY, "--workdir", folder / "run",
  ]  # fmt: skip
  environment = {k: v for k, v in os.environ.items() if k != "JAX_COMPILATION_CACHE_DIR"}
  process = subprocess.Popen(
    [sys.executable, str(ROOT / "train.py"), *map(str, words)],
    env=environment | {"XDG_CACHE_HOME": str(folder / "cache")},
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
  )  # fmt: skip
  log, steps, training = folder / "run" / "metrics.jsonl", 0, []
  try:
    while steps < arguments.steps:
      time.sleep(0.2)
      if process.poll() is not None:
        raise RuntimeError(f"train.py ended with exit code {process.returncode}")
      lines = log.read_text().splitlines() if log.exists() else []
      if len(lines) * _EVERY > steps:
        steps = len(lines) * _EVERY
        training.append(held(process.pid, "VmRSS"))
    return {
      "what": "ddpm_jax",
      "peak_mb": held(process.pid, "VmHWM"),
      "after_first_steps_mb": training[0],
      "after_last_steps_mb": training[-1],
    }
  finally:
    process.terminate()
    process.wait()


def measure_peer(arguments: Arguments) -> dict[str, Any]:
  peer = Peer(arguments.python, "diffusers", "--batch-size", arguments.batch_size)
  replies = [peer.ask("train_step") for _ in range(arguments.steps)]
  peaks = [reply["peak_process_memory_mb"] for reply in replies]
  peer.close()
  return {
    "what": "diffusers, eager",
    "peak_mb": peaks[-1],
    "after_first_steps_mb": peaks[_EVERY - 1],
    "after_last_steps_mb": peaks[-1],
  }


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  if not Path("/proc/self/status").exists():
    cli.fail("this system does not tell what a process holds; Linux does")
  with tempfile.TemporaryDirectory() as folder:
    rows = [measure(arguments, Path(folder))]
  if Path(arguments.python).exists():
    rows.append(measure_peer(arguments))
  common.report(f"memory of training, batch {arguments.batch_size}", rows, arguments.json)


if __name__ == "__main__":
  main()
