"""Runs and weights files that earlier versions wrote are read: every folder in tests/stored."""

import contextlib
import json
import shutil
import tarfile
from pathlib import Path

import flax.traverse_util
import jax
import numpy as np
import pytest
from safetensors.numpy import load_file

from ddpm_jax.components import build_components
from ddpm_jax.errors import UserError
from ddpm_jax.sampling.trained import load_trained
from ddpm_jax.storage import runs, weights
from ddpm_jax.storage.checkpoints import Checkpoints, abstract_state
from ddpm_jax.training.state import make_create

STORED = sorted(path for path in (Path(__file__).parents[1] / "stored").iterdir() if path.is_dir())
WITH_WEIGHTS = [path for path in STORED if (path / "weights.safetensors").exists()]
STEP = 2
DEVICE = jax.sharding.SingleDeviceSharding(jax.devices()[0])

pytestmark = pytest.mark.usefixtures("compile_fast")
every_version = pytest.mark.parametrize("stored", STORED, ids=lambda path: path.name)
every_export = pytest.mark.parametrize("stored", WITH_WEIGHTS, ids=lambda path: path.name)


@pytest.fixture
def run(stored, tmp_path):
  """The folder of the run, as the earlier version wrote it."""
  run = tmp_path / stored.name
  shutil.copytree(stored, run)
  with tarfile.open(run / "checkpoints.tar.xz") as archive:
    archive.extractall(run, filter="data")
  return run


def network_of(stored):
  """{"network/...": array} of the EMA parameters, as the earlier version read its own run."""
  if stored in WITH_WEIGHTS:
    tensors = load_file(stored / "weights.safetensors")
  else:
    tensors = dict(np.load(stored / "ema_params.npz"))
  return {name: array for name, array in tensors.items() if name.startswith("network/")}


def assert_network(ema_params, stored):
  found = flax.traverse_util.flatten_dict({"network": ema_params}, sep="/")
  expected = network_of(stored)
  assert set(found) == set(expected)
  for name, array in expected.items():
    assert found[name].dtype == array.dtype
    np.testing.assert_array_equal(found[name], array, err_msg=name)


def components_of(run):
  images = json.loads((run / runs.DATASET).read_text())
  return build_components(
    runs.read_config(run), tuple(images["image_shape"]), images["num_classes"]
  )


@every_version
def test_the_ema_parameters_of_a_run_are_restored_to_the_bit(run, stored):
  components = components_of(run)
  like = abstract_state(lambda: components.init_params(0), DEVICE)
  with contextlib.closing(Checkpoints(run / runs.CHECKPOINTS)) as checkpoints:
    assert checkpoints.latest() == STEP
    assert checkpoints.read_saved(STEP).config == runs.read_config(run)
    ema_params = checkpoints.restore_ema(STEP, like)
  assert jax.tree.structure(ema_params) == jax.tree.structure(like)
  assert_network(ema_params["network"], stored)


@every_version
def test_a_run_is_resumed_or_the_reason_is_given(run, stored):
  """Versions without manifests wrote another state of the optimizer, or another tree."""
  create = make_create(components_of(run), 0)
  verified = (run / "checkpoints" / str(STEP) / "manifest.json").exists()
  with contextlib.closing(Checkpoints(run / runs.CHECKPOINTS)) as checkpoints:
    if verified:
      state = checkpoints.restore(STEP, abstract_state(create, DEVICE))
      assert int(state.step) == STEP
      assert_network(state.ema_params["network"], stored)
    else:
      with pytest.raises(
        UserError, match=f"{STEP}: written by a version without manifests; sample"
      ):
        checkpoints.restore(STEP, abstract_state(create, DEVICE))


@every_version
def test_a_run_is_loaded(run, stored):
  trained = load_trained(run)
  assert (trained.config, trained.step) == (runs.read_config(run), STEP)
  assert trained.images.image_shape == (28, 28, 1)
  assert trained.images.num_classes == 10
  assert_network(trained.ema_params, stored)


@pytest.mark.slow
@every_version
def test_a_run_generates_the_same_images(run, stored):
  """Up to rounding, which later versions of the network changed, and which few steps amplify."""
  written = np.load(stored / "samples.npz")["images"]
  images = load_trained(run).sample(len(written), seed=0)
  np.testing.assert_allclose(images, written, atol=1e-3)


@every_export
def test_a_weights_file_is_read_without_the_tables_that_are_no_longer_used(stored):
  path = stored / "weights.safetensors"
  assert weights.read_header(path).config == runs.read_config(stored)
  tensors, written = weights.read_tensors(path), load_file(path)
  assert set(written) - set(tensors) == {"schedule/betas", "schedule/alphas_cumprod"}
  for name, tensor in tensors.items():
    np.testing.assert_array_equal(tensor, written[name])


@every_export
def test_a_weights_file_is_loaded_like_its_run(run, stored):
  of_file, of_run = load_trained(stored / "weights.safetensors"), load_trained(run)
  assert (of_file.config, of_file.step) == (of_run.config, of_run.step)
  assert of_file.images == of_run.images
  assert_network(of_file.ema_params, stored)
  for name, table in load_file(stored / "weights.safetensors").items():
    if name in ("schedule/signal_scale", "schedule/noise_scale", "schedule/logsnr"):
      field = name.removeprefix("schedule/")
      np.testing.assert_array_equal(getattr(of_file.schedule, field), table)
      np.testing.assert_allclose(getattr(of_run.schedule, field), table, rtol=1e-5, atol=1e-6)
