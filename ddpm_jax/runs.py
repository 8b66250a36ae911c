"""The folder of a run: what may start there, and what is found there. Free of JAX.

<run>/config.json  dataset.json  metrics.jsonl  checkpoints/  samples/  samples.png  loss.png
"""

import json
import re
from pathlib import Path
from typing import NamedTuple

from ddpm_jax.config import Config
from ddpm_jax.config_json import differences, from_dict, to_dict
from ddpm_jax.errors import UserError
from ddpm_jax.files import atomic_file, check_writable

CONFIG = "config.json"
METRICS = "metrics.jsonl"
DATASET = "dataset.json"
CHECKPOINTS = "checkpoints"
SAMPLES = "samples"
PICTURE = "samples.png"
LOSS_CURVE = "loss.png"

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


def check_run(run: Path, config: Config, *, resume: bool) -> None:
  """Makes sure that a run may start or go on in a folder. Writes nothing but an empty folder.

  Args:
    run: the folder; made where it is absent.
    config: of the run about to start.
    resume: go on where the folder holds this run already.

  Raises:
    UserError: if the folder holds something else, or another configuration, or cannot be written.
  """
  check_writable(run, remedy="choose another --workdir")
  # What a run that was killed at its very start leaves is not a run yet.
  if all(path.name.startswith(".") or path.name == DATASET for path in run.iterdir()):
    return
  if not resume:
    raise UserError(
      f"{run}: not empty; pass --resume to go on with it, or choose another --workdir"
    )
  changed = differences(read_config(run), config)
  free = _FREE if config.optimizer.decay == "constant" else _FREE_BUT_STEPS
  refused = {name: values for name, values in changed.items() if not free.match(name)}
  if refused:
    listing = "; ".join(f"{name} is {old} there, {new} now" for name, (old, new) in refused.items())
    raise UserError(f"{run}: holds a run of another configuration ({listing})")


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
