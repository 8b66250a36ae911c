"""A sampler with its weights as one StableHLO program, for machines without ddpm_jax."""

from pathlib import Path

import jax
import jax.export
import jax.numpy as jnp

from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.sampling.generate import SampleInputs, sample_batch
from ddpm_jax.sampling.trained import Trained
from ddpm_jax.storage.files import atomic_file

SUFFIX = ".stablehlo"
PLATFORMS = ("cpu", "cuda", "rocm", "tpu")


def export_sampler(trained: Trained) -> bytes:
  """Returns the sampler as bytes for `jax.export.deserialize`, for any batch size and platform.

  The program is (seed i32[], index i32[B]) -> images f32[B, H, W, C] in [-1, 1], with a third
  argument label i32[B] for a class-conditional network. Image i equals image i of sample.py with
  the same seed, up to rounding. The program of a model that was loaded on a CPU computes in float32
  on every platform.

  Args:
    trained: the model; its parameters become constants of the program.
  """
  # Copied to the host, so that the constants do not depend on the mesh.
  params = jax.device_get(trained.sampler_params())
  denoiser, shape = trained.components.denoiser, trained.images.image_shape

  @jax.jit
  def program(seed: jax.Array, index: jax.Array, *label: jax.Array) -> jax.Array:
    keys = sample_keys(seed, index)
    return jnp.clip(
      sample_batch(denoiser, params, keys, SampleInputs(*label), shape=shape).x, -1, 1
    )

  (batch,) = jax.export.symbolic_shape("batch")
  each = jax.ShapeDtypeStruct((batch,), jnp.int32)
  label = [each] if trained.components.network.num_classes else []
  arguments = (jax.ShapeDtypeStruct((), jnp.int32), each, *label)
  return bytes(jax.export.export(program, platforms=PLATFORMS)(*arguments).serialize())


def save_program(path: str | Path, program: bytes) -> None:
  """Writes an exported program atomically."""
  with atomic_file(path) as file:
    file.write(program)
