"""Signals that ask a run to stop: the step is finished and saved, by all processes the same one."""

import contextlib
import os
import signal
from collections.abc import Callable, Iterator
from typing import Any

import jax
from jax.experimental import multihost_utils

# stop_requested(step) -> whether to stop now, `step` steps being done
StopRequested = Callable[[int], bool]


@contextlib.contextmanager
def stop_on_signal() -> Iterator[StopRequested]:
  """Turns the first SIGINT or SIGTERM into a flag, so that a step is finished and saved.

  The second one acts as always. Among many processes one signal to any of them stops all at the
  same step, by JAX's preemption service; each must then ask after every dispatch.
  """
  received: list[int] = []
  alone = jax.process_count() == 1
  # SIGTERM is the preemption service's where there is one.
  signals = (signal.SIGINT, signal.SIGTERM) if alone else (signal.SIGINT,)
  before = {number: signal.getsignal(number) for number in signals}

  def restore() -> None:
    for number in signals:
      signal.signal(number, before[number])

  def note(number: int, frame: Any) -> None:
    received.append(number)
    restore()
    if not alone:
      os.kill(os.getpid(), signal.SIGTERM)

  for number in signals:
    signal.signal(number, note)
  try:
    yield (lambda step: bool(received)) if alone else multihost_utils.reached_preemption_sync_point
  finally:
    restore()
