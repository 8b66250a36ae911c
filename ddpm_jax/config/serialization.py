"""Conversion of configurations to and from JSON types. Does not import JAX.

`to_dict` and `from_dict` are exact inverses. A run's config.json, a checkpoint's run.json and the
header of a weights file hold the output of `to_dict`. Files of every earlier version stay readable:
`from_dict` replaces renamed fields by `FIELD_ALIASES` and fills in missing fields from `_ADDED`.
"""

import dataclasses
import sys
import typing
from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, Literal

from ddpm_jax.config.aliases import FIELD_ALIASES
from ddpm_jax.config.schema import Config, NetworkName
from ddpm_jax.errors import UserError

# Fields that were added after the first version, under their current names, and the JSON values
# that reproduce versions without the field. They can differ from the fields' defaults: the first
# version spaced its timesteps evenly. A new field needs an entry here, and a new section one entry
# for each of its fields. Only the section of a network that is not in use may be missing.
_ADDED: Mapping[str, Any] = MappingProxyType(
  {
    "network": "unet",
    "data.image_size": 0,
    "data.channels": 0,
    "data.holdout": 0.1,
    "data.strict": False,
    "data.flip": False,
    "diffusion.path": "variance_preserving",
    "diffusion.noise_shift": 1.0,
    "diffusion.continuous_time": False,
    "diffusion.zero_terminal_snr": False,
    "diffusion.learned_variance": False,
    "diffusion.loss": "simple",
    "diffusion.weighting": "simple",
    "diffusion.min_snr_gamma": 5.0,
    "diffusion.huber_delta": 1.0,
    "diffusion.vlb_scale": 0.001,
    "unet.fourier_features": [],
    "optimizer.name": "adamw",
    "optimizer.skip_nonfinite": False,
    "training.micro_batch_size": 0,
    "training.steps_per_dispatch": 1,
    "sampling.timesteps": "linspace",
    "sampling.order": 2,
    "sampling.stochastic": False,
    "sampling.churn": 0.0,
    "sampling.corrections": 1,
    "sampling.corrector_snr": 0.16,
    "sampling.threshold": "static",
    "sampling.guidance": 1.0,
    "sampling.guidance_interval": [],
    "sampling.guidance_rescale": 0.0,
  }
)
_REQUIRED = object()


def to_dict(config: Config) -> dict[str, Any]:
  """Returns the configuration as nested dicts of JSON types."""

  def plain(value: Any) -> Any:
    if isinstance(value, dict):
      return {name: plain(field) for name, field in value.items()}
    return list(value) if isinstance(value, tuple) else value

  return typing.cast(dict[str, Any], plain(dataclasses.asdict(config)))


def from_dict(values: Mapping[str, Any]) -> Config:
  """Builds a configuration from the output of `to_dict` of this or an earlier version.

  Raises:
    UserError: if a field is missing, unknown, or of the wrong type or range; the message names it.
  """
  return typing.cast(Config, _build(Config, values, ""))


def _build(kind: Any, values: Any, path: str) -> Any:
  if not isinstance(values, Mapping):
    raise UserError(f"{path.rstrip('.') or 'the configuration'} is {values!r}; an object is needed")
  hints = typing.get_type_hints(kind)
  values = _rename(values, path)
  missing = {name: _earlier(hints[name], path + name) for name in hints if name not in values}
  if kind is Config:
    missing |= _unused_networks(missing, values.get("network", _ADDED["network"]))
  values = {name: value for name, value in missing.items() if value is not _REQUIRED} | values
  for name in (*hints, *values):
    if (name in hints) != (name in values):
      raise UserError(f"{path}{name} is {'unknown' if name in values else 'missing'}")
  return kind(**{name: _convert(hints[name], values[name], f"{path}{name}") for name in hints})


def _unused_networks(missing: Mapping[str, Any], chosen: Any) -> dict[str, Any]:
  """Returns the default sections of the missing networks that the configuration does not use."""
  unused = {name for name in typing.get_args(NetworkName) if name in missing and name != chosen}
  default = to_dict(Config())
  return {name: default[name] for name in unused}


def _rename(values: Mapping[str, Any], path: str) -> dict[str, Any]:
  """Returns the values of one section under the current names of their fields."""
  renamed = dict(values)
  for old, new in FIELD_ALIASES.items():
    section, dot, name = old.rpartition(".")
    current = new.removeprefix(path)
    # A file with both names is invalid; the earlier name is then reported as unknown.
    if section + dot == path and name in renamed and current not in renamed:
      renamed[current] = renamed.pop(name)
  return renamed


def _earlier(hint: Any, path: str) -> Any:
  """Returns the value of a field or section in versions without it; _REQUIRED if all have it."""
  if not dataclasses.is_dataclass(hint):
    return _ADDED.get(path, _REQUIRED)
  fields = typing.get_type_hints(hint)
  section = {name: _earlier(field, f"{path}.{name}") for name, field in fields.items()}
  return _REQUIRED if any(value is _REQUIRED for value in section.values()) else section


def _convert(hint: Any, value: Any, path: str) -> Any:
  if dataclasses.is_dataclass(hint):
    return _build(hint, value, f"{path}.")
  if typing.get_origin(hint) is Literal:
    allowed = typing.get_args(hint)
    if value not in allowed:
      raise UserError(f"{path} is {value!r}; allowed: {', '.join(map(str, allowed))}")
    return value
  if typing.get_origin(hint) is tuple:
    if not isinstance(value, list):
      raise UserError(f"{path} is {value!r}; a list is needed")
    return tuple(_convert(typing.get_args(hint)[0], item, path) for item in value)
  numeric = hint is float and type(value) is int
  if type(value) is not hint and not numeric:
    raise UserError(f"{path} is {value!r}; {hint.__name__} is needed")
  if numeric and abs(value) > sys.float_info.max:
    raise UserError(f"{path} is too large for a float")
  return float(value) if numeric else value


def differences(old: Config, new: Config) -> dict[str, tuple[Any, Any]]:
  """Returns the fields in which two configurations differ: {"section.field": (old, new)}."""
  before, after = _flatten(to_dict(old)), _flatten(to_dict(new))
  return {name: (before[name], after[name]) for name in before if before[name] != after[name]}


def _flatten(values: Mapping[str, Any], path: str = "") -> dict[str, Any]:
  """Returns {"section.field": value}; top-level fields have no section."""
  flat: dict[str, Any] = {}
  for name, value in values.items():
    flat |= _flatten(value, f"{path}{name}.") if isinstance(value, dict) else {path + name: value}
  return flat
