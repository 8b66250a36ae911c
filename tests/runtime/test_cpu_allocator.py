"""What the allocator keeps, and that the compiler's memory is given back."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import jax
import pytest

from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.background_compilation import compile_ahead


@pytest.mark.skipif(not cpu_allocator._has_glibc(), reason="needs Linux with glibc")
def test_freed_memory_is_given_back():
  libc = ctypes.CDLL(None)
  libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
  resident = lambda: (
    int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
  )
  blocks = [libc.malloc(100_000) for _ in range(1_000)]
  for block in blocks:
    ctypes.memset(block, 1, 100_000)
  for block in blocks[:-1]:  # The last one keeps the heap from shrinking by itself.
    libc.free(block)
  before = resident()
  cpu_allocator.trim()
  assert before - resident() > 50e6
  libc.free(blocks[-1])


_TAKE_AND_GIVE_BACK = """
import ctypes, resource, sys, threading
from ddpm_jax import memory
if sys.argv[1] == "keep":
  cpu_allocator.retain_freed_memory()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
faults = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def take():  # In a thread as XLA's, whose heaps are small.
  for _ in range(6):
    before, block = faults(), libc.malloc(40_000_000)
    ctypes.memset(block, 1, 40_000_000)
    libc.free(block)
    found.append(faults() - before)

found = []
thread = threading.Thread(target=take)
thread.start()
thread.join()
print(found[-1])
"""


@pytest.mark.skipif(not cpu_allocator._has_glibc(), reason="needs Linux with glibc")
def test_freed_memory_is_kept_where_it_is_taken_again():
  faults = {}
  for what in ("keep", "leave"):
    words = [sys.executable, "-c", _TAKE_AND_GIVE_BACK, what]
    faults[what] = int(subprocess.run(words, capture_output=True, check=True, text=True).stdout)
  assert faults["keep"] < 10
  assert faults["leave"] > 10  # Each page once more, or each large one.


def test_the_compilers_memory_is_given_back_before_the_first_run(monkeypatch):
  events = []
  monkeypatch.setattr(cpu_allocator, "trim", lambda: events.append("release"))
  monkeypatch.setattr(jax.stages.Compiled, "__call__", lambda *_: events.append("run"))
  twice, thrice = jax.jit(lambda x: 2 * x), jax.jit(lambda x: 3 * x)
  compiled = compile_ahead((twice, 1.0), (thrice, 1.0))
  for _ in range(2):
    for run in compiled():
      run(1.0)
  assert events == ["release"] * 2 + ["run"] * 4


def test_a_program_that_does_not_compile_says_so_when_it_is_asked_for(monkeypatch):
  def refuse(*_):
    raise RuntimeError("out of memory")

  monkeypatch.setattr(jax.stages.Lowered, "compile", refuse)
  compiled = compile_ahead((jax.jit(lambda x: 2 * x), 1.0))
  with pytest.raises(RuntimeError, match="out of memory"):
    compiled()
