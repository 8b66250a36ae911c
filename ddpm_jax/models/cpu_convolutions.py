"""CPU tuning of the 3x3 convolutions and of the arrays around them.

Each function computes the same values on every platform, up to rounding. On a CPU, forms with fewer
multiplications are faster. GPUs and TPUs use the plain convolution without barriers, because their
libraries are faster than these forms. To learn how the network works, read `unet` and `layers` and
skip this module.

Images are NHWC, kernels HWIO.
"""

from typing import Any

import jax
import jax.numpy as jnp
from jax import lax
from jax.experimental.xla_metadata import set_xla_metadata

# With fewer channels (input plus output) or narrower images, the transforms take longer than the
# saved multiplications.
_MIN_WINOGRAD_CHANNELS = 64
_MIN_WINOGRAD_WIDTH = 8


@jax.jit
def _barrier(x: Any) -> Any:
  return lax.optimization_barrier(x)


@jax.jit  # Arrays of one shape share a trace.
def materialised(x: Any) -> Any:
  """Returns x unchanged, and makes a CPU write x and its derivative to memory once.

  XLA on a CPU fuses elementwise operations into every operation that reads their result, and so
  computes them several times. For example, the transposition for a kernel's gradient takes five
  times as long if the derivatives of a norm and an activation are fused into it. The CPU compiler
  removes a plain `optimization_barrier` before it fuses, but keeps a call that must not be inlined.

  Args:
    x: an array or a pytree of arrays, of any shapes.
  """

  def call_barrier(x: Any) -> Any:
    with set_xla_metadata(inlineable="false"):
      return _barrier(x)

  return lax.platform_dependent(x, cpu=call_barrier, default=lambda x: x)


