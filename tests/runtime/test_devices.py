"""Copying results to the host while the device computes the next one."""

import jax.numpy as jnp
import numpy as np
import pytest
from fake_programs import AHEAD, FakeProgram

from ddpm_jax.runtime.devices import copy_to_host


def test_the_next_result_is_dispatched_before_the_last_is_copied():
  program = FakeProgram({"a": np.zeros(2)})
  found = [result["a"].tolist() for result in copy_to_host(program() for _ in range(3))]
  assert program.events == AHEAD
  assert found == [[0, 0], [1, 1], [2, 2]]


def test_trees_of_arrays_and_numbers_arrive_in_order():
  for num in range(4):
    found = list(copy_to_host((jnp.full(2, i), i) for i in range(num)))
    assert [number for _, number in found] == list(range(num))
    for array, number in found:
      assert isinstance(array, np.ndarray)
      np.testing.assert_array_equal(array, [number, number])


def test_an_error_of_a_dispatch_or_a_consumer_ends_both():
  program = FakeProgram(np.zeros(1))

  def dispatch():
    yield program()
    raise KeyboardInterrupt

  with pytest.raises(KeyboardInterrupt):
    list(copy_to_host(dispatch()))
  assert program.events == ["dispatch 0"]

  def consume():
    for _ in copy_to_host(program() for _ in range(9)):
      raise RuntimeError("the disk is full")

  with pytest.raises(RuntimeError, match="full"):
    consume()
  assert program.events[1:] == ["dispatch 1", "dispatch 2", "copy 1"]
