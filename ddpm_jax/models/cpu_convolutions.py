"""3x3 convolutions in the forms that suit a platform.

Images are NHWC, kernels HWIO. On a CPU fewer multiplications are faster; an accelerator has a
convolution of its own that beats every one written out here.
"""

from typing import Any

import jax
import jax.numpy as jnp
from jax import lax
from jax.experimental.xla_metadata import set_xla_metadata

# Fewer channels, in and out, or a narrower image cost more to transform than is saved.
_WINOGRAD_CHANNELS = 64
_WINOGRAD_WIDTH = 8


@jax.jit
def _kept(x: jax.Array) -> jax.Array:
  return lax.optimization_barrier(x)


def materialised(x: jax.Array) -> jax.Array:
  """x, written to memory once, and so is its derivative; the identity, of any shape.

  XLA on a CPU merges elementwise operations into all that read their result and computes them again
  in each: a transposition for the gradient of a kernel takes five times as long with the
  derivatives of a norm and of an activation inside. Its compiler drops a barrier before it merges,
  but leaves alone a call that may not be inlined.
  """

  def written(x: jax.Array) -> jax.Array:
    with set_xla_metadata(inlineable="false"):
      return _kept(x)

  return lax.platform_dependent(x, cpu=written, default=lambda x: x)


def convolve(x: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
  """The 3x3 convolution of an image that is padded by one pixel on each side.

  On a CPU wide float32 images are convolved by `winograd`, and so are derivatives towards the
  image; those towards the kernel are sums as everywhere.

  Args:
    x: f[B, H, W, I].
    kernel: f[3, 3, I, O].
    stride: 2 halves height and width.

  Returns:
    f[B, H / stride, W / stride, O].
  """
  worthwhile = sum(kernel.shape[2:]) >= _WINOGRAD_CHANNELS and x.shape[2] >= _WINOGRAD_WIDTH
  if stride == 1 and worthwhile and x.dtype == jnp.float32:
    return _convolve_fast(x, kernel)
  return _direct(x, kernel, stride)


def _direct(x: jax.Array, kernel: jax.Array, stride: int = 1) -> jax.Array:
  return _convolve_padded(x, kernel, ((1, 1), (1, 1)), stride)


def _convolve_padded(
  x: jax.Array, kernel: jax.Array, padding: tuple[tuple[int, int], ...], stride: int = 1
) -> jax.Array:
  return lax.conv_general_dilated(
    x, kernel, (stride, stride), padding, dimension_numbers=("NHWC", "HWIO", "NHWC")
  )


def winograd(x: jax.Array, kernel: jax.Array) -> jax.Array:
  """The 3x3 convolution by F(4, 3) along the width: half the multiplications.

  Four pixels of a row are made of six of the padded row by polynomial interpolation at 0, 1, -1,
  2, -2 and infinity, arXiv:1509.09308, section 4; the three rows of the kernel stay a convolution.
  Along the height too it would save more, and lose it again by what it writes to memory.

  Args:
    x: f[B, H, W, I].
    kernel: f[3, 3, I, O].

  Returns:
    f[B, H, W, O]; rounded by a few times the float32 error of the direct sum.
  """
  b, h, w, channels = x.shape
  tiles = -(-w // 4)
  tiled = jnp.pad(x, ((0, 0), (0, 0), (0, 4 * tiles - w), (0, 0)))
  d1, d2, d3, d4 = (tiled.reshape(b, h, tiles, 4, channels)[:, :, :, i] for i in range(4))
  # The neighbours of a tile's four pixels, which are pixels of the tiles beside it.
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


def _by_platform(x: jax.Array, kernel: jax.Array) -> jax.Array:
  return lax.platform_dependent(x, kernel, cpu=winograd, default=_direct)


_convolve_fast = jax.custom_jvp(_by_platform)


def _differentiate(primals: Any, tangents: Any) -> tuple[jax.Array, Any]:
  """A kernel's gradient by `winograd` would read six transformed images, more than it saves."""
  x, kernel = primals
  dx, dkernel = tangents
  y = _convolve_fast(x, kernel)
  # A zero that is known to be one costs nothing: the flow's likelihood asks for dx alone.
  zero = jax.custom_derivatives.SymbolicZero
  if isinstance(dx, zero):
    return y, _direct(x, dkernel)
  if isinstance(dkernel, zero):
    return y, _by_platform(dx, kernel)
  return y, _by_platform(dx, kernel) + _direct(x, dkernel)


_convolve_fast.defjvp(_differentiate, symbolic_zeros=True)


def upsample(x: jax.Array) -> jax.Array:
  """Doubles height and width by nearest neighbour: f[B, H, W, C] to f[B, 2H, 2W, C]."""
  b, h, w, c = x.shape
  doubled = jnp.broadcast_to(x[:, :, None, :, None, :], (b, h, 2, w, 2, c))
  return doubled.reshape(b, 2 * h, 2 * w, c)


def _fold(kernel: jax.Array, axis: int) -> tuple[jax.Array, jax.Array]:
  """A kernel of 3 as it meets the even and the odd places of a doubled axis: two kernels of 2."""
  first, middle, last = jnp.split(kernel, 3, axis)
  even = jnp.concatenate([first, middle + last], axis)
  odd = jnp.concatenate([first + middle, last], axis)
  return even, odd


def _convolve_upsampled_in_phases(x: jax.Array, kernel: jax.Array) -> jax.Array:
  b, h, w, _ = x.shape
  features = kernel.shape[-1]
  kernels = [_fold(half, axis=1) for half in _fold(kernel, axis=0)]
  rows = []
  for i in (0, 1):
    row = [_convolve_padded(x, kernels[i][j], ((1 - i, i), (1 - j, j))) for j in (0, 1)]
    rows.append(jnp.concatenate(row, axis=-1).reshape(b, h, 2 * w, features))
  return jnp.concatenate(rows, axis=2).reshape(b, 2 * h, 2 * w, features)


def convolve_upsampled(x: jax.Array, kernel: jax.Array) -> jax.Array:
  """The 3x3 convolution of `upsample(x)`.

  Each of the four pixels that one becomes sees 2x2 pixels of the image: on a CPU four convolutions
  by sums of the kernel's taps, 2.25 times fewer multiplications than one of the doubled image.

  Args:
    x: f[B, H, W, I].
    kernel: f[3, 3, I, O].

  Returns:
    f[B, 2H, 2W, O].
  """
  return lax.platform_dependent(
    x,
    kernel,
    cpu=_convolve_upsampled_in_phases,
    default=lambda x, kernel: _direct(upsample(x), kernel),
  )
