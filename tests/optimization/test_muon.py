import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from configs import quick
from ddpm_jax import components
from ddpm_jax.optimization import muon as muon_module
from ddpm_jax.optimization.muon import muon, orthogonal_steps, orthogonalise
from ddpm_jax.runtime.devices import make_mesh, replicated
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
  model = components.build_model(quick.CONFIG, (28, 28, 1), 10)
  state = jax.eval_shape(make_create(quick.CONFIG, model, (28, 28, 1)))
  moments = state.opt_state[1].inner_states
  names = {
    kind: [
      jax.tree_util.keystr(path) for path, _ in jax.tree_util.tree_leaves_with_path(states)
    ]
    for kind, states in moments.items()
  }  # fmt: skip
  kernels = [p for p, _ in jax.tree_util.tree_leaves_with_path(state.params)]
  kernels = [path for path in map(jax.tree_util.keystr, kernels) if "'kernel'" in path]
  assert len(kernels) > 40
  assert sum("'kernel'" in name for name in names["kernels"]) == len(kernels)
  assert not any("'kernel'" in name for name in names["rest"])


@pytest.mark.parametrize("devices", [2, pytest.param(3, marks=pytest.mark.slow)])
def test_devices_that_share_the_work_find_what_one_does(devices):
  """To the bit."""
  kernels = {"a": draw((3, 3, 8, 16)), "b": draw((16, 16)), "c": draw((5, 7)), "d": draw((72, 8))}
  mesh = make_mesh(jax.devices()[:devices])
  kernels = jax.device_put(kernels, replicated(mesh))
  shared = jax.jit(lambda kernels: orthogonal_steps(kernels, mesh))(kernels)
  jax.tree.map(np.testing.assert_array_equal, shared, jax.jit(orthogonal_steps)(kernels))


@pytest.mark.parametrize("devices", [2, 8])
def test_the_work_on_the_networks_kernels_is_shared_out_evenly(devices):
  model = components.build_model(quick.CONFIG, (28, 28, 1), 10)
  params = jax.eval_shape(make_create(quick.CONFIG, model, (28, 28, 1))).params
  work = [
    muon_module._work(leaf.shape)
    for path, leaf in jax.tree_util.tree_leaves_with_path(params)
    if "'kernel'" in jax.tree_util.keystr(path)
  ]
  load = np.bincount(muon_module._share_out(work, devices), work, devices)
  assert load.sum() == sum(work)
  assert load.max() < 1.05 * max(load.mean(), max(work))  # A kernel is not divided.


@pytest.mark.parametrize("shape", [(3, 3, 4, 32), (128, 64), (3, 3, 64, 64)])
def test_steps_are_as_long_as_those_of_adamw(shape):
  """A root mean square of about 0.2 at rate 1, from any gradient of full rank."""
  optimizer, params = muon(1.0), {"kernel": jnp.zeros(shape)}
  updates, _ = optimizer.update({"kernel": 1e-5 * draw(shape)}, optimizer.init(params), params)
  assert 0.13 < np.sqrt(np.mean(np.square(updates["kernel"]))) < 0.25
