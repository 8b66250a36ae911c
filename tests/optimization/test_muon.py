"""Muon against singular values and the definition of its steps in float64 NumPy."""

import math
import re
import types

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from configs import quick
from ddpm_jax import components
from ddpm_jax.optimization.muon import muon, orthogonal_steps, orthogonalise, precision_for
from ddpm_jax.optimization.packing import layout_of, pack, unpack
from ddpm_jax.runtime.devices import make_mesh, replicated


def oracle(matrix):
  """Applies the quintic five times to the singular values and keeps the singular vectors."""
  u, s, vt = np.linalg.svd(np.asarray(matrix, np.float64), full_matrices=False)
  s = s / np.sqrt((s**2).sum())
  for _ in range(5):
    s = 3.4445 * s - 4.7750 * s**3 + 2.0315 * s**5
  return u @ np.diag(s) @ vt


def normal(shape, seed=0):
  return np.random.default_rng(seed).standard_normal(shape).astype(np.float32)


@pytest.mark.parametrize("shape", [(64, 16), (16, 64), (9, 9), (288, 32), (1, 7), (7, 1)])
@pytest.mark.parametrize("scale", [1e-6, 1.0, 1e4])
def test_singular_values_become_close_to_one_and_singular_vectors_stay(shape, scale):
  matrix = scale * normal(shape)
  actual = np.asarray(orthogonalise(jnp.asarray(matrix)))
  np.testing.assert_allclose(actual, oracle(matrix), atol=2e-5)
  s = np.linalg.svd(actual, compute_uv=False)
  if min(shape) < max(shape) / 2:
    assert s.min() > 0.65
  assert s.max() < 1.25


def rounded(x, bits):
  """Rounds float32 to a number of stored bits of the mantissa: 7 for bfloat16, 10 for TF32."""
  scale = np.float32(2 ** (23 - bits) + 1)
  high = np.float32(x) * scale  # Veltkamp's splitting.
  return high - (high - np.float32(x))


def three_products(a, b):
  """A product of two parts of 7 bits each, as XLA's BF16_BF16_F32_X3 computes it."""
  a_high, b_high = rounded(a, 7), rounded(b, 7)
  a_low, b_low = rounded(a - a_high, 7), rounded(b - b_high, 7)
  return a_high @ b_high + (a_high @ b_low + a_low @ b_high)


def iterate_by(matmul, matrix):
  """The iteration on the Gram matrix in NumPy, by a given product."""
  a, b, c = np.float32([3.4445, -4.7750, 2.0315])
  matrix = np.float32(matrix / np.linalg.norm(matrix))
  gram, identity = matmul(matrix, matrix.T), np.eye(len(matrix), dtype=np.float32)
  total = identity
  for _ in range(5):
    factor = a * identity + matmul(b * identity + c * gram, gram)
    total, gram = matmul(factor, total), matmul(matmul(factor, gram), factor)
  return matmul(total, matrix)


@pytest.mark.parametrize("spread", [1, 30, 1000])
def test_the_precision_on_accelerators_keeps_singular_values_within_bounds(spread):
  """Three products of bfloat16 parts do; one product of TF32 does not, if the values spread."""
  rng = np.random.default_rng(0)
  u, _ = np.linalg.qr(rng.standard_normal((64, 64)))
  v, _ = np.linalg.qr(rng.standard_normal((576, 64)))
  matrix = u @ np.diag(np.geomspace(1, spread, 64)) @ v.T
  values = np.geomspace(1, spread, 64) / np.linalg.norm(matrix)
  result = iterate_by(three_products, matrix)
  along = np.einsum("ik,ij,jk->k", u, result, v)  # The exact singular vectors stay.
  large = along[values >= 0.01]
  assert large.min() > 0.65
  assert np.linalg.svd(result, compute_uv=False).max() < 1.21
  np.testing.assert_allclose(result, oracle(matrix), atol=2e-3)
  by_tf32 = iterate_by(lambda a, b: rounded(a, 10) @ rounded(b, 10), matrix)
  assert (np.linalg.svd(by_tf32, compute_uv=False).max() > 1.3) == (spread == 1000)


def test_the_precision_depends_on_the_device():
  device = lambda platform, **more: types.SimpleNamespace(platform=platform, **more)
  three, highest = jax.lax.DotAlgorithmPreset.BF16_BF16_F32_X3, jax.lax.Precision.HIGHEST
  assert precision_for(device("gpu", compute_capability="9.0")) == three
  assert precision_for(device("gpu", compute_capability="7.5")) == highest
  assert precision_for(device("gpu", compute_capability="gfx90a")) == highest
  assert precision_for(device("tpu")) == jax.lax.Precision.HIGH
  assert precision_for(jax.devices("cpu")[0]) == highest


def test_a_matrix_of_low_rank_keeps_its_rank():
  matrix = normal((32, 2)) @ normal((2, 8), seed=1)
  actual = orthogonalise(jnp.asarray(matrix))
  s = np.linalg.svd(np.asarray(actual), compute_uv=False)
  assert s[1] > 0.65
  assert s[2] < 0.01
  np.testing.assert_array_equal(orthogonalise(jnp.zeros((4, 3))), 0)


def params():
  return {
    "network": {
      "Conv_0": {"kernel": normal((3, 3, 4, 8)), "bias": normal((8,))},
      "Embed_0": {"embedding": normal((11, 8))},
    },
    "schedule": {},
  }


