"""Seconds from a command to its help text, its first training step, and its picture.

make peers && python benchmarks/start_up.py --json docs/benchmarks/start_up.json

Cold means an empty compilation cache; warm means the cache that the cold run filled. The peer is
diffusers in PyTorch, timed to the end of its first step on the network of 1,112,801 parameters.
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
  """Python of the environment that `make peers` creates; without it, the peer is left out."""
  repetitions: int = 3
  """Rounds; each measures everything once."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Also write the table to this file."""


def seconds_until(
  folder: Path, sign: bytes, program: str, *words: Any, to_the_end: bool = True
) -> float:
  """Measures the seconds until a program writes `sign` to standard error, or ends if it is b"".

  Without `to_the_end`, the program is stopped then.
  """
  environment = {k: v for k, v in os.environ.items() if k != "JAX_COMPILATION_CACHE_DIR"}
  start = time.perf_counter()
  process = subprocess.Popen(
    [sys.executable, str(ROOT / program), *map(str, words)],
    env=environment | {"XDG_CACHE_HOME": str(folder / "cache")},
    stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
  )  # fmt: skip
  assert process.stderr is not None
  seen, seconds = b"", None
  while chunk := os.read(process.stderr.fileno(), 4096):
    seen += chunk
    if sign and sign in seen and seconds is None:
      seconds = time.perf_counter() - start
      if not to_the_end:
        process.kill()
        process.wait()
        return seconds
  code, ended = process.wait(), time.perf_counter() - start
  if code or (sign and seconds is None):
    raise RuntimeError(f"{program}: exit code {code}, {sign!r} seen: {seconds}; {seen.decode()}")
  return ended if seconds is None else seconds


def measure(folder: Path) -> dict[str, float]:
  """Measures everything once, in an empty folder."""
  first_step = lambda run: seconds_until(
    folder, b"loss ", "train.py", "smoke", "--workdir", folder / run
  )
  sample = lambda out: seconds_until(
    folder, b"", "sample.py", folder / "cold", "--num", 16, "--steps", 10, "--out", folder / out
  )
  return {
    "train.py --help": seconds_until(folder, b"", "train.py", "--help"),
    "first step of smoke, cold": first_step("cold"),
    "first step of smoke, warm": first_step("warm"),
    "16 images in 10 steps as a PNG, cold": sample("a"),
    "16 images in 10 steps as a PNG, warm": sample("b"),
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
    if Path(arguments.python).is_file():
      add("diffusers: first step", measure_peer(arguments.python))
  rows = [
    {"what": what, "median_s": statistics.median(all), "min_s": min(all), "max_s": max(all)}
    for what, all in seconds.items()
  ]
  common.report("start-up", rows, arguments.json)


if __name__ == "__main__":
  main()
