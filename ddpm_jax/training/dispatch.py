"""What a device is given at once: a step and its batch, or many steps over images it holds."""

from collections.abc import Callable

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh

from ddpm_jax.config.schema import Config
from ddpm_jax.data.batches import batch_indices
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.runtime.background_compilation import compile_ahead
from ddpm_jax.runtime.devices import compile_effort, place, replicated, sharded
from ddpm_jax.training import parallel
from ddpm_jax.training.state import TrainState
from ddpm_jax.training.step import Batch, Metrics, StepFn, TrainStep

# dispatch(state, step) -> (state, metrics of each of its steps, [K] or, for one step, [])
Dispatch = Callable[[TrainState, int], tuple[TrainState, Metrics]]


def make_dispatch(
  config: Config, train_step: TrainStep, dataset: Dataset, mesh: Mesh, like: TrainState
) -> Dispatch:
  """Spreads a step over the mesh, as often a dispatch as the configuration says.

  It is compiled in the background, and so can be made before the state is there.

  Args:
    config: of the run.
    train_step: the pure step, made with the mesh's `axis_name` for pmap.
    dataset: what to learn.
    mesh: the devices.
    like: the state's shapes, dtypes and shardings.

  Returns:
    dispatch(state, step), which takes `training.steps_per_dispatch` steps from `step` on. The same
    state and step give the same result, whatever ran before.
  """
  training = config.training
  on_cpu = mesh.devices.flat[0].platform == "cpu"
  batch_at = lambda step: next_batch(dataset, config, step, mesh)
  if training.steps_per_dispatch > 1:
    # On a CPU, XLA's gradient of a convolution is 20 times slower inside a loop.
    many = scan_over_mesh(config, train_step, len(dataset.image), mesh, unroll=on_cpu)
    images = place((dataset.image, dataset.label), replicated(mesh))
    compiled = compile_ahead((many, like, images))
    return lambda state, step: compiled()[0](state, images)
  if training.parallelism == "pmap":
    mapped = parallel.pmap_over_mesh(train_step, mesh)
    return lambda state, step: mapped(state, batch_at(step))
  if on_cpu or training.micro_batch_size:
    return _in_parts(config, train_step, mesh, like, batch_at)
  compiled = compile_ahead((parallel.jit_over_mesh(train_step, mesh), like, batch_at(0)))
  return lambda state, step: compiled()[0](state, batch_at(step))


def _in_parts(
  config: Config,
  train_step: TrainStep,
  mesh: Mesh,
  like: TrainState,
  batch_at: Callable[[int], Batch],
) -> Dispatch:
  """One step as a gradient for each part of its batch and an update."""
  batch = batch_at(0)
  micro = parallel.micro_batch_size(config, batch.image.shape[1:], mesh)
  step_in_parts = parallel.accumulate_gradients(train_step, mesh, micro, like, batch)
  numbers = [place(np.int32(part), replicated(mesh)) for part in range(step_in_parts.parts)]
  # The update first: it is compiled while the gradient is traced, which takes longest.
  compiled = compile_ahead(
    (step_in_parts.update, like, step_in_parts.totals),
    (step_in_parts.accumulate, like, batch, numbers[0], step_in_parts.totals),
  )
  zeros = lambda leaf: place(np.zeros(leaf.shape, leaf.dtype), leaf.sharding)
  # The same memory in every step, for part 0 does not read it.
  kept = [jax.tree.map(zeros, step_in_parts.totals)]

  def dispatch(state: TrainState, step: int) -> tuple[TrainState, Metrics]:
    update, accumulate = compiled()
    batch, totals = batch_at(step), kept.pop()
    for part in numbers:
      totals = accumulate(state, batch, part, totals)
    kept.append(totals)
    return update(state, totals)

  return dispatch


def next_batch(dataset: Dataset, config: Config, step: int, mesh: Mesh) -> Batch:
  """The batch of a step, on the devices: a function of seed and step alone."""
  size = config.training.batch_size
  index = batch_indices(config.training.seed, step, size, len(dataset.image))
  on_host = (dataset.image[index], dataset.label[index], np.arange(size, dtype=np.int32))
  return Batch(*place(on_host, sharded(mesh)))


Images = tuple[jax.Array, jax.Array]


def scan_over_mesh(
  config: Config, train_step: StepFn, num_images: int, mesh: Mesh, *, unroll: bool
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
