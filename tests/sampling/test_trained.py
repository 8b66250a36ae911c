"""Loading and saving models: files, half precision, dtypes, and the networks of the project."""

import dataclasses
import json
import re
import shutil
import tarfile
from pathlib import Path

import jax
import jax.numpy as jnp
import numpy as np
import pytest
from fake_programs import AHEAD, FakeProgram
from safetensors.numpy import load_file, save_file

from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config, DiffusionConfig, TrainingConfig, UNetConfig
from ddpm_jax.config.serialization import to_dict
from ddpm_jax.diffusion.levels import level_at
from ddpm_jax.diffusion.samplers import Result
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation import feature_extractor
from ddpm_jax.evaluation.scores import probabilities
from ddpm_jax.runtime.devices import make_mesh
from ddpm_jax.sampling import generate
from ddpm_jax.sampling.trained import Trained, load_trained, save_trained
from ddpm_jax.storage import runs, weights

SHAPE = (8, 8, 1)
CONFIG = Config(
  diffusion=DiffusionConfig(schedule="learned", loss="vlb", num_timesteps=20),
  unet=UNetConfig(
    channels=(8,), blocks_per_level=1, attention_resolutions=(), num_groups=4, head_channels=8
  ),
)
# A run with the tiny network of tests/stored.
STORED = Path(__file__).parents[1] / "stored" / "2026-11-25-before-micro-batches"
CPU = jax.sharding.SingleDeviceSharding(jax.devices("cpu")[0])

pytestmark = pytest.mark.usefixtures("compile_fast")


@pytest.fixture(scope="module")
def trained():
  components = build_components(CONFIG, SHAPE, 0)
  params = jax.jit(components.init_params, static_argnums=0)(0)
  tables = components.schedule.tables(params["schedule"])
  info = runs.ImageInfo(SHAPE, 0, 100)
  return Trained(CONFIG, components, params["network"], tables, info, 7)


@pytest.fixture
def path(trained, tmp_path):
  save_trained(tmp_path / "net.safetensors", trained)
  return tmp_path / "net.safetensors"


def test_a_program_compiled_ahead_is_the_one_that_samples(trained, caplog):
  options = {"batch_size": 8, "mesh": make_mesh()}
  trained = trained.with_sampling(sampler="ddim", steps=3)
  with jax.log_compiles(), caplog.at_level("WARNING"):
    trained.compile_sample(8, **options)
    assert "Finished XLA compilation of jit(sample_batch)" in caplog.text
    caplog.clear()
    trained.sample(8, 1, **options)
    assert "Compiling" not in caplog.text
    assert "Finished XLA compilation" not in caplog.text


def test_what_is_written_comes_back_to_the_bit(trained, path):
  again = load_trained(path)
  assert (again.config, again.images, again.step) == (trained.config, trained.images, 7)
  assert again.components.network == trained.components.network
  jax.tree.map(np.testing.assert_array_equal, again.ema_params, trained.ema_params)
  jax.tree.map(np.testing.assert_array_equal, again.schedule, trained.schedule)
  names = load_file(path)
  assert "schedule/logsnr" in names
  assert "network/Conv3x3_0/Conv_0/kernel" in names


@pytest.mark.parametrize("name", ["net", "net.ckpt", "net.SAFETENSORS", "lr0.001"])
def test_a_file_of_any_name_is_loaded(trained, tmp_path, name):
  save_trained(tmp_path / name, trained)
  assert load_trained(tmp_path / name).step == 7


def test_a_tilde_is_the_home_folder(trained, tmp_path, monkeypatch):
  monkeypatch.setenv("HOME", str(tmp_path))
  save_trained("~/net.safetensors", trained)
  assert load_trained("~/net.safetensors").step == 7
  with pytest.raises(UserError, match=re.escape(f"{tmp_path}/absent: no such folder")):
    load_trained("~/absent")


def test_a_folder_with_the_name_of_a_weights_file_is_a_run(tmp_path):
  folder = tmp_path / "run.safetensors"
  folder.mkdir()
  with pytest.raises(UserError, match=r"not a run; config\.json is missing"):
    load_trained(folder)


