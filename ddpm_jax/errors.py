"""The error that programs report as one line instead of a traceback."""

import dataclasses
import difflib
from collections.abc import Iterable
from typing import Any


class UserError(ValueError):
  """An error that the user can correct. The message names the field, the value and the remedy."""


def require(ok: bool, field: str, value: object, allowed: str) -> None:
  """Validates a field of a configuration.

  Args:
    ok: whether the value is allowed.
    field: dotted name such as "unet.num_groups"; the message shows it as a flag.
    value: the field's value.
    allowed: end of the message: the allowed values, or the contradiction and its remedy.

  Raises:
    UserError: if `ok` is false.
  """
  if not ok:
    shown = " ".join(map(str, value)) if isinstance(value, tuple) else value
    raise UserError(f"--{field.replace('_', '-')} {shown}".rstrip() + f": {allowed}")


def require_int32(section: str, config: Any) -> None:
  """Validates that the integers of a section of a configuration fit into 32 bits.

  Args:
    section: name of the section, such as "unet".
    config: the section, a dataclass. Tuples are validated element by element.

  Raises:
    UserError: if an integer does not fit.
  """
  for field in dataclasses.fields(config):
    value = getattr(config, field.name)
    numbers = [n for n in (value if isinstance(value, tuple) else (value,)) if isinstance(n, int)]
    require(
      all(abs(n) < 2**31 for n in numbers), f"{section}.{field.name}", value, "must be below 2^31"
    )


def brief(error: object) -> str:
  """Returns the text of an error on one line of at most 300 characters; its type if it has none."""
  text = " ".join(str(error).split())
  return f"{text[:297]}..." if len(text) > 300 else text or type(error).__name__


def suggest(word: str, known: Iterable[str]) -> str:
  """Returns "choose from ..." for an error message, with the closest known word."""
  known = sorted(known)
  close = difflib.get_close_matches(word, known, n=1)
  return f"choose from {', '.join(known)}" + (f" (perhaps you meant {close[0]})" if close else "")
