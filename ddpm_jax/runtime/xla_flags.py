"""Flags of XLA, which it reads when it starts. Does not import JAX."""

import importlib
import os
import pkgutil

# Whether XLA chooses a code generator for each fusion by running both; on by default.
FUSION_AUTOTUNER = "--xla_gpu_experimental_enable_fusion_autotuner"


def skip_fusion_autotuning() -> None:
  """Turns XLA's autotuning of fusions on GPUs off. For command-line programs, not for libraries.

  By default XLA compiles every kernel of a program by itself, in order to choose between two code
  generators, and then once more as part of the program. That takes nearly half of the compiler's
  time (docs/performance.md). The algorithms of convolutions and matrix products are still tuned.

  Must be called before JAX first uses a device. Does nothing without a GPU plugin of JAX, or if
  XLA_FLAGS already sets the flag.
  """
  flags = os.environ.get("XLA_FLAGS", "")
  if FUSION_AUTOTUNER not in flags and _has_gpu_plugin():
    os.environ["XLA_FLAGS"] = f"{flags} {FUSION_AUTOTUNER}=false".lstrip()


def _has_gpu_plugin() -> bool:
  """Returns whether JAX for CUDA or ROCm is installed."""
  try:
    plugins = importlib.import_module("jax_plugins")
  except ModuleNotFoundError:
    return False
  names = [module.name for module in pkgutil.iter_modules(plugins.__path__)]
  return any(name.startswith(("xla_cuda", "xla_rocm")) for name in names)