@pytest.mark.parametrize(
  ("change", "message"),
  [
    (lambda t: t.pop("schedule/logsnr"), "schedule/logsnr is missing"),
    (lambda t: t.update(new=np.zeros(3)), "new is unknown"),
    (
      lambda t: t.update({"schedule/logsnr": np.zeros(3, np.float32)}),
      r"schedule/logsnr is float32\[3\]; float32\[20\] is needed",
    ),
    (
      lambda t: t.update({"schedule/logsnr": np.zeros(20, np.float64)}),
      r"schedule/logsnr is float64\[20\]; float32\[20\] is needed",
    ),
  ],
)
def test_other_tensors_are_refused(path, change, message):
  tensors, header = load_file(path), weights.read_header(path)
  change(tensors)
  weights.save_weights(path, tensors, header)
  with pytest.raises(UserError, match=f"net.safetensors: {message}"):
    load_trained(path)


def test_files_of_others_are_refused(path):
  save_file({"a": np.zeros(3)}, path)
  with pytest.raises(UserError, match="not a weights file of ddpm_jax"):
    load_trained(path)
  save_file({"a": np.zeros(3)}, path, {"format": "ddpm_jax 1", "images": json.dumps({})})
  with pytest.raises(UserError, match="its metadata cannot be read"):
    load_trained(path)
  path.write_bytes(b"x" * 100)
  with pytest.raises(UserError, match="not a valid safetensors file"):
    load_trained(path)


def test_the_null_label_is_refused_where_it_was_not_trained(trained):
  for dropout, allowed in ((0.1, True), (0.0, False)):
    config = dataclasses.replace(
      CONFIG, training=TrainingConfig(conditional=True, label_dropout=dropout)
    )
    components = build_components(config, SHAPE, 3)
    model = dataclasses.replace(trained, config=config, components=components)
    np.testing.assert_array_equal(model.labels(4), [0, 1, 2, 0])
    if allowed:
      np.testing.assert_array_equal(model.labels(2, 3), [3, 3])
    else:
      label = np.array([0, 3])
      x, level = jnp.zeros((2, *SHAPE)), level_at(model.schedule, 5)
      message = "label 3: the null label is not trained"
      with pytest.raises(UserError, match=message):
        model.sample(2, label=label)
      with pytest.raises(UserError, match=message):
        model.denoiser(label)(x, level)
      with pytest.raises(UserError, match=message):
        model.predict(x, jnp.float32(5), label)


def test_half_precision_is_loaded_as_float32(trained, path, tmp_path):
  half = tmp_path / "half.safetensors"
  save_trained(half, trained, half_precision=True)
  assert half.stat().st_size < 0.6 * path.stat().st_size
  for name, tensor in load_file(half).items():
    assert tensor.dtype == (np.float16 if name.startswith("network/") else np.float32), name
  again = load_trained(half)
  assert (again.config, again.images, again.step) == (trained.config, trained.images, 7)

  def compare(loaded, saved):
    assert loaded.dtype == np.float32
    np.testing.assert_array_equal(loaded, np.asarray(saved).astype(np.float16))

  jax.tree.map(compare, again.ema_params, trained.ema_params)
  jax.tree.map(np.testing.assert_array_equal, again.schedule, trained.schedule)


def test_half_precision_is_for_parameters_only(path):
  """float16 tables would change every noise level."""
  tensors, header = load_file(path), weights.read_header(path)
  tensors["schedule/logsnr"] = tensors["schedule/logsnr"].astype(np.float16)
  weights.save_weights(path, tensors, header)
  with pytest.raises(UserError, match=r"schedule/logsnr is float16\[20\]; float32\[20\] is needed"):
    load_trained(path)


def with_bfloat16(config):
  return dataclasses.replace(config, unet=dataclasses.replace(config.unet, dtype="bfloat16"))


def test_a_file_computes_in_float32_on_a_cpu_and_keeps_its_stored_dtype(trained, path, tmp_path):
  config = with_bfloat16(CONFIG)
  components = build_components(config, SHAPE, 0)
  assert components.network.module.dtype == jnp.bfloat16
  save_trained(path, dataclasses.replace(trained, config=config, components=components))
  loaded = load_trained(path, CPU)
  assert loaded.config == config
  assert loaded.components.network == build_components(CONFIG, SHAPE, 0).network
  assert loaded.components.denoiser.network == loaded.components.network
  assert loaded.with_sampling(steps=3).components.denoiser.network.module.dtype == jnp.float32
  # Saved again, the network still computes in bfloat16 on an accelerator.
  save_trained(tmp_path / "again.safetensors", loaded)
  assert weights.read_header(tmp_path / "again.safetensors").config == config


def test_a_run_computes_in_float32_on_a_cpu(tmp_path):
  folder = tmp_path / "run"
  shutil.copytree(STORED, folder)
  with tarfile.open(folder / "checkpoints.tar.xz") as archive:
    archive.extractall(folder, filter="data")
  config = with_bfloat16(runs.read_config(folder))
  (folder / runs.CONFIG).write_text(json.dumps(to_dict(config)))
  loaded = load_trained(folder, CPU)
  assert loaded.config == config
  assert loaded.components.network.module.dtype == jnp.float32


