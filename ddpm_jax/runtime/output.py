"""Standard output and standard error that outlive whoever reads them."""

import errno
import io
import os
import stat
from typing import Any


class _Unread(io.FileIO):
  """A pipe or a terminal that drops what is written after its reader has gone."""

  def write(self, data: Any) -> int:
    try:
      return super().write(data)
    except OSError as error:
      if error.errno not in (errno.EPIPE, errno.EIO):  # EIO: the terminal is closed.
        raise
      return memoryview(data).nbytes


def outlive_reader(stream: io.TextIOWrapper) -> io.TextIOWrapper:
  """Returns a stream to the same place, to which writing succeeds after its reader has gone.

  A program then finishes its work, and loses nothing, if it prints into a pipe that `head` or a
  pager has closed, or to a closed terminal.

  Args:
    stream: standard output or standard error. A stream to a file is returned unchanged, because its
      errors must be reported.
  """
  try:
    descriptor = stream.fileno()
  except io.UnsupportedOperation:  # Captured in memory.
    return stream
  if stat.S_ISREG(os.fstat(descriptor).st_mode):
    return stream
  stream.flush()
  raw = _Unread(descriptor, "wb", closefd=False)
  return io.TextIOWrapper(
    io.BufferedWriter(raw), stream.encoding, stream.errors, line_buffering=stream.line_buffering
  )
