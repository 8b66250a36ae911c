"""Which devices a program computes on, and how arrays lie on them."""

import os
from collections.abc import Sequence
from typing import Any

import jax
import numpy as np
from jax.sharding import Mesh, NamedSharding, PartitionSpec

AXIS = "data"
# Convolutions on a CPU are fastest when a device's share of the batch stays in its cache.
_MIN_IMAGES_PER_CPU_DEVICE = 4


def use_cpu_devices(batch_size: int, requested: int = 0, *, uneven: bool = False) -> None:
  """Splits the CPU into virtual devices: XLA runs most convolutions of one device on one core.

  Must come before JAX's first use of a device. Has no effect where there is an accelerator.

  Args:
    batch_size: images computed at once.
    requested: number of devices; 0 takes one for each core, as far as there is work for them.
    uneven: the devices need not divide the batch.
  """
  cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
  largest = max(1, min(cores, batch_size // _MIN_IMAGES_PER_CPU_DEVICE))
  chosen = requested or max(d for d in range(1, largest + 1) if uneven or batch_size % d == 0)
  jax.config.update("jax_num_cpu_devices", chosen)


def make_mesh(devices: Sequence[jax.Device] | None = None) -> Mesh:
  """A one-dimensional mesh of the given devices, or of all local ones."""
  return Mesh(np.asarray(devices or jax.local_devices()), (AXIS,))


def compile_effort(mesh: Mesh, level: int) -> dict[str, int] | None:
  """Compiler options by which LLVM optimizes less for CPUs; none for accelerators.

  Args:
    mesh: the devices.
    level: 0 for what runs once; 1 for training steps, which are as fast as with the default of 3
      (convolutions and products are in libraries) and compiled in nine tenths of the time.
  """
  even_less = jax.config.read("jax_disable_most_optimizations")
  if mesh.devices.flat[0].platform != "cpu" or even_less:
    return None
  return {"xla_backend_optimization_level": level}


def replicated(mesh: Mesh) -> NamedSharding:
  """The same value on every device."""
  return NamedSharding(mesh, PartitionSpec())


def sharded(mesh: Mesh) -> NamedSharding:
  """The first axis split over the devices."""
  return NamedSharding(mesh, PartitionSpec(AXIS))


def place(tree: Any, sharding: NamedSharding) -> Any:
  """Puts arrays that every process holds in full onto the devices, those of other processes too.

  Args:
    tree: pytree of arrays, the same in every process.
    sharding: how each lies on a mesh; a process fills the devices of its own.
  """
  put = lambda a: jax.make_array_from_process_local_data(sharding, a, np.shape(a))
  with jax.transfer_guard("allow"):  # For other processes' devices JAX takes it for an accident.
    return jax.tree.map(put, tree)


def local(tree: Any) -> Any:
  """Replicated arrays as this process alone sees them; unchanged where there is no other one."""
  return jax.tree.map(lambda a: a if a.is_fully_addressable else a.addressable_data(0), tree)
