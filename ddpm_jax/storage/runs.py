"""The folder of a run: its lock, configuration and data set. Does not import JAX.

<run>/config.json  dataset.json  metrics.jsonl  checkpoints/  samples/  samples.png  loss.png
"""

import contextlib
import json
import os
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import differences, from_dict, to_dict
from ddpm_jax.errors import UserError, brief
from ddpm_jax.storage.files import atomic_file, check_writable, is_stray

CONFIG = "config.json"
METRICS = "metrics.jsonl"
DATASET = "dataset.json"
CHECKPOINTS = "checkpoints"
SAMPLES = "samples"
PICTURE = "samples.png"
LOSS_CURVE = "loss.png"
_LOCK, _HOLDER = ".lock", ".holder"

# Fields that may change when a run is resumed. None of them affects the steps already taken.
_FREE = re.compile(
  r"data\.(folder|strict)$|sampling\.|"
  r"training\.(steps|\w+_every|tensorboard|cpu_devices|parallelism)$"
)
# With a decaying learning rate, the number of steps determines the rate of every step.
_FREE_EXCEPT_STEPS = re.compile(_FREE.pattern.replace("steps|", ""))


class ImageInfo(NamedTuple):
  """The shape and size of a run's data set.

  Attributes:
    image_shape: (H, W, C) of an image.
    num_classes: number of classes, 0 without labels.
    num_images: number of images. It determines their order in training, together with the seed.
  """

  image_shape: tuple[int, ...]
  num_classes: int
  num_images: int

  @classmethod
  def from_dict(cls, values: Mapping[str, Any]) -> "ImageInfo":
    """Builds the description from the JSON values of its fields.

    Raises:
      ValueError: if a value is missing, or of the wrong type or range; the message names it.
    """
    if not isinstance(values, Mapping):
      raise ValueError(f"it is {values!r}; an object is needed")
    shape = values.get("image_shape")
    if not (isinstance(shape, list) and len(shape) == 3 and all(_is_count(n, 1) for n in shape)):
      raise ValueError(f"image_shape is {shape!r}; [H, W, C] is needed")
    # The first version did not write num_images; 0 means that it is unknown.
    counts: Any = values.get("num_classes"), values.get("num_images", 0)
    for name, count in zip(("num_classes", "num_images"), counts, strict=True):
      if not _is_count(count, 0):
        raise ValueError(f"{name} is {count!r}; a number of at least 0 is needed")
    return cls(tuple(shape), *counts)


def _is_count(value: Any, least: int) -> bool:
  return type(value) is int and least <= value < 2**31


def read_config(run: Path) -> Config:
  """Reads the configuration of a run.

  Raises:
    UserError: if the folder does not exist or is not a run, or the configuration cannot be read.
  """
  if not run.is_dir():
    raise UserError(f"{run}: no such folder; train a model: python train.py quick --workdir {run}")
  if not (run / CONFIG).is_file():
    raise UserError(f"{run}: not a run; {CONFIG} is missing; choose a folder that train.py wrote")
  try:
    return from_dict(json.loads((run / CONFIG).read_bytes()))
  except (OSError, ValueError, RecursionError) as error:
    raise UserError(
      f"{run / CONFIG}: not a configuration that this version can read ({brief(error)})"
    ) from error


@contextlib.contextmanager
def hold(run: Path) -> Iterator[None]:
  """Locks the folder of a run for this process until the block ends.

  The folder is created if it does not exist.

  Raises:
    UserError: if another process has locked the folder, or it cannot be written.
  """
  from filelock import FileLock, Timeout

  check_writable(run, remedy="choose another --workdir")
  lock, holder = FileLock(run / _LOCK), run / _HOLDER
  try:
    lock.acquire(timeout=0)
  except Timeout as error:
    pid = holder.read_text(errors="replace") if holder.exists() else "unknown"
    raise UserError(f"{run}: process {pid} is training here; choose another --workdir") from error
  try:
    with atomic_file(holder) as file:
      file.write(str(os.getpid()).encode())
    yield
  finally:
    holder.unlink(missing_ok=True)
    lock.release()


