"""The library runs in each mode of JAX that the environment can set, and in all at once."""

import pytest
from programs import ROOT, run

MODES = {
  "x64": {"JAX_ENABLE_X64": "1"},
  "debug_nans": {"JAX_DEBUG_NANS": "1"},
  "strict": {"JAX_NUMPY_DTYPE_PROMOTION": "strict"},
}
MODES["all"] = MODES["x64"] | MODES["debug_nans"] | MODES["strict"]


@pytest.mark.slow
@pytest.mark.parametrize("part", ["training", "sampling", "evaluation"])
@pytest.mark.parametrize("mode", MODES)
def test_the_whole_library_runs_in_modes_of_jax(tmp_path, mode, part):
  """In processes, because JAX's context managers do not reach the threads that compile."""
  # `strict` and `debug_nans` compile the same programs, as do `x64` and `all`.
  environment = {"PYTHONPATH": str(ROOT), "JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS": "0"}
  result = run("tests/whole_library.py", part, tmp_path, environment=environment | MODES[mode])
  assert result.returncode == 0, result.stdout + result.stderr
  assert "Warning" not in result.stderr, result.stderr
