"""The networks that come with the project: their files, and the meaning of their names."""

import hashlib
import re
import shutil

import numpy as np
import pytest

from ddpm_jax.errors import UserError
from ddpm_jax.storage import pretrained, weights

NAMES = sorted(pretrained.SHA256)
every_name = pytest.mark.parametrize("name", NAMES)


@pytest.fixture
def copies(tmp_path, monkeypatch):
  """A copy of the weights files, which a test can damage."""
  folder = tmp_path / "pretrained"
  shutil.copytree(pretrained.FOLDER, folder)
  monkeypatch.setattr(pretrained, "FOLDER", folder)
  return folder


def test_every_file_has_a_name_and_every_name_a_file():
  assert sorted(path.stem for path in pretrained.FOLDER.glob("*.safetensors")) == NAMES


@every_name
def test_the_checksum_is_that_of_the_file(name):
  file = pretrained.find(name)
  assert file == pretrained.FOLDER / f"{name}.safetensors"
  assert hashlib.sha256(file.read_bytes()).hexdigest() == pretrained.SHA256[name]


@every_name
def test_the_file_holds_half_precision_parameters_and_float32_tables(name):
  file = pretrained.find(name)
  header, tensors = weights.read_header(file), weights.read_tensors(file)
  assert header.images == ((28, 28, 1), 10, 60_000)
  assert header.config.training.conditional == (name == "mnist_conditional_small")
  for tensor_name, tensor in tensors.items():
    assert np.isfinite(tensor).all(), tensor_name
    expected = np.float16 if tensor_name.startswith("network/") else np.float32
    assert tensor.dtype == expected, tensor_name


@every_name
@pytest.mark.parametrize("position", [0, 0.5, 1])
def test_a_flipped_bit_is_refused(name, position, copies):
  file = copies / f"{name}.safetensors"
  content = bytearray(file.read_bytes())
  content[round(position * (len(content) - 1))] ^= 1
  file.write_bytes(content)
  message = f"^{re.escape(str(file))}: corrupt, its SHA-256 differs; restore it with git checkout"
  with pytest.raises(UserError, match=message):
    pretrained.find(name)


def test_a_missing_file_is_named(copies):
  (copies / "mnist.safetensors").unlink()
  with pytest.raises(UserError, match=r"mnist\.safetensors: missing; restore it with git checkout"):
    pretrained.find("mnist")


@pytest.mark.parametrize("make", ["mkdir", "touch"])
def test_an_existing_path_takes_precedence_over_a_name(make, tmp_path, monkeypatch):
  monkeypatch.chdir(tmp_path)
  assert pretrained.is_name("mnist")
  getattr(tmp_path / "mnist", make)()
  assert not pretrained.is_name("mnist")
  assert str(pretrained.find("mnist")) == "mnist"


def test_an_unknown_name_lists_the_known_ones_with_the_closest(tmp_path, monkeypatch):
  monkeypatch.chdir(tmp_path)
  known = "choose from mnist, mnist_conditional_small"
  with pytest.raises(UserError, match=rf"mnits: .*{known} \(perhaps you meant mnist\)"):
    pretrained.find("mnits")
  with pytest.raises(UserError, match=rf"xyz: .*{known}, or train a model: python train\.py quick"):
    pretrained.find("xyz")


@pytest.mark.parametrize("path", ["runs/mnist", "mnist.safetensors", "/mnist"])
def test_other_paths_are_unchanged(path, tmp_path, monkeypatch):
  """They need not exist; the functions that open them report that."""
  monkeypatch.chdir(tmp_path)
  assert not pretrained.is_name(path)
  assert str(pretrained.find(path)) == path
