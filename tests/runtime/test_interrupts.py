"""Ctrl-C and a closed terminal end the programs at once, whatever they are doing."""

import os
import signal
import subprocess
import sys
import time

import pytest
from programs import ROOT, SETTINGS, TINY

from ddpm_jax.commands import cli

BEGIN = """
import gc, signal, sys
from ddpm_jax.runtime import interrupts
interrupts.exit_on_interrupt("ended")
"""
# Python prints an exception in these places and continues.
CALLBACKS = {
  "of the garbage collector": """
gc.callbacks.append(lambda *_: signal.raise_signal(signal.SIGINT))
gc.collect()
""",
  "of a deleted object": """
class Deleted:
  def __del__(self):
    signal.raise_signal(signal.SIGINT)
Deleted()
""",
  "of a weak reference": """
import weakref
class Referred: pass
referred = Referred()
reference = weakref.ref(referred, lambda _: signal.raise_signal(signal.SIGINT))
del referred
""",
  "that catches everything": """
try:
  signal.raise_signal(signal.SIGINT)
except BaseException:
  pass
""",
}


def python(code, *arguments):
  command = [sys.executable, "-c", code, *map(str, arguments)]
  environment = os.environ | {"PYTHONUNBUFFERED": ""}  # Set or not, output must not be lost.
  return subprocess.run(
    command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
  )


@pytest.mark.parametrize("callback", CALLBACKS)
def test_an_interrupt_in_a_callback_ends_the_process(callback):
  result = python(f"{BEGIN}{CALLBACKS[callback]}\nprint('continued')")
  assert (result.returncode, result.stdout, result.stderr) == (130, "", "\nended\n")


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGHUP, 129)])
def test_a_file_that_is_being_written_is_deleted(number, code, tmp_path):
  (tmp_path / "file").write_text("old")
  write = """
from ddpm_jax.storage.files import atomic_file
with atomic_file(sys.argv[1]) as file:
  file.write(b"new")
  signal.raise_signal(int(sys.argv[2]))
"""
  # The tests may run under nohup.
  usual = "import signal; signal.signal(signal.SIGHUP, signal.SIG_DFL)"
  assert python(f"{usual}\n{BEGIN}{write}", tmp_path / "file", int(number)).returncode == code
  assert [path.name for path in tmp_path.iterdir()] == ["file"]
  assert (tmp_path / "file").read_text() == "old"


def test_a_temporary_folder_is_deleted(tmp_path):
  (tmp_path / "temporary").mkdir()
  (tmp_path / "temporary" / "file").touch()
  add = "interrupts.unfinished.add(sys.argv[1])\nsignal.raise_signal(signal.SIGINT)"
  result = python(f"{BEGIN}\n{add}", tmp_path / "temporary")
  assert (result.returncode, result.stderr) == (130, "\nended\n")
  assert not list(tmp_path.iterdir())


def test_printed_lines_are_not_lost():
  code = """
import os
import signal
from ddpm_jax.commands import cli
with cli.program(stopped="nothing is lost"):
  print("printed")
  signal.raise_signal(signal.SIGINT)
"""
  result = python(code)
  assert (result.returncode, result.stdout) == (130, "printed\n")
  assert result.stderr == "\nstopped; nothing is lost\n"


@pytest.mark.parametrize("name", ["SIGINT", "SIGHUP"])
def test_a_process_continues_to_ignore_signals(name):
  """SIGINT in the background of a script, SIGHUP under nohup."""
  ignore = f"import signal; signal.signal(signal.{name}, signal.SIG_IGN)"
  continued = f"signal.raise_signal(signal.{name}); print('continued')"
  result = python(f"{ignore}\n{BEGIN}\n{continued}")
  assert (result.returncode, result.stdout) == (0, "continued\n")


def test_the_previous_handler_is_restored():
  before = signal.getsignal(signal.SIGINT)
  with cli.program():
    assert signal.getsignal(signal.SIGINT) is not before
  assert signal.getsignal(signal.SIGINT) is before


@pytest.mark.slow
@pytest.mark.parametrize(
  ("program", "arguments", "flags"),
  [
    ("train.py", ["smoke"], ["--training.steps", "100000", *TINY, "--workdir"]),
    ("sample.py", ["mnist_conditional_small"], ["--num", "100000", "--out"]),
    ("evaluate.py", ["mnist_conditional_small"], ["--num", "100000", "--out"]),
    ("train_classifier.py", ["mnist"], ["--epochs", "100", "--out"]),
  ],
)
def test_ctrl_c_at_any_moment(program, arguments, flags, tmp_path):
  """Python reports its imports, so that the moments do not depend on the machine's speed."""
  command = [sys.executable, "-X", "importtime", ROOT / program, *arguments, *flags]
  for imports, seconds in ((1, 0), (100, 0), (300, 0), (600, 0), (900, 1), (900, 3)):
    with subprocess.Popen(
      [*command, tmp_path / f"{imports}-{seconds}"], cwd=ROOT, env=os.environ | SETTINGS,
      stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    ) as process:  # fmt: skip
      while "ddpm_jax.runtime.interrupts" not in (line := process.stderr.readline()):
        assert line
      for _ in range(imports):
        assert process.stderr.readline()
      time.sleep(seconds)
      process.send_signal(signal.SIGINT)
      output, errors = process.communicate(timeout=60)
    assert process.returncode == 130, errors
    assert "Traceback" not in errors
    assert "stopped" in errors.splitlines()[-1] or "stopped at step" in output
