"""sample.py as a user runs it: what it writes, and what it says to mistakes."""

import dataclasses
import os
import shutil
import subprocess
import sys
from pathlib import Path

import jax
import numpy as np
import PIL.Image
import pytest
from programs import ROOT, SETTINGS, TINY, error_of, run

import sample
from ddpm_jax.commands.sample import Arguments, Editing, _check
from ddpm_jax.config.sampling import SamplingConfig
from ddpm_jax.config.schema import Config, TrainingConfig
from ddpm_jax.errors import UserError
from ddpm_jax.evaluation.feature_extractor import SHIPPED, load_feature_extractor, make_classify
from ddpm_jax.runtime import devices
from ddpm_jax.storage import images
from ddpm_jax.storage.runs import ImageInfo

RUNNER = ROOT / "examples" / "run_exported.py"


@pytest.fixture(scope="module")
def trained(tmp_path_factory):
  """A conditional network, so that all options apply; hardly trained."""
  folder = tmp_path_factory.mktemp("runs") / "smoke"
  flags = [*TINY, "--training.conditional", "--sampling.steps", 3]
  result = run("train.py", "smoke", "--workdir", folder, *flags)
  assert result.returncode == 0, result.stderr
  return folder


def draw(trained, out, *flags):
  """Runs sample.py: what it says, and the arrays of samples.npz."""
  result = run("sample.py", trained, "--out", out, *flags)
  assert result.returncode == 0, result.stderr
  with np.load(out / "samples.npz") as arrays:
    return result.stdout, dict(arrays)


def test_sampling_writes_what_it_promises(trained, tmp_path, compile_fast, monkeypatch):
  flags = ("--num", 10, "--batch-size", 4, "--gif", "--strip", "--label", 3, 1)
  said, arrays = draw(trained, tmp_path, *flags)
  assert "10 images of step 30" in said
  assert "unipc, 3 steps, 3 network evaluations per image" in said
  assert set(arrays) == {"images", "labels"}
  x = arrays["images"]
  assert x.shape == (10, 28, 28, 1)
  assert x.dtype == np.float32
  assert np.abs(x).max() <= 1
  assert len(np.unique(x[:, 0, 0, 0])) > 1
  np.testing.assert_array_equal(arrays["labels"], [3, 1] * 5)
  with PIL.Image.open(tmp_path / "samples.gif") as gif:
    assert gif.n_frames == 4
    gif.seek(3)
    with PIL.Image.open(tmp_path / "samples.png") as last:
      np.testing.assert_allclose(np.asarray(gif.convert("L")), np.asarray(last), atol=3)
  # Three moments and the image itself, for six images and what they are taken for.
  with PIL.Image.open(tmp_path / "strip.png") as strip:
    assert strip.size == (4 * 58 + 2, 12 * 58 + 2)
    cell = np.asarray(strip)[2:58:2, 2 + 3 * 58 : 58 + 3 * 58 : 2]
    np.testing.assert_array_equal(cell, images.to_uint8(x[0, ..., 0]))
  # The same images, whatever the batches; other ones from another seed. In this process, where
  # JAX has started already.
  monkeypatch.setattr(devices, "use_cpu_devices", lambda *_, **__: None)
  for seed, same in ((0, True), (1, False)):
    out = tmp_path / f"seed{seed}"
    flags = ["--num", "10", "--seed", f"{seed}", "--label", "3", "1"]
    monkeypatch.setattr(sys, "argv", ["sample.py", str(trained), "--out", str(out), *flags])
    sample.main()
    with np.load(out / "samples.npz") as arrays:
      assert np.allclose(arrays["images"], x, atol=1e-3) == same


@pytest.mark.slow
def test_without_a_run_the_newest_is_taken(trained, tmp_path):
  shutil.copytree(trained, tmp_path / "runs" / "copy")
  result = run("sample.py", "--num", 2, "--sampler", "ancestral", "--steps", 2, cwd=tmp_path)
  assert result.returncode == 0, result.stderr
  assert (tmp_path / "runs" / "copy" / "drawn" / "samples.png").exists()


