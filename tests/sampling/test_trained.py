"""A trained network in one file: what goes in comes back, and nothing else is taken for it."""

import dataclasses
import json
import re

import jax
import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from ddpm_jax.components import build_components
from ddpm_jax.config.schema import Config, DiffusionConfig, TrainingConfig, UNetConfig
from ddpm_jax.errors import UserError
from ddpm_jax.sampling.trained import Trained, load_trained, save_trained
from ddpm_jax.storage import runs, weights

SHAPE = (8, 8, 1)
CONFIG = Config(
  diffusion=DiffusionConfig(schedule="learned", loss="vlb", num_timesteps=20),
  unet=UNetConfig(
    channels=(8,), blocks_per_level=1, attention_resolutions=(), num_groups=4, head_channels=8
  ),
)

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
      with pytest.raises(UserError, match="label 3: the null label is not trained"):
        model.sample(2, label=[0, 3])


@pytest.mark.parametrize("name", ["net", "net.ckpt", "net.SAFETENSORS"])
def test_a_name_that_load_trained_does_not_read_is_refused_when_saving(trained, tmp_path, name):
  with pytest.raises(UserError, match=r"load_trained reads \.safetensors files only"):
    save_trained(tmp_path / name, trained)
  assert not list(tmp_path.iterdir())
