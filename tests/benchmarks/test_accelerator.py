"""The benchmark for accelerators: its cases, its results, and whole runs at toy size."""

import io
import json
import math
import os
import signal
import subprocess
import sys
import time

import accelerator
import accelerator_cases
import accelerator_plan
import pytest
from accelerator_cases import KINDS
from accelerator_plan import CASES
from accelerator_results import Results, count_tests, figures
from programs import ROOT, run

from ddpm_jax.errors import UserError


def start(*arguments):
  command = [sys.executable, ROOT / "benchmarks" / "accelerator.py", "--dry-run", *arguments]
  return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)


def check_finite(value):
  """Asserts that all numbers in rows of JSON are finite."""
  if isinstance(value, dict):
    value = list(value.values())
  if isinstance(value, list):
    for entry in value:
      check_finite(entry)
  elif isinstance(value, float):
    assert math.isfinite(value)


def test_cases_are_selected_by_the_beginning_of_their_names():
  names = lambda *words: [case.name for case in accelerator_plan.select(words)]
  assert names() == list(accelerator_plan.DEFAULT)
  assert names("quality") == ["quality"]
  muon = names("train/mnist/bfloat16/muon")
  assert len(muon) == 6
  assert muon[0] == accelerator_plan.DEFAULT[0]  # The most informative first.
  assert names("sample/b", "start_up") == ["start_up", "sample/batch256"]
  everything = [*CASES]
  assert sorted(names("")) == sorted(everything)
  assert len({*everything}) == len(everything)


@pytest.fixture
def main(monkeypatch):
  """Returns a function that runs the program in this process."""

  def main(*arguments):
    monkeypatch.setattr(sys, "argv", ["accelerator.py", *arguments])
    accelerator.main()

  return main


@pytest.mark.parametrize(
  ("word", "nearest"),
  [("train/mnsit", "train/mnist"), ("qualty", "quality"), ("sample/bacth256", "sample/batch256")],
)
def test_an_unknown_case_is_one_line_with_the_nearest_name(main, capsys, word, nearest):
  with pytest.raises(SystemExit, match="2"):
    main("--only", "start_up", word)
  out, err = capsys.readouterr()
  assert out == ""
  assert err == (
    f"accelerator.py: --only {word}: no case of that name; perhaps you meant {nearest}; "
    "see --list\n"
  )


@pytest.mark.parametrize("options", [{"minutes": 0.0}, {"processes": -1}])
def test_wrong_options_are_refused(options):
  with pytest.raises(UserError, match=f"--{next(iter(options))} .*must be"):
    accelerator.Arguments(**options)


def test_a_missing_python_is_one_line(main, capsys):
  with pytest.raises(SystemExit, match="2"):
    main("--python", "missing")
  (line,) = capsys.readouterr().err.splitlines()
  assert line.startswith("accelerator.py: --python missing: no such file")


def test_the_list_has_every_case(main, capsys):
  main("--list")
  header, *lines = capsys.readouterr().out.splitlines()
  assert header.split() == ["case", "compiles,", "s", "measured,", "s", "default"]
  assert [line.split()[0] for line in lines] == [*CASES]
  assert [line.split()[0] for line in lines if "yes" in line] == [*accelerator_plan.DEFAULT]


def test_a_case_starts_only_if_its_planned_seconds_fit(main, capsys, tmp_path):
  file = tmp_path / "results.json"
  with pytest.raises(SystemExit, match="0"):
    main("--dry-run", "--minutes", "0.5", "--json", str(file), "--only", "quality", "tests")
  content = json.loads(file.read_text())
  assert content["finished"]
  assert content["rows"] == content["failed"] == []
  assert [entry["case"] for entry in content["left_out"]] == ["quality", "tests"]
  out = capsys.readouterr().out
  assert "quality: left out: its planned seconds do not fit into --minutes" in out
  assert "started" not in out


@pytest.mark.parametrize("name", [n for n, case in CASES.items() if case.kind != "peer"])
def test_every_case_has_a_valid_configuration(name, tmp_path):
  case = CASES[name]
  setting = accelerator_plan.Setting(case.options, tmp_path, tiny=False, started=0.0)
  assert callable(KINDS[case.kind](setting).measure)


