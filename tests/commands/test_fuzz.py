"""Whatever is typed or found in config.json: one line and exit code 2, never a traceback."""

import contextlib
import io
import json
import os
import sys
from unittest import mock

import hypothesis.strategies as st
import pytest
from hypothesis import HealthCheck, example, given, settings
from programs import ROOT

import sample
import train
from configs import load_presets
from ddpm_jax.config.schema import Config
from ddpm_jax.config.serialization import to_dict
from ddpm_jax.storage import runs

FIELDS = [
  f"{section}.{name}" if isinstance(fields, dict) else section
  for section, fields in to_dict(Config()).items()
  for name in (fields if isinstance(fields, dict) else [""])
]
FLAGS = [f"--{field}".replace("_", "-") for field in FIELDS]
SAMPLE_FLAGS = [flag.replace("--sampling.", "--") for flag in FLAGS if "sampling" in flag]
SAMPLE_FLAGS += ["--label", "--seed", "--batch-size", "--edit", "--image", "--mask", "--export"]
SAMPLE_FLAGS += ["--from-timestep", "--resamples", "--gif", "--strip"]
VALUES = st.one_of(
  st.sampled_from(["-1", "0", "1e400", "nan", "inf", "True", "none", "test:0", "unipc", "x_0", ""]),
  st.integers().map(str),
  st.floats().map(str),
  st.text(st.characters(exclude_characters="\0", exclude_categories=["Cs"]), max_size=5),
)
SUPPRESSED = [HealthCheck.function_scoped_fixture, HealthCheck.too_slow]


def words(flags):
  return st.lists(st.one_of(st.sampled_from(flags), VALUES), max_size=6)


def check(module, arguments, folder):
  """Runs a program up to where its work would begin."""
  error, output = io.StringIO(), io.StringIO()
  with (
    contextlib.chdir(folder),
    contextlib.redirect_stderr(error),
    contextlib.redirect_stdout(output),
    mock.patch.object(sys, "argv", [f"{module.__name__}.py", *arguments]),
    mock.patch("ddpm_jax.commands.train._train"),
    mock.patch("ddpm_jax.commands.sample.run"),
  ):
    code = 0
    try:
      module.main()
    except SystemExit as stop:
      code = stop.code
  if code:  # 0 where the words happen to be right, or ask for --help.
    assert code == 2, error.getvalue()
    assert len(error.getvalue().splitlines()) == 1, error.getvalue()
    assert error.getvalue().startswith(f"{module.__name__}.py: ")


@pytest.fixture(scope="module")
def run(tmp_path_factory):
  folder = tmp_path_factory.mktemp("run")
  runs.write_config(folder, Config(), runs.ImageInfo((28, 28, 1), 10, 60_000))
  return folder


@settings(suppress_health_check=SUPPRESSED, max_examples=20)
@given(st.one_of(st.sampled_from([*load_presets()]), VALUES), words(FLAGS))
@example("smoke", ["--unet.channels"])
@example("--workdir", ["smoke"])
def test_any_command_line_of_train(tmp_path, preset, arguments):
  where = ["--workdir", os.fspath(tmp_path / "run"), "--data.folder", os.fspath(ROOT / "data")]
  check(train, [preset, *arguments, *where], tmp_path)


@settings(suppress_health_check=SUPPRESSED, max_examples=20)
@given(words(SAMPLE_FLAGS))
@example(["--guidance-interval", "1"])
@example(["--steps", "5", "x"])
def test_any_command_line_of_sample(run, tmp_path, arguments):
  check(sample, [os.fspath(run), *arguments], tmp_path)
  check(sample, arguments, tmp_path)


JSON = st.recursive(
  st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=3),
  lambda inner: (
    st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3)
  ),
  max_leaves=5,
)


@settings(suppress_health_check=SUPPRESSED, max_examples=20)
@given(st.sampled_from(FIELDS), JSON, st.sampled_from(["change", "remove", "replace", "cut"]))
def test_any_config_json(tmp_path, field, value, how):
  values = to_dict(Config())
  section, _, name = field.rpartition(".")
  fields = values[section] if section else values
  if how == "change":
    fields[name] = value
  elif how == "remove":
    del fields[name]
  elif how == "replace":
    values[section or name] = value
  text = json.dumps(values)
  runs.write_config(tmp_path, Config(), runs.ImageInfo((28, 28, 1), 10, 60_000))
  (tmp_path / "config.json").write_text(text[: len(text) // 2] if how == "cut" else text)
  check(sample, [os.fspath(tmp_path)], tmp_path)
  check(train, ["smoke", "--resume", "--workdir", os.fspath(tmp_path)], tmp_path)
