"""The figures of a comparison with few images."""

import numpy as np
import pytest

from ddpm_jax.evaluation.cache import Cache
from ddpm_jax.evaluation.fidelity import ImageFeatures, fidelity


@pytest.mark.parametrize(("num_samples", "num_train"), [(4, 100), (30, 4), (2, 2)])
def test_precision_is_left_out_where_there_are_too_few_images(tmp_path, num_samples, num_train):
  rng = np.random.default_rng(0)

  def of(num):
    shapes = (num, 4, 4, 1), (num, 3), (num, 6)
    return ImageFeatures(*(rng.standard_normal(shape).astype(np.float32) for shape in shapes))

  figures, which = fidelity(Cache(tmp_path), of(num_samples), of(num_train), of(num_samples))
  assert np.isfinite(figures["frechet"])
  assert "precision" not in figures
  assert which.shape == (num_samples,)
