"""Gradient accumulation: a training step as one program per micro-batch and one for the update."""

from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import lax
from jax.sharding import Mesh, PartitionSpec

from ddpm_jax.config.schema import TrainingConfig
from ddpm_jax.runtime.devices import compile_effort, replicated, sharded
from ddpm_jax.training.state import TrainState
from ddpm_jax.training.step import Batch, Gradient, Metrics, TrainStep

# CPU micro-batch: first feature map of at most 2^17 floats, half a megabyte, which fits into the
# cache of a core; at least 4 images, since fewer leave the convolutions too little work.
_MAX_VALUES, _MIN_IMAGES = 2**17, 4


def choose_micro_batch_size(config: TrainingConfig, feature_map_size: int, mesh: Mesh) -> int:
  """Returns the configured micro-batch size over all devices, or chooses one.

  Args:
    config: batch size and micro-batch size.
    feature_map_size: number of values of an image's first feature map.
    mesh: the devices. On a CPU, small micro-batches stay in the cache and can be retained by the
      allocator; see `cpu_allocator.retain_freed_memory`.
  """
  if config.micro_batch_size or mesh.devices.flat[0].platform != "cpu":
    return config.micro_batch_size or config.batch_size
  largest = max(_MAX_VALUES // feature_map_size, _MIN_IMAGES)
  share = config.batch_size // mesh.size
  fitting = [size for size in range(_MIN_IMAGES, largest + 1) if share % size == 0]
  return max(fitting, default=share) * mesh.size


class GradientAccumulation(NamedTuple):
  """A training step as two programs.

  Attributes:
    accumulate: (state, batch, number, totals) -> totals, adding micro-batch `number`, i32[].
      The first axis of the totals is the device: each device keeps its own sums, which `update`
      averages once.
    update: (state, totals) -> (state, metrics).
    totals: shapes and shardings of the totals. Micro-batch 0 overwrites their values.
    micro_batches: number of micro-batches.
  """

  accumulate: Callable[[TrainState, Batch, jax.Array, Gradient], Gradient]
  update: Callable[[TrainState, Gradient], tuple[TrainState, Metrics]]
  totals: Gradient
  micro_batches: int


def accumulate_gradients(
  train_step: TrainStep, mesh: Mesh, micro_batch_size: int, state: Any, batch: Batch
) -> GradientAccumulation:
  """Splits a step's gradient over devices and over micro-batches of each device's share.

  Args:
    train_step: the pure step, without an `axis_name`.
    mesh: the devices, which divide the micro-batch size.
    micro_batch_size: images per micro-batch, over all devices.
    state: shapes of the state.
    batch: shapes of the global batch.
  """
  split, everywhere = sharded(mesh), replicated(mesh)
  size, micro_batches = micro_batch_size // mesh.size, len(batch.image) // micro_batch_size

  def accumulate(state: TrainState, batch: Batch, number: jax.Array, totals: Gradient) -> Gradient:
    first = number * size
    micro_batch = jax.tree.map(lambda a: lax.dynamic_slice_in_dim(a, first, size), batch)
    (loss, (t, losses)), grads = train_step.gradient(state.params, state, micro_batch)
    add = lambda total, value: jnp.where(number == 0, value[None], total + value[None])
    put = lambda whole, values: lax.dynamic_update_slice_in_dim(whole, values, first, 0)
    loss, grads = jax.tree.map(add, (totals.loss, totals.grads), (loss, grads))
    return Gradient(loss, grads, put(totals.t, t), put(totals.losses, losses))

  def update(state: TrainState, totals: Gradient) -> tuple[TrainState, Metrics]:
    mean = lambda total: jnp.mean(total, axis=0) / micro_batches
    loss, grads = jax.tree.map(mean, (totals.loss, totals.grads))
    return train_step.update(state, Gradient(loss, grads, totals.t, totals.losses))

  devices, whole = PartitionSpec(mesh.axis_names[0]), PartitionSpec()
  by_device = jax.shard_map(
    accumulate,
    mesh=mesh,
    in_specs=(whole, devices, whole, devices),
    out_specs=devices,
    check_vma=False,  # The state is equal on all devices, so no sum over them is needed.
  )
  effort = compile_effort(mesh, 1)
  shape: Any = lambda dtype, *dims: jax.ShapeDtypeStruct(dims, dtype, sharding=split)
  # The shapes are written out, because tracing the gradient for them takes a second.
  totals = Gradient(
    loss=shape(jnp.float32, mesh.size),
    grads=jax.tree.map(lambda leaf: shape(leaf.dtype, mesh.size, *leaf.shape), state.params),
    t=shape(jnp.int32, len(batch.image)),
    losses=shape(jnp.float32, len(batch.image)),
  )
  return GradientAccumulation(
    accumulate=jax.jit(by_device, out_shardings=split, donate_argnums=3, compiler_options=effort),
    update=jax.jit(update, out_shardings=everywhere, donate_argnums=0, compiler_options=effort),
    totals=totals,
    micro_batches=micro_batches,
  )
