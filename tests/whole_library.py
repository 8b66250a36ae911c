"""Runs one part of the library with tiny networks, in the modes that the environment sets for JAX.

python tests/whole_library.py training|sampling|evaluation FOLDER

It fails if a value is not finite or a result does not have the dtype that it has without modes.
"""

import dataclasses
import sys
from pathlib import Path

import flax.serialization
import jax
import numpy as np
from registry import SAMPLINGS

from ddpm_jax.commands.train import train_model
from ddpm_jax.components import build_components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import (
  Config,
  DiffusionConfig,
  DiTConfig,
  TrainingConfig,
  UNetConfig,
)  # fmt: skip
from ddpm_jax.data.datasets import Dataset, to_model_range
from ddpm_jax.diffusion.editing import slerp
from ddpm_jax.evaluation.cache import _KEY, Cache
from ddpm_jax.evaluation.convergence import compare_samplers
from ddpm_jax.evaluation.feature_extractor import (
  ClassifierRecipe,
  load_feature_extractor,
  save_feature_extractor,
  train_feature_extractor,
)  # fmt: skip
from ddpm_jax.evaluation.fidelity import extract_features, fidelity
from ddpm_jax.evaluation.likelihood import likelihood_figures
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling.export import export_sampler
from ddpm_jax.sampling.trained import Trained, load_trained, save_trained
from ddpm_jax.training import loop
from ddpm_jax.training.loop import image_info
from ddpm_jax.training.state import make_create
from ddpm_jax.training.step import Batch

RNG = np.random.default_rng(0)
SHAPE = (8, 8, 1)
DATA = Dataset(
  RNG.integers(0, 256, (32, *SHAPE), np.uint8), np.arange(32, dtype=np.int32) % 3, num_classes=3
)
CONFIG = Config(
  network="dit",
  dit=DiTConfig(patch_size=4, features=8, depth=1, num_heads=1, dropout=0.1),
  unet=UNetConfig(
    channels=(8,), blocks_per_level=1, attention_resolutions=(), num_groups=4, head_channels=8
  ),
  diffusion=DiffusionConfig(num_timesteps=12),
  training=TrainingConfig(
    batch_size=4, steps=2, log_every=2, checkpoint_every=2, sample_every=0, conditional=True,
    label_dropout=0.2,
  ),
  sampling=SamplingConfig(steps=3, num=2),
)  # fmt: skip
# Every loss, weighting, parameterization and timestep sampler occurs.
LOSSES = [
  {"timestep_sampler": "loss_aware"},
  {"parameterization": "x_0", "zero_terminal_snr": True, "weighting": "truncated_snr"},
  {"parameterization": "v", "weighting": "min_snr", "timestep_sampler": "stratified"},
  {"parameterization": "v", "weighting": "p2", "loss": "huber"},
  {"weighting": "snr", "loss": "hybrid", "learned_variance": True},
  {"parameterization": "x_0", "weighting": "soft_min_snr", "schedule": "cosine"},
  {"loss": "vlb"},
  {"loss": "vlb", "learned_variance": True, "timestep_sampler": "loss_aware"},
  {"loss": "vlb", "schedule": "learned", "timestep_sampler": "stratified"},
  {
    "schedule": "flow",
    "path": "linear",
    "parameterization": "velocity",
    "timestep_sampler": "logit_normal",
    "continuous_time": True,
  },
  {
    "schedule": "edm",
    "path": "variance_exploding",
    "noise_shift": 2.0,
    "parameterization": "v",
    "continuous_time": True,
  },
  {
    "schedule": "logsnr",
    "parameterization": "categorical",
    "weighting": "snr",
    "timestep_sampler": "stratified",
    "continuous_time": True,
  },
]


def changed(**sections):
  """CONFIG with other fields in its sections."""
  parts = {
    name: dataclasses.replace(getattr(CONFIG, name), **fields) for name, fields in sections.items()
  }
  return dataclasses.replace(CONFIG, **parts)


def check(name, *values, dtypes=("float32",)):
  """Fails unless values are finite and of the given dtypes."""
  for value in values:
    array = np.asarray(value)
    assert array.dtype.name in dtypes, (name, array.dtype)
    assert np.isfinite(array).all(), name
  print(name, flush=True)


def check_state(name, state):
  """Fails if an array of a training state or checkpoint is wider than 32 bits."""
  arrays = jax.tree.leaves(flax.serialization.to_state_dict(state))
  check(name, *arrays, dtypes=("float32", "int32", "uint32"))


def untrained(config=CONFIG):
  """A network at its initial parameters, as if loaded from a run."""
  components = build_components(config, SHAPE, DATA.num_classes)
  params = jax.jit(lambda: components.init_params(0))()
  tables = components.schedule.tables(params["schedule"])
  return Trained(config, components, params["network"], tables, image_info(DATA), 0, lambda: DATA)