def test_three_steps_follow_the_definition():
  """Kernels: Nesterov momentum, orthogonalised, scaled to AdamW's step. Other parameters: AdamW."""
  optimizer, reference = (
    muon(0.1, b2=0.9, weight_decay=0.01),
    optax.adamw(0.1, b2=0.9, weight_decay=0.01),
  )
  start = jax.tree.map(jnp.asarray, params())
  ours, theirs = start, start
  state, reference_state = optimizer.init(ours), reference.init(theirs)
  kernel, trace = np.float64(params()["network"]["Conv_0"]["kernel"]), 0.0
  for number in range(3):
    gradient = jax.tree.map(lambda a, n=number: jnp.asarray(normal(a.shape, seed=10 + n)), start)
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


def test_every_kernel_among_others_gets_its_own_step():
  """Of one shape, of one smaller side, square, wide and tall, alone and in a stack."""
  shapes = [(8, 5), (8, 5), (5, 8), (5, 5), (5, 5), (2, 2, 2, 5), (3, 3), (9, 3)]
  kernels = [normal(shape, seed) for seed, shape in enumerate(shapes)]
  tree = {str(number): {"kernel": kernel} for number, kernel in enumerate(kernels)}
  packed = pack(tree, layout_of(tree))
  for steps in (orthogonal_steps(tree), unpack(orthogonal_steps(packed))):
    for number, kernel in enumerate(kernels):
      matrix = kernel.reshape(-1, kernel.shape[-1])
      expected = 0.2 * np.sqrt(max(matrix.shape)) * oracle(matrix)
      step = steps[str(number)]["kernel"].reshape(matrix.shape)
      np.testing.assert_allclose(step, expected, atol=1e-4, err_msg=str(kernel.shape))


def network_params():
  """Shapes of the parameters of the quick preset's network, and the paths of its kernels."""
  network = components.build_network(quick.CONFIG, (28, 28, 1), 10)
  shapes = jax.eval_shape(lambda: network.init(jax.random.key(0), (28, 28, 1)))
  kernels = {
    path: leaf
    for path, leaf in jax.tree_util.tree_leaves_with_path(shapes)
    if path[-1] == jax.tree_util.DictKey("kernel")
  }
  assert len(kernels) > 40
  return shapes, kernels


def test_muon_optimises_all_kernels_of_the_network_and_only_those():
  params, kernels = network_params()
  states = jax.eval_shape(muon(1.0).init, params).inner_states
  num_kernels = {
    group: sum(
      "'kernel'" in jax.tree_util.keystr(path)
      for path, _ in jax.tree_util.tree_leaves_with_path(state)
    )
    for group, state in states.items()
  }
  assert num_kernels == {"kernels": len(kernels), "rest": 0}


@pytest.mark.parametrize("devices", [2, pytest.param(3, marks=pytest.mark.slow)])
def test_the_result_on_several_devices_is_bitwise_that_of_one(devices):
  kernels = {
    "a": normal((3, 3, 8, 16)),
    "b": normal((16, 16)),
    "c": normal((5, 7)),
    "d": normal((72, 8)),
  }
  mesh = make_mesh(jax.devices()[:devices])
  kernels = jax.device_put(kernels, replicated(mesh))
  shared = jax.jit(lambda kernels: orthogonal_steps(kernels, mesh))(kernels)
  jax.tree.map(np.testing.assert_array_equal, shared, jax.jit(orthogonal_steps)(kernels))


def test_kernels_of_one_shape_take_one_product_for_all():
  """The products depend on the number of shapes, not on the number of kernels."""
  _, kernels = network_params()
  products = lambda kernels: str(jax.make_jaxpr(orthogonal_steps)(kernels)).count("dot_general")
  shapes = {(math.prod(leaf.shape[:-1]), leaf.shape[-1]) for leaf in kernels.values()}
  shapes = {(min(shape), max(shape)) for shape in shapes}
  sizes = {small for small, _ in shapes}
  assert len(shapes) < len(kernels) / 3
  # Of five iterations, the first needs no product for the total and the last none for the Gram
  # matrix, but XLA removes that one.
  assert products(list(kernels.values())) == 2 * len(shapes) + (4 * 5 - 1) * len(sizes)


@pytest.mark.parametrize("devices", [2, 8])
def test_each_device_takes_a_share_of_the_kernels_of_each_shape(devices):
  mesh = make_mesh(jax.devices()[:devices])
  kernels = [jax.ShapeDtypeStruct((16, 8), jnp.float32)] * 10
  text = str(jax.make_jaxpr(lambda kernels: orthogonal_steps(kernels, mesh))(kernels))
  shares = set(re.findall(r"f32\[(\d+),8,8\] = dot_general", text))
  assert shares == {str(-(-10 // devices))}


@pytest.mark.parametrize("shape", [(3, 3, 4, 32), (128, 64), (3, 3, 64, 64)])
def test_steps_have_the_size_of_adamw_steps(shape):
  """Their root mean square is about 0.2 at learning rate 1, for any gradient of full rank."""
  optimizer, params = muon(1.0), {"kernel": jnp.zeros(shape)}
  updates, _ = optimizer.update({"kernel": 1e-5 * normal(shape)}, optimizer.init(params), params)
  assert 0.13 < np.sqrt(np.mean(np.square(updates["kernel"]))) < 0.25
