"""Warnings of tests are errors; warnings of pytest's plugins are not."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[1]
PLUGIN = """
import warnings
import pytest

warnings.warn("import", UserWarning)

def pytest_configure(config):
  config.issue_config_time_warning(UserWarning("configure"), stacklevel=2)
  warnings.warn("configure", DeprecationWarning)

def pytest_collection_modifyitems(items):
  warnings.warn("collection", DeprecationWarning)

@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item, nextitem):
  warnings.warn("around the protocol", UserWarning)
  return (yield)

def pytest_runtest_setup(item):
  warnings.warn("before the test", UserWarning)

@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item):
  warnings.warn("around the test", UserWarning)
  return (yield)

@pytest.fixture(autouse=True)
def noisy():
  warnings.warn("set-up of a fixture", UserWarning)
  yield
  warnings.warn("end of a fixture", UserWarning)

def pytest_runtest_logreport(report):
  warnings.warn("report", UserWarning)

def pytest_sessionfinish(session):
  warnings.warn("end", UserWarning)

def pytest_terminal_summary(terminalreporter):
  warnings.warn("summary", UserWarning)
"""
TESTS = """
import threading
import warnings

import jax.numpy as jnp
import numpy as np
import pytest


@pytest.fixture(scope="module")
def warning():
  warnings.warn("in a fixture", UserWarning)


def test_fixture_fails(warning):
  pass


def test_quiet_passes():
  pass


def test_own_fails():
  warnings.warn("in a test", DeprecationWarning)


def test_numpy_fails():
  np.float32(1) / np.float32(0)


def test_jax_fails():
  jnp.zeros(1, "float64")


def test_thread_fails():
  thread = threading.Thread(target=warnings.warn, args=("in a thread",))
  thread.start()
  thread.join()
"""


@pytest.mark.slow
@pytest.mark.parametrize("processes", [0, 1])
def test_warnings_fail_tests_and_not_plugins(tmp_path, processes):
  (tmp_path / "tests").mkdir()
  for name in ("pyproject.toml", "tests/conftest.py"):
    shutil.copy(ROOT / name, tmp_path / name)
  (tmp_path / "noisy.py").write_text(PLUGIN)
  (tmp_path / "tests" / "test_tiny.py").write_text(TESTS)
  # The variables of pytest-xdist would make this pytest one of its processes.
  environment = {k: v for k, v in os.environ.items() if not k.startswith("PYTEST_")}
  command = [sys.executable, "-m", "pytest", "-n", str(processes), "-p", "noisy"]
  result = subprocess.run(
    command, cwd=tmp_path, env=environment | {"PYTHONPATH": str(tmp_path)},
    capture_output=True, text=True, check=False,
  )  # fmt: skip
  found = re.findall(r"^(FAILED|ERROR) tests/test_tiny.py::(\w+)", result.stdout, re.MULTILINE)
  named = re.findall(r"def (test_\w+_fails)", TESTS)
  assert sorted(name for _, name in found) == sorted(named), result.stdout + result.stderr
  assert "1 passed, 4 failed" in result.stdout or "4 failed, 1 passed" in result.stdout
  assert "INTERNALERROR" not in result.stdout + result.stderr
  assert result.returncode == 1