@pytest.mark.slow
@pytest.mark.parametrize(
  ("flags", "calls"),
  [
    (["--sampler", "heun", "--churn", "0.1", "--guidance", "2"], 12),
    (["--sampler", "dpm_solver", "--order", "2", "--stochastic", "--timesteps", "logsnr"], 3),
    (["--sampler", "predictor_corrector", "--corrections", "2", "--variance", "analytic"], 9),
  ],
)
def test_the_options_of_samplers(trained, tmp_path, flags, calls):
  said, arrays = draw(trained, tmp_path, "--num", 4, *flags)
  assert f"3 steps, {calls} network evaluations per image" in said
  assert np.isfinite(arrays["images"]).all()


@pytest.mark.slow
def test_inpainting_keeps_what_the_mask_keeps(trained, tmp_path):
  flags = ("--edit", "inpaint", "--image", "test:0-1", "--mask", "right", "--resamples", 2)
  said, arrays = draw(trained, tmp_path, "--num", 4, *flags)
  assert "6 network evaluations" in said
  assert set(arrays) == {"images"}
  left, right = arrays["images"][:, :, :14], arrays["images"][:, :, 14:]
  np.testing.assert_array_equal(left[:2], left[2:])
  assert np.abs(left[0] - left[1]).max() > 1
  assert np.abs(right[:2] - right[2:]).max() > 0.01
  assert (tmp_path / "inputs.png").exists()


@pytest.mark.slow
def test_pictures_go_in_and_are_changed_from_a_timestep_on(trained, tmp_path):
  images.save_npz(tmp_path / "a.npz", images=np.full((1, 28, 28, 1), -0.25, np.float32))
  PIL.Image.new("RGB", (28, 28), "white").save(tmp_path / "b.png")
  flags = ("--edit", "image_to_image", "--image", tmp_path / "a.npz", tmp_path / "b.png")
  _, arrays = draw(
    trained, tmp_path, "--num", 2, *flags, "--from-timestep", 4, "--threshold", "none"
  )
  np.testing.assert_allclose(arrays["images"].mean((1, 2, 3)), [-0.25, 1], atol=0.1)


@pytest.mark.slow
def test_interpolation_goes_from_one_image_to_the_other(trained, tmp_path):
  flags = ("--edit", "interpolate", "--image", "test:0-1", "--num", 5)
  _, arrays = draw(trained, tmp_path / "between", *flags)
  assert arrays["noise"].shape == (5, 28, 28, 1)
  said, ends = draw(trained, tmp_path / "ends", "--edit", "invert", "--image", "test:0-1")
  assert "round trip: mean error" in said
  np.testing.assert_allclose(arrays["noise"][[0, -1]], ends["noise"], atol=1e-5)
  np.testing.assert_allclose(arrays["images"][[0, -1]], ends["images"], atol=1e-3)
  # Between them the noise turns in even steps of the angle that the two enclose.
  a, b = (noise.ravel().astype(np.float64) for noise in ends["noise"])
  angle = np.arccos(a @ b / np.linalg.norm(a) / np.linalg.norm(b))
  share = np.linspace(0, 1, 5)[:, None]
  turned = (np.sin((1 - share) * angle) * a + np.sin(share * angle) * b) / np.sin(angle)
  np.testing.assert_allclose(arrays["noise"].reshape(5, -1), turned, atol=1e-4)


@pytest.mark.slow
def test_an_exported_program_draws_the_same_images_without_ddpm_jax(trained, tmp_path):
  program = tmp_path / "digits.stablehlo"
  result = run("sample.py", trained, "--guidance", 2, "--export", program)
  assert result.returncode == 0, result.stderr
  source = RUNNER.read_text()
  assert "ddpm_jax" not in source.split('"""')[2]
  assert len([line for line in source.split('"""')[2].splitlines() if line.strip()]) <= 15
  command = [sys.executable, "-P", RUNNER, program, "5", "4", "7"]
  result = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
  assert result.returncode == 0, result.stderr
  _, arrays = draw(trained, tmp_path, "--guidance", 2, "--num", 5, "--seed", 4, "--label", 7)
  np.testing.assert_allclose(np.load(tmp_path / "images.npy"), arrays["images"], atol=1e-3)


