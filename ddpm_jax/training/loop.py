"""The training loop, with its effects on disk, clock, terminal and signals."""

import contextlib
import functools
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import jax
import numpy as np
from jax.sharding import Mesh

from ddpm_jax.components import Components
from ddpm_jax.config.schema import Config, TrainingConfig
from ddpm_jax.config.serialization import differences, from_dict, to_dict
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.errors import UserError
from ddpm_jax.optimization.packing import pack_like, unpack, unpack_on_host
from ddpm_jax.runtime.background_compilation import run_in_background
from ddpm_jax.runtime.devices import make_mesh, place, replicated
from ddpm_jax.runtime.distributed import barrier, broadcast, is_primary
from ddpm_jax.runtime.progress import progress_bar, timed_status
from ddpm_jax.storage import runs
from ddpm_jax.storage.checkpoints import Checkpoints, Saved, abstract_state
from ddpm_jax.storage.metrics import MetricsLog, NoLog, plot_loss, read_metrics
from ddpm_jax.training.dispatch import Dispatch, make_dispatch
from ddpm_jax.training.meter import Meter
from ddpm_jax.training.signals import stop_on_signal
from ddpm_jax.training.state import TrainState, initialise_ahead, make_create, updates_taken
from ddpm_jax.training.step import TrainStep, make_train_step


class Preview(NamedTuple):
  """Pictures of samples during and after training. EMA parameters are passed as NumPy arrays.

  Attributes:
    write: (ema_params, path) -> None, which writes a picture.
    compile_ahead: ema_params -> None, which compiles the program of `write`. It is called on a
      background thread after the first step. None: the first call of `write` compiles.
  """

  write: Callable[[Any, Path], None]
  compile_ahead: Callable[[Any], None] | None = None


class Interrupted(Exception):
  """Raised when a signal has stopped the run and its state at `step` is saved."""

  def __init__(self, step: int):
    super().__init__(f"stopped at step {step}")
    self.step = step


def train(
  config: Config,
  components: Components,
  dataset: Dataset,
  run: Path,
  *,
  mesh: Mesh,
  preview: Preview,
  accept_changes: bool = False,
) -> None:
  """Trains, or resumes training, in a folder that `runs.check_run` has allowed.

  Args:
    config: configuration of the run, which is stored in the folder.
    components: built from the configuration.
    dataset: the images.
    run: the folder, locked by this process or by process 0; see `runs.hold`.
    mesh: all devices of the run.
    preview: writes pictures of samples.
    accept_changes: whether to resume from a checkpoint of another configuration.

  Raises:
    UserError: if the folder holds a run on other images, its checkpoints have another configuration
      or are all corrupt, or the last save failed.
    FloatingPointError: if the loss stops being finite; earlier checkpoints are kept.
    Interrupted: after SIGINT, SIGTERM or SIGHUP, once the state is saved.
  """
  training = config.training
  create = make_create(components, training.seed, packed=True)
  with contextlib.closing(Checkpoints(run / runs.CHECKPOINTS)) as checkpoints:
    start = _agree_on_start(config, dataset, run, checkpoints, accept_changes)
    finished = start is not None and start >= training.steps
    if finished and broadcast((run / runs.PICTURE).exists):
      _print(f"{run}: already trained to step {start}")
      return
    _print("starting from step 0" if start is None else f"resuming from step {start}")
    if start is None:  # Compiles while the training step is traced.
      first_state = initialise_ahead(create, mesh)
    if not finished:  # Compiles while the state is computed or read.
      like = abstract_state(create, replicated(mesh))
      step = build_step(config, components, mesh)
      dispatch = make_dispatch(training, step, dataset, mesh, like, components.feature_map_size)
    pending: list[dict[str, float]] = []
    if start is None:
      state = first_state()
    else:
      state, pending = _restore(checkpoints, start, abstract_state(create, replicated(mesh)), mesh)
    if not finished:
      state = _run_steps(config, components, dispatch, run, checkpoints, state, pending, preview)
  if is_primary():
    plot_loss(read_metrics(run / runs.METRICS), run / runs.LOSS_CURVE)
  preview.write(unpack_on_host(state.ema_params), run / runs.PICTURE)


def _restore(
  checkpoints: Checkpoints, step: int, like: TrainState, mesh: Mesh
) -> tuple[TrainState, list[dict[str, float]]]:
  """Reads a checkpoint, packs its parameters as in `like` and places it on the mesh.

  Returns:
    The state, and the metrics since the last line of the log.
  """
  on_disk = abstract_state(functools.partial(jax.eval_shape, unpack, like), replicated(make_mesh()))
  state = barrier(lambda: checkpoints.restore(step, on_disk))
  state = place(pack_like(jax.device_get(state), like), replicated(mesh))
  return state, checkpoints.read_saved(step).pending


def build_step(config: Config, components: Components, mesh: Mesh) -> TrainStep:
  """Builds the pure training step of a run."""
  training = config.training
  return make_train_step(
    components.network,
    components.schedule,
    components.optimizer,
    loss_fn=components.loss,
    timestep_sampler=components.timestep_sampler,
    batch_size=training.batch_size,
    seed=training.seed,
    ema_decay=config.optimizer.ema_decay,
    label_dropout=training.label_dropout,
    skip_nonfinite=config.optimizer.skip_nonfinite,
    flip=config.data.flip,
    axis_name=mesh.axis_names[0] if training.parallelism == "pmap" else None,
  )


