"""Muon: steps whose matrices have all singular values near 1. Jordan et al. 2024, Liu et al. 2025.

A gradient's few large singular values decide an ordinary step; here every direction moves alike.
"""

import functools
import math
from typing import Any

import jax
import jax.numpy as jnp
import optax
from jax import lax
from jax.sharding import Mesh, PartitionSpec

# Jordan et al.'s quintic x (a + b x^2 + c x^4), five times: takes [0.01, 1] to about [0.7, 1.2].
_A, _B, _C = 3.4445, -4.7750, 2.0315
_ITERATIONS = 5
# Liu et al., eq. 4: the root mean square of AdamW's steps, so that its learning rates serve.
_RMS = 0.2

_product = functools.partial(jnp.matmul, precision=jax.lax.Precision.HIGHEST)


def orthogonalise(matrix: jax.Array) -> jax.Array:
  """U V^T of the matrix U S V^T, roughly: singular values from 1 % of its norm on come near 1.

  Newton and Schulz's iteration in the smaller of the matrix's two Gram matrices: the product with
  the matrix itself, four fifths of the work for a kernel of 3x3 pixels, is left to the end.

  Args:
    matrix: f32[M, N].
  """
  wide = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
  wide = wide / (jnp.linalg.norm(wide) + 1e-12)
  gram, identity = _product(wide, wide.T), jnp.eye(wide.shape[0])
  total = identity
  for _ in range(_ITERATIONS):
    factor = _A * identity + _product(_B * identity + _C * gram, gram)
    total = _product(factor, total)
    gram = _product(_product(factor, gram), factor)
  found = _product(total, wide)
  return found if matrix.shape[0] <= matrix.shape[1] else found.T


def _orthogonal_step(gradient: jax.Array) -> jax.Array:
  """Of a kernel [..., inputs, outputs], which is a matrix from all it sees to its outputs."""
  matrix = gradient.reshape(-1, gradient.shape[-1])
  return (_RMS * max(matrix.shape) ** 0.5 * orthogonalise(matrix)).reshape(gradient.shape)


def orthogonal_steps(gradients: Any, mesh: Mesh | None = None) -> Any:
  """The steps of all kernels.

  Args:
    gradients: pytree of kernels f32[..., inputs, outputs], the same on every device.
    mesh: one-dimensional, of the devices that share the work, each taking kernels of its own; where
      there is none, each device computes all. The result is the same.
  """
  if mesh is None or mesh.size == 1:
    return jax.tree.map(_orthogonal_step, gradients)
  kernels, tree = jax.tree.flatten(gradients)
  devices, (axis,) = range(mesh.size), mesh.axis_names
  owners = _share_out([_work(kernel.shape) for kernel in kernels], mesh.size)

  def of(device: int, kernels: list[jax.Array]) -> list[jax.Array]:
    return [
      _orthogonal_step(kernel) if owner == device else jnp.zeros_like(kernel)
      for kernel, owner in zip(kernels, owners, strict=True)
    ]

  def each(kernels: list[jax.Array]) -> list[jax.Array]:
    steps = lax.switch(lax.axis_index(axis), [functools.partial(of, d) for d in devices], kernels)
    return lax.psum(steps, axis)

  whole = PartitionSpec()
  shared = jax.shard_map(each, mesh=mesh, in_specs=whole, out_specs=whole, check_vma=False)
  return jax.tree.unflatten(tree, shared(kernels))


def _work(shape: tuple[int, ...]) -> int:
  """Multiplications of a kernel's step."""
  rows, columns = math.prod(shape[:-1]), shape[-1]
  small = min(rows, columns)
  return 2 * rows * columns * small + 4 * _ITERATIONS * small**3


def _share_out(work: list[int], devices: int) -> list[int]:
  """Which device takes each piece: the largest first, each to whom has least so far."""
  owners, load = [0] * len(work), [0] * devices
  for piece in sorted(range(len(work)), key=lambda piece: -work[piece]):
    owners[piece] = load.index(min(load))
    load[owners[piece]] += work[piece]
  return owners


def muon(
  learning_rate: optax.ScalarOrSchedule,
  *,
  momentum: float = 0.95,
  b2: float = 0.999,
  weight_decay: float = 0.0,
  mesh: Mesh | None = None,
) -> optax.GradientTransformation:
  """Muon for the kernels of a network, AdamW for all other parameters.

  Args:
    learning_rate: of both; what suits AdamW suits Muon.
    momentum: Nesterov's.
    b2: AdamW's decay of the second moment.
    weight_decay: of both.
    mesh: of the devices that share the work out; see `orthogonal_steps`.
  """
  step = optax.stateless(lambda updates, _: orthogonal_steps(updates, mesh))
  kernels = optax.chain(
    optax.trace(momentum, nesterov=True),
    step,
    optax.add_decayed_weights(weight_decay),
    optax.scale_by_learning_rate(learning_rate),
  )
  rest = optax.adamw(learning_rate, b2=b2, weight_decay=weight_decay)
  return optax.partition({"kernels": kernels, "rest": rest}, _label)


def _label(params: Any) -> Any:
  """Which parameters are kernels: by Flax's name for what multiplies a layer's input."""

  def one(path: tuple[Any, ...], leaf: Any) -> str:
    is_kernel = path[-1] == jax.tree_util.DictKey("kernel") and leaf.ndim >= 2
    return "kernels" if is_kernel else "rest"

  return jax.tree_util.tree_map_with_path(one, params)
