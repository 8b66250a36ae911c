"""The history of a multistep solver: estimates of previous steps, from which it extrapolates."""

from typing import NamedTuple

import jax
import jax.numpy as jnp


class History(NamedTuple):
  """The estimates of the last K steps, newest first.

  Attributes:
    values: f[K, B, H, W, C], estimates of x_0 or eps.
    at: f[K], the solver's integration variable at each estimate, such as logsnr / 2 or sigma.
    seen: i32, number of entries that are set, at most K; the others are zeros.
  """

  values: jax.Array
  at: jax.Array
  seen: jax.Array


def empty(length: int, x: jax.Array) -> History:
  """Returns an empty history with space for `length` estimates of x's shape and dtype."""
  return History(
    jnp.zeros((length, *x.shape), x.dtype), jnp.zeros(length, x.dtype), jnp.zeros((), jnp.int32)
  )


def push(history: History, value: jax.Array, at: jax.Array) -> History:
  """Returns the history with a new value in front and without the oldest one."""
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
  """Computes the first and second divided differences of a new value and the history.

  They are f[0, 1] and f[0, 1, 2] of Newton's interpolation. A difference is 0 while the history is
  too short for it, so a solver's first steps are of lower order.

  Args:
    history: history of one or two values.
    value: f[B, H, W, C], the newest estimate, not yet in the history.
    at: the integration variable at `value`, f[].

  Returns:
    First and second difference, f[B, H, W, C] each. The second is 0 for a history of one value.
  """

  def divide(difference: jax.Array, distance: jax.Array, known: jax.Array) -> jax.Array:
    known = known & (distance != 0)
    return jnp.where(known, difference / jnp.where(known, distance, 1), 0)

  first = divide(value - history.values[0], at - history.at[0], history.seen >= 1)
  if len(history.at) < 2:
    return first, jnp.zeros_like(first)
  previous = divide(
    history.values[0] - history.values[1], history.at[0] - history.at[1], history.seen >= 2
  )
  return first, divide(first - previous, at - history.at[1], history.seen >= 2)
