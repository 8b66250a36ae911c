"""Means of the metrics since the last log line, and the training speed."""

import contextlib
import time
from collections.abc import Iterator
from typing import Any

import jax
import numpy as np

from ddpm_jax.training.step import Metrics


class Meter:
  """Collects the metrics of steps and measures images per second."""

  def __init__(self, batch_size: int):
    self._batch_size = batch_size
    self._dispatches: list[Any] = []
    self.restart_clock()

  def add(self, metrics: Metrics) -> None:
    """Adds the metrics of a dispatch and waits for the dispatch before it to finish."""
    if self._dispatches:
      jax.block_until_ready(self._dispatches[-1])
    self._dispatches.append(metrics)

  def resume(self, pending: list[dict[str, float]]) -> None:
    """Adds the steps since the last line of the log, as stored in a checkpoint."""
    self._dispatches.extend(pending)
    self.restart_clock()

  def pending(self) -> list[dict[str, float]]:
    """Returns the metrics of each step since the last `restart`; JSON stores them exactly."""
    values: list[dict[str, Any]] = jax.device_get(self._dispatches)
    return [
      dict(zip(metrics, map(float, step), strict=True))
      for metrics in values
      for step in zip(*map(np.atleast_1d, metrics.values()), strict=True)
    ]

  def read(self) -> dict[str, float]:
    """Returns the means since the last `restart`, with images_per_second once a step is timed."""
    values, seconds = self.pending(), time.perf_counter() - self._since
    taken = [step for step in values if not step.get("skipped")] or values
    means = {name: float(np.mean([step[name] for step in taken])) for name in values[0]}
    if "skipped" in means:
      means["skipped"] = sum(step["skipped"] for step in values)
    images = (len(values) - self._untimed) * self._batch_size
    return means | ({"images_per_second": images / seconds} if images else {})

  def restart(self) -> None:
    """Drops all collected metrics."""
    self._dispatches.clear()
    self.restart_clock()

  def restart_clock(self) -> None:
    """Excludes all steps so far from the measurement of speed."""
    self._untimed = sum(np.size(metrics["loss"]) for metrics in self._dispatches)
    self._since = time.perf_counter()

  @contextlib.contextmanager
  def paused(self) -> Iterator[None]:
    """Waits for all steps so far and excludes the block from the measurement of speed."""
    jax.block_until_ready(self._dispatches)
    start = time.perf_counter()
    yield
    self._since += time.perf_counter() - start
