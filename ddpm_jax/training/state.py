"""The state of a training run."""

from collections.abc import Callable
from typing import Any

import flax.struct
import jax
import jax.numpy as jnp
import optax
from jax.sharding import Mesh

from ddpm_jax.components import Components
from ddpm_jax.diffusion.learned_schedule import ScheduleModel
from ddpm_jax.diffusion.timestep_samplers import TimestepSampler
from ddpm_jax.optimization.packing import layout_of, pack
from ddpm_jax.runtime.background_compilation import compile_in_background
from ddpm_jax.runtime.devices import compile_effort, replicated


@flax.struct.dataclass
class TrainState:
  """The state of training. It holds no keys or batches: these depend on seed and step alone.

  Attributes:
    step: i32[], number of optimizer steps taken.
    params: the trained parameters, {"network": ..., "schedule": ...}; a fixed schedule has none.
    ema_params: exponential moving average of the parameters, used for sampling.
    opt_state: the optimizer's state.
    timestep_state: the timestep sampler's state.
  """

  step: jax.Array
  params: Any
  ema_params: Any
  opt_state: Any
  timestep_state: Any


def create_train_state(
  params: Any,
  schedule: ScheduleModel,
  timestep_sampler: TimestepSampler,
  optimizer: optax.GradientTransformation,
) -> TrainState:
  """Returns the state before the first step.

  Args:
    params: initial parameters {"network": ..., "schedule": ...}, from the `init` of each.
    schedule: the noise schedule, fixed or learned.
    timestep_sampler: samples the timesteps of a training batch.
    optimizer: an optax transformation.
  """
  num_timesteps = schedule.tables(params["schedule"]).num_timesteps
  # The EMA must not share the parameters' buffers, or donating the state would free them twice.
  ema_params = jax.tree.map(jnp.copy, params)
  return TrainState(
    step=jnp.zeros((), jnp.int32),
    params=params,
    ema_params=ema_params,
    opt_state=optimizer.init(params),
    timestep_state=timestep_sampler.init(num_timesteps),
  )


def updates_taken(state: TrainState) -> int:
  """Returns the number of updates that the optimizer counts, without skipped steps."""
  counts = optax.tree.get_all_with_path(state.opt_state, "count")
  return max((int(count) for count in jax.device_get([count for _, count in counts])), default=0)


def make_create(
  components: Components, seed: int, *, packed: bool = False
) -> Callable[[], TrainState]:
  """Returns a jitted function without arguments that computes the first state of a run.

  Args:
    components: the objects of the run.
    seed: determines the parameters.
    packed: whether to pack the network's parameters, and all that the optimizer keeps of them.
  """

  def create() -> TrainState:
    params = components.init_params(seed)
    if packed:
      params["network"] = pack(params["network"], layout_of(params["network"]))
    return create_train_state(
      params, components.schedule, components.timestep_sampler, components.optimizer
    )

  return jax.jit(create)


def initialise_ahead(create: Callable[[], TrainState], mesh: Mesh) -> Callable[[], TrainState]:
  """Compiles `create` in the background for every device of a mesh.

  `create` runs once, so on a CPU it is compiled without optimization, in a third of the time.

  Returns:
    first_state(), which waits for the compilation and computes the state.
  """
  effort = compile_effort(mesh, 0)
  compiled = compile_in_background(
    (jax.jit(create, out_shardings=replicated(mesh), compiler_options=effort),)
  )
  return lambda: compiled()[0]()


def initialise(create: Callable[[], TrainState], mesh: Mesh) -> TrainState:
  """Computes the first state on every device of a mesh."""
  return initialise_ahead(create, mesh)()
