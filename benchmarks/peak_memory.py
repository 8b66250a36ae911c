"""Memory of a whole run of train.py compared with diffusers' training loop.

make peers && python benchmarks/peak_memory.py --json docs/benchmarks/peak_memory.json

Both train the network of 1,112,801 parameters at full resolution with AdamW in float32. The
compilation cache is empty, and train.py saves every ten steps. Memory is the resident memory that
Linux reports for the process; its peak includes the compiler.
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
_EVERY = 5  # Steps between lines of the log, and between measurements.


@dataclasses.dataclass(frozen=True)
class Arguments:
  steps: int = 100
  """Training steps."""
  batch_size: int = 64
  """Images per step."""
  python: str = PYTHON
  """Python of the environment that `make peers` creates; without it, the peer is left out."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def memory_mb(process: int, field: str) -> float:
  """Returns the resident memory of a process in MB: VmRSS now, VmHWM at its peak."""
  status = Path(f"/proc/{process}/status").read_text().splitlines()
  (line,) = (line for line in status if line.startswith(field))
  return int(line.split()[1]) * 1024 / 1e6


def measure(arguments: Arguments, folder: Path) -> dict[str, Any]:
  """Runs train.py for some steps, and reads its memory whenever its log grows."""
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
        training.append(memory_mb(process.pid, "VmRSS"))
    return {
      "what": "ddpm_jax",
      "peak_mb": memory_mb(process.pid, "VmHWM"),
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
    cli.fail("/proc/self/status: no such file; run this benchmark on Linux")
  with tempfile.TemporaryDirectory() as folder:
    rows = [measure(arguments, Path(folder))]
  if Path(arguments.python).is_file():
    rows.append(measure_peer(arguments))
  common.report(f"memory of training, batch {arguments.batch_size}", rows, arguments.json)


if __name__ == "__main__":
  main()
