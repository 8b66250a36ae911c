"""A trained network: from the checkpoints of a run or from one file, and into such a file."""

import contextlib
import dataclasses
from pathlib import Path
from typing import Any, NamedTuple

import flax.traverse_util
import jax
import numpy as np

from ddpm_jax import components
from ddpm_jax.config.schema import Config
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.errors import UserError
from ddpm_jax.models.unet import UNet
from ddpm_jax.storage import runs, weights
from ddpm_jax.storage.checkpoints import Checkpoints, abstract_state
from ddpm_jax.training.state import make_create


class Trained(NamedTuple):
  """A trained network as samples are drawn by it.

  Attributes:
    config: of the run.
    model: the network.
    ema_params: its averaged parameters.
    schedule: the noise schedule's tables, as learned where it is.
    images: what it draws.
    step: of the checkpoint.
  """

  config: Config
  model: UNet
  ema_params: Any
  schedule: Schedule
  images: runs.ImageInfo
  step: int


def load_trained(run: str | Path, sharding: jax.sharding.Sharding | None = None) -> Trained:
  """Loads the newest checkpoint of a run's folder, or a file that `save_trained` wrote.

  Args:
    run: the folder or file.
    sharding: where the parameters should lie; the first device where None.

  Raises:
    UserError: if the folder holds no run, or the run has no checkpoint yet, or the file is no
      network of ours.
  """
  run = Path(run)
  sharding = sharding or jax.sharding.SingleDeviceSharding(jax.local_devices()[0])
  if run.suffix == weights.SUFFIX:
    return _load_weights(run, sharding)
  config, info = runs.read_config(run), runs.read_image_info(run)
  model = components.build_model(config, info.image_shape, info.num_classes)
  create = make_create(config, model, info.image_shape)
  folder = run / runs.CHECKPOINTS
  if not folder.is_dir():
    raise UserError(f"{run}: no checkpoint yet; go on training it with --resume")
  with contextlib.closing(Checkpoints(folder)) as checkpoints:
    step = checkpoints.latest()
    if step is None:
      raise UserError(f"{run}: no checkpoint yet; go on training it with --resume")
    state = checkpoints.restore(step, abstract_state(create, sharding))
  params = state.ema_params
  tables = components.build_schedule(config.diffusion).tables(params["schedule"])
  return Trained(config, model, params["network"], tables, info, step)


def save_trained(path: str | Path, trained: Trained) -> None:
  """Writes a trained network as one safetensors file, which `load_trained` reads."""
  header = weights.Header(trained.config, trained.images, trained.step)
  flat = _flat(trained.ema_params, trained.schedule)
  weights.save_weights(path, {name: np.asarray(leaf) for name, leaf in flat.items()}, header)


def _flat(params: Any, schedule: Schedule) -> dict[str, Any]:
  """Parameters and tables under names such as "network/Dense_0/kernel"."""
  tables = {field.name: getattr(schedule, field.name) for field in dataclasses.fields(schedule)}
  tree = {"network": params, "schedule": tables}
  return dict(flax.traverse_util.flatten_dict(tree, sep="/"))


def _load_weights(path: Path, sharding: jax.sharding.Sharding) -> Trained:
  config, images, step = weights.read_header(path)
  model = components.build_model(config, images.image_shape, images.num_classes)
  state = jax.eval_shape(make_create(config, model, images.image_shape))
  model_of = components.build_schedule(config.diffusion)
  tables = jax.eval_shape(lambda: model_of.tables(model_of.init(jax.random.key(0))))
  expected = _flat(state.params["network"], tables)
  tensors = weights.read_tensors(path)
  for name in (*expected, *tensors):
    if (name in expected) != (name in tensors):
      raise UserError(f"{path}: {name} is {'unknown' if name in tensors else 'missing'}")
    found, wanted = tensors[name], expected[name]
    if found.shape != wanted.shape or found.dtype != wanted.dtype:
      raise UserError(
        f"{path}: {name} is {found.dtype}{list(found.shape)}; "
        f"{wanted.dtype}{list(wanted.shape)} is needed"
      )
  tree = flax.traverse_util.unflatten_dict(jax.device_put(tensors, sharding), sep="/")
  return Trained(config, model, tree["network"], Schedule(**tree["schedule"]), images, step)
