"""The U-Net's shapes, parameters, inputs and errors, and its layers by their definitions."""

import re

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from lowered import Program

from ddpm_jax.models import layers
from ddpm_jax.models.network import FlaxNetwork
from ddpm_jax.models.unet import UNet

pytestmark = pytest.mark.usefixtures("compile_fast")

SMALL = {"channels": (8, 16), "head_channels": 8, "num_groups": 4}
# Small enough to compile in a second or two.
TINY = {"channels": (8,), "head_channels": 8, "num_groups": 4, "attention_resolutions": ()}


def init(model, shape=(2, 28, 28, 1), label=None):
  args = (jnp.zeros(shape), jnp.zeros(shape[0]), label)
  return jax.jit(model.init)(jax.random.key(0), *args)


def random_params(model, shape=(2, 28, 28, 1), label=None):
  """Parameters without the zeros that make the output of a new network zero."""
  shapes = jax.eval_shape(model.init, jax.random.key(0), jnp.zeros(shape), jnp.zeros(1), label)
  rng = np.random.default_rng(0)
  return jax.tree.map(lambda s: jnp.asarray(0.2 * rng.standard_normal(s.shape), s.dtype), shapes)


def count(model, shape=(1, 28, 28, 1), label=None):
  shapes = jax.eval_shape(model.init, jax.random.key(0), jnp.zeros(shape), jnp.zeros(1), label)
  return sum(leaf.size for leaf in jax.tree.leaves(shapes))


@pytest.mark.parametrize(
  ("options", "shape", "channels"),
  [
    ({}, (2, 28, 28, 1), 1),
    ({}, (2, 32, 32, 3), 3),
    ({"patch_size": 2}, (2, 28, 28, 1), 1),
    ({"patch_size": 2}, (2, 24, 32, 3), 3),
    ({"num_classes": 10}, (2, 28, 28, 1), 1),
    ({"dtype": jnp.bfloat16}, (2, 28, 28, 1), 1),
    ({"out_channels": 2}, (2, 28, 28, 1), 2),
    ({"out_channels": 6, "patch_size": 2}, (2, 32, 32, 3), 6),
    ({"out_channels": 256, "pointwise_output": True}, (2, 28, 28, 1), 256),
    ({"out_channels": 512, "pointwise_output": True, "patch_size": 2}, (2, 28, 28, 2), 512),
    ({"fourier_features": (5, 6)}, (2, 28, 28, 1), 1),
  ],
)
def test_output_shape_and_dtype(options, shape, channels):
  model = UNet(**SMALL, **options)
  label = jnp.array([3, 10]) if model.num_classes else None

  def run(x, t):
    variables = model.init(jax.random.key(0), x, t, label)
    return model.apply(variables, x, t, label), variables

  output, variables = jax.eval_shape(run, jnp.zeros(shape), jnp.zeros(2))
  assert output.shape == (*shape[:3], channels)
  assert output.dtype == jnp.float32
  assert {leaf.dtype for leaf in jax.tree.leaves(variables)} == {jnp.dtype("float32")}


def test_parameters_are_as_many_as_those_of_the_same_network_in_diffusers():
  """UNet2DModel(block_out_channels=(32, 64, 64), layers_per_block=1, norm_num_groups=8)."""
  model = UNet(channels=(32, 64, 64), blocks_per_level=1, attention_resolutions=(7,), num_groups=8)
  assert count(model) == 1_112_801


def test_attention_resolutions_add_attention_blocks():
  """A block has 2c parameters of its norm and 4 (c c + c) of its four dense layers."""
  at = lambda *heights: count(UNet(channels=(32, 64), attention_resolutions=heights))
  block = lambda c: 2 * c + 4 * (c * c + c)
  assert at(14) - at() == 3 * block(64)  # One block on the way down, two on the way up.
  assert at(28) - at() == 3 * block(32)
  assert at(28, 14) - at() == 3 * block(32) + 3 * block(64)


def test_a_new_network_outputs_zero_and_has_finite_nonzero_gradients():
  model = UNet(**TINY)
  variables = init(model, (2, 8, 8, 1))
  x = jax.random.normal(jax.random.key(1), (2, 8, 8, 1))
  apply = jax.jit(model.apply)
  np.testing.assert_array_equal(apply(variables, x, jnp.array([3, 900])), 0)
  loss = lambda variables: jnp.sum((apply(variables, x, jnp.array([3, 900])) - x) ** 2)
  gradients = jax.tree.leaves(jax.jit(jax.grad(loss))(variables))
  assert any(np.abs(g).max() > 0 for g in gradients)
  assert all(np.isfinite(g).all() for g in gradients)


