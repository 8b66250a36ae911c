"""Image i is a function of (seed, i): whatever the batch, the devices and the way of execution."""

import dataclasses
import functools

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from compilations import compiled
from registry import SAMPLINGS as REGISTERED

from ddpm_jax.components import build_components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, DiffusionConfig, TrainingConfig, UNetConfig
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.errors import UserError
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.generate import SampleInputs, sample_batch
from ddpm_jax.sampling.trained import Trained
from ddpm_jax.storage.runs import ImageInfo

pytestmark = pytest.mark.usefixtures("compile_fast")

SHAPE = (8, 8, 1)
CONFIG = Config(
  diffusion=DiffusionConfig(schedule="cosine", parameterization="v"),
  unet=UNetConfig(
    channels=(8, 8), blocks_per_level=1, attention_resolutions=(4,), num_groups=4, head_channels=8
  ),
  training=TrainingConfig(conditional=True),
)
COMPONENTS = build_components(CONFIG, SHAPE, 3)
SCHEDULE = COMPONENTS.schedule.tables({})
SAMPLINGS = {
  "unipc, guided": SamplingConfig(sampler="unipc", steps=4, guidance=2.0),
  "ancestral": SamplingConfig(sampler="ancestral", steps=4),
  "heun, churn": SamplingConfig(sampler="heun", steps=4, churn=0.2),
  "predictor_corrector": SamplingConfig(sampler="predictor_corrector", steps=4),
}


@pytest.fixture(scope="module")
def trained():
  """A model whose output is not zero; the last layers of a new one are zero."""
  params = jax.jit(COMPONENTS.init_params, static_argnums=0)(0)["network"]
  leaves, tree = jax.tree.flatten(params)
  keys = jax.random.split(jax.random.key(1), len(leaves))
  params = tree.unflatten(
    [x + 0.2 * jax.random.normal(k, x.shape) for x, k in zip(leaves, keys, strict=True)]
  )
  return Trained(CONFIG, COMPONENTS, params, SCHEDULE, ImageInfo(SHAPE, 3, 100), 0)


def sample_all(trained, sampling, devices, batch_size, num=64):
  batches = []
  image = trained.with_sampling(**vars(sampling)).sample(
    num, seed=5, batch_size=batch_size, mesh=make_mesh(jax.devices()[:devices]), record=(0, 3),
    on_batch=batches.append,
  )  # fmt: skip
  np.testing.assert_array_equal(np.concatenate([b.images for b in batches]), image)
  return image, np.concatenate([batch.x_at for batch in batches], axis=1)


@pytest.mark.parametrize(
  ("name", "others"),
  [("unipc, guided", ((8, 24),))]
  + [
    pytest.param(name, ((1, 32), (1, 1)) if "unipc" in name else ((8, 24),), marks=pytest.mark.slow)
    for name in SAMPLINGS
  ],
)
def test_images_do_not_depend_on_batch_or_devices(trained, name, others):
  sampling = SAMPLINGS[name]
  image, x_at = sample_all(trained, sampling, devices=1, batch_size=64)
  assert 0.05 < image.std() < 1
  assert np.abs(image[0] - image[3]).max() > 0.01
  for devices, batch_size in others:
    again, again_at = sample_all(trained, sampling, devices, batch_size)
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
def test_jit_and_op_by_op_execution_give_the_same_images(trained, name):
  one = {"batch_size": 3, "mesh": make_mesh(jax.devices()[:1])}
  trained = trained.with_sampling(**vars(SAMPLINGS[name]))
  compiled = trained.sample(3, **one)
  with jax.disable_jit():
    np.testing.assert_allclose(trained.sample(3, **one), compiled, atol=1e-3)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["predictor_corrector"])
def test_memory_grows_with_recorded_steps_but_not_with_steps(trained, name):
  def temporary_bytes(steps, record=()):
    model = trained.with_sampling(**vars(dataclasses.replace(SAMPLINGS[name], steps=steps)))
    keys, label = sample_keys(0, jnp.arange(16)), jnp.zeros(16, jnp.int32)
    lowered = sample_batch.lower(
      model.components.denoiser, model.sampler_params(), keys, SampleInputs(label),
      shape=SHAPE, record=record,
    )  # fmt: skip
    memory = lowered.compile().memory_analysis()
    return memory.temp_size_in_bytes + memory.output_size_in_bytes

  few = temporary_bytes(10)
  image_bytes = 16 * 8 * 8 * 4
  # The levels of the grid are a few numbers for each step.
  assert temporary_bytes(200) < few + 190 * 64
  assert temporary_bytes(200, record=tuple(range(100))) > few + 100 * image_bytes


