"""Atomic, verified checkpoints: Orbax writes a step in the background, then its files are hashed.

<step>/state/ (Orbax)  <step>/run.json  <step>/manifest.json

A step is written under a hidden name and renamed once its manifest is written. A folder whose name
is a step is therefore always complete, and one that fails verification is corrupt, never partial.

The first versions wrote <step>/state/ and <step>/config/ by Orbax, without a manifest. Samples can
be generated from such a step, but training cannot resume from it.
"""

import concurrent.futures
import contextlib
import json
import logging
import os
import re
import shutil
import sys
import tempfile
import warnings
from pathlib import Path
from typing import Any, NamedTuple, Protocol, TypeVar

import jax
import numpy as np
import orbax.checkpoint as ocp

from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import from_dict, to_dict
from ddpm_jax.errors import UserError, brief
from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.distributed import is_primary
from ddpm_jax.storage.files import atomic_file
from ddpm_jax.storage.manifest import find_damage, write_manifest

_KEPT = 2
_STATE, _RUN = "state", "run.json"
_SAVING, _REMOVED = ".saving-", ".removed-"
_UNVERIFIED_CONFIG = Path("config", "metadata")  # Only in steps of the first versions.
_EMA = "ema_params"
_LINK = "checkpoints"
_PLAIN = re.compile(r"[\w/.,=+@%~ -]*")  # Paths that no library interprets.
_log = logging.getLogger(__name__)


class State(Protocol):
  """A training state: a pytree with a field `step`, and a field `ema_params` for `restore_ema`.

  `ddpm_jax.training.state.TrainState` is one.
  """

  @property
  def step(self) -> Any:
    """Number of optimizer steps taken, i32[]."""
    ...


_StateT = TypeVar("_StateT")


class Saved(NamedTuple):
  """The content of a checkpoint besides the state.

  Attributes:
    config: configuration of the run.
    pending: metrics of the steps since the last line of metrics.jsonl.
  """

  config: Config
  pending: list[dict[str, float]]


