"""SIGINT and SIGTERM: all processes finish the same step, save and stop."""

import contextlib
import itertools
import os
import signal
from collections.abc import Callable, Iterator
from typing import Any

import jax
from jax.experimental import multihost_utils


@contextlib.contextmanager
def stop_on_signal() -> Iterator[Callable[[], bool]]:
  """Turns the first SIGINT or SIGTERM into a flag, so that the current step is finished and saved.

  The second signal has its usual effect. With several processes, a signal to one of them stops all
  at the same dispatch. JAX's preemption service, which handles SIGTERM, agrees on that dispatch. A
  second Ctrl-C then ends this process at once.

  Yields:
    stop_requested(), to be called once after every dispatch.
  """
  received: list[int] = []
  alone = jax.process_count() == 1
  signals = (signal.SIGINT, signal.SIGTERM) if alone else (signal.SIGINT,)
  before = {number: signal.getsignal(number) for number in signals}

  def restore() -> None:
    for number in signals:
      signal.signal(number, before[number])

  def note(number: int, frame: Any) -> None:
    received.append(number)
    if alone:
      restore()
    elif len(received) > 1:
      os._exit(128 + number)  # A regular exit would wait for the other processes.
    else:
      os.kill(os.getpid(), signal.SIGTERM)

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
    restore()
