"""SIGINT, SIGTERM and SIGHUP: all processes finish the same step, save and stop."""

import contextlib
import itertools
import os
import signal
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import jax
from jax.experimental import multihost_utils

# Sent when the terminal is closed; Windows has no such signal.
_HANG_UP = getattr(signal, "SIGHUP", None)


@contextlib.contextmanager
def stop_on_signal() -> Iterator[Callable[[], bool]]:
  """Turns the first SIGINT, SIGTERM or SIGHUP into a flag, so that the step is finished and saved.

  A second SIGINT or SIGTERM has its usual effect. After the first signal, SIGHUP is ignored until
  the process ends. When a terminal is closed, both the system and the shell send one, and the
  second may come during the last save. Under `nohup`, SIGHUP is ignored from the start.

  With several processes, a signal to one of them stops all at the same dispatch. JAX's preemption
  service, which handles SIGTERM, agrees on that dispatch. A second Ctrl-C then ends this process at
  once.

  Yields:
    stop_requested(), to be called once after every dispatch.
  """
  received: list[int] = []
  alone = jax.process_count() == 1
  signals: list[int] = [signal.SIGINT]
  if alone:
    signals.append(signal.SIGTERM)
  if _HANG_UP is not None and signal.getsignal(_HANG_UP) != signal.SIG_IGN:
    signals.append(_HANG_UP)
  before = {number: signal.getsignal(number) for number in signals}

  def restore(numbers: Iterable[int]) -> None:
    for number in numbers:
      signal.signal(number, before[number])

  def note(number: int, frame: Any) -> None:
    received.append(number)
    if alone:
      restore((signal.SIGINT, signal.SIGTERM))
    elif len(received) == 1:
      os.kill(os.getpid(), signal.SIGTERM)
    elif number != _HANG_UP:
      os._exit(128 + number)  # A regular exit would wait for the other processes.

  for number in signals:
    signal.signal(number, note)
  # The service stops every process at the same number: the one after the highest used so far.
  asked = itertools.count(1)
  try:
    if alone:
      yield lambda: bool(received)
    else:
      yield lambda: multihost_utils.reached_preemption_sync_point(next(asked))
  finally:
    if received and _HANG_UP in before:
      before[_HANG_UP] = signal.SIG_IGN
    restore(before)