def test_the_next_batch_is_dispatched_before_the_last_is_copied(trained, monkeypatch):
  x, mesh = np.zeros((4, *SHAPE), np.float32), make_mesh(jax.devices()[:1])
  program, counts = FakeProgram(Result(x, x[None], x[None])), []
  monkeypatch.setattr(generate, "sample_batch", program)
  images = trained.sample(
    10, batch_size=4, mesh=mesh, on_batch=lambda batch: counts.append(len(batch.images))
  )
  assert program.events == AHEAD
  assert counts == [4, 4, 2]
  np.testing.assert_array_equal(images[:, 0, 0, 0], [0] * 4 + [1] * 6)

  program, counts = FakeProgram(x), []
  monkeypatch.setattr(generate, "invert_batch", program)
  noise = trained.invert(np.zeros((10, *SHAPE)), batch_size=4, mesh=mesh, on_batch=counts.append)
  assert program.events == AHEAD
  assert counts == [4, 4, 2]
  np.testing.assert_array_equal(noise[:, 0, 0, 0], [0] * 4 + [1] * 4 + [2] * 2)


def test_without_a_batch_size_the_devices_determine_it(trained, monkeypatch):
  chosen = []
  choose = lambda mesh, *values: chosen.append(values) or 4
  monkeypatch.setattr("ddpm_jax.sampling.trained.default_batch_size", choose)
  x = np.zeros((4, *SHAPE), np.float32)
  for name, result in (("sample_batch", Result(x, x[None], x[None])), ("invert_batch", x)):
    monkeypatch.setattr(generate, name, program := FakeProgram(result))
    if name == "sample_batch":
      trained.sample(10, record=(0, 3), mesh=make_mesh(jax.devices()[:1]))
    else:
      trained.invert(np.zeros((10, *SHAPE)), mesh=make_mesh(jax.devices()[:1]))
    assert program.events == AHEAD
  feature_map, recorded = 8 * 8 * 8, 2 * 2 * 8 * 8
  assert chosen == [(feature_map, recorded), (feature_map, 0)]


def test_a_lack_of_memory_is_an_error_that_names_the_batch_size(trained, monkeypatch):
  def fail(*arguments, **options):
    raise jax.errors.JaxRuntimeError("RESOURCE_EXHAUSTED: Out of memory")

  for name in ("sample_batch", "invert_batch"):
    monkeypatch.setattr(generate, name, fail)
  for call in (lambda: trained.sample(300), lambda: trained.invert(np.zeros((300, *SHAPE)))):
    with pytest.raises(UserError, match=r"--batch-size 256: .*; use 128 or less"):
      call()


def recognised(name, label, num, **changes):
  """Samples from a shipped network; confidence and accuracy by the shipped classifier."""
  extractor = feature_extractor.load_feature_extractor(
    feature_extractor.SHIPPED / "mnist.safetensors"
  )
  trained = load_trained(name)
  images = trained.sample(num, seed=0, label=label, mesh=make_mesh(jax.devices()[:2]), **changes)
  logits, _ = feature_extractor.make_classify(extractor)(images)
  return probabilities(logits).max(-1), logits.argmax(-1)


@pytest.mark.slow
def test_the_small_network_generates_the_digits_of_its_labels():
  """Half of the samples are conditional; the others have the null label, 10.

  With seeds 0 to 2 the confidence is 0.97 to 1.00 with labels and 0.94 to 1.00 without, and the
  accuracy 0.9 to 1.0.
  """
  label = np.concatenate([np.arange(20) % 10, np.full(20, 10)])
  confidence, predicted = recognised("mnist_conditional_small", label, 40, steps=10)
  assert confidence[:20].mean() > 0.9
  assert confidence[20:].mean() > 0.85
  assert (predicted[:20] == label[:20]).mean() >= 0.9
  assert len(set(predicted[20:])) >= 5


@pytest.mark.slow
def test_the_large_network_generates_digits():
  confidence, predicted = recognised("mnist", None, 16, steps=10)
  assert confidence.mean() > 0.85
  assert len(set(predicted)) >= 5


def test_an_unknown_name_is_refused_before_anything_is_read(tmp_path, monkeypatch):
  monkeypatch.chdir(tmp_path)
  with pytest.raises(UserError, match=r"mnist_small: no such folder.*perhaps you meant mnist"):
    load_trained("mnist_small")
