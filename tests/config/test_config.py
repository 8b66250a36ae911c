"""The presets, and which values of a configuration are allowed."""

import dataclasses

import pytest

from configs import load_presets
from ddpm_jax.config.samplers import SAMPLERS, samplers_with
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, DiffusionConfig, TrainingConfig
from ddpm_jax.errors import UserError

PRESETS = load_presets()


def test_the_presets_exist_and_are_described():
  assert set(PRESETS) == {
    "mnist", "mnist_conditional", "mnist_likelihood", "mnist_likelihood_gpu", "fashion_mnist",
    "quick", "hour", "smoke", "speedrun", "twenty_minutes", "cifar10", "flow_matching", "edm",
  }  # fmt: skip
  assert all(about.endswith((".", "7.")) for about, _ in PRESETS.values())


@pytest.mark.parametrize(
  ("field", "value", "message"),
  [
    ("training.batch_size", 0, "--training.batch-size 0: must be at least 1"),
    ("training.seed", -1, r"--training.seed -1: must be 0 to 2\^31 - 1"),
    ("training.label_dropout", 1.0, "at least 0 and below 1"),
    ("training.cpu_devices", 5, "--training.batch-size 128: --training.cpu-devices 5 must divide"),
    (
      "diffusion.num_timesteps",
      10,
      "--sampling.steps 20: must be at most --diffusion.num-timesteps 10",
    ),
    ("diffusion.num_timesteps", 0, "--diffusion.num-timesteps 0: must be at least 1"),
    ("sampling.steps", 0, "--sampling.steps 0: must be at least 1"),
    ("diffusion.zero_terminal_snr", True, "does not determine the image at zero SNR; use v"),
    ("diffusion.min_snr_gamma", 0.0, "--diffusion.min-snr-gamma 0.0: must be above 0"),
    ("diffusion.huber_delta", -1.0, "--diffusion.huber-delta -1.0: must be above 0"),
    ("diffusion.vlb_scale", -1.0, "--diffusion.vlb-scale -1.0: must be at least 0"),
    ("diffusion.schedule", "learned", "--diffusion.schedule learned: only --diffusion.loss vlb"),
    ("diffusion.learned_variance", True, "--diffusion.loss simple does not train it"),
    ("diffusion.loss", "hybrid", "--diffusion.loss hybrid: needs a learned variance"),
    ("sampling.variance", "learned_range", "with --diffusion.learned-variance"),
    ("sampling.eta", 1.5, "--sampling.eta 1.5: must be 0 to 1"),
    ("sampling.order", 0, "--sampling.order 0: must be 1 to"),
    ("sampling.churn", 0.5, "--sampling.churn 0.5: must be 0 to 0.4142"),
    ("sampling.corrections", 0, "--sampling.corrections 0: must be at least 1"),
    ("sampling.guidance", -1.0, "--sampling.guidance -1.0: must be at least 0"),
    ("sampling.guidance", 2.0, "--sampling.guidance 2.0: the model is not class-conditional"),
    ("sampling.guidance_rescale", 2.0, "--sampling.guidance-rescale 2.0: must be 0 to 1"),
    (
      "sampling.guidance_interval",
      (2.0, 1.0),
      "--sampling.guidance-interval 2.0 1.0: must be two asc",
    ),
    ("diffusion.noise_shift", 0.0, "--diffusion.noise-shift 0.0: must be above 0"),
    ("unet.channels", (), "at least one level"),
    ("unet.fourier_features", (5, 13), "--unet.fourier-features 5 13: must be 0 to 12"),
    ("unet.channels", (20, 40), "--unet.channels 20 40: --unet.num-groups 8 must divide each"),
    ("unet.channels", (8, 16), "at least twice --unet.num-groups 8"),
    ("unet.head_channels", 48, "--unet.head-channels 48 must divide"),
    ("unet.dropout", 1.0, "at least 0 and below 1"),
    ("unet.patch_size", 0, "at least 1"),
    ("optimizer.learning_rate", 0.0, "above 0"),
    ("optimizer.ema_decay", 1.0, "at least 0 and below 1"),
    ("data.dataset", "", "must name a data set"),
  ],
)
def test_values_out_of_range_are_refused_by_flag(field, value, message):
  section, name = field.split(".")

  def change():
    changed = dataclasses.replace(getattr(Config(), section), **{name: value})
    return dataclasses.replace(Config(), **{section: changed})

  with pytest.raises(UserError, match=message):
    change()


