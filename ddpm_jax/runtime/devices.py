"""The device mesh, CPU devices, and the placement of arrays on devices and on the host."""

import itertools
import os
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import jax
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec, SingleDeviceSharding

from ddpm_jax.errors import UserError

AXIS = "data"
# Convolutions on a CPU are fastest when a device's part of the batch stays in the cache.
_MIN_IMAGES_PER_CPU_DEVICE = 4


def use_cpu_devices(batch_size: int, requested: int = 0, *, uneven: bool = False) -> None:
  """Splits the CPU into virtual devices; a no-op if there is an accelerator.

  XLA runs most convolutions of a CPU device on one core. Must be called before JAX first uses a
  device.

  Args:
    batch_size: number of images computed at once, over all devices.
    requested: number of devices. 0: the largest number, up to one per core, that divides the batch
      and leaves at least 4 images per device.
    uneven: whether that number need not divide the batch.
  """
  cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
  largest = max(1, min(cores, batch_size // _MIN_IMAGES_PER_CPU_DEVICE))
  chosen = requested or max(d for d in range(1, largest + 1) if uneven or batch_size % d == 0)
  jax.config.update("jax_num_cpu_devices", chosen)


def make_mesh(devices: Sequence[jax.Device] | None = None) -> Mesh:
  """Returns a one-dimensional mesh of the given devices, by default of all local ones."""
  return Mesh(np.asarray(devices or jax.local_devices()), (AXIS,))


def compile_effort(mesh: Mesh, level: int) -> dict[str, int] | None:
  """Returns compiler options that set LLVM's optimization level on CPUs.

  Args:
    mesh: the devices to compile for.
    level: 0 for programs that run once, 1 for training steps. At level 1 a step is as fast as at
      the default level 3, because convolutions and matrix products are library calls. It compiles
      in nine tenths of the time.

  Returns:
    The options, or None for accelerators and where JAX already disables most optimizations.
  """
  already_lower = jax.config.read("jax_disable_most_optimizations")
  if mesh.devices.flat[0].platform != "cpu" or already_lower:
    return None
  return {"xla_backend_optimization_level": level}


def on_cpu() -> SingleDeviceSharding:
  """Returns the sharding on the first CPU device, also if there is an accelerator.

  Raises:
    UserError: if JAX_PLATFORMS excludes the CPU.
  """
  try:
    return SingleDeviceSharding(jax.local_devices(backend="cpu")[0])
  except RuntimeError as error:
    raise UserError("JAX_PLATFORMS: excludes the CPU; add it, as in cuda,cpu") from error


def replicated(mesh: Mesh) -> NamedSharding:
  """Returns the sharding with the same value on every device."""
  return NamedSharding(mesh, PartitionSpec())


def sharded(mesh: Mesh) -> NamedSharding:
  """Returns the sharding that splits the first axis over the devices."""
  return NamedSharding(mesh, PartitionSpec(AXIS))


def place(tree: Any, sharding: NamedSharding) -> Any:
  """Places host arrays on the devices of all processes.

  Args:
    tree: pytree of complete arrays, equal in every process.
    sharding: sharding of every array. Each process fills its own devices.

  Returns:
    The pytree as global JAX arrays.
  """
  put = lambda a: jax.make_array_from_process_local_data(sharding, a, np.shape(a))
  # With several processes the transfer guard counts this explicit transfer as an implicit one.
  with jax.transfer_guard("allow"):
    return jax.tree.map(put, tree)


def copy_to_host(outputs: Iterable[Any]) -> Iterator[Any]:
  """Returns host copies of results, in order. The device computes one result during each copy.

  The next result is requested, and its computation thereby dispatched, before the last one is
  copied. A device that runs while the host copies and works on a result does not idle. At most two
  results are on the device.

  Args:
    outputs: pytrees of JAX arrays, whose computation their iterator dispatches. Leaves of other
      types are yielded unchanged.
  """
  started = map(_start_copy, outputs)
  with_next = itertools.pairwise(itertools.chain(started, [None]))
  return map(_finish_copy, with_next)


def _start_copy(output: Any) -> Any:
  jax.copy_to_host_async(output)
  return output


def _finish_copy(with_next: tuple[Any, Any]) -> Any:
  return jax.device_get(with_next[0])
