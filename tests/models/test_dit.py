"""The DiT's shapes, parameters, inputs and errors, and its output by an independent computation."""

import math

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from programs import run

from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config, DiTConfig, TrainingConfig
from ddpm_jax.errors import UserError
from ddpm_jax.models import dit, layers
from ddpm_jax.models.dit import DiT, DiTBlock
from ddpm_jax.sampling.trained import load_trained

pytestmark = pytest.mark.usefixtures("compile_fast")

# Small enough to compile in a second or two.
TINY = {"features": 16, "depth": 2, "num_heads": 2, "mlp_ratio": 2.0}


def shapes(model, shape=(1, 8, 8, 1)):
  label = jnp.zeros(shape[0], int) if model.num_classes else None
  return jax.eval_shape(model.init, jax.random.key(0), jnp.zeros(shape), jnp.zeros(1), label)


def count(model, shape=(1, 8, 8, 1)):
  return sum(leaf.size for leaf in jax.tree.leaves(shapes(model, shape)))


def random_params(model, shape=(1, 8, 8, 1)):
  """Parameters without the zeros that make the output of a new network zero."""
  rng = np.random.default_rng(0)
  draw = lambda s: jnp.asarray(0.2 * rng.standard_normal(s.shape), s.dtype)
  return jax.tree.map(draw, shapes(model, shape))


# The network in float64, one example, one token and one head at a time. Calls nothing of ddpm_jax.


def silu(x):
  return x / (1 + np.exp(-x))


def gelu(x):
  return 0.5 * x * (1 + np.tanh(math.sqrt(2 / math.pi) * (x + 0.044715 * x**3)))


def linear(params, x):
  return x @ params["kernel"] + params["bias"]


