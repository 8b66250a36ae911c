"""Programs of training and sampling on MNIST, lowered for devices that this machine need not have.

Shared by kernels.py (an H100) and tpu_programs.py (v5e chips).
"""

import dataclasses
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
from jax.sharding import Mesh

from configs import load_presets
from ddpm_jax.commands import cli
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config
from ddpm_jax.diffusion.levels import time_grid
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.errors import suggest
from ddpm_jax.runtime.devices import replicated, sharded
from ddpm_jax.sampling.generate import SampleInputs, SamplerParams, sample_batch
from ddpm_jax.storage.checkpoints import abstract_state
from ddpm_jax.training import loop, parallel
from ddpm_jax.training.state import make_create
from ddpm_jax.training.step import Batch

_IMAGE_SHAPE = (28, 28, 1)
_NUM_CLASSES = 10


class Program(NamedTuple):
  """A jitted function and the shapes, dtypes and shardings of its arguments."""

  function: Any
  arguments: tuple[Any, ...]
  static: dict[str, Any]

  def trace(self) -> Any:
    return self.function.trace(*self.arguments, **self.static)


def load_config(preset: str, optimizer: str, batch_size: int = 0) -> Config:
  """Returns a preset with another optimizer; ends the program if the preset is unknown.

  Args:
    preset: name of the preset.
    optimizer: "adamw" or "muon".
    batch_size: images in a training step; 0 for those of the preset.
  """
  presets = load_presets()
  if preset not in presets:
    cli.fail(f"unknown preset {preset!r}; {suggest(preset, presets)}")
  config = presets[preset][1]
  named = dataclasses.replace(config.optimizer, name=optimizer)  # type: ignore[arg-type]
  size = batch_size or config.training.batch_size
  training = dataclasses.replace(config.training, batch_size=size)
  return dataclasses.replace(config, optimizer=named, training=training)


def training_step(config: Config, mesh: Mesh) -> Program:
  """Returns one training step with `batch_size` images over all devices of the mesh."""
  components = build_components(config, _IMAGE_SHAPE, _NUM_CLASSES, mesh)
  state = abstract_state(make_create(components, 0, packed=True), replicated(mesh))
  size = config.training.batch_size
  shape: Any = lambda dims, dtype: jax.ShapeDtypeStruct(dims, dtype, sharding=sharded(mesh))
  batch = Batch(shape((size, *_IMAGE_SHAPE), np.uint8), *[shape((size,), np.int32)] * 2)
  step = parallel.jit_over_mesh(loop.build_step(config, components, mesh), mesh)
  return Program(step, (state, batch), {})


def sampling(config: Config, mesh: Mesh, num: int) -> Program:
  """Returns the program that generates `num` images with the configuration's sampler."""
  components = build_components(config, _IMAGE_SHAPE, _NUM_CLASSES, mesh)
  params = jax.eval_shape(lambda: components.init_params(0))
  tables = components.schedule.tables(components.schedule.init(jax.random.key(0)))
  grid = time_grid(tables, components.timesteps(tables))
  shared = SamplerParams(params["network"], tables, grid, components.sampler)
  keys = jax.eval_shape(lambda: sample_keys(0, jnp.arange(num)))
  label = np.zeros(num, np.int32) if components.network.num_classes else None
  on: Any = lambda sharding, tree: jax.tree.map(
    lambda leaf: jax.ShapeDtypeStruct(leaf.shape, leaf.dtype, sharding=sharding), tree
  )
  keys, inputs = on(sharded(mesh), (keys, SampleInputs(label)))
  arguments = (components.denoiser, on(replicated(mesh), shared), keys, inputs)
  return Program(sample_batch, arguments, {"shape": _IMAGE_SHAPE})
