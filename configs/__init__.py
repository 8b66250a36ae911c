"""Presets. Each module holds one CONFIG; its docstring gives purpose, command, time and result."""

import importlib
import pkgutil

from ddpm_jax.config.schema import Config


def load_presets() -> dict[str, tuple[str, Config]]:
  """Returns all presets: {name: (first line of its docstring, its CONFIG)}."""
  presets = {}
  for module in pkgutil.iter_modules(__path__):
    preset = importlib.import_module(f"{__name__}.{module.name}")
    presets[module.name] = ((preset.__doc__ or "").split("\n")[0], preset.CONFIG)
  return presets
