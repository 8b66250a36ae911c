"""The error that programs report as one line instead of a traceback."""

import difflib
from collections.abc import Iterable


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
    raise UserError(f"--{field.replace('_', '-')} {shown}: {allowed}")


def brief(error: object) -> str:
  """Returns the text of an error on one line of at most 300 characters; its type if it has none."""
  text = " ".join(str(error).split())
  return f"{text[:297]}..." if len(text) > 300 else text or type(error).__name__


def suggest(word: str, known: Iterable[str]) -> str:
  """Returns "choose from ..." for an error message, with the closest known word."""
  known = sorted(known)
  close = difflib.get_close_matches(word, known, n=1)
  return f"choose from {', '.join(known)}" + (f" (perhaps you meant {close[0]})" if close else "")
