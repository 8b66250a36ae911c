"""The batches of likelihoods."""

import jax
import numpy as np
from fake_programs import AHEAD, FakeProgram

from ddpm_jax.data.datasets import Dataset
from ddpm_jax.evaluation import likelihood
from ddpm_jax.runtime.devices import make_mesh


def test_the_next_batch_is_dispatched_before_the_last_is_copied(monkeypatch):
  program, mesh = FakeProgram(np.zeros(4)), make_mesh(jax.devices()[:1])
  monkeypatch.setattr(likelihood, "_CHUNK", 4)
  data = Dataset(np.zeros((12, 8, 8, 1), np.uint8), np.zeros(12, np.int32), 1)
  results = likelihood._measure_batches(program, data, None, 10, 0, mesh, "bound")
  assert program.events == AHEAD
  np.testing.assert_array_equal(np.concatenate(results), [0] * 4 + [1] * 4 + [2] * 4)
