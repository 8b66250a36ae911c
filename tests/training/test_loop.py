import contextlib
import dataclasses
import json
import os
import shutil
import signal
import threading
import time

import jax
import jax.numpy as jnp
import numpy as np
import pytest

import ddpm_jax.training.loop as loop
from configs import smoke
from ddpm_jax.commands.train import train_model
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import OptimizerConfig, SamplingConfig, TrainingConfig, UNetConfig
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.devices import make_mesh, replicated
from ddpm_jax.sampling.trained import load_trained
from ddpm_jax.storage import runs
from ddpm_jax.storage.checkpoints import Checkpoints, abstract_state
from ddpm_jax.storage.metrics import read_metrics
from ddpm_jax.training.state import TrainState, make_create

CONFIG = dataclasses.replace(
  smoke.CONFIG,
  unet=UNetConfig(channels=(8,), num_groups=4, head_channels=8, blocks_per_level=1, patch_size=2),
  training=TrainingConfig(batch_size=8, steps=6, log_every=2, checkpoint_every=4, sample_every=3),
  sampling=SamplingConfig(steps=2, num=8),
)


pytestmark = pytest.mark.usefixtures("compile_fast")


@pytest.fixture(scope="module")
def dataset():
  rng = np.random.default_rng(0)
  image = rng.integers(0, 256, (20, 12, 12, 1), np.uint8)
  return Dataset(image, np.arange(20, dtype=np.int32) % 4, 4)


@pytest.fixture(scope="module")
def whole(dataset, tmp_path_factory):
  run = tmp_path_factory.mktemp("whole")
  train_model(CONFIG, dataset, run)
  return run


def metrics(run):
  lines = [json.loads(line) for line in (run / runs.METRICS).read_text().splitlines()]
  return [{k: v for k, v in line.items() if k != "images_per_second"} for line in lines]


def state(run, config=CONFIG, step=None):
  create = make_create(build_components(config, (12, 12, 1), 4), 0)
  with contextlib.closing(Checkpoints(run / runs.CHECKPOINTS)) as checkpoints:
    abstract = abstract_state(create, replicated(make_mesh()))
    return checkpoints.restore(checkpoints.latest() if step is None else step, abstract)


def test_a_run_leaves_what_it_promises(whole):
  names = {path.name for path in whole.iterdir()}
  assert names == {
    "config.json", "dataset.json", "metrics.jsonl", "checkpoints", "samples", "samples.png",
    "loss.png",
  }  # fmt: skip
  assert [path.name for path in (whole / "samples").iterdir()] == ["step_0000003.png"]
  lines = metrics(whole)
  assert [line["step"] for line in lines] == [2, 4, 6]
  assert all(np.isfinite(line["loss"]) and line["grad_norm"] > 0 for line in lines)
  # Warm-up over ten steps, from one step up: step s is taken at (s + 1) / 11 of the peak.
  np.testing.assert_allclose(
    [x["learning_rate"] for x in lines], 2e-3 * np.array([2, 4, 6]) / 11, rtol=1e-5
  )
  assert runs.read_config(whole) == CONFIG
  assert runs.read_image_info(whole) == runs.ImageInfo((12, 12, 1), 4, 20)


def test_a_checkpoint_gives_back_the_state(whole):
  restored = state(whole)
  assert int(restored.step) == 6
  trained = load_trained(whole, replicated(make_mesh()))
  assert trained.step == 6
  assert trained.config == CONFIG
  for a, b in zip(
    jax.tree.leaves(trained.ema_params), jax.tree.leaves(restored.ema_params), strict=True
  ):
    np.testing.assert_array_equal(a, b)
  moved = jax.tree.map(lambda p, e: np.abs(p - e).max(), restored.params, restored.ema_params)
  assert max(jax.tree.leaves(moved)) > 0


@contextlib.contextmanager
def stop_after(steps):
  """Stands for a signal that arrives within the given step."""
  calls = []
  yield lambda: calls.append(1) or len(calls) == steps


