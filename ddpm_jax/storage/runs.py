"""The folder of a run: what may start there, and what is found there. Free of JAX.

<run>/config.json  dataset.json  metrics.jsonl  checkpoints/  samples/  samples.png  loss.png
"""

import contextlib
import json
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import differences, from_dict, to_dict
from ddpm_jax.errors import UserError
from ddpm_jax.storage.files import atomic_file, check_writable

CONFIG = "config.json"
METRICS = "metrics.jsonl"
DATASET = "dataset.json"
CHECKPOINTS = "checkpoints"
SAMPLES = "samples"
PICTURE = "samples.png"
LOSS_CURVE = "loss.png"
_LOCK, _HOLDER = ".lock", ".holder"

# What a resumed run may change: where things are, how long it goes on, what it shows of itself.
_FREE = re.compile(
  r"data\.folder|sampling\.|training\.(steps|\w+_every|tensorboard|cpu_devices|parallelism)$"
)
# The number of steps decides the whole course of a decaying learning rate.
_FREE_BUT_STEPS = re.compile(_FREE.pattern.replace("steps|", ""))


class ImageInfo(NamedTuple):
  """What a run knows of its data set.

  Attributes:
    image_shape: (H, W, C) of an image.
    num_classes: number of classes, 0 where there are none.
    num_images: number of images; with the seed it decides their order.
  """

  image_shape: tuple[int, ...]
  num_classes: int
  num_images: int


def read_config(run: Path) -> Config:
  """The configuration that a run was started with.

  Raises:
    UserError: if the folder is absent, holds no run or its configuration cannot be read.
  """
  if not run.is_dir():
    raise UserError(f"{run}: no such folder; train one: python train.py quick --workdir {run}")
  if not (run / CONFIG).is_file():
    raise UserError(f"{run}: no run here, {CONFIG} is missing")
  try:
    return from_dict(json.loads((run / CONFIG).read_text()))
  except (OSError, ValueError) as error:
    raise UserError(f"{run / CONFIG}: not a configuration of this version ({error})") from error


@contextlib.contextmanager
def hold(run: Path) -> Iterator[None]:
  """Holds a run's folder, made where it is absent, for this process alone.

  Raises:
    UserError: if another process holds it, or it cannot be written.
  """
  from filelock import FileLock, Timeout

  check_writable(run, remedy="choose another --workdir")
  lock, holder = FileLock(run / _LOCK), run / _HOLDER
  try:
    lock.acquire(timeout=0)
  except Timeout as error:
    pid = holder.read_text() if holder.exists() else "unknown"
    raise UserError(f"{run}: process {pid} is training here; choose another --workdir") from error
  try:
    holder.write_text(str(os.getpid()))
    yield
  finally:
    holder.unlink(missing_ok=True)
    lock.release()


def check_run(run: Path, config: Config, *, resume: bool, accept_changes: bool = False) -> None:
  """Makes sure that a run may start or go on in a folder. Writes nothing.

  Args:
    run: the folder.
    config: of the run about to start.
    resume: go on where the folder holds this run already.
    accept_changes: of a configuration that differs, too.

  Raises:
    UserError: if the folder holds something else, or another configuration, or cannot be written.
  """
  if not run.exists():
    return
  # What a run that was killed at its very start leaves is not a run yet.
  if all(path.name.startswith(".") or path.name == DATASET for path in run.iterdir()):
    return
  if not resume:
    raise UserError(
      f"{run}: not empty; pass --resume to go on with it, or choose another --workdir"
    )
  before = read_config(run)
  if not accept_changes:
    check_same(run, before, config)


def check_same(where: Path, before: Config, now: Config) -> None:
  """Refuses to go on with a run of another configuration, fields that may change aside.

  Raises:
    UserError: listing the fields that differ.
  """
  free = _FREE if now.optimizer.decay == "constant" else _FREE_BUT_STEPS
  changed = differences(before, now)
  refused = {name: values for name, values in changed.items() if not free.match(name)}
  if refused:
    listing = "; ".join(f"{name} is {old} there, {new} now" for name, (old, new) in refused.items())
    raise UserError(
      f"{where}: holds a run of another configuration ({listing}); --accept-changes goes on "
      "all the same"
    )


def write_config(run: Path, config: Config, images: ImageInfo) -> None:
  """Writes config.json and dataset.json, by which a run is resumed and sampled.

  Raises:
    UserError: if the folder holds a run on another data set.
  """
  if (run / CONFIG).exists() and (before := read_image_info(run)) != images:
    raise UserError(f"{run}: holds a run on other images ({before}; now {images})")
  for name, values in ((DATASET, images._asdict()), (CONFIG, to_dict(config))):
    content = json.dumps(values, indent=2).encode() + b"\n"
    if not (run / name).exists() or (run / name).read_bytes() != content:
      with atomic_file(run / name) as file:
        file.write(content)


def read_image_info(run: Path) -> ImageInfo:
  """What the run's images are like, without the data set itself.

  Raises:
    UserError: if dataset.json is missing or damaged.
  """
  try:
    values = json.loads((run / DATASET).read_text())
    shape = tuple(map(int, values["image_shape"]))
    return ImageInfo(shape, int(values["num_classes"]), int(values["num_images"]))
  except (OSError, ValueError, KeyError, TypeError) as error:
    raise UserError(f"{run / DATASET}: cannot be read ({error!r})") from error


def newest_run(root: Path) -> Path:
  """The run under a folder that was written to last.

  Raises:
    UserError: if there is none.
  """
  runs = [path.parent for path in root.glob(f"*/{CONFIG}")]
  if not runs:
    raise UserError(f"{root}: no runs here; train one first: make train")

  def last_written(run: Path) -> float:
    metrics = run / METRICS
    return (metrics if metrics.exists() else run / CONFIG).stat().st_mtime

  return max(runs, key=last_written)


def choose_labels(
  config: Config, images: ImageInfo, num: int, labels: tuple[int, ...] = ()
) -> list[int] | None:
  """The labels of `num` images to draw: the given ones, or all classes, in turn.

  Args:
    config: of the run.
    images: what the run's images are like.
    num: how many.
    labels: the classes wanted; all where there are none.

  Returns:
    One label for each image, or None for an unconditional model.

  Raises:
    UserError: if a label is outside the classes, or the model takes none.
  """
  for label in labels:
    if not config.training.conditional:
      raise UserError(f"--label {label}: the model is not conditional; mnist_conditional is")
    if not 0 <= label < images.num_classes:
      raise UserError(f"--label {label}: allowed are 0 to {images.num_classes - 1}")
  if not config.training.conditional:
    return None
  cycle = labels or range(images.num_classes)
  return [cycle[i % len(cycle)] for i in range(num)]
