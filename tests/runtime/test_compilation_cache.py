import os

import jax
import pytest

from ddpm_jax.runtime.compilation_cache import use_compile_cache


@pytest.fixture
def home(tmp_path, monkeypatch):
  """A user without settings of their own; JAX's are put back."""
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


def test_the_folder_is_the_users_alone(home):
  folder = use_compile_cache()
  assert folder.parent.parent == home
  for made in (folder, folder.parent):
    assert made.stat().st_mode & 0o777 == 0o700
  assert jax.config.jax_compilation_cache_dir == str(folder)


def test_a_setting_of_the_user_holds(home):
  jax.config.update("jax_compilation_cache_max_size", 5)
  assert use_compile_cache() is not None
  assert jax.config.jax_compilation_cache_max_size == 5
  jax.config.update("jax_compilation_cache_dir", "/elsewhere")
  assert use_compile_cache() is None
  assert jax.config.jax_compilation_cache_dir == "/elsewhere"


@pytest.mark.parametrize("which", ["the folder", "its parent"])
def test_a_folder_that_others_can_write_is_not_used(home, which):
  folder = use_compile_cache()
  jax.config.update("jax_compilation_cache_dir", None)
  (folder if which == "the folder" else folder.parent).chmod(0o770)
  assert use_compile_cache() is None
  assert jax.config.jax_compilation_cache_dir is None


@pytest.mark.parametrize("blocked", ["a file", "no home"])
def test_programs_run_where_there_can_be_no_folder(home, monkeypatch, blocked):
  if blocked == "a file":
    (home / "ddpm_jax").write_text("")
  else:
    monkeypatch.setenv("XDG_CACHE_HOME", os.devnull)
  assert use_compile_cache() is None
  assert jax.config.jax_compilation_cache_dir is None
