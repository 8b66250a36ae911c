"""Ctrl-C and a closed terminal end a program at once.

Imports little, so that programs can call it before the rest.
"""

import os
import shutil
import signal
from collections.abc import Callable
from typing import Any

EXIT_STOPPED = 130  # Exit code of a training run that a signal has stopped.

# Paths of temporary files that are being written, and of temporary folders. A signal deletes them.
unfinished: set[str] = set()


def exit_on_interrupt(message: str = "stopped") -> Callable[[], Any]:
  """Makes SIGINT (Ctrl-C) and SIGHUP (a closed terminal) print a line and end the process.

  The exit code is 128 plus the signal's number, 130 after Ctrl-C. Python's own handler of Ctrl-C
  raises KeyboardInterrupt in the line that is running. In a callback, such as JAX's of the garbage
  collector, Python prints the exception and ignores it, and the program would continue. During an
  import it prints a traceback. `finally` blocks do not run.

  Ignored signals stay ignored: SIGINT if a script started the program in the background, SIGHUP
  under `nohup`.

  Args:
    message: text to print.

  Returns:
    restore(), which installs the previous handlers.
  """
  signals = [signal.SIGINT, *([signal.SIGHUP] if hasattr(signal, "SIGHUP") else [])]
  before = {number: signal.getsignal(number) for number in signals}
  # None: not installed by Python.
  replaced = [number for number in signals if before[number] not in (signal.SIG_IGN, None)]

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
      os._exit(128 + number)

  for number in replaced:
    signal.signal(number, stop)
  return lambda: [signal.signal(number, before[number]) for number in replaced]
