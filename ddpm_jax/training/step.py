"""One training step: a pure function of state and batch, whatever runs it."""

import dataclasses
import functools
from collections.abc import Callable
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import optax

from ddpm_jax.data.datasets import to_model_range
from ddpm_jax.diffusion.learned_schedule import ScheduleModel
from ddpm_jax.diffusion.objectives import LossFn, draw
from ddpm_jax.diffusion.timestep_samplers import TimestepSampler, example_keys
from ddpm_jax.models.unet import UNet
from ddpm_jax.predict import make_predict
from ddpm_jax.training.state import TrainState

Metrics = dict[str, jax.Array]
StepFn = Callable[[TrainState, "Batch"], tuple[TrainState, Metrics]]


class Batch(NamedTuple):
  """The images of one step, or a device's share of them.

  Attributes:
    image: u8[B, H, W, C].
    label: i32[B].
    example: i32[B], places in the global batch; they decide each image's noise.
  """

  image: jax.Array
  label: jax.Array
  example: jax.Array


class Gradient(NamedTuple):
  """What a batch, or a part of it, says of the parameters.

  Attributes:
    loss: f32[], the mean over the batch.
    grads: its gradient, a pytree like the parameters.
    t: i32[B], the timesteps that were drawn.
    losses: f32[B], before importance weights.
  """

  loss: jax.Array
  grads: Any
  t: jax.Array
  losses: jax.Array


@dataclasses.dataclass(frozen=True)
class TrainStep:
  """train_step(state, batch) -> (state, metrics), in two halves for those who take it apart.

  The gradient of a batch is the mean of those of its equal parts, whatever part a device or a
  program of its own computes: the noise of an image is tied to its place in the global batch.

  Attributes:
    gradient: (state, batch) -> Gradient; needs nothing of the optimizer's state.
    update: (state, Gradient of the global batch) -> (state, metrics).
    axis_name: the mapped axis to average over in between, or None.
  """

  gradient: Callable[[TrainState, Batch], Gradient]
  update: Callable[[TrainState, Gradient], tuple[TrainState, Metrics]]
  axis_name: str | None = None

  def __call__(self, state: TrainState, batch: Batch) -> tuple[TrainState, Metrics]:
    found = self.gradient(state, batch)
    if self.axis_name is not None:
      loss, grads = jax.lax.pmean((found.loss, found.grads), self.axis_name)
      t, losses = jax.lax.all_gather((found.t, found.losses), self.axis_name, tiled=True)
      found = Gradient(loss, grads, t, losses)
    return self.update(state, found)


def hide_labels(keys: jax.Array, label: jax.Array, share: float, num_classes: int) -> jax.Array:
  """Replaces labels by num_classes, "none", each with probability `share` and by its own key.

  Args:
    keys: key[B].
    label: i32[B] in [0, num_classes).
    share: probability in [0, 1].
    num_classes: what a hidden label becomes.

  Returns:
    i32[B] in [0, num_classes].
  """
  hidden = jax.vmap(lambda key: jax.random.bernoulli(key, share))(keys)
  return jnp.where(hidden, num_classes, label)


def make_train_step(
  model: UNet,
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
  axis_name: str | None = None,
) -> TrainStep:
  """Makes the pure train_step(state, batch) -> (state, metrics).

  Args:
    model: the network.
    schedule: the noise schedule, fixed or learned.
    optimizer: an optax transformation.
    loss_fn: what to lower; see `objectives`.
    timestep_sampler: how timesteps are drawn.
    batch_size: size of the global batch.
    seed: with the step, decides all noise.
    ema_decay: decay of the averaged parameters, once (1 + step) / (10 + step) has grown past it.
    label_dropout: share of labels replaced by "none", for a class-conditional network.
    skip_nonfinite: leave everything but the step's number as it is where loss or gradient are not
      finite; the metrics then hold `skipped`, 0 or 1.
    axis_name: the mapped axis to average gradients over; None where the batch is whole, as under
      jit, which inserts the sums that a sharded batch needs by itself.
  """

  def gradient(state: TrainState, batch: Batch) -> Gradient:
    key = jax.random.fold_in(jax.random.key(seed), state.step)
    draw_key, label_key, dropout_key = jax.random.split(key, 3)
    x_0 = to_model_range(batch.image)
    label = None
    if model.num_classes:
      keys = example_keys(label_key, batch.example)
      label = hide_labels(keys, batch.label, label_dropout, model.num_classes)
    dropout_keys = example_keys(dropout_key, batch.example) if model.dropout else None

    def mean_loss(params: Any) -> tuple[jax.Array, tuple[jax.Array, jax.Array]]:
      tables = schedule.tables(params["schedule"])
      level, eps, importance = draw(
        draw_key, batch.example, x_0, tables, timestep_sampler, state.timestep_state, batch_size
      )
      predict = make_predict(model, params["network"], dropout_keys)
      losses = loss_fn(predict, tables, x_0, level, eps, label)
      return jnp.mean(importance * losses), (level.t, losses)

    (loss, (t, losses)), grads = jax.value_and_grad(mean_loss, has_aux=True)(state.params)
    return Gradient(loss, grads, t, losses)

  def update(state: TrainState, found: Gradient) -> tuple[TrainState, Metrics]:
    updates, opt_state = optimizer.update(found.grads, state.opt_state, state.params)
    params = optax.apply_updates(state.params, updates)
    decay = jnp.minimum(ema_decay, (1.0 + state.step) / (10.0 + state.step))
    new_state = TrainState(
      step=state.step + 1,
      params=params,
      ema_params=optax.incremental_update(params, state.ema_params, 1 - decay),
      opt_state=opt_state,
      timestep_state=timestep_sampler.update(state.timestep_state, found.t, found.losses),
    )
    metrics = {"loss": found.loss, "grad_norm": optax.tree.norm(found.grads)}
    if not skip_nonfinite:
      return new_state, metrics
    finite = jnp.isfinite(metrics["loss"] + metrics["grad_norm"])
    kept = jax.tree.map(functools.partial(jnp.where, finite), new_state, state)
    kept = kept.replace(step=new_state.step)
    return kept, {**metrics, "skipped": 1.0 - finite}

  return TrainStep(gradient, update, axis_name)
