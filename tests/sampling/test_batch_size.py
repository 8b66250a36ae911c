"""The default batch size, and the error if a device has too little memory."""

import types

import jax
import numpy as np
import pytest

from ddpm_jax.errors import UserError
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.batch_size import default_batch_size, name_batch_size

GB = 10**9
FEATURE_MAP = 64 * 28 * 28  # Of the preset mnist.


def mesh_of(*statistics, platform="gpu"):
  """A mesh of devices that report the given statistics of their memory."""
  devices = [
    types.SimpleNamespace(platform=platform, memory_stats=lambda found=found: found)
    for found in statistics
  ]
  return types.SimpleNamespace(devices=np.array(devices, object), size=len(devices))


def gpu(free, used=0):
  return {"bytes_limit": free + used, "bytes_in_use": used}


def test_a_cpu_and_a_device_of_unknown_memory_have_256():
  assert default_batch_size(make_mesh(jax.devices("cpu")), FEATURE_MAP) == 256
  assert default_batch_size(mesh_of(None), FEATURE_MAP) == 256
  assert default_batch_size(mesh_of(gpu(60 * GB), {"num_allocs": 3}), FEATURE_MAP) == 256
  assert default_batch_size(mesh_of(gpu(60 * GB), platform="cpu"), FEATURE_MAP) == 256


def test_it_is_a_power_of_two_that_fits_into_half_of_the_free_memory():
  largest = default_batch_size(mesh_of(gpu(60 * GB)), FEATURE_MAP)
  assert largest == 2048
  sizes = [default_batch_size(mesh_of(gpu(free, used=GB)), FEATURE_MAP) for free in (1, 2 * GB)]
  assert sizes[0] == 1
  assert sizes[1] in 2 ** np.arange(5, 10)
  # Twice the values of an image halve the batch, and so do recorded steps of as many values.
  assert default_batch_size(mesh_of(gpu(2 * GB)), 2 * FEATURE_MAP) == sizes[1] // 2
  assert default_batch_size(mesh_of(gpu(2 * GB)), FEATURE_MAP, 12 * FEATURE_MAP) == sizes[1] // 2


def test_the_fullest_device_counts_and_each_gets_as_many_images():
  one = default_batch_size(mesh_of(gpu(2 * GB)), FEATURE_MAP)
  assert default_batch_size(mesh_of(gpu(60 * GB), gpu(2 * GB)), FEATURE_MAP) == 2 * one


def test_a_lack_of_memory_names_the_flag_and_a_smaller_batch():
  message = "RESOURCE_EXHAUSTED: Out of memory while trying to allocate 3.0GiB."
  with (
    pytest.raises(UserError, match=r"--batch-size 64: .* memory of the device; use 32 or less"),
    name_batch_size(64),
  ):
    raise jax.errors.JaxRuntimeError(message)
  for size, text in ((1, message), (64, "INTERNAL: Failed to launch a kernel")):
    with pytest.raises(jax.errors.JaxRuntimeError, match=text[:9]), name_batch_size(size):
      raise jax.errors.JaxRuntimeError(text)
