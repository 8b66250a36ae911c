"""Programs finish their work without an error after the reader of their output has ended."""

import os
import pty
import subprocess
import sys

import pytest
from programs import HANG, ROOT, SETTINGS

PROGRAM = """
import logging
import sys
from ddpm_jax.commands import cli
from ddpm_jax.runtime.progress import progress_bar
with cli.program():
  sys.stdin.readline()
  with progress_bar(1000) as bar:
    for number in range(1000):
      bar.update()
      bar.set_postfix_str(str(number))
      print("x" * 100)
      logging.warning("a warning")
      sys.stderr.write("y" * 100)
  open(sys.argv[1], "w").write("finished")
"""


def finish_unread(path, reader, writer):
  """Runs the program above with its output on `writer`, and closes `reader` before it prints."""
  with subprocess.Popen(
    [sys.executable, "-c", PROGRAM, path], cwd=ROOT, env=os.environ | SETTINGS,
    stdin=subprocess.PIPE, stdout=writer, stderr=writer,
  ) as process:  # fmt: skip
    os.close(writer)
    os.close(reader)
    process.communicate(b"\n", timeout=HANG)
  assert process.returncode == 0
  assert path.read_text() == "finished"


def test_a_closed_pipe(tmp_path):
  finish_unread(tmp_path / "file", *os.pipe())


def test_a_closed_terminal(tmp_path):
  finish_unread(tmp_path / "file", *pty.openpty())


@pytest.mark.parametrize("program", ["train", "sample", "evaluate", "train_classifier", "demo"])
def test_help_into_a_closed_pipe(program):
  reader, writer = os.pipe()
  os.close(reader)
  result = subprocess.run(
    [sys.executable, ROOT / f"{program}.py", "--help"], env=os.environ | SETTINGS,
    stdout=writer, stderr=subprocess.PIPE, text=True, timeout=HANG, check=False,
  )  # fmt: skip
  os.close(writer)
  assert (result.returncode, result.stderr) == (0, "")


def test_output_to_a_full_disk_is_an_error(tmp_path):
  with open("/dev/full", "w") as full:
    result = subprocess.run(
      [sys.executable, "-c", PROGRAM, tmp_path / "file"], cwd=ROOT, env=os.environ | SETTINGS,
      input="\n", stdout=full, stderr=subprocess.PIPE, text=True, timeout=HANG, check=False,
    )  # fmt: skip
  assert result.returncode != 0
  assert "No space left on device" in result.stderr
  assert not (tmp_path / "file").exists()


def test_a_pipe_gets_everything_at_once_while_it_is_read():
  code = (
    "from ddpm_jax.commands import cli\nwith cli.program():\n  print('é')\n  import os; os._exit(3)"
  )
  result = subprocess.run(
    [sys.executable, "-c", code], cwd=ROOT, capture_output=True, timeout=HANG, check=False,
    env=os.environ | SETTINGS | {"PYTHONIOENCODING": "ascii"},
  )  # fmt: skip
  assert (result.returncode, result.stdout) == (3, b"\\xe9\n")
