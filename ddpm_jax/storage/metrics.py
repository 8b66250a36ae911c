"""What a run tells of itself: metrics.jsonl, TensorBoard, a progress bar and the loss curve."""

import json
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from ddpm_jax.errors import UserError
from ddpm_jax.storage.files import atomic_file


def read_metrics(path: Path) -> list[dict[str, Any]]:
  """The lines of a metrics.jsonl; a last line cut off by a crash is left out.

  Raises:
    UserError: if another line is damaged.
  """
  lines = path.read_text().splitlines() if path.exists() else []
  metrics = []
  for number, line in enumerate(lines):
    try:
      metrics.append(json.loads(line))
    except json.JSONDecodeError as error:
      if number < len(lines) - 1:
        raise UserError(f"{path}: line {number + 1} is damaged; remove it to go on") from error
  return metrics


class MetricsLog:
  """Appends metrics to metrics.jsonl and, if asked, to TensorBoard."""

  def __init__(self, path: Path, *, start: int = 0, tensorboard: bool = False):
    """Opens a log that goes on after step `start`; lines beyond it are dropped.

    Args:
      path: of metrics.jsonl; TensorBoard's files go into `tensorboard` beside it.
      start: the step that training goes on from.
      tensorboard: write TensorBoard files too.
    """
    kept = [line for line in read_metrics(path) if line["step"] <= start]
    with atomic_file(path) as file:
      file.writelines(json.dumps(line).encode() + b"\n" for line in kept)
    self._file = path.open("a")
    self._writer = None
    if tensorboard:
      import tensorboardX

      self._writer = tensorboardX.SummaryWriter(
        str(path.parent / "tensorboard"), purge_step=start + 1
      )

  def close(self) -> None:
    """Closes the files."""
    self._file.close()
    if self._writer is not None:
      self._writer.close()

  def write(self, step: int, metrics: Mapping[str, float]) -> None:
    """Adds one line, flushed at once."""
    self._file.write(json.dumps({"step": step, **metrics}) + "\n")
    self._file.flush()
    if self._writer is not None:
      for name, value in metrics.items():
        self._writer.add_scalar(name, value, step)


class NoLog:
  """Keeps nothing: the log of a process that leaves writing to another one."""

  def close(self) -> None:
    """Does nothing."""

  def write(self, step: int, metrics: Mapping[str, float]) -> None:
    """Does nothing."""


def progress_bar(
  total: int, *, initial: int = 0, unit: str = "step", label: str = "", hidden: bool = False
) -> Any:
  """A tqdm bar; on a terminal it moves smoothly, in a log file every ten seconds."""
  from tqdm import tqdm

  terminal = sys.stderr.isatty()
  return tqdm(
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


def plot_loss(metrics: list[dict[str, Any]], path: Path) -> None:
  """Draws the loss over the steps as a PNG."""
  from matplotlib.figure import Figure

  figure = Figure(figsize=(6, 3.5), layout="constrained")
  axes = figure.add_subplot()
  axes.plot([line["step"] for line in metrics], [line["loss"] for line in metrics], linewidth=1)
  axes.set(xlabel="step", ylabel="training loss", yscale="log")
  axes.grid(True, which="both", alpha=0.3)
  with atomic_file(path) as file:
    figure.savefig(file, format="png", dpi=120)
