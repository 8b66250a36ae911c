"""The fast forms of a convolution compute what the plain one does, derivatives included."""

import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ddpm_jax.models import cpu_convolutions, layers


def convolve_by_definition(x, kernel):
  """In float64: the sum over nine shifted images, out of which there is nothing."""
  _, h, w, _ = x.shape
  padded = np.pad(np.float64(x), ((0, 0), (1, 1), (1, 1), (0, 0)))
  shifted = [(i, j, padded[:, i : i + h, j : j + w]) for i in range(3) for j in range(3)]
  return sum(part @ np.float64(kernel[i, j]) for i, j, part in shifted)


def draw(*shape, seed=0):
  return np.random.default_rng(seed).standard_normal(shape)


@settings(max_examples=10)  # Each is compiled.
@given(st.integers(1, 2), st.integers(1, 5), st.integers(1, 13), st.integers(1, 4))
def test_winograd_is_the_convolution_for_every_width(batch, height, width, channels):
  x, kernel = draw(batch, height, width, channels), draw(3, 3, channels, 3, seed=1)
  expected = convolve_by_definition(x, kernel)
  with jax.enable_x64(True):
    exact = cpu_convolutions.winograd(jnp.asarray(x), jnp.asarray(kernel))
  np.testing.assert_allclose(exact, expected, rtol=1e-12, atol=1e-12)


def test_winograd_rounds_by_a_few_times_the_error_of_the_plain_sum():
  x, kernel = np.float32(draw(4, 14, 14, 64)), np.float32(draw(3, 3, 64, 64, seed=1) / 24)
  expected = convolve_by_definition(x, kernel)
  error = lambda y: np.sqrt(np.mean(np.square(np.float64(y) - expected)))
  plain = jax.lax.conv_general_dilated(
    x, kernel, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
  )
  assert error(cpu_convolutions.winograd(x, kernel)) < min(10 * error(plain), 2e-6)


def test_the_fast_form_is_taken_for_wide_images_on_a_cpu_alone():
  x, kernel = jnp.zeros((2, 8, 8, 32)), jnp.zeros((3, 3, 32, 32))
  convolve = cpu_convolutions.convolve
  count = lambda text: text.count("stablehlo.convolution")
  lower = lambda *args, on="cpu": (
    jax.jit(convolve).trace(*args).lower(lowering_platforms=(on,)).as_text()
  )
  assert count(lower(x, kernel)) == 6
  assert count(lower(x[:, :, :7], kernel)) == count(lower(x[..., :31], kernel[:, :, :31])) == 1
  assert count(lower(x.astype(jnp.bfloat16), kernel.astype(jnp.bfloat16))) == 1
  assert count(lower(x, kernel, on="cuda")) == count(lower(x, kernel, on="tpu")) == 1
  for on, (in_image, in_kernel, value) in {"cpu": (6, 1, 6), "cuda": (1, 1, 1)}.items():
    lower = lambda f, *args, on=on: (
      jax.jit(f).trace(*args).lower(lowering_platforms=(on,)).as_text()
    )
    pull = lambda x, kernel: jax.vjp(convolve, x, kernel)[1](x)
    assert count(lower(pull, x, kernel)) == in_image + in_kernel
    push = lambda x, kernel: jax.jvp(convolve, (x, kernel), (x, kernel))
    assert count(lower(push, x, kernel)) == value + in_image + in_kernel
    # What is known to be constant costs nothing.
    push_image = lambda x: jax.jvp(lambda x: convolve(x, kernel), (x,), (x,))
    assert count(lower(push_image, x)) == value + in_image
    push_kernel = lambda kernel: jax.jvp(lambda kernel: convolve(x, kernel), (kernel,), (kernel,))
    assert count(lower(push_kernel, kernel)) == value + in_kernel
  np.testing.assert_array_equal(convolve(x, kernel, 2).shape, (2, 4, 4, 32))


def test_derivatives_of_the_fast_forms_are_those_of_the_plain_ones():
  x, kernel = np.float32(draw(2, 3, 9, 40)), np.float32(draw(3, 3, 40, 24, seed=1) / 20)
  dx, dkernel = np.float32(draw(*x.shape, seed=2)), np.float32(draw(*kernel.shape, seed=3) / 20)
  y, dy = jax.jvp(cpu_convolutions.convolve, (x, kernel), (dx, dkernel))
  np.testing.assert_allclose(y, convolve_by_definition(x, kernel), atol=2e-5)
  expected = convolve_by_definition(dx, kernel) + convolve_by_definition(x, dkernel)
  np.testing.assert_allclose(dy, expected, atol=2e-5)
  cotangent = np.float32(draw(*y.shape, seed=4))
  pulled = jax.vjp(cpu_convolutions.convolve, x, kernel)[1](cotangent)
  total = sum(np.vdot(a, b) for a, b in zip(pulled, (dx, dkernel), strict=True))
  np.testing.assert_allclose(total, np.vdot(cotangent, expected), rtol=1e-4)


