"""Atomic file writes and the check of a folder before long work."""

import errno
import os
from pathlib import Path

import pytest
from faults import Writes, counted

from ddpm_jax.errors import UserError
from ddpm_jax.storage.files import (
  atomic_file,
  check_file_writable,
  check_writable,
  expand,
  results_folder,
)  # fmt: skip


def test_a_failed_write_leaves_the_old_content_and_no_temporary_file(tmp_path):
  path = tmp_path / "deep" / "file"

  def write(content, fail):
    with atomic_file(path) as file:
      file.write(content)
      if fail:
        raise RuntimeError

  write(b"first", fail=False)
  with pytest.raises(RuntimeError):
    write(b"half", fail=True)
  assert path.read_bytes() == b"first"
  assert [p.name for p in path.parent.iterdir()] == ["file"]


def test_a_leading_tilde_is_the_home_folder(tmp_path, monkeypatch):
  monkeypatch.setenv("HOME", str(tmp_path))
  monkeypatch.chdir(tmp_path)
  assert expand("~") == tmp_path
  assert expand("~/runs/x") == expand(Path("~/runs/x")) == tmp_path / "runs" / "x"
  assert expand("~root").is_absolute()
  for unchanged in ("runs/x", "runs/~", "a~b", "~no-such-user/x", "/x"):
    assert expand(unchanged) == Path(unchanged)
  named = expand("./~/x")
  assert named == expand(named) == Path.cwd() / "~" / "x"
  with atomic_file("~/file") as file:
    file.write(b"content")
  assert (tmp_path / "file").read_bytes() == b"content"


def test_a_tilde_without_a_home_folder_is_refused(monkeypatch):
  def unknown(uid):
    raise KeyError(uid)

  monkeypatch.delenv("HOME", raising=False)
  monkeypatch.setattr("pwd.getpwuid", unknown)
  with pytest.raises(UserError, match="~/x: the home folder is unknown; set HOME"):
    expand("~/x")


def test_the_longest_name_that_the_file_system_accepts_can_be_written(tmp_path):
  with atomic_file(tmp_path / ("x" * 255)) as file:
    file.write(b"content")
  assert (tmp_path / ("x" * 255)).read_bytes() == b"content"


@pytest.mark.parametrize(
  "error", [OSError(errno.ENOSPC, "No space left on device"), OSError("9 requested and 2 written")]
)
def test_a_failed_write_names_the_file(tmp_path, error):
  with (
    pytest.raises(OSError, match=r"No space left|9 requested") as raised,
    atomic_file(tmp_path / "file"),
  ):
    raise error
  assert raised.value.filename == str(tmp_path / "file")
  assert list(tmp_path.iterdir()) == []


def test_a_file_that_cannot_be_created_is_named_rather_than_its_temporary_file(tmp_path):
  fails = lambda number, kind, path: errno.EACCES if kind == "open" else 0
  with (
    counted(Writes(tmp_path, fails)),
    pytest.raises(PermissionError) as raised,
    atomic_file(tmp_path / "file"),
  ):
    pass
  assert raised.value.filename == str(tmp_path / "file")


def test_the_first_error_is_reported_if_the_temporary_file_cannot_be_deleted(tmp_path, monkeypatch):
  def read_only(*arguments, **options):
    raise OSError(errno.EROFS, "Read-only file system")

  monkeypatch.setattr(Path, "unlink", read_only)
  with pytest.raises(OSError, match="No space left") as raised, atomic_file(tmp_path / "file"):
    raise OSError(errno.ENOSPC, "No space left on device")
  assert raised.value.filename == str(tmp_path / "file")


def test_a_folder_in_the_place_of_a_file_is_named(tmp_path):
  (tmp_path / "file" / "inside").mkdir(parents=True)
  with pytest.raises(IsADirectoryError) as raised, atomic_file(tmp_path / "file"):
    pass
  assert raised.value.filename == str(tmp_path / "file")


def test_a_file_has_its_old_content_until_the_block_ends(tmp_path):
  path = tmp_path / "file"
  path.write_bytes(b"old")
  with atomic_file(path) as file:
    file.write(b"new")
    file.flush()
    assert path.read_bytes() == b"old"
  assert path.read_bytes() == b"new"


@pytest.mark.parametrize(("umask", "mode"), [(0o077, 0o600), (0o002, 0o664), (0o022, 0o644)])
def test_permissions_follow_the_umask(tmp_path, umask, mode):
  before = os.umask(umask)
  try:
    with atomic_file(tmp_path / "file"):
      pass
  finally:
    os.umask(before)
  assert (tmp_path / "file").stat().st_mode & 0o777 == mode


@pytest.mark.parametrize(
  ("name", "is_folder", "expected"),
  [
    ("quick", True, "quick"),
    ("lr0.001", True, "lr0.001"),
    ("net.safetensors", True, "net.safetensors"),
    ("net.safetensors", False, "net.safetensors.results"),
    ("v1.2.npz", False, "v1.2.npz.results"),
    ("net", False, "net.results"),
  ],
)
def test_results_go_into_a_folder_or_beside_a_file(tmp_path, name, is_folder, expected):
  (tmp_path / name).mkdir() if is_folder else (tmp_path / name).touch()
  folder = results_folder(tmp_path / name)
  assert folder == tmp_path / expected
  check_writable(folder, remedy="")


def test_a_writable_folder_is_created_and_left_empty(tmp_path):
  check_writable(tmp_path / "a" / "b", remedy="choose another --out")
  assert list((tmp_path / "a" / "b").iterdir()) == []


def test_the_error_for_a_folder_that_cannot_be_written_ends_with_the_remedy(tmp_path):
  (tmp_path / "file").touch()
  message = "file/folder: cannot be written .*; choose another --out"
  with pytest.raises(UserError, match=message):
    check_writable(tmp_path / "file" / "folder", remedy="choose another --out")


def test_a_file_can_be_checked_before_long_work(tmp_path):
  check_file_writable(tmp_path / "a" / "file", remedy="choose another --out")
  (tmp_path / "a" / "file").touch()
  check_file_writable(tmp_path / "a" / "file", remedy="choose another --out")
  for path, message in (
    (tmp_path / "a", f"{tmp_path / 'a'}: a folder; a file is needed; choose another --out"),
    (tmp_path / "a" / "file" / "x", "file: cannot be written .*; choose another --out"),
  ):
    with pytest.raises(UserError, match=message):
      check_file_writable(path, remedy="choose another --out")
