"""Every CPU form of a convolution equals the plain convolution, derivatives included."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ddpm_jax.models import cpu_convolutions, layers


def convolve_by_definition(x, kernel):
  """Computes in float64 the sum over nine shifts of the zero-padded image."""
  _, h, w, _ = x.shape
  padded = np.pad(np.float64(x), ((0, 0), (1, 1), (1, 1), (0, 0)))
  shifted = [(i, j, padded[:, i : i + h, j : j + w]) for i in range(3) for j in range(3)]
  return sum(image @ np.float64(kernel[i, j]) for i, j, image in shifted)


def normal(*shape, seed=0):
  return np.random.default_rng(seed).standard_normal(shape)


def count_convolutions(f, *args, platform="cpu"):
  lowered = jax.jit(f).trace(*args).lower(lowering_platforms=(platform,))
  return lowered.as_text().count("stablehlo.convolution")


@settings(max_examples=10)  # Each example is compiled.
@given(st.integers(1, 2), st.integers(1, 5), st.integers(1, 13), st.integers(1, 4))
def test_winograd_equals_the_convolution_for_every_width(batch, height, width, channels):
  x, kernel = normal(batch, height, width, channels), normal(3, 3, channels, 3, seed=1)
  expected = convolve_by_definition(x, kernel)
  with jax.enable_x64(True):
    exact = jax.jit(cpu_convolutions.winograd)(x, kernel)
  np.testing.assert_allclose(exact, expected, rtol=1e-12, atol=1e-12)


def test_winograd_has_a_few_times_the_rounding_error_of_the_plain_convolution():
  x, kernel = np.float32(normal(4, 14, 14, 64)), np.float32(normal(3, 3, 64, 64, seed=1) / 24)
  expected = convolve_by_definition(x, kernel)
  error = lambda y: np.sqrt(np.mean(np.square(np.float64(y) - expected)))
  plain = jax.lax.conv_general_dilated(
    x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
  )
  assert error(cpu_convolutions.winograd(x, kernel)) < min(10 * error(plain), 2e-6)


def test_winograd_runs_on_a_cpu_only_for_wide_float32_images_with_many_channels():
  """Winograd is six convolutions, the plain form is one."""
  x, kernel = jnp.zeros((2, 8, 8, 32)), jnp.zeros((3, 3, 32, 32))
  count = functools.partial(count_convolutions, cpu_convolutions.convolve)
  assert count(x, kernel) == 6
  assert count(x[:, :, :7], kernel) == 1
  assert count(x[..., :31], kernel[:, :, :31]) == 1
  assert count(x.astype(jnp.bfloat16), kernel.astype(jnp.bfloat16)) == 1
  assert count(x, kernel, platform="cuda") == count(x, kernel, platform="tpu") == 1


@pytest.mark.parametrize(
  ("platform", "value", "by_image", "by_kernel"), [("cpu", 6, 6, 1), ("cuda", 1, 1, 1)]
)
def test_derivatives_use_winograd_for_the_image_only(platform, value, by_image, by_kernel):
  x, kernel = jnp.zeros((2, 8, 8, 32)), jnp.zeros((3, 3, 32, 32))
  convolve = cpu_convolutions.convolve
  count = functools.partial(count_convolutions, platform=platform)
  reverse = lambda x, kernel: jax.vjp(convolve, x, kernel)[1](x)
  assert count(reverse, x, kernel) == by_image + by_kernel
  forward = lambda x, kernel: jax.jvp(convolve, (x, kernel), (x, kernel))
  assert count(forward, x, kernel) == value + by_image + by_kernel
  # The derivative with respect to a constant is a symbolic zero, for which nothing is computed.
  forward_image = lambda x: jax.jvp(lambda x: convolve(x, kernel), (x,), (x,))
  assert count(forward_image, x) == value + by_image
  forward_kernel = lambda kernel: jax.jvp(lambda kernel: convolve(x, kernel), (kernel,), (kernel,))
  assert count(forward_kernel, kernel) == value + by_kernel


def test_stride_two_halves_height_and_width():
  x, kernel = normal(2, 8, 8, 32), normal(3, 3, 32, 32, seed=1) / 17
  y = cpu_convolutions.convolve(np.float32(x), np.float32(kernel), stride=2)
  np.testing.assert_allclose(y, convolve_by_definition(x, kernel)[:, ::2, ::2], atol=2e-5)


def test_first_derivatives_of_convolve_equal_those_of_the_definition():
  x, kernel = np.float32(normal(2, 3, 9, 40)), np.float32(normal(3, 3, 40, 24, seed=1) / 20)
  dx, dkernel = np.float32(normal(*x.shape, seed=2)), np.float32(normal(*kernel.shape, seed=3) / 20)
  y, dy = jax.jvp(cpu_convolutions.convolve, (x, kernel), (dx, dkernel))
  np.testing.assert_allclose(y, convolve_by_definition(x, kernel), atol=2e-5)
  expected = convolve_by_definition(dx, kernel) + convolve_by_definition(x, dkernel)
  np.testing.assert_allclose(dy, expected, atol=2e-5)
  cotangent = np.float32(normal(*y.shape, seed=4))
  gradients = jax.vjp(cpu_convolutions.convolve, x, kernel)[1](cotangent)
  total = sum(np.vdot(a, b) for a, b in zip(gradients, (dx, dkernel), strict=True))
  np.testing.assert_allclose(total, np.vdot(cotangent, expected), rtol=1e-4)


def test_forward_over_reverse_derivative_of_convolve():
  """The divergence of the probability-flow ODE needs it; here the Hessian is known exactly."""
  x, kernel = np.float32(normal(1, 2, 8, 40)), np.float32(normal(3, 3, 40, 24, seed=1) / 20)
  dx = np.float32(normal(*x.shape, seed=2))
  loss = lambda x: jnp.sum(jnp.square(cpu_convolutions.convolve(x, kernel))) / 2
  hessian_times_dx = jax.jvp(jax.grad(loss), (x,), (dx,))[1]
  convolved = convolve_by_definition(dx, kernel)
  actual = np.vdot(hessian_times_dx, dx)
  np.testing.assert_allclose(actual, np.sum(np.square(convolved)), rtol=1e-5)


def test_a_cpu_computes_a_materialised_array_once():
  """Fails if XLA stops fusing into every reader, or starts fusing through the barrier."""
  x = jnp.ones((256, 128))

  def count_evaluations(wrap):
    def read_twice(x):
      y = wrap(jnp.maximum(x * x, 0.5))
      return jnp.sum(y, axis=0), y.T

    return jax.jit(read_twice).lower(x).compile().as_text().count(" maximum(")

  if jax.default_backend() == "cpu":
    assert count_evaluations(cpu_convolutions.materialised) == 1
    assert count_evaluations(lambda y: y) == 2


@pytest.mark.parametrize(("platform", "calls"), [("cpu", 2), ("cuda", 0), ("tpu", 0)])
def test_the_value_and_its_derivative_are_materialised_on_a_cpu_only(platform, calls):
  gradient = jax.grad(lambda x: jnp.sum(jnp.sin(cpu_convolutions.materialised(jnp.exp(x)))))
  lowered = jax.jit(gradient).trace(jnp.ones((2, 3))).lower(lowering_platforms=(platform,))
  marked = [line for line in lowered.as_text().splitlines() if "inlineable" in line]
  assert sum("call @" in line for line in marked) == calls


def test_materialising_changes_neither_values_nor_derivatives():
  x = jnp.asarray(np.float32(normal(3, 4)))
  f = lambda x: jnp.sin(cpu_convolutions.materialised(jnp.exp(x)))
  plain = lambda x: jnp.sin(jnp.exp(x))
  np.testing.assert_array_equal(f(x), plain(x))
  for g, expected in ((f, plain), (jax.vmap(f), plain)):
    actual = jax.jvp(g, (x,), (2 * x,)), jax.vjp(g, x)[1](x), jax.jit(g)(x)
    wanted = jax.jvp(expected, (x,), (2 * x,)), jax.vjp(expected, x)[1](x), plain(x)
    jax.tree.map(functools.partial(np.testing.assert_allclose, rtol=1e-6), actual, wanted)


def test_upsample_repeats_pixels():
  x = jax.random.normal(jax.random.key(0), (2, 3, 4, 5))
  np.testing.assert_array_equal(cpu_convolutions.upsample(x), x.repeat(2, axis=1).repeat(2, axis=2))


@pytest.mark.parametrize(
  "shape", [(2, 3, 4, 5), pytest.param((1, 1, 1, 2), marks=pytest.mark.slow)]
)
def test_convolve_upsampled_equals_the_convolution_of_the_upsampled_image(shape):
  """Values and gradients with respect to the kernel and the image."""
  x = jax.random.normal(jax.random.key(0), shape)
  conv = layers.Conv3x3(6, upsample=True)
  variables = conv.init(jax.random.key(1), x)
  cotangent = jax.random.normal(jax.random.key(2), (shape[0], 2 * shape[1], 2 * shape[2], 6))
  in_phases = lambda variables, x: conv.apply(variables, x)
  plain = lambda variables, x: layers.Conv3x3(6).apply(variables, cpu_convolutions.upsample(x))

  def value_and_gradients(f):
    weighted = lambda variables, x: jnp.vdot(cotangent, f(variables, x))
    return f(variables, x), jax.grad(weighted, (0, 1))(variables, x)

  close = functools.partial(np.testing.assert_allclose, atol=2e-5)
  jax.tree.map(close, value_and_gradients(in_phases), value_and_gradients(plain))
