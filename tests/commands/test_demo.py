"""demo.py's checks before it serves: none of them needs Gradio."""

import importlib.util
import socket
import sys

import pytest

import demo
from ddpm_jax.config.schema import Config
from ddpm_jax.storage import runs


@pytest.fixture
def refused(monkeypatch, capsys):
  """Calls demo.py with arguments that it refuses; returns the one line on standard error."""

  def call(*words):
    monkeypatch.setattr(sys, "argv", ["demo.py", *words])
    with pytest.raises(SystemExit) as stop:
      demo.main()
    said = capsys.readouterr()
    assert stop.value.code == 2
    (line,) = said.err.splitlines()
    return line

  return call


def set_gradio(monkeypatch, spec):
  find = importlib.util.find_spec
  monkeypatch.setattr(
    importlib.util, "find_spec", lambda name: spec if name == "gradio" else find(name)
  )


def test_a_missing_extra_is_named_with_the_command_that_installs_it(refused, monkeypatch):
  set_gradio(monkeypatch, None)
  assert refused() == (
    "demo.py: the page needs the extra `demo`; install it: pip install -e '.[demo]', or make demo"
  )


def test_a_port_in_use_is_named(refused, monkeypatch):
  set_gradio(monkeypatch, object())
  with socket.socket() as other:
    other.bind(("127.0.0.1", 0))
    other.listen()
    port = str(other.getsockname()[1])
    assert refused("--port", port) == f"demo.py: --port {port}: in use; choose another --port"


def test_a_run_without_a_checkpoint_is_named(refused, monkeypatch, tmp_path):
  set_gradio(monkeypatch, object())
  # The process has its devices already.
  monkeypatch.setattr("ddpm_jax.runtime.devices.use_cpu_devices", lambda *_, **__: None)
  runs.write_config(tmp_path / "run", Config(), runs.ImageInfo((28, 28, 1), 10, 60_000))
  with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = str(free.getsockname()[1])
  line = refused(str(tmp_path / "run"), "--port", port)
  assert line == f"demo.py: {tmp_path}/run: no checkpoint yet; continue training with --resume"
