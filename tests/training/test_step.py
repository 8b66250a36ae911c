import dataclasses
import functools

import flax.linen as nn
import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from ddpm_jax.config.schema import Config, TrainingConfig, UNetConfig
from ddpm_jax.data.datasets import load_dataset
from ddpm_jax.diffusion.denoiser import PARAMETERIZATIONS
from ddpm_jax.diffusion.learned_schedule import FixedSchedule, LearnedSchedule
from ddpm_jax.diffusion.objectives import training_loss, vlb_loss
from ddpm_jax.diffusion.reverse_variances import fixed_large, learned_range
from ddpm_jax.diffusion.schedules import linear_betas, make_schedule
from ddpm_jax.diffusion.timestep_samplers import LossAware, Stratified
from ddpm_jax.diffusion.weightings import min_snr_weight
from ddpm_jax.errors import UserError
from ddpm_jax.models.layers import dropout
from ddpm_jax.models.network import FlaxNetwork
from ddpm_jax.models.unet import UNet
from ddpm_jax.optimization.learning_rate import warmup_schedule
from ddpm_jax.optimization.muon import muon
from ddpm_jax.runtime.devices import make_mesh, replicated, sharded
from ddpm_jax.storage.checkpoints import abstract_state
from ddpm_jax.training import accumulation, parallel
from ddpm_jax.training.state import create_train_state
from ddpm_jax.training.step import Batch, drop_labels, make_train_step

pytestmark = pytest.mark.usefixtures("compile_fast")

MODEL = UNet(
  channels=(8,), head_channels=8, num_groups=4, attention_resolutions=(), patch_size=2,
  dropout=0.2, num_classes=10,
)  # fmt: skip


class Convolution(nn.Module):
  """A network that compiles in no time."""

  out_channels: int = 1
  num_classes: int = 0
  dropout: float = 0.0

  @nn.compact
  def __call__(self, x, t, label=None, dropout_keys=None):
    return nn.Conv(self.out_channels, (3, 3))(x) + 0.01 * t.reshape(-1, 1, 1, 1).astype(x.dtype)


SCHEDULE = FixedSchedule(make_schedule(linear_betas(1000)))
OPTIONS = {
  "loss_fn": functools.partial(training_loss, parameterization=PARAMETERIZATIONS["v"]),
  "timestep_sampler": Stratified(),
  "batch_size": 16,
  "seed": 0,
  "ema_decay": 0.9,
  "label_dropout": 0.3,
}


def batch(size=16):
  rng = np.random.default_rng(0)
  return Batch(
    jnp.asarray(rng.integers(0, 256, (size, 28, 28, 1), np.uint8)),
    jnp.asarray(rng.integers(0, 10, size, np.int32)),
    jnp.arange(size),
  )


def create(model, optimizer, schedule=SCHEDULE, timestep_sampler=OPTIONS["timestep_sampler"]):
  """The first state of a network."""
  key = jax.random.key(0)
  params = {
    "network": FlaxNetwork(model).init(key, (28, 28, 1)),
    "schedule": schedule.init(jax.random.fold_in(key, 1)),
  }
  return create_train_state(params, schedule, timestep_sampler, optimizer)


@functools.cache
def compiled(devices, mode, model=MODEL, schedule=SCHEDULE, **options):
  """A step, compiled when it is first run, and how to make its first state."""
  mesh, optimizer = make_mesh(jax.devices("cpu")[:devices]), optax.sgd(1.0)
  options = OPTIONS | options
  make = lambda **more: make_train_step(FlaxNetwork(model), schedule, optimizer, **options, **more)
  first_state = lambda: create(model, optimizer, schedule, options["timestep_sampler"])
  if mode == "pmap":
    step = parallel.pmap_over_mesh(make(axis_name="data"), mesh)
  elif mode.startswith("parts of "):
    step = accumulate_gradients(make(), mesh, int(mode.removeprefix("parts of ")), first_state)
  else:
    step = parallel.jit_over_mesh(make(), mesh)
  return step, jax.jit(first_state, out_shardings=replicated(mesh))


