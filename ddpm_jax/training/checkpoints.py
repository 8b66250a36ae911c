"""Checkpoints of state and configuration, written by Orbax in the background."""

import contextlib
import logging
from pathlib import Path
from typing import Any, NamedTuple

import jax
import orbax.checkpoint as ocp

from ddpm_jax import build, runs
from ddpm_jax.config import Config
from ddpm_jax.config_json import to_dict
from ddpm_jax.diffusion.schedules import Schedule
from ddpm_jax.errors import UserError
from ddpm_jax.models.unet import UNet
from ddpm_jax.training.state import TrainState, make_create

_KEPT = 2


class Checkpoints:
  """The checkpoints of one run; `close` waits until the last one is on disk."""

  def __init__(self, folder: Path):
    """Opens, or makes, a folder of checkpoints."""
    # Orbax reports every save at INFO and every absent feature as a warning of absl's logger.
    logging.getLogger("absl").setLevel(logging.ERROR)
    options = ocp.CheckpointManagerOptions(max_to_keep=_KEPT)
    self._manager = ocp.CheckpointManager(
      folder.resolve(), options=options, item_names=("state", "config")
    )

  def close(self) -> None:
    """Waits for the last save to finish."""
    self._manager.close()

  def save(self, state: TrainState, config: Config) -> None:
    """Saves a state under its step, unless it is there already. Returns before it is on disk."""
    step = int(state.step)
    if step in self._manager.all_steps():
      return
    self._manager.save(
      step,
      args=ocp.args.Composite(
        state=ocp.args.StandardSave(state), config=ocp.args.JsonSave(to_dict(config))
      ),
    )

  def latest(self) -> int | None:
    """The newest step on disk, or None."""
    step: int | None = self._manager.latest_step()
    return step

  def restore(self, step: int, like: Any) -> TrainState:
    """Reads a state.

    Args:
      step: which one.
      like: a TrainState of ShapeDtypeStructs with the shardings wanted.

    Raises:
      ValueError: if shapes or structure differ from what is on disk.
    """
    args = ocp.args.Composite(state=ocp.args.StandardRestore(like))
    state: TrainState = self._manager.restore(step, args=args)["state"]
    return state


class Trained(NamedTuple):
  """A trained network as samples are drawn by it.

  Attributes:
    config: of the run.
    model: the network.
    ema_params: its averaged parameters.
    schedule: the noise schedule's tables, as learned where it is.
    image_shape: (H, W, C).
    step: of the checkpoint.
  """

  config: Config
  model: UNet
  ema_params: Any
  schedule: Schedule
  image_shape: tuple[int, ...]
  step: int


def load_trained(run: str | Path, sharding: jax.sharding.Sharding | None = None) -> Trained:
  """Loads the newest checkpoint of a run's folder.

  Args:
    run: the folder.
    sharding: where the parameters should lie; the first device where None.

  Raises:
    UserError: if the folder holds no run, or the run has no checkpoint yet.
  """
  run = Path(run)
  config, info = runs.read_config(run), runs.read_image_info(run)
  model = build.build_model(config, info.image_shape, info.num_classes)
  create = make_create(config, model, info.image_shape)
  sharding = sharding or jax.sharding.SingleDeviceSharding(jax.local_devices()[0])
  folder = run / runs.CHECKPOINTS
  if not folder.is_dir():
    raise UserError(f"{run}: no checkpoint yet; go on training it with --resume")
  with contextlib.closing(Checkpoints(folder)) as checkpoints:
    step = checkpoints.latest()
    if step is None:
      raise UserError(f"{run}: no checkpoint yet; go on training it with --resume")
    state = checkpoints.restore(step, abstract_state(create, sharding))
  params = state.ema_params
  tables = build.build_schedule(config.diffusion).tables(params["schedule"])
  return Trained(config, model, params["network"], tables, info.image_shape, step)


def abstract_state(create: Any, sharding: jax.sharding.Sharding) -> Any:
  """What `create()` would return, as shapes, dtypes and shardings, without computing it."""
  return jax.tree.map(
    lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding),
    jax.eval_shape(create),
  )