@pytest.mark.slow
def test_weights_in_one_file_draw_the_same_images(trained, tmp_path):
  file = tmp_path / "digits.safetensors"
  result = run("sample.py", trained, "--export", file)
  assert result.returncode == 0, result.stderr
  _, arrays = draw(trained, tmp_path / "run", "--num", 3)
  _, others = draw(file, tmp_path / "file", "--num", 3)
  np.testing.assert_array_equal(others["images"], arrays["images"])
  file.write_bytes(file.read_bytes()[:-100])
  error = error_of(run("sample.py", file), "sample.py")
  assert f"{file}: not a valid safetensors file" in error


@pytest.mark.parametrize(
  ("arguments", "parts"),
  [
    (["--steps", "0"], ["--steps 0: must be at least 1"]),
    (["--steps", "1001"], ["--steps 1001: must be at most", "1000"]),
    (["--steps", "many"], ["--steps", "'many'"]),
    (["--num", "0"], ["--num 0: must be at least 1"]),
    (["--sampler", "eular"], ["--sampler", "eular", "ancestral"]),
    (["--sampler", "ddim", "--eta", "2"], ["--eta 2.0: must be 0 to 1"]),
    (["--sampler", "dpm_solver", "--order", "4"], ["--order 4: must be 1 to 3"]),
    (["--order", "3"], ["--order 3: only with --sampler dpm_solver or deis"]),
    (["--batch-size", "-1"], ["--batch-size -1: must be at least 1"]),
    (["--label", "10"], ["--label 10: allowed: 0 to 9"]),
    (["--seed", "-1"], ["--seed -1: must be 0 to 2^31 - 1"]),
    (["--sampler", "ancestral", "--eta", "0.5"], ["--eta 0.5: only with --sampler ddim"]),
    (["--variance", "fixed_large"], ["--variance fixed_large: only with --sampler ancestral"]),
    (["--sampler", "ancestral", "--variance", "learned_range"], ["learned_range: needs a model"]),
    (["--out", "/proc/out"], ["/proc/out", "cannot be written"]),
    (["--guidance", "-1"], ["--guidance -1.0: must be at least 0"]),
    (["--edit", "inpaint"], ["--edit inpaint: needs images; add --image"]),
    (["--image", "test:0"], ["--image test:0: needs --edit; add --edit"]),
    (["--mask", "left"], ["--mask left: only with --edit inpaint"]),
    (["--edit", "inpaint", "--image", "no.png"], ["no.png: no such file"]),
    (["--edit", "inpaint", "--image", "README.md"], ["README.md: not an image"]),
    (
      ["--edit", "inpaint", "--image", "test:10000"],
      ["test:10000: the test split has images 0 to 9999"],
    ),
    (["--edit", "inpaint", "--image", "test:0", "--mask", "no.png"], ["no.png: no such file"]),
    (
      ["--edit", "inpaint", "--image", "docs/images/quick.png"],
      ["its size is 466x466; resize it to 28x28"],
    ),
    (["--edit", "interpolate", "--image", "test:0"], ["needs two images; --image names 1"]),
    (
      ["--edit", "invert", "--image", "test:0", "--sampler", "ancestral"],
      ["--edit invert: ancestral with these options is not deterministic"],
    ),
    (
      ["--edit", "image_to_image", "--image", "test:0", "--from-timestep", "1000"],
      ["--from-timestep 1000: must be at most 999"],
    ),
    (
      ["--edit", "image_to_image", "--image", "test:0", "--from-timestep", "1"],
      ["--steps 3: must be at most 2, the number"],
    ),
    (["--export", "digits.pt"], ["--export digits.pt: its name must end in .stablehlo or .onnx"]),
    (
      ["--export", "digits.onnx", "--sampler", "predictor_corrector"],
      ["--export digits.onnx: predictor_corrector adds noise several times per step; use another"],
    ),
    (
      ["--export", "digits.onnx", "--sampler", "heun", "--churn", "0.1"],
      [
        "--export digits.onnx: jax2onnx does not convert the noise levels of --churn; use --churn 0"
      ],
    ),
  ],
)
def test_wrong_arguments_to_sample_get_one_line(trained, arguments, parts, monkeypatch, capsys):
  monkeypatch.chdir(ROOT)
  monkeypatch.setattr(sys, "argv", ["sample.py", str(trained), *arguments])
  with pytest.raises(SystemExit) as stop:
    sample.main()
  assert stop.value.code == 2
  said = capsys.readouterr()
  assert said.out == ""
  assert len(said.err.splitlines()) == 1
  assert said.err.startswith("sample.py: ")
  assert all(part in said.err for part in parts), said.err