def test_a_stopped_and_resumed_run_is_the_undisturbed_one(whole, dataset, tmp_path, monkeypatch):
  with monkeypatch.context() as patch:
    patch.setattr(loop, "stop_on_signal", lambda: stop_after(4))
    with pytest.raises(loop.Interrupted, match="stopped at step 4"):
      train_model(CONFIG, dataset, tmp_path)
  assert int(state(tmp_path).step) == 4
  # The undisturbed run saved this step in the background, while later steps reused its buffers.
  for a, b in zip(
    jax.tree.leaves(state(tmp_path)), jax.tree.leaves(state(whole, step=4)), strict=True
  ):
    np.testing.assert_array_equal(a, b)
  # A line from beyond the checkpoint, as a crash leaves it, is dropped; a line cut off, too.
  with (tmp_path / runs.METRICS).open("a") as file:
    file.write('{"step": 99, "loss": 1.0}\n{"step": 1')
  runs.check_run(tmp_path, CONFIG, resume=True)
  train_model(CONFIG, dataset, tmp_path)
  for a, b in zip(jax.tree.leaves(state(tmp_path)), jax.tree.leaves(state(whole)), strict=True):
    np.testing.assert_array_equal(a, b)
  assert metrics(tmp_path) == metrics(whole)


@pytest.fixture
def without_training(monkeypatch):
  """Steps that only count. Returns the list of events, and train(folder, preview)."""
  events = []
  state = TrainState(jnp.asarray(0), {"w": jnp.zeros(3)}, {"w": jnp.ones(3)}, (), ())
  metrics = {"loss": np.float32(0.5), "grad_norm": np.float32(1)}
  add_one = jax.jit(lambda n: n + 1)

  def step(state, number):
    events.append(f"step {number}")
    return state.replace(step=add_one(state.step)), metrics

  monkeypatch.setattr(loop, "make_dispatch", lambda *_: step)
  monkeypatch.setattr(loop, "make_create", lambda *_, **__: lambda: jax.tree.map(jnp.copy, state))

  def train(folder, preview):
    dataset = Dataset(np.zeros((8, 12, 12, 1), np.uint8), np.zeros(8, np.int32), 0)
    mesh = make_mesh()
    loop.train(
      CONFIG, build_components(CONFIG, (12, 12, 1), 0, mesh), dataset, folder,
      mesh=mesh, preview=preview,
    )  # fmt: skip

  return events, train


def test_previews_compile_after_the_first_step_while_training_continues(without_training, tmp_path):
  events, train = without_training

  def compile_ahead(ema_params):
    np.testing.assert_array_equal(ema_params["w"], 1)
    events.append("compiling")
    for _ in range(2000):
      if "step 2" in events:
        time.sleep(0.1)  # Of which the picture after this step waits for the rest.
        events.append("compiled")
        return
      time.sleep(0.01)
    raise AssertionError("training waits for the compilation")

  write = lambda _, path: events.append(path.name)
  train(tmp_path, loop.Preview(write, compile_ahead))
  steps = [event for event in events if event.startswith("step ")]
  assert steps == [f"step {number}" for number in range(6)]
  assert events.index("step 0") < events.index("compiling")
  # The first picture is due after step 2.
  after = events[events.index("step 2") + 1 :]
  assert after == ["compiled", "step_0000003.png", "step 3", "step 4", "step 5", "samples.png"]


@pytest.mark.parametrize("every", [3, 0])
def test_errors_of_a_preview_that_compiles_ahead_end_training(
  without_training, tmp_path, monkeypatch, every
):
  """Before the first picture. With every 0 that is the final one."""
  events, train = without_training
  training = dataclasses.replace(CONFIG.training, sample_every=every)
  monkeypatch.setitem(globals(), "CONFIG", dataclasses.replace(CONFIG, training=training))

  def compile_ahead(_):
    raise MemoryError("out of memory")

  write = lambda _, path: events.append(path.name)
  with pytest.raises(MemoryError, match="out of memory"):
    train(tmp_path, loop.Preview(write, compile_ahead))
  assert not any(event.endswith("png") for event in events)
  assert ("step 5" in events) == (every == 0)


def test_a_stopped_run_is_saved_while_its_preview_compiles(without_training, tmp_path, monkeypatch):
  _, train = without_training
  stopped = threading.Event()
  monkeypatch.setattr(loop, "stop_on_signal", lambda: stop_after(2))
  with pytest.raises(loop.Interrupted, match="stopped at step 2"):
    train(tmp_path, loop.Preview(lambda *_: None, lambda _: stopped.wait(20)))
  stopped.set()
  assert [path.name for path in (tmp_path / runs.CHECKPOINTS).iterdir()] == ["2"]


