"""Talks with the peers: programs in PyTorch, in the environment that `make peers` makes."""

import json
import subprocess
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any, Literal

import jax

from ddpm_jax.commands import cli

PYTHON = ".venv-peers/bin/python"
_FOLDER = Path(__file__).with_name("peers")


class Peer:
  """One of the programs in peers/, asked line by line."""

  def __init__(
    self, python: str, name: Literal["diffusers", "lucidrains", "metrics"], *arguments: Any
  ):
    self._process = subprocess.Popen(
      [python, str(_FOLDER / f"{name}_peer.py"), *map(str, arguments)],
      stdin=subprocess.PIPE,
      stdout=subprocess.PIPE,
      text=True,
    )
    self.about = self._read()

  def ask(self, what: str, **options: Any) -> dict[str, Any]:
    """What it answers: the seconds it took, its memory, and a value."""
    assert self._process.stdin is not None
    self._process.stdin.write(json.dumps({"do": what, **options}) + "\n")
    self._process.stdin.flush()
    return self._read()

  def close(self) -> None:
    """Ends the program and waits for its end."""
    self._process.communicate()

  def _read(self) -> dict[str, Any]:
    assert self._process.stdout is not None
    reply: dict[str, Any] = json.loads(self._process.stdout.readline())
    return reply


def require_python(python: str) -> None:
  """Ends the program with a line of help where the environment has not been made."""
  if not Path(python).exists():
    cli.fail(f"--python {python}: no such file; make the environment by: make peers")


def in_turn(
  ours: Callable[[], Any], theirs: Callable[[], dict[str, Any]], rounds: int, in_a_row: int = 1
) -> tuple[list[float], list[float]]:
  """Seconds of both, one after the other in each round; one round before, uncounted.

  Several in a row, as a training takes its steps: after a pause, the first one takes its memory
  from a system that may have given it to others meanwhile. The mean of a row is counted.
  """
  seconds: tuple[list[float], list[float]] = ([], [])
  for i in range(rounds + 1):
    start = time.perf_counter()
    for _ in range(in_a_row):
      jax.block_until_ready(ours())
    took = time.perf_counter() - start
    answered = sum(theirs()["seconds"] for _ in range(in_a_row))
    if i:
      seconds[0].append(took / in_a_row)
      seconds[1].append(answered / in_a_row)
  return seconds
