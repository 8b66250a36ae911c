"""Checkpoints that are whole or not there: written by Orbax in the background, then hashed.

<step>/state/ (Orbax)  <step>/run.json  <step>/manifest.json

A step is written under a hidden name and renamed once its manifest is in it, so that whatever
happens meanwhile, a folder named by a step is complete. What is found otherwise is damage.
"""

import concurrent.futures
import json
import logging
import os
import shutil
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
import orbax.checkpoint as ocp

from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import from_dict, to_dict
from ddpm_jax.errors import UserError
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.distributed import is_first
from ddpm_jax.storage.files import atomic_file
from ddpm_jax.storage.manifest import find_damage, write_manifest
from ddpm_jax.training.state import TrainState

_KEPT = 2
_STATE, _RUN = "state", "run.json"
_log = logging.getLogger(__name__)


class Saved(NamedTuple):
  """What a checkpoint holds besides the state.

  Attributes:
    config: of the run.
    pending: metrics of the steps since the last line of the log.
  """

  config: Config
  pending: list[dict[str, float]]


class Checkpoints:
  """The checkpoints of one run. All processes of a run may read, only its first one writes."""

  def __init__(self, folder: Path):
    """Opens a folder of checkpoints, which need not exist yet."""
    # Orbax reports every save at INFO and every absent feature as a warning of absl's logger.
    logging.getLogger("absl").setLevel(logging.ERROR)
    self._folder = folder.resolve()
    # Orbax is to see each process by itself: what it is given is that process's own.
    this = jax.process_index()
    alone = ocp.options.MultiprocessingOptions(primary_host=this, active_processes={this})
    self._checkpointer = ocp.StandardCheckpointer(multiprocessing_options=alone)
    self._thread = concurrent.futures.ThreadPoolExecutor(1, "checkpoint")
    self._saving: tuple[Path, concurrent.futures.Future[None]] | None = None
    self._failure: str | None = None

  def close(self) -> None:
    """Waits for the last save to finish.

    Raises:
      UserError: if it failed.
    """
    self._settle()
    self._thread.shutdown()
    self._checkpointer.close()
    if self._failure:
      raise UserError(self._failure)

  def clean(self) -> None:
    """Removes what a process that was killed left half-done. For the one that may write."""
    for path in self._folder.glob(".*"):
      shutil.rmtree(path)

  def save(self, state: TrainState, saved: Saved) -> None:
    """Saves a state under its step, unless it is there already. Returns before it is on disk.

    A save that fails is reported with its path; steps that are on disk stay, and training can go
    on. `close` raises where the last one failed. Processes other than the first leave it to that.

    Args:
      state: replicated over all devices.
      saved: what goes with it.
    """
    if not is_first():
      return
    if jax.process_count() > 1:  # Orbax would have all processes save together.
      state = jax.tree.map(np.array, state)
    self._settle()
    step = int(state.step)
    final = self._folder / str(step)
    if final.exists():
      return
    temporary = self._folder / f".saving-{step}"
    try:
      if temporary.exists():
        shutil.rmtree(temporary)
      temporary.mkdir(parents=True)
      self._checkpointer.save(temporary / _STATE, state)
      content = {
        "config": to_dict(saved.config),
        "pending": saved.pending,
        "leaves": _describe(state),
      }
    except Exception as error:
      self._fail(final, error)
      return
    self._saving = final, self._thread.submit(self._finish, temporary, final, content)

  def _finish(self, temporary: Path, final: Path, content: dict[str, Any]) -> None:
    self._checkpointer.wait_until_finished()
    with atomic_file(temporary / _RUN) as file:
      file.write(json.dumps(content).encode())
    write_manifest(temporary)
    os.replace(temporary, final)
    for step in self.steps()[:-_KEPT]:
      # Renamed first: a step that is half removed would pass for a damaged one.
      removed = self._folder / f".removed-{step}"
      os.replace(self._folder / str(step), removed)
      shutil.rmtree(removed)
    cpu_allocator.trim()  # What Orbax copied would be kept, a little more with every save.

  def _settle(self) -> None:
    """Waits for the save under way."""
    if self._saving is None:
      return
    final, future = self._saving
    self._saving = None
    try:
      future.result()
      self._failure = None
    except Exception as error:
      self._fail(final, error)

  def _fail(self, final: Path, error: Exception) -> None:
    first_line = (str(error) or type(error).__name__).splitlines()[0]
    self._failure = f"{final}: could not be saved ({first_line[:200]}); older steps are kept"
    _log.warning("%s", self._failure)
    shutil.rmtree(self._folder / f".saving-{final.name}", ignore_errors=True)

  def steps(self) -> list[int]:
    """The steps on disk, sound or not, ascending."""
    if not self._folder.is_dir():
      return []
    return sorted(int(path.name) for path in self._folder.iterdir() if path.name.isdecimal())

  def latest(self) -> int | None:
    """The newest sound step on disk, or None where there is no step at all.

    Steps that are damaged are reported and passed over.

    Raises:
      UserError: if there are steps but none is sound.
    """
    self._settle()
    steps = self.steps()
    for step in reversed(steps):
      damage = find_damage(self._folder / str(step))
      if damage is None:
        return step
      _log.warning("%s: %s; the step before is taken", self._folder / str(step), damage)
    if steps:
      raise UserError(
        f"{self._folder}: no sound checkpoint; remove the folder to start from the beginning"
      )
    return None

  def read_saved(self, step: int) -> Saved:
    """What a step holds besides the state."""
    content = self._read(step)
    return Saved(from_dict(content["config"]), content["pending"])

  def restore(self, step: int, like: Any) -> TrainState:
    """Reads the state of a step.

    Args:
      step: a sound one.
      like: a TrainState of ShapeDtypeStructs with the shardings wanted.

    Raises:
      UserError: if structure, shape or dtype of a leaf differ; nothing is cast.
    """
    found, wanted = self._read(step)["leaves"], _describe(like)
    for name in sorted(found | wanted):
      if found.get(name) != wanted.get(name):
        raise UserError(
          f"{self._folder / str(step)}: {name} is {found.get(name, 'missing')} there, but "
          f"{wanted.get(name, 'unknown')} in this configuration"
        )
    state: TrainState = self._checkpointer.restore(self._folder / str(step) / _STATE, like)
    return state

  def _read(self, step: int) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((self._folder / str(step) / _RUN).read_bytes())
    return content


def _describe(tree: Any) -> dict[str, str]:
  """{path: dtype and shape} of every leaf."""
  leaves, _ = jax.tree_util.tree_flatten_with_path(tree)
  return {
    jax.tree_util.keystr(path): f"{leaf.dtype}[{','.join(map(str, leaf.shape))}]"
    for path, leaf in leaves
  }


def abstract_state(create: Any, sharding: jax.sharding.Sharding) -> Any:
  """What `create()` would return, as shapes, dtypes and shardings, without computing it."""
  return jax.tree.map(
    lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding),
    jax.eval_shape(create),
  )
