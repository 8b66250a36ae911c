"""What multistep solvers remember: the last values that they extrapolate from."""

from typing import NamedTuple

import jax
import jax.numpy as jnp


class History(NamedTuple):
  """The values of the last steps, newest first.

  Attributes:
    values: f[K, B, H, W, C], estimates of x_0 or eps.
    at: f[K], where each was made, in the solver's own variable.
    seen: i32, how many there are; the rest are zeros.
  """

  values: jax.Array
  at: jax.Array
  seen: jax.Array


def empty(length: int, x: jax.Array) -> History:
  """A history of nothing, for up to `length` values like x."""
  return History(
    jnp.zeros((length, *x.shape), x.dtype), jnp.zeros(length, x.dtype), jnp.zeros((), jnp.int32)
  )


def push(history: History, value: jax.Array, at: jax.Array) -> History:
  """Adds the newest value and forgets the oldest."""
  if not len(history.at):
    return history
  return History(
    jnp.concatenate([value[None], history.values[:-1]]),
    jnp.concatenate([at[None].astype(history.at.dtype), history.at[:-1]]),
    jnp.minimum(history.seen + 1, len(history.at)),
  )


def divided_differences(
  history: History, value: jax.Array, at: jax.Array
) -> tuple[jax.Array, jax.Array]:
  """First and second divided differences of a value with those before it.

  f[0, 1] and f[0, 1, 2] of Newton's interpolation, 0 as long as the history is too short for them,
  which lets a solver start at first order.

  Args:
    history: of two values.
    value: f[B, H, W, C], the newest, not yet in the history.
    at: where it was made.
  """

  def over(difference: jax.Array, distance: jax.Array, known: jax.Array) -> jax.Array:
    known = known & (distance != 0)
    return jnp.where(known, difference / jnp.where(known, distance, 1), 0)

  first = over(value - history.values[0], at - history.at[0], history.seen >= 1)
  if len(history.at) < 2:
    return first, jnp.zeros_like(first)
  before = over(
    history.values[0] - history.values[1], history.at[0] - history.at[1], history.seen >= 2
  )
  return first, over(first - before, at - history.at[1], history.seen >= 2)