def convolve(x: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
  """Computes a 3x3 convolution, zero-padded by one pixel on each side.

  A CPU uses `winograd` for wide float32 images with many channels and stride 1, and for the
  derivatives with respect to the image. Derivatives with respect to the kernel are plain
  convolutions on every platform.

  Args:
    x: f[B, H, W, I].
    kernel: f[3, 3, I, O].
    stride: 1, or 2 to halve height and width.

  Returns:
    f[B, H / stride, W / stride, O].
  """
  enough_channels = sum(kernel.shape[2:]) >= _MIN_WINOGRAD_CHANNELS
  wide = x.shape[2] >= _MIN_WINOGRAD_WIDTH
  if stride == 1 and enough_channels and wide and x.dtype == jnp.float32:
    return _convolve_fast(x, kernel)
  return _convolve_plain(x, kernel, stride)


def _convolve_plain(x: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
  return _convolve_padded(x, kernel, ((1, 1), (1, 1)), stride)


def _convolve_padded(
  x: jax.Array, kernel: jax.Array, padding: tuple[tuple[int, int], ...], stride: int = 1
) -> jax.Array:
  return lax.conv_general_dilated(
    x, kernel, (stride, stride), padding, dimension_numbers=("NHWC", "HWIO", "NHWC")
  )


def winograd(x: jax.Array, kernel: jax.Array) -> jax.Array:
  """Computes the 3x3 convolution by Winograd's F(4, 3) along the width.

  It takes half the multiplications. Four output pixels of a row are computed from six pixels of
  the padded row, by polynomial interpolation at 0, 1, -1, 2, -2 and infinity. Section 4 of
  arXiv:1509.09308. The sum over the three rows of the kernel remains a convolution. Winograd along
  the height too would save more multiplications, but writing the transforms to memory costs more.

  Args:
    x: f[B, H, W, I].
    kernel: f[3, 3, I, O].

  Returns:
    f[B, H, W, O], with a few times the float32 rounding error of the plain convolution.
  """
  b, h, w, channels = x.shape
  tiles = -(-w // 4)
  tiled = jnp.pad(x, ((0, 0), (0, 0), (0, 4 * tiles - w), (0, 0)))
  # d1 to d4 are the four pixels of each tile; d0 and d5 are the pixels to its left and right.
  d1, d2, d3, d4 = (tiled.reshape(b, h, tiles, 4, channels)[:, :, :, i] for i in range(4))
  d0 = jnp.pad(d4[:, :, :-1], ((0, 0), (0, 0), (1, 0), (0, 0)))
  d5 = jnp.pad(d1[:, :, 1:], ((0, 0), (0, 0), (0, 1), (0, 0)))
  images = (
    4 * d0 - 5 * d2 + d4,
    d4 + d3 - 4 * (d2 + d1),
    d4 - d3 - 4 * (d2 - d1),
    d4 - d2 + 2 * (d3 - d1),
    d4 - d2 - 2 * (d3 - d1),
    4 * d1 - 5 * d3 + d5,
  )
  left, middle, right = (kernel[:, i : i + 1] for i in range(3))
  kernels = (
    left / 4,
    -(left + middle + right) / 6,
    -(left - middle + right) / 6,
    (left + 2 * middle + 4 * right) / 24,
    (left - 2 * middle + 4 * right) / 24,
    right,
  )
  m0, m1, m2, m3, m4, m5 = (
    _convolve_padded(image, column, ((1, 1), (0, 0)))
    for image, column in zip(images, kernels, strict=True)
  )
  even, odd, far_even, far_odd = m1 + m2, m1 - m2, m3 + m4, m3 - m4
  columns = (
    m0 + even + far_even,
    odd + 2 * far_odd,
    even + 4 * far_even,
    odd + 8 * far_odd + m5,
  )
  return jnp.stack(columns, axis=3).reshape(b, h, 4 * tiles, -1)[:, :, :w]


def _winograd_on_cpu(x: jax.Array, kernel: jax.Array) -> jax.Array:
  return lax.platform_dependent(x, kernel, cpu=winograd, default=_convolve_plain)


_convolve_fast = jax.custom_jvp(_winograd_on_cpu)


def _convolve_fast_jvp(primals: Any, tangents: Any) -> tuple[jax.Array, Any]:
  """Differentiates by Winograd with respect to the image, plainly with respect to the kernel.

  A kernel's gradient by `winograd` would read six transformed images, which costs more time than
  it saves.
  """
  x, kernel = primals
  dx, dkernel = tangents
  y = _convolve_fast(x, kernel)
  # Symbolic zeros save a convolution: the likelihood by the probability-flow ODE needs dx alone.
  zero = jax.custom_derivatives.SymbolicZero
  if isinstance(dx, zero):
    return y, _convolve_plain(x, dkernel)
  if isinstance(dkernel, zero):
    return y, _winograd_on_cpu(dx, kernel)
  return y, _winograd_on_cpu(dx, kernel) + _convolve_plain(x, dkernel)


_convolve_fast.defjvp(_convolve_fast_jvp, symbolic_zeros=True)


def upsample(x: jax.Array) -> jax.Array:
  """Doubles height and width by nearest neighbour: f[B, H, W, C] to f[B, 2H, 2W, C]."""
  b, h, w, c = x.shape
  doubled = jnp.broadcast_to(x[:, :, None, :, None, :], (b, h, 2, w, 2, c))
  return doubled.reshape(b, 2 * h, 2 * w, c)


def convolve_upsampled(x: jax.Array, kernel: jax.Array) -> jax.Array:
  """Computes the 3x3 convolution of `upsample(x)`, zero-padded by one pixel on each side.

  Each input pixel becomes 2x2 output pixels, and each of these depends on 2x2 input pixels only.
  A CPU therefore computes four 2x2 convolutions of x, whose kernels are sums of the 3x3 kernel's
  taps. They take 2.25 times fewer multiplications than one convolution of the upsampled image.

  Args:
    x: f[B, H, W, I].
    kernel: f[3, 3, I, O].

  Returns:
    f[B, 2H, 2W, O].
  """
  return lax.platform_dependent(
    x,
    kernel,
    cpu=_convolve_phases,
    default=lambda x, kernel: _convolve_plain(upsample(x), kernel),
  )


def _convolve_phases(x: jax.Array, kernel: jax.Array) -> jax.Array:
  """Convolves once for each parity of the output's row and column, and interleaves the results."""
  b, h, w, _ = x.shape
  features = kernel.shape[-1]
  kernels = [_phase_kernels(half, axis=1) for half in _phase_kernels(kernel, axis=0)]
  rows = []
  for i in (0, 1):
    row = [_convolve_padded(x, kernels[i][j], ((1 - i, i), (1 - j, j))) for j in (0, 1)]
    rows.append(jnp.concatenate(row, axis=-1).reshape(b, h, 2 * w, features))
  return jnp.concatenate(rows, axis=2).reshape(b, 2 * h, 2 * w, features)


def _phase_kernels(kernel: jax.Array, axis: int) -> tuple[jax.Array, jax.Array]:
  """Sums the 3 taps along `axis` into the 2 taps for even outputs and the 2 for odd outputs.

  Two of the three upsampled pixels below the taps are copies of one input pixel.
  """
  first, middle, last = jnp.split(kernel, 3, axis)
  even = jnp.concatenate([first, middle + last], axis)
  odd = jnp.concatenate([first + middle, last], axis)
  return even, odd
