"""The one error that programs answer with a line instead of a traceback."""


class UserError(ValueError):
  """A mistake that the user can mend; the message names the field, the value and the remedy."""