@pytest.mark.slow
@pytest.mark.parametrize(
  "change",
  [
    {"optimizer": dataclasses.replace(CONFIG.optimizer, name="muon")},  # Two optimizers' states.
    {"data": dataclasses.replace(CONFIG.data, flip=True)},
  ],
  ids=["muon", "flips"],
)
def test_runs_with_other_states_and_batches_are_resumed_as_well(
  whole, dataset, tmp_path, monkeypatch, change
):
  config = dataclasses.replace(CONFIG, **change)
  train_model(config, dataset, tmp_path / "whole")
  with monkeypatch.context() as patch:
    patch.setattr(loop, "stop_on_signal", lambda: stop_after(3))
    with pytest.raises(loop.Interrupted, match="stopped at step 3"):
      train_model(config, dataset, tmp_path / "stopped")
  train_model(config, dataset, tmp_path / "stopped")
  states = [jax.tree.leaves(state(tmp_path / run, config)) for run in ("whole", "stopped")]
  for a, b in zip(*states, strict=True):
    np.testing.assert_array_equal(a, b)
  assert metrics(tmp_path / "whole") == metrics(tmp_path / "stopped")
  assert metrics(tmp_path / "whole") != metrics(whole)


def test_images_that_exceed_the_memory_are_not_placed_on_the_devices(tmp_path):
  training = dataclasses.replace(
    CONFIG.training, steps_per_dispatch=2, checkpoint_every=2, sample_every=0
  )
  config = dataclasses.replace(CONFIG, training=training)
  image = np.broadcast_to(np.zeros((12, 12, 1), np.uint8), (2**40, 12, 12, 1))
  dataset = Dataset(image, np.zeros(1, np.int32), 0)
  with pytest.raises(UserError, match=r"steps-per-dispatch 2: places .* 158329.7 GB, .* use 1"):
    train_model(config, dataset, tmp_path)


def test_a_finished_run_says_so_and_changes_nothing(whole, dataset, capsys):
  before = {path: path.stat().st_mtime_ns for path in whole.rglob("*") if path.is_file()}
  train_model(CONFIG, dataset, whole)
  assert "already trained to step 6" in capsys.readouterr().out
  assert {p: p.stat().st_mtime_ns for p in before} == before


@pytest.mark.slow
def test_a_conditional_run_on_pmap(dataset, tmp_path):
  config = dataclasses.replace(
    CONFIG,
    training=dataclasses.replace(
      CONFIG.training, conditional=True, parallelism="pmap", steps=2, tensorboard=True
    ),
  )
  train_model(config, dataset, tmp_path)
  assert int(state(tmp_path, config).step) == 2
  assert list((tmp_path / "tensorboard").iterdir())


def test_a_loss_that_is_not_finite_stops_the_run(dataset, tmp_path):
  config = dataclasses.replace(
    CONFIG, optimizer=OptimizerConfig(learning_rate=1e30, warmup_steps=0, clip_norm=1e30)
  )
  with pytest.raises(
    FloatingPointError, match=r"the loss of step \d is .*seed 0.*lower --optimizer.learning-rate"
  ):
    train_model(config, dataset, tmp_path)
  with contextlib.closing(Checkpoints(tmp_path / runs.CHECKPOINTS)) as checkpoints:
    assert checkpoints.latest() is None


def test_a_gradient_that_is_not_finite_is_not_saved(dataset, tmp_path, monkeypatch):
  """The loss of the last step before a save may still be finite."""

  def poisoned(*_):
    def step(state, number):
      metrics = {"loss": np.float32(0.1), "grad_norm": np.float32(np.inf)}
      return dataclasses.replace(state, step=jax.jit(lambda n: n + 1)(state.step)), metrics

    return step

  monkeypatch.setattr(loop, "make_dispatch", poisoned)
  with pytest.raises(FloatingPointError, match="its gradient's norm inf"):
    train_model(CONFIG, dataset, tmp_path)
  with contextlib.closing(Checkpoints(tmp_path / runs.CHECKPOINTS)) as checkpoints:
    assert checkpoints.latest() is None


