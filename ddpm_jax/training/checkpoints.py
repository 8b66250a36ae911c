"""Checkpoints of state and configuration, written by Orbax in the background."""

import logging
from pathlib import Path
from typing import Any

import jax
import orbax.checkpoint as ocp

from ddpm_jax.config import Config
from ddpm_jax.config_json import to_dict
from ddpm_jax.training.state import TrainState

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


def abstract_state(create: Any, sharding: jax.sharding.Sharding) -> Any:
  """What `create()` would return, as shapes, dtypes and shardings, without computing it."""
  return jax.tree.map(
    lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding),
    jax.eval_shape(create),
  )
