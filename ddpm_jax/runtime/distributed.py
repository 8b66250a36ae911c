"""Many processes that train as one, each with devices of its own: `jax.distributed`.

What one process cannot do, all must hear of: the others would wait for it in the next sum.
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
  """Joins the other processes of a run. Must come before JAX's first use of a device.

  Args:
    coordinator: HOST:PORT at which the first process is reached by all of them.
    num_processes: how many there are.
    process_id: which of them this one is, from 0. What is left out is asked of the cluster: Slurm,
      Open MPI, Kubernetes and Cloud TPU say it.

  Raises:
    UserError: if neither the arguments nor a cluster says it, or the others are not there in time.
  """
  if coordinator and not coordinator.rpartition(":")[2].isdecimal():
    raise UserError(f"--coordinator {coordinator}: HOST:PORT is needed")
  try:
    jax.distributed.initialize(
      coordinator_address=coordinator or None,
      num_processes=num_processes or None,
      process_id=None if process_id < 0 else process_id,
      # How long one that fails alone waits for the others before it takes them with it.
      shutdown_timeout_seconds=60,
    )
  except (ValueError, RuntimeError) as error:
    reason = str(error).splitlines()[0]
    raise UserError(
      f"--distributed: {reason}; where no cluster says it, pass --coordinator HOST:PORT, "
      "--num-processes and --process-id"
    ) from error


def check_alike() -> None:
  """Makes sure that all processes have equally many devices, as JAX's exchanges need.

  Raises:
    UserError: if they do not.
  """
  counts = collections.Counter(device.process_index for device in jax.devices())
  if len(set(counts.values())) > 1:
    raise UserError(
      f"--distributed: the processes have {dict(counts)} devices; give each as many, on CPUs by "
      "--training.cpu-devices"
    )


def is_first() -> bool:
  """Whether this process is the one that writes and talks; the only one is."""
  return jax.process_index() == 0


def broadcast(work: Callable[[], Any]) -> Any:
  """What `work` gives in the first process, the only one that does it, in all of them.

  Args:
    work: gives a value of JSON's types.

  Raises:
    UserError: in the others, if `work` raises anything in the first one.
  """
  if jax.process_count() == 1:
    return work()
  failure, answer = None, {}
  if is_first():
    try:
      answer["value"] = work()
    except BaseException as error:
      failure, answer["error"] = error, str(error)
  answer = json.loads(_broadcast(json.dumps(answer).encode()))
  if failure is not None:
    raise failure
  if "error" in answer:
    raise UserError(answer["error"])
  return answer["value"]


def barrier(work: Callable[[], _T]) -> _T:
  """What `work` gives in each process, once it has been done in all.

  Raises:
    UserError: if it failed in another process, which raises what it met.
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
    raise UserError(f"process {int(failed.argmax())} cannot go on; it says why")
  return result  # type: ignore[return-value]


def _broadcast(text: bytes) -> bytes:
  """The first process's text."""
  from jax.experimental import multihost_utils

  length = int(multihost_utils.broadcast_one_to_all(np.int32(len(text))))
  # Broadcasting is a sum over processes: every one must send the same shape and type.
  sent = np.resize(np.frombuffer(text, np.uint8), length).astype(np.int32)
  return bytes(multihost_utils.broadcast_one_to_all(sent).astype(np.uint8))