@pytest.mark.slow
def test_bad_updates_can_be_skipped_and_are_counted(dataset, tmp_path, monkeypatch):
  """But not all of them: a run that learns nothing stops."""

  def poisoned(bad):
    def make(*_):
      def step(state, number):
        number += 1
        value = np.float32(np.nan if number in bad else number)
        metrics = {"loss": value, "grad_norm": value, "skipped": np.float32(number in bad)}
        return dataclasses.replace(state, step=jax.jit(lambda n: n + 1)(state.step)), metrics

      return step

    return make

  monkeypatch.setattr(loop, "make_dispatch", poisoned({3, 5}))
  train_model(CONFIG, dataset, tmp_path / "some")
  lines = metrics(tmp_path / "some")
  assert [(line["loss"], line["skipped"]) for line in lines] == [(1.5, 0), (4, 1), (6, 1)]
  monkeypatch.setattr(loop, "make_dispatch", poisoned({3, 4}))
  with pytest.raises(FloatingPointError, match="the loss of step 3 is nan"):
    train_model(CONFIG, dataset, tmp_path / "all")


@pytest.mark.slow
def test_steps_in_one_dispatch_are_the_steps_one_by_one(whole, dataset, tmp_path):
  """The same images, noise and lines of the log; and stopped in between, the same again."""
  training = dataclasses.replace(
    CONFIG.training, steps_per_dispatch=2, checkpoint_every=2, sample_every=0
  )
  config = dataclasses.replace(CONFIG, training=training)
  train_model(config, dataset, tmp_path / "many")
  expected, actual = state(whole), state(tmp_path / "many", config)
  for a, b in zip(jax.tree.leaves(actual), jax.tree.leaves(expected), strict=True):
    np.testing.assert_allclose(a, b, atol=1e-5)
  for line, expected_line in zip(metrics(tmp_path / "many"), metrics(whole), strict=True):
    assert line == pytest.approx(expected_line, abs=1e-4)
  shutil.copytree(tmp_path / "many", tmp_path / "stopped")
  shutil.rmtree(tmp_path / "stopped" / runs.CHECKPOINTS / "6")
  train_model(config, dataset, tmp_path / "stopped")
  again = state(tmp_path / "stopped", config)
  jax.tree.map(np.testing.assert_array_equal, again, actual)
  assert metrics(tmp_path / "stopped") == metrics(tmp_path / "many")
  thrice = dataclasses.replace(
    training, steps_per_dispatch=3, checkpoint_every=3, log_every=3, steps=9
  )
  config = dataclasses.replace(config, training=thrice)
  shutil.rmtree(tmp_path / "stopped" / runs.CHECKPOINTS / "6")
  with pytest.raises(UserError, match="steps-per-dispatch 3: must divide 4"):
    train_model(config, dataset, tmp_path / "stopped", accept_changes=True)


@pytest.mark.slow
def test_a_stop_between_lines_of_the_log_leaves_no_gap(whole, dataset, tmp_path, monkeypatch):
  """The metrics of a line begun before the stop are in the checkpoint."""
  with monkeypatch.context() as patch:
    patch.setattr(loop, "stop_on_signal", lambda: stop_after(3))
    with pytest.raises(loop.Interrupted, match="stopped at step 3"):
      train_model(CONFIG, dataset, tmp_path)
  train_model(CONFIG, dataset, tmp_path)
  assert metrics(tmp_path) == metrics(whole)


def test_a_checkpoint_of_another_configuration_is_refused(whole, dataset, tmp_path):
  shutil.copytree(whole, tmp_path / "run")
  other = dataclasses.replace(CONFIG, optimizer=OptimizerConfig(learning_rate=0.5))
  with pytest.raises(UserError, match=r"checkpoints/6: .*optimizer.learning_rate is 0.002 there"):
    train_model(other, dataset, tmp_path / "run")
  train_model(other, dataset, tmp_path / "run", accept_changes=True)


def test_a_conditional_model_needs_labels():
  config = dataclasses.replace(
    CONFIG, training=dataclasses.replace(CONFIG.training, conditional=True)
  )
  with pytest.raises(UserError, match="mnist has no labels"):
    build_components(config, (28, 28, 1), 0)
  with pytest.raises(UserError, match="mnist has only one class"):
    build_components(config, (28, 28, 1), 1)


def test_images_that_do_not_divide_are_refused_by_flag():
  with pytest.raises(UserError, match=r"--unet.channels 8 .* divisible by 2, .* are 27x28"):
    build_components(CONFIG, (27, 28, 1), 0)


