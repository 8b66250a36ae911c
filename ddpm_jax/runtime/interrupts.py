"""Ctrl-C ends a program at once. Imports little, so that programs can call it before the rest."""

import os
import shutil
import signal
from collections.abc import Callable
from typing import Any

EXIT_STOPPED = 130  # Exit code after Ctrl-C or SIGTERM.

# Paths of temporary files that are being written, and of temporary folders. Ctrl-C deletes them.
unfinished: set[str] = set()


def exit_on_interrupt(message: str = "stopped") -> Callable[[], Any]:
  """Makes Ctrl-C print a line and end the process with exit code 130.

  Python's own handler raises KeyboardInterrupt in the line that is running. In a callback, such as
  JAX's of the garbage collector, Python prints the exception and ignores it, and the program would
  continue. During an import it prints a traceback. `finally` blocks do not run.

  A program that ignores SIGINT, because a script started it in the background, continues to.

  Args:
    message: text to print.

  Returns:
    restore(), which installs the previous handler.
  """
  before = signal.getsignal(signal.SIGINT)
  if before in (signal.SIG_IGN, None):  # None: not installed by Python.
    return lambda: None

  def stop(number: int, frame: Any) -> None:
    try:
      for path in tuple(unfinished):
        if os.path.isdir(path):
          shutil.rmtree(path, ignore_errors=True)
        elif os.path.exists(path):
          os.unlink(path)
      # `print` fails if the signal interrupts another print.
      os.write(2, f"\n{message}\n".encode())
    finally:
      os._exit(EXIT_STOPPED)

  signal.signal(signal.SIGINT, stop)
  return lambda: signal.signal(signal.SIGINT, before)