def _agree_on_start(
  config: Config, dataset: Dataset, run: Path, checkpoints: Checkpoints, accept_changes: bool
) -> int | None:
  """Returns the step to resume from, or None for a new run, as determined by process 0.

  Raises:
    UserError: if the run cannot be resumed, or another process has another configuration.
  """

  def prepare() -> dict[str, Any]:
    runs.write_config(run, config, image_info(dataset))
    checkpoints.clean()
    start = checkpoints.latest()
    if start is not None and not accept_changes:
      where = run / runs.CHECKPOINTS / str(start)
      runs.check_same(where, checkpoints.read_saved(start).config, config)
    take = config.training.steps_per_dispatch
    if start is not None and start % take:
      raise UserError(
        f"--training.steps-per-dispatch {take}: must divide {start}, the step to resume from; use 1"
      )
    return {"start": start, "config": to_dict(config), "images": image_info(dataset)}

  def check_alike() -> None:
    changed = differences(from_dict(first["config"]), config)
    images = list(map(list, (first["images"], image_info(dataset))))
    if changed or json.dumps(images[0]) != json.dumps(images[1]):
      raise UserError(
        f"process {jax.process_index()}: configuration or data set differs from process 0: "
        f"{changed or images}; start the same command on all machines"
      )

  first = broadcast(prepare)
  barrier(check_alike)
  start: int | None = first["start"]
  return start


def _print(text: str) -> None:
  """Prints on process 0 only."""
  if is_primary():
    print(text, flush=True)


def _run_steps(
  config: Config,
  components: Components,
  dispatch: Dispatch,
  run: Path,
  checkpoints: Checkpoints,
  state: TrainState,
  pending: list[dict[str, float]],
  preview: Preview,
) -> TrainState:
  """Takes the remaining steps; writes logs, checkpoints and previews in between."""
  training = config.training
  take = training.steps_per_dispatch
  meter, start = Meter(training.batch_size), int(state.step)
  meter.resume(pending)
  wait_for_preview: Callable[[], None] = lambda: None
  with (
    contextlib.closing(_open_log(run, training, start)) as log,
    progress_bar(training.steps, initial=start, label="training", hidden=not is_primary()) as bar,
    stop_on_signal() as stop_requested,
  ):
    if start < training.steps:
      stale = (runs.PICTURE, runs.LOSS_CURVE) if is_primary() else ()
      for picture in stale:  # Pictures of an earlier step would look like the final ones.
        (run / picture).unlink(missing_ok=True)
    for step in range(start, training.steps, take):
      # Transfers between host and device are explicit; an accidental one would stall every step.
      # The first step is exempt: compiling it reads constants from the device.
      if step == start:
        with jax.transfer_guard("allow"), timed_status(bar, "compiling the training step"):
          state, metrics = dispatch(state, step)
      else:
        with jax.transfer_guard("disallow"):
          state, metrics = dispatch(state, step)
      meter.add(metrics)
      bar.update(take)
      done, last = step + take, step + take == training.steps
      if done == start + take:
        bar.set_postfix_str(f"loss {np.mean(jax.device_get(metrics['loss'])):.4f}")
        if preview.compile_ahead is not None:
          params = unpack_on_host(state.ema_params)
          wait_for_preview = run_in_background(functools.partial(preview.compile_ahead, params))
        meter.restart_clock()  # The first step's time is compilation.
      stop = stop_requested()
      save = done % training.checkpoint_every == 0 or last or stop
      if done % training.log_every == 0 or save:
        means = meter.read()
        _check_finite(meter.pending(), done, training.seed)
        speed = means.get("images_per_second", 0)
        bar.set_postfix_str(f"loss {means['loss']:.4f}, {speed:.0f} images/s")
        if done % training.log_every == 0 or last:
          # A skipped step does not advance the optimizer, so its own count determines the rate.
          last_update = max(updates_taken(state) - 1, 0)
          learning_rate = float(components.learning_rate(last_update))
          log.write(done, {**means, "learning_rate": learning_rate})
          meter.restart()
      if save:
        with meter.paused():
          checkpoints.save(unpack_on_host(state), Saved(config, meter.pending()))
      if stop:
        raise Interrupted(done)
      if training.sample_every and done % training.sample_every == 0 and not last:
        with meter.paused():
          wait_for_preview()
          path = run / runs.SAMPLES / f"step_{done:07d}.png"
          preview.write(unpack_on_host(state.ema_params), path)
    wait_for_preview()
  return state


def _open_log(run: Path, training: TrainingConfig, start: int) -> MetricsLog | NoLog:
  if not is_primary():
    return NoLog()
  return MetricsLog(run / runs.METRICS, start=start, tensorboard=training.tensorboard)


def _check_finite(pending: list[dict[str, float]], done: int, seed: int) -> None:
  """Raises if a step's loss or gradient is not finite; `pending` ends with step `done`."""
  skipped = [values.get("skipped", 0) for values in pending]
  for step, values in enumerate(pending, done - len(pending) + 1):
    # A skipped step changed nothing. If all steps are skipped, nothing is learned.
    if values.get("skipped") and not all(skipped):
      continue
    if not math.isfinite(values["loss"] + values["grad_norm"]):
      raise FloatingPointError(
        f"the loss of step {step} is {values['loss']:.3g} and its gradient's norm "
        f"{values['grad_norm']:.3g} (seed {seed}); earlier checkpoints are kept; try a "
        "lower --optimizer.learning-rate, or --optimizer.skip-nonfinite"
      )


def image_info(dataset: Dataset) -> runs.ImageInfo:
  """Returns the shape, classes and size of a data set, which are stored with a run."""
  return runs.ImageInfo(dataset.image.shape[1:], dataset.num_classes, len(dataset.image))