def accumulate_gradients(train_step, mesh, micro, first_state):
  """A step whose gradient is computed in parts, over memory that was full of something else."""
  like = abstract_state(first_state, replicated(mesh))
  program = accumulation.accumulate_gradients(train_step, mesh, micro, like, jax.eval_shape(batch))
  totals = [jax.tree.map(lambda leaf: jnp.full(leaf.shape, 7, leaf.dtype), program.totals)]
  totals = [jax.device_put(totals[0], sharded(mesh))]

  def step(state, batch):
    batch = jax.device_put(batch, sharded(mesh))
    for part in range(program.micro_batches):
      totals.append(program.accumulate(state, batch, part, totals.pop()))
    return program.update(state, totals[0])

  return step


def run(devices, mode, steps=3, **options):
  """States and metrics after each of some steps; states[0] is the first."""
  step, first_state = compiled(devices, mode, **options)
  state = first_state()
  states, history = [jax.device_get(state)], []
  for _ in range(steps):
    state, metrics = step(state, batch())
    states.append(jax.device_get(state))
    history.append(jax.device_get(metrics))
  return states, history


@pytest.fixture(scope="module")
def one_device():
  return run(1, "jit")


def check_same(actual, expected):
  """Two runs of plain SGD with rate 1, whose parameters move by the gradients."""
  (states, history), (expected_states, expected_history) = actual, expected
  for metrics, expected_metrics in zip(history, expected_history, strict=True):
    for name in ("loss", "grad_norm"):
      np.testing.assert_allclose(metrics[name], expected_metrics[name], atol=1e-5)
  params, expected_params = (jax.tree.leaves(s[-1].params) for s in (states, expected_states))
  for leaf, expected_leaf in zip(params, expected_params, strict=True):
    np.testing.assert_allclose(leaf, expected_leaf, atol=1e-5)
  moved = optax.tree.norm(jax.tree.map(jnp.subtract, states[-1].params, states[0].params))
  assert moved > 1e-3


@pytest.mark.parametrize(
  ("devices", "micro"), [(2, 4), pytest.param(1, 16, marks=pytest.mark.slow)]
)
def test_a_batch_in_parts_gives_the_whole_batchs_loss_and_gradients(one_device, devices, micro):
  check_same(run(devices, f"parts of {micro}"), one_device)


