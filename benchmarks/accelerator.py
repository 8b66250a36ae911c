"""Everything that a few minutes on an accelerator can tell about the project, in one JSON file.

python benchmarks/accelerator.py --minutes 8 --json FILE
python benchmarks/accelerator.py --list
python benchmarks/accelerator.py --only train/mnist quality --json FILE

Every case runs in a process of its own. Cases compile while others compile, and each is measured
while all others wait. A case starts if its planned seconds still fit into --minutes. FILE is
written after every case, so that an interrupted run keeps the cases before. The exit code is 1 if
a case failed. Cases of PyTorch are left out if torch and diffusers cannot be imported.
"""

import contextlib
import dataclasses
import signal
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated, Any

import common
import tyro
from accelerator_plan import CASES, DEFAULT, Case, select
from accelerator_results import Results
from accelerator_runner import Runner
from peer import PYTHON, require_python

from ddpm_jax.commands import cli
from ddpm_jax.errors import UserError, require
from ddpm_jax.runtime.interrupts import EXIT_STOPPED
from ddpm_jax.storage.files import check_writable, expand

# Planned seconds of every case with --dry-run.
_TINY_PREPARE_S, _TINY_MEASURE_S = 30.0, 20.0


@dataclasses.dataclass(frozen=True)
class Arguments:
  minutes: float = 8.0
  """Time of the whole run. At its end all processes are stopped."""
  only: tuple[str, ...] = ()
  """Cases to run, by their name or its beginning; see --list. Empty: the default ones."""
  list: cli.Switch = False
  """List the cases with their planned seconds, and end."""
  dry_run: cli.Switch = False
  """Run everything as small as possible on a CPU: a check of this program in a minute."""
  processes: int = 0
  """Number of processes that compile at once. 0: one for every three cores, or two with --dry-run.
  1: one process at a time, for an accelerator that only one can hold."""
  python: str = ""
  """Python with torch and diffusers.
  Empty: that of `make peers` if it exists, else the one that runs this program."""
  json: Annotated[str, tyro.conf.arg(metavar="FILE")] = ""
  """Write the results to this file, after every case."""

  def __post_init__(self) -> None:
    require(self.minutes > 0, "minutes", self.minutes, "must be above 0")
    require(self.processes >= 0, "processes", self.processes, "must be at least 0")


@contextlib.contextmanager
def _recorded_interrupts() -> Iterator[None]:
  """Lets Ctrl-C and SIGTERM stop the cases and record what they leave out; exit code 130."""

  def interrupt(*_: Any) -> None:
    raise KeyboardInterrupt

  signals = (signal.SIGINT, signal.SIGTERM)
  before = [signal.signal(number, interrupt) for number in signals]
  try:
    yield
  except KeyboardInterrupt:
    print("\nstopped; the file has the finished cases", file=sys.stderr)
    sys.exit(EXIT_STOPPED)
  finally:
    for number, handler in zip(signals, before, strict=True):
      signal.signal(number, handler)


def _tiny(case: Case) -> Case:
  return dataclasses.replace(case, prepare_s=_TINY_PREPARE_S, measure_s=_TINY_MEASURE_S)


def _peer_python(arguments: Arguments) -> str:
  """Returns the absolute path of the interpreter of the peers."""
  if arguments.python:
    require_python(arguments.python)
  python = arguments.python or (PYTHON if Path(PYTHON).is_file() else sys.executable)
  return str(Path(python).absolute())


def _print_list(cases: list[Case]) -> None:
  rows = [
    {
      "case": case.name,
      "compiles, s": int(case.prepare_s),
      "measured, s": int(case.measure_s),
      "default": "yes" if case.name in DEFAULT else "",
    }
    for case in cases
  ]
  common.print_table(rows)


def main() -> None:
  arguments: Arguments = cli.parse(Arguments, description=__doc__)
  with cli.program(), _recorded_interrupts():
    try:
      cases = select(arguments.only)
    except ValueError as error:
      raise UserError(str(error)) from error
    if arguments.list:
      _print_list(cases if arguments.only else list(CASES.values()))
      return
    peer_python = _peer_python(arguments)
    if arguments.json:
      check_writable(expand(arguments.json).parent, remedy="choose another --json")
    if arguments.dry_run:
      cases = [_tiny(case) for case in cases]
    about = {"dry_run": arguments.dry_run, "minutes": arguments.minutes}
    results = Results(arguments.json, cases, **about)
    runner = Runner(
      results,
      minutes=arguments.minutes,
      processes=arguments.processes or (2 if arguments.dry_run else 0),
      peer_python=peer_python,
      tiny=arguments.dry_run,
    )
    runner.run(cases)
    results.write(finished=True)
    results.print_summary()
    sys.exit(1 if results.failed else 0)


if __name__ == "__main__":
  main()
