"""Coordination of the processes of one training run, each with its own devices.

Errors are raised on every process; otherwise the others would hang in a collective.
"""

import collections
import json
from collections.abc import Callable
from typing import Any, TypeVar

import jax
import numpy as np

from ddpm_jax.errors import UserError

_T = TypeVar("_T")


def initialize(coordinator: str = "", num_processes: int = 0, process_id: int = -1) -> None:
  """Connects this process with the others of a run by `jax.distributed`.

  Must be called before JAX first uses a device. On Slurm, Open MPI, Kubernetes and Cloud TPU, JAX
  detects arguments that are left at their defaults.

  Args:
    coordinator: HOST:PORT of process 0, reachable from all processes.
    num_processes: number of processes.
    process_id: number of this process, from 0.

  Raises:
    UserError: if an argument is neither given nor detected, or the other processes do not connect
      in time.
  """
  if coordinator and not coordinator.rpartition(":")[2].isdecimal():
    raise UserError(f"--coordinator {coordinator}: must be HOST:PORT")
  try:
    jax.distributed.initialize(
      coordinator_address=coordinator or None,
      num_processes=num_processes or None,
      process_id=None if process_id < 0 else process_id,
      # A process that fails alone waits this long for the others; then JAX ends all of them.
      shutdown_timeout_seconds=60,
    )
  except (ValueError, RuntimeError) as error:
    reason = str(error).splitlines()[0]
    raise UserError(
      f"--distributed: {reason}; without a cluster that JAX detects, pass --coordinator HOST:PORT, "
      "--num-processes and --process-id"
    ) from error


def check_alike() -> None:
  """Checks that all processes have the same number of devices, as JAX's collectives need.

  Raises:
    UserError: if the numbers differ.
  """
  counts = collections.Counter(device.process_index for device in jax.devices())
  if len(set(counts.values())) > 1:
    raise UserError(
      f"--distributed: the processes have {dict(counts)} devices; the numbers must be equal; set "
      "--training.cpu-devices on CPUs"
    )


def is_primary() -> bool:
  """Returns whether this is process 0, the only one that writes files and prints."""
  return jax.process_index() == 0


def broadcast(work: Callable[[], Any]) -> Any:
  """Calls `work` on process 0 and returns its result on every process.

  Args:
    work: function without arguments whose result JSON can represent.

  Raises:
    UserError: on the other processes, with the message of the error, if `work` raises on process 0.
      Process 0 raises the error itself.
  """
  if jax.process_count() == 1:
    return work()
  failure, answer = None, {}
  if is_primary():
    try:
      answer["value"] = work()
    except BaseException as error:
      failure, answer["error"] = error, str(error)
  answer = json.loads(_broadcast_bytes(json.dumps(answer).encode()))
  if failure is not None:
    raise failure
  if "error" in answer:
    raise UserError(answer["error"])
  return answer["value"]


def barrier(work: Callable[[], _T]) -> _T:
  """Calls `work` on every process, waits for all of them, and returns the process's own result.

  Raises:
    UserError: if `work` raised on other processes only. A process on which `work` raised raises
      that error itself.
  """
  if jax.process_count() == 1:
    return work()
  from jax.experimental import multihost_utils

  failure, result = None, None
  try:
    result = work()
  except BaseException as error:
    failure = error
  failed = multihost_utils.process_allgather(np.int32(failure is not None))
  if failure is not None:
    raise failure
  if failed.any():
    raise UserError(f"process {int(failed.argmax())} failed; see its log")
  return result  # type: ignore[return-value]


def _broadcast_bytes(text: bytes) -> bytes:
  """Returns the text of process 0."""
  from jax.experimental import multihost_utils

  length = int(multihost_utils.broadcast_one_to_all(np.int32(len(text))))
  # JAX broadcasts by a sum over processes, so all of them must pass the same shape and dtype.
  sent = np.resize(np.frombuffer(text, np.uint8), length).astype(np.int32)
  return bytes(multihost_utils.broadcast_one_to_all(sent).astype(np.uint8))
