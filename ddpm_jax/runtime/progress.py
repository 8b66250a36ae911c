"""A progress bar on standard error."""

import sys
from typing import Any


def progress_bar(
  total: int, *, initial: int = 0, unit: str = "step", label: str = "", hidden: bool = False
) -> Any:
  """Returns a tqdm bar that refreshes every 0.2 s on a terminal and every 10 s in a log file.

  Args:
    total: number of units at the end.
    initial: number of units that are done already.
    unit: name of a unit.
    label: text before the bar; none if empty.
    hidden: shows nothing; the bar's methods can still be called.
  """
  from tqdm import tqdm

  terminal = sys.stderr.isatty()
  return tqdm(
    total=total,
    initial=initial,
    unit=unit,
    desc=label or None,
    dynamic_ncols=terminal,
    mininterval=0.2 if terminal else 10.0,
    maxinterval=10.0,
    smoothing=0.1,
    disable=hidden,
  )
