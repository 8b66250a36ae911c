"""The training loop: the part of a run that touches disk, clock, terminal and signals."""

import contextlib
import math
import signal
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import jax
import numpy as np
from jax.sharding import Mesh

from ddpm_jax import build, images, runs
from ddpm_jax.config import Config
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.devices import make_mesh, replicated
from ddpm_jax.errors import UserError
from ddpm_jax.generation import (
  Given,
  Learned,
  draw_in_pieces,
  make_draw,
  sampling_grid,
  with_variance,
)
from ddpm_jax.logging import MetricsLog, plot_loss, progress_bar, read_metrics
from ddpm_jax.models.unet import UNet
from ddpm_jax.training import parallel
from ddpm_jax.training.checkpoints import Checkpoints, Saved, abstract_state
from ddpm_jax.training.dispatch import make_dispatch
from ddpm_jax.training.state import TrainState, make_create
from ddpm_jax.training.step import Metrics, TrainStep, make_train_step


class Interrupted(Exception):
  """The run was asked to stop, and has saved its state at `step`."""

  def __init__(self, step: int):
    super().__init__(f"stopped at step {step}")
    self.step = step


class Meter:
  """Collects the metrics of steps, and how fast they come."""

  def __init__(self, batch_size: int):
    self._batch_size = batch_size
    self._dispatches: list[Any] = []
    self.restart_clock()

  def add(self, metrics: Metrics) -> None:
    """Adds a dispatch's metrics, and waits for the one before it: one runs, one waits in line."""
    if self._dispatches:
      jax.block_until_ready(self._dispatches[-1])
    self._dispatches.append(metrics)

  def resume(self, pending: list[dict[str, float]]) -> None:
    """Takes up the steps that a checkpoint was saved amid."""
    self._dispatches.extend(pending)
    self.restart_clock()

  def pending(self) -> list[dict[str, float]]:
    """The metrics of the steps since the last `restart`; JSON keeps every bit of them."""
    values: list[dict[str, Any]] = jax.device_get(self._dispatches)
    return [
      dict(zip(metrics, map(float, step), strict=True))
      for metrics in values
      for step in zip(*map(np.atleast_1d, metrics.values()), strict=True)
    ]

  def read(self) -> dict[str, float]:
    """Means since the last `restart`, and images_per_second once a step has been timed."""
    values, seconds = self.pending(), time.perf_counter() - self._since
    taken = [step for step in values if not step.get("skipped")] or values
    means = {name: float(np.mean([step[name] for step in taken])) for name in values[0]}
    if "skipped" in means:
      means["skipped"] = sum(step["skipped"] for step in values)
    images = (len(values) - self._untimed) * self._batch_size
    return means | ({"images_per_second": images / seconds} if images else {})

  def restart(self) -> None:
    """Forgets what was collected."""
    self._dispatches.clear()
    self.restart_clock()

  def restart_clock(self) -> None:
    """Leaves the steps so far out of the speed."""
    self._untimed = sum(np.size(metrics["loss"]) for metrics in self._dispatches)
    self._since = time.perf_counter()

  @contextlib.contextmanager
  def paused(self) -> Iterator[None]:
    """Leaves the time that the block takes, once the steps are done, out of the speed."""
    jax.block_until_ready(self._dispatches)
    start = time.perf_counter()
    yield
    self._since += time.perf_counter() - start


