"""Spreading a training step over all devices, in two ways that compute the same."""

import math
from collections.abc import Callable

import jax
from jax.sharding import Mesh

from ddpm_jax.config import TrainingConfig
from ddpm_jax.devices import compile_effort, replicated, sharded
from ddpm_jax.errors import UserError
from ddpm_jax.training.state import TrainState
from ddpm_jax.training.step import Batch, Metrics, TrainStep


def check_spread(config: TrainingConfig, mesh: Mesh) -> None:
  """Refuses a batch that the devices do not divide, and pmap over many processes.

  Raises:
    UserError: naming the batch size and the number of devices, or the way of spreading.
  """
  if config.parallelism == "pmap" and mesh.is_multi_process:
    raise UserError("--training.parallelism pmap: with --distributed use jit")
  size = config.batch_size
  if size % mesh.size:
    nearest = math.ceil(size / mesh.size) * mesh.size
    raise UserError(
      f"--training.batch-size {size}: the {mesh.size} devices of this run must divide it; "
      f"use {nearest}, for example"
    )


def jit_over_mesh(train_step: TrainStep, mesh: Mesh) -> TrainStep:
  """Compiles a step for a batch sharded over the mesh; XLA adds the sums over devices."""
  everywhere, split = replicated(mesh), sharded(mesh)
  compiled: Callable[[TrainState, Batch], tuple[TrainState, Metrics]] = jax.jit(
    train_step,
    in_shardings=(everywhere, split),
    out_shardings=everywhere,
    donate_argnums=0,
    compiler_options=compile_effort(mesh, 1),
  )
  return compiled


def pmap_over_mesh(train_step: TrainStep, mesh: Mesh) -> TrainStep:
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
