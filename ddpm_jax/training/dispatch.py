"""What a device is given at once: a step and its batch, or many steps over images it holds."""

from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh

from ddpm_jax import memory
from ddpm_jax.config import Config
from ddpm_jax.data.batches import batch_indices
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.devices import compile_effort, place, replicated, sharded
from ddpm_jax.training import parallel
from ddpm_jax.training.state import TrainState
from ddpm_jax.training.step import Batch, Metrics, TrainStep

# dispatch(state, step) -> (state, metrics of each of its steps, [K] or, for one step, [])
Dispatch = Callable[[TrainState, int], tuple[TrainState, Metrics]]


def make_dispatch(config: Config, train_step: TrainStep, dataset: Dataset, mesh: Mesh) -> Dispatch:
  """Spreads a step over the mesh, as often a dispatch as the configuration says.

  Args:
    config: of the run.
    train_step: the pure step, made with the mesh's `axis_name` for pmap.
    dataset: what to learn.
    mesh: the devices.

  Returns:
    dispatch(state, step), which takes `training.steps_per_dispatch` steps from `step` on. The same
    state and step give the same result, whatever ran before.
  """
  training = config.training
  if training.steps_per_dispatch > 1:
    # On a CPU, XLA's gradient of a convolution is 20 times slower inside a loop.
    unroll = mesh.devices.flat[0].platform == "cpu"
    many = scan_over_mesh(config, train_step, len(dataset.image), mesh, unroll=unroll)
    images = place((dataset.image, dataset.label), replicated(mesh))
    many = compiled_first(many)
    return lambda state, step: many(state, images)
  one = compile_step(config, train_step, mesh)
  if training.parallelism == "jit":
    one = compiled_first(one)
  return lambda state, step: one(state, next_batch(dataset, config, step, mesh))


def compiled_first(jitted: Any) -> Any:
  """A jitted function whose compiler's memory is given back before its first run, not after.

  Args:
    jitted: called with the same types and shardings every time.
  """
  compiled: list[Any] = []

  def call(*arguments: Any) -> Any:
    if not compiled:
      lowered = jitted.lower(*arguments)
      memory.release()  # What compiling the first state has left.
      compiled.append(lowered.compile())
      memory.release()
    return compiled[0](*arguments)

  return call


def compile_step(config: Config, train_step: TrainStep, mesh: Mesh) -> TrainStep:
  """Spreads a single step over the mesh in the way that the configuration names."""
  pmapped = config.training.parallelism == "pmap"
  return (parallel.pmap_over_mesh if pmapped else parallel.jit_over_mesh)(train_step, mesh)


def next_batch(dataset: Dataset, config: Config, step: int, mesh: Mesh) -> Batch:
  """The batch of a step, on the devices: a function of seed and step alone."""
  size = config.training.batch_size
  index = batch_indices(config.training.seed, step, size, len(dataset.image))
  on_host = (dataset.image[index], dataset.label[index], np.arange(size, dtype=np.int32))
  return Batch(*place(on_host, sharded(mesh)))


Images = tuple[jax.Array, jax.Array]


def scan_over_mesh(
  config: Config, train_step: TrainStep, num_images: int, mesh: Mesh, *, unroll: bool
) -> Callable[[TrainState, Images], tuple[TrainState, Metrics]]:
  """Compiles K steps as one program, which picks its batches from the images on the device.

  Args:
    config: of the run.
    train_step: the pure step.
    num_images: N.
    mesh: the devices.
    unroll: write the steps out one after the other instead of as a loop.

  Returns:
    many(state, (image u8[N, H, W, C], label i32[N])) -> (state, metrics, each [K]).
  """
  training, everywhere, split = config.training, replicated(mesh), sharded(mesh)
  example = np.arange(training.batch_size, dtype=np.int32)

  def many(state: TrainState, images: Images) -> tuple[TrainState, Metrics]:
    image, label = images

    def one(state: TrainState, _: None) -> tuple[TrainState, Metrics]:
      index = batch_indices(training.seed, state.step, training.batch_size, num_images)
      batch = Batch(image[index], label[index], jnp.asarray(example))
      return train_step(state, jax.lax.with_sharding_constraint(batch, split))

    steps = training.steps_per_dispatch
    return jax.lax.scan(one, state, None, length=steps, unroll=steps if unroll else 1)

  compiled: Callable[[TrainState, Images], tuple[TrainState, Metrics]] = jax.jit(
    many,
    in_shardings=(everywhere, everywhere),
    out_shardings=everywhere,
    donate_argnums=0,
    compiler_options=compile_effort(mesh, 1),
  )
  return compiled
