"""Image indices of each training step: a pure function of seed and step, without state."""

from typing import Any

import jax
import jax.numpy as jnp
import numpy as np

_ROUNDS = 6


def batch_indices(seed: Any, step: Any, batch_size: int, n: int) -> Any:
  """Returns the indices of a step's images: entries step * B to step * B + B - 1 of a stream.

  The stream concatenates random permutations of 0..n-1, one for each epoch. Each entry is computed
  independently. A step therefore costs O(B) for any size of the data set, and resuming needs only
  the step.

  Args:
    seed: integer in [0, 2^32); determines all permutations.
    step: integer in [0, 2^32). If seed or step is a JAX array, for example a tracer, JAX computes
      the result. Otherwise NumPy computes it on the host, without waiting for a busy device.
    batch_size: B, at least 1.
    n: number of images in the data set, at least 1; n * B must be below 2^32.

  Returns:
    i32[B] in [0, n), a JAX or NumPy array with the same values.

  Raises:
    ValueError: if batch_size or n is below 1, or n * batch_size is 2^32 or more.
  """
  if batch_size < 1 or n < 1 or n * batch_size >= 2**32:
    raise ValueError(
      f"batch_size is {batch_size} and n is {n}; both must be at least 1, their product below 2^32"
    )
  xp: Any = jnp if isinstance(seed, jax.Array) or isinstance(step, jax.Array) else np
  # Arrays of shape [1], because NumPy warns when a product of scalars wraps around.
  seed, step = (xp.asarray(value, np.uint32).reshape(1) for value in (seed, step))
  # With step = q n + r, position step * B is q B whole epochs plus r B, which avoids overflow.
  start = (step % n) * np.uint32(batch_size)
  first_epoch = (step // n) * np.uint32(batch_size) + start // n
  position = start % n + xp.arange(batch_size, dtype=np.uint32)
  epoch = first_epoch + position // n
  return _permute(position % n, _mix(_mix(seed) + epoch), n, xp).astype(np.int32)


def _mix(x: Any) -> Any:
  """Hashes u32 values bijectively, by the finaliser of MurmurHash3 (public domain)."""
  x = (x ^ (x >> 16)) * np.uint32(0x85EBCA6B)
  x = (x ^ (x >> 13)) * np.uint32(0xC2B2AE35)
  return x ^ (x >> 16)


def _permute(index: Any, key: Any, n: int, xp: Any) -> Any:
  """Permutes 0..n-1 by a Feistel network with cycle walking.

  The network permutes 0..2^bits - 1, where 2^bits is the next power of two, n or more. It is
  applied again while the result is n or more, which gives a permutation of 0..n-1.

  Args:
    index: u32[B] in [0, n).
    key: u32[B]; each value selects another permutation.
    n: size of the domain.
    xp: numpy or jax.numpy, the module of the arrays.

  Returns:
    u32[B] in [0, n).
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

  def scramble_outside(x: Any) -> Any:
    return xp.where(x >= n, scramble(x), x)

  # n is more than half of 2^bits, so that fewer than two applications are needed on average.
  x = scramble(index)
  if xp is jnp:
    return jax.lax.while_loop(lambda x: (x >= n).any(), scramble_outside, x)
  while (x >= n).any():
    x = scramble_outside(x)
  return x
