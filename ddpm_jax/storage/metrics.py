"""Metrics of a run: metrics.jsonl, TensorBoard and a plot of the loss. Does not import JAX."""

import contextlib
import json
import socket
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ddpm_jax.errors import UserError
from ddpm_jax.storage.files import atomic_file, named_errors


def read_metrics(path: Path) -> list[dict[str, Any]]:
  """Reads a file metrics.jsonl.

  Returns:
    One dictionary per line; a last line that a crash truncated is ignored. Empty if there is no
    file.

  Raises:
    UserError: if any other line is corrupt.
  """
  lines = path.read_bytes().splitlines() if path.exists() else []
  metrics = []
  for number, line in enumerate(lines):
    try:
      values = json.loads(line)
      if not _is_line(values):
        raise ValueError("not a line that MetricsLog writes")
      metrics.append(values)
    except (ValueError, RecursionError) as error:
      if number < len(lines) - 1:
        raise UserError(f"{path}: line {number + 1} is corrupt; remove the line") from error
  return metrics


def _is_line(values: Any) -> bool:
  """Returns whether a parsed line has a step, a loss and no values but numbers."""
  return (
    isinstance(values, dict)
    and {"step", "loss"} <= set(values)
    and type(values["step"]) is int
    # A longer integer is not a float, which the plot of the loss needs.
    and all(
      type(value) is float or (type(value) is int and abs(value) < 2**63)
      for value in values.values()
    )
  )


class MetricsLog:
  """Appends metrics to metrics.jsonl and optionally to TensorBoard."""

  def __init__(self, path: Path, *, start: int = 0, tensorboard: bool = False):
    """Opens a log and deletes the lines of steps after `start`.

    Args:
      path: path of metrics.jsonl. TensorBoard's files go to the folder `tensorboard` beside it.
      start: number of steps that are already trained.
      tensorboard: also write TensorBoard files.

    Raises:
      UserError: if a line of an existing log is corrupt.
    """
    kept = [line for line in read_metrics(path) if line["step"] <= start]
    with atomic_file(path) as file:
      file.writelines(json.dumps(line).encode() + b"\n" for line in kept)
    with contextlib.ExitStack() as opened:
      self._file = opened.enter_context(path.open("a"))
      self._path, self._events = path, None
      if tensorboard:
        self._events = opened.enter_context(
          contextlib.closing(_EventFile(path.parent / "tensorboard", purge_step=start + 1))
        )
      self._opened = opened.pop_all()

  def close(self) -> None:
    """Closes the files."""
    with named_errors(self._path):
      self._opened.close()

  def write(self, step: int, metrics: Mapping[str, float]) -> None:
    """Writes and flushes the metrics of one step.

    Raises:
      OSError: if a file cannot be written, for example on a full disk; it names the file.
    """
    with named_errors(self._path):
      self._file.write(json.dumps({"step": step, **metrics}) + "\n")
      self._file.flush()
    if self._events is not None:
      self._events.write(step, metrics)


class _EventFile:
  """A TensorBoard file of scalars.

  `tensorboardX.SummaryWriter` writes on a thread. If that thread fails, for example on a full disk,
  it prints a traceback, and later calls wait for it forever.
  """

  def __init__(self, folder: Path, *, purge_step: int):
    """Creates a file in a folder; TensorBoard then hides older events from `purge_step` on."""
    from tensorboardX.proto.event_pb2 import SessionLog
    from tensorboardX.record_writer import RecordWriter

    folder.mkdir(parents=True, exist_ok=True)
    self._path = folder / f"events.out.tfevents.{int(time.time())}.{socket.gethostname()}"
    self._writer = RecordWriter(str(self._path))
    self._add(file_version="brain.Event:2")
    self._add(step=purge_step, session_log=SessionLog(status=SessionLog.START))

  def _add(self, **fields: Any) -> None:
    from tensorboardX.proto.event_pb2 import Event

    self._writer.write(Event(wall_time=time.time(), **fields).SerializeToString())

  def write(self, step: int, metrics: Mapping[str, float]) -> None:
    """Writes and flushes the metrics of one step."""
    from tensorboardX.summary import scalar

    with named_errors(self._path):
      for name, value in metrics.items():
        self._add(step=step, summary=scalar(name, value))
      self._writer.flush()

  def close(self) -> None:
    """Closes the file."""
    with named_errors(self._path):
      self._writer.close()


class NoLog:
  """A log that discards everything, for processes other than process 0."""

  def close(self) -> None:
    """Does nothing."""

  def write(self, step: int, metrics: Mapping[str, float]) -> None:
    """Does nothing."""


def plot_loss(metrics: list[dict[str, Any]], path: Path) -> None:
  """Plots the loss over the steps and writes the plot as a PNG file."""
  from matplotlib.figure import Figure

  figure = Figure(figsize=(6, 3.5), layout="constrained")
  axes = figure.add_subplot()
  axes.plot([line["step"] for line in metrics], [line["loss"] for line in metrics], linewidth=1)
  axes.set(xlabel="step", ylabel="training loss", yscale="log")
  axes.grid(True, which="both", alpha=0.3)
  with atomic_file(path) as file:
    figure.savefig(file, format="png", dpi=120)
