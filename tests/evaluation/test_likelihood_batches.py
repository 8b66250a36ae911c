"""The batches of likelihoods, and the figures over all images."""

import jax
import numpy as np
import pytest
from fake_programs import AHEAD, FakeProgram
from whole_library import DATA, untrained

from ddpm_jax.data.datasets import Dataset
from ddpm_jax.evaluation import likelihood
from ddpm_jax.evaluation.cache import Cache
from ddpm_jax.runtime.devices import make_mesh


def test_the_next_batch_is_dispatched_before_the_last_is_copied(monkeypatch):
  program, mesh = FakeProgram(np.zeros(4)), make_mesh(jax.devices()[:1])
  monkeypatch.setattr(likelihood, "_CHUNK", 4)
  data = Dataset(np.zeros((12, 8, 8, 1), np.uint8), np.zeros(12, np.int32), 1)
  results = likelihood._measure_batches(program, data, None, 10, 0, mesh, "bound")
  assert program.events == AHEAD
  np.testing.assert_array_equal(np.concatenate(results), [0] * 4 + [1] * 4 + [2] * 4)


@pytest.mark.parametrize("ode_images", [0, 2, 4, 6])
def test_bound_and_flow_are_compared_on_the_same_images(tmp_path, monkeypatch, ode_images):
  bpd = {"bound": np.array([1.0, 2.0, 4.0, 8.0]), "flow": np.array([1.5, 2.0, 5.0, 8.5, 0.0, 3.0])}
  for name in bpd:
    parts = lambda *args, name=name: {"bpd": bpd[name][: args[5]], "reconstruction": bpd[name]}
    monkeypatch.setattr(likelihood, f"_{name}_of_images", parts)
  figures = likelihood.likelihood_figures(
    Cache(tmp_path), untrained(), DATA, DATA, make_mesh(jax.devices()[:1]), bound_images=4,
    ode_images=ode_images, full=False, seed=0,
  )  # fmt: skip
  assert figures["bound_bpd"] == 3.75
  if ode_images:
    flow, common = bpd["flow"][:ode_images], min(ode_images, 4)
    assert figures["flow_bpd"] == flow.mean()
    difference = flow[:common] - bpd["bound"][:common]
    assert figures["flow_minus_bound"] == difference.mean()
    error = np.sqrt(np.sum((difference - difference.mean()) ** 2) / (common - 1) / common)
    np.testing.assert_allclose(figures["flow_minus_bound_standard_error"], error)
  else:
    assert not [name for name in figures if name.startswith("flow")]
