"""How long until something happens? From the command to --help, to the first step, to a picture.

make peers && python benchmarks/start_up.py --json docs/benchmarks/start_up.json

Cold: with an empty folder for compiled programs; warm: with what the cold one left there. The peer
is diffusers in PyTorch, up to the end of its first step on the network of 1,112,801 parameters.
"""

import dataclasses
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Annotated, Any

import common
import tyro
from peer import PYTHON, Peer

ROOT = Path(__file__).resolve().parents[1]


@dataclasses.dataclass(frozen=True)
class Arguments:
  python: str = PYTHON
  """Python of the environment that `make peers` makes; the peer is left out where it is not."""
  repetitions: int = 3
  """Rounds, each measuring everything once."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Write the table there, too."""


def seconds_until(folder: Path, sign: bytes, program: str, *words: Any) -> float:
  """Seconds from a program's start to a word on its standard error; to its end where b""."""
  environment = {k: v for k, v in os.environ.items() if k != "JAX_COMPILATION_CACHE_DIR"}
  start = time.perf_counter()
  process = subprocess.Popen(
    [sys.executable, str(ROOT / program), *map(str, words)],
    env=environment | {"XDG_CACHE_HOME": str(folder / "cache")},
    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
  )  # fmt: skip
  assert process.stderr is not None
  seen, seconds = b"", None
  while piece := os.read(process.stderr.fileno(), 4096):
    seen += piece
    if sign and sign in seen and seconds is None:
      seconds = time.perf_counter() - start
  code, ended = process.wait(), time.perf_counter() - start
  if code or (sign and seconds is None):
    raise RuntimeError(f"{program}: exit code {code}, {sign!r} seen: {seconds}; {seen.decode()}")
  return ended if seconds is None else seconds


def measure(folder: Path) -> dict[str, float]:
  """One round, in a folder that is empty."""
  first_step = lambda run: seconds_until(
    folder, b"loss ", "train.py", "smoke", "--workdir", folder / run
  )
  draw = lambda out: seconds_until(
    folder, b"", "sample.py", folder / "cold", "--num", 16, "--steps", 10, "--out", folder / out
  )
  return {
    "train.py --help": seconds_until(folder, b"", "train.py", "--help"),
    "first step of smoke, cold": first_step("cold"),
    "first step of smoke, warm": first_step("warm"),
    "16 images in 10 steps as a PNG, cold": draw("a"),
    "16 images in 10 steps as a PNG, warm": draw("b"),
  }


def measure_peer(python: str) -> float:
  start = time.perf_counter()
  peer = Peer(python, "diffusers", "--batch-size", 16)
  peer.ask("train_step")
  seconds = time.perf_counter() - start
  peer.close()
  return seconds


def main() -> None:
  arguments = tyro.cli(Arguments, description=__doc__)
  seconds: dict[str, list[float]] = {}
  add: Callable[[str, float], None] = lambda what, value: seconds.setdefault(what, []).append(value)
  for _ in range(arguments.repetitions):
    with tempfile.TemporaryDirectory() as folder:
      for what, value in measure(Path(folder)).items():
        add(what, value)
    if Path(arguments.python).exists():
      add("diffusers: first step", measure_peer(arguments.python))
  rows = [
    {"what": what, "median_s": statistics.median(all), "min_s": min(all), "max_s": max(all)}
    for what, all in seconds.items()
  ]
  common.report("start-up", rows, arguments.json)


if __name__ == "__main__":
  main()
