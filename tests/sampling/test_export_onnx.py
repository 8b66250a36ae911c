"""Exported ONNX models against JAX, on the inputs of both, and the program that runs them."""

import os
import subprocess
import sys

import jax
import jax.numpy as jnp
import numpy as np
import PIL.Image
import pytest
from programs import ROOT, SETTINGS

import sample
from ddpm_jax.components import build_components
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, DiTConfig, TrainingConfig
from ddpm_jax.diffusion.samplers import sample_keys
from ddpm_jax.diffusion.samplers.protocol import normal
from ddpm_jax.sampling import export_onnx
from ddpm_jax.sampling.trained import Trained, load_trained
from ddpm_jax.storage.runs import ImageInfo

pytest.importorskip("jax2onnx", reason="needs the extra onnx")
onnxruntime = pytest.importorskip("onnxruntime", reason="needs the extra onnx")

NAME, NUM, STEPS = "mnist_conditional_small", 64, 8
RUNNER = ROOT / "examples" / "run_onnx.py"
SHAPE = (8, 8, 3)


def export(file, *flags):
  with pytest.MonkeyPatch.context() as patch:
    patch.setattr("ddpm_jax.runtime.devices.use_cpu_devices", lambda *_, **__: None)
    patch.setattr(sys, "argv", ["sample.py", NAME, "--export", str(file), *map(str, flags)])
    sample.main()
  return file


def execute(model, **inputs):
  """The output of a model, and its metadata."""
  session = onnxruntime.InferenceSession(model, providers=["CPUExecutionProvider"])
  (output,) = session.run(None, inputs)
  return output, session.get_modelmeta().custom_metadata_map


def step_noise(trained, num, seed):
  """The noise that `Trained.sample` adds, f32[S, N, H, W, C]."""
  keys = jax.vmap(jax.random.split)(sample_keys(seed, jnp.arange(num)))[:, 1]
  shape, steps = trained.images.image_shape, trained.config.sampling.steps
  folded = (jax.vmap(jax.random.fold_in, (0, None))(keys, step) for step in range(steps))
  return np.stack([normal(of_step, shape, jnp.float32) for of_step in folded])


@pytest.fixture(scope="module")
def sampler(tmp_path_factory):
  """The file of a sampler that adds noise in its steps, the default of the network."""
  return export(tmp_path_factory.mktemp("onnx") / "digits.onnx", "--steps", STEPS)


@pytest.mark.slow
def test_the_network_agrees_with_jax(tmp_path, capsys):
  file = export(tmp_path / "digits.network.onnx")
  said = capsys.readouterr().out
  assert f"{file}: ONNX network of" in said
  trained, rng = load_trained(NAME), np.random.default_rng(0)
  for num in (NUM, 3):  # The number of images is free.
    x_t = rng.standard_normal((num, 28, 28, 1)).astype(np.float32)
    t = rng.uniform(0, 999, num).astype(np.float32)
    label = rng.integers(0, 11, num).astype(np.int32)
    found, metadata = execute(file, x_t=x_t, t=t, label=label)
    np.testing.assert_allclose(found, trained.predict(x_t, t, label), atol=1e-4)
  assert metadata["num_classes"] == "10"
  assert metadata["image_shape"] == "28 28 1"
  assert metadata["license"] == "Apache-2.0"
  assert metadata["nfe"] == "1"


@pytest.mark.slow
def test_the_sampler_draws_the_images_of_jax(sampler):
  trained = load_trained(NAME).with_sampling(steps=STEPS)
  label = np.arange(NUM, dtype=np.int32) % 11
  noise = np.random.default_rng(0).standard_normal((NUM, 28, 28, 1)).astype(np.float32)
  inputs = {"noise": noise, "step_noise": step_noise(trained, NUM, 5), "label": label}
  found, metadata = execute(sampler, **inputs)
  expected = trained.sample(NUM, 5, label=label, x_T=noise)
  np.testing.assert_allclose(found, expected, atol=1e-4)
  assert metadata["nfe"] == metadata["steps"] == str(STEPS)
  assert metadata["sampler"] == "dpm_solver"


@pytest.mark.slow
def test_the_example_needs_neither_jax_nor_ddpm_jax(sampler, tmp_path):
  for name in ("jax", "ddpm_jax"):
    (tmp_path / f"{name}.py").write_text("raise ImportError")
  command = [sys.executable, "-P", RUNNER, sampler, "--num", "5", "--label", "7"]
  environment = os.environ | SETTINGS | {"PYTHONPATH": str(tmp_path)}
  result = subprocess.run(
    command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
  )
  assert (result.returncode, result.stderr) == (0, "")
  with PIL.Image.open(tmp_path / "images.png") as image:
    assert image.size == (3 * 28, 2 * 28)
    pixels = np.asarray(image)
  assert pixels[:28].max() > 200  # Digits, and black where there is none.
  assert pixels[28:, 56:].max() == 0


def tiny(num_classes=4, **sampling):
  """A model whose parameters are random, those that are initialised to zero included."""
  config = Config(
    network="dit",
    dit=DiTConfig(patch_size=4, features=16, depth=1, num_heads=2),
    training=TrainingConfig(conditional=num_classes > 0),
    sampling=SamplingConfig(steps=3, **sampling),
  )  # fmt: skip
  components = build_components(config, SHAPE, num_classes)
  params, rng = components.init_params(0), np.random.default_rng(0)
  params = jax.tree.map(lambda p: p + 0.1 * rng.standard_normal(p.shape).astype(p.dtype), params)
  schedule = components.schedule.tables(params["schedule"])
  info = ImageInfo(SHAPE, num_classes, 10)
  return Trained(config, components, params["network"], schedule, info, 0)


@pytest.mark.slow
@pytest.mark.parametrize(
  "options",
  [
    {"guidance": 2.0, "guidance_interval": (0.1, 10.0), "guidance_rescale": 0.5},
    {"sampler": "heun", "threshold": "dynamic", "num_classes": 0},
    {"sampler": "ancestral", "variance": "fixed_large"},
    {"sampler": "deis", "order": 3, "threshold": "none"},
  ],
)
def test_every_option_reaches_the_model(options):
  trained, rng = tiny(**options), np.random.default_rng(0)
  inputs = {"noise": rng.standard_normal((5, *SHAPE)).astype(np.float32)}
  label = trained.labels(5)
  if not trained.config.sampling.deterministic:
    inputs["step_noise"] = step_noise(trained, 5, 1)
  if label is not None:
    inputs["label"] = label
  model = export_onnx.export_sampler(trained)
  found, _ = execute(model.content, **inputs)
  expected = trained.sample(5, 1, label=label, x_T=inputs["noise"])
  assert np.ptp(expected) > 0.1
  np.testing.assert_allclose(found, expected, atol=1e-4)


@pytest.mark.slow
def test_a_wrong_model_is_not_returned(monkeypatch):
  convert = export_onnx._convert
  negated = lambda function: lambda **inputs: -function(**inputs)
  monkeypatch.setattr(export_onnx, "_convert", lambda f, *rest: convert(negated(f), *rest))
  with pytest.raises(RuntimeError, match="onnxruntime and JAX differ by 2 for the exported model"):
    export_onnx.export_network(tiny())