@pytest.mark.parametrize("missing", ["jax2onnx", "onnxruntime"])
@pytest.mark.parametrize("file", ["digits.onnx", "digits.network.onnx"])
def test_an_export_to_onnx_names_the_missing_extra(file, missing, monkeypatch, capsys):
  find = lambda name: None if name == missing else name
  monkeypatch.setattr("ddpm_jax.commands.sample.importlib.util.find_spec", find)
  monkeypatch.setattr(sys, "argv", ["sample.py", "mnist", "--export", file])
  with pytest.raises(SystemExit) as stop:
    sample.main()
  assert stop.value.code == 2
  remedy = "is not installed; run: make sample EXTRA=onnx"
  assert capsys.readouterr().err == f"sample.py: --export {file}: {missing} {remedy}\n"


def test_an_export_to_onnx_needs_the_cpu(monkeypatch):
  def fail(backend):
    raise RuntimeError(f"Unknown backend {backend}")

  monkeypatch.setattr(jax, "local_devices", fail)
  with pytest.raises(UserError, match="JAX_PLATFORMS: excludes the CPU; add it, as in cuda,cpu"):
    devices.on_cpu()


@pytest.mark.slow
def test_a_full_disk_gets_one_line_and_leaves_nothing(trained, tmp_path):
  sample_py = [sys.executable, str(ROOT / "sample.py"), str(trained), "--num", "8"]
  command = ["bash", "-c", 'ulimit -f 16; "$@"', "bash", *sample_py, "--out", str(tmp_path)]
  environment = os.environ | SETTINGS | {"JAX_ENABLE_COMPILATION_CACHE": "false"}
  result = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
  assert result.returncode == 2
  assert f"sample.py: {tmp_path}/samples.npz: " in result.stderr.splitlines()[-1]
  assert list(tmp_path.iterdir()) == []


def test_sampling_names_what_is_missing(trained, tmp_path):
  def error(folder):
    return error_of(run("sample.py", folder), "sample.py")

  assert "no such folder" in error(tmp_path / "absent")
  assert "config.json is missing" in error(tmp_path)
  assert "no such file" in error(tmp_path / "absent.safetensors")
  shutil.copytree(trained, tmp_path / "run", ignore=shutil.ignore_patterns("checkpoints"))
  assert "no checkpoint yet" in error(tmp_path / "run")


def check(config=None, **arguments):
  """Checks arguments against a run on MNIST, without a program."""
  config = config or Config()
  arguments = Arguments(**{"sampling": config.sampling} | arguments)
  changed = dataclasses.replace(config, sampling=arguments.sampling)
  _check(arguments, config, changed, ImageInfo((28, 28, 1), 10, 100))


@pytest.mark.parametrize("edit", ["invert", "interpolate"])
def test_an_inversion_of_one_step_is_refused(edit):
  editing = Editing(edit=edit, image=("test:0-1",))
  check(editing=editing, sampling=SamplingConfig(steps=2))
  with pytest.raises(UserError, match=f"--steps 1: --edit {edit} .*; use at least 2"):
    check(editing=editing, sampling=SamplingConfig(steps=1))


def test_an_edit_without_label_is_refused_where_the_null_label_was_not_trained():
  editing = Editing(edit="image_to_image", image=("test:0",))
  config = lambda dropout: Config(training=TrainingConfig(conditional=True, label_dropout=dropout))
  check(config(0.1), editing=editing)
  check(config(0.0), editing=editing, label=(3,))
  check(config(0.0))
  with pytest.raises(UserError, match=r"--edit image_to_image: without --label .*; add --label"):
    check(config(0.0), editing=editing)


def parsed(arguments, folder, monkeypatch):
  """The arguments and the model that sample.py would work with in a folder."""
  monkeypatch.chdir(folder)
  monkeypatch.setattr(sys, "argv", ["sample.py", *arguments])
  return sample.sample.parse(None)


