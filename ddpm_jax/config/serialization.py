"""A configuration as JSON's types and back. Free of JAX.

`to_dict` and `from_dict` are exact inverses; a run's config.json is written by the one and read by
the other.
"""

import dataclasses
import typing
from collections.abc import Mapping
from typing import Any, Literal

from ddpm_jax.config.schema import Config
from ddpm_jax.errors import UserError

# Fields that came after the first version, and what earlier versions did: their runs stay readable.
_ADDED: dict[str, Any] = {"training.steps_per_dispatch": 1, "optimizer.name": "adamw"}


def to_dict(config: Config) -> dict[str, Any]:
  """The configuration as nested dicts of JSON's types."""

  def plain(value: Any) -> Any:
    if isinstance(value, dict):
      return {name: plain(field) for name, field in value.items()}
    return list(value) if isinstance(value, tuple) else value

  return typing.cast(dict[str, Any], plain(dataclasses.asdict(config)))


def from_dict(values: Mapping[str, Any]) -> Config:
  """Builds a configuration from nested dicts, as read from config.json.

  Raises:
    UserError: naming the field that is missing, unknown or of the wrong type or range.
  """
  return typing.cast(Config, _build(Config, values, ""))


def _build(kind: Any, values: Any, path: str) -> Any:
  if not isinstance(values, Mapping):
    raise UserError(f"{path or 'the configuration'} is {values!r}; an object is needed")
  hints = typing.get_type_hints(kind)
  added = {name: _ADDED[path + name] for name in hints if path + name in _ADDED}
  values = added | dict(values)
  for name in (*hints, *values):
    if (name in hints) != (name in values):
      raise UserError(f"{path}{name} is {'unknown' if name in values else 'missing'}")
  return kind(**{name: _convert(hints[name], values[name], f"{path}{name}") for name in hints})


def _convert(hint: Any, value: Any, path: str) -> Any:
  if dataclasses.is_dataclass(hint):
    return _build(hint, value, f"{path}.")
  if typing.get_origin(hint) is Literal:
    allowed = typing.get_args(hint)
    if value not in allowed:
      raise UserError(f"{path} is {value!r}; allowed are {', '.join(map(str, allowed))}")
    return value
  if typing.get_origin(hint) is tuple:
    if not isinstance(value, list):
      raise UserError(f"{path} is {value!r}; a list is needed")
    return tuple(_convert(typing.get_args(hint)[0], item, path) for item in value)
  numeric = hint is float and type(value) is int
  if type(value) is not hint and not numeric:
    raise UserError(f"{path} is {value!r}; {hint.__name__} is needed")
  return float(value) if numeric else value


def differences(old: Config, new: Config) -> dict[str, tuple[Any, Any]]:
  """The fields in which two configurations differ: {"section.field": (old, new)}."""

  def flat(config: Config) -> dict[str, Any]:
    sections = to_dict(config).items()
    return {f"{s}.{name}": value for s, fields in sections for name, value in fields.items()}

  before, after = flat(old), flat(new)
  return {name: (before[name], after[name]) for name in before if before[name] != after[name]}
