"""glibc allocator tuning; a no-op elsewhere. Does not import JAX."""

import ctypes
import os
import sys


def _has_glibc() -> bool:
  if not sys.platform.startswith("linux"):
    return False
  try:
    return (os.confstr("CS_GNU_LIBC_VERSION") or "").startswith("glibc ")
  except (ValueError, OSError):  # Another C library.
    return False


# Options of mallopt, from malloc.h.
_TRIM_THRESHOLD, _TOP_PAD, _MMAP_MAX = -1, -2, -4


def retain_freed_memory() -> None:
  """Makes the allocator keep freed memory, for programs that allocate the same sizes repeatedly.

  XLA allocates its arrays again in every training step. By default glibc maps large arrays from the
  system and unmaps them when they are freed. The kernel then clears every page again on first use,
  which takes a tenth of a step's time. Arrays above 64 MB, the heap size of a thread, are still
  mapped and unmapped.
  """
  if _has_glibc():
    libc = ctypes.CDLL(None)
    # Large arrays come from heaps instead of mmap, and heaps never shrink.
    for option, value in ((_MMAP_MAX, 0), (_TRIM_THRESHOLD, 2**31 - 1), (_TOP_PAD, 2**26)):
      libc.mallopt(option, value)


def trim() -> None:
  """Returns freed memory to the system, for example after a compilation."""
  if _has_glibc():
    ctypes.CDLL(None).malloc_trim(0)
