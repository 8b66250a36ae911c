"""The Muon optimizer. Jordan et al. 2024, Liu et al. 2025.

A few large singular values of the gradient dominate an ordinary step. Muon replaces the matrix of
each step by one whose singular values are all near 1, so that all directions move equally far.
"""

import functools
import itertools
import math
from collections.abc import Callable
from typing import Any

import jax
import jax.numpy as jnp
import optax
from jax import lax
from jax.sharding import Mesh, PartitionSpec

from ddpm_jax.optimization.packing import is_kernel_path, is_stack_path

# Jordan et al.'s quintic x (a + b x^2 + c x^4). Five iterations map [0.01, 1] to about [0.7, 1.2].
_A, _B, _C = 3.4445, -4.7750, 2.0315
_ITERATIONS = 5
# Liu et al., eq. 4: the root mean square of AdamW's steps, so that AdamW's learning rates fit Muon.
_RMS = 0.2

_HIGHEST = lax.Precision.HIGHEST


def precision_for(device: jax.Device) -> lax.PrecisionLike:
  """Returns the lowest precision of products that keeps the result within the iteration's bounds.

  Three products of bfloat16 parts do: singular values stay below 1.21. One product of TF32 does
  not (1.55), because the Gram matrix squares the singular values, and one of bfloat16 diverges. See
  docs/notes/muon.md.

  Args:
    device: the device that computes the steps.
  """
  if device.platform == "tpu":
    return lax.Precision.HIGH
  major = str(getattr(device, "compute_capability", "")).partition(".")[0]
  # Cards before Ampere (compute capability 8.0) have no products of bfloat16.
  if device.platform in ("gpu", "cuda") and major.isdigit() and int(major) >= 8:
    return lax.DotAlgorithmPreset.BF16_BF16_F32_X3
  return _HIGHEST


def orthogonalise(matrices: jax.Array, precision: lax.PrecisionLike = _HIGHEST) -> jax.Array:
  """Computes approximations of U V^T for matrices with singular value decompositions U S V^T.

  Singular values of at least 1 % of a matrix's Frobenius norm become about 0.7 to 1.2.

  The Newton-Schulz iteration runs on the smaller of the two Gram matrices. Products with the matrix
  itself would be four fifths of the work for a 3x3 kernel. Only one is needed, after the iteration.

  Args:
    matrices: f32[..., M, N].
    precision: precision of the products; see `precision_for`.

  Returns:
    f32[..., M, N].
  """
  wide = matrices.shape[-2] <= matrices.shape[-1]
  stack = matrices if wide else matrices.mT
  (steps,) = _orthogonalise_stacks([stack.reshape(-1, *stack.shape[-2:])], precision)
  steps = steps.reshape(stack.shape)
  return steps if wide else steps.mT


def _orthogonalise_stacks(stacks: list[jax.Array], precision: lax.PrecisionLike) -> list[jax.Array]:
  """Computes `orthogonalise` of stacks f32[K, M, N] with M <= N, each with its own K, M and N.

  The iteration needs only the M x M Gram matrices, so stacks with the same M share its products.
  """
  matmul = functools.partial(jnp.matmul, precision=precision)
  norms = [jnp.sqrt(jnp.sum(jnp.square(stack), (1, 2), keepdims=True)) for stack in stacks]
  stacks = [stack / (norm + 1e-12) for stack, norm in zip(stacks, norms, strict=True)]
  results = list(stacks)
  for size in sorted({stack.shape[1] for stack in stacks}):
    places = [place for place, stack in enumerate(stacks) if stack.shape[1] == size]
    grams = jnp.concatenate([matmul(stacks[place], stacks[place].mT) for place in places])
    ends = list(itertools.accumulate(len(stacks[place]) for place in places))
    totals = jnp.split(_newton_schulz(grams, matmul), ends[:-1])
    for place, total in zip(places, totals, strict=True):
      results[place] = matmul(total, stacks[place])
  return results


def _newton_schulz(gram: jax.Array, matmul: Callable[..., jax.Array]) -> jax.Array:
  """Returns the products of all factors a + b G + c G^2 of the iteration, f32[K, M, M]."""
  identity = jnp.eye(gram.shape[-1], dtype=gram.dtype)[None]
  total = None
  for _ in range(_ITERATIONS):
    factor = _A * identity + matmul(_B * identity + _C * gram, gram)
    total = factor if total is None else matmul(factor, total)
    gram = matmul(matmul(factor, gram), factor)
  assert total is not None
  return total