def test_second_derivatives_of_the_fast_form():
  """Forward over reverse, as for the divergence of a flow: bilinear, so known exactly."""
  x, kernel = np.float32(draw(1, 2, 8, 40)), np.float32(draw(3, 3, 40, 24, seed=1) / 20)
  dx = np.float32(draw(*x.shape, seed=2))
  loss = lambda x: jnp.sum(jnp.square(cpu_convolutions.convolve(x, kernel))) / 2
  hessian_times = jax.jvp(jax.grad(loss), (x,), (dx,))[1]
  convolved = convolve_by_definition(dx, kernel)
  np.testing.assert_allclose(np.vdot(hessian_times, dx), np.sum(np.square(convolved)), rtol=1e-5)


def test_what_is_materialised_is_computed_once_on_a_cpu():
  """Of XLA: should it merge no more, or merge past the barrier, this is where it shows."""
  x = jnp.ones((256, 128))

  def times(keep):
    def read_twice(x):
      y = keep(jnp.maximum(x * x, 0.5))
      return jnp.sum(y, axis=0), y.T

    return jax.jit(read_twice).lower(x).compile().as_text().count(" maximum(")

  if jax.default_backend() == "cpu":
    assert times(cpu_convolutions.materialised) == 1
    assert times(lambda y: y) == 2


@pytest.mark.parametrize(("platform", "calls"), [("cpu", 2), ("cuda", 0), ("tpu", 0)])
def test_values_and_derivatives_are_materialised_and_on_a_cpu_alone(platform, calls):
  gradient = jax.grad(lambda x: jnp.sum(jnp.sin(cpu_convolutions.materialised(jnp.exp(x)))))
  lowered = jax.jit(gradient).trace(jnp.ones((2, 3))).lower(lowering_platforms=(platform,))
  kept = [line for line in lowered.as_text().splitlines() if "inlineable" in line]
  assert sum("call @" in line for line in kept) == calls


def test_what_is_materialised_is_what_it_was_and_so_are_its_derivatives():
  x = jnp.asarray(np.float32(draw(3, 4)))
  f, plain = (
    (lambda x: jnp.sin(cpu_convolutions.materialised(jnp.exp(x)))),
    lambda x: jnp.sin(jnp.exp(x)),
  )
  np.testing.assert_array_equal(f(x), plain(x))
  for g, expected in ((f, plain), (jax.vmap(f), plain)):
    actual = jax.jvp(g, (x,), (2 * x,)), jax.vjp(g, x)[1](x), jax.jit(g)(x)
    wanted = jax.jvp(expected, (x,), (2 * x,)), jax.vjp(expected, x)[1](x), plain(x)
    jax.tree.map(functools.partial(np.testing.assert_allclose, rtol=1e-6), actual, wanted)


def test_upsampling_repeats_pixels():
  x = jax.random.normal(jax.random.key(0), (2, 3, 4, 5))
  np.testing.assert_array_equal(cpu_convolutions.upsample(x), x.repeat(2, axis=1).repeat(2, axis=2))


@pytest.mark.parametrize(
  "shape", [(2, 3, 4, 5), pytest.param((1, 1, 1, 2), marks=pytest.mark.slow)]
)
def test_convolving_the_upsampled_image_is_done_without_it(shape):
  """The same function, and the same gradients, as the 3x3 convolution of the doubled image."""
  x = jax.random.normal(jax.random.key(0), shape)
  conv = layers.Conv3x3(6, upsampled=True)
  variables = conv.init(jax.random.key(1), x)
  cotangent = jax.random.normal(jax.random.key(2), (shape[0], 2 * shape[1], 2 * shape[2], 6))
  run = lambda variables, x: jnp.vdot(cotangent, conv.apply(variables, x))
  plain = lambda variables, x: jnp.vdot(
    cotangent, layers.Conv3x3(6).apply(variables, cpu_convolutions.upsample(x))
  )
  actual = conv.apply(variables, x), jax.grad(run, (0, 1))(variables, x)
  whole = layers.Conv3x3(6).apply(variables, cpu_convolutions.upsample(x))
  expected = whole, jax.grad(plain, (0, 1))(variables, x)
  jax.tree.map(functools.partial(np.testing.assert_allclose, atol=2e-5), actual, expected)
