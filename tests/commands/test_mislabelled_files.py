"""Every flag that takes a file names one of another kind in one line, with exit code 2."""

import contextlib
import io
import sys
from unittest import mock

import numpy as np
import PIL.Image
import pytest

import evaluate
import sample
from ddpm_jax.storage import pretrained


@pytest.fixture(scope="module")
def contents():
  """Contents of files by kind; None is a folder, and "missing" no file at all."""
  npz, npy, png = io.BytesIO(), io.BytesIO(), io.BytesIO()
  np.savez(npz, pictures=np.zeros((2, 28, 28, 1), np.uint8))
  np.save(npy, np.zeros((2, 28, 28, 1), np.uint8))
  PIL.Image.new("L", (8, 8)).save(png, format="png")
  weights = pretrained.find("mnist").read_bytes()[:100_000]
  return {
    "empty": b"", "text": b"text\n", "json": b'{"images": []}', "npz": npz.getvalue(),
    "npy": npy.getvalue(), "png": png.getvalue(), "weights": weights, "folder": None,
    "half npz": npz.getvalue()[:500], "half npy": npy.getvalue()[:100],
    "half png": png.getvalue()[:50],
  }  # fmt: skip


def error_of(module, *arguments):
  error, output = io.StringIO(), io.StringIO()
  with (
    contextlib.redirect_stderr(error),
    contextlib.redirect_stdout(output),
    mock.patch.object(sys, "argv", [f"{module.__name__}.py", *map(str, arguments)]),
    mock.patch("ddpm_jax.runtime.compilation_cache.use_compile_cache"),
    mock.patch("ddpm_jax.runtime.devices.use_cpu_devices"),  # JAX has started already.
    pytest.raises(SystemExit) as stop,
  ):
    module.main()
  assert stop.value.code == 2, error.getvalue()
  assert output.getvalue() == ""
  (line,) = error.getvalue().splitlines()
  assert line.startswith(f"{module.__name__}.py: ")
  assert len(line) < 1000
  return line


@pytest.mark.slow
@pytest.mark.parametrize("suffix", [".npz", ".npy", ".png", ".safetensors", ".json"])
def test_the_file_is_named(tmp_path, contents, suffix):
  good = tmp_path / "good.png"
  PIL.Image.new("L", (28, 28)).save(good)
  out = ["--out", tmp_path / "out"]
  for kind, content in (*contents.items(), ("missing", b"")):
    path = tmp_path / kind / f"file{suffix}"
    path.parent.mkdir()
    if content is None:
      path.mkdir()
    elif kind != "missing":
      path.write_bytes(content)
    edit = ["mnist", *out, "--edit"]
    commands = [
      (sample, path, *out),
      (sample, *edit, "image_to_image", "--image", path),
      (sample, *edit, "inpaint", "--image", good, "--mask", path),
      (evaluate, "--samples", path, *out),
      (evaluate, path, *out),
    ]
    for module, *arguments in commands:
      assert str(path) in error_of(module, *arguments), (kind, suffix, arguments)
