"""A sampler with its weights as one StableHLO program, for machines that lack ddpm_jax."""

from pathlib import Path

import jax
import jax.export
import jax.numpy as jnp

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.models.unet import UNet
from ddpm_jax.sampling.generate import Given, Learned, make_draw
from ddpm_jax.storage.files import atomic_file

SUFFIX = ".stablehlo"
PLATFORMS = ("cpu", "cuda", "rocm", "tpu")


def export_sampler(
  model: UNet,
  learned: Learned,
  config: Config,
  sampling: SamplingConfig,
  image_shape: tuple[int, ...],
) -> bytes:
  """The sampler as bytes that `jax.export.deserialize` reads, for any batch size and platform.

  The program is (seed i32[], index i32[B]) -> images f32[B, H, W, C] in [-1, 1], with a third
  argument label i32[B] for a class-conditional network. Image i is the one that sample.py draws
  as number i from the same seed.

  Args:
    model: the network.
    learned: its parameters and the levels to walk through; constants of the program.
    config: of the run.
    sampling: the sampler and its options.
    image_shape: (H, W, C).
  """
  learned = jax.device_get(learned)  # Constants of one device, not of the mesh.
  draw = make_draw(model, config, sampling, image_shape)

  @jax.jit
  def program(seed: jax.Array, index: jax.Array, *label: jax.Array) -> jax.Array:
    x = draw(learned, sample_keys(seed, index), Given(*label)).x
    return jnp.clip(x, -1, 1)

  (batch,) = jax.export.symbolic_shape("batch")
  each = jax.ShapeDtypeStruct((batch,), jnp.int32)
  arguments = (jax.ShapeDtypeStruct((), jnp.int32), each, *([each] if model.num_classes else []))
  return bytes(jax.export.export(program, platforms=PLATFORMS)(*arguments).serialize())


def save_program(path: str | Path, program: bytes) -> None:
  """Writes it, whole or not at all."""
  with atomic_file(path) as file:
    file.write(program)
