"""Packed parameters: the same values in other places, for values, gradients and optimizers."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import optax
import pytest

from configs import quick
from ddpm_jax.components import build_components
from ddpm_jax.config.schema import OptimizerConfig
from ddpm_jax.optimization.muon import muon
from ddpm_jax.optimization.packing import layout_of, pack, pack_like, unpack
from ddpm_jax.training.state import make_create

SHAPES = {
  "a": {"kernel": (3, 3, 4, 8), "bias": (8,)},
  "b": {"kernel": (3, 3, 4, 8), "bias": (8,)},
  "c": {"kernel": (8, 5), "scale": ()},
  "d": {"embedding": (3, 2), "kernel": (7,)},
}


def params(seed=0):
  rng = np.random.default_rng(seed)
  draw = lambda shape: rng.standard_normal(shape).astype(np.float32)
  return jax.tree.map(draw, SHAPES, is_leaf=lambda node: isinstance(node, tuple))


def assert_same(found, expected):
  assert jax.tree.structure(found) == jax.tree.structure(expected)
  jax.tree.map(np.testing.assert_array_equal, found, expected)


def test_unpack_is_the_inverse_of_pack_for_jax_and_for_numpy():
  tree = params()
  packed = pack(tree, layout_of(tree))
  shapes = {name: stack.shape for name, stack in packed.kernels.items()}
  assert shapes == {"float32[3,3,4,8]": (2, 3, 3, 4, 8), "float32[8,5]": (1, 8, 5)}
  assert packed.rest["float32"].shape == (8 + 8 + 1 + 6 + 7,)
  assert_same(unpack(packed), tree)
  on_device = jax.tree.map(jnp.asarray, tree)
  assert_same(unpack(pack(on_device, layout_of(tree))), tree)
  views = jax.tree.leaves(unpack(packed))
  assert all(any(np.shares_memory(v, a) for a in jax.tree.leaves(packed)) for v in views)


def test_other_parts_of_a_tree_stay_as_they_are():
  tree = {"network": pack(params(), layout_of(params())), "schedule": {"w": np.ones(3)}}
  unpacked = {"network": params(), "schedule": {"w": np.ones(3)}}
  assert_same(unpack(tree), unpacked)
  assert_same(pack_like(unpacked, tree), tree)


def test_the_gradient_through_unpack_is_the_packed_gradient():
  tree, weights = jax.tree.map(jnp.asarray, params()), params(seed=1)
  loss = lambda tree: sum(
    jax.tree.leaves(jax.tree.map(lambda p, w: jnp.sum(w * p**2), tree, weights))
  )
  packed = pack(tree, layout_of(tree))
  found = jax.grad(lambda packed: loss(unpack(packed)))(packed)
  assert_same(found, pack(jax.grad(loss)(tree), layout_of(tree)))
  # Each array gets its gradient by one concatenation, without sums of padded slices. A stack of one
  # kernel needs none.
  text = jax.jit(jax.grad(lambda packed: loss(unpack(packed)))).lower(packed).as_text()
  assert "stablehlo.pad" not in text
  assert text.count("stablehlo.concatenate") == len(jax.tree.leaves(packed)) - 1


@pytest.mark.parametrize("make", [optax.adamw, muon])
def test_an_optimizer_takes_the_same_steps_on_packed_parameters(make):
  optimizer, tree = make(0.1, weight_decay=0.01), jax.tree.map(jnp.asarray, params())
  packed = pack(tree, layout_of(tree))
  state, packed_state = optimizer.init(tree), optimizer.init(packed)
  for seed in (1, 2, 3):
    gradient = jax.tree.map(jnp.asarray, params(seed))
    updates, state = optimizer.update(gradient, state, tree)
    tree = optax.apply_updates(tree, updates)
    updates, packed_state = optimizer.update(pack(gradient, layout_of(tree)), packed_state, packed)
    packed = optax.apply_updates(packed, updates)
  near = lambda a, b: np.testing.assert_allclose(a, b, rtol=1e-5, atol=1e-6)
  jax.tree.map(near, unpack(packed), tree)
  # The optimizer's state has the same structure, so it is saved as that of unpacked parameters.
  assert jax.tree.structure(unpack(packed_state)) == jax.tree.structure(state)
  jax.tree.map(near, unpack(packed_state), state)
  assert_same(pack_like(unpack(packed_state), packed_state), packed_state)


@pytest.mark.parametrize("optimizer", ["adamw", "muon"])
def test_the_state_of_a_run_is_few_arrays_and_unpacks_to_the_one_that_is_saved(optimizer):
  config = dataclasses.replace(quick.CONFIG, optimizer=OptimizerConfig(name=optimizer))
  components = build_components(config, (28, 28, 1), 10)
  saved = jax.eval_shape(make_create(components, 0))
  packed = jax.eval_shape(make_create(components, 0, packed=True))
  unpacked = jax.eval_shape(unpack, packed)
  assert jax.tree.structure(unpacked) == jax.tree.structure(saved)
  assert jax.tree.leaves(unpacked) == jax.tree.leaves(saved)
  assert len(jax.tree.leaves(saved.params)) > 140
  assert len(jax.tree.leaves(packed.params)) < 20
