"""Compiled programs of one or several training steps, together with their batches."""

import math
import os
from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh

from ddpm_jax.config.schema import TrainingConfig
from ddpm_jax.data.batches import batch_indices
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.background_compilation import compile_in_background
from ddpm_jax.runtime.devices import compile_effort, place, replicated, sharded
from ddpm_jax.training import parallel
from ddpm_jax.training.accumulation import accumulate_gradients, choose_micro_batch_size
from ddpm_jax.training.state import TrainState
from ddpm_jax.training.step import Batch, Metrics, StepFn, TrainStep

# dispatch(state, step) -> (state, metrics of each of its steps, [K] or, for one step, [])
Dispatch = Callable[[TrainState, int], tuple[TrainState, Metrics]]


def make_dispatch(
  config: TrainingConfig,
  train_step: TrainStep,
  dataset: Dataset,
  mesh: Mesh,
  like: TrainState,
  feature_map_size: int,
) -> Dispatch:
  """Compiles one or several training steps for the mesh, in the background.

  Args:
    config: batch size, seed, parallelism, micro-batch size and steps per dispatch.
    train_step: the pure step, made with the mesh's `axis_name` for pmap.
    dataset: the images.
    mesh: the devices.
    like: the state's shapes, dtypes and shardings.
    feature_map_size: number of values of an image's first feature map.

  Returns:
    dispatch(state, step), which takes `steps_per_dispatch` steps, the first of which is `step`. The
    result is a function of state and step alone.
  """
  on_cpu = mesh.devices.flat[0].platform == "cpu"
  batch_at = lambda step: next_batch(dataset, config, step, mesh)
  if config.steps_per_dispatch > 1:
    # On a CPU, XLA's gradient of a convolution is 20 times slower inside a loop.
    many = scan_over_mesh(config, train_step, len(dataset.image), mesh, unroll=on_cpu)
    _check_memory(dataset, config, mesh)
    images = place((dataset.image[:], dataset.label), replicated(mesh))
    compiled = compile_in_background((many, like, images))
    return lambda state, step: compiled()[0](state, images)
  if config.parallelism == "pmap":
    mapped = parallel.pmap_over_mesh(train_step, mesh)
    return lambda state, step: mapped(state, batch_at(step))
  if on_cpu or config.micro_batch_size:
    micro_batch_size = choose_micro_batch_size(config, feature_map_size, mesh)
    return _in_micro_batches(train_step, mesh, micro_batch_size, like, batch_at)
  compiled = compile_in_background((parallel.jit_over_mesh(train_step, mesh), like, batch_at(0)))
  return lambda state, step: compiled()[0](state, batch_at(step))


def _check_memory(dataset: Dataset, config: TrainingConfig, mesh: Mesh) -> None:
  """Raises a UserError if the images of a data set exceed the memory of a device of the mesh."""
  needed = math.prod(dataset.image.shape)
  # A CPU reports no statistics; its devices share the machine's memory.
  statistics = mesh.local_devices[0].memory_stats() or {}
  machine = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE") // len(mesh.local_devices)
  memory = statistics.get("bytes_limit", machine)
  if needed > memory:
    raise UserError(
      f"--training.steps-per-dispatch {config.steps_per_dispatch}: places all images on each "
      f"device, {needed / 1e9:.1f} GB, but a device has {memory / 1e9:.1f} GB; use 1"
    )


def _in_micro_batches(
  train_step: TrainStep,
  mesh: Mesh,
  micro_batch_size: int,
  like: TrainState,
  batch_at: Callable[[int], Batch],
) -> Dispatch:
  """Compiles one step with gradient accumulation."""
  batch = batch_at(0)
  accumulation = accumulate_gradients(train_step, mesh, micro_batch_size, like, batch)
  numbers = [
    place(np.int32(number), replicated(mesh)) for number in range(accumulation.micro_batches)
  ]
  # The update comes first. It is compiled while the gradient is traced, which takes longest.
  compiled = compile_in_background(
    (accumulation.update, like, accumulation.totals),
    (accumulation.accumulate, like, batch, numbers[0], accumulation.totals),
  )
  zeros = lambda leaf: place(np.zeros(leaf.shape, leaf.dtype), leaf.sharding)
  # All steps reuse the same memory, because micro-batch 0 ignores the previous totals.
  kept = [jax.tree.map(zeros, accumulation.totals)]

  def dispatch(state: TrainState, step: int) -> tuple[TrainState, Metrics]:
    update, accumulate = compiled()
    batch, totals = batch_at(step), kept.pop()
    for number in numbers:
      totals = accumulate(state, batch, number, totals)
    kept.append(totals)
    return update(state, totals)

  return dispatch


def next_batch(dataset: Dataset, config: TrainingConfig, step: int, mesh: Mesh) -> Batch:
  """Returns the batch of a step, placed on the devices. It depends on seed and step alone."""
  size = config.batch_size
  index = batch_indices(config.seed, step, size, len(dataset.image))
  on_host = (dataset.image[index], dataset.label[index], np.arange(size, dtype=np.int32))
  return Batch(*place(on_host, sharded(mesh)))


Images = tuple[jax.Array, jax.Array]


def scan_over_mesh(
  config: TrainingConfig, train_step: StepFn, num_images: int, mesh: Mesh, *, unroll: bool
) -> Callable[[TrainState, Images], tuple[TrainState, Metrics]]:
  """Returns a program of K steps, which selects its batches from images in device memory.

  Args:
    config: batch size, seed and steps per dispatch K.
    train_step: the pure step.
    num_images: N.
    mesh: the devices.
    unroll: whether to unroll the loop over the steps.

  Returns:
    many(state, (image u8[N, H, W, C], label i32[N])) -> (state, metrics, each [K]).
  """
  everywhere, split = replicated(mesh), sharded(mesh)
  example = np.arange(config.batch_size, dtype=np.int32)

  def many(state: TrainState, images: Images) -> tuple[TrainState, Metrics]:
    image, label = images

    def one(state: TrainState, _: None) -> tuple[TrainState, Metrics]:
      index = batch_indices(config.seed, state.step, config.batch_size, num_images)
      batch = Batch(image[index], label[index], jnp.asarray(example))
      return train_step(state, jax.lax.with_sharding_constraint(batch, split))

    steps = config.steps_per_dispatch
    return jax.lax.scan(one, state, None, length=steps, unroll=steps if unroll else 1)

  compiled: Callable[[TrainState, Images], tuple[TrainState, Metrics]] = jax.jit(
    many,
    in_shardings=(everywhere, everywhere),
    out_shardings=everywhere,
    donate_argnums=0,
    compiler_options=compile_effort(mesh, 1),
  )
  return compiled
