"""Timestep samplers for training: pure functions of a key, an example's index and a state.

`key` belongs to the training step, and `example` is an image's index in the global batch. For a
given state, the timestep of an example depends on these two alone. It is therefore the same however
the batch is split over devices.
"""

import dataclasses
from typing import Any, NamedTuple, Protocol

import jax
import jax.numpy as jnp


class Timesteps(NamedTuple):
  """Sampled timesteps of a batch.

  Attributes:
    t: i32[B] in 0..T-1, or f32[B] in [0, T - 1] if the sampler is continuous.
    importance_weight: f32[B], the factor of each loss. It makes the expected loss equal to the mean
      over uniform timesteps.
  """

  t: jax.Array
  importance_weight: jax.Array


class TimestepSampler(Protocol):
  """A distribution of training timesteps.

  Its state may depend on past losses; a sampler without state uses ().
  """

  def init(self, num_timesteps: int) -> Any:
    """Returns the initial state."""
    ...

  def draw(
    self, state: Any, key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
  ) -> Timesteps:
    """Samples a timestep for each example.

    Args:
      state: from `init` or `update`.
      key: the step's key.
      example: i32[B], indices in the global batch.
      batch_size: size of the global batch.
      num_timesteps: T.
    """
    ...

  def update(self, state: Any, t: jax.Array, loss: jax.Array) -> Any:
    """Returns the state after losses f[B] at timesteps i32[B] of the whole global batch."""
    ...


class _Stateless:
  """A sampler whose timesteps do not depend on past losses.

  Its subclasses have an attribute `continuous`: whether timesteps are uniform on [0, T - 1] instead
  of integers.
  """

  def init(self, num_timesteps: int) -> tuple[()]:
    return ()

  def update(self, state: tuple[()], t: jax.Array, loss: jax.Array) -> tuple[()]:
    return ()


def _at_position(position: jax.Array, num_timesteps: int, continuous: bool) -> Timesteps:
  """Returns the timesteps at positions f32[B] in [0, 1), with importance weight 1."""
  if continuous:
    t = position * (num_timesteps - 1)
  else:
    # In float32, position * T can round up to T.
    t = jnp.minimum((position * num_timesteps).astype(jnp.int32), num_timesteps - 1)
  return Timesteps(t, jnp.ones(position.shape, jnp.float32))


@dataclasses.dataclass(frozen=True)
class Uniform(_Stateless):
  """Independent timesteps, uniform on 0..T-1. Algorithm 1 of arXiv:2006.11239.

  Attributes:
    continuous: whether timesteps are uniform on [0, T - 1] instead of integers.
  """

  continuous: bool = False

  def draw(
    self, state: tuple[()], key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
  ) -> Timesteps:
    if self.continuous:
      uniform = lambda key: jax.random.uniform(key, dtype=jnp.float32)
      return _at_position(jax.vmap(uniform)(example_keys(key, example)), num_timesteps, True)
    draw = lambda key: jax.random.randint(key, (), 0, num_timesteps, jnp.int32)
    return Timesteps(
      jax.vmap(draw)(example_keys(key, example)), jnp.ones(example.shape, jnp.float32)
    )


@dataclasses.dataclass(frozen=True)
class Stratified(_Stateless):
  """Timesteps evenly spaced over the batch, with one random offset.

  Each timestep is uniform on 0..T-1, and the mean loss of a batch has less variance. This is the
  low-discrepancy sampler of appendix I.1 of arXiv:2107.00630 (VDM).

  Attributes:
    continuous: whether timesteps are uniform on [0, T - 1] instead of integers.
  """

  continuous: bool = False

  def draw(
    self, state: tuple[()], key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
  ) -> Timesteps:
    position = _low_discrepancy(key, example, batch_size)
    return _at_position(position, num_timesteps, self.continuous)


@dataclasses.dataclass(frozen=True)
class LogitNormal(_Stateless):
  """Timesteps whose time, t / T, has a normal logit. Section 3.1 of arXiv:2403.03206.

  Times in the middle are more frequent than in `Stratified`, and their losses are not weighted
  down: this is a weighting of the loss, with importance weight 1. The timesteps of a batch are
  stratified.

  Attributes:
    mean: mean of the logit; above 0 for more noise.
    std: standard deviation of the logit, above 0.
    continuous: whether timesteps are in [0, T - 1] instead of integers.

  Raises:
    ValueError: if std is not above 0.
  """

  mean: float = 0.0
  std: float = 1.0
  continuous: bool = False

  def __post_init__(self) -> None:
    if not self.std > 0:
      raise ValueError(f"std is {self.std}; it must be above 0")

  def draw(
    self, state: tuple[()], key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
  ) -> Timesteps:
    quantile = jax.scipy.special.ndtri(_low_discrepancy(key, example, batch_size))
    position = jax.nn.sigmoid(self.mean + self.std * quantile)
    return _at_position(position, num_timesteps, self.continuous)


