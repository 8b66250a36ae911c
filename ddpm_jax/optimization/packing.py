"""Parameters packed into a few arrays, so that an update takes a few operations.

A U-Net has hundreds of small arrays. An update of each one costs a GPU kernel that takes longer to
launch than to run, and time of the compiler on every platform. Kernels of one shape are therefore
stacked, and all other parameters are laid out in one vector. Muon then orthogonalises a whole stack
in one product. `unpack` gives the network its parameters, and gradients come back packed.

Only the training loop packs. Checkpoints and weights hold the parameters under their own names.
"""

import dataclasses
import itertools
import math
from collections.abc import Sequence
from typing import Any, NamedTuple

import jax
import jax.numpy as jnp
import numpy as np
import optax
from jax import lax
from jax.experimental.layout import Layout as DeviceLayout
from jax.experimental.layout import with_layout_constraint


class Slot(NamedTuple):
  """The place of one parameter.

  Attributes:
    group: name of the array that holds it.
    is_kernel: whether that array is a stack of kernels.
    shape: shape of the parameter.
  """

  group: str
  is_kernel: bool
  shape: tuple[int, ...]


@dataclasses.dataclass(frozen=True)
class Layout:
  """The places of all parameters of a pytree.

  Attributes:
    tree: structure of the pytree.
    slots: the place of each leaf. Leaves of one group follow each other in this order.
  """

  tree: Any
  slots: tuple[Slot, ...]


@jax.tree_util.register_dataclass
@dataclasses.dataclass(frozen=True)
class Packed:
  """A pytree of parameters, or of anything with an array for each parameter, in a few arrays.

  Attributes:
    kernels: stacks f[K, ..., inputs, outputs] of the leaves named "kernel", by dtype and shape.
    rest: vectors f[N] of all other leaves, by dtype.
    layout: the places of the leaves.
  """

  kernels: dict[str, Any]
  rest: dict[str, Any]
  layout: Layout = dataclasses.field(metadata={"static": True})


def layout_of(tree: Any) -> Layout:
  """Returns the layout for a pytree of arrays or ShapeDtypeStructs."""
  leaves, structure = jax.tree_util.tree_flatten_with_path(tree)
  return Layout(structure, tuple(_slot(path, leaf) for path, leaf in leaves))


def _slot(path: tuple[Any, ...], leaf: Any) -> Slot:
  is_kernel = is_kernel_path(path) and leaf.ndim >= 2
  shape = f"[{','.join(map(str, leaf.shape))}]" if is_kernel else ""
  return Slot(f"{leaf.dtype}{shape}", is_kernel, leaf.shape)


def is_kernel_path(path: tuple[Any, ...]) -> bool:
  """Returns whether a leaf is named "kernel", as Flax names the weights of linear layers."""
  return bool(path) and path[-1] == jax.tree_util.DictKey("kernel")


def is_stack_path(path: tuple[Any, ...]) -> bool:
  """Returns whether a leaf is a stack of kernels in `Packed`."""
  return jax.tree_util.GetAttrKey("kernels") in path


def pack(tree: Any, layout: Layout) -> Packed:
  """Packs a pytree.

  Args:
    tree: pytree of JAX arrays, or of NumPy arrays, with the layout's structure. Leaves may be
      `optax.MaskedNode`, if all leaves of their group are.
    layout: from `layout_of`.
  """
  leaves = layout.tree.flatten_up_to(tree)
  groups: dict[bool, dict[str, list[Any]]] = {True: {}, False: {}}
  for leaf, slot in zip(leaves, layout.slots, strict=True):
    groups[slot.is_kernel].setdefault(slot.group, []).append(leaf)
  kernels = {name: _join(group, stack=True) for name, group in groups[True].items()}
  rest = {name: _join(group, stack=False) for name, group in groups[False].items()}
  return Packed(kernels, rest, layout)


def _join(leaves: list[Any], *, stack: bool) -> Any:
  if all(isinstance(leaf, optax.MaskedNode) for leaf in leaves):
    return optax.MaskedNode()
  xp: Any = np if all(isinstance(leaf, np.ndarray) for leaf in leaves) else jnp
  return xp.stack(leaves) if stack else xp.concatenate([xp.ravel(leaf) for leaf in leaves])


def unpack(tree: Any) -> Any:
  """Replaces each `Packed` in a pytree by the pytree that it holds.

  Arrays of NumPy stay views of the packed ones. JAX's gradient of `unpack` is `pack`: one
  concatenation for each array.
  """
  is_packed = lambda node: isinstance(node, Packed)
  return jax.tree.map(
    lambda node: _unpack(node) if is_packed(node) else node, tree, is_leaf=is_packed
  )


def unpack_on_host(tree: Any) -> Any:
  """Copies arrays to the host and unpacks them there, so that no device compiles a program for it.

  Args:
    tree: pytree of JAX arrays, replicated over the devices.

  Returns:
    A pytree of NumPy arrays.
  """
  return unpack(jax.tree.map(np.array, tree))


def _unpack(packed: Packed) -> Any:
  slots = packed.layout.slots
  leaves: dict[tuple[bool, str], list[Any]] = {}
  for is_kernel, arrays in ((True, packed.kernels), (False, packed.rest)):
    for name, array in arrays.items():
      shapes = [slot.shape for slot in slots if (slot.is_kernel, slot.group) == (is_kernel, name)]
      leaves[is_kernel, name] = _divide(array, shapes, stack=is_kernel)
  in_order = {key: iter(group) for key, group in leaves.items()}
  return packed.layout.tree.unflatten(next(in_order[slot.is_kernel, slot.group]) for slot in slots)


def _divide(array: Any, shapes: list[tuple[int, ...]], *, stack: bool) -> list[Any]:
  if isinstance(array, optax.MaskedNode):
    return [array] * len(shapes)
  sizes = [1] * len(shapes) if stack else [math.prod(shape) for shape in shapes]
  parts: Sequence[Any] = (
    np.split(array, list(itertools.accumulate(sizes))[:-1])
    if isinstance(array, np.ndarray)
    else lax.split(array, sizes)
  )
  return [part.reshape(shape) for part, shape in zip(parts, shapes, strict=True)]


def pack_like(tree: Any, like: Any) -> Any:
  """Packs the parts of a pytree that are packed in another one.

  Args:
    tree: pytree of arrays, as `unpack(like)` has them.
    like: pytree with `Packed` nodes.

  Returns:
    A pytree with the structure of `like`. `unpack` is the inverse.
  """
  is_packed = lambda node: isinstance(node, Packed)
  return jax.tree.map(
    lambda node, part: pack(part, node.layout) if is_packed(node) else part,
    like,
    tree,
    is_leaf=is_packed,
  )


def row_major(packed: Any) -> Any:
  """Fixes the layout in memory of gradients to that of the parameters.

  GPU convolutions return the gradients of their kernels transposed. XLA would compute the whole
  update in that order and copy each array of the state twice.
  """

  def constrain(array: jax.Array) -> jax.Array:
    ordered = DeviceLayout(major_to_minor=tuple(range(array.ndim)))
    fixed = lambda array: with_layout_constraint(array, ordered)
    return lax.platform_dependent(array, cpu=lambda array: array, default=fixed)

  return jax.tree.map(constrain, packed)