def test_the_output_depends_on_timestep_label_and_its_own_image_only():
  model = UNet(**TINY, num_classes=3)
  label = jnp.array([0, 1])
  variables = random_params(model, label=label)
  x = jax.random.normal(jax.random.key(1), (2, 8, 8, 1))
  apply = jax.jit(model.apply)
  t = jnp.array([10.0, 20.0])
  output = apply(variables, x, t, label)
  later = np.abs(apply(variables, x, t + 400.5, label) - output)
  assert later.max(axis=(1, 2, 3)).min() > 1e-4
  assert np.abs(apply(variables, x, t, label + 1) - output).max() > 1e-4
  changed = apply(variables, x.at[1].add(1), t, label)
  np.testing.assert_allclose(changed[0], output[0], atol=1e-5)
  assert np.abs(changed[1] - output[1]).max() > 1e-4
  # A scalar timestep applies to every image.
  np.testing.assert_allclose(
    apply(variables, x, jnp.array(7), label),
    apply(variables, x, jnp.array([7, 7]), label),
    atol=1e-6,
  )


@pytest.mark.parametrize(
  ("platform", "calls"), [("cpu", 5 * 4 + 2 * 2 + 2), ("cuda", 0), ("tpu", 0)]
)
def test_arrays_around_convolutions_are_materialised_on_a_cpu_only(platform, calls):
  """Four in a block, two around a 1x1 convolution, one after the first and before the last."""
  model, x = UNet(**TINY), jnp.zeros((2, 8, 8, 1))
  variables = jax.eval_shape(model.init, jax.random.key(0), x, jnp.zeros(2))
  traced = jax.jit(model.apply).trace(variables, x, jnp.zeros(2))
  program = Program(traced.lower(lowering_platforms=(platform,)))
  separate = lambda op: op.name == "func.call" and "inlineable" in str(op)
  assert program.count(separate) == calls


def test_bfloat16_compute_is_close_to_float32():
  variables = random_params(UNet(**TINY))
  x = jax.random.normal(jax.random.key(1), (2, 8, 8, 1))
  full, half = (
    jax.jit(UNet(**TINY, dtype=dtype).apply)(variables, x, jnp.array([10, 500]))
    for dtype in (jnp.float32, jnp.bfloat16)
  )
  relative = np.linalg.norm(full - half) / np.linalg.norm(full)
  assert 1e-5 < relative < 0.05


@pytest.mark.slow
def test_dropout_is_sampled_for_each_example_and_keeps_the_mean():
  model = UNet(**TINY, dropout=0.4)
  variables = random_params(model, (2, 8, 8, 1))
  x = jnp.tile(jax.random.normal(jax.random.key(1), (1, 8, 8, 1)), (3, 1, 1, 1))
  keys = jax.random.split(jax.random.key(2), 3)
  apply = jax.jit(model.apply)
  dropped = apply(variables, x, jnp.array(5), None, keys)
  assert np.abs(dropped[0] - dropped[1]).max() > 1e-4
  alone = jax.jit(model.apply)(variables, x[2:], jnp.array(5), None, keys[2:])
  np.testing.assert_allclose(dropped[2:], alone, atol=1e-5)
  kept = apply(variables, x, jnp.array(5))
  np.testing.assert_allclose(kept[0], kept[1], atol=1e-6)

  ones = layers.dropout(jnp.ones((2, 100, 100, 1)), 0.4, keys[:2])
  np.testing.assert_allclose(np.unique(ones), [0, 1 / 0.6], rtol=1e-6)
  np.testing.assert_allclose(ones.mean(axis=(1, 2, 3)), 1, atol=0.04)


@pytest.mark.slow
def test_every_block_has_its_own_dropout_keys(monkeypatch):
  model, used = UNet(**TINY, dropout=0.5), []
  keys = jax.random.split(jax.random.key(0), 2)
  variables = random_params(model, (2, 2, 2, 1))
  monkeypatch.setattr(layers, "dropout", lambda x, rate, keys: used.append(keys) or x)
  model.apply(variables, jnp.zeros((2, 2, 2, 1)), jnp.array(5), None, keys)
  assert len(used) == 5
  assert len(np.unique(np.concatenate([jax.random.key_data(k) for k in used]), axis=0)) == 10


