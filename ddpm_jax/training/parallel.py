"""Data parallelism: a training step over all devices by jit or pmap, which compute the same."""

import math

import jax
from jax.sharding import Mesh

from ddpm_jax.config.schema import TrainingConfig
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.devices import compile_effort, replicated, sharded
from ddpm_jax.training.state import TrainState
from ddpm_jax.training.step import Batch, Metrics, StepFn


def check_devices(config: TrainingConfig, mesh: Mesh) -> None:
  """Checks that the devices divide the batch, and that pmap runs in one process only.

  Raises:
    UserError: if they do not divide it, or pmap is used with several processes.
  """
  if config.parallelism == "pmap" and mesh.is_multi_process:
    raise UserError("--training.parallelism pmap: cannot be combined with --distributed; use jit")
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


def jit_over_mesh(train_step: StepFn, mesh: Mesh) -> StepFn:
  """Returns the step, jitted for batches sharded over the mesh. XLA inserts the collectives."""
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
  """Returns the step mapped over the devices by pmap. Its `axis_name` must be the mesh's axis."""
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
