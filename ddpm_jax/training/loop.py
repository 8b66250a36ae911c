"""The training loop: the part of a run that touches disk, clock, terminal and signals."""

import contextlib
import json
import math
from collections.abc import Callable
from pathlib import Path
from typing import Any

import jax
import numpy as np
from jax.sharding import Mesh

from ddpm_jax import components
from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import differences, from_dict, to_dict
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.errors import UserError
from ddpm_jax.models.unet import UNet
from ddpm_jax.runtime.devices import local, make_mesh, place, replicated
from ddpm_jax.runtime.distributed import barrier, broadcast, is_first
from ddpm_jax.sampling.generate import (
  Given,
  Learned,
  draw_in_pieces,
  make_draw,
  sampling_grid,
  with_variance,
)
from ddpm_jax.storage import images, runs
from ddpm_jax.storage.checkpoints import Checkpoints, Saved, abstract_state
from ddpm_jax.storage.metrics import MetricsLog, NoLog, plot_loss, progress_bar, read_metrics
from ddpm_jax.training import parallel
from ddpm_jax.training.dispatch import Dispatch, make_dispatch
from ddpm_jax.training.meter import Meter
from ddpm_jax.training.signals import stop_on_signal
from ddpm_jax.training.state import TrainState, initialise_ahead, make_create
from ddpm_jax.training.step import TrainStep, make_train_step


class Interrupted(Exception):
  """The run was asked to stop, and has saved its state at `step`."""

  def __init__(self, step: int):
    super().__init__(f"stopped at step {step}")
    self.step = step


def train(config: Config, dataset: Dataset, run: Path, *, accept_changes: bool = False) -> None:
  """Trains, or goes on training, in a folder that `runs.check_run` has allowed.

  Args:
    config: of the run.
    dataset: what to learn.
    run: the folder, held by this process or by the first of many; see `runs.hold`.
    accept_changes: go on from a checkpoint of another configuration.

  Raises:
    UserError: if the devices do not divide the batch, the images do not fit the network, the folder
      holds a run on other images, its checkpoints are of another configuration or all damaged, or
      the last save failed.
    FloatingPointError: if the loss stops being finite; the checkpoints from before it stay.
    Interrupted: after SIGINT or SIGTERM, once the state is saved.
  """
  mesh, here = make_mesh(jax.devices()), make_mesh()
  parallel.check_spread(config.training, mesh)
  model = components.build_model(config, dataset.image.shape[1:], dataset.num_classes)
  create = make_create(config, model, dataset.image.shape[1:])
  draw_grid = make_draw_grid(config, model, dataset, here)
  with contextlib.closing(Checkpoints(run / runs.CHECKPOINTS)) as checkpoints:
    start = _agree_on_start(config, dataset, run, checkpoints, accept_changes)
    trained = start is not None and start >= config.training.steps
    if trained and broadcast((run / runs.PICTURE).exists):
      _say(f"{run}: already trained to step {start}")
      return
    _say("starting from step 0" if start is None else f"going on from step {start}")
    if start is None:  # Compiled while the training step is traced.
      first_state = initialise_ahead(create, mesh)
    if not trained:  # Compiled while the state is computed or read.
      like = abstract_state(create, replicated(mesh))
      dispatch = make_dispatch(config, build_step(config, model, mesh), dataset, mesh, like)
    pending: list[dict[str, float]] = []
    if start is None:
      state = first_state()
    else:
      step, like = start, abstract_state(create, replicated(here))
      pending = checkpoints.read_saved(start).pending
      state = place(barrier(lambda: checkpoints.restore(step, like)), replicated(mesh))
    if not trained:
      state = _run_steps(config, dispatch, run, checkpoints, state, pending, draw_grid)
  if is_first():
    plot_loss(read_metrics(run / runs.METRICS), run / runs.LOSS_CURVE)
  draw_grid(state.ema_params, run / runs.PICTURE)


def _agree_on_start(
  config: Config, dataset: Dataset, run: Path, checkpoints: Checkpoints, accept_changes: bool
) -> int | None:
  """The step to go on from, None for none; the first process has checked that it can be.

  Raises:
    UserError: if it cannot, or another process was started with something else.
  """

  def prepare() -> dict[str, Any]:
    runs.write_config(run, config, _image_info(dataset))
    checkpoints.clean()
    start = checkpoints.latest()
    if start is not None and not accept_changes:
      where = run / runs.CHECKPOINTS / str(start)
      runs.check_same(where, checkpoints.read_saved(start).config, config)
    take = config.training.steps_per_dispatch
    if start is not None and start % take:
      raise UserError(
        f"--training.steps-per-dispatch {take}: must divide {start}, the step to go on from"
      )
    return {"start": start, "config": to_dict(config), "images": _image_info(dataset)}

  def check_alike() -> None:
    changed = differences(from_dict(first["config"]), config)
    images = list(map(list, (first["images"], _image_info(dataset))))
    if changed or json.dumps(images[0]) != json.dumps(images[1]):
      raise UserError(f"process {jax.process_index()} differs from the first: {changed or images}")

  first = broadcast(prepare)
  barrier(check_alike)
  start: int | None = first["start"]
  return start


def _say(text: str) -> None:
  if is_first():
    print(text, flush=True)