def train(config: Config, dataset: Dataset, run: Path, *, accept_changes: bool = False) -> None:
  """Trains, or goes on training, in a folder that `runs.check_run` has allowed.

  Args:
    config: of the run.
    dataset: what to learn.
    run: the folder, held by this process; see `runs.hold`.
    accept_changes: go on from a checkpoint of another configuration.

  Raises:
    UserError: if the devices do not divide the batch, the images do not fit the network, the folder
      holds a run on other images, its checkpoints are of another configuration or all damaged, or
      the last save failed.
    FloatingPointError: if the loss stops being finite; the checkpoints from before it stay.
    Interrupted: after SIGINT or SIGTERM, once the state is saved.
  """
  mesh = make_mesh()
  parallel.check_divides(config.training.batch_size, mesh)
  model = build.build_model(config, dataset.image.shape[1:], dataset.num_classes)
  create = make_create(config, model, dataset.image.shape[1:])
  runs.write_config(run, config, _image_info(dataset))
  with contextlib.closing(Checkpoints(run / runs.CHECKPOINTS)) as checkpoints:
    checkpoints.clean()
    start = checkpoints.latest()
    pending: list[dict[str, float]] = []
    if start is not None:
      saved = checkpoints.read_saved(start)
      pending = saved.pending
      if not accept_changes:
        runs.check_same(run / runs.CHECKPOINTS / str(start), saved.config, config)
    if start is not None and start % config.training.steps_per_dispatch:
      raise UserError(
        f"--training.steps-per-dispatch {config.training.steps_per_dispatch}: must divide {start}, "
        "the step to go on from"
      )
    if start is not None and start >= config.training.steps and (run / runs.PICTURE).exists():
      print(f"{run}: already trained to step {start}")
      return
    if start is None:
      print("starting from step 0", flush=True)
      state = jax.jit(create, out_shardings=replicated(mesh))()
    else:
      print(f"going on from step {start}", flush=True)
      state = checkpoints.restore(start, abstract_state(create, replicated(mesh)))
    draw_grid = make_draw_grid(config, model, dataset, mesh)
    state = _run_steps(config, model, dataset, mesh, run, checkpoints, state, pending, draw_grid)
  plot_loss(read_metrics(run / runs.METRICS), run / runs.LOSS_CURVE)
  draw_grid(state.ema_params, run / runs.PICTURE)


def _run_steps(
  config: Config,
  model: UNet,
  dataset: Dataset,
  mesh: Mesh,
  run: Path,
  checkpoints: Checkpoints,
  state: TrainState,
  pending: list[dict[str, float]],
  draw_grid: Callable[[Any, Path], None],
) -> TrainState:
  """Takes the steps that remain, and on the way logs, saves and draws."""
  training = config.training
  take = training.steps_per_dispatch
  dispatch = make_dispatch(config, build_step(config, model, mesh), dataset, mesh)
  learning_rate = build.build_learning_rate(config)
  meter, start = Meter(training.batch_size), int(state.step)
  meter.resume(pending)
  with (
    contextlib.closing(
      MetricsLog(run / runs.METRICS, start=start, tensorboard=training.tensorboard)
    ) as log,
    progress_bar(training.steps, initial=start, label="training") as bar,
    stop_on_signal() as stop_requested,
  ):
    if start < training.steps:
      bar.set_postfix_str("compiling")
      for picture in (runs.PICTURE, runs.LOSS_CURVE):  # They would pass for the finished run's.
        (run / picture).unlink(missing_ok=True)
    for step in range(start, training.steps, take):
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
  training = config.training
  return make_train_step(
    model,
    build.build_schedule(config.diffusion),
    build.build_optimizer(config),
    loss_fn=build.build_loss(config.diffusion),
    timestep_sampler=build.build_timestep_sampler(config.diffusion),
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
  sampling, schedule = config.sampling, build.build_schedule(config.diffusion)
  draw = make_draw(model, config, sampling, dataset.image.shape[1:])
  labels = runs.choose_labels(config, _image_info(dataset), sampling.num)
  label = None if labels is None else np.asarray(labels, np.int32)

  def draw_grid(params: Any, path: Path) -> None:
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
    images.save_png(path, images.grid(np.concatenate([piece.image for piece in pieces])))

  return draw_grid


@contextlib.contextmanager
def stop_on_signal() -> Iterator[Callable[[], bool]]:
  """Turns the first SIGINT or SIGTERM into a flag, so that a step is finished and saved.

  The second one acts as always. Yields a function that tells whether a signal has come.
  """
  received: list[int] = []
  signals = (signal.SIGINT, signal.SIGTERM)
  before = {number: signal.getsignal(number) for number in signals}

  def restore() -> None:
    for number in signals:
      signal.signal(number, before[number])

  def note(number: int, frame: Any) -> None:
    received.append(number)
    restore()

  for number in signals:
    signal.signal(number, note)
  try:
    yield lambda: bool(received)
  finally:
    restore()