@pytest.mark.parametrize(
  ("options", "message"),
  [
    ({"schedule": "learned", "loss": "vlb", "zero_terminal_snr": True, "parameterization": "v"},
     "schedule learned cannot be rescaled"),
    ({"schedule": "learned", "loss": "vlb", "num_timesteps": 1}, "at least 2 with a learned"),
    ({"zero_terminal_snr": True, "parameterization": "v", "num_timesteps": 1}, "at least 2"),
    ({"loss": "vlb", "weighting": "p2"}, "--diffusion.loss vlb has its own weighting"),
  ],
)  # fmt: skip
def test_incompatible_choices_are_refused(options, message):
  with pytest.raises(UserError, match=message):
    DiffusionConfig(**options)


@pytest.mark.parametrize("name", samplers_with("order"))
def test_an_order_above_that_of_the_sampler_is_refused(name):
  limit = SAMPLERS[name].max_order(SamplingConfig(sampler=name))
  SamplingConfig(sampler=name, order=limit)
  with pytest.raises(UserError, match=f"--sampling.order {limit + 1}: must be 1 to {limit}"):
    SamplingConfig(sampler=name, order=limit + 1)


def test_the_sde_variant_of_dpm_solver_has_orders_1_and_2():
  with pytest.raises(UserError, match=r"--sampling.order 3: must be 1 to 2"):
    SamplingConfig(sampler="dpm_solver", order=3, stochastic=True)
  with pytest.raises(UserError, match=r"--sampling.order 4: must be 1 to 3"):
    SamplingConfig(sampler="dpm_solver", order=4)


def test_guidance_needs_a_model_trained_without_labels_too():
  training = TrainingConfig(conditional=True, label_dropout=0.0)
  Config(training=training)
  with pytest.raises(UserError, match=r"--sampling\.guidance 2\.0: trained with .*label-dropout 0"):
    Config(training=training, sampling=SamplingConfig(guidance=2.0))


@pytest.mark.parametrize("field", ["steps", "log_every", "checkpoint_every", "sample_every"])
def test_numbers_of_steps_are_multiples_of_the_steps_per_dispatch(field):
  values = dict.fromkeys(("steps", "log_every", "checkpoint_every", "sample_every"), 12)
  assert TrainingConfig(**values, steps_per_dispatch=4).steps_per_dispatch == 4
  with pytest.raises(
    UserError, match=rf"{field.replace('_', '[-_]')} 10: .*dispatch 4 must divide"
  ):
    TrainingConfig(**values | {field: 10}, steps_per_dispatch=4)


def test_pmap_takes_one_step_per_dispatch():
  with pytest.raises(UserError, match=r"parallelism pmap: with .*steps-per-dispatch"):
    TrainingConfig(steps_per_dispatch=2, parallelism="pmap")


@pytest.mark.parametrize(
  ("values", "reason"),
  [
    ({"batch_size": 64, "micro_batch_size": 48}, "must divide --training.batch-size 64"),
    ({"micro_batch_size": 16, "parallelism": "pmap"}, "must be 0 with --training.parallelism"),
    ({"micro_batch_size": 16, "steps_per_dispatch": 2}, "must be 0 with --training.steps"),
    ({"micro_batch_size": -1}, "must be at least 0"),
  ],
)
def test_an_invalid_micro_batch_size_is_refused(values, reason):
  with pytest.raises(UserError, match=f"--training.micro-batch-size .*: {reason}"):
    TrainingConfig(**values)


@pytest.mark.parametrize(
  ("options", "message"),
  [
    (
      {"schedule": "flow", "zero_terminal_snr": True, "parameterization": "v"},
      "--diffusion.schedule flow has no betas",
    ),
    (
      {"path": "variance_exploding", "zero_terminal_snr": True, "parameterization": "v"},
      "--diffusion.path variance_exploding: has no level of pure noise",
    ),
    (
      {"path": "linear", "schedule": "learned", "loss": "vlb"},
      "--diffusion.path linear: --diffusion.schedule learned is variance-preserving",
    ),
    (
      {"noise_shift": 2.0, "schedule": "learned", "loss": "vlb"},
      "--diffusion.schedule learned cannot be shifted",
    ),
    ({"schedule": "edm", "num_timesteps": 1}, "must be at least 2 with --diffusion.schedule edm"),
    ({"timestep_sampler": "logit_normal", "loss": "vlb"}, "would make --diffusion.loss vlb no"),
    ({"continuous_time": True, "loss": "vlb"}, "--diffusion.loss vlb needs integer timesteps"),
    (
      {"continuous_time": True, "timestep_sampler": "loss_aware"},
      "loss_aware needs integer timesteps; use stratified",
    ),
  ],
)
def test_options_of_paths_that_contradict_each_other_raise(options, message):
  with pytest.raises(UserError, match=message):
    DiffusionConfig(**options)
