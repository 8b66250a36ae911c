"""A training step as pure functions of state and batch."""

import dataclasses
import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from ddpm_jax.data.datasets import to_model_range
from ddpm_jax.diffusion.keys import make_key
from ddpm_jax.diffusion.learned_schedule import ScheduleModel
from ddpm_jax.diffusion.objectives import LossFn, draw_training_noise
from ddpm_jax.diffusion.timestep_samplers import TimestepSampler, example_keys
from ddpm_jax.models.cpu_convolutions import materialised
from ddpm_jax.models.network import Network
from ddpm_jax.optimization.ema import update_ema
from ddpm_jax.optimization.packing import row_major, unpack
from ddpm_jax.training.state import TrainState

Metrics = dict[str, jax.Array]
StepFn = Callable[[TrainState, "Batch"], tuple[TrainState, Metrics]]
# (params, state, batch) -> (mean loss f32[], (timesteps i32[B], losses f32[B] before weighting)).
BatchLoss = Callable[[Any, TrainState, "Batch"], tuple[jax.Array, tuple[jax.Array, jax.Array]]]
# optax mixes integers and floats, which jax_numpy_dtype_promotion=strict would refuse.
_OPTAX_PROMOTION = functools.partial(jax.numpy_dtype_promotion, "standard")


class Batch(NamedTuple):
  """The images of one training step, or one device's share of them.

  Attributes:
    image: u8[B, H, W, C] in [0, 255], or f[B, H, W, C] in [-1, 1].
    label: i32[B]; zeros for a data set without labels.
    example: i32[B], positions in the global batch; they determine each image's noise.
  """

  image: jax.Array
  label: jax.Array
  example: jax.Array


class Gradient(NamedTuple):
  """Loss and gradients of a batch or micro-batch.

  Attributes:
    loss: f32[], the mean over the batch.
    grads: gradient of the loss, a pytree like the parameters.
    t: i32[B], the sampled timesteps.
    losses: f32[B], losses before importance weights.
  """

  loss: jax.Array
  grads: Any
  t: jax.Array
  losses: jax.Array


@dataclasses.dataclass(frozen=True)
class TrainStep:
  """A training step (state, batch) -> (state, metrics), divided into gradient and update.

  An image's noise depends on its position in the global batch. The gradient of a batch is therefore
  the mean of the gradients of its micro-batches, on whichever device each is computed.

  Attributes:
    loss: (params, state, batch) -> (mean loss, (t, losses)).
    update: (state, Gradient of the global batch) -> (state, metrics).
    axis_name: the axis of pmap over which gradients are averaged before the update, or None.
  """

  loss: BatchLoss
  update: Callable[[TrainState, Gradient], tuple[TrainState, Metrics]]
  axis_name: str | None = None

  @property
  def gradient(self) -> Callable[..., Any]:
    """Function (params, state, batch) -> ((mean loss, (t, losses)), gradient)."""
    return jax.value_and_grad(self.loss, has_aux=True)

  def __call__(self, state: TrainState, batch: Batch) -> tuple[TrainState, Metrics]:
    (loss, (t, losses)), grads = self.gradient(state.params, state, batch)
    if self.axis_name is not None:
      loss, grads = jax.lax.pmean((loss, grads), self.axis_name)
      t, losses = jax.lax.all_gather((t, losses), self.axis_name, tiled=True)
    return self.update(state, Gradient(loss, grads, t, losses))


def drop_labels(
  keys: jax.Array, label: jax.Array, probability: float, num_classes: int
) -> jax.Array:
  """Replaces each label by the null label with the given probability.

  Args:
    keys: key[B], one per label.
    label: i32[B] in [0, num_classes).
    probability: label-dropout probability, in [0, 1].
    num_classes: number of classes, which is also the null label.

  Returns:
    i32[B] in [0, num_classes].
  """
  # In float32, so that jax_enable_x64 does not change the draws.
  draw = lambda key: jax.random.bernoulli(key, jnp.float32(probability))
  dropped = jax.vmap(draw)(keys)
  return jnp.where(dropped, num_classes, label)