@pytest.mark.parametrize(
  ("shape", "options", "factor"),
  [
    ((1, 28, 28, 1), {"channels": (8, 8, 8, 8)}, 8),
    ((1, 30, 28, 1), {"channels": (8, 8, 8)}, 4),
    ((1, 28, 30, 1), {"channels": (8, 8), "patch_size": 2}, 4),
  ],
)
def test_indivisible_image_sizes_raise_an_error_with_size_and_factor(shape, options, factor):
  message = f"image size {shape[1]}x{shape[2]} is not divisible by {factor}"
  with pytest.raises(ValueError, match=message):
    count(UNet(num_groups=4, **options), shape)


def test_groups_of_one_channel_raise_an_error():
  """Normalisation would remove the time embedding, a constant added to each channel."""
  with pytest.raises(ValueError, match="fewer than two in one of 8 groups"):
    count(UNet(channels=(8, 16), head_channels=8))


def test_labels_are_required_for_conditional_networks_only():
  with pytest.raises(ValueError, match="label is given, but num_classes is 0"):
    count(UNet(**SMALL), label=jnp.zeros(1, int))
  with pytest.raises(ValueError, match="label is missing, but num_classes is 10"):
    count(UNet(**SMALL, num_classes=10))


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16])
def test_strict_dtype_promotion_is_supported(dtype):
  options = TINY | {"attention_resolutions": (8,), "blocks_per_level": 1, "dropout": 0.1}
  model = UNet(**options, num_classes=3, dtype=dtype)
  args = (jnp.zeros((2, 8, 8, 1)), jnp.zeros(2), jnp.array([0, 3]))
  with jax.numpy_dtype_promotion("strict"):
    params = jax.eval_shape(model.init, jax.random.key(0), *args)
    jax.eval_shape(model.apply, params, *args, jax.random.split(jax.random.key(0), 2))


def test_space_to_depth_gathers_patches_and_depth_to_space_inverts_it():
  x = jnp.arange(2 * 4 * 6 * 3, dtype=jnp.float32).reshape(2, 4, 6, 3)
  folded = layers.space_to_depth(x, 2)
  np.testing.assert_array_equal(folded[0, 0, 0], x[0, :2, :2].ravel())
  np.testing.assert_array_equal(layers.depth_to_space(folded, 2), x)


