"""The count of operations agrees with XLA's on a CPU, and selects the branches of the platform."""

import flops
import jax
import jax.numpy as jnp
import numpy as np
import pytest
from common import count_gflop
from jax import lax

from ddpm_jax.models.unet import UNet


def shape(*size):
  return jax.ShapeDtypeStruct(size, jnp.float32)


def xla_flops(function, *arguments):
  return 1e9 * count_gflop(jax.jit(function).lower(*arguments))


@pytest.mark.parametrize(
  "options",
  [
    {"padding": "SAME"},
    {"padding": ((2, 0), (0, 3))},
    {"padding": "SAME", "window_strides": (2, 2)},
    {"padding": "VALID", "rhs_dilation": (2, 1)},
    {"padding": ((1, 1), (1, 1)), "lhs_dilation": (2, 2)},
    {"padding": "SAME", "feature_group_count": 2},
  ],
)
def test_convolutions_and_their_gradients_agree_with_xla(options):
  groups = options.get("feature_group_count", 1)

  def convolve(x, kernel):
    options_ = {"window_strides": (1, 1), "dimension_numbers": ("NHWC", "HWIO", "NHWC")}
    return lax.conv_general_dilated(x, kernel, **(options_ | options))

  def both(x, kernel, dy):
    y, backward = jax.vjp(convolve, x, kernel)
    return y, backward(dy)

  arguments = [shape(3, 7, 7, 4), shape(3, 3, 4 // groups, 6)]
  arguments.append(jax.eval_shape(convolve, *arguments))
  for function, of in ((convolve, arguments[:2]), (both, arguments)):
    counted = flops.count_flops(function, *of, platform="cpu")
    np.testing.assert_allclose(counted, xla_flops(function, *of), rtol=1e-6)


def test_matrix_products_loops_and_branches():
  product = lambda x, _: (x @ x, None)
  loop = lambda x: lax.scan(product, x, None, length=5)[0]
  assert flops.count_flops(loop, shape(4, 4), platform="cpu") == 5 * 2 * 4**3
  batched = lambda a, b: jnp.einsum("bij,bjk->bik", a, b)
  assert flops.count_flops(batched, shape(2, 3, 4), shape(2, 4, 5), platform="cpu") == 240
  either = lambda x: lax.cond(x[0, 0] > 0, lambda x: x @ x, lambda x: x, x)
  assert flops.count_flops(either, shape(4, 4), platform="cpu") == 2 * 4**3
  by_platform = lambda x: lax.platform_dependent(x, cpu=lambda x: x @ x, default=lambda x: x)
  assert flops.count_flops(by_platform, shape(4, 4), platform="cpu") == 2 * 4**3
  assert flops.count_flops(by_platform, shape(4, 4), platform="cuda") == 0


@pytest.mark.slow
@pytest.mark.parametrize("channels", [(32, 64), (64, 64)])
def test_the_gradient_of_a_network_agrees_with_xla(channels):
  """XLA counts elementwise operations too, whose share falls with the number of channels."""
  network = UNet(channels=channels, blocks_per_level=1, num_groups=8)
  x, t = shape(2, 28, 28, 1), jax.ShapeDtypeStruct((2,), jnp.int32)
  params = jax.eval_shape(lambda: network.init(jax.random.key(0), jnp.zeros(x.shape), jnp.zeros(2)))
  loss = lambda params, x, t: jnp.sum(jnp.square(network.apply(params, x, t)))
  counted = flops.count_flops(jax.grad(loss), params, x, t, platform="cpu")
  assert 0.95 < counted / xla_flops(jax.grad(loss), params, x, t) <= 1
