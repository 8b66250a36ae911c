"""What a program asks of the system's memory, on Linux with glibc; elsewhere nothing. No JAX."""

import ctypes
import os
import sys
from pathlib import Path

_TUNABLES = "GLIBC_TUNABLES"
_HUGE_PAGES = Path("/sys/kernel/mm/transparent_hugepage/enabled")


def use_huge_pages() -> None:
  """Starts this program anew where large memory pages have to be asked for at its start.

  XLA takes the memory of a step's temporary arrays anew for every step, and the system hands out
  large arrays in pages of 4 kB: 85,000 page faults a step of 64 images in a network at full
  resolution, a seventh of its time. Where GLIBC_TUNABLES is set, that holds.
  """
  if _TUNABLES in os.environ or not sys.executable:
    return
  if not _glibc_has_them() or not _must_be_asked_for():
    return
  os.environ[_TUNABLES] = "glibc.malloc.hugetlb=1"
  sys.stdout.flush()
  sys.stderr.flush()
  os.execv(sys.executable, [sys.executable, *sys.orig_argv[1:]])


def _glibc_has_them() -> bool:
  version = _glibc_version()
  return version is not None and version >= (2, 35)


def _glibc_version() -> tuple[int, ...] | None:
  if not sys.platform.startswith("linux"):
    return None
  try:
    name, _, version = (os.confstr("CS_GNU_LIBC_VERSION") or "").partition(" ")
  except (ValueError, OSError):  # Another C library.
    return None
  return tuple(map(int, version.split(".")[:2])) if name == "glibc" else None


def _must_be_asked_for() -> bool:
  """Elsewhere the system gives them to all programs, or to none."""
  try:
    return "[madvise]" in _HUGE_PAGES.read_text()
  except OSError:  # A system that has no such pages, or does not say so.
    return False


def release() -> None:
  """Gives back what was freed: the compiler's memory, which the allocator would keep."""
  if _glibc_version() is not None:
    ctypes.CDLL(None).malloc_trim(0)
