"""Training steps as a case of accelerator.py, with their kernels and their memory."""

import dataclasses
import time
from typing import Any

import jax
import numpy as np
from accelerator_plan import Setting
from flops import count_flops
from jax.sharding import Mesh
from kernel_profile import operation_names, read_kernels, summarise
from train_step import NETWORKS

from ddpm_jax.components import Components, build_components
from ddpm_jax.config.schema import Config, DiTConfig, OptimizerConfig, TrainingConfig
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.runtime.devices import make_mesh, replicated
from ddpm_jax.storage.checkpoints import abstract_state
from ddpm_jax.training.dispatch import make_dispatch, next_batch
from ddpm_jax.training.loop import build_step
from ddpm_jax.training.state import initialise_ahead, make_create

SHAPE = (28, 28, 1)
# The network of --dry-run.
TINY: dict[str, Any] = {
  "network": "dit",
  "dit": DiTConfig(patch_size=14, features=4, depth=1, num_heads=1),
}
_ROUNDS = 7
_ROUND_S = 0.5  # Seconds of a timed round.


class Steps:
  """Training steps, which are compiled as train.py compiles them."""

  def __init__(self, config: Config, data: Dataset, mesh: Mesh, components: Components):
    self.config, self.data, self.mesh = config, data, mesh
    create = make_create(components, config.training.seed, packed=True)
    first_state = initialise_ahead(create, mesh)
    self.like = abstract_state(create, replicated(mesh))
    self.train_step = build_step(config, components, mesh)
    self._dispatch = make_dispatch(
      config.training, self.train_step, data, mesh, self.like, components.feature_map_size
    )
    self.state, self.step = first_state(), 0
    self.metrics: Any = None

  def take(self, dispatches: int) -> None:
    """Runs dispatches. One runs while the next is queued, as in train.py."""
    for _ in range(dispatches):
      before, (self.state, self.metrics) = self.metrics, self._dispatch(self.state, self.step)
      self.step += self.config.training.steps_per_dispatch
      jax.block_until_ready(before)

  def finish(self) -> None:
    """Waits for all steps."""
    jax.block_until_ready((self.state, self.metrics))


class Train:
  """Training steps on random images."""

  def __init__(self, setting: Setting):
    options, self._setting = setting.options, setting
    tiny: dict[str, Any] = TINY if setting.tiny else {}
    training = TrainingConfig(
      batch_size=4 if setting.tiny else options["batch_size"],
      steps_per_dispatch=min(options["steps_per_dispatch"], 2 if setting.tiny else 50),
    )
    config = Config(optimizer=OptimizerConfig(name=options["optimizer"]), training=training, **tiny)
    unet = dataclasses.replace(NETWORKS[options["network"]], dtype=options["dtype"])
    self._config = dataclasses.replace(config, unet=unet)

  def prepare(self) -> dict[str, Any]:
    size, mesh = self._config.training.batch_size, make_mesh()
    images = np.random.default_rng(0).integers(0, 256, (4 * size, *SHAPE), np.uint8)
    data = Dataset(images, np.zeros(4 * size, np.int32), 0)
    components = build_components(self._config, SHAPE, 0, mesh)
    self._steps = steps = Steps(self._config, data, mesh, components)
    # Traced while the step compiles.
    batch, platform = next_batch(data, self._config.training, 0, mesh), jax.default_backend()
    count = lambda *of: count_flops(*of, platform="cuda" if platform == "gpu" else platform)
    flops = count(steps.train_step, steps.like, batch)
    gradient = count(steps.train_step.gradient, steps.like.params, steps.like, batch)
    steps.take(1)
    steps.finish()
    return {
      "batch_size": size,
      "parameters": sum(leaf.size for leaf in jax.tree.leaves(steps.like.params)),
      "gflop": flops / 1e9,
      "gradient_gflop": gradient / 1e9,
    }

  def measure(self) -> dict[str, Any]:
    steps, per_dispatch = self._steps, self._config.training.steps_per_dispatch
    one = _seconds(steps, 2) / 2
    dispatches = 1 if self._setting.tiny else max(1, min(50, round(_ROUND_S / one)))
    rounds = 2 if self._setting.tiny else _ROUNDS
    seconds = [_seconds(steps, dispatches) / dispatches for _ in range(rounds)]
    return {
      "step_s": [dispatch / per_dispatch for dispatch in seconds],
      "steps": dispatches * per_dispatch,
      "loss": float(np.mean(jax.device_get(steps.metrics["loss"]))),
      **device_memory(),
    }

  def profile(self) -> dict[str, Any]:
    """Returns the kernels of a step, and the memory of the compiled program."""
    per_dispatch = self._config.training.steps_per_dispatch
    dispatches = 5 if per_dispatch == 1 else 1
    options = jax.profiler.ProfileOptions()
    options.python_tracer_level = 0  # Calls of Python would displace kernels.
    with jax.profiler.trace(self._setting.folder, profiler_options=options):
      self._steps.take(dispatches)
      self._steps.finish()
    client: Any = jax.local_devices()[0].client
    memory = lambda program: program.get_compiled_memory_stats()
    # The training step comes last: it needs most memory.
    programs = sorted(client.live_executables(), key=lambda p: memory(p).temp_size_in_bytes)
    texts = [module.to_string() for program in programs for module in program.hlo_modules()]
    kernels = read_kernels(self._setting.folder)
    step = memory(programs[-1])
    return {
      "program_memory_mb": {
        "temporary": step.temp_size_in_bytes / 1e6,
        "arguments": step.argument_size_in_bytes / 1e6,
        "output": step.output_size_in_bytes / 1e6,
        "code": step.generated_code_size_in_bytes / 1e6,
      },
      "profile": summarise(kernels, operation_names(texts), dispatches * per_dispatch),
    }


def _seconds(steps: Steps, dispatches: int) -> float:
  start = time.perf_counter()
  steps.take(dispatches)
  steps.finish()
  return time.perf_counter() - start


def device_memory() -> dict[str, float]:
  """Returns the most memory that the device has held, if it tells."""
  found = jax.local_devices()[0].memory_stats() or {}  # None on a CPU.
  peak = found.get("peak_bytes_in_use")
  return {} if peak is None else {"peak_device_memory_mb": peak / 1e6}
