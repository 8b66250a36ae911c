"""The cache of an evaluation: each result is computed once for its inputs."""

import numpy as np

from ddpm_jax.evaluation.cache import Cache, fingerprint, source_version


def test_a_result_is_computed_once_for_the_same_inputs(tmp_path):
  cache, calls = Cache(tmp_path / "deep"), []

  def compute():
    calls.append(1)
    return {"a": np.arange(3), "b": 0.25}

  for _ in range(2):
    result = cache("stage", ["x", 1], compute)
    np.testing.assert_array_equal(result["a"], [0, 1, 2])
    assert result["b"] == 0.25
  assert len(calls) == 1
  cache("stage", ["x", 2], compute)
  cache("other", ["x", 1], compute)
  assert len(calls) == 3


def test_another_version_of_the_code_has_its_own_results(tmp_path):
  for version, expected in (("a", 1), ("b", 2), ("a", 1)):
    result = Cache(tmp_path, version)("stage", 0, lambda: {"n": expected})  # noqa: B023
    assert result["n"] == expected
  assert source_version() == source_version()


def test_a_damaged_result_is_computed_again(tmp_path):
  cache = Cache(tmp_path)
  cache("stage", 1, lambda: {"a": np.ones(100)})
  (path,) = tmp_path.iterdir()
  path.write_bytes(path.read_bytes()[:50])
  assert cache("stage", 1, lambda: {"a": np.zeros(2)})["a"].sum() == 0


def test_a_fingerprint_depends_on_values_dtypes_and_shapes():
  trees = [
    [np.zeros(4, np.float32)], [np.zeros(4, np.int32)], [np.zeros((2, 2), np.float32)],
    [np.ones(4, np.float32)],
  ]  # fmt: skip
  assert len({fingerprint(tree) for tree in trees}) == 4
  assert fingerprint({"a": np.ones(2)}) == fingerprint({"a": np.ones(2)})
