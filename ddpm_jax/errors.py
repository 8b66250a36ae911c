"""The one error that programs answer with a line instead of a traceback."""


class UserError(ValueError):
  """A mistake that the user can mend; the message names the field, the value and the remedy."""


def require(ok: bool, field: str, value: object, allowed: str) -> None:
  """Checks a field of a configuration.

  Args:
    ok: whether its value is allowed.
    field: such as "unet.num_groups"; the message names its flag.
    value: what it is.
    allowed: what it may be.

  Raises:
    UserError: if it is not.
  """
  if not ok:
    shown = " ".join(map(str, value)) if isinstance(value, tuple) else value
    raise UserError(f"--{field.replace('_', '-')} {shown}: {allowed}")
