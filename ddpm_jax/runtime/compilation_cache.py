"""Compiled programs kept between runs, in a folder that is the user's alone."""

import hashlib
import os
import platform
import stat
from pathlib import Path
from typing import Any

import jax

# What is set unless the user has set it: JAX's own values, and ours.
_MAX_BYTES = ("jax_compilation_cache_max_size", -1, 2**30)
_MIN_SECONDS = ("jax_persistent_cache_min_compile_time_secs", 1.0, 0.5)


def use_compile_cache() -> Path | None:
  """Lets programs start with what they compiled before. For programs, not for the library.

  Where JAX_COMPILATION_CACHE_DIR is set, or JAX_ENABLE_COMPILATION_CACHE is false, that holds.
  Otherwise the folder is one of this user and this kind of CPU, since a program compiled for a
  CPU with other instructions may crash here; the programs of the longest ago go at 1 GiB.

  Returns:
    The folder, or None where this function has set none: because it is set already, or because
    no folder can be had that only its user may write (whoever writes there decides what runs).
  """
  settings: Any = jax.config
  if settings.jax_compilation_cache_dir or not settings.jax_enable_compilation_cache:
    return None
  from platformdirs import user_cache_path

  try:
    ours = user_cache_path("ddpm_jax")
    folder = ours / f"compiled-{_kind_of_cpu()}"
    ours.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    private = ours.is_absolute() and _is_private(ours) and _is_private(folder)
  except OSError:
    return None  # A home that cannot be written; everything works without.
  if not private or not os.access(folder, os.W_OK | os.X_OK):
    return None
  jax.config.update("jax_compilation_cache_dir", str(folder))
  for name, default, value in (_MAX_BYTES, _MIN_SECONDS):
    if getattr(settings, name) == default:
      jax.config.update(name, value)
  return folder


def _is_private(folder: Path) -> bool:
  """Whether only its owner, who is this user, may write there."""
  if not hasattr(os, "getuid"):  # Windows: the folder is in the user's profile.
    return True
  found = folder.stat()
  return found.st_uid == os.getuid() and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _kind_of_cpu() -> str:
  """A short hash of what instructions the CPU has."""
  kind = platform.machine() + platform.processor()
  information = Path("/proc/cpuinfo")
  if information.exists():
    lines = information.read_text().splitlines()
    # x86 says flags, ARM says Features.
    kind += next((line for line in lines if line.lower().startswith(("flags", "features"))), "")
  return hashlib.sha256(kind.encode()).hexdigest()[:12]
