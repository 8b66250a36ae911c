"""Image i is a function of (seed, i): whatever the batch, the devices and the way of execution."""

import dataclasses

import jax
import jax.numpy as jnp
import numpy as np
import pytest

from ddpm_jax import components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, DiffusionConfig, TrainingConfig, UNetConfig
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.generate import Given, Learned, draw_in_pieces, make_draw, sampling_grid

pytestmark = pytest.mark.usefixtures("compile_fast")

SHAPE = (8, 8, 1)
CONFIG = Config(
  diffusion=DiffusionConfig(schedule="cosine", parameterization="v"),
  unet=UNetConfig(
    channels=(8, 8), blocks_per_level=1, attention_resolutions=(4,), num_groups=4, head_channels=8
  ),
  training=TrainingConfig(conditional=True),
)
MODEL = components.build_model(CONFIG, SHAPE, 3)
SCHEDULE = components.build_schedule(CONFIG.diffusion).tables({})
SAMPLINGS = {
  "unipc, guided": SamplingConfig(sampler="unipc", steps=4, guidance=2.0),
  "ancestral": SamplingConfig(sampler="ancestral", steps=4),
  "heun, churn": SamplingConfig(sampler="heun", steps=4, churn=0.2),
  "predictor_corrector": SamplingConfig(sampler="predictor_corrector", steps=4),
}


@pytest.fixture(scope="module")
def params():
  """Of a network that has something to say: the last layers of a new one are zero."""
  label = jnp.zeros(1, jnp.int32)
  init = jax.jit(lambda key: MODEL.init(key, jnp.zeros((1, *SHAPE)), jnp.zeros(1), label))
  leaves, tree = jax.tree.flatten(init(jax.random.key(0))["params"])
  keys = jax.random.split(jax.random.key(1), len(leaves))
  return tree.unflatten(
    [x + 0.2 * jax.random.normal(k, x.shape) for x, k in zip(leaves, keys, strict=True)]
  )


def learned_by(params, sampling):
  return Learned(params, SCHEDULE, sampling_grid(SCHEDULE, sampling))


def draw_all(params, sampling, devices, batch_size, num=64):
  mesh = make_mesh(jax.devices()[:devices])
  draw = make_draw(MODEL, CONFIG, sampling, SHAPE, record=(0, 3))
  pieces = draw_in_pieces(
    draw, learned_by(params, sampling), mesh, seed=5, num=num, batch_size=batch_size,
    given=Given(np.arange(num, dtype=np.int32) % 3), keep=num,
  )  # fmt: skip
  image, x_at, _ = zip(*pieces, strict=True)
  return np.concatenate(image), np.concatenate(x_at, axis=1)


@pytest.mark.parametrize(
  ("name", "others"),
  [("unipc, guided", ((8, 24),))]
  + [
    pytest.param(name, ((1, 32), (1, 1)) if "unipc" in name else ((8, 24),), marks=pytest.mark.slow)
    for name in SAMPLINGS
  ],
)
def test_images_do_not_depend_on_batch_or_devices(params, name, others):
  sampling = SAMPLINGS[name]
  image, x_at = draw_all(params, sampling, devices=1, batch_size=64)
  assert 0.05 < image.std() < 1
  assert np.abs(image[0] - image[3]).max() > 0.01
  for devices, batch_size in others:
    again, again_at = draw_all(params, sampling, devices, batch_size)
    np.testing.assert_array_equal(again_at[0], x_at[0])  # The noise they start from.
    np.testing.assert_allclose(again, image, atol=1e-3)


def test_noise_is_the_same_to_the_bit_in_any_batch():
  keys = sample_keys(3, jnp.arange(64))
  whole = jax.jit(lambda keys: normal(keys, SHAPE, jnp.float32))(keys)
  for size in (32, 1):
    parts = [normal(keys[i : i + size], SHAPE, jnp.float32) for i in range(0, 64, size)]
    np.testing.assert_array_equal(np.concatenate(parts), whole)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["ancestral"])
def test_jit_and_op_by_op_execution_draw_the_same(params, name):
  sampling = SAMPLINGS[name]
  draw = make_draw(MODEL, CONFIG, sampling, SHAPE)
  arguments = (learned_by(params, sampling), sample_keys(0, jnp.arange(3)), Given(jnp.arange(3)))
  compiled = draw(*arguments).x
  with jax.disable_jit():
    np.testing.assert_allclose(draw(*arguments).x, compiled, atol=1e-3)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["predictor_corrector"])
def test_memory_grows_with_what_is_recorded_but_not_with_the_steps(params, name):
  def temporary_bytes(steps, record=()):
    sampling = dataclasses.replace(SAMPLINGS[name], steps=steps)
    draw = make_draw(MODEL, CONFIG, sampling, SHAPE, record=record)
    keys, label = sample_keys(0, jnp.arange(16)), jnp.zeros(16, jnp.int32)
    compiled = draw.lower(learned_by(params, sampling), keys, Given(label)).compile()
    memory = compiled.memory_analysis()
    return memory.temp_size_in_bytes + memory.output_size_in_bytes

  few = temporary_bytes(10)
  image_bytes = 16 * 8 * 8 * 4
  # The levels of the grid are a few numbers for each step.
  assert temporary_bytes(200) < few + 190 * 64
  assert temporary_bytes(200, record=tuple(range(100))) > few + 100 * image_bytes


def test_a_grid_can_start_below_the_top():
  sampling = SamplingConfig(steps=10)
  lowest = 0.1**1.5
  whole = sampling_grid(SCHEDULE, sampling).t
  np.testing.assert_allclose(whole[jnp.array([0, -2, -1])], [999, 999 * lowest, -1])
  below = sampling_grid(SCHEDULE, sampling, 400).t
  np.testing.assert_allclose(below[jnp.array([0, -2, -1])], [400, 400 * lowest, -1])
  assert len(below) == 11
  with pytest.raises(ValueError, match="steps is 10; allowed are 1 to 5"):
    sampling_grid(SCHEDULE, sampling, 4)


@pytest.mark.slow
def test_guidance_needs_a_label_that_is_hidden(params):
  """Scale 0 is the network without a label; scale 1 is the label's own."""
  keys, label = sample_keys(0, jnp.arange(4)), jnp.array([0, 1, 2, 1])

  def draw(scale, label):
    sampling = SamplingConfig(steps=3, guidance=scale)
    return make_draw(MODEL, CONFIG, sampling, SHAPE)(
      learned_by(params, sampling), keys, Given(label)
    ).x

  np.testing.assert_allclose(draw(0.0, label), draw(1.0, jnp.full(4, 3)), atol=1e-5)
  assert np.abs(draw(2.0, label) - draw(1.0, label)).max() > 1e-3