def check_run(run: Path, config: Config, *, resume: bool, accept_changes: bool = False) -> None:
  """Checks that a run can start or resume in a folder. Writes nothing.

  Args:
    run: the folder; it need not exist.
    config: configuration to start or resume with.
    resume: whether the folder may contain the same run.
    accept_changes: with `resume`, whether the configuration may differ.

  Raises:
    UserError: if the folder is not empty and `resume` is false, the folder is not a run, or its
      configuration differs.
  """
  if not run.exists():
    return
  # A run that was killed before it wrote config.json leaves only these files.
  names = [path.name for path in run.iterdir()]
  if all(name.startswith(".") or name == DATASET or is_stray(Path(name)) for name in names):
    return
  if not resume:
    raise UserError(
      f"{run}: not empty; pass --resume to continue its run, or choose another --workdir"
    )
  before = read_config(run)
  if not accept_changes:
    check_same(run, before, config)


def check_same(where: Path, before: Config, now: Config) -> None:
  """Checks that the configuration of a resumed run is unchanged, except in fields that may change.

  Args:
    where: the run or checkpoint, for the error message.
    before: its configuration.
    now: the configuration to resume with.

  Raises:
    UserError: if fields differ; the message lists them.
  """
  free = _FREE if now.optimizer.decay == "constant" else _FREE_EXCEPT_STEPS
  changed = differences(before, now)
  refused = {name: values for name, values in changed.items() if not free.match(name)}
  if refused:
    listing = "; ".join(f"{name} is {old} there, {new} now" for name, (old, new) in refused.items())
    raise UserError(
      f"{where}: contains a run of another configuration ({listing}); pass --accept-changes to "
      "continue with the new values"
    )


def write_config(run: Path, config: Config, images: ImageInfo) -> None:
  """Writes config.json and dataset.json, which resuming and sampling read.

  Raises:
    UserError: if the folder contains a run on another data set.
  """
  if (run / CONFIG).exists() and (before := read_image_info(run)) != images:
    raise UserError(
      f"{run}: contains a run on other images ({before}; now {images}); choose another --workdir"
    )
  for name, values in ((DATASET, images._asdict()), (CONFIG, to_dict(config))):
    content = json.dumps(values, indent=2).encode() + b"\n"
    if not (run / name).exists() or (run / name).read_bytes() != content:
      with atomic_file(run / name) as file:
        file.write(content)


def read_image_info(run: Path) -> ImageInfo:
  """Reads the shape and size of a run's data set, without the data set itself.

  Raises:
    UserError: if dataset.json is missing or corrupt.
  """
  try:
    return ImageInfo.from_dict(json.loads((run / DATASET).read_bytes()))
  except (OSError, ValueError, RecursionError) as error:
    raise UserError(f"{run / DATASET}: cannot be read ({brief(error)})") from error


def newest_run(root: Path) -> Path:
  """Returns the run whose metrics were written most recently.

  Args:
    root: folder whose subfolders are runs.

  Raises:
    UserError: if there are no runs.
  """
  # Other programs write a config.json too. A hidden folder may be a copy or a deleted run.
  runs = [
    path.parent
    for path in root.glob(f"*/{CONFIG}")
    if (path.parent / DATASET).is_file() and not path.parent.name.startswith(".")
  ]
  if not runs:
    raise UserError(f"{root}: contains no runs; train a model first: make train")

  def last_written(run: Path) -> float:
    metrics = run / METRICS
    return (metrics if metrics.exists() else run / CONFIG).stat().st_mtime

  return max(runs, key=last_written)


def choose_labels(
  config: Config, images: ImageInfo, num: int, labels: tuple[int, ...] = ()
) -> list[int] | None:
  """Returns the labels of `num` images to sample, cycling through the given labels or all classes.

  Args:
    config: configuration of the run.
    images: the run's data set.
    num: number of images.
    labels: the classes to sample; all if empty.

  Returns:
    One label for each image, or None for an unconditional model.

  Raises:
    UserError: if a label is not a class, or labels are given for an unconditional model.
  """
  for label in labels:
    if not config.training.conditional:
      raise UserError(
        f"--label {label}: the model is not class-conditional; use the network "
        "mnist_conditional_small, or train the preset mnist_conditional"
      )
    if not 0 <= label < images.num_classes:
      raise UserError(f"--label {label}: allowed: 0 to {images.num_classes - 1}")
  if not config.training.conditional:
    return None
  cycle = labels or range(images.num_classes)
  return [cycle[i % len(cycle)] for i in range(num)]
