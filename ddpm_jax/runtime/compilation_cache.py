"""JAX's persistent compilation cache, in a folder that only the current user can write."""

import hashlib
import os
import platform
import stat
from pathlib import Path
from typing import Any

import jax

# (option, JAX's default, our value). An option that the user has changed is left alone.
_MAX_BYTES = ("jax_compilation_cache_max_size", -1, 2**30)
_MIN_SECONDS = ("jax_persistent_cache_min_compile_time_secs", 1.0, 0.5)


def use_compile_cache() -> Path | None:
  """Enables JAX's persistent compilation cache. For command-line programs, not for libraries.

  Does nothing if JAX_COMPILATION_CACHE_DIR is set or JAX_ENABLE_COMPILATION_CACHE is false.
  Each user and each CPU instruction set has its own folder, because a program compiled for another
  CPU may crash on this one. Beyond 1 GiB, the least recently used programs are deleted.

  Returns:
    The folder. None if the user's settings apply, the user or the home folder is unknown, the
    folder cannot be created, or other users can write it. Whoever can write a cached program
    could run code as the current user.
  """
  settings: Any = jax.config
  if settings.jax_compilation_cache_dir or not settings.jax_enable_compilation_cache:
    return None
  from platformdirs import user_cache_path

  try:
    parent = user_cache_path("ddpm_jax")
    if not parent.is_absolute():  # In the working folder, or in a folder named ~ there.
      return None
    folder = parent / f"compiled-{_cpu_hash()}"
    parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    folder.mkdir(mode=0o700, exist_ok=True)
    private = _is_private(parent) and _is_private(folder)
  # The home folder is not writable or unknown (RuntimeError), or the user's id has no name
  # (KeyError). Programs work without a cache.
  except (OSError, RuntimeError, KeyError):
    return None
  if not private or not os.access(folder, os.W_OK | os.X_OK):
    return None
  jax.config.update("jax_compilation_cache_dir", str(folder))
  for name, default, value in (_MAX_BYTES, _MIN_SECONDS):
    if getattr(settings, name) == default:
      jax.config.update(name, value)
  return folder


def _is_private(folder: Path) -> bool:
  """Returns whether the current user owns a folder and nobody else can write it.

  Raises:
    KeyError: if the owner has no name, which JAX looks up when it deletes old programs.
  """
  if not hasattr(os, "getuid"):  # Windows: the folder is in the user's profile.
    return True
  folder.owner()
  status = folder.stat()
  return status.st_uid == os.getuid() and not status.st_mode & (stat.S_IWGRP | stat.S_IWOTH)


def _cpu_hash() -> str:
  """Returns a short hash of the CPU's instruction set."""
  kind = platform.machine() + platform.processor()
  information = Path("/proc/cpuinfo")
  if information.exists():
    lines = information.read_text().splitlines()
    # The line is named "flags" on x86 and "Features" on ARM.
    kind += next((line for line in lines if line.lower().startswith(("flags", "features"))), "")
  return hashlib.sha256(kind.encode()).hexdigest()[:12]
