import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from configs import quick
from ddpm_jax import build
from ddpm_jax.muon import muon, orthogonalise
from ddpm_jax.training.state import make_create


def oracle(matrix):
  """By singular values: each goes through the quintic five times, the vectors stay."""
  u, s, vt = np.linalg.svd(np.asarray(matrix, np.float64), full_matrices=False)
  s = s / np.sqrt((s**2).sum())
  for _ in range(5):
    s = 3.4445 * s - 4.7750 * s**3 + 2.0315 * s**5
  return u @ np.diag(s) @ vt


def draw(shape, seed=0):
  return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


@pytest.mark.parametrize("shape", [(64, 16), (16, 64), (9, 9), (288, 32), (1, 7), (7, 1)])
@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e4])
def test_singular_values_come_near_one_and_vectors_stay(shape, scale):
  matrix = scale * draw(shape)
  found = np.asarray(orthogonalise(jnp.asarray(matrix)))
  np.testing.assert_allclose(found, oracle(matrix), atol=2e-5)
  s = np.linalg.svd(found, compute_uv=False)
  if min(shape) < max(shape) / 2:
    assert s.min() > 0.65
  assert s.max() < 1.25


def test_a_matrix_of_low_rank_gets_no_new_directions():
  matrix = draw((32, 2)) @ draw((2, 8), seed=1)
  found = orthogonalise(jnp.asarray(matrix))
  s = np.linalg.svd(np.asarray(found), compute_uv=False)
  assert s[1] > 0.65
  assert s[2] < 0.01
  np.testing.assert_array_equal(orthogonalise(jnp.zeros((4, 3))), 0)


def params():
  return {
    "network": {
      "Conv_0": {"kernel": draw((3, 3, 4, 8)), "bias": draw((8,))},
      "Embed_0": {"embedding": draw((11, 8))},
    },
    "schedule": {},
  }


def test_three_steps_are_those_of_the_definition():
  """Kernels: Nesterov's momentum, orthogonal, scaled to AdamW's step. All else: AdamW itself."""
  optimizer, reference = (
    muon(0.1, b2=0.9, weight_decay=0.01),
    optax.adamw(0.1, b2=0.9, weight_decay=0.01),
  )
  start = jax.tree.map(jnp.asarray, params())
  ours, theirs = start, start
  state, reference_state = optimizer.init(ours), reference.init(theirs)
  kernel, trace = np.float64(params()["network"]["Conv_0"]["kernel"]), 0.0
  for number in range(3):
    gradient = jax.tree.map(lambda a, n=number: jnp.asarray(draw(a.shape, seed=10 + n)), start)
    updates, state = optimizer.update(gradient, state, ours)
    ours = optax.apply_updates(ours, updates)
    updates, reference_state = reference.update(gradient, reference_state, theirs)
    theirs = optax.apply_updates(theirs, updates)
    g = np.float64(gradient["network"]["Conv_0"]["kernel"])
    trace = g + 0.95 * trace
    step = oracle((g + 0.95 * trace).reshape(36, 8)).reshape(kernel.shape)
    kernel = kernel - 0.1 * (0.2 * np.sqrt(36) * step + 0.01 * kernel)
  np.testing.assert_allclose(ours["network"]["Conv_0"]["kernel"], kernel, atol=1e-5)
  for layer, name in (("Conv_0", "bias"), ("Embed_0", "embedding")):
    np.testing.assert_allclose(
      ours["network"][layer][name], theirs["network"][layer][name], atol=1e-6
    )


def test_all_kernels_of_the_network_are_muons():
  """And steps are as long as AdamW's: a root mean square of 0.2 at rate 1 and full rank."""
  optimizer = dataclasses.replace(quick.CONFIG.optimizer, name="muon", warmup_steps=0)
  optimizer = dataclasses.replace(optimizer, decay="constant", learning_rate=1.0, clip_norm=1e9)
  config = dataclasses.replace(quick.CONFIG, optimizer=optimizer)
  model = build.build_model(config, (28, 28, 1), 0)
  shapes = jax.eval_shape(make_create(config, model, (28, 28, 1))).params
  params = jax.tree.map(lambda leaf: jnp.zeros(leaf.shape), shapes)
  gradient = jax.tree.map(lambda leaf: jnp.asarray(draw(leaf.shape)), shapes)
  update = build.build_optimizer(config)
  updates, _ = update.update(gradient, update.init(params), params)
  kernels = [
    leaf for path, leaf in jax.tree_util.tree_leaves_with_path(updates)
    if "'kernel'" in jax.tree_util.keystr(path)
  ]  # fmt: skip
  assert len(kernels) > 40
  for kernel in kernels:
    assert 0.13 < np.sqrt(np.mean(np.square(kernel))) < 0.25