def training(folder):
  for diffusion in LOSSES:
    config, mesh = changed(diffusion=diffusion), make_mesh()
    components = build_components(config, SHAPE, DATA.num_classes, mesh)
    state = make_create(components, 0)()
    gradient = jax.jit(loop.build_step(config, components, mesh).gradient)
    size = config.training.batch_size
    batch = Batch(DATA.image[:size], DATA.label[:size], np.arange(size, dtype=np.int32))
    check_state(f"loss {diffusion}", (state, gradient(state.params, state, batch)))
  runs = {
    "unet": {
      "diffusion": {"loss": "hybrid", "learned_variance": True},
      "training": {"steps_per_dispatch": 2},
      "optimizer": {"decay": "cosine", "skip_nonfinite": True},
      "sampling": {"guidance": 2.0},
    },
    "dit": {
      "diffusion": {"loss": "vlb", "schedule": "learned", "timestep_sampler": "loss_aware"},
      "training": {"micro_batch_size": 2},
      "optimizer": {"name": "muon"},
    },
  }
  for network, sections in runs.items():
    config = dataclasses.replace(changed(**sections), network=network)
    train_model(config, DATA, folder / network)
    trained = load_trained(folder / network)
    check_state(f"run of {network}", (trained.ema_params, trained.schedule))
    check(f"sample of {network}", trained.sample(2))
    save_trained(folder / f"{network}.safetensors", trained)
    check(f"sample of {network}'s file", load_trained(folder / f"{network}.safetensors").sample(2))


def sampling(folder):
  del folder
  trained = untrained(changed(diffusion={"loss": "hybrid", "learned_variance": True}))
  for name, config in SAMPLINGS.items():
    check(name, trained.with_sampling(**vars(config) | {"steps": 3}).sample(2))
  ancestral = {"sampler": "ancestral", "steps": 3}
  for variance in ("analytic", "learned_range"):
    check(variance, trained.sample(2, variance=variance, threshold="dynamic", **ancestral))
  check("guidance", trained.sample(2, guidance=2.0))
  options = {"guidance_interval": (0.2, 5.0), "guidance_rescale": 0.5, "threshold": "none"}
  check("guidance in an interval", trained.sample(2, guidance=2.0, **options))
  for spacing in ("quadratic", "linspace", "leading", "trailing", "logsnr", "karras"):
    grid = trained.with_sampling(timesteps=spacing).grid()
    assert {field.dtype.name for field in jax.tree.leaves(grid)} == {"float32"}, spacing
  for kind in (np.float32, np.float64):  # NumPy's default is float64.
    image = RNG.uniform(-1, 1, (2, *SHAPE)).astype(kind)
    mask = np.ones((2, *SHAPE), kind)
    mask[:, :4] = 0
    given = {"image": image, "label": DATA.num_classes}
    check("inpainting", trained.sample(2, mask=mask, resamples=2, **given))
    recorded = []
    x = trained.sample(2, from_timestep=6, record=(0, 2), on_batch=recorded.append, **given)
    check("variation", x, *recorded[0])
    noise = trained.invert(image, label=DATA.num_classes)
    between = np.asarray(slerp(noise[0], noise[1], np.linspace(0, 1, 2))).astype(kind)
    check("interpolation", noise, trained.sample(2, x_T=between, label=DATA.num_classes))
  for config in ({}, ancestral):
    program = jax.export.deserialize(export_sampler(trained.with_sampling(**config)))
    index = np.arange(2, dtype=np.int32)
    check("export", program.call(np.int32(0), index, index))


def cached(folder, stage):
  """The arrays of all results of a stage of the evaluation."""
  for path in (folder / "cache").glob(f"{stage}-*.npz"):
    with np.load(path) as arrays:
      yield from (arrays[name] for name in arrays.files if name != _KEY)


def evaluation(folder):
  cache, mesh = Cache(folder / "cache"), make_mesh()
  learned = {"loss": "vlb", "schedule": "learned", "learned_variance": True}
  for diffusion, full in (({}, True), (learned, False)):
    trained = untrained(changed(diffusion=diffusion | {"num_timesteps": 30}))
    figures = likelihood_figures(
      cache, trained, DATA, DATA, mesh, bound_images=2, ode_images=2, full=full, seed=0
    )
    check("likelihood", *figures.values(), dtypes=("float64", "int64"))
    check("likelihood of each image", *cached(folder, "bound"), *cached(folder, "flow"))
  recipe = ClassifierRecipe(epochs=1, batch_size=16)
  extractor = train_feature_extractor("tiny", DATA, DATA, recipe)
  check_state("classifier", extractor.params)
  save_feature_extractor(folder / "classifier.safetensors", extractor)
  extractor = load_feature_extractor(folder / "classifier.safetensors")
  features = extract_features(cache, extractor, np.asarray(to_model_range(DATA.image)), "train")
  check("features", *features)
  figures, _ = fidelity(cache, features, features, features, DATA.label)
  check("fidelity", *(value for value in figures.values()), dtypes=("float64",))
  samplings = [SamplingConfig(steps=2, num=2)]
  (row,) = compare_samplers(cache, untrained(), extractor, features, samplings, mesh, num=8, seed=0)
  check("comparison of samplers", row["frechet"], row["confidence"], dtypes=("float64",))


if __name__ == "__main__":
  {"training": training, "sampling": sampling, "evaluation": evaluation}[sys.argv[1]](
    Path(sys.argv[2])
  )
