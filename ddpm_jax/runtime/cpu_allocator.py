"""What is asked of the system's memory, on Linux with glibc; elsewhere nothing. No JAX."""

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


# Of mallopt, in malloc.h.
_TRIM_THRESHOLD, _TOP_PAD, _MMAP_MAX = -1, -2, -4


def retain_freed_memory() -> None:
  """Lets the allocator keep what is freed, for programs that take the same memory again and again.

  XLA takes the arrays of a step anew in every step. By default glibc asks the system for the large
  ones and gives them back at once, and each of their pages is cleared again when it is touched: a
  tenth of a step's time. Arrays above 64 MB, the size of a thread's heap, are not kept even so.
  """
  if _has_glibc():
    libc = ctypes.CDLL(None)
    # No large array is asked of the system; heaps are neither cut short nor given up.
    for option, value in ((_MMAP_MAX, 0), (_TRIM_THRESHOLD, 2**31 - 1), (_TOP_PAD, 2**26)):
      libc.mallopt(option, value)


def trim() -> None:
  """Gives back what was freed: the compiler's memory, which the allocator would keep."""
  if _has_glibc():
    ctypes.CDLL(None).malloc_trim(0)
