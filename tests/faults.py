"""Writes that fail: counts the writes of this process below a folder, and makes some fail."""

import contextlib
import io
import os
import threading
from unittest import mock


class Writes:
  """The writes below a folder, in order, as (kind, path).

  Kinds are open, write, fsync, close, mkdir, replace, rename and symlink. Only writes by Python are
  counted: TensorStore's C++ code and some encoders of Pillow write by themselves.

  Attributes:
    seen: all writes.
    failed: those that failed.
  """

  def __init__(self, folder, fails=lambda number, kind, path: 0):
    """`fails` returns the number of the error to raise, such as errno.ENOSPC, or 0 for none."""
    self.seen, self.failed = [], []
    self._folder, self._fails = os.path.realpath(folder), fails
    self._lock = threading.Lock()

  def check(self, kind, path):
    """Counts a write; raises OSError if it fails, without a file name where the system has none."""
    path = os.path.abspath(os.fsdecode(path))
    if not f"{os.path.realpath(path)}/".startswith(f"{self._folder}/"):
      return
    with self._lock:
      error = self._fails(len(self.seen), kind, path)
      self.seen.append((kind, path))
      if error:
        self.failed.append((kind, path))
    if error:
      names = () if kind in ("write", "fsync", "close") else (path,)
      raise OSError(error, os.strerror(error), *names)


@contextlib.contextmanager
def counted(writes):
  """Counts the writes of the block on all threads."""
  open_file, open_descriptor, fsync = io.open, os.open, os.fsync
  names = {}  # Paths by descriptor.

  class File(io.FileIO):
    def write(self, data):
      writes.check("write", names[self.fileno()])
      return super().write(data)

    def close(self):
      if not self.closed:
        path = names.pop(self.fileno())
        super().close()
        writes.check("close", path)

  def open_(
    file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True,
    opener=None,
  ):  # fmt: skip
    if isinstance(file, int) or not set(mode) & set("wax+"):
      return open_file(file, mode, buffering, encoding, errors, newline, closefd, opener)
    writes.check("open", file)
    raw = File(file, mode.replace("b", "").replace("t", ""), closefd, opener)
    names[raw.fileno()] = os.fspath(file)
    buffered = (io.BufferedRandom if "+" in mode else io.BufferedWriter)(raw)
    return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding, errors, newline)

  def os_open(path, flags, *arguments, **options):
    if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
      writes.check("open", path)
    return open_descriptor(path, flags, *arguments, **options)

  def os_fsync(descriptor):
    if descriptor in names:
      writes.check("fsync", names[descriptor])
    return fsync(descriptor)

  def os_call(name, original):
    def call(path, *arguments, **options):
      if isinstance(path, str | os.PathLike) and options.get("dir_fd") is None:
        writes.check(name, path)
      return original(path, *arguments, **options)

    return call

  patches = {"builtins.open": open_, "io.open": open_, "os.open": os_open, "os.fsync": os_fsync}
  for name in ("mkdir", "replace", "rename", "symlink"):
    patches[f"os.{name}"] = os_call(name, getattr(os, name))
  with contextlib.ExitStack() as stack:
    for target, new in patches.items():
      stack.enter_context(mock.patch(target, new))
    yield writes
