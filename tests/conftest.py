"""Settings that every test runs under."""

import signal
import threading
import warnings

import hypothesis
import jax
import pytest

# Tests hold on accelerators too, whose matrix products are rounded to fewer bits by default.
jax.config.update("jax_default_matmul_precision", "highest")
# Catches [B] * [B, H, W, C], which would broadcast along the wrong axis.
jax.config.update("jax_numpy_rank_promotion", "raise")
jax.config.update("jax_num_cpu_devices", 8)

# Compilation and a busy machine make examples slow; fixed examples make a failure the same
# everywhere.
hypothesis.settings.register_profile(
  "default", deadline=None, derandomize=True, max_examples=60,
  suppress_health_check=[hypothesis.HealthCheck.too_slow],
)  # fmt: skip
hypothesis.settings.load_profile("default")

# A script that starts the tests in its background ignores SIGINT, and so would all programs that
# the tests start and interrupt.
if threading.current_thread() is threading.main_thread():
  signal.signal(signal.SIGINT, signal.default_int_handler)


# A warning is an error in a test and in the set-up of a fixture, whichever module issues it. The
# option `filterwarnings` would also cover pytest's start-up and the hooks of other plugins, where
# an error ends the whole run.
@pytest.hookimpl(wrapper=True)
def pytest_pyfunc_call():
  with warnings.catch_warnings():
    _warnings_are_errors()
    return (yield)


@pytest.hookimpl(wrapper=True)
def pytest_fixture_setup(fixturedef):
  with warnings.catch_warnings():
    if fixturedef.func.__module__.startswith(("test_", "conftest")):  # Not of a plugin.
      _warnings_are_errors()
    return (yield)


def _warnings_are_errors():
  warnings.simplefilter("error")
  # A failed save leaves coroutines of Orbax, which the garbage collector meets in any later test.
  warnings.filterwarnings("ignore", "coroutine .* was never awaited", RuntimeWarning)


@pytest.fixture(scope="module")
def compile_fast():
  """For files whose time is mostly the compiler's; what they test does not depend on its effort."""
  jax.config.update("jax_disable_most_optimizations", True)
  yield
  jax.config.update("jax_disable_most_optimizations", False)


@pytest.fixture(scope="session", autouse=True)
def compile_once(tmp_path_factory):
  """Programs that several tests compile are compiled once, those of subprocesses included."""
  folder = str(tmp_path_factory.getbasetemp().parent / "compiled")
  with pytest.MonkeyPatch.context() as patch:
    patch.setenv("JAX_COMPILATION_CACHE_DIR", folder)
    patch.setenv("JAX_PERSISTENT_CACHE_MIN_COMPILE_TIME_SECS", "0.5")
    jax.config.update("jax_compilation_cache_dir", folder)
    jax.config.update("jax_persistent_cache_min_compile_time_secs", 0.5)
    yield
    jax.config.update("jax_compilation_cache_dir", None)
