"""Every object of a run is built once, and few calls lie between a program and the network."""

import collections
import dataclasses
import sys
from pathlib import Path

import numpy as np
import pytest

import sample
from ddpm_jax import components
from ddpm_jax.commands.train import train_model
from ddpm_jax.components import build_components
from ddpm_jax.config.samplers import SAMPLERS, samplers_with
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, OptimizerConfig, TrainingConfig, UNetConfig
from ddpm_jax.data.datasets import Dataset
from ddpm_jax.diffusion.reverse_variances import AnalyticVariance
from ddpm_jax.models.network import FlaxNetwork
from ddpm_jax.runtime import devices
from ddpm_jax.sampling import generate

pytestmark = pytest.mark.usefixtures("compile_fast")

ROOT = Path(components.__file__).parents[1]
CONFIG = Config(
  unet=UNetConfig(channels=(8,), num_groups=4, head_channels=8, blocks_per_level=1, patch_size=2),
  optimizer=OptimizerConfig(name="muon"),
  training=TrainingConfig(batch_size=8, steps=2, log_every=1, checkpoint_every=1, sample_every=1),
  sampling=SamplingConfig(steps=2, num=8),
)


@pytest.fixture(scope="module")
def dataset():
  image = np.random.default_rng(0).integers(0, 256, (20, 12, 12, 1), np.uint8)
  return Dataset(image, np.zeros(20, np.int32), 0)


def own_frames():
  """Names of the package's functions on the stack, outermost first."""
  frames, frame = [], sys._getframe(1)
  while frame is not None:
    file = Path(frame.f_code.co_filename)
    ours = file == ROOT / "sample.py" or file.is_relative_to(ROOT / "ddpm_jax")
    if ours and frame.f_code.co_name != "<listcomp>":  # No frame of its own from Python 3.12 on.
      frames.append(frame.f_code.co_name)
    frame = frame.f_back
  return frames[::-1]


def record_stacks(patch):
  """Returns a list that grows by the package's functions on the stack at each network call."""
  stacks, apply = [], FlaxNetwork.apply

  def record(self, *args, **options):
    stacks.append(own_frames())
    return apply(self, *args, **options)

  patch.setattr(FlaxNetwork, "apply", record)
  return stacks


BUILDERS = [
  "build_schedule", "build_learning_rate", "build_optimizer", "build_network", "build_loss",
  "build_sampler",
]  # fmt: skip


@pytest.fixture(scope="module")
def run(dataset, tmp_path_factory):
  """A run of two steps with a preview, how often it called each builder, and the stacks."""
  folder, counts = tmp_path_factory.mktemp("run"), collections.Counter()
  with pytest.MonkeyPatch.context() as patch:
    for name in BUILDERS:
      build = getattr(components, name)

      def counted(*args, name=name, build=build, **options):
        counts[name] += 1
        return build(*args, **options)

      patch.setattr(components, name, counted)
    stacks = record_stacks(patch)
    train_model(CONFIG, dataset, folder)
  return folder, counts, stacks


def test_a_run_builds_each_component_once(run):
  folder, counts, _ = run
  assert (folder / "samples" / "step_0000001.png").exists()
  assert counts == dict.fromkeys(BUILDERS, 1)


def test_eight_calls_lie_between_sample_py_and_the_network(run, monkeypatch, tmp_path):
  arguments = ["sample.py", str(run[0]), "--num", "2", "--out", str(tmp_path)]
  monkeypatch.setattr("sys.argv", arguments)
  monkeypatch.setattr(devices, "use_cpu_devices", lambda *_, **__: None)  # JAX has started already.
  stacks = record_stacks(monkeypatch)
  generate.sample_batch.clear_cache()
  sample.main()
  names = ["main", "run", "sample", "sample_batch", "integrate", "body", "step"]
  names += ["denoise"]
  assert {tuple(stack) for stack in stacks} == {tuple(names)}
  assert len(names) == 8  # Each calls the next, and the last one calls the network.


def test_five_calls_lie_between_the_training_loop_and_the_network(run):
  """The loop calls dispatch, and dispatch calls accumulate, which is traced ahead of time."""
  traced = {
    tuple(stack[stack.index("compile_in_background") + 1 :])
    for stack in run[2]
    if "compile_in_background" in stack
  }
  assert traced == {("accumulate", "loss", "training_loss")}


@pytest.mark.parametrize("name", SAMPLERS)
def test_every_sampler_of_the_registry_is_built_with_its_options(name):
  spec = SAMPLERS[name]
  for options in ({}, *spec.variants):
    config = SamplingConfig(sampler=name, **options)
    built = components.build_sampler(config)
    assert type(built).__name__ == spec.class_name
    for field, argument in spec.options.items():
      if field != "variance":
        assert getattr(built, argument) == getattr(config, field)
    assert config.deterministic != spec.adds_noise(config)
    assert config.timesteps_name in components.TIMESTEPS


def test_the_measured_variance_is_used_by_samplers_with_a_variance():
  measured = AnalyticVariance(np.zeros(1), np.ones(1))
  for name in samplers_with("variance"):
    config = SamplingConfig(sampler=name, variance="analytic")
    built = build_components(dataclasses.replace(CONFIG, sampling=config), (12, 12, 1), 0)
    assert built.measures_variance
    replaced = generate.with_variance(built.sampler, measured)
    assert getattr(replaced, "predictor", replaced).variance_fn is measured
  assert not build_components(CONFIG, (12, 12, 1), 0).measures_variance
