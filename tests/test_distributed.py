"""Two processes train as one, stop at the same step, and go on: the same bits as undisturbed."""

import os
import signal
import socket
import subprocess
import sys
import time

import numpy as np
import pytest
from programs import ROOT, SETTINGS, error_of, run
from test_resumption import FLAGS, assert_same, outcome

from ddpm_jax import runs


def start(folder, processes=2, *flags):
  """The processes of one run, on one machine."""
  with socket.socket() as free:
    free.bind(("localhost", 0))
    coordinator = f"localhost:{free.getsockname()[1]}"
  command = [
    sys.executable, ROOT / "train.py", "smoke", "--workdir", folder, *FLAGS, *flags,
    "--distributed", "--coordinator", coordinator, "--num-processes", str(processes),
  ]  # fmt: skip
  return [
    subprocess.Popen(
      [*command, "--process-id", str(number)], cwd=ROOT, env=os.environ | SETTINGS,
      stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    for number in range(processes)
  ]  # fmt: skip


def finish(started):
  """Exit codes and what the processes wrote."""
  try:
    outputs = [process.communicate(timeout=240) for process in started]
  finally:
    for process in started:
      process.kill()
  return [process.returncode for process in started], outputs


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
  folder = tmp_path_factory.mktemp("distributed") / "run"
  codes, outputs = finish(start(folder))
  assert codes == [0, 0], outputs
  assert "starting from step 0" in outputs[0][0]
  assert "step" not in outputs[1][0]  # Only the first one talks.
  return folder


@pytest.mark.slow
def test_two_processes_train_what_one_does(undisturbed, tmp_path):
  alone = run("train.py", "smoke", "--workdir", tmp_path / "run", *FLAGS)
  assert alone.returncode == 0, alone.stderr
  state, lines = outcome(undisturbed)
  expected, expected_lines = outcome(tmp_path / "run")
  for line, expected_line in zip(lines, expected_lines, strict=True):
    assert line["step"] == expected_line["step"]
    np.testing.assert_allclose(line["loss"], expected_line["loss"], rtol=1e-3)
  for name, leaf in state.items():
    if "params" in name:
      np.testing.assert_allclose(leaf, expected[name], atol=1e-3, err_msg=name)
  assert (undisturbed / runs.PICTURE).exists()


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_to_one_process_stops_both_at_the_same_step(undisturbed, tmp_path, number):
  folder = tmp_path / "run"
  started = start(folder)
  while not list(folder.glob("checkpoints/*/manifest.json")):
    assert all(process.poll() is None for process in started)
    time.sleep(0.02)
  started[1].send_signal(number)
  codes, outputs = finish(started)
  assert codes == [130, 130], outputs
  stops = {output.split("stopped at step ")[1].split(",")[0] for output, _ in outputs}
  assert len(stops) == 1
  (step,) = stops
  assert int(step) < 60
  assert (folder / runs.CHECKPOINTS / step).is_dir()
  codes, outputs = finish(start(folder))
  assert codes == [0, 0], outputs
  assert f"going on from step {step}" in outputs[0][0]
  assert_same(folder, undisturbed)


@pytest.mark.slow
def test_what_the_first_process_refuses_stops_all(undisturbed):
  codes, outputs = finish(start(undisturbed, 2, "--optimizer.learning-rate", "1"))
  assert codes == [2, 2], outputs
  for _, errors in outputs:
    assert "holds a run of another configuration" in errors


def test_a_process_that_knows_no_others_says_what_it_needs(tmp_path):
  refused = run("train.py", "smoke", "--workdir", tmp_path / "run", "--distributed")
  message = error_of(refused, "train.py")
  assert "--distributed: coordinator_address should be defined." in message
  assert "pass --coordinator HOST:PORT, --num-processes and --process-id" in message