def _run_steps(
  config: Config,
  dispatch: Dispatch,
  run: Path,
  checkpoints: Checkpoints,
  state: TrainState,
  pending: list[dict[str, float]],
  draw_grid: Callable[[Any, Path], None],
) -> TrainState:
  """Takes the steps that remain, and on the way logs, saves and draws."""
  training = config.training
  take = training.steps_per_dispatch
  learning_rate = components.build_learning_rate(config)
  meter, start = Meter(training.batch_size), int(state.step)
  meter.resume(pending)
  with (
    contextlib.closing(
      MetricsLog(run / runs.METRICS, start=start, tensorboard=training.tensorboard)
      if is_first()
      else NoLog()
    ) as log,
    progress_bar(training.steps, initial=start, label="training", hidden=not is_first()) as bar,
    stop_on_signal() as stop_requested,
  ):
    if start < training.steps:
      bar.set_postfix_str("compiling")
      stale = (runs.PICTURE, runs.LOSS_CURVE) if is_first() else ()
      for picture in stale:  # They would pass for the finished run's.
        (run / picture).unlink(missing_ok=True)
    for step in range(start, training.steps, take):
      # Whatever goes to or from a device goes on purpose; an accident would stall every step. Only
      # the first one is compiled, for which JAX reads constants from the device.
      with jax.transfer_guard("allow" if step == start else "disallow"):
        state, metrics = dispatch(state, step)
      meter.add(metrics)
      bar.update(take)
      done, last = step + take, step + take == training.steps
      if done == start + take:
        bar.set_postfix_str(f"loss {np.mean(jax.device_get(metrics['loss'])):.4f}")
        meter.restart_clock()  # The first step's time is the compiler's.
      stop = stop_requested()
      save = done % training.checkpoint_every == 0 or last or stop
      if done % training.log_every == 0 or save:
        means = meter.read()
        _check_finite(meter.pending(), done, training.seed)
        speed = means.get("images_per_second", 0)
        bar.set_postfix_str(f"loss {means['loss']:.4f}, {speed:.0f} images/s")
        if done % training.log_every == 0 or last:
          log.write(done, {**means, "learning_rate": float(learning_rate(done - 1))})
          meter.restart()
      if save:
        with meter.paused():
          checkpoints.save(state, Saved(config, meter.pending()))
      if stop:
        raise Interrupted(done)
      if training.sample_every and done % training.sample_every == 0 and not last:
        with meter.paused():
          draw_grid(state.ema_params, run / runs.SAMPLES / f"step_{done:07d}.png")
  return state


def _check_finite(pending: list[dict[str, float]], done: int, seed: int) -> None:
  """Stops where a step's loss or gradient was not finite; `pending` ends with step `done`."""
  skipped = [values.get("skipped", 0) for values in pending]
  for step, values in enumerate(pending, done - len(pending) + 1):
    # A step that was skipped changed nothing; if all are, nothing is learned any more.
    if values.get("skipped") and not all(skipped):
      continue
    if not math.isfinite(values["loss"] + values["grad_norm"]):
      raise FloatingPointError(
        f"the loss of step {step} is {values['loss']:.3g} and its gradient's norm "
        f"{values['grad_norm']:.3g} (seed {seed}); the checkpoint before it stays; try a "
        "lower --optimizer.learning-rate, or --optimizer.skip-nonfinite"
      )


def _image_info(dataset: Dataset) -> runs.ImageInfo:
  return runs.ImageInfo(dataset.image.shape[1:], dataset.num_classes, len(dataset.image))


def build_step(config: Config, model: UNet, mesh: Mesh) -> TrainStep:
  """The pure training step of a configuration, for the way of spreading that it names."""
  training, on_cpu = config.training, mesh.devices.flat[0].platform == "cpu"
  # Measured on CPUs alone: elsewhere the sum over devices might take longer than the work.
  share = mesh if on_cpu and training.parallelism == "jit" else None
  return make_train_step(
    model,
    components.build_schedule(config.diffusion),
    components.build_optimizer(config, share),
    loss_fn=components.build_loss(config.diffusion),
    timestep_sampler=components.build_timestep_sampler(config.diffusion),
    batch_size=training.batch_size,
    seed=training.seed,
    ema_decay=config.optimizer.ema_decay,
    label_dropout=training.label_dropout,
    skip_nonfinite=config.optimizer.skip_nonfinite,
    axis_name=mesh.axis_names[0] if training.parallelism == "pmap" else None,
  )


def make_draw_grid(
  config: Config, model: UNet, dataset: Dataset, mesh: Mesh
) -> Callable[[Any, Path], None]:
  """Makes draw_grid(params, path), which writes the same grid of noise as ever better images."""
  sampling, schedule = config.sampling, components.build_schedule(config.diffusion)
  draw = make_draw(model, config, sampling, dataset.image.shape[1:])
  labels = runs.choose_labels(config, _image_info(dataset), sampling.num)
  label = None if labels is None else np.asarray(labels, np.int32)

  def draw_grid(params: Any, path: Path) -> None:
    # All processes draw, each for itself, so that none waits in a sum for the one that writes.
    params = local(params)
    tables = schedule.tables(params["schedule"])
    learned = Learned(params["network"], tables, sampling_grid(tables, sampling))
    pieces = draw_in_pieces(
      draw,
      with_variance(learned, model, config, sampling, lambda: dataset),
      mesh,
      seed=config.training.seed,
      num=sampling.num,
      batch_size=sampling.num,
      given=Given(label),
    )
    grid = images.grid(np.concatenate([piece.image for piece in pieces]))
    if is_first():
      images.save_png(path, grid)

  return draw_grid
