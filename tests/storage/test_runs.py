import dataclasses
import json
import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from ddpm_jax.config.schema import Config, OptimizerConfig, SamplingConfig, TrainingConfig
from ddpm_jax.errors import UserError
from ddpm_jax.storage import runs
from ddpm_jax.storage.files import atomic_file

ROOT = Path(runs.__file__).resolve().parents[2]
INFO = runs.ImageInfo((28, 28, 1), 10, 60_000)


def test_a_new_or_empty_folder_may_be_used(tmp_path):
  for run in (tmp_path, tmp_path / "a" / "b"):
    runs.check_run(run, Config(), resume=False)
    runs.check_run(run, Config(), resume=True)
    assert not run.exists() or list(run.iterdir()) == []


def test_a_folder_with_a_run_needs_resume_and_the_same_configuration(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  with pytest.raises(UserError, match="not empty; pass --resume"):
    runs.check_run(tmp_path, Config(), resume=False)
  runs.check_run(tmp_path, Config(), resume=True)
  other = dataclasses.replace(Config(), optimizer=OptimizerConfig(learning_rate=0.5, beta2=0.9))
  message = r"learning_rate is 0.0002 there, 0.5 now; optimizer.beta2 is 0.999 there, 0.9 now"
  with pytest.raises(UserError, match=message):
    runs.check_run(tmp_path, other, resume=True)


def test_what_does_not_change_the_past_may_change(tmp_path):
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


def test_the_steps_of_a_decaying_learning_rate_may_not_change(tmp_path):
  decaying = dataclasses.replace(Config(), optimizer=OptimizerConfig(decay="cosine"))
  runs.write_config(tmp_path, decaying, INFO)
  longer = dataclasses.replace(decaying, training=TrainingConfig(steps=5))
  with pytest.raises(UserError, match=r"training\.steps is 100000 there, 5 now"):
    runs.check_run(tmp_path, longer, resume=True)


def test_other_images_are_refused(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  with pytest.raises(UserError, match=r"other images .*num_images=60000.* now .*num_images=5"):
    runs.write_config(tmp_path, Config(), INFO._replace(num_images=5))


def test_what_a_run_killed_at_its_start_leaves_is_no_obstacle(tmp_path):
  (tmp_path / ".config.json.abc").write_text("{")
  (tmp_path / "dataset.json").touch()
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
def test_labels_are_the_given_ones_or_the_classes_in_turn(conditional, label, expected):
  config = dataclasses.replace(Config(), training=TrainingConfig(conditional=conditional))
  assert runs.choose_labels(config, INFO._replace(num_classes=3), 5, label) == expected


@pytest.mark.parametrize(
  ("conditional", "label", "message"),
  [(False, 3, "not conditional"), (True, 10, "allowed are 0 to 9"), (True, -1, "0 to 9")],
)
def test_labels_that_do_not_go_are_refused(conditional, label, message):
  config = dataclasses.replace(Config(), training=TrainingConfig(conditional=conditional))
  with pytest.raises(UserError, match=f"--label {label}: .*{message}"):
    runs.choose_labels(config, INFO, 5, (label,))


def test_a_folder_of_something_else_is_left_alone(tmp_path):
  (tmp_path / "thesis.txt").write_text("mine")
  with pytest.raises(UserError, match=r"config\.json is missing"):
    runs.check_run(tmp_path, Config(), resume=True)


@pytest.mark.parametrize("place", ["under a file", "in /proc"])
def test_a_folder_that_cannot_be_written_is_named(tmp_path, place):
  (tmp_path / "file").touch()
  run = tmp_path / "file" / "run" if place == "under a file" else Path("/proc/run")
  message = f"{run}: cannot be written .* choose another --workdir"
  with pytest.raises(UserError, match=message), runs.hold(run):
    pass


def test_a_folder_is_held_by_one_process_at_a_time(tmp_path):
  code = (
    "import sys, pathlib; from ddpm_jax import runs\nwith runs.hold(pathlib.Path(sys.argv[1])): 0"
  )
  command = [sys.executable, "-c", code, tmp_path]
  with runs.hold(tmp_path):
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert f"process {os.getpid()} is training here" in result.stderr
  assert subprocess.run(command, cwd=ROOT, check=False).returncode == 0
  # What holding leaves does not stand in the way of a run.
  runs.check_run(tmp_path, Config(), resume=False)


def test_changes_can_be_accepted(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  other = dataclasses.replace(Config(), optimizer=OptimizerConfig(learning_rate=0.5))
  with pytest.raises(UserError, match="--accept-changes goes on all the same"):
    runs.check_run(tmp_path, other, resume=True)
  runs.check_run(tmp_path, other, resume=True, accept_changes=True)


def test_reading_names_what_is_wrong(tmp_path):
  with pytest.raises(UserError, match="nowhere: no such folder; train one"):
    runs.read_config(tmp_path / "nowhere")
  with pytest.raises(UserError, match=r"no run here, config\.json is missing"):
    runs.read_config(tmp_path)
  (tmp_path / "config.json").write_text("{")
  with pytest.raises(UserError, match=r"config\.json: not a configuration"):
    runs.read_config(tmp_path)
  with pytest.raises(UserError, match=r"dataset\.json: cannot be read"):
    runs.read_image_info(tmp_path)


def test_what_is_written_is_read(tmp_path):
  runs.write_config(tmp_path, Config(), INFO)
  assert runs.read_config(tmp_path) == Config()
  assert runs.read_image_info(tmp_path) == INFO


def test_the_newest_run_is_the_one_written_last(tmp_path):
  with pytest.raises(UserError, match="no runs here"):
    runs.newest_run(tmp_path)
  for age, name in enumerate(["new", "old"]):
    runs.write_config(tmp_path / name, Config(), INFO)
    past = time.time() - 100 * (age + 1)
    os.utime(tmp_path / name / "config.json", (past, past))
  assert runs.newest_run(tmp_path).name == "new"
  (tmp_path / "old" / "metrics.jsonl").write_text(json.dumps({"step": 1}))
  assert runs.newest_run(tmp_path).name == "old"


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
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
