import dataclasses
import itertools

import jax
import numpy as np
import pytest

import ddpm_jax as dj
from ddpm_jax.diffusion.pytrees import pytree

STATIC = {
  "DEIS": dj.DEIS(2),
  "IPNDM": dj.IPNDM(2),
  "DDIM": dj.DDIM(0.0),
  "Euler": dj.Euler(0.0),
  "Heun": dj.Heun(0.0),
  "UniPC": dj.UniPC(),
}


@pytest.mark.parametrize(("first", "second"), list(itertools.combinations(STATIC, 2)))
def test_samplers_with_equal_fields_have_different_structures(first, second):
  """Where structures are equal and hashes happen to collide, jit runs the other sampler."""
  structures = [jax.tree.structure(STATIC[name]) for name in (first, second)]
  assert structures[0] != structures[1]
  assert structures == [jax.tree.structure(dataclasses.replace(STATIC[n])) for n in (first, second)]


@pytree(data_fields=["a", "b"], meta_fields=["name"])
@dataclasses.dataclass(frozen=True)
class Pair:
  a: object
  b: object
  name: str = "x"


def test_data_are_leaves_with_their_names_and_static_fields_belong_to_the_structure():
  pair = Pair(np.arange(2), {"c": 3}, "y")
  paths = [jax.tree_util.keystr(path) for path, _ in jax.tree_util.tree_leaves_with_path(pair)]
  assert paths == [".a", ".b['c']"]
  doubled = jax.tree.map(lambda leaf: 2 * leaf, pair)
  np.testing.assert_array_equal(doubled.a, [0, 2])
  assert (doubled.b, doubled.name) == ({"c": 6}, "y")
  assert jax.tree.structure(pair) != jax.tree.structure(dataclasses.replace(pair, name="x"))