class Checkpoints:
  """The checkpoints of one run. All processes of a run can read; only process 0 writes."""

  def __init__(self, folder: Path):
    """Opens a folder of checkpoints, which need not exist yet."""
    # Orbax logs every save at INFO, every missing optional feature as a warning of absl, and errors
    # with their traceback before it raises them.
    logging.getLogger("absl").setLevel(logging.CRITICAL)
    self._folder = folder.resolve()
    self._link = _plain_link(self._folder)
    # Every process passes its own arrays to Orbax, so Orbax must not coordinate processes.
    this = jax.process_index()
    self._options = ocp.options.MultiprocessingOptions(primary_host=this, active_processes={this})
    self._checkpointer = self._open_checkpointer()
    self._thread = concurrent.futures.ThreadPoolExecutor(1, "checkpoint")
    self._saving: tuple[Path, concurrent.futures.Future[None]] | None = None
    self._failure: str | None = None

  def _open_checkpointer(self) -> Any:
    return ocp.StandardCheckpointer(multiprocessing_options=self._options)

  def close(self) -> None:
    """Waits for the last save to finish.

    Raises:
      UserError: if the last save failed.
    """
    self._settle(warn=False)
    self._thread.shutdown()
    self._checkpointer.close()
    if self._link:
      self._link.cleanup()
    if self._failure:
      raise UserError(self._failure)

  def clean(self) -> None:
    """Deletes the unfinished files of a killed process. Only the writing process may call it."""
    for path in self._folder.glob(".*"):
      if path.name.startswith((_SAVING, _REMOVED)):
        # A network file system keeps deleted files while they are open.
        shutil.rmtree(path, ignore_errors=True)

  def save(self, state: State, saved: Saved) -> None:
    """Saves a state under its step, unless that step exists. Returns before it is on disk.

    A failed save is logged with its path. Earlier steps stay on disk and training can continue;
    `close` raises if the last save failed. Processes other than 0 do nothing.

    Args:
      state: the training state, replicated over all devices.
      saved: the rest of the checkpoint.
    """
    if not is_primary():
      return
    if jax.process_count() > 1:  # Orbax would save global arrays from all processes together.
      state = jax.tree.map(np.array, state)
    self._settle()
    step = int(state.step)
    final = self._folder / str(step)
    if final.exists():
      return
    temporary = self._folder / f"{_SAVING}{step}"
    try:
      if temporary.exists():
        shutil.rmtree(temporary)
      temporary.mkdir(parents=True)
      self._checkpointer.save(self._state(temporary.name), state)
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
      # Renamed before it is deleted: a partly deleted step would look corrupt.
      removed = self._folder / f"{_REMOVED}{step}"
      os.replace(self._folder / str(step), removed)
      shutil.rmtree(removed, ignore_errors=True)  # `clean` deletes what is still open.
    cpu_allocator.trim()  # Otherwise the memory of Orbax's copies grows with every save.

  def _settle(self, *, warn: bool = True) -> None:
    """Waits for the save in progress."""
    if self._saving is None:
      return
    final, future = self._saving
    self._saving = None
    try:
      future.result()
      self._failure = None
    except Exception as error:
      self._fail(final, error, warn=warn)

  def _fail(self, final: Path, error: Exception, *, warn: bool = True) -> None:
    first_line = (str(error) or type(error).__name__).splitlines()[0]
    self._failure = f"{final}: could not be saved ({first_line[:200]}); older steps are kept"
    if warn:
      _log.warning("%s", self._failure)
    # Orbax raises further errors of this save in the next one, or when it is closed.
    with contextlib.suppress(Exception):
      self._checkpointer.close()
    self._checkpointer = self._open_checkpointer()
    shutil.rmtree(self._folder / f"{_SAVING}{final.name}", ignore_errors=True)

  def steps(self) -> list[int]:
    """Returns the steps on disk in ascending order, without verifying them."""
    if not self._folder.is_dir():
      return []
    # Not "007" or "٣", which int() accepts too.
    names = (path.name for path in self._folder.iterdir())
    return sorted(int(name) for name in names if re.fullmatch(r"0|[1-9][0-9]*", name))

  def latest(self) -> int | None:
    """Returns the newest step that passes verification, or None if there are no steps.

    Corrupt steps are logged and skipped. A step of the first versions has no manifest and passes
    unverified.

    Raises:
      UserError: if there are steps but all are corrupt.
    """
    self._settle()
    steps = self.steps()
    for step in reversed(steps):
      damage = None if self._is_unverified(step) else find_damage(self._path(step))
      if damage is None:
        return step
      _log.warning("%s: %s; using the step before it", self._path(step), damage)
    if steps:
      raise UserError(
        f"{self._folder}: all checkpoints are corrupt; delete the folder to train from step 0"
      )
    return None

  def read_saved(self, step: int) -> Saved:
    """Reads the content of a step besides the state.

    Args:
      step: a step that passes verification.

    Raises:
      UserError: if the configuration is invalid.
    """
    if self._is_unverified(step):
      path = self._path(step) / _UNVERIFIED_CONFIG
      try:
        return Saved(from_dict(json.loads(path.read_bytes())), [])
      except (OSError, ValueError, RecursionError) as error:
        raise UserError(f"{path}: cannot be read ({brief(error)})") from error
    content = self._read(step)
    return Saved(from_dict(content["config"]), content["pending"])

  def restore(self, step: int, like: _StateT) -> _StateT:
    """Reads the state of a step.

    Args:
      step: a step that passes verification.
      like: the state as ShapeDtypeStructs with shardings, from `abstract_state`.

    Raises:
      UserError: if structure, shapes or dtypes differ from `like`, or the step is of the first
        versions. Nothing is cast.
    """
    if self._is_unverified(step):
      raise UserError(
        f"{self._path(step)}: written by a version without manifests; sample from the run, or "
        "train in another --workdir"
      )
    self._check_leaves(step, self._read(step)["leaves"], _describe(like))
    state: _StateT = self._checkpointer.restore(self._state(str(step)), like)
    return state

  def restore_ema(self, step: int, like_ema: Any) -> Any:
    """Reads the EMA parameters of a step, without reading the rest of the state.

    Args:
      step: a step that passes verification.
      like_ema: `ema_params` of the state as ShapeDtypeStructs with shardings.

    Returns:
      The same values as `restore(step, like).ema_params`.

    Raises:
      UserError: if structure, shapes or dtypes differ from `like_ema`. Nothing is cast.
    """
    if self._is_unverified(step):
      try:
        return self._restore_unverified_ema(step, like_ema)
      except UserError:
        raise
      except Exception as error:  # Orbax raises many kinds for damage, even Exception itself.
        raise UserError(f"{self._path(step)}: cannot be read ({brief(error)})") from error
    leaves = self._read(step)["leaves"]
    found = {name: leaf for name, leaf in leaves.items() if name.startswith(f".{_EMA}")}
    self._check_leaves(step, found, _describe(like_ema, f".{_EMA}"))
    return self._restore_ema(step, like_ema)

  def _restore_unverified_ema(self, step: int, like_ema: Any) -> Any:
    handler = ocp.PyTreeCheckpointHandler(multiprocessing_options=self._options)
    found = handler.metadata(self._state(str(step)))[_EMA]
    # Versions without learned schedules stored only the parameters of the network.
    network_alone = "network" not in found
    found = {"network": found} if network_alone else found
    self._check_leaves(step, _describe(found, f".{_EMA}"), _describe(like_ema, f".{_EMA}"))
    if network_alone:
      return {**like_ema, "network": self._restore_ema(step, like_ema["network"])}
    return self._restore_ema(step, like_ema)

  def _restore_ema(self, step: int, like: Any) -> Any:
    item = {_EMA: like}
    arguments = ocp.args.PyTreeRestore(
      item=item,
      restore_args=ocp.checkpoint_utils.construct_restore_args(item),
      partial_restore=True,
    )
    handler = ocp.PyTreeCheckpointHandler(multiprocessing_options=self._options)
    checkpointer = ocp.Checkpointer(handler, multiprocessing_options=self._options)
    with contextlib.closing(checkpointer):
      return checkpointer.restore(self._state(str(step)), args=arguments)[_EMA]

  def _check_leaves(self, step: int, found: dict[str, str], wanted: dict[str, str]) -> None:
    for name in sorted(found | wanted):
      if found.get(name) != wanted.get(name):
        raise UserError(
          f"{self._path(step)}: {name} is {found.get(name, 'missing')} in the checkpoint, but "
          f"{wanted.get(name, 'unknown')} in this configuration"
        )

  def _path(self, step: int) -> Path:
    return self._folder / str(step)

  def _state(self, name: str) -> Path:
    """Returns the path under which Orbax reads and writes the state of a step's folder."""
    return (Path(self._link.name, _LINK) if self._link else self._folder) / name / _STATE

  def _read(self, step: int) -> dict[str, Any]:
    content: dict[str, Any] = json.loads((self._path(step) / _RUN).read_bytes())
    return content

  def _is_unverified(self, step: int) -> bool:
    """Returns whether a step was written by the first versions, without a manifest."""
    return (self._path(step) / _UNVERIFIED_CONFIG).is_file()


