"""The Muon optimizer. Jordan et al. 2024, Liu et al. 2025.

A few large singular values of the gradient dominate an ordinary step. Muon replaces the matrix of
each step by one whose singular values are all near 1, so that all directions move equally far.
"""

import functools
import math
from typing import Any

import jax
import jax.numpy as jnp
import optax
from jax import lax
from jax.sharding import Mesh, PartitionSpec

# Jordan et al.'s quintic x (a + b x^2 + c x^4). Five iterations map [0.01, 1] to about [0.7, 1.2].
_A, _B, _C = 3.4445, -4.7750, 2.0315
_ITERATIONS = 5
# Liu et al., eq. 4: the root mean square of AdamW's steps, so that AdamW's learning rates fit Muon.
_RMS = 0.2

_matmul = functools.partial(jnp.matmul, precision=jax.lax.Precision.HIGHEST)


def orthogonalise(matrix: jax.Array) -> jax.Array:
  """Computes an approximation of U V^T for a matrix with singular value decomposition U S V^T.

  Singular values of at least 1 % of the matrix's Frobenius norm become about 0.7 to 1.2.

  The Newton-Schulz iteration runs on the smaller of the two Gram matrices. Products with the matrix
  itself would be four fifths of the work for a 3x3 kernel. Only one is needed, after the iteration.

  Args:
    matrix: f32[M, N].

  Returns:
    f32[M, N].
  """
  wide = matrix if matrix.shape[0] <= matrix.shape[1] else matrix.T
  wide = wide / (jnp.linalg.norm(wide) + 1e-12)
  gram, identity = _matmul(wide, wide.T), jnp.eye(wide.shape[0])
  total = identity
  for _ in range(_ITERATIONS):
    factor = _A * identity + _matmul(_B * identity + _C * gram, gram)
    total = _matmul(factor, total)
    gram = _matmul(_matmul(factor, gram), factor)
  result = _matmul(total, wide)
  return result if matrix.shape[0] <= matrix.shape[1] else result.T


def _orthogonal_step(gradient: jax.Array) -> jax.Array:
  """Computes the step of one kernel f32[..., inputs, outputs].

  The matrix that is orthogonalised is the kernel flattened to [fan_in, fan_out].
  """
  matrix = gradient.reshape(-1, gradient.shape[-1])
  return (_RMS * max(matrix.shape) ** 0.5 * orthogonalise(matrix)).reshape(gradient.shape)


def orthogonal_steps(gradients: Any, mesh: Mesh | None = None) -> Any:
  """Computes Muon's steps of all kernels.

  Args:
    gradients: pytree of kernels f32[..., inputs, outputs], replicated over the devices.
    mesh: one-dimensional mesh. Each of its devices computes the steps of some kernels. With None,
      every device computes all of them. The result is the same.

  Returns:
    A pytree like `gradients`, replicated.
  """
  if mesh is None or mesh.size == 1:
    return jax.tree.map(_orthogonal_step, gradients)
  kernels, tree = jax.tree.flatten(gradients)
  devices, (axis,) = range(mesh.size), mesh.axis_names
  owners = _assign_to_devices([_matmul_flops(kernel.shape) for kernel in kernels], mesh.size)

  def steps_of_device(device: int, kernels: list[jax.Array]) -> list[jax.Array]:
    return [
      _orthogonal_step(kernel) if owner == device else jnp.zeros_like(kernel)
      for kernel, owner in zip(kernels, owners, strict=True)
    ]

  def steps_of_all(kernels: list[jax.Array]) -> list[jax.Array]:
    branches = [functools.partial(steps_of_device, device) for device in devices]
    steps = lax.switch(lax.axis_index(axis), branches, kernels)
    return lax.psum(steps, axis)  # Exact: all but one of the summands are 0.

  replicated = PartitionSpec()
  distributed = jax.shard_map(
    steps_of_all, mesh=mesh, in_specs=replicated, out_specs=replicated, check_vma=False
  )
  return jax.tree.unflatten(tree, distributed(kernels))


def _matmul_flops(shape: tuple[int, ...]) -> int:
  """Returns the number of multiplications in the step of a kernel."""
  rows, columns = math.prod(shape[:-1]), shape[-1]
  small = min(rows, columns)
  return 2 * rows * columns * small + 4 * _ITERATIONS * small**3


def _assign_to_devices(costs: list[int], num_devices: int) -> list[int]:
  """Assigns tasks to devices: the most expensive first, each to the least loaded device.

  Args:
    costs: cost of each task.
    num_devices: number of devices.

  Returns:
    The device of each task.
  """
  owners, load = [0] * len(costs), [0] * num_devices
  for task in sorted(range(len(costs)), key=lambda task: -costs[task]):
    owners[task] = load.index(min(load))
    load[owners[task]] += costs[task]
  return owners


def muon(
  learning_rate: optax.ScalarOrSchedule,
  *,
  momentum: float = 0.95,
  b2: float = 0.999,
  weight_decay: float = 0.0,
  mesh: Mesh | None = None,
) -> optax.GradientTransformation:
  """Returns Muon for the kernels of a network and AdamW for all other parameters.

  Args:
    learning_rate: learning rate of both; Muon's steps are scaled to suit AdamW's learning rates.
    momentum: decay of Muon's Nesterov momentum.
    b2: decay of AdamW's second moment.
    weight_decay: decoupled weight decay of both.
    mesh: mesh over which the work is distributed; see `orthogonal_steps`.
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
  """Labels parameters named "kernel" with 2 or more axes "kernels", and all others "rest"."""

  def label_leaf(path: tuple[Any, ...], leaf: Any) -> str:
    is_kernel = path[-1] == jax.tree_util.DictKey("kernel") and leaf.ndim >= 2
    return "kernels" if is_kernel else "rest"

  return jax.tree_util.tree_map_with_path(label_leaf, params)
