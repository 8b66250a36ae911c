"""The persistent compilation cache: a private folder, unless the user has set another one."""

import os
from pathlib import Path

import jax
import pytest

from ddpm_jax.runtime.compilation_cache import use_compile_cache


@pytest.fixture
def home(tmp_path, monkeypatch):
  """An empty cache home and no user settings; JAX's settings are restored afterwards."""
  monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
  names = [
    "jax_compilation_cache_dir", "jax_compilation_cache_max_size",
    "jax_persistent_cache_min_compile_time_secs",
  ]  # fmt: skip
  before = {name: getattr(jax.config, name) for name in names}
  jax.config.update("jax_compilation_cache_dir", None)
  yield tmp_path
  for name, value in before.items():
    jax.config.update(name, value)


def test_only_the_user_can_access_the_folder(home):
  folder = use_compile_cache()
  assert folder.parent.parent == home
  for path in (folder, folder.parent):
    assert path.stat().st_mode & 0o777 == 0o700
  assert jax.config.jax_compilation_cache_dir == str(folder)


def test_settings_of_the_user_are_kept(home):
  jax.config.update("jax_compilation_cache_max_size", 5)
  assert use_compile_cache() is not None
  assert jax.config.jax_compilation_cache_max_size == 5
  jax.config.update("jax_compilation_cache_dir", "/elsewhere")
  assert use_compile_cache() is None
  assert jax.config.jax_compilation_cache_dir == "/elsewhere"


@pytest.mark.parametrize("which", ["the folder", "its parent"])
def test_a_folder_that_other_users_can_write_is_not_used(home, which):
  folder = use_compile_cache()
  jax.config.update("jax_compilation_cache_dir", None)
  (folder if which == "the folder" else folder.parent).chmod(0o770)
  assert use_compile_cache() is None
  assert jax.config.jax_compilation_cache_dir is None


@pytest.mark.parametrize("blocked", ["a file", "no home"])
def test_without_a_writable_home_there_is_no_cache(home, monkeypatch, blocked):
  if blocked == "a file":
    (home / "ddpm_jax").write_text("")
  else:
    monkeypatch.setenv("XDG_CACHE_HOME", os.devnull)
  assert use_compile_cache() is None
  assert jax.config.jax_compilation_cache_dir is None


@pytest.mark.parametrize(
  ("home_folder", "cache_folder"),
  [(None, None), ("~", None), ("relative", None), (None, "relative"), ("", ""), ("home", None)],
)
def test_an_unknown_user_has_no_cache_and_no_folder_is_left(
  home, monkeypatch, home_folder, cache_folder
):
  def unknown(uid):
    raise KeyError(uid)

  monkeypatch.chdir(home)
  monkeypatch.setattr("pwd.getpwuid", unknown)
  if home_folder == "home":
    home_folder = str(home / "home")
  for name, value in (("HOME", home_folder), ("XDG_CACHE_HOME", cache_folder)):
    if value is None:
      monkeypatch.delenv(name, raising=False)
    else:
      monkeypatch.setenv(name, value)
  assert use_compile_cache() is None
  assert jax.config.jax_compilation_cache_dir is None
  assert {path.name for path in home.iterdir()} <= {"home"}


def test_a_relative_cache_folder_is_not_created(home, monkeypatch):
  """Older versions of platformdirs return ~ for a user without a home folder."""
  monkeypatch.chdir(home)
  monkeypatch.setattr("platformdirs.user_cache_path", lambda name: Path("~/.cache") / name)
  assert use_compile_cache() is None
  assert list(home.iterdir()) == []
