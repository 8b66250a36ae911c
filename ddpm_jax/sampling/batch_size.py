"""The default number of images that are generated at once, and the error if they are too many."""

import contextlib
from collections.abc import Iterator

import jax
from jax.sharding import Mesh

from ddpm_jax.errors import UserError

# The default on a CPU, and where the free memory is unknown.
BATCH_SIZE = 256
# Images per accelerator. With more, the progress bar rarely moves and Ctrl-C takes long, and the
# device has nothing to gain: its kernels are large already.
_MAX_PER_DEVICE = 2048
# Memory of a sampling program for an image, as a number of its first feature maps in float32. The
# programs for a CPU need 12 to 18 with the presets quick and mnist.
_FEATURE_MAPS = 24


def default_batch_size(mesh: Mesh, feature_map_size: int, recorded_values: int = 0) -> int:
  """Returns 256 on a CPU, and on accelerators what half of their free memory holds.

  On accelerators it is a power of two per device, at most 2,048.

  Args:
    mesh: the devices.
    feature_map_size: number of values of an image's first feature map.
    recorded_values: number of values of an image's recorded steps.
  """
  devices = list(mesh.devices.flat)
  statistics = [device.memory_stats() or {} for device in devices if device.platform != "cpu"]
  limits = [s["bytes_limit"] - s.get("bytes_in_use", 0) for s in statistics if "bytes_limit" in s]
  if len(limits) < len(devices):
    return BATCH_SIZE
  # Recorded steps of two batches are in memory; see `copy_to_host`.
  per_image = 4 * (_FEATURE_MAPS * feature_map_size + 2 * recorded_values)
  fits = max(1, min(limits) // 2 // per_image)
  return int(min(_MAX_PER_DEVICE, 2 ** (fits.bit_length() - 1))) * len(devices)


@contextlib.contextmanager
def name_batch_size(size: int) -> Iterator[None]:
  """Converts the error of a device without enough memory to a UserError with the batch size.

  Args:
    size: number of images that are generated at once.
  """
  try:
    yield
  except jax.errors.JaxRuntimeError as error:
    if "RESOURCE_EXHAUSTED" not in str(error) or size < 2:
      raise
    raise UserError(
      f"--batch-size {size}: sampling {size} images at once exceeds the memory of the device; use "
      f"{size // 2} or less (in train.py, lower --sampling.num)"
    ) from error