def sines(position, size):
  angles = [position / 10_000 ** (i / (size // 2)) for i in range(size // 2)]
  return [math.cos(a) for a in angles] + [math.sin(a) for a in angles]


def norm(x):
  """Layer normalisation of each token, without parameters."""
  mean = x.mean(axis=1, keepdims=True)
  return (x - mean) / np.sqrt(((x - mean) ** 2).mean(axis=1, keepdims=True) + 1e-6)


def attention(params, x, heads):
  query, key, value = (linear(params[name], x) for name in ("query", "key", "value"))
  size, outputs = x.shape[1] // heads, []
  for head in range(heads):
    part = slice(head * size, (head + 1) * size)
    scores = np.exp(query[:, part] @ key[:, part].T / math.sqrt(size))
    outputs.append(scores / scores.sum(axis=1, keepdims=True) @ value[:, part])
  return linear(params["attention_output"], np.concatenate(outputs, axis=1))


def block(params, x, cond, heads):
  """Figure 3 of the paper, "DiT block with adaLN-Zero"."""
  beta_1, gamma_1, alpha_1, beta_2, gamma_2, alpha_2 = np.split(linear(params["adaln"], cond), 6)
  x = x + alpha_1 * attention(params, norm(x) * (1 + gamma_1) + beta_1, heads)
  hidden = gelu(linear(params["mlp_0"], norm(x) * (1 + gamma_2) + beta_2))
  return x + alpha_2 * linear(params["mlp_1"], hidden)


def network(params, image, t, label, *, patch, heads, depth):
  """The output for one image f64[H, W, C]."""
  height, width = image.shape[0] // patch, image.shape[1] // patch
  at = [(slice(i * patch, i * patch + patch), slice(j * patch, j * patch + patch))
        for i in range(height) for j in range(width)]  # fmt: skip
  x = linear(params["patch_embedding"], np.stack([image[where].ravel() for where in at]))
  half = x.shape[1] // 2
  x = x + [sines(i, half) + sines(j, half) for i in range(height) for j in range(width)]
  cond = linear(params["timestep_0"], np.array(sines(t, 256)))
  cond = linear(params["timestep_1"], silu(cond))
  if label is not None:
    cond = cond + params["label"]["embedding"][label]
  cond = silu(cond)
  for number in range(depth):
    x = block(params[f"DiTBlock_{number}"], x, cond, heads)
  shift, scale = np.split(linear(params["adaln"], cond), 2)
  tokens = linear(params["output"], norm(x) * (1 + scale) + shift)
  output = np.zeros((*image.shape[:2], tokens.shape[1] // patch**2))
  for where, token in zip(at, tokens, strict=True):
    output[where] = token.reshape(patch, patch, -1)
  return output


def to_float64(tree):
  return jax.tree.map(lambda leaf: np.asarray(leaf, np.float64), tree)


@pytest.mark.parametrize("options", [{}, {"num_classes": 3, "out_channels": 4, "patch_size": 4}])
def test_the_network_equals_an_independent_computation(options):
  model, rng = DiT(**TINY, **options), np.random.default_rng(1)
  x = rng.standard_normal((2, 8, 12, 2)).astype(np.float32)
  variables = random_params(model, x.shape)
  t, label = [3.0, 17.5], [1, 3] if model.num_classes else [None, None]
  given = jnp.array(label) if model.num_classes else None
  output = jax.jit(model.apply)(variables, jnp.asarray(x), jnp.array(t), given)
  params = to_float64(variables["params"])
  sizes = {"patch": model.patch_size, "heads": 2, "depth": 2}
  expected = [
    network(params, *example, **sizes) for example in zip(to_float64(x), t, label, strict=True)
  ]
  assert np.abs(expected).max() > 0.5
  np.testing.assert_allclose(output, expected, rtol=1e-5, atol=1e-5)


def test_one_block_equals_an_independent_computation():
  rng = np.random.default_rng(2)
  x, cond = rng.standard_normal((2, 5, 16)), rng.standard_normal((2, 16))
  module = DiTBlock(num_heads=4, mlp_ratio=3.0)
  arrays = [jnp.asarray(a, jnp.float32) for a in (x, cond)]
  initial = jax.eval_shape(module.init, jax.random.key(0), *arrays, None)
  params = jax.tree.map(lambda s: 0.3 * rng.standard_normal(s.shape), initial)
  output = jax.jit(module.apply)(jax.tree.map(jnp.float32, params), *arrays, None)
  expected = [block(params["params"], *example, 4) for example in zip(x, cond, strict=True)]
  np.testing.assert_allclose(output, expected, rtol=1e-5, atol=1e-5)


@pytest.mark.parametrize(
  ("options", "shape", "channels"),
  [
    ({}, (2, 28, 28, 1), 1),
    ({}, (2, 32, 32, 3), 3),
    ({"patch_size": 4}, (2, 24, 32, 3), 3),
    ({"patch_size": 1}, (2, 5, 7, 1), 1),
    ({"num_classes": 10}, (2, 28, 28, 1), 1),
    ({"dtype": jnp.bfloat16}, (2, 28, 28, 1), 1),
    ({"out_channels": 6}, (2, 32, 32, 3), 6),
  ],
)
def test_output_shape_and_dtype(options, shape, channels):
  model = DiT(**TINY, **options)
  label = jnp.array([3, 10]) if model.num_classes else None

  def evaluate(x, t):
    variables = model.init(jax.random.key(0), x, t, label)
    return model.apply(variables, x, t, label), variables

  output, variables = jax.eval_shape(evaluate, jnp.zeros(shape), jnp.zeros(2))
  assert output.shape == (*shape[:3], channels)
  assert output.dtype == jnp.float32
  assert {leaf.dtype for leaf in jax.tree.leaves(variables)} == {jnp.dtype("float32")}


def test_parameters_are_as_many_as_counted_by_hand():
  p, c, out, d, classes, hidden = 2, 3, 6, 16, 10, 32
  dense = lambda inputs, outputs: inputs * outputs + outputs
  embeddings = dense(p * p * c, d) + dense(256, d) + dense(d, d) + (classes + 1) * d
  each = dense(d, 6 * d) + 4 * dense(d, d) + dense(d, hidden) + dense(hidden, d)
  final = dense(d, 2 * d) + dense(d, p * p * out)
  model = DiT(**TINY, num_classes=classes, out_channels=out)
  assert count(model, (1, 8, 8, c)) == embeddings + 2 * each + final


def test_parameters_are_as_many_as_those_of_the_papers_largest_network():
  """DiT-XL/2 of the paper's code has 675,129,632, position embeddings of 16x16 patches included."""
  model = DiT(2, 1152, 28, 16, num_classes=1000, out_channels=8)
  assert count(model, (1, 32, 32, 4)) == 675_129_632 - 16 * 16 * 1152


def test_initial_parameters_have_the_variances_of_the_papers_code():
  model = DiT(features=64, depth=1, num_heads=2, num_classes=10)
  args = (jnp.zeros((1, 8, 8, 4)), jnp.zeros(1), jnp.zeros(1, int))
  params = jax.jit(model.init)(jax.random.key(0), *args)["params"]
  inner = params["DiTBlock_0"]
  for name in ("query", "key", "value"):  # Of a layer with 64 inputs and 192 outputs.
    assert np.abs(inner[name]["kernel"]).max() == pytest.approx(math.sqrt(6 / 256), rel=0.01)
  for kernel, fans in (
    (params["patch_embedding"], 16 + 64), (inner["attention_output"], 64 + 64),
    (inner["mlp_0"], 64 + 256), (inner["mlp_1"], 256 + 64),
  ):  # fmt: skip
    assert np.abs(kernel["kernel"]).max() == pytest.approx(math.sqrt(6 / fans), rel=0.02)
  normal = [params["timestep_0"]["kernel"], params["timestep_1"]["kernel"]]
  for array in (*normal, params["label"]["embedding"]):
    assert np.std(array) == pytest.approx(0.02, rel=0.15)
  for zero in (params["output"], params["adaln"], inner["adaln"], inner["mlp_0"]["bias"]):
    assert not any(np.any(leaf) for leaf in jax.tree.leaves(zero))


def test_a_new_network_outputs_zero_and_learns_by_every_parameter_once_perturbed():
  model = DiT(**TINY, num_classes=3)
  x = jax.random.normal(jax.random.key(1), (2, 8, 8, 1))
  t, label = jnp.array([3, 900]), jnp.array([0, 3])
  variables = jax.jit(model.init)(jax.random.key(0), x, t, label)
  apply = jax.jit(model.apply)
  np.testing.assert_array_equal(apply(variables, x, t, label), 0)
  gradient = jax.jit(jax.grad(lambda v: jnp.sum((model.apply(v, x, t, label) - x) ** 2)))
  first = gradient(variables)
  assert all(np.isfinite(g).all() for g in jax.tree.leaves(first))
  assert np.abs(first["params"]["output"]["kernel"]).max() > 0
  for path, g in jax.tree.leaves_with_path(gradient(random_params(model))):
    assert np.isfinite(g).all(), path
    # A bias of the keys adds the same to all scores of a query, which softmax ignores.
    ignored = [key.key for key in path[-2:]] == ["key", "bias"]
    assert ignored or np.abs(g).max() > 1e-5, path


def test_a_new_block_is_the_identity_until_a_gate_opens():
  x = jax.random.normal(jax.random.key(1), (2, 5, 16))
  cond = jax.random.normal(jax.random.key(2), (2, 16))
  module = DiTBlock(num_heads=2)
  params = module.init(jax.random.key(0), x, cond, None)["params"]
  np.testing.assert_array_equal(module.apply({"params": params}, x, cond, None), x)
  for chunk in range(6):
    bias = jnp.zeros(96).at[16 * chunk : 16 * (chunk + 1)].set(0.5)
    opened = {**params, "adaln": {**params["adaln"], "bias": bias}}
    change = np.abs(module.apply({"params": opened}, x, cond, None) - x).max()
    # Chunks 2 and 5 are the gates; shifts and scales have no effect behind closed gates.
    assert change > 0.01 if chunk in (2, 5) else change == 0, chunk


def test_the_output_depends_on_timestep_label_and_its_own_image_only():
  model = DiT(**TINY, num_classes=3)
  variables = random_params(model)
  x = jax.random.normal(jax.random.key(1), (2, 8, 8, 1))
  apply, t, label = jax.jit(model.apply), jnp.array([10.0, 20.0]), jnp.array([0, 2])
  output = apply(variables, x, t, label)
  for changed in (apply(variables, x, t + 400.5, label), apply(variables, x, t, label + 1)):
    # label + 1 contains 3, the null label.
    assert np.abs(changed - output).max(axis=(1, 2, 3)).min() > 1e-3
  changed = apply(variables, x.at[1].add(jnp.eye(8)[..., None]), t, label)
  np.testing.assert_allclose(changed[0], output[0], atol=1e-5)
  assert np.abs(changed[1] - output[1]).max() > 1e-3
  # A scalar timestep applies to every image.
  np.testing.assert_allclose(
    apply(variables, x, jnp.array(7), label),
    apply(variables, x, jnp.array([7, 7]), label),
    atol=1e-6,
  )


def test_only_the_position_embedding_distinguishes_patches(monkeypatch):
  """Without the embedding, permuted patches give the permuted output; with it they do not."""
  model = DiT(**TINY)
  variables = random_params(model)
  x = jax.random.normal(jax.random.key(1), (1, 8, 8, 1))
  for axis in (1, 2):
    permute = lambda image, axis=axis: jnp.roll(image, 2, axis)  # By one patch.
    # A new function, which is traced with the position embedding of its time.
    evaluate = lambda image: jax.jit(lambda x: model.apply(variables, x, jnp.array([5])))(image)
    assert np.abs(evaluate(permute(x)) - permute(evaluate(x))).max() > 0.01
    with monkeypatch.context() as patch:
      patch.setattr(dit, "position_embedding", lambda h, w, d: jnp.zeros((h * w, d)))
      np.testing.assert_allclose(evaluate(permute(x)), permute(evaluate(x)), atol=1e-5)


def test_bfloat16_compute_is_close_to_float32():
  variables = random_params(DiT(**TINY))
  x = jax.random.normal(jax.random.key(1), (2, 8, 8, 1))
  full, half = (
    jax.jit(DiT(**TINY, dtype=dtype).apply)(variables, x, jnp.array([10, 500]))
    for dtype in (jnp.float32, jnp.bfloat16)
  )
  relative = np.linalg.norm(full - half) / np.linalg.norm(full)
  assert 1e-5 < relative < 0.05


def test_the_statistics_of_the_norm_are_float32_for_bfloat16():
  """In bfloat16 the mean of these values would be off by more than their deviation."""
  x = jnp.asarray(100 + np.random.default_rng(0).integers(0, 3, (1, 2, 64)), jnp.bfloat16)
  zero = jnp.zeros((1, 1, 64), jnp.bfloat16)
  normed = dit.modulated_norm(x, zero, zero)
  assert normed.dtype == jnp.bfloat16
  np.testing.assert_allclose(to_float64(normed)[0], norm(to_float64(x)[0]), atol=0.01)


@pytest.mark.slow
def test_dropout_is_sampled_for_each_example_by_its_key_alone():
  model = DiT(**TINY, dropout=0.4)
  variables = random_params(model)
  x = jnp.tile(jax.random.normal(jax.random.key(1), (1, 8, 8, 1)), (3, 1, 1, 1))
  keys = jax.random.split(jax.random.key(2), 3)
  apply = jax.jit(model.apply)
  dropped = apply(variables, x, jnp.array(5), None, keys)
  assert np.abs(dropped[0] - dropped[1]).max() > 1e-3
  alone = apply(variables, x[2:], jnp.array(5), None, keys[2:])
  np.testing.assert_allclose(dropped[2:], alone, atol=1e-5)
  kept = apply(variables, x, jnp.array(5))
  np.testing.assert_allclose(kept[0], kept[1], atol=1e-6)
  assert np.abs(kept - dropped).max(axis=(1, 2, 3)).min() > 1e-3


@pytest.mark.slow
def test_every_block_has_its_own_dropout_keys(monkeypatch):
  model, used = DiT(**TINY, dropout=0.5), []
  keys = jax.random.split(jax.random.key(0), 2)
  variables = random_params(model)
  monkeypatch.setattr(layers, "dropout", lambda x, rate, keys: used.append((rate, keys)) or x)
  model.apply(variables, jnp.zeros((2, 8, 8, 1)), jnp.array(5), None, keys)
  assert [rate for rate, _ in used] == [0.5, 0.5]
  assert len(np.unique(np.concatenate([jax.random.key_data(k) for _, k in used]), axis=0)) == 4


@pytest.mark.parametrize("dtype", [jnp.float32, jnp.bfloat16])
def test_strict_dtype_promotion_is_supported(dtype):
  model = DiT(**TINY, num_classes=3, dropout=0.1, dtype=dtype)
  args = (jnp.zeros((2, 8, 8, 1)), jnp.zeros(2), jnp.array([0, 3]))
  with jax.numpy_dtype_promotion("strict"):
    params = jax.eval_shape(model.init, jax.random.key(0), *args)
    jax.eval_shape(model.apply, params, *args, jax.random.split(jax.random.key(0), 2))


@pytest.mark.parametrize("shape", [(1, 27, 28, 1), (1, 28, 27, 1)])
def test_indivisible_image_sizes_raise_an_error(shape):
  message = f"image size {shape[1]}x{shape[2]} is not divisible by patch_size 2"
  with pytest.raises(ValueError, match=message):
    count(DiT(**TINY), shape)
  config = Config(network="dit")
  with pytest.raises(
    UserError, match=rf"--dit.patch-size 2: .* mnist, which are {shape[1]}x{shape[2]}; use"
  ):
    build_components(config, shape[1:], 10)


def test_indivisible_features_raise_an_error():
  with pytest.raises(ValueError, match="features 18 is not divisible by 4"):
    count(DiT(features=18, num_heads=2))
  with pytest.raises(ValueError, match="num_heads 3 must divide features 16"):
    count(DiT(features=16, num_heads=3))


def test_labels_are_required_for_conditional_networks_only():
  x, t = jnp.zeros((1, 8, 8, 1)), jnp.zeros(1)
  with pytest.raises(ValueError, match="label is given, but num_classes is 0"):
    DiT(**TINY).init(jax.random.key(0), x, t, jnp.zeros(1, int))
  with pytest.raises(ValueError, match="label is missing, but num_classes is 10"):
    DiT(**TINY, num_classes=10).init(jax.random.key(0), x, t)


@pytest.mark.parametrize(
  ("options", "message"),
  [
    ({"patch_size": 0}, "--dit.patch-size 0: must be at least 1"),
    ({"depth": 0}, "--dit.depth 0: must be at least 1"),
    ({"num_heads": 0}, "--dit.num-heads 0: must be at least 1"),
    ({"features": 0}, "--dit.features 0: must be at least 1"),
    ({"features": 126, "num_heads": 2}, "--dit.features 126: .* multiple of 4"),
    ({"num_heads": 3}, "--dit.features 128: --dit.num-heads 3 must divide it"),
    ({"mlp_ratio": 0.001}, "--dit.mlp-ratio 0.001: times --dit.features 128 .* at least 1"),
    ({"mlp_ratio": math.inf}, "--dit.mlp-ratio inf: .* finite"),
    ({"mlp_ratio": math.nan}, "--dit.mlp-ratio nan: .* finite"),
    ({"dropout": 1.0}, "--dit.dropout 1.0: must be at least 0 and below 1"),
  ],
)
def test_an_invalid_configuration_is_refused_by_flag(options, message):
  with pytest.raises(UserError, match=message):
    DiTConfig(**options)


def test_components_pass_every_option_on():
  options = DiTConfig(4, 64, 3, 8, 2.5, 0.3, "bfloat16")
  config = Config(network="dit", dit=options, training=TrainingConfig(conditional=True))
  components = build_components(config, (28, 28, 1), 10)
  assert components.network.module == DiT(4, 64, 3, 8, 2.5, 0.3, 1, 10, jnp.bfloat16)
  assert components.feature_map_size == 64 * 7 * 7


@pytest.mark.slow
def test_a_run_trains_samples_and_is_exported(tmp_path):
  folder, flags = tmp_path / "run", ["--network", "dit", "--training.cpu-devices", "2"]
  sizes = {"patch-size": 4, "features": 16, "depth": 1, "num-heads": 2}
  for name, value in sizes.items():
    flags += [f"--dit.{name}", value]
  result = run("train.py", "smoke", "--workdir", folder, *flags)
  assert result.returncode == 0, result.stderr
  exported = tmp_path / "net.safetensors"
  result = run("sample.py", folder, "--export", exported)
  assert result.returncode == 0, result.stderr
  images = []
  for source in (folder, exported):
    result = run("sample.py", source, "--num", 4, "--steps", 2, "--out", tmp_path)
    assert result.returncode == 0, result.stderr
    with np.load(tmp_path / "samples.npz") as arrays:
      images.append(arrays["images"])
  assert images[0].shape == (4, 28, 28, 1)
  np.testing.assert_array_equal(*images)
  of_run, of_file = load_trained(folder), load_trained(exported)
  assert of_file.components.network == of_run.components.network
  assert of_file.components.network.module == DiT(4, 16, 1, 2, out_channels=1)
  jax.tree.map(np.testing.assert_array_equal, of_file.ema_params, of_run.ema_params)
  # Training moved the parameters that start as zero.
  assert np.abs(of_run.ema_params["DiTBlock_0"]["adaln"]["kernel"]).max() > 0
