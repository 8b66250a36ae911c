"""Presets. Each module here holds one CONFIG, headed by what it is for, its time and its result."""

import importlib
import pkgutil

from ddpm_jax.config.schema import Config


def load_presets() -> dict[str, tuple[str, Config]]:
  """All presets: {name: (first line of its description, its configuration)}."""
  presets = {}
  for module in pkgutil.iter_modules(__path__):
    preset = importlib.import_module(f"{__name__}.{module.name}")
    presets[module.name] = ((preset.__doc__ or "").split("\n")[0], preset.CONFIG)
  return presets
