"""Which images a training step sees: a pure function of seed and step, with nothing to save."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

_ROUNDS = 6


def batch_indices(seed: Any, step: Any, batch_size: int, n: int) -> Any:
  """The images of one step: positions step * B to step * B + B - 1 of an endless stream.

  The stream is one random permutation of 0..n-1 after another, one for each epoch. Any position
  of it is computed by itself, so that a step costs O(B) whatever the size of the data set, and
  resuming needs only the step.

  Args:
    seed: integer in [0, 2^32); decides all permutations.
    step: integer in [0, 2^32). Where seed or step is a JAX array, as in a trace, the work is
      JAX's; else it is NumPy's, on the host, and does not wait for a device that is busy.
    batch_size: B.
    n: number of images in the data set; n * B must stay below 2^32.

  Returns:
    i32[B] in [0, n), of JAX or NumPy; the values are the same.

  Raises:
    ValueError: if batch_size or n is not positive, or n * batch_size reaches 2^32.
  """
  if batch_size < 1 or n < 1 or n * batch_size >= 2**32:
    raise ValueError(
      f"batch_size is {batch_size} and n is {n}; both must be at least 1, their product below 2^32"
    )
  xp: Any = jnp if isinstance(seed, jax.Array) or isinstance(step, jax.Array) else np
  # Vectors of one, since NumPy warns where a scalar's product wraps.
  seed, step = (xp.asarray(value, np.uint32).reshape(1) for value in (seed, step))
  # With step = q n + r, position step * B is q B whole epochs and r B more: no overflow.
  start = (step % n) * np.uint32(batch_size)
  first_epoch = (step // n) * np.uint32(batch_size) + start // n
  position = start % n + xp.arange(batch_size, dtype=np.uint32)
  epoch = first_epoch + position // n
  return _permute(position % n, _mix(_mix(seed) + epoch), n, xp).astype(np.int32)


def _mix(x: Any) -> Any:
  """Scrambles u32 words, one to one (the finaliser of MurmurHash3, in the public domain)."""
  x = (x ^ (x >> 16)) * np.uint32(0x85EBCA6B)
  x = (x ^ (x >> 13)) * np.uint32(0xC2B2AE35)
  return x ^ (x >> 16)


def _permute(index: Any, key: Any, n: int, xp: Any) -> Any:
  """Permutes 0..n-1 by a Feistel network over the next power of two, walked until it lands inside.

  Args:
    index: u32[B] in [0, n).
    key: u32[B]; each value names another permutation.
    n: size of the domain.
    xp: numpy or jax.numpy, whose arrays index and key are.

  Returns:
    u32[B] in [0, n). Walking a permutation's cycle back into the domain permutes the domain.
  """
  bits = (n - 1).bit_length()
  high_bits = bits // 2
  low_bits = bits - high_bits
  high_mask, low_mask = np.uint32(2**high_bits - 1), np.uint32(2**low_bits - 1)

  def scramble(x: Any) -> Any:
    high, low = x >> low_bits, x & low_mask
    for round_ in range(_ROUNDS):
      round_key = _mix(key + np.uint32(round_ * 0x9E3779B9 % 2**32))
      if round_ % 2:
        low = low ^ (_mix(high + round_key) & low_mask)
      else:
        high = high ^ (_mix(low + round_key) & high_mask)
    return (high << low_bits) | low

  def walk(x: Any) -> Any:
    return xp.where(x >= n, scramble(x), x)

  # The domain is over half of the power of two: a walk takes under two steps on average.
  x = scramble(index)
  if xp is jnp:
    return jax.lax.while_loop(lambda x: (x >= n).any(), walk, x)
  while (x >= n).any():
    x = walk(x)
  return x
