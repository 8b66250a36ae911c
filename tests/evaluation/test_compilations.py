"""An evaluation of a second source, or of a sampler at other steps, compiles nothing."""

import dataclasses

import jax
import numpy as np
import pytest
from compilations import compiled
from whole_library import DATA, untrained

from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.data.datasets import to_model_range
from ddpm_jax.evaluation import feature_extractor, likelihood
from ddpm_jax.evaluation.cache import Cache
from ddpm_jax.evaluation.convergence import convergence
from ddpm_jax.evaluation.fidelity import extract_features, fidelity
from ddpm_jax.evaluation.frechet import moments
from ddpm_jax.evaluation.likelihood import likelihood_figures
from ddpm_jax.models.classifier import Classifier
from ddpm_jax.runtime.devices import make_mesh

pytestmark = pytest.mark.usefixtures("compile_fast")


def test_a_second_file_of_images_compiles_nothing(tmp_path, monkeypatch):
  monkeypatch.setattr(feature_extractor, "_CHUNK", 16)
  images = to_model_range(DATA.image)
  model = Classifier(3, channels=(8, 8))
  params = jax.jit(model.init)(jax.random.key(0), images[:1])["params"]
  extractor = feature_extractor.FeatureExtractor(model, params, {})

  def evaluate(num, folder):
    cache = Cache(folder)
    train, held_out, sample = (
      extract_features(cache, extractor, part, "part")
      for part in (images, images[:num], images[-num:])
    )
    return fidelity(cache, sample, train, held_out)[0]["frechet"]

  with compiled() as names:
    evaluate(20, tmp_path / "first")
  assert names.count("_apply") == 1, names
  with compiled() as names:
    evaluate(9, tmp_path / "second")
  assert not names


@pytest.mark.slow
def test_likelihoods_of_a_second_model_compile_nothing(tmp_path, monkeypatch):
  monkeypatch.setattr(likelihood, "_CHUNK", 4)
  first, mesh = untrained(), make_mesh(jax.devices()[:2])
  other = jax.tree.map(lambda x: 1.1 * x, first.ema_params)
  # Loaded anew, so that its objects are equal but not the same.
  second = dataclasses.replace(untrained(), ema_params=other)

  def evaluate(trained, num, folder):
    figures = likelihood_figures(
      Cache(folder), trained, DATA, DATA, mesh, bound_images=num, ode_images=num - 2, full=False,
      seed=0,
    )  # fmt: skip
    return figures["bound_bpd"], figures["flow_bpd"], figures["flow_minus_bound"]

  with compiled() as names:
    expected = evaluate(first, 6, tmp_path / "first")
  assert [names.count(name) for name in ("_analytic_variance", "_bound", "_ode_bits")] == [1] * 3
  with compiled() as names:
    found = evaluate(second, 9, tmp_path / "second")
  assert not names
  assert np.all(np.isfinite(expected))
  assert not np.isclose(found, expected).any()


@pytest.mark.slow
def test_a_sampler_is_compiled_once_for_all_numbers_of_steps():
  features = lambda image: (image[:, 0, :3, 0], image.reshape(len(image), -1)[:, :4])
  options = {"classify": features, "reference": moments(np.eye(4)), "mesh": make_mesh(), "num": 8}
  samplings = [SamplingConfig(sampler="heun", steps=steps) for steps in (2, 3, 5)]
  with compiled() as names:
    points = list(convergence(untrained(), samplings=samplings, **options))
  assert [point.calls for point in points] == [4, 6, 10]
  assert names.count("sample_batch") == 1
