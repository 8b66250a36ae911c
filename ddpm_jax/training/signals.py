"""Signals that ask a run to stop: the step is finished and saved, by all processes the same one."""

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
  """Turns the first SIGINT or SIGTERM into a flag, so that a step is finished and saved.

  Yields a function that tells, once after every dispatch, whether to stop. The second signal acts
  as always. Among many processes one signal to any of them stops all at the same dispatch, by JAX's
  preemption service, which owns SIGTERM; a second Ctrl-C ends this process at once.
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
      os._exit(128 + number)  # Anything gentler would wait for the others.
    else:
      os.kill(os.getpid(), signal.SIGTERM)

  for number in signals:
    signal.signal(number, note)
  # The service waits for the very next number after the highest that a process has asked with.
  asked = itertools.count(1)
  try:
    if alone:
      yield lambda: bool(received)
    else:
      yield lambda: multihost_utils.reached_preemption_sync_point(next(asked))
  finally:
    restore()
