"""The allocator keeps freed memory on request; a compilation returns it to the system."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import jax
import pytest

from ddpm_jax.runtime import cpu_allocator
from ddpm_jax.runtime.background_compilation import compile_in_background


@pytest.mark.skipif(not cpu_allocator._has_glibc(), reason="needs Linux with glibc")
def test_trim_returns_freed_memory_to_the_system():
  libc = ctypes.CDLL(None)
  libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
  resident = lambda: (
    int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGESIZE")
  )
  blocks = [libc.malloc(100_000) for _ in range(1_000)]
  for block in blocks:
    ctypes.memset(block, 1, 100_000)
  for block in blocks[:-1]:  # The last block keeps the heap from shrinking by itself.
    libc.free(block)
  before = resident()
  cpu_allocator.trim()
  assert before - resident() > 50e6
  libc.free(blocks[-1])


_ALLOCATE_AND_FREE = """
import ctypes, resource, sys, threading
from ddpm_jax.runtime import cpu_allocator
if sys.argv[1] == "retain":
  cpu_allocator.retain_freed_memory()
libc = ctypes.CDLL(None)
libc.malloc.restype, libc.free.argtypes = ctypes.c_void_p, [ctypes.c_void_p]
faults = lambda: resource.getrusage(resource.RUSAGE_SELF).ru_minflt

def allocate():  # In a thread, like XLA: the heaps of threads are small.
  for _ in range(6):
    before, block = faults(), libc.malloc(40_000_000)
    ctypes.memset(block, 1, 40_000_000)
    libc.free(block)
    found.append(faults() - before)

found = []
thread = threading.Thread(target=allocate)
thread.start()
thread.join()
print(found[-1])
"""


@pytest.mark.skipif(not cpu_allocator._has_glibc(), reason="needs Linux with glibc")
def test_retained_memory_is_allocated_again_without_page_faults():
  faults = {}
  for mode in ("retain", "default"):
    command = [sys.executable, "-c", _ALLOCATE_AND_FREE, mode]
    faults[mode] = int(subprocess.run(command, capture_output=True, check=True, text=True).stdout)
  assert faults["retain"] < 10
  assert faults["default"] > 10  # One for each page, which may be a huge one.


def test_memory_is_trimmed_after_each_compilation(monkeypatch):
  events = []
  monkeypatch.setattr(cpu_allocator, "trim", lambda: events.append("trim"))
  monkeypatch.setattr(jax.stages.Compiled, "__call__", lambda *_: events.append("run"))
  double, triple = jax.jit(lambda x: 2 * x), jax.jit(lambda x: 3 * x)
  compiled = compile_in_background((double, 1.0), (triple, 1.0))
  for _ in range(2):
    for run in compiled():
      run(1.0)
  assert events == ["trim"] * 2 + ["run"] * 4


def test_a_compilation_error_is_raised_when_the_program_is_needed(monkeypatch):
  def fail(*_):
    raise RuntimeError("out of memory")

  monkeypatch.setattr(jax.stages.Lowered, "compile", fail)
  compiled = compile_in_background((jax.jit(lambda x: 2 * x), 1.0))
  with pytest.raises(RuntimeError, match="out of memory"):
    compiled()