def test_without_any_run_the_network_of_the_project_is_chosen(tmp_path, monkeypatch):
  arguments, source = parsed([], tmp_path, monkeypatch)
  assert (source.title, source.is_default) == ("mnist", True)
  assert source.folder == Path("samples/mnist")
  assert (arguments.sampling.num, arguments.sampling.steps) == (16, 20)
  arguments, _ = parsed(["--num", "3", "--steps", "50"], tmp_path, monkeypatch)
  assert (arguments.sampling.num, arguments.sampling.steps) == (3, 50)
  # A folder of the same name does not change the default.
  (tmp_path / "mnist").mkdir()
  assert parsed([], tmp_path, monkeypatch)[1] == source


def test_a_run_takes_precedence_over_the_network_of_the_project(trained, tmp_path, monkeypatch):
  (tmp_path / "runs").mkdir()
  (tmp_path / "runs" / "own").symlink_to(trained)
  arguments, source = parsed([], tmp_path, monkeypatch)
  assert (source.path, source.is_default) == (Path("runs/own"), False)
  assert arguments.sampling.steps == 3


def test_a_network_is_chosen_by_name_with_its_own_defaults(tmp_path, monkeypatch):
  arguments, source = parsed(["mnist"], tmp_path, monkeypatch)
  assert (source.title, source.is_default) == ("mnist", False)
  assert source.folder == Path("samples/mnist")
  assert (arguments.sampling.num, arguments.sampling.steps) == (64, 50)
  flags = ["mnist_conditional_small", "--label", "7", "--guidance", "2"]
  arguments, source = parsed(flags, tmp_path, monkeypatch)
  assert source.folder == Path("samples/mnist_conditional_small")
  assert (arguments.label, arguments.sampling.guidance) == ((7,), 2)


@pytest.mark.parametrize(
  ("arguments", "parts"),
  [
    (["mnits"], ["mnits: no such folder", "perhaps you meant mnist"]),
    (
      ["--label", "7"],
      ["--label 7: the model is not class-conditional", "mnist_conditional_small"],
    ),
    (["mnist", "--guidance", "2"], ["--guidance 2.0: the model is not class-conditional"]),
    (["mnist_conditional_small", "--label", "10"], ["--label 10: allowed: 0 to 9"]),
  ],
)
def test_wrong_arguments_with_named_networks_get_one_line(
  arguments, parts, tmp_path, monkeypatch, capsys
):
  monkeypatch.chdir(tmp_path)
  monkeypatch.setattr(sys, "argv", ["sample.py", *arguments])
  with pytest.raises(SystemExit) as stop:
    sample.main()
  assert stop.value.code == 2
  said = capsys.readouterr()
  assert said.out == ""
  assert len(said.err.splitlines()) == 1
  assert all(part in said.err for part in parts), said.err
  assert list(tmp_path.iterdir()) == []


def test_help_names_the_networks_of_the_project():
  for program in ("sample.py", "evaluate.py"):
    words = run(program, "--help").stdout.replace("│", " ").split()
    assert "mnist, mnist_conditional_small" in " ".join(words)


@pytest.mark.slow
def test_digits_without_any_run(tmp_path):
  result = run("sample.py", "--num", 2, "--steps", 2, cwd=tmp_path)
  assert result.returncode == 0, result.stderr
  first, second = result.stdout.splitlines()
  assert first == "mnist: a network that comes with the project; runs/ contains no runs"
  assert second.startswith("samples/mnist: 2 images of step 13100")
  assert (tmp_path / "samples" / "mnist" / "samples.png").exists()


@pytest.mark.slow
def test_a_named_network_with_label_and_guidance(tmp_path):
  flags = ("--label", 7, "--guidance", 2, "--num", 4, "--steps", 10)
  result = run("sample.py", "mnist_conditional_small", *flags, cwd=tmp_path)
  assert result.returncode == 0, result.stderr
  (line,) = result.stdout.splitlines()
  assert "4 images of step 20000" in line
  with np.load(tmp_path / "samples" / "mnist_conditional_small" / "samples.npz") as arrays:
    np.testing.assert_array_equal(arrays["labels"], [7] * 4)
    logits, _ = make_classify(load_feature_extractor(SHIPPED / "mnist.safetensors"))(
      arrays["images"]
    )
  assert (logits.argmax(-1) == 7).all()