def test_a_grid_can_start_below_the_top(trained):
  trained = trained.with_sampling(steps=10)
  lowest = 0.1**1.5
  whole = trained.grid().t
  np.testing.assert_allclose(whole[jnp.array([0, -2, -1])], [999, 999 * lowest, -1])
  below = trained.grid(400).t
  np.testing.assert_allclose(below[jnp.array([0, -2, -1])], [400, 400 * lowest, -1])
  assert len(below) == 11
  with pytest.raises(ValueError, match="steps is 10; allowed: 1 to 5"):
    trained.grid(4)


@pytest.mark.slow
def test_guidance_uses_the_null_label(trained):
  """Scale 0 is the network without a label; scale 1 is the label's own."""
  label = np.array([0, 1, 2, 1])
  sample = lambda scale, label: trained.sample(4, label=label, steps=3, guidance=scale)
  np.testing.assert_allclose(sample(0.0, label), sample(1.0, 3), atol=1e-5)
  assert np.abs(sample(2.0, label) - sample(1.0, label)).max() > 1e-3


def test_a_second_model_of_the_same_kind_compiles_nothing(trained):
  """The preview in training samples from new parameters every time."""
  trained.sample(4, steps=2)
  count = sample_batch._cache_size()
  params = jax.tree.map(lambda x: 2 * x, trained.ema_params)
  other = dataclasses.replace(
    trained, ema_params=params, components=build_components(CONFIG, SHAPE, 3)
  )
  assert np.abs(other.sample(4, steps=2) - trained.sample(4, steps=2)).max() > 1e-3
  assert sample_batch._cache_size() == count


def test_seeds_steps_numbers_and_labels_compile_nothing(trained):
  sample = functools.partial(
    trained.sample, batch_size=4, mesh=make_mesh(jax.devices()[:1]), sampler="unipc",
    any_steps=True,
  )  # fmt: skip
  sample(4, steps=3)
  with compiled() as names:
    sample(4, seed=1, steps=3)
    sample(4, steps=5)
    sample(11, steps=3, label=[2, 0])
    sample(4, steps=3, timesteps="linspace")
  assert not names


@pytest.mark.slow
@pytest.mark.parametrize("sampling", REGISTERED.values(), ids=REGISTERED)
def test_the_loop_of_any_number_of_steps_samples_like_the_scan(trained, sampling):
  model = trained.with_sampling(**vars(sampling))
  sample = functools.partial(model.sample, 4, steps=5, mesh=make_mesh(jax.devices()[:1]))
  np.testing.assert_array_equal(sample(any_steps=True), sample())


def test_steps_of_a_loop_cannot_be_recorded(trained):
  with pytest.raises(ValueError, match=r"record is \(0,\); steps of a padded grid"):
    trained.sample(1, steps=2, any_steps=True, record=(0,))


def test_unknown_changes_and_labels_are_refused(trained):
  with pytest.raises(
    UserError, match=r"sampeler: unknown option of sampling; choose from .*sampler"
  ):
    trained.sample(1, sampeler="ddim")
  with pytest.raises(UserError, match=r"sampling\.steps 0: must be at least 1"):
    trained.sample(1, steps=0)
  with pytest.raises(UserError, match="allowed: 0 to 2, and 3 for the null label"):
    trained.sample(1, label=4)


def test_the_denoiser_and_predict_are_those_that_sampling_uses(trained):
  """One step of DDIM onto clean data is the estimate of x_0."""
  x_T = np.asarray(jax.random.normal(jax.random.key(3), (2, *SHAPE)))
  label = jnp.array([0, 2])
  level = level_at(SCHEDULE, 999)
  x_0 = trained.denoiser(label)(x_T, level).x_0
  sampled = trained.sample(2, label=label, x_T=x_T, sampler="ddim", steps=1)
  np.testing.assert_allclose(sampled, x_0, atol=1e-5)
  v = trained.predict(x_T, jnp.float32(999), label)
  estimate = level.signal_scale * x_T - level.noise_scale * v
  np.testing.assert_allclose(jnp.clip(estimate, -1, 1), x_0, atol=1e-5)
  assert trained.nfe(sampler="heun", steps=5, guidance=2.0) == 20


@pytest.mark.parametrize(
  "sampling",
  [SAMPLINGS["unipc, guided"], pytest.param(SAMPLINGS["ancestral"], marks=pytest.mark.slow)],
)
def test_sampling_starts_from_the_noise_of_its_seed(trained, sampling):
  noise = trained.noise(3, seed=7)
  assert noise.shape == (3, *SHAPE)
  model = trained.with_sampling(**vars(sampling))
  given = model.sample(3, seed=7, x_T=noise)
  np.testing.assert_allclose(given, model.sample(3, seed=7), atol=1e-4)
  assert np.abs(given - model.sample(3, seed=7, x_T=trained.noise(3, seed=8))).max() > 0.1
