"""Large pages are asked for once, and only where that does something."""

import os
import subprocess
import sys

import pytest

from ddpm_jax import memory


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
  script = "from ddpm_jax import memory; memory.use_huge_pages(); import os; print(os.getpid())"
  for setting in ({}, {"GLIBC_TUNABLES": ""}):
    process = subprocess.Popen(
      [sys.executable, "-c", script], env=os.environ | setting, stdout=subprocess.PIPE, text=True
    )
    output, _ = process.communicate(timeout=60)
    assert output == f"{process.pid}\n"  # It stays the same process.


def test_memory_can_be_given_back():
  memory.release()
