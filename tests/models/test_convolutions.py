"""The fast forms of a convolution compute what the plain one does, derivatives included."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ddpm_jax.models import convolutions, layers


def convolve_by_definition(x, kernel):
  """In float64: the sum over nine shifted images, out of which there is nothing."""
  _, h, w, _ = x.shape
  padded = np.pad(np.float64(x), ((0, 0), (1, 1), (1, 1), (0, 0)))
  shifted = [(i, j, padded[:, i : i + h, j : j + w]) for i in range(3) for j in range(3)]
  return sum(part @ np.float64(kernel[i, j]) for i, j, part in shifted)


def draw(*shape, seed=0):
  return np.random.default_rng(seed).standard_normal(shape)


@settings(max_examples=15)  # Each is compiled.
@given(st.integers(1, 2), st.integers(1, 5), st.integers(1, 13), st.integers(1, 4))
def test_winograd_is_the_convolution_for_every_width(batch, height, width, channels):
  x, kernel = draw(batch, height, width, channels), draw(3, 3, channels, 3, seed=1)
  expected = convolve_by_definition(x, kernel)
  with jax.enable_x64(True):
    exact = convolutions.winograd(jnp.asarray(x), jnp.asarray(kernel))
  np.testing.assert_allclose(exact, expected, rtol=1e-12, atol=1e-12)


def test_winograd_rounds_by_a_few_times_the_error_of_the_plain_sum():
  x, kernel = np.float32(draw(4, 14, 14, 64)), np.float32(draw(3, 3, 64, 64, seed=1) / 24)
  expected = convolve_by_definition(x, kernel)
  error = lambda y: np.sqrt(np.mean(np.square(np.float64(y) - expected)))
  plain = jax.lax.conv_general_dilated(
    x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
  )
  assert error(convolutions.winograd(x, kernel)) < min(10 * error(plain), 2e-6)


def test_the_fast_form_is_taken_for_wide_images_without_derivatives_on_a_cpu_alone():
  x, kernel = jnp.zeros((2, 8, 8, 32)), jnp.zeros((3, 3, 32, 32))
  convolve = convolutions.convolve
  count = lambda text: text.count("stablehlo.convolution")
  lower = lambda *args, on="cpu": (
    jax.jit(convolve).trace(*args).lower(lowering_platforms=(on,)).as_text()
  )
  assert count(lower(x, kernel)) == 6
  assert count(lower(x[:, :, :7], kernel)) == count(lower(x[..., :31], kernel[:, :, :31])) == 1
  assert count(lower(x.astype(jnp.bfloat16), kernel.astype(jnp.bfloat16))) == 1
  assert count(lower(x, kernel, on="cuda")) == count(lower(x, kernel, on="tpu")) == 1
  pulled = jax.jit(lambda x, kernel: jax.vjp(convolve, x, kernel)[1](x)).lower(x, kernel)
  pushed = jax.jit(lambda x: jax.jvp(convolve, (x, kernel), (x, kernel))).lower(x)
  assert count(pulled.as_text()) == 2
  assert count(pushed.as_text()) == 3
  np.testing.assert_array_equal(convolve(x, kernel, 2).shape, (2, 4, 4, 32))


def test_derivatives_of_the_fast_forms_are_those_of_the_plain_ones():
  x, kernel = np.float32(draw(2, 3, 9, 40)), np.float32(draw(3, 3, 40, 24, seed=1) / 20)
  dx, dkernel = np.float32(draw(*x.shape, seed=2)), np.float32(draw(*kernel.shape, seed=3) / 20)
  y, dy = jax.jvp(convolutions.convolve, (x, kernel), (dx, dkernel))
  np.testing.assert_allclose(y, convolve_by_definition(x, kernel), atol=2e-5)
  expected = convolve_by_definition(dx, kernel) + convolve_by_definition(x, dkernel)
  np.testing.assert_allclose(dy, expected, atol=2e-5)
  cotangent = np.float32(draw(*y.shape, seed=4))
  pulled = jax.vjp(convolutions.convolve, x, kernel)[1](cotangent)
  total = sum(np.vdot(a, b) for a, b in zip(pulled, (dx, dkernel), strict=True))
  np.testing.assert_allclose(total, np.vdot(cotangent, expected), rtol=1e-4)


def test_the_activation_is_finite_everywhere_and_so_are_its_derivatives():
  x = np.array([-1e4, -100, -88, -1, 0, 1, 88, 100, 1e4], np.float32)
  as_float64 = np.float64(x)
  sigmoid = np.exp(-np.logaddexp(0, -as_float64))
  np.testing.assert_allclose(convolutions.silu(x), as_float64 * sigmoid, rtol=1e-5, atol=1e-30)
  slope = sigmoid * (1 + as_float64 * (1 - sigmoid))
  forward = jax.vmap(lambda x: jax.jvp(convolutions.silu, (x,), (1.0,))[1])(x)
  for actual in (forward, jax.vmap(jax.grad(convolutions.silu))(x)):
    np.testing.assert_allclose(actual, slope, rtol=1e-5, atol=1e-30)


def test_upsampling_repeats_pixels():
  x = jax.random.normal(jax.random.key(0), (2, 3, 4, 5))
  np.testing.assert_array_equal(convolutions.upsample(x), x.repeat(2, axis=1).repeat(2, axis=2))


@pytest.mark.parametrize("shape", [(2, 3, 4, 5), (1, 1, 1, 2)])
def test_convolving_the_upsampled_image_is_done_without_it(shape):
  """The same function, and the same gradients, as the 3x3 convolution of the doubled image."""
  x = jax.random.normal(jax.random.key(0), shape)
  conv = layers.Conv3x3(6, upsampled=True)
  variables = conv.init(jax.random.key(1), x)
  cotangent = jax.random.normal(jax.random.key(2), (shape[0], 2 * shape[1], 2 * shape[2], 6))
  run = lambda variables, x: jnp.vdot(cotangent, conv.apply(variables, x))
  plain = lambda variables, x: jnp.vdot(
    cotangent, layers.Conv3x3(6).apply(variables, convolutions.upsample(x))
  )
  actual = conv.apply(variables, x), jax.grad(run, (0, 1))(variables, x)
  whole = layers.Conv3x3(6).apply(variables, convolutions.upsample(x))
  expected = whole, jax.grad(plain, (0, 1))(variables, x)
  jax.tree.map(functools.partial(np.testing.assert_allclose, atol=2e-5), actual, expected)