def silence_failed_saves() -> None:
  """Keeps the threads of Orbax from printing tracebacks of a failed save. For programs only.

  `Checkpoints` reports a failed save in one line. Orbax's event loop ends with the first error of a
  save. TensorStore's other writes then find the loop closed, asyncio logs further errors, and the
  garbage collector warns of coroutines that nobody awaited.
  """
  warnings.filterwarnings("ignore", "coroutine .* was never awaited", RuntimeWarning)
  logging.getLogger("asyncio").setLevel(logging.CRITICAL)
  report = sys.unraisablehook

  def hook(unraisable: Any) -> None:
    if str(unraisable.exc_value) != "Event loop is closed":
      report(unraisable)

  sys.unraisablehook = hook


def _plain_link(folder: Path) -> "tempfile.TemporaryDirectory[str] | None":
  """Returns a temporary folder with a link to `folder`, or None if Orbax can use its path.

  Orbax matches the whole path as a glob pattern: it finds nothing in "exp [v2]", and the files of
  "axb" in "a*b". TensorStore takes a backslash for a slash, and neither reads names that are not
  UTF-8.
  """
  if _PLAIN.fullmatch(str(folder)):
    return None
  link = tempfile.TemporaryDirectory(prefix="ddpm_jax-")
  Path(link.name, _LINK).symlink_to(folder)
  return link


def _describe(tree: Any, prefix: str = "") -> dict[str, str]:
  """Returns {prefix + path: dtype and shape} of every leaf."""
  leaves, _ = jax.tree_util.tree_flatten_with_path(tree)
  return {
    f"{prefix}{jax.tree_util.keystr(path)}": f"{leaf.dtype}[{','.join(map(str, leaf.shape))}]"
    for path, leaf in leaves
  }


def abstract_state(create: Any, sharding: jax.sharding.Sharding) -> Any:
  """Returns `create()` as ShapeDtypeStructs, without computing it.

  Args:
    create: () -> a pytree of arrays.
    sharding: the sharding of every leaf.
  """
  return jax.tree.map(
    lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding),
    jax.eval_shape(create),
  )
