"""XLA_FLAGS of the programs, with plugins of JAX that are only folders."""

import importlib
import os
import sys

import pytest
from programs import run

from ddpm_jax.runtime import compilation_cache, devices, xla_flags
from ddpm_jax.runtime.xla_flags import skip_fusion_autotuning

OFF = "--xla_gpu_experimental_enable_fusion_autotuner=false"


@pytest.fixture
def plugins(tmp_path, monkeypatch):
  """Returns a function that makes JAX's namespace of plugins hold some packages alone."""

  def make(*names):
    for name in names:
      (tmp_path / "jax_plugins" / name).mkdir(parents=True)
      (tmp_path / "jax_plugins" / name / "__init__.py").touch()
    monkeypatch.delitem(sys.modules, "jax_plugins", raising=False)
    monkeypatch.setattr(sys, "path", [str(tmp_path)])
    monkeypatch.setenv("XLA_FLAGS", "")  # Restored afterwards, also if it was not set.
    monkeypatch.delenv("XLA_FLAGS")

  yield make
  sys.modules.pop("jax_plugins", None)


@pytest.mark.parametrize("plugin", ["xla_cuda12", "xla_cuda13", "xla_rocm7"])
@pytest.mark.parametrize("before", [None, "", "--xla_force_host_platform_device_count=1"])
def test_a_gpu_gets_no_autotuning_of_fusions(plugins, monkeypatch, plugin, before):
  plugins("other", plugin)
  if before is not None:
    monkeypatch.setenv("XLA_FLAGS", before)
  skip_fusion_autotuning()
  assert os.environ["XLA_FLAGS"].split() == [*(before or "").split(), OFF]


@pytest.mark.parametrize("value", ["true", "false"])
def test_the_users_choice_stays(plugins, monkeypatch, value):
  plugins("xla_cuda13")
  monkeypatch.setenv("XLA_FLAGS", chosen := OFF.replace("false", value))
  skip_fusion_autotuning()
  assert os.environ["XLA_FLAGS"] == chosen


@pytest.mark.parametrize("names", [(), ("other",), ("xla_tpu",)])
def test_other_devices_get_no_flag(plugins, monkeypatch, names):
  """An unknown flag would end the program, and not every compiler knows this one."""
  plugins(*names)
  skip_fusion_autotuning()
  assert "XLA_FLAGS" not in os.environ


def test_xla_knows_the_flag(tmp_path):
  """In every supported version of JAX; XLA ends a process that has unknown flags."""
  program = "import jax; print(jax.numpy.ones(2).sum())"
  (tmp_path / "program.py").write_text(program)
  result = run(tmp_path / "program.py", environment={"XLA_FLAGS": OFF})
  assert (result.returncode, result.stdout) == (0, "2.0\n"), result.stderr
  unknown = OFF.replace("fusion", "fission")
  assert run(tmp_path / "program.py", environment={"XLA_FLAGS": unknown}).returncode != 0


@pytest.mark.parametrize("program", ["train", "sample", "evaluate", "train_classifier"])
def test_programs_set_the_flag_before_they_use_a_device(program, tmp_path, monkeypatch):
  class UsesDevice(Exception):
    """Ends the program."""

  def use_device(*arguments, **options):
    raise UsesDevice

  called = []
  monkeypatch.setattr(xla_flags, "skip_fusion_autotuning", lambda: called.append(program))
  monkeypatch.setattr(compilation_cache, "use_compile_cache", lambda: None)
  monkeypatch.setattr(devices, "use_cpu_devices", use_device)
  monkeypatch.chdir(tmp_path)
  words = ["smoke", "--workdir", "run"] if program == "train" else ["mnist"]
  monkeypatch.setattr(sys, "argv", [f"{program}.py", *words])
  with pytest.raises(UsesDevice):
    importlib.import_module(program).main()
  assert called == [program]
