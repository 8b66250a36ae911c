"""Which images a training step sees: a pure function of seed and step, with nothing to save."""

import functools

import jax
import jax.numpy as jnp
import numpy as np

_ROUNDS = 6


def batch_indices(
  seed: int | jax.Array, step: int | jax.Array, batch_size: int, n: int
) -> jax.Array:
  """The images of one step: positions step * B to step * B + B - 1 of an endless stream.

  The stream is one random permutation of 0..n-1 after another, one for each epoch. Any position
  of it is computed by itself, so that a step costs O(B) whatever the size of the data set, and
  resuming needs only the step.

  Args:
    seed: integer in [0, 2^32); decides all permutations.
    step: integer in [0, 2^32); may be traced.
    batch_size: B.
    n: number of images in the data set; n * B must stay below 2^32.

  Returns:
    i32[B] in [0, n).

  Raises:
    ValueError: if batch_size or n is not positive, or n * batch_size reaches 2^32.
  """
  if batch_size < 1 or n < 1 or n * batch_size >= 2**32:
    raise ValueError(
      f"batch_size is {batch_size} and n is {n}; both must be at least 1, their product below 2^32"
    )
  # uint32 first: a Python integer past 2^31 could not enter jit.
  return _batch_indices(jnp.asarray(seed, jnp.uint32), jnp.asarray(step, jnp.uint32), batch_size, n)


@functools.partial(jax.jit, static_argnames=("batch_size", "n"))
def _batch_indices(seed: jax.Array, step: jax.Array, batch_size: int, n: int) -> jax.Array:
  # With step = q n + r, position step * B is q B whole epochs and r B more: no overflow.
  start = (step % n) * np.uint32(batch_size)
  first_epoch = (step // n) * np.uint32(batch_size) + start // n
  position = start % n + jnp.arange(batch_size, dtype=jnp.uint32)
  epoch = first_epoch + position // n
  return _permute(position % n, _mix(_mix(seed) + epoch), n).astype(jnp.int32)


def _mix(x: jax.Array) -> jax.Array:
  """Scrambles u32 words, one to one (the finaliser of MurmurHash3, in the public domain)."""
  x = (x ^ (x >> 16)) * np.uint32(0x85EBCA6B)
  x = (x ^ (x >> 13)) * np.uint32(0xC2B2AE35)
  return x ^ (x >> 16)


def _permute(index: jax.Array, key: jax.Array, n: int) -> jax.Array:
  """Permutes 0..n-1 by a Feistel network over the next power of two, walked until it lands inside.

  Args:
    index: u32[B] in [0, n).
    key: u32[B]; each value names another permutation.
    n: size of the domain.

  Returns:
    u32[B] in [0, n). Walking a permutation's cycle back into the domain permutes the domain.
  """
  bits = (n - 1).bit_length()
  high_bits = bits // 2
  low_bits = bits - high_bits
  high_mask, low_mask = np.uint32(2**high_bits - 1), np.uint32(2**low_bits - 1)

  def scramble(x: jax.Array) -> jax.Array:
    high, low = x >> low_bits, x & low_mask
    for round_ in range(_ROUNDS):
      round_key = _mix(key + np.uint32(round_ * 0x9E3779B9 % 2**32))
      if round_ % 2:
        low = low ^ (_mix(high + round_key) & low_mask)
      else:
        high = high ^ (_mix(low + round_key) & high_mask)
    return (high << low_bits) | low

  # The domain is over half of the power of two: a walk takes under two steps on average.
  outside = lambda x: (x >= n).any()
  return jax.lax.while_loop(outside, lambda x: jnp.where(x >= n, scramble(x), x), scramble(index))