def normalised(x, shift, scale, bias, groups, silu):
  """Group normalisation of x + shift by its definition, in the shape [B, H, W, groups, size]."""
  b, h, w, c = x.shape
  grouped = (x + shift[:, None, None]).reshape(b, h, w, groups, c // groups)
  mean = grouped.mean((1, 2, 4), keepdims=True)
  variance = grouped.var((1, 2, 4), keepdims=True)
  n = ((grouped - mean) / jnp.sqrt(variance + 1e-5)).reshape(x.shape)
  u = n * scale[None, None, None] + bias[None, None, None]
  return u / (1 + jnp.exp(-u)) if silu else u


@pytest.mark.parametrize("silu", [False, True])
@pytest.mark.parametrize(("channels", "groups"), [(16, 4), (12, 4), (6, 2), (8, 8)])
def test_derivatives_of_group_norm_are_those_of_its_definition(channels, groups, silu):
  """Forward, reverse, and reverse over forward, for images, shift, scale and bias."""
  rng = np.random.default_rng(0)
  draw = lambda *shape: jnp.asarray(rng.standard_normal(shape), jnp.float32)
  shapes = ((2, 5, 3, channels), (2, channels), (channels,), (channels,))
  arguments, tangents = ([draw(*shape) for shape in shapes] for _ in range(2))
  weights = draw(*shapes[0])
  ours = lambda *a: layers.group_norm(*a, groups, 1e-5, silu, jnp.float32)
  definition = lambda *a: normalised(*a, groups, silu)
  near = lambda a, b: np.testing.assert_allclose(a, b, rtol=2e-4, atol=2e-4)

  def derivatives(function):
    loss = lambda *a: jnp.sum(weights * function(*a))
    gradient = jax.grad(loss, argnums=(0, 1, 2, 3))
    slope = lambda *a: jax.jvp(loss, a, tuple(tangents))[1]
    return (
      jax.jvp(function, tuple(arguments), tuple(tangents)),
      gradient(*arguments),
      jax.grad(slope, argnums=(0, 1, 2, 3))(*arguments),
    )

  jax.tree.map(near, jax.jit(derivatives, static_argnums=0)(ours), derivatives(definition))


def test_the_gradient_of_group_norm_sums_over_the_images_once():
  """Sums over height and width: two for the value, two for the gradient, and none for biases."""
  x, vector = jnp.ones((2, 8, 8, 12)), jnp.ones(12)
  loss = lambda *a: jnp.sum(layers.group_norm(*a, 4, 1e-5, True, jnp.float32) ** 2)
  gradient = jax.grad(loss, argnums=(0, 1, 2, 3))
  text = jax.jit(gradient).lower(x, jnp.ones((2, 12)), vector, vector).as_text()
  assert len(re.findall(r"stablehlo.reduce.*tensor<2x8x8x12xf32>", text)) == 4


def test_group_norm_equals_its_definition():
  """The definition, in float64: mean 0 and variance 1 in each group, then scale and bias."""
  rng = np.random.default_rng(0)
  x = 3 + 2 * rng.standard_normal((2, 5, 4, 6))
  variables = {"params": {"scale": rng.standard_normal(6), "bias": rng.standard_normal(6)}}
  grouped = x.reshape(2, 20, 3, 2)
  mean, variance = grouped.mean((1, 3), keepdims=True), grouped.var((1, 3), keepdims=True)
  normed = ((grouped - mean) / np.sqrt(variance + 1e-5)).reshape(x.shape)
  expected = normed * variables["params"]["scale"] + variables["params"]["bias"]
  as_float32 = jax.tree.map(lambda a: jnp.asarray(a, jnp.float32), (variables, x))
  norm = layers.GroupNorm(3)
  np.testing.assert_allclose(norm.apply(*as_float32), expected, atol=2e-5)
  activated = layers.GroupNorm(3, silu=True).apply(*as_float32)
  np.testing.assert_allclose(activated, expected / (1 + np.exp(-expected)), atol=2e-5)
  assert norm.init(jax.random.key(0), as_float32[1])["params"].keys() == {"scale", "bias"}
  half = layers.GroupNorm(3, dtype=jnp.bfloat16).apply(as_float32[0], as_float32[1])
  assert half.dtype == jnp.bfloat16
  np.testing.assert_allclose(np.asarray(half, np.float32), expected, rtol=1e-2, atol=1e-2)
  constant = norm.apply(as_float32[0], jnp.full((1, 3, 3, 6), 7.0))
  np.testing.assert_allclose(constant[0, 0, 0], variables["params"]["bias"], atol=2e-2)


def test_sinusoidal_embedding_equals_its_definition():
  embedding = layers.sinusoidal_embedding(jnp.array([0, 7.5, 999]), 8)
  t = np.array([0, 7.5, 999])[:, None]
  angles = t / 10_000 ** (np.arange(4) / 4)
  expected = np.concatenate([np.cos(angles), np.sin(angles)], axis=1)
  np.testing.assert_allclose(embedding, expected, atol=1e-4)


def test_a_label_out_of_range_raises_where_it_is_known():
  """Flax would embed it as NaN."""
  network = FlaxNetwork(UNet(num_classes=3, **TINY))
  params = jax.jit(network.init, static_argnums=1)(jax.random.key(0), (4, 4, 1))
  x = jnp.zeros((2, 4, 4, 1))
  for label in ([0, 4], [-1, 0]):
    with pytest.raises(ValueError, match=r"label is -?\d; allowed: 0 to 2, and 3 for the null"):
      network.apply(params, x, jnp.zeros(2), jnp.array(label))
  label = jnp.array([0, 3])  # Not traced.
  apply = jax.jit(lambda params: network.apply(params, x, jnp.zeros(2), label))
  assert np.isfinite(apply(params)).all()


def test_fourier_features_separate_neighbouring_grey_values():
  """Appendix C of arXiv:2107.00630: sin and cos of 2^n pi x after the image's own channels."""
  grey = np.linspace(-1, 1, 256).reshape(1, 16, 16, 1)
  features = np.asarray(layers.with_fourier_features(jnp.asarray(grey, jnp.float32), (0, 7)))
  assert features.shape == (1, 16, 16, 5)
  expected = [grey] + [f(2**n * np.pi * grey) for n in (0, 7) for f in (np.sin, np.cos)]
  np.testing.assert_allclose(features, np.concatenate(expected, axis=-1), atol=1e-4)
  distances = np.abs(np.diff(features.reshape(256, 5), axis=0))
  assert distances[:, 0].max() < 0.01
  assert distances[:, 3:].max(axis=1).min() > 0.9
