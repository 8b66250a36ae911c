"""Large pages are asked for once, and only where that does something."""

import ctypes
import os
import subprocess
import sys
from pathlib import Path

import jax
import pytest

from ddpm_jax import memory
from ddpm_jax.training import dispatch


@pytest.fixture
def started(tmp_path, monkeypatch):
  """started(mode) -> the command that the program is started anew by, or None."""

  def run(mode, version="glibc 2.36"):
    calls = []
    pages = tmp_path / "enabled"
    pages.write_text(mode)
    monkeypatch.delenv("GLIBC_TUNABLES", raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(memory, "_HUGE_PAGES", pages)
    monkeypatch.setattr(os, "confstr", lambda name: version)
    monkeypatch.setattr(os, "execv", lambda path, words: calls.append(words))
    memory.use_huge_pages()
    return calls[0] if calls else None

  return run


def test_large_pages_are_asked_for_where_they_must_be(started):
  assert started("always [madvise] never") == [sys.executable, *sys.orig_argv[1:]]
  assert os.environ.pop("GLIBC_TUNABLES") == "glibc.malloc.hugetlb=1"
  for mode in ("[always] madvise never", "always madvise [never]"):
    assert started(mode) is None
  assert started("always [madvise] never", version="glibc 2.31") is None
  assert started("always [madvise] never", version="musl 1.2") is None
  assert "GLIBC_TUNABLES" not in os.environ


def test_a_program_is_started_anew_once_and_a_setting_of_the_user_holds():
  script = (
    "from ddpm_jax import memory; memory.use_huge_pages(); import os; "
    "print(os.getpid(), os.environ.get('GLIBC_TUNABLES'))"
  )
  clean = {name: value for name, value in os.environ.items() if name != "GLIBC_TUNABLES"}
  asked_for = memory._glibc_has_them() and memory._must_be_asked_for()
  expected = "glibc.malloc.hugetlb=1" if asked_for else "None"
  for setting, result in (({}, expected), ({"GLIBC_TUNABLES": "mine"}, "mine")):
    process = subprocess.Popen(
      [sys.executable, "-c", script], env=clean | setting, stdout=subprocess.PIPE, text=True
    )
    output, _ = process.communicate(timeout=60)
    assert output == f"{process.pid} {result}\n"  # It stays the same process.


def test_a_system_that_does_not_tell_is_left_alone(monkeypatch, tmp_path):
  monkeypatch.setattr(memory, "_HUGE_PAGES", tmp_path / "missing")
  assert not memory._must_be_asked_for()
  monkeypatch.setattr(memory, "_HUGE_PAGES", tmp_path)
  assert not memory._must_be_asked_for()


@pytest.mark.skipif(memory._glibc_version() is None, reason="needs Linux with glibc")
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
  memory.release()
  assert before - resident() > 50e6
  libc.free(blocks[-1])


def test_the_compilers_memory_is_given_back_before_the_first_run(monkeypatch):
  events = []
  monkeypatch.setattr(memory, "release", lambda: events.append("release"))
  monkeypatch.setattr(jax.stages.Compiled, "__call__", lambda *_: events.append("run"))
  twice, thrice = jax.jit(lambda x: 2 * x), jax.jit(lambda x: 3 * x)
  compiled = dispatch.compile_ahead((twice, 1.0), (thrice, 1.0))
  for _ in range(2):
    for run in compiled():
      run(1.0)
  assert events == ["release"] * 2 + ["run"] * 4


def test_a_program_that_does_not_compile_says_so_when_it_is_asked_for(monkeypatch):
  def refuse(*_):
    raise RuntimeError("out of memory")

  monkeypatch.setattr(jax.stages.Lowered, "compile", refuse)
  compiled = dispatch.compile_ahead((jax.jit(lambda x: 2 * x), 1.0))
  with pytest.raises(RuntimeError, match="out of memory"):
    compiled()