def test_a_case_passes_its_flags_to_xla(tmp_path, monkeypatch):
  # JAX may read it for the rest of this process.
  harmless, seen = "--xla_force_host_platform_device_count=1", []
  record = lambda setting: seen.append(os.environ["XLA_FLAGS"].split())
  monkeypatch.setattr(accelerator_cases, "KINDS", {"start_up": record, "train": record})
  # It adds a flag where JAX for a GPU is installed.
  monkeypatch.setattr(accelerator_cases, "skip_fusion_autotuning", lambda: None)
  monkeypatch.setattr(sys, "stdout", sys.stdout)  # The program replaces it.
  for name in ("start_up", "autotune/level0", "autotune/fusions/step"):
    monkeypatch.setenv("XLA_FLAGS", harmless)
    monkeypatch.setattr(sys, "argv", ["accelerator_cases.py", name, "--folder", str(tmp_path)])
    monkeypatch.setattr(sys, "stdin", io.StringIO())
    accelerator_cases.main()
  levels = ["--xla_gpu_autotune_level=0"], ["--xla_gpu_experimental_enable_fusion_autotuner=true"]
  assert seen == [[harmless, *flags] for flags in ([], *levels)]


def test_the_figures_are_medians_and_speeds():
  row = {"batch_size": 100, "gradient_gflop": 50.0}
  found = figures(row, {"step_s": [0.1, 0.3, 0.2], "loss": 1.5})
  assert found == {
    "median_ms": 200.0, "min_ms": 100.0, "max_ms": 300.0, "repetitions": 3,
    "images_per_s": 500.0, "tflops": 0.25, "loss": 1.5,
  }  # fmt: skip
  assert figures(row, {"step_s": [0.1], "batch_size": 20})["images_per_s"] == 200
  assert figures({}, {"seconds": [1.0, 5.0, 2.0]}) == {
    "seconds": [1.0, 5.0, 2.0], "median_s": 2.0, "repetitions": 3
  }  # fmt: skip


def test_results_are_in_the_file_at_once(tmp_path):
  case = CASES["quality"]
  file = tmp_path / "folder" / "results.json"
  results = Results(str(file), [case], minutes=1.0)
  read = lambda: json.loads(file.read_text())
  assert (read()["rows"], read()["cases"], read()["finished"]) == ([], ["quality"], False)
  row = {"case": "quality", "floor": 1.0}
  results.add_row(row)
  row["more"] = 2.0
  results.add_row(row)
  assert read()["rows"] == [{"case": "quality", "floor": 1.0, "more": 2.0}]
  results.add_failure(case, "prepare", "took too long", ["one", "two"])
  results.leave_out(case, "no time")
  assert read()["failed"][0] == {
    "case": "quality", "phase": "prepare", "reason": "took too long", "last_lines": ["one", "two"]
  }  # fmt: skip
  assert read()["left_out"] == [{"case": "quality", "planned_s": 370, "reason": "no time"}]
  assert read()["machine"]["jax"]


def test_outputs_of_pytest_are_counted_even_if_cut_off():
  cut_off = (
    "tests/a.py::test_one PASSED      [ 10%]\ntests/a.py::test_two[x y] FAILED   [ 20%]\n"
    "tests/a.py::test_three ERROR [ 30%]\ntests/a.py::test_four SKIPPED (why) [ 40%]\n"
    "tests/a.py::test_five"
  )
  whole = "collecting ... \nERROR tests/b.py\nFAILED tests/a.py::test_two[x y] - assert 1 == 2\n"
  assert count_tests([cut_off, whole]) == {
    "passed": 1, "failed": 1, "errors": 2, "skipped": 1,
    "names_of_failed": ["tests/a.py::test_two[x y]", "tests/a.py::test_three"],
  }  # fmt: skip