@pytest.mark.parametrize(
  ("batch_size", "patch_size", "devices", "expected"),
  [(64, 1, 2, 8), (64, 1, 1, 4), (16, 2, 2, 16), (128, 2, 2, 32), (22, 1, 2, 22), (20, 1, 2, 10)],
)
def test_a_cpu_computes_what_stays_in_its_cache(batch_size, patch_size, devices, expected):
  """Of 28x28 pixels in 32 channels five images would do: a divisor of the share, or the share."""
  config = Config(
    unet=UNetConfig(channels=(32, 64), patch_size=patch_size),
    training=TrainingConfig(batch_size=batch_size),
  )
  mesh = make_mesh(jax.devices("cpu")[:devices])
  size = config.unet.feature_map_size((28, 28, 1))
  assert size == 32 * (28 // patch_size) ** 2
  chosen = lambda config: accumulation.choose_micro_batch_size(config.training, size, mesh)
  assert chosen(config) == expected
  given = dataclasses.replace(config.training, micro_batch_size=batch_size // 2)
  assert chosen(dataclasses.replace(config, training=given)) == batch_size // 2


def left_columns(seed=0, flip=True):
  """Function from a state to the mean of each image's left column, as a step's loss sees it."""
  loss_fn = lambda predict, schedule, x_0, level, eps, cond: jnp.mean(x_0[:, :, 0], (1, 2))
  options = OPTIONS | {"loss_fn": loss_fn, "seed": seed, "flip": flip}
  step = make_train_step(FlaxNetwork(Convolution()), SCHEDULE, optax.sgd(1.0), **options)
  return jax.jit(lambda state: step.loss(state.params, state, batch())[1][1])


def test_flips_mirror_half_of_the_images_by_seed_step_and_position():
  state = create(Convolution(), optax.sgd(1.0))
  image = np.asarray(batch().image) / 127.5 - 1
  left, right = (image[:, :, side].mean((1, 2)) for side in (0, -1))
  np.testing.assert_allclose(left_columns(flip=False)(state), left, atol=1e-6)
  flips = []
  for seed in (0, 1):
    seen_by_loss = left_columns(seed)
    for step in (0, 1, 2):
      seen = seen_by_loss(state.replace(step=jnp.asarray(step, state.step.dtype)))
      flips.append(np.abs(seen - right) < 1e-6)
      np.testing.assert_allclose(seen, np.where(flips[-1], right, left), atol=1e-6)
  assert len({flip.tobytes() for flip in flips}) == 6
  assert 0.3 < np.mean(flips) < 0.7


@pytest.mark.slow
def test_flips_are_the_same_on_any_devices_and_change_the_gradient():
  options = {"model": Convolution(), "steps": 1}
  whole = run(1, "jit", flip=True, **options)
  check_same(run(2, "parts of 4", flip=True, **options), whole)
  check_same(run(8, "pmap", flip=True, **options), whole)
  _, without = run(1, "jit", **options)
  assert abs(without[0]["loss"] - whole[1][0]["loss"]) > 1e-4


@pytest.mark.slow
@pytest.mark.parametrize("mode", ["jit", "pmap"])
def test_eight_devices_give_the_one_device_loss_and_gradients(one_device, mode):
  """Dropout and label dropout are on: they too are drawn for each example."""
  check_same(run(8, mode), one_device)


@pytest.mark.slow
def test_eight_devices_train_the_reference_network_as_one_does():
  reference = UNet(channels=(32, 64, 64), blocks_per_level=1)
  expected = run(1, "jit", steps=2, model=reference)
  for mode in ("jit", "pmap"):
    check_same(run(8, mode, steps=2, model=reference), expected)


@pytest.mark.parametrize(
  ("devices", "mode"),
  [(2, "parts of 4"), *(pytest.param(8, m, marks=pytest.mark.slow) for m in ("jit", "pmap"))],
)
def test_losses_of_all_devices_reach_the_timestep_sampler(devices, mode):
  """The history holds the whole batch's losses, and the draws that follow from it agree."""
  sampler = LossAware(history=1)
  schedule = FixedSchedule(make_schedule(linear_betas(4, beta_end=0.5)))
  options = {"timestep_sampler": sampler, "batch_size": 16}

  def after_three_steps(devices, mode):
    step, first_state = compiled(devices, mode, Convolution(), schedule, **options)
    state, losses = first_state(), []
    for _ in range(3):
      state, metrics = step(state, batch())
      losses.append(float(metrics["loss"]))
    return jax.device_get(state.timestep_state), losses

  expected, expected_losses = after_three_steps(1, "jit")
  assert (expected.seen > 0).all()
  assert expected.seen.sum() == 48
  actual, losses = after_three_steps(devices, mode)
  np.testing.assert_array_equal(actual.seen, expected.seen)
  np.testing.assert_allclose(actual.loss, expected.loss, atol=1e-4)
  np.testing.assert_allclose(losses, expected_losses, atol=1e-5)


@pytest.mark.slow
def test_a_learned_schedule_is_trained_with_the_network():
  schedule = LearnedSchedule(20, hidden=8)
  loss_fn = functools.partial(
    vlb_loss, parameterization=PARAMETERIZATIONS["v"], variance_fn=learned_range
  )
  step, first_state = compiled(2, "jit", Convolution(out_channels=2), schedule, loss_fn=loss_fn)
  before = first_state()
  start = jax.device_get(before.params["schedule"])
  state, metrics = step(before, batch())
  assert np.isfinite(metrics["loss"])
  for name, value in state.params["schedule"].items():
    assert np.isfinite(value).all(), name
    # A shift before a shifted and scaled network does nothing where it is linear.
    assert np.abs(value - start[name]).max() > 0, name
  # The second step is not compiled anew.
  assert step._cache_size() == 1
  step(state, batch())
  assert step._cache_size() == 1


def primitives(jaxpr):
  """Every primitive's name with its first output's shape, inner programs included."""
  for equation in jaxpr.eqns:
    if equation.outvars:
      yield equation.primitive.name, equation.outvars[0].aval.shape
    for parameter in equation.params.values():
      for value in parameter if isinstance(parameter, (tuple, list)) else (parameter,):
        inner = getattr(value, "jaxpr", value)  # A closed one has an open one inside.
        if hasattr(inner, "eqns"):
          yield from primitives(inner)


@pytest.mark.parametrize(
  "loss_fn",
  [
    functools.partial(training_loss, weight_fn=min_snr_weight),
    functools.partial(vlb_loss, variance_fn=fixed_large),
  ],
)
def test_no_table_is_computed_inside_a_step(loss_fn):
  loss_fn = functools.partial(loss_fn, parameterization=PARAMETERIZATIONS["v"])
  optimizer = optax.sgd(1.0)
  step = make_train_step(FlaxNetwork(MODEL), SCHEDULE, optimizer, **OPTIONS | {"loss_fn": loss_fn})
  state = jax.eval_shape(lambda: create(MODEL, optimizer))
  jaxpr = jax.make_jaxpr(step)(state, jax.eval_shape(batch))
  found = list(primitives(jaxpr.jaxpr))
  assert len(found) > 300
  assert not [name for name, _ in found if name.startswith("cum")]
  # Nothing of the schedule's length is computed at all, logarithms least of all.
  assert not [(name, shape) for name, shape in found if 1000 in shape and name != "pjit"]
  if loss_fn.func is training_loss:
    assert not [name for name, _ in found if name in ("log", "log1p")]


def test_the_average_follows_its_recursion_with_warm_up(one_device):
  """decay = min(0.9, (1 + step) / (10 + step)) over three steps of known parameters."""
  states, _ = one_device
  average = states[0].params
  for step in range(3):
    decay = min(0.9, (1 + step) / (10 + step))
    average = jax.tree.map(
      lambda a, p, decay=decay: decay * a + (1 - decay) * p, average, states[step + 1].params
    )
  for leaf, expected in zip(
    jax.tree.leaves(states[3].ema_params), jax.tree.leaves(average), strict=True
  ):
    np.testing.assert_allclose(leaf, expected, atol=1e-6)
  assert int(states[3].step) == 3


def test_the_state_is_donated():
  step, first_state = compiled(1, "jit")
  before = first_state()
  step(before, batch())
  assert all(leaf.is_deleted() for leaf in jax.tree.leaves((before.params, before.opt_state)))


@pytest.mark.slow
def test_thirty_steps_on_mnist_lower_the_loss():
  images = load_dataset("mnist").image
  model = MODEL.clone(dropout=0.0, num_classes=0, channels=(16,))
  optimizer = optax.adam(5e-3)
  step = jax.jit(
    make_train_step(FlaxNetwork(model), SCHEDULE, optimizer, **OPTIONS | {"batch_size": 32})
  )
  state = jax.jit(lambda: create(model, optimizer))()
  losses = []
  for i in range(30):
    data = jnp.asarray(images[32 * i : 32 * (i + 1)])
    state, metrics = step(state, Batch(data, jnp.zeros(32, jnp.int32), jnp.arange(32)))
    losses.append(float(metrics["loss"]))
  assert np.mean(losses[-5:]) < 0.7 * np.mean(losses[:5])


def test_noise_follows_from_seed_and_step(one_device):
  assert run(1, "jit")[1] == one_device[1]
  # Of the noise alone: the network's own seed stays.
  first, other_seed = (
    run(1, "jit", steps=1, model=Convolution(), seed=seed)[1][0] for seed in (0, 1)
  )
  step, first_state = compiled(1, "jit", model=Convolution(), seed=0)
  _, later = step(dataclasses.replace(first_state(), step=jnp.int32(1)), batch())
  assert len({float(metrics["loss"]) for metrics in (first, later, other_seed)}) == 3


def test_the_given_share_of_labels_is_hidden():
  keys = jax.random.split(jax.random.key(0), 10_000)
  label = jnp.arange(10_000) % 10
  hidden = drop_labels(keys, label, 0.1, 10) == 10
  np.testing.assert_allclose(hidden.mean(), 0.1, atol=0.012)
  np.testing.assert_array_equal(drop_labels(keys, label, 0.1, 10)[~hidden], label[~hidden])
  np.testing.assert_array_equal(drop_labels(keys, label, 0.0, 10), label)


def test_dropped_labels_and_units_do_not_depend_on_x64():
  keys = jax.vmap(jax.random.key)(np.arange(64, dtype=np.uint32))
  label, units = np.zeros(64, np.int32), np.ones((64, 8), np.float32)
  drop = lambda: (drop_labels(keys, label, 0.3, 10), dropout(jnp.asarray(units), 0.3, keys))
  expected = drop()
  with jax.enable_x64(True), jax.numpy_dtype_promotion("strict"):
    found = drop()
  for a, b in zip(found, expected, strict=True):
    assert a.dtype == b.dtype
    np.testing.assert_array_equal(a, b)


def test_a_batch_that_the_devices_do_not_divide_is_refused():
  message = r"--training.batch-size 12: the 8 devices of this run must divide it; use 16"
  mesh = make_mesh(jax.devices("cpu"))
  with pytest.raises(UserError, match=message):
    parallel.check_devices(TrainingConfig(batch_size=12), mesh)
  parallel.check_devices(TrainingConfig(batch_size=16, parallelism="pmap"), mesh)
  with pytest.raises(UserError, match=r"--training.micro-batch-size 4: .* use 8"):
    parallel.check_devices(TrainingConfig(batch_size=16, micro_batch_size=4), mesh)


@pytest.mark.slow
def test_a_bad_update_is_skipped_and_counted():
  """Nothing but the step's number changes; good updates are what they are without the option."""

  def loss_fn(predict, tables, x_0, level, eps, label):
    return OPTIONS["loss_fn"](predict, tables, x_0, level, eps, label) / jnp.where(poisoned, 0, 1)

  optimizer = optax.adam(1e-3)
  options = OPTIONS | {"loss_fn": loss_fn, "label_dropout": 0.0}
  state = create(Convolution(), optimizer)
  results = {}
  for poisoned, skip in ((False, False), (False, True), (True, True)):
    step = make_train_step(
      FlaxNetwork(Convolution()), SCHEDULE, optimizer, **options, skip_nonfinite=skip
    )
    results[poisoned, skip] = jax.jit(step)(state, batch())
  after, metrics = results[True, True]
  assert metrics["skipped"] == 1
  jax.tree.map(np.testing.assert_array_equal, after.replace(step=state.step), state)
  assert after.step == 1
  after, metrics = results[False, True]
  assert metrics["skipped"] == 0
  jax.tree.map(np.testing.assert_array_equal, after, results[False, False][0])


@pytest.mark.parametrize("make", [optax.adamw, muon])
def test_strict_dtype_promotion_is_supported_by_a_step(make):
  """Although optax itself needs implicit promotion."""
  learning_rate = warmup_schedule(1e-3, 5, 100, "cosine")
  model = Convolution()
  optimizer = make(learning_rate)
  step = make_train_step(FlaxNetwork(model), SCHEDULE, optimizer, skip_nonfinite=True, **OPTIONS)
  state = create(model, optimizer)
  with jax.numpy_dtype_promotion("strict"):
    _, metrics = jax.jit(step)(state, batch())
  assert np.isfinite(metrics["loss"])


def test_float_images_are_taken_as_they_are():
  model, optimizer = Convolution(), optax.sgd(1.0)
  step = make_train_step(FlaxNetwork(model), SCHEDULE, optimizer, **OPTIONS)
  state, grey = create(model, optimizer), batch()
  run = lambda image: jax.jit(step)(state, grey._replace(image=image))[1]["loss"]
  floats = grey.image.astype(jnp.float32) / 127.5 - 1
  np.testing.assert_allclose(run(floats), run(grey.image), rtol=1e-5)
  with pytest.raises(ValueError, match="images are int32; uint8, or floats in"):
    run(grey.image.astype(jnp.int32))
  with pytest.raises(ValueError, match="images have values from 0 to 255; allowed: -1 to 1"):
    step(state, grey._replace(image=grey.image.astype(jnp.float32)))