def test_a_damaged_log_is_named(tmp_path):
  log = tmp_path / "metrics.jsonl"
  log.write_text('{"step": 1, "loss": 1}\n{"st\n{"step": 3, "loss": 1}\n')
  with pytest.raises(UserError, match=r"metrics\.jsonl: line 2 is corrupt"):
    read_metrics(log)
  log.write_text('{"step": 1, "loss": 1}\n{"st')  # A crash amid a line.
  assert read_metrics(log) == [{"step": 1, "loss": 1}]


def test_a_transfer_by_accident_is_refused(dataset, tmp_path, monkeypatch):
  """On a CPU JAX sees those from the host to the device; on accelerators both ways."""

  def careless(*_):
    return lambda state, step: (state, {"loss": state.step + np.float32(1), "grad_norm": step})

  monkeypatch.setattr(loop, "make_dispatch", careless)
  with pytest.raises(jax.errors.JaxRuntimeError, match="Disallowed host-to-device transfer"):
    train_model(CONFIG, dataset, tmp_path)


@pytest.fixture
def hang_up():
  """SIGHUP with its usual effect, also if the tests run under nohup."""
  before = signal.signal(signal.SIGHUP, signal.SIG_DFL)
  yield signal.SIGHUP
  signal.signal(signal.SIGHUP, before)


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM, signal.SIGHUP])
def test_the_first_signal_is_noted_and_the_second_acts(number, hang_up):
  with loop.stop_on_signal() as stop_requested:
    assert not stop_requested()
    os.kill(os.getpid(), number)
    assert stop_requested()
    os.kill(os.getpid(), hang_up)  # From the shell, when the terminal is closed.
    with pytest.raises(KeyboardInterrupt):
      os.kill(os.getpid(), signal.SIGINT)
  assert signal.getsignal(signal.SIGINT) is signal.default_int_handler
  os.kill(os.getpid(), hang_up)  # During the last save.


def test_without_a_signal_the_handlers_are_restored(hang_up):
  with loop.stop_on_signal():
    assert signal.getsignal(hang_up) is not signal.SIG_DFL
  assert signal.getsignal(hang_up) is signal.SIG_DFL


def test_one_of_several_processes_passes_the_end_of_its_terminal_on_once(hang_up, monkeypatch):
  done = []
  monkeypatch.setattr(jax, "process_count", lambda: 2)
  monkeypatch.setattr(os, "kill", lambda process, number: done.append(number))
  monkeypatch.setattr(os, "_exit", lambda code: done.append(f"exit with {code}"))
  with loop.stop_on_signal():
    for number in (hang_up, hang_up, signal.SIGINT):
      signal.raise_signal(number)
  assert done == [signal.SIGTERM, "exit with 130"]


def test_a_process_of_nohup_does_not_stop_when_its_terminal_is_closed(hang_up):
  signal.signal(hang_up, signal.SIG_IGN)
  with loop.stop_on_signal() as stop_requested:
    os.kill(os.getpid(), hang_up)
    assert not stop_requested()


@pytest.mark.parametrize("name", ["adamw", pytest.param("muon", marks=pytest.mark.slow)])
def test_the_logged_learning_rate_is_the_one_that_was_used(name, dataset, tmp_path, monkeypatch):
  """Steps 1 and 2 of 4 are skipped, so the warm-up of the optimizer is two steps behind."""
  config = dataclasses.replace(
    CONFIG,
    optimizer=OptimizerConfig(name=name, skip_nonfinite=True, warmup_steps=10, learning_rate=2e-3),
    training=dataclasses.replace(CONFIG.training, steps=4, log_every=1, sample_every=0),
  )
  build = loop.make_train_step

  def make(*arguments, **options):
    step = build(*arguments, **options)

    def update(state, gradient):
      loss = jnp.where((state.step == 1) | (state.step == 2), jnp.nan, gradient.loss)
      return step.update(state, gradient._replace(loss=loss))

    return dataclasses.replace(step, update=update)

  monkeypatch.setattr(loop, "make_train_step", make)
  monkeypatch.setattr(loop, "_check_finite", lambda *arguments: None)
  train_model(config, dataset, tmp_path)
  used = [line["learning_rate"] for line in read_metrics(tmp_path / runs.METRICS)]
  np.testing.assert_allclose(used, 2e-3 * np.array([1, 1, 1, 2]) / 11, rtol=1e-5)