class LossHistory(NamedTuple):
  """Recent losses at each timestep.

  Attributes:
    loss: f32[T, N], ring buffers of the last N losses.
    seen: i32[T], number of losses recorded so far; may exceed N.
  """

  loss: jax.Array
  seen: jax.Array


@dataclasses.dataclass(frozen=True)
class LossAware:
  """Timesteps with probability proportional to the root mean square of their recent losses.

  Eq. 18 of arXiv:2102.09672. Until every timestep has a full history, all are equally likely. The
  timesteps of a batch are stratified as in `Stratified`.

  Attributes:
    history: number of losses to keep per timestep, at least 1; the default is the paper's.
    uniform_share: in (0, 1], the weight of the uniform distribution in the mixture. It keeps every
      probability above 0.

  Raises:
    ValueError: if an attribute is out of range.
  """

  history: int = 10
  uniform_share: float = 0.001

  def __post_init__(self) -> None:
    if self.history < 1:
      raise ValueError(f"history is {self.history}; allowed: integers of at least 1")
    if not 0 < self.uniform_share <= 1:
      raise ValueError(f"uniform_share is {self.uniform_share}; allowed: values above 0 up to 1")

  def init(self, num_timesteps: int) -> LossHistory:
    return LossHistory(
      jnp.zeros((num_timesteps, self.history), jnp.float32), jnp.zeros(num_timesteps, jnp.int32)
    )

  def probabilities(self, state: LossHistory) -> jax.Array:
    """Returns the probability of each timestep, f32[T]."""
    num_timesteps = len(state.seen)
    rms = jnp.sqrt(jnp.mean(jnp.square(state.loss), axis=1))
    total = jnp.sum(rms)
    by_loss = jnp.where(total > 0, rms / jnp.where(total > 0, total, 1), 1 / num_timesteps)
    mixed = (1 - self.uniform_share) * by_loss + self.uniform_share / num_timesteps
    return jnp.where(jnp.all(state.seen >= self.history), mixed, 1 / num_timesteps)

  def draw(
    self,
    state: LossHistory,
    key: jax.Array,
    example: jax.Array,
    batch_size: int,
    num_timesteps: int,
  ) -> Timesteps:
    probability = self.probabilities(state)
    cumulative = jnp.cumsum(probability)
    position = _low_discrepancy(key, example, batch_size) * cumulative[-1]
    t = jnp.searchsorted(cumulative, position, side="right").astype(jnp.int32)
    t = jnp.minimum(t, num_timesteps - 1)
    return Timesteps(t, 1 / (num_timesteps * probability[t]))

  def update(self, state: LossHistory, t: jax.Array, loss: jax.Array) -> LossHistory:
    # Equal timesteps of a batch fill consecutive slots of the ring buffer, in the batch's order. If
    # there are more than `history`, only the last ones are kept.
    same, order = t[:, None] == t[None, :], jnp.arange(len(t))
    earlier = jnp.sum(same & (order[None, :] < order[:, None]), axis=1, dtype=jnp.int32)
    later = jnp.sum(same & (order[None, :] > order[:, None]), axis=1, dtype=jnp.int32)
    slot = (state.seen[t] + earlier) % self.history
    # Rows past the end are dropped by the scatter below.
    row = jnp.where(later < self.history, t, len(state.seen))
    return LossHistory(state.loss.at[row, slot].set(loss, mode="drop"), state.seen.at[t].add(1))


def example_keys(key: jax.Array, example: jax.Array) -> jax.Array:
  """Returns one key per example, key[B], from the step's key and the examples' indices i32[B]."""
  return jax.vmap(jax.random.fold_in, (None, 0))(key, example)


def _low_discrepancy(key: jax.Array, example: jax.Array, batch_size: int) -> jax.Array:
  """Returns evenly spaced positions in [0, 1) with one random offset: f32[B]."""
  offset = jax.random.uniform(key, dtype=jnp.float32)
  return jnp.mod(offset + example.astype(offset.dtype) / batch_size, 1.0)
