"""The state of a training run."""

from collections.abc import Callable
from typing import Any

import flax.struct
import jax
import jax.numpy as jnp
import optax
from jax.sharding import Mesh

from ddpm_jax import components
from ddpm_jax.config.schema import Config
from ddpm_jax.diffusion.learned_schedule import ScheduleModel
from ddpm_jax.diffusion.timestep_samplers import TimestepSampler
from ddpm_jax.models.unet import UNet
from ddpm_jax.runtime.background_compilation import compile_ahead
from ddpm_jax.runtime.devices import compile_effort, replicated


@flax.struct.dataclass
class TrainState:
  """Everything that training changes. Keys and batches follow from seed and step alone.

  Attributes:
    step: i32, optimizer steps taken.
    params: what is trained, {"network": ..., "schedule": ...}; a fixed schedule has none.
    ema_params: their running average, which samples are drawn by.
    opt_state: the optimizer's state.
    timestep_state: what the timestep sampler has seen of the losses.
  """

  step: jax.Array
  params: Any
  ema_params: Any
  opt_state: Any
  timestep_state: Any


def create_train_state(
  model: UNet,
  schedule: ScheduleModel,
  timestep_sampler: TimestepSampler,
  optimizer: optax.GradientTransformation,
  seed: int,
  image_shape: tuple[int, ...],
) -> TrainState:
  """Initialises network and optimizer. Meant to run under jit: the network itself is never run.

  Args:
    model: the network.
    schedule: the noise schedule, fixed or learned.
    timestep_sampler: how training draws timesteps.
    optimizer: an optax transformation.
    seed: decides the initial parameters.
    image_shape: (H, W, C).
  """
  label = jnp.zeros(1, jnp.int32) if model.num_classes else None
  image = jnp.zeros((1, *image_shape))
  key = jax.random.key(seed)
  schedule_params = schedule.init(jax.random.fold_in(key, 1))
  params = {
    "network": model.init(key, image, jnp.zeros(1), label)["params"],
    "schedule": schedule_params,
  }
  num_timesteps = schedule.tables(schedule_params).num_timesteps
  # The average must not share the parameters' buffers, or donating the state would free them twice.
  ema_params = jax.tree.map(jnp.copy, params)
  return TrainState(
    step=jnp.zeros((), jnp.int32),
    params=params,
    ema_params=ema_params,
    opt_state=optimizer.init(params),
    timestep_state=timestep_sampler.init(num_timesteps),
  )


def make_create(
  config: Config, model: UNet, image_shape: tuple[int, ...]
) -> Callable[[], TrainState]:
  """create() -> the first state of a configuration's run; jitted, so that it is traced once."""
  schedule = components.build_schedule(config.diffusion)
  timestep_sampler = components.build_timestep_sampler(config.diffusion)
  optimizer, seed = components.build_optimizer(config), config.training.seed
  return jax.jit(
    lambda: create_train_state(model, schedule, timestep_sampler, optimizer, seed, image_shape)
  )


def initialise_ahead(create: Callable[[], TrainState], mesh: Mesh) -> Callable[[], TrainState]:
  """Compiles `create` in the background; what is returned computes a state on every device.

  It runs once, and so on a CPU it is compiled in a third of the time, without optimization.
  """
  effort = compile_effort(mesh, 0)
  compiled = compile_ahead(
    (jax.jit(create, out_shardings=replicated(mesh), compiler_options=effort),)
  )
  return lambda: compiled()[0]()


def initialise(create: Callable[[], TrainState], mesh: Mesh) -> TrainState:
  """Computes a first state on every device of a mesh."""
  return initialise_ahead(create, mesh)()
