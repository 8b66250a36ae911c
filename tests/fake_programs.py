"""Compiled programs that record when they are dispatched and when their results are copied."""

import jax
import numpy as np

# Each batch is dispatched before the host copies the one before.
AHEAD = ["dispatch 0", "dispatch 1", "copy 0", "dispatch 2", "copy 1", "copy 2"]


class FakeProgram:
  """Returns a tree of the given arrays, and adds its number to them.

  Attributes:
    events: what happened, in order, such as ["dispatch 0", "copy 0"].
  """

  def __init__(self, tree):
    self.events, self._tree, self._calls = [], tree, 0

  def __call__(self, *arguments, **options):
    del arguments, options
    number, self._calls = self._calls, self._calls + 1
    self.events.append(f"dispatch {number}")
    return jax.tree.map(lambda a: _FakeArray(self.events, number, np.asarray(a)), self._tree)


class _FakeArray:
  def __init__(self, events, number, value):
    self._events, self._number, self._value = events, number, value

  def __getitem__(self, index):
    return _FakeArray(self._events, self._number, self._value[index])

  def __array__(self, dtype=None, copy=None):
    del copy
    event = f"copy {self._number}"
    if event not in self._events:
      self._events.append(event)
    return np.asarray(self._value + self._number, dtype)
