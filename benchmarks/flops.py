"""Counts the floating-point operations of convolutions and matrix products from a jaxpr.

XLA's own count is not available on every platform; on CUDA it is None.
"""

import math
from collections.abc import Callable, Iterator
from typing import Any

import jax
import numpy as np


def count_flops(function: Callable[..., Any], *arguments: Any, platform: str) -> int:
  """Returns the floating-point operations of all convolutions and matrix products of a function.

  A multiplication and an addition count as two. Products with the zeros of a padding or of a
  dilation do not count, as in XLA's count. The body of a while loop counts once.

  Args:
    function: the function, which is traced.
    *arguments: arrays, or their ShapeDtypeStructs.
    platform: "cpu", "cuda" or "tpu"; selects the branches of `lax.platform_dependent`.
  """
  return count_jaxpr_flops(jax.make_jaxpr(function)(*arguments).jaxpr, platform)


def count_jaxpr_flops(jaxpr: Any, platform: str) -> int:
  """Returns the operations of a jaxpr, as `count_flops` does for a function."""
  equations: Any = jaxpr.eqns
  total, chosen = 0, {}
  for eqn in equations:
    name = eqn.primitive.name
    if name == "platform_index":
      platforms = eqn.params["platforms"]  # None stands for all others.
      known = [i for i, names in enumerate(platforms) if names is None or platform in names]
      chosen[eqn.outvars[0]] = known[0]
    elif name == "cond":
      branches = [count_jaxpr_flops(branch.jaxpr, platform) for branch in eqn.params["branches"]]
      index = eqn.invars[0]
      # The variable may be a constant, which is not hashable.
      known_index = None if hasattr(index, "val") else chosen.get(index)
      total += max(branches) if known_index is None else branches[known_index]
    elif name == "dot_general":
      (contracted, _), _ = eqn.params["dimension_numbers"]
      shape = eqn.invars[0].aval.shape
      total += 2 * eqn.outvars[0].aval.size * math.prod(shape[i] for i in contracted)
    elif name == "conv_general_dilated":
      total += _count_convolution(eqn)
    else:
      times = eqn.params["length"] if name == "scan" else 1
      total += times * sum(count_jaxpr_flops(inner, platform) for inner in _inner(eqn))
  return total


def _inner(eqn: Any) -> Iterator[Any]:
  """Yields the jaxprs in the parameters of an equation."""
  for value in eqn.params.values():
    for part in value if isinstance(value, (tuple, list)) else (value,):
      if hasattr(part, "jaxpr"):  # A closed jaxpr.
        yield part.jaxpr
      elif hasattr(part, "eqns"):
        yield part


def _count_convolution(eqn: Any) -> int:
  image, kernel = (variable.aval.shape for variable in eqn.invars[:2])
  out, params = eqn.outvars[0].aval.shape, eqn.params
  numbers = params["dimension_numbers"]
  image_spec, kernel_spec, out_spec = numbers.lhs_spec, numbers.rhs_spec, numbers.out_spec
  # The kernel's input features are those of one group already.
  products = image[image_spec[0]] * kernel[kernel_spec[0]] * kernel[kernel_spec[1]]
  products //= params["batch_group_count"]
  for i, stride in enumerate(params["window_strides"]):
    outputs = stride * np.arange(out[out_spec[i + 2]])[:, None]
    taps = params["rhs_dilation"][i] * np.arange(kernel[kernel_spec[i + 2]])
    position = outputs + taps - params["padding"][i][0]
    dilation = params["lhs_dilation"][i]
    last = (image[image_spec[i + 2]] - 1) * dilation
    products *= int(np.sum((position >= 0) & (position <= last) & (position % dilation == 0)))
  return 2 * products
