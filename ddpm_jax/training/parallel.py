"""Spreading a training step over all devices, in ways that compute the same."""

import math
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
from jax import lax
from jax.sharding import Mesh, PartitionSpec

from ddpm_jax.config.schema import Config, TrainingConfig
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.devices import compile_effort, replicated, sharded
from ddpm_jax.training.state import TrainState
from ddpm_jax.training.step import Batch, Gradient, Metrics, StepFn, TrainStep

# Of a part that a CPU's device computes at once: values of its first feature map, half a megabyte
# as in many a core's own cache; images, fewer of which would leave convolutions too little work.
_MAX_VALUES, _MIN_IMAGES = 2**17, 4


def check_spread(config: TrainingConfig, mesh: Mesh) -> None:
  """Refuses batches that the devices do not divide, and pmap over many distributed.

  Raises:
    UserError: naming the batch size and the number of devices, or the way of spreading.
  """
  if config.parallelism == "pmap" and mesh.is_multi_process:
    raise UserError("--training.parallelism pmap: with --distributed use jit")
  for flag, size in (
    ("batch-size", config.batch_size),
    ("micro-batch-size", config.micro_batch_size),
  ):
    if size % mesh.size:
      nearest = math.ceil(size / mesh.size) * mesh.size
      raise UserError(
        f"--training.{flag} {size}: the {mesh.size} devices of this run must divide it; "
        f"use {nearest}, for example"
      )


def micro_batch_size(config: Config, image_shape: tuple[int, ...], mesh: Mesh) -> int:
  """Images, over all devices, whose gradient is computed at once: as configured, or chosen.

  Args:
    config: of the run.
    image_shape: (H, W, C).
    mesh: the devices. On a CPU small parts stay in the cache, and their arrays are small enough for
      the allocator to keep; see `cpu_allocator.retain_freed_memory`.
  """
  training, unet = config.training, config.unet
  if training.micro_batch_size or mesh.devices.flat[0].platform != "cpu":
    return training.micro_batch_size or training.batch_size
  height, width, _ = image_shape
  values = unet.channels[0] * (height // unet.patch_size) * (width // unet.patch_size)
  most = max(_MAX_VALUES // values, _MIN_IMAGES)
  share = training.batch_size // mesh.size
  fitting = [size for size in range(_MIN_IMAGES, most + 1) if share % size == 0]
  return max(fitting, default=share) * mesh.size


def jit_over_mesh(train_step: StepFn, mesh: Mesh) -> StepFn:
  """Compiles a step for a batch sharded over the mesh; XLA adds the sums over devices."""
  everywhere, split = replicated(mesh), sharded(mesh)
  compiled: StepFn = jax.jit(
    train_step,
    in_shardings=(everywhere, split),
    out_shardings=everywhere,
    donate_argnums=0,
    compiler_options=compile_effort(mesh, 1),
  )
  return compiled


def pmap_over_mesh(train_step: StepFn, mesh: Mesh) -> StepFn:
  """Maps a step, made with the mesh's `axis_name`, over the devices with each its share."""
  mapped = jax.pmap(
    train_step,
    axis_name=mesh.axis_names[0],
    in_axes=(None, 0),
    out_axes=None,
    devices=list(mesh.devices.flat),
    donate_argnums=0,
  )

  def step(state: TrainState, batch: Batch) -> tuple[TrainState, Metrics]:
    shares = jax.tree.map(lambda a: a.reshape(mesh.size, -1, *a.shape[1:]), batch)
    new_state, metrics = mapped(state, shares)
    return new_state, metrics

  return step


class GradientAccumulation(NamedTuple):
  """A step as two programs: one for each part of the batch, and one for the update.

  Attributes:
    accumulate: (state, batch, part, totals) -> totals, for part = 0, 1, ..., i32[]. Totals have the
      devices as their first axis, each device's own sums: they are averaged once, by the update.
    update: (state, totals) -> (state, metrics).
    totals: shapes and shardings of the totals. Part 0 overwrites whatever they hold.
    parts: how many there are.
  """

  accumulate: Callable[[TrainState, Batch, jax.Array, Gradient], Gradient]
  update: Callable[[TrainState, Gradient], tuple[TrainState, Metrics]]
  totals: Gradient
  parts: int


def accumulate_gradients(
  train_step: TrainStep, mesh: Mesh, micro: int, state: Any, batch: Batch
) -> GradientAccumulation:
  """Takes a step's gradient apart, by devices and by parts of a device's share.

  Args:
    train_step: the pure step, without an `axis_name`.
    mesh: the devices.
    micro: images of a part, over all devices, which divide it.
    state: shapes of the state.
    batch: shapes of the global batch.
  """
  split, everywhere = sharded(mesh), replicated(mesh)
  size, parts = micro // mesh.size, len(batch.image) // micro

  def accumulate(state: TrainState, batch: Batch, part: jax.Array, totals: Gradient) -> Gradient:
    first = part * size
    images = jax.tree.map(lambda a: lax.dynamic_slice_in_dim(a, first, size), batch)
    found = train_step.gradient(state, images)
    add = lambda total, value: jnp.where(part == 0, value[None], total + value[None])
    put = lambda whole, values: lax.dynamic_update_slice_in_dim(whole, values, first, 0)
    loss, grads = jax.tree.map(add, (totals.loss, totals.grads), (found.loss, found.grads))
    return Gradient(loss, grads, put(totals.t, found.t), put(totals.losses, found.losses))

  def update(state: TrainState, totals: Gradient) -> tuple[TrainState, Metrics]:
    mean = lambda total: jnp.mean(total, axis=0) / parts
    loss, grads = jax.tree.map(mean, (totals.loss, totals.grads))
    return train_step.update(state, Gradient(loss, grads, totals.t, totals.losses))

  devices, whole = PartitionSpec(mesh.axis_names[0]), PartitionSpec()
  by_device = jax.shard_map(
    accumulate,
    mesh=mesh,
    in_specs=(whole, devices, whole, devices),
    out_specs=devices,
    check_vma=False,  # The state is the same on all devices: nothing is to be summed for it.
  )
  effort = compile_effort(mesh, 1)
  shape: Any = lambda dtype, *dims: jax.ShapeDtypeStruct(dims, dtype, sharding=split)
  # Written down rather than found by tracing the gradient, which takes a second.
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
    parts=parts,
  )
