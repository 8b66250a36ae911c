"""Ahead-of-time compilation on a background thread, while Python traces the next program."""

import concurrent.futures
import functools
from collections.abc import Callable
from typing import Any, TypeVar

from ddpm_jax.runtime import cpu_allocator

T = TypeVar("T")


def run_in_background(function: Callable[[], T]) -> Callable[[], T]:
  """Calls a function on a thread of its own, which the program's end waits for.

  Returns:
    result(), which waits for the function and returns its result or raises its error.
  """
  worker = concurrent.futures.ThreadPoolExecutor(1, "background")
  future = worker.submit(function)
  worker.shutdown(wait=False)
  return future.result


def compile_in_background(*programs: tuple[Any, ...]) -> Callable[[], list[Any]]:
  """Traces programs in turn and compiles each on a background thread.

  After each compilation, the freed memory of the compiler is returned to the system. Otherwise the
  allocator would retain it.

  Args:
    programs: tuples of a jitted function and its arguments, or their ShapeDtypeStructs.

  Returns:
    compiled(), which waits for the compilations and returns the executables in the same order. If
    one failed, compiled() raises its error.
  """

  def compile_(lowered: Any) -> Any:
    executable = lowered.compile()
    cpu_allocator.trim()
    return executable

  # One thread only: the compiler itself uses several cores, so that two compilations at once would
  # take twice the memory and hardly less time.
  compiler = concurrent.futures.ThreadPoolExecutor(1, "compiler")
  futures = [compiler.submit(compile_, jitted.lower(*shapes)) for jitted, *shapes in programs]
  compiler.shutdown(wait=False)
  return functools.cache(lambda: [future.result() for future in futures])
