"""Counts what JAX compiles, by the messages that it logs."""

import contextlib
import logging

import jax

_LOGGER = logging.getLogger("jax._src.interpreters.pxla")


class _Names(logging.Handler):
  def __init__(self):
    super().__init__()
    self.names = []

  def emit(self, record):
    words = record.getMessage().split()
    if words[0] == "Compiling":
      self.names.append(words[1].removeprefix("jit(").removesuffix(")"))


@contextlib.contextmanager
def compiled():
  """Yields a list to which the names of all functions are added that JAX compiles."""
  handler = _Names()
  _LOGGER.addHandler(handler)
  try:
    with jax.log_compiles():
      yield handler.names
  finally:
    _LOGGER.removeHandler(handler)
