"""Random keys with a fixed generator."""

import jax


def make_key(seed: int | jax.Array) -> jax.Array:
  """Returns the key of a seed, for the generator threefry2x32.

  `jax_default_prng_impl` does not change it. With JAX's other generators, rbg and unsafe_rbg, the
  numbers of an image under vmap would depend on the other images of its batch.
  """
  return jax.random.key(seed, impl="threefry2x32")
