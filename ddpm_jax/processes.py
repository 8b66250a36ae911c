"""Many processes that train as one, each with devices of its own: `jax.distributed`."""

import json
from collections.abc import Callable
from typing import Any

import jax
import numpy as np

from ddpm_jax.errors import UserError


def join(coordinator: str = "", num_processes: int = 0, process_id: int = -1) -> None:
  """Joins the other processes of a run. Must come before JAX's first use of a device.

  Args:
    coordinator: HOST:PORT at which the first process is reached by all of them.
    num_processes: how many there are.
    process_id: which of them this one is, from 0. What is left out is asked of the cluster: Slurm,
      Open MPI, Kubernetes and Cloud TPU say it.

  Raises:
    UserError: if neither the arguments nor a cluster says it, or the others are not there in time.
  """
  try:
    jax.distributed.initialize(
      coordinator_address=coordinator or None,
      num_processes=num_processes or None,
      process_id=None if process_id < 0 else process_id,
    )
  except (ValueError, RuntimeError) as error:
    reason = str(error).splitlines()[0]
    raise UserError(
      f"--distributed: {reason}; where no cluster says it, pass --coordinator HOST:PORT, "
      "--num-processes and --process-id"
    ) from error


def is_first() -> bool:
  """Whether this process is the one that writes and talks; the only one is."""
  return jax.process_index() == 0


def from_first(work: Callable[[], Any]) -> Any:
  """What `work` gives in the first process, the only one that does it, in all of them.

  Args:
    work: gives a value of JSON's types.

  Raises:
    UserError: in all processes, if the first one does.
  """
  if jax.process_count() == 1:
    return work()
  from jax.experimental import multihost_utils

  answer: dict[str, Any] = {}
  if is_first():
    try:
      answer["value"] = work()
    except UserError as error:
      answer["error"] = str(error)
  text = np.frombuffer(json.dumps(answer).encode(), np.uint8)
  length = int(multihost_utils.broadcast_one_to_all(np.int32(len(text))))
  # The sum over processes by which JAX broadcasts is of one type and shape everywhere.
  sent = np.resize(text, length).astype(np.int32)
  answer = json.loads(bytes(multihost_utils.broadcast_one_to_all(sent).astype(np.uint8)))
  if "error" in answer:
    raise UserError(answer["error"])
  return answer["value"]
