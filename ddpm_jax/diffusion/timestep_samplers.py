"""How training draws its timesteps: pure functions of a key, an example's place and a state.

Every draw is a function of (key, example), where the key belongs to the step and `example` is the
image's place in the global batch. Neither a device's share of the batch nor the way it is laid
out changes what is drawn.
"""

import dataclasses
from typing import Any, NamedTuple, Protocol

import jax
import jax.numpy as jnp


class Timesteps(NamedTuple):
  """Timesteps drawn for a batch.

  Attributes:
    t: i32[B] in 0..T-1.
    importance: f32[B], what to multiply each loss by so that its mean is over uniform timesteps.
  """

  t: jax.Array
  importance: jax.Array


class TimestepSampler(Protocol):
  """A way to draw timesteps, with a state that follows the losses, or () where it has none."""

  def init(self, num_timesteps: int) -> Any:
    """The state before the first step."""
    ...

  def draw(
    self, state: Any, key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
  ) -> Timesteps:
    """Draws a timestep for each example.

    Args:
      state: from `init` or `update`.
      key: the step's key.
      example: i32[B], places in the global batch.
      batch_size: size of the global batch.
      num_timesteps: T.
    """
    ...

  def update(self, state: Any, t: jax.Array, loss: jax.Array) -> Any:
    """The state after losses f[B] at timesteps i32[B], those of the whole global batch."""
    ...


class _Stateless:
  def init(self, num_timesteps: int) -> tuple[()]:
    return ()

  def update(self, state: tuple[()], t: jax.Array, loss: jax.Array) -> tuple[()]:
    return ()


@dataclasses.dataclass(frozen=True)
class Uniform(_Stateless):
  """Independent timesteps, uniform on 0..T-1. Algorithm 1 of arXiv:2006.11239."""

  def draw(
    self, state: tuple[()], key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
  ) -> Timesteps:
    draw = lambda key: jax.random.randint(key, (), 0, num_timesteps)
    return Timesteps(jax.vmap(draw)(example_keys(key, example)), jnp.ones(example.shape))


@dataclasses.dataclass(frozen=True)
class Stratified(_Stateless):
  """Timesteps spread evenly over the batch from one random offset: the loss varies less.

  Each one is uniform on 0..T-1 by itself. The low-discrepancy sampler of appendix I.1 of
  arXiv:2107.00630 (VDM).
  """

  def draw(
    self, state: tuple[()], key: jax.Array, example: jax.Array, batch_size: int, num_timesteps: int
  ) -> Timesteps:
    position = _spread(key, example, batch_size)
    # In float32, position * T can round up to T.
    t = jnp.minimum((position * num_timesteps).astype(jnp.int32), num_timesteps - 1)
    return Timesteps(t, jnp.ones(example.shape))


class LossHistory(NamedTuple):
  """The last losses at each timestep: loss f32[T, N], and how many there have been, seen i32[T]."""

  loss: jax.Array
  seen: jax.Array


@dataclasses.dataclass(frozen=True)
class LossAware:
  """Timesteps in proportion to the root mean square of their last losses.

  Eq. 18 of arXiv:2102.09672. Timesteps are uniform until each one has a whole history. The draws
  are spread over the batch as in `Stratified`.

  Attributes:
    history: losses to remember at each timestep; the paper's 10.
    uniform_share: share of draws that stay uniform, so that no timestep is forgotten.
  """

  history: int = 10
  uniform_share: float = 0.001

  def __post_init__(self) -> None:
    if self.history < 1:
      raise ValueError(f"history is {self.history}; at least 1 is needed")
    if not 0 < self.uniform_share <= 1:
      raise ValueError(f"uniform_share is {self.uniform_share}; allowed are above 0 to 1")

  def init(self, num_timesteps: int) -> LossHistory:
    return LossHistory(
      jnp.zeros((num_timesteps, self.history)), jnp.zeros(num_timesteps, jnp.int32)
    )

  def probabilities(self, state: LossHistory) -> jax.Array:
    """How likely each timestep is to be drawn, f32[T]."""
    num_timesteps = len(state.seen)
    size = jnp.sqrt(jnp.mean(jnp.square(state.loss), axis=1))
    total = jnp.sum(size)
    share = jnp.where(total > 0, size / jnp.where(total > 0, total, 1), 1 / num_timesteps)
    mixed = (1 - self.uniform_share) * share + self.uniform_share / num_timesteps
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
    position = _spread(key, example, batch_size) * cumulative[-1]
    t = jnp.searchsorted(cumulative, position, side="right").astype(jnp.int32)
    t = jnp.minimum(t, num_timesteps - 1)
    return Timesteps(t, 1 / (num_timesteps * probability[t]))

  def update(self, state: LossHistory, t: jax.Array, loss: jax.Array) -> LossHistory:
    # Equal timesteps of a batch take the following places of the ring, in the batch's order; of
    # more than fit, the last ones stay.
    same, order = t[:, None] == t[None, :], jnp.arange(len(t))
    earlier = jnp.sum(same & (order[None, :] < order[:, None]), axis=1)
    later = jnp.sum(same & (order[None, :] > order[:, None]), axis=1)
    place = (state.seen[t] + earlier) % self.history
    row = jnp.where(later < self.history, t, len(state.seen))  # Past the end: dropped.
    return LossHistory(state.loss.at[row, place].set(loss, mode="drop"), state.seen.at[t].add(1))


def example_keys(key: jax.Array, example: jax.Array) -> jax.Array:
  """One key for each example, key[B], from the step's key and the examples' places i32[B]."""
  return jax.vmap(jax.random.fold_in, (None, 0))(key, example)


def _spread(key: jax.Array, example: jax.Array, batch_size: int) -> jax.Array:
  """Positions in [0, 1), evenly spread over the batch from one random offset: f32[B]."""
  offset = jax.random.uniform(key)
  return jnp.mod(offset + example.astype(offset.dtype) / batch_size, 1.0)