def orthogonal_steps(
  gradients: Any, mesh: Mesh | None = None, precision: lax.PrecisionLike = _HIGHEST
) -> Any:
  """Computes Muon's steps of all kernels.

  The matrix of a kernel is the kernel flattened to [fan_in, fan_out]. Matrices of one shape are
  stacked, so that each product is one operation for all of them.

  Args:
    gradients: pytree of kernels f32[..., inputs, outputs], or of the stacks of kernels in `Packed`,
      replicated over the devices.
    mesh: one-dimensional mesh. Each of its devices computes the steps of some kernels. With None,
      every device computes all of them. The result is the same.
    precision: precision of the products; see `precision_for`.

  Returns:
    A pytree like `gradients`, replicated.
  """
  with jax.named_scope("muon"):
    return _orthogonal_steps(gradients, mesh, precision)


def _orthogonal_steps(gradients: Any, mesh: Mesh | None, precision: lax.PrecisionLike) -> Any:
  leaves, tree = jax.tree_util.tree_flatten_with_path(gradients)
  kernels = [leaf if is_stack_path(path) else leaf[None] for path, leaf in leaves]
  shapes = [(math.prod(kernel.shape[1:-1]), kernel.shape[-1]) for kernel in kernels]
  stacks: dict[tuple[int, int], list[jax.Array]] = {}
  for kernel, (rows, columns) in zip(kernels, shapes, strict=True):
    matrices = kernel.reshape(-1, rows, columns)
    stacks.setdefault((min(rows, columns), max(rows, columns)), []).append(
      matrices if rows <= columns else matrices.mT
    )
  joined = [jnp.concatenate(stack) for stack in stacks.values()]
  orthogonalise_all: _StacksFn = functools.partial(_orthogonalise_stacks, precision=precision)
  if mesh is not None and mesh.size > 1:
    orthogonalise_all = _distribute(orthogonalise_all, mesh)
  steps = orthogonalise_all(joined)
  parts = {
    shape: iter(jnp.split(step, list(itertools.accumulate(map(len, stacks[shape])))[:-1]))
    for shape, step in zip(stacks, steps, strict=True)
  }
  found = []
  for (_, leaf), (rows, columns) in zip(leaves, shapes, strict=True):
    step = next(parts[min(rows, columns), max(rows, columns)])
    step = _RMS * max(rows, columns) ** 0.5 * (step if rows <= columns else step.mT)
    found.append(step.reshape(leaf.shape))
  return jax.tree.unflatten(tree, found)


_StacksFn = Callable[[list[jax.Array]], list[jax.Array]]


def _distribute(orthogonalise_all: _StacksFn, mesh: Mesh) -> _StacksFn:
  """Makes each device of the mesh compute a share of every stack."""
  devices = PartitionSpec(mesh.axis_names[0])
  on_each = jax.shard_map(
    orthogonalise_all, mesh=mesh, in_specs=devices, out_specs=devices, check_vma=False
  )

  def distributed(stacks: list[jax.Array]) -> list[jax.Array]:
    padded = [jnp.pad(stack, ((0, -len(stack) % mesh.size), (0, 0), (0, 0))) for stack in stacks]
    return [step[: len(stack)] for step, stack in zip(on_each(padded), stacks, strict=True)]

  return distributed


def muon(
  learning_rate: optax.ScalarOrSchedule,
  *,
  momentum: float = 0.95,
  b2: float = 0.999,
  weight_decay: float = 0.0,
  mesh: Mesh | None = None,
  precision: lax.PrecisionLike = _HIGHEST,
) -> optax.GradientTransformation:
  """Returns Muon for the kernels of a network and AdamW for all other parameters.

  Args:
    learning_rate: learning rate of both; Muon's steps are scaled to suit AdamW's learning rates.
    momentum: decay of Muon's Nesterov momentum.
    b2: decay of AdamW's second moment.
    weight_decay: decoupled weight decay of both.
    mesh: mesh over which the work is distributed; see `orthogonal_steps`.
    precision: precision of Muon's products; see `precision_for`.
  """
  step = optax.stateless(lambda updates, _: orthogonal_steps(updates, mesh, precision))
  kernels = optax.chain(
    optax.trace(momentum, nesterov=True),
    step,
    optax.add_decayed_weights(weight_decay),
    optax.scale_by_learning_rate(learning_rate),
  )
  rest = optax.adamw(learning_rate, b2=b2, weight_decay=weight_decay)
  return optax.partition({"kernels": kernels, "rest": rest}, _label)


def _label(params: Any) -> Any:
  """Labels kernels with 2 or more axes, and stacks of them, "kernels", and all others "rest"."""

  def label_leaf(path: tuple[Any, ...], leaf: Any) -> str:
    is_kernel = is_stack_path(path) or (is_kernel_path(path) and leaf.ndim >= 2)
    return "kernels" if is_kernel else "rest"

  return jax.tree_util.tree_map_with_path(label_leaf, params)
