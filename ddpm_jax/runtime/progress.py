"""A progress bar on standard error."""

import contextlib
import sys
from collections.abc import Iterator
from typing import Any


@contextlib.contextmanager
def progress_bar(
  total: int, *, initial: int = 0, unit: str = "step", label: str = "", hidden: bool = False
) -> Iterator[Any]:
  """Shows a tqdm bar that refreshes every 0.2 s on a terminal and every 10 s in a log file.

  Log messages go to lines of their own.

  Args:
    total: number of units at the end.
    initial: number of units that are done already.
    unit: name of a unit.
    label: text before the bar; none if empty.
    hidden: shows nothing; the bar's methods can still be called.

  Yields:
    The bar.
  """
  from tqdm import tqdm
  from tqdm.contrib.logging import logging_redirect_tqdm

  terminal = sys.stderr.isatty()
  bar = tqdm(
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
  with logging_redirect_tqdm(), bar:
    yield bar
