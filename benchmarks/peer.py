"""Runs the peers: PyTorch programs in the environment that `make peers` creates."""

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
  """A running program of peers/, which answers requests in lines of JSON.

  Attributes:
    about: its versions and the number of its parameters.
  """

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
    """Returns the reply to a request: seconds, peak_process_memory_mb and value."""
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
  """Ends the program with one line if the peers' environment does not exist."""
  if not Path(python).is_file():
    cli.fail(f"--python {python}: no such file; create the environment with: make peers")


def in_turn(
  ours: Callable[[], Any], theirs: Callable[[], dict[str, Any]], rounds: int, in_a_row: int = 1
) -> tuple[list[float], list[float]]:
  """Measures two functions by turns, after one unmeasured round.

  Args:
    ours: the function that is timed here.
    theirs: a request to a peer, whose reply holds the seconds.
    rounds: number of measured rounds.
    in_a_row: calls of one function before those of the other, as training takes steps in a row.
      After a pause, the first call allocates memory that the system may have given to others.

  Returns:
    The mean seconds per call in each round, of both.
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
