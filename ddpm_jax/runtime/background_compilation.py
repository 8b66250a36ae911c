"""Programs compiled in the background, while Python traces the next one."""

import concurrent.futures
import functools
from collections.abc import Callable
from typing import Any

from ddpm_jax.runtime import cpu_allocator


def compile_ahead(*programs: tuple[Any, ...]) -> Callable[[], list[Any]]:
  """Compiles programs in the background, one after the other.

  Args:
    programs: each a jitted function and what it is called with, or its shapes.

  Returns:
    compiled(), which waits for all of them. The compiler's memory is given back to the system after
    each, for the allocator would keep it.
  """

  def compile_(lowered: Any) -> Any:
    done = lowered.compile()
    cpu_allocator.trim()
    return done

  # Two at once would hardly be sooner, since the compiler keeps more than one core busy by itself,
  # and would take twice the memory.
  compiler = concurrent.futures.ThreadPoolExecutor(1, "compiler")
  found = [compiler.submit(compile_, jitted.lower(*shapes)) for jitted, *shapes in programs]
  compiler.shutdown(wait=False)
  return functools.cache(lambda: [future.result() for future in found])
