"""Runs of two processes: stopping at the same step, resuming bitwise, and errors on both."""

import concurrent.futures
import contextlib
import os
import shutil
import signal
import socket
import subprocess
import sys

import numpy as np
import pytest
from programs import HANG, ROOT, SETTINGS, error_of, run, wait_for
from test_resumption import FLAGS, assert_same, outcome

from ddpm_jax.storage import runs

# On a cluster, these variables would make JAX detect the processes itself.
CLUSTER = ("SLURM_", "OMPI_", "KUBERNETES_")


@contextlib.contextmanager
def started(folder, *flags, differing=(), program=(ROOT / "train.py",)):
  """Starts two processes of one run and kills them at the end.

  Args:
    folder: the run's folder.
    flags: flags of both processes.
    differing: additional flags of the second process.
    program: arguments of Python before the preset.
  """
  with socket.socket() as free:
    free.bind(("localhost", 0))
    coordinator = f"localhost:{free.getsockname()[1]}"
  command = [
    sys.executable, *program, "smoke", "--workdir", folder, *FLAGS, *flags,
    "--distributed", "--coordinator", coordinator, "--num-processes", "2",
  ]  # fmt: skip
  environment = {k: v for k, v in os.environ.items() if not k.startswith(CLUSTER)} | SETTINGS
  processes = [
    subprocess.Popen(
      [*command, "--process-id", str(number), *(differing if number else ())],
      cwd=ROOT, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
    )
    for number in range(2)
  ]  # fmt: skip
  try:
    yield processes
  finally:
    for process in processes:
      process.kill()
      process.wait()


def finish(processes):
  """Returns the exit codes and the (stdout, stderr) of the processes."""
  with concurrent.futures.ThreadPoolExecutor() as pool:
    outputs = list(pool.map(lambda process: process.communicate(timeout=HANG), processes))
  return [process.returncode for process in processes], outputs


def train(folder, *flags, **options):
  with started(folder, *flags, **options) as processes:
    return finish(processes)


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory):
  folder = tmp_path_factory.mktemp("distributed") / "run"
  codes, outputs = train(folder)
  assert codes == [0, 0], outputs
  assert "starting from step 0" in outputs[0][0]
  assert "step" not in outputs[1][0]  # Only process 0 prints.
  return folder


@pytest.mark.slow
def test_two_processes_train_the_same_model_as_one(undisturbed, tmp_path):
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


# Grids make the run last long enough: JAX synchronises signals once a second.
SLOWLY = ["--training.sample-every", "2"]


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_to_one_process_stops_both_at_the_same_step(undisturbed, tmp_path, number):
  folder = tmp_path / "run"
  with started(folder, *SLOWLY) as processes:
    wait_for(lambda: list(folder.glob("checkpoints/*/manifest.json")), *processes)
    processes[1].send_signal(number)
    codes, outputs = finish(processes)
  assert codes == [130, 130], outputs
  step = outputs[0][0].split("stopped at step ")[1].split(",")[0]
  assert 7 <= int(step) < 60
  assert (folder / runs.CHECKPOINTS / step).is_dir()
  codes, outputs = train(folder)
  assert codes == [0, 0], outputs
  assert f"resuming from step {step}" in outputs[0][0]
  assert_same(folder, undisturbed)


@pytest.mark.slow
def test_a_signal_before_the_first_dispatch_of_several_steps_is_not_lost(tmp_path):
  folder = tmp_path / "run"
  twice = [
    "--training.steps-per-dispatch", "2", "--training.checkpoint-every", "8",
    "--training.sample-every", "2", "--training.steps", "600",
  ]  # fmt: skip
  for expected in ("starting from step 0", "resuming from step 2"):
    with started(folder, *twice) as processes:
      while "from step" not in (line := processes[0].stdout.readline()):
        assert line
      assert expected in line
      processes[1].send_signal(signal.SIGTERM)
      codes, outputs = finish(processes)
    assert codes == [130, 130], outputs
    assert "stopped at step" in outputs[0][0]


# JAX notices after 100 s by default that a process is gone.
IMPATIENT = """
import functools, runpy
import jax
initialize = functools.partial(jax.distributed.initialize, heartbeat_timeout_seconds=10)
jax.distributed.initialize = initialize
runpy.run_path("train.py", run_name="__main__")
"""


@pytest.mark.slow
@pytest.mark.parametrize("killed", [0, 1])
def test_a_process_that_dies_stops_the_other_and_nothing_is_lost(undisturbed, tmp_path, killed):
  folder = tmp_path / "run"
  with started(folder, *SLOWLY, program=("-c", IMPATIENT)) as processes:
    wait_for(lambda: list(folder.glob("checkpoints/*/manifest.json")), *processes)
    processes[killed].kill()
    codes, outputs = finish(processes)
  assert codes[1 - killed] not in (0, 130), outputs
  assert not (folder / runs.CHECKPOINTS / "60").exists()
  codes, outputs = train(folder)
  assert codes == [0, 0], outputs
  assert "resuming from step" in outputs[0][0]
  assert_same(folder, undisturbed)


@pytest.mark.slow
def test_one_process_can_resume_a_run_of_two(undisturbed, tmp_path):
  folder = shutil.copytree(undisturbed, tmp_path / "run")
  alone = run("train.py", "smoke", "--workdir", folder, *FLAGS, "--training.steps", "64")
  assert alone.returncode == 0, alone.stderr
  assert "resuming from step 60" in alone.stdout


@pytest.mark.slow
@pytest.mark.parametrize(
  ("flags", "differing", "reason"),
  [
    (["--optimizer.learning-rate", "1"], [], "contains a run of another configuration"),
    ([], ["--training.seed", "1"], "process 1: configuration or data set differs from process 0"),
  ],
)
def test_an_error_on_one_process_stops_all(undisturbed, flags, differing, reason):
  codes, outputs = train(undisturbed, *flags, differing=differing)
  assert codes == [2, 2], outputs
  assert reason in outputs[1][1]
  assert reason in outputs[0][1] or "process 1 failed; see its log" in outputs[0][1]


def test_without_a_cluster_the_error_names_the_missing_flags(tmp_path):
  refused = run("train.py", "smoke", "--workdir", tmp_path / "run", "--distributed")
  message = error_of(refused, "train.py")
  assert "--distributed: coordinator_address should be defined." in message
  assert "pass --coordinator HOST:PORT, --num-processes and --process-id" in message


@pytest.mark.parametrize(
  ("flags", "reason"),
  [
    (["--coordinator", "a:1"], "--coordinator a:1: needs --distributed"),
    (["--process-id", "0"], "--process-id 0: needs --distributed"),
    (["--coordinator", "a", "--distributed"], "--coordinator a: must be HOST:PORT"),
  ],
)
def test_wrong_flags_give_a_one_line_error(tmp_path, flags, reason):
  refused = run("train.py", "smoke", "--workdir", tmp_path / "run", *flags)
  assert reason in error_of(refused, "train.py")