def flip_images(keys: jax.Array, image: jax.Array) -> jax.Array:
  """Mirrors each image left to right with probability 1/2.

  Args:
    keys: key[B], one per image.
    image: [B, H, W, C].

  Returns:
    [B, H, W, C].
  """
  flipped = jax.vmap(jax.random.bernoulli)(keys)
  return jnp.where(flipped[:, None, None, None], image[:, :, ::-1], image)


def make_train_step(
  network: Network,
  schedule: ScheduleModel,
  optimizer: optax.GradientTransformation,
  *,
  loss_fn: LossFn,
  timestep_sampler: TimestepSampler,
  batch_size: int,
  seed: int,
  ema_decay: float,
  label_dropout: float = 0.0,
  skip_nonfinite: bool = False,
  flip: bool = False,
  axis_name: str | None = None,
) -> TrainStep:
  """Returns the pure function train_step(state, batch) -> (state, metrics).

  Args:
    network: the network.
    schedule: the noise schedule, fixed or learned.
    optimizer: an optax transformation.
    loss_fn: the loss of each example; see `objectives`.
    timestep_sampler: samples the timesteps; see `timestep_samplers`.
    batch_size: size of the global batch.
    seed: determines all noise, together with the step.
    ema_decay: decay of the EMA parameters; see `update_ema`.
    label_dropout: probability of the null label, in [0, 1], for a class-conditional network.
    skip_nonfinite: change only the step number if loss or gradient is not finite. The metrics then
      include `skipped`, 0 or 1.
    flip: mirror each image left to right with probability 1/2.
    axis_name: the axis of pmap over which gradients are averaged. None under jit, where XLA inserts
      the collectives.

  Returns:
    TrainStep, whose metrics are "loss" and "grad_norm", f32[] each. Calling it raises ValueError if
    the images are neither uint8 nor floats.
  """

  def loss(
    params: Any, state: TrainState, batch: Batch
  ) -> tuple[jax.Array, tuple[jax.Array, jax.Array]]:
    key = jax.random.fold_in(make_key(seed), state.step)
    noise_key, label_key, dropout_key = jax.random.split(key, 3)
    x_0 = to_model_range(batch.image)
    if flip:  # The key is another one than those of the split.
      x_0 = flip_images(example_keys(jax.random.fold_in(key, 3), batch.example), x_0)
    label = None
    if network.num_classes:
      keys = example_keys(label_key, batch.example)
      label = drop_labels(keys, batch.label, label_dropout, network.num_classes)
    tables = schedule.tables(params["schedule"])
    level, eps, importance_weight = draw_training_noise(
      noise_key, batch.example, x_0, tables, timestep_sampler, state.timestep_state, batch_size
    )
    dropout_keys = example_keys(dropout_key, batch.example)
    # Otherwise, a CPU would compile a kernel for each slice that an operation reads.
    network_params = materialised(unpack(params["network"]))
    predict = functools.partial(network.apply, network_params, dropout_keys=dropout_keys)
    losses = loss_fn(predict, tables, x_0, level, eps, label)
    # Samplers whose state depends on losses have integer timesteps.
    return jnp.mean(importance_weight * losses), (level.t.astype(jnp.int32), losses)

  def update(state: TrainState, gradient: Gradient) -> tuple[TrainState, Metrics]:
    gradient = gradient._replace(grads=row_major(gradient.grads))
    with _OPTAX_PROMOTION():
      updates, opt_state = optimizer.update(gradient.grads, state.opt_state, state.params)
      params = optax.apply_updates(state.params, updates)
      ema_params = update_ema(state.ema_params, params, state.step, ema_decay)
    new_state = TrainState(
      step=state.step + 1,
      params=params,
      ema_params=ema_params,
      opt_state=opt_state,
      timestep_state=timestep_sampler.update(state.timestep_state, gradient.t, gradient.losses),
    )
    metrics = {"loss": gradient.loss, "grad_norm": optax.tree.norm(gradient.grads)}
    if not skip_nonfinite:
      return new_state, metrics
    finite = jnp.isfinite(metrics["loss"] + metrics["grad_norm"])
    kept = jax.tree.map(functools.partial(jnp.where, finite), new_state, state)
    kept = kept.replace(step=new_state.step)
    return kept, {**metrics, "skipped": 1.0 - finite.astype(jnp.float32)}

  return TrainStep(loss, update, axis_name)
