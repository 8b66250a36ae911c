"""The folder of a run: locking, resuming, and what is refused."""

import dataclasses
import errno
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from faults import Writes, counted

from ddpm_jax.config.schema import Config, OptimizerConfig, SamplingConfig, TrainingConfig
from ddpm_jax.errors import UserError
from ddpm_jax.storage import runs

ROOT = Path(runs.__file__).resolve().parents[2]
INFO = runs.ImageInfo((28, 28, 1), 10, 60_000)


def test_a_new_or_empty_folder_can_be_used(tmp_path):
  for run in (tmp_path, tmp_path / "a" / "b"):
    runs.check_run(run, Config(), resume=False)
    runs.check_run(run, Config(), resume=True)
    assert not run.exists() or list(run.iterdir()) == []


def test_a_run_resumes_only_with_the_flag_and_the_same_configuration(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  with pytest.raises(UserError, match="not empty; pass --resume"):
    runs.check_run(tmp_path, Config(), resume=False)
  runs.check_run(tmp_path, Config(), resume=True)
  other = dataclasses.replace(Config(), optimizer=OptimizerConfig(learning_rate=0.5, beta2=0.9))
  message = r"learning_rate is 0.0002 there, 0.5 now; optimizer.beta2 is 0.999 there, 0.9 now"
  with pytest.raises(UserError, match=message):
    runs.check_run(tmp_path, other, resume=True)


def test_fields_that_do_not_affect_past_steps_may_change(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  other = dataclasses.replace(
    Config(),
    training=TrainingConfig(steps=5, log_every=1, sample_every=1, cpu_devices=2),
    sampling=SamplingConfig(steps=3),
  )
  runs.check_run(tmp_path, other, resume=True)
  with pytest.raises(UserError, match="batch_size is 128 there, 64 now"):
    runs.check_run(
      tmp_path, dataclasses.replace(Config(), training=TrainingConfig(batch_size=64)), resume=True
    )


def test_the_number_of_steps_may_not_change_if_the_learning_rate_decays(tmp_path):
  decaying = dataclasses.replace(Config(), optimizer=OptimizerConfig(decay="cosine"))
  runs.write_config(tmp_path, decaying, INFO)
  longer = dataclasses.replace(decaying, training=TrainingConfig(steps=5))
  with pytest.raises(UserError, match=r"training\.steps is 100000 there, 5 now"):
    runs.check_run(tmp_path, longer, resume=True)


def test_another_data_set_is_refused(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  with pytest.raises(UserError, match=r"other images .*num_images=60000.* now .*num_images=5"):
    runs.write_config(tmp_path, Config(), INFO._replace(num_images=5))


def test_stray_files_and_those_of_a_run_that_was_killed_at_its_start_are_ignored(tmp_path):
  (tmp_path / ".config.json.abc").write_text("{")
  (tmp_path / "dataset.json").touch()
  for stray in (".DS_Store", "Thumbs.db", "desktop.ini", "notes~"):
    (tmp_path / stray).touch()
  for resume in (False, True):
    runs.check_run(tmp_path, Config(), resume=resume)


@pytest.mark.parametrize(
  ("conditional", "label", "expected"),
  [
    (False, (), None),
    (True, (), [0, 1, 2, 0, 1]),
    (True, (2,), [2] * 5),
    (True, (1, 0), [1, 0, 1, 0, 1]),
  ],
)
def test_labels_cycle_through_the_given_ones_or_all_classes(conditional, label, expected):
  config = dataclasses.replace(Config(), training=TrainingConfig(conditional=conditional))
  assert runs.choose_labels(config, INFO._replace(num_classes=3), 5, label) == expected


@pytest.mark.parametrize(
  ("conditional", "label", "message"),
  [(False, 3, "not class-conditional"), (True, 10, "allowed: 0 to 9"), (True, -1, "0 to 9")],
)
def test_wrong_labels_are_refused(conditional, label, message):
  config = dataclasses.replace(Config(), training=TrainingConfig(conditional=conditional))
  with pytest.raises(UserError, match=f"--label {label}: .*{message}"):
    runs.choose_labels(config, INFO, 5, (label,))


def test_a_folder_that_is_not_a_run_is_refused(tmp_path):
  (tmp_path / "thesis.txt").write_text("mine")
  with pytest.raises(UserError, match=r"config\.json is missing"):
    runs.check_run(tmp_path, Config(), resume=True)


@pytest.mark.parametrize("place", ["under a file", "in /proc"])
def test_the_error_names_a_folder_that_cannot_be_written(tmp_path, place):
  (tmp_path / "file").touch()
  run = tmp_path / "file" / "run" if place == "under a file" else Path("/proc/run")
  message = f"{run}: cannot be written .* choose another --workdir"
  with pytest.raises(UserError, match=message), runs.hold(run):
    pass


def test_a_full_disk_is_named_when_a_folder_is_locked(tmp_path):
  fails = lambda number, kind, path: errno.ENOSPC if kind == "write" else 0
  with (
    counted(Writes(tmp_path, fails)),
    pytest.raises(OSError, match="No space left") as raised,
    runs.hold(tmp_path),
  ):
    pass
  assert raised.value.filename == str(tmp_path / ".holder")
  assert [path.name for path in tmp_path.iterdir()] == [".lock"]


def test_only_one_process_at_a_time_can_hold_a_folder(tmp_path):
  code = (
    "import sys, pathlib; from ddpm_jax.storage import runs\n"
    "with runs.hold(pathlib.Path(sys.argv[1])): 0"
  )
  command = [sys.executable, "-c", code, tmp_path]
  with runs.hold(tmp_path):
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert f"process {os.getpid()} is training here" in result.stderr
    (tmp_path / runs._HOLDER).write_bytes(b"\xff")
    with pytest.raises(UserError, match="is training here"), runs.hold(tmp_path):
      pass
  assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0
  # The lock file that is left does not prevent a run.
  runs.check_run(tmp_path, Config(), resume=False)


def test_accept_changes_allows_another_configuration(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  other = dataclasses.replace(Config(), optimizer=OptimizerConfig(learning_rate=0.5))
  with pytest.raises(UserError, match="pass --accept-changes"):
    runs.check_run(tmp_path, other, resume=True)
  runs.check_run(tmp_path, other, resume=True, accept_changes=True)


def test_errors_of_reading_name_the_file_and_the_problem(tmp_path):
  with pytest.raises(UserError, match="nowhere: no such folder; train a model"):
    runs.read_config(tmp_path / "nowhere")
  with pytest.raises(UserError, match=r"not a run; config\.json is missing"):
    runs.read_config(tmp_path)
  (tmp_path / "config.json").write_text("{")
  with pytest.raises(UserError, match=r"config\.json: not a configuration"):
    runs.read_config(tmp_path)
  with pytest.raises(UserError, match=r"dataset\.json: cannot be read"):
    runs.read_image_info(tmp_path)


def test_configuration_and_image_info_are_read_as_written(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  assert runs.read_config(tmp_path) == Config()
  assert runs.read_image_info(tmp_path) == INFO


def test_the_newest_run_is_the_one_whose_metrics_were_written_last(tmp_path):
  with pytest.raises(UserError, match="contains no runs"):
    runs.newest_run(tmp_path)
  for age, name in enumerate(["new", "old"]):
    runs.write_config(tmp_path / name, Config(), INFO)
    past = time.time() - 100 * (age + 1)
    os.utime(tmp_path / name / "config.json", (past, past))
  assert runs.newest_run(tmp_path).name == "new"
  (tmp_path / "old" / "metrics.jsonl").write_text(json.dumps({"step": 1}))
  assert runs.newest_run(tmp_path).name == "old"
  # A hidden copy, and the folder of another program, are newer.
  runs.write_config(tmp_path / ".old", Config(), INFO)
  (tmp_path / "other").mkdir()
  (tmp_path / "other" / "config.json").write_text("{}")
  assert runs.newest_run(tmp_path).name == "old"