@pytest.mark.slow
def test_a_dry_run_measures_every_case(tmp_path):
  """The cases of PyTorch are left out: it is not installed with the development tools."""
  file = tmp_path / "results.json"
  process = start("--json", file, "--python", sys.executable)
  _, stderr = process.communicate(timeout=900)
  content = json.loads(file.read_text())
  assert process.returncode == 0, (content["failed"], stderr)
  assert content["finished"]
  assert content["failed"] == []
  measured = {row["case"]: row for row in content["rows"]}
  left_out = {entry["case"]: entry["reason"] for entry in content["left_out"]}
  assert {*measured, *left_out} == {*accelerator_plan.DEFAULT} == {*content["cases"]}
  assert all(name.startswith("peer/") for name in left_out)
  assert all("No module named" in reason for reason in left_out.values())
  check_finite(content["rows"])
  for name, row in measured.items():
    assert row["ready_s"] > 0
    if name.startswith("train/"):
      assert min(row["median_ms"], row["images_per_s"], row["gflop"], row["loss"]) > 0
      assert row["gflop"] >= row["gradient_gflop"] > 0
      assert row["program_memory_mb"]["arguments"] > 0
      assert row["profile"]["kernels"] == 0  # On a CPU.
  assert min(measured["start_up"]["cold_s"], measured["start_up"]["warm_s"]) > 0
  assert measured["sample/default"]["median_s"] > 0
  assert measured["evaluate"]["median_s"] > 0
  assert measured["evaluate"]["figures"]["frechet"] > 0
  assert measured["quality"]["points"][-1]["frechet"] > 0
  assert measured["tests"]["passed"] > 0
  assert measured["tests"]["failed"] == measured["tests"]["errors"] == 0
  machine = content["machine"]
  assert machine["devices"] == "1 x cpu"
  assert {"jax", "flax", "commit", "date", "python", "processor"} <= {*machine}


@pytest.mark.slow
@pytest.mark.parametrize("stop", [signal.SIGKILL, signal.SIGTERM])
def test_a_run_that_is_stopped_keeps_the_cases_before(tmp_path, stop):
  file = tmp_path / "results.json"
  only = ["tests", "train/mnist/bfloat16/adamw/batch128/steps1", "sample"]
  process = start("--processes", "1", "--json", file, "--only", *only)
  try:
    end = time.monotonic() + 120
    while not (file.exists() and json.loads(file.read_text())["rows"]):
      assert process.poll() is None, process.communicate()
      assert time.monotonic() < end
      time.sleep(0.05)
    os.kill(process.pid, stop)
    _, stderr = process.communicate(timeout=60)
  finally:
    process.kill()
  content = json.loads(file.read_text())
  assert not content["finished"]
  assert [row["case"] for row in content["rows"]][:1] == [only[1]]
  check_finite(content["rows"])
  if stop == signal.SIGTERM:
    assert process.returncode == 130
    assert "the file has the finished cases" in stderr
    reasons = {entry["reason"] for entry in content["left_out"]}
    assert reasons == {"the run was interrupted"}
    assert {entry["case"] for entry in content["left_out"]} > {"tests", "sample/default"}


@pytest.mark.slow
def test_a_case_that_fails_is_recorded_and_the_others_run(tmp_path):
  file = tmp_path / "results.json"
  broken = tmp_path / "sitecustomize.py"  # Imported by every Python that starts.
  broken.write_text(
    "import sys\nif {'--tiny', 'sample/default'} <= {*sys.argv}: raise SystemExit('on purpose')\n"
  )
  only = ["--only", "sample/default", "sample/batch256"]
  result = run(
    "benchmarks/accelerator.py", "--dry-run", "--json", file, *only,
    environment={"PYTHONPATH": f"{tmp_path}{os.pathsep}{ROOT}"},
  )  # fmt: skip
  content = json.loads(file.read_text())
  assert result.returncode == 1
  assert content["finished"]
  (failure,) = content["failed"]
  assert (failure["case"], failure["phase"]) == ("sample/default", "prepare")
  assert "on purpose" in failure["last_lines"][-1]
  assert [row["case"] for row in content["rows"]] == ["sample/batch256"]
