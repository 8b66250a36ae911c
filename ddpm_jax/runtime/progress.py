"""A progress bar on standard error."""

import contextlib
import sys
import threading
import time
from collections.abc import Iterator
from typing import Any

# Seconds between two lines in a log file, and between two updates of `timed_status`.
_LOG_INTERVAL, _TERMINAL_STATUS = 10.0, 1.0


@contextlib.contextmanager
def progress_bar(
  total: int,
  *,
  initial: int = 0,
  unit: str = "step",
  label: str = "",
  hidden: bool = False,
  delay: float = 0.0,
) -> Iterator[Any]:
  """Shows a tqdm bar that refreshes every 0.2 s on a terminal and every 10 s in a log file.

  Log messages go to lines of their own.

  Args:
    total: number of units at the end.
    initial: number of units that are done already.
    unit: name of a unit.
    label: text before the bar; none if empty.
    hidden: shows nothing; the bar's methods can still be called.
    delay: seconds before the bar appears, for work that may take no time.

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
    mininterval=0.2 if terminal else _LOG_INTERVAL,
    maxinterval=10.0,
    smoothing=0.1,
    disable=hidden,
    delay=delay,
  )
  with logging_redirect_tqdm(), bar:
    yield bar


@contextlib.contextmanager
def timed_status(bar: Any, what: str) -> Iterator[None]:
  """Shows beside a bar what the program waits for, and since how many seconds.

  Args:
    bar: from `progress_bar`.
    what: what the program does meanwhile, such as "compiling".
  """
  done, start = threading.Event(), time.monotonic()
  interval = _TERMINAL_STATUS if sys.stderr.isatty() else _LOG_INTERVAL

  def show() -> None:
    while not done.wait(interval):
      bar.set_postfix_str(f"{what}, {time.monotonic() - start:.0f} s")

  bar.set_postfix_str(what)
  thread = threading.Thread(target=show, daemon=True)
  thread.start()
  try:
    yield
  finally:
    done.set()
    thread.join()
