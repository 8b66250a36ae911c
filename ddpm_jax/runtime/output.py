"""Standard output and standard error that drop text after their reader has ended."""

import contextlib
import errno
import io
import os
import stat
from typing import Any

# A closed pipe, a closed terminal, and a closed connection.
_NO_READER = (errno.EPIPE, errno.EIO, errno.ECONNRESET)


class _Unfailing(io.FileIO):
  """A pipe, terminal or connection whose reader may end before the writer."""

  def write(self, data: Any) -> int:
    try:
      return super().write(data)
    except OSError as error:
      if error.errno not in _NO_READER:
        raise
      return memoryview(data).nbytes


def drop_unread(stream: io.TextIOWrapper) -> io.TextIOWrapper:
  """Returns a stream to the same place that drops text after its reader has ended.

  A program then finishes its work, and loses nothing, if it prints into a pipe that `head` or a
  pager has closed, or to a closed terminal.

  Args:
    stream: standard output or standard error. A stream to a file is returned unchanged, because its
      errors must be reported; so are streams in memory and, on Windows, all streams.
  """
  try:
    descriptor = stream.fileno()
  except io.UnsupportedOperation:  # In memory.
    return stream
  is_file = stat.S_ISREG(os.fstat(descriptor).st_mode)
  is_ours = isinstance(getattr(stream.buffer, "raw", None), _Unfailing)
  if is_file or is_ours or os.name == "nt":
    return stream
  with contextlib.suppress(BrokenPipeError):
    stream.flush()
  return io.TextIOWrapper(
    io.BufferedWriter(_Unfailing(descriptor, "wb", closefd=False)),
    stream.encoding,
    stream.errors,
    line_buffering=stream.line_buffering,
    write_through=stream.write_through,
  )
